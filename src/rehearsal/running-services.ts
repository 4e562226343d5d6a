import { join } from 'node:path';
import type { Checked } from './check.js';
import type { RehearsalOptions } from './options.js';
import type { Prepared } from './prepare.js';
import { startGitHub } from './services/github.js';
import { startPyPI } from './services/pypi.js';
import type { Hooks } from './services/types.js';
import { writeJson } from './state.js';

export interface RunningServices {
  readonly github: Awaited<ReturnType<typeof startGitHub>>;
  readonly pypi: Awaited<ReturnType<typeof startPyPI>>;
  close(): Promise<void>;
}

/**
 * Starts the embedded services on the ports of the state.
 * @throws UserError when a port is in use
 */
export async function startServices(
  checked: Checked,
  prepared: Prepared,
  options: RehearsalOptions,
  hooks: Hooks,
): Promise<RunningServices> {
  const { port, owner, repo, credentials } = prepared.state;
  const stateDir = options.state;
  const github = await startGitHub({
    ...{ stateDir, owner, repo, hooks, port },
    defaultBranch: checked.source.defaultBranch,
    token: credentials.GITHUB_TOKEN,
    pat: credentials.COMMIT_PAT,
  });
  try {
    const pypi = await startPyPI({ stateDir, hooks, port: port + 1, token: credentials.PYPI_TOKEN });
    return { github, pypi, close: async () => void (await Promise.all([github.close(), pypi.close()])) };
  } catch (error) {
    await github.close();
    throw error;
  }
}

/** `services.json`: where they listen and what opens them. The only file with credentials; they are throw-away. */
export function writeServices(out: string, services: RunningServices, prepared: Prepared): void {
  const { github, pypi } = services;
  writeJson(join(out, 'services.json'), {
    schema_version: 1,
    note: 'throw-away credentials of the embedded services of this rehearsal',
    github: {
      api_url: github.apiUrl,
      server_url: github.serverUrl,
      clone_url: github.cloneUrl,
      repository: `${prepared.state.owner}/${prepared.state.repo}`,
      token: prepared.state.credentials.GITHUB_TOKEN,
      pat: prepared.state.credentials.COMMIT_PAT,
    },
    pypi: {
      url: pypi.url,
      upload_url: pypi.uploadUrl,
      index_url: pypi.indexUrl,
      user: '__token__',
      token: prepared.state.credentials.PYPI_TOKEN,
    },
  });
}
