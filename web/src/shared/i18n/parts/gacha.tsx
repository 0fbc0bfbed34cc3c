"use client";

import type { ReactNode } from "react";
import { gacha } from "../messages/ko/gacha";
import { play } from "../messages/ko/play";
import { MessagesPart } from "../part";

const KOREAN = { gacha, play };

export function GachaMessages({ children }: { children: ReactNode }) {
  return <MessagesPart korean={KOREAN}>{children}</MessagesPart>;
}
