import { UserError } from '../core/errors.js';
import { quoted } from '../core/quote.js';
import { refusalOf } from './refusal.js';
import { canonicalGuess, tryParseVersion, type Version } from './version.js';

export interface ReleaseTag {
  /** The tag's name without `refs/tags/`. */
  readonly name: string;
  readonly version: Version;
}

const where = { key: 'tag' };

/**
 * Reads `version/5.1.0rc1`, with or without `refs/tags/`. Nothing of the text is ever executed or put into a shell;
 * it is accepted whole or refused.
 * @throws UserError naming the rule and, where one can be guessed, the tag that was meant
 */
export function parseTag(ref: string, prefix: string): ReleaseTag {
  const name = ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : ref;
  if (ref.startsWith('refs/') && name === ref) {
    throw new UserError(`${quoted(ref)} is not a tag`, {
      where,
      fix: `push a tag ${prefix}X.Y.Z, or start the workflow by hand with the input tag`,
    });
  }
  const shown = quoted(name);
  if (!name.startsWith(prefix)) {
    const guess = tryParseVersion(name) === undefined ? canonicalGuess(name) : name;
    throw new UserError(`the tag ${shown} does not start with ${JSON.stringify(prefix)}`, {
      where,
      fix: `use ${prefix}${guess ?? '5.1.0'}, or set tag-prefix in the config`,
    });
  }
  const text = name.slice(prefix.length);
  const version = tryParseVersion(text);
  if (version === undefined) {
    const guess = canonicalGuess(text);
    const why = guess === undefined ? refusalOf(text) : '';
    throw new UserError(
      `the tag ${shown} is not ${prefix} and a canonical version (PEP 440: X.Y.Z, X.Y.ZrcN, X.Y.Z.postN)` +
        (why === '' ? '' : `: ${why}`),
      {
        where,
        fix:
          guess === undefined
            ? `delete the tag and push one like ${prefix}5.1.0, ${prefix}5.1.0rc1 or ${prefix}5.1.0.post1`
            : `delete the tag and push ${prefix}${guess}`,
      },
    );
  }
  return { name, version };
}
