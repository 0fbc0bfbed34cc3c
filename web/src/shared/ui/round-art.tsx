"use client";

import clsx from "clsx";
import type { CSSProperties } from "react";
import { useTranslations } from "use-intl";
import type {
  CrashRound,
  GachaRound,
  PrizeRound,
  RouletteRound,
  Round,
  RpsRound,
  SlotRound,
} from "../api/types";
import { CAPSULES } from "../art/capsules";
import { NEON_SYMBOLS } from "../art/neon";
import {
  isCrashRound,
  isEnhancedRound,
  isGachaRound,
  isOpenRound,
  isPrizeRound,
  isRouletteRound,
  isRpsRound,
  isSlotRound,
} from "../games";
import { HandArt } from "./hand-art";
import { Icon, SymbolArt, type SymbolName } from "./icon";

/** The line that tells the round best: its highest win, or the middle row. Cells are [row, reel]. */
export function tellingLine(round: SlotRound): SymbolName[] {
  const { grid, wins } = round.result;
  const best = wins.reduce<(typeof wins)[number] | null>(
    (top, win) => (top && top.payout >= win.payout ? top : win),
    null,
  );
  const rows = PAYLINES[(best?.line ?? 2) - 1] ?? [1, 1, 1];
  return rows.map((row, reel) => grid[row]?.[reel]).filter((name): name is SymbolName => name !== undefined);
}

/** Rows of the five lines from the left, in the order of the published document. */
const PAYLINES: ReadonlyArray<readonly number[]> = [
  [0, 0, 0],
  [1, 1, 1],
  [2, 2, 2],
  [0, 1, 2],
  [2, 1, 0],
];

interface RoundArtProps<R extends Round> {
  round: R;
  size?: number;
  className?: string;
}

/** A round at a glance, as its game draws it. */
export function RoundArt({ round, size = 24, className }: RoundArtProps<Round>) {
  if (isSlotRound(round)) return <SlotSymbols round={round} size={size} className={className} />;
  if (isRouletteRound(round)) return <Pocket round={round} size={size} className={className} />;
  if (isRpsRound(round)) return <Duel round={round} size={size} className={className} />;
  if (isGachaRound(round)) return <Capsules round={round} size={size} className={className} />;
  if (isPrizeRound(round)) return <Prize round={round} size={size} className={className} />;
  if (isEnhancedRound(round)) return <MiddleRow grid={round.result.grid} size={size} className={className} />;
  if (isCrashRound(round)) return <Curve round={round} size={size} className={className} />;
  return <span className={className} style={{ minHeight: size }} />;
}

/** The rarest first, as many as three symbols take. */
function Capsules({ round, size, className }: RoundArtProps<GachaRound>) {
  const rank = ({ rarity }: { rarity: string }) => RARITIES.indexOf(rarity);
  const best = [...round.result.pulls].sort((a, b) => rank(b) - rank(a)).slice(0, 3);
  return (
    <span className={clsx("flex items-center gap-0.5", className)} style={{ minHeight: size }}>
      {best.map(({ item_id }, i) => (
        <svg key={i} width={size} height={size} viewBox="0 0 96 96" aria-hidden="true">
          <use href={`${CAPSULES}#it-${item_id}`} />
        </svg>
      ))}
    </span>
  );
}

const RARITIES = ["COMMON", "UNCOMMON", "RARE", "EPIC", "LEGENDARY"];

/** The middle row of the five reels; the words beside it say what came of it. */
function MiddleRow({ grid, size, className }: { grid: string[][]; size: number; className?: string }) {
  return (
    <span className={clsx("flex items-center", className)} style={{ minHeight: size }}>
      {grid[1]?.map((symbol, reel) => (
        <svg key={reel} width={size * 0.8} height={size * 0.8} viewBox="0 0 96 96" aria-hidden="true">
          <use href={`${NEON_SYMBOLS}#${symbol}`} />
        </svg>
      ))}
    </span>
  );
}

/** Three symbols on their line. */
function SlotSymbols({ round, size, className }: RoundArtProps<SlotRound>) {
  const t = useTranslations("common.symbol");
  const symbols = tellingLine(round);
  return (
    <span
      className={clsx("flex items-center gap-0.5", className)}
      role="img"
      aria-label={symbols.map((name) => t(name)).join(" ")}
    >
      {symbols.map((name, reel) => (
        <SymbolArt key={`${reel}-${name}`} name={name} size={size} />
      ))}
    </span>
  );
}

/** The pocket in its colour. */
function Pocket({ round, size = 24, className }: RoundArtProps<RouletteRound>) {
  const { pocket, color } = round.result;
  return (
    <span className={clsx("flex items-center", className)} style={{ height: size }}>
      <b className={`pocket ${color} num`} style={{ fontSize: Math.min(size * 0.6, 32) }}>
        {pocket}
      </b>
    </span>
  );
}

/** A coin, or the capsule a ticket opens; the words beside it say how much. */
function Prize({ round, size, className }: RoundArtProps<PrizeRound>) {
  const gold = round.result.reward.kind === "gold";
  return (
    <span className={clsx("flex items-center", className)} style={{ height: size }}>
      <svg width={size} height={size} aria-hidden="true">
        <use href={gold ? "#coin" : `${CAPSULES}#capsule`} />
      </svg>
    </span>
  );
}

const MINE = { "--hand-rim": "var(--color-cyan)" } as CSSProperties;
const CLUBS = { "--hand-rim": "var(--color-violet)" } as CSSProperties;

/** Two hands, the member's first. */
function Duel({ round, size, className }: RoundArtProps<RpsRound>) {
  const t = useTranslations("common.hand");
  const { player_choice: mine, server_choice: clubs } = round.result;
  return (
    <span
      className={clsx("flex items-center gap-1", className)}
      style={{ height: size }}
      role="img"
      aria-label={`${t(mine)} : ${t(clubs)}`}
    >
      <span className="h-full" style={MINE}>
        <HandArt hand={mine} close className="h-full w-auto" />
      </span>
      <span className="h-full" style={CLUBS}>
        <HandArt hand={clubs} close mirrored className="h-full w-auto" />
      </span>
    </span>
  );
}

/** Where one left the curve, or where it broke; what is open has no number yet. */
function Curve({ round, size = 24, className }: RoundArtProps<CrashRound>) {
  const { cashout_multiplier: out, bust_multiplier: bust } = round.result;
  const ended = isOpenRound(round) ? null : (out ?? bust);
  return (
    <span className={clsx("flex items-center gap-1", className)} style={{ minHeight: size }}>
      <Icon name="crash" size={Math.min(size, 40)} className={out ? "text-win" : "text-t3"} />
      <b className={clsx("num", out ? "text-win" : "text-t2")} style={{ fontSize: Math.min(size * 0.6, 32) }}>
        {ended ? `${ended}×` : "…"}
      </b>
    </span>
  );
}

/** The name of a game, also of one this client does not know yet. */
export function useGameName(): (key: string) => string {
  const t = useTranslations("common.game");
  return (key) => (t.has(key as "slot") ? t(key as "slot") : key);
}
