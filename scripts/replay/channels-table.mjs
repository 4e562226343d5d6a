// A page with a row for each release: where the channels that it could move stand after it, and where upstream's do.
import { codenames } from './channels.mjs';

const row = (cells) => `| ${cells.join(' | ')} |`;
const head = ['date', 'release', 'X.Y', 'codename', 'codename-live', 'latest', "upstream's, where elsewhere"];

/**
 * @param {{ date: string, version: string, moved: object, positions: Record<string, string> }[]} steps ours
 * @param {{ positions: Record<string, string> }[]} upstream as many
 * @param {{ step: number, channel: string, from: string }[]} theirs steps back of upstream's rule
 * @returns {string[]} rows of a Markdown table, its head first
 */
export function channelRows(steps, upstream, theirs) {
  const rows = steps.map(({ date, version, moved, positions }, step) => {
    const [major, minor] = version.split('.');
    const name = codenames[major];
    const channels = [`${major}.${minor}`, name, name && `${name}-live`, 'latest'];
    const cells = channels.map((channel) => {
      const at = positions[channel] ?? '';
      return at !== '' && Object.hasOwn(moved, channel) ? `**${at}**` : at;
    });
    const other = elsewhere(positions, upstream[step].positions).map((channel) => {
      const back = theirs.find((one) => one.step === step && one.channel === channel);
      const from = back === undefined ? '' : `, **back** from ${back.from}`;
      return `${channel} ${upstream[step].positions[channel] ?? 'not there'}${from}`;
    });
    return row([date, version, ...cells, other.join('; ')]);
  });
  return [row(head), row(head.map(() => '---')), ...rows];
}

/** Channels that stand elsewhere with the two, by name. */
function elsewhere(ours, theirs) {
  return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
    .filter((channel) => ours[channel] !== theirs[channel])
    .sort();
}

/** The page of docs/ that shows it. */
export function channelPage(rows) {
  return `${[
    '# Where the channels of vantage6 stand after each release',
    '',
    'Written by `node scripts/replay-channels.mjs --table docs/replay-channels.md`; what is replayed and how is told in',
    '[replay.md](replay.md#channels-272-releases-of-vantage6-in-order). A row shows the channels that a release may move: of its',
    'minor, of its major, and `latest`; bold is what it moved. All others stay where the rows above left them. The last column',
    "names every channel that upstream's rule has elsewhere at that time, and its steps back.",
    '',
    ...rows,
  ].join('\n')}\n`;
}
