"use client";

import * as Radix from "@radix-ui/react-dialog";
import clsx from "clsx";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "./button";
import { Icon } from "./icon";

interface OverlayProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: string;
  children: ReactNode;
  className?: string;
}

/** A question in the middle of the screen. Focus is trapped, Escape closes, focus returns. */
export function Dialog(props: OverlayProps) {
  return <Overlay {...props} shape="glass dialog rounded-16" />;
}

/** Details: from below on a phone, from the right on a desk. */
export function Sheet(props: OverlayProps) {
  return <Overlay {...props} shape="glass sheet" />;
}

function Overlay({
  open,
  onOpenChange,
  title,
  description,
  children,
  className,
  shape,
}: OverlayProps & { shape: string }) {
  const t = useTranslations("common");
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="overlay" />
        <Radix.Content
          className={clsx(shape, className)}
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
