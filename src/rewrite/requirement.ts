import { normalizeName } from '../python/names.js';
import { isOurs, judge, mergeSurveys, nothing, type Survey } from './locate.js';
import type { Scope } from './scope.js';

export interface Requirement {
  /** PEP 503. */
  readonly name: string;
  /** Version clauses with the offsets of their versions in the text. */
  readonly clauses: readonly {
    readonly operator: string;
    readonly version: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** Reads name and version clauses of a PEP 508 requirement; extras, markers and URLs are skipped, not judged. */
export function readRequirement(text: string): Requirement | undefined {
  const head = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\]\s*)?/.exec(text);
  if (head === null || head[1] === undefined) return undefined;
  const rest = /^\(?[^;@)]*/.exec(text.slice(head[0].length))?.[0] ?? '';
  return { name: normalizeName(head[1]), clauses: readClauses(rest, head[0].length) };
}

/** Clauses of a specifier set such as `==5.0.0, !=4.1`; offsets are shifted by `offset`. */
export function readClauses(text: string, offset: number): Requirement['clauses'] {
  return [...text.matchAll(/(===|==|~=|!=|<=|>=|<|>)\s*([^\s,;()]+)/g)].map((match) => {
    const [whole, operator = '', version = ''] = match;
    const end = offset + match.index + whole.length;
    return { operator, version, start: end - version.length, end };
  });
}

/**
 * Pins on own packages in one requirement. Only `==` and `===` move; another operator is a decision of its author and
 * is reported when it names a version of ours.
 */
export function surveyRequirement(key: string, text: string, start: number, scope: Scope): Survey {
  const requirement = readRequirement(text);
  const own = requirement === undefined ? undefined : scope.packages.get(requirement.name);
  if (requirement === undefined || own === undefined) return nothing;
  const { window } = scope.context;
  const surveys = requirement.clauses.map((clause): Survey => {
    const place = { key, start: start + clause.start, end: start + clause.end };
    const alone = (reason: string): Survey => ({
      ...nothing,
      leftAlone: [
        { key, start: place.start, value: `${own.name}${clause.operator}${clause.version}`, reason },
      ],
    });
    if (clause.operator !== '==' && clause.operator !== '===') {
      return isOurs(clause.version, window) ? alone(`only == is rewritten, not ${clause.operator}`) : nothing;
    }
    if (own.version !== undefined && !isOurs(own.version, window)) {
      return isOurs(clause.version, window) ? alone(`${own.name} itself stays at ${own.version}`) : nothing;
    }
    const verdict = judge(clause.version, window);
    if ('reason' in verdict) return alone(verdict.reason);
    const { style, prefix } = verdict.ours;
    return { ...nothing, locations: [{ ...place, from: clause.version, place: 'pep440', style, prefix }] };
  });
  return mergeSurveys(surveys);
}
