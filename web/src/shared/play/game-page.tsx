import clsx from "clsx";
import type { CSSProperties, ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useFormat } from "../format";
import { Card, ErrorState, Icon, type IconName, Scene } from "../ui";
import s from "./page.module.css";
import type { Sheet } from "./use-sheet";

interface GamePageProps {
  title: string;
  /** The stage takes the whole width, and the panels stand below it. */
  wide?: boolean;
  /** The stage stands in a room of its own, and draws it. */
  roomy?: boolean;
  /** How much of a phone's screen the bet panel takes, in px. */
  deck?: number;
  /** What is played, and under it what belongs to it. */
  stage: ReactNode;
  panels: ReactNode;
  /** Sheets, drawn when they are opened. */
  children?: ReactNode;
}

/** The room of a game: the stage, and beside it or below what there is to know. */
export function GamePage({ title, wide, roomy, deck, stage, panels, children }: GamePageProps) {
  return (
    <div
      className={clsx(s.page, wide && s.wide)}
      style={deck ? ({ "--deck": `${deck}px` } as CSSProperties) : undefined}
    >
      {!roomy && <Scene name="hall" className={s.hall} />}
      <h1 className="sr-only">{title}</h1>
      {stage}
      <div className={s.panels}>{panels}</div>
      {children}
    </div>
  );
}

/** While the panels are on their way. They come last on the page, so nothing moves when they come. */
export const PanelsAwaited = () => <div aria-busy="true" />;

/** Stands where the stage would, when the odds could not be read: without them nothing is played. */
export function StageError({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <Card className="py-16">
      <ErrorState error={error} onRetry={onRetry} />
    </Card>
  );
}

interface EntriesProps {
  id: string;
  rtp: { numerator: number; denominator: number } | undefined;
  hash: string | undefined;
  odds: Sheet;
  fairness: Sheet;
}

/** On a phone the odds and the proof are two entries under the stage. */
export function Entries({ id, rtp, hash, odds, fairness }: EntriesProps) {
  const t = useTranslations("play");
  const format = useFormat();
  return (
    <div className={s.entries}>
      <Entry icon="table" testId={`${id}-paytable-entry`} title={t("odds.title")} onClick={odds.show}>
        {rtp ? t("odds.rtp", { rtp: format.percent(rtp.numerator / rtp.denominator) }) : "–"}
      </Entry>
      <Entry
        icon="shield"
        testId={`${id}-fairness-entry`}
        title={t("fairness.entry")}
        onClick={fairness.show}
      >
        <span className="num">{hash ? `${hash.slice(0, 4)}…${hash.slice(-4)}` : "–"}</span>
      </Entry>
    </div>
  );
}

interface EntryProps {
  icon: IconName;
  testId: string;
  title: string;
  onClick: () => void;
  children: ReactNode;
}

function Entry({ icon, testId, title, onClick, children }: EntryProps) {
  return (
    <button type="button" className={`panel ${s.entry}`} data-testid={testId} onClick={onClick}>
      <Icon name={icon} />
      <span>
        <b>{title}</b>
        <small>{children}</small>
      </span>
    </button>
  );
}
