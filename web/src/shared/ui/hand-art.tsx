import { HANDS } from "../art/hands";

interface HandArtProps {
  hand: "rock" | "paper" | "scissors";
  className?: string;
  /** The club's arm comes from the right. */
  mirrored?: boolean;
  /** The hand alone, for a key. */
  close?: boolean;
}

/** A hand of chrome and light, as it reaches in from the left. */
export function HandArt({ hand, className, mirrored, close }: HandArtProps) {
  return (
    <svg viewBox={close ? "30 46 400 210" : "0 0 440 320"} className={className} aria-hidden="true">
      <use
        href={`${HANDS}#${hand}`}
        width="440"
        height="320"
        transform={mirrored ? "translate(440 0) scale(-1 1)" : undefined}
      />
    </svg>
  );
}
