import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/core/errors.js';
import type { Effect } from '../../src/rehearsal/services/types.js';
import { type Finished, Stage } from '../support/rehearsal.js';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.remove());

const tag = 'version/5.1.0rc1';
const failed = ({ result }: Finished): string[] =>
  result.jobs.filter((job) => job.result === 'failure').map(({ name }) => name);
const kinds = ({ result }: Finished): string[] => result.effects.map(({ kind }) => kind);
const uploads = ({ result }: Finished): string[] =>
  result.effects.filter(({ kind }) => kind === 'pypi.upload').map(({ what }) => what);

describe('a finished rehearsal', () => {
  test('carries the tag to a release; again it changes nothing; the final follows on the same state', async () => {
    const first = await stage.rehearse(tag);
    expect(first.result.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    expect(first).toMatchObject({ exitCode: 0, result: { trigger: 'push', attempt: 1 } });
    expect(first.result.files.map(({ name, state }) => [name, state])).toEqual([
      ['alpha-5.1.0rc1.tar.gz', 'uploaded'],
      ['beta-5.1.0rc1.tar.gz', 'uploaded'],
      ['gamma-5.1.0rc1.tar.gz', 'uploaded'],
    ]);
    expect(first.result.release).toMatchObject({ draft: false, prerelease: true });
    expect(first.result.diff?.files).toMatchObject([{ path: 'pyproject.toml' }]);
    expect(first.result.diff?.branches).toEqual(['main']);
    expect(first.result.planned.map(({ done }) => done)).toEqual([true, true, true, true]);
    expect(first.events.at(-1)).toMatchObject({ type: 'end', exit_code: 0 });
    const lines = stage.file('events.jsonl').trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as Effect).seq)).toEqual(lines.map((_, index) => index + 1));
    const record = stage.file('record.json');
    expect(JSON.parse(record)).toMatchObject({ tag, version: '5.1.0rc1' });
    expect(stage.embedded('log', '-1', '--format=%P', 'main')).toBe(stage.git('rev-parse', 'main'));
    expect(stage.git('tag')).toBe('version/5.0.0');

    const again = await stage.rehearse(tag);
    expect(again).toMatchObject({ exitCode: 0, result: { trigger: 'workflow_dispatch', effects: [] } });
    expect(again.result.files.map(({ state }) => state)).toEqual(['there', 'there', 'there']);
    expect(stage.file('record.json')).toBe(record);

    const final = await stage.rehearse('version/5.1.0');
    expect(final).toMatchObject({ exitCode: 0, result: { trigger: 'push', release: { prerelease: false } } });
    expect(stage.embedded('rev-list', '--count', 'main')).toBe('4');
  }, 60_000);

  test('shows no secret in anything but services.json', async () => {
    await stage.rehearse(tag);
    const services = JSON.parse(stage.file('services.json')) as Record<string, Record<string, string>>;
    const secrets = ['github token', 'github pat', 'pypi token', 'registry password', 'discord token'].map(
      (name) => {
        const [service = '', key = ''] = name.split(' ');
        return services[service]?.[key];
      },
    );
    const names = readdirSync(stage.out, { recursive: true, encoding: 'utf8' });
    const texts = names
      .filter((name) => /\.(html|md|json|jsonl|log)$/.test(name) && !/^state|services\.json/.test(name))
      .map((name) => [name, readFileSync(join(stage.out, name), 'utf8')] as const);
    expect(texts.length).toBeGreaterThan(8);
    for (const secret of secrets) {
      expect(secret?.length).toBeGreaterThan(30);
      const forms = [String(secret), Buffer.from(String(secret)).toString('base64')];
      for (const [name, text] of texts) {
        for (const form of forms) if (text.includes(form)) throw new Error(`${name} shows a secret`);
      }
    }
    expect(stage.file('logs/publish.log')).toContain('logging in with ***');
  }, 30_000);
});

describe('killed', () => {
  test('between an upload and its answer: re-run failed keeps what succeeded and sends the rest once', async () => {
    const killed = await stage.rehearse(tag, { inject: ['kill:publish-pypi:2:after'] });
    expect(killed.exitCode).toBe(1);
    expect(failed(killed)).toEqual(['Publish']);
    expect(killed.result.injected).toHaveLength(1);
    expect(uploads(killed)).toEqual(['alpha-5.1.0rc1.tar.gz', 'beta-5.1.0rc1.tar.gz']);
    expect(killed.result.planned.map(({ done }) => done)).toEqual([true, true, true, false]);
    expect(killed.result.next[0]?.command).toContain('--rerun failed');
    const rerun = await stage.rehearse(tag, { rerun: 'failed' });
    expect(rerun).toMatchObject({ exitCode: 0, result: { attempt: 2, trigger: 're-run failed jobs' } });
    expect(rerun.result.jobs.filter(({ kept }) => kept).map(({ name }) => name)).toEqual([
      'Validate',
      'Build',
      'Bump',
      'Stage',
    ]);
    expect(uploads(rerun)).toEqual(['gamma-5.1.0rc1.tar.gz']);
    expect(rerun.result.files.map(({ state }) => state)).toEqual(['there', 'there', 'uploaded']);
    const all = await stage.rehearse(tag, { rerun: 'all' });
    expect(all).toMatchObject({ exitCode: 0, result: { attempt: 3, effects: [] } });
  }, 60_000);

  test('before an effect: the service does not apply it', async () => {
    const killed = await stage.rehearse(tag, { inject: ['kill:bump-version:1:before'] });
    expect(failed(killed)).toEqual(['Bump']);
    expect(kinds(killed)).toEqual([]);
    expect(stage.embedded('rev-parse', 'main')).toBe(stage.git('rev-parse', 'main'));
    expect((await stage.rehearse(tag)).exitCode).toBe(0);
  }, 60_000);
});

