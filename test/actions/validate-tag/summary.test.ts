import { describe, expect, test } from '@jest/globals';
import { landingOf, planMarkdown } from '../../../src/actions/validate-tag/summary.js';
import { targetRows } from '../../../src/actions/validate-tag/target-rows.js';
import type { Plan } from '../../../src/plan/types.js';
import { planWith } from '../../support/plan.js';
import { pyproject } from '../../unit/git/sandbox.js';
import { planOf } from '../../unit/plan/tree.js';

const files = {
  'pyproject.toml': pyproject('acme', '5.1.0b2'),
  'node.Dockerfile': 'FROM scratch\n',
  'charts/node/Chart.yaml': 'apiVersion: v2\nname: node\nversion: 5.1.0-b.2\n',
};
const config = `codenames: { 5: uluru }
images:
  registry: r.example
  project: acme
  channels: ["{major}.{minor}", "{codename}", latest]
  builds: [{ dockerfile: node.Dockerfile, repositories: [node, hq], live: [hq] }]
charts: {}
live: [{ url: "https://{codename}.example/version", key: version, channel: "{codename}-live" }]
`;
const plan = (version: string, text = config): Plan => planOf(version, files, { config: text });
/** What the rows say, by target without its Markdown. */
const rows = (of: Plan): Record<string, string> =>
  Object.fromEntries(
    targetRows(of).map(([target, happens, how]) => [target.replaceAll('`', ''), `${happens}: ${how}`]),
  );

describe('what will happen', () => {
  test('a final', () => {
    expect(rows(plan('5.1.0'))).toEqual({
      'release commit': 'yes: commit 5.1.0 in 2 files',
      'draft GitHub release': expect.stringMatching(/^yes: /),
      'package acme': 'yes: upload acme 5.1.0 to the package index',
      'image node:5.1.0': 'yes: version tag, written once; `linux/amd64`, `linux/arm64`',
      'image hq:5.1.0': expect.stringMatching(/^yes: /),
      'chart node': 'yes: `5.1.0`, live for whoever asks for development versions',
      'channel 5.1': 'if: moves forward unless 5.1.x has a newer final; `node`, `hq`',
      'channel uluru': 'if: moves forward unless 5.x.x has a newer final; `node`, `hq`',
      'channel latest': 'if: moves forward unless all versions has a newer final; `node`, `hq`',
      'channel uluru-live': 'if: moves forward unless 5.x.x has a newer final, after everything else; `hq`',
      'GitHub release': 'yes: latest, unless a newer final is published',
      Discord: 'yes: in `announcements`, when its secret is set',
      'live https://uluru.example/version':
        'yes: read at the end, once `uluru-live` has moved; it only warns',
    });
  });

  test('a prerelease leaves finals their channels and says nothing on Discord', () => {
    expect(rows(plan('5.1.0rc1'))).toMatchObject({
      'channel 5.1': 'if: moves while 5.1.x has no final and no newer prerelease; `node`, `hq`',
      'channel latest': 'no: prerelease: latest is for finals only; `node`, `hq`',
      'GitHub release': 'yes: marked prerelease, never latest',
      Discord: 'no: prerelease: only finals are announced',
    });
  });

  test.each([
    ['5.1.0.post1', 'yes: not latest: a post-release'],
    ['5.1.0rc1.post1', 'yes: marked prerelease, never latest'],
  ])('the post-release %s builds images only', (version, release) => {
    const why = 'no: a post-release only builds images again';
    const all = rows(plan(version));
    expect(all).toMatchObject({
      'release commit': why,
      'Python packages': why,
      charts: why,
      Discord: why,
      'GitHub release': release,
      [`image node:${version}`]: expect.stringMatching(/^yes/),
    });
  });

  test('what the config turns off is named with its key', () => {
    const bare = rows(plan('5.1.0', 'python: { publish: false }\n'));
    expect(bare).toMatchObject({
      'package acme': 'no: python.publish is false in the config',
      images: 'no: the config names none',
      charts: 'no: the config publishes none',
      'live endpoint': 'no: the config names none for this version',
    });
    expect(Object.keys(bare).filter((target) => target.startsWith('channel'))).toEqual([]);
  });

  test('a major without codename has no codename channel', () => {
    const text = config.replace('codenames: { 5: uluru }', 'codenames: { 4: cotopaxi }');
    expect(rows(plan('5.1.0', text))).toMatchObject({
      'codename channel': 'no: major version 5 has no codename',
      'live endpoint': 'no: the config names none for this version',
    });
    const none = rows(plan('5.1.0', config.replace('codenames: { 5: uluru }\n', '')));
    expect(none['codename channel']).toBe('no: the config has no codenames');
  });

  test('why there is no release commit', () => {
    const why = (over: Partial<Plan>): string =>
      rows(planWith({ effects: [], ...over }))['release commit'] ?? '';
    const file = { path: 'x', kind: 'pyproject', locations: [{ key: 'k', line: 1, from: '1', to: '2' }] };
    const rewrite = { files: [], current: 0, left_alone: [] };
    expect(why({ rewrite: { ...rewrite, current: 3 } })).toContain('the tagged tree carries the version');
    expect(why({ rewrite })).toContain('no file carries the version');
    expect(why({ bump: 'build', rewrite: { ...rewrite, files: [file] } })).toContain('bump: build');
  });

  test('every effect of a plan has its row, and no row says yes to what is no effect', () => {
    for (const version of ['5.1.0', '5.1.0rc1', '5.1.0.post1']) {
      const made = plan(version);
      const text = JSON.stringify(
        targetRows(made).filter(([, happens]) => happens === 'yes' || happens === 'if'),
      );
      for (const { id } of made.effects) {
        const [kind = '', name = '', channel = ''] = id.split(':');
        if (kind === 'channel' && channel === 'latest' && made.release.prerelease) continue;
        const target: Record<string, string> = {
          commit: 'release commit',
          draft: 'draft GitHub release',
          image: `image \`${name}:`,
          pypi: `package \`${name}\``,
          chart: `chart \`${name}\``,
          channel: `channel \`${channel}\``,
          release: 'GitHub release',
          discord: 'Discord',
        };
        expect([id, text.includes(target[kind] ?? 'nothing')]).toEqual([id, true]);
      }
    }
  });
});

