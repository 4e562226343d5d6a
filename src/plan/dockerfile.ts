import { UserError } from '../core/errors.js';

/** A stage of a Dockerfile. */
interface Stage {
  readonly base: string;
  readonly name: string;
  /** What its COPY and RUN take files from: names or numbers of stages, or references. */
  readonly copies: readonly string[];
}

export interface Bases {
  /** The reference that the built stage stands on in the end; 'scratch' for nothing. */
  readonly base: string;
  /** Every reference that has to be fetched for it. */
  readonly needed: readonly string[];
}

/**
 * What a build of a stage stands on, with the ARGs of the FROM lines filled in. Stages that it does not need do not
 * count, as with BuildKit. Source: Dockerfile reference, "FROM", "Understand how ARG and FROM interact".
 * @param target '' = the last stage
 * @throws UserError in BuildKit's words
 */
export function basesOf(
  text: string,
  target: string,
  args: ReadonlyMap<string, string>,
  platform: string,
): Bases {
  const stages = readStages(text, args, platform);
  const find = (name: string): Stage | undefined =>
    stages.find((stage) => stage.name !== '' && stage.name === name.toLowerCase()) ?? stages[numberOf(name)];
  const wanted = target === '' ? stages.at(-1) : find(target);
  if (wanted === undefined) {
    throw new UserError(
      target === '' ? 'file with no instructions' : `target stage "${target}" could not be found`,
    );
  }
  const needed = new Set<string>();
  const seen = new Set<Stage>();
  const visit = (stage: Stage): void => {
    if (seen.has(stage)) return;
    seen.add(stage);
    for (const source of [stage.base, ...stage.copies]) {
      const before = earlier(source, stage);
      if (before !== undefined) visit(before);
      else if (source !== 'scratch') needed.add(source);
    }
  };
  const earlier = (name: string, stage: Stage): Stage | undefined => {
    const found = find(name);
    return found !== undefined && stages.indexOf(found) < stages.indexOf(stage) ? found : undefined;
  };
  visit(wanted);
  let bottom = wanted;
  for (let next = earlier(bottom.base, bottom); next !== undefined; next = earlier(bottom.base, bottom)) {
    bottom = next;
  }
  return { base: bottom.base, needed: [...needed] };
}

function numberOf(name: string): number {
  return /^\d+$/.test(name) ? Number(name) : -1;
}

function readStages(text: string, given: ReadonlyMap<string, string>, platform: string): Stage[] {
  const [os = '', architecture = '', variant = ''] = platform.split('/');
  const values = new Map([
    ['TARGETPLATFORM', platform],
    ['TARGETOS', os],
    ['TARGETARCH', architecture],
    ['TARGETVARIANT', variant],
    ['BUILDPLATFORM', 'linux/amd64'],
    ['BUILDOS', 'linux'],
    ['BUILDARCH', 'amd64'],
  ]);
  const stages: (Stage & { copies: string[] })[] = [];
  for (const line of instructions(text)) {
    const [, word = '', rest = ''] = /^([A-Za-z]+)\s+(.*)$/s.exec(line) ?? [];
    const last = stages.at(-1);
    if (word.toUpperCase() === 'ARG' && last === undefined) {
      for (const [, name = '', preset] of rest.matchAll(/([A-Za-z_]\w*)(?:=("[^"]*"|'[^']*'|\S*))?/g)) {
        const value = given.get(name) ?? expand(unquote(preset ?? ''), values);
        if (preset !== undefined || given.has(name)) values.set(name, value);
      }
    } else if (word.toUpperCase() === 'FROM') {
      const words = rest.split(/\s+/).filter((each) => !each.startsWith('--'));
      const base = expand(unquote(words[0] ?? ''), values);
      if (base === '') throw new UserError(`base name (${words[0] ?? ''}) should not be blank`);
      const name = /^as$/i.test(words[1] ?? '') ? (words[2] ?? '').toLowerCase() : '';
      stages.push({ base, name, copies: [] });
    } else if (/^(?:COPY|ADD|RUN)$/i.test(word)) {
      for (const [, source = ''] of rest.matchAll(/--(?:from=|mount=\S*?\bfrom=)([^\s,]+)/g))
        last?.copies.push(source);
    }
  }
  return stages;
}

/** Instructions with their continuation lines; without comments and the bodies of here-documents. */
function instructions(text: string): string[] {
  const found: string[] = [];
  let open = '';
  let ends: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (ends.length > 0) {
      if (line.trimStart() === ends[0] || line === ends[0]) ends = ends.slice(1);
      continue;
    }
    if (/^\s*(?:#|$)/.test(line)) continue;
    const continued = /\\[ \t]*$/.test(line);
    open += line.replace(/\\[ \t]*$/, ' ');
    if (continued) continue;
    const here = /^\s*(?:RUN|COPY|ADD)\b/i.test(open)
      ? [...open.matchAll(/<<-?["']?([A-Za-z_]\w*)["']?/g)]
      : [];
    ends = here.map(([, word = '']) => word);
    found.push(open.trim());
    open = '';
  }
  return open === '' ? found : [...found, open.trim()];
}

function unquote(text: string): string {
  return /^(["']).*\1$/s.test(text) ? text.slice(1, -1) : text;
}

/** `$A`, `${A}`, `${A:-else}`, `${A:+then}`. */
function expand(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(
    /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::([-+])([^}]*))?\})/g,
    (_, plain: string | undefined, braced: string | undefined, sign: string | undefined, word = '') => {
      const value = values.get(plain ?? braced ?? '') ?? '';
      if (sign === '-') return value === '' ? expand(word, values) : value;
      if (sign === '+') return value === '' ? '' : expand(word, values);
      return value;
    },
  );
}
