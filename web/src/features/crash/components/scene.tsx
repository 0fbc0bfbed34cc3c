import { useTranslations } from "use-intl";
import { Curve } from "../curve/curve";
import { Crowd } from "./crowd";
import { Readout } from "./readout";
import type { CrashGame } from "./use-crash-game";
import { useMarks } from "./use-marks";

/** What moves over the city: the curve, the machine's display, and who is in. */
export function Scene({ game }: { game: CrashGame }) {
  const t = useTranslations("crash");
  const marks = useMarks(game);
  const { table } = game;
  return (
    <>
      {table && (
        <Curve
          moment={game.moment}
          growth={table.growth}
          marks={marks}
          secondsWord={t("s")}
          label={t(`scene.${table.round.phase}`, { at: table.round.bust_multiplier ?? "" })}
        />
      )}
      <Readout game={game} />
      <Crowd game={game} />
    </>
  );
}