describe('other faults', () => {
  test('a failing and a dropped request are retried; a fault that never strikes is told', async () => {
    const inject = ['fail:pypi:upload:503', 'drop:pypi:pypi.simple:2', 'fail:github:release.delete:500'];
    const run = await stage.rehearse(tag, { inject });
    expect(run.exitCode).toBe(0);
    expect(run.result.injected).toEqual([
      'pypi.simple: connection closed without an answer',
      'pypi.simple: connection closed without an answer',
      'pypi.upload: answered 503',
    ]);
    expect(run.result.warnings).toEqual(['--inject fail:github:release.delete:500 never struck']);
  }, 30_000);

  test('an empty secret and a branch that moved stop the run', async () => {
    const run = await stage.rehearse(tag, { inject: ['move-branch:bump-version:0', 'empty:PYPI_TOKEN'] });
    expect(failed(run)).toEqual(['Bump']);
    expect(run.result.injected).toEqual(['the branch moved before bump-version starts']);
    expect(stage.embedded('log', '-1', '--format=%an', 'main')).toBe('Somebody Else');
    const next = await stage.rehearse('version/5.2.0', { inject: ['empty:PYPI_TOKEN'] });
    expect(failed(next)).toEqual(['Publish']);
    expect(uploads(next)).toEqual([]);
  }, 60_000);

  test('a tag that moves names another commit afterwards', async () => {
    await stage.rehearse(tag, { inject: ['move-tag:github-release:1'] });
    expect(stage.embedded('log', '-1', '--format=%an %P', tag)).toBe(
      `Somebody Else ${stage.git('rev-parse', 'main')}`,
    );
  }, 30_000);
});

describe('around it', () => {
  test('an interrupt ends the run, closes the services and keeps the state', async () => {
    const abort = new AbortController();
    let url = '';
    const run = await stage.rehearse(
      tag,
      {},
      async (services) => {
        url = services.pypi.url;
      },
      abort.signal,
      (event) => {
        if (event.type === 'effect') abort.abort();
      },
    );
    expect(run).toMatchObject({ exitCode: 130, result: { conclusion: 'cancelled' } });
    await expect(fetch(url)).rejects.toThrow();
    expect((await stage.rehearse(tag)).exitCode).toBe(0);
  }, 60_000);

  test('a re-run without a rehearsal is refused, and nothing is started', async () => {
    const run = stage.rehearse(tag, { rerun: 'failed' });
    await expect(run).rejects.toThrow(UserError);
    expect(readdirSync(stage.out)).toEqual(['.gitignore']);
  });

  test('a request that nobody models fails the rehearsal', async () => {
    const run = await stage.rehearse(tag, {}, undefined, undefined, async (event) => {
      if (event.type !== 'start') return;
      const { port } = JSON.parse(stage.file('state/state.json')) as { port: number };
      await fetch(`http://127.0.0.1:${port}/api/v3/emojis`);
    });
    expect(run).toMatchObject({ exitCode: 1, result: { conclusion: 'success' } });
    expect(run.result.notModelled).toEqual(['github: GET /api/v3/emojis']);
  }, 30_000);

  test("a caller's workflow of the repository runs, with the suite's behind it", async () => {
    const workflow = '.github/workflows/ship.yml';
    stage.commit(
      workflow,
      [
        'name: Ship',
        "on: { push: { tags: ['version/*'] } }",
        'permissions: {}',
        'jobs:',
        '  ship:',
        '    name: Ship',
        '    permissions: { contents: write }',
        '    uses: vantage6/release-actions/.github/workflows/release.yml@v1',
        '    secrets: { COMMIT_PAT: "${{ secrets.COMMIT_PAT }}", PYPI_TOKEN: "${{ secrets.PYPI_TOKEN }}" }',
      ].join('\n'),
      'Ship it',
    );
    const run = await stage.rehearse(tag, { workflow });
    expect(run).toMatchObject({ exitCode: 0, result: { workflow } });
    expect(run.result.jobs.map(({ id }) => id)).toContain('ship/publish');
    expect(run.result.stages.map(({ name }) => name)).toEqual(['prepare the rehearsal', 'Ship']);
  }, 30_000);

  test('files of a folder that held no rehearsal stay', async () => {
    mkdirSync(join(stage.out, 'logs'), { recursive: true });
    writeFileSync(join(stage.out, 'logs/mine.log'), 'x');
    await stage.rehearse(tag, { inject: ['kill:bump-version:1:before'] });
    expect(stage.file('logs/mine.log')).toBe('x');
  }, 30_000);
});
