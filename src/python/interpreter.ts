import { messageOf, ToolError, UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { installUv, pinnedUv } from './uv.js';

/** A Python that can make environments. */
export interface Interpreter {
  /** Command or absolute path. */
  readonly command: string;
  /** `3.12.4` */
  readonly version: string;
  /** Command or path of the uv that makes and fills environments; '' takes venv and pip. */
  readonly uv: string;
  /** Version of this Python's own pip, '' without one. */
  readonly pip: string;
}

const probe = `import importlib.metadata, json, platform, sys
try:
    import ensurepip, venv
    able = True
except ImportError:
    able = False
try:
    pip = importlib.metadata.version("pip")
except importlib.metadata.PackageNotFoundError:
    pip = ""
print(json.dumps([sys.executable, platform.python_version(), able, pip]))`;

interface Found {
  readonly command: string;
  readonly version: string;
  readonly able: boolean;
  readonly pip: string;
}

async function look(host: Host, command: string): Promise<Found | undefined> {
  try {
    const { exitCode, stdout } = await host.exec(command, ['-c', probe], {
      allowFailure: true,
      timeout: 60_000,
    });
    if (exitCode !== 0) return undefined;
    const [path, version, able, pip] = JSON.parse(stdout) as [string, string, boolean, string];
    return { command: path === '' ? command : path, version, able, pip };
  } catch (error) {
    if (error instanceof ToolError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Whether `3.12.4` is a `3.12` or a `3`; '' wants nothing. */
function satisfies(version: string, wanted: string): boolean {
  return wanted === '' || version === wanted || version.startsWith(`${wanted}.`);
}

async function uvVersion(host: Host): Promise<string | undefined> {
  try {
    return (await host.exec('uv', ['--version'], { timeout: 60_000 })).stdout.trim();
  } catch {
    return undefined;
  }
}

/**
 * Finds the Python to build with, and what makes and fills its environments: uv when it is there, else a pinned one
 * installed by pip; where that cannot be had and `backend` is auto, venv and pip.
 * @param wanted `3`, `3.12` or `3.12.4`; '' takes python3, then python
 * @param folder absolute; receives the uv that is installed
 * @throws UserError when there is no Python, or none that can make an environment
 */
export async function findInterpreter(
  host: Host,
  wanted: string,
  backend: 'auto' | 'uv' | 'build',
  folder: string,
): Promise<Interpreter> {
  if (!/^(\d+(\.\d+){0,2})?$/.test(wanted)) {
    throw new UserError(`the input "python-version" must be like 3.12, not ${JSON.stringify(wanted)}`);
  }
  const uv = backend === 'build' ? undefined : await uvVersion(host);
  const minor = wanted.split('.').slice(0, 2).join('.');
  const commands = [...(wanted.includes('.') ? [`python${minor}`] : []), 'python3', 'python'];
  if (uv !== undefined) commands.push(...(await uvPython(host, wanted)));
  const seen: Found[] = [];
  for (const command of commands) {
    const found = await look(host, command);
    if (found === undefined) continue;
    seen.push(found);
    if (!satisfies(found.version, wanted)) continue;
    const { command: path, version, pip } = found;
    const installed =
      uv === undefined && backend !== 'build' ? await addUv(host, found, backend, folder) : '';
    const chosen = uv === undefined ? installed : 'uv';
    if (chosen !== '' || found.able) return { command: path, version, uv: chosen, pip };
  }
  throw missing(wanted, seen);
}

/** '' where uv cannot be had and need not be. */
async function addUv(host: Host, found: Found, backend: 'auto' | 'uv', folder: string): Promise<string> {
  try {
    const path = await installUv(host, found, folder);
    host.info(`installed uv ${pinnedUv.version}, checked by its hash`);
    return path;
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    if (backend === 'uv') {
      throw new UserError('backend is uv, but uv is not there and cannot be installed', {
        fix: 'add a step with astral-sh/setup-uv before this one, or use backend: auto',
        cause: error.stderrTail,
      });
    }
    host.info(`uv cannot be installed, building with venv and pip (${error.stderrTail.split('\n').at(-1)})`);
    return '';
  }
}

/** What uv knows of or can fetch. */
async function uvPython(host: Host, wanted: string): Promise<string[]> {
  try {
    const args = wanted === '' ? [] : [wanted];
    const listed = await host.exec('uv', ['python', 'find', ...args], { allowFailure: true });
    if (listed.exitCode === 0) return [listed.stdout.trim()];
    await host.exec('uv', ['python', 'install', ...args], { timeout: 300_000 });
    return [(await host.exec('uv', ['python', 'find', ...args])).stdout.trim()];
  } catch (error) {
    host.debug(`uv has no Python ${wanted}: ${messageOf(error)}`);
    return [];
  }
}

function missing(wanted: string, seen: readonly Found[]): UserError {
  const fix = `add a step with actions/setup-python${wanted === '' ? '' : ` and python-version: "${wanted}"`} before this one`;
  const fitting = seen.find((found) => satisfies(found.version, wanted));
  if (fitting !== undefined) {
    return new UserError(
      `Python ${fitting.version} is here, but its modules venv and ensurepip are not, so it cannot make an environment`,
      { fix: `install python3-venv (Debian, Ubuntu) or uv, or ${fix}` },
    );
  }
  if (seen.length > 0) {
    const versions = [...new Set(seen.map((found) => found.version))].join(', ');
    return new UserError(`Python ${wanted} is wanted, but only ${versions} is installed`, { fix });
  }
  return new UserError('Python is not installed: neither python3 nor python can be run', { fix });
}
