import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { type HostileRun, harm, outputsIn, runHostile } from '../../support/hostile.js';
import { canary, injections, tagCases } from '../../support/tag-mutations.js';
import { pyproject, Sandbox } from '../git/sandbox.js';

/** Names of the outputs that an action declares. */
const outputs = new Set(
  ['validate-tag', 'bump-version'].flatMap((action) =>
    Object.keys(parse(readFileSync(`actions/${action}/action.yml`, 'utf8')).outputs ?? {}),
  ),
);

let box: Sandbox;
let sha: string;
beforeAll(() => {
  box = new Sandbox('hostile');
  box.write('pyproject.toml', pyproject('acme', '5.0.0')).write('.gitignore', '').commit('Start');
  box.git('tag', 'version/5.0.0');
  sha = box.commit('Go on');
});
afterAll(() => box.remove());

/** Every run is refused (unless told otherwise), harms nothing and runs nothing. */
function refusesAll(runs: readonly HostileRun[], accepted: (run: HostileRun) => boolean = () => false): void {
  const { outcomes, appeared } = runHostile(box.dir, runs);
  const bad = outcomes.flatMap((outcome, index) => {
    const run = runs[index] as HostileRun;
    const harmed = harm(outcome, outputs);
    const wrong = accepted(run) === (outcome.code === 0) ? '' : `exit code ${outcome.code}: ${outcome.log}`;
    const annotations = outcome.log.match(/^::error/gm)?.length ?? 0;
    const told =
      run.action === 'plan' || annotations === (outcome.code === 0 ? 0 : 1) ? '' : `${annotations} errors`;
    return [harmed, wrong, told].filter(Boolean).map((what) => ({ run, what }));
  });
  expect(bad.slice(0, 5)).toEqual([]);
  expect(appeared).toEqual([]);
  expect(box.git('status', '--porcelain')).toBe('');
}

describe('the nastiest tags', () => {
  /** Injections behind a version, in it and instead of it, and mutations with odd characters. */
  const nasty = [
    ...injections.flatMap((text) => [
      `version/1.2.3${text}`,
      `version/${text}`,
      `version/5.1.${text}0`,
      text,
    ]),
    ...tagCases(7, 4_000)
      .filter(({ tag, prefix }) => prefix === 'version/' && tag.startsWith(prefix) && tag.length < 200)
      .map(({ tag }) => tag)
      .filter((tag) => /[$`;|&<>"'(){}!#%=@\n\u0080-\uffff-]/.test(tag.slice(8))),
  ].slice(0, 300);

  test('as tags that exist, where git allows them: validate-tag and plan refuse, and nothing runs', () => {
    const real = nasty.filter(
      (tag) =>
        !/[\0\ud800]/.test(tag) &&
        spawnSync('git', ['update-ref', '--', `refs/tags/${tag}`, sha], { cwd: box.dir }).status === 0,
    );
    // git allows more than one would think.
    expect(real.length).toBeGreaterThan(80);
    expect(real.some((tag) => tag.includes(`$(touch\${IFS}${canary})`))).toBe(true);
    refusesAll([
      ...nasty.map((tag) => ({ action: 'validate-tag', inputs: { tag } }) as const),
      // The command line asks git more often before it reads the tag.
      ...nasty.slice(0, 30).map((tag) => ({ action: 'plan', inputs: { tag } }) as const),
    ]);
    for (const tag of real) box.git('update-ref', '-d', `refs/tags/${tag}`);
  });
});

describe('every input', () => {
  const texts = [
    ...injections.slice(0, 8),
    ...injections.slice(12, 16),
    ...[
      '-x',
      '--help',
      `--output=${canary}`,
      '-$(id)',
      '..',
      `../${canary}`,
      '/etc/passwd',
      'refs/heads/main',
    ],
    ...[':/Start', 'HEAD^{/Go on}', '@{-1}', 'x\n::set-output name=sha::y', '𝟱.𝟭.𝟬', 'a'.repeat(5_000)],
  ];
  const given = (action: HostileRun['action'], name: string, base: Record<string, string>): HostileRun[] =>
    texts.map((text) => ({ action, inputs: { ...base, [name]: text } }));

  test.each(['tag', 'tag-prefix', 'branch', 'config', 'config-ref', 'expect-sha', 'working-directory'])(
    'validate-tag: %s',
    (name) => {
      box.git('tag', '--force', 'version/5.1.0');
      const base = { tag: 'version/5.1.0', 'dry-run': 'false', 'allow-lower-version': 'false' };
      const config = name === 'config-ref' ? { config: 'pyproject.toml' } : {};
      refusesAll(
        given('validate-tag', name, { ...base, ...config }),
        ({ inputs }) => inputs['branch'] === 'refs/heads/main',
      );
    },
  );

  test.each([
    'version',
    'sha',
    'branch',
    'config',
    'expect-tree',
    'plan',
    'working-directory',
    'on-branch-moved',
  ])('bump-version: %s', (name) => {
    const base = { version: '5.1.0', sha, operation: 'run', 'commit-method': 'none', 'dry-run': 'true' };
    const switches = { 'on-branch-moved': 'land', 'allow-lower-version': 'false' };
    // Without a commit there is no branch to look at.
    const commits = name === 'branch' ? { 'commit-method': 'git' } : {};
    const revisions = name === 'sha' ? ['HEAD^{/Go on}', 'refs/heads/main'] : [];
    refusesAll(given('bump-version', name, { ...base, ...switches, ...commits }), ({ inputs }) =>
      revisions.includes(inputs[name] ?? ''),
    );
  });
});

test('outputs are read as the runner reads them', () => {
  expect(outputsIn('a=b=c\nx<<EOF\n1\ny=2\nEOF\nz=\n')).toEqual({ a: 'b=c', x: '1\ny=2', z: '' });
});
