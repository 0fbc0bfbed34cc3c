"use client";

import { useEffect, useRef, useState } from "react";
import { addToSitting } from "@/shared/play/sitting";
import { isCelebrated, tierOf } from "@/shared/play/tier";
import { type Cue, sound } from "@/shared/sound";
import { useMe } from "@/shared/store";
import type { CrashRound } from "../api";
import { isOpen, type Table } from "../rules/table";

/** What is said aloud: a start with a stake in it, a way out, a bust. Never the multiplier as it grows. */
export type Tidings =
  | { is: "start"; round: number }
  | { is: "out"; stake: CrashRound }
  | { is: "bust"; round: number; at: string; lost: CrashRound | null };

/** Notices what just happened between two looks at the table, and lets it be heard once. */
export function useTidings(table: Table | null): { tidings: Tidings | null } {
  const [tidings, setTidings] = useState<Tidings | null>(null);
  const before = useRef<Table | null>(null);
  const me = useMe();

  useEffect(() => {
    const was = before.current;
    before.current = table;
    if (!table || !was) return;
    const ended = endedBetween(was, table);
    if (me && ended?.status === "SETTLED") addToSitting(me.id, ended);
    const news = newsBetween(was, table, ended);
    if (!news) return;
    setTidings(news);
    sound.play(cueOf(news));
  }, [table, me]);
  return { tidings };
}

function cueOf(news: Tidings): Cue {
  if (news.is !== "out") return news.is === "start" ? "spin" : "stop";
  const tier = tierOf(news.stake);
  return tier === "big" ? "bigwin" : isCelebrated(tier) ? "win" : "stop";
}

/** A stake that was open in view and no longer is. */
function endedBetween(was: Table, is: Table): CrashRound | null {
  if (!was.own || !isOpen(was.own) || !is.own || isOpen(is.own)) return null;
  return was.own.round_id === is.own.round_id ? is.own : null;
}

function newsBetween(was: Table, is: Table, ended: CrashRound | null): Tidings | null {
  const { round } = is;
  if (ended?.result.cashout_multiplier) return { is: "out", stake: ended };
  const at = round.bust_multiplier;
  const hasBust = at !== null && (was.round.bust_multiplier === null || was.round.number !== round.number);
  if (at !== null && (hasBust || ended)) return { is: "bust", round: round.number, at, lost: ended };
  const hasStarted = round.phase === "RUNNING" && was.round.phase === "BETTING";
  return hasStarted && isOpen(is.own) ? { is: "start", round: round.number } : null;
}
