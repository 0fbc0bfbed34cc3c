"use client";

import Link from "next/link";
import { useTranslations } from "use-intl";
import { ButtonLink, Icon, type IconName, Scene } from "@/shared/ui";
import s from "./landing.module.css";
import { StatusChip } from "./status-chip";

const FACTS: { name: "verify" | "invite" | "odds"; icon: IconName }[] = [
  { name: "verify", icon: "shield" },
  { name: "invite", icon: "lock" },
  { name: "odds", icon: "table" },
];

export function LandingPage() {
  const t = useTranslations("landing");
  return (
    <div className={s.page}>
      <div className={s.scene} aria-hidden="true">
        <Scene name="city" className={s.far} eager />
        <Scene name="gate" className={s.gate} eager />
      </div>
      <section className={s.hero}>
        <StatusChip />
        <h1>{t("headline")}</h1>
        <p className={s.lead}>{t("lead")}</p>
        <div className={s.doors}>
          <ButtonLink variant="play" href="/signup" data-testid="landing-signup">
            {t("enter")}
          </ButtonLink>
          <ButtonLink variant="secondary" href="/login" data-testid="landing-login">
            {t("login")}
          </ButtonLink>
        </div>
        <ul className={s.facts}>
          {FACTS.map(({ name, icon }) => (
            <li key={name} className="glass">
              <Icon name={icon} size={22} />
              <span>
                <b>{t(`facts.${name}.title`)}</b>
                {t(`facts.${name}.text`)}
              </span>
            </li>
          ))}
        </ul>
        <p className={s.legal}>
          <span className={s.age} role="img" aria-label={t("age")}>
            19+
          </span>
          <span>{t("legal")}</span>
        </p>
        <Link href="/odds" className={s.odds} data-testid="landing-odds">
          <Icon name="table" size={18} />
          {t("odds")}
          <Icon name="next" size={16} />
        </Link>
      </section>
      <Showcase />
    </div>
  );
}

/** The one game that is open, and the way to try its proof without an account. */
function Showcase() {
  const t = useTranslations("landing.game");
  return (
    <section className={s.showcase}>
      <Scene name="slot" className={s.art} />
      <div className={s.caption}>
        <h2>{t("title")}</h2>
        <p>{t("text")}</p>
        <Link href="/fairness" className={s.try}>
          {t("try")}
          <Icon name="next" size={16} />
        </Link>
      </div>
    </section>
  );
}
