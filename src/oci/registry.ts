import { ServiceError, UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { checkRepository, checkTag, isDigest } from './address.js';
import type { RegistryOptions } from './authorizer.js';
import { isMissing } from './failure.js';
import { type Manifest, manifestAccept, receivedManifest } from './manifest.js';
import { listTags } from './tag-list.js';
import { type Scope, type TokenFacts, tokenFacts } from './token.js';
import { type RegistryRequest, Transport } from './transport.js';

/** Bytes. Registries refuse larger manifests, and no real one comes near. */
const largestManifest = 4 * 1024 * 1024;

/** Manifests and tags of one registry (OCI distribution-spec 1.1). Repositories are named whole, project included. */
export class Registry {
  readonly transport: Transport;
  /** The last write of each repository. */
  private readonly writes = new Map<string, Promise<unknown>>();

  constructor(host: Host, options: RegistryOptions) {
    this.transport = new Transport(host, options);
  }

  /** Says which rights will be needed: one token then serves for many repositories. @throws UserError for a wrong name */
  announce(scopes: readonly Scope[]): void {
    this.transport.authorizer.announce(scopes);
  }

  /** How it wants us to log in. @throws ServiceError when it is no registry or does not answer */
  async loginKind(): Promise<'none' | 'basic' | 'bearer'> {
    const challenge = await this.transport.repeat('log-in', () => this.transport.authorizer.challenged());
    return challenge === undefined ? 'none' : challenge.scheme === 'basic' ? 'basic' : 'bearer';
  }

  /** Logs in as `docker login` does, without asking for any right. @throws ServiceError with status 401 for a wrong password */
  async login(): Promise<void> {
    await this.transport.repeat('log-in', () => this.transport.authorizer.authorization([]));
  }

  /**
   * Logs in, and reads from the tokens what the registry lets us do with what was announced.
   * @param afresh asks for new tokens
   * @returns undefined where it does not tell (no tokens, or opaque ones)
   * @throws ServiceError with status 401 for a wrong password
   */
  async rights(afresh = false): Promise<TokenFacts[] | undefined> {
    const { authorizer } = this.transport;
    const tokens = await this.transport.repeat('log-in', () => authorizer.announcedTokens(afresh));
    const facts = tokens.map(tokenFacts).filter((one) => one !== undefined);
    return facts.length === tokens.length && tokens.length > 0 ? facts : undefined;
  }

  /** @returns undefined when the tag, digest or repository is not there; @throws ServiceError */
  manifest(repository: string, reference: string): Promise<Manifest | undefined> {
    const request = manifestRequest(repository, reference, 'GET');
    return this.transport.repeat(request.what, async () => {
      const answer = await this.transport.send(request, [200, 404]);
      if (answer.status === 404) {
        if (isMissing(answer)) return undefined;
        throw await this.transport.failure(request, answer);
      }
      const named = answer.headers.get('docker-content-digest');
      const asked = isDigest(reference) ? reference : null;
      const type = answer.headers.get('content-type');
      return receivedManifest(this.transport.service, answer.body, type, [named, asked]);
    });
  }

  /** The digest that a tag stands for, without the manifest; undefined when there is none. */
  async digest(repository: string, reference: string): Promise<string | undefined> {
    const request = manifestRequest(repository, reference, 'HEAD');
    const answer = await this.transport.repeat(request.what, () => this.transport.send(request, [200, 404]));
    const named = answer.headers.get('docker-content-digest') ?? '';
    if (answer.status === 200 && isDigest(named)) return named;
    if (answer.status === 404 && !/text\//.test(answer.headers.get('content-type') ?? '')) return undefined;
    // No digest is named, or it may be no registry at all that says no: the manifest itself tells.
    return (await this.manifest(repository, reference))?.digest;
  }

  /**
   * Puts exactly these bytes under a tag or their digest, one after the other within a repository: a registry may fail
   * to read what is being written. Before a repetition the registry is asked: the answer may have been lost, and an
   * immutable tag refuses the same digest, too, which is then done. The caller reads back: Harbor answers 201 also to a
   * put that another one overtook.
   * @throws ServiceError
   */
  putManifest(repository: string, reference: string, manifest: Manifest): Promise<void> {
    const request = manifestRequest(repository, reference, 'PUT');
    if (manifest.bytes.length > largestManifest) {
      throw new UserError(`${request.what}: ${manifest.bytes.length} bytes are too many for a manifest`, {
        fix: `use fewer layers, platforms or annotations: registries take ${largestManifest} bytes`,
      });
    }
    const before = this.writes.get(repository) ?? Promise.resolve();
    const written = before.then(() => this.put(repository, reference, manifest, request));
    this.writes.set(
      repository,
      written.catch(() => undefined),
    );
    return written;
  }

  private put(
    repository: string,
    reference: string,
    manifest: Manifest,
    request: RegistryRequest,
  ): Promise<void> {
    const { transport } = this;
    const headers = { 'Content-Type': manifest.mediaType };
    const isThere = async (): Promise<boolean> =>
      (await this.digest(repository, reference)) === manifest.digest;
    return transport.repeat(request.what, async (attempt) => {
      if (attempt > 0 && (await isThere())) return;
      // Quay says 202; go-containerregistry takes the three as well.
      const accepted = [200, 201, 202, 412];
      const answer = await transport.send({ ...request, headers, body: manifest.bytes }, accepted);
      if (answer.status === 412) {
        if (await isThere()) return;
        throw await transport.failure(request, answer);
      }
      const named = answer.headers.get('docker-content-digest') ?? manifest.digest;
      if (named === manifest.digest) return;
      throw new ServiceError(
        transport.service,
        `${request.what}: stored as ${named}, not ${manifest.digest}`,
        {
          status: answer.status,
          retryable: false,
          fix: 'this registry changes manifests that are pushed to it; it cannot be used for releases',
        },
      );
    });
  }

  /** All tags of a repository, see listTags. */
  tags(repository: string): Promise<string[]> {
    return listTags(this.transport, repository);
  }
}

/** @throws UserError for a name that no registry takes, before anything is sent */
function manifestRequest(repository: string, reference: string, method: 'GET' | 'HEAD' | 'PUT') {
  const digest = isDigest(reference);
  if (!digest) checkTag(reference);
  const actions: Scope['actions'] = method === 'PUT' ? ['pull', 'push'] : ['pull'];
  const what = `${method} ${checkRepository(repository)}${digest ? '@' : ':'}${reference}`;
  return {
    method,
    url: `/v2/${repository}/manifests/${reference}`,
    scopes: [{ repository, actions }],
    what,
    headers: { Accept: manifestAccept },
    largest: largestManifest,
  };
}
