const AHEAD: Record<string, [x: number, y: number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The bet an arrow key leads to: the nearest one in that direction, as the eye sees the table. */
export function nearestSpot(root: HTMLElement | null, key: string): HTMLElement | null {
  const ahead = AHEAD[key];
  const here = document.activeElement;
  if (!root || !ahead || !(here instanceof HTMLElement) || here.dataset.spot === undefined) return null;
  const from = centre(here);
  let best: HTMLElement | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const other of root.querySelectorAll<HTMLElement>("[data-spot]")) {
    const to = centre(other);
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const along = dx * ahead[0] + dy * ahead[1];
    const aside = Math.abs(dx * ahead[1]) + Math.abs(dy * ahead[0]);
    // What lies more aside than ahead is not in this direction.
    if (other === here || along < 4 || aside > along * 1.6) continue;
    const distance = along + 2 * aside;
    if (distance < least) [best, least] = [other, distance];
  }
  return best;
}

function centre(element: HTMLElement): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
