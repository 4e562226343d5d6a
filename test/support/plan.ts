import { noCharts } from '../../src/plan/charts.js';
import { noImages } from '../../src/plan/images.js';
import type { Plan } from '../../src/plan/types.js';

/** A whole valid plan of one commit without packages; tests name only what matters to them. */
export function planWith(over: Partial<Plan>): Plan {
  const version = over.version ?? '5.1.0';
  return {
    schema_version: 1,
    tag: `version/${version}`,
    version,
    base_version: version,
    kind: 'final',
    semver: version,
    line: '5.1',
    codename: '',
    commit: { sha: 'c'.repeat(40), tree: 'd'.repeat(40), time: 1_700_000_000 },
    config: { path: '', sha256: '', ref: '' },
    bump: 'commit',
    branches: ['main'],
    window: { from: '5.0.0', to: version },
    reference_version: '5.0.0',
    rewrite: { files: [], current: 1, left_alone: [] },
    python: { publish: true, packages: [] },
    images: noImages,
    charts: noCharts,
    discord: { channel: 'announcements', title: 'Release {version}', links: {} },
    live: [],
    release: { prerelease: false, latest_candidate: true },
    effects: [
      { id: 'draft', what: 'stage the draft GitHub release' },
      { id: 'release', what: 'publish the GitHub release' },
    ],
    warnings: [],
    ...over,
  };
}
