import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeSample } from '../../support/distributions.js';
import type { FakeHost } from '../../support/fake-host.js';
import { type Outcome, secretShapes, startTrusted, type Trusted } from './trusted-setup.js';

const nine = Array.from({ length: 9 }, (_, at) => `pkg-${at}`);
let trusted: Trusted;
beforeEach(async () => {
  trusted = await startTrusted(nine);
});
afterEach(() => trusted.stop());

function samples(count: number, version = '1.0'): void {
  rmSync(trusted.dist, { recursive: true, force: true });
  for (const name of nine.slice(0, count)) writeSample(trusted.dist, name, version);
}

async function run(inputs: Record<string, string> = {}, claims = {}): Promise<Outcome & { host: FakeHost }> {
  const host = trusted.host(inputs, claims);
  const outcome = await trusted.run(host);
  expect(`${host.allText()}\n${outcome.error}`).not.toMatch(secretShapes);
  return { ...outcome, host };
}

const uploads = (): number => trusted.hooks.story.filter((line) => line === 'pypi.upload done').length;

describe('with an empty token and id-token: write', () => {
  it('publishes, says so, and mints one token for all files', async () => {
    samples(3);
    const { error, states, host } = await run();
    expect(error).toBe('');
    expect(new Set(Object.values(states))).toEqual(new Set(['uploaded']));
    expect(host.notices.join()).toContain(
      'owner owner, repository sample, workflow release.yml, environment pypi',
    );
    expect([trusted.hooks.count('pypi.mint'), uploads()]).toEqual([1, 6]);
  });

  it('mints nothing for a release that is complete', async () => {
    samples(1);
    await run();
    expect((await run()).states).toEqual({
      'pkg_0-1.0-py3-none-any.whl': 'unchanged',
      'pkg_0-1.0.tar.gz': 'unchanged',
    });
    expect(trusted.hooks.count('pypi.mint')).toBe(1);
  });

  it('mints again when less than five minutes are left, each time with a fresh identity', async () => {
    samples(9);
    const host = trusted.host();
    // Each file takes a minute: the token of 15 minutes has less than five left after the tenth.
    trusted.hooks.onEffect = async (facts, phase) => {
      if (phase === 'after' && facts.kind === 'pypi.upload') await host.sleep(60_000);
      return undefined;
    };
    const { error, states } = await trusted.run(host);
    expect(error).toBe('');
    expect(Object.values(states)).toEqual(Array(18).fill('uploaded'));
    expect(trusted.hooks.count('pypi.mint')).toBeGreaterThan(1);
    // One to look at the claims, then one for each minting: none was used twice.
    expect(trusted.hooks.count('github.id-token')).toBe(trusted.hooks.count('pypi.mint') + 1);
    expect(trusted.hooks.effects.filter(({ outcome }) => outcome === 'refused')).toEqual([]);
  });

  it('sends a file again with a new token when the old one ended on the way', async () => {
    samples(1);
    let refused = 0;
    trusted.hooks.answer = (route) => {
      if (route !== 'pypi.upload' || refused++ > 0) return undefined;
      const code = '403 Invalid API Token: token is expired, token is expired';
      return { status: 403, body: JSON.stringify({ code }), headers: { 'Content-Type': 'application/json' } };
    };
    expect((await run()).error).toBe('');
    expect([trusted.hooks.count('pypi.mint'), uploads()]).toEqual([2, 2]);
  });

  it.each([
    ['a proxy in trouble', { status: 503, body: '<html><h1>Bad</h1></html>', headers: {} }],
    ['no answer', 'drop'],
    [
      'an identity that was used',
      {
        status: 422,
        body: '{"errors":[{"code":"invalid-reuse-token","description":"invalid token: already used"}]}',
        headers: { 'Content-Type': 'application/json' },
      },
    ],
  ] as const)('gets over %s when minting, with a fresh identity', async (_, verdict) => {
    samples(1);
    let struck = 0;
    trusted.hooks.answer = (route) => (route === 'pypi.mint' && struck++ === 0 ? verdict : undefined);
    expect((await run()).error).toBe('');
    expect([trusted.hooks.count('pypi.mint'), trusted.hooks.count('github.id-token')]).toEqual([2, 3]);
  });

  it('stops in a reusable workflow before it mints, with the recipe', async () => {
    samples(1);
    const called = 'vantage6/release-actions/.github/workflows/release.yml@refs/tags/v1';
    const { error } = await run({}, { job_workflow_ref: called });
    expect(error).toContain('only from a job of the workflow that was started');
    expect(error).toContain(called);
    expect(error).toContain('docs/trusted-publishing.md');
    expect([trusted.hooks.count('pypi.mint'), uploads()]).toEqual([0, 0]);
  });

  it('tells an unknown publisher what to register, with the claims', async () => {
    samples(1);
    const workflow = 'owner/sample/.github/workflows/other.yml@refs/tags/version/1.0';
    const { error } = await run({}, { job_workflow_ref: workflow, workflow_ref: workflow });
    expect(error).toContain('invalid-publisher');
    expect(error).toContain('  repository_owner_id: 7\n');
    expect(error).toContain('register this trusted publisher for every project at the index');
    expect(error).toContain('workflow other.yml, environment pypi');
    expect(uploads()).toBe(0);
  });

  it('names the project whose publisher this is not', async () => {
    await trusted.stop();
    trusted = await startTrusted(['pkg-0']);
    samples(1);
    await run();
    samples(2, '1.1');
    const { error } = await run();
    expect(error).toContain('Non-user identities cannot create new projects');
    expect(error).toContain('pending publisher');
  });

  it('uses a token that is given, and does not ask for an identity', async () => {
    samples(1);
    const { error, host } = await run({ token: 'pypi-of-a-user-CanaryCanary' });
    expect(error).toBe('');
    expect(host.lines.join()).toContain('by the input token');
    expect(trusted.hooks.routes).not.toContain('github.id-token');
    expect(trusted.hooks.routes).not.toContain('pypi.audience');
  });
});

