"use client";

import Link from "next/link";
import { useTranslations } from "use-intl";
import type { GameInfo } from "@/shared/api";
import { useFormat } from "@/shared/format";
import { ErrorState, Icon, Scene, SectionHeading, Skeleton } from "@/shared/ui";
import { useGames, useSlotOdds } from "./api";

export function Games() {
  const t = useTranslations("home");
  const { data, error, refetch } = useGames();
  const slot = data?.find((game) => game.key === "slot");
  return (
    <section>
      <SectionHeading
        more={
          <Link href="/games" className="more">
            {t("allGames")}
            <Icon name="next" size={16} />
          </Link>
        }
      >
        {t("games")}
      </SectionHeading>
      {error ? (
        <div className="panel">
          <ErrorState error={error} onRetry={() => void refetch()} />
        </div>
      ) : (
        <SlotTile game={slot} />
      )}
    </section>
  );
}

/** The machine with its published figures; the light on its win line breathes. */
function SlotTile({ game }: { game: GameInfo | undefined }) {
  const t = useTranslations();
  return (
    <Link
      href="/slot"
      className="tile"
      data-testid="game-tile-slot"
      aria-disabled={game?.enabled === false || undefined}
    >
      <span className="tile-art" aria-hidden="true">
        <Scene name="hall" className="tile-hall" />
        <Scene name="slot" eager className="tile-machine" />
        <span className="tile-beam" />
      </span>
      <span className="tile-text">
        <b className="text-22 font-extrabold">{t("common.game.slot")}</b>
        <span className="text-t2">{t("home.lines")}</span>
        {game ? <Figures game={game} /> : <Skeleton className="mt-2 h-6 w-56 max-w-full" />}
        {game?.enabled === false ? (
          <span className="tag mt-2 justify-self-start">{t("home.resting")}</span>
        ) : (
          <span className="tile-go">
            {t("home.play")}
            <Icon name="next" size={18} />
          </span>
        )}
      </span>
    </Link>
  );
}

function Figures({ game }: { game: GameInfo }) {
  const t = useTranslations("home");
  const format = useFormat();
  const { data: odds } = useSlotOdds();
  const volatility = game.volatility as "LOW" | "MED" | "HIGH";
  return (
    <span className="mt-2 flex flex-wrap gap-1.5">
      <span className="tag on" data-testid="slot-rtp">
        {t("rtp", { rtp: format.percent(game.rtp) })}
      </span>
      <span className="tag">{t("hit", { rate: format.percent(game.hit_frequency, 1) })}</span>
      <span className="tag max-tablet:hidden">{t(`volatility.${volatility}`)}</span>
      {odds && (
        <span className="tag max-tablet:hidden">{t("max", { multiple: odds.par.max_win_multiple })}</span>
      )}
    </span>
  );
}
