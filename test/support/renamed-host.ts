import { FakeHost } from './fake-host.js';

/** A host for which a local server has another name, with https: a registry that tests cannot reach. */
export class RenamedHost extends FakeHost {
  private readonly name: string;
  private readonly local: string;

  /**
   * @param name `https://ghcr.io`
   * @param local `http://127.0.0.1:…`
   */
  constructor(
    inputs: Readonly<Record<string, string>>,
    env: Record<string, string | undefined>,
    name: string,
    local: string,
  ) {
    super(inputs, env);
    this.name = name;
    this.local = local;
  }

  override async fetch(url: string | URL, init?: RequestInit): Promise<Response> {
    const answer = await super.fetch(String(url).replace(this.name, this.local), init);
    const headers = new Headers(answer.headers);
    for (const [header, value] of answer.headers)
      headers.set(header, value.replaceAll(this.local, this.name));
    // Already unpacked.
    headers.delete('content-encoding');
    const { status } = answer;
    const body = [101, 204, 205, 304].includes(status) ? null : await answer.arrayBuffer();
    return new Response(body, { status, headers });
  }
}
