import type { Host } from '../../src/core/host.js';
import { defaultConfigPath } from '../../src/core/inputs.js';
import { userHost } from '../../src/prepare/host.js';
import { type Prepared, type PrepareRequest, prepare } from '../../src/prepare/prepare.js';
import { pyproject, Sandbox } from '../unit/git/sandbox.js';

export const chart = (version: string): string =>
  `apiVersion: v2\nname: orchard # ours\nversion: ${version}\nappVersion: "${version}"\n`;

/** A checkout of a project at 5.0.0, released once, with one commit since; the user has a git identity. */
export class PrepareCheckout extends Sandbox {
  /** HEAD of `main` to begin with. */
  readonly base: string;
  readonly env: Record<string, string>;

  constructor(files: Readonly<Record<string, string>> = {}) {
    super('prepare');
    this.env = {
      PATH: process.env['PATH'] ?? '',
      HOME: this.dir,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Ada',
      GIT_AUTHOR_EMAIL: 'ada@example.org',
      GIT_COMMITTER_NAME: 'Ben',
      GIT_COMMITTER_EMAIL: 'ben@example.org',
    };
    this.write('pyproject.toml', pyproject('orchard', '5.0.0'));
    this.write('charts/orchard/Chart.yaml', chart('5.0.0')).write('README.md', 'Orchard\n');
    for (const [path, text] of Object.entries(files)) this.write(path, text);
    this.commit('Start');
    this.git('tag', 'version/5.0.0');
    this.base = this.commit('Go on');
  }

  prepare(
    version: string,
    options: Partial<PrepareRequest> = {},
    host: Pick<Host, 'env' | 'exec'> = userHost(this.env),
  ): Promise<Prepared> {
    return prepare(host, {
      ...{ dir: this.dir, version, config: defaultConfigPath },
      ...{ allowLowerVersion: false, anyBranch: false, sign: false, dryRun: false, ...options },
    });
  }

  status(): string {
    return this.git('status', '--porcelain');
  }

  /** Everything that a refusal must leave as it is. */
  state(): string {
    const refs = this.git('for-each-ref', '--format=%(refname) %(objectname)');
    return [this.git('rev-parse', 'HEAD'), refs, this.status()].join('\n');
  }
}
