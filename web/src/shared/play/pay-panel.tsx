import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Card, Icon, SectionHeading, Skeleton } from "../ui";
import s from "./pay-panel.module.css";

export interface PayRow {
  key: string;
  art?: ReactNode;
  name: string;
  pays: string;
  /** It is what the round in view was paid for. */
  hit?: boolean;
}

interface PayPanelProps {
  id: string;
  rows: PayRow[] | undefined;
  /** How many rows there will be. */
  places: number;
  onOpen: () => void;
}

/** What pays how much, beside the stage; the exact odds are a press away. */
export function PayPanel({ id, rows, places, onOpen }: PayPanelProps) {
  const t = useTranslations("play.odds");
  return (
    <Card as="section" className={s.panel}>
      <SectionHeading
        more={
          <button type="button" className="more" data-testid={`${id}-paytable`} onClick={onOpen}>
            {t("exact")}
            <Icon name="next" size={16} />
          </button>
        }
      >
        {t("title")}
      </SectionHeading>
      <ul className={s.rows}>
        {rows
          ? rows.map(({ key, art, name, pays, hit }) => (
              <li key={key} data-hit={hit || undefined} data-plain={!art || undefined}>
                {art}
                <span>{name}</span>
                <b>{pays}</b>
              </li>
            ))
          : Array.from({ length: places }, (_, i) => (
              <li key={i}>
                <Skeleton className="size-8" />
                <Skeleton className="h-4 w-16" />
                <Skeleton className="h-4 w-12" />
              </li>
            ))}
      </ul>
    </Card>
  );
}
