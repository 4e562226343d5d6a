import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { chooseBuilder } from '../../../src/rehearsal/image-builder.js';
import { planWith } from '../../support/plan.js';
import { fixtureSuite } from '../../support/rehearsal.js';
import { temporaryFolder } from '../services/support.js';

const folder = temporaryFolder('builder');
const build = {
  ...{ name: 'node', dockerfile: 'Dockerfile', context: '.', target: '', repositories: [] },
  ...{ platforms: [], after: [], build_args: {} },
};
const plan = { images: { ...planWith({}).images, builds: [build] } };

/** A PATH whose docker says this of its builder; without, there is no docker. */
function pathWith(name: string, script?: string): string {
  const bin = join(folder, name);
  mkdirSync(bin, { recursive: true });
  if (script !== undefined) writeFileSync(join(bin, 'docker'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return bin;
}

const says = (driver: string): string =>
  `test "$*" = 'buildx inspect' && printf 'Name: b\\nDriver: ${driver}\\n'`;
const choose = (wanted: 'auto' | 'buildx' | 'placeholder', env: Record<string, string>) =>
  chooseBuilder(wanted, plan, fixtureSuite, folder, env);

describe('how images are made', () => {
  test.each([
    ['auto', undefined, 'placeholder', /docker buildx cannot be used here$/],
    ['auto', 'exit 1', 'placeholder', /docker buildx cannot be used here$/],
    ['auto', says('docker'), 'placeholder', /--images buildx/],
    ['auto', says('remote'), 'buildx', /built with b \(remote\)$/],
    ['buildx', says('docker'), 'buildx', /built with b \(docker\)$/],
    ['placeholder', says('remote'), 'placeholder', /random bytes$/],
  ] as const)('%s where docker says %j: %s', (wanted, script, kind, said) => {
    const builder = choose(wanted, { PATH: pathWith(kind + wanted + (script ?? '').length, script) });
    expect(builder).toMatchObject({ kind, said: expect.stringMatching(said) });
    expect(builder.env['PATH']?.startsWith(join(folder, 'placeholder')) === true).toBe(
      kind === 'placeholder',
    );
  });

  test('a builder that is named is used, with the settings of the person, or it is an error', () => {
    const env = { BUILDX_BUILDER: 'mine', DOCKER_HOST: 'unix:///x', SECRET: 'y' };
    const script = `test "$BUILDX_BUILDER" = mine && test -z "$SECRET" && ${says('docker')}`;
    const { kind, env: own } = choose('auto', { ...env, PATH: pathWith('named', script) });
    expect([kind, own]).toEqual(['buildx', { BUILDX_BUILDER: 'mine', DOCKER_HOST: 'unix:///x' }]);
    const broken = { ...env, PATH: pathWith('broken', 'echo "ERROR: no builder" >&2; exit 1') };
    expect(() => choose('auto', broken)).toThrow('docker buildx cannot be used: ERROR: no builder');
    expect(() => choose('buildx', { PATH: pathWith('none') })).toThrow(/ENOENT/);
  });

  test('a plan without images asks nobody', () => {
    expect(chooseBuilder('buildx', planWith({}), fixtureSuite, folder, { PATH: pathWith('none') })).toEqual({
      kind: 'placeholder',
      env: {},
      said: '',
    });
  });
});
