"use client";

import clsx from "clsx";
import { type KeyboardEvent, useRef } from "react";
import { useTranslations } from "use-intl";
import { isCelebrated, tierOf } from "@/shared/play/tier";
import type { Kind } from "../api";
import { Block, HALF } from "./block";
import { nearestSpot } from "./roving";
import { Pile, SpotKey } from "./spot";
import s from "./table.module.css";
import { type TableView, useTableView } from "./table-view";
import type { RouletteGame } from "./use-roulette-game";

/** The cloth: every bet of a European table. One stop for Tab; arrows lead from bet to bet. */
export function Table({ game }: { game: RouletteGame }) {
  const t = useTranslations("roulette");
  const view = useTableView(game);
  const root = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const next = nearestSpot(root.current, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <section className={clsx("panel", s.table)} aria-label={t("table")}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would announce itself with every bet */}
      <div
        ref={root}
        role="group"
        aria-label={t("tableHint")}
        aria-busy={!game.ready || undefined}
        className={s.cloth}
        data-testid="roulette-table"
        data-locked={!game.idle || undefined}
        data-celebrated={(game.round && isCelebrated(tierOf(game.round))) || undefined}
        onKeyDown={onKeyDown}
        onPointerLeave={() => game.look(null)}
        onBlur={() => game.look(null)}
      >
        <div className={s.halves}>
          <Block view={view} bets={game.onTable} from={0} />
          <Block view={view} bets={game.onTable} from={HALF} />
        </div>
        <Outside view={view} kinds={DOZENS} className={s.dozens} />
        <Outside view={view} kinds={EVEN} className={s.evens} />
      </div>
    </section>
  );
}

const DOZENS: [Kind, number[]][] = [
  ["dozen", [1]],
  ["dozen", [2]],
  ["dozen", [3]],
];
const EVEN: [Kind, number[]][] = [
  ["low", []],
  ["even", []],
  ["red", []],
  ["black", []],
  ["odd", []],
  ["high", []],
];

interface OutsideProps {
  view: TableView;
  kinds: [Kind, number[]][];
  className: string | undefined;
}

function Outside({ view, kinds, className }: OutsideProps) {
  return (
    <div className={className}>
      {kinds.map(([kind, selection]) => {
        const spot = { kind, selection };
        return (
          <SpotKey key={`${kind}${selection}`} view={view} spot={spot} className={s.outer}>
            {(kind === "red" || kind === "black") && <i className={clsx(s.diamond, s[kind])} />}
            <span>{view.words.on(spot)}</span>
            <Pile view={view} spot={spot} className={s.aside} />
          </SpotKey>
        );
      })}
    </div>
  );
}
