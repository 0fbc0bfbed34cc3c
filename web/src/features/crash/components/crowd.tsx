import { useTranslations } from "use-intl";
import type { PublicBet } from "../api";
import s from "./crowd.module.css";
import type { CrashGame } from "./use-crash-game";

const FACES = 6;

/** On a phone, who is in this round at a glance; the whole list is below. */
export function Crowd({ game }: { game: CrashGame }) {
  const t = useTranslations("crash.crowd");
  const seats = Object.values(game.table?.bets ?? {});
  if (seats.length === 0) return null;
  const count = (status: PublicBet["status"]) => seats.filter((seat) => seat.status === status).length;
  const [out, lost] = [count("CASHED_OUT"), count("LOST")];
  return (
    <div className={s.crowd}>
      <span className={s.faces} aria-hidden="true">
        {seats.slice(0, FACES).map(({ seat, name }) => (
          <Face key={seat} seat={seat} name={name} />
        ))}
      </span>
      <span>{lost > 0 ? t("over", { out, lost }) : t("in", { count: seats.length, out })}</span>
      <a href="#crash-players">{t("all")}</a>
    </div>
  );
}

/** The first letter of a name in a colour of its seat. */
export function Face({ seat, name }: { seat: number; name: string | null }) {
  return (
    <i className={s.face} style={{ "--hue": String((seat * 67) % 360) } as React.CSSProperties}>
      {name?.slice(0, 1) ?? "·"}
    </i>
  );
}
