import { usePreferences } from "../preferences";
import { type Cue, type Note, SCORES } from "./scores";

interface Output {
  context: AudioContext;
  master: GainNode;
}

let audio: Output | null = null;

/** Browsers let sound start only after a gesture; the toggle is one, and so is the first key of a visit. */
function open(): Output | null {
  if (audio) return audio;
  if (typeof AudioContext === "undefined" || !navigator.userActivation?.hasBeenActive) return null;
  const context = new AudioContext();
  const master = context.createGain();
  master.connect(context.destination);
  audio = { context, master };
  return audio;
}

/** Plays a cue of a category the member wants to hear. */
export function play(cue: Cue, pitch: number): void {
  const { effects, ambient, volume } = usePreferences.getState();
  const score = SCORES[cue];
  if (!(score.category === "ambient" ? ambient : effects)) return;
  const out = open();
  if (!out) return;
  void out.context.resume();
  // Loudness is heard by its square.
  out.master.gain.value = (volume / 100) ** 2;
  for (const note of score.notes) voice(out, note, pitch);
}

function voice({ context, master }: Output, note: Note, pitch: number): void {
  const start = context.currentTime + note.at;
  const end = start + note.seconds;
  const envelope = context.createGain();
  envelope.gain.setValueAtTime(0.0001, start);
  envelope.gain.exponentialRampToValueAtTime(note.gain, start + (note.attack ?? 0.005));
  envelope.gain.exponentialRampToValueAtTime(0.0001, end);
  envelope.connect(master);

  if (note.wave === "noise") {
    const source = context.createBufferSource();
    source.buffer = noise(context);
    const filter = context.createBiquadFilter();
    filter.type = "bandpass";
    filter.frequency.setValueAtTime(note.hz * pitch, start);
    if (note.toHz) filter.frequency.exponentialRampToValueAtTime(note.toHz * pitch, end);
    source.connect(filter).connect(envelope);
    source.start(start);
    source.stop(end);
    return;
  }
  const oscillator = context.createOscillator();
  oscillator.type = note.wave;
  oscillator.frequency.setValueAtTime(note.hz * pitch, start);
  if (note.toHz) oscillator.frequency.exponentialRampToValueAtTime(note.toHz * pitch, end);
  oscillator.connect(envelope);
  oscillator.start(start);
  oscillator.stop(end);
}

let hiss: AudioBuffer | null = null;

function noise(context: AudioContext): AudioBuffer {
  if (hiss) return hiss;
  hiss = context.createBuffer(1, context.sampleRate, context.sampleRate);
  const samples = hiss.getChannelData(0);
  for (let i = 0; i < samples.length; i++) samples[i] = Math.random() * 2 - 1;
  return hiss;
}
