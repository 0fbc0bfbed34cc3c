import clsx from "clsx";
import { SCENES, SYMBOLS } from "../art";

export type IconName =
  | "back"
  | "bell"
  | "calendar"
  | "check"
  | "clock"
  | "close"
  | "copy"
  | "crash"
  | "desktop"
  | "down"
  | "edit"
  | "export"
  | "external"
  | "eye"
  | "eye-off"
  | "fast"
  | "flame"
  | "gacha"
  | "games"
  | "gift"
  | "globe"
  | "history"
  | "home"
  | "key"
  | "lock"
  | "logout"
  | "me"
  | "minus"
  | "missions"
  | "motion"
  | "next"
  | "offline"
  | "phone"
  | "play"
  | "plus"
  | "roulette"
  | "rps"
  | "settings"
  | "shield"
  | "shop"
  | "slot"
  | "sound"
  | "sound-off"
  | "spin"
  | "star"
  | "table"
  | "ticket"
  | "trash"
  | "trophy"
  | "undo"
  | "warn"
  | "wheel";

/** A line icon of the club's set, drawn in the text colour. Decorative: the label is the text beside it. */
export function Icon({ name, size = 20, className }: { name: IconName; size?: number; className?: string }) {
  return (
    <svg width={size} height={size} aria-hidden="true" className={className}>
      <use href={`#i-${name}`} />
    </svg>
  );
}

/** Currency only. */
export function Coin({ size = 24, className }: { size?: number; className?: string }) {
  return (
    <svg width={size} height={size} aria-hidden="true" className={className}>
      <use href="#coin" />
    </svg>
  );
}

export function Mark({ size = 32, className }: { size?: number; className?: string }) {
  return (
    <svg width={size} height={size} aria-hidden="true" className={className}>
      <use href="#mark" />
    </svg>
  );
}

export function Wordmark({ width = 129, className }: { width?: number; className?: string }) {
  return (
    <svg width={width} height={Math.round((width * 28) / 172)} aria-hidden="true" className={className}>
      <use href="#wordmark" />
    </svg>
  );
}

export type SymbolName = "CHIP" | "BOLT" | "BELL" | "BAR" | "GEM" | "SEVEN" | "WILD";

/** A slot symbol as vector art; gradients live in the sheet. */
export function SymbolArt({
  name,
  size = 28,
  className,
}: {
  name: SymbolName;
  size?: number;
  className?: string;
}) {
  return (
    <svg width={size} height={size} aria-hidden="true" className={className}>
      <use href={`${SYMBOLS}#${name}`} />
    </svg>
  );
}

export type SceneName = keyof typeof SCENES;

interface PictureProps {
  src: string;
  className?: string;
  eager?: boolean;
}

/** Background and tile art. An image, so that the browser rasterises its gradients once. */
export function Picture({ src, className, eager }: PictureProps) {
  return (
    <img
      src={src}
      alt=""
      aria-hidden="true"
      draggable={false}
      decoding="async"
      loading={eager ? "eager" : "lazy"}
      className={clsx("select-none", className)}
    />
  );
}

/** The scenes of the shell. Those of one page alone are that page's `Picture`. */
export const Scene = ({ name, ...rest }: { name: SceneName } & Omit<PictureProps, "src">) => (
  <Picture src={SCENES[name]} {...rest} />
);
