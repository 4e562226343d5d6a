import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { startHarbor } from '../../../src/rehearsal/services/harbor.js';
import { Recorder } from '../../unit/services/support.js';
import { type Answer, type Case, password, Replay, user } from './harbor-replay.js';

const file = join(import.meta.dirname, '../../../../test/contract/recorded/harbor.json');
const cases = JSON.parse(readFileSync(file, 'utf8')) as Case[];
const folder = mkdtempSync(join(tmpdir(), 'harbor-contract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const compared = /^(content-type|docker-.*|location|www-authenticate|link|range|etag|oci-.*|x-total-count)$/;

async function replay(
  one: Case,
): Promise<{ got: Answer; cleaned: (text: string) => string; foreign: string[] }> {
  const [project = 'priv'] =
    /(?<=\/v2\/|repository:|name=|projects\/)(?:priv|pub|tiny|infrastructure)\b/.exec(one.request) ?? [];
  const stateDir = mkdtempSync(join(folder, 'state-'));
  const hooks = new Recorder();
  const service = await startHarbor({ stateDir, port: 0, project, user, password, hooks });
  try {
    const made = new Replay(service.url, one, project);
    await made.prepare();
    const settings = { public: project === 'pub', ...one.given?.settings };
    writeFileSync(join(stateDir, 'harbor/settings.json'), JSON.stringify(settings));
    const got = await made.send();
    return { got, cleaned: (text) => made.cleaned(text), foreign: hooks.foreign };
  } finally {
    await service.close();
  }
}

/** The end of this message is that of another JSON parser, of another machine, of another number. */
const comparable = (message: string): string =>
  message.replace(/(invalid character|failed to connect to|under the repository).*/, '$1');

/** Actions of a token come in any order. */
const sorted = (access: readonly { name: string; actions: string[] }[]): object[] =>
  access.map(({ name, actions }) => ({ name, actions: [...actions].sort() }));

describe('answers of the embedded registry are those recorded from Harbor 2.15.2', () => {
  test.each(cases.map((one) => [one.id, one] as const))('%s', async (_, one) => {
    const { got, cleaned, foreign } = await replay(one);
    expect(foreign).toEqual([]);
    const headers = Object.entries(got.headers)
      .filter(([name]) => compared.test(name))
      .map(([name, value]) => [name, cleaned(value)]);
    expect([got.status, Object.fromEntries(headers)]).toEqual([one.status, one.headers]);
    if (one.text !== undefined) expect(cleaned(got.body)).toBe(one.text);
    if (one.errors !== undefined) {
      const { errors } = JSON.parse(got.body) as { errors: { code: string; message: string }[] };
      const told = errors.map(({ code, message }) => [code, comparable(cleaned(message))]);
      expect(told).toEqual(one.errors.map(([code, message]) => [code, comparable(message)]));
    }
    if (one.json !== undefined) expect(JSON.parse(got.body)).toMatchObject(one.json as object);
    if (one.token !== undefined) {
      const { token } = JSON.parse(got.body) as { token: string };
      const text = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
      const { sub, access } = JSON.parse(text) as {
        sub?: string;
        access: { name: string; actions: string[] }[];
      };
      expect([sub !== undefined, sorted(access)]).toEqual([one.token.named, sorted(one.token.access)]);
    }
  });
});
