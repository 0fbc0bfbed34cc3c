import type {
  CrashCurrent,
  CrashRound,
  PhaseData,
  PublicBet,
  SharedPhase,
  SharedRound,
  TickData,
} from "../api";

/** The shared round on show, everybody's seats in it, and the member's own stakes. */
export interface Table {
  round: SharedRound;
  bets: Readonly<Record<number, PublicBet>>;
  /** The member's stake in this round. */
  own: CrashRound | null;
  /** The one that waits for the next. */
  next: CrashRound | null;
  growth: number;
  bettingSeconds: number;
  /** A message told of something this table has not seen: the server is to be asked. */
  behind: boolean;
}

export type TableEvent =
  | { type: "current"; data: CrashCurrent }
  | { type: "phase"; data: PhaseData }
  | { type: "tick"; data: TickData }
  /** The reply to a bet, and what became of a stake. */
  | { type: "stake"; round: CrashRound };

const RANK: Record<SharedPhase, number> = { BETTING: 0, RUNNING: 1, BUSTED: 2, SETTLED: 3 };

export const isOpen = (stake: CrashRound | null): boolean => stake?.status === "OPEN";

/** A stake names the link its round was sealed with. */
const isIn = (stake: CrashRound, round: SharedRound): boolean =>
  stake.fairness.server_seed_hash === round.previous_link;

/** Late, repeated and out-of-order messages return the same table. */
export function tableReducer(table: Table | null, event: TableEvent): Table | null {
  if (event.type === "current") return withCurrent(table, event.data);
  if (!table) return table;
  if (event.type === "phase") return withPhase(table, event.data);
  if (event.type === "tick") return withTick(table, event.data);
  return withStake(table, event.round);
}

/** Whether what is said of a round is later than what is known of it. */
function isLater(said: SharedRound, known: SharedRound): boolean {
  if (said.number !== known.number) return said.number > known.number;
  if (said.phase !== known.phase) return RANK[said.phase] > RANK[known.phase];
  return Date.parse(said.server_time) > Date.parse(known.server_time);
}

function withCurrent(table: Table | null, data: CrashCurrent): Table {
  const { round, bets, own_bet, next_bet, growth_per_second: growth, betting_seconds: bettingSeconds } = data;
  const seen = { growth, bettingSeconds, behind: false };
  if (table && !isLater(round, table.round)) {
    // A message was quicker than this answer; what it says of seats and stakes still holds.
    const stakes = [own_bet, next_bet].filter((stake) => stake !== null);
    return stakes.reduce(withStake, { ...withBets(table, round.number, bets), ...seen });
  }
  const held = table?.round.number === round.number ? table.bets : {};
  return {
    ...seen,
    round,
    bets: seated(held, bets),
    own: later(table?.own ?? null, own_bet),
    next: later(table?.next ?? null, next_bet),
  };
}

/** What was settled stays so, should the answer be older than the message that said it. */
const later = (held: CrashRound | null, said: CrashRound | null): CrashRound | null =>
  held && said && held.round_id === said.round_id && !isOpen(held) ? held : said;

function withPhase(table: Table, { round, bets }: PhaseData): Table {
  if (!isLater(round, table.round)) return withBets(table, round.number, bets);
  if (round.number === table.round.number) return { ...withBets(table, round.number, bets), round };
  const moved = table.next && isIn(table.next, round) ? table.next : null;
  return {
    ...table,
    round,
    bets: seated({}, bets),
    own: moved,
    next: moved ? null : table.next,
    // The phases between were not heard: a stake of before may have ended meanwhile.
    behind: isOpen(table.own),
  };
}

function withTick(table: Table, { round, phase, bets }: TickData): Table {
  const unseen =
    round > table.round.number || (round === table.round.number && RANK[phase] > RANK[table.round.phase]);
  const next = withBets(table, round, bets);
  return unseen && !next.behind ? { ...next, behind: true } : next;
}

function withBets(table: Table, number: number, bets: PublicBet[]): Table {
  if (number !== table.round.number) return table;
  const seats = seated(table.bets, bets);
  return seats === table.bets ? table : { ...table, bets: seats };
}

/** A seat is taken once and given up once; what says otherwise is old. */
function seated(held: Readonly<Record<number, PublicBet>>, bets: PublicBet[]): Record<number, PublicBet> {
  const news = bets.filter(({ seat, status }) => {
    const known = held[seat];
    return !known || (known.status === "OPEN" && status !== "OPEN");
  });
  if (news.length === 0) return held;
  return { ...held, ...Object.fromEntries(news.map((bet) => [bet.seat, bet])) };
}

function withStake(table: Table, stake: CrashRound): Table {
  const { own, next } = table;
  if (own?.round_id === stake.round_id) return isOpen(own) ? { ...table, own: stake } : table;
  if (next?.round_id === stake.round_id) return isOpen(next) ? { ...table, next: stake } : table;
  if (isIn(stake, table.round)) return { ...table, own: stake };
  // Of a round that is not on show: one to come, if it is open.
  return isOpen(stake) ? { ...table, next: stake } : table;
}

/** Everybody else's seats: the ones still in first, then those who left, the highest first. */
export function otherSeats(table: Table, nickname: string | undefined): PublicBet[] {
  const seats = Object.values(table.bets);
  const mine = table.own && mySeat(seats, table.own, nickname);
  return seats.filter((bet) => bet !== mine).sort((a, b) => order(b) - order(a) || a.seat - b.seat);
}

const order = ({ status, cashout_multiplier: at }: PublicBet): number =>
  status === "OPEN" ? Number.MAX_SAFE_INTEGER : Number(at ?? 0);

/** The public does not say whose a seat is: it is the one that looks like the member's own. */
function mySeat(seats: PublicBet[], own: CrashRound, nickname: string | undefined): PublicBet | undefined {
  const alike = ({ bet_amount }: PublicBet) => bet_amount === own.bet_amount;
  const named = seats.find((bet) => bet.name !== null && bet.name === nickname && alike(bet));
  const nameless = seats.filter((bet) => bet.name === null && alike(bet));
  const exact = nameless.find(({ cashout_multiplier: at }) => at === own.result.cashout_multiplier);
  return named ?? exact ?? nameless[0];
}
