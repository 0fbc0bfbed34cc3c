"use client";

import type { ReactNode } from "react";
import { play } from "../messages/ko/play";
import { rps } from "../messages/ko/rps";
import { MessagesPart } from "../part";

const KOREAN = { play, rps };

export function RpsMessages({ children }: { children: ReactNode }) {
  return <MessagesPart korean={KOREAN}>{children}</MessagesPart>;
}
