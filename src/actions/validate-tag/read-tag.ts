import { UserError } from '../../core/errors.js';
import { parseTag, type ReleaseTag } from '../../version/tag.js';
import { tryParseVersion } from '../../version/version.js';

export const defaultPrefix = 'version/';

/**
 * Reads the tag before anything else is touched. The prefix stands in the config, which is only known once the tag
 * is: so a prefix that is neither given nor the usual one is taken from the tag, and compared with the config later.
 * @param text tag or ref, hostile
 * @param prefix input `tag-prefix`; '' = not given
 * @throws UserError naming the rule and, where one can be guessed, the tag that was meant
 */
export function readTag(text: string, prefix: string): ReleaseTag & { readonly prefix: string } {
  if (text === '') {
    throw new UserError('there is no tag', {
      where: { key: 'tag' },
      fix: `push a tag like ${prefix || defaultPrefix}5.1.0, or give the input tag`,
    });
  }
  const name = text.startsWith('refs/tags/') ? text.slice('refs/tags/'.length) : text;
  const own = prefix || foreignPrefix(name) || defaultPrefix;
  // A prefix that is empty in the config: the tag is the version itself.
  const used = prefix === '' && tryParseVersion(name) !== undefined ? '' : own;
  return { ...parseTag(text, used), prefix: used };
}

/**
 * What stands before the version of a tag in another than the usual form: the shortest safe text that leaves a
 * version (`v1.2.3rc1`, `framework-1.2.3`). '' when there is none.
 */
function foreignPrefix(name: string): string {
  if (name.startsWith(defaultPrefix) || name.startsWith('refs/')) return '';
  for (let end = 1; end < Math.min(name.length, 100); end++) {
    const prefix = name.slice(0, end);
    if (!/^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(prefix)) return '';
    if (/[A-Za-z_/-]$/.test(prefix) && tryParseVersion(name.slice(end)) !== undefined) return prefix;
  }
  return '';
}
