"use client";

import { useTranslations } from "use-intl";
import { type MissionList, type MissionView, toApiError } from "@/shared/api";
import { useFormat } from "@/shared/format";
import { ItemArt, useMissionTitle } from "@/shared/rewards";
import { useGold, useOnline } from "@/shared/store";
import { Button, Coin, Dialog } from "@/shared/ui";
import { useReroll } from "../api";
import s from "./page.module.css";

interface RerollDialogProps {
  mission: MissionView;
  list: MissionList;
  onClose: () => void;
}

/** Says beforehand what a change costs, what is lost, and how many are left. */
export function RerollDialog({ mission, list, onClose }: RerollDialogProps) {
  const t = useTranslations();
  const titleOf = useMissionTitle();
  const reroll = useReroll(onClose);
  const reason = useReason(list, reroll.error);
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("missions.reroll.title")}
      description={t("missions.reroll.text")}
    >
      <p className={s.changing}>{titleOf(mission)}</p>
      <Price list={list} />
      <p role="status" className={s.reason}>
        {reason}
      </p>
      <div className={s.answers}>
        <Button variant="secondary" small onClick={onClose}>
          {t("common.cancel")}
        </Button>
        <Button
          small
          loading={reroll.isPending}
          disabled={reason !== null}
          data-testid="reroll-confirm"
          onClick={() => reroll.mutate(mission)}
        >
          {t("missions.reroll.confirm")}
        </Button>
      </div>
    </Dialog>
  );
}

/** Why it cannot be changed now; what is missing, in gold. */
function useReason(list: MissionList, error: unknown): string | null {
  const t = useTranslations("missions.reroll");
  const format = useFormat();
  const gold = useGold();
  const online = useOnline();
  if (!online) return t("offline");
  if (list.reroll_items > 0 || gold === null) return null;
  const refused = error !== null && toApiError(error).code === "INSUFFICIENT_GOLD";
  if (gold >= list.reroll_gold && !refused) return null;
  return t("missing", { gold: format.gold(Math.max(1, list.reroll_gold - gold)) });
}

function Price({ list }: { list: MissionList }) {
  const t = useTranslations("missions.reroll");
  const format = useFormat();
  const gold = useGold();
  return (
    <dl className={s.price} data-testid="reroll-price">
      <dt>{t("price")}</dt>
      <dd>
        {list.reroll_items > 0 ? (
          <>
            <ItemArt item="mission_reroll" size={26} />
            <b>{t("item")}</b>
            <small>{t("itemsHeld", { count: list.reroll_items })}</small>
          </>
        ) : (
          <>
            <Coin size={22} />
            <b className="num text-gold">{t("gold", { gold: format.gold(list.reroll_gold) })}</b>
            {gold !== null && <small>{t("goldHeld", { gold: format.gold(gold) })}</small>}
          </>
        )}
      </dd>
      <dt>{t("left")}</dt>
      <dd>
        <b>{t("times", { count: list.rerolls_left })}</b>
      </dd>
    </dl>
  );
}
