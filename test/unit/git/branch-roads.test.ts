import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { explain } from '../../../src/core/errors.js';
import { type BranchSource, decideBranch } from '../../../src/git/branches.js';
import { openGit } from '../../../src/git/git.js';
import { gitBranches } from '../../../src/git/git-branches.js';
import { apiBranches } from '../../../src/github/facts/branches.js';
import { openRest } from '../../../src/github/facts/rest.js';
import { parseVersion } from '../../../src/version/version.js';
import { startUpstream, type Upstream } from '../../support/upstream.js';
import { git } from '../services/support.js';

const tag = 'version/5.1.0';
const trailer = (name: string): string => `Release 5.1.0\n\nRelease-Tag: ${name}\nRelease-Base: x`;

/** Name of a commit -> its parents and message. Each comes a second after the one before. */
const history: Readonly<Record<string, readonly [parents: readonly string[], message: string]>> = {
  zero: [[], 'zero'],
  tagged: [['zero'], 'tagged'],
  ahead: [['tagged'], 'ahead'],
  further: [['ahead'], 'further'],
  release: [['tagged'], trailer(tag)],
  later: [['release'], 'later work'],
  landed: [['further', 'release'], 'Merge the release'],
  newer: [['tagged'], trailer(tag)],
  other: [['tagged'], trailer('version/5.1.0rc1')],
  longer: [['other'], trailer('version/5.1.01')],
  quoting: [['longer'], `Say\n\nRelease-Tag: ${tag}\n\nis no trailer here`],
  grandchild: [['quoting'], trailer(tag)],
  root: [[], 'another root'],
};

interface Case {
  readonly what: string;
  readonly heads: Readonly<Record<string, string>>;
  readonly patterns?: readonly string[];
  readonly named?: string;
  /** Name of the branch, and words of the reason. */
  readonly is?: readonly [name: string, why: string];
  readonly stops?: readonly string[];
}

const usual = ['release/{major}.{minor}', '{default}'];
const odd = ["we'ird$(x)", 'ünï/çødé', 'a"b', 'origin/main', 'fix/origin/y', tag, 'HEAD-like'];

