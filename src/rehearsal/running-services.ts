import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Plan } from '../plan/types.js';
import type { Checked } from './check.js';
import type { RehearsalOptions } from './options.js';
import type { Prepared } from './prepare.js';
import { discordChannels, startDiscord } from './services/discord.js';
import { startGitHub } from './services/github.js';
import { startHarbor } from './services/harbor.js';
import { type Issuer, startIssuer } from './services/oidc-issuer.js';
import { startPyPI } from './services/pypi.js';
import { readState } from './services/store.js';
import type { Hooks, Service } from './services/types.js';
import { writeJson } from './state.js';
import { channelsOf, registryProject } from './targets.js';

export interface RunningServices {
  readonly github: Awaited<ReturnType<typeof startGitHub>>;
  readonly pypi: Awaited<ReturnType<typeof startPyPI>>;
  readonly registry: Awaited<ReturnType<typeof startHarbor>>;
  readonly discord: Awaited<ReturnType<typeof startDiscord>>;
  readonly issuer: Issuer;
  close(): Promise<void>;
}

/**
 * Starts the embedded services on the ports of the state, all or none. Those that a plan does not need start too: it
 * costs nothing, and a mistake in the workflow shows.
 * @throws UserError when a port is in use
 */
export async function startServices(
  checked: Checked,
  prepared: Prepared,
  options: RehearsalOptions,
  hooks: Hooks,
): Promise<RunningServices> {
  const { port, owner, repo, credentials } = prepared.state;
  const { plan } = prepared;
  const stateDir = options.state;
  const running: Service[] = [];
  const close = async (): Promise<void> => void (await Promise.all(running.map((each) => each.close())));
  const start = async <T extends Service>(starting: Promise<T>): Promise<T> => {
    const service = await starting;
    running.push(service);
    return service;
  };
  try {
    const github = await start(
      startGitHub({
        ...{ stateDir, owner, repo, hooks, port },
        defaultBranch: checked.source.defaultBranch,
        token: credentials.GITHUB_TOKEN,
        pat: credentials.COMMIT_PAT,
      }),
    );
    const issuer = await start(startIssuer(hooks));
    const projects = plan.python.packages.map(({ normalized }) => normalized);
    const pypi = await start(
      startPyPI({
        ...{ stateDir, hooks, port: port + 1, token: credentials.PYPI_TOKEN },
        // As if the workflow that is rehearsed was registered for every package.
        trusted: { issuer, publishers: [{ repository: `${owner}/${repo}`, projects }] },
      }),
    );
    offerCharts(stateDir, plan);
    const registry = await start(
      startHarbor({
        ...{ stateDir, hooks, port: port + 2, project: registryProject(plan) },
        user: credentials.DOCKER_USERNAME,
        password: credentials.DOCKER_TOKEN,
      }),
    );
    const channels = channelsOf(plan);
    const [first = ''] = discordChannels.map(({ id }) => id);
    const discord = await start(
      startDiscord({
        ...{ stateDir, hooks, port: port + 3, channels, token: credentials.DISCORD_RELEASE_TOKEN },
        // The workflows post by the bot; a webhook that nobody knows the token of cannot be used.
        webhook: { id: '1100000000000000020', token: randomBytes(24).toString('hex'), channel: first },
      }),
    );
    return { github, pypi, registry, discord, issuer, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** ChartMuseum is a part of Harbor before 2.8: only a plan that asks for it gets one. */
function offerCharts(stateDir: string, plan: Plan): void {
  if (plan.charts.mode !== 'chartmuseum') return;
  const file = join(stateDir, 'harbor', 'settings.json');
  writeJson(file, { ...readState<object>(file, {}), 'with-chartmuseum': true });
}

/** `services.json`: where they listen and what opens them. The only file with credentials; they are throw-away. */
export function writeServices(out: string, services: RunningServices, prepared: Prepared): void {
  const { github, pypi, registry, discord } = services;
  const { owner, repo, credentials } = prepared.state;
  writeJson(join(out, 'services.json'), {
    schema_version: 1,
    note: 'throw-away credentials of the embedded services of this rehearsal',
    github: {
      api_url: github.apiUrl,
      server_url: github.serverUrl,
      clone_url: github.cloneUrl,
      repository: `${owner}/${repo}`,
      token: credentials.GITHUB_TOKEN,
      pat: credentials.COMMIT_PAT,
    },
    pypi: {
      url: pypi.url,
      upload_url: pypi.uploadUrl,
      index_url: pypi.indexUrl,
      user: '__token__',
      token: credentials.PYPI_TOKEN,
    },
    registry: {
      url: registry.url,
      host: registry.host,
      project: registry.project,
      username: credentials.DOCKER_USERNAME,
      password: credentials.DOCKER_TOKEN,
    },
    discord: {
      api_url: discord.apiUrl,
      channel: prepared.plan.discord.channel,
      token: credentials.DISCORD_RELEASE_TOKEN,
    },
  });
}
