"use client";

import type { ReactNode } from "react";
import { auth } from "../messages/ko/auth";
import { MessagesPart } from "../part";

const KOREAN = { auth };

export function AuthMessages({ children }: { children: ReactNode }) {
  return <MessagesPart korean={KOREAN}>{children}</MessagesPart>;
}
