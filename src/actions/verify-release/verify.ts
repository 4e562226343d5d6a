import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { writeReport } from '../../core/report.js';
import { listAssets } from '../../github/assets.js';
import { connect, type GitHubClient } from '../../github/client.js';
import { readPlan } from '../../plan/read.js';
import type { Plan } from '../../plan/types.js';
import { type ReleaseRecord, recordFileName } from '../../record/types.js';
import { verifyChannels } from '../../verify/channels.js';
import { verifyCharts } from '../../verify/charts.js';
import {
  allRight,
  type Finding,
  isDifference,
  needsAttention,
  type TargetName,
} from '../../verify/finding.js';
import { findingsMarkdown, tally } from '../../verify/findings-markdown.js';
import { publishedRelease, unpublished, verifyGitHub } from '../../verify/github.js';
import { verifyImages } from '../../verify/images.js';
import { oneLine } from '../../verify/line.js';
import { type LiveEndpoint, readLive, verifyLive } from '../../verify/live.js';
import { plannedFindings } from '../../verify/planned.js';
import { verifyPypi } from '../../verify/pypi.js';
import { readRecord } from '../../verify/record.js';
import { effectStates, readReports } from '../../verify/reports.js';
import { agent, type VerifyRequest } from '../../verify/request.js';
import { Strangers } from '../../verify/stranger.js';
import type { VerifyReleaseInputs } from './inputs.js';

/**
 * Compares everything that a release put somewhere with its record.
 * @throws UserError for wrong inputs, and with `strict` for differences, after they were told
 */
export async function verify(host: Host, inputs: VerifyReleaseInputs): Promise<void> {
  const plan = readPlan(inputs.plan, inputs.workingDirectory);
  const live = readLive(inputs.live, plan);
  if (inputs.dryRun) return tell(host, inputs, plan, plannedFindings(plan, inputs.targets, live));
  const needsGitHub = inputs.record === '' || inputs.targets.includes('github');
  const github = needsGitHub ? connect(host, inputs.token, agent) : undefined;
  const record = await recordOf(inputs, plan, github);
  if ('state' in record) return tell(host, inputs, plan, [record]);
  const request: VerifyRequest = {
    host,
    plan,
    record,
    reported: effectStates(readReports(inputs.reports).reports),
    until: host.now() + inputs.timeout,
    indexUrl: inputs.indexUrl,
    registry: inputs.registry,
    username: inputs.username,
    password: inputs.password,
  };
  return tell(host, inputs, plan, await readBack(request, inputs.targets, live, github));
}

/** All targets side by side: they know nothing of each other. */
async function readBack(
  request: VerifyRequest,
  targets: readonly TargetName[],
  live: readonly LiveEndpoint[],
  github: GitHubClient | undefined,
): Promise<Finding[]> {
  const strangers = new Strangers(request);
  const verifiers: Readonly<Record<TargetName, () => Promise<Finding[]>>> = {
    pypi: () => verifyPypi(request),
    images: () => verifyImages(request, strangers),
    channels: () => verifyChannels(request, strangers),
    charts: () => verifyCharts(request, strangers),
    github: async () => (github === undefined ? [] : verifyGitHub(request, github)),
    live: () => verifyLive(request, live),
  };
  return (await Promise.all(targets.map((target) => verifiers[target]()))).flat();
}

/** The record, or what stands in the way of reading that of the published release. */
async function recordOf(
  { record: path, workingDirectory, sha }: VerifyReleaseInputs,
  plan: Plan,
  github: GitHubClient | undefined,
): Promise<ReleaseRecord | Finding> {
  if (github === undefined || path !== '') {
    return readRecord(readFile(resolve(workingDirectory, path), path), path, plan, sha);
  }
  const release = await publishedRelease(github, plan.tag);
  if (release === undefined) return unpublished(github, plan.tag);
  const assets = await listAssets(github, release);
  const asset = assets.find(({ name, state }) => name === recordFileName && state === 'uploaded');
  if (asset === undefined) {
    const detail = 'the release has no such file, so nothing can be compared';
    const fix = 're-run all jobs: the record is added; or give the path of a record';
    return { target: 'github', what: recordFileName, state: 'missing', detail, fix };
  }
  const text = Buffer.from(await github.download(asset.url)).toString('utf8');
  return readRecord(text, `${release.html_url}: ${recordFileName}`, plan, sha);
}

function readFile(path: string, file: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new UserError('the release record cannot be read', {
      where: { file, key: 'record' },
      fix: 'give the path of the release-record.json that github-release wrote, or leave record empty',
      cause,
    });
  }
}

async function tell(
  host: Host,
  inputs: VerifyReleaseInputs,
  plan: Plan,
  findings: readonly Finding[],
): Promise<void> {
  const ok = allRight(findings);
  const end = inputs.dryRun ? 'dry run: nothing was asked' : tally(findings);
  const sentence = ok
    ? `${plan.version}: ${end}`
    : `${plan.version} is not, or not known to be, as its record says: ${end}`;
  for (const { state, what, detail } of findings) {
    host.info(oneLine(`${state.padEnd(10)} ${what} (${detail})`, 600));
  }
  host.output('ok', String(ok));
  host.output('report', JSON.stringify({ ok, tag: plan.tag, version: plan.version, findings }));
  await host.summary(findingsMarkdown(plan.version, sentence, findings));
  const fails = inputs.strict && findings.some(isDifference);
  const attention = findings.filter(needsAttention);
  const lines = attention.map(lineOf);
  // Of a step that fails the error is reported by itself.
  const error = fails || ok ? '' : [sentence, ...lines].join('\n');
  writeReport(host, 'verify-release', { effects: [], error });
  if (fails) throw failure(sentence, attention);
  if (lines.length > 0) host.warning([sentence, ...lines].join('\n'));
  else host.notice(sentence);
}

function lineOf({ what, state, detail, fix }: Finding): string {
  return oneLine(`${what}: ${state}: ${detail}${fix === '' ? '' : ` (${fix})`}`, 600);
}

function failure(sentence: string, findings: readonly Finding[]): UserError {
  const fixes = [...new Set(findings.filter(isDifference).map(({ fix }) => oneLine(fix)))];
  const lines = findings.map(({ what, state, detail }) => oneLine(`${what}: ${state}: ${detail}`, 600));
  return new UserError([sentence, ...lines].join('\n'), {
    fix: fixes.filter((fix) => fix !== '').join('; '),
  });
}
