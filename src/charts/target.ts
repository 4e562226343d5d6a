import { UserError } from '../core/errors.js';
import type { ChartArchive } from './archive.js';

/**
 * What a place for charts holds under the name and version of a chart. `image`: something that is no chart, under this
 * tag; `images`: under another one of its repository.
 */
export type Held =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'image' }
  | { readonly kind: 'images'; readonly tag: string }
  | { readonly kind: 'chart'; readonly digest: string };

/** Where charts are published: a registry (OCI) or a ChartMuseum. Digests are those of archives, `sha256:<hex>`. */
export interface ChartTarget {
  readonly mode: 'oci' | 'chartmuseum';
  /** For people: what helm calls the place. */
  readonly label: string;
  /** Repository of a chart, or what else tells it from others there. */
  place(name: string): string;
  /** For people and outputs: the chart as helm names it there. */
  reference(chart: ChartArchive): string;
  held(chart: ChartArchive): Promise<Held>;
  /** Writes it, looking first when a try before this one may have arrived. */
  push(chart: ChartArchive): Promise<void>;
  /** Versions of a chart that are there. */
  versions(name: string): Promise<string[]>;
}

export type ChartState = 'absent' | 'unchanged' | 'pushed' | 'failed';

/**
 * What would become of a chart.
 * @throws UserError when something else is there under its name and version: a released version never changes
 */
export async function examine(target: ChartTarget, chart: ChartArchive): Promise<'absent' | 'unchanged'> {
  const held = await target.held(chart);
  const reference = target.reference(chart);
  if (held.kind === 'nothing') return 'absent';
  if (held.kind !== 'chart') {
    const what =
      held.kind === 'image'
        ? `${reference} is an image, and a chart would take its tag`
        : `${reference} would lie among images, such as ${held.tag}: their tags and those of charts would meet`;
    throw new UserError(what, {
      where: { key: 'project' },
      fix: 'give charts.oci-project (or the input project) a path without images, such as PROJECT/charts',
    });
  }
  if (held.digest === chart.digest) return 'unchanged';
  throw new UserError(`${reference} is there with other content: ${held.digest}, here ${chart.digest}`, {
    fix: 'release another version, or have the operator delete that chart if nobody has used it',
  });
}

/** How long a ChartMuseum may take to show what it has accepted, in milliseconds. */
const readBackDelays = [200, 500, 1_000, 3_000];

/**
 * Pushes a chart and reads it back: Harbor answers 201 also to a push that another one overtook.
 * @throws UserError when other content is there afterwards, or nothing
 */
export async function pushChecked(
  host: { sleep(milliseconds: number): Promise<void> },
  target: ChartTarget,
  chart: ChartArchive,
): Promise<void> {
  await target.push(chart);
  for (const delay of [...readBackDelays, undefined]) {
    if ((await examine(target, chart)) === 'unchanged') return;
    if (delay !== undefined) await host.sleep(delay);
  }
  throw new UserError(`${target.label} accepted ${target.reference(chart)}, but does not show it`, {
    fix: 'look at the registry, then re-run the failed jobs',
  });
}
