import { tagValues } from '../channels/version-tags.js';
import type { Config, DiscordConfig } from '../config/config.js';
import { fill } from '../config/placeholders.js';
import type { TreeRewrite } from '../rewrite/types.js';
import { kindOf, type Version } from '../version/version.js';
import { hasChart } from './charts.js';
import type { ChosenPackage } from './packages.js';
import type { PythonProject } from './python-project.js';
import type { Plan, PlannedCharts, PlannedImages, RepositoryFacts } from './types.js';

/** What an announcement says and where, when the config says nothing else. */
export const defaultDiscord: DiscordConfig = {
  channel: 'announcements',
  title: 'Release {version}',
  links: {},
};

export function announcementOf(config: Pick<Config, 'discord'>): Plan['discord'] {
  return config.discord ?? defaultDiscord;
}

/** Installations of this version's line; what needs a codename that the major does not have is left out. */
export function liveOf(version: Version, config: Config): Plan['live'] {
  const codename = config.codenames[version.major] ?? '';
  const values = tagValues(version, codename);
  return config.live
    .filter(({ url, channel }) => codename !== '' || !`${url}${channel}`.includes('{codename}'))
    .map(({ url, key, channel }) => ({ url: fill(url, values), key, channel: fill(channel, values) }));
}

interface Targets {
  readonly images: PlannedImages;
  readonly charts: PlannedCharts;
}

/** Every outside change of a release, in the order of DESIGN §3. */
export function effectsOf(
  version: Version,
  config: Config,
  rewrite: TreeRewrite,
  { packages, images, charts }: Targets & { readonly packages: readonly ChosenPackage[] },
): Plan['effects'] {
  const edits = rewrite.files.reduce((sum, file) => sum + file.edits.length, 0);
  const commits = config.bump === 'commit' && edits > 0;
  const uploads = config.python.publish ? packages : [];
  const repositories = images.builds.flatMap((build) => build.repositories);
  const { text } = version;
  return [
    ...(commits ? [{ id: 'commit', what: `commit ${text} in ${rewrite.files.length} files` }] : []),
    { id: 'draft', what: `stage the draft GitHub release of ${text}` },
    ...repositories.map(({ name }) => ({
      id: `image:${name}`,
      what: `push the image ${name}:${images.version_tag}`,
    })),
    ...uploads.map(({ project }) => ({
      id: `pypi:${project.normalized}`,
      what: `upload ${project.name} ${text} to the package index`,
    })),
    ...charts.charts.map((chart) => ({
      id: `chart:${chart.name}`,
      what: `push the chart ${chart.name} ${chart.version}`,
    })),
    ...repositories.flatMap(({ name, channels }) =>
      channels.map((channel) => ({
        id: `channel:${name}:${channel}`,
        what: `move ${name}:${channel} forward`,
      })),
    ),
    { id: 'release', what: `publish the GitHub release of ${text}` },
    ...(kindOf(version) === 'final' ? [{ id: 'discord', what: `announce ${text} on Discord` }] : []),
  ];
}

/** What a maintainer should know of images, charts and the rest before the release. */
export function targetWarnings(
  version: Version,
  config: Config,
  facts: RepositoryFacts,
  { images, charts, projects }: Targets & { readonly projects: readonly PythonProject[] },
): string[] {
  return [
    ...codenameWarning(version, config),
    ...unplaced(config, facts),
    ...charts.charts.flatMap((chart) =>
      chart.images
        .filter(({ built }) => !built)
        .map(
          ({ key, reference }) =>
            `${chart.path}/values.yaml: ${key}: the chart ${chart.name} uses ${reference}, which is built by nobody here`,
        ),
    ),
    ...installsItself(version, images, facts, projects),
    ...(config.deploy.length > 0 ? ['deploy: not handled by this version of release-actions'] : []),
  ];
}

function codenameWarning(version: Version, config: Config): string[] {
  if (Object.keys(config.codenames).length === 0 || config.codenames[version.major] !== undefined) return [];
  return [`codenames: major version ${version.major} has none, so it has no codename channel`];
}

/** Things that discovery finds and that have no place to go without the config. */
function unplaced(config: Config, facts: RepositoryFacts): string[] {
  const dockerfile = facts.files.some(({ path }) => path === 'Dockerfile');
  return [
    ...(config.images === undefined && dockerfile
      ? ['Dockerfile: not released; images in the config would say where its image goes']
      : []),
    ...(config.charts === undefined && hasChart(facts, config)
      ? ['there are charts that are not published; charts in the config would say where they go']
      : []),
  ];
}

/** An image that installs this very version from the index cannot be built: images come before the index. */
function installsItself(
  version: Version,
  images: PlannedImages,
  facts: RepositoryFacts,
  projects: readonly PythonProject[],
): string[] {
  return images.builds.flatMap(({ dockerfile, build_args: args }) => {
    const text = facts.read(dockerfile) ?? '';
    const named = projects.filter(({ name }) => {
      const words = name.split(/[-_.]+/).map((word) => word.replace(/[^A-Za-z0-9]/g, ''));
      const pin = new RegExp(`\\b${words.join('[-_.]+')}(?:\\[[^\\]]*\\])?\\s*==\\s*(\\S+)`, 'i').exec(text);
      const wanted = pin?.[1]
        ?.replace(/["'].*$/, '')
        .replace(/\$\{?(\w+)\}?/g, (_, arg: string) => args[arg] ?? '');
      return wanted === version.text;
    });
    return named.map(
      ({ name }) =>
        `${dockerfile}: installs ${name}==${version.text} from the index, where it is not yet when images are built`,
    );
  });
}
