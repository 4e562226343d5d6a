/** Which refs a ruleset is for: `conditions.ref_name` of GitHub's rulesets. */
export interface RefCondition {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/**
 * Whether a ruleset's condition covers a full ref name. Patterns are fnmatch with path names: `*` and `?` stop at a
 * slash, `**` + slash crosses folders; `~ALL` is every ref. Exclusions win.
 * https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#using-fnmatch-syntax
 * @param ref `refs/tags/version/5.1.0`
 * @param defaultBranch what `~DEFAULT_BRANCH` stands for
 */
export function coversRef(condition: RefCondition | undefined, ref: string, defaultBranch = ''): boolean {
  const matches = (pattern: string): boolean => {
    if (pattern === '~ALL') return true;
    if (pattern === '~DEFAULT_BRANCH') return defaultBranch !== '' && ref === `refs/heads/${defaultBranch}`;
    return fnmatch(pattern, ref);
  };
  const { include = [], exclude = [] } = condition ?? {};
  return include.some(matches) && !exclude.some(matches);
}

/** Ruby's File.fnmatch with FNM_PATHNAME, which GitHub names as its syntax. No braces. */
export function fnmatch(pattern: string, path: string): boolean {
  let expression = '';
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern.charAt(at);
    if (pattern.startsWith('**/', at) && (at === 0 || pattern[at - 1] === '/')) {
      expression += '(?:[^/]+/)*';
      at += 2;
    } else if (character === '*') expression += '[^/]*';
    else if (character === '?') expression += '[^/]';
    else if (character === '[' && pattern.indexOf(']', at + 2) > 0) {
      const end = pattern.indexOf(']', at + 2);
      const body = pattern.slice(at + 1, end);
      const negated = /^[!^]/.test(body);
      expression += `(?!/)[${negated ? '^' : ''}${(negated ? body.slice(1) : body).replace(/[\\[\]^]/g, '\\$&')}]`;
      at = end;
    } else {
      const escaped = character === '\\' && at + 1 < pattern.length ? pattern.charAt(++at) : character;
      expression += escaped.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    }
  }
  try {
    return new RegExp(`^${expression}$`, 's').test(path);
  } catch {
    // A range that is none: such a pattern covers nothing that we know of.
    return false;
  }
}
