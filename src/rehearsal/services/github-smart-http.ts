import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { childEnvironment } from '../../core/child.js';
import { type GitHub, userOf } from './github-api.js';
import { quiet } from './github-git.js';
import { type Answer, type Call, Ending, obey, record } from './server.js';
import type { EffectFacts } from './types.js';

/** Runs `git upload-pack` or `receive-pack` on a body; gives its output as it comes. */
function serve({ git }: GitHub, call: Call, service: string, options: string[], body: Buffer): Readable {
  const protocol = { GIT_PROTOCOL: String(call.headers['git-protocol'] ?? '') };
  const child = spawn('git', [service, '--stateless-rpc', ...options, git.dir], {
    env: childEnvironment(process.env, { ...quiet, ...protocol }),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.on('error', (error) => child.stdout.destroy(error));
  child.stdin.on('error', () => {});
  child.stdin.end(body);
  return child.stdout;
}

function answer(service: string, kind: string, body: Buffer | Readable): Answer {
  const headers = { 'Content-Type': `application/x-git-${service}-${kind}`, 'Cache-Control': 'no-cache' };
  return { status: 200, headers, body };
}

/** Anyone may fetch, only known tokens may push: git asks for credentials when it gets the 401. */
function checkPush(github: GitHub, call: Call, service: string): void {
  if (service !== 'receive-pack' || userOf(github, call) !== undefined) return;
  throw new Ending({
    status: 401,
    headers: { 'WWW-Authenticate': 'Basic realm="GitHub"' },
    body: 'Unauthorized\n',
  });
}

/** `GET info/refs?service=`: the refs, after a line that names the service (gitprotocol-http). */
export async function advertise(github: GitHub, call: Call): Promise<Answer> {
  const service = /^git-(upload-pack|receive-pack)$/.exec(call.query.get('service') ?? '')?.[1];
  if (service === undefined) return { status: 403, body: 'only smart HTTP is spoken here\n' };
  checkPush(github, call, service);
  const chunks = await serve(github, call, service, ['--advertise-refs'], Buffer.alloc(0)).toArray();
  const line = `# service=git-${service}\n`;
  const first = `${(line.length + 4).toString(16).padStart(4, '0')}${line}0000`;
  return answer(service, 'advertisement', Buffer.concat([Buffer.from(first), ...chunks]));
}

/** `POST git-upload-pack` */
export async function uploadPack(github: GitHub, call: Call): Promise<Answer> {
  return answer('upload-pack', 'result', serve(github, call, 'upload-pack', [], await call.body()));
}

/** The ref updates at the start of a push: pkt-lines `old new ref`, up to the flush packet (gitprotocol-pack). */
function commandsOf(body: Buffer): { from: string; to: string; ref: string }[] {
  const commands: { from: string; to: string; ref: string }[] = [];
  for (let at = 0; ; ) {
    const length = Number.parseInt(body.toString('latin1', at, at + 4), 16);
    if (!(length > 4)) return commands;
    const line = body.toString('utf8', at + 4, at + length);
    const [, from, to, ref] = /^([0-9a-f]{40}) ([0-9a-f]{40}) ([^\0\n]+)/.exec(line) ?? [];
    if (from !== undefined && to !== undefined && ref !== undefined) commands.push({ from, to, ref });
    at += length;
  }
}

/** `POST git-receive-pack`: one effect per ref. git itself refuses what is no fast-forward, ref by ref. */
export async function receivePack(github: GitHub, call: Call): Promise<Answer> {
  checkPush(github, call, 'receive-pack');
  const { hooks, git } = github;
  const body = await call.body();
  const effects = commandsOf(body).map(({ from, to, ref }): EffectFacts => {
    const gone = /^0+$/.test(to);
    const what = `${ref.replace(/^refs\/(heads|tags)\//, '')} ${gone ? 'deleted' : `-> ${to.slice(0, 7)}`}`;
    return { service: 'github', kind: 'push', what, detail: { ref, from, to }, actor: call.actor };
  });
  for (const facts of effects) obey(await hooks.effect(facts, 'before'));
  const chunks = await serve(github, call, 'receive-pack', [], body).toArray();
  for (const facts of effects) {
    const { ref, to } = facts.detail as { ref: string; to: string };
    const done = ((await git.resolve(ref)) ?? '0'.repeat(40)) === to;
    record(hooks, facts, done ? 'done' : 'refused', 200);
    if (done) obey(await hooks.effect(facts, 'after'));
  }
  return answer('receive-pack', 'result', Buffer.concat(chunks));
}
