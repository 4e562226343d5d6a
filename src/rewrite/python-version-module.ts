import { posix } from 'node:path';
import { mergeSurveys, nothing, type Source, type Survey, surveyValue } from './locate.js';
import {
  type Assignment,
  assignments,
  longest,
  type PythonSource,
  readPython,
  stringAt,
} from './python-source.js';
import { readTuple, surveyTuple, type Tuple, tupleNames } from './python-tuple.js';
import type { Scope } from './scope.js';

/** Said of an assignment that names a version in a way that cannot be rewritten. */
export const notLiteral = 'not a literal that can be rewritten';

/**
 * A Python module that holds the version as an assignment at the start of a line: `__version__ = "5.1.0"`, or the
 * tuple `version_info = (4, 14, 0, "candidate", 1, 0)`, whose fifth element may be read from a file `__build__` beside.
 */
export function surveyPythonVersionModule(source: Source, scope: Scope): Survey {
  const names =
    posix.basename(source.path) === '__init__.py' ? ['__version__'] : ['__version__', 'VERSION', 'version'];
  return surveyAssignments(source, [...names, ...tupleNames], scope);
}

/** Assignments of a version to one of the names, as a string or as a tuple. */
export function surveyAssignments({ path, text }: Source, names: readonly string[], scope: Scope): Survey {
  // Most modules have none, and reading Python takes longer than to look for a word.
  if (!names.some((name) => text.includes(name))) return nothing;
  const python = readPython(text);
  const found = assignments(python).flatMap((assignment) => {
    const key = names.find((name) => assignment.names.includes(name));
    return key === undefined ? [] : [{ assignment, key }];
  });
  const surveys = found.map(({ assignment, key }) => surveyAssignment(path, python, assignment, key, scope));
  const survey = mergeSurveys(surveys);
  // Where one is found, others are made from it.
  const leftAlone = survey.locations.length > 0 ? survey.leftAlone.filter(isLiteral) : survey.leftAlone;
  return { ...survey, leftAlone };
}

function isLiteral({ reason }: { readonly reason: string }): boolean {
  return reason !== notLiteral;
}

function surveyAssignment(
  path: string,
  python: PythonSource,
  assignment: Assignment,
  key: string,
  scope: Scope,
): Survey {
  const literal = stringAt(python, assignment.at, assignment.wrapped);
  if (literal !== undefined) {
    return surveyValue(key, { from: literal.text, start: literal.from }, 'free', scope.context.window);
  }
  const tuple: Tuple | undefined = assignment.wrapped ? readTuple(python, assignment.at) : undefined;
  if (tuple !== undefined) {
    const build = scope.text(posix.join(posix.dirname(path), '__build__'))?.trim();
    return surveyTuple(tuple, key, build, scope.context);
  }
  const value = statement(python, assignment);
  if (!/\d+\s*[.,]\s*\d+\s*[.,]\s*\d+/.test(value)) return nothing;
  return { ...nothing, leftAlone: [{ key, start: assignment.at, value, reason: notLiteral }] };
}

/** The value on one line, as far as it goes on the line or within parentheses. */
function statement({ text, code }: PythonSource, { at, wrapped }: Assignment): string {
  const rest = code.slice(at, at + longest);
  const length = (wrapped ? /^[^)\]]*/ : /^[^\r\n;]*/).exec(rest)?.[0].length ?? 0;
  return text
    .slice(at, at + length)
    .replace(/\s+/g, ' ')
    .trim();
}
