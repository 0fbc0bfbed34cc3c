"use client";

import { useCallback, useEffect, useState } from "react";
import { parseRound } from "../verify/record";
import { type Report, verifyRound } from "../verify/report";

export interface Verification {
  /** The text under test: a round's record as JSON. */
  text: string;
  /** The text as it was loaded, before anyone edited it. */
  original: string;
  edit: (text: string) => void;
  /** Takes a record from the server, a file or a paste, and computes it. */
  load: (text: string) => void;
  run: () => void;
  /** Edits the text and computes it. */
  runOn: (text: string) => void;
  report: Report | null;
  /** Why there is no report: NotARound or WebCryptoMissing. */
  error: Error | null;
  working: boolean;
}

export const recordText = (record: unknown): string => JSON.stringify(record, null, 2);

/** Computes what is in the text field, and only when asked to; a later run wins over an earlier one. */
export function useVerification(): Verification {
  const [text, setText] = useState("");
  const [original, setOriginal] = useState("");
  const [asked, setAsked] = useState<{ text: string } | null>(null);
  const [outcome, setOutcome] = useState<Pick<Verification, "report" | "error">>({
    report: null,
    error: null,
  });
  const [working, setWorking] = useState(false);

  useEffect(() => {
    if (!asked) return;
    let current = true;
    setWorking(true);
    compute(asked.text).then((next) => {
      if (!current) return;
      setOutcome(next);
      setWorking(false);
    });
    return () => {
      current = false;
    };
  }, [asked]);

  const load = useCallback((next: string) => {
    setText(next);
    setOriginal(next);
    setAsked({ text: next });
  }, []);
  const run = useCallback(() => setAsked({ text }), [text]);
  const runOn = useCallback((next: string) => {
    setText(next);
    setAsked({ text: next });
  }, []);
  return { text, original, edit: setText, load, run, runOn, working, ...outcome };
}

async function compute(text: string): Promise<Pick<Verification, "report" | "error">> {
  try {
    return { report: await verifyRound(parseRound(text)), error: null };
  } catch (cause) {
    return { report: null, error: cause instanceof Error ? cause : new Error(String(cause)) };
  }
}
