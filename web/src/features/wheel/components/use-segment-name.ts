import { useTranslations } from "use-intl";
import { useFormat } from "@/shared/format";
import type { Segment } from "../api";

type Prize = Pick<Segment, "kind" | "amount">;

/** What a prize is called, in the reader's language; the document names its segments in Korean. */
export function useSegmentName() {
  const t = useTranslations("wheel");
  const format = useFormat();
  return {
    full: ({ kind, amount }: Prize) =>
      kind === "gold" ? `${format.number(amount)} G` : t("tickets", { count: amount }),
    short: ({ kind, amount }: Prize) => (kind === "gold" ? format.number(amount) : t("ticket")),
  };
}
