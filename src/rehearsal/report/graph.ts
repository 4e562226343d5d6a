/** Layout of the graph of jobs: layers by what a job waits for, cut into bands that fit on a page. Pure. */

export interface GraphJob {
  readonly id: string;
  readonly needs: readonly string[];
}

/** All lengths in CSS pixels; x and y are the upper left corner. */
export interface PlacedJob {
  readonly id: string;
  readonly band: number;
  readonly x: number;
  readonly y: number;
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  /** Data of an SVG path. */
  readonly path: string;
}

export interface Graph {
  readonly nodes: readonly PlacedJob[];
  readonly edges: readonly Edge[];
  readonly width: number;
  readonly height: number;
}

export const nodeSize = { width: 152, height: 58 } as const;
const gap = { x: 30, y: 14, band: 40 } as const;
const margin = 20;
/** Layers side by side; six fit beside each other on a page of 1152 pixels. */
const mostColumns = 6;

/** A job, or the place where an edge passes a layer without one. */
interface Item {
  readonly key: string;
  readonly height: number;
  y: number;
}

/**
 * Places every job right of, or in a lower band than, all that it waits for. Edges that follow from others are left
 * out. Needs may name a called workflow or a matrix: then all jobs of it are meant; unknown ones are ignored.
 */
export function layoutGraph(jobs: readonly GraphJob[]): Graph {
  const parents = reduced(parentsOf(jobs));
  const layerOf = layersOf(parents);
  const layers = Math.max(0, ...layerOf.values()) + 1;
  const columns = Math.ceil(layers / Math.ceil(layers / mostColumns));
  const { rows, items, chains } = itemsOf(parents, layerOf, layers);
  order(rows, chains);
  const tops = place(rows, columns);
  const nodes = jobs.map(({ id }) => {
    const layer = layerOf.get(id) ?? 0;
    return { id, band: Math.floor(layer / columns), x: xOf(layer, columns), y: items.get(id)?.y ?? 0 };
  });
  const edges = chains.map(({ from, to, items: chain }) => {
    const path = pathOf(chain, layerOf.get(from) ?? 0, columns, tops);
    return { from, to, path };
  });
  const width = 2 * margin + columns * (nodeSize.width + gap.x) - gap.x;
  return { nodes, edges, width, height: (tops.at(-1) ?? 0) - gap.band + margin };
}

const xOf = (layer: number, columns: number): number => margin + (layer % columns) * (nodeSize.width + gap.x);

/** An edge with everything that it passes. */
interface Chain {
  readonly from: string;
  readonly to: string;
  readonly items: readonly Item[];
}

/** One item for each job, and for each layer that an edge only passes. */
function itemsOf(
  parents: ReadonlyMap<string, readonly string[]>,
  layerOf: ReadonlyMap<string, number>,
  layers: number,
): { rows: Item[][]; items: ReadonlyMap<string, Item>; chains: Chain[] } {
  const rows = Array.from({ length: layers }, (): Item[] => []);
  const items = new Map<string, Item>();
  const add = (key: string, layer: number, height: number): Item => {
    const item = { key, height, y: 0 };
    rows[layer]?.push(item);
    return item;
  };
  for (const id of parents.keys()) items.set(id, add(id, layerOf.get(id) ?? 0, nodeSize.height));
  const chains = [...parents].flatMap(([to, list]) =>
    list.map((from) => {
      const first = (layerOf.get(from) ?? 0) + 1;
      const passed = Array.from({ length: (layerOf.get(to) ?? 0) - first }, (_, index) =>
        add('', first + index, 6),
      );
      const all = [items.get(from), ...passed, items.get(to)];
      return { from, to, items: all.filter((item) => item !== undefined) };
    }),
  );
  return { rows, items, chains };
}

/** From item to item; to the next band around its left end, between the bands. */
function pathOf(chain: readonly Item[], first: number, columns: number, tops: readonly number[]): string {
  const pieces = chain.slice(1).map((item, index) => {
    const before = chain[index] ?? item;
    const layer = first + index;
    const start = [xOf(layer, columns) + nodeSize.width, middle(before)] as const;
    const end = [xOf(layer + 1, columns), middle(item)] as const;
    const through = before.key === '' ? `H${start[0]}` : `M${start[0]} ${start[1]}`;
    const band = Math.floor((layer + 1) / columns);
    if (band === Math.floor(layer / columns)) return `${through}${curve(start, end)}`;
    const gutter = (tops[band] ?? 0) - gap.band / 2;
    return `${through}h10V${gutter}H${end[0] - 12}V${end[1]}H${end[0]}`;
  });
  return pieces.join('');
}

