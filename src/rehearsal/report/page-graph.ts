import type { JobRow } from '../result.js';
import { type GraphJob, layoutGraph, nodeSize } from './graph.js';
import { html, type Safe } from './html.js';
import { iconOf, type State } from './marks.js';
import { cut, duration } from './terminal.js';

/** A job, or all jobs of a bigger matrix. */
export interface Node extends GraphJob {
  readonly name: string;
  readonly state: State;
  readonly start: number;
  readonly end: number;
  readonly seconds: number;
  /** Of the row in the list that it links to. */
  readonly row: number;
  readonly more: string;
}

const worst = ['failure', 'cancelled', 'skipped', 'success'] as const;
const nameWidth = 17;

/** The graph as inline SVG; its numbers are ours, its texts are escaped. */
export function graphOf(jobs: readonly JobRow[]): Safe {
  const nodes = nodesOf(jobs);
  const { nodes: placed, edges, width, height } = layoutGraph(nodes);
  const critical = criticalPath(nodes);
  const on = (id: string): string => (critical.has(id) ? ' critical' : '');
  const lines = edges.map(({ from, to, path }) => {
    const both = critical.has(from) && critical.has(to);
    return { both, svg: html`<path class="edge${both ? ' critical' : ''}" d="${path}"/>` };
  });
  const boxes = placed.map(({ x, y }, index) => {
    const node = nodes[index];
    return node === undefined ? '' : box(node, x, y, on(node.id));
  });
  return html`<div class="scroll graph" role="region" aria-label="Graph of jobs" tabindex="0">
<svg role="group" aria-label="Jobs, from left to right" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
${lines.filter(({ both }) => !both).map(({ svg }) => svg)}${lines.filter(({ both }) => both).map(({ svg }) => svg)}
${boxes}</svg></div>
<p class="soft">A job waits for those that lines lead from. The thick line is the chain that decides how long all of it takes.</p>`;
}

function box(node: Node, x: number, y: number, critical: string): Safe {
  const { width, height } = nodeSize;
  const slash = node.name.indexOf(' / ');
  const [group, name] = slash < 0 ? ['', node.name] : [node.name.slice(0, slash), node.name.slice(slash + 3)];
  const lines = wrap(name);
  const top = lines.length === 1 ? 26 : 18;
  const time = node.state === 'skipped' ? 'not run' : `${duration(node.seconds)} s`;
  const facts = [time, node.more || cut(group, 12)].filter((part) => part !== '').join(' · ');
  // An inner svg cuts off what is wider than its box, whatever font there is.
  return html`<a href="#job-${node.row}" class="node ${node.state}${critical}"><title>${node.name}: ${node.state.replace('_job', '')}, ${time}</title>
<svg x="${x}" y="${y}" width="${width}" height="${height}"><rect x="1.5" y="1.5" width="${width - 3}" height="${height - 3}" rx="7"/>
<text class="icon" x="10" y="${top}">${iconOf(node.state)}</text>${lines.map(
    (line, index) => html`<text x="27" y="${top + 14 * index}">${line}</text>`,
  )}<text class="facts" x="27" y="${top + 14 * lines.length + 1}">${facts}</text></svg></a>
`;
}

/** A name in one or two lines. */
function wrap(name: string): string[] {
  if (name.length <= nameWidth) return [name];
  const space = name.lastIndexOf(' ', nameWidth);
  const at = space > 4 ? space : nameWidth;
  return [name.slice(0, at), cut(name.slice(at).trim(), nameWidth)];
}

/** Jobs of a matrix of more than three become one node. */
export function nodesOf(jobs: readonly JobRow[]): Node[] {
  const groups = new Map<string, { job: JobRow; row: number }[]>();
  for (const [row, job] of jobs.entries()) {
    const key = matrixOf(job.id);
    groups.set(key, [...(groups.get(key) ?? []), { job, row }]);
  }
  const merged = (id: string): string => {
    const key = matrixOf(id);
    return (groups.get(key)?.length ?? 0) > 3 ? key : id;
  };
  return [...groups].flatMap(([key, members]) =>
    members.length > 3
      ? [nodeOf(key, members, merged)]
      : members.map((member) => nodeOf(member.job.id, [member], merged)),
  );
}

const matrixOf = (id: string): string => id.replace(/ \(.*$/s, '');

function nodeOf(
  id: string,
  members: readonly { readonly job: JobRow; readonly row: number }[],
  merged: (id: string) => string,
): Node {
  const result = worst.find((each) => members.some(({ job }) => job.result === each)) ?? 'success';
  const shown = members.find(({ job }) => job.result === result) ?? members[0];
  const ran = members.filter(({ job }) => !job.kept).map(({ job }) => job);
  const times = ran.length > 0 ? ran : members.map(({ job }) => job);
  const start = Math.min(...times.map((job) => job.start));
  const end = Math.max(...times.map((job) => job.start + job.seconds));
  const kept = ran.length === 0 && result === 'success';
  const bad = members.filter(({ job }) => job.result === result).length;
  const name = shown?.job.name ?? id;
  return {
    id,
    needs: [...new Set(members.flatMap(({ job }) => job.needs.map(merged)))],
    name: members.length === 1 ? name : name.replace(/ \([^()]*\)$/, ''),
    state: kept ? 'kept_job' : result,
    ...{ start, end, seconds: members.length === 1 ? (shown?.job.seconds ?? 0) : end - start },
    row: shown?.row ?? 0,
    more:
      members.length === 1
        ? ''
        : result === 'success'
          ? `${members.length} jobs`
          : `${bad} of ${members.length}`,
  };
}

/** Ids of the chain of jobs that ended last: from the last one back to what it waited for longest. */
export function criticalPath(nodes: readonly Node[]): ReadonlySet<string> {
  const ran = nodes.filter(({ state }) => state !== 'kept_job' && state !== 'skipped');
  const latest = (list: readonly Node[]): Node | undefined =>
    list.reduce<Node | undefined>(
      (last, node) => (last === undefined || node.end > last.end ? node : last),
      undefined,
    );
  const path = new Set<string>();
  let node = latest(ran);
  while (node !== undefined && !path.has(node.id)) {
    path.add(node.id);
    const { needs } = node;
    node = latest(
      ran.filter(({ id }) =>
        needs.some((need) => id === need || id.startsWith(`${need}/`) || id.startsWith(`${need} (`)),
      ),
    );
  }
  return path;
}
