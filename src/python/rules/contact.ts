import { repr } from './problem.js';

/** What is wrong with an Author-email or Maintainer-email; its first address counts, and `Name <a@b.c>` is one. */
export function emailProblem(value: string): string | undefined {
  const address = /<([^<>]*)>/.exec(value)?.[1]?.trim() ?? value.split(',')[0]?.trim() ?? '';
  // Names without an address, in quotes or with blanks, are read as no address at all.
  if (address === '' || /["\s]/.test(address)) return undefined;
  const why = addressProblem(address);
  return why === undefined ? undefined : `${repr(address)} is not a valid email address: ${why}`;
}

/** The words of the library that PyPI uses for addresses. */
function addressProblem(address: string): string | undefined {
  const at = address.lastIndexOf('@');
  if (at === -1) return 'An email address must have an @-sign.';
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
  if (local === '') return 'There must be something before the @-sign.';
  if (domain === '') return 'There must be something after the @-sign.';
  if (!domain.includes('.')) return 'The part after the @-sign is not valid. It should have a period.';
  if (/(^|\.)(invalid|local|localhost|onion|test|arpa)$/i.test(domain)) {
    return 'The part after the @-sign is a special-use or reserved name that cannot be used with email.';
  }
  return undefined;
}

const pathCharacters = "(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})";
const host = "(?:\\[[0-9A-Fa-f:.]+\\]|(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)";
const uri = new RegExp(
  `^https?:(?://(?:[^@/?#]*@)?${host}(?::\\d*)?(?:/${pathCharacters}*)*|(?!//)(?:${pathCharacters}|/)*)` +
    `(?:\\?(?:${pathCharacters}|[/?])*)?(?:#.*)?$`,
  'i',
);

/** Whether a text is an http or https URL in the characters that RFC 3986 allows. */
export function isUrl(text: string): boolean {
  return uri.test(text);
}

/** What is wrong with the `Label, URL` pairs of a package. */
export function projectUrlProblems(pairs: readonly string[]): string[] {
  const labels = new Set<string>();
  const problems: string[] = [];
  for (const pair of pairs) {
    const comma = pair.indexOf(',');
    const label = (comma === -1 ? pair : pair.slice(0, comma)).trim();
    const url = comma === -1 ? '' : pair.slice(comma + 1).trim();
    if (labels.has(label)) return ["'project_urls' has invalid data."];
    labels.add(label);
    if (label === '') problems.push('Must have a label.');
    else if ([...label].length > 32) problems.push(`${repr(label)} must be 32 characters or less.`);
    else if (url === '') problems.push('Must have a URL.');
    else if (!isUrl(url)) problems.push(`${repr(url)} is not a valid url.`);
  }
  return problems;
}
