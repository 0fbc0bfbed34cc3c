"use client";

import type { ReactNode } from "react";
import { profile } from "../messages/ko/profile";
import { settings } from "../messages/ko/settings";
import { MessagesPart } from "../part";

const KOREAN = { profile, settings };

export function SettingsMessages({ children }: { children: ReactNode }) {
  return <MessagesPart korean={KOREAN}>{children}</MessagesPart>;
}
