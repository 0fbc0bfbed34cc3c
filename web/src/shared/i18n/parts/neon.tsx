"use client";

import type { ReactNode } from "react";
import { neon } from "../messages/ko/neon";
import { play } from "../messages/ko/play";
import { MessagesPart } from "../part";

const KOREAN = { neon, play };

export function NeonMessages({ children }: { children: ReactNode }) {
  return <MessagesPart korean={KOREAN}>{children}</MessagesPart>;
}
