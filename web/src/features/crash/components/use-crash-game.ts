"use client";

import { useCallback, useEffect, useState } from "react";
import { nudged } from "@/shared/play/bet";
import { useGameData } from "@/shared/play/use-game-data";
import { useGameKeys } from "@/shared/play/use-game-keys";
import { useNotice } from "@/shared/play/use-notice";
import { useStake } from "@/shared/play/use-stake";
import { useCanPlay, useGold, useMe, useOnline } from "@/shared/store";
import type { CrashAsk, CrashDocument, CrashRound } from "../api";
import { autoText } from "../rules/auto";
import { BEFORE, type Moment, momentOf } from "../rules/moment";
import { type Purpose, purposeOf } from "../rules/purpose";
import { useAuto } from "./use-auto";
import { usePlacing } from "./use-placing";
import { useTable } from "./use-table";
import { useTidings } from "./use-tidings";

const BEFORE_ODDS = {
  bet: { min: 100, max: 10_000, step: 100 },
  auto_cashout: { min: 101, max: 1_000_000 },
  cap: 1_000_000,
  numerator: 99,
};
/** A press that meant "out" and came as the curve broke must not be the next bet. */
const LATE_TAP_MS = 900;
const ENTER = "Enter";

/** The page's state and what can be done with it; the components only show it. */
export function useCrashGame() {
  const data = useGameData<CrashDocument, CrashRound>("crash");
  const document = data.odds.data?.document ?? BEFORE_ODDS;
  const { table, clock, past, error, ask: askAgain } = useTable();
  const { tidings } = useTidings(table);
  const [gold, me, online, canPlay] = [useGold(), useMe(), useOnline(), useCanPlay()];
  const { bet: limits, cap } = document;
  const [bet, setBet] = useStake("crash", limits);
  const auto = useAuto(document.auto_cashout);
  const recheck = useCallback(() => void data.recheck(), [data]);
  const placing = usePlacing({ table, userId: me?.id ?? null, askAgain, recheck });
  const { dismiss, late, asking, isPlacing } = placing;

  const purpose = purposeOf(table);
  const isBetting = purpose === "bet" || purpose === "next";
  const price = isBetting ? bet : 0;
  const notice = useNotice({ enabled: data.enabled, gold, price, limits, refusal: placing.refusal });
  const moment = useCallback(
    (): Moment => (table ? momentOf(table, clock, cap, performance.now()) : BEFORE),
    [table, clock, cap],
  );

  const settling = useLateTap(purpose);
  const free = notice === null || notice.passing === true;
  const canBet = isBetting && canPlay && free && !isPlacing && !auto.isWrong;
  const canLeave = purpose === "out" && canPlay && asking === null;
  const press = () => {
    if (settling || !table) return;
    if (canLeave && table.own) void placing.leave(table.own);
    else if (canBet) placing.bet(askOf(bet, auto.isOn ? auto.at : null));
  };

  // On a key or a link Enter is theirs.
  const leaveByEnter = () => {
    if (canLeave && !window.document.activeElement?.closest("a,button")) press();
  };

  const chooseBet = useCallback(
    (next: number) => {
      dismiss();
      setBet(next);
    },
    [dismiss, setBet],
  );
  useGameKeys({
    onSpace: press,
    onStep: (direction) => isBetting && chooseBet(nudged(limits, bet, direction)),
    others: { [ENTER]: leaveByEnter },
  });

  return {
    data,
    document,
    table,
    moment,
    past,
    error,
    askAgain,
    tidings,
    gold,
    me,
    online,
    late,
    bet,
    limits,
    chooseBet,
    auto,
    purpose,
    settling,
    press,
    notice,
    isPlacing,
    dismiss,
    enabled: canBet || canLeave,
    isLeaving: asking !== null,
    isLocked: !isBetting || isPlacing || !canPlay,
    isStalled: placing.isStalled,
  };
}

const askOf = (bet: number, auto: number | null): CrashAsk =>
  auto === null ? { bet_amount: bet } : { bet_amount: bet, auto_cashout: autoText(auto) };

/** For a moment after the way out has closed, a press does nothing. */
function useLateTap(purpose: Purpose): boolean {
  const [before, setBefore] = useState(purpose);
  const [settling, setSettling] = useState(false);
  if (before !== purpose) {
    setBefore(purpose);
    setSettling(before === "out");
  }
  useEffect(() => {
    if (!settling) return;
    const timer = setTimeout(() => setSettling(false), LATE_TAP_MS);
    return () => clearTimeout(timer);
  }, [settling]);
  return settling;
}

export type CrashGame = ReturnType<typeof useCrashGame>;
