import clsx from "clsx";
import { useLocale, useTranslations } from "use-intl";
import { Card, SectionHeading, Skeleton } from "@/shared/ui";
import type { Banner, Piece } from "../api";
import { progressOf, RARITIES } from "../rarity";
import s from "./collection.module.css";
import { PieceArt, RarityMark } from "./piece-art";

/** Every piece there is: those one has with their number, the others as shadows. */
export function Collection({ banners }: { banners: Banner[] | undefined }) {
  const t = useTranslations("gacha");
  if (!banners) return <Skeleton className="h-80 w-full rounded-16" />;
  const all = banners.flatMap(({ items }) => items);
  return (
    <div className={s.collection} data-testid="gacha-collection">
      <Card as="section" className={s.summary}>
        <SectionHeading>{t("collection")}</SectionHeading>
        <ul>
          {progressOf(all).map(({ rarity, have, all: kinds }) => (
            <li key={rarity} data-rarity={rarity}>
              <RarityMark rarity={rarity} name={t(`rarity.${rarity}`)} />
              <span className={s.bar} aria-hidden="true">
                <i style={{ transform: `scaleX(${kinds ? have / kinds : 0})` }} />
              </span>
              <b className="num">{t("progress", { have, all: kinds })}</b>
            </li>
          ))}
        </ul>
      </Card>
      {banners.map((banner) => (
        <Shelf key={banner.banner_id} banner={banner} />
      ))}
    </div>
  );
}

function Shelf({ banner }: { banner: Banner }) {
  const korean = useLocale() === "ko";
  const rank = ({ rarity }: Piece) => RARITIES.indexOf(rarity as (typeof RARITIES)[number]);
  return (
    <section>
      <SectionHeading>{korean ? banner.title : banner.title_en}</SectionHeading>
      <ul className={s.shelf}>
        {[...banner.items]
          .sort((a, b) => rank(a) - rank(b))
          .map((piece) => (
            <Place key={piece.item_id} piece={piece} title={korean ? piece.title : piece.title_en} />
          ))}
      </ul>
    </section>
  );
}

function Place({ piece, title }: { piece: Piece; title: string }) {
  const t = useTranslations("gacha");
  const { count, item_id, rarity } = piece;
  return (
    <li className={clsx(s.place, count === 0 && s.empty)} data-testid={`piece-${item_id}`} data-count={count}>
      <PieceArt rarity={rarity} itemId={item_id} shadow={count === 0} />
      <b>{title}</b>
      <RarityMark rarity={rarity} name={t(`rarity.${rarity as "RARE"}`)} />
      {count > 0 ? (
        <span className="tag on">{t("owned", { count })}</span>
      ) : (
        <span className={s.missing}>{t("missing")}</span>
      )}
    </li>
  );
}
