import { VAULT } from "@/shared/art/vault";
import { Picture } from "@/shared/ui/icon";
import s from "./vault.module.css";

const TICKS = 80;

interface VaultProps {
  /** Pulls without a legendary: so many lamps are lit. */
  pity: number;
  ceiling: number;
  falling: boolean;
}

/** The machine; its ring is the pity meter, which the deck says in words. */
export function Vault({ pity, ceiling, falling }: VaultProps) {
  const lit = Math.round((pity / ceiling) * TICKS);
  return (
    <div className={s.vault} data-falling={falling || undefined} data-lit={lit} aria-hidden="true">
      <Picture src={VAULT.body} eager className={s.layer} />
      <i className={s.ring} />
      <Picture src={VAULT.door} eager className={s.layer} />
      <svg viewBox="-330 -330 660 700" className={s.layer}>
        {Array.from({ length: TICKS }, (_, i) => (
          <path
            key={i}
            d="M0-206V-219"
            className={i < lit ? s.on : s.off}
            transform={`rotate(${((i + 0.5) * 360) / TICKS})`}
          />
        ))}
      </svg>
      <i className={s.cone} />
    </div>
  );
}
