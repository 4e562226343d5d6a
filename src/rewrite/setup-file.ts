import { type Found, mergeSurveys, type Source, type Survey, surveyValue } from './locate.js';
import { surveyRequirement } from './requirement.js';
import type { Scope } from './scope.js';

/** The name that a setup.py or setup.cfg gives as a literal. */
export function setupName(path: string, text: string): string | undefined {
  return path.endsWith('.cfg') ? option(text, 'metadata', 'name')?.from : argument(text, 'name')?.from;
}

/** The version that a setup.py or setup.cfg gives as a literal, with its offset; `attr:` and `file:` are not literals. */
export function setupVersion(path: string, text: string): Found | undefined {
  const found = path.endsWith('.cfg') ? option(text, 'metadata', 'version') : argument(text, 'version');
  return found === undefined || /^(?:attr|file):/.test(found.from) ? undefined : found;
}

/** `version` and literal pins on own packages of a setup.py or setup.cfg. Computed values (f-strings) have no place. */
export function surveySetupFile({ path, text }: Source, scope: Scope): Survey {
  const version = setupVersion(path, text);
  const pins = path.endsWith('.cfg') ? optionLines(text) : literals(text);
  return mergeSurveys([
    ...(version === undefined ? [] : [surveyValue('version', version, 'pep440', scope.context.window)]),
    ...pins.map(({ from, start }) => surveyRequirement('install_requires', from, start, scope)),
  ]);
}

/** A literal keyword argument of the call of `setup` in Python source. */
function argument(text: string, name: string): Found | undefined {
  const call = /^(?:setuptools\.)?setup\s*\(/m.exec(text) ?? /\bsetup\s*\(/.exec(text);
  if (call === null) return undefined;
  const pattern = new RegExp(`(?:^|[(,])[ \\t]*${name}[ \\t]*=[ \\t]*(["'])([^"'\\n\\\\]+)\\1`, 'gm');
  pattern.lastIndex = call.index;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const from = match[2] ?? '';
    const start = match.index + match[0].length - 1 - from.length;
    if (!commented(text, start)) return { from, start };
  }
  return undefined;
}

function commented(text: string, offset: number): boolean {
  return text.slice(text.lastIndexOf('\n', offset) + 1, offset).includes('#');
}

/** String literals of Python source that stand on one line and have no prefix and no escapes. */
function literals(text: string): Found[] {
  return [...text.matchAll(/(?<![A-Za-z0-9_"'])(["'])(?!\1)([^"'\n\\]+)\1/g)]
    .map((match) => ({ from: match[2] ?? '', start: match.index + 1 }))
    .filter(({ start }) => !commented(text, start));
}

/** A `key = value` of a section of setup.cfg on one line. */
function option(text: string, section: string, key: string): Found | undefined {
  return lines(text).find((line) => line.section === section && line.key === key);
}

/** Lines of the `options` sections of setup.cfg: each may be a requirement. */
function optionLines(text: string): Found[] {
  return lines(text).filter(
    (line) => line.section.startsWith('options') && (line.key === '' || line.key === 'install_requires'),
  );
}

function lines(text: string): (Found & { readonly section: string; readonly key: string })[] {
  let section = '';
  return [...text.matchAll(/^([^\r\n]*)$/gm)].flatMap((match) => {
    const line = match[1] ?? '';
    const header = /^\[([^\]]+)\]/.exec(line);
    if (header !== null) section = header[1] ?? '';
    const parts = /^(?:([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*|[ \t]+)(.*?)[ \t]*$/.exec(line);
    if (header !== null || parts === null || line.startsWith('#') || line.startsWith(';')) return [];
    const from = parts[2] ?? '';
    if (from === '') return [];
    return [{ section, key: parts[1] ?? '', from, start: match.index + line.trimEnd().length - from.length }];
  });
}
