import { messageOf, ToolError, UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';

export type Installer = 'uv' | 'pip';

/** A Python that can make environments. */
export interface Interpreter {
  /** Command or absolute path. */
  readonly command: string;
  /** `3.12.4` */
  readonly version: string;
  readonly installer: Installer;
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
 * Finds the Python to build with, and what installs build requirements into its environments: uv when it is there
 * (or demanded by `backend: uv`), else venv and pip.
 * @param wanted `3`, `3.12` or `3.12.4`; '' takes python3, then python
 * @throws UserError when there is none, or none that can make an environment
 */
export async function findInterpreter(
  host: Host,
  wanted: string,
  backend: 'auto' | 'uv' | 'build',
): Promise<Interpreter> {
  if (!/^(\d+(\.\d+){0,2})?$/.test(wanted)) {
    throw new UserError(`the input "python-version" must be like 3.12, not ${JSON.stringify(wanted)}`);
  }
  const uv = backend === 'build' ? undefined : await uvVersion(host);
  if (backend === 'uv' && uv === undefined) {
    throw new UserError('backend is uv, but uv is not installed', {
      fix: 'add a step with astral-sh/setup-uv before this one, or use backend: auto',
    });
  }
  const minor = wanted.split('.').slice(0, 2).join('.');
  const commands = [...(wanted.includes('.') ? [`python${minor}`] : []), 'python3', 'python'];
  if (uv !== undefined) commands.push(...(await uvPython(host, wanted)));
  const seen: Found[] = [];
  for (const command of commands) {
    const found = await look(host, command);
    if (found === undefined) continue;
    seen.push(found);
    if (!satisfies(found.version, wanted)) continue;
    const { command: path, version, able, pip } = found;
    if (uv !== undefined) return { command: path, version, installer: 'uv', pip };
    if (able) return { command: path, version, installer: 'pip', pip };
  }
  throw missing(wanted, seen);
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