const cases: readonly Case[] = [
  { what: 'the only one', heads: { main: 'tagged', wip: 'tagged' }, is: ['main', 'the only one'] },
  { what: 'the only one, moved on', heads: { main: 'further' }, is: ['main', 'the only one'] },
  {
    what: 'the first of the config at the same tip',
    heads: { main: 'tagged', 'release/5.1': 'tagged', 'zz/wip': 'tagged' },
    is: ['release/5.1', 'on its tip, and it comes first'],
  },
  {
    what: 'the one whose tip is the tag, before config order',
    heads: { main: 'tagged', 'release/5.1': 'ahead' },
    is: ['main', 'the tag is on its tip'],
  },
  {
    what: 'config order when all moved on',
    heads: { main: 'ahead', 'release/5.1': 'further' },
    is: ['release/5.1', 'it contains the tag, and it comes first'],
  },
  {
    what: 'the one with the release commit, before the tip',
    heads: { main: 'later', 'release/5.1': 'tagged' },
    is: ['main', 'contains the release commit'],
  },
  {
    what: 'the one with the release commit that was merged',
    heads: { main: 'landed', 'release/5.1': 'further' },
    is: ['main', 'contains the release commit'],
  },
  {
    what: 'config order when both have the release commit',
    heads: { main: 'release', 'release/5.1': 'landed' },
    is: ['release/5.1', 'contains the release commit already, and it comes first'],
  },
  {
    what: 'the newest release commit of a tag that was pushed again',
    heads: { main: 'newer', 'release/5.1': 'release' },
    is: ['main', 'contains the release commit'],
  },
  {
    what: 'not told by other release commits, quotes and grandchildren',
    heads: { main: 'tagged', 'release/5.1': 'grandchild' },
    is: ['main', 'the tag is on its tip'],
  },
  {
    what: 'two for one entry',
    heads: { 'release/b': 'tagged', 'release/a': 'tagged', main: 'zero' },
    patterns: ['release/*'],
    stops: [`several branches could take the release commit of ${tag}: release/a, release/b`, 'input branch'],
  },
  {
    what: 'a deeper name is not what a pattern without ** means',
    heads: { 'release/a/old': 'tagged', 'release/b': 'tagged' },
    patterns: ['release/*'],
    is: ['release/b', 'the only one'],
  },
  {
    what: 'only foreign branches contain it',
    heads: { 'fix/origin/y': 'tagged', 'release/5.1/old': 'ahead', main: 'zero' },
    stops: [
      'only on branches that the config does not name: fix/origin/y, release/5.1/old',
      'the config allows release/5.1, main',
    ],
  },
  {
    what: 'no branch contains it',
    heads: { main: 'zero', alone: 'root' },
    stops: ['no branch contains the commit', 'push the branch'],
  },
  {
    what: 'many foreign branches',
    heads: Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`b${10 + index}`, 'tagged'])),
    stops: ['b10, b11, b12, b13, b14, b15, b16, b17, b18, b19, b20, b21 and 3 more'],
  },
  ...odd.map((name) => ({
    what: `named: ${name}`,
    heads: { main: 'tagged', [name]: 'ahead' },
    named: name,
    is: [name, 'names it'] as const,
  })),
  ...odd.map((name) => ({
    what: `by pattern: ${name}`,
    heads: { main: 'tagged', [name]: 'tagged' },
    patterns: [name.replace(/["'$()]/g, '?'), '{default}'],
    is: [name, 'on its tip'] as const,
  })),
  {
    what: 'named with refs/heads/',
    heads: { main: 'tagged', x: 'tagged' },
    named: 'refs/heads/x',
    is: ['x', 'names it'],
  },
  {
    what: 'named, without the tag',
    heads: { main: 'tagged', old: 'zero', alone: 'root' },
    named: 'old',
    stops: ['the branch "old" does not contain the tagged commit', 'branches that contain it: main'],
  },
  {
    what: 'named, not there',
    heads: { main: 'tagged', x: 'ahead' },
    named: 'ma',
    stops: ['the branch "ma" does not exist', 'branches that contain it: main, x'],
  },
];

let upstream: Upstream;
let clone: string;
const person = {
  ...{ GIT_AUTHOR_NAME: 'T', GIT_AUTHOR_EMAIL: 't@example.com' },
  ...{ GIT_COMMITTER_NAME: 'T', GIT_COMMITTER_EMAIL: 't@example.com' },
};
const commits: Record<string, string> = {};

beforeAll(async () => {
  upstream = await startUpstream('branches');
  await upstream.commit({ a: 'a' });
  const tree = await upstream.git('rev-parse', 'HEAD^{tree}');
  let seconds = 1_700_000_000;
  for (const [name, [parents, message]] of Object.entries(history)) {
    const time = `${seconds++} +0000`;
    const from = parents.flatMap((parent) => ['-p', commits[parent] ?? '']);
    commits[name] = execFileSync('git', ['commit-tree', tree, ...from, '-m', message], {
      cwd: upstream.work.replace(/work$/, 'state/github/repo.git'),
      encoding: 'utf8',
      env: { ...process.env, ...person, GIT_COMMITTER_DATE: time },
    }).trim();
    await upstream.git('update-ref', `refs/keep/${name}`, commits[name]);
  }
  clone = await upstream.clone();
  await git(clone, 'checkout', '-q', '--detach');
  await git(clone, 'branch', '-D', 'main');
}, 30_000);
afterAll(() => upstream.close());

/** The branches of the server are exactly these, and the clone knows them. */
async function setHeads(heads: Readonly<Record<string, string>>): Promise<void> {
  const old = (await upstream.git('for-each-ref', '--format=%(refname)', 'refs/heads')).split('\n');
  for (const ref of old.filter((each) => each !== '')) await upstream.git('update-ref', '-d', ref);
  for (const [name, commit] of Object.entries(heads)) {
    await upstream.git('update-ref', `refs/heads/${name}`, commits[commit] ?? '');
  }
  await git(clone, 'fetch', '-q', '--prune', 'origin', '+refs/heads/*:refs/remotes/origin/*');
}

async function choose(source: BranchSource, { patterns = usual, named = '' }: Case): Promise<string> {
  try {
    const { name, why } = await decideBranch(source, {
      commit: commits['tagged'] ?? '',
      tag,
      version: parseVersion('5.1.0'),
      patterns,
      defaultBranch: 'main',
      named,
    });
    return `${name} because ${why}`;
  } catch (error) {
    return explain(error);
  }
}

describe('a branch is chosen alike by git and by the API', () => {
  test.each(cases.map((each) => [each.what, each] as const))('%s', async (_, one) => {
    await setHeads(one.heads);
    const host = upstream.host({});
    const rest = openRest(host, upstream.token, 'validate-tag');
    if (rest === undefined) throw new Error('no API');
    const local = await choose(gitBranches(await openGit(host, clone)), one);
    expect(await choose(apiBranches(rest), one)).toBe(local);
    if (one.is !== undefined) {
      expect(local.startsWith(`${one.is[0]} because `)).toBe(true);
      expect(local).toContain(one.is[1]);
    }
    for (const words of one.stops ?? []) expect(local).toContain(words);
  });

  test('a hundred branches and more come in pages', async () => {
    const heads = Object.fromEntries(Array.from({ length: 230 }, (_, index) => [`x/${index}`, 'zero']));
    const input = Object.keys(heads).map((name) => `create refs/heads/${name} ${commits['zero']}\n`);
    await setHeads({ main: 'tagged' });
    execFileSync('git', ['update-ref', '--stdin'], {
      cwd: upstream.work.replace(/work$/, 'state/github/repo.git'),
      input: input.join(''),
    });
    const rest = openRest(upstream.host({}), upstream.token, 'validate-tag');
    expect(await rest?.pages('/branches?per_page=100')).toHaveLength(231);
    expect(rest?.requests).toBe(3);
  });
});
