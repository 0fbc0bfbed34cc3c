import { Card, Skeleton } from "@/shared/ui";
import s from "./page.module.css";

/** Four boxes of about the steps' height. */
export function StepsSkeleton() {
  return (
    <div className="grid gap-3" aria-busy="true">
      {["h-28", "h-56", "h-40", "h-80"].map((height) => (
        <Skeleton key={height} className={height} />
      ))}
    </div>
  );
}

export function VerifierSkeleton() {
  return (
    <>
      <div className={s.main}>
        <StepsSkeleton />
      </div>
      <div className={s.side}>
        <Card className="h-80" />
      </div>
    </>
  );
}
