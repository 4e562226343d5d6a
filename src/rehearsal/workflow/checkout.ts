import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import { checkInputs } from './artifacts.js';
import { runChild } from './children.js';
import type { Builtin, BuiltinCall } from './types.js';

const known =
  'repository ref token path fetch-depth fetch-tags persist-credentials clean submodules lfs show-progress';

/**
 * actions/checkout of the rehearsed repository: the same refs, depth and kind of HEAD as the real one leaves.
 * Source: actions/checkout, ref-helper: a branch gives a local branch, all else a detached HEAD; an unqualified name is
 * fetched by prefix as branch and as tag; the default depth is one commit without tags.
 */
export function checkout(cloneUrl: string): Builtin {
  return async (call) => {
    const { inputs, github } = call;
    checkInputs('checkout', inputs, known);
    if (
      (inputs['repository'] || github['repository']) !== github['repository'] ||
      inputs['submodules'] === 'true'
    ) {
      throw new UserError('the rehearsal checks out only the rehearsed repository, without submodules');
    }
    const folder = resolve(call.workspace, inputs['path'] ?? '');
    mkdirSync(folder, { recursive: true });
    const token = inputs['token'] ?? String(github['token'] ?? '');
    const secret =
      /^https?:/.test(cloneUrl) && token !== '' ? { [headerKey(cloneUrl)]: headerOf(token) } : {};
    const git = (...args: string[]): Promise<string> => runGit(call, folder, secret, args);
    await git('init', '-q');
    await git('remote', 'add', 'origin', cloneUrl);
    const depth = Number(inputs['fetch-depth'] || '1');
    const wanted = target(inputs['ref'] ?? '', github);
    const everything = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
    const specs = depth === 0 ? everything : wanted.specs;
    const tags = inputs['fetch-tags'] === 'true' ? '--tags' : '--no-tags';
    await git('fetch', '-q', ...(depth === 0 ? [] : [tags, `--depth=${depth}`]), 'origin', ...specs);
    const found = await firstRef(git, wanted.starts);
    if (found === undefined)
      throw new UserError(`a branch, tag or commit "${wanted.shown}" could not be found`);
    const branch = /^refs\/remotes\/origin\/(.*)$/.exec(found)?.[1];
    const head = branch === undefined ? ['--detach', found] : ['-B', branch, found];
    await git('-c', 'advice.detachedHead=false', 'checkout', '-q', '--force', ...head);
    if (inputs['persist-credentials'] !== 'false')
      call.line('The rehearsal keeps no credentials for later steps.');
    const commit = await git('rev-parse', 'HEAD');
    call.line(`HEAD is now at ${commit}`);
    return { ref: wanted.shown, commit };
  };
}

interface Target {
  readonly shown: string;
  readonly specs: readonly string[];
  /** Local names to try, best first. */
  readonly starts: readonly string[];
}

function target(ref: string, github: Readonly<Record<string, unknown>>): Target {
  const shown = ref || String(github['ref'] ?? '');
  if (/^[0-9a-f]{40}$/.test(shown)) return { shown, specs: [shown], starts: [`${shown}^{commit}`] };
  const [, kind, name = ''] = /^refs\/(heads|tags)\/(.*)$/.exec(shown) ?? [];
  const remote = kind === 'heads' ? `refs/remotes/origin/${name}` : shown;
  // Without a ref, the commit of the event counts, wherever its branch has moved.
  const sha = ref === '' ? String(github['sha'] ?? '') : '';
  if (kind === 'heads') return { shown, specs: [`+${sha || shown}:${remote}`], starts: [remote] };
  if (kind === 'tags') return { shown, specs: [`+${shown}:${shown}`], starts: [shown] };
  const specs = [
    `+refs/heads/${shown}*:refs/remotes/origin/${shown}*`,
    `+refs/tags/${shown}*:refs/tags/${shown}*`,
  ];
  return { shown, specs, starts: [`refs/remotes/origin/${shown}`, `refs/tags/${shown}`] };
}

async function firstRef(
  git: (...args: string[]) => Promise<string>,
  names: readonly string[],
): Promise<string | undefined> {
  for (const name of names) {
    const known = await git('rev-parse', '-q', '--verify', name).catch(() => undefined);
    if (known !== undefined) return name;
  }
  return undefined;
}

function headerKey(url: string): string {
  return `http.${new URL(url).origin}/.extraheader`;
}

function headerOf(token: string): string {
  return `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}

/** Runs git with a secret configuration handed over in the environment, never as an argument. */
async function runGit(
  call: BuiltinCall,
  cwd: string,
  secret: Readonly<Record<string, string>>,
  args: readonly string[],
): Promise<string> {
  const lines: string[] = [];
  const env: Record<string, string> = { ...call.env, GIT_TERMINAL_PROMPT: '0' };
  for (const [index, [key, value]] of Object.entries(secret).entries()) {
    Object.assign(env, {
      GIT_CONFIG_COUNT: '1',
      [`GIT_CONFIG_KEY_${index}`]: key,
      [`GIT_CONFIG_VALUE_${index}`]: value,
    });
  }
  const code = await runChild({
    ...{ command: 'git', args, cwd, env, signal: call.signal },
    onStart: () => () => {},
    onLine: (line) => lines.push(line),
  });
  if (code !== 0)
    throw new UserError(`git ${args.join(' ')} failed with exit code ${code}: ${lines.slice(-5).join(' ')}`);
  return lines.join('\n').trim();
}
