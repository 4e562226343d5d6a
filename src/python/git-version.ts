import { type Table, tableAt, textAt, textsAt } from '../core/plain.js';
import { requirementName } from './names.js';

/** The texts that tell how a package gets its version; pyproject.toml as plain values. */
export interface VersionSettings {
  readonly pyproject: Table;
  readonly setupPy: string | undefined;
  readonly setupCfg: string | undefined;
}

/** Build requirements that take the version from git by being there. */
const byRequirement = [
  'setuptools-scm',
  'versioningit',
  'setuptools-git-versioning',
  'hatch-vcs',
  'flit-scm',
  'pbr',
] as const;

/** hatch's version sources that ask git. */
const hatchSources: Readonly<Record<string, string>> = {
  vcs: 'hatch-vcs',
  versioningit: 'versioningit',
  'uv-dynamic-versioning': 'uv-dynamic-versioning',
};

/**
 * The tool that takes the version of a package from git tags at build time; undefined when none does, or when it is
 * not known. Says nothing of a package whose version is static or read from a file: ask for those first.
 */
export function gitVersionTool({ pyproject, setupPy, setupCfg }: VersionSettings): string | undefined {
  const tool = tableAt(pyproject, 'tool');
  const hatch = textAt(tool, 'hatch', 'version', 'source');
  if (hatch !== undefined) return hatchSources[hatch];
  if (textAt(tool, 'pdm', 'version', 'source') === 'scm') return 'pdm-backend';
  if (hasPoetryPlugin(pyproject)) return 'poetry-dynamic-versioning';
  if (/\bversioneer\b/.test(setupPy ?? '') || tool['versioneer'] !== undefined) return 'versioneer';
  if (/\buse_scm_version\b/.test(setupPy ?? '')) return 'setuptools-scm';
  if (/\bpbr\s*=\s*True\b/.test(setupPy ?? '')) return 'pbr';
  const provider = textAt(tool, 'scikit-build', 'metadata', 'version', 'provider');
  if (provider === 'scikit_build_core.metadata.setuptools_scm') return 'setuptools-scm';
  const requires = textsAt(pyproject, 'build-system', 'requires').map(requirementName);
  const old = /^setup_requires\s*=((?:[^\n]*\n?)(?:[ \t]+[^\n]*\n?)*)/m.exec(setupCfg ?? '')?.[1] ?? '';
  const named = [...requires, ...old.split(/[\n;,]/).map(requirementName)];
  const found = byRequirement.find((name) => named.includes(name));
  if (found !== undefined) return found;
  return /["'\s]git["'\s,]+(?:describe|rev-parse|tag)\b/.test(setupPy ?? '') ? 'setup.py' : undefined;
}

/** Whether poetry's plugin computes the version; what stands in tool.poetry.version is then a dummy. */
export function hasPoetryPlugin(pyproject: Table): boolean {
  return (
    tableAt(pyproject, 'tool', 'poetry-dynamic-versioning')['enable'] === true ||
    textAt(pyproject, 'build-system', 'build-backend') === 'poetry_dynamic_versioning.backend'
  );
}

/** What to set so that a tool reads tags such as `version/5.1.0`; undefined for tools that are not known well. */
export function tagSetting(tool: string, prefix: string): string | undefined {
  const literal = prefix.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const pattern = `'^${literal}(?P<version>.+)$'`;
  const stages = '((?P<stage>a|b|rc)(?P<revision>\\d+))?';
  const settings: Readonly<Record<string, string>> = {
    'setuptools-scm': `tool.setuptools_scm.tag_regex = ${pattern}`,
    'hatch-vcs': `tool.hatch.version.tag-pattern = ${pattern}`,
    versioningit: `tool.versioningit.tag2version.rmprefix = '${prefix}'`,
    versioneer: `tag_prefix = '${prefix}' in tool.versioneer (or [versioneer] of setup.cfg)`,
    'pdm-backend': `tool.pdm.version.tag_regex = ${pattern}`,
    'poetry-dynamic-versioning': `tool.poetry-dynamic-versioning.pattern = '^${literal}(?P<base>\\d+\\.\\d+\\.\\d+)${stages}$'`,
    'uv-dynamic-versioning': `tool.uv-dynamic-versioning.pattern = '^${literal}(?P<base>\\d+\\.\\d+\\.\\d+)${stages}$'`,
    pbr: "tag-prefix: '' in the release config, because pbr reads only tags without a prefix",
  };
  return Object.hasOwn(settings, tool) ? settings[tool] : undefined;
}
