"use client";

import type { ReactNode } from "react";
import { play } from "../messages/ko/play";
import { roulette } from "../messages/ko/roulette";
import { MessagesPart } from "../part";

const KOREAN = { play, roulette };

export function RouletteMessages({ children }: { children: ReactNode }) {
  return <MessagesPart korean={KOREAN}>{children}</MessagesPart>;
}
