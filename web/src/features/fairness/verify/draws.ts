import { drawOf } from "@/shared/crash/bust";
import { hmacSha256 } from "@/shared/digest/digest";

const WORD_BYTES = 8;
const WORD_BITS = 64;
const WORDS_PER_BLOCK = 4;
const WORD_SPACE = 1n << 64n;

export interface Seeds {
  serverSeed: string;
  clientSeed: string;
  nonce: number;
}

/** One word of the stream and what was made of it; a rejected word gave no result. */
export interface Draw {
  block: number;
  /** 0–3, the place of the word in its block. */
  index: number;
  word: bigint;
  modulus: number;
  /** A shared round cuts the word to its top bits instead of dividing. */
  bits?: number;
  rejected: boolean;
  result: number;
}

/** Block `k` of a round's bytes. */
export const blockOf = (seeds: Seeds, k: number): Promise<Uint8Array> =>
  hmacSha256(seeds.serverSeed, `${seeds.clientSeed}:${seeds.nonce}:${k}`);

/** The only block of a shared round: its link over the salt of its chain. */
const sharedBlock = ({ serverSeed: link, clientSeed: salt }: Seeds): Promise<Uint8Array> =>
  hmacSha256(...drawOf(link, salt));

/** The stream of a game's round. */
export const streamOf = (game: string, seeds: Seeds): DrawStream =>
  new DrawStream(seeds, isShared(game) ? sharedBlock : blockOf);

/** Whether a game's rounds are the whole club's, drawn from a chain instead of a member's seed. */
export const isShared = (game: string): boolean => game === "crash";

export function wordAt(block: Uint8Array, index: number): bigint {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  return view.getBigUint64(index * WORD_BYTES, false);
}

/** Words from this bound upwards would favour small results, so they are thrown away. */
export const acceptanceBound = (n: number): bigint => (WORD_SPACE / BigInt(n)) * BigInt(n);

/** The stream of a round: 8-byte big-endian words, four to an HMAC block, every draw written down. */
export class DrawStream {
  readonly blocks: Uint8Array[] = [];
  readonly draws: Draw[] = [];
  private cursor = 0;

  constructor(
    private readonly seeds: Seeds,
    private readonly readBlock: (seeds: Seeds, k: number) => Promise<Uint8Array> = blockOf,
  ) {}

  /** An exactly uniform integer in `[0, n)`. */
  async uniform(n: number): Promise<number> {
    const bound = acceptanceBound(n);
    for (;;) {
      const { block, index, word } = await this.next();
      const rejected = word >= bound;
      const result = Number(word % BigInt(n));
      this.draws.push({ block, index, word, modulus: n, rejected, result });
      if (!rejected) return result;
    }
  }

  /** The top bits of the next word, at most 52 of them. */
  async top(bits: number): Promise<number> {
    const { block, index, word } = await this.next();
    const result = Number(word >> BigInt(WORD_BITS - bits));
    this.draws.push({ block, index, word, modulus: 2 ** bits, bits, rejected: false, result });
    return result;
  }

  private async next(): Promise<{ block: number; index: number; word: bigint }> {
    const block = Math.floor(this.cursor / WORDS_PER_BLOCK);
    const index = this.cursor % WORDS_PER_BLOCK;
    this.cursor += 1;
    let bytes = this.blocks[block];
    if (!bytes) {
      bytes = await this.readBlock(this.seeds, block);
      this.blocks[block] = bytes;
    }
    return { block, index, word: wordAt(bytes, index) };
  }
}
