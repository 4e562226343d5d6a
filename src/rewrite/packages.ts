import { normalizeName } from '../python/names.js';
import type { Candidate } from './discover.js';
import { type Parsed, valueAt } from './leaves.js';
import { setupName, setupVersion } from './setup-file.js';

export interface OwnPackage {
  /** As its metadata spells it. */
  readonly name: string;
  /** The file that names it. */
  readonly path: string;
  /** Its static version; undefined when it is computed. */
  readonly version: string | undefined;
}

/** Packages that the repository's own pyproject.toml, setup.py and setup.cfg files define, by PEP 503 name. */
export function ownPackages(
  candidates: readonly Candidate[],
  text: (path: string) => string | undefined,
  toml: (path: string) => Parsed | undefined,
): Map<string, OwnPackage> {
  const packages = new Map<string, OwnPackage>();
  for (const { path, kind } of candidates) {
    if (kind !== 'pyproject' && kind !== 'setup') continue;
    const found = kind === 'pyproject' ? fromPyproject(toml(path)) : fromSetup(path, text(path));
    if (found === undefined) continue;
    const known = packages.get(normalizeName(found.name));
    if (known?.version === undefined) packages.set(normalizeName(found.name), { ...found, path });
  }
  return packages;
}

function fromPyproject(parsed: Parsed | undefined): Omit<OwnPackage, 'path'> | undefined {
  if (parsed === undefined) return undefined;
  const { leaves } = parsed;
  const flit = ['dist-name', 'module'].map((key) => valueAt(leaves, 'tool', 'flit', 'metadata', key));
  const name =
    valueAt(leaves, 'project', 'name') ??
    valueAt(leaves, 'tool', 'poetry', 'name') ??
    flit.find((found) => found !== undefined);
  if (name === undefined) return undefined;
  return {
    name,
    version: valueAt(leaves, 'project', 'version') ?? valueAt(leaves, 'tool', 'poetry', 'version'),
  };
}

function fromSetup(path: string, text: string | undefined): Omit<OwnPackage, 'path'> | undefined {
  const name = text === undefined ? undefined : setupName(path, text);
  if (text === undefined || name === undefined) return undefined;
  return { name, version: setupVersion(path, text)?.from };
}
