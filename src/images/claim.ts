import { ServiceError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { Harbor } from '../harbor/harbor.js';
import type { RegistryOptions } from '../oci/authorizer.js';
import type { Registry } from '../oci/registry.js';
import type { TagWrite } from './merge.js';

/** What a version tag holds after it was claimed. */
export interface Claimed {
  /** Undefined when it is not there, although it was written without an error. */
  readonly digest: string | undefined;
  /** Whether this call wrote it; without that it was there already. */
  readonly wrote: boolean;
}

/**
 * Writes version tags, each once. No registry has a compare-and-swap for them, and two that write at the same time are
 * both answered 201. Only Harbor can create a tag for exactly one of them, for accounts that have this right; everywhere
 * else a tag is looked for, put, and read back.
 */
export class TagClaims {
  private readonly registry: Registry;
  private readonly harbor: Harbor;
  private isHarbor: Promise<boolean> | undefined;
  /** Project -> whether tags may be created in it. */
  private readonly rights = new Map<string, Promise<boolean>>();

  constructor(host: Host, registry: Registry, options: RegistryOptions) {
    this.registry = registry;
    this.harbor = new Harbor(host, options);
  }

  /** @throws ServiceError */
  async claim({ repository, index }: Pick<TagWrite, 'repository' | 'index'>, tag: string): Promise<Claimed> {
    const before = await this.registry.digest(repository, tag);
    if (before !== undefined) return { digest: before, wrote: false };
    try {
      if (!(await this.create(repository, index, tag)))
        await this.registry.putManifest(repository, tag, index);
    } catch (error) {
      // A rule protects the tag since somebody else has written it.
      const now = refusedByRule(error) ? await this.registry.digest(repository, tag) : undefined;
      if (now === undefined) throw error;
      return { digest: now, wrote: false };
    }
    return { digest: await this.registry.digest(repository, tag), wrote: true };
  }

  /** @returns false where tags cannot be created; true: the tag is there, with whatever digest */
  private async create(repository: string, index: TagWrite['index'], tag: string): Promise<boolean> {
    const [project = '', ...rest] = repository.split('/');
    if (rest.length === 0 || !(await this.mayCreate(project))) return false;
    await this.registry.putManifest(repository, index.digest, index);
    return (await this.harbor.createTag(project, rest.join('/'), index.digest, tag)) !== 'refused';
  }

  private mayCreate(project: string): Promise<boolean> {
    const known = this.rights.get(project) ?? this.ask(project);
    this.rights.set(project, known);
    return known;
  }

  private async ask(project: string): Promise<boolean> {
    this.isHarbor ??= this.harbor.facts().then((facts) => facts !== undefined && facts !== false);
    if (!(await this.isHarbor)) return false;
    const id = await this.harbor.project(project);
    return id !== undefined && (await this.harbor.permissions(id)).includes('tag:create');
  }
}

function refusedByRule(error: unknown): boolean {
  return error instanceof ServiceError && error.status === 412;
}
