import { useQuery } from "@tanstack/react-query";
import { api, call } from "@/shared/api";
import type { components } from "@/shared/api/schema";

export type Proofs = components["schemas"]["OddsProofs"];
export type Proof = components["schemas"]["OddsProof"];
export type Outcome = components["schemas"]["OutcomeProof"];

const REFRESH_MS = 5_000;

/** Public: no session is needed, and a failed refresh leaves what was there. */
export const useProofs = () =>
  useQuery({
    queryKey: ["odds-proof"],
    queryFn: () => call(api.GET("/api/odds-proof")),
    refetchInterval: REFRESH_MS,
    staleTime: 0,
  });
