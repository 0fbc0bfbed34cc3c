const PAIRS = {
  은는: ["은", "는"],
  이가: ["이", "가"],
  을를: ["을", "를"],
  과와: ["과", "와"],
  으로로: ["으로", "로"],
} as const;

export type Josa = keyof typeof PAIRS;

/** Korean digits as they are read: 영 일 이 삼 사 오 육 칠 팔 구. The value is the final consonant's index. */
const DIGIT_FINALS = [21, 8, 0, 16, 0, 0, 1, 8, 8, 0];
const RIEUL = 8;
const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;
const FINALS = 28;

function finalConsonant(word: string): number {
  const last = word.trim().at(-1) ?? "";
  const code = last.codePointAt(0) ?? 0;
  if (code >= HANGUL_FIRST && code <= HANGUL_LAST) return (code - HANGUL_FIRST) % FINALS;
  if (last >= "0" && last <= "9") return DIGIT_FINALS[Number(last)] ?? 0;
  if (/[lr]/i.test(last)) return RIEUL;
  return /[mn]/i.test(last) ? 4 : 0;
}

/** The particle a name asks for: `josa("민트", "은는")` → `는`, `josa("별빛", "이가")` → `이`. */
export function josa(word: string, pair: Josa): string {
  const final = finalConsonant(word);
  const [closed, open] = PAIRS[pair];
  if (pair === "으로로" && final === RIEUL) return open;
  return final === 0 ? open : closed;
}

/** The name with its particle: `withJosa("네온고양이", "이가")` → `네온고양이가`. */
export function withJosa(word: string, pair: Josa): string {
  return word + josa(word, pair);
}
