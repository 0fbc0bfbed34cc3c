import type { RouletteDocument } from "../api";

/** Radii of the rotor in its own units; it reaches to 260. */
const EDGE = 254;
const BAND = 206;
const INNER = 152;
const REACH = 260;

type Paint = (name: string) => string;

/** Pockets and numbers of the document, flat, from above; the light on them is laid over the turning rotor. */
export function paintRotor(canvas: HTMLCanvasElement, { wheel, red }: RouletteDocument): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  const style = getComputedStyle(canvas);
  const paint: Paint = (name) => style.getPropertyValue(`--${name}`);
  const colorOf = (pocket: number) => (pocket === 0 ? "green" : red.includes(pocket) ? "red" : "black");
  const angle = (2 * Math.PI) / wheel.length;

  context.setTransform(
    canvas.width / (2 * REACH),
    0,
    0,
    canvas.height / (2 * REACH),
    canvas.width / 2,
    canvas.height / 2,
  );
  context.clearRect(-REACH, -REACH, 2 * REACH, 2 * REACH);
  context.fillStyle = paint("floor");
  disc(context, EDGE + 4);
  for (const [i, pocket] of wheel.entries()) {
    const from = (i - 0.5) * angle - Math.PI / 2;
    const color = colorOf(pocket);
    ring(context, EDGE, BAND, from, from + angle, paint(color));
    ring(context, BAND, INNER, from, from + angle, paint(`${color}-deep`));
  }
  shade(context, paint);
  frets(context, wheel.length, paint);
  numbers(context, wheel, paint("number"), style.fontFamily);
}

function disc(context: CanvasRenderingContext2D, radius: number): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fill();
}

function ring(
  context: CanvasRenderingContext2D,
  outer: number,
  inner: number,
  from: number,
  to: number,
  fill: string,
): void {
  context.fillStyle = fill;
  context.beginPath();
  context.arc(0, 0, outer, from, to);
  context.arc(0, 0, inner, to, from, true);
  context.fill();
}

/** Pockets lie deeper than the band of numbers. */
function shade(context: CanvasRenderingContext2D, paint: Paint): void {
  const depth = context.createRadialGradient(0, 0, INNER, 0, 0, BAND + 16);
  depth.addColorStop(0, paint("glint"));
  depth.addColorStop(0.35, paint("clear"));
  depth.addColorStop(0.8, paint("shadow"));
  depth.addColorStop(1, paint("clear"));
  context.fillStyle = depth;
  disc(context, BAND + 16);
}

function frets(context: CanvasRenderingContext2D, count: number, paint: Paint): void {
  for (const [stroke, width] of [
    [paint("floor"), 4],
    [paint("metal"), 1.6],
  ] as const) {
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.beginPath();
    for (let i = 0; i < count; i += 1) {
      const at = ((i + 0.5) / count) * 2 * Math.PI - Math.PI / 2;
      context.moveTo(Math.cos(at) * INNER, Math.sin(at) * INNER);
      context.lineTo(Math.cos(at) * EDGE, Math.sin(at) * EDGE);
    }
    context.stroke();
  }
  context.strokeStyle = paint("metal");
  for (const [radius, width] of [
    [EDGE, 2.5],
    [BAND, 2.2],
    [INNER, 3],
  ] as const) {
    context.lineWidth = width;
    context.beginPath();
    context.arc(0, 0, radius, 0, 2 * Math.PI);
    context.stroke();
  }
}

function numbers(context: CanvasRenderingContext2D, wheel: number[], fill: string, fontFamily: string): void {
  context.fillStyle = fill;
  context.font = `600 25px ${fontFamily}`;
  context.textAlign = "center";
  context.textBaseline = "alphabetic";
  for (const [i, pocket] of wheel.entries()) {
    context.save();
    context.rotate((i / wheel.length) * 2 * Math.PI);
    context.fillText(String(pocket), 0, -(BAND + 15));
    context.restore();
  }
}
