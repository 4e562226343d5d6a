import type { Config } from '../config/config.js';
import { fill } from '../config/placeholders.js';
import { UserError } from '../core/errors.js';
import { isRegularMode } from '../git/text.js';
import { sha256 } from '../record/canonical.js';
import type { RewriteContext, TreeRewrite } from '../rewrite/types.js';
import { spell } from '../version/spelling.js';
import { baseVersion, kindOf, lineOf, type Version } from '../version/version.js';
import { unnamedBases } from './base-images.js';
import { hasChart, noCharts, planCharts } from './charts.js';
import { planImages } from './images.js';
import { notCarried } from './not-carried.js';
import { type ChosenPackage, choosePackages } from './packages.js';
import { announcementOf, effectsOf, liveOf, targetWarnings } from './targets.js';
import type { ConfigSource, Plan, PlannedPackage, RepositoryFacts } from './types.js';
import {
  higherVersion,
  needChartVersions,
  needUiVersion,
  needVersions,
  readStatic,
  refuseDowngrade,
  windowOf,
} from './version-checks.js';

/** What rewriting the tree for a version does: `rewriteTree` of rewrite/tree.ts. */
export type Rewrite = (facts: RepositoryFacts, context: RewriteContext) => TreeRewrite;

export interface PlanOptions {
  readonly tag: string;
  readonly source: ConfigSource;
  readonly rewrite: Rewrite;
  /** Accept that the tree carries a higher version than the one that is released. */
  readonly allowLowerVersion: boolean;
}

/**
 * Everything that a release will do: a pure function of the tagged tree, the config and the version. The same
 * arguments give the same plan, byte for byte in canonical JSON.
 * @throws UserError when the release cannot be made: nothing to release, a version that is not found, a downgrade, ...
 */
export function makePlan(
  version: Version,
  config: Config,
  facts: RepositoryFacts,
  options: PlanOptions,
): Plan {
  const kind = kindOf(version);
  const post = kind === 'post-release';
  if (post) checkPost(version, config);
  const { window: plain, reference } = windowOf(version, facts.mergedVersions);
  const packages = post ? { chosen: [], warnings: [] } : choosePackages(facts, config, options.source);
  if (!post) needTargets(config, facts, packages.chosen);

  const projects = packages.chosen.map(({ project }) => project);
  if (!options.allowLowerVersion) refuseDowngrade(projects, version);
  // A wanted downgrade has to find the higher values too.
  const window = { from: plain.from, to: higherVersion(projects, version)?.found ?? plain.to };
  const context = { version, window, config, time: facts.commit.time };
  const rewrite = post ? nothingRewritten : options.rewrite(facts, context);
  needVersions(projects, version, window, rewrite);
  if (!post && config.ui !== undefined) needUiVersion(config.ui.path, facts, rewrite, version);
  if (config.bump === 'verify') refuseEdits(rewrite, version);

  const codename = config.codenames[version.major] ?? '';
  const { source, tag } = options;
  const images = planImages(version, config, facts, source);
  const charts = post ? noCharts : planCharts(config, facts, source, rewrite, images);
  if (!post) needChartVersions(charts, version, window);
  const base_version = baseVersion(version).text;
  const naming = { version: version.text, base_version, line: lineOf(version), codename, images };
  return {
    schema_version: 1,
    tag,
    kind,
    semver: spell(version, 'dotted'),
    ...naming,
    commit: facts.commit,
    config: {
      path: source.text === undefined ? '' : source.path,
      sha256: source.text === undefined ? '' : sha256(source.text),
      ref: source.ref,
    },
    bump: config.bump,
    branches: config.branches.map((pattern) =>
      fill(pattern, { major: String(version.major), minor: String(version.minor) }),
    ),
    window: { from: window.from.text, to: window.to.text },
    reference_version: reference,
    rewrite: plannedRewrite(rewrite),
    python: { publish: config.python.publish, packages: packages.chosen.map(planned) },
    charts,
    discord: announcementOf(config),
    live: liveOf(version, config),
    release: { prerelease: version.stage !== undefined, latest_candidate: kind === 'final' },
    effects: effectsOf(version, config, rewrite, { packages: packages.chosen, images, charts }),
    warnings: [
      ...packages.warnings,
      ...rewrite.warnings,
      ...driftOf(rewrite, version, facts.mergedVersions),
      ...targetWarnings(version, config, facts, { images, charts, projects }),
      ...unnamedBases(naming, (path) => facts.read(path)),
    ],
  };
}

