import { lineText, readChannel } from '../../channels/channel.js';
import { code, text } from '../../core/markdown.js';
import type { Plan } from '../../plan/types.js';

type Row = [target: string, happens: string, how: string];

/**
 * One row of Markdown cells for each target: whether the release does something to it, and how or why not. Whether is
 * told by the effects of the plan, so that the table and the jobs cannot differ.
 */
export function targetRows(plan: Plan): Row[] {
  return [
    commitRow(plan),
    ['draft GitHub release', yes, 'distributions, charts and the release record are staged in it'],
    ...pythonRows(plan),
    ...imageRows(plan),
    ...chartRows(plan),
    ...channelRows(plan),
    releaseRow(plan),
    discordRow(plan),
    ...liveRows(plan),
  ];
}

const yes = 'yes';
const no = 'no';
const onlyImages = 'a post-release only builds images again';

function commitRow(plan: Plan): Row {
  const { bump, rewrite, kind } = plan;
  const effect = plan.effects.find(({ id }) => id === 'commit');
  const row = (happens: string, how: string): Row => ['release commit', happens, how];
  if (effect !== undefined) return row(yes, text(effect.what));
  if (kind === 'post-release') return row(no, onlyImages);
  if (rewrite.files.length > 0)
    return row(no, `bump: ${bump}: the version is only written into what is built`);
  if (rewrite.current > 0) return row(no, 'the tagged tree carries the version: it is the release commit');
  return row(no, 'no file carries the version: it comes from the tag');
}

function pythonRows(plan: Plan): Row[] {
  const { packages, publish } = plan.python;
  if (plan.kind === 'post-release') return [['Python packages', no, onlyImages]];
  if (packages.length === 0) return [['Python packages', no, 'the repository has none that is published']];
  return packages.map(({ name, normalized }) => {
    const effect = plan.effects.find(({ id }) => id === `pypi:${normalized}`);
    if (effect !== undefined) return [`package ${code(name)}`, yes, text(effect.what)];
    return [
      `package ${code(name)}`,
      no,
      publish ? 'not in the plan' : 'python.publish is false in the config',
    ];
  });
}

function imageRows(plan: Plan): Row[] {
  const { builds, version_tag } = plan.images;
  if (builds.length === 0) return [['images', no, 'the config names none']];
  return builds.flatMap(({ repositories, platforms }) =>
    repositories.map(({ name }): Row => {
      const what = `version tag, written once; ${platforms.map(code).join(', ')}`;
      return [`image ${code(`${name}:${version_tag}`)}`, yes, what];
    }),
  );
}

function chartRows(plan: Plan): Row[] {
  if (plan.kind === 'post-release') return [['charts', no, onlyImages]];
  if (plan.charts.charts.length === 0) return [['charts', no, 'the config publishes none']];
  return plan.charts.charts.map(({ name, version }) => [
    `chart ${code(name)}`,
    yes,
    `${code(version)}, live for whoever asks for development versions`,
  ]);
}

/** Channels by name: the same rule holds in every repository that has one. */
function channelRows(plan: Plan): Row[] {
  const { builds, codenames } = plan.images;
  if (builds.length === 0) return [];
  const holders = new Map<string, string[]>();
  for (const { name, channels } of builds.flatMap(({ repositories }) => repositories)) {
    for (const channel of channels) holders.set(channel, [...(holders.get(channel) ?? []), name]);
  }
  const rows = [...holders].map(([channel, repositories]): Row => {
    const [happens, rule] = channelRule(plan, channel);
    return [`channel ${code(channel)}`, happens, `${rule}; ${repositories.map(code).join(', ')}`];
  });
  const major = plan.version.slice(0, plan.version.indexOf('.'));
  if (plan.codename === '') {
    const why =
      Object.keys(codenames).length === 0
        ? 'the config has no codenames'
        : `major version ${text(major)} has no codename`;
    rows.push(['codename channel', no, why]);
  }
  if (holders.size === 0) rows.push(['channels', no, 'the config has none for these images']);
  return rows;
}

function channelRule(plan: Plan, name: string): [happens: string, rule: string] {
  const channel = readChannel(name, plan.images.codenames);
  const line = text(lineText(channel.line));
  if (plan.release.prerelease) {
    if (channel.finalsOnly) return [no, `prerelease: ${text(name)} is for finals only`];
    return ['if', `moves while ${line} has no final and no newer prerelease`];
  }
  const last = channel.live ? ', after everything else' : '';
  return ['if', `moves forward unless ${line} has a newer final${last}`];
}

function releaseRow(plan: Plan): Row {
  const { prerelease, latest_candidate } = plan.release;
  const how = prerelease
    ? 'marked prerelease, never latest'
    : latest_candidate
      ? 'latest, unless a newer final is published'
      : 'not latest: a post-release';
  return ['GitHub release', yes, how];
}

function discordRow(plan: Plan): Row {
  const effect = plan.effects.find(({ id }) => id === 'discord');
  if (effect !== undefined)
    return ['Discord', yes, `in ${code(plan.discord.channel)}, when its secret is set`];
  const why = plan.kind === 'prerelease' ? 'prerelease: only finals are announced' : onlyImages;
  return ['Discord', no, why];
}

function liveRows(plan: Plan): Row[] {
  if (plan.live.length === 0) return [['live endpoint', no, 'the config names none for this version']];
  return plan.live.map(({ url, channel }) => [
    `live ${code(url)}`,
    yes,
    `read at the end, once ${code(channel)} has moved; it only warns`,
  ]);
}
