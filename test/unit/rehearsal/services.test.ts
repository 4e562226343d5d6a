import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { checkInputs } from '../../../src/rehearsal/check.js';
import type { Prepared } from '../../../src/rehearsal/prepare.js';
import { prepare } from '../../../src/rehearsal/prepare.js';
import { newRun, requestOf } from '../../../src/rehearsal/request.js';
import {
  type RunningServices,
  startServices,
  writeServices,
} from '../../../src/rehearsal/running-services.js';
import { channelsOf, imagesProject, registryProject } from '../../../src/rehearsal/targets.js';
import { planWith } from '../../support/plan.js';
import { fixtureSuite, Stage } from '../../support/rehearsal.js';
import { Recorder } from '../services/support.js';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.remove());

const started = async (
  body: (services: RunningServices, prepared: Prepared) => Promise<void>,
  change: (prepared: Prepared) => Prepared = (prepared) => prepared,
): Promise<void> => {
  const options = stage.options('version/5.1.0');
  const checked = await checkInputs(options, fixtureSuite);
  const prepared = change(await prepare(checked, options, fixtureSuite));
  const services = await startServices(checked, prepared, options, new Recorder());
  try {
    await body(services, prepared);
  } finally {
    await services.close();
  }
};

type Json = Record<string, Record<string, string>>;
const basic = (user = '', password = ''): Record<string, string> => ({
  authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
});

describe('the services', () => {
  test('open with what services.json says, and the run gets the same as secrets', async () => {
    await started(async (services, prepared) => {
      writeServices(stage.out, services, prepared);
      const { registry = {}, discord = {} } = JSON.parse(stage.file('services.json')) as Json;
      expect(registry).toMatchObject({ host: services.registry.host, project: 'library' });
      expect(registry['username']).toBe('robot$library+ci');
      const info = await fetch(`${registry['url']}/api/v2.0/systeminfo`, {
        headers: basic(registry['username'], registry['password']),
      });
      expect(await info.json()).toHaveProperty('harbor_version');
      const guilds = await fetch(`${discord['api_url']}/users/@me/guilds`, {
        headers: { authorization: `Bot ${discord['token']}` },
      });
      expect(guilds.status).toBe(200);
      expect(discord['channel']).toBe('announcements');
      const options = stage.options('version/5.1.0');
      const checked = await checkInputs({ ...options, port: undefined, fresh: true }, fixtureSuite);
      const request = requestOf(
        newRun(checked, prepared, undefined),
        prepared,
        services,
        options,
        fixtureSuite,
        {
          builtins: {},
          observer: {} as never,
          children: {} as never,
          builder: { kind: 'placeholder', env: { PATH: '/nowhere' }, said: '' },
        },
      );
      expect(request.secrets).toMatchObject({
        DOCKER_USERNAME: registry['username'],
        DOCKER_TOKEN: registry['password'],
        DISCORD_RELEASE_TOKEN: discord['token'],
      });
      expect(request.env['DISCORD_API_URL']).toBe(discord['api_url']);
      for (const action of ['push-harbor', 'push-charts', 'promote-tags', 'verify-release']) {
        expect(request.inputOverrides[action]).toMatchObject({ registry: registry['host'] });
      }
      expect(request.inputOverrides['verify-release']).toHaveProperty('live', 'none');
    });
  });

  test('a state of before they existed gets their credentials, and keeps the others', async () => {
    const file = join(stage.out, 'state/state.json');
    let pat = '';
    await started(async (_, prepared) => {
      pat = prepared.state.credentials.COMMIT_PAT;
    });
    const state = JSON.parse(readFileSync(file, 'utf8')) as { credentials: Record<string, string> };
    const { COMMIT_PAT, GITHUB_TOKEN, PYPI_TOKEN } = state.credentials;
    writeFileSync(file, JSON.stringify({ ...state, credentials: { COMMIT_PAT, GITHUB_TOKEN, PYPI_TOKEN } }));
    await started(async (_, prepared) => {
      expect(prepared.state.credentials).toMatchObject({
        COMMIT_PAT: pat,
        DOCKER_USERNAME: 'robot$library+ci',
      });
      expect(prepared.state.credentials.DOCKER_TOKEN).toHaveLength(32);
      expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(prepared.state);
    });
  });

  test('ChartMuseum is offered only to a plan that asks for it, beside settings made by hand', async () => {
    const file = join(stage.out, 'state/harbor/settings.json');
    await started(async () => expect(() => readFileSync(file)).toThrow());
    writeFileSync(file, '{"read-only": false}');
    await started(
      async () =>
        expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
          'read-only': false,
          'with-chartmuseum': true,
        }),
      (prepared) => ({
        ...prepared,
        plan: { ...prepared.plan, charts: { ...prepared.plan.charts, mode: 'chartmuseum' } },
      }),
    );
  });

  test('a port in use closes those that run already', async () => {
    await started(async (_, prepared) => {
      const options = stage.options('version/5.1.0');
      const state = { ...prepared.state, port: prepared.state.port - 3 };
      const checked = { source: { defaultBranch: 'main' } } as never;
      const start = startServices(checked, { ...prepared, state }, options, new Recorder());
      await expect(start).rejects.toThrow(`port ${prepared.state.port} is in use`);
      await expect(fetch(`http://127.0.0.1:${state.port}/`)).rejects.toThrow();
    });
  });
});

describe('what a plan needs of them', () => {
  const plan = planWith({});

  test.each([
    ['infrastructure', '', '', 'infrastructure'],
    ['iknl/vantage6', 'other/charts', '', 'iknl'],
    ['', 'owner/charts', '', 'owner'],
    ['', '', 'museum', 'museum'],
    ['', '', '', 'library'],
  ])('images in "%s", charts in "%s" or "%s": the project %s', (images, oci, museum, project) => {
    const made = {
      images: { ...plan.images, project: images },
      charts: { ...plan.charts, oci_project: oci, project: museum },
    };
    expect(registryProject(made)).toBe(project);
    expect(imagesProject(made)).toBe(images || project);
  });

  test('the channel is there, by name or id', () => {
    const names = (channel: string): string[] =>
      channelsOf({ discord: { ...plan.discord, channel } }).map(({ id, name }) => `${id} ${name}`);
    const usual = ['1100000000000000010 general', '1100000000000000011 announcements'];
    expect(names('announcements')).toEqual(usual);
    expect(names('1100000000000000010')).toEqual(usual);
    expect(names('#releases')).toEqual([...usual, '1100000000000000012 releases']);
    expect(names('123456789012345678')).toEqual([...usual, '123456789012345678 channel-123456789012345678']);
  });
});
