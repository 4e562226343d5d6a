import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startGitHub } from '../../src/rehearsal/services/github.js';
import { configureGitHub, type Settings } from '../../src/rehearsal/services/github-settings.js';
import { git, Recorder } from '../unit/services/support.js';
import { FakeHost } from './fake-host.js';
import { holdToContract } from './github-contract.js';

/** A GitHub on loopback with one small repository, and a work tree to push to it from. */
export interface Upstream {
  readonly hooks: Recorder;
  readonly url: string;
  readonly work: string;
  /** GITHUB_TOKEN and COMMIT_PAT of this server. */
  readonly token: string;
  readonly pat: string;
  /** Sets rules, protection and rights of tokens, as an administrator would. */
  configure(settings: Settings): void;
  /** Writes files, commits and pushes them to a branch; the new commit. */
  commit(files: Readonly<Record<string, string>>, branch?: string): Promise<string>;
  tag(name: string, commit?: string): Promise<void>;
  /** A fresh full clone, as actions/checkout makes one. */
  clone(commit?: string): Promise<string>;
  /** Output of git in the server's repository. */
  git(...args: string[]): Promise<string>;
  /** A Host whose action talks to this server. */
  host(inputs: Readonly<Record<string, string>>): FakeHost;
  close(): Promise<void>;
}

let clones = 0;

/** @param like a server whose repository and work tree this one begins with: a copy takes less than to make them again */
export async function startUpstream(name: string, like?: Upstream): Promise<Upstream> {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const hooks = new Recorder();
  const token = 'ghs_canary0123456789abcdefghij';
  const pat = 'ghp_canary0123456789abcdefghij';
  const stateDir = join(folder, 'state');
  const work = join(folder, 'work');
  if (like !== undefined) {
    for (const part of ['state', 'work']) {
      cpSync(join(like.work, '..', part), join(folder, part), { recursive: true });
    }
  }
  const service = await startGitHub({
    stateDir,
    port: 0,
    owner: 'acme',
    repo: 'orchard',
    defaultBranch: 'main',
    token,
    pat,
    hooks,
  });
  if (like === undefined) {
    mkdirSync(work);
    await git(work, 'init', '-q', '-b', 'main');
    await git(work, 'remote', 'add', 'origin', service.cloneUrl.replace('://', `://x:${token}@`));
  } else {
    const config = join(work, '.git/config');
    writeFileSync(
      config,
      readFileSync(config, 'utf8').replace(/@[^/]+(?=\/acme\/)/, `@${new URL(service.url).host}`),
    );
  }
  return {
    hooks,
    url: service.url,
    work,
    token,
    pat,
    configure: (settings) => configureGitHub(stateDir, settings),
    async commit(files, branch = 'main') {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(work, path)), { recursive: true });
        writeFileSync(join(work, path), text);
      }
      await git(work, 'add', '-A');
      await git(work, 'commit', '-q', '-m', `change ${Object.keys(files).join(' ')}`);
      await git(work, 'push', '-q', 'origin', `HEAD:refs/heads/${branch}`);
      return git(work, 'rev-parse', 'HEAD');
    },
    async tag(tag, commit = 'HEAD') {
      await git(work, 'tag', '-f', tag, commit);
      // The server refuses to move a tag by push, as this test would have it; its own repository does not.
      await git(work, 'push', '-q', service.gitDir, `+refs/tags/${tag}`);
    },
    async clone(commit) {
      const path = join(folder, `clone-${clones++}`);
      await git(folder, 'clone', '-q', service.cloneUrl, path);
      await git(path, 'checkout', '-q', '--detach', commit ?? 'HEAD');
      return path;
    },
    git: (...args) => git(service.gitDir, ...args),
    host: (inputs) =>
      new FakeHost(
        { token, ...inputs },
        {
          GITHUB_REPOSITORY: 'acme/orchard',
          GITHUB_API_URL: service.apiUrl,
          GITHUB_SERVER_URL: service.serverUrl,
          RUNNER_TEMP: folder,
        },
      ),
    async close() {
      await service.close();
      await holdToContract(hooks.exchanges);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
