import clsx from "clsx";
import type { CSSProperties, MouseEvent, PointerEvent } from "react";
import type { Bet } from "../api";
import {
  COLUMNS,
  keyOf,
  numberAt,
  type Place,
  placeOf,
  placesOf,
  type Spot,
  spotAt,
  spotMeant,
  spotUnder,
} from "../rules/spots";
import { Pile, SpotKey } from "./spot";
import s from "./table.module.css";
import { fateOf, type TableView } from "./table-view";

/** Half of the numbers: six columns. Two halves stand side by side, or on a phone one above the other. */
export const HALF = COLUMNS / 2;
const ROWS = [0, 1, 2];
const ZERO: Spot = { kind: "straight", selection: [0] };

interface BlockProps {
  view: TableView;
  bets: readonly Bet[];
  /** Its first column. */
  from: number;
}

export function Block({ view, bets, from }: BlockProps) {
  const first = from === 0;
  const meant = (event: MouseEvent | PointerEvent) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const x = from + ((event.clientX - left) / width) * HALF;
    return spotMeant(view.kind, x, ((event.clientY - top) / height) * ROWS.length);
  };
  return (
    <div className={s.block} data-first={first || undefined}>
      {first && (
        <SpotKey view={view} spot={ZERO} stop className={clsx(s.zero, lights(view, 0))}>
          <span>0</span>
          <Pile view={view} spot={ZERO} />
        </SpotKey>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: for points between the keys; the keys take the keyboard */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the same */}
      <div
        className={s.cells}
        onClick={(event) => isBetween(event) && view.put(meant(event))}
        onPointerMove={(event) => isBetween(event) && view.look(meant(event))}
      >
        {ROWS.flatMap((row) =>
          Array.from({ length: HALF }, (_, i) => (
            <Cell key={`${row}-${i}`} view={view} column={from + i} row={row} />
          )),
        )}
        {view.kind !== "straight" &&
          placesOf(view.kind)
            .filter((place) => isIn(place, from))
            .map((place) => <Dot key={`${place.x}-${place.y}`} view={view} place={place} from={from} />)}
        {bets.map((bet) => {
          const place = placeOf(bet);
          if (!place || !isIn(place, from)) return null;
          const alone = bet.kind === "straight";
          return (
            <Pile
              key={keyOf(bet)}
              view={view}
              spot={bet}
              className={alone ? s.inside : s.between}
              style={at(place, from)}
            />
          );
        })}
      </div>
      {!first && <Columns view={view} />}
    </div>
  );
}

/** The press met a gap, or a number while bets on several are placed: no key took it. */
const isBetween = ({ target }: MouseEvent | PointerEvent): boolean =>
  !(target as Element).closest("[data-spot]");

/** A place between the halves belongs to the left one. */
const isIn = ({ x }: Place, from: number): boolean =>
  (from === 0 ? x >= 0 : x > 2 * from) && x <= 2 * (from + HALF);

const at = ({ x, y }: Place, from: number): CSSProperties => ({
  left: `${((x - 2 * from) / (2 * HALF)) * 100}%`,
  top: `${(y / (2 * ROWS.length)) * 100}%`,
});

const colorOf = ({ red }: TableView, number: number): string => {
  if (number === 0) return s.green as string;
  return (red.has(number) ? s.red : s.black) as string;
};

const lights = (view: TableView, number: number): string =>
  clsx(colorOf(view, number), view.lit.has(number) && s.lit, view.won === number && s.won);

interface CellProps {
  view: TableView;
  column: number;
  row: number;
}

function Cell({ view, column, row }: CellProps) {
  const number = numberAt(column, row);
  const className = clsx(s.cell, lights(view, number));
  const spot: Spot = { kind: "straight", selection: [number] };
  const key = keyOf(spot);
  const staked = (view.amounts.has(key) && fateOf(view, key) !== "lost") || undefined;
  if (view.kind !== "straight") {
    return (
      <div className={className} data-number={number} data-staked={staked}>
        <span>{number}</span>
      </div>
    );
  }
  const under = (event: MouseEvent | PointerEvent) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    return spotUnder(column, row, (event.clientX - left) / width, (event.clientY - top) / height);
  };
  return (
    <SpotKey view={view} spot={spot} staked={staked} className={className} under={under}>
      <span>{number}</span>
    </SpotKey>
  );
}

interface DotProps {
  view: TableView;
  place: Place;
  from: number;
}

/** Where a bet of the chosen kind lies, large enough for a finger. */
function Dot({ view, place, from }: DotProps) {
  const spot = spotAt(place);
  if (!spot) return null;
  return (
    <SpotKey view={view} spot={spot} className={clsx(s.dot, s[spot.kind])} style={at(place, from)}>
      <i />
    </SpotKey>
  );
}

function Columns({ view }: { view: TableView }) {
  return (
    <div className={s.columns}>
      {[3, 2, 1].map((column) => {
        const spot: Spot = { kind: "column", selection: [column] };
        return (
          <SpotKey key={column} view={view} spot={spot} className={s.outer}>
            <span>2:1</span>
            <Pile view={view} spot={spot} className={s.inside} />
          </SpotKey>
        );
      })}
    </div>
  );
}
