import { normalizeName } from '../python/names.js';
import { keyText, type Leaf, pathIs } from './leaves.js';
import { isOurs, judge, mergeSurveys, nothing, type Survey, surveyValue } from './locate.js';
import { surveyRequirement } from './requirement.js';
import type { Scope } from './scope.js';

/**
 * `project.version` (or poetry's) and pins on own packages in every list of requirements (PEP 621, PEP 735, PEP 518,
 * uv's own lists, poetry's tables). A dynamic version has no place here.
 */
export function surveyPyproject(leaves: readonly Leaf[], scope: Scope): Survey {
  return mergeSurveys(leaves.map((leaf) => surveyLeaf(leaf, scope)));
}

function surveyLeaf(leaf: Leaf, scope: Scope): Survey {
  const isVersion = pathIs(leaf, 'project', 'version') || pathIs(leaf, 'tool', 'poetry', 'version');
  const isPin = isRequirement(leaf);
  if (!isVersion && !isPin && leaf.path[1] !== 'poetry') return nothing;
  const key = keyText(leaf.path);
  const survey = isVersion
    ? surveyValue(key, { from: leaf.value, start: leaf.start }, 'pep440', scope.context.window)
    : isPin
      ? surveyRequirement(key, leaf.value, leaf.start, scope)
      : surveyPoetry(key, leaf, scope);
  if (leaf.editable || survey.locations.length === 0) return survey;
  return {
    ...survey,
    locations: [],
    leftAlone: [{ key, start: leaf.start, value: leaf.value, reason: 'written with escapes' }],
  };
}

const uvLists = [
  'dev-dependencies',
  'constraint-dependencies',
  'override-dependencies',
  'build-constraint-dependencies',
];

/** Whether a value of a pyproject.toml is a requirement of the package or of its build. */
export function isRequirement(leaf: Leaf): boolean {
  return (
    leaf.quoted &&
    (pathIs(leaf, 'project', 'dependencies', null) ||
      pathIs(leaf, 'project', 'optional-dependencies', null, null) ||
      pathIs(leaf, 'dependency-groups', null, null) ||
      pathIs(leaf, 'build-system', 'requires', null) ||
      uvLists.some((list) => pathIs(leaf, 'tool', 'uv', list, null)))
  );
}

/** `tool.poetry[.group.x].dependencies.<name>` = "5.0.0", "==5.0.0" or { version = … }; a bare version is exact there. */
function surveyPoetry(key: string, leaf: Leaf, scope: Scope): Survey {
  if (leaf.path[0] !== 'tool' || leaf.path[1] !== 'poetry') return nothing;
  const at = leaf.path.findIndex((part) => part === 'dependencies' || part === 'dev-dependencies');
  const name = at === -1 ? undefined : leaf.path[at + 1];
  const tail = leaf.path.slice(at + 2);
  if (typeof name !== 'string' || !(tail.length === 0 || (tail.length === 1 && tail[0] === 'version'))) {
    return nothing;
  }
  const own = scope.packages.get(normalizeName(name));
  if (own === undefined) return nothing;
  const [, operator = '', version = ''] = /^\s*([=<>!~^]*)\s*(.*?)\s*$/.exec(leaf.value) ?? [];
  if (operator === '' || operator === '==') {
    const verdict = judge(version, scope.context.window);
    const ownMoves = own.version === undefined || isOurs(own.version, scope.context.window);
    if ('ours' in verdict && ownMoves) {
      const found = { from: version, start: leaf.start + leaf.value.indexOf(version) };
      return surveyValue(key, found, 'pep440', scope.context.window);
    }
  }
  if (!isOurs(version, scope.context.window)) return nothing;
  const reason = `only an exact version is rewritten, not ${leaf.value}`;
  return { ...nothing, leftAlone: [{ key, start: leaf.start, value: leaf.value, reason }] };
}
