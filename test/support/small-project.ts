import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startGitHub } from '../../src/rehearsal/services/github.js';
import type { Asset, Release } from '../../src/rehearsal/services/github-releases.js';
import { readStateFile } from '../../src/rehearsal/state.js';
import { type Outcome, Rehearsed, run } from './sample.js';

/**
 * A PEP 517 backend that needs nothing: the scenarios are about git and releases, not about building. As with most
 * backends, the time of the commit is in the wheel.
 */
const backend = `import base64, hashlib, io, os, re, tarfile, time, zipfile


def project():
    text = open("pyproject.toml", encoding="utf-8").read()
    return [re.search(rf'^{key} = "(.*)"$', text, re.M)[1] for key in ("name", "version")]


def metadata():
    name, version = project()
    return f"Metadata-Version: 2.1\\nName: {name}\\nVersion: {version}\\n\\nA package.\\n"


def build_sdist(folder, settings=None):
    stem = "-".join(project())
    with tarfile.open(f"{folder}/{stem}.tar.gz", "w:gz") as archive:
        texts = {"PKG-INFO": metadata(), "pyproject.toml": open("pyproject.toml", encoding="utf-8").read()}
        for path, text in texts.items():
            entry = tarfile.TarInfo(f"{stem}/{path}")
            entry.size = len(text.encode())
            archive.addfile(entry, io.BytesIO(text.encode()))
    return f"{stem}.tar.gz"


def build_wheel(folder, settings=None, metadata_folder=None):
    name, version = project()
    info = f"{name}-{version}.dist-info"
    texts = {
        f"{name}.py": f"version = {version!r}\\n",
        f"{info}/METADATA": metadata(),
        f"{info}/WHEEL": "Wheel-Version: 1.0\\nGenerator: plain\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n",
    }
    record = []
    moment = time.gmtime(int(os.environ["SOURCE_DATE_EPOCH"]))[:6]
    with zipfile.ZipFile(f"{folder}/{name}-{version}-py3-none-any.whl", "w") as archive:
        for path, text in texts.items():
            archive.writestr(zipfile.ZipInfo(path, moment), text)
            digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
            record.append(f"{path},sha256={digest},{len(text.encode())}\\n")
        record.append(f"{info}/RECORD,,\\n")
        archive.writestr(zipfile.ZipInfo(f"{info}/RECORD", moment), "".join(record))
    return f"{name}-{version}-py3-none-any.whl"
`;

/** The pyproject.toml of the package at a version. */
export function pyproject(version: string, name = 'alpha'): string {
  return [
    '[build-system]',
    'requires = []',
    'build-backend = "plain"',
    'backend-path = ["backend"]',
    '',
    '[project]',
    `name = "${name}"`,
    `version = "${version}"`,
    '',
  ].join('\n');
}

/** A package in a folder of its own, at 5.0.0. */
export function packageIn(name: string): Record<string, string> {
  return { [`${name}/pyproject.toml`]: pyproject('5.0.0', name), [`${name}/backend/plain.py`]: backend };
}

/** Seconds since the epoch. */
const firstCommit = 1_750_000_000;

export const configPath = '.github/release-actions.yml';
const config = 'schema-version: 1\npython:\n  packages: [alpha]\n';

/** A repository of one package at 5.0.0, released once; each test goes on from there. */
export class SmallProject extends Rehearsed {
  private commands = 0;

  constructor(files: Readonly<Record<string, string>> = {}) {
    super('small');
    mkdirSync(this.repo);
    run('git', ['init', '--quiet', '--initial-branch=main', this.repo]);
    const settings = { 'user.name': 'A', 'user.email': 'a@example.invalid', 'commit.gpgSign': 'false' };
    for (const [key, value] of Object.entries(settings)) this.own('config', key, value);
    const first = { 'pyproject.toml': pyproject('5.0.0'), 'backend/plain.py': backend, [configPath]: config };
    this.commit('Start', { ...first, ...files });
    this.own('tag', 'version/5.0.0');
    this.commit('Describe it', { 'README.md': 'Alpha\n' });
  }

  /** git in the checkout; each command is a minute after the one before, so that builds of two commits differ. */
  own(...args: string[]): string {
    const date = `${firstCommit + 60 * this.commands++} +0000`;
    return run('git', ['-C', this.repo, ...args], { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date });
  }

  /** Commits files on the branch that is checked out; an empty text removes one. @returns the commit */
  commit(subject: string, files: Readonly<Record<string, string>>): string {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.repo, path)), { recursive: true });
      writeFileSync(join(this.repo, path), text);
      if (text === '') this.own('rm', '--quiet', '--force', '--', path);
    }
    this.own('add', '--all');
    this.own('commit', '--quiet', '-m', subject);
    return this.own('rev-parse', 'HEAD');
  }

  /** Rules of a branch and the like, as somebody set them on GitHub. */
  settings(state: string, settings: unknown): void {
    const folder = join(this.state(state), 'github');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings));
  }

  /** A request to the embedded GitHub between two rehearsals, as a maintainer sends it. */
  async api<T>(state: string, method: string, path: string, body?: unknown): Promise<T> {
    const kept = readStateFile(this.state(state));
    if (kept === undefined) throw new Error(`nothing was rehearsed on ${state} yet`);
    const { owner, repo, credentials } = kept;
    const hooks = {
      effect: async () => undefined,
      request: async () => undefined,
      record: () => {},
      notModelled: () => {},
    };
    const github = await startGitHub({
      ...{ stateDir: this.state(state), port: 0, owner, repo, defaultBranch: 'main', hooks },
      token: credentials.GITHUB_TOKEN,
      pat: credentials.COMMIT_PAT,
    });
    try {
      const answer = await fetch(`${github.apiUrl}/repos/${owner}/${repo}${path}`, {
        method,
        headers: { authorization: `Bearer ${credentials.COMMIT_PAT}` },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (!answer.ok && answer.status !== 404) throw new Error(`${method} ${path}: ${await answer.text()}`);
      return (answer.status === 404 ? undefined : await answer.json()) as T;
    } finally {
      await github.close();
    }
  }

  /** Every release and draft. */
  releases(state: string): Promise<ShownRelease[]> {
    return this.api(state, 'GET', '/releases?per_page=100');
  }
}

export type ShownRelease = Omit<Release, 'assets'> & { readonly assets: readonly Asset[] };

/** The effects that a rehearsal had, in order: `kind what`. */
export function done(outcome: Outcome, kind = ''): string[] {
  return outcome.effects
    .filter((effect) => effect.outcome === 'done' && effect.kind.startsWith(kind))
    .map((effect) => `${effect.kind} ${effect.what}`);
}

/** @throws Error with everything that was printed unless the rehearsal ended well */
export function succeeded(outcome: Outcome): Outcome {
  if (outcome.code !== 0) throw new Error(outcome.text);
  return outcome;
}
