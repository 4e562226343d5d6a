import { readFileSync } from 'node:fs';
import type { Host } from '../core/host.js';
import { gitHubRegistry } from './credentials.js';
import type { Registry } from './registry.js';

/**
 * Says that a repository of ghcr.io is new: what is pushed there for the first time is private, whatever the repository
 * of the sources is (GitHub docs, "Configuring a package's access control and visibility").
 */
export class NewPackages {
  private readonly host: Host;
  private readonly registry: Registry;
  private readonly isGitHub: boolean;
  private readonly found = new Set<string>();

  /** @param name host of the registry */
  constructor(host: Host, registry: Registry, name: string) {
    this.host = host;
    this.registry = registry;
    this.isGitHub = name === gitHubRegistry;
  }

  /** Before a first tag is written: whether there is any. @param repository whole name */
  async look(repository: string): Promise<void> {
    if (this.isGitHub && (await this.registry.tags(repository)).length === 0) this.found.add(repository);
  }

  /** After it. */
  tell(repository: string): void {
    if (!this.found.delete(repository)) return;
    this.host.notice(
      `${gitHubRegistry}/${repository} is new and private. To let others pull it, change its visibility: ${settingsPage(this.host.env, repository)}`,
    );
  }
}

/** Web page of the settings of a package; that of a user has another address than that of an organisation. */
export function settingsPage(env: Host['env'], repository: string): string {
  const [owner = '', ...name] = repository.split('/');
  const server = env['GITHUB_SERVER_URL'] || 'https://github.com';
  const kind = ownerKind(env['GITHUB_EVENT_PATH']) === 'User' ? 'users' : 'orgs';
  return `${server}/${kind}/${owner}/packages/container/${encodeURIComponent(name.join('/'))}/settings`;
}

/** Of the repository of the sources, which packages of this release belong to as a rule. */
function ownerKind(eventPath: string | undefined): unknown {
  try {
    const event = JSON.parse(readFileSync(eventPath ?? '', 'utf8')) as {
      readonly repository?: { readonly owner?: { readonly type?: unknown } };
    };
    return event.repository?.owner?.type;
  } catch {
    return undefined;
  }
}
