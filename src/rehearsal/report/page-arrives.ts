import { bytes } from '../../core/markdown.js';
import type { RehearsalResult } from '../result.js';
import { html, link, type Safe } from './html.js';
import { mark } from './marks.js';
import { hash, type Row, table } from './page-table.js';

/** Python files, images, charts and the GitHub release; for what is missing, why. */
export function arrivesSection(result: RehearsalResult): Safe {
  return html`<h3>Python files</h3>
${result.files.length === 0 ? none(noFiles(result)) : files(result)}
<h3>Images</h3>
${result.images.length === 0 ? none(noImages(result)) : images(result)}
<h3>Charts</h3>
${result.charts.length === 0 ? none(noCharts(result)) : charts(result)}
<h3>GitHub release</h3>
${release(result)}`;
}

export function none(why: string): Safe {
  return html`<p class="none">None: ${why}.</p>`;
}

/** Why something of the plan is not there. */
export function notReached({ exitCode, dryRun }: { exitCode: number; dryRun: boolean }): string {
  if (exitCode !== 0) return 'the release stopped before';
  return dryRun
    ? 'nothing was written, as in a dry run; the plan below has what would be'
    : 'no job made it, although the plan has it';
}

/** Whether the workflow succeeded without any write, although the plan has something left. */
export function isDry({ exitCode, effects, planned }: RehearsalResult): boolean {
  return (
    exitCode === 0 && !effects.some(({ outcome }) => outcome === 'done') && planned.some(({ done }) => !done)
  );
}

const why = (result: RehearsalResult): string =>
  notReached({ exitCode: result.exitCode, dryRun: isDry(result) });

function noFiles(result: RehearsalResult): string {
  const { python, kind } = result.plan;
  if (result.plan.effects.some(({ id }) => id.startsWith('pypi:'))) return why(result);
  if (kind === 'post-release') return 'a post-release only rebuilds images';
  return python.packages.length === 0
    ? 'the repository has no package of its own'
    : 'the config turns publishing off';
}

function noImages(result: RehearsalResult): string {
  return result.plan.images.builds.length === 0 ? 'the config names no images' : why(result);
}

function noCharts(result: RehearsalResult): string {
  if (result.plan.effects.some(({ id }) => id.startsWith('chart:'))) return why(result);
  return result.plan.kind === 'post-release'
    ? 'a post-release only rebuilds images'
    : 'the config names no charts';
}

const isBad = (state: string): boolean => state === 'missing' || state === 'differs';

function files(result: RehearsalResult): Safe {
  const rows = result.files.map(
    ({ name, sha256, size, state }): Row => ({
      cells: [name, mark(state), size === undefined ? '' : bytes(size), hash(sha256)],
      important: isBad(state),
      state,
    }),
  );
  const columns = [
    { title: 'File' },
    { title: 'On the index' },
    { title: 'Size', number: true },
    { title: 'sha256' },
  ];
  return table('Python files', columns, rows);
}

function images(result: RehearsalResult): Safe {
  const rows = result.images.map(
    ({ reference, state, digest, platforms }): Row => ({
      cells: [html`<code>${reference}</code>`, mark(state), hash(digest), platformList(platforms)],
      important: isBad(state),
      state,
    }),
  );
  const columns = [{ title: 'Image' }, { title: 'State' }, { title: 'Digest' }, { title: 'Platforms' }];
  const how =
    result.imageBuilder === 'buildx'
      ? 'Built by buildx from the Dockerfiles.'
      : 'Placeholders: the right platforms and labels, but random bytes instead of what the Dockerfiles say.';
  return html`<p class="soft">${how}</p>
${table('Images', columns, rows)}`;
}

function platformList(platforms: RehearsalResult['images'][number]['platforms']): Safe {
  return html`<ul class="plain platforms">${platforms.map(
    ({ platform, digest, size }) =>
      html`<li><span>${platform}</span> <span class="soft">${bytes(size)}</span> ${hash(digest)}</li>`,
  )}</ul>`;
}

function charts(result: RehearsalResult): Safe {
  const rows = result.charts.map(
    ({ name, version, reference, sha256, size, state }): Row => ({
      cells: [
        html`${name} ${version}`,
        mark(state),
        size === undefined ? '' : bytes(size),
        reference === '' ? 'nowhere' : html`<code>${reference}</code>`,
        hash(sha256),
      ],
      important: isBad(state),
      state,
    }),
  );
  const columns = [
    { title: 'Chart' },
    { title: 'State' },
    { title: 'Size', number: true },
    { title: 'Where' },
    { title: 'sha256' },
  ];
  return table('Charts', columns, rows);
}

function release(result: RehearsalResult): Safe {
  if (result.release === undefined) return none(why(result));
  const { url, draft, prerelease, assets } = result.release;
  const state = draft
    ? 'a draft, seen by maintainers only'
    : prerelease
      ? 'published as a prerelease'
      : 'published';
  const columns = [{ title: 'Asset' }, { title: 'Size', number: true }];
  const rows = assets.map(({ name, size }) => ({ cells: [name, bytes(size)] }));
  return html`<p>${mark(draft ? 'left' : 'done', state)}: ${link(url)}</p>
<details class="fold"><summary>${assets.length} assets</summary>
<div class="narrow">${table('Assets of the release', columns, rows)}</div></details>`;
}
