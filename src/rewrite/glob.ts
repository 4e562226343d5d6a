/**
 * Compiles a glob over repository paths (`/`-separated, no leading slash): `*` and `?` stay inside a segment, `**` is
 * any number of segments, `{a,b}` is either. Dot files match like others. A pattern that matches a folder matches all
 * in it, as in a .gitignore; a trailing slash is ignored. Everything else is literal.
 */
export function compileGlob(pattern: string): (path: string) => boolean {
  const trimmed = pattern.replace(/^\.?\//, '').replace(/\/+$/, '');
  const expression = new RegExp(`^(?:${expandBraces(trimmed).map(translate).join('|')})(?:/.*)?$`, 'su');
  return (path) => expression.test(path);
}

/** Whether any of the globs matches; compiles once, for use over many paths. */
export function compileGlobs(patterns: readonly string[]): (path: string) => boolean {
  const matchers = patterns.map(compileGlob);
  return (path) => matchers.some((matches) => matches(path));
}

/** `a{b,c{d,e}}` -> `ab`, `acd`, `ace`. An unclosed brace is literal. */
function expandBraces(pattern: string): string[] {
  const open = pattern.indexOf('{');
  if (open === -1) return [pattern];
  const choices: string[] = [];
  let depth = 0;
  let from = open + 1;
  for (let at = open; at < pattern.length; at += 1) {
    const char = pattern[at];
    if (char === '{') depth += 1;
    if (char === '}') depth -= 1;
    if ((char === ',' && depth === 1) || (char === '}' && depth === 0)) {
      choices.push(pattern.slice(from, at));
      from = at + 1;
    }
    if (char === '}' && depth === 0) {
      const [before, after] = [pattern.slice(0, open), pattern.slice(at + 1)];
      return choices.flatMap((choice) => expandBraces(before + choice + after));
    }
  }
  return [pattern];
}

function translate(pattern: string): string {
  const segments = pattern.split('/');
  return segments
    .map((segment, index) => {
      const last = index === segments.length - 1;
      if (segment === '**') return last ? '.*' : '(?:[^/]+/)*';
      const text = segment.replace(/[*?]|[^*?]+/gu, (part) =>
        part === '?' ? '[^/]' : part === '*' ? '[^/]*' : part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
      );
      return last ? text : `${text}/`;
    })
    .join('');
}
