import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A real repository in a temporary folder. Everything in it is made by git itself. */
export class Sandbox {
  readonly dir: string;

  constructor(name = 'repo') {
    this.dir = realpathSync(mkdtempSync(join(tmpdir(), `release-actions-${name}-`)));
    this.git('init', '-q', '-b', 'main');
  }

  git(...args: string[]): string {
    return execFileSync('git', args, {
      cwd: this.dir,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: this.dir,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        ...{
          GIT_AUTHOR_NAME: 'T',
          GIT_AUTHOR_EMAIL: 't@example.com',
          GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
        },
        ...{ GIT_COMMITTER_NAME: 'T', GIT_COMMITTER_EMAIL: 't@example.com' },
        GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
      },
    }).trim();
  }

  write(path: string, content: string | Uint8Array): this {
    mkdirSync(dirname(join(this.dir, path)), { recursive: true });
    writeFileSync(join(this.dir, path), content);
    return this;
  }

  link(path: string, target: string): this {
    symlinkSync(target, join(this.dir, path));
    return this;
  }

  /** Commits everything and returns the SHA. */
  commit(message: string): string {
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }

  /** A clone with `origin`, as actions/checkout leaves it: every branch as refs/remotes/origin/*. */
  clone(...args: string[]): Sandbox {
    const copy = new Sandbox('clone');
    rmSync(join(copy.dir, '.git'), { recursive: true });
    copy.git('clone', '-q', ...args, this.dir.replace(/^/, 'file://'), '.');
    return copy;
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}

/** A pyproject.toml of a package, pinned to others. */
export function pyproject(name: string, version: string, needs: readonly string[] = []): string {
  const list = needs.map((each) => JSON.stringify(each)).join(', ');
  return (
    `[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n\n` +
    `[project]\nname = "${name}"\nversion = "${version}"\ndependencies = [${list}]\n`
  );
}
