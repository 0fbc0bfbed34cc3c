import { reachedMs } from "@/shared/crash/growth";
import { paintBust, paintHead, paintSparks } from "./head";
import { Plot, type Point } from "./plot";

/** Somebody who left the curve; `at` in hundredths. */
export interface Mark {
  name: string;
  at: number;
  isMine: boolean;
}

export interface Picture {
  elapsedMs: number;
  growth: number;
  /** For how long the curve has been broken; 0 while it runs. */
  bustMs: number;
  marks: readonly Mark[];
  /** Less movement: no sparks, and the break is shown as it ends. */
  isStill: boolean;
  secondsWord: string;
  font: string;
}

const STEPS = 180;

/** Draws the whole stage for one moment; nothing is kept between frames. */
export function paint(c: CanvasRenderingContext2D, width: number, height: number, picture: Picture): void {
  const { elapsedMs, growth, bustMs, isStill } = picture;
  const plot = new Plot(width, height, elapsedMs, growth);
  const hasBust = bustMs > 0;
  c.clearRect(0, 0, width, height);
  paintAxes(c, plot, picture);
  const points = plot.path(STEPS);
  paintLight(c, plot, points, hasBust);
  paintTrail(c, plot, points, hasBust);
  paintMarks(c, plot, picture);
  const head = points[STEPS] as Point;
  const before = points[STEPS - 6] as Point;
  const angle = elapsedMs > 0 ? Math.atan2(head.y - before.y, head.x - before.x) : -0.2;
  paintPlumb(c, plot, head, hasBust);
  if (hasBust) {
    paintBust(c, head, angle, isStill ? 600 : bustMs, width);
    return;
  }
  if (!isStill && elapsedMs > 0) paintSparks(c, plot);
  paintHead(c, plot, head, angle);
}

function paintAxes(c: CanvasRenderingContext2D, plot: Plot, { font, secondsWord }: Picture): void {
  c.font = `600 12px ${font}`;
  c.textBaseline = "middle";
  c.lineWidth = 1;
  c.textAlign = "left";
  for (const height of plot.heights()) {
    const y = Math.round(plot.y(height)) + 0.5;
    c.strokeStyle = height === 1 ? "rgba(120,150,210,.42)" : "rgba(120,150,210,.11)";
    c.beginPath();
    c.moveTo(plot.left, y);
    c.lineTo(plot.right + 14, y);
    c.stroke();
    c.fillStyle = "rgba(160,174,214,.95)";
    c.fillText(`${Number.isInteger(height) ? height : height.toFixed(1)}×`, plot.right + 20, y);
  }
  c.textAlign = "center";
  c.fillStyle = "rgba(147,160,200,.95)";
  for (const seconds of plot.times()) {
    c.fillText(`${seconds}${secondsWord}`, plot.x(seconds * 1_000), plot.floor + 14);
  }
}

function trace(c: CanvasRenderingContext2D, points: Point[]): void {
  c.beginPath();
  for (const { x, y } of points) c.lineTo(x, y);
}

/** A volume of light below the curve, and threads in it that stand closer where it is faster. */
function paintLight(c: CanvasRenderingContext2D, plot: Plot, points: Point[], hasBust: boolean): void {
  const head = points[STEPS] as Point;
  const light = c.createLinearGradient(0, head.y, 0, plot.floor);
  const [near, middle, far] = hasBust
    ? ["rgba(120,140,190,.14)", "rgba(120,140,190,.05)", "rgba(120,140,190,0)"]
    : ["rgba(34,230,255,.26)", "rgba(34,160,255,.09)", "rgba(34,120,255,0)"];
  light.addColorStop(0, near);
  light.addColorStop(0.5, middle);
  light.addColorStop(1, far);
  c.save();
  trace(c, points);
  c.lineTo(head.x, plot.floor);
  c.lineTo(plot.left, plot.floor);
  c.closePath();
  c.fillStyle = light;
  c.fill();
  if (!hasBust) {
    c.clip();
    c.lineWidth = 1;
    for (let i = 0; i < 46; i += 1) {
      const near = 1 - (i / 46) ** 1.6;
      const { x, y } = points[Math.floor(near * STEPS)] as Point;
      const thread = c.createLinearGradient(0, y, 0, y + 90 + 60 * near);
      thread.addColorStop(0, `rgba(120,240,255,${0.26 * near * near})`);
      thread.addColorStop(1, "rgba(34,230,255,0)");
      c.strokeStyle = thread;
      c.beginPath();
      c.moveTo(x, y);
      c.lineTo(x, y + 150);
      c.stroke();
    }
  }
  c.restore();
}

