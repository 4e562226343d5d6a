import { posix } from 'node:path';
import { type Leaf, pathIs } from './leaves.js';
import { nothing, readValue, type Survey, surveyValue } from './locate.js';
import type { Scope } from './scope.js';

/** `version` of a package.json: ours by the window, or because the config names its folder as the UI. */
export function surveyPackageJson(path: string, leaves: readonly Leaf[], scope: Scope): Survey {
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
