import { useTranslations } from "use-intl";
import type { AchievementView } from "@/shared/api";
import { useFormat } from "@/shared/format";
import { ClaimKey, RewardChips, useClaim } from "@/shared/rewards";
import { Card } from "@/shared/ui";
import { type Tier, useWords } from "../api";
import { standingOf } from "../standing";
import { Badge } from "./badge";
import s from "./page.module.css";

/** What it is, how far one is, and the one thing that can be done about it now. */
export function AchievementCard({ achievement }: { achievement: AchievementView }) {
  const t = useTranslations("achievements");
  const words = useWords()(achievement);
  const { reached, waiting, next } = standingOf(achievement);
  const { id, tiers } = achievement;
  const title = words?.title ?? t("secret");
  const shown = waiting ?? next;
  return (
    <li>
      <Card className={s.card} data-testid={`achievement-${id}`} data-reached={reached}>
        <Badge id={id} reached={reached} tiers={tiers.length} secret={!words} />
        <div className={s.words}>
          <h2>{title}</h2>
          <p>{words?.text ?? t("secretText")}</p>
          <Pips tiers={tiers} reached={reached} />
        </div>
        <div className={s.way}>
          {words && next && !waiting && <Bar title={title} count={achievement.count} tier={next} />}
          {shown && words ? (
            <RewardChips reward={shown.reward} />
          ) : (
            !shown && <span className={s.complete}>{t("complete")}</span>
          )}
          <Holders tier={tiers[Math.max(0, reached - 1)]} />
        </div>
        {waiting && <Take achievement={achievement} tier={waiting} title={title} />}
      </Card>
    </li>
  );
}

function Take({ achievement, tier, title }: { achievement: AchievementView; tier: Tier; title: string }) {
  const t = useTranslations();
  const claim = useClaim();
  const { id, key } = achievement;
  return (
    <div className={s.take}>
      <ClaimKey
        title={t("achievements.claimTier", { title, tier: tier.tier })}
        pending={claim.isPending}
        testId="achievement-claim"
        onClaim={() => claim.mutate({ from: "achievement", ref: id, name: `${key}:${tier.tier}` })}
      >
        {t("rewards.claim")}
      </ClaimKey>
    </div>
  );
}

function Bar({ title, count, tier }: { title: string; count: number; tier: Tier }) {
  const t = useTranslations("rewards");
  const done = Math.min(count, tier.target);
  return (
    <div className={s.count}>
      <div
        className="bar"
        role="progressbar"
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={tier.target}
        aria-valuenow={done}
        aria-valuetext={t("progress", { title, count: done, target: tier.target })}
      >
        <i style={{ width: `${(done / Math.max(1, tier.target)) * 100}%` }} />
      </div>
      <span className="num" aria-hidden="true">
        {t("count", { count: done, target: tier.target })}
      </span>
    </div>
  );
}

function Pips({ tiers, reached }: { tiers: Tier[]; reached: number }) {
  const t = useTranslations("achievements");
  if (tiers.length < 2) return null;
  return (
    <span className={s.pips} role="img" aria-label={t("tierOf", { tier: reached, tiers: tiers.length })}>
      {tiers.map(({ tier }) => (
        <i key={tier} data-lit={tier <= reached || undefined} />
      ))}
    </span>
  );
}

/** Of the tier one holds, or of the first while one holds none. */
function Holders({ tier }: { tier: Tier | undefined }) {
  const t = useTranslations("achievements");
  const format = useFormat();
  if (!tier) return null;
  return (
    <span className={s.holders}>
      {tier.share > 0 ? t("holders", { share: format.percent(tier.share, 1) }) : t("nobody")}
    </span>
  );
}
