import { posix } from 'node:path';
import { keyText, type Leaf, pathIs, valueAt } from './leaves.js';
import { isOurs, mergeSurveys, nothing, readValue, type Survey, surveyValue } from './locate.js';
import { besides } from './paths.js';
import { chartIsOurs, type Scope } from './scope.js';

/** `version`, `appVersion` and the versions of dependencies on charts of this repository in a Chart.yaml. */
export function surveyChart(path: string, leaves: readonly Leaf[], scope: Scope): Survey {
  return mergeSurveys(leaves.map((leaf) => surveyLeaf(path, leaf, leaves, scope)));
}

function surveyLeaf(path: string, leaf: Leaf, leaves: readonly Leaf[], scope: Scope): Survey {
  const key = keyText(leaf.path);
  const found = { from: leaf.value, start: leaf.start };
  const { window } = scope.context;
  const [, index] = leaf.path;
  let survey = nothing;
  if (pathIs(leaf, 'version')) survey = surveyValue(key, found, 'semver', window);
  if (pathIs(leaf, 'appVersion')) survey = surveyValue(key, found, 'app', window);
  if (pathIs(leaf, 'dependencies', null, 'version') && typeof index === 'number') {
    const folder = dependencyFolder(path, leaves, index, scope);
    if (folder !== undefined && chartIsOurs(folder, scope)) {
      survey = surveyDependency(key, leaf, folder, scope);
    }
  }
  if (leaf.editable || survey.locations.length === 0) return survey;
  const reason = 'not a plain or simply quoted scalar';
  return { ...nothing, leftAlone: [{ key, start: leaf.start, value: leaf.value, reason }] };
}

/**
 * A dependency on a chart of this repository whose version moves. An exact version moves with it even from outside of
 * the window: helm refuses every other exact version of a `file://` dependency. A range is its author's decision.
 */
function surveyDependency(key: string, leaf: Leaf, folder: string, scope: Scope): Survey {
  const reading = readValue(leaf.value);
  if (reading !== undefined) {
    const { start, end, value: from } = leaf;
    const { style, prefix } = reading;
    const follows = posix.join(folder, 'Chart.yaml');
    return { ...nothing, locations: [{ key, start, end, from, place: 'semver', style, prefix, follows }] };
  }
  const versions = leaf.value.match(/v?\d+\.\d+\.\d+[\w.+-]*/g) ?? [];
  if (!versions.some((version) => isOurs(version, scope.context.window))) return nothing;
  const reason = 'only an exact version is rewritten, not a range';
  return { ...nothing, leftAlone: [{ key, start: leaf.start, value: leaf.value, reason }] };
}

/** Folder in the repository of a dependency: `file://` or unpacked under `charts/`; undefined for all others. */
export function dependencyFolder(
  path: string,
  leaves: readonly Leaf[],
  index: number,
  scope: Scope,
): string | undefined {
  const repository = valueAt(leaves, 'dependencies', index, 'repository') ?? '';
  const name = valueAt(leaves, 'dependencies', index, 'name') ?? '';
  const relative = repository.startsWith('file://') ? repository.slice('file://'.length) : undefined;
  if (relative === undefined && repository !== '') return undefined;
  const folder = besides(path, relative ?? posix.join('charts', name));
  return folder !== undefined && scope.has(posix.join(folder, 'Chart.yaml')) ? folder : undefined;
}
