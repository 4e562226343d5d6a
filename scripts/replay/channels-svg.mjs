// Draws where channels stand over time: ours as a line, upstream's dashed where it is elsewhere, its steps back in red.
import { compareVersions, parseVersion } from '../../build/src/version/version.js';

const width = 1080;
const left = 118;
const right = 24;
const top = 96;
const gap = 26;
const shown = ['latest', 'uluru', 'cotopaxi', 'petronas', '3.3', '5.0'];
const day = (date) => Date.parse(date) / 86_400_000;
const escaped = (text) => String(text).replace(/[&<>"]/g, (one) => `&#${one.codePointAt(0)};`);

/**
 * @param {{ date: string, version: string, positions: Record<string, string> }[]} ours
 * @param {{ date: string, version: string, positions: Record<string, string> }[]} theirs as many
 * @returns {string} SVG that reads on light and on dark
 */
export function drawChannels(ours, theirs) {
  const [first, last] = [day(ours[0].date), day(ours.at(-1).date)];
  const x = ({ date }) => left + ((day(date) - first) / (last - first)) * (width - left - right);
  const parts = [];
  let y = top;
  for (const name of shown) {
    const heights = levels(name, ours, theirs);
    if (heights.size === 0) continue;
    const height = Math.max(18, Math.min(110, heights.size * 3));
    const at = (version) => y + height - (heights.get(version) / Math.max(1, heights.size - 1)) * height;
    parts.push(lane(name, y, { ours, theirs, x, at }));
    y += height + gap;
  }
  const height = y + 10;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Where channels stand over time, ours and upstream's">`,
    style,
    `<rect class="paper" width="${width}" height="${height}" rx="8"/>`,
    `<text class="title" x="20" y="32">Where the channels of vantage6 stand, ${ours[0].date} to ${ours.at(-1).date}</text>`,
    `<path class="ours" d="M20 54h34"/><text x="62" y="58">release-actions (${ours.length} releases replayed)</text>`,
    `<path class="theirs" d="M330 54h34"/><text x="372" y="58">upstream's rule, where it is elsewhere</text>`,
    `<circle class="back" cx="640" cy="54" r="4.5"/><text x="652" y="58">it goes back</text>`,
    years(first, last, height),
    ...parts,
    '</svg>\n',
  ].join('\n');
}

const style = `<style>
  text { font: 12px system-ui, sans-serif; fill: #1f2933 } .title { font-size: 17px; font-weight: 600 }
  .name { font-weight: 600 } .small { font-size: 10.5px; fill: #52606d } .year { stroke: #d9e2ec }
  .paper { fill: #ffffff } path { fill: none } .ours { stroke: #0967d2; stroke-width: 2 }
  .theirs { stroke: #b44d12; stroke-width: 1.6; stroke-dasharray: 4 3 } .back { fill: #d64545 }
  .backtext { font-size: 10.5px; fill: #ba2525 }
</style>`;

/** Rank of every version that a channel ever held, on either side. */
function levels(name, ...sides) {
  const held = new Set(sides.flat().flatMap(({ positions }) => positions[name] ?? []));
  const sorted = [...held].map(parseVersion).sort(compareVersions);
  return new Map(sorted.map(({ text }, rank) => [text, rank]));
}

function years(first, last, height) {
  const found = [];
  for (let year = 2020; year < 2040; year++) {
    const at = day(`${year}-01-01`);
    if (at < first || at > last) continue;
    const x = left + ((at - first) / (last - first)) * (width - left - right);
    found.push(`<path class="year" d="M${x.toFixed(1)} ${top - 14}V${height - 12}"/>`);
    found.push(`<text class="small" x="${(x + 4).toFixed(1)}" y="${top - 6}">${year}</text>`);
  }
  return found.join('\n');
}

function lane(name, y, { ours, theirs, x, at }) {
  const end = ours.at(-1).positions[name];
  const marks = [];
  for (const [index, step] of theirs.entries()) {
    const [before, held] = [theirs[index - 1]?.positions[name], step.positions[name]];
    if (before === undefined || compareVersions(parseVersion(held), parseVersion(before)) >= 0) continue;
    const [left, up] = [x(step), at(held)];
    const near = marks.find((one) => left - one.left < 60);
    if (near === undefined) marks.push({ left, up, points: [[left, up]], text: `${before} → ${held}` });
    else {
      near.points.push([left, up]);
      near.text += ` → ${held}`;
    }
  }
  const drawn = marks.flatMap(({ left, up, points, text }) => [
    ...points.map(([cx, cy]) => `<circle class="back" cx="${cx.toFixed(1)}" cy="${cy.toFixed(1)}" r="4.5"/>`),
    `<text class="backtext" x="${(left + 9).toFixed(1)}" y="${(up + 10).toFixed(1)}">${escaped(text)}</text>`,
  ]);
  return [
    `<text class="name" x="20" y="${y + 12}">${escaped(name)}</text>`,
    `<text class="small" x="20" y="${y + 27}">${escaped(end ?? 'none')}</text>`,
    `<path class="ours" d="${stairs(name, ours, x, at)}"/>`,
    ...apart(name, ours, theirs).map((part) => `<path class="theirs" d="${stairs(name, part, x, at)}"/>`),
    ...drawn,
  ].join('\n');
}

/** Stretches in which upstream's channel holds something else, each to the step that ends it. */
function apart(name, ours, theirs) {
  const parts = [];
  let open = [];
  for (const [index, step] of theirs.entries()) {
    const held = step.positions[name];
    const differs = held !== undefined && held !== ours[index].positions[name];
    if (differs) open.push(step);
    else if (open.length > 0) {
      parts.push([...open, ...(held === undefined ? [] : [step])]);
      open = [];
    }
  }
  return open.length > 0 ? [...parts, open] : parts;
}

function stairs(name, steps, x, at) {
  let path = '';
  let before;
  for (const step of steps) {
    const held = step.positions[name];
    if (held === undefined || held === before) continue;
    const [to, up] = [x(step).toFixed(1), at(held).toFixed(1)];
    path += path === '' ? `M${to} ${up}` : `H${to}V${up}`;
    before = held;
  }
  return path === '' ? 'M0 0' : `${path}H${x(steps.at(-1)).toFixed(1)}`;
}
