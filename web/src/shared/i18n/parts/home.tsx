"use client";

import type { ReactNode } from "react";
import { home } from "../messages/ko/home";
import { MessagesPart } from "../part";

const KOREAN = { home };

export function HomeMessages({ children }: { children: ReactNode }) {
  return <MessagesPart korean={KOREAN}>{children}</MessagesPart>;
}