/** What a post-release does to the tree: it only builds images again, from sources that stay as they are. */
export const nothingRewritten: TreeRewrite = { files: [], current: [], leftAlone: [], warnings: [] };

function checkPost(version: Version, config: Config): void {
  if (config.postRelease === 'refuse') {
    throw new UserError(`the config refuses post-releases such as ${version.text}`, {
      where: { key: 'post-release' },
      fix: 'release the next patch version, or set post-release: images',
    });
  }
  if (config.images !== undefined) return;
  throw new UserError(`${version.text} would only rebuild images, and the config names none`, {
    where: { key: 'images' },
    fix: 'release the next patch version: a post-release has no Python packages and no charts',
  });
}

function needTargets(config: Config, facts: RepositoryFacts, chosen: readonly ChosenPackage[]): void {
  const targets = [
    chosen.length > 0,
    config.images,
    config.charts,
    hasChart(facts, config),
    hasDockerfile(facts),
  ];
  if (targets.some(Boolean)) return;
  throw new UserError('there is nothing to release: no Python package, no image and no chart', {
    fix:
      'a package needs a pyproject.toml with [project] or a setup.py outside of docs, examples and tests; ' +
      'use include in the config for one that lies there',
  });
}

function hasDockerfile(facts: RepositoryFacts): boolean {
  return facts.files.some((file) => file.path === 'Dockerfile' && isRegularMode(file.mode));
}

function refuseEdits(rewrite: TreeRewrite, version: Version): void {
  const places = rewrite.files.flatMap(({ path, edits }) =>
    edits.map(({ line, key, from }) => ({ path, line, key, from })),
  );
  if (places.length > 0) throw notCarried(version.text, places);
}

function plannedRewrite({ files, current, leftAlone }: TreeRewrite): Plan['rewrite'] {
  return {
    files: files.map(({ path, kind, edits }) => ({
      path,
      kind,
      locations: edits.map(({ key, line, from, to }) => ({ key, line, from, to })),
    })),
    current: current.length,
    left_alone: leftAlone.map(({ path, key, line, value, reason }) => ({ path, key, line, value, reason })),
  };
}

function planned({ project, level, listed }: ChosenPackage): PlannedPackage {
  return {
    name: project.name,
    normalized: project.normalized,
    path: project.folder,
    level,
    build_requires: project.buildRequires,
    build_backend: project.buildBackend,
    version_source: project.version === undefined ? 'dynamic' : 'static',
    listed,
  };
}

/**
 * One warning for the values that were left alone and look like ours gone astray: an earlier version of ours, or one
 * of this major. Other people's versions stand in the plan only.
 */
function driftOf({ leftAlone }: TreeRewrite, version: Version, merged: readonly string[]): string[] {
  const astray = leftAlone.filter(({ value }) => {
    const found = readStatic(value);
    return found !== undefined && (found.major === version.major || merged.includes(found.text));
  });
  if (astray.length === 0) return [];
  const shown = astray
    .slice(0, 3)
    .map(({ path, line, key, value, reason }) => `${path}:${line} ${key} = ${value} (${reason})`);
  const more = astray.length > 3 ? `; and ${astray.length - 3} more` : '';
  return [`left alone, although it could be a version of ours: ${shown.join('; ')}${more}`];
}
