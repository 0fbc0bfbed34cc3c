"use client";

import { useEffect, useState } from "react";

/** The value once it has been still for a moment. */
export function useDebounced<T>(value: T, stillMs = 350): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), stillMs);
    return () => clearTimeout(timer);
  }, [value, stillMs]);
  return settled;
}
