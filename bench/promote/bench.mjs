import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { measure } from '../frame/measure.mjs';
import { chooseNode, floor } from '../frame/nodes.mjs';
import { machineFacts, writeJson } from '../frame/report.mjs';
import { contendersOf } from './contenders.mjs';
import { goalsOf, printGoals, printTable } from './print.mjs';
import { makeLayer, pushImage } from './seed.mjs';

const support = '../../build/test/support';
const bin = join(import.meta.dirname, '../../.tools/bin');
const version = '5.1.0';
const channels = ['5.1', 'uluru', 'latest', 'uluru-live'];
const names = ['algorithm-base', 'algorithm-ohdsi-base', 'alpine', 'node', 'hq', 'algorithm-store', 'ui'];
const repositories = [...names, 'auth', 'vpn-client'].map((name) => `infrastructure/${name}`);

/**
 * `npm run bench -- promote`: the images of 9 repositories are put under 4 channels each, on docker-registry behind a
 * proxy that counts, and delays every request. Needs root (a Docker engine), `npm run build` and the client tools.
 */
export async function benchPromote(given) {
  const { startDockerRegistry } = await import(`${support}/docker-registry.js`);
  const { startDockerd } = await import(`${support}/dockerd.js`);
  const node = chooseNode(given.node);
  const machine = machineFacts([
    ['node', node, '--version'],
    ['docker engine', '/usr/sbin/dockerd', '--version'],
    ['skopeo', 'skopeo', '--version'],
    ['crane', join(bin, 'crane'), 'version'],
    ['regctl', join(bin, 'regctl'), 'version'],
    // Built by go, it does not know its own.
    ['buildx', 'grep', 'docker/buildx v', join(import.meta.dirname, '../../test/tools/go/buildx/go.mod')],
    ['docker-registry', 'docker-registry', '--version'],
  ]);
  given.print(`## promote\n\n${machine}. ${given.rounds} interleaved rounds, medians.\n`);
  const engine = await startDockerd({ quiet: true });
  const all = [];
  try {
    for (const mebibytes of given.images) {
      const registry = await startDockerRegistry();
      const proxy = await startProxy(given.temp, registry.host);
      try {
        given.tell(`pushing images of ${mebibytes} MiB per platform`);
        const images = await seed(registry.host, mebibytes);
        all.push(...runs(given, { node, engine: engine.env, proxy, images, mebibytes }));
      } finally {
        proxy.stop();
        await registry.close();
      }
    }
  } finally {
    await engine.close();
  }
  const goals = goalsOf(all);
  printGoals(given, goals);
  writeJson(given.json, { bench: 'promote', machine, rounds: given.rounds, results: all, goals });
}

/** Every repository has a layer of its own for the platform that an engine pulls; for the other they share one. */
async function seed(host, mebibytes) {
  const images = [];
  const arm64 = makeLayer(mebibytes * 2 ** 20);
  const small = makeLayer(1024);
  for (const repository of repositories) {
    const amd64 = makeLayer(mebibytes * 2 ** 20, arm64.content);
    const before = await pushImage(host, repository, '5.0.8', { amd64: small, arm64: small });
    await pushImage(host, repository, version, { amd64, arm64 }, images[0]?.repository);
    const url = `http://${host}/v2/${repository}/manifests/${version}`;
    const accept = 'application/vnd.oci.image.index.v1+json';
    const { headers } = await fetch(url, { method: 'HEAD', headers: { accept } });
    images.push({ repository, channels, digest: headers.get('docker-content-digest'), before });
  }
  return images;
}

/** The delays, one after the other. */
function runs(given, { node, engine, proxy, images, mebibytes }) {
  proxy.ask('images', images);
  const { temp, rounds, tell } = given;
  const bundle = join(given.dist, 'promote-tags');
  const made = contendersOf({ host: proxy.host, version, images, engine, node, bundle, temp });
  return [0, 20].map((delay) => {
    proxy.ask(`delay?ms=${delay}`);
    const seen = new Map(made.map(({ name }) => [name, []]));
    const contenders = made.map(({ name, commands, forget, again }) => ({
      name,
      commands,
      reset() {
        proxy.ask('back');
        forget?.();
        if (again) {
          const [{ command, cwd, env }] = commands;
          execFileSync(command[0], command.slice(1), { cwd, env, stdio: 'pipe' });
          proxy.ask('begin');
          forget?.();
        }
      },
      check() {
        seen.get(name).push({ ...proxy.ask('counts'), ...proxy.ask('check') });
        return {};
      },
    }));
    tell(`${mebibytes} MiB per platform, ${delay} ms a request`);
    const results = measure([floor(node, temp), ...contenders], { rounds, log: join(temp, 'log'), tell });
    // The first is not counted.
    const run = {
      mebibytes,
      delay,
      results,
      seen: new Map([...seen].map(([name, list]) => [name, list.slice(1)])),
    };
    printTable(given, run);
    return run;
  });
}

/** The proxy in a process of its own, asked without an event loop. */
async function startProxy(temp, upstream) {
  const ready = join(temp, `proxy-${upstream.replace(/\D/g, '-')}`);
  const script = join(import.meta.dirname, 'proxy.mjs');
  // It ends with this process, also when that is killed.
  const command = ['--pdeathsig', 'KILL', '--', process.execPath, script, upstream, ready];
  const child = spawn('setpriv', command, {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (
    const end = Date.now() + 20_000;
    !existsSync(ready) || readFileSync(ready, 'utf8') === '';
    await wait(20)
  ) {
    if (Date.now() > end) throw new Error('the proxy does not start');
  }
  const host = `127.0.0.1:${readFileSync(ready, 'utf8')}`;
  const asking =
    'const [url, body] = process.argv.slice(1); const init = body ? { method: "POST", body } : {};' +
    'const got = await fetch(url, init); if (!got.ok) throw new Error(await got.text()); console.log(await got.text())';
  return {
    host,
    ask(what, body) {
      const url = `http://${host}/bench/${what}`;
      const args = [
        '--input-type=module',
        '-e',
        asking,
        url,
        ...(body === undefined ? [] : [JSON.stringify(body)]),
      ];
      return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
    },
    stop: () => void child.kill('SIGKILL'),
  };
}
