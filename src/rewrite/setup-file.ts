import { type Found, mergeSurveys, nothing, type Source, type Survey, surveyValue } from './locate.js';
import { assignments, type PythonSource, readPython, stringAt } from './python-source.js';
import { surveyRequirement } from './requirement.js';
import type { Scope } from './scope.js';

/** The name that a setup.py or setup.cfg gives as a literal. */
export function setupName(path: string, text: string): string | undefined {
  return path.endsWith('.cfg')
    ? cfgOption(text, 'metadata', 'name')
    : argument(readPython(text), 'name')?.from;
}

/** The version that a setup.py or setup.cfg gives as a literal, with its offset; `attr:` and `file:` are not literals. */
export function setupVersion(path: string, text: string): Found | undefined {
  if (!path.endsWith('.cfg')) return argument(readPython(text), 'version');
  const found = cfgLines(text).find(({ section, key }) => section === 'metadata' && key === 'version');
  return found === undefined || /^(?:attr|file):|^$/.test(found.from) ? undefined : found;
}

/** `version` and literal pins on own packages of a setup.py or setup.cfg. Computed values (f-strings) have no place. */
export function surveySetupFile({ path, text }: Source, scope: Scope): Survey {
  const version = setupVersion(path, text);
  const pins = path.endsWith('.cfg') ? cfgPins(text) : pythonPins(text);
  return mergeSurveys([
    version === undefined ? nothing : surveyValue('version', version, 'pep440', scope.context.window),
    ...pins.map(({ key, from, start }) => surveyRequirement(key, from, start, scope)),
  ]);
}

/** A keyword argument of the call of `setup`: a literal, or a name that is assigned one at the start of a line. */
function argument(python: PythonSource, name: string): Found | undefined {
  const { code } = python;
  const call = /^(?:setuptools\.)?setup\s*\(/m.exec(code) ?? /\bsetup\s*\(/.exec(code);
  if (call === null) return undefined;
  const pattern = new RegExp(`[(,]\\s*${name}\\s*=(?!=)\\s*`, 'g');
  pattern.lastIndex = call.index;
  const match = pattern.exec(code);
  if (match === null) return undefined;
  const at = match.index + match[0].length;
  const variable = /^[A-Za-z_]\w*(?=\s*[,)])/.exec(code.slice(at))?.[0];
  const literal =
    variable === undefined
      ? stringAt(python, at, true)
      : assignments(python)
          .filter(({ names }) => names.includes(variable))
          .map((assignment) => stringAt(python, assignment.at, assignment.wrapped))[0];
  return literal === undefined ? undefined : { from: literal.text, start: literal.from };
}

type Pin = Found & { readonly key: string };

/** Every string literal of Python source that may be a requirement. */
function pythonPins(text: string): Pin[] {
  return readPython(text)
    .strings.filter(({ plain, text: value }) => plain && /[=<>~!]/.test(value) && !value.includes('\n'))
    .map(({ text: from, from: start }) => ({ key: 'install_requires', from, start }));
}

const requirementLists = new Set(['install_requires', 'setup_requires', 'tests_require']);

function cfgPins(text: string): Pin[] {
  return cfgLines(text)
    .filter(({ section, key }) =>
      section === 'options' ? requirementLists.has(key) : section === 'options.extras_require',
    )
    .map(({ section, key, from, start }) => ({
      key: section === 'options' ? key : `extras_require.${key}`,
      from,
      start,
    }));
}

interface CfgLine extends Found {
  readonly section: string;
  /** As configparser and setuptools compare it: lower case, `_` for `-`. */
  readonly key: string;
}

/** The value of an option of setup.cfg, its lines joined by `\n`; undefined without it. */
export function cfgOption(text: string, section: string, key: string): string | undefined {
  const found = cfgLines(text).filter((line) => line.section === section && line.key === key);
  return found.length === 0
    ? undefined
    : found
        .map(({ from }) => from)
        .filter((line) => line !== '')
        .join('\n');
}

/** Every line of setup.cfg that holds a value or a part of one. */
function cfgLines(text: string): CfgLine[] {
  let section = '';
  let key = '';
  return [...text.matchAll(/^([^\r\n]*)$/gm)].flatMap((match): CfgLine[] => {
    const line = (match[1] ?? '').trimEnd();
    if (/^\s*[#;]/.test(line) || line === '') return [];
    const header = /^\[([^\]]+)\]/.exec(line);
    if (header !== null) {
      section = header[1] ?? '';
      key = '';
      return [];
    }
    const option = /^([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*(.*)$/.exec(line);
    if (option !== null) key = (option[1] ?? '').toLowerCase().replaceAll('-', '_');
    else if (!/^[ \t]/.test(line)) return [];
    const from = option === null ? line.trimStart() : (option[2] ?? '');
    return [{ section, key, from, start: match.index + line.length - from.length }];
  });
}
