import type { GitHub, User } from './github-api.js';
import { hasRules, pushRefusal, type RefUpdate, refusalOf } from './github-rules.js';
import { refusedWorkflow } from './github-workflow-files.js';

const none = '0'.repeat(40);

/** The head of a push: what it asks for each ref, and the pack that follows (gitprotocol-pack). */
export interface Push {
  readonly updates: readonly RefUpdate[];
  readonly capabilities: readonly string[];
  readonly pack: Buffer;
}

export function readPush(body: Buffer): Push {
  const updates: RefUpdate[] = [];
  let capabilities: readonly string[] = [];
  for (let at = 0; ; ) {
    const length = Number.parseInt(body.toString('latin1', at, at + 4), 16);
    if (!(length > 4)) return { updates, capabilities, pack: body.subarray(at + 4) };
    const [command = '', given] = body
      .toString('utf8', at + 4, at + length)
      .replace(/\n$/, '')
      .split('\0');
    if (given !== undefined) capabilities = given.trim().split(' ');
    const [, from = none, to = none, ref] = /^([0-9a-f]{40}) ([0-9a-f]{40}) (.+)$/.exec(command) ?? [];
    const id = (text: string): string | undefined => (text === none ? undefined : text);
    if (ref !== undefined) updates.push({ ref, from: id(from), to: id(to) });
    at += length;
  }
}

interface Refused {
  readonly ref: string;
  /** Stands in the status of the ref: ` ! [remote rejected] main -> main (reason)`. */
  readonly reason: string;
  /** Lines that git shows after `remote: `. */
  readonly text: string;
}

/** What rules and rights refuse of a push. Its objects are stored first; without a ref they are nobody's. */
export async function refusedOf(
  github: GitHub,
  user: User,
  { updates, pack }: Push,
): Promise<readonly Refused[]> {
  const ruled = updates.some(({ ref }) => hasRules(github, ref));
  if (user.rights.workflows && (user.rights.bypass || !ruled)) return [];
  if (pack.length > 0) {
    const args = ['index-pack', '--stdin', '--fix-thin'];
    const stored = await github.git.run(args, { stdin: pack, allowFailure: true });
    // git itself says what is wrong with it.
    if (stored.exitCode !== 0) return [];
  }
  const refused: Refused[] = [];
  for (const update of updates) {
    const { ref } = update;
    const commit = update.to === undefined ? undefined : await github.git.resolve(update.to, 'commit');
    const workflow = await refusedWorkflow(github, user, commit);
    const refusal = await refusalOf(github, user, { ...update, to: commit ?? update.to });
    if (workflow !== undefined) refused.push({ ref, reason: workflow, text: '' });
    else if (refusal !== undefined) refused.push({ ref, ...pushRefusal(github, refusal) });
  }
  return refused;
}

const line = (text: string | Buffer): Buffer => {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from((bytes.length + 4).toString(16).padStart(4, '0')), bytes]);
};

/**
 * The report of a push of which something was refused: each refused ref with its reason, the others as not tried. Real
 * pushes of several refs are refused ref by ref; ours is always one.
 */
export function refusalReport({ updates, capabilities }: Push, refused: readonly Refused[]): Buffer {
  const reasons = new Map(refused.map(({ ref, reason }) => [ref, reason]));
  const status = [
    'unpack ok\n',
    ...updates.map(({ ref }) => `ng ${ref} ${reasons.get(ref) ?? 'another ref was refused'}\n`),
  ];
  const report = Buffer.concat([...status.map(line), Buffer.from('0000')]);
  if (!capabilities.includes('side-band-64k')) return report;
  const band = (number: number, bytes: Buffer): Buffer => line(Buffer.concat([Buffer.from([number]), bytes]));
  const texts = refused.filter(({ text }) => text !== '').map(({ text }) => band(2, Buffer.from(text)));
  return Buffer.concat([...texts, band(1, report), Buffer.from('0000')]);
}
