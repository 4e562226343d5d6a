import { UserError } from '../../core/errors.js';

/** What `docker buildx build` was asked for. */
export interface BuildRequest {
  /** `linux/amd64` */
  readonly platform: string;
  readonly dockerfile: string;
  readonly context: string;
  /** '' = the last stage. */
  readonly target: string;
  readonly buildArgs: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
  readonly annotations: ReadonlyMap<string, string>;
  /** Reference in a FROM -> what stands for it. */
  readonly contexts: ReadonlyMap<string, string>;
  /** `host/project/name` of every repository that gets the manifest. */
  readonly names: readonly string[];
  /** Predicate types of what is said of the image beside it (in-toto). */
  readonly attestations: readonly string[];
  /** '' = none. */
  readonly metadataFile: string;
}

export type Command =
  | { readonly kind: 'version' | 'inspect' }
  | { readonly kind: 'build'; readonly build: BuildRequest };

/** Options of `buildx build` that the placeholder carries out; the others would make another image. */
const lists = ['build-arg', 'label', 'annotation', 'build-context'];
const singles = ['platform', 'file', 'target', 'output', 'metadata-file', 'progress', 'provenance', 'sbom'];
/** Predicate types that BuildKit writes (BuildKit docs, "SLSA provenance" and "SBOM"). */
const predicates = { provenance: 'https://slsa.dev/provenance/v1', sbom: 'https://spdx.dev/Document' };
const exporter: Readonly<Record<string, string>> = {
  type: 'image',
  'push-by-digest': 'true',
  'name-canonical': 'true',
  'oci-mediatypes': 'true',
  push: 'true',
};

/**
 * Reads the arguments of `docker`. Only the commands of push-harbor are known: any other would have an effect that a
 * placeholder does not have.
 * @throws UserError naming what is not known
 */
export function readCommand(args: readonly string[]): Command {
  const [group, name, ...rest] = args;
  if (group === 'buildx' && name === 'version' && rest.length === 0) return { kind: 'version' };
  if (group === 'buildx' && name === 'inspect') {
    const flags = rest.filter((word) => word.startsWith('-') && word !== '--bootstrap');
    if (flags.length === 0) return { kind: 'inspect' };
    return refuse(flags[0] ?? '');
  }
  if (group === 'buildx' && name === 'build') return { kind: 'build', build: readBuild(rest) };
  const words = [group, name].filter((word) => word !== undefined);
  return refuse(words.join(' '));
}

function refuse(what: string): never {
  throw new UserError(`the placeholder for docker does not know: ${what}`, {
    fix: 'rehearse with --images buildx to use the real one',
  });
}

function readBuild(words: readonly string[]): BuildRequest {
  const values = new Map<string, string[]>();
  const positional: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const [, name, inline] = /^--([a-z-]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === undefined) {
      if (word.startsWith('-')) refuse(word);
      positional.push(word);
    } else if (!lists.includes(name) && !singles.includes(name)) refuse(`--${name}`);
    else values.set(name, [...(values.get(name) ?? []), inline ?? words[++index] ?? '']);
  }
  const single = (name: string): string => values.get(name)?.at(-1) ?? '';
  const attestations = Object.entries(predicates).flatMap(([name, predicate]) => {
    const value = single(name);
    if (value === 'false' || value === '') return [];
    return /^(?:mode=(?:min|max)|generator=.+)$/.test(value) ? [predicate] : refuse(`--${name}=${value}`);
  });
  const [context, ...more] = positional;
  if (context === undefined || more.length > 0) {
    throw new UserError(`docker buildx build takes one context, but got ${positional.length}`);
  }
  const platform = single('platform');
  if (!/^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9]+)?$/.test(platform)) refuse(`--platform ${platform}`);
  const map = (name: string) => pairsOf(name, values.get(name) ?? []);
  return {
    ...{ platform, context, dockerfile: single('file') || `${context}/Dockerfile`, target: single('target') },
    ...{ buildArgs: map('build-arg'), labels: map('label'), annotations: map('annotation') },
    contexts: map('build-context'),
    names: namesOf(single('output')),
    attestations,
    metadataFile: single('metadata-file'),
  };
}

function pairsOf(option: string, texts: readonly string[]): Map<string, string> {
  return new Map(
    texts.map((text) => {
      const at = text.indexOf('=');
      if (at < 1) refuse(`--${option} ${text}`);
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}

/** The repositories of `type=image,"name=a,b",push-by-digest=true,…`: one line of CSV (RFC 4180). */
function namesOf(output: string): string[] {
  const fields = [...output.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/g)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  );
  const given = pairsOf('output', fields);
  for (const [key, value] of given) {
    if (key !== 'name' && exporter[key] !== value) refuse(`--output ${key}=${value}`);
  }
  const missing = ['name', ...Object.keys(exporter)].find((key) => !given.has(key));
  if (missing !== undefined) refuse(`--output without ${missing}`);
  return (given.get('name') ?? '').split(',');
}
