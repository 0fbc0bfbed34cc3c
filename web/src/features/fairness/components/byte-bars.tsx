import { useTranslations } from "use-intl";
import { differingBytes, fromHex } from "@/shared/digest/bytes";
import s from "./steps.module.css";

const BAR = 14;
const PITCH = 20;
const HEIGHT = 56;
const AXIS = 64;

const heightOf = (byte: number | undefined): number => 2 + ((byte ?? 0) / 255) * HEIGHT;

/** The published hash upwards, the recomputed one downwards: equal hashes are mirror images. */
export function ByteBars({ published, recomputed }: { published: string; recomputed: string | null }) {
  const t = useTranslations("fairness.label");
  const upper = fromHex(published);
  const lower = fromHex(recomputed ?? "");
  const differs = recomputed === null ? [] : differingBytes(upper, lower);
  const count = differs.filter(Boolean).length;
  const lowerColour = count > 0 ? "var(--color-danger)" : "var(--color-win)";
  return (
    <div className={`well ${s.bytes}`}>
      <p className={s.legend}>
        <span>
          <i style={{ background: "var(--color-cyan)" }} />
          {t("published")}
        </span>
        <span>
          <i style={{ background: lowerColour }} />
          {t("recomputed")}
        </span>
      </p>
      <svg
        className={s.bars}
        viewBox={`0 0 ${32 * PITCH - (PITCH - BAR)} 130`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t("bytesAlt", { count: String(count) })}
      >
        <defs>
          <linearGradient id="fbUp" x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" stopColor="#8feeff" />
            <stop offset="1" stopColor="#157a94" />
          </linearGradient>
          <linearGradient id="fbDown" x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" stopColor={count > 0 ? "#7c2f42" : "#14805a"} />
            <stop offset="1" stopColor={count > 0 ? "#ff8ea0" : "#7cf7bf"} />
          </linearGradient>
        </defs>
        <line x1="0" x2="640" y1={AXIS + 1} y2={AXIS + 1} stroke="var(--color-line)" strokeWidth="2" />
        <g className={s.up} fill="url(#fbUp)">
          {Array.from(upper, (byte, i) => {
            const height = heightOf(byte);
            return <rect key={i} x={i * PITCH} y={AXIS - height} width={BAR} height={height} rx="2.5" />;
          })}
        </g>
        <g className={s.down} fill="url(#fbDown)">
          {Array.from(lower, (byte, i) => (
            <rect key={i} x={i * PITCH} y={AXIS + 2} width={BAR} height={heightOf(byte)} rx="2.5" />
          ))}
        </g>
        {differs.map(
          (wrong, i) =>
            wrong && (
              <line
                key={i}
                x1={i * PITCH}
                x2={i * PITCH + BAR}
                y1={AXIS + 2 + heightOf(upper[i])}
                y2={AXIS + 2 + heightOf(upper[i])}
                stroke="#fff"
                strokeOpacity="0.75"
                strokeWidth="2"
                strokeDasharray="3 2"
              />
            ),
        )}
      </svg>
    </div>
  );
}
