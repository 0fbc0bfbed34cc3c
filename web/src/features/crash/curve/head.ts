import type { Plot, Point } from "./plot";

/** The same numbers in every frame, so that what is scattered does not flicker. */
function scatter(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Halo, a thin flare across, and the craft itself. */
export function paintHead(c: CanvasRenderingContext2D, plot: Plot, { x, y }: Point, angle: number): void {
  const { width, height } = plot;
  const narrow = width < 600;
  const room = Math.max(8, width - x);
  // The glow ends in itself, not at an edge of the picture.
  const reach = Math.max(30, Math.min(narrow ? 80 : 120, room, x, height - y));
  const halo = c.createRadialGradient(x, y, 0, x, y, reach);
  halo.addColorStop(0, "rgba(190,250,255,.6)");
  halo.addColorStop(0.12, "rgba(34,230,255,.34)");
  halo.addColorStop(0.45, "rgba(34,200,255,.08)");
  halo.addColorStop(1, "rgba(34,200,255,0)");
  c.fillStyle = halo;
  c.beginPath();
  c.arc(x, y, reach, 0, Math.PI * 2);
  c.fill();

  const flare = c.createLinearGradient(x - 150, 0, x + Math.min(90, room), 0);
  flare.addColorStop(0, "rgba(34,230,255,0)");
  flare.addColorStop(0.62, "rgba(190,250,255,.75)");
  flare.addColorStop(1, "rgba(34,230,255,0)");
  c.fillStyle = flare;
  c.fillRect(x - 150, y - 0.8, Math.min(240, 150 + room), 1.6);

  c.save();
  c.translate(x, y);
  c.rotate(angle);
  c.scale(narrow ? 0.85 : 1.1, narrow ? 0.85 : 1.1);
  c.beginPath();
  for (const [px, py] of CRAFT) c.lineTo(px, py);
  c.closePath();
  const hull = c.createLinearGradient(0, -11, 0, 11);
  hull.addColorStop(0, "#FFFFFF");
  hull.addColorStop(0.45, "#9FF3FF");
  hull.addColorStop(1, "#0E5F78");
  c.fillStyle = hull;
  c.fill();
  c.strokeStyle = "#EFFFFF";
  c.lineWidth = 1;
  c.stroke();
  c.restore();
}

const CRAFT = [
  [24, 0],
  [-8, -11],
  [-2, -3],
  [-14, 0],
  [-2, 3],
  [-8, 11],
] as const;

/** Each spark is shed where the head was when it was born, and sinks for half a second. */
export function paintSparks(c: CanvasRenderingContext2D, plot: Plot): void {
  const random = scatter(11);
  for (let i = 0; i < 54; i += 1) {
    const lifeMs = 400 + random() * 300;
    const phase = random() * lifeMs;
    const [aside, sink, size, white] = [random() - 0.5, random(), random(), random() < 0.25];
    const ageMs = (plot.elapsedMs + phase) % lifeMs;
    if (ageMs > plot.elapsedMs) continue;
    const age = ageMs / lifeMs;
    const { x, y } = plot.at(plot.elapsedMs - ageMs);
    c.fillStyle = `rgba(${white ? "255,255,255" : "120,240,255"},${0.75 * (1 - age)})`;
    c.beginPath();
    c.arc(
      x - age * 26 + aside * 14,
      y + age * (10 + sink * 34) + aside * 8,
      0.6 + size * 1.5 * (1 - age * 0.6),
      0,
      7,
    );
    c.fill();
  }
}

const BREAK_MS = 600;
const RING_MS = 500;

/** A cold break: shards thrown along the tangent, and a thin ring that widens. */
export function paintBust(
  c: CanvasRenderingContext2D,
  { x, y }: Point,
  angle: number,
  sinceMs: number,
  width: number,
): void {
  const flown = 1 - (1 - Math.min(1, sinceMs / BREAK_MS)) ** 3;
  const reach = Math.min(90, Math.max(8, width - x));
  const glow = c.createRadialGradient(x, y, 0, x, y, reach);
  glow.addColorStop(0, "rgba(255,170,180,.55)");
  glow.addColorStop(0.2, "rgba(255,122,142,.2)");
  glow.addColorStop(1, "rgba(255,122,142,0)");
  c.fillStyle = glow;
  c.beginPath();
  c.arc(x, y, reach, 0, Math.PI * 2);
  c.fill();

  const widened = 1 + 0.8 * Math.min(1, sinceMs / RING_MS);
  for (const [radius, alpha] of [
    [18, 0.5],
    [30, 0.22],
  ] as const) {
    c.strokeStyle = `rgba(255,160,172,${alpha})`;
    c.lineWidth = 1.2;
    c.beginPath();
    c.ellipse(x, y, radius * widened, radius * widened * 0.94, angle, 0.35, 5.6);
    c.stroke();
  }
  paintShards(c, { x, y }, angle, flown, width < 600 ? 58 : 96);
}

function paintShards(
  c: CanvasRenderingContext2D,
  { x, y }: Point,
  angle: number,
  flown: number,
  furthest: number,
): void {
  const random = scatter(11);
  for (let i = 0; i < 26; i += 1) {
    const direction = angle + (random() - 0.5) * 3.6;
    const radius = (12 + random() ** 1.4 * furthest) * flown;
    const size = 2 + random() * 6.5;
    const turn = random() * 6 * flown;
    const near = 1 - radius / 110;
    c.save();
    c.translate(
      x + Math.cos(direction) * radius,
      y + Math.sin(direction) * radius * 0.9 + radius * radius * 0.0022,
    );
    c.rotate(turn);
    c.beginPath();
    c.moveTo(size, 0);
    c.lineTo(-size * 0.5, size * 0.42);
    c.lineTo(-size * 0.7, -size * 0.3);
    c.closePath();
    c.fillStyle =
      i % 3
        ? `rgba(${150 + 80 * near},${165 - 20 * near},${205 - 40 * near},${0.45 + 0.5 * near})`
        : `rgba(255,190,196,${0.4 + 0.6 * near})`;
    c.fill();
    c.restore();
  }
}
