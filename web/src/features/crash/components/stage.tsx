import dynamic from "next/dynamic";
import { CRASH_CITY } from "@/shared/art/crash";
import { Picture } from "@/shared/ui";
import s from "./stage.module.css";
import type { CrashGame } from "./use-crash-game";

// Shows nothing before the server has said which round it is: it comes meanwhile.
const Scene = dynamic(() => import("./scene").then((module) => module.Scene), { ssr: false });
// Few presses are refused: the bar comes with the refusal.
const NoticeBar = dynamic(() => import("@/shared/play/display").then((module) => module.NoticeBar), {
  ssr: false,
});

/** The city, and over it the curve and the machine's display. */
export function Stage({ game }: { game: CrashGame }) {
  const { table, notice } = game;
  return (
    <div
      className={s.stage}
      data-testid="crash-stage"
      data-phase={table?.round.phase}
      data-round={table?.round.number}
      data-bust={table?.round.bust_multiplier ?? undefined}
    >
      <div className={s.room}>
        <Picture src={CRASH_CITY} eager className={s.city} />
      </div>
      <Scene game={game} />
      {notice && (
        <div className={s.notice}>
          <NoticeBar
            id="crash"
            game={game}
            onLower={game.chooseBet}
            onRecheck={() => void game.data.recheck()}
          />
        </div>
      )}
    </div>
  );
}
