import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { type Place, UserError } from '../core/errors.js';
import { isObjectId } from '../core/object-id.js';
import { tryParseVersion } from '../version/version.js';
import type { Plan } from './types.js';

/** A plan of a repository with ten thousand locations has about 2 MB. */
const mostBytes = 32 * 1024 * 1024;
const fix = 'give the output plan of validate-tag, or the path of the file that it wrote';

/**
 * Reads the input `plan` of an action: JSON, or the path of a file that holds it.
 * @param value text of the input
 * @param baseDir absolute folder that a relative path is taken from
 * @throws UserError when there is no such file, it is no JSON, or not a plan of this version
 */
export function readPlan(value: string, baseDir: string): Plan {
  const trimmed = value.trim();
  if (trimmed === '') throw new UserError('the plan is empty', { where: { key: 'plan' }, fix });
  const inline = trimmed.startsWith('{');
  const where: Place = inline ? { key: 'plan' } : { file: trimmed };
  let json: unknown;
  const text = inline ? trimmed : readText(trimmed, baseDir);
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new UserError('the plan is not JSON', { where, fix, cause });
  }
  return checked(json, where);
}

function readText(path: string, baseDir: string): string {
  const where = { file: path, key: 'plan' };
  // A broken JSON text would make a path that no file system takes.
  if (path.length > 1000 || /[\n\0]/.test(path)) {
    throw new UserError('the plan is neither JSON nor a path', { where: { key: 'plan' }, fix });
  }
  const file = isAbsolute(path) ? path : resolve(baseDir, path);
  try {
    if (statSync(file).size > mostBytes) throw new UserError('the plan is too large', { where, fix });
    return readFileSync(file, 'utf8');
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError('the file of the plan cannot be read', { where, fix, cause });
  }
}

/** Key by key what the actions rely on; the rest is in schema/release-plan.schema.json. */
const shape: Readonly<Record<Exclude<keyof Plan, 'schema_version'>, (value: unknown) => boolean>> = {
  tag: isText,
  version: isVersion,
  base_version: isVersion,
  kind: (value) => ['prerelease', 'final', 'post-release'].includes(value as string),
  semver: isText,
  line: isText,
  codename: isText,
  commit: (value) => has(value, { sha: isObjectId, tree: isObjectId, time: Number.isSafeInteger }),
  config: (value) => has(value, { path: isText, sha256: isText, ref: isText }),
  bump: (value) => ['commit', 'build', 'verify'].includes(value as string),
  branches: (value) => isListOf(value, isText),
  window: (value) => has(value, { from: isVersion, to: isVersion }),
  reference_version: isText,
  rewrite: (value) =>
    has(value, { files: Array.isArray, current: Number.isSafeInteger, left_alone: Array.isArray }),
  python: (value) =>
    has(value, {
      publish: isFlag,
      packages: (list) =>
        isListOf(list, (item) => has(item, { name: isText, normalized: isText, path: isText })),
    }),
  images: (value) =>
    has(value, {
      registry: isText,
      project: isText,
      version_tag: isText,
      version_tag_template: isText,
      builds: (list) => isListOf(list, isImage),
      legs: (list) =>
        isListOf(list, (leg) => has(leg, { id: isText, images: Array.isArray, platform: isText })),
      attestations: (asked) =>
        asked === undefined ||
        has(asked, { provenance: (mode) => ['off', 'min', 'max'].includes(mode as string), sbom: isFlag }),
    }),
  charts: (value) =>
    has(value, {
      registry: isText,
      project: isText,
      oci_project: isText,
      charts: (list) =>
        isListOf(list, (chart) => has(chart, { name: isText, path: isText, version: isText })),
    }),
  discord: (value) => has(value, { channel: isText, title: isText, links: isObject }),
  live: (value) => isListOf(value, (item) => has(item, { url: isText, key: isText, channel: isText })),
  release: (value) => has(value, { prerelease: isFlag, latest_candidate: isFlag }),
  effects: (value) => isListOf(value, (item) => has(item, { id: isText, what: isText })),
  warnings: (value) => isListOf(value, isText),
};

function checked(json: unknown, where: Place): Plan {
  const version = typeof json === 'object' && json !== null ? (json as Plan).schema_version : undefined;
  if (version === undefined) {
    throw new UserError('this JSON is not a plan: it has no schema_version', { where, fix });
  }
  if (version !== 1) {
    throw new UserError(`the plan has schema_version ${JSON.stringify(version)}, and only 1 is known`, {
      where,
      fix: 'use the same version of release-actions in every step',
    });
  }
  for (const [key, accepts] of Object.entries(shape)) {
    const value = (json as Record<string, unknown>)[key];
    if (value !== undefined && accepts(value)) continue;
    const what = value === undefined ? 'is missing' : 'has a wrong value';
    throw new UserError(`the plan is damaged: ${key} ${what}`, { where, fix });
  }
  return json as Plan;
}

function isImage(value: unknown): boolean {
  const named = (list: unknown): boolean =>
    isListOf(list, (item) => has(item, { name: isText, channels: (names) => isListOf(names, isText) }));
  return has(value, {
    name: isText,
    dockerfile: isText,
    context: isText,
    repositories: named,
    platforms: (list) => isListOf(list, isText),
    after: (list) => isListOf(list, isText),
    build_args: isObject,
  });
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isText(value: unknown): boolean {
  return typeof value === 'string';
}
function isFlag(value: unknown): boolean {
  return typeof value === 'boolean';
}
function isVersion(value: unknown): boolean {
  return typeof value === 'string' && tryParseVersion(value) !== undefined;
}
function isListOf(value: unknown, accepts: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(accepts);
}
function has(value: unknown, keys: Readonly<Record<string, (value: unknown) => boolean>>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(keys).every(([key, accepts]) => accepts((value as Record<string, unknown>)[key]));
}
