"use client";

import clsx from "clsx";
import { useTranslations } from "use-intl";
import type { EnhancedRound, GachaRound, PrizeRound, RouletteRound, RoundDetail } from "@/shared/api";
import { CAPSULES } from "@/shared/art/capsules";
import { NEON_SYMBOLS } from "@/shared/art/neon";
import { isEnhancedRound, isGachaRound, isPrizeRound, isRouletteRound } from "@/shared/games";
import { SheetMessages } from "@/shared/i18n/parts/sheets";
import { Gold, RoundArt } from "@/shared/ui";
import s from "./round-drawing.module.css";

/** A round of a game other than the slot as it stood; words and art come with the sheet that shows it. */
export function RoundDrawing({ round }: { round: RoundDetail }) {
  if (isEnhancedRound(round)) {
    return <Neon result={round.result} lines={(round.odds as { lines: number[][] }).lines} />;
  }
  if (isGachaRound(round)) return <Capsules result={round.result} />;
  if (isPrizeRound(round)) return <Prize result={round.result} />;
  if (isRouletteRound(round)) {
    return (
      <SheetMessages>
        <Pocket round={round} />
      </SheetMessages>
    );
  }
  return <RoundArt round={round} size={84} className="mx-auto" />;
}

interface NeonProps {
  result: EnhancedRound["result"];
  /** The row of each reel, line by line, as the round's odds document has them. */
  lines: number[][];
}

/** The five reels; what did not pay steps back. */
function Neon({ result: { grid, wins, free_spins: free }, lines }: NeonProps) {
  const t = useTranslations("history.detail");
  const hit = new Set(
    wins.flatMap(({ line, count }) =>
      (lines[line - 1] ?? []).slice(0, count).map((row, reel) => `${row}:${reel}`),
    ),
  );
  return (
    <div className={s.drawing}>
      <div className={clsx("well", s.reels)} aria-hidden="true" data-testid="round-reels">
        {grid.flatMap((row, r) =>
          row.map((symbol, reel) => {
            const place = `${r}:${reel}`;
            const state = hit.size > 0 && (hit.has(place) ? s.hit : s.miss);
            return (
              <svg key={place} viewBox="0 0 96 96" className={clsx(state)} data-symbol={symbol}>
                <use href={`${NEON_SYMBOLS}#${symbol}`} />
              </svg>
            );
          }),
        )}
      </div>
      <ul className={s.rows}>
        {wins.map(({ line, symbol, count, payout }) => (
          <li key={line}>
            <span className="tag win">{t("line", { line })}</span>
            <svg viewBox="0 0 96 96" width="28" height="28" aria-hidden="true">
              <use href={`${NEON_SYMBOLS}#${symbol}`} />
            </svg>
            <span className="num flex-1 text-t2">× {count}</span>
            <Gold amount={payout} />
          </li>
        ))}
        {free && (
          <li>
            <span className="tag violet">{t("freeSpins", { count: free.awarded })}</span>
            <span className="flex-1" />
            <Gold amount={free.payout} />
          </li>
        )}
      </ul>
    </div>
  );
}

/** Every piece in the frame of its rarity. */
function Capsules({ result: { pulls } }: Pick<GachaRound, "result">) {
  const t = useTranslations("history.detail");
  return (
    <div className={s.drawing}>
      <ul className={s.pieces} aria-hidden="true" data-testid="round-pieces">
        {pulls.map(({ item_id, rarity }, i) => (
          <li key={i} data-item={item_id}>
            <svg viewBox="0 0 120 120">
              <use href={`${CAPSULES}#rf-${rarity.toLowerCase()}`} />
            </svg>
            <svg viewBox="0 0 96 96">
              <use href={`${CAPSULES}#it-${item_id}`} />
            </svg>
          </li>
        ))}
      </ul>
      <p className="text-center text-t2">
        {t("pieces", { count: pulls.length, fresh: pulls.filter(({ is_new }) => is_new).length })}
      </p>
    </div>
  );
}

/** The prize, and what the spin was paid with. */
function Prize({ result: { reward, free } }: Pick<PrizeRound, "result">) {
  const t = useTranslations("history.detail");
  const gold = reward.kind === "gold";
  return (
    <div className={clsx("well", s.prize)} data-testid="round-prize" data-amount={reward.amount}>
      <svg viewBox={gold ? undefined : "0 0 96 96"} width="72" height="72" aria-hidden="true">
        <use href={gold ? "#coin" : `${CAPSULES}#capsule`} />
      </svg>
      <p>
        {gold ? (
          <Gold amount={reward.amount} className="text-28" />
        ) : (
          <b className="text-18">{t("tickets", { count: reward.amount })}</b>
        )}
        {free && <span className="tag on">{t("freeTurn")}</span>}
      </p>
    </div>
  );
}

/** The pocket, and bet by bet what it paid. */
function Pocket({ round }: { round: RouletteRound }) {
  const t = useTranslations("sheets.roulette.kind");
  const { bets } = round.result;
  return (
    <div className={s.drawing}>
      <RoundArt round={round} size={72} className="mx-auto" />
      <ul className={s.rows} data-testid="round-bets">
        {bets.map(({ kind, selection, amount, payout }) => (
          <li key={`${kind}-${selection.join("-")}`} data-payout={payout}>
            <span className={clsx("flex-1", payout === 0 && "text-t3")}>
              {t(kind)} <span className="num">{selection.join(" · ")}</span>
            </span>
            <span className="num text-t3">{amount} →</span>
            <Gold amount={payout} className={payout === 0 ? "opacity-60" : undefined} />
          </li>
        ))}
      </ul>
    </div>
  );
}
