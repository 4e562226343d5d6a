import { describe, expect, test } from '@jest/globals';
import { renderFinal } from '../../../src/rehearsal/report/final.js';
import { serveText } from '../../../src/rehearsal/report/serve.js';
import { renderSummary } from '../../../src/rehearsal/report/summary.js';
import { targetLines } from '../../../src/rehearsal/report/targets.js';
import type { RehearsalResult } from '../../../src/rehearsal/result.js';
import { planWith } from '../../support/plan.js';

const hostile = `<script>alert(1)</script>"'&\u202e\u001b[2J`;

const result: RehearsalResult = {
  ...{ tag: 'version/5.1.0', version: '5.1.0', repository: 'o/r', branch: 'main', commit: 'abc' },
  ...{ workflow: 'w', configRef: '', trigger: 'push', attempt: 1, suiteVersion: '1', seconds: 3 },
  ...{ conclusion: 'success', exitCode: 0, stages: [], jobs: [], plan: planWith({}), planned: [], notes: [] },
  effects: [
    {
      ...{ seq: 1, at: '', service: 'registry', kind: 'image.blob', what: '', detail: {}, outcome: 'done' },
      ...{ status: 201, actor: 'push-harbor' },
    },
  ],
  ...{ annotations: [], summaries: [], injected: [], warnings: [], skippedActions: [], notModelled: [] },
  ...{ record: undefined, release: undefined, files: [], images: [], imageBuilder: 'placeholder' },
  ...{ charts: [], channels: [], announcement: undefined, diff: undefined, next: [] },
};

describe('images, charts, channels and Discord', () => {
  const image = (state: 'pushed' | 'there' | 'missing', ...platforms: string[]) => ({
    ...{
      reference: '127.0.0.1:1/infra/node:5.1.0',
      build: 'node',
      digest: state === 'missing' ? '' : 'sha256:a',
    },
    platforms: platforms.map((platform) => ({ platform, digest: '', size: 1 })),
    state,
  });
  const chart: RehearsalResult['charts'][number] = {
    ...{ name: 'hub', version: '5.1.0', sha256: '', size: 1 },
    state: 'there',
    reference: 'oci://127.0.0.1:1/infra/charts/hub:5.1.0',
  };
  const channel = (name: string, state: 'moved' | 'kept') => ({
    ...{ repository: 'node', channel: name, live: false, state, reason: '' },
    ...{ from: '', to: '', fromVersion: '', toVersion: '' },
  });
  const embed = { title: `Release ${hostile}`, url: '', description: '', color: '', fields: [], footer: '' };
  const whole: RehearsalResult = {
    ...result,
    images: [image('pushed', 'linux/arm64', 'linux/amd64'), image('there', 'linux/amd64'), image('missing')],
    charts: [chart, { ...chart, state: 'missing', reference: '' }],
    channels: [channel('5.1', 'moved'), channel('uluru', 'moved'), channel('latest', 'kept')],
    announcement: { channel: 'announcements', state: 'posted', content: '', embeds: [embed] },
  };

  test('have a line each', () => {
    expect(targetLines(whole)).toEqual([
      ['images', '1 pushed, 1 there, 1 missing; linux/amd64, linux/arm64; as placeholders'],
      ['charts', '1 there, 1 missing'],
      ['channels', '2 moved, 1 kept; moved 5.1, uluru'],
      ['Discord', `posted to #announcements: Release ${hostile}`],
    ]);
    expect(targetLines(result)).toEqual([]);
    const final = { ...result.plan, effects: [{ id: 'discord', what: 'announce' }] };
    expect(targetLines({ ...result, plan: final })).toEqual([['Discord', 'not posted']]);
  });

  test('stand in the terminal and the summary as plain text', () => {
    const text = renderFinal(whole, '', false);
    expect(text).toMatch(/\nTargets\n {2}images {4}1 pushed.*\n {2}charts {4}1 there/);
    expect(text).not.toContain('\u001b');
    expect(renderFinal(result, '', false)).not.toContain('Targets');
    const summary = renderSummary(whole);
    expect(summary).toContain('- channels: 2 moved, 1 kept; moved 5.1, uluru');
    expect(summary.replace(/^```sh\n.*\n```$|`[^`\n]*`/gm, '')).not.toContain('<script');
  });

  test('the summary leaves out blobs that arrived', () => {
    const blob = {
      ...result.effects[0],
      service: 'registry',
      kind: 'image.blob',
      what: 'infra/node@sha256:1',
    };
    const summary = renderSummary({
      ...result,
      effects: [blob, { ...blob, what: 'b', outcome: 'refused' }] as never,
    });
    expect(summary).not.toContain('infra/node@sha256');
    expect(summary).toContain('| image.blob | b | refused');
  });

  test('can be fetched with commands that --serve shows', () => {
    const services = {
      github: { cloneUrl: 'c', apiUrl: 'a' },
      pypi: { indexUrl: 'i', uploadUrl: 'u' },
    } as never;
    const prepared = { state: { owner: 'o', repo: 'r' } } as never;
    const text = serveText(services, prepared, whole, 'out');
    expect(text).toContain(
      '  skopeo inspect --raw --tls-verify=false docker://127.0.0.1:1/infra/node:5.1.0\n',
    );
    expect(text).toContain('  helm pull --plain-http --version 5.1.0 oci://127.0.0.1:1/infra/charts/hub\n');
    const museum = { ...chart, reference: 'http://127.0.0.1:1/chartrepo/infra/charts/hub-5.1.0.tgz' };
    expect(serveText(services, prepared, { ...whole, charts: [museum] }, 'out')).toContain(
      '  helm pull --repo http://127.0.0.1:1/chartrepo/infra --version 5.1.0 hub\n',
    );
    expect(serveText(services, prepared, result, 'out')).not.toMatch(/skopeo|helm/);
  });
});
