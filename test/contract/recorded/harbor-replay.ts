import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { registryAddress } from '../../../src/oci/address.js';
import { uploadBlob } from '../../../src/oci/blobs.js';
import { digestOf, type Manifest, mediaTypes } from '../../../src/oci/manifest.js';
import { Registry } from '../../../src/oci/registry.js';
import { FakeHost } from '../../support/fake-host.js';
import { pushImage, pushPlatform } from '../../support/images.js';

/** What the replay makes before the request (select-harbor.mjs says which case needs what). */
interface Given {
  /** Tags of an index in the repository. */
  tags?: string[];
  /** Tag of an image in the repository; '': by digest only. */
  image?: string;
  /** A manifest with the image as its subject. */
  referrer?: true;
  /** Another repository of the project, which has the blob. */
  from?: string;
  settings?: object;
  /** Pieces of an upload that was begun; the request goes to where it goes on, or with `stale` to the address before. */
  upload?: string[];
  stale?: true;
  body?: 'index' | 'image' | 'childless' | 'blobless' | 'subject' | 'text';
  text?: string;
}

/** One line of harbor.json. */
export interface Case {
  id: string;
  request: string;
  auth?: 'account' | 'wrong' | 'token' | 'anonymous-token';
  sends?: Record<string, string>;
  given?: Given;
  status: number;
  headers: Record<string, string>;
  errors?: [code: string, message: string][];
  text?: string;
  json?: unknown;
  token?: { named: boolean; access: { name: string; actions: string[] }[] };
}

export const user = 'robot$ci';
export const password = 'Secret-1234';
const basic = (secret: string): string => `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}`;
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Not by fetch: that always sends an Accept header. */
function ask(
  url: string,
  method: string,
  headers: Record<string, string>,
  body: Uint8Array | string = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const own = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(own), body: text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const descriptor = (mediaType: string): object => ({ mediaType, digest: digestOf(randomBytes(8)), size: 8 });

/** A manifest of the kind that a case sends. */
function written(value: object, mediaType: string = mediaTypes.ociManifest): Manifest {
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, ...value }));
  return { digest: digestOf(bytes), mediaType, bytes };
}

function withSubject(image: Manifest, subject: string): Manifest {
  const { config, layers } = JSON.parse(Buffer.from(image.bytes).toString()) as Record<string, object>;
  const to = { mediaType: mediaTypes.ociManifest, digest: subject, size: image.bytes.length };
  return written({ config, layers, subject: to, artifactType: 'application/vnd.example.sbom.v1+json' });
}

/** Puts one recorded request to a registry in the state that it was in. */
export class Replay {
  readonly site: string;
  readonly one: Case;
  readonly given: Given;
  private readonly registry: Registry;
  private readonly repository: string;
  private readonly project: string;
  /** Placeholder -> what stands for it. */
  private readonly names = new Map<string, string>();
  private readonly manifests: Partial<Record<string, Manifest>> = {};

  constructor(site: string, one: Case, project: string) {
    this.site = site;
    this.one = one;
    this.given = one.given ?? {};
    this.project = project;
    const path = one.request.replace(/%(?:25)?2F/g, '/');
    const [, name] = /\/v2\/(.+?)\/(?:manifests|blobs|tags|referrers)\//.exec(path) ?? [];
    const [, inside] = /\/repositories\/(.+?)\/artifacts\//.exec(path) ?? [];
    this.repository = name ?? (inside === undefined ? '' : `${project}/${inside}`);
    const address = registryAddress(new URL(site).host);
    this.registry = new Registry(new FakeHost(), { address, username: user, password, action: 'test' });
    // The embedded Harbor has one project, which has this number.
    this.names.set('<id>', '2').set('<site>', site);
  }

