import { posix } from 'node:path';
import { inWindow } from '../version/spelling.js';
import { tryParseVersion, type Version } from '../version/version.js';
import {
  type GivenLocation,
  mergeSurveys,
  nothing,
  type Source,
  type Survey,
  surveyValue,
} from './locate.js';
import type { Scope } from './scope.js';

/**
 * A Python module that holds the version as an assignment at the start of a line: `__version__ = "5.1.0"`, or the
 * tuple `version_info = (4, 14, 0, "candidate", 1, 0)`, whose fifth element may be read from a file `__build__` beside.
 */
export function surveyPythonVersionModule(source: Source, scope: Scope): Survey {
  const { path, text } = source;
  const plain = posix.basename(path) === '__init__.py' ? '__version__' : '__version__|VERSION|version';
  const pattern = new RegExp(
    `^(${plain})[ \\t]*(?::[ \\t]*\\w+[ \\t]*)?=[ \\t]*(["'])([^"'\\n\\\\]+)\\2`,
    'gm',
  );
  const assignments = [...text.matchAll(pattern)].map((match) => {
    const [whole, key = '', , from = ''] = match;
    const start = match.index + whole.length - 1 - from.length;
    return surveyValue(key, { from, start }, 'free', scope.context.window);
  });
  return mergeSurveys([...assignments, surveyTuple(source, scope)]);
}

/** The file `__build__` of a module with a tuple: the number of the stage alone. */
export function surveyBuildNumber({ path, text }: Source, scope: Scope): Survey {
  const module = scope.text(posix.join(posix.dirname(path), '_version.py'));
  const tuple = module === undefined ? undefined : readTuple(module);
  if (tuple?.elements[4] !== '__build__') return nothing;
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

const longWords: Readonly<Record<string, string>> = { a: 'alpha', b: 'beta', rc: 'candidate', '': 'final' };
const stages: Readonly<Record<string, string>> = {
  ...{ alpha: 'a', a: 'a', beta: 'b', b: 'b' },
  ...{ candidate: 'rc', rc: 'rc', c: 'rc', final: '', '': '' },
};

interface Tuple {
  readonly start: number;
  /** The text between the parentheses and its comma-separated parts, trimmed. */
  readonly inner: string;
  readonly elements: readonly string[];
}

function readTuple(text: string): Tuple | undefined {
  const match = /^(?:__)?version_info(?:__)?[ \t]*(?::[^=\n]*)?=[ \t]*\([ \t(]*([^()#]*)\)/m.exec(text);
  if (match === null || match[1] === undefined) return undefined;
  const inner = match[1];
  const elements = inner.replace(/,\s*$/, '').split(',');
  return {
    start: match.index + match[0].length - 1 - inner.length,
    inner,
    elements: elements.map((element) => element.trim()),
  };
}

/** The version of a tuple of 3 (X, Y, Z), 5 (with stage and number) or 6 elements (with post, 0 = none). */
function tupleVersion({ elements }: Tuple, build: string | undefined): Version | undefined {
  const [major, minor, patch, word, number, post] = elements;
  const plain = `${major}.${minor}.${patch}`;
  if (elements.length === 3) return tryParseVersion(plain);
  if (elements.length < 5 || elements.length > 6) return undefined;
  const stage = stages[word?.replace(/^["']|["']$/g, '') ?? '?'];
  const stageNumber = number === '__build__' ? build : number;
  if (stage === undefined || stageNumber === undefined) return undefined;
  const after = post === undefined || post === '0' ? '' : `.post${post}`;
  return tryParseVersion(`${plain}${stage}${stage === '' ? '' : stageNumber}${after}`);
}

function surveyTuple({ path, text }: Source, scope: Scope): Survey {
  const tuple = readTuple(text);
  if (tuple === undefined) return nothing;
  const { version: next, window } = scope.context;
  const build = scope.text(posix.join(posix.dirname(path), '__build__'))?.trim();
  const version = tupleVersion(tuple, build);
  const key = 'version_info';
  const alone = (reason: string): Survey => ({
    ...nothing,
    leftAlone: [{ key, start: tuple.start, value: version?.text ?? `(${tuple.inner})`, reason }],
  });
  if (version === undefined) return alone('not a version X.Y.Z');
  if (!inWindow(version, window.from, window.to)) {
    return alone(`outside of ${window.from.text} to ${window.to.text}`);
  }
  if (tuple.elements.length === 3 && next.stage !== undefined)
    return alone('three numbers cannot name a prerelease');
  const location: GivenLocation = {
    ...{ key, start: tuple.start, end: tuple.start + tuple.inner.length },
    ...{ from: version.text, place: 'given', text: writeTuple(tuple, next), to: next.text },
  };
  return { ...nothing, locations: [location] };
}

/** The tuple of another version, each element in the form it has. */
function writeTuple({ inner, elements }: Tuple, version: Version): string {
  const values = [version.major, version.minor, version.patch];
  let index = 0;
  return inner.replace(/[^\s,]+/g, (element) => {
    const at = index;
    index += 1;
    if (at < 3) return String(values[at]);
    if (at === 3) return writeStage(elements[3] ?? '', version.stage ?? '');
    if (at === 4) return element === '__build__' ? element : String(version.stageNumber ?? 0);
    return String(version.post ?? 0);
  });
}

function writeStage(element: string, stage: string): string {
  const word = element.replace(/^["']|["']$/g, '');
  const quote = element.startsWith("'") ? "'" : '"';
  const short = word !== 'final' && word.length <= 2;
  return `${quote}${short && stage !== '' ? stage : longWords[stage]}${quote}`;
}
