import { cruise, glide, mod1 } from "@/shared/play/turning";

/**
 * How the wheel turns and the ball runs against it. Angles are in turns, clockwise from the top; times
 * in milliseconds. The result is known before the landing is planned: nothing here decides anything.
 */
export interface Moment {
  /** How far the rotor has turned. */
  rotor: number;
  ball: number;
  /** 1: on the rim. 0: in its pocket. */
  height: number;
}

/** Turns a second while the answer is awaited. */
const ROTOR_SPEED = 0.34;
const BALL_SPEED = -1.25;
const SPIN_UP_MS = 500;

/** The ball leaves the rim, and rides the rotor, at these shares of a landing. */
const DROPS_AT = 0.62;
const RIDES_AT = 0.88;

/** The winning pocket comes to rest here: in front of the player. */
const REST_ANGLE = 0.5;

const speedAt = (speed: number, ms: number): number => (speed / 1000) * Math.min(1, ms / SPIN_UP_MS);

export interface Pockets {
  /** The pockets in their order around the wheel. */
  wheel: readonly number[];
}

/** Where a pocket lies on the rotor. */
export const offsetOf = ({ wheel }: Pockets, pocket: number): number => wheel.indexOf(pocket) / wheel.length;

/** The pocket under the ball: what is drawn, whatever was meant. */
export function pocketUnder({ wheel }: Pockets, { rotor, ball }: Moment): number {
  const index = Math.round(mod1(ball - rotor) * wheel.length) % wheel.length;
  return wheel[index] as number;
}

/** At rest with the ball in a pocket. */
export const restingOn = (pockets: Pockets, pocket: number): Moment => ({
  rotor: mod1(REST_ANGLE - offsetOf(pockets, pocket)),
  ball: REST_ANGLE,
  height: 0,
});

/** Running, `ms` after the press, from where the wheel stood. */
export const runningAt = (from: Moment, ms: number): Moment => ({
  rotor: from.rotor + cruise(ROTOR_SPEED, SPIN_UP_MS, ms),
  ball: from.ball + cruise(BALL_SPEED, SPIN_UP_MS, ms),
  height: Math.min(1, from.height + ms / 160),
});

export interface Landing {
  durationMs: number;
  at: (ms: number) => Moment;
}

/** The travel nearest to `wished` that ends on `target`. */
const travelTo = (from: number, target: number, wished: number): number =>
  wished + mod1(target - from - wished + 0.5) - 0.5;

/** From the running wheel, `ranMs` after the press, to the ball at rest in its pocket. */
export function landingOn(
  pockets: Pockets,
  pocket: number,
  from: Moment,
  ranMs: number,
  durationMs: number,
): Landing {
  const start = runningAt(from, ranMs);
  const rest = restingOn(pockets, pocket);
  const rotorSpeed = speedAt(ROTOR_SPEED, ranMs) * durationMs;
  const rotorTravel = travelTo(start.rotor, rest.rotor, rotorSpeed * 0.45);
  const rotor = glide(rotorTravel, rotorSpeed, 0);
  const offset = offsetOf(pockets, pocket);

  const runMs = durationMs * RIDES_AT;
  const caught = start.rotor + rotor(RIDES_AT) + offset;
  const dragged = ((rotor(RIDES_AT + 0.005) - rotor(RIDES_AT - 0.005)) / 0.01) * RIDES_AT;
  const ballSpeed = speedAt(BALL_SPEED, ranMs) * runMs;
  const ball = glide(travelTo(start.ball, caught, ballSpeed * 0.42), ballSpeed, dragged);

  // The ball ran the other way round: whole turns lie between it and the pocket it is in.
  const laps = Math.round(start.ball + ball(1) - caught);

  const at = (ms: number): Moment => {
    const u = Math.min(1, Math.max(0, ms / durationMs));
    const turned = start.rotor + rotor(u);
    const rides = u >= RIDES_AT;
    return {
      rotor: turned,
      ball: rides ? turned + offset + laps : start.ball + ball(u / RIDES_AT),
      height: rides ? 0 : start.height * heightAt(u),
    };
  };
  return { durationMs, at };
}

/** On the rim, then down with two hops over the frets. */
function heightAt(u: number): number {
  if (u < DROPS_AT) return 1;
  const fall = (u - DROPS_AT) / (RIDES_AT - DROPS_AT);
  const down = 1 - fall ** 1.6;
  const hop = (at: number, high: number) => high * Math.max(0, 1 - ((fall - at) / 0.11) ** 2);
  return Math.min(1, Math.max(0, down + hop(0.5, 0.16) + hop(0.78, 0.12)));
}
