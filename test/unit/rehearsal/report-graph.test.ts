import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Graph, type GraphJob, layoutGraph, nodeSize } from '../../../src/rehearsal/report/graph.js';
import { criticalPath, nodesOf } from '../../../src/rehearsal/report/page-graph.js';
import { released } from '../../support/rehearsal-result.js';
import { repaired, stopped } from '../../support/rehearsal-variants.js';

const job = (id: string, ...needs: string[]): GraphJob => ({ id, needs });
const pairs = ({ edges }: Graph): string[] => edges.map(({ from, to }) => `${from}>${to}`).sort();

/** What must be true of every graph. */
function check(graph: Graph): void {
  const places = new Map(graph.nodes.map((node) => [node.id, node]));
  for (const a of graph.nodes) {
    expect(a.x >= 0 && a.x + nodeSize.width <= graph.width).toBe(true);
    expect(a.y >= 0 && a.y + nodeSize.height <= graph.height).toBe(true);
    for (const b of graph.nodes) {
      const apart = Math.abs(a.x - b.x) >= nodeSize.width || Math.abs(a.y - b.y) >= nodeSize.height;
      expect(a === b || apart).toBe(true);
    }
  }
  for (const { from, to, path } of graph.edges) {
    const [a, b] = [places.get(from), places.get(to)];
    if (a === undefined || b === undefined) throw new Error('an edge without its ends');
    // To the right, or on to a lower band.
    expect(a.band === b.band ? a.x + nodeSize.width < b.x : a.band < b.band && a.y < b.y).toBe(true);
    expect(path).toMatch(/^M[\d.]+ [\d.]+(?:[hHVC][-\d. ]+)+$/);
  }
}

describe('layoutGraph', () => {
  test('no two jobs overlap, and edges lead on, whatever the jobs need', () => {
    const some = fc.array(fc.array(fc.nat(30), { maxLength: 5 }), { maxLength: 24 });
    fc.assert(
      fc.property(some, (needs) => {
        // A job needs earlier ones, one that is unknown, or (a mistake) itself.
        const jobs = needs.map((list, index) =>
          job(`j${index}`, ...list.map((each) => `j${each > 28 ? 999 : each % (index + 1)}`)),
        );
        const graph = layoutGraph(jobs);
        expect(graph.nodes.map(({ id }) => id)).toEqual(jobs.map(({ id }) => id));
        check(graph);
      }),
      { numRuns: 60 },
    );
  });

  test('edges that follow from others are left out', () => {
    const graph = layoutGraph([job('a'), job('b', 'a'), job('c', 'a', 'b'), job('d', 'a', 'b', 'c')]);
    expect(pairs(graph)).toEqual(['a>b', 'b>c', 'c>d']);
  });

  test('an edge over a layer keeps its distance from the jobs of that layer', () => {
    const graph = layoutGraph([job('a'), job('b', 'a'), job('x'), job('c', 'b', 'x')]);
    const [b] = graph.nodes.filter(({ id }) => id === 'b');
    const long = graph.edges.find(({ from }) => from === 'x');
    const heights = [...(long?.path.matchAll(/C[\d.]+ [\d.]+ [\d.]+ [\d.]+ [\d.]+ ([\d.]+)/g) ?? [])].map(
      (match) => Number(match[1]),
    );
    const passing = heights[0] ?? 0;
    expect(passing < (b?.y ?? 0) || passing > (b?.y ?? 0) + nodeSize.height).toBe(true);
    check(graph);
  });

  test('a need may name a called workflow or a matrix', () => {
    const graph = layoutGraph([
      job('s/a'),
      job('s/m (1)', 's/a'),
      job('s/m (2)', 's/a'),
      job('p', 's'),
      job('q', 's/m'),
    ]);
    expect(pairs(graph)).toEqual(
      ['s/a>s/m (1)', 's/a>s/m (2)', 's/m (1)>p', 's/m (1)>q', 's/m (2)>p', 's/m (2)>q'].sort(),
    );
    check(graph);
  });

  test('circles and no jobs at all end too', () => {
    check(layoutGraph([job('a', 'b'), job('b', 'a'), job('c', 'b')]));
    expect(layoutGraph([]).nodes).toEqual([]);
  });

  test('a whole release fits on a page: the matrix is one node', () => {
    const nodes = nodesOf(released.jobs);
    const graph = layoutGraph(nodes);
    check(graph);
    expect(graph.width).toBeLessThanOrEqual(1118);
    expect(nodes).toHaveLength(released.jobs.length - 9);
    expect(nodes.find(({ id }) => id === 'stage/image')).toMatchObject({
      name: 'Stage / Build images',
      more: '10 jobs',
    });
    expect(pairs(graph)).toContain('stage/image>stage/merge');
  });
});

describe('criticalPath', () => {
  test('is the chain that ended last', () => {
    const path = [...criticalPath(nodesOf(released.jobs))].reverse();
    expect(path.slice(0, 6)).toEqual(
      ['validate', 'resume', 'build', 'preflight-discord', 'bump', 'draft'].map((id) => `stage/${id}`),
    );
    expect(path.at(-1)).toBe('finish/finish');
  });

  test('has only jobs that ran', () => {
    expect([...criticalPath(nodesOf(stopped.jobs))][0]).toBe('publish-pypi');
    expect([...criticalPath(nodesOf(repaired.jobs))].at(-1)).toBe('publish-pypi');
    expect(criticalPath([])).toEqual(new Set());
  });

  test('a matrix shows its worst leg', () => {
    const jobs = released.jobs.map((each) =>
      each.id === 'stage/image (hq, linux/arm64)' ? ({ ...each, result: 'failure' } as const) : each,
    );
    const node = nodesOf(jobs).find(({ id }) => id === 'stage/image');
    expect(node).toMatchObject({ state: 'failure', more: '1 of 10' });
    expect(jobs[node?.row ?? -1]?.name).toBe('Stage / Build images (hq, linux/arm64)');
  });
});
