import { UserError } from '../core/errors.js';
import { normalizeName } from '../python/names.js';
import { type RecordedFile, type ReleaseRecord, recordFileName } from '../record/types.js';
import { git, tryGit } from './git.js';
import type { CommitDiff, FileRow, ReleaseState } from './result.js';
import type { RunningServices } from './running-services.js';
import type { Effect } from './services/types.js';

interface ApiRelease {
  readonly tag_name: string;
  readonly html_url: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly assets: readonly { readonly name: string; readonly size: number; readonly url: string }[];
}

/** The GitHub release of a tag as the embedded GitHub shows it, drafts too, and the text of its record. */
export async function readRelease(
  services: RunningServices,
  repository: string,
  tag: string,
  token: string,
): Promise<{ readonly release: ReleaseState; readonly record: string | undefined } | undefined> {
  const headers = { authorization: `Bearer ${token}`, 'user-agent': 'release-actions-rehearsal' };
  const found: ApiRelease[] = [];
  for (let page = 1; ; page++) {
    const url = `${services.github.apiUrl}/repos/${repository}/releases?per_page=100&page=${page}`;
    const releases = (await json(await fetch(url, { headers }))) as ApiRelease[];
    found.push(...releases.filter((release) => release.tag_name === tag));
    if (releases.length < 100) break;
  }
  const [release] = found.sort((a, b) => Number(a.draft) - Number(b.draft));
  if (release === undefined) return undefined;
  const asset = release.assets.find(({ name }) => name === recordFileName);
  const record =
    asset === undefined
      ? undefined
      : await (
          await fetch(asset.url, { headers: { ...headers, accept: 'application/octet-stream' } })
        ).text();
  const { html_url: url, draft, prerelease } = release;
  const assets = release.assets.map(({ name, size }) => ({ name, size }));
  return { release: { url, draft, prerelease, assets }, record };
}

/** Reads a record; undefined for a text that is none, which the page then simply does not show. */
export function parseRecord(text: string | undefined): ReleaseRecord | undefined {
  if (text === undefined) return undefined;
  try {
    const value = JSON.parse(text) as ReleaseRecord;
    return value.schema_version === 1 && Array.isArray(value.python?.files) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What became of every file of the record, or without one, of every file that was sent. */
export async function readFiles(
  services: RunningServices,
  record: ReleaseRecord | undefined,
  effects: readonly Effect[],
): Promise<FileRow[]> {
  const sent = effects.filter((effect) => effect.kind === 'pypi.upload').map(sentFile);
  const wanted: (RecordedFile | (ReturnType<typeof sentFile> & object))[] = [
    ...(record?.python.files ?? []),
    ...(record === undefined ? sent : []),
  ];
  const hashes = new Map<string, Map<string, string>>();
  const rows = new Map<string, FileRow>();
  for (const file of wanted) {
    const project = normalizeName(file.package);
    const onIndex = hashes.get(project) ?? (await indexHashes(services, project));
    hashes.set(project, onIndex);
    const held = onIndex.get(file.name);
    const uploaded = sent.some((each) => each.done && each.name === file.name && each.sha256 === file.sha256);
    const same = held === file.sha256;
    const state = held === undefined ? 'missing' : !same ? 'differs' : uploaded ? 'uploaded' : 'there';
    rows.set(file.name, { name: file.name, sha256: file.sha256, size: file.size, state });
  }
  return [...rows.values()];
}

function sentFile(effect: Effect): RecordedFile & { readonly done: boolean } {
  const { filename, project, sha256, size } = effect.detail;
  return {
    name: String(filename ?? effect.what),
    package: String(project ?? ''),
    sha256: String(sha256 ?? ''),
    size: Number(size ?? 0),
    done: effect.outcome === 'done',
  };
}

/** File name -> sha256 of a project (PEP 691). */
async function indexHashes(services: RunningServices, project: string): Promise<Map<string, string>> {
  const response = await fetch(`${services.pypi.indexUrl}${encodeURIComponent(project)}/`, {
    headers: { accept: 'application/vnd.pypi.simple.v1+json', 'user-agent': 'release-actions-rehearsal' },
  });
  if (response.status === 404) return new Map();
  const page = (await json(response)) as {
    files: readonly { filename: string; hashes: { sha256?: string } }[];
  };
  return new Map(page.files.map((file) => [file.filename, file.hashes.sha256 ?? '']));
}

async function json(response: Response): Promise<unknown> {
  if (!response.ok) {
    throw new UserError(
      `an embedded service answered ${response.status} to ${new URL(response.url).pathname}`,
    );
  }
  return response.json();
}

/** The release commit of a tag, looked for by its trailer, and what it changed; undefined when there is none. */
export function readDiff(gitDir: string, tag: string, tagged: string): CommitDiff | undefined {
  const format = '%H%x00%s%x00%(trailers:key=Release-Tag,valueonly,separator=%x2C)';
  const log = tryGit(gitDir, ['log', '--branches', `--format=${format}`, `^${tagged}`]);
  for (const line of log.stdout.split('\n')) {
    const [commit = '', subject = '', tags = ''] = line.split('\0');
    if (!tags.split(',').includes(tag)) continue;
    const holders = git(gitDir, [
      'for-each-ref',
      '--format=%(refname:short)',
      '--contains',
      commit,
      'refs/heads/',
    ]);
    return { commit, subject, branches: holders.split('\n'), files: changedLines(gitDir, commit) };
  }
  return undefined;
}

function changedLines(gitDir: string, commit: string): CommitDiff['files'] {
  const options = ['--no-color', '--no-ext-diff', '--no-textconv', '--no-renames', '--unified=0'];
  const text = git(gitDir, ['diff', ...options, '--src-prefix=a/', '--dst-prefix=b/', `${commit}^1`, commit]);
  const files: { path: string; removed: string[]; added: string[] }[] = [];
  for (const part of text.split(/^diff --git /m).slice(1)) {
    const lines = part.split('\n');
    const body = lines.slice(
      Math.max(
        0,
        lines.findIndex((line) => line.startsWith('@@')),
      ),
    );
    const path = /^\+\+\+ b\/(.*)$/m.exec(part)?.[1] ?? /^--- a\/(.*)$/m.exec(part)?.[1];
    files.push({
      path: (path ?? lines[0] ?? '').replace(/\t$/, ''),
      removed: body.filter((line) => line.startsWith('-')).map((line) => line.slice(1)),
      added: body.filter((line) => line.startsWith('+')).map((line) => line.slice(1)),
    });
  }
  return files;
}
