"use client";

import clsx from "clsx";
import { passwordStrength } from "./rules";

const STEPS = [1, 2, 3, 4] as const;

/** Four lamps; the word beside them says the same. */
export function PasswordMeter({ password }: { password: string }) {
  const strength = passwordStrength(password);
  return (
    <div className="meter" aria-hidden="true">
      {STEPS.map((step) => (
        <i key={step} className={clsx(strength >= step && "on")} />
      ))}
    </div>
  );
}
