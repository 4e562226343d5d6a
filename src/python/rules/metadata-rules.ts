import type { Metadata } from '../metadata.js';
import { normalizeVersion } from '../pep440.js';
import { fieldNames, fieldProblem, valuesOf } from './fields.js';
import { type Problem, repr } from './problem.js';
import { parseRequirement, type Requirement } from './requirement.js';
import { valueRules } from './values.js';

const metadataVersions = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'];

/**
 * What an index has against core metadata, in its order: Metadata-Version, Name, Version, then field by field; first
 * what the specification forbids, then what only PyPI does. PyPI itself tells only the first.
 * Not judged: whether classifiers and license identifiers are in today's lists, and whether a description renders.
 */
export function metadataProblems(metadata: Metadata): Problem[] {
  return [
    ...metadataVersionProblems(metadata.metadataVersion),
    ...nameProblems(metadata.name),
    ...versionProblems(metadata.version),
    ...fieldNames.flatMap((field) => fieldProblems(metadata, field)),
    ...policyProblems(metadata),
  ];
}

function metadataVersionProblems(version: string): Problem[] {
  if (metadataVersions.includes(version)) return [];
  const message = `${repr(version)} is not a valid metadata version.`;
  // The next minor versions may be accepted by the time somebody uses them.
  const later = /^2\.(\d+)$/.exec(version)?.[1];
  return [{ message, certainty: later !== undefined && Number(later) > 5 ? 'doubtful' : 'every' }];
}

function nameProblems(name: string): Problem[] {
  if (/^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i.test(name)) return [];
  const rule = "Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'.";
  return [{ message: `${repr(name)} is an invalid value for Name. Error: ${rule}`, certainty: 'every' }];
}

function versionProblems(version: string): Problem[] {
  if (normalizeVersion(version) !== undefined) return [];
  return [{ message: `${repr(version)} is invalid for 'version'.`, certainty: 'every' }];
}

function fieldProblems(metadata: Metadata, field: string): Problem[] {
  const whole = fieldProblem(metadata, field);
  if (whole !== undefined) return [{ message: whole, certainty: 'every' }];
  const rule = valueRules[field];
  const messages = rule === undefined ? [] : rule(valuesOf(metadata, field), metadata);
  return messages.map((message) => ({ message, certainty: 'every' }));
}

/** What the specification allows and PyPI does not. */
function policyProblems(metadata: Metadata): Problem[] {
  const version = normalizeVersion(metadata.version) ?? '';
  const local = version.includes('+')
    ? [`The use of local versions in ${repr(version)} is not allowed.`]
    : [];
  const direct = valuesOf(metadata, 'requires-dist')
    .map(parseRequirement)
    .filter((one) => one !== undefined && one.url !== '')
    .map((one) => `Can't have direct dependency: ${shown(one as Requirement)}.`);
  const classifiers = valuesOf(metadata, 'classifier')
    .filter((one) => /^Private ::/i.test(one) || !/^\S.*? :: .*\S$/.test(one))
    .map((one) => `${repr(one)} is not a valid classifier.`);
  return [...local, ...classifiers, ...direct].map((message) => ({ message, certainty: 'pypi' }));
}

function shown({ name, extras, url, marker }: Requirement): string {
  const list = extras.length === 0 ? '' : `[${[...extras].sort().join(',')}]`;
  return `${name}${list} @ ${url}${marker === '' ? '' : ` ; ${marker}`}`;
}
