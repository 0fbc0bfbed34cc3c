"use client";

import type { ReactNode } from "react";
import { sheets } from "../messages/ko/sheets";
import { MessagesPart } from "../part";

const KOREAN = { sheets };

export function SheetMessages({ children }: { children: ReactNode }) {
  return <MessagesPart korean={KOREAN}>{children}</MessagesPart>;
}
