import { type DocumentOptions, type ParseOptions, parse, type SchemaOptions } from 'yaml';
import { messageOf, UserError } from '../core/errors.js';
import { quoted } from '../core/quote.js';

export interface ChartDependency {
  readonly name: string;
  /** As it stands there: a version or a range; '' without. */
  readonly version: string;
  /** `file://../common`, an address, or ''. */
  readonly repository: string;
}

/** What a Chart.yaml says. */
export interface ChartMetadata {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly dependencies: readonly ChartDependency[];
  /** Everything that helm knows, in the order and the spelling of helm's own JSON. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Keys of helm's metadata in helm's order, with how each is read (helm 3, pkg/chart/metadata.go). */
const chartKeys: readonly (readonly [string, (value: unknown) => unknown])[] = [
  ['name', asText],
  ['home', asText],
  ['sources', asTexts],
  ['version', asText],
  ['description', asText],
  ['keywords', asTexts],
  ['maintainers', (value) => asList(value, (item) => pick(item, people))],
  ['icon', asText],
  ['apiVersion', asText],
  ['condition', asText],
  ['tags', asText],
  ['appVersion', asText],
  ['deprecated', (value) => value === true || undefined],
  ['annotations', asMap],
  ['kubeVersion', asText],
  ['dependencies', (value) => asList(value, (item) => dependency(item))],
  ['type', asText],
];
const people = ['name', 'email', 'url'].map((key) => [key, asText] as const);
const dependencyKeys: typeof chartKeys = [
  ['condition', asText],
  ['tags', asTexts],
  ['enabled', (value) => value === true || undefined],
  ['import-values', (value) => (Array.isArray(value) && value.length > 0 ? value : undefined)],
  ['alias', asText],
];

/**
 * Reads a Chart.yaml.
 * @param file path for messages
 * @param requirements text of a requirements.yaml, where charts of the first API version keep their dependencies
 * @throws UserError when it is not YAML, or its name or version is none that helm accepts
 */
export function readMetadata(text: string, file: string, requirements?: string): ChartMetadata {
  const value = yamlMap(text, file);
  const more =
    requirements === undefined ? {} : yamlMap(requirements, file.replace('Chart.yaml', 'requirements.yaml'));
  const merged = { apiVersion: 'v1', ...value, ...pick(more, [['dependencies', (list) => list]]) };
  const fields = pick(merged, chartKeys);
  const name = String(fields['name'] ?? '');
  const version = String(fields['version'] ?? '');
  // Helm's own rules: docs, "Charts / The Chart.yaml File".
  if (!/^[a-z0-9]+(?:[-._][a-z0-9]+)*$/.test(name)) {
    throw new UserError(`${quoted(name)} is not the name of a chart`, { where: { file, key: 'name' } });
  }
  if (!/^v?\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/.test(version)) {
    throw new UserError(`${quoted(version)} is not a version of SemVer, which charts need`, {
      where: { file, key: 'version' },
    });
  }
  const description = String(fields['description'] ?? '');
  const dependencies = (fields['dependencies'] ?? []) as Partial<ChartDependency>[];
  return {
    name,
    version,
    description,
    fields,
    dependencies: dependencies.map((one) => ({ name: '', version: '', repository: '', ...one })),
  };
}

/** The metadata as helm writes it into the config of an OCI chart, byte for byte. */
export function metadataJson(metadata: ChartMetadata): Buffer {
  return Buffer.from(goJson(metadata.fields));
}

/** JSON as Go writes it: what means something in HTML is escaped. */
export function goJson(value: unknown): string {
  const escaped = (character: string): string =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escaped);
}

/** Helm reads YAML 1.1 as Go does: `yes` is true, but times stay texts. */
const helmYaml: ParseOptions & DocumentOptions & SchemaOptions = {
  version: '1.1',
  customTags: (tags) =>
    tags.filter(
      (tag) =>
        typeof tag === 'string' || (tag.format !== 'TIME' && tag.tag !== 'tag:yaml.org,2002:timestamp'),
    ),
  uniqueKeys: false,
  logLevel: 'error',
};

function yamlMap(text: string, file: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = parse(text.replace(/^\ufeff/, ''), helmYaml);
  } catch (error) {
    throw new UserError(`not valid YAML: ${messageOf(error).split('\n')[0]}`, { where: { file } });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw new UserError('this is not the metadata of a chart', { where: { file } });
}

/** The keys that are there, in the order of the list; undefined values are left out. */
function pick(
  value: unknown,
  keys: readonly (readonly [string, (value: unknown) => unknown])[],
): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return {};
  const read = keys.map(([key, as]) => [key, as((value as Record<string, unknown>)[key])] as const);
  return Object.fromEntries(read.filter(([, one]) => one !== undefined));
}

function dependency(value: unknown): Record<string, unknown> {
  const own = pick(value, [
    ['name', (text) => asText(text) ?? ''],
    ['version', asText],
    ['repository', (text) => asText(text) ?? ''],
  ]);
  return { ...own, ...pick(value, dependencyKeys) };
}

/** Undefined for '', as Go leaves it out. White space becomes a blank and what cannot be printed goes, as with helm. */
function asText(value: unknown): string | undefined {
  if (value === null || value === undefined || typeof value === 'object') return undefined;
  const text = String(value)
    .replace(/\s/gu, ' ')
    .replace(/[\p{C}]/gu, '');
  return text === '' ? undefined : text;
}

function asList(value: unknown, as: (item: unknown) => unknown): unknown[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return value.map(as);
}

function asTexts(value: unknown): unknown[] | undefined {
  return asList(value, (item) => asText(item) ?? '');
}

/** Go writes the keys of a map in order. */
function asMap(value: unknown): Record<string, string> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return undefined;
  return Object.fromEntries(entries.map(([key, one]) => [key, one === null ? '' : String(one)]));
}
