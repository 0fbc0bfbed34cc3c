"use client";

import type { ReactNode } from "react";
import { crashSheets } from "../messages/ko/crash-sheets";
import { sheets } from "../messages/ko/sheets";
import { MessagesPart } from "../part";

const KOREAN = { crashSheets, sheets };

export function CrashSheetMessages({ children }: { children: ReactNode }) {
  return <MessagesPart korean={KOREAN}>{children}</MessagesPart>;
}
