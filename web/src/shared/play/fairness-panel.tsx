import dynamic from "next/dynamic";
import Link from "next/link";
import { useTranslations } from "use-intl";
import type { Round } from "../api";
import { useFormat } from "../format";
import { Card, Icon, SectionHeading, Skeleton } from "../ui";
import s from "./page.module.css";
import type { Sheet } from "./use-sheet";

/** What the server committed to before the round. */
export type Pledge = Pick<Round["fairness"], "server_seed_hash" | "client_seed" | "nonce"> &
  Partial<Round["fairness"]>;

interface FairnessPanelProps {
  id: string;
  round: Round | null;
  current: Pledge | undefined;
  sheet: Sheet;
}

// Not on the first view: it comes when it is opened.
const FairnessSheet = dynamic(() => import("./fairness-sheet").then((module) => module.FairnessSheet), {
  ssr: false,
});

const shortHash = (hash: string) => `${hash.slice(0, 4)} ${hash.slice(4, 8)} … ${hash.slice(-4)}`;

export const verifyHref = (round: Pick<Round, "round_id"> | null): string =>
  round ? `/fairness?round=${encodeURIComponent(round.round_id)}` : "/fairness";

/** What was promised before the play: of the round in view, or of the next one. */
export function FairnessPanel({ id, round, current, sheet }: FairnessPanelProps) {
  const t = useTranslations("play.fairness");
  const format = useFormat();
  const pledge = round?.fairness ?? current;
  return (
    <Card as="section" className={s.panel}>
      <SectionHeading
        more={
          <Link href={verifyHref(round)} className="more" data-testid={`${id}-verify`}>
            {t("verify")}
            <Icon name="next" size={16} />
          </Link>
        }
      >
        {t("title")}
      </SectionHeading>
      <button type="button" className={s.pledge} data-testid={`${id}-fairness`} onClick={sheet.show}>
        <Icon name="shield" />
        <span>
          {t("promise")}
          <br />
          {pledge ? (
            <>
              <span className="num text-t2" title={pledge.server_seed_hash}>
                {`SHA-256 ${shortHash(pledge.server_seed_hash)}`}
              </span>
              {` · ${t("nonce", { nonce: format.number(pledge.nonce) })}`}
            </>
          ) : (
            <Skeleton className="h-4 w-48" />
          )}
        </span>
      </button>
      {sheet.wanted && pledge && (
        <FairnessSheet round={round} pledge={pledge} open={sheet.open} onOpenChange={sheet.onOpenChange} />
      )}
    </Card>
  );
}
