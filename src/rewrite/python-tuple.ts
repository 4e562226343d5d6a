import { posix } from 'node:path';
import { inWindow } from '../version/spelling.js';
import { tryParseVersion, type Version } from '../version/version.js';
import { type GivenLocation, nothing, type Source, type Survey } from './locate.js';
import { assignments, longest, type PythonSource, readPython } from './python-source.js';
import type { Scope } from './scope.js';
import { splice } from './splice.js';
import type { RewriteContext } from './types.js';

/** Names of tuples that hold a version. */
export const tupleNames = ['version_info', '__version_info__', 'version_tuple', '__version_tuple__'];

const longWords: Readonly<Record<string, string>> = { a: 'alpha', b: 'beta', rc: 'candidate', '': 'final' };
const stages: Readonly<Record<string, string>> = {
  ...{ alpha: 'a', a: 'a', beta: 'b', b: 'b' },
  ...{ candidate: 'rc', rc: 'rc', c: 'rc', final: '', '': '' },
};

export interface Tuple {
  /** UTF-16 offset of the text between the parentheses. */
  readonly start: number;
  readonly inner: string;
  /** Its parts without blanks and comments; offsets count from `start`. */
  readonly elements: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

/** The tuple or list whose first element stands at an offset; undefined for what holds calls or is not closed. */
export function readTuple({ text, code }: PythonSource, at: number): Tuple | undefined {
  const inner = /^[^()[\]]*(?=[)\]])/.exec(code.slice(at, at + longest))?.[0];
  if (inner === undefined) return undefined;
  let from = 0;
  const elements = inner.split(',').flatMap((part) => {
    const start = from + part.length - part.trimStart().length;
    const end = start + part.trim().length;
    from += part.length + 1;
    return start === end ? [] : [{ text: text.slice(at + start, at + end), start, end }];
  });
  return { start: at, inner: text.slice(at, at + inner.length), elements };
}

/** The file `__build__` of a module with a tuple: the number of the stage alone. */
export function surveyBuildNumber({ path, text }: Source, scope: Scope): Survey {
  const module = scope.text(posix.join(posix.dirname(path), '_version.py'));
  const tuple = module === undefined ? undefined : tupleOf(module);
  if (tuple?.elements[4]?.text !== '__build__') return nothing;
  const number = text.trim();
  const version = tupleVersion(tuple, number);
  if (version === undefined || !inWindow(version, scope.context.window.from, scope.context.window.to)) {
    return nothing;
  }
  const to = String(scope.context.version.stageNumber ?? 0);
  const start = text.indexOf(number);
  const end = start + number.length;
  return {
    ...nothing,
    locations: [{ key: '__build__', start, end, from: number, place: 'given', text: to, to }],
  };
}

function tupleOf(text: string): Tuple | undefined {
  const python = readPython(text);
  const found = assignments(python).find(({ names }) => names.some((name) => tupleNames.includes(name)));
  return found?.wrapped ? readTuple(python, found.at) : undefined;
}

/**
 * A tuple of 3 (X, Y, Z), 5 (with stage and number) or 6 elements (with post, 0 = none).
 * @param build what the file `__build__` beside it says
 */
export function surveyTuple(
  tuple: Tuple,
  key: string,
  build: string | undefined,
  { version: next, window }: RewriteContext,
): Survey {
  const version = tupleVersion(tuple, build);
  const alone = (reason: string): Survey => ({
    ...nothing,
    leftAlone: [{ key, start: tuple.start, value: version?.text ?? `(${tuple.inner})`, reason }],
  });
  if (version === undefined) return alone('not a version X.Y.Z');
  if (!inWindow(version, window.from, window.to)) {
    return alone(`outside of ${window.from.text} to ${window.to.text}`);
  }
  if (tuple.elements.length === 3 && next.stage !== undefined) {
    return alone('three numbers cannot name a prerelease');
  }
  const location: GivenLocation = {
    ...{ key, start: tuple.start, end: tuple.start + tuple.inner.length },
    ...{ from: version.text, place: 'given', text: writeTuple(tuple, next), to: next.text },
  };
  return { ...nothing, locations: [location] };
}

function tupleVersion({ elements }: Tuple, build: string | undefined): Version | undefined {
  const [major, minor, patch, word, number, post] = elements.map(({ text }) => text);
  const plain = `${major}.${minor}.${patch}`;
  if (elements.length === 3) return tryParseVersion(plain);
  if (elements.length < 5 || elements.length > 6) return undefined;
  const stage = stages[word?.replace(/^["']|["']$/g, '') ?? '?'];
  const stageNumber = number === '__build__' ? build : number;
  if (stage === undefined || stageNumber === undefined) return undefined;
  const after = post === undefined || post === '0' ? '' : `.post${post}`;
  return tryParseVersion(`${plain}${stage}${stage === '' ? '' : stageNumber}${after}`);
}

/** The tuple of another version, each element in the form it has. */
function writeTuple({ inner, elements }: Tuple, version: Version): string {
  const number = elements[4]?.text === '__build__' ? '__build__' : String(version.stageNumber ?? 0);
  const stage = writeStage(elements[3]?.text ?? '', version.stage ?? '');
  const values = [version.major, version.minor, version.patch, stage, number, version.post ?? 0];
  const edits = elements.map(({ start, end }, index) => ({
    start,
    end,
    text: String(values[index]),
    key: '',
  }));
  return splice(inner, edits);
}

function writeStage(element: string, stage: string): string {
  const word = element.replace(/^["']|["']$/g, '');
  const quote = element.startsWith("'") ? "'" : '"';
  const short = word !== 'final' && word.length <= 2;
  return `${quote}${short && stage !== '' ? stage : longWords[stage]}${quote}`;
}
