import clsx from "clsx";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { FairnessPanel } from "@/shared/play/fairness-panel";
import { RecordPanel } from "@/shared/play/record-panel";
import type { Sheet } from "@/shared/play/use-sheet";
import { useStats } from "@/shared/store";
import { Card, Icon, SectionHeading, Skeleton } from "@/shared/ui";
import s from "./panels.module.css";
import tones from "./tones.module.css";
import type { PrizeGame } from "./use-prize-game";
import { useSegmentName } from "./use-segment-name";

interface WheelPanelsProps {
  game: PrizeGame;
  odds: Sheet;
  fairness: Sheet;
}

/** What there is to know beside the wheel. */
export function WheelPanels({ game, odds, fairness }: WheelPanelsProps) {
  const t = useTranslations("wheel");
  const played = useStats()?.game_breakdown.prize_roulette;
  const { data, round } = game;
  return (
    <>
      <Segments game={game} odds={odds} />
      <RecordPanel
        id="wheel"
        game="prize_roulette"
        title={t("record")}
        plays={played?.spins}
        wins={played?.wins}
        best={data.stats.data?.best_win_amount}
      />
      <FairnessPanel id="wheel" round={round} current={data.fairness.data} sheet={fairness} />
    </>
  );
}

/** Every segment with its chance, in the wheel's colours. */
function Segments({ game, odds }: { game: PrizeGame; odds: Sheet }) {
  const t = useTranslations("wheel");
  const play = useTranslations("play.odds");
  const format = useFormat();
  const nameOf = useSegmentName();
  const { data, day, document, segment } = game;
  const rtp = data.odds.data?.par.rtp;
  const tickets = day.data?.tickets ?? 0;
  const total = document?.segments.reduce((sum, { weight }) => sum + weight, 0) ?? 1;
  const most = Math.max(1, ...(document?.segments.map(({ weight }) => weight) ?? []));
  return (
    <Card as="section" className={s.panel}>
      <SectionHeading
        more={
          <button type="button" className="more" data-testid="wheel-paytable" onClick={odds.show}>
            {play("exact")}
            <Icon name="next" size={16} />
          </button>
        }
      >
        {t("list")}
      </SectionHeading>
      {!document && <Skeleton className="h-60 w-full" />}
      <ul className={s.segments} data-testid="wheel-segments">
        {document?.segments.map((prize, index) => (
          <li
            key={index}
            className={tones.tone}
            data-tone={index}
            data-weight={prize.weight}
            data-hit={(game.round !== null && segment === index) || undefined}
          >
            <i className={s.swatch} />
            <span className={clsx(prize.kind === "gold" && s.gold)}>{nameOf.full(prize)}</span>
            <span className={s.bar} aria-hidden="true">
              <i style={{ transform: `scaleX(${prize.weight / most})` }} />
            </span>
            <b>{format.percent(prize.weight / total, 0)}</b>
          </li>
        ))}
      </ul>
      {document && rtp && (
        <p className={s.expected}>
          {t("expected", {
            value: format.number((document.price * rtp.numerator) / rtp.denominator),
            price: format.number(document.price),
          })}
        </p>
      )}
      {tickets > 0 && (
        <Link href="/gacha" className={s.tickets} data-testid="wheel-tickets" data-tickets={tickets}>
          <Icon name="gacha" />
          {t("mine", { count: tickets })}
          <Icon name="next" size={16} />
        </Link>
      )}
    </Card>
  );
}
