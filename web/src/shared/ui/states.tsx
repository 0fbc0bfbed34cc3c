"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { toApiError } from "../api/errors";
import { useErrorText } from "../api/use-error-text";
import { useOnline } from "../store/selectors";
import { Button } from "./button";
import { Icon, type IconName } from "./icon";
import { notify } from "./notify";

interface StateBox {
  icon: ReactNode;
  title: string;
  text?: string;
  children?: ReactNode;
}

function StateBox({ icon, title, text, children }: StateBox) {
  return (
    <div className="grid justify-items-center gap-3 px-4 py-10 text-center">
      <div className="grid size-16 place-items-center text-t3">{icon}</div>
      <p className="text-16 font-bold">{title}</p>
      {text && <p className="max-w-80 text-t2">{text}</p>}
      {children && <div className="mt-1 flex flex-wrap justify-center gap-2">{children}</div>}
    </div>
  );
}

/** One sentence and one action. */
export function EmptyState({
  art,
  icon = "history",
  title,
  text,
  action,
}: {
  art?: ReactNode;
  icon?: IconName;
  title: string;
  text?: string;
  action?: ReactNode;
}) {
  return (
    <StateBox icon={art ?? <Icon name={icon} size={40} />} title={title} text={text}>
      {action}
    </StateBox>
  );
}

/** What went wrong, a way to try again, and the number support asks for. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useTranslations("common");
  const textOf = useErrorText();
  const online = useOnline();
  const { requestId } = toApiError(error);
  if (!online) return <OfflineState onRetry={onRetry} />;

  async function copyId(id: string) {
    await navigator.clipboard.writeText(id);
    notify("success", t("copied"), { key: "copied" });
  }

  return (
    <div role="alert">
      <StateBox icon={<Icon name="warn" size={40} />} title={t("errorTitle")} text={textOf(error)}>
        {onRetry && (
          <Button variant="secondary" small onClick={onRetry}>
            <Icon name="spin" size={18} />
            {t("retry")}
          </Button>
        )}
        {requestId && (
          <Button variant="ghost" small onClick={() => void copyId(requestId)}>
            <Icon name="copy" size={18} />
            {t("copyRequestId")}
          </Button>
        )}
      </StateBox>
    </div>
  );
}

export function OfflineState({ onRetry }: { onRetry?: () => void }) {
  const t = useTranslations("common");
  return (
    <StateBox icon={<Icon name="offline" size={40} />} title={t("offlineTitle")} text={t("offlineAction")}>
      {onRetry && (
        <Button variant="secondary" small onClick={onRetry}>
          {t("retry")}
        </Button>
      )}
    </StateBox>
  );
}
