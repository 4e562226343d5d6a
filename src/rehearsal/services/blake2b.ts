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
const mixes = Uint8Array.from('048c159d26ae37bf05af16bc278d349e', (digit) => 2 * Number.parseInt(digit, 16));

const at = (words: Uint32Array | Uint8Array, index: number): number => words[index] as number;

/**
 * One mixing of four words with two of the message (RFC 7693 §3.1). Spelt out, without a call or an object inside: a
 * file of 100 MB takes ten million of them.
 */
function mix(
  v: Uint32Array,
  a: number,
  b: number,
  c: number,
  d: number,
  m: Uint32Array,
  x: number,
  y: number,
): void {
  let bl = at(v, b);
  let bh = at(v, b + 1);
  // a += b + x; d = (d xor a) >>> 32
  let sum = at(v, a) + bl + at(m, x);
  let al = sum >>> 0;
  let ah = (at(v, a + 1) + bh + at(m, x + 1) + ((sum / 0x100000000) | 0)) >>> 0;
  let dl = (at(v, d + 1) ^ ah) >>> 0;
  let dh = (at(v, d) ^ al) >>> 0;
  // c += d; b = (b xor c) >>> 24
  sum = at(v, c) + dl;
  let cl = sum >>> 0;
  let ch = (at(v, c + 1) + dh + (sum > 0xffffffff ? 1 : 0)) >>> 0;
  let low = bl ^ cl;
  let high = bh ^ ch;
  bl = ((low >>> 24) | (high << 8)) >>> 0;
  bh = ((high >>> 24) | (low << 8)) >>> 0;
  // a += b + y; d = (d xor a) >>> 16
  sum = al + bl + at(m, y);
  al = sum >>> 0;
  ah = (ah + bh + at(m, y + 1) + ((sum / 0x100000000) | 0)) >>> 0;
  low = dl ^ al;
  high = dh ^ ah;
  dl = ((low >>> 16) | (high << 16)) >>> 0;
  dh = ((high >>> 16) | (low << 16)) >>> 0;
  // c += d; b = (b xor c) >>> 63
  sum = cl + dl;
  cl = sum >>> 0;
  ch = (ch + dh + (sum > 0xffffffff ? 1 : 0)) >>> 0;
  low = bl ^ cl;
  high = bh ^ ch;
  v[b] = (high >>> 31) | (low << 1);
  v[b + 1] = (low >>> 31) | (high << 1);
  v[a] = al;
  v[a + 1] = ah;
  v[c] = cl;
  v[c + 1] = ch;
  v[d] = dl;
  v[d + 1] = dh;
}

const v = new Uint32Array(32);

function compress(h: Uint32Array, block: Uint32Array, counted: number, last: boolean): void {
  v.set(h);
  v.set(iv, 16);
  v[24] = at(v, 24) ^ counted;
  v[25] = at(v, 25) ^ Math.floor(counted / 2 ** 32);
  if (last) {
    v[28] = ~at(v, 28);
    v[29] = ~at(v, 29);
  }
  for (const order of rounds) {
    for (let i = 0; i < 32; i += 4) {
      mix(
        v,
        at(mixes, i),
        at(mixes, i + 1),
        at(mixes, i + 2),
        at(mixes, i + 3),
        block,
        at(order, i >> 1),
        at(order, (i >> 1) + 1),
      );
    }
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
