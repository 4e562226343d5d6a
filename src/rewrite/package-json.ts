import { posix } from 'node:path';
import { keyText, type Leaf, pathIs } from './leaves.js';
import { isOurs, mergeSurveys, nothing, readValue, type Survey, surveyValue } from './locate.js';
import type { Scope } from './scope.js';

/** `version` of a package.json and its exact pins on other packages of the repository. */
export function surveyPackageJson(path: string, leaves: readonly Leaf[], scope: Scope): Survey {
  return mergeSurveys([surveyVersion(path, leaves, scope), ...leaves.map((leaf) => surveyPin(leaf, scope))]);
}

const lists = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];

/** A dependency on a package of this repository with a version of ours. A range is its author's decision. */
function surveyPin(leaf: Leaf, scope: Scope): Survey {
  const [list, name] = leaf.path;
  if (leaf.path.length !== 2 || !lists.includes(String(list)) || !leaf.editable) return nothing;
  if (!scope.npmPackages().has(String(name))) return nothing;
  const { value, start } = leaf;
  const key = keyText(leaf.path);
  if (isOurs(value, scope.context.window)) {
    return surveyValue(key, { from: value, start }, 'semver', scope.context.window);
  }
  const versions = value.match(/\d+\.\d+\.\d+[\w.+-]*/g) ?? [];
  if (!versions.some((version) => isOurs(version, scope.context.window))) return nothing;
  const reason = 'only an exact version is rewritten, not a range';
  return { ...nothing, leftAlone: [{ key, start, value, reason }] };
}

/** Ours by the window, or because the config names its folder as the UI. */
function surveyVersion(path: string, leaves: readonly Leaf[], scope: Scope): Survey {
  const leaf = leaves.findLast((candidate) => pathIs(candidate, 'version'));
  if (leaf === undefined || !leaf.editable) return nothing;
  const { value: from, start, end } = leaf;
  const reading = readValue(from);
  if (isUi(path, scope) && reading !== undefined) {
    const { style, prefix } = reading;
    return { ...nothing, locations: [{ key: 'version', start, end, from, place: 'semver', style, prefix }] };
  }
  return surveyValue('version', { from, start }, 'semver', scope.context.window);
}

function isUi(path: string, scope: Scope): boolean {
  const folder = scope.context.config.ui?.path.replace(/^\.\//, '').replace(/\/+$/, '');
  return folder !== undefined && posix.dirname(path) === (folder === '' ? '.' : folder);
}