describe('without one of the two', () => {
  it.each([[{ ACTIONS_ID_TOKEN_REQUEST_URL: '' }], [{ ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }]])(
    'names both ways and sends nothing',
    async (env) => {
      samples(1);
      const { error } = await trusted.run(trusted.host({}, {}, env));
      expect(error).toContain('PYPI_TOKEN is empty');
      expect(error).toContain('id-token: write');
      expect(trusted.hooks.routes).toEqual([]);
    },
  );

  it('refuses to attest with a token before anything is sent', async () => {
    samples(1);
    const { error } = await run({ token: 'pypi-of-a-user-CanaryCanary', attestations: 'true' });
    expect(error).toContain('attestations only with trusted publishing');
    expect(trusted.hooks.routes).toEqual([]);
  });

  it('asks no http service for an identity', async () => {
    samples(1);
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://example.org/' };
    const { error } = await trusted.run(trusted.host({}, {}, env));
    expect(error).toContain('no https address');
  });
});

describe('a preflight', () => {
  const preflight = (inputs = {}): ReturnType<typeof run> => run({ operation: 'preflight', ...inputs });

  it('does not mint while a project is new: that would create it', async () => {
    samples(1);
    const { error, host } = await preflight();
    expect(error).toBe('');
    expect(host.warnings.join()).toContain('pkg-0: each needs a pending publisher');
    expect(trusted.hooks.count('pypi.mint')).toBe(0);
  });

  it('mints and probes for projects that exist', async () => {
    samples(1);
    await run();
    samples(1, '1.1');
    const { error, host } = await preflight();
    expect(error).toBe('');
    expect(host.lines.join('\n')).toContain('checked pkg-0 1.1: rights and metadata are accepted');
    expect(uploads()).toBe(2);
  });

  it('tells which project is not of this publisher', async () => {
    writeSample(trusted.dist, 'pkg-0', '1.1');
    writeSample(trusted.dist, 'own-pkg', '1.1');
    await run({ token: 'pypi-of-a-user-CanaryCanary' });
    rmSync(trusted.dist, { recursive: true });
    writeSample(trusted.dist, 'pkg-0', '1.2');
    writeSample(trusted.dist, 'own-pkg', '1.2');
    const { error } = await preflight();
    expect(error).toContain(
      "own-pkg: Invalid API Token: OIDC scoped token is not valid for project 'own-pkg'",
    );
    expect(error).toContain("register it in the project's settings");
  });

  it('for a job that comes later needs neither token nor identity', async () => {
    samples(1);
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: '' };
    const later = { operation: 'preflight', 'trusted-publishing': 'later' };
    const { error } = await trusted.run(trusted.host(later, {}, env));
    expect(error).toBe('');
    expect(trusted.hooks.routes).toEqual(['pypi.simple']);
    const wrong = await trusted.run(trusted.host({ 'trusted-publishing': 'later' }, {}, env));
    expect(wrong.error).toContain('"later" is for the preflight');
  });

  it('and a dry run look at the claims, and mint nothing', async () => {
    samples(1);
    expect((await run({ 'dry-run': 'true' })).error).toBe('');
    expect([trusted.hooks.count('github.id-token'), trusted.hooks.count('pypi.mint'), uploads()]).toEqual([
      1, 0, 0,
    ]);
  });
});
