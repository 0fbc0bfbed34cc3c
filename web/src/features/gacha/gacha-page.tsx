"use client";

import dynamic from "next/dynamic";
import { useRouter, useSearchParams } from "next/navigation";
import { type ReactNode, Suspense } from "react";
import { useLocale, useTranslations } from "use-intl";
import { BetPanel, FastKey, PlayKey } from "@/shared/play/bet-panel";
import { NoticeBar } from "@/shared/play/display";
import { Entries, GamePage, PanelsAwaited, StageError } from "@/shared/play/game-page";
import { LastRounds } from "@/shared/play/last-rounds";
import { ResultLine } from "@/shared/play/result-line";
import { useSheet } from "@/shared/play/use-sheet";
import { prefersReducedMotion } from "@/shared/preferences";
import { Button, Skeleton } from "@/shared/ui";
import type { GachaRound } from "./api";
import { ChoiceKeys } from "./components/choice-keys";
import s from "./components/page.module.css";
import { PieceArt } from "./components/piece-art";
import { PityMeter } from "./components/pity-meter";
import { type GachaGame, useGachaGame } from "./components/use-gacha-game";
import { Vault } from "./components/vault";
import { bestOf } from "./rarity";

// Beside or below the vault, which is drawn without waiting for it.
const GachaPanels = dynamic(() => import("./components/gacha-panels").then((module) => module.GachaPanels), {
  ssr: false,
  loading: PanelsAwaited,
});
// Not on the first view: they come with the first capsule, or when they are looked at.
const Reveal = dynamic(() => import("./components/reveal").then((module) => module.Reveal), { ssr: false });
const Collection = dynamic(() => import("./components/collection").then((module) => module.Collection), {
  ssr: false,
});
const RatesSheet = dynamic(() => import("./components/rates-sheet").then((module) => module.RatesSheet), {
  ssr: false,
});

/** The part of the page in view stands in the address, so that it can be linked to. */
export function GachaPage() {
  return (
    <Suspense fallback={null}>
      <Gacha />
    </Suspense>
  );
}

function Gacha() {
  const t = useTranslations();
  const router = useRouter();
  const collecting = useSearchParams().get("view") === "collection";
  const game = useGachaGame();
  const { data, vaults, round } = game;
  const [odds, fairness] = [useSheet(), useSheet()];
  const failed = data.odds.error ?? vaults.error;
  const glance = ({ result }: GachaRound) => {
    const best = bestOf(result.pulls);
    return {
      art: best && (
        <span className={s.glance}>
          <PieceArt rarity={best.rarity} itemId={best.item_id} />
        </span>
      ),
      said: best ? t(`gacha.rarity.${best.rarity as "RARE"}`) : "",
    };
  };
  const look = (view: "vault" | "collection") =>
    router.replace(view === "collection" ? "/gacha?view=collection" : "/gacha", { scroll: false });
  return (
    <GamePage
      title={t("common.game.gacha")}
      stage={
        <div className={s.stage}>
          <div className={s.views}>
            {(["vault", "collection"] as const).map((view) => (
              <button
                key={view}
                type="button"
                className="chip"
                data-testid={`gacha-view-${view}`}
                aria-pressed={collecting === (view === "collection")}
                onClick={() => look(view)}
              >
                {t(`gacha.views.${view}`)}
              </button>
            ))}
          </div>
          {failed && !vaults.data ? (
            <StageError
              error={failed}
              onRetry={() => {
                void data.odds.refetch();
                void vaults.refetch();
              }}
            />
          ) : collecting ? (
            <Collection banners={vaults.data?.banners} />
          ) : (
            <Machine game={game} />
          )}
          <LastRounds id="gacha" rounds={data.last.data} glance={glance} />
          <Entries
            id="gacha"
            rtp={data.odds.data?.par.rtp}
            hash={(round?.fairness ?? data.fairness.data)?.server_seed_hash}
            odds={odds}
            fairness={fairness}
          />
        </div>
      }
      panels={<GachaPanels game={game} odds={odds} fairness={fairness} />}
    >
      {data.odds.data && odds.wanted && (
        <RatesSheet odds={data.odds.data} open={odds.open} onOpenChange={odds.onOpenChange} />
      )}
    </GamePage>
  );
}

