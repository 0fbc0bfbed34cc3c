import clsx from "clsx";
import { useTranslations } from "use-intl";
import { hundredthsOf, payoutOf } from "@/shared/crash/growth";
import { useFormat } from "@/shared/format";
import { Card, SectionHeading } from "@/shared/ui";
import type { PublicBet } from "../api";
import { otherSeats } from "../rules/table";
import { Face } from "./crowd";
import s from "./players-panel.module.css";
import type { CrashGame } from "./use-crash-game";

/** Everybody in this round, the member first. */
export function PlayersPanel({ game }: { game: CrashGame }) {
  const t = useTranslations("crashPanels.players");
  const format = useFormat();
  const { table, me } = game;
  const seats = Object.values(table?.bets ?? {});
  const others = table ? otherSeats(table, me?.nickname) : [];
  const own = table?.own;
  const count = others.length + (own ? 1 : 0);
  const total = others.reduce((sum, { bet_amount }) => sum + bet_amount, own?.bet_amount ?? 0);
  return (
    <Card as="section" className={s.panel} id="crash-players">
      <SectionHeading
        more={<span className={s.number}>{table ? `#${format.number(table.round.number)}` : ""}</span>}
      >
        {t("title")}
      </SectionHeading>
      <dl className={s.totals}>
        <div>
          <dt>{t("count")}</dt>
          <dd data-testid="crash-players-count">{t("people", { count })}</dd>
        </div>
        <div>
          <dt>{t("total")}</dt>
          <dd className={s.gold}>{format.gold(total)}</dd>
        </div>
      </dl>
      {count === 0 && <p className={s.empty}>{t("empty")}</p>}
      <ul className={s.list} tabIndex={seats.length > 8 ? 0 : undefined} aria-label={t("title")}>
        {own && (
          <Row
            seat={{
              seat: 0,
              name: me?.nickname ?? t("me"),
              bet_amount: own.bet_amount,
              cashout_multiplier: own.result.cashout_multiplier,
              status: statusOf(own.status, own.result.cashout_multiplier),
            }}
            isMine
          />
        )}
        {others.map((seat) => (
          <Row key={seat.seat} seat={seat} />
        ))}
      </ul>
    </Card>
  );
}

function statusOf(status: string, out: string | null): PublicBet["status"] {
  if (status === "OPEN" || status === "REFUNDED") return status;
  return out === null ? "LOST" : "CASHED_OUT";
}

function Row({ seat, isMine }: { seat: PublicBet; isMine?: boolean }) {
  const t = useTranslations("crashPanels.players");
  const format = useFormat();
  const { name, bet_amount: bet, cashout_multiplier: at, status } = seat;
  return (
    <li
      className={clsx(isMine && s.mine, status === "LOST" && s.lost)}
      data-testid={isMine ? "crash-own-row" : "crash-row"}
      data-status={status}
    >
      <Face seat={seat.seat} name={name} />
      <span className={s.name}>{name ?? t("nobody")}</span>
      {at === null ? <b className={s.status}>{t(`status.${status}`)}</b> : <b className={s.at}>{`${at}×`}</b>}
      <span className={clsx(s.bet, at !== null && s.gold)}>
        {at === null ? format.gold(bet) : format.signedGold(payoutOf(bet, hundredthsOf(at)) - bet)}
      </span>
    </li>
  );
}
