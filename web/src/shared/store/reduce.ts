import type { Balance, PlayerStats, UserInfo } from "../api/types";
import type { Envelope, EnvelopeOf, MessageType } from "../realtime/envelope";
import { isBalance } from "../realtime/envelope";
import type { Truth } from "./state";

/** A later balance wins; the same or an older one changes nothing. */
export function withBalance(truth: Truth, balance: Balance | undefined | null): Truth {
  if (!isBalance(balance)) return truth;
  if (truth.balance && balance.version <= truth.balance.version) return truth;
  return { ...truth, balance: { gold: balance.gold, version: balance.version } };
}

/**
 * Statistics only grow, so the number of games orders two readings that carry no journal number
 * (a GET beside a message). With a number, the number decides.
 */
export function withStats(truth: Truth, stats: PlayerStats | undefined | null, version?: number): Truth {
  if (!stats || !Number.isSafeInteger(stats.total_games_played)) return truth;
  const held = truth.stats;
  if (held) {
    if (stats.total_games_played < held.total_games_played) return truth;
    if (version !== undefined && version <= truth.statsVersion) return truth;
    if (version === undefined && stats.total_games_played === held.total_games_played) return truth;
  }
  return { ...truth, stats, statsVersion: Math.max(truth.statsVersion, version ?? 0) };
}

/** XP never falls, so more XP is the later reading. */
export function withMe(truth: Truth, me: UserInfo | undefined | null): Truth {
  if (!me) return truth;
  const held = truth.me;
  if (held && held.id === me.id && me.experience_points < held.experience_points) {
    return { ...truth, me: { ...me, level: held.level, experience_points: held.experience_points } };
  }
  return { ...truth, me };
}

function levelUp(truth: Truth, message: EnvelopeOf<"level_up">): Truth {
  const { level, experience_points: xp } = message.data;
  if (!truth.me || !(xp > truth.me.experience_points || level > truth.me.level)) return truth;
  const meVersion = Math.max(truth.meVersion, message.id ?? 0);
  return { ...truth, meVersion, me: { ...truth.me, level, experience_points: xp } };
}

type Reducer<T extends MessageType> = (truth: Truth, message: EnvelopeOf<T>) => Truth;

/** The whole table: what arrived → what changes. Whatever is not here changes nothing but the balance. */
const REDUCERS: { [T in MessageType]?: Reducer<T> } = {
  round_settled: (truth, message) => withBalance(truth, message.data.balance),
  balance_changed: (truth, message) => withBalance(truth, message.data as Balance),
  stats_changed: (truth, message) => withStats(truth, message.data, message.id),
  level_up: levelUp,
};

/** The truth after a message. Late, repeated and out-of-order messages return the same object. */
export function reduce(truth: Truth, message: Envelope): Truth {
  const reducer = REDUCERS[message.type] as Reducer<MessageType> | undefined;
  const next = withBalance(reducer ? reducer(truth, message) : truth, message.balance);
  const id = message.id ?? 0;
  return id > next.lastId ? { ...next, lastId: id } : next;
}