type Stroke = readonly [width: number, colour: string, alpha: number];

const GLOW: Stroke[] = Array.from({ length: 18 }, (_, i) => [46 - i * 2.3, "34,230,255", 0.012 + i * 0.0016]);
const ALIVE: Stroke[] = [...GLOW, [4.5, "80,238,255", 0.95], [1.8, "255,255,255", 1]];
const BROKEN: Stroke[] = [
  [10, "140,158,205", 0.1],
  [4, "140,158,205", 0.5],
  [1.6, "225,233,255", 0.55],
];

/** Wide and faint to thin and white; the tail fades. */
function paintTrail(c: CanvasRenderingContext2D, plot: Plot, points: Point[], hasBust: boolean): void {
  const head = points[STEPS] as Point;
  c.lineCap = "round";
  c.lineJoin = "round";
  for (const [width, colour, alpha] of hasBust ? BROKEN : ALIVE) {
    const fade = c.createLinearGradient(plot.left, 0, Math.max(plot.left + 1, head.x), 0);
    fade.addColorStop(0, `rgba(${colour},${alpha * 0.22})`);
    fade.addColorStop(0.55, `rgba(${colour},${alpha * 0.6})`);
    fade.addColorStop(1, `rgba(${colour},${alpha})`);
    c.strokeStyle = fade;
    c.lineWidth = width;
    trace(c, points);
    c.stroke();
  }
}

/** Those who left, where they left; names only where there is room for them. */
function paintMarks(c: CanvasRenderingContext2D, plot: Plot, { marks, growth, bustMs, font }: Picture): void {
  const narrow = plot.width < 600;
  const colour = bustMs > 0 ? "#8CCFB3" : "#3DF5A0";
  const headX = plot.x(plot.elapsedMs);
  let namedX = Number.NEGATIVE_INFINITY;
  for (const { name, at, isMine } of marks) {
    const ms = reachedMs(at, growth);
    if (ms > plot.elapsedMs) continue;
    const { x, y } = plot.at(ms);
    c.beginPath();
    c.arc(x, y, isMine ? 7 : 5, 0, Math.PI * 2);
    c.fillStyle = isMine ? colour : "#062019";
    c.fill();
    c.lineWidth = 2;
    c.strokeStyle = isMine ? "#EAFFF5" : colour;
    c.stroke();
    const hasRoom =
      y < plot.floor - 62 && x - namedX > (narrow ? 86 : 74) && x < headX - (narrow ? 70 : 60) && x > 40;
    if (!hasRoom) continue;
    namedX = x;
    c.strokeStyle = "rgba(61,245,160,.4)";
    c.lineWidth = 1;
    c.beginPath();
    c.moveTo(x, y + 9);
    c.lineTo(x, y + 24);
    c.stroke();
    c.textAlign = "center";
    c.font = `600 12px ${font}`;
    c.fillStyle = "rgba(238,242,255,.92)";
    c.fillText(name.length > 7 ? `${name.slice(0, 6)}…` : name, x, y + 34);
    c.fillStyle = colour;
    c.fillText(`${(at / 100).toFixed(2)}×`, x, y + 50);
  }
}

/** From the head down to the time it has reached. */
function paintPlumb(c: CanvasRenderingContext2D, plot: Plot, head: Point, hasBust: boolean): void {
  c.setLineDash([2, 5]);
  c.lineWidth = 1;
  c.strokeStyle = hasBust ? "rgba(180,190,221,.5)" : "rgba(34,230,255,.4)";
  c.beginPath();
  c.moveTo(head.x, Math.min(head.y + 16, plot.floor));
  c.lineTo(head.x, plot.floor);
  c.stroke();
  c.setLineDash([]);
}