function Machine({ game }: { game: GachaGame }) {
  const { banners, banner, setBannerId, reveal, idle } = game;
  const t = useTranslations("gacha");
  const { said, words } = useWords(game);
  const open = reveal.is === "open";
  return (
    <section className={s.machine} aria-label={t("views.vault")}>
      <Banners banners={banners} chosen={banner?.banner_id} locked={!idle} onChoose={setBannerId} />
      {open ? (
        <Reveal
          pulls={reveal.pulls}
          turned={reveal.turned}
          pieces={banner?.items ?? []}
          still={prefersReducedMotion()}
        />
      ) : (
        <Vault
          pity={banner?.pity_count ?? 0}
          ceiling={banner?.pity_ceiling ?? 80}
          falling={reveal.is === "falling"}
        />
      )}
      <div className={s.below}>
        {game.notice ? (
          <NoticeBar id="gacha" game={game} onRecheck={() => void game.data.recheck()} />
        ) : (
          <div className={`well ${s.words}`}>
            <span>
              <b>{words[0]}</b>
              <small>{words[1]}</small>
            </span>
            {open && idle && (
              <Button variant="ghost" small data-testid="gacha-close" onClick={game.close}>
                {t("close")}
              </Button>
            )}
          </div>
        )}
        {banner ? (
          <PityMeter count={banner.pity_count} ceiling={banner.pity_ceiling} />
        ) : (
          <Skeleton className="h-16" />
        )}
        <ResultLine id="gacha" game={game} tier={game.round ? "shown" : undefined} said={said} />
      </div>
      <div className={s.pull}>
        <PullDeck game={game} />
      </div>
    </section>
  );
}

interface BannersProps {
  banners: GachaGame["banners"];
  chosen: string | undefined;
  locked: boolean;
  onChoose: (id: string) => void;
}

function Banners({ banners, chosen, locked, onChoose }: BannersProps) {
  const t = useTranslations("gacha");
  const named = useOwnName();
  if (banners.length === 0) return <Skeleton className="h-11 w-full" />;
  return (
    <fieldset className={s.banners}>
      <legend className="sr-only">{t("banners")}</legend>
      {banners.map((banner) => (
        <button
          key={banner.banner_id}
          type="button"
          disabled={locked}
          aria-pressed={banner.banner_id === chosen}
          data-testid={`gacha-banner-${banner.banner_id}`}
          onClick={() => onChoose(banner.banner_id)}
        >
          {named(banner)}
        </button>
      ))}
    </fieldset>
  );
}

function PullDeck({ game }: { game: GachaGame }) {
  const t = useTranslations();
  const { idle, choice } = game;
  const label: ReactNode = !idle
    ? t("play.skip")
    : choice === "ticket"
      ? t("gacha.openTicket")
      : t("gacha.open", { count: choice === "ten" ? 10 : 1 });
  return (
    <BetPanel
      play={
        <PlayKey testId="gacha-open" enabled={game.enabled} settling={game.settling} onPress={game.press}>
          {label}
        </PlayKey>
      }
      beside={<FastKey testId="gacha-fast" />}
    >
      <ChoiceKeys game={game} />
    </BetPanel>
  );
}

/** What has a name in both languages. */
function useOwnName() {
  const locale = useLocale();
  return ({ title, title_en }: { title: string; title_en: string }) => (locale === "ko" ? title : title_en);
}

function useWords({ reveal, round, banner }: GachaGame) {
  const t = useTranslations("gacha");
  const named = useOwnName();
  const nameOf = (id: string, title: string) => {
    const piece = banner?.items.find(({ item_id }) => item_id === id);
    return piece ? named(piece) : title;
  };
  const pulls = round?.result.pulls ?? [];
  const fresh = pulls.filter(({ is_new }) => is_new).length;
  const detail = t("resultHint", { fresh, double: pulls.length - fresh });
  const words =
    reveal.is === "falling"
      ? [t("running"), t("runningHint")]
      : round
        ? [t("result", { count: pulls.length }), detail]
        : [t("ready"), t("readyHint")];
  const said = pulls
    .map(({ item_id, title, rarity }) =>
      t("said", { title: nameOf(item_id, title), rarity: t(`rarity.${rarity as "RARE"}`) }),
    )
    .concat(detail)
    .join(". ");
  return { words, said };
}
