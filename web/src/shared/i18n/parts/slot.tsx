"use client";

import type { ReactNode } from "react";
import { play } from "../messages/ko/play";
import { slot } from "../messages/ko/slot";
import { MessagesPart } from "../part";

const KOREAN = { play, slot };

export function SlotMessages({ children }: { children: ReactNode }) {
  return <MessagesPart korean={KOREAN}>{children}</MessagesPart>;
}
