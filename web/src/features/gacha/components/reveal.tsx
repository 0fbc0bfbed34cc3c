import clsx from "clsx";
import { useLocale, useTranslations } from "use-intl";
import type { Piece, Pull } from "../api";
import { bestOf } from "../rarity";
import { PieceArt, RarityMark } from "./piece-art";
import s from "./reveal.module.css";

interface RevealProps {
  pulls: Pull[];
  turned: number;
  pieces: Piece[];
  still: boolean;
}

/** What came: a card a capsule, and the rarest held up when it is a legendary or stands alone. */
export function Reveal({ pulls, turned, pieces, still }: RevealProps) {
  const t = useTranslations("gacha");
  const titleOf = useTitle(pieces);
  const shown = pulls.slice(0, turned);
  const best = bestOf(shown);
  const alone = pulls.length === 1;
  const hero = best && (alone || best.rarity === "LEGENDARY") ? best : undefined;
  const fresh = pulls.filter(({ is_new }) => is_new).length;
  return (
    <div
      className={clsx(s.reveal, still && s.still)}
      data-testid="gacha-reveal"
      data-turned={turned}
      data-hero={(hero && !alone) || undefined}
    >
      {hero && (
        <div className={s.hero} data-rarity={hero.rarity}>
          {(hero.rarity === "LEGENDARY" || hero.rarity === "EPIC") && <i className={s.rays} />}
          <span className={s.held}>
            <PieceArt rarity={hero.rarity} itemId={hero.item_id} />
          </span>
          <RarityMark rarity={hero.rarity} name={t(`rarity.${hero.rarity as "RARE"}`)} />
          <b>{titleOf(hero)}</b>
          {alone && <Tags pull={hero} pieces={pieces} />}
        </div>
      )}
      {!alone && (
        <div className={s.all}>
          <p className={s.head}>
            <b>{t("result", { count: pulls.length })}</b>
            {turned === pulls.length && (
              <span>{t("resultHint", { fresh, double: pulls.length - fresh })}</span>
            )}
          </p>
          <ul className={s.cards}>
            {pulls.map((pull, i) => (
              <li
                key={i}
                className={s.card}
                data-rarity={pull.rarity}
                data-item={i < turned ? pull.item_id : undefined}
                data-turned={i < turned || undefined}
              >
                {i < turned && (
                  <>
                    <PieceArt rarity={pull.rarity} itemId={pull.item_id} />
                    <span className={s.name}>{titleOf(pull)}</span>
                    <RarityMark rarity={pull.rarity} name={t(`rarity.${pull.rarity as "RARE"}`)} />
                    <Tags pull={pull} pieces={pieces} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** New, or one more of what one has; and when pity decided. */
function Tags({ pull, pieces }: { pull: Pull; pieces: Piece[] }) {
  const t = useTranslations("gacha");
  const owned = pieces.find(({ item_id }) => item_id === pull.item_id)?.count ?? 0;
  return (
    <span className={s.tags}>
      {pull.forced && <span className="tag">{t("forced")}</span>}
      {pull.is_new ? (
        <span className="tag on">{t("isNew")}</span>
      ) : (
        owned > 0 && <span className="tag">{t("owned", { count: owned })}</span>
      )}
    </span>
  );
}

/** A reply names its pieces in Korean; the collection has both names. */
export function useTitle(pieces: Piece[]): (pull: Pick<Pull, "item_id" | "title">) => string {
  const locale = useLocale();
  return ({ item_id, title }) => {
    const piece = pieces.find((known) => known.item_id === item_id);
    return locale === "en" && piece ? piece.title_en : title;
  };
}
