/** The club's sounds as notes: synthesised, so that there is nothing to download. */
export interface Note {
  wave: OscillatorType | "noise";
  hz: number;
  /** Glides here over its length. */
  toHz?: number;
  /** Seconds after the cue starts. */
  at: number;
  seconds: number;
  gain: number;
  attack?: number;
}

interface Score {
  category: "effects" | "ambient";
  notes: Note[];
}

const bell = (hz: number, at: number, gain = 0.22): Note[] => [
  { wave: "sine", hz, at, seconds: 0.7, gain },
  { wave: "sine", hz: hz * 2.76, at, seconds: 0.35, gain: gain * 0.35 },
];
const stab = (hz: number, at: number): Note => ({
  wave: "sawtooth",
  hz,
  at,
  seconds: 0.28,
  gain: 0.06,
  attack: 0.02,
});

export type Cue = "spin" | "stop" | "win" | "bigwin" | "tick" | "click" | "hum";

export const SCORES: Record<Cue, Score> = {
  spin: {
    category: "effects",
    notes: [
      { wave: "noise", hz: 300, toHz: 1_800, at: 0, seconds: 0.35, gain: 0.12, attack: 0.08 },
      { wave: "triangle", hz: 90, toHz: 220, at: 0, seconds: 0.3, gain: 0.16 },
    ],
  },
  stop: {
    category: "effects",
    notes: [
      { wave: "sine", hz: 150, toHz: 52, at: 0, seconds: 0.16, gain: 0.5 },
      { wave: "noise", hz: 1_400, at: 0, seconds: 0.05, gain: 0.18 },
    ],
  },
  win: { category: "effects", notes: [...bell(659, 0), ...bell(784, 0.09), ...bell(1_047, 0.18)] },
  bigwin: {
    category: "effects",
    notes: [
      ...bell(523, 0),
      ...bell(659, 0.1),
      ...bell(784, 0.2),
      ...bell(1_047, 0.3, 0.28),
      ...bell(1_319, 0.5, 0.28),
      ...bell(1_568, 0.7, 0.3),
      stab(262, 0),
      stab(330, 0.3),
      stab(392, 0.6),
    ],
  },
  tick: { category: "effects", notes: [{ wave: "square", hz: 1_900, at: 0, seconds: 0.03, gain: 0.035 }] },
  click: {
    category: "effects",
    notes: [
      { wave: "sine", hz: 620, toHz: 240, at: 0, seconds: 0.06, gain: 0.18 },
      { wave: "noise", hz: 3_200, at: 0, seconds: 0.02, gain: 0.06 },
    ],
  },
  hum: {
    category: "ambient",
    notes: [
      { wave: "sine", hz: 55, at: 0, seconds: 6, gain: 0.12, attack: 2 },
      { wave: "sine", hz: 82.5, at: 0, seconds: 6, gain: 0.06, attack: 2.4 },
    ],
  },
};
