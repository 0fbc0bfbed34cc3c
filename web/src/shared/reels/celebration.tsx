import type { CSSProperties } from "react";
import s from "./celebration.module.css";

/** What is worth more than a plain win. */
export type Feast = "big" | "jackpot";

const SHARDS: Record<Feast, number> = { big: 14, jackpot: 28 };

/** Lettering of the machine, like its name: the words are in the display. */
const SIGNS: Record<Feast, string> = { big: "BIG WIN", jackpot: "JACKPOT" };

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

/** A burst of the club's hexagons and the name of what happened. Over in 1.2 s. */
export function Celebration({ id, tier }: { id: string; tier: Feast }) {
  return (
    <div className={s.over} aria-hidden="true" data-testid={`${id}-celebration`} data-tier={tier}>
      {tier === "jackpot" && <i className={s.rays} />}
      {Array.from({ length: SHARDS[tier] }, (_, i) => (
        <i key={i} className={s.shard} style={shardStyle(i)} />
      ))}
      <b className={s.sign}>{SIGNS[tier]}</b>
    </div>
  );
}
