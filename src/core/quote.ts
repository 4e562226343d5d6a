/** How hostile texts (tags, file names, values of a config) stand in messages for people. */

/** What cannot be seen, moves the cursor or turns the direction of the text around it, and line ends. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu;

/** A text in quotes, with everything invisible escaped, cut after `most` UTF-16 units. */
export function quoted(text: string, most = 120): string {
  return JSON.stringify(text.length > most ? `${text.slice(0, most)}…` : text).replace(
    invisible,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}

/** A file name: as it is, or in quotes when something in it could not be seen. */
export function fileName(path: string): string {
  return path.search(invisible) === -1 ? path : quoted(path, Number.POSITIVE_INFINITY);
}

/**
 * A text for a log that a runner may read: a tag or file name in it must not become a command. A runner takes `::name::`
 * at the start of a line and `##[name]` anywhere for one.
 */
export function neutral(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1:\u200b').replace(/##\[/g, '##\u200b[');
}

/** A word for a POSIX shell, in a command that a message proposes: git allows `$`, quotes and `;` in names. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