  async prepare(): Promise<void> {
    const { registry, repository, given, manifests } = this;
    const [first, ...more] = given.tags ?? [];
    if (first !== undefined) {
      const index = await pushImage(registry, repository, first);
      for (const tag of more) await registry.putManifest(repository, tag, index);
      manifests['index'] = index;
    }
    if (given.image !== undefined) {
      const image = await pushPlatform(registry, repository);
      manifests['image'] = image;
      manifests['subject'] = withSubject(image, `sha256:${'1'.repeat(64)}`);
      if (given.image !== '') await registry.putManifest(repository, given.image, image);
      const referrer = withSubject(image, image.digest);
      if (given.referrer) await registry.putManifest(repository, referrer.digest, referrer);
    }
    const blob = randomBytes(20);
    if (given.from !== undefined) await uploadBlob(registry, `${this.project}/${given.from}`, blob);
    this.names.set('<blob>', digestOf(blob));
    for (const name of ['index', 'image']) {
      const digest = manifests[name]?.digest;
      if (digest !== undefined) this.names.set(`<${name}>`, digest);
    }
  }

  async send(): Promise<Answer> {
    const { given, one } = this;
    const [method = '', path = ''] = one.request.split(' ');
    const body = this.body();
    this.names.set('<sent>', digestOf(Buffer.from(given.upload?.join('') || body)));
    const authorization = await this.authorization();
    const headers = {
      ...(authorization === undefined ? {} : { Authorization: authorization }),
      ...Object.fromEntries(Object.entries(one.sends ?? {}).map(([name, text]) => [name, this.filled(text)])),
    };
    const url = given.upload === undefined ? `${this.site}${this.filled(path)}` : await this.upload(path);
    return ask(url, method, headers, body);
  }

  /** A text of the answer, as the record has it. */
  cleaned(text: string): string {
    const plain = [...this.names].reduce((done, [name, value]) => {
      return name === '<id>' ? done : done.replaceAll(value, name);
    }, text);
    return plain
      .replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '<uuid>')
      .replace(/(_state=)[\w=%-]+/g, '$1<state>');
  }

  private filled(text: string): string {
    return [...this.names].reduce((done, [name, value]) => done.replaceAll(name, value), text);
  }

  private body(): Uint8Array | string {
    const { body = '', text = '' } = this.given;
    if (body === 'text') return 'nope';
    if (body === 'childless') {
      return written({ manifests: [descriptor(mediaTypes.ociManifest)] }, mediaTypes.ociIndex).bytes;
    }
    const [config, layer] = [descriptor('application/vnd.oci.image.config.v1+json'), descriptor('x/layer')];
    if (body === 'blobless') return written({ config, layers: [layer] }).bytes;
    return this.manifests[body]?.bytes ?? text;
  }

  private async authorization(): Promise<string | undefined> {
    const { auth } = this.one;
    if (auth === undefined || auth === 'account') return auth && basic(password);
    if (auth === 'wrong') return basic('nope');
    const scope = `repository:${this.repository || `${this.project}/a`}:pull,push`;
    const own: Record<string, string> = auth === 'token' ? { Authorization: basic(password) } : {};
    const url = `${this.site}/service/token?service=harbor-registry&scope=${scope}`;
    return `Bearer ${(JSON.parse((await ask(url, 'GET', own)).body) as { token: string }).token}`;
  }

  /** Begins an upload and sends the pieces before; where the request goes to. */
  private async upload(path: string): Promise<string> {
    const headers = { Authorization: basic(password) };
    const begun = await ask(`${this.site}/v2/${this.repository}/blobs/uploads/`, 'POST', headers);
    const places = [begun.headers['location'] ?? ''];
    for (const piece of this.given.upload ?? []) {
      const next = await ask(places.at(-1) ?? '', 'PATCH', headers, piece);
      places.push(next.headers['location'] ?? '');
    }
    const place = places.at(this.given.stale ? -2 : -1) ?? '';
    return path.includes('&digest=') ? `${place}&digest=${this.names.get('<sent>')}` : place;
  }
}
