/**
 * Globs of the config: `*` and `?` stay inside a path segment, `**` crosses segments, `[a-z]` and `{a,b}` as in a shell.
 * Dot files match like others. Paths are those of git: relative, with slashes. A glob that names a folder also covers
 * everything below it.
 */

/** What is wrong with a glob, in words; undefined when nothing is. */
export function globProblem(glob: string): string | undefined {
  if (glob === '') return 'is empty';
  if (glob.startsWith('/')) return 'starts with "/", but paths are relative to the repository';
  if (glob.includes('\\')) return 'contains a backslash; write paths with "/"';
  const segments = glob.replace(/\/$/, '').split('/');
  if (segments.includes('..')) return 'leaves the repository with ".."';
  if (segments.includes('')) return 'has an empty path segment';
  if (segments.some((segment) => segment.includes('**') && segment !== '**')) {
    return 'uses "**" beside other characters; it must be a whole path segment';
  }
  try {
    translate(glob);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Compiles a glob that `globProblem` accepts. */
export function compileGlob(glob: string): (path: string) => boolean {
  const expression = new RegExp(`^${translate(glob.replace(/^\.\//, '').replace(/\/$/, ''))}(?:/.*)?$`, 'su');
  return (path) => expression.test(path);
}

/** Whether any of the globs covers a path. */
export function compileGlobs(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map(compileGlob);
  return (path) => matchers.some((matches) => matches(path));
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function translate(glob: string): string {
  let result = '';
  let depth = 0;
  for (let at = 0; at < glob.length; at++) {
    const character = glob.charAt(at);
    if (glob.startsWith('**/', at) && (at === 0 || glob[at - 1] === '/')) {
      result += '(?:[^/]+/)*';
      at += 2;
    } else if (glob.startsWith('**', at)) {
      result += '.*';
      at += 1;
    } else if (character === '*') result += '[^/]*';
    else if (character === '?') result += '[^/]';
    else if (character === '[') {
      const end = glob.indexOf(']', at + 2);
      if (end < 0) throw new Error('has a "[" without its "]"');
      result += characterClass(glob.slice(at + 1, end));
      at = end;
    } else if (character === '{') {
      depth++;
      result += '(?:';
    } else if (character === '}') {
      if (depth === 0) throw new Error('has a "}" without its "{"');
      depth--;
      result += ')';
    } else if (character === ',' && depth > 0) result += '|';
    else result += literal(character);
  }
  if (depth > 0) throw new Error('has a "{" without its "}"');
  return result;
}

function characterClass(body: string): string {
  const negated = body.startsWith('!') || body.startsWith('^');
  const characters = (negated ? body.slice(1) : body).replace(/[\\\]^[]/g, '\\$&');
  if (characters === '') throw new Error('has an empty "[]"');
  const text = negated ? `[^/${characters}]` : `[${characters}]`;
  try {
    new RegExp(text);
  } catch {
    throw new Error(`has the wrong character range "[${body}]"`);
  }
  return text;
}
