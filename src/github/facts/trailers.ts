/** Trailers that git itself writes: with one of them, other lines may stand among the trailers. */
const byGit = /^(?:Signed-off-by: |\(cherry picked from commit )/;
const trailer = /^([A-Za-z0-9-]+)[ \t]*:([^\n]*)$/;

/**
 * The values of a trailer in a commit message, as `git log --format=%(trailers:key=…,valueonly)` reads them
 * (git-interpret-trailers): they stand in the last paragraph, never in the subject; it consists of trailers only, or
 * holds one of git's own and at least a quarter of trailers. Names are compared without case.
 */
export function trailerValues(message: string, name: string): string[] {
  const lines = lastParagraph(message);
  let own = false;
  let trailers = 0;
  let others = 0;
  for (const line of lines) {
    if (byGit.test(line)) own = true;
    if (byGit.test(line) || trailer.test(line)) trailers++;
    // A line that starts with white space goes on from the one before.
    else if (!(/^\s/.test(line) && trailers > 0)) others++;
  }
  if (trailers === 0 || (others > 0 && !(own && trailers * 3 >= others))) return [];
  const values: string[] = [];
  let open = false;
  for (const line of lines) {
    const [, key = '', value = ''] = trailer.exec(line) ?? [];
    if (/^\s/.test(line)) {
      if (open) values.push(`${values.pop()} ${line.trim()}`);
      continue;
    }
    open = key.toLowerCase() === name.toLowerCase();
    if (open) values.push(value.trim());
  }
  return values;
}

function lastParagraph(message: string): string[] {
  const lines = message.trimEnd().split('\n');
  const blank = lines.findLastIndex((line) => line.trim() === '');
  return blank < 0 ? [] : lines.slice(blank + 1).filter((line) => !line.startsWith('#'));
}
