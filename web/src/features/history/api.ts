import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, call, fetchRoundDetail, type Round } from "@/shared/api";
import { isOpenRound } from "@/shared/games";
import { keys } from "@/shared/query";
import { useSession } from "@/shared/store";

export interface Filter {
  game?: string;
  /** A day of the club's calendar, 2026-11-23. */
  date?: string;
}

const PAGE = 30;
const OPEN_AGAIN_MS = 2_000;
const EXPORT_PAGE = 100;
const EXPORT_MOST = 1_000;

const page = (filter: Filter, limit: number, cursor?: string) =>
  call(
    api.GET("/api/games/history", { params: { query: { ...filter, limit, ...(cursor ? { cursor } : {}) } } }),
  );

export function useHistory(filter: Filter) {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: keys.history(filter),
    queryFn: ({ pageParam }) => page(filter, PAGE, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next_cursor ?? undefined,
    enabled: session === "signed-in",
  });
}

export function useRound(roundId: string | null) {
  const session = useSession();
  return useQuery({
    queryKey: keys.round(roundId ?? ""),
    queryFn: () => fetchRoundDetail(roundId ?? ""),
    enabled: session === "signed-in" && roundId !== null,
    // A stake on the club's curve ends while one looks at it.
    refetchInterval: ({ state }) => (state.data && isOpenRound(state.data) ? OPEN_AGAIN_MS : false),
  });
}

/** The round computed again by the server, from its records alone. */
export function useReplay(roundId: string, asked: boolean) {
  return useQuery({
    queryKey: keys.replay(roundId),
    queryFn: () =>
      call(api.GET("/api/games/rounds/{round_id}/replay", { params: { path: { round_id: roundId } } })),
    enabled: asked,
  });
}

export type Replay = NonNullable<ReturnType<typeof useReplay>["data"]>;

/** Everything the filter finds, newest first, up to a thousand rounds. */
export async function allRounds(filter: Filter): Promise<Round[]> {
  const rounds: Round[] = [];
  let cursor: string | undefined;
  do {
    const next = await page(filter, EXPORT_PAGE, cursor);
    rounds.push(...next.items);
    cursor = next.next_cursor ?? undefined;
  } while (cursor && rounds.length < EXPORT_MOST);
  return rounds;
}
