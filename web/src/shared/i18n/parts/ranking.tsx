"use client";

import type { ReactNode } from "react";
import { ranking } from "../messages/ko/ranking";
import { MessagesPart } from "../part";

const KOREAN = { ranking };

export function RankingMessages({ children }: { children: ReactNode }) {
  return <MessagesPart korean={KOREAN}>{children}</MessagesPart>;
}
