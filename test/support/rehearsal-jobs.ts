import type { JobRow } from '../../src/rehearsal/result.js';
import { platforms, repositories } from './rehearsal-plan.js';

type JobFacts = readonly [id: string, name: string, needs: readonly string[], seconds: number, steps: string];

const guarded = 'Set up, Guard, Download the plan, ';
const preflights = ['commit', 'pypi', 'release', 'images', 'charts', 'discord'];
const legs = repositories.flatMap((name) => platforms.map((platform) => `${name}, ${platform}`));
const checks = preflights.map((each) => `stage/preflight-${each}`);
const facts: readonly JobFacts[] = [
  ['stage/validate', 'Stage / Validate tag', [], 1.4, 'Check out, Validate, Upload the plan'],
  ['stage/resume', 'Stage / Take over an earlier attempt', ['stage/validate'], 0.8, `${guarded}Resume`],
  [
    ...(['stage/build', 'Stage / Build', ['stage/validate', 'stage/resume'], 9.6] as const),
    'Check out, Rewrite the version, Build distributions, Pack charts, Upload',
  ],
  ...preflights.map((each, index): JobFacts => {
    const name = `Stage / Check ${['the branch', 'PyPI', 'the GitHub release', 'the registry', 'the charts', 'Discord'][index]}`;
    return [
      ...([`stage/preflight-${each}`, name, ['stage/validate', 'stage/build'], 0.6 + index * 0.35] as const),
      `${guarded}Preflight`,
    ];
  }),
  [
    'stage/bump',
    'Stage / Make the release commit',
    ['stage/validate', 'stage/build', ...checks],
    1.3,
    guarded,
  ],
  ['stage/draft', 'Stage / Stage the files in a draft release', ['stage/bump'], 1.9, `${guarded}Draft`],
  ...legs.map(
    (leg, index): JobFacts => [
      ...([`stage/image (${leg})`, `Stage / Build images (${leg})`] as const),
      ...([['stage/validate', 'stage/draft'], 3 + ((index * 7) % 5)] as const),
      `${guarded}Build and push by digest`,
    ],
  ),
  [
    ...(['stage/merge', 'Stage / Merge images', legs.map((leg) => `stage/image (${leg})`), 2.2] as const),
    `${guarded}Merge`,
  ],
  ['stage/check-staged', 'Stage / Read back what is staged', ['stage/merge', 'stage/draft'], 1.1, guarded],
  ['publish-pypi', 'Publish to PyPI', ['stage/check-staged'], 4.2, `${guarded}Upload`],
  ['finish/charts', 'Finish / Push charts', ['publish-pypi'], 1.6, `${guarded}Push`],
  ['finish/promote', 'Finish / Move channels', ['finish/charts'], 2.4, `${guarded}Promote`],
  ['finish/publish', 'Finish / Publish the GitHub release', ['finish/promote'], 0.9, `${guarded}Publish`],
  ['finish/verify', 'Finish / Verify as a stranger', ['finish/publish'], 2.8, `${guarded}Verify`],
  ['finish/announce', 'Finish / Announce on Discord', ['finish/verify'], 0.7, `${guarded}Announce`],
  ['finish/finish', 'Finish / Tell what happened', ['finish/announce', 'stage/validate'], 0.4, guarded],
];

/** The jobs of a whole release over three workflows, each started as soon as what it needs was there. */
export function rows(): JobRow[] {
  const ends = new Map<string, number>();
  return facts.map(([id, name, needs, seconds, steps]) => {
    const start = Math.max(0, ...needs.map((need) => (ends.get(need) ?? 0) + 0.1));
    ends.set(id, start + seconds);
    const names = steps.split(', ').filter((step) => step !== '');
    return {
      ...{ id, name, needs, seconds, start, result: 'success', kept: false },
      log: `logs/${id.replace(/[^a-z-]+/g, '-')}.log`,
      steps: names.map((step) => ({ name: step, result: 'success', seconds: seconds / names.length })),
    };
  });
}
