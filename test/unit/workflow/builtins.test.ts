import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { standardBuiltins } from '../../../src/rehearsal/workflow/builtins.js';
import type { RunRequest, RunState } from '../../../src/rehearsal/workflow/types.js';
import { onTag, results, Suite } from './harness.js';

let suite: Suite;
beforeEach(() => {
  suite = new Suite();
});
afterEach(() => suite.remove());

const job = (steps: string): string => onTag(`  a:\n    runs-on: x\n    steps:\n${steps}`);

describe('checkout', () => {
  let origin: string;
  let commits: string[];
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: origin, encoding: 'utf8' }).trim();
  beforeEach(() => {
    origin = join(suite.root, 'origin');
    mkdirSync(origin);
    git('init', '-q', '-b', 'main');
    commits = ['1', '2', '3'].map((name) => {
      git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-q', '--allow-empty', '-m', name);
      return git('rev-parse', 'HEAD');
    });
    git(
      '-c',
      'user.name=A',
      '-c',
      'user.email=a@example.org',
      'tag',
      '-a',
      '-m',
      'x',
      'version/5.1.0',
      commits[1] ?? '',
    );
    git('branch', 'release/5.0', commits[0] ?? '');
  });
  const request = (changes: object = {}): Partial<RunRequest> => ({
    builtins: standardBuiltins({ cloneUrl: `file://${origin}` }),
    github: {
      repository: 'o/r',
      ref: 'refs/tags/version/5.1.0',
      ref_name: 'version/5.1.0',
      ref_type: 'tag',
      sha: commits[1],
      ...changes,
    },
  });
  const show =
    '      - run: "git rev-parse HEAD; git symbolic-ref -q HEAD || echo detached; git rev-list --count HEAD; git for-each-ref --format=\'%(refname)\'"\n';

  test('by default one commit of the tag, detached, without other refs', async () => {
    const steps = '      - { uses: actions/checkout@v6, with: { persist-credentials: false } }\n';
    const run = await suite.run(job(steps + show), request());
    expect(run.lines.slice(1)).toEqual([commits[1], 'detached', '1', 'refs/tags/version/5.1.0']);
  });

  test('a commit that is no tip, alone', async () => {
    const steps = `      - { uses: actions/checkout@v6, with: { ref: ${commits[1]}, persist-credentials: false } }\n`;
    const run = await suite.run(job(steps + show), request());
    expect(run.lines.slice(1)).toEqual([commits[1], 'detached', '1']);
  });

  test('with fetch-depth 0 all branches and tags, at any commit', async () => {
    const steps = `      - uses: actions/checkout@v6\n        with: { fetch-depth: 0, ref: ${commits[0]}, persist-credentials: false }\n`;
    const run = await suite.run(job(steps + show), request());
    expect(run.lines.slice(1)).toEqual([
      commits[0],
      'detached',
      '1',
      'refs/remotes/origin/main',
      'refs/remotes/origin/release/5.0',
      'refs/tags/version/5.1.0',
    ]);
  });

  test('the branch of an event gives a local branch at its commit, in a folder of its own', async () => {
    const dispatched = (steps: string): string =>
      job(steps).replace(/^on:[\s\S]*?jobs:/, 'on: workflow_dispatch\njobs:');
    const event = { name: 'workflow_dispatch', payload: {} } as const;
    const branch = { ...request({ ref: 'refs/heads/main', ref_name: 'main', ref_type: 'branch' }), event };
    const steps =
      '      - { id: c, uses: actions/checkout@v6, with: { path: sub, persist-credentials: false } }\n';
    const shallow = `${steps}      - run: "git -C sub symbolic-ref HEAD; echo \${{ steps.c.outputs.commit }}"\n`;
    const run = await suite.run(dispatched(shallow), branch);
    expect(run.lines.slice(1)).toEqual(['refs/heads/main', commits[1]]);
    const full = steps.replace('path: sub', 'path: all, fetch-depth: 0');
    const whole = `${full}      - run: "cd all; git rev-parse HEAD; git symbolic-ref HEAD; git tag"\n`;
    const { lines } = await suite.run(dispatched(whole), branch);
    expect(lines.slice(1)).toEqual([commits[1], 'refs/heads/main', 'version/5.1.0']);
  });

  test.each([
    ['ref: release/5.0, persist-credentials: false', 'the ref of the event, not "release/5.0"'],
    ['fetch-depth: 0', 'the rehearsal does not keep credentials in a checkout'],
  ])('refuses %s', async (input, message) => {
    const run = await suite.run(
      job(`      - { uses: actions/checkout@v6, with: { ${input} } }\n`),
      request(),
    );
    expect(results(run)).toEqual({ a: 'failure' });
    expect(run.annotations).toMatchObject([
      { message: expect.stringContaining(message), file: '.github/workflows/main.yml', line: 8 },
    ]);
  });

  test('sends the token in a header', async () => {
    const seen: (string | undefined)[] = [];
    const server = createServer((incoming, answer) => {
      seen.push(incoming.headers.authorization);
      answer.writeHead(403).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const cloneUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/o/r.git`;
    const run = await suite.run(
      job('      - uses: actions/checkout@v6\n        with: { persist-credentials: false }\n'),
      { ...request({ token: 'pat-canary-123' }), builtins: standardBuiltins({ cloneUrl }) },
    );
    server.close();
    expect(results(run)).toEqual({ a: 'failure' });
    expect(seen[0]).toBe(`basic ${Buffer.from('x-access-token:pat-canary-123').toString('base64')}`);
    expect(JSON.stringify([run.lines, run.annotations])).not.toContain('canary');
  });
});

describe('artifacts', () => {
  const builtins = standardBuiltins({ cloneUrl: 'file:///nowhere' });
  const upload = (input: string): string =>
    `      - { uses: actions/upload-artifact@v5, with: { name: dist, ${input} } }\n`;
  const make =
    '      - run: "mkdir -p dist/sub .x; echo 1 > dist/a.whl; echo 22 > dist/sub/b.txt; echo 3 > dist/.hidden; echo 4 > .x/c; echo 5 > top"\n';

  test.each([
    ['path: dist', ['a.whl', 'sub/b.txt']],
    ['path: "dist/a.whl"', ['a.whl']],
  ])('%s', async (input, files) => {
    const run = await suite.run(
      `${job(make + upload(input))}  b:\n    needs: a\n    runs-on: x\n    steps:\n      - { uses: actions/download-artifact@v6, with: { name: dist, path: got } }\n      - run: cd got && find . -type f | sort | cut -c3-\n`,
      { builtins },
    );
    expect(run.conclusion).toBe('success');
    expect(run.lines.slice(2)).toEqual([...files].sort());
    expect(run.state.artifacts['dist']).toMatchObject({ files: files.length, job: 'a', attempt: 1 });
  });

  test.each([
    ['upload', 'path: "dist/*.whl"', 'one file or folder, not the patterns "dist/*.whl"'],
    ['upload', 'path: "dist\\ntop"', 'one file or folder'],
    ['upload', 'path: "!dist"', 'one file or folder'],
    ['upload', 'path: dist, if-no-files-found: skip', 'Unrecognized if-no-files-found input'],
    ['download', 'pattern: "{a,b}"', 'only * and ? in patterns of artifacts'],
  ])('refuses %s with %s', async (kind, input, message) => {
    const run = await suite.run(
      job(`${make}      - { uses: actions/${kind}-artifact@v6, with: { ${input} } }\n`),
      { builtins },
    );
    expect(results(run)).toEqual({ a: 'failure' });
    expect(run.annotations).toMatchObject([
      { message: expect.stringContaining(message), file: '.github/workflows/main.yml', line: 9 },
    ]);
  });

  test('a second upload needs overwrite, missing files and names are errors', async () => {
    const twice = job(make + upload('path: top') + upload('path: dist'));
    expect((await suite.run(twice, { builtins })).annotations[0]?.message).toContain(
      'already exists on this run',
    );
    const over = job(make + upload('path: top') + upload('path: dist, overwrite: true'));
    const run = await suite.run(over, { builtins });
    expect(run.state.artifacts['dist']?.files).toBe(2);
    const none = job(upload('path: nope, if-no-files-found: error'));
    expect((await suite.run(none, { builtins })).annotations[0]?.message).toContain('No files were found');
    for (const rest of ['', ', if-no-files-found: ignore']) {
      const run = await suite.run(job(upload(`path: nope${rest}`)), { builtins });
      expect([results(run), run.state.artifacts]).toEqual([{ a: 'success' }, {}]);
    }
    const missing = job('      - { uses: actions/download-artifact@v6, with: { name: gone } }\n');
    expect((await suite.run(missing, { builtins })).annotations[0]?.message).toContain(
      'Artifact not found for name: gone',
    );
  });

  const three =
    '      - run: "mkdir one two .three; echo 1 > one/a; echo 2 > two/b; echo 3 > two/a"\n' +
    ['report-x: one', 'report-y: two', 'other: two/b']
      .map((each) => each.split(': '))
      .map(
        ([name, path]) =>
          `      - { uses: actions/upload-artifact@v5, with: { name: ${name}, path: ${path} } }\n`,
      )
      .join('');

  test.each([
    ['path: got', ['other/b', 'report-x/a', 'report-y/a', 'report-y/b']],
    ['path: got, pattern: "report-*"', ['report-x/a', 'report-y/a', 'report-y/b']],
    ['path: got, pattern: "*-?"', ['report-x/a', 'report-y/a', 'report-y/b']],
    ['path: got, pattern: "r*-y"', ['report-y/a', 'report-y/b']],
    ['path: got, pattern: "*e*", merge-multiple: true', ['a', 'b']],
    ['path: got, pattern: report, merge-multiple: true', []],
    ['path: got, name: other, pattern: "report-*"', ['b']],
  ])('download with %s', async (input, files) => {
    const take = `      - { uses: actions/download-artifact@v6, with: { ${input} } }\n`;
    const show = '      - run: "mkdir -p got; cd got; find . -type f | sort | cut -c3-"\n';
    const run = await suite.run(
      `${job(three)}  b:\n    needs: a\n    runs-on: x\n    steps:\n${take}${show}`,
      {
        builtins,
      },
    );
    expect(run.conclusion).toBe('success');
    expect(run.lines.filter((line) => !/^(Artifact|No artifacts) /.test(line))).toEqual(files);
  });

  test('stay between the attempts of a run', async () => {
    const jobs = `${job(make + upload('path: top'))}  b:\n    needs: a\n    runs-on: x\n    steps:\n      - { uses: actions/download-artifact@v6, with: { name: dist } }\n      - run: test -e "$HOME/ok" || { touch "$HOME/ok"; exit 1; }\n      - run: cat top\n`;
    const first = await suite.run(jobs, { builtins });
    expect(results(first)).toEqual({ a: 'success', b: 'failure' });
    const previous = JSON.parse(JSON.stringify(first.state)) as RunState;
    const second = await suite.run(jobs, { builtins, previous, rerun: 'failed' });
    expect(second.kept).toEqual(['a']);
    expect(second.lines).toContain('5');
  });
});
