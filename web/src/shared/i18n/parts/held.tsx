"use client";

import type { ReactNode } from "react";
import { held } from "../messages/ko/held";
import { MessagesPart } from "../part";

const KOREAN = { held };

export function HeldMessages({ children }: { children: ReactNode }) {
  return <MessagesPart korean={KOREAN}>{children}</MessagesPart>;
}
