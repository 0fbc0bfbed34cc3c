"use client";

import type { ReactNode } from "react";
import { crashPanels } from "../messages/ko/crash-panels";
import { MessagesPart } from "../part";

const KOREAN = { crashPanels };

export function CrashPanelMessages({ children }: { children: ReactNode }) {
  return <MessagesPart korean={KOREAN}>{children}</MessagesPart>;
}
