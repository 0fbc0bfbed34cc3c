"use client";

import type { ReactNode } from "react";
import { fairness } from "../messages/ko/fairness";
import { MessagesPart } from "../part";

const KOREAN = { fairness };

export function FairnessMessages({ children }: { children: ReactNode }) {
  return <MessagesPart korean={KOREAN}>{children}</MessagesPart>;
}
