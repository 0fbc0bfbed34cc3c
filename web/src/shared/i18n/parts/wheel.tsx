"use client";

import type { ReactNode } from "react";
import { play } from "../messages/ko/play";
import { wheel } from "../messages/ko/wheel";
import { MessagesPart } from "../part";

const KOREAN = { play, wheel };

export function WheelMessages({ children }: { children: ReactNode }) {
  return <MessagesPart korean={KOREAN}>{children}</MessagesPart>;
}
