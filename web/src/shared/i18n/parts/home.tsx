"use client";

import type { ReactNode } from "react";
import { home } from "../messages/ko/home";
import { rewards } from "../messages/ko/rewards";
import { MessagesPart } from "../part";

const KOREAN = { home, rewards };

export function HomeMessages({ children }: { children: ReactNode }) {
  return <MessagesPart korean={KOREAN}>{children}</MessagesPart>;
}
