import { existsSync, readFileSync } from 'node:fs';
import { explain } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { section, text } from '../../core/markdown.js';
import { checkLogin } from '../../harbor/access.js';
import { writeEmptyFragment } from '../../images/fragments.js';
import { readPlan } from '../../plan/read.js';
import { planHash } from '../../record/canonical.js';
import { parseRecord } from '../../record/record.js';
import type { ReleaseRecord } from '../../record/types.js';
import type { PushHarborInputs } from './inputs.js';
import { merge } from './merge.js';
import { preflight } from './preflight.js';
import { Report } from './report.js';
import { legName, type PushRequest, readRequest } from './request.js';
import { checkRunners } from './runners.js';
import { stage } from './stage.js';

const titles = {
  all: 'Images',
  preflight: 'Preflight of push-harbor',
  image: 'Images by digest',
  merge: 'Images',
} as const;

/** Builds, pushes and tags the images of a plan, or a part of that work. */
export async function pushHarbor(host: Host, inputs: PushHarborInputs): Promise<void> {
  const request = await readRequest(host, inputs);
  if (request === undefined) return off(host, inputs);
  const report = new Report(host);
  const { operation } = inputs;
  let end = 'stopped: see the error below';
  let failure = '';
  try {
    await work(host, inputs, request, report);
    const nothing = operation === 'preflight' || inputs.dryRun;
    end = `${nothing ? 'nothing was changed; a run would give: ' : ''}${report.result()}`;
    host.notice(`images of ${request.target.plan.version}: ${end}`);
  } catch (error) {
    failure = explain(error);
    throw error;
  } finally {
    report.output();
    report.forLastJob(reportName(inputs, request.leg), failure);
    await report.summary(`${titles[operation]}: ${text(request.target.plan.version)}`, end);
  }
}

async function work(
  host: Host,
  inputs: PushHarborInputs,
  request: PushRequest,
  report: Report,
): Promise<void> {
  const { operation } = inputs;
  const { target, options, repositories } = request;
  const record = readRecord(inputs.record);
  checkRunners(target.plan, inputs.runners);
  if (operation === 'preflight' || operation === 'all') {
    // What is only foreseen is no result of a real run.
    const foreseen = operation === 'preflight' || inputs.dryRun;
    await preflight(host, request, foreseen ? report : new Report(host));
  } else await checkLogin(target.registry, options, repositories);
  if (operation === 'image' || operation === 'all') {
    const rows = operation === 'image' ? report : new Report(host);
    await stage(host, inputs, request, rows);
  }
  if (operation === 'merge' || operation === 'all') await merge(host, inputs, request, report, record);
}

function reportName({ operation }: PushHarborInputs, leg: string): string {
  if (operation === 'image') return `push-harbor-image-${leg}`;
  return operation === 'preflight' ? 'push-harbor-preflight' : 'push-harbor';
}

/** A record that is not there yet says nothing. */
function readRecord(path: string): ReleaseRecord | undefined {
  return path === '' || !existsSync(path) ? undefined : parseRecord(readFileSync(path, 'utf8'), path);
}

async function off(host: Host, inputs: PushHarborInputs): Promise<void> {
  const why = 'off: there are no images';
  host.notice(why);
  const plan = readPlan(inputs.plan, inputs.workingDirectory);
  const leg = legName(inputs, plan);
  if (inputs.operation === 'image') {
    writeEmptyFragment(inputs.fragments, leg, { plan_sha256: planHash(plan), revision: inputs.sha });
  }
  const report = new Report(host);
  report.output();
  report.forLastJob(reportName(inputs, leg), '');
  await host.summary(section(titles[inputs.operation], why));
}
