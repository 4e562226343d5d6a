import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Config } from '../config/config.js';
import { loadConfig } from '../config/load.js';
import { nearest } from '../config/nearest.js';
import { childEnvironment } from '../core/child.js';
import { messageOf, UserError } from '../core/errors.js';
import { defaultConfigPath } from '../core/inputs.js';
import { parseTag, type ReleaseTag } from '../version/tag.js';
import { tryGit } from './git.js';
import { configBranch, configOfRun, readGivenConfig } from './given-config.js';
import type { RehearsalOptions, Suite } from './options.js';
import { firstTaken } from './ports.js';
import { readSource, type Source, uncommitted } from './source.js';
import { readStateFile, type State } from './state.js';

export interface Checked {
  readonly source: Source;
  readonly config: Config;
  /** Text of the file that --config names. */
  readonly configText: string | undefined;
  readonly tag: ReleaseTag;
  /** Of earlier rehearsals; undefined for the first one. */
  readonly state: State | undefined;
}

/**
 * Everything that can be wrong with the request, before anything is started.
 * @throws UserError for the first mistake found
 */
export async function checkInputs(options: RehearsalOptions, suite: Suite): Promise<Checked> {
  const source = readSource(options.repo);
  const given = givenConfig(source, options);
  const config = given === undefined ? readConfig(source, options) : loadConfig(given.text, given.shown);
  const tag = parseTag(options.tag, config.tagPrefix);
  checkClean(source, options);
  if (options.workflow === undefined) checkInjections(options, suite);
  checkPython();
  checkWritable(options.out);
  const state = options.fresh ? undefined : readStateFile(options.state);
  const port = options.port ?? state?.port;
  const taken = port === undefined ? undefined : await firstTaken(port);
  if (taken !== undefined) {
    throw new UserError(`port ${taken} is in use`, {
      fix: 'end what uses it (another rehearsal?), name other ports with --port, or start over with --fresh',
    });
  }
  const configText = options.config === undefined ? undefined : given?.text;
  return { source, config, configText, tag, state };
}

/** A config that is not the tagged one: of --config, or of the run that is repeated. */
function givenConfig(
  source: Source,
  options: RehearsalOptions,
): { readonly text: string; readonly shown: string } | undefined {
  if (options.config !== undefined) {
    const shown = relative(process.cwd(), options.config);
    return { text: readGivenConfig(source, options.config, shown), shown };
  }
  if (options.rerun === undefined) return undefined;
  const text = configOfRun(options.state, join(options.state, 'github', 'repo.git'), options.tag);
  return text === undefined ? undefined : { text, shown: `${defaultConfigPath} of ${configBranch}` };
}

/** The config of what is to be tagged: its commit, or the work tree with --dirty. */
function readConfig(source: Source, options: RehearsalOptions): Config {
  const revision = options.at ?? 'HEAD';
  const own = tryGit(source.root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  const commit = own.exitCode === 0 ? own.stdout.trim() : source.head;
  const shown = tryGit(source.root, ['cat-file', 'blob', `${commit}:${defaultConfigPath}`]);
  return loadConfig(shown.exitCode === 0 ? shown.stdout : undefined, defaultConfigPath);
}

function checkClean(source: Source, options: RehearsalOptions): void {
  if (options.dirty) return;
  const paths = uncommitted(source, options.out);
  if (paths.length === 0) return;
  const shown = paths.slice(0, 5).join(', ') + (paths.length > 5 ? ` and ${paths.length - 5} more` : '');
  throw new UserError(`the checkout has uncommitted changes: ${shown}`, {
    fix: 'commit or stash them, or rehearse them too with --dirty (they are committed in the copy only)',
  });
}

const serviceNames = ['github', 'pypi', 'registry', 'discord'] as const;

/** A fault for an action or a service that does not exist would test nothing. */
function checkInjections(options: RehearsalOptions, suite: Suite): void {
  const folder = join(suite.root, 'actions');
  const actions = existsSync(folder) ? readdirSync(folder) : [];
  for (const { spec, injection } of options.inject) {
    if ('action' in injection) refuseUnknown('action', injection.action, actions, spec);
    if ('service' in injection) refuseUnknown('service', injection.service, serviceNames, spec);
  }
}

function refuseUnknown(what: string, name: string, known: readonly string[], spec: string): void {
  if (known.includes(name)) return;
  const guess = nearest(name, known);
  throw new UserError(`--inject ${spec}: there is no ${what} ${name}`, {
    fix: guess === undefined ? `use one of ${known.join(', ')}` : `did you mean ${guess}?`,
  });
}

function checkPython(): void {
  const { status } = spawnSync('python3', ['--version'], {
    stdio: 'ignore',
    env: childEnvironment(process.env),
  });
  if (status === 0) return;
  throw new UserError('there is no Python: python3 was not found on PATH', {
    fix: 'install Python 3.9 or newer',
  });
}

/** Makes the folder when it is new; then git is told to leave it alone, since it may lie in the checkout. */
function checkWritable(out: string): void {
  const probe = join(out, '.writable');
  try {
    makeFolder(out);
    const empty = readdirSync(out).length === 0;
    writeFileSync(probe, '');
    rmSync(probe);
    if (empty) writeFileSync(join(out, '.gitignore'), '*\n');
  } catch (error) {
    throw new UserError(`${relative(process.cwd(), out) || '.'} cannot be written: ${messageOf(error)}`, {
      fix: 'name another folder with --out',
    });
  }
}

/**
 * Makes a folder and those above it, level by level. Not with `recursive: true`: below /proc and the like, where
 * nothing can be made, Node then tries for ever.
 */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}
