import { type Answer, Ending } from './server.js';

export function json(status: number, data: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(data) };
}

/** Ends the exchange with an error in Discord's shape. */
export function fail(status: number, code: number, message: string, more: object = {}): never {
  throw new Ending(json(status, { message, code, ...more }));
}

/** Counts requests per key within a second; gives the headers of an answer, or ends the exchange with 429. */
export function rateLimit(most: number): (key: string, bucket: string) => Record<string, string> {
  const asked = new Map<string, number[]>();
  return (key, bucket) => {
    const now = Date.now();
    const recent = (asked.get(key) ?? []).filter((time) => time > now - 1000);
    const after = ((recent[0] ?? now) + 1000 - now) / 1000;
    const headers = {
      'X-RateLimit-Limit': String(most),
      'X-RateLimit-Remaining': String(Math.max(0, most - recent.length - 1)),
      'X-RateLimit-Reset': (now / 1000 + after).toFixed(3),
      'X-RateLimit-Reset-After': after.toFixed(3),
      'X-RateLimit-Bucket': bucket,
    };
    if (recent.length >= most) {
      const body = { message: 'You are being rate limited.', retry_after: after, global: false };
      const more = { 'X-RateLimit-Scope': 'user', 'Retry-After': String(Math.ceil(after)) };
      throw new Ending(json(429, body, { ...headers, ...more }));
    }
    asked.set(key, [...recent, now]);
    return headers;
  };
}
