"use client";

import * as Radix from "@radix-ui/react-switch";

interface SwitchProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: string;
  disabled?: boolean;
  describedBy?: string;
}

export function Switch({ checked, onChange, label, disabled, describedBy }: SwitchProps) {
  return (
    <Radix.Root
      className="switch"
      checked={checked}
      onCheckedChange={onChange}
      disabled={disabled}
      aria-label={label}
      aria-describedby={describedBy}
    >
      <Radix.Thumb />
    </Radix.Root>
  );
}
