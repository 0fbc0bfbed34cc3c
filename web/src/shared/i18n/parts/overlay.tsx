"use client";

import type { ReactNode } from "react";
import { overlay } from "../messages/ko/overlay";
import { MessagesPart } from "../part";

const KOREAN = { overlay };

export function OverlayMessages({ children }: { children: ReactNode }) {
  return <MessagesPart korean={KOREAN}>{children}</MessagesPart>;
}
