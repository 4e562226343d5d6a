import { spawn } from 'node:child_process';
import { ToolError } from './errors.js';
import type { ExecOptions, ExecResult } from './host.js';

/**
 * What a child process may see of our environment. A runner's environment also holds `INPUT_*` (our secrets) and
 * `ACTIONS_*` (tokens of the runner), which build backends and git hooks have no business with.
 */
const allowed = new Set(
  (
    'PATH HOME USER LOGNAME SHELL TMPDIR TEMP TMP LANG LANGUAGE LC_ALL LC_CTYPE TZ TERM CI SSL_CERT_FILE SSL_CERT_DIR ' +
    'REQUESTS_CA_BUNDLE CURL_CA_BUNDLE NODE_EXTRA_CA_CERTS HTTP_PROXY HTTPS_PROXY NO_PROXY http_proxy https_proxy ' +
    'no_proxy PIP_INDEX_URL PIP_CONFIG_FILE PIP_CACHE_DIR PIP_CERT PIP_TRUSTED_HOST UV_CACHE_DIR UV_DEFAULT_INDEX ' +
    'UV_INDEX_URL UV_PYTHON XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME SystemRoot SYSTEMROOT ComSpec PATHEXT ' +
    'APPDATA LOCALAPPDATA USERPROFILE PYENV_ROOT PYENV_VERSION GITHUB_WORKSPACE RUNNER_TEMP RUNNER_OS RUNNER_ARCH'
  ).split(' '),
);

/** The allow-listed part of an environment, with additions. */
export function childEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  additions: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && allowed.has(name)) result[name] = value;
  }
  return { ...result, ...additions };
}

/** Last lines of a tool's standard error that are worth showing. */
function tail(text: string, lines = 20): string {
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}

/**
 * Runs a program without a shell, with only the allow-listed environment.
 * @throws ToolError when the program cannot be started, is killed at the timeout or for printing too much, or (unless
 * allowFailure) fails
 */
export async function execChild(
  env: Readonly<Record<string, string | undefined>>,
  redact: (text: string) => string,
  command: string,
  args: readonly string[],
  options: ExecOptions = {},
): Promise<ExecResult> {
  const child = spawn(command, [...args], {
    cwd: options.cwd,
    env: childEnvironment(env, options.env),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  let partial = '';
  const lines = (chunk: Buffer): void => {
    if (options.onLine === undefined) return;
    const parts = (partial + chunk.toString('utf8')).split('\n');
    partial = parts.pop() ?? '';
    for (const line of parts) options.onLine(redact(line));
  };
  let printed = 0;
  const most = options.maxOutput ?? Number.POSITIVE_INFINITY;
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.length;
    if (printed > most) {
      child.kill('SIGKILL');
      return;
    }
    out.push(chunk);
    lines(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err.push(chunk);
    lines(chunk);
  });
  // A child that exits before reading its input closes the pipe; its exit code tells the story.
  child.stdin.on('error', () => {});
  child.stdin.end(options.stdin ?? '');
  const timeout = options.timeout ?? 600_000;
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    child.kill('SIGKILL');
  }, timeout);
  const shown = redact(`${command} ${args[0] ?? ''}`.trim());
  try {
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.on('error', (error: NodeJS.ErrnoException) => {
        const why = error.code === 'ENOENT' ? `${command} is not installed or not on PATH` : error.message;
        reject(new ToolError(shown, 127, redact(why), `install ${command} or put it on PATH`));
      });
      child.on('close', (code, signal) => resolve(code ?? (signal === null ? 1 : 137)));
    });
    const stdout = Buffer.concat(out);
    const stderr = redact(Buffer.concat(err).toString('utf8'));
    if (timedOut) throw new ToolError(shown, 137, `killed after ${timeout / 1000} s\n${tail(stderr)}`);
    if (printed > most) throw new ToolError(shown, 137, `killed after it printed ${most} bytes`);
    if (exitCode !== 0 && options.allowFailure !== true) {
      const shownTail = tail(stderr) || tail(redact(stdout.toString('utf8')));
      throw new ToolError(shown, exitCode, shownTail);
    }
    return { exitCode, stdout: stdout.toString('utf8'), stderr, bytes: stdout };
  } finally {
    clearTimeout(timer);
  }
}
