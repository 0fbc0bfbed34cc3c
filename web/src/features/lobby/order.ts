/** Those played last come first, in that order; the others keep theirs. */
export function recentFirst<T extends { key: string }>(games: T[], played: string[]): T[] {
  const recent = [...new Set(played)];
  const rank = ({ key }: T) => (recent.includes(key) ? recent.indexOf(key) : recent.length);
  return games
    .map((game, place) => ({ game, place }))
    .sort((a, b) => rank(a.game) - rank(b.game) || a.place - b.place)
    .map(({ game }) => game);
}