type Point = readonly [x: number, y: number];

const middle = (item: Item): number => item.y + item.height / 2;

function curve([x1, y1]: Point, [x2, y2]: Point): string {
  const half = (x1 + x2) / 2;
  return y1 === y2 ? `H${x2}` : `C${half} ${y1} ${half} ${y2} ${x2} ${y2}`;
}

function parentsOf(jobs: readonly GraphJob[]): Map<string, string[]> {
  const ids = jobs.map(({ id }) => id);
  const known = new Set(ids);
  const resolve = (need: string): string[] =>
    known.has(need) ? [need] : ids.filter((id) => id.startsWith(`${need}/`) || id.startsWith(`${need} (`));
  return new Map(
    jobs.map(({ id, needs }) => [id, [...new Set(needs.flatMap(resolve))].filter((need) => need !== id)]),
  );
}

/** Without the edges that a longer way makes superfluous, and without those that would close a circle. */
function reduced(parents: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const above = new Map<string, Set<string>>();
  const result = new Map<string, string[]>();
  const visit = (id: string, trail: ReadonlySet<string>): ReadonlySet<string> => {
    const known = above.get(id);
    if (known !== undefined) return known;
    const own = (parents.get(id) ?? []).filter((parent) => !trail.has(parent));
    const inner = new Set([...trail, id]);
    const sets = new Map(own.map((parent) => [parent, visit(parent, inner)]));
    const kept = own.filter(
      (parent) => ![...sets].some(([other, set]) => other !== parent && set.has(parent)),
    );
    const all = new Set(own.flatMap((parent) => [parent, ...(sets.get(parent) ?? [])]));
    above.set(id, all);
    result.set(id, kept);
    return all;
  };
  for (const id of parents.keys()) visit(id, new Set([id]));
  return new Map([...parents.keys()].map((id) => [id, result.get(id) ?? []]));
}

/** The longest way to each job from one that waits for none. */
function layersOf(parents: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const layers = new Map<string, number>();
  const visit = (id: string): number => {
    const known = layers.get(id);
    if (known !== undefined) return known;
    const layer = Math.max(-1, ...(parents.get(id) ?? []).map(visit)) + 1;
    layers.set(id, layer);
    return layer;
  };
  for (const id of parents.keys()) visit(id);
  return layers;
}

/** Items of a layer in the order of the mean place of what they hang on, forth and back, so that few edges cross. */
function order(rows: readonly Item[][], chains: readonly Chain[]): void {
  const links = chains.flatMap(({ items }) =>
    items.slice(1).map((item, index) => [items[index], item] as const),
  );
  for (const forth of [true, false, true, false, true]) {
    const place = new Map<Item | undefined, number>();
    for (const row of rows)
      for (const [index, item] of row.entries()) place.set(item, index - row.length / 2);
    const visit = forth ? rows : rows.toReversed();
    for (const row of visit) {
      const wish = new Map(
        row.map((item) => {
          const near = links
            .filter((link) => link[forth ? 1 : 0] === item)
            .map((link) => link[forth ? 0 : 1]);
          const sum = near.reduce((total, other) => total + (place.get(other) ?? 0), 0);
          return [item, near.length === 0 ? (place.get(item) ?? 0) : sum / near.length];
        }),
      );
      row.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0));
      for (const [index, item] of row.entries()) place.set(item, index - row.length / 2);
    }
  }
}

/** Sets y of every item, each layer from the top of its band. Returns where bands begin, and last where the next one would. */
function place(rows: readonly (readonly Item[])[], columns: number): number[] {
  const heightOf = (row: readonly Item[]): number =>
    row.reduce((sum, item) => sum + item.height + gap.y, -gap.y);
  const tops = [margin];
  for (let first = 0; first < rows.length; first += columns) {
    const band = rows.slice(first, first + columns);
    const top = tops.at(-1) ?? 0;
    const height = Math.max(nodeSize.height, ...band.map(heightOf));
    for (const row of band) {
      let y = top;
      for (const item of row) {
        item.y = y;
        y += item.height + gap.y;
      }
    }
    tops.push(top + height + gap.band);
  }
  return tops;
}
