/** Harbor's rules that protect tags from being changed ("tag immutability"). */

interface Selector {
  /** `matches`/`excludes` for tags, `repoMatches`/`repoExcludes` for repositories. */
  readonly decoration: string;
  /** A doublestar pattern. */
  readonly pattern: string;
}

export interface ImmutableRule {
  readonly disabled: boolean;
  readonly repositories: readonly Selector[];
  readonly tags: readonly Selector[];
}

/** Reads `GET /projects/P/immutabletagrules`. */
export function parseRules(list: readonly Record<string, unknown>[]): ImmutableRule[] {
  return list.map((rule) => {
    const scope = rule['scope_selectors'] as Record<string, unknown> | undefined;
    return {
      disabled: rule['disabled'] === true,
      repositories: selectors(scope?.['repository']),
      tags: selectors(rule['tag_selectors']),
    };
  });
}

function selectors(value: unknown): Selector[] {
  if (!Array.isArray(value)) return [];
  return (value as Record<string, unknown>[]).map((item) => ({
    decoration: String(item['decoration']),
    pattern: String(item['pattern']),
  }));
}

/** Whether a rule protects a tag. @param repository its name inside the project */
export function protects(rules: readonly ImmutableRule[], repository: string, tag: string): boolean {
  return rules.some(
    (rule) => !rule.disabled && holds(rule.repositories, repository) && holds(rule.tags, tag),
  );
}

function holds(list: readonly Selector[], name: string): boolean {
  return list.every(({ decoration, pattern }) => {
    const found = doublestar(pattern).test(name);
    return /excludes$/i.test(decoration) ? !found : found;
  });
}

/** doublestar: `*` and `?` stay within a path part, `**` crosses them, `{a,b}` is a choice, `[a-z]` a class. */
function doublestar(pattern: string): RegExp {
  let depth = 0;
  const source = pattern.replace(/\*\*\/?|[*?{},]|\[[^\]]+\]|\\?[\s\S]/g, (part) => {
    if (part.startsWith('**')) return part.endsWith('/') ? '(?:.*/)?' : '.*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    if (part === '{') {
      depth++;
      return '(?:';
    }
    if (part === '}' && depth > 0) {
      depth--;
      return ')';
    }
    if (part === ',' && depth > 0) return '|';
    if (part.length > 1 && part.startsWith('[')) return part.replace(/^\[[!^]/, '[^').replace(/\\/g, '\\\\');
    return part.replace(/^\\(?=.)/, '').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  });
  try {
    return new RegExp(`^${source}${')'.repeat(depth)}$`, 's');
  } catch {
    // A pattern that no tag can match; Harbor treats a malformed one the same way.
    return /^(?!)/;
  }
}
