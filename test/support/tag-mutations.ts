import { readFileSync } from 'node:fs';

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface TagCase {
  readonly tag: string;
  readonly prefix: string;
}

const realVersions = readFileSync('test/fixtures/versions/vantage6-tags.txt', 'utf8')
  .split('\n')
  .flatMap((line) => /^version\/(\S+)/.exec(line)?.[1] ?? []);

/** Everything odd that git allows in the name of a tag (git check-ref-format), and then what it does not. */
const allowed = [...'$(){};&|<>"\'`!#%=,+@]-_./'];
const refused = [...' ~^:?*[\\', '\n', '\r', '\t', '\0', '\u001b', '\u007f', '..', '@{', '//', '.lock'];
/** Digits of other scripts, look-alikes, what turns or hides text, and half of a surrogate pair. */
const lookAlikes = [
  ...'٣५３𝟑³Ⅲ〇ａｒсﬀＲ．․。ſK＄（；｀',
  ...['\u00a0', '\u2028', '\u200b', '\ufeff', '\u202e', '\u0301', '\ud800', '\u2066'],
];
const spellings = [
  ...[
    'a',
    'b',
    'rc',
    'c',
    'alpha',
    'beta',
    'pre',
    'preview',
    'RC',
    'Alpha',
    'post',
    'rev',
    'r',
    'dev',
    'v',
    'V',
  ],
  ...['.post', '-post', '_rc', '-rc.', '.dev0', '+local', '1!', '.post1', 'rc0', '-1', '.0', '.', '-', '_'],
];
const numbers = [
  '0',
  '00',
  '01',
  '1',
  '9',
  '10',
  '999999999',
  '1000000000',
  '12345678901234567890',
  '1e3',
  '0x1',
  '-0',
];

/** What would do something if it ever got to a shell, a runner, a page or a terminal; the file would be found. */
export const canary = 'release-actions-canary';
export const injections = [
  `$(touch\${IFS}${canary})`,
  `\`touch\${IFS}${canary}\``,
  `;touch\${IFS}${canary}`,
  `|touch<>${canary}`,
  `&&touch\${IFS}${canary}#`,
  `'$(touch\${IFS}${canary})'`,
  `"; touch ${canary}; "`,
  `\${{github.token}}`,
  '<img/src=x>',
  '</details><script>alert(1)</script>',
  '{1,2}',
  '--upload-pack=touch',
  '%0A::set-output%20name=x::y',
  '\n::set-env name=X::y',
  '\r\n::add-path::/tmp',
  '##[error]x',
  '\u001b[31mred',
  '@vantage6|[x](https://example.org)',
  'x<<EOF\ny\nEOF',
];

/** Random and mutated tags, with the prefix that a config asks for; the same for the same seed. */
export function tagCases(seed: number, count: number): TagCase[] {
  const random = randomNumbers(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const version = (): string => {
    const number = (): string => String(below(random() < 0.8 ? 12 : 1_200_000_000));
    const stage = random() < 0.5 ? pick(['a', 'b', 'rc']) + number() : '';
    return `${number()}.${number()}.${number()}${stage}${random() < 0.2 ? `.post${number()}` : ''}`;
  };
  const loose = (): string => {
    const parts = Array.from({ length: 1 + below(4) }, () => pick(numbers)).join('.');
    return (
      parts +
      Array.from({ length: below(4) }, () => pick(spellings) + (random() < 0.6 ? pick(numbers) : '')).join('')
    );
  };
  const noise = (): string =>
    Array.from({ length: below(12) }, () => pick([...allowed, ...refused, ...lookAlikes])).join('');
  const piece = (): string =>
    pick([allowed, refused, lookAlikes, spellings, numbers, injections].map(pick<string>));
  const mutate = (text: string): string => {
    const at = below(text.length + 1);
    const end = Math.min(text.length, at + 1 + below(3));
    const [before, part, after] = [text.slice(0, at), text.slice(at, end), text.slice(end)];
    switch (below(8)) {
      case 0:
        return before + after;
      case 1:
        return before + part + part + after;
      case 2:
        return before + part.toUpperCase() + after;
      case 3:
        return before + piece() + after;
      case 4:
        return `${text}${piece()}`;
      case 5:
        return piece() + text;
      default:
        return before + piece() + part + after;
    }
  };
  const prefixOf = (): string =>
    pick(['version/', 'version/', 'version/', '', 'v', 'release-', 'my/deep/', '$x/', 'é']);
  const one = (): TagCase => {
    const prefix = prefixOf();
    let text =
      random() < 0.45 ? pick(realVersions) : random() < 0.5 ? version() : random() < 0.8 ? loose() : noise();
    // A third stays as it is, so that accepted and refused are both common.
    for (let times = random() < 0.33 ? 0 : 1 + below(3); times > 0; times--) text = mutate(text);
    if (random() < 0.002) text += pick(['0', '1', 'a', '.1', '-', ' ', '\n']).repeat(1 + below(20_000));
    const start = random() < 0.9 ? prefix : prefixOf();
    const ref = pick(['', '', '', '', 'refs/tags/', random() < 0.1 ? 'refs/heads/' : '']);
    const tag = ref + start + text;
    return { tag: random() < 0.02 ? mutate(tag) : tag, prefix };
  };
  return Array.from({ length: count }, one);
}
