import { useTranslations } from "use-intl";
import type { LimitsView } from "@/shared/api";
import { Card, Icon, SectionHeading } from "@/shared/ui";
import s from "./page.module.css";

/** Places outside the club; the server names them, the catalogue translates those it knows. */
export function HelpPanel({ places }: { places: LimitsView["help"] }) {
  const t = useTranslations("limits.help");
  const titleOf = ({ phone, title }: LimitsView["help"][number]) => {
    const key = `places.p${phone}` as "places.p1336";
    return t.has(key) ? t(key) : title;
  };
  return (
    <Card as="section" className={s.panel}>
      <SectionHeading>{t("title")}</SectionHeading>
      <p className={s.about}>{t("text")}</p>
      <ul className={s.places}>
        {places.map((place) => (
          <li key={place.phone}>
            <span>{titleOf(place)}</span>
            <a href={`tel:${place.phone}`} className="num" aria-label={t("call", { phone: place.phone })}>
              <Icon name="phone" size={18} />
              {place.phone}
            </a>
            <a
              href={place.url}
              target="_blank"
              rel="noopener noreferrer"
              className="icon-btn"
              aria-label={t("site", { title: titleOf(place) })}
            >
              <Icon name="external" size={18} />
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
