"use client";

import type { ReactNode } from "react";
import { Backdrop, Mark, Scene, Wordmark } from "@/shared/ui";
import "./auth.css";

/** The club's door: on a phone above the form, on a desk beside it. */
export function AuthFrame({ children, foot }: { children: ReactNode; foot: ReactNode }) {
  return (
    <div className="auth">
      <Backdrop>
        <Scene name="city" eager className="auth-city" />
        <Scene name="gate" className="auth-gate" />
        <div className="auth-shade" />
      </Backdrop>
      <div className="auth-column">
        <div className="auth-sign" aria-hidden="true">
          <Mark size={64} />
          <Wordmark width={148} />
        </div>
        {children}
        <p className="flex min-h-11 flex-wrap items-center justify-center gap-x-2 text-center text-t2">
          {foot}
        </p>
      </div>
    </div>
  );
}
