"use client";

import { useLocale, useTranslations } from "use-intl";
import { formatDate, useFormat } from "../format";
import { HeldMessages } from "../i18n/parts/held";
import { ButtonLink } from "../ui";
import s from "./display.module.css";
import { type HeldBack, heldBackBy } from "./held-back";
import type { Refusal } from "./settle";

interface HeldBackLinesProps {
  /** Begins the test ids. */
  id: string;
  refusal: Refusal;
  /** Said when the refusal does not say enough. */
  title: string;
  detail: string;
}

/** Which limit or break refused, when it ends, and the way to where one decides about it. */
export default function HeldBackLines(props: HeldBackLinesProps) {
  return (
    <HeldMessages>
      <Lines {...props} />
    </HeldMessages>
  );
}

function Lines({ id, refusal, title, detail }: HeldBackLinesProps) {
  const t = useTranslations("held");
  const say = useWords();
  const why = heldBackBy(refusal, Date.now());
  const [first, second] = why ? say(why) : [title, detail];
  return (
    <>
      <div className={s.words}>
        <b>{first}</b>
        <span>{second}</span>
      </div>
      <div className={s.action}>
        <ButtonLink variant="secondary" small href="/limits" data-testid={`${id}-limits`}>
          {t("way")}
        </ButtonLink>
      </div>
    </>
  );
}

function useWords() {
  const t = useTranslations("held");
  const format = useFormat();
  const locale = useLocale();
  const moment = (iso: string) => `${format.day(iso)} ${format.clock(iso)}`;

  function ofLimit({ kind, period, amount, until, room }: HeldBack & { by: "limit" }): [string, string] {
    const title = t("limit", { period: t(`period.${period}`), kind: t(`kind.${kind}`) });
    const all = t(kind === "time" ? "minutes" : "gold", { amount });
    const values = { all, room: t("gold", { amount: room }), moment: moment(until) };
    return [title, t(room > 0 ? "room" : "resets", values)];
  }

  function ofBreak(until: string | null): [string, string] {
    const day = until && `${formatDate(until, locale)} ${format.clock(until)}`;
    return [t("break"), day ? t("breakUntil", { day }) : t("breakForGood")];
  }

  return (why: HeldBack): [string, string] => {
    if (why.by === "limit") return ofLimit(why);
    if (why.by === "break") return ofBreak(why.until);
    const all = t(why.by === "rounds" ? "count" : "gold", { amount: why.amount });
    return [t(why.by), t("resets", { all, moment: moment(why.until) })];
  };
}
