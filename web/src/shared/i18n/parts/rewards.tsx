"use client";

import type { ReactNode } from "react";
import { rewards } from "../messages/ko/rewards";
import { MessagesPart } from "../part";

const KOREAN = { rewards };

export function RewardMessages({ children }: { children: ReactNode }) {
  return <MessagesPart korean={KOREAN}>{children}</MessagesPart>;
}
