"use client";

import type { ReactNode } from "react";
import { limits } from "../messages/ko/limits";
import { MessagesPart } from "../part";

const KOREAN = { limits };

export function LimitsMessages({ children }: { children: ReactNode }) {
  return <MessagesPart korean={KOREAN}>{children}</MessagesPart>;
}
