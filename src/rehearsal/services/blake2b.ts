/**
 * BLAKE2b with a 32-byte digest (RFC 7693), by which PyPI names files. Node offers only the 64-byte one, which is
 * another hash, not a longer form of this one. A 64-bit word is a pair of 32-bit halves, low half first.
 */
const iv = Uint32Array.from([
  0xf3bcc908, 0x6a09e667, 0x84caa73b, 0xbb67ae85, 0xfe94f82b, 0x3c6ef372, 0x5f1d36f1, 0xa54ff53a, 0xade682d1,
  0x510e527f, 0x2b3e6c1f, 0x9b05688c, 0xfb41bd6b, 0x1f83d9ab, 0x137e2179, 0x5be0cd19,
]);

/** Order of the message words per round (RFC 7693 §2.7), a hexadecimal digit each; rounds 10 and 11 repeat 0 and 1. */
const rounds = (
  '0123456789abcdef ea489fd61c02b753 b8c052fdae367194 7931dcbe265a40f8 905724afe1bc683d 2c6a0b834d75fe19 ' +
  'c51fed4a0763928b db7ec13950f4862a 6fe9b308c2d714a5 a2847615fb9e3cd0 0123456789abcdef ea489fd61c02b753'
)
  .split(' ')
  .map((digits) => Uint8Array.from(digits, (digit) => 2 * Number.parseInt(digit, 16)));

/** Columns, then diagonals of the 4 x 4 working matrix. */
const mixes = ['048c', '159d', '26ae', '37bf', '05af', '16bc', '278d', '349e'].map((digits) =>
  Uint8Array.from(digits, (digit) => 2 * Number.parseInt(digit, 16)),
);

const at = (words: Uint32Array | Uint8Array, index: number): number => words[index] as number;

/** words[to] += other[from], on 64 bits. */
function add(words: Uint32Array, to: number, other: Uint32Array, from: number): void {
  const low = at(words, to) + at(other, from);
  words[to + 1] = at(words, to + 1) + at(other, from + 1) + (low > 0xffffffff ? 1 : 0);
  words[to] = low;
}

/** v[to] = (v[to] xor v[from]) rotated right by 32, 24, 16 or 63 bits. */
function turn(v: Uint32Array, to: number, from: number, bits: number): void {
  const low = at(v, to) ^ at(v, from);
  const high = at(v, to + 1) ^ at(v, from + 1);
  const [right, first, second] = bits >= 32 ? [bits - 32, high, low] : [bits, low, high];
  v[to] = right === 0 ? first : (first >>> right) | (second << (32 - right));
  v[to + 1] = right === 0 ? second : (second >>> right) | (first << (32 - right));
}

function compress(h: Uint32Array, block: Uint32Array, counted: number, last: boolean): void {
  const v = new Uint32Array(32);
  v.set(h);
  v.set(iv, 16);
  v[24] = at(v, 24) ^ counted;
  v[25] = at(v, 25) ^ Math.floor(counted / 2 ** 32);
  if (last) {
    v[28] = ~at(v, 28);
    v[29] = ~at(v, 29);
  }
  for (const order of rounds) {
    mixes.forEach((mix, index) => {
      const [a, b, c, d] = [at(mix, 0), at(mix, 1), at(mix, 2), at(mix, 3)];
      for (const half of [0, 1]) {
        add(v, a, v, b);
        add(v, a, block, at(order, 2 * index + half));
        turn(v, d, a, half === 0 ? 32 : 16);
        add(v, c, v, d);
        turn(v, b, c, half === 0 ? 24 : 63);
      }
    });
  }
  for (let i = 0; i < 16; i += 1) h[i] = at(h, i) ^ at(v, i) ^ at(v, i + 16);
}

/** BLAKE2b-256 as 64 lower-case hexadecimal digits. */
export function blake2b256(data: Uint8Array): string {
  const h = Uint32Array.from(iv);
  h[0] = at(h, 0) ^ 0x01010000 ^ 32;
  const block = new Uint8Array(128);
  const view = new DataView(block.buffer);
  const words = new Uint32Array(32);
  const blocks = Math.max(1, Math.ceil(data.length / 128));
  for (let i = 0; i < blocks; i += 1) {
    const piece = data.subarray(128 * i, 128 * (i + 1));
    block.fill(0);
    block.set(piece);
    for (let word = 0; word < 32; word += 1) words[word] = view.getUint32(4 * word, true);
    compress(h, words, Math.min(data.length, 128 * (i + 1)), i === blocks - 1);
  }
  const digest = Buffer.alloc(32);
  for (let i = 0; i < 8; i += 1) digest.writeUInt32LE(at(h, i), 4 * i);
  return digest.toString('hex');
}
