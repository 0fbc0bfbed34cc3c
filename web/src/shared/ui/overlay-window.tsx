"use client";

import * as Radix from "@radix-ui/react-dialog";
import clsx from "clsx";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "./button";
import { Icon } from "./icon";
import type { OverlayProps } from "./overlay";

/** The window itself. Focus is trapped, Escape closes, focus returns to where it was. */
export default function OverlayWindow({
  onOpenChange,
  title,
  description,
  children,
  className,
  shape,
}: Omit<OverlayProps, "open"> & { shape: string }) {
  const t = useTranslations("common");
  // Radix gives focus back to its own trigger only, and here whatever had it is the trigger.
  const [opener] = useState(() => document.activeElement);
  return (
    <Radix.Root open onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="overlay" />
        <Radix.Content
          className={clsx(shape, className)}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (opener instanceof HTMLElement) opener.focus();
          }}
          {...(description ? {} : { "aria-describedby": undefined })}
        >
          <div className="mb-3 flex items-center gap-3">
            <Radix.Title className="flex-1 text-18 font-bold">{title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton label={t("close")} className="-mr-2">
                <Icon name="close" />
              </IconButton>
            </Radix.Close>
          </div>
          {description && <Radix.Description className="mb-4 text-t2">{description}</Radix.Description>}
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
