"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { useErrorText } from "@/shared/api";
import { clubDay, useFormat } from "@/shared/format";
import { GAME_KEYS } from "@/shared/games";
import { Button, Icon, IconButton, notify } from "@/shared/ui";
import { allRounds, type Filter } from "./api";
import { downloadCsv, toCsv } from "./csv";

const GAMES = [undefined, ...GAME_KEYS];

export function Filters({
  filter,
  onChange,
}: {
  filter: Filter;
  onChange: (change: Record<string, string | null>) => void;
}) {
  const t = useTranslations();
  return (
    <div className="flex flex-wrap items-center gap-2">
      <fieldset className="clear-scroll flex min-w-0 max-w-full gap-2 overflow-x-auto">
        <legend className="sr-only">{t("history.filter")}</legend>
        {GAMES.map((game) => (
          <button
            key={game ?? "all"}
            type="button"
            className="chip"
            aria-pressed={filter.game === game}
            onClick={() => onChange({ game: game ?? null })}
          >
            {game ? t(`common.game.${game}`) : t("history.all")}
          </button>
        ))}
      </fieldset>
      <span className="flex-1" />
      <DayPicker date={filter.date} onChange={(date) => onChange({ date })} />
      <ExportButton filter={filter} />
    </div>
  );
}

/** The browser's own calendar behind a chip that says the day in the page's language. */
function DayPicker({
  date,
  onChange,
}: {
  date: string | undefined;
  onChange: (date: string | null) => void;
}) {
  const t = useTranslations("history");
  const format = useFormat();
  return (
    <div className="flex items-center">
      <label className="chip day-chip" aria-current={date ? "date" : undefined}>
        <Icon name="calendar" size={18} />
        {date ? format.day(`${date}T12:00:00+09:00`) : t("day")}
        <input
          type="date"
          aria-label={t("day")}
          value={date ?? ""}
          max={clubDay(new Date())}
          onChange={(event) => onChange(event.target.value || null)}
          onClick={(event) => event.currentTarget.showPicker?.()}
        />
      </label>
      {date && (
        <IconButton label={t("clearDay")} onClick={() => onChange(null)}>
          <Icon name="close" size={18} />
        </IconButton>
      )}
    </div>
  );
}

function ExportButton({ filter }: { filter: Filter }) {
  const t = useTranslations("history");
  const textOf = useErrorText();
  const [busy, setBusy] = useState(false);

  async function save() {
    setBusy(true);
    try {
      const rounds = await allRounds(filter);
      downloadCsv(`casino-club-${filter.date ?? clubDay(new Date())}.csv`, toCsv(rounds));
      notify("success", t("exported", { count: rounds.length }), { key: "exported" });
    } catch (cause) {
      notify("error", textOf(cause), { key: "export" });
    } finally {
      setBusy(false);
    }
  }

  return (
    <Button variant="secondary" small loading={busy} onClick={() => void save()} aria-label={t("export")}>
      {!busy && <Icon name="export" size={18} />}
      <span className="max-tablet:hidden">{t("export")}</span>
    </Button>
  );
}
