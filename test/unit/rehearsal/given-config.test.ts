import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { checkInputs } from '../../../src/rehearsal/check.js';
import { configBranch } from '../../../src/rehearsal/given-config.js';
import type { RehearsalOptions } from '../../../src/rehearsal/options.js';
import { type Prepared, prepare } from '../../../src/rehearsal/prepare.js';
import { readRun } from '../../../src/rehearsal/run-store.js';
import { fixtureSuite, Stage } from '../../support/rehearsal.js';

let stage: Stage;
let config: string;
beforeEach(() => {
  stage = new Stage();
  config = join(stage.root, 'mine.yml');
  write('schema-version: 1\ncodenames: { 5: uluru }\n');
});
afterEach(() => stage.remove());

const tag = 'version/5.1.0';
const write = (text: string): void => writeFileSync(config, text);
const ready = async (changes: Partial<RehearsalOptions> = {}, name = tag): Promise<Prepared> => {
  const options = stage.options(name, { config, ...changes });
  return prepare(await checkInputs(options, fixtureSuite), options, fixtureSuite);
};
const tip = (): string => stage.embedded('rev-parse', configBranch);

describe('--config', () => {
  test('lies on a branch of its own in the copy, and the run is a dispatch that names it', async () => {
    const { plan, trigger, configRef, tag: placed, said } = await ready();
    expect({ trigger, configRef }).toEqual({ trigger: 'workflow_dispatch', configRef: configBranch });
    expect(plan).toMatchObject({ codename: 'uluru', config: { ref: tip() } });
    expect(placed.branch).toBe('main');
    expect(said.join('\n')).toMatch(/mine\.yml is used instead of the config of the tagged commit/);
    expect(stage.embedded('ls-tree', '-r', '--name-only', configBranch)).toBe('.github/release-actions.yml');
    expect(stage.embedded('log', '--format=%P', configBranch)).toBe('');
    expect(stage.git('branch', '--format=%(refname:short)')).toBe('main');
    expect(stage.git('status', '--porcelain')).toBe('');
  });

  test('wins over the config of the tagged commit, also with --at', async () => {
    stage.commit('.github/release-actions.yml', 'schema-version: 1\ntag-prefx: v\n', 'Configure badly');
    const at = stage.git('rev-parse', 'HEAD~1');
    expect((await ready({ at })).plan).toMatchObject({ codename: 'uluru', commit: { sha: at } });
    expect((await ready({ fresh: true })).plan.commit.sha).toBe(stage.git('rev-parse', 'HEAD'));
  });

  test('the same text keeps its commit, another one follows it', async () => {
    await ready();
    const first = tip();
    await ready();
    expect(tip()).toBe(first);
    write('schema-version: 1\n');
    expect((await ready()).plan.codename).toBe('');
    expect(stage.embedded('rev-parse', `${configBranch}^`)).toBe(first);
  });

  test('its branch is never one to tag or to land on', async () => {
    write('schema-version: 1\nbranches: ["{default}", "*"]\n');
    expect((await ready()).tag.branch).toBe('main');
    write('schema-version: 1\nbranches: ["*"]\n');
    expect((await ready({ fresh: true })).tag.branch).toBe('main');
  });

  test('names file, line and nearest key of a mistake, and a file that is not there', async () => {
    write('schema-version: 1\ntag-prefx: v\n');
    await expect(ready()).rejects.toMatchObject({
      place: { file: expect.stringMatching(/mine\.yml$/), line: 2, column: 1 },
      fix: expect.stringContaining('tag-prefix'),
    });
    await expect(ready({ config: join(stage.root, 'none.yml') })).rejects.toMatchObject({
      message: expect.stringContaining('the config cannot be read'),
      place: { file: expect.stringMatching(/none\.yml$/) },
    });
  });

  test('a mistake that only shows in the tree is in the given file, too', async () => {
    const build = '{ dockerfile: Nosuch, repositories: [a] }';
    write(`schema-version: 1\nimages: { registry: r.example, project: p, builds: [${build}] }\n`);
    await expect(ready()).rejects.toThrow('no file Nosuch');
    await expect(ready()).rejects.toMatchObject({
      place: { file: expect.stringMatching(/mine\.yml$/), line: 2 },
    });
  });

  test('refuses to hide a branch of the checkout', async () => {
    stage.git('branch', configBranch);
    await expect(ready()).rejects.toThrow(`the checkout has a branch ${configBranch}`);
    await expect(ready({ config: undefined })).resolves.toBeDefined();
  });

  test('a re-run keeps the config of its run; the next dispatch does not', async () => {
    write('schema-version: 1\ntag-prefix: v\ncodenames: { 5: uluru }\n');
    const first = await stage.rehearse('v5.1.0', { config, inject: ['empty:PYPI_TOKEN'] });
    expect(first.result).toMatchObject({ exitCode: 1, configRef: configBranch });
    expect(readRun(join(stage.out, 'state'), 'v5.1.0')?.event).toMatchObject({
      name: 'workflow_dispatch',
      inputs: { tag: 'v5.1.0', 'config-ref': configBranch },
    });
    const again = await stage.rehearse('v5.1.0', { rerun: 'failed' });
    expect(again.result).toMatchObject({ exitCode: 1, configRef: configBranch, plan: { codename: 'uluru' } });
    await expect(stage.rehearse('v5.1.0')).rejects.toThrow();
  }, 30_000);
});
