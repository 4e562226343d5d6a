import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { actionStep } from '../frame/runner.mjs';

const bin = join(import.meta.dirname, '../../.tools/bin');

/**
 * @param {object} given
 * @param {import('./local-index.mjs').LocalIndex} given.index
 * @param {string} given.dist folder of the distributions
 * @param {{ package: string, files: string[] }[]} given.groups in the order in which upstream publishes
 * @param {boolean} given.each whether twine is also called once per package
 */
export function contendersOf({ index, dist, groups, each, node, bundle, temp }) {
  const files = groups.flatMap((group) => group.files).map((file) => join(dist, file));
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: temp,
    TWINE_USERNAME: '__token__',
    TWINE_PASSWORD: index.token,
    UV_PUBLISH_TOKEN: index.token,
    UV_CACHE_DIR: join(temp, 'uv-cache'),
  };
  const run = (...command) => ({ command, cwd: temp, env });
  const twine = (list) => {
    const options = [
      '--non-interactive',
      '--disable-progress-bar',
      '--repository-url',
      `${index.url}/legacy/`,
    ];
    return run(join(bin, 'twine'), 'upload', ...options, ...list);
  };
  const uv = (...more) => {
    const options = ['--trusted-publishing', 'never', '--publish-url', `${index.url}/legacy/`];
    return run(join(bin, 'uv'), 'publish', '--quiet', ...options, ...more, ...files);
  };
  const step = actionStep({
    node,
    bundle,
    workspace: temp,
    temp: join(temp, 'runner'),
    inputs: { token: index.token, 'repository-url': `${index.url}/legacy/`, 'packages-dir': dist },
  });
  const whole = () => {
    const counts = index.counts();
    if (counts.stored !== files.length) throw new Error(`${counts.stored} of ${files.length} files arrived`);
    return counts;
  };
  const fresh = (name, commands, reset = () => {}) => ({
    name,
    commands,
    reset() {
      reset();
      index.restart();
    },
    check: whole,
  });
  return [
    fresh('ours', [step.command], step.reset),
    ...(each
      ? [
          fresh(
            'twine per package',
            groups.map((group) => twine(group.files.map((file) => join(dist, file)))),
          ),
        ]
      : []),
    fresh('twine, one call', [twine(files)]),
    fresh('uv publish', [uv()]),
    fresh('uv publish --check-url', [uv('--check-url', `${index.url}/simple/`)]),
    {
      name: 'ours, again',
      commands: [step.command],
      reset() {
        step.reset();
        const { delay } = index;
        index.delay = 0;
        index.restart();
        const { command, cwd, env: own } = step.command;
        spawnSync(command[0], command.slice(1), { cwd, env: own });
        index.delay = delay;
        index.restart(true);
      },
      check() {
        const counts = index.counts();
        if (counts.POST > 0) throw new Error('a complete release was sent again');
        return counts;
      },
    },
  ];
}
