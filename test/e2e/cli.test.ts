import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RehearsalEvent } from '../../src/rehearsal/events.js';
import { fixtureSuite, Stage } from '../support/rehearsal.js';

/** The bundled command line inside a copy of the fixture suite: only a bundle holds the official parser. */
const stage = new Stage();
const suite = join(stage.root, 'suite');
const cli = join(suite, 'dist/cli/index.js');
beforeAll(() => {
  cpSync(fixtureSuite.root, suite, { recursive: true });
  mkdirSync(join(suite, 'dist'));
  const bundle = `
    import ncc from '@vercel/ncc';
    import { writeFileSync } from 'node:fs';
    const { code } = await ncc(process.argv[1], { esm: true, cache: false, quiet: true, filterAssetBase: process.cwd() });
    writeFileSync(process.argv[2], code);`;
  mkdirSync(join(suite, 'dist/cli'));
  const entry = join(process.cwd(), 'build/src/cli/main.js');
  execFileSync(process.execPath, ['--input-type=module', '-e', bundle, entry, cli], { cwd: process.cwd() });
}, 60_000);
afterAll(() => stage.remove());

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(args: readonly string[], cwd = stage.repo): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [cli, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    err += String(chunk);
  });
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, err })));
  return { child, ended };
}
const run = (...args: string[]): Promise<Ended> => start(args).ended;

describe('the command line', () => {
  test('has help and a version', async () => {
    expect(await run('--version')).toEqual({ code: 0, out: '0.0.0-fixture\n', err: '' });
    expect((await run()).out).toMatch(/^Usage: release-actions COMMAND/);
    const help = await run('rehearse', '--help');
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toContain('kill:ACTION:K:before|after');
    expect((await run('help', 'plan')).out).toBe((await run('plan', '-h')).out);
  });

  test.each([
    [['rehears'], /^there is no command "rehears"\nWhat to do: did you mean rehearse\?\n$/],
    [['rehearse'], /^--tag is missing\n/],
    [['rehearse', '--tag', 'version/5.1.0', '--inject', 'x'], /^--inject cannot be "x"\n/],
    [['rehearse', '--tag', 'version/5.1.0', '--port', '80'], /^--port cannot be "80"\n/],
    [['rehearse', '--tag', 'version/5.1.0', '--images', 'kaniko'], /^--images cannot be "kaniko"\n/],
    [['rehearse', '--tag', 'version/5.1.0', '--fresh', '--rerun', 'all'], /^--fresh forgets/],
    [
      ['rehearse', '--tag', 'version/1.2.3$(touch hit)'],
      /^tag: the tag "version\/1\.2\.3\$\(touch hit\)" is not/,
    ],
    [['plan', 'version/5.1'], /^tag: the tag "version\/5\.1" is not/],
  ])('refuses %j with exit code 2 and starts nothing', async (args, message) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(stage.git('status', '--porcelain')).toBe('');
  });

  test('plans without changing anything', async () => {
    const json = await run('plan', '5.1.0rc1', '--json');
    expect(JSON.parse(json.out)).toMatchObject({ tag: 'version/5.1.0rc1', line: '5.1' });
    const text = await run('plan', 'version/5.1.0rc1');
    expect(text.out).toContain('pyproject.toml:3  project.version  5.0.0 -> 5.1.0rc1');
    expect(stage.git('tag')).toBe('version/5.0.0');
  });

  test('prepares without pushing, on the branch that is checked out', async () => {
    stage.git('config', 'user.name', 'Ada');
    stage.git('config', 'user.email', 'ada@example.invalid');
    const { code, out } = await run('prepare', '5.1.0rc1', '--dry-run');
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/pyproject.toml:3 {2}project.version {2}5.0.0 -> 5.1.0rc1\n/),
    ]);
    expect(stage.git('tag')).toBe('version/5.0.0');
    expect((await run('prepare', '--help')).out).toContain('Nothing is pushed');
    const hostile = await run('prepare', '5.1.0##[error]$(touch hit)');
    expect(hostile).toEqual({ code: 2, out: '', err: expect.not.stringContaining('##[') });
    expect(hostile.err).toContain('is not a version that can be released');
  });

  test('rehearses in the checkout, serves until Ctrl-C, and leaves the checkout clean', async () => {
    const { child, ended } = start(['rehearse', '--tag', 'version/5.1.0rc1', '--serve', '--json']);
    const services = join(stage.repo, 'rehearsal/services.json');
    const events = await new Promise<RehearsalEvent[]>((resolve) => {
      let text = '';
      child.stdout?.on('data', (chunk) => {
        text += String(chunk);
        if (text.includes('{"type":"end"')) {
          resolve(
            text
              .trimEnd()
              .split('\n')
              .map((line) => JSON.parse(line) as RehearsalEvent),
          );
        }
      });
      child.on('exit', () => resolve([]));
    });
    expect(events.at(-1)).toMatchObject({ type: 'end', exit_code: 0 });
    const { github } = JSON.parse(readFileSync(services, 'utf8')) as { github: { clone_url: string } };
    const clone = join(stage.root, 'clone');
    stage.git('clone', '-q', github.clone_url, clone);
    expect(readFileSync(join(clone, 'pyproject.toml'), 'utf8')).toContain('5.1.0rc1');
    child.kill('SIGINT');
    expect((await ended).code).toBe(0);
    await expect(fetch(github.clone_url)).rejects.toThrow();
    expect(stage.git('status', '--porcelain')).toBe('');
  }, 60_000);

  test('says in plain lines what is done and left after a failure', async () => {
    const out = join(stage.root, 'other');
    const args = ['--tag', 'version/5.1.0', '--out', out, '--inject', 'fail:pypi:upload:403'];
    const { code, out: text, err } = await run('rehearse', ...args);
    expect([code, err]).toEqual([1, '']);
    expect(text).toContain('\neffect  github branch: main -> ');
    expect(text).toMatch(
      /\nLeft\n {2}upload alpha 5\.1\.0 to the package index\n {2}publish the GitHub release/,
    );
    expect(text).toMatch(/--tag version\/5\.1\.0 --rerun failed\n$/);
    expect(existsSync(join(out, 'rehearsal.html'))).toBe(true);
    rmSync(out, { recursive: true });
  }, 60_000);
});
