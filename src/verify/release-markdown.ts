import { clamp, code, section, table, text } from '../core/markdown.js';
import { oneLine } from './line.js';
import type { Failure, ReleaseRow, ReleaseTable, ShownState } from './release-model.js';

const words: Readonly<Record<ShownState, string>> = {
  done: 'done',
  unchanged: 'already there',
  kept: 'kept',
  off: 'off',
  planned: 'planned (dry run)',
  failed: '**failed**',
  'not-reached': 'not reached',
  unreported: '**not reported**',
};

const mostLines = 40;
const line = (value: string, most?: number): string => text(oneLine(value, most));

/** The summary of a release: one sentence, what failed, what to do, one table, what is left to people. */
export function releaseMarkdown(release: ReleaseTable, runUrl: string): string {
  const { version, sentence, failures, next, rows, left, unreadable, verified } = release;
  return clamp(
    section(
      version === undefined ? 'Release' : `Release of ${line(version)}`,
      `**${line(sentence, 1_000)}.**`,
      failures.map(failureMarkdown).join('\n\n'),
      list('What to do next', next, true),
      list(
        'Reports that could not be read',
        unreadable.map(({ file, why }) => `${file}: ${why}`),
      ),
      table(['part', 'effect', 'state', 'detail'], tableRows(rows)),
      list('Left to people', left),
      verified ? 'All of it was read back as a stranger, and is as recorded.' : '',
      runUrl === '' ? '' : `[All jobs of this run](${runUrl})`,
    ),
  );
}

function failureMarkdown({ where, text: error }: Failure): string {
  const lines = error.split('\n').filter((one) => oneLine(one) !== '');
  const shown = lines.slice(0, mostLines).map((one) => line(one, 2_000));
  const more = lines.length > mostLines ? [`(${lines.length - mostLines} more lines in the log)`] : [];
  return `**${line(where)}**: ${[...shown, ...more].join('<br>')}`;
}

function list(title: string, items: readonly string[], numbered = false): string {
  if (items.length === 0) return '';
  const rows = items.map((item, index) => `${numbered ? `${index + 1}.` : '-'} ${line(item, 2_000)}`);
  return `### ${title}\n\n${rows.join('\n')}`;
}

function tableRows(rows: readonly ReleaseRow[]): string[][] {
  return rows.map((row, index) => {
    const first = rows[index - 1]?.group !== row.group;
    return [first ? line(row.group) : '', effectCell(row), stateCell(row), detailCell(row)];
  });
}

function effectCell({ id, planned }: ReleaseRow): string {
  return line(planned) || code(oneLine(id) || 'nothing');
}

/** With the reason, where the state alone says little. */
function stateCell({ state, what, id }: ReleaseRow): string {
  const reason = oneLine(what);
  if (state === 'unreported') return `${words[state]}: the job says success but did not report ${line(id)}`;
  if (['kept', 'off', 'failed'].includes(state) && reason !== '') return `${words[state]}: ${text(reason)}`;
  return words[state];
}

function detailCell({ state, what, detail }: ReleaseRow): string {
  const told = ['done', 'unchanged', 'planned'].includes(state) ? [line(what)] : [];
  const facts = Object.entries(detail).map(([name, value]) => factCell(name, value));
  return [...told, ...facts].filter((part) => part !== '').join(', ');
}

function factCell(name: string, value: string): string {
  const shown = oneLine(value);
  if (shown === '') return '';
  if (name === 'url') return link(shown);
  const digest = /^(?:sha256:)?[0-9a-f]{40,64}$/.test(shown);
  const short = digest ? shown.slice(0, shown.startsWith('sha256:') ? 19 : 12) : shown;
  return name === 'reference' ? code(short) : `${line(name, 40)} ${code(short)}`;
}

/** Only the web, and nothing that ends the link or the cell. */
function link(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '') return code(value);
  const escaped = url.href.replace(/[()|<>\\`\s[\]]/g, (one) =>
    encodeURIComponent(one).replace(/[()]/g, percent),
  );
  return `[page](${escaped})`;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
