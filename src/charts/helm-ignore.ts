import { UserError } from '../core/errors.js';

/** Whether a path of a chart (with `/`, without one at its end) is left out of its archive. */
export type IgnoreRules = (path: string, isDirectory: boolean) => boolean;

interface Rule {
  readonly negated: boolean;
  readonly onlyFolders: boolean;
  matches(path: string): boolean;
}

/**
 * Reads a .helmignore. Helm's rules are not git's: the first rule that decides wins, a rule without a slash looks at the
 * last part of a path only, `*` never crosses a slash, and `!rule` leaves out everything that the rule does NOT match
 * (Helm docs, "The .helmignore file", and pkg/ignore of helm 3). Dot files of templates/ are always left out.
 * @param file path for messages
 * @throws UserError with the line of a rule that helm refuses
 */
export function helmIgnore(text: string, file: string): IgnoreRules {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  const own = lines.flatMap((line, index) => readRule(line.trim(), { file, line: index + 1 }));
  const rules = [...own, ...readRule('templates/.?*', { file, line: 0 })];
  return (path, isDirectory) => {
    for (const { negated, onlyFolders, matches } of rules) {
      const applies = (!onlyFolders || isDirectory) && matches(path);
      if (applies !== negated) return true;
    }
    return false;
  };
}

function readRule(text: string, where: { file: string; line: number }): Rule[] {
  if (text === '' || text.startsWith('#')) return [];
  if (text.includes('**')) {
    throw new UserError('helm does not know ** in a .helmignore', {
      where,
      fix: 'name the folder, or use *',
    });
  }
  const negated = text.startsWith('!');
  const pattern = text.replace(/^!/, '');
  const onlyFolders = pattern.endsWith('/');
  const bare = pattern.replace(/\/$/, '');
  const expression = compilePattern(bare.replace(/^\//, ''));
  if (expression === undefined) {
    throw new UserError(`${JSON.stringify(text)} is not a pattern that helm understands`, {
      where,
      fix: 'close every [ with ] and put nothing after the last \\',
    });
  }
  const whole = bare.includes('/');
  const matches = (path: string): boolean =>
    expression.test(whole ? path : path.slice(path.lastIndexOf('/') + 1));
  return [{ negated, onlyFolders, matches }];
}

const literal = (character: string): string => character.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
const inClass = (character: string): string => character.replace(/[\^\-[\]\\]/, '\\$&');

/**
 * A pattern of Go's `filepath.Match`: `*` and `?` stay within a path part, `[a-z]` and `[^a-z]` are classes, `\\` takes
 * the next character as it is. Undefined for a malformed one.
 */
function compilePattern(pattern: string): RegExp | undefined {
  let source = '';
  const rest = [...pattern];
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    if (next === '*') source += '[^/]*';
    else if (next === '?') source += '[^/]';
    else if (next === '[') {
      const part = readClass(rest);
      if (part === undefined) return undefined;
      source += part;
    } else {
      const character = next === '\\' ? rest.shift() : next;
      if (character === undefined) return undefined;
      source += literal(character);
    }
  }
  return new RegExp(`^${source}$`, 'su');
}

/** Takes a class up to its `]` from the characters. */
function readClass(rest: string[]): string | undefined {
  const negated = rest[0] === '^';
  if (negated) rest.shift();
  let ranges = '';
  for (;;) {
    if (rest[0] === ']' && ranges !== '') break;
    const low = classCharacter(rest);
    if (low === undefined) return undefined;
    if (rest[0] !== '-') {
      ranges += inClass(low);
      continue;
    }
    rest.shift();
    const high = classCharacter(rest);
    if (high === undefined) return undefined;
    // A range that is the wrong way round holds nothing, in Go without an error.
    ranges += low <= high ? `${inClass(low)}-${inClass(high)}` : '\\u{FFFF}';
  }
  rest.shift();
  return negated ? `[^${ranges}]` : `[${ranges}]`;
}

function classCharacter(rest: string[]): string | undefined {
  const first = rest.shift();
  if (first === undefined || first === '-' || first === ']') return undefined;
  // After its last character a class still needs its end.
  const character = first === '\\' ? rest.shift() : first;
  return rest.length === 0 ? undefined : character;
}
