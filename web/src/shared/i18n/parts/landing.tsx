"use client";

import type { ReactNode } from "react";
import { landing } from "../messages/ko/landing";
import { MessagesPart } from "../part";

const KOREAN = { landing };

export function LandingMessages({ children }: { children: ReactNode }) {
  return <MessagesPart korean={KOREAN}>{children}</MessagesPart>;
}
