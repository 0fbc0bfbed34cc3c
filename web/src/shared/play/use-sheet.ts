"use client";

import { useCallback, useState } from "react";

export interface Sheet {
  /** Opened at least once: what is behind it may be fetched. */
  wanted: boolean;
  open: boolean;
  show: () => void;
  onOpenChange: (open: boolean) => void;
}

/** A sheet whose inside is not on the first view. */
export function useSheet(): Sheet {
  const [state, setState] = useState<"unopened" | "open" | "closed">("unopened");
  const show = useCallback(() => setState("open"), []);
  const onOpenChange = useCallback((open: boolean) => setState(open ? "open" : "closed"), []);
  return { wanted: state !== "unopened", open: state === "open", show, onOpenChange };
}
