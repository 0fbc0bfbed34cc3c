import { Skeleton } from "@/shared/ui";
import s from "./page.module.css";

/** Boxes of the sizes to come. */
export function OddsSkeleton() {
  return (
    <>
      <Skeleton className={s.verdictAwaited} />
      <Skeleton className={s.tabsAwaited} />
      <Skeleton className={s.tableAwaited} />
      <div className={s.side} aria-busy="true">
        <Skeleton className={s.sideAwaited} />
        <Skeleton className={s.sideAwaited} />
      </div>
    </>
  );
}
