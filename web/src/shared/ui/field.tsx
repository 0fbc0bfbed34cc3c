"use client";

import clsx from "clsx";
import { type ComponentProps, type ReactNode, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { IconButton } from "./button";
import { Icon } from "./icon";

export type FieldStatus = "idle" | "checking" | "ok" | "error";

interface FieldNotes {
  label: string;
  /** Shown below while nothing is wrong. */
  hint?: ReactNode;
  /** Shown instead of the hint, and read out. */
  error?: string | null;
  status?: FieldStatus;
}

type TextFieldProps = Omit<ComponentProps<"input">, "id"> &
  FieldNotes & { end?: ReactNode; below?: ReactNode };

/** A labelled line of input whose hint and error belong to it for everyone. */
export function TextField({
  label,
  hint,
  error,
  status = "idle",
  end,
  below,
  className,
  ...input
}: TextFieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const wrong = Boolean(error);
  return (
    <div className={clsx("grid min-w-0 grid-cols-1 content-start gap-1", className)}>
      <label htmlFor={id} className="font-semibold text-t2">
        {label}
      </label>
      <div className={clsx("input", wrong && "invalid")}>
        <input {...input} id={id} aria-invalid={wrong || undefined} aria-describedby={noteId} />
        {end}
      </div>
      {below}
      {(hint !== undefined || error) && <FieldNote id={noteId} error={error} hint={hint} status={status} />}
    </div>
  );
}

/** One line is always kept, so that a message does not push the page. */
function FieldNote({
  id,
  error,
  hint,
  status,
}: Pick<FieldNotes, "error" | "hint" | "status"> & { id: string }) {
  return (
    <p
      id={id}
      aria-live="polite"
      className={clsx(
        "flex min-h-[18px] items-start gap-1 text-12",
        error ? "text-danger" : status === "ok" ? "text-win" : "text-t3",
      )}
    >
      {error ? (
        <>
          <Icon name="warn" size={14} className="mt-0.5" />
          {error}
        </>
      ) : (
        <>
          {status === "ok" && <Icon name="check" size={14} className="mt-0.5" />}
          {hint}
        </>
      )}
    </p>
  );
}

/** Paste is welcome; the eye shows what was typed. */
export function PasswordField(props: Omit<TextFieldProps, "type" | "end">) {
  const t = useTranslations("common");
  const [shown, setShown] = useState(false);
  return (
    <TextField
      {...props}
      type={shown ? "text" : "password"}
      spellCheck={false}
      autoCapitalize="none"
      end={
        <IconButton
          label={shown ? t("hidePassword") : t("showPassword")}
          aria-pressed={shown}
          className="-mr-3"
          onClick={() => setShown(!shown)}
        >
          <Icon name={shown ? "eye-off" : "eye"} />
        </IconButton>
      }
    />
  );
}

type CheckboxProps = Omit<ComponentProps<"input">, "type"> & { children: ReactNode; error?: string | null };

export function Checkbox({ children, error, className, ...input }: CheckboxProps) {
  const id = useId();
  return (
    <div className={className}>
      <div className="flex items-start gap-2.5">
        <span className="relative -my-1 -ml-2 grid size-11 flex-none place-items-center">
          <input
            {...input}
            id={id}
            type="checkbox"
            aria-invalid={Boolean(error) || undefined}
            aria-labelledby={`${id}-label`}
            aria-describedby={error ? `${id}-note` : undefined}
            className="peer absolute inset-0 m-auto size-6 appearance-none rounded-8 border border-line-strong bg-void checked:border-cyan checked:bg-cyan"
          />
          <Icon
            name="check"
            size={16}
            className="pointer-events-none relative text-transparent stroke-3 peer-checked:text-on"
          />
        </span>
        <div id={`${id}-label`} className="min-h-9 pt-2 text-t2">
          {children}
        </div>
      </div>
      {error && (
        <p id={`${id}-note`} className="mt-1 flex items-start gap-1 text-12 text-danger">
          <Icon name="warn" size={14} className="mt-0.5" />
          {error}
        </p>
      )}
    </div>
  );
}
