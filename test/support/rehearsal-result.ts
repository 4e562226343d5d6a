import type { ChannelRow, RehearsalResult } from '../../src/rehearsal/result.js';
import type { Effect } from '../../src/rehearsal/services/types.js';
import { rows } from './rehearsal-jobs.js';
import {
  channelIds,
  charts,
  digest,
  effects,
  packages,
  plan,
  platforms,
  registry,
  repositories,
  sha,
  version,
} from './rehearsal-plan.js';

function channel(repository: string, name: string): ChannelRow {
  const is = { repository, channel: name, live: name.endsWith('-live') };
  const [old, now] = [digest(`${repository} 5.0.8`), digest(`${repository} 5.1.0`)];
  if (repository === 'store' && name === 'latest') {
    const why = '5.1.0 is published, but latest was put back to 5.0.7 since; only repromote moves it';
    const held = digest('store 5.0.7');
    return {
      ...is,
      state: 'kept',
      reason: why,
      from: held,
      to: held,
      fromVersion: '5.0.7',
      toVersion: '5.0.7',
    };
  }
  const to = { to: now, toVersion: version };
  if (repository === 'algorithm-base' && name === 'latest') {
    return {
      ...is,
      ...to,
      state: 'unchanged',
      reason: 'it holds 5.1.0 already',
      from: now,
      fromVersion: version,
    };
  }
  if (name === '5.1') return { ...is, ...to, state: 'moved', reason: 'new', from: '', fromVersion: '' };
  return { ...is, ...to, state: 'moved', reason: 'forward from 5.0.8', from: old, fromVersion: '5.0.8' };
}

const files = packages.flatMap((name) => {
  const base = `${name.replaceAll('-', '_')}-${version}`;
  return [`${base}-py3-none-any.whl`, `${base}.tar.gz`];
});

function effect(service: Effect['service'], kind: string, what: string, actor: string): Omit<Effect, 'seq'> {
  const status = service === 'github' && kind !== 'branch' ? 201 : 200;
  return { at: '2026-01-01T00:00:00Z', service, kind, what, actor, detail: {}, outcome: 'done', status };
}

const written = [
  effect('github', 'commit', 'Release 5.1.0', 'bump-version'),
  effect('github', 'branch', 'main -> 1a2b3c4', 'bump-version'),
  effect('github', 'release.create', 'draft of version/5.1.0', 'github-release'),
  ...files.map((name) => effect('github', 'asset.upload', name, 'github-release')),
  ...repositories.flatMap((name) => [
    ...platforms.map((platform) =>
      effect('registry', 'image.manifest', `${name} ${platform}`, 'push-harbor'),
    ),
    effect('registry', 'image.tag', `infrastructure/${name}:5.1.0`, 'push-harbor'),
  ]),
  ...files.map((name) => effect('pypi', 'pypi.upload', name, 'publish-pypi')),
  ...channelIds.map(({ name, each }) =>
    effect('registry', 'image.tag', `infrastructure/${name}:${each}`, 'promote-tags'),
  ),
  effect('github', 'release.update', 'publish version/5.1.0', 'github-release'),
  effect('discord', 'discord.post', '#announcements: Release 5.1.0', 'notify-discord'),
];

const notes = `## What is new
- **Groups** of researchers share studies ([#2101](https://example.org/pull/2101)) by *Ada*
- The node asks \`/health\` before it starts
  - also behind a proxy
- ~~Old tokens~~ are refused

### Upgrade
1. Back up the database
2. Upgrade it:
\`\`\`sh
orchard hq upgrade --to 5.1.0
\`\`\`
> Nodes of 5.0 keep working.
-# Thanks to everybody who tried the candidates: https://example.org/thanks`;

