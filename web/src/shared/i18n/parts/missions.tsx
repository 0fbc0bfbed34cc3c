"use client";

import type { ReactNode } from "react";
import { missions } from "../messages/ko/missions";
import { rewards } from "../messages/ko/rewards";
import { MessagesPart } from "../part";

const KOREAN = { missions, rewards };

export function MissionsMessages({ children }: { children: ReactNode }) {
  return <MessagesPart korean={KOREAN}>{children}</MessagesPart>;
}
