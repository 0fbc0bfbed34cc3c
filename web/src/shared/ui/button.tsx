import clsx from "clsx";
import Link from "next/link";
import type { ComponentProps } from "react";
import { Icon } from "./icon";

type Variant = "primary" | "play" | "secondary" | "ghost" | "danger";

interface Look {
  variant?: Variant;
  small?: boolean;
  wide?: boolean;
}

const classes = ({ variant = "primary", small, wide }: Look, className?: string) =>
  clsx(
    "btn",
    `btn-${variant}`,
    small && "btn-sm",
    wide && (variant === "play" ? "w-[calc(100%-8px)]" : "w-full"),
    className,
  );

type ButtonProps = ComponentProps<"button"> & Look & { loading?: boolean };

/** One magenta (`play`) a page; everything else is cyan, steel or plain. */
export function Button({
  variant,
  small,
  wide,
  loading,
  className,
  children,
  disabled,
  type = "button",
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      disabled={disabled || loading}
      aria-busy={loading || undefined}
      className={classes({ variant, small, wide }, className)}
    >
      {loading && <Icon name="spin" className="animate-[cc-turn_900ms_linear_infinite]" />}
      {children}
    </button>
  );
}

type LinkProps = ComponentProps<typeof Link> & Look;

export function ButtonLink({ variant, small, wide, className, ...rest }: LinkProps) {
  return <Link {...rest} className={classes({ variant, small, wide }, className)} />;
}

type IconButtonProps = ComponentProps<"button"> & { label: string };

/** 44 px, with a name for those who do not see the icon. */
export function IconButton({ label, className, type = "button", ...rest }: IconButtonProps) {
  return (
    <button {...rest} type={type} aria-label={label} title={label} className={clsx("icon-btn", className)} />
  );
}
