import type { Handler, RegistryStub } from './registry-stub.js';
import { send, sendManifest } from './registry-stub.js';

export const bearer = (realm: string): Record<string, string> => ({
  'www-authenticate': `Bearer realm="${realm}",service="s"`,
});

export interface TokenCall {
  readonly authorization: string;
  readonly url: URL;
  readonly method: string;
  readonly body: string;
}

/** A registry with tokens: `answer` gives the token of the n-th call (from 1), or the status of a refusal. */
export async function withTokens(
  stub: RegistryStub,
  answer: (call: TokenCall, count: number) => string | number,
  more: Handler = (_, response) => sendManifest(response),
  life: number | null = 300,
): Promise<{ address: string; calls: TokenCall[] }> {
  const calls: TokenCall[] = [];
  const address = await stub.serve((request, response, body) => {
    const url = new URL(request.url ?? '', 'http://x');
    if (url.pathname === '/token') {
      const { authorization = '' } = request.headers;
      const call = { authorization, url, method: request.method ?? '', body: body.toString() };
      calls.push(call);
      const token = answer(call, calls.length);
      if (typeof token === 'number') return send(response, token);
      return send(response, 200, {}, JSON.stringify({ token, expires_in: life }));
    }
    if (!request.headers.authorization?.startsWith('Bearer '))
      return send(response, 401, bearer(`http://${address}/token`));
    return more(request, response, body);
  });
  return { address, calls };
}
