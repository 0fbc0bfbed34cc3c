"use client";

import type { ReactNode } from "react";
import { achievements } from "../messages/ko/achievements";
import { rewards } from "../messages/ko/rewards";
import { MessagesPart } from "../part";

const KOREAN = { achievements, rewards };

export function AchievementsMessages({ children }: { children: ReactNode }) {
  return <MessagesPart korean={KOREAN}>{children}</MessagesPart>;
}
