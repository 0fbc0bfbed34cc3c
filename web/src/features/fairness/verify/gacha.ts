import type { DrawStream } from "./draws";
import type { Outcome } from "./games";

interface Item {
  item_id: string;
  title: string;
}

export interface GachaDocument {
  weights: Record<string, number>;
  pity_ceiling: number;
  banners: { banner_id: string; items: Record<string, Item[]> }[];
}

export interface GachaBet {
  count: number;
  banner_id?: string | null;
}

export interface GachaBefore {
  pity: number;
  owned: string[];
}

const PERCENT = 100;
const RARITIES = ["COMMON", "UNCOMMON", "RARE", "EPIC", "LEGENDARY"];
const BEST = "LEGENDARY";

function rarityOf(percent: number, weights: Record<string, number>): string {
  let bound = 0;
  return (
    RARITIES.find((rarity) => {
      bound += weights[rarity] ?? 0;
      return percent < bound;
    }) ?? BEST
  );
}

/** Every pull takes two draws: a rarity, which pity may overrule, and an item of it. */
export async function playGacha(
  document: GachaDocument,
  bet: GachaBet,
  before: GachaBefore,
  draws: DrawStream,
): Promise<Outcome> {
  const bannerId = bet.banner_id ?? document.banners[0]?.banner_id;
  const items = document.banners.find((banner) => banner.banner_id === bannerId)?.items ?? {};
  const owned = new Set(before.owned);
  let pity = before.pity;
  const pulls = [];
  for (let pull = 0; pull < bet.count; pull += 1) {
    const drawn = rarityOf(await draws.uniform(PERCENT), document.weights);
    const forced = pity === document.pity_ceiling - 1;
    const rarity = forced ? BEST : drawn;
    const choices = items[rarity] ?? [];
    const { item_id = "", title = "" } = choices[await draws.uniform(Math.max(1, choices.length))] ?? {};
    pulls.push({ rarity, item_id, title, is_new: !owned.has(item_id), forced });
    owned.add(item_id);
    pity = rarity === BEST ? 0 : pity + 1;
  }
  return { payout: 0, result: { pulls, pity_count: pity, banner_id: bannerId } };
}
