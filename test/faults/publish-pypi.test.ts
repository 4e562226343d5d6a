import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startPyPI } from '../../src/rehearsal/services/pypi.js';
import { vantage6Packages, writeVantage6 } from '../support/vantage6-packages.js';
import { repositoryRoot } from '../support/workflow.js';
import { Recorder } from '../unit/services/support.js';

const bundle = join(repositoryRoot, 'dist/publish-pypi/index.js');
const version = '5.0.0';
const token = 'pypi-CanaryOfTheKillTest';
let root: string;
let dist: string;
let index: Awaited<ReturnType<typeof startPyPI>> | undefined;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'kill-publish-'));
  dist = join(root, 'dist');
  writeVantage6(dist, version);
});
afterEach(() => index?.close());
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly text: string;
  readonly outputs: string;
}

/** The bundle as the runner starts it. */
function publish(url: string, attempt: string): { child: ChildProcess; ended: Promise<Ended> } {
  const output = join(root, `${attempt}-output`);
  writeFileSync(output, '');
  const child = spawn(process.execPath, [bundle], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: root,
      GITHUB_OUTPUT: output,
      INPUT_TOKEN: token,
      'INPUT_REPOSITORY-URL': `${url}/legacy/`,
    },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      text += chunk;
    });
  }
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => {
      resolve({ code, signal, text, outputs: readFileSync(output, 'utf8') });
    });
  });
  return { child, ended };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What pip would get: every file that the simple pages list, with the hash of its bytes. */
async function indexed(url: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of Object.keys(vantage6Packages)) {
    const headers = { Accept: 'application/vnd.pypi.simple.v1+json' };
    const page = await fetch(`${url}/simple/${name}/`, { headers });
    const { files } = (await page.json()) as { files: { filename: string; url: string }[] };
    for (const file of files) {
      const bytes = await (await fetch(new URL(file.url, page.url))).arrayBuffer();
      found[file.filename] = sha256(Buffer.from(bytes));
    }
  }
  return found;
}

/** Until the index has done with all that the killed process sent: it goes on with what arrived whole. */
async function settled(hooks: Recorder, posts: () => number): Promise<void> {
  const done = (): number => hooks.exchanges.filter(({ route }) => route === 'pypi.upload').length;
  for (let calm = 0, seen = -1; calm < 3; calm = seen === posts() && done() === seen ? calm + 1 : 0) {
    seen = posts();
    await delay(5);
  }
}

/**
 * How many POSTs a release needs: one for each file. A process that dies takes with it those that are under way, up to
 * as many as go side by side, and of each of these only the index knows whether it arrived whole. One that did is stored,
 * and is found by its hash; one that did not has to be sent again, by any client. So what a re-run needs is one POST for
 * each file that the index does not hold when it starts. That is counted here by the index, exactly; and it counts
 * those it got although it held the file, of which there must be none, in either run.
 */
describe('publish-pypi that is killed', () => {
  const cases = Array.from({ length: 18 }, (_, index) =>
    (['before', 'after'] as const).map((phase) => [phase, index + 1] as const),
  ).flat();

  it.each(cases)('%s the index stored file %i, and run again', async (phase, at) => {
    const hooks = new Recorder();
    const stateDir = mkdtempSync(join(root, 'state-'));
    index = await startPyPI({ stateDir, port: 0, token, hooks });
    const { url } = index;
    let posts = 0;
    let seen = 0;
    hooks.onRequest = (route) => {
      if (route === 'pypi.upload') posts++;
      return undefined;
    };
    const first = publish(url, 'first');
    hooks.onEffect = (_, now) => {
      if (now !== phase || ++seen !== at) return undefined;
      first.child.kill('SIGKILL');
      // Nobody is there any more to hear of it.
      return first.ended.then(() => 'drop' as const);
    };
    expect(await first.ended).toMatchObject({ code: null, signal: 'SIGKILL', outputs: '' });

    await settled(hooks, () => posts);
    const sent = posts;
    const held = hooks.effects.filter(({ outcome }) => outcome === 'done').length;
    const again = await publish(url, 'again').ended;
    expect(again.text.replace(/^::add-mask::.*$/gm, '')).not.toContain('Canary');
    expect([again.code, again.text]).toEqual([
      0,
      expect.stringMatching(/uploaded|nothing to do, 18 unchanged/),
    ]);
    const record = Object.fromEntries(
      readdirSync(dist).map((file) => [file, sha256(readFileSync(join(dist, file)))]),
    );
    expect(await indexed(url)).toEqual(record);
    const stored = hooks.effects.filter(({ outcome }) => outcome === 'done');
    expect(stored.map(({ detail }) => detail['sha256']).sort()).toEqual(Object.values(record).sort());
    expect(posts - sent).toBe(18 - held);
    expect(hooks.effects.filter(({ outcome }) => outcome !== 'done')).toEqual([]);
    // Over both runs: one for each file, and one more where the file that was on its way had not been stored. Those beside
    // it are small enough to have gone out whole.
    expect(posts).toBeLessThanOrEqual(18 + 1);
    expect(hooks.foreign).toEqual([]);
  });
});
