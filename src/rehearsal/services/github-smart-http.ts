import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { childEnvironment } from '../../core/child.js';
import { type GitHub, missingRight, type User, userOf } from './github-api.js';
import { quiet } from './github-git.js';
import { readPush, refusalReport, refusedOf } from './github-push.js';
import { settingsOf } from './github-settings.js';
import { type Answer, type Call, Ending, obey, record } from './server.js';
import type { EffectFacts } from './types.js';

const none = '0'.repeat(40);

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

/** Anyone may fetch; only a token that may write may push. git asks for credentials when it gets the 401. */
function checkPush(github: GitHub, call: Call): User {
  const user = userOf(github, call);
  const text = { 'Content-Type': 'text/plain; charset=utf-8' };
  if (user === undefined) {
    const headers = { ...text, 'WWW-Authenticate': 'Basic realm="GitHub"' };
    throw new Ending({ status: 401, headers, body: 'Unauthorized\n' });
  }
  const missing = missingRight(github, user);
  if (missing === undefined) return user;
  const { owner, repo } = github;
  const denied = `Permission to ${owner}/${repo}.git denied to ${user.login}.`;
  const archived = 'This repository was archived so it is read-only.';
  const body = settingsOf(github).archived === true ? archived : denied;
  throw new Ending({ status: 403, headers: text, body });
}

/** `GET info/refs?service=`: the refs, after a line that names the service (gitprotocol-http). */
export async function advertise(github: GitHub, call: Call): Promise<Answer> {
  const service = /^git-(upload-pack|receive-pack)$/.exec(call.query.get('service') ?? '')?.[1];
  if (service === undefined) return { status: 403, body: 'only smart HTTP is spoken here\n' };
  if (service === 'receive-pack') checkPush(github, call);
  const chunks = await serve(github, call, service, ['--advertise-refs'], Buffer.alloc(0)).toArray();
  const line = `# service=git-${service}\n`;
  const first = `${(line.length + 4).toString(16).padStart(4, '0')}${line}0000`;
  return answer(service, 'advertisement', Buffer.concat([Buffer.from(first), ...chunks]));
}

/** `POST git-upload-pack` */
export async function uploadPack(github: GitHub, call: Call): Promise<Answer> {
  return answer('upload-pack', 'result', serve(github, call, 'upload-pack', [], await call.body()));
}

/**
 * `POST git-receive-pack`: one effect per ref. Rules and rights are looked at first; what is no fast-forward git itself
 * refuses, ref by ref.
 */
export async function receivePack(github: GitHub, call: Call): Promise<Answer> {
  const user = checkPush(github, call);
  const { hooks, git } = github;
  const body = await call.body();
  const push = readPush(body);
  const effects = push.updates.map(({ ref, from = none, to = none }): EffectFacts => {
    const name = ref.replace(/^refs\/(heads|tags)\//, '');
    const what = `${name} ${to === none ? 'deleted' : `-> ${to.slice(0, 7)}`}`;
    return { service: 'github', kind: 'push', what, detail: { ref, from, to }, actor: call.actor };
  });
  for (const facts of effects) obey(await hooks.effect(facts, 'before'));
  const refused = await refusedOf(github, user, push);
  const report =
    refused.length > 0
      ? refusalReport(push, refused)
      : Buffer.concat(await serve(github, call, 'receive-pack', [], body).toArray());
  for (const facts of effects) {
    const { ref, to } = facts.detail as { ref: string; to: string };
    const done = refused.length === 0 && ((await git.resolve(ref)) ?? none) === to;
    record(hooks, facts, done ? 'done' : 'refused', 200);
    if (done) obey(await hooks.effect(facts, 'after'));
  }
  return answer('receive-pack', 'result', report);
}
