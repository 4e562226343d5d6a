import { messageOf, UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import type { Plan } from '../plan/types.js';
import type { Finding } from './finding.js';
import { poll } from './poll.js';
import { agent, type VerifyRequest } from './request.js';

const target = 'live';
const timeout = 15_000;
const mostBytes = 1_000_000;

export type LiveEndpoint = Plan['live'][number];

/**
 * Reads the input `live`: '' = those of the plan, `none`, or a line `URL KEY CHANNEL` for each.
 * @throws UserError naming the line
 */
export function readLive(text: string, plan: Plan): readonly LiveEndpoint[] {
  if (text === '') return plan.live;
  if (text === 'none') return [];
  return text.split('\n').flatMap((line) => {
    const words = line.trim().split(/\s+/);
    if (words[0] === '') return [];
    const [url = '', key = '', channel = ''] = words;
    if (words.length <= 3 && key !== '' && URL.canParse(url)) return [{ url, key, channel }];
    throw new UserError(`${JSON.stringify(line.trim())} is not URL KEY CHANNEL`, {
      where: { key: 'live' },
      fix: 'write a line such as: https://example.org/version version latest',
    });
  });
}

/**
 * Whether running installations tell this version. They are updated by others and by hand, so this warns and is never a
 * difference; and where the channel that they follow was not moved, nothing is expected.
 */
export async function verifyLive(
  request: VerifyRequest,
  endpoints: readonly LiveEndpoint[],
): Promise<Finding[]> {
  const findings = await poll(request.host, request.until, endpoints, async (endpoint) => {
    const { url, key } = endpoint;
    const stays = rightlyStays(request, endpoint.channel);
    const tells = await ask(request.host, url, key).catch((thrown: unknown) => problem(thrown));
    const { version, base_version: base } = request.plan;
    const right = tells === version || tells === base;
    const detail = typeof tells === 'string' ? `it tells ${JSON.stringify(tells)}` : tells.why;
    if (right) return [{ target, what: url, state: 'same', detail, fix: '' }];
    if (stays) {
      const why = `${detail}; this release did not move ${endpoint.channel}`;
      return [{ target, what: url, state: 'noted', detail: why, fix: '' }];
    }
    const fix = `it should tell ${version}: see whether it was updated, and its log`;
    // Missing: a deployment takes its time, so it is asked again.
    return [{ target, what: url, state: 'missing', detail, fix }];
  });
  return findings.map((one) => (one.state === 'missing' ? { ...one, state: 'warned' } : one));
}

/** promote-tags told of this channel, and moved it nowhere. */
function rightlyStays({ reported }: VerifyRequest, channel: string): boolean {
  const told = [...reported.values()].filter(({ effect }) => effect.endsWith(`:${channel}`));
  return told.length > 0 && told.every(({ state }) => state !== 'done' && state !== 'unchanged');
}

function problem(thrown: unknown): { readonly why: string } {
  const { cause } = thrown as { cause?: unknown };
  return { why: `no answer: ${messageOf(cause ?? thrown)}` };
}

/** The text at a dotted key of a JSON answer. */
async function ask(host: Host, url: string, key: string): Promise<string | { readonly why: string }> {
  const headers = { Accept: 'application/json', 'User-Agent': `release-actions/${agent}` };
  const response = await host.fetch(url, { headers, signal: AbortSignal.timeout(timeout) });
  const body = await response.text();
  if (!response.ok) return { why: `it answered ${response.status}` };
  if (body.length > mostBytes) return { why: `it answered ${body.length} characters, which is too much` };
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return { why: 'its answer is not JSON' };
  }
  for (const part of key.split('.')) {
    const inner: unknown = typeof value === 'object' && value !== null ? value : {};
    value = Object.hasOwn(inner as object, part) ? (inner as Record<string, unknown>)[part] : undefined;
  }
  return typeof value === 'string' ? value.slice(0, 200) : { why: `its answer has no text at ${key}` };
}
