"use client";

import type { ReactNode } from "react";
import { profile } from "../messages/ko/profile";
import { MessagesPart } from "../part";

const KOREAN = { profile };

export function ProfileMessages({ children }: { children: ReactNode }) {
  return <MessagesPart korean={KOREAN}>{children}</MessagesPart>;
}
