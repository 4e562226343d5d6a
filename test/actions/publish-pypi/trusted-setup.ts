/** An embedded index that a publisher is registered with, and the environment of a job with id-token: write. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInputs } from '../../../src/actions/publish-pypi/inputs.js';
import { publishPypi } from '../../../src/actions/publish-pypi/publish-pypi.js';
import { explain } from '../../../src/core/errors.js';
import { type Issuer, startIssuer } from '../../../src/rehearsal/services/oidc-issuer.js';
import { startPyPI } from '../../../src/rehearsal/services/pypi.js';
import type { Publisher } from '../../../src/rehearsal/services/pypi-oidc.js';
import type { Service, Verdict } from '../../../src/rehearsal/services/types.js';
import { FakeHost } from '../../support/fake-host.js';
import { Recorder } from '../../unit/services/support.js';

export const jobClaims = {
  sub: 'repo:owner/sample:environment:pypi',
  repository: 'owner/sample',
  repository_owner: 'owner',
  repository_owner_id: '7',
  workflow_ref: 'owner/sample/.github/workflows/release.yml@refs/tags/version/1.0',
  job_workflow_ref: 'owner/sample/.github/workflows/release.yml@refs/tags/version/1.0',
  ref: 'refs/tags/version/1.0',
  sha: '0'.repeat(40),
  environment: 'pypi',
  event_name: 'push',
};

/** Keeps what it hands on, so that a test can look for it everywhere. */
export class Watched extends Recorder {
  readonly routes: string[] = [];
  answer: (route: string) => Verdict = () => undefined;
  override onRequest = (route: string): Verdict => {
    this.routes.push(route);
    return this.answer(route);
  };

  count(route: string): number {
    return this.routes.filter((one) => one === route).length;
  }
}

export interface Trusted {
  readonly hooks: Watched;
  readonly issuer: Issuer;
  readonly url: string;
  readonly root: string;
  readonly dist: string;
  /** The host of a job; it is the one of the next run. */
  host(
    inputs?: Record<string, string>,
    claims?: Record<string, string>,
    env?: Record<string, string>,
  ): FakeHost;
  run(host: FakeHost): Promise<Outcome>;
  stop(): Promise<void>;
}

export interface Outcome {
  readonly error: string;
  readonly states: Record<string, string>;
}

export async function startTrusted(
  projects: readonly string[],
  more: Partial<Publisher> & { lifetime?: number } = {},
): Promise<Trusted> {
  const { lifetime = 900, ...publisher } = more;
  const root = mkdtempSync(join(tmpdir(), 'trusted-'));
  const hooks = new Watched();
  const issuer = await startIssuer(hooks);
  const publishers = [{ repository: 'owner/sample', workflow: 'release.yml', projects, ...publisher }];
  const index: Service = await startPyPI({
    ...{ stateDir: root, port: 0, token: 'pypi-of-a-user-CanaryCanary', hooks },
    trusted: { issuer, publishers, lifetime },
  });
  return {
    ...{ hooks, issuer, url: index.url, root, dist: join(root, 'dist') },
    host: (inputs = {}, claims = {}, env = {}) =>
      new FakeHost(
        { 'repository-url': `${index.url}/legacy/`, ...inputs },
        { GITHUB_WORKSPACE: root, ...issuer.offer({ ...jobClaims, ...claims }), ...env },
      ),
    async run(host) {
      let error = '';
      try {
        await publishPypi(host, readInputs(host));
      } catch (thrown) {
        error = explain(thrown);
      }
      const files = JSON.parse(host.outputs['files'] ?? '[]') as { name: string; state: string }[];
      return { error, states: Object.fromEntries(files.map(({ name, state }) => [name, state])) };
    },
    async stop() {
      await Promise.all([issuer.close(), index.close()]);
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** JWTs and minted tokens: texts of these shapes must stand nowhere. */
export const secretShapes = /eyJ[\w-]{10,}\.|pypi-[\w-]{30,}|X190b2tlbl9fOn[\w+/=]{30,}/;