/** 5.1.0, all of it done. */
export const released: RehearsalResult = {
  ...{
    tag: `version/${version}`,
    version,
    repository: 'orchard/orchard',
    branch: 'main',
    commit: sha('commit').slice(0, 40),
  },
  ...{
    workflow: '.github/workflows/release.yml of release-actions',
    configRef: '',
    trigger: 'push',
    attempt: 1,
  },
  ...{ suiteVersion: '1.0.0', conclusion: 'success', exitCode: 0, seconds: 52.4 },
  stages: [
    { name: 'prepare the rehearsal', seconds: 2.1 },
    { name: 'Stage', seconds: 31.9 },
    { name: 'Publish to PyPI', seconds: 4.2 },
    { name: 'Finish', seconds: 9.4 },
  ],
  jobs: rows(),
  plan: { ...plan, config: { path: '.github/release-actions.yml', sha256: sha('config'), ref: '' } },
  planned: effects.map(({ what }) => ({ what, done: true })),
  notes: ['the checkout has 2 commits that the embedded branch lacked: they were put on it first'],
  effects: written.map((each, index) => ({ seq: index + 1, ...each })),
  annotations: [
    {
      level: 'notice',
      message: 'COMMIT_PAT is empty: the push starts no other workflow',
      job: 'stage/bump',
      step: '',
    },
    {
      ...{ level: 'warning', job: 'finish/promote', step: 'Promote', title: 'store:latest stays' },
      message: '5.1.0 is published, but latest was put back to 5.0.7 since; only repromote moves it',
    },
  ],
  ...{ summaries: [], injected: [], warnings: [], skippedActions: [], notModelled: [], record: undefined },
  release: {
    ...{
      url: 'http://127.0.0.1:40001/orchard/orchard/releases/tag/version/5.1.0',
      draft: false,
      prerelease: false,
    },
    assets: files.map((name, index) => ({ name, size: 20_000 + index * 731 })),
  },
  files: files.map((name, index) => ({
    name,
    sha256: sha(name),
    size: 20_000 + index * 731,
    state: 'uploaded',
  })),
  images: repositories.map((name) => ({
    ...{
      reference: `${registry}/${name}:${version}`,
      build: name,
      digest: digest(`${name} ${version}`),
      state: 'pushed',
    },
    platforms: platforms.map((platform) => ({ platform, digest: digest(name + platform), size: 48_300_000 })),
  })),
  imageBuilder: 'placeholder',
  charts: charts.map((name) => ({
    ...{
      name,
      version,
      reference: `oci://${registry}/charts/${name}:${version}`,
      sha256: sha(`chart ${name}`),
    },
    ...{ size: 5_120, state: 'pushed' },
  })),
  channels: channelIds.map(({ name, each }) => channel(name, each)),
  announcement: {
    ...{
      channel: 'announcements',
      state: 'posted',
      content: '<@&1100000000000000042>',
      author: 'release-bot',
    },
    embeds: [
      {
        title: 'Orchard 5.1.0',
        url: 'http://127.0.0.1:40001/orchard/orchard/releases/tag/version/5.1.0',
        ...{ description: notes, color: '#57f287', footer: 'orchard/orchard · version/5.1.0' },
        fields: [
          {
            name: 'Links',
            value: '[Documentation](https://example.org/docs)\n[Package index](https://example.org/pypi)',
            inline: false,
          },
        ],
      },
    ],
  },
  diff: {
    ...{ commit: sha('release').slice(0, 40), subject: 'Release 5.1.0', branches: ['main'] },
    files: [
      ...packages.map((name) => `${name}/pyproject.toml`),
      ...charts.map((name) => `charts/${name}/Chart.yaml`),
    ].map((path) => ({ path, removed: ['version = "5.1.0b2"'], added: ['version = "5.1.0"'] })),
  },
  next: [
    {
      why: 'To look at the result with git, pip, uv or twine (a finished release changes nothing when it runs again):',
      command: 'release-actions rehearse --repo . --out rehearsal --tag version/5.1.0 --serve',
    },
    { why: 'For the real release:', command: 'git push origin refs/tags/version/5.1.0' },
  ],
};
