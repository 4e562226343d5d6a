/** What is wrong with a version that has no canonical form, most telling first. */
const reasons: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^$/, 'the version is missing'],
  [/[^\0-\x7f]/, 'it has characters outside of ASCII'],
  [/\//, 'a slash stands in the version'],
  [/^v?\d+!/, 'image tags and SemVer cannot express an epoch (1!)'],
  [/\+/, 'a local version (+) does not belong on a public index'],
  [/dev/i, 'development versions are not released'],
  [/\d{10}/, 'a number has more than 9 digits'],
  [/^v?\d+(?:\.\d+){3,}/, 'it has more than three numbers'],
  [/\d(?:a|b|rc)\d+[-_.]?(?:a|b|rc)/i, 'it has two stages'],
  [/post\d+[-_.]?(?:post|a|b|rc)/i, 'nothing may follow .postN'],
];

/** Why a text without canonical form is refused, for people; '' when nothing more can be said. */
export function refusalOf(text: string): string {
  return reasons.find(([pattern]) => pattern.test(text))?.[1] ?? '';
}
