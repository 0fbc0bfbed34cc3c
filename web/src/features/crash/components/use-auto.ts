"use client";

import { useCallback, useEffect, useState } from "react";
import { type AutoLimits, autoText, parseAuto } from "../rules/auto";

const PLACE = "cc.crash.auto";
const FIRST = { isOn: false, text: "2.00" };

type Kept = typeof FIRST;

function stored(): Kept {
  try {
    const { isOn, text } = JSON.parse(localStorage.getItem(PLACE) ?? "{}") as Partial<Kept>;
    return { isOn: isOn === true, text: typeof text === "string" ? text.slice(0, 8) : FIRST.text };
  } catch {
    return FIRST;
  }
}

/** Where the next bet leaves by itself, if at all; kept on this device. */
export function useAuto(limits: AutoLimits) {
  const [kept, setKept] = useState(FIRST);
  useEffect(() => setKept(stored()), []);

  const keep = useCallback((next: Kept) => {
    setKept(next);
    try {
      localStorage.setItem(PLACE, JSON.stringify(next));
    } catch {
      // Without storage the choice lasts for this page.
    }
  }, []);
  const at = parseAuto(kept.text, limits);
  return {
    ...kept,
    /** In hundredths; null when what is written is no multiplier of the game. */
    at,
    isWrong: kept.isOn && at === null,
    toggle: () => keep({ ...kept, isOn: !kept.isOn }),
    write: (text: string) => keep({ isOn: true, text: text.slice(0, 8) }),
    /** Two places, once one has finished writing. */
    tidy: () => at !== null && keep({ ...kept, text: autoText(at) }),
  };
}

export type Auto = ReturnType<typeof useAuto>;
