import { posix } from 'node:path';
import type { CustomRule } from '../config/config.js';
import { compileGlob } from '../config/glob.js';
import { UserError } from '../core/errors.js';
import type { RepositoryFacts } from '../plan/types.js';
import { isRegular } from './discover.js';
import { parseJson } from './json.js';
import { keyText, type Parsed } from './leaves.js';
import type { GivenLocation, Source } from './locate.js';
import { compileTemplate, fillTemplate, type Match, onlyDate } from './template.js';
import { parseToml } from './toml.js';
import type { RewriteContext } from './types.js';
import { parseYaml } from './yaml.js';

const literal = true;

/** The files that each custom rule names, with the rule's place in the config. Explicit paths: no folder is foreign. */
export function customFiles(
  files: RepositoryFacts['files'],
  rules: readonly CustomRule[],
): Map<string, { readonly rule: CustomRule; readonly key: string }[]> {
  const found = new Map<string, { rule: CustomRule; key: string }[]>();
  rules.forEach((rule, index) => {
    const key = `version-files.custom[${index}]`;
    const matches = compileGlob(rule.path);
    const paths = files.filter((file) => isRegular(file) && matches(file.path)).map((file) => file.path);
    if (paths.length === 0 && rule.count !== 'any') {
      throw new UserError(`no file matches the path ${rule.path}`, {
        where: { key },
        fix: 'mend or remove the rule in the config',
      });
    }
    for (const path of paths) found.set(path, [...(found.get(path) ?? []), { rule, key }]);
  });
  return found;
}

/**
 * The places of one custom rule in a file.
 * @throws UserError when it does not match as often as it says, or a key is not a scalar that can be replaced
 */
export function customLocations(
  { path, text }: Source,
  rule: CustomRule,
  key: string,
  context: RewriteContext,
): GivenLocation[] {
  const locations =
    rule.key === undefined
      ? matchLocations(text, rule, key, context)
      : keyLocations({ path, text }, rule.key, rule, key, context);
  if (rule.count !== 'any' && locations.length !== rule.count) {
    const what = rule.line ?? rule.key ?? rule.search ?? '';
    throw new UserError(`${JSON.stringify(what)} matches ${locations.length} times, not ${rule.count}`, {
      where: { file: path, key },
      fix: 'mend the file or the rule; count: any allows every number',
    });
  }
  return locations;
}

function matchLocations(
  text: string,
  rule: CustomRule,
  key: string,
  context: RewriteContext,
): GivenLocation[] {
  const template = rule.line ?? rule.search ?? '';
  const target = rule.value ?? template.replaceAll('{previous}', '{version}');
  const matches = compileTemplate(template, rule.line !== undefined, context.window);
  const found = matches(text).map((match) => matchLocation(match, target, rule, key, context));
  if (rule.value === undefined || rule.value.includes('{previous}')) return found;
  // What an earlier pass wrote counts too, where the template does not find it again.
  const written = fillTemplate(target, context, key, undefined);
  for (
    let at = text.indexOf(written);
    written !== '' && at !== -1;
    at = text.indexOf(written, at + written.length)
  ) {
    const end = at + written.length;
    if (found.some((location) => location.start < end && at < location.end)) continue;
    found.push({ key, start: at, end, from: written, place: 'given', text: written, to: written, literal });
  }
  return found;
}

function matchLocation(
  match: Match,
  target: string,
  rule: CustomRule,
  key: string,
  context: RewriteContext,
): GivenLocation {
  const [start, end] = rule.value === undefined ? match.inner : [match.start, match.end];
  const offset = rule.value === undefined ? match.start : start;
  const from = match.text.slice(start - offset, end - offset);
  const filled = fillTemplate(target, context, key, match.values['previous']);
  // A date alone is no reason to change a line that names the version already.
  const sameButDate = fillTemplate(target, context, key, match.values['previous'], match.values['date']);
  if (sameButDate === match.text && !onlyDate(target)) {
    return { key, start, end, from, place: 'given', text: from, to: from, literal };
  }
  const tail = match.end - end;
  const text = rule.value === undefined ? filled.slice(start - match.start, filled.length - tail) : filled;
  return { key, start, end, from, place: 'given', text, to: text, dated: onlyDate(target), literal };
}

function keyLocations(
  { path, text }: Source,
  wanted: string,
  rule: CustomRule,
  key: string,
  context: RewriteContext,
): GivenLocation[] {
  const target = rule.value ?? '{version}';
  const to = fillTemplate(target, context, key, undefined);
  return parseAny(path, text, key)
    .leaves.filter((leaf) => keyText(leaf.path) === wanted)
    .map((leaf) => {
      if (!leaf.editable || (!leaf.quoted && !isPlain(to))) {
        throw new UserError(`${wanted} is not a string on one line that can hold ${JSON.stringify(to)}`, {
          where: { file: path, key },
          fix: 'write it in double quotes',
        });
      }
      const { start, end, value: from } = leaf;
      return { key: wanted, start, end, from, place: 'given', text: to, to, dated: onlyDate(target) };
    });
}

/** Whether plain YAML keeps the text as it is: 5.10 would be the number 5.1 to its readers. */
function isPlain(text: string): boolean {
  const number = /^\d+(?:\.\d*)?$/.test(text);
  return /^[0-9A-Za-z][\w.+-]*$/.test(text) && (!number || String(Number(text)) === text);
}

function isYaml(path: string): boolean {
  return /\.(?:ya?ml|cff)$/.test(path);
}

/** Parser of a file that a rule names by key. */
export function parserOf(path: string): ((path: string, text: string) => Parsed) | undefined {
  if (isYaml(path)) return parseYaml;
  if (/\.(?:toml|lock)$/.test(path)) return posix.basename(path) === 'Chart.lock' ? parseYaml : parseToml;
  return path.endsWith('.json') ? parseJson : undefined;
}

function parseAny(path: string, text: string, key: string): Parsed {
  const parse = parserOf(path);
  if (parse !== undefined) return parse(path, text);
  throw new UserError(`a key needs a YAML, TOML or JSON file, not ${path}`, {
    where: { key },
    fix: 'use line or search',
  });
}
