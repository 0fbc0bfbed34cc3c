"use client";

import { useTranslations } from "use-intl";
import { useOnline } from "../store/selectors";
import { Icon } from "../ui/icon";

export function OfflineBanner() {
  const t = useTranslations("shell");
  const online = useOnline();
  return (
    <div role="status" aria-live="polite" className="sticky top-[var(--bar-top)] z-19">
      {!online && (
        <p className="flex items-center gap-2 border-b border-warn/40 bg-s2 px-4 py-2 text-14 text-t1 tablet:ml-[var(--rail)] tablet:px-6">
          <Icon name="offline" className="text-warn" />
          {t("offlineBanner")}
        </p>
      )}
    </div>
  );
}