describe('where it lands', () => {
  const made = plan('5.1.0');
  const chosen = { name: 'main', tip: made.commit.sha, landed: undefined, why: 'the tag is on its tip' };
  test.each([
    [chosen, 'by fast-forward: the tag is on its tip; this branch because the tag is on its tip'],
    [{ ...chosen, tip: 'f'.repeat(40) }, 'the branch moved on to `ffff'],
    [{ ...chosen, landed: 'e'.repeat(40) }, 'there already as `eeee'],
    [undefined, 'nothing lands'],
  ])('%j', (branch, words) => {
    const landing = landingOf(made, branch);
    expect(landing.how).toContain(words);
    expect(planMarkdown(made, { landing }).join('\n')).toContain(`| lands on | `);
  });
  test('nothing lands when the tag is the release commit', () => {
    expect(landingOf(planWith({}), chosen).how).toMatch(/^nothing lands; this branch because/);
  });
});

test('drift is folded, warnings and notes are listed, and the next step is told', () => {
  const left = { path: 'x.py', key: 'v', line: 3, value: '5.0.1', reason: 'above the window' };
  const made = planWith({
    rewrite: { files: [], current: 1, left_alone: [left] },
    warnings: ['from the plan'],
  });
  const markdown = planMarkdown(made, { warnings: ['of the branch'], notes: ['a note'] }).join('\n\n');
  expect(markdown).toContain(
    '<details><summary>Left alone: values that look like a version and are not ours (1)</summary>',
  );
  expect(markdown).toContain('| `x.py:3` | `v` | `5.0.1` | above the window |');
  expect(markdown).toContain('**Warnings**\n\n- of the branch\n- from the plan');
  expect(markdown).toContain('**Notes**\n\n- a note');
  expect(markdown).toMatch(/\*\*Next:\*\* push the tag `version\/5\.1\.0` on `c{40}` to release it\.$/);
});

test('hostile texts stay texts', () => {
  const evil = '<img src=x onerror=alert(1)> | [a](javascript:b) `x` @everyone\n# head';
  const location = { key: evil, line: 1, from: evil, to: evil };
  const made = planWith({
    codename: evil,
    config: { path: evil, sha256: '', ref: evil },
    rewrite: {
      files: [{ path: evil, kind: 'pyproject', locations: [location] }],
      current: 0,
      left_alone: [{ path: evil, key: evil, line: 1, value: evil, reason: evil }],
    },
    discord: { channel: evil, title: '', links: {} },
    live: [{ url: evil, key: '', channel: evil }],
    effects: [{ id: 'commit', what: evil }],
    warnings: [evil],
  });
  const chosen = { name: evil, tip: evil, landed: undefined, why: evil };
  const lines = planMarkdown(made, { landing: landingOf(made, chosen), notes: [evil] })
    .join('\n\n')
    .split('\n');
  expect(lines.filter((line) => /^# head/.test(line))).toEqual([]);
  for (const line of lines) {
    // Outside of code nothing of it is left that means anything.
    const plain = line.replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, 'code').replace(/<\/?(?:details|summary)>/g, '');
    expect(plain).not.toMatch(/[<>@]/);
    expect(plain).not.toMatch(/(?<!\\)\]\(/);
    // A cell ends where it should.
    if (line.startsWith('| ')) expect(line.replace(/\\\|/g, '').split('|').length).toBeLessThanOrEqual(6);
  }
});
