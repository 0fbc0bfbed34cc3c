import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import { FairnessPanel } from "@/shared/play/fairness-panel";
import { RecordPanel } from "@/shared/play/record-panel";
import type { Sheet } from "@/shared/play/use-sheet";
import { useStats } from "@/shared/store";
import { Card, Icon, SectionHeading, Skeleton } from "@/shared/ui";
import { RARITIES } from "../rarity";
import s from "./panels.module.css";
import { RarityMark } from "./piece-art";
import type { GachaGame } from "./use-gacha-game";

interface GachaPanelsProps {
  game: GachaGame;
  odds: Sheet;
  fairness: Sheet;
}

/** What there is to know beside the vault. */
export function GachaPanels({ game, odds, fairness }: GachaPanelsProps) {
  const t = useTranslations();
  const format = useFormat();
  const played = useStats()?.game_breakdown.gacha;
  const { data, round } = game;
  const par = data.odds.data?.par;
  return (
    <>
      <Card as="section" className={s.panel}>
        <SectionHeading
          more={
            <button type="button" className="more" data-testid="gacha-paytable" onClick={odds.show}>
              {t("play.odds.exact")}
              <Icon name="next" size={16} />
            </button>
          }
        >
          {t("gacha.odds")}
        </SectionHeading>
        <ul className={s.rates}>
          {RARITIES.map((rarity) => {
            const rate = par?.by_symbol.find(({ symbol }) => symbol === rarity)?.probability;
            return (
              <li key={rarity}>
                <RarityMark rarity={rarity} name={t(`gacha.rarity.${rarity}`)} />
                {rate ? (
                  <b>{format.percent(rate.numerator / rate.denominator, 2)}</b>
                ) : (
                  <Skeleton className="h-4 w-12" />
                )}
              </li>
            );
          })}
        </ul>
      </Card>
      <RecordPanel
        id="gacha"
        game="gacha"
        title={t("gacha.record")}
        plays={played?.spins}
        wins={played?.rare_wins}
        winsLabel={t("gacha.tenth")}
        best={null}
      />
      <FairnessPanel id="gacha" round={round} current={data.fairness.data} sheet={fairness} />
    </>
  );
}
