import { describe, expect, it } from "vitest";
import { landingOn, type Moment, pocketUnder, restingOn, runningAt } from "./plan";

const WHEEL =
  "0 32 15 19 4 21 2 25 17 34 6 27 13 36 11 30 8 23 10 5 24 16 33 1 20 14 31 9 22 18 29 7 28 12 35 3 26"
    .split(" ")
    .map(Number);
const POCKETS = { wheel: WHEEL };
const FROM: Moment = { rotor: 0.3, ball: 0.5, height: 0 };
const turns = (a: number, b: number) => Math.abs(a - b - Math.round(a - b));

describe("a landing", () => {
  it.each([5200, 1600, 400])("of %i ms ends with the ball in every pocket it is asked for", (duration) => {
    for (const pocket of WHEEL) {
      const landing = landingOn(POCKETS, pocket, FROM, 700, duration);
      const end = landing.at(duration);
      expect(pocketUnder(POCKETS, end)).toBe(pocket);
      expect(end.height).toBe(0);
      expect(turns(end.ball, 0.5)).toBeLessThan(1e-9);
    }
  });

  it("goes on from the running wheel without a jump", () => {
    for (const pocket of [0, 17, 26]) {
      const ran = runningAt(FROM, 900);
      const first = landingOn(POCKETS, pocket, FROM, 900, 5200).at(0);
      expect(first.rotor).toBeCloseTo(ran.rotor, 9);
      expect(first.ball).toBeCloseTo(ran.ball, 9);
      expect(first.height).toBeCloseTo(ran.height, 9);
    }
  });

  it("never jumps by more than the ball runs in a frame", () => {
    for (const pocket of WHEEL) {
      const landing = landingOn(POCKETS, pocket, FROM, 900, 5200);
      for (let ms = 16; ms <= 5200; ms += 16) {
        const [a, b] = [landing.at(ms - 16), landing.at(ms)];
        expect(Math.abs(b.ball - a.ball)).toBeLessThan(0.04);
        expect(Math.abs(b.rotor - a.rotor)).toBeLessThan(0.02);
      }
    }
  });

  it("keeps the ball on the rim first and lets it ride the rotor last", () => {
    const landing = landingOn(POCKETS, 17, FROM, 900, 5200);
    expect(landing.at(1000).height).toBe(1);
    const offset = landing.at(5200).ball - landing.at(5200).rotor;
    expect(landing.at(4900).ball - landing.at(4900).rotor).toBeCloseTo(offset, 9);
  });
});

it("at rest, the ball lies in the pocket in front", () => {
  for (const pocket of WHEEL) expect(pocketUnder(POCKETS, restingOn(POCKETS, pocket))).toBe(pocket);
});
