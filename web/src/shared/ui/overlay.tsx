"use client";

import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import { loadOverlayWindow } from "./later";

export interface OverlayProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: string;
  children: ReactNode;
  className?: string;
}

// Nothing of it is needed before the first thing is opened.
const OverlayWindow = dynamic(loadOverlayWindow, { ssr: false });

/** A question in the middle of the screen. */
export function Dialog({ open, ...rest }: OverlayProps) {
  return open ? <OverlayWindow {...rest} shape="glass dialog rounded-16" /> : null;
}

/** Details: from below on a phone, from the right on a desk. */
export function Sheet({ open, ...rest }: OverlayProps) {
  return open ? <OverlayWindow {...rest} shape="glass sheet" /> : null;
}
