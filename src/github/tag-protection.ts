import type { GitHubClient } from './client.js';
import { coversRef } from './ref-pattern.js';
import { type Ruleset, readable, readRuleset } from './rulesets.js';

/** What rulesets forbid to those who may not bypass them. */
export interface TagProtection {
  /** Rule types that no active ruleset demands of this tag: creation, update, deletion. */
  readonly missing: readonly string[];
  /** Whether another version of the same prefix would be protected just so. */
  readonly wholePrefix: boolean;
  /** Names of the rulesets that cover the tag. */
  readonly by: readonly string[];
}

const wanted = ['creation', 'update', 'deletion'] as const;

/**
 * Whether a release tag is protected. Whoever may push a tag that nobody protects may release; one that may be moved
 * or deleted can change what was released. Pure.
 * @param rulesets whole rulesets of the repository and its owners
 * @param tag `version/5.1.0`
 * @param prefix `version/`
 */
export function tagProtection(rulesets: readonly Ruleset[], tag: string, prefix: string): TagProtection {
  const active = rulesets.filter(({ target, enforcement }) => target === 'tag' && enforcement === 'active');
  const covering = (name: string): Ruleset[] =>
    active.filter(({ conditions }) => coversRef(conditions?.ref_name, `refs/tags/${name}`));
  const lacking = (sets: readonly Ruleset[]): string[] => {
    const types = new Set(sets.flatMap(({ rules = [] }) => rules.map(({ type }) => type)));
    return wanted.filter((type) => !types.has(type));
  };
  const own = covering(tag);
  const missing = lacking(own);
  // A version nobody will have: a pattern that covers it covers the prefix.
  const other = lacking(covering(`${prefix}9871.0.0rc4`));
  return { missing, wholePrefix: other.length <= missing.length, by: own.map(({ name }) => name) };
}

/** All rulesets for tags with their rules; undefined when they cannot be read. */
export async function readTagRulesets(github: GitHubClient): Promise<Ruleset[] | undefined> {
  const route = 'GET /repos/{owner}/{repo}/rulesets';
  const parameters = { includes_parents: true, targets: 'tag', per_page: 100 };
  const listed = await readable<Ruleset[]>(github, route, parameters);
  if (listed === undefined) return undefined;
  const rulesets: Ruleset[] = [];
  // Older servers do not know `targets` and list those of branches too.
  for (const { id } of listed.filter(({ target = 'tag' }) => target === 'tag')) {
    const whole = await readRuleset(github, id);
    if (whole !== undefined) rulesets.push(whole);
  }
  return rulesets;
}

/** What to say of a tag that is not protected, and how to mend it; undefined when it is. */
export function tagAdvice(protection: TagProtection, tag: string, prefix: string): string | undefined {
  const { missing, wholePrefix, by } = protection;
  const pattern = prefix === '' ? 'tags' : `tags ${prefix}*`;
  const how =
    `Protect ${pattern} by a ruleset that restricts creation, update and deletion (docs/protect-tags.md has the ` +
    'clicks and the command)';
  if (missing.length === wanted.length) {
    return `no ruleset protects the tag ${tag}: whoever may push to the repository could release. ${how}.`;
  }
  const may: Readonly<Record<string, string>> = { creation: 'made', update: 'moved', deletion: 'deleted' };
  if (missing.length > 0) {
    const what = missing.map((type) => may[type]).join(' or ');
    return `the tag ${tag} can be ${what} by whoever may push (${by.map((name) => JSON.stringify(name)).join(', ')} does not forbid it). ${how}.`;
  }
  return wholePrefix ? undefined : `only some tags are protected as ${tag} is. ${how}.`;
}
