import type { ReactNode } from "react";
import { ARENA } from "@/shared/art/arena";
import { Picture } from "@/shared/ui";
import { HandArt } from "@/shared/ui/hand-art";
import type { DuelOutcome, Hand } from "../api";
import { HANDS } from "../rules";
import s from "./arena.module.css";
import type { Pose } from "./use-duel-stage";

interface ArenaProps {
  pose: Pose;
  /** The hand the player holds ready. */
  choice: Hand;
  /** Both hands and the outcome in words, for those who do not see them. */
  label: string;
  children: ReactNode;
}

type Fate = "won" | "lost" | "even" | undefined;

const FATES: Record<DuelOutcome, [player: Fate, club: Fate]> = {
  win: ["won", "lost"],
  lose: ["lost", "won"],
  tie: ["even", "even"],
};

/** Two arms over the plate; the player's comes from the left. */
export function Arena({ pose, choice, label, children }: ArenaProps) {
  const result = pose.is === "clash" ? pose.result : null;
  const [mine, clubs] = result ? FATES[result.outcome] : [undefined, undefined];
  const ready = pose.is === "rest" ? choice : "rock";
  return (
    <div className={s.arena} data-pose={pose.is} data-outcome={result?.outcome}>
      <Picture src={ARENA} eager className={s.room} />
      <div className={s.ring} role="img" aria-label={label}>
        <Arm side="club" hand={result?.server_choice ?? "rock"} fate={clubs} />
        <Clash outcome={result?.outcome} />
        <Arm side="player" hand={result?.player_choice ?? ready} fate={mine} />
      </div>
      {children}
    </div>
  );
}

interface ArmProps {
  side: "player" | "club";
  hand: Hand;
  fate: Fate;
}

/** All three hands lie on each other, so that showing another one is a fade and not a load. */
function Arm({ side, hand, fate }: ArmProps) {
  return (
    <div className={`${s.arm} ${s[side]}`} data-testid={`rps-hand-${side}`} data-hand={hand} data-fate={fate}>
      <div className={s.reach}>
        {HANDS.map((one) => (
          <div key={one} className={s.hand} data-hand={one} data-shown={one === hand || undefined}>
            <HandArt hand={one} mirrored={side === "club"} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** Golden-angle spread: even, and the same every time. */
const SPARKS = Array.from({ length: 28 }, (_, i) => {
  const angle = i * 2.399963;
  const near = 26 + ((i * 37) % 80);
  const far = near + 8 + ((i * 13) % 12);
  const at = (r: number) => `${(Math.cos(angle) * r).toFixed(1)} ${(Math.sin(angle) * r).toFixed(1)}`;
  return `M${at(near)}L${at(far)}`;
}).join("");

/** Where the hands meet. A tie throws no light. */
function Clash({ outcome }: { outcome: DuelOutcome | undefined }) {
  if (!outcome || outcome === "tie") return null;
  return (
    <svg key={outcome} viewBox="-160 -160 320 320" className={s.clash} aria-hidden="true">
      <circle r="150" className={s.flare} />
      <path d="M0-120 2.5 0 0 150-2.5 0Z" className={s.blade} />
      <path d={SPARKS} className={s.sparks} />
    </svg>
  );
}
