import type { CSSProperties } from "react";
import type { Tier } from "../rules/outcome";
import s from "./celebration.module.css";

const SHARDS: Partial<Record<Tier, number>> = { big: 14, jackpot: 28 };

/** Lettering of the machine, like its name: the words are in the display. */
const SIGNS: Partial<Record<Tier, string>> = { big: "BIG WIN", jackpot: "JACKPOT" };

/** Golden-angle spread: even, and the same every time. */
function shardStyle(i: number): CSSProperties {
  const angle = i * 2.399963;
  const reach = 70 + ((i * 37) % 60);
  return {
    "--x": `${Math.round(Math.cos(angle) * reach * 1.6)}px`,
    "--y": `${Math.round(Math.sin(angle) * reach * 1.2 - 20)}px`,
    "--turn": `${((i * 53) % 360) - 180}deg`,
    "--size": `${9 + ((i * 7) % 12)}px`,
    animationDelay: `${(i * 13) % 90}ms`,
  } as CSSProperties;
}

/** A burst of the club's hexagons and, for more than a plain win, its name. Over in 1.2 s. */
export function Celebration({ tier }: { tier: Tier }) {
  const shards = SHARDS[tier];
  if (!shards) return null;
  return (
    <div className={s.over} aria-hidden="true" data-testid="slot-celebration" data-tier={tier}>
      {tier === "jackpot" && <i className={s.rays} />}
      {Array.from({ length: shards }, (_, i) => (
        <i key={i} className={s.shard} style={shardStyle(i)} />
      ))}
      <b className={s.sign}>{SIGNS[tier]}</b>
    </div>
  );
}
