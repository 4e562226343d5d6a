import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { actionStep } from '../frame/runner.mjs';

const bin = join(import.meta.dirname, '../../.tools/bin');

/**
 * Everything that can put the image of a version under other tags.
 * @param {object} given
 * @param {string} given.host proxy
 * @param {string} given.version
 * @param {import('./channels.mjs').Image[]} given.images
 * @param {Record<string, string>} given.engine environment of a Docker engine
 * @returns {import('../frame/measure.mjs').Contender[]} without reset and check, but with `forget` before each run
 */
export function contendersOf({ host, version, images, engine, node, bundle, temp }) {
  const home = join(temp, 'home');
  mkdirSync(join(home, 'cli-plugins'), { recursive: true });
  if (!existsSync(join(home, 'cli-plugins/docker-buildx'))) {
    symlinkSync(join(bin, 'buildx'), join(home, 'cli-plugins/docker-buildx'));
  }
  writeFileSync(join(home, 'config.json'), '{}');
  const path = [bin, process.env['PATH'] ?? '', '/usr/sbin'].join(delimiter);
  const env = { PATH: path, HOME: home, XDG_RUNTIME_DIR: home, ...engine, DOCKER_CONFIG: home };
  const run = (...command) => ({ command, cwd: temp, env });
  const now = (...command) => execFileSync(command[0], command.slice(1), { env, stdio: 'pipe' });
  now('regctl', 'registry', 'set', '--tls', 'disabled', '--skip-check', host);
  const from = ({ repository }) => `${host}/${repository}:${version}`;
  const each = (make) => images.flatMap((one) => one.channels.map((channel) => make(one, channel)));
  const to = ({ repository }, channel) => `${host}/${repository}:${channel}`;
  const copy = (...options) =>
    each((one, channel) => {
      const plain = ['--src-tls-verify=false', '--dest-tls-verify=false'];
      return run(
        'skopeo',
        'copy',
        '-q',
        ...plain,
        ...options,
        `docker://${from(one)}`,
        `docker://${to(one, channel)}`,
      );
    });
  const list = join(temp, 'crane-tags');
  writeFileSync(list, each((one, channel) => `${from(one)} ${channel}\n`).join(''));
  return [
    ...ours({ host, version, images, node, bundle, temp }),
    {
      name: 'docker pull, tag, push',
      commands: [
        ...images.map((one) => run('docker', 'pull', '-q', from(one))),
        ...each((one, channel) => run('docker', 'tag', from(one), to(one, channel))),
        ...each((one, channel) => run('docker', 'push', '-q', to(one, channel))),
      ],
      // As on a runner, which starts empty.
      forget: () => now('docker', 'image', 'prune', '--all', '--force'),
    },
    { name: 'skopeo copy --all', commands: copy('--all') },
    { name: 'skopeo copy, index only', commands: copy('--multi-arch', 'index-only') },
    { name: 'crane tag', commands: each((one, channel) => run('crane', 'tag', from(one), channel)) },
    {
      name: 'crane tag, 8 at once',
      commands: [run('xargs', '-a', list, '-P', '8', '-n', '2', 'crane', 'tag')],
    },
    {
      name: 'regctl image copy',
      commands: each((one, channel) => run('regctl', 'image', 'copy', from(one), to(one, channel))),
    },
    {
      name: 'buildx imagetools create',
      commands: images.map((one) => {
        const tags = one.channels.flatMap((channel) => ['-t', to(one, channel)]);
        return run('docker', 'buildx', 'imagetools', 'create', '--progress', 'quiet', ...tags, from(one));
      }),
    },
  ];
}

/** As a step runs it: what it does at first, and what a second run does. */
function ours({ host, version, images, node, bundle, temp }) {
  const workspace = join(temp, 'workspace');
  mkdirSync(join(workspace, '.github'), { recursive: true });
  const text = 'schema-version: 1\ncodenames: { 5: uluru }\n';
  writeFileSync(join(workspace, '.github/release-actions.yml'), text);
  const inputs = {
    registry: host,
    version,
    repositories: images.map(({ repository }) => repository).join(','),
    channels: images[0].channels.join(','),
    config: '.github/release-actions.yml',
  };
  const step = actionStep({ node, bundle, workspace, temp: join(temp, 'runner'), inputs });
  return [
    { name: 'ours', commands: [step.command], forget: step.reset },
    { name: 'ours, again', commands: [step.command], forget: step.reset, again: true },
  ];
}
