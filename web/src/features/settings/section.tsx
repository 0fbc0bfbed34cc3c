"use client";

import { type ReactNode, useId } from "react";
import { SectionHeading, Switch } from "@/shared/ui";

export function Section({ title, more, children }: { title: string; more?: ReactNode; children: ReactNode }) {
  return (
    <section>
      <SectionHeading more={more}>{title}</SectionHeading>
      <div className="panel px-4 py-1">{children}</div>
    </section>
  );
}

/** A choice with its explanation; the whole line is read together. */
export function SwitchRow({
  label,
  text,
  checked,
  onChange,
  disabled,
}: {
  label: string;
  text?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
}) {
  const id = useId();
  return (
    <div className="flex min-h-15 items-center gap-4 border-hair py-2.5 not-first:border-t">
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{label}</p>
        {text && (
          <p id={id} className="text-12 text-t3">
            {text}
          </p>
        )}
      </div>
      <Switch
        checked={checked}
        onChange={onChange}
        label={label}
        disabled={disabled}
        describedBy={text ? id : undefined}
      />
    </div>
  );
}
