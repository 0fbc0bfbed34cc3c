"use client";

import type { ReactNode } from "react";
import { crash } from "../messages/ko/crash";
import { play } from "../messages/ko/play";
import { MessagesPart } from "../part";

const KOREAN = { crash, play };

export function CrashMessages({ children }: { children: ReactNode }) {
  return <MessagesPart korean={KOREAN}>{children}</MessagesPart>;
}
