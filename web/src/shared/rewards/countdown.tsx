"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { leftUntil } from "./left";

/** What is left until a moment, as a machine's display; says once when it is over. */
export function Countdown({
  until,
  onOver,
  testId,
}: {
  until: string;
  onOver?: () => void;
  testId?: string;
}) {
  const t = useTranslations("rewards");
  const [now, setNow] = useState(Date.now);
  const left = leftUntil(until, now);
  const over = left === null;
  useEffect(() => {
    if (over) return;
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [over]);
  useEffect(() => {
    if (over) onOver?.();
  }, [over, onOver]);
  return (
    <time className="num" dateTime={until} data-testid={testId}>
      {left === null
        ? t("over")
        : left.days > 0
          ? t("left", { days: left.days, hours: left.hours })
          : left.clock}
    </time>
  );
}
