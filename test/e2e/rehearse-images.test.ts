import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Finished, Stage } from '../support/rehearsal.js';

const config = `schema-version: 1
images:
  registry: hub.example.org
  project: infra
  builds:
    - { dockerfile: Dockerfile, repositories: [node], channels: [latest] }
`;

const own = (name: string): string => `vantage6/release-actions/actions/${name}@v1`;
const account = `username: '\${{ secrets.DOCKER_USERNAME }}', password: '\${{ secrets.DOCKER_TOKEN }}'`;
const given = `version: '\${{ needs.validate.outputs.version }}', ${account}`;
const workflow = `name: Images
on: { push: { tags: ['version/*'] }, workflow_dispatch: { inputs: { tag: { type: string, default: '' } } } }
permissions: {}
jobs:
  validate:
    runs-on: ubuntu-24.04
    outputs: { version: '\${{ steps.tag.outputs.version }}', sha: '\${{ steps.tag.outputs.sha }}', tag: '\${{ steps.tag.outputs.tag }}' }
    steps: [{ id: tag, uses: ${own('validate-tag')}, with: { tag: '\${{ inputs.tag }}' } }]
  image:
    needs: validate
    runs-on: ubuntu-24.04
    steps:
      - { uses: actions/checkout@v6, with: { ref: '\${{ needs.validate.outputs.sha }}', persist-credentials: false } }
      - { uses: ${own('push-harbor')}, with: { ${given} } }
  promote:
    needs: [validate, image]
    runs-on: ubuntu-24.04
    steps:
      - { uses: ${own('promote-tags')}, with: { ${given} } }
      - if: \${{ !cancelled() }}
        uses: actions/upload-artifact@v6
        with: { name: release-report-promote, path: '\${{ runner.temp }}/release-report', overwrite: true, if-no-files-found: ignore }
  announce:
    needs: [validate, promote]
    runs-on: ubuntu-24.04
    steps:
      - { uses: ${own('notify-discord')}, with: { tag: '\${{ needs.validate.outputs.tag }}', bot-token: '\${{ secrets.DISCORD_RELEASE_TOKEN }}' } }
`;
const path = '.github/workflows/images.yml';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
  stage.write('.github/release-actions.yml', config);
  stage.write('Dockerfile', 'FROM scratch\n');
  stage.commit(path, workflow, 'Release images');
});
afterEach(() => stage.remove());

const rehearse = (tag: string, changes: Parameters<Stage['rehearse']>[1] = {}): Promise<Finished> =>
  stage.rehearse(tag, { workflow: path, images: 'placeholder', ...changes });
const effects = ({ result }: Finished): string[] =>
  result.effects.map(({ actor, kind, detail }) => `${actor} ${kind} ${String(detail['tag'] ?? '')}`.trim());
const blobsAndManifest = [
  ...['push-harbor image.blob', 'push-harbor image.blob', 'push-harbor image.manifest'],
];

describe('images, channels and Discord', () => {
  test('are released, shown, and found by the next rehearsal on the same state', async () => {
    const first = await rehearse('version/5.1.0');
    expect(first.result.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    expect(first.exitCode).toBe(0);
    expect(effects(first)).toEqual([
      ...[...blobsAndManifest, ...blobsAndManifest, 'push-harbor image.tag 5.1.0'],
      ...['promote-tags image.tag latest', 'notify-discord discord.post'],
    ]);
    const { result } = first;
    expect(result.imageBuilder).toBe('placeholder');
    expect(result.notes.join('\n')).toContain('images are placeholders');
    expect(result.images).toMatchObject([
      {
        build: 'node',
        state: 'pushed',
        platforms: [{ platform: 'linux/amd64' }, { platform: 'linux/arm64' }],
      },
    ]);
    expect(result.channels).toMatchObject([
      { channel: 'latest', state: 'moved', reason: 'newest', fromVersion: '', toVersion: '5.1.0' },
    ]);
    expect(result.announcement).toMatchObject({
      state: 'posted',
      embeds: [{ title: 'Release version/5.1.0' }],
    });
    expect(result.jobs.map(({ id, needs }) => [id, needs])).toEqual([
      ['validate', []],
      ['image', ['validate']],
      ['promote', ['validate', 'image']],
      ['announce', ['validate', 'promote']],
    ]);

    const next = await rehearse('version/5.1.1');
    expect(next.result.channels).toMatchObject([
      { state: 'moved', fromVersion: '5.1.0', toVersion: '5.1.1' },
    ]);
    const again = await rehearse('version/5.1.1', { rerun: 'failed' });
    expect([again.exitCode, effects(again)]).toEqual([0, []]);
    expect(again.result).toMatchObject({
      images: [{ state: 'there' }],
      channels: [{ state: 'moved', fromVersion: '5.1.0' }],
      announcement: { state: 'there' },
    });
    const fresh = await rehearse('version/5.1.1', { fresh: true });
    expect(fresh.result.channels).toMatchObject([{ fromVersion: '', toVersion: '5.1.1' }]);
  }, 90_000);

  test('a kill reaches the program that stands for docker; a re-run finishes', async () => {
    const killed = await rehearse('version/5.1.0', { inject: ['kill:push-harbor:5:before'] });
    expect(killed.result.injected).toEqual([expect.stringMatching(/^push-harbor killed before effect 5/)]);
    expect(effects(killed)).toEqual([...blobsAndManifest, 'push-harbor image.blob']);
    expect(killed.result).toMatchObject({
      exitCode: 1,
      images: [{ state: 'missing', digest: '' }],
      channels: [{ state: 'not reached', to: '' }],
      announcement: undefined,
    });
    const rerun = await rehearse('version/5.1.0', { rerun: 'failed' });
    expect(rerun.exitCode).toBe(0);
    expect(effects(rerun).slice(-3)).toEqual([
      ...['push-harbor image.tag 5.1.0', 'promote-tags image.tag latest', 'notify-discord discord.post'],
    ]);
    expect(rerun.result.images).toMatchObject([{ state: 'pushed' }]);
  }, 90_000);

  test('faults of registry and Discord', async () => {
    const inject = ['fail:registry:upload.start:503', 'fail:discord:message.create:500'];
    const run = await rehearse('version/5.1.0', { inject });
    expect(run.result.injected).toEqual([
      ...['registry.upload.start: answered 503', 'discord.message.create: answered 500'],
    ]);
    expect(run.result.jobs.filter(({ result }) => result === 'failure').map(({ id }) => id)).toEqual([
      'announce',
    ]);
    expect(run.result.announcement).toBeUndefined();
  }, 90_000);
});
