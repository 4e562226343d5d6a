import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { State } from '../../../src/rehearsal/services/pypi-state.js';
import { sdist, tar, wheel, zip } from './archives.js';

/** One line of the record (select.mjs says what is left out). */
export interface Case {
  id: string;
  case: string;
  after?: string[];
  request?: string;
  accept?: string;
  auth?: string;
  set?: [string, string | [string, string]][];
  drop?: string[];
  file?: [name: string, was: string, type?: string];
  status: number;
  reason: string;
  headers?: Record<string, string>;
  body?: string;
}

const root = join(import.meta.dirname, '../../../..');
export const cases = JSON.parse(
  readFileSync(join(root, 'test/contract/recorded/pypi.json'), 'utf8'),
) as Case[];
export const token = 'pypi-for-the-contract-test';

export const basic = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
export const credentials: Record<string, string | undefined> = {
  none: undefined,
  wrong: basic('__token__', 'pypi-another'),
  empty: basic('__token__', ''),
  user: basic('alice', token),
  nobody: basic('', token),
  token: `token ${token}`,
  blanks: basic('__token__', `  ${token} \n`),
  'bearer-blanks': `Bearer   ${token}`,
  damaged: basic('__token__', 'pypi-damaged'),
  expired: basic('__token__', 'pypi-expired'),
  'other-project': basic('__token__', 'pypi-of-another-project'),
};

/** What the index knows of tokens that it refuses for what they cannot do. */
export const tokens: State['tokens'] = {
  'pypi-damaged': { flaw: 'damaged' },
  'pypi-expired': { flaw: 'expired' },
  'pypi-of-another-project': { projects: ['another-project'] },
};

/** What the file of a case is made of, where it is not just a good wheel or sdist of its name. */
const contents: Record<string, (name: string, was: string) => Buffer> = {
  'second-sdist': (_, was) => zip([['x', was]]),
  dash: (name, was) => wheel(name, was, { folder: 'my_pkg-4.0' }),
  'di-mm': (name, was) => wheel(name, was, { folder: 'My_Pkg-4.1' }),
  'sd-zip': (_, was) => sdist('my_pkg-4.1', was),
  'sd-zip-real': (_, was) => zip([['my_pkg-4.1/PKG-INFO', was]]),
  zero: () => Buffer.alloc(0),
  corrupt: (name, was) => wheel(name, was).subarray(0, 200),
  garbage: (_, was) => Buffer.from(was),
  'o-digest-valid': (_, was) => Buffer.from(was),
  crc: (name, was) => wheel(name, was, { damaged: true }),
  trailing: (name, was) => Buffer.concat([wheel(name, was), Buffer.from('more')]),
  leading: (name, was) => Buffer.concat([Buffer.from('more'), wheel(name, was)]),
  stream: (name, was) => wheel(name, was, { stream: true }),
  zipcomment: (name, was) => wheel(name, was, { comment: 'hello' }),
  lzma: (name, was) => wheel(name, was, { method: 14 }),
  stored: (name, was) => wheel(name, was, { method: 0 }),
  'no-METADATA': (name, was) => wheel(name, was, { without: 'METADATA' }),
  'no-WHEEL': (name, was) => wheel(name, was, { without: 'WHEEL' }),
  'o-valid-tag': (name, was) => wheel(name, was, { without: 'WHEEL' }),
  'o-lic-rec': (name, was) => wheel(name, was, { without: 'RECORD' }),
  'entry-bad': (name, was) => wheel(name, was, { entryPoints: '[console_scripts]\nb@d! = m:f' }),
  'entry-ini': (name, was) => wheel(name, was, { entryPoints: 'run = m:f' }),
  'o-rec-ep': (name, was) => wheel(name, was, { entryPoints: 'x', without: 'RECORD' }),
  'o-ep-meta': (name, was) => wheel(name, was, { entryPoints: 'x', without: 'METADATA' }),
  'lf-ok': (name, was) => wheel(name, was, { licence: 'licenses/LICENSE' }),
  'lf-plain': (name, was) => wheel(name, was, { licence: 'LICENSE' }),
  'sd-top': (_, was) => sdist('other', was),
  'sd-notgz': (_, was) => tar([['x/PKG-INFO', was]]),
};

/** The same content for the same recorded hash, whatever the name. */
const made = new Map<string, Buffer>();
export function contentOf({ id, file }: Case): Buffer {
  const [name = '', was = ''] = file ?? [];
  const top = name.replace(/\.tar\.gz$/, '');
  const ordinary = top === name ? wheel(name, was) : sdist(top, was);
  const content = made.get(was) ?? contents[id]?.(name, was) ?? ordinary;
  made.set(was, content);
  return content;
}

const days = (n: number): string => new Date(Date.now() - n * 86_400_000).toISOString();
const old = (age: number) => (state: State) => {
  for (const project of Object.values(state.projects)) {
    for (const release of project.releases) Object.assign(release, { created: days(age) });
  }
};
const another =
  (name: string, owner = 'bob') =>
  (state: State) => {
    state.projects[name] = { name, owner, serial: 0, releases: [] };
  };
const ours = (name: string, status: 'archived' | 'quarantined') => (state: State) => {
  state.projects[name] = { name, owner: 'rehearsal', status, serial: 0, releases: [] };
};
const flag = (name: keyof State['flags']) => (state: State) => {
  state.flags[name] = true;
};

/** What the index must hold besides what was uploaded to it. */
export const given: Record<string, (state: State) => void> = {
  'same-content-other-project': another('alice-other', 'rehearsal'),
  'deleted-same': (state) => state.deleted.push('first_proj-1.2-py3-none-any.whl'),
  'other-owner': another('bob-project'),
  'o-meta-perm': another('bob-project'),
  'o-perm-file': another('bob-project'),
  order2: another('bob-project'),
  order3: another('bob-project'),
  noacc: another('my-pkg'),
  archived: ours('archived-proj', 'archived'),
  'simple-arch': ours('archived-proj', 'archived'),
  'path /pypi/archived-proj/json': ours('archived-proj', 'archived'),
  quarantined: ours('quarantined-proj', 'quarantined'),
  'simple-quar': (state) => {
    ours('quarantined-proj', 'quarantined')(state);
    for (const project of Object.values(state.projects)) project.serial = 153;
  },
  'path /pypi/quarantined-proj/json': ours('quarantined-proj', 'quarantined'),
  prohibited: (state) => Object.assign(state, { prohibited: ['forbidden-thing'] }),
  'o-old-exists': old(14.04),
  yanked: (state) => {
    for (const { releases } of Object.values(state.projects)) for (const one of releases) one.yanked = true;
  },
  bob: another('my-pkg'),
  old: old(14.04),
  'old-same': old(14.04),
  'old-13': old(13.96),
  'flag-read-only': flag('read-only'),
  'flag-read-only-noauth': flag('read-only'),
  'o-ro-user': flag('read-only'),
  'flag-disallow-new-upload-noauth': flag('disallow-new-upload'),
  'flag-disallow-new-project-registration': flag('disallow-new-project-registration'),
};
