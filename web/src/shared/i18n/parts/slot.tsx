"use client";

import type { ReactNode } from "react";
import { slot } from "../messages/ko/slot";
import { MessagesPart } from "../part";

const KOREAN = { slot };

export function SlotMessages({ children }: { children: ReactNode }) {
  return <MessagesPart korean={KOREAN}>{children}</MessagesPart>;
}
