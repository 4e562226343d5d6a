import { UserError } from '../../core/errors.js';

/**
 * Replaces secrets the way the runner does. Not core's Redactor: that one knows more shapes and has a least length,
 * while the rehearsal must show what GitHub would hide, and drop the outputs that GitHub would drop.
 * Source: actions/runner, SecretMasker and ValueEncoders (no least length, each line of a multi-line value, encodings).
 */
export class Masker {
  private readonly forms = new Set<string>();

  add(value: string): void {
    for (const line of [value, ...value.split(/\r?\n/)]) {
      if (line.trim() === '') continue;
      for (const form of encodings(line)) if (form.trim() !== '') this.forms.add(form);
    }
  }

  mask(text: string): string {
    let result = text;
    for (const form of [...this.forms].sort((a, b) => b.length - a.length)) {
      result = result.replaceAll(form, '***');
    }
    return result;
  }

  /** Whether a text holds a masked one: the runner then drops the job output with a warning. */
  hides(text: string): boolean {
    return [...this.forms].some((form) => text.includes(form));
  }
}

function encodings(value: string): string[] {
  const bytes = Buffer.from(value);
  const json = JSON.stringify(value).slice(1, -1);
  const xml = value.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
  // Base64 of `user:secret` holds the secret's bytes at any of three offsets.
  const base64 = [0, 1, 2]
    .filter((shift) => bytes.length > shift)
    .map((shift) => bytes.subarray(shift).toString('base64'));
  return [value, encodeURIComponent(value), json, xml, value.replaceAll("'", "''"), ...base64];
}

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const commandNames = new Set(
  (
    'add-mask debug notice warning error group endgroup echo stop-commands set-output save-state set-env add-path ' +
    'add-matcher remove-matcher'
  ).split(' '),
);

/**
 * A workflow command `::name key=value,…::data` in a line of output, or undefined.
 * Source: docs "Workflow commands for GitHub Actions"; leading space is allowed, unknown names are plain text.
 */
export function parseCommand(line: string): Command | undefined {
  const match = /^\s*::([a-z-]+)(?: (.*?))?::(.*)$/s.exec(line);
  const [, name = '', list = '', raw = ''] = match ?? [];
  if (!commandNames.has(name)) return undefined;
  const properties: Record<string, string> = {};
  for (const pair of list.split(',')) {
    const at = pair.indexOf('=');
    if (at > 0) properties[pair.slice(0, at).trim()] = unescapeCommand(pair.slice(at + 1), true);
  }
  return { name, properties, data: unescapeCommand(raw, false) };
}

function unescapeCommand(text: string, property: boolean): string {
  const codes: Record<string, string> = { '%25': '%', '%0D': '\r', '%0A': '\n' };
  if (property) Object.assign(codes, { '%3A': ':', '%2C': ',' });
  return text.replace(/%(?:25|0D|0A|3A|2C)/g, (code) => codes[code] ?? code);
}

/**
 * Pairs of a GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE file: `key=value` lines or `key<<DELIMITER` blocks.
 * @throws UserError on any other line, which fails the step as on the runner
 */
export function parseKeyValues(text: string): [key: string, value: string][] {
  const pairs: [string, string][] = [];
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const block = line.indexOf('<<');
    if (block > 0 && (equals < 0 || block < equals)) {
      const delimiter = line.slice(block + 2);
      const end = delimiter === '' ? -1 : lines.indexOf(delimiter, index + 1);
      if (end < 0) throw new UserError(`Invalid value. Matching delimiter not found '${delimiter}'`);
      pairs.push([line.slice(0, block), lines.slice(index + 1, end).join('\n')]);
      index = end;
    } else if (equals > 0) {
      pairs.push([line.slice(0, equals), line.slice(equals + 1)]);
    } else {
      throw new UserError(`Invalid format '${line}'`);
    }
  }
  return pairs;
}
