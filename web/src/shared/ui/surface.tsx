import clsx from "clsx";
import type { ComponentProps, ReactNode } from "react";

type Tag = "div" | "section" | "article" | "ul" | "ol" | "dl" | "form";

export function Card({ as: Element = "div", className, ...rest }: ComponentProps<"div"> & { as?: Tag }) {
  const Any = Element as "div";
  return <Any {...rest} className={clsx("panel", className)} />;
}

/** A heading with a lamp and, at its right, where to see more. */
export function SectionHeading({
  children,
  more,
  level = 2,
}: {
  children: ReactNode;
  more?: ReactNode;
  level?: 2 | 3;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="sec">
      <Heading>{children}</Heading>
      {more}
    </div>
  );
}

/** A box of the final size while the number is on its way. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden="true" className={clsx("sk", className)} />;
}

/** The animated page background: scene, haze and grain. */
export function Backdrop({ children }: { children?: ReactNode }) {
  return (
    <>
      <div className="env" aria-hidden="true">
        {children}
      </div>
      <div className="grain" aria-hidden="true" />
    </>
  );
}
