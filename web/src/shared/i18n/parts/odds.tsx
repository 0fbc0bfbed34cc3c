"use client";

import type { ReactNode } from "react";
import { odds } from "../messages/ko/odds";
import { MessagesPart } from "../part";

const KOREAN = { odds };

export function OddsMessages({ children }: { children: ReactNode }) {
  return <MessagesPart korean={KOREAN}>{children}</MessagesPart>;
}
