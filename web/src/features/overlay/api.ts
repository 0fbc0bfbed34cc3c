import createClient from "openapi-fetch";
import type { components, paths } from "@/shared/api/schema";

export type OverlayFeed = components["schemas"]["OverlayFeed"];

/** What the feed answered: a picture, or why there is none. */
export type Looked = { feed: OverlayFeed } | { gone: true } | { quiet: true };

/** A client of its own: it carries the overlay's token, whoever is signed in on this browser. */
const viewer = createClient<paths>({
  baseUrl: typeof location === "undefined" ? "" : location.origin,
  cache: "no-store",
});

/** Throws when nobody answers. */
export async function look(token: string, signal: AbortSignal): Promise<Looked> {
  const headers = { Authorization: `Bearer ${token}` };
  const { data, response } = await viewer.GET("/api/overlay/feed", { headers, signal });
  if (data) return { feed: data };
  if (response.status === 401) return { gone: true };
  if (response.status === 403) return { quiet: true };
  throw new Error(`the feed answered ${response.status}`);
}
