import { type Document, LineCounter, parseDocument } from 'yaml';
import { type Place, placeText, UserError } from '../core/errors.js';
import type { Config, ImageBuild } from './config.js';
import { crossChecks } from './cross-checks.js';
import { type ConfigFile, configFormat, configVersion } from './format.js';
import { type Problem, Reader } from './read.js';
import type { Node } from './spec.js';

const mostBytes = 256 * 1024;
const mostProblems = 10;

/**
 * Reads a config file; without one (undefined) every key has its default.
 * @param file name of the file for messages
 * @throws UserError with file, line, column and key of each mistake, at most ten
 */
export function loadConfig(text: string | undefined, file: string): Config {
  if (text === undefined) return toConfig(defaults());
  if (Buffer.byteLength(text) > mostBytes) {
    throw new UserError(`the config has more than ${mostBytes / 1024} KiB`, {
      where: { file },
      fix: 'make it shorter: globs like docs/** stand for many files',
    });
  }
  const { value, problems, place } = readText(text);
  if (problems.length > 0) throw failure(problems, (offset, key) => ({ file, ...place(offset), key }));
  return toConfig(value);
}

/** The place of a key of a config file, for messages of later checks; the whole file when it is not there. */
export function locateKey(text: string | undefined, file: string, path: readonly (string | number)[]): Place {
  const key = keyText(path);
  if (text === undefined) return { file, key };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const offset = offsetOf(document, path);
  return offset === undefined ? { file, key } : { file, ...position(lines, offset), key };
}

/** Where the value of a key begins. A map of numbers may have them as numbers or as texts. */
function offsetOf(document: Document, path: readonly (string | number)[]): number | undefined {
  const node = document.getIn(path, true) ?? document.getIn(path.map(String), true);
  return (node as { range?: readonly number[] } | undefined)?.range?.[0];
}

interface Read {
  readonly value: ConfigFile;
  readonly problems: readonly Problem[];
  readonly place: (offset: number) => { line: number; column: number };
}

function readText(text: string): Read {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): { line: number; column: number } => position(lines, offset);
  const syntax = [...document.errors, ...document.warnings].map(
    (error): Problem => ({
      offset: error.pos[0],
      key: '',
      ...yamlMistake(error.code, error.message, text, error.pos[0]),
    }),
  );
  if (syntax.length > 0) return { value: defaults(), problems: syntax, place };

  const reader = new Reader(document);
  if (document.contents === null) {
    const what = 'the config is empty';
    return {
      value: defaults(),
      problems: [{ offset: 0, key: 'schema-version', what, fix: schemaFix }],
      place,
    };
  }
  const version = document.get('schema-version');
  if (Number.isInteger(version) && version !== configVersion) {
    // Another format: nothing else that could be said about the file would be true.
    const offset =
      (document.getIn(['schema-version'], true) as { range?: readonly number[] }).range?.[0] ?? 0;
    const what = `schema-version ${version} is not known to this release of release-actions, which knows ${configVersion}`;
    const fix =
      'use the release of release-actions that the file was written for, or write schema-version: 1';
    return { value: defaults(), problems: [{ offset, key: 'schema-version', what, fix }], place };
  }
  const value = reader.read(document.contents, configFormat.node, '', 0) as ConfigFile;
  if (reader.problems.length > 0) return { value, problems: reader.problems, place };
  const problems = crossChecks(value).map(({ path, what, fix }): Problem => {
    return { offset: offsetOf(document, path) ?? 0, key: keyText(path), what, fix };
  });
  return { value, problems, place };
}

const schemaFix = 'add the line: schema-version: 1';

function position(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function yamlMistake(
  code: string,
  message: string,
  text: string,
  offset: number,
): { what: string; fix: string } {
  if (code === 'DUPLICATE_KEY') {
    const key = /^["']?([^"':\s]*)/.exec(text.slice(offset))?.[1] ?? '';
    return { what: `the key ${JSON.stringify(key)} stands here twice`, fix: 'keep one of them' };
  }
  if (code === 'MULTIPLE_DOCS') return { what: 'holds several YAML documents', fix: 'remove the line ---' };
  if (code === 'TAB_AS_INDENT') return { what: 'a tab is used as indentation', fix: 'use blanks' };
  const what = `not YAML: ${message.split('\n')[0]}`;
  if (code === 'TAG_RESOLVE_FAILED') return { what, fix: 'remove what begins with "!"' };
  return { what, fix: 'mend it here or in the lines before; a text with special characters needs quotes' };
}

function keyText(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, part, index) => {
    const inList = typeof part === 'number' && path[0] !== 'codenames';
    return inList ? `${text}[${part}]` : index === 0 ? String(part) : `${text}.${part}`;
  }, '');
}

/** The first mistake has its place in the error's field; the others follow in its text, one a line with its own fix. */
function failure(problems: readonly Problem[], where: (offset: number, key: string) => Place): UserError {
  const sorted = [...problems].sort((a, b) => a.offset - b.offset);
  const [first] = sorted;
  if (first === undefined) throw new Error('no problem to report');
  const place = where(first.offset, first.key);
  if (sorted.length === 1) {
    return new UserError(first.what, {
      where: place,
      ...(first.fix === undefined ? {} : { fix: first.fix }),
    });
  }
  const withFix = ({ what, fix }: Problem): string => (fix === undefined ? what : `${what} (${fix})`);
  const more = sorted
    .slice(1, mostProblems)
    .map((problem) => `${placeText(where(problem.offset, problem.key))}: ${withFix(problem)}`);
  if (sorted.length > mostProblems) more.push(`and ${sorted.length - mostProblems} more`);
  return new UserError([withFix(first), ...more].join('\n'), {
    where: place,
    fix: `mend these ${sorted.length} places`,
  });
}

/** The file that says nothing but its version. */
function defaults(): ConfigFile {
  const node: Node = configFormat.node;
  if (node.kind !== 'object') throw new Error('the config is described as an object');
  const values = Object.entries(node.fields).map(([name, field]) => [name, field.fallback]);
  return { ...Object.fromEntries(values), 'schema-version': configVersion };
}

function toConfig(file: ConfigFile): Config {
  const { images, charts } = file;
  return {
    tagPrefix: file['tag-prefix'],
    branches: file.branches,
    codenames: file.codenames,
    bump: file.bump,
    semverPrerelease: file['semver-prerelease'],
    postRelease: file['post-release'],
    include: file.include,
    exclude: file.exclude,
    versionFiles: { custom: file['version-files'].custom.map(given) },
    python: file.python,
    images: images && {
      registry: images.registry,
      project: images.project,
      platforms: images.platforms,
      versionTag: images['version-tag'],
      channels: images.channels,
      provenance: images.provenance,
      sbom: images.sbom,
      builds: images.builds.map(
        ({ 'build-args': buildArgs, ...build }): ImageBuild => given({ ...build, buildArgs }),
      ),
    },
    charts:
      charts &&
      given({
        paths: charts.paths,
        mode: charts.mode,
        missingImages: charts['missing-images'],
        registry: charts.registry,
        ociProject: charts['oci-project'],
      }),
    ui: file.ui,
    deploy: file.deploy,
    discord: file.discord,
    live: file.live,
  };
}

type Given<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The object without its undefined values: `exactOptionalPropertyTypes` tells the two apart. */
function given<T extends object>(object: T): Given<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Given<T>;
}
