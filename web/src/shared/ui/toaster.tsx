"use client";

import { Toaster, toast } from "sonner";
import { useTranslations } from "use-intl";
import { useMediaQuery } from "./use-media-query";

const VISIBLE = 3;

export function ClubToaster() {
  const t = useTranslations("common");
  const phone = useMediaQuery("(max-width: 767px)");
  return (
    <Toaster
      theme="dark"
      position={phone ? "top-center" : "bottom-right"}
      visibleToasts={VISIBLE}
      closeButton
      offset={24}
      mobileOffset={{ top: 64, left: 12, right: 12 }}
      toastOptions={{
        classNames: { toast: "club-toast", closeButton: "club-toast-close" },
        closeButtonAriaLabel: t("close"),
      }}
    />
  );
}

export { toast };
