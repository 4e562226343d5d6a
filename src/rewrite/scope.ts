import { posix } from 'node:path';
import type { CustomRule } from '../config/config.js';
import { compileGlob } from '../config/glob.js';
import type { RepositoryFacts } from '../plan/types.js';
import { type Candidate, isRegular } from './discover.js';
import { parseJson, parseObject } from './json.js';
import { type Parsed, valueAt } from './leaves.js';
import { isOurs } from './locate.js';
import { type OwnPackage, ownPackages } from './packages.js';
import { parseToml } from './toml.js';
import type { RewriteContext } from './types.js';
import { parseYaml } from './yaml.js';

/** What the rewriters of one tree share: its files, parsed once, and who owns which name. */
export interface Scope {
  readonly context: RewriteContext;
  /** Own packages by PEP 503 name. */
  readonly packages: ReadonlyMap<string, OwnPackage>;
  /** Names of the own npm packages: those with a version of ours. */
  npmPackages(): ReadonlySet<string>;
  /** Whether discovery found the file. */
  isCandidate(path: string): boolean;
  /** Whether a regular file stands at the path. */
  has(path: string): boolean;
  /** Text without byte order mark; undefined when the file is not there or not UTF-8. */
  text(path: string): string | undefined;
  toml(path: string): Parsed | undefined;
  yaml(path: string): Parsed | undefined;
  json(path: string): Parsed | undefined;
  /** The top level of a JSON file as plain values: much faster than `json` for long ones. */
  object(path: string): Readonly<Record<string, unknown>> | undefined;
}

export function makeScope(
  facts: Pick<RepositoryFacts, 'files' | 'read'>,
  candidates: readonly Candidate[],
  context: RewriteContext,
): Scope {
  const regular = new Set(facts.files.filter(isRegular).map((file) => file.path));
  const known = new Set(candidates.map((candidate) => candidate.path));
  const text = (path: string) => (regular.has(path) ? withoutMark(facts.read(path)) : undefined);
  const toml = parsedOnce(text, parseToml);
  const json = parsedOnce(text, parseJson);
  let npm: ReadonlySet<string> | undefined;
  const npmPackages = (): ReadonlySet<string> => {
    npm ??= ownNpmPackages(candidates, json, context);
    return npm;
  };
  return {
    context,
    packages: ownPackages(candidates, text, toml),
    npmPackages,
    isCandidate: (path) => known.has(path),
    has: (path) => regular.has(path),
    text,
    toml,
    yaml: parsedOnce(text, parseYaml),
    json,
    object: parsedOnce(text, parseObject),
  };
}

function ownNpmPackages(
  candidates: readonly Candidate[],
  json: (path: string) => Parsed | undefined,
  { window }: RewriteContext,
): ReadonlySet<string> {
  const names = candidates.flatMap(({ path, kind }) => {
    const leaves = kind === 'package-json' ? (json(path)?.leaves ?? []) : [];
    const name = valueAt(leaves, 'name');
    return name !== undefined && isOurs(valueAt(leaves, 'version'), window) ? [name] : [];
  });
  return new Set(names);
}

/** Text without a leading byte order mark; parsers refuse it, offsets are shifted back when edits are made. */
export function withoutMark(text: string | undefined): string | undefined {
  return text?.startsWith('\uFEFF') ? text.slice(1) : text;
}

function parsedOnce<T>(
  text: (path: string) => string | undefined,
  parse: (path: string, text: string) => T,
): (path: string) => T | undefined {
  const known = new Map<string, T | undefined>();
  return (path) => {
    if (!known.has(path)) {
      const source = text(path);
      known.set(path, source === undefined ? undefined : parse(path, source));
    }
    return known.get(path);
  };
}

/**
 * Whether the chart in a folder carries a version of ours and is not left out of discovery, or a rule of the config
 * sets its version.
 */
export function chartIsOurs(folder: string, scope: Scope): boolean {
  const path = posix.join(folder, 'Chart.yaml');
  const ruled = ({ key, path: glob }: CustomRule) => key === 'version' && compileGlob(glob)(path);
  if (scope.has(path) && scope.context.config.versionFiles.custom.some(ruled)) return true;
  const chart = scope.isCandidate(path) ? scope.yaml(path) : undefined;
  return chart !== undefined && isOurs(valueAt(chart.leaves, 'version'), scope.context.window);
}
