import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { manifestContent, mediaTypes, platformsOf } from '../../src/oci/manifest.js';
import { choosePort } from '../../src/rehearsal/ports.js';
import { startBuildkit } from '../support/buildkit.js';
import { type Dockerd, startDockerd } from '../support/dockerd.js';
import { Sample, type Services } from '../support/sample.js';
import { clientEnv, closing, good, scratch } from './workbench.js';

/** The sample, released with images that BuildKit really builds; clients that nobody here wrote look at the result. */

const tag = 'version/5.1.0rc1';
const both = ['linux/amd64', 'linux/arm64'];
/** Repository -> platforms; all start from scratch or from an image of this very release, on an empty registry. */
const images = {
  'algorithm-base': both,
  'algorithm-ohdsi-base': ['linux/amd64'],
  node: both,
  hq: both,
  ui: both,
};

describe('a rehearsal with --images buildx', () => {
  const sample = new Sample();
  closing({ close: () => sample.remove() });
  const folder = scratch();
  let engine: Dockerd;
  let services: Services;
  let env: Record<string, string>;
  let end: () => void;
  let ended: Promise<number>;

  const at = (repository: string): string =>
    `${services.registry.host}/${services.registry.project}/${repository}`;
  const digest = (reference: string): Promise<string> => good(env, 'crane', 'digest', reference);

  beforeAll(async () => {
    const port = await choosePort();
    const buildkit = closing(await startBuildkit({ registries: [`127.0.0.1:${port + 2}`] }));
    engine = closing(await startDockerd());
    const finished = new Promise<void>((done) => {
      end = done;
    });
    services = await new Promise<Services>((up, failed) => {
      ended = sample.serve(
        'buildx',
        tag,
        async (found) => {
          up(found);
          await finished;
        },
        { more: ['--images', 'buildx', '--port', String(port)], env: buildkit.env },
      );
      ended.then((code) => failed(new Error(`ended with ${code}`)), failed);
    });
    const { host, username, password } = services.registry;
    env = {
      ...clientEnv(join(folder, 'home'), [host], password, username),
      DOCKER_HOST: engine.env.DOCKER_HOST,
    };
  }, 300_000);
  afterAll(async () => {
    end();
    expect(await ended).toBe(0);
  });

  it('crane and skopeo see every platform under version tag and channels, by one digest', async () => {
    for (const [name, platforms] of Object.entries(images)) {
      const version = at(`${name}:5.1.0rc1`);
      const raw = await good(env, 'skopeo', 'inspect', '--raw', '--tls-verify=false', `docker://${version}`);
      const content = manifestContent({
        digest: '',
        mediaType: mediaTypes.ociIndex,
        bytes: Buffer.from(raw),
      });
      expect([name, platformsOf(content)]).toEqual([name, platforms]);
      expect(content.annotations['org.opencontainers.image.version']).toBe('5.1.0rc1');
      for (const channel of ['node', 'algorithm-base'].includes(name) ? ['5.1'] : []) {
        expect(await digest(at(`${name}:${channel}`))).toBe(await digest(version));
      }
    }
    for (const channel of ['uluru', 'uluru-live']) {
      expect(await digest(at(`hq:${channel}`))).toBe(await digest(at('hq:5.1.0rc1')));
    }
    expect(await digest(at('hq:5.1.0rc1'))).toBe(await digest(at('node:5.1.0rc1')));
  });

  it('an image is built on the one that this release has just built', async () => {
    const layers = async (name: string): Promise<string[]> => {
      const text = await good(env, 'crane', 'manifest', '--platform', 'linux/amd64', at(`${name}:5.1.0rc1`));
      return (JSON.parse(text) as { layers: { digest: string }[] }).layers.map((layer) => layer.digest);
    };
    const base = await layers('algorithm-base');
    expect(base.length).toBeGreaterThan(1);
    expect((await layers('algorithm-ohdsi-base')).slice(0, base.length)).toEqual(base);
  });

  it('skopeo copies an image out with all platforms', async () => {
    const to = join(folder, 'copy');
    await good(
      env,
      'skopeo',
      'copy',
      '--all',
      '--src-tls-verify=false',
      `docker://${at('hq:uluru')}`,
      `dir:${to}`,
    );
    const bytes = readFileSync(join(to, 'manifest.json'));
    const content = manifestContent({ digest: '', mediaType: mediaTypes.ociIndex, bytes });
    expect(platformsOf(content)).toEqual(both);
  });

  it('a Docker engine pulls a channel', async () => {
    await good(env, 'docker', 'pull', at('node:uluru'));
    const shown = await good(
      env,
      'docker',
      'image',
      'inspect',
      '--format',
      '{{index .RepoDigests 0}}',
      at('node:uluru'),
    );
    expect(shown).toBe(`${at('node')}@${await digest(at('node:5.1.0rc1'))}`);
  });

  it('helm pulls a chart and renders what is packed into it', async () => {
    const chart = `oci://${at('charts/hub')}`;
    mkdirSync(join(folder, 'charts'));
    await good(
      env,
      'helm',
      'pull',
      chart,
      '--version',
      '5.1.0-rc.1',
      '--plain-http',
      '-d',
      join(folder, 'charts'),
    );
    const archive = join(folder, 'charts/hub-5.1.0-rc.1.tgz');
    await good(env, 'helm', 'lint', archive);
    const rendered = await good(env, 'helm', 'template', 'try', archive);
    for (const name of ['hq', 'store', 'auth']) expect(rendered).toContain(`# Source: hub/charts/${name}/`);
  });
});
