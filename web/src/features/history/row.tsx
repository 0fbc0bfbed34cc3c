"use client";

import clsx from "clsx";
import { useTranslations } from "use-intl";
import type { Round } from "@/shared/api";
import { useFormat } from "@/shared/format";
import { isOpenRound } from "@/shared/games";
import { Icon, NetGold, Picture, RoundArt, useGameName } from "@/shared/ui";

/** One round. The whole row opens it; the shield says that it can be checked. */
export function Row({ round, onOpen }: { round: Round; onOpen: (roundId: string) => void }) {
  const t = useTranslations();
  const format = useFormat();
  const game = useGameName()(round.game);
  const word = isOpenRound(round)
    ? t("history.running")
    : round.net_amount > 0
      ? t("common.win")
      : round.net_amount < 0
        ? t("common.loss")
        : t("common.even");
  return (
    <li>
      <button
        type="button"
        className={clsx("round-row", round.net_amount > 0 && "won")}
        onClick={() => onOpen(round.round_id)}
        aria-label={t("history.open", {
          time: format.clock(round.created_at),
          game,
          net: `${word} ${format.signedGold(round.net_amount)}`,
        })}
        data-testid="history-row"
        data-round={round.round_id}
      >
        <span className="round-thumb">
          <Picture src={`/art/games/${round.game}.svg`} />
        </span>
        <span className="round-name">{game}</span>
        <RoundArt round={round} size={24} className="round-result" />
        <time dateTime={round.created_at} className="round-time num" title={format.moment(round.created_at)}>
          {format.clock(round.created_at)}
        </time>
        <span className="round-bet num">
          <span className="round-bet-word">
            {format.clock(round.created_at)} · {t("history.bet")}{" "}
          </span>
          {format.gold(round.bet_amount)}
        </span>
        <span className="round-paid num">{format.gold(round.payout_amount)}</span>
        <NetGold amount={round.net_amount} className="round-net" />
        <Icon name="shield" className="round-proof" />
      </button>
    </li>
  );
}
