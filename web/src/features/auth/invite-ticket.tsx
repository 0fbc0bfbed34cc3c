"use client";

import clsx from "clsx";
import { useId } from "react";
import { useTranslations } from "use-intl";
import { Coin, Gold, Icon } from "@/shared/ui";
import type { LiveCheck } from "./use-live-check";

/** What a new member starts with; the sign-up itself is the server's. */
export const WELCOME_GOLD = 1_000;

interface TicketProps {
  code: string;
  onChange: (code: string) => void;
  check: LiveCheck;
  error?: string;
}

/** The invite code on the ticket it came with. */
export function InviteTicket({ code, onChange, check, error }: TicketProps) {
  const t = useTranslations("auth");
  const id = useId();
  const refused = error ?? (check === "no" ? t("signup.inviteBad") : null);
  return (
    <div>
      <div className={clsx("ticket", refused && "invalid")}>
        <div>
          <label htmlFor={id} className="flex items-center gap-2 text-12 text-t1">
            {t("signup.invite")}
            {check === "yes" && !error && (
              <span className="flex items-center gap-1 font-semibold text-win">
                <Icon name="check" size={16} />
                {t("signup.inviteOk")}
              </span>
            )}
          </label>
          <input
            id={id}
            name="invite"
            value={code}
            onChange={(event) => onChange(event.target.value)}
            placeholder="0000"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={32}
            aria-invalid={refused ? true : undefined}
            aria-describedby={`${id}-note`}
          />
        </div>
        <div className="ticket-gift" title={t("signup.gift")}>
          <span className="sr-only">{t("signup.gift")}</span>
          <Coin size={26} />
          <Gold amount={WELCOME_GOLD} />
        </div>
      </div>
      <p id={`${id}-note`} aria-live="polite" className="mt-1 text-12 text-danger">
        {refused}
      </p>
    </div>
  );
}
