import type { Plan } from '../../../src/plan/types.js';
import { planWith } from '../../support/plan.js';

/** The plan of orchard 5.1.0: two images, two packages, one chart. */
export function planOf(sha: string, registry: string): Plan {
  const build = (name: string, channels: string[]): Plan['images']['builds'][number] => ({
    name,
    dockerfile: 'Dockerfile',
    context: '.',
    target: '',
    repositories: [{ name, channels }],
    platforms: ['linux/amd64', 'linux/arm64'],
    after: [],
    build_args: {},
  });
  const base = planWith({
    commit: { sha, tree: 'd'.repeat(40), time: 1_700_000_000 },
    images: {
      registry,
      project: 'infra',
      version_tag: '5.1.0',
      version_tag_template: '{version}',
      codenames: {},
      builds: [build('node', ['5.1', 'latest']), build('hq', ['uluru-live'])],
      legs: [],
    },
    charts: {
      registry,
      mode: 'auto',
      project: 'infra',
      oci_project: 'infra/charts',
      missing_images: 'fail',
      charts: [],
    },
  });
  const ids = [
    'draft',
    'image:node',
    'image:hq',
    'pypi:orchard-common',
    'pypi:orchard',
    'chart:hub',
    'channel:node:5.1',
    'channel:node:latest',
    'channel:hq:uluru-live',
    'release',
    'discord',
  ];
  return { ...base, effects: ids.map((id) => ({ id, what: `do ${id}` })) };
}
