"use client";

import clsx from "clsx";
import dynamic from "next/dynamic";
import { useTranslations } from "use-intl";
import type { CrashRound, RoundDetail, SlotRoundDetail } from "@/shared/api";
import { useFormat } from "@/shared/format";
import { isCrashRound, isOpenRound, isSlotDetail } from "@/shared/games";
import {
  ButtonLink,
  ErrorState,
  Gold,
  Icon,
  NetGold,
  Sheet,
  Skeleton,
  SymbolArt,
  type SymbolName,
} from "@/shared/ui";
import { CopyText } from "@/shared/ui/copy-text";
import { useRound } from "./api";
import { ReplayPanel } from "./replay-panel";

// Most rounds are never looked at so closely.
const RoundDrawing = dynamic(() => import("./round-drawing").then((module) => module.RoundDrawing), {
  ssr: false,
  loading: () => <Skeleton className="mx-auto h-28 w-full rounded-16" />,
});

export function RoundSheet({ roundId, onClose }: { roundId: string | null; onClose: () => void }) {
  const t = useTranslations("history.detail");
  const { data, error, refetch } = useRound(roundId);
  return (
    <Sheet open={roundId !== null} onOpenChange={(open) => !open && onClose()} title={t("title")}>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <Detail round={data} />
      ) : (
        <div className="grid gap-3" aria-busy="true">
          <Skeleton className="mx-auto size-60 rounded-16" />
          <Skeleton className="h-10 w-full" />
          <Skeleton className="h-40 w-full" />
        </div>
      )}
    </Sheet>
  );
}

function Detail({ round }: { round: RoundDetail }) {
  const t = useTranslations("history");
  const format = useFormat();
  const words = useWords(round);
  return (
    <div className="grid gap-4" data-testid="round-detail">
      {isSlotDetail(round) ? <Grid round={round} /> : <RoundDrawing round={round} />}
      <div className="flex items-center justify-between gap-3">
        <span>
          <b className="text-16">{words}</b>
          <time dateTime={round.created_at} className="block text-12 text-t3">
            {format.moment(round.created_at)}
          </time>
        </span>
        <NetGold amount={round.net_amount} className="text-28" />
      </div>
      {isSlotDetail(round) && <Wins round={round} />}
      <dl className="facts">
        <Fact label={t("bet")}>
          <Gold amount={round.bet_amount} />
        </Fact>
        <Fact label={t("payout")}>
          <Gold amount={round.payout_amount} />
        </Fact>
        <Fact label={t("detail.before")}>
          <Gold amount={round.balance_before} />
        </Fact>
        <Fact label={t("detail.after")}>
          <Gold amount={round.balance.gold} />
        </Fact>
      </dl>
      <Proof round={round} />
      <ReplayPanel key={round.round_id} roundId={round.round_id} />
      <ButtonLink href={`/fairness?round=${encodeURIComponent(round.round_id)}`} variant="primary" wide>
        <Icon name="shield" />
        {t("detail.verify")}
      </ButtonLink>
    </div>
  );
}

/** What came of it, in a few words. */
function useWords(round: RoundDetail): string {
  const t = useTranslations("history.detail");
  const common = useTranslations("common");
  const running = useTranslations("history")("running");
  if (isOpenRound(round)) return running;
  if (isCrashRound(round)) return t(`crash.${crashEnd(round)}`, { at: crashAt(round) });
  if (!isSlotDetail(round)) {
    return common(round.net_amount > 0 ? "win" : round.net_amount < 0 ? "loss" : "even");
  }
  const { wins, jackpot } = round.result;
  if (jackpot) return t("jackpot");
  if (wins.length === 0) return t("noWin");
  return round.net_amount > 0 ? t("won", { count: wins.length }) : t("even");
}

/** How a stake in a shared round ended, and at which multiplier. */
const crashEnd = ({ status, result }: CrashRound) =>
  status === "REFUNDED" ? "refunded" : result.cashout_multiplier === null ? "bust" : "out";
const crashAt = ({ result }: CrashRound) => result.cashout_multiplier ?? result.bust_multiplier ?? "–";

/** The window as it stood; what did not pay steps back. */
function Grid({ round }: { round: SlotRoundDetail }) {
  const t = useTranslations("common.symbol");
  const { grid, wins } = round.result;
  const hit = new Set(
    wins.flatMap((win) => (round.odds.lines[win.line - 1] ?? []).map((row, reel) => `${row}:${reel}`)),
  );
  return (
    <div
      className="round-grid well"
      role="img"
      aria-label={grid.map((row) => row.map((name) => t(name as SymbolName)).join(" ")).join(" / ")}
    >
      {grid.flatMap((row, r) =>
        row.map((name, reel) => {
          const place = `${r}:${reel}`;
          return (
            <span
              key={place}
              className={clsx(hit.has(place) && "hit", hit.size > 0 && !hit.has(place) && "miss")}
            >
              <SymbolArt name={name as SymbolName} size={60} />
            </span>
          );
        }),
      )}
    </div>
  );
}

function Wins({ round }: { round: SlotRoundDetail }) {
  const t = useTranslations();
  if (round.result.wins.length === 0) return null;
  return (
    <ul className="grid gap-1">
      {round.result.wins.map((win) => (
        <li key={win.line} className="flex min-h-9 items-center gap-3">
          <span className="tag win">{t("history.detail.line", { line: win.line })}</span>
          <SymbolArt name={win.symbol as SymbolName} size={24} />
          <span className="flex-1 text-t2">
            {t(`common.symbol.${win.symbol as SymbolName}`)} × {win.count}
          </span>
          <Gold amount={win.payout} />
        </li>
      ))}
    </ul>
  );
}

function Proof({ round }: { round: RoundDetail }) {
  const t = useTranslations("history.detail");
  const { fairness } = round;
  const isShared = isCrashRound(round);
  return (
    <section>
      <h3 className="mb-1 font-bold">{t("proof")}</h3>
      <dl className="facts">
        <Fact label={t("roundId")}>
          <CopyText text={round.round_id} />
        </Fact>
        <Fact label={t(isShared ? "crash.linkHash" : "seedHash")}>
          <CopyText text={fairness.server_seed_hash} />
        </Fact>
        <Fact label={t(isShared ? "crash.link" : "seed")}>
          {round.server_seed ? (
            <CopyText text={round.server_seed} />
          ) : (
            <span className="text-t3">{t(isShared ? "crash.linkLater" : "seedSealed")}</span>
          )}
        </Fact>
        <Fact label={t(isShared ? "crash.salt" : "clientSeed")}>
          <CopyText text={fairness.client_seed} />
        </Fact>
        <Fact label={t(isShared ? "crash.place" : "nonce")}>
          <span className="num">{fairness.nonce}</span>
        </Fact>
        <Fact label={t("odds")}>{t("oddsVersion", { version: round.odds_version })}</Fact>
      </dl>
    </section>
  );
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
