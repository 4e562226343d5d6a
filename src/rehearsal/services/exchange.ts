import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { Answer, Call } from './server.js';
import type { Effect, Hooks } from './types.js';

const json = (type: string | undefined, text: () => string): string | null =>
  type?.startsWith('application/json') === true ? text() : null;

/** Tells a hook that wants to know what was asked and answered. */
export async function tell(
  hooks: Hooks,
  service: Effect['service'],
  route: string,
  request: IncomingMessage,
  call: Call,
  answer: Answer | undefined,
): Promise<void> {
  if (hooks.exchange === undefined) return;
  const { authorization: _, ...rest } = request.headers;
  const headers = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)]));
  const sent = await call.body().catch(() => Buffer.alloc(0));
  const given = answer?.body ?? '';
  hooks.exchange({
    ...{ service, route, method: call.method, url: request.url ?? '', headers },
    // GitHub reads JSON whatever the content type says; so do its clients, curl for one, send it.
    body: /^\s*[[{]/.test(sent.toString('latin1', 0, 16)) ? sent.toString('utf8') : null,
    status: answer?.status ?? null,
    answer:
      given instanceof Readable
        ? null
        : json(answer?.headers?.['Content-Type'], () => Buffer.from(given).toString('utf8')),
  });
}
