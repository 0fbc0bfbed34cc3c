"use client";

import type { ReactNode } from "react";
import { history } from "../messages/ko/history";
import { MessagesPart } from "../part";

const KOREAN = { history };

export function HistoryMessages({ children }: { children: ReactNode }) {
  return <MessagesPart korean={KOREAN}>{children}</MessagesPart>;
}
