import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Stored {
  readonly sha256: string;
  readonly uploadTime: string;
}

export interface Post {
  readonly file: string;
  readonly sha256: string;
  readonly name: string;
  readonly headers: IncomingMessage['headers'];
  readonly path: string;
}

/** Decides about one POST: undefined lets the index answer; else it has answered or broken the connection itself. */
export type Fault = (post: Post, response: ServerResponse, store: () => void) => boolean | undefined;

/**
 * A small index for fault cases, in PyPI's words: stores by file name, 200 for identical bytes, 400 for others, and a
 * JSON simple index with PyPI's serial header.
 */
export class FakeIndex {
  readonly projects = new Map<string, Map<string, Stored>>();
  readonly posts: Post[] = [];
  readonly gets: string[] = [];
  fault: Fault = () => undefined;
  serial = true;
  /** So many of the next pages break off after their first bytes. */
  brokenPages = 0;
  accept = (authorization: string): boolean => authorization !== '';
  private server: Server | undefined;

  async start(): Promise<void> {
    this.server = createServer((request, response) => {
      this.answer(request, response).catch((error) => response.destroy(error));
    });
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  get url(): string {
    const address = this.server?.address() as AddressInfo | undefined;
    return `http://127.0.0.1:${address?.port}`;
  }

  /** Puts a file there as an earlier release would have. */
  seed(project: string, file: string, bytes: Uint8Array, uploadTime = '2023-11-14T00:00:00Z'): void {
    const files = this.projects.get(project) ?? new Map<string, Stored>();
    this.projects.set(project, files.set(file, { sha256: hash(bytes), uploadTime }));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    const project = /^\/simple\/([^/]+)\/$/.exec(path)?.[1];
    if (request.method === 'GET' && project !== undefined) return this.simple(project, response);
    if (request.method === 'POST' && path === '/legacy/') return this.upload(request, response);
    if (request.method === 'POST' && path === '/moved') {
      request.resume();
      response.writeHead(308, { Location: '/legacy/' }).end();
      return;
    }
    if (request.method === 'POST' && path === '/elsewhere/') {
      request.resume();
      response.writeHead(308, { Location: 'http://localhost:9/legacy/' }).end();
      return;
    }
    response.writeHead(501).end();
  }

  private simple(project: string, response: ServerResponse): void {
    this.gets.push(project);
    if (this.brokenPages-- > 0) {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': 999 });
      response.write('{"files": [', () => response.destroy());
      return;
    }
    const files = this.projects.get(project);
    const headers = this.serial ? { 'X-PyPI-Last-Serial': '1' } : {};
    if (files === undefined) {
      response.writeHead(404, { ...headers, 'Content-Type': 'text/plain' }).end('404 Not Found');
      return;
    }
    const list = [...files].map(([filename, { sha256, uploadTime }]) => ({
      filename,
      hashes: { sha256 },
      'upload-time': uploadTime,
    }));
    response
      .writeHead(200, { ...headers, 'Content-Type': 'application/vnd.pypi.simple.v1+json' })
      .end(JSON.stringify({ files: list, meta: { 'api-version': '1.4' }, name: project }));
  }

  private async upload(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    if (Number(request.headers['content-length']) !== body.length) throw new Error('no exact Content-Length');
    const form = await new Response(body, {
      headers: { 'Content-Type': request.headers['content-type'] ?? '' },
    }).formData();
    const content = form.get('content') as File;
    const bytes = Buffer.from(await content.arrayBuffer());
    const name = String(form.get('name'))
      .toLowerCase()
      .replace(/[-_.]+/g, '-');
    const post = {
      file: content.name,
      sha256: hash(bytes),
      name,
      headers: request.headers,
      path: request.url ?? '',
    };
    this.posts.push(post);
    const store = (): void => this.seed(name, content.name, bytes);
    if (this.fault(post, response, store) === true) return;
    if (!this.accept(request.headers.authorization ?? '')) {
      refuse(response, 403, 'Invalid or non-existent authentication information.');
    } else if (!/\.(whl|tar\.gz)$/.test(content.name)) {
      refuse(response, 400, 'Invalid file extension: Use .tar.gz, .whl or .zip extension. See x');
    } else if (form.get('sha256_digest') !== hash(bytes)) {
      refuse(response, 400, 'The digest supplied does not match a digest calculated from the uploaded file.');
    } else if ((this.projects.get(name)?.get(content.name)?.sha256 ?? post.sha256) !== post.sha256) {
      refuse(response, 400, `File already exists ('${content.name}', with blake2_256 hash 'x').`);
    } else {
      store();
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"code": "200 OK"}');
    }
  }
}

/** An error as PyPI words it for a client that accepts JSON. */
export function refuse(
  response: ServerResponse,
  status: number,
  message: string,
  headers: Record<string, string> = {},
): true {
  response.writeHead(status, message, { 'Content-Type': 'application/json', ...headers });
  const title = status === 403 ? 'Forbidden' : 'Bad Request';
  response.end(
    JSON.stringify({ message: `Sentence.\n\n\n${message}\n\n`, code: `${status} ${message}`, title }),
  );
  return true;
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
