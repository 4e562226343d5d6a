import type { Host } from '../core/host.js';
import { type Answer, readAnswer, readThrown } from './answer.js';

const userAgent =
  'DiscordBot (https://github.com/vantage6/release-actions, 1) release-actions/notify-discord';
const requestTimeout = 30_000;
/** Milliseconds that all waits of one action together may take: an announcement is not worth more. */
const patience = 90_000;
const delays: readonly number[] = [1_000, 5_000, 15_000];

export interface ApiRequest {
  readonly method: 'GET' | 'POST';
  /** Below the base, e.g. `/channels/1/messages?limit=100`. */
  readonly path: string;
  readonly body?: unknown;
  /** How messages call it; the path may hold a secret. */
  readonly what: string;
  /** Whether it may be sent again although it may have been done. Default: a GET. */
  readonly repeat?: boolean;
}

/** Discord's HTTP API for one credential. Never throws for what Discord or the network does. */
export class DiscordApi {
  private readonly host: Host;
  private readonly base: string;
  private readonly authorization: string;
  private end: number | undefined;

  /** @param authorization value of the header, '' when the credential stands in the base */
  constructor(host: Host, base: string, authorization: string) {
    this.host = host;
    this.base = base;
    this.authorization = authorization;
  }

  /** Sends a request, and again after a rate limit, when it did not arrive, and (`repeat`) when that is unknown. */
  async send(request: ApiRequest): Promise<Answer> {
    const repeat = request.repeat ?? request.method === 'GET';
    this.end ??= this.host.now() + patience;
    for (let attempt = 0; ; attempt++) {
      const answer = await this.once(request);
      const delay = delays[attempt];
      if (answer.kind === 'ok' || answer.kind === 'refused' || delay === undefined) return answer;
      if (answer.kind === 'unknown' && !repeat) return answer;
      const wait = answer.kind === 'limited' ? Math.max(answer.waitMs, 250) : delay;
      if (this.host.now() + wait > this.end) return answer;
      this.host.info(
        this.host.redact(`${request.what}: ${answer.message}; trying again in ${(wait / 1000).toFixed(1)} s`),
      );
      await this.host.sleep(wait);
    }
  }

  private async once({ method, path, body }: ApiRequest): Promise<Answer> {
    const headers: Record<string, string> = { Accept: 'application/json', 'User-Agent': userAgent };
    if (this.authorization !== '') headers['Authorization'] = this.authorization;
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    try {
      const response = await this.host.fetch(`${this.base}${path}`, {
        method,
        headers,
        // A redirect would carry the credential elsewhere; Discord's API has none.
        redirect: 'manual',
        signal: AbortSignal.timeout(requestTimeout),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return await readAnswer(response, this.host.now());
    } catch (thrown) {
      return readThrown(thrown);
    }
  }
}
