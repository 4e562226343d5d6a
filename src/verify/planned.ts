import type { Plan } from '../plan/types.js';
import type { Finding, TargetName } from './finding.js';
import type { LiveEndpoint } from './live.js';

const kinds: readonly (readonly [kind: string, target: TargetName])[] = [
  ['pypi', 'pypi'],
  ['image', 'images'],
  ['channel', 'channels'],
  ['chart', 'charts'],
  ['release', 'github'],
];

/** What a verification of this plan looks at. */
export function plannedFindings(
  plan: Plan,
  targets: readonly TargetName[],
  live: readonly LiveEndpoint[],
): Finding[] {
  const effects = kinds.flatMap(([kind, target]) =>
    plan.effects
      .filter(({ id }) => id === kind || id.startsWith(`${kind}:`))
      .map(({ id }) => ({ target, what: id === kind ? `release ${plan.tag}` : id.slice(kind.length + 1) })),
  );
  const endpoints = live.map(({ url }) => ({ target: 'live' as const, what: url }));
  return [...effects, ...endpoints]
    .filter(({ target }) => targets.includes(target))
    .map((one) => ({ ...one, state: 'planned', detail: 'would be read back', fix: '' }));
}
