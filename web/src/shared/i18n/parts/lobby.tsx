"use client";

import type { ReactNode } from "react";
import { lobby } from "../messages/ko/lobby";
import { MessagesPart } from "../part";

const KOREAN = { lobby };

export function LobbyMessages({ children }: { children: ReactNode }) {
  return <MessagesPart korean={KOREAN}>{children}</MessagesPart>;
}
