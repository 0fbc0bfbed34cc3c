import { api, call } from "@/shared/api";

export const fetchCurrent = () => call(api.GET("/api/fairness"));
export const fetchRevealed = async () => (await call(api.GET("/api/fairness/seeds"))).items;
export const fetchRecent = async () =>
  (await call(api.GET("/api/games/history", { params: { query: { limit: 8 } } }))).items;
export const rotate = (clientSeed?: string) =>
  call(api.POST("/api/fairness/rotate", { body: clientSeed ? { client_seed: clientSeed } : {} }));

export type RevealedSeed = Awaited<ReturnType<typeof fetchRevealed>>[number];
export type RecentRound = Awaited<ReturnType<typeof fetchRecent>>[number];

/** What the server takes: ASCII one can see, without the colon that parts the fields of the message. */
export const isClientSeed = (text: string): boolean => /^[\x21-\x39\x3b-\x7e]{1,64}$/.test(text);
