const watching = new Set<(now: number) => void>();
let frame = 0;

function run(now: number): void {
  for (const look of watching) look(now);
  frame = watching.size > 0 ? requestAnimationFrame(run) : 0;
}

/** Calls with every frame the screen shows; one loop for everything on the page that moves. */
export function onFrame(look: (now: number) => void): () => void {
  watching.add(look);
  if (frame === 0) frame = requestAnimationFrame(run);
  return () => void watching.delete(look);
}
