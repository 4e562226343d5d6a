import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plan, PlannedChart, PlannedCharts } from '../../src/plan/types.js';
import { planWith } from './plan.js';
import { repositoryRoot } from './workflow.js';

/** Version of the charts in examples/monorepo. */
export const sampleVersion = '5.1.0-b.2';

/** The charts of examples/monorepo, copied into a folder. */
export function copySampleCharts(root: string): void {
  cpSync(join(repositoryRoot, 'examples/monorepo/charts'), join(root, 'charts'), { recursive: true });
}

const dependencies: Readonly<Record<string, readonly string[]>> = {
  common: [],
  hq: ['common'],
  node: ['common'],
  store: ['common'],
  auth: ['common'],
  hub: ['hq', 'auth', 'store', 'common'],
};

/** A plan that publishes these charts of the sample to a registry. */
export function chartsPlan(
  registry: string,
  over: Partial<PlannedCharts> = {},
  names: readonly string[] = Object.keys(dependencies),
  more: Partial<Plan> = {},
): Plan {
  const charts = names.map(
    (name): PlannedChart => ({
      name,
      path: `charts/${name}`,
      version: sampleVersion,
      dependencies: dependencies[name] ?? [],
      images: [],
    }),
  );
  const to = { mode: 'auto', project: 'infrastructure', oci_project: 'infrastructure/charts' } as const;
  return planWith({
    version: '5.1.0b2',
    charts: { registry, ...to, missing_images: 'fail', charts, ...over },
    effects: charts.map(({ name }) => ({ id: `chart:${name}`, what: `publish the chart ${name}` })),
    ...more,
  });
}

/** Writes files below a folder; folders are made. */
export function writeFiles(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}
