import { nothing, type Source, type Survey, surveyValue } from './locate.js';
import type { Scope } from './scope.js';

/**
 * The version that a Python regular expression finds with `re.search` in multi-line mode, as hatch, PDM and
 * scikit-build-core do it: the group `version` or `value`, else the first one.
 */
export function surveyPattern({ path, text }: Source, pattern: string, scope: Scope): Survey {
  const expression = fromPython(pattern);
  if (expression === undefined) {
    return { ...nothing, warnings: [`${path}: the pattern ${JSON.stringify(pattern)} cannot be followed`] };
  }
  const match = expression.exec(text);
  if (match === null) return nothing;
  const name = ['version', 'value'].find((group) => match.groups?.[group] !== undefined);
  const range = name === undefined ? match.indices?.[1] : match.indices?.groups?.[name];
  if (range === undefined) return nothing;
  const from = text.slice(...range);
  const key = /^\s*([A-Za-z_]\w*)\s*[:=]/.exec(match[0])?.[1] ?? 'version';
  return surveyValue(key, { from, start: range[0] }, 'free', scope.context.window);
}

/** The same expression in JavaScript; undefined for what it cannot say (verbose mode, conditions). */
export function fromPython(pattern: string): RegExp | undefined {
  const [, letters = '', rest = ''] = /^(?:\(\?([a-zA-Z]+)\))?([\s\S]*)$/.exec(pattern) ?? [];
  if (/[^aimsu]/.test(letters) || /\(\?\(/.test(rest)) return undefined;
  const flags = [...new Set(`dm${letters.replace(/[aum]/g, '')}`)].join('');
  const source = rest
    .replace(/\\[\s\S]|\(\?P</g, (token) => (token === '(?P<' ? '(?<' : (ends[token] ?? token)))
    .replace(/\(\?P=(\w+)\)/g, '\\k<$1>');
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

/** Start and end of the whole text, whatever the mode. */
const ends: Readonly<Record<string, string>> = { '\\A': '(?<![\\s\\S])', '\\Z': '(?![\\s\\S])' };
