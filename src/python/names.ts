/** Project names of Python packages. */

/** The one spelling by which an index compares names (PEP 503): lower case, runs of `-`, `_`, `.` become `-`. */
export function normalizeName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/** The name as it starts a file name (PEP 625, binary distribution format): normalized, with `_` for `-`. */
export function fileNamePart(name: string): string {
  return normalizeName(name).replaceAll('-', '_');
}

/** The normalized project name of a requirement (PEP 508), '' when it does not start with one. */
export function requirementName(requirement: string): string {
  const match = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)/.exec(requirement);
  return normalizeName(match?.[1] ?? '');
}

/** Whether a requirement only holds with an extra (`; extra == 'x'`). */
export function needsExtra(requirement: string): boolean {
  return /;.*\bextra\s*==/.test(requirement);
}
