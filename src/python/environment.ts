import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ToolError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { logTail } from './build-log.js';
import { hooksSource } from './hooks-source.js';
import type { Interpreter } from './interpreter.js';
import type { Project } from './project.js';

export type Hook = 'requires' | 'versions' | 'build_sdist' | 'build_wheel';

/** An isolated environment that holds the build requirements of one group of packages. */
export interface Environment {
  install(requirements: readonly string[]): Promise<void>;
  /**
   * Calls a hook of the package's build backend in its folder.
   * @param log file to which the backend's output is added
   * @throws ToolError with the last lines of the log
   */
  call(project: Project, hook: Hook, target: string, log: string): Promise<unknown>;
  /** Version by distribution name, and `python`. */
  versions(): Promise<Record<string, string>>;
}

/**
 * Makes an environment in an empty folder.
 * @param time SOURCE_DATE_EPOCH of the builds, seconds since the epoch
 */
export async function makeEnvironment(
  host: Host,
  interpreter: Interpreter,
  folder: string,
  time: number,
): Promise<Environment> {
  const root = join(folder, 'env');
  const python =
    process.platform === 'win32' ? join(root, 'Scripts', 'python.exe') : join(root, 'bin', 'python');
  mkdirSync(folder, { recursive: true });
  const script = join(folder, 'hooks.py');
  writeFileSync(script, hooksSource);
  const pip = await createVenv(host, interpreter, root, python);
  let calls = 0;
  const run = async (
    job: Readonly<Record<string, unknown>>,
    cwd: string,
    what: string,
    log: string,
  ): Promise<unknown> => {
    const result = join(folder, `result-${calls++}.json`);
    try {
      await host.exec(python, [script], {
        cwd,
        env: buildEnvironment(folder, time),
        stdin: JSON.stringify({ ...job, result, log }),
        timeout: 900_000,
      });
    } catch (error) {
      if (!(error instanceof ToolError)) throw error;
      // What the log does not hold: why it was killed, or why Python could not even start.
      const said = [logTail(host, log), error.stderrTail].filter((text) => text !== '').join('\n');
      throw new ToolError(what, error.exitCode, said);
    }
    return JSON.parse(readFileSync(result, 'utf8'));
  };
  return {
    install: (requirements) => install(host, pip, requirements),
    call: (project, hook, target, log) =>
      run(
        { hook, target, backend: project.backend, backend_path: project.backendPath },
        project.folder,
        `${hook} of ${project.path || project.name || 'the package'} (${project.backend})`,
        log,
      ),
    versions: async () =>
      (await run(
        { hook: 'versions' },
        folder,
        'reading tool versions',
        join(folder, 'versions.log'),
      )) as Record<string, string>,
  };
}

/** What makes builds of the same sources give the same bytes, and keeps the sources free of byte code. */
function buildEnvironment(folder: string, time: number): Record<string, string> {
  return {
    SOURCE_DATE_EPOCH: String(time),
    PYTHONHASHSEED: '0',
    PYTHONPYCACHEPREFIX: join(folder, 'pycache'),
    PYTHONNOUSERSITE: '1',
    PYTHONUTF8: '1',
    TZ: 'UTC',
    LC_ALL: 'C.UTF-8',
  };
}

/** Command and first arguments that install into the environment. */
type InstallCommand = readonly [command: string, ...args: string[]];

/**
 * A venv without its own pip is made in a third of the time; the base Python's pip (22.3 or newer) installs into it.
 * Where that is missing, ensurepip provides one.
 */
async function createVenv(
  host: Host,
  interpreter: Interpreter,
  root: string,
  python: string,
): Promise<InstallCommand> {
  const { command, uv } = interpreter;
  if (uv !== '') {
    await host.exec(uv, ['venv', '--quiet', '--no-project', '--python', command, root]);
    return [uv, 'pip', 'install', '--quiet', '--python', python];
  }
  const flags = ['install', '--quiet', '--no-compile', '--disable-pip-version-check', '--no-input'];
  const [major = 0, minor = 0] = interpreter.pip.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 3)) {
    await host.exec(command, ['-m', 'venv', '--without-pip', root]);
    return [command, '-m', 'pip', '--python', python, ...flags];
  }
  await host.exec(command, ['-m', 'venv', root]);
  return [python, '-m', 'pip', ...flags];
}

async function install(host: Host, pip: InstallCommand, requirements: readonly string[]): Promise<void> {
  if (requirements.length === 0) return;
  const [command, ...args] = pip;
  try {
    // A requirement that starts with a dash would be an option.
    await host.exec(command, [...args, '--', ...requirements], { timeout: 600_000 });
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    throw new ToolError(
      `installing ${requirements.join(', ')}`,
      error.exitCode,
      error.stderrTail,
      'check build-system.requires and that the package index can be reached',
    );
  }
}
