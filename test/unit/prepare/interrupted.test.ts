import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Host } from '../../../src/core/host.js';
import { userHost } from '../../../src/prepare/host.js';
import { chart, PrepareCheckout } from '../../support/prepare-checkout.js';
import { pyproject } from '../git/sandbox.js';

const tag = 'version/5.1.0rc1';
let own: PrepareCheckout;
beforeEach(() => {
  own = new PrepareCheckout();
});
afterEach(() => own.remove());

/** Dies around the k-th command that writes, and does nothing from then on, as a killed process. */
function mortal(env: Record<string, string>, k: number, when: 'before' | 'after'): Mortal {
  const host = userHost(env);
  const story: string[] = [];
  let dead = false;
  return {
    env,
    story,
    async exec(command, args, options) {
      if (dead) throw new Error('killed');
      const what = args.find((word) =>
        /^(?:update-ref|read-tree|update-index|commit-tree|reset|checkout-index|tag)$/.test(word),
      );
      const mine = what !== undefined && options?.env?.['GIT_INDEX_FILE'] === undefined;
      if (mine) story.push(what);
      dead = mine && story.length === k;
      if (dead && when === 'before') throw new Error('killed');
      const result = await host.exec(command, args, options);
      if (dead) throw new Error('killed');
      return result;
    },
  };
}

interface Mortal extends Pick<Host, 'env' | 'exec'> {
  readonly story: string[];
}

/** Nothing may claim more than there is. */
function isHonest(): void {
  const tagged = spawnSync('git', ['rev-parse', '--verify', '--quiet', tag], {
    cwd: own.dir,
    encoding: 'utf8',
  }).stdout.trim();
  const head = own.git('rev-parse', 'HEAD');
  if (tagged !== '') expect([head, own.status()]).toEqual([tagged, '']);
  if (head !== own.base) expect(own.status()).toBe('');
}

async function isComplete(): Promise<void> {
  const head = own.git('rev-parse', 'HEAD');
  expect([own.git('rev-parse', tag), own.git('rev-parse', 'HEAD~'), own.status()]).toEqual([
    head,
    own.base,
    '',
  ]);
  expect(own.git('show', `${tag}:pyproject.toml`)).toBe(pyproject('orchard', '5.1.0rc1').trim());
  expect(readFileSync(join(own.dir, 'charts/orchard/Chart.yaml'), 'utf8')).toBe(chart('5.1.0-rc.1'));
  await expect(own.prepare('5.1.0rc1')).resolves.toMatchObject({ state: 'unchanged' });
}

describe('killed anywhere', () => {
  const writes = ['commit-tree', 'update-ref', 'update-index', 'read-tree', 'update-ref'];

  test('these commands write', async () => {
    const host = mortal(own.env, 99, 'after');
    await own.prepare('5.1.0rc1', {}, host);
    expect(host.story).toEqual(writes);
  });

  test.each(
    writes.flatMap((what, index) =>
      (['before', 'after'] as const).map((when) => [when, index + 1, what] as const),
    ),
  )('%s command %i (%s), a second run completes it', async (when, k) => {
    await expect(own.prepare('5.1.0rc1', {}, mortal(own.env, k, when))).rejects.toThrow('killed');
    isHonest();
    await own.prepare('5.1.0rc1');
    await isComplete();
  });

  test('and once more while the second run sets files back', async () => {
    await expect(own.prepare('5.1.0rc1', {}, mortal(own.env, 5, 'before'))).rejects.toThrow('killed');
    expect(own.status()).toBe('M  charts/orchard/Chart.yaml\nM  pyproject.toml');
    for (const k of [2, 3]) {
      await expect(own.prepare('5.1.0rc1', {}, mortal(own.env, k, 'after'))).rejects.toThrow('killed');
      isHonest();
    }
    const { resumed } = await own.prepare('5.1.0rc1');
    expect(resumed).toEqual(['charts/orchard/Chart.yaml', 'pyproject.toml'].slice(0, resumed.length));
    await isComplete();
  });

  test('with half of the files written, index untouched', async () => {
    own.write('charts/orchard/Chart.yaml', chart('5.1.0-rc.1'));
    const { resumed } = await own.prepare('5.1.0rc1');
    expect(resumed).toEqual(['charts/orchard/Chart.yaml']);
    await isComplete();
  });

  test('a dry run leaves even that as it is', async () => {
    own.write('charts/orchard/Chart.yaml', chart('5.1.0-rc.1'));
    const before = own.state();
    await own.prepare('5.1.0rc1', { dryRun: true });
    expect(own.state()).toBe(before);
  });

  test('one character more than ours is the work of the user', async () => {
    own.write('charts/orchard/Chart.yaml', `${chart('5.1.0-rc.1')}# mine\n`);
    await expect(own.prepare('5.1.0rc1')).rejects.toThrow('uncommitted changes: charts/orchard/Chart.yaml');
    expect(readFileSync(join(own.dir, 'charts/orchard/Chart.yaml'), 'utf8')).toContain('# mine');
  });

  test('by SIGKILL, while git checks the files out', async () => {
    // A filter of the checkout kills the process that started git; git goes on alone.
    const script = `
      import { userHost } from '${process.cwd()}/build/src/prepare/host.js';
      import { prepare } from '${process.cwd()}/build/src/prepare/prepare.js';
      await prepare(userHost(process.env), { dir: process.argv[1], version: '5.1.0rc1', config: '.github/release-actions.yml',
        allowLowerVersion: false, anyBranch: false, sign: false, dryRun: false });`;
    const killer = join(own.dir, '.git/killer');
    writeFileSync(killer, '#!/bin/sh\nkill -9 $(cat "$0.pid")\ncat\ntouch "$0.done"\n', { mode: 0o755 });
    own.write('.git/info/attributes', 'pyproject.toml filter=deadly\n');
    own.git('config', 'filter.deadly.smudge', killer);
    own.git('config', 'filter.deadly.clean', 'cat');
    const command = `echo $$ > '${killer}.pid'; exec "$0" --input-type=module -e "$1" "$2"`;
    const { signal } = spawnSync('sh', ['-c', command, process.execPath, script, own.dir], { env: own.env });
    expect(signal).toBe('SIGKILL');
    const alone = ['killer.done', 'index.lock'].map((name) => join(own.dir, '.git', name));
    while (!existsSync(alone[0] ?? '') || existsSync(alone[1] ?? '')) await delay(20);
    expect([own.git('rev-parse', 'HEAD'), own.git('tag')]).toEqual([own.base, 'version/5.0.0']);
    own.git('config', 'filter.deadly.smudge', 'cat');
    await own.prepare('5.1.0rc1');
    await isComplete();
  });
});

describe('somebody else is faster', () => {
  test.each([
    ['the branch moves', (base: string) => ['update-ref', 'refs/heads/main', `${base}~`]],
    ['the tag appears', () => ['tag', tag]],
  ])('%s after the files were written: they are set back', async (_, command) => {
    const host = userHost(own.env);
    const meddling: Pick<Host, 'env' | 'exec'> = {
      env: own.env,
      async exec(program, args, options) {
        const result = await host.exec(program, args, options);
        if (args.includes('read-tree') && args.includes('-u') && !own.git('tag').includes(tag))
          own.git(...command(own.base));
        return result;
      },
    };
    await expect(own.prepare('5.1.0rc1', {}, meddling)).rejects.toMatchObject({
      message: `the branch main and the tag ${tag} cannot be written`,
    });
    expect(readFileSync(join(own.dir, 'pyproject.toml'), 'utf8')).toBe(pyproject('orchard', '5.0.0'));
  });
});
