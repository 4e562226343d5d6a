import type { Host } from '../../core/host.js';
import { section } from '../../core/markdown.js';
import { writeReport } from '../../core/report.js';
import { Attestor, instanceFor } from '../../pypi/attestations/attestor.js';
import { verifyProvenance } from '../../pypi/attestations/verify.js';
import type { Credentials } from '../../pypi/credentials.js';
import {
  actsLikePypi,
  checkAge,
  checkConflicts,
  checkFiles,
  checkNewProjects,
  examine,
  type PackageState,
  readsAtOnce,
} from '../../pypi/examine.js';
import { IndexClient } from '../../pypi/index-client.js';
import { groupPackages } from '../../pypi/order.js';
import {
  checkAgainstPlan,
  checkAgainstRecords,
  listPackagesDir,
  readPackagesDir,
  releasesNamed,
} from '../../pypi/packages-dir.js';
import { probeRights } from '../../pypi/probe.js';
import { checkStatus } from '../../pypi/project-status.js';
import { type Publication, publish } from '../../pypi/publish.js';
import { Report } from '../../pypi/report.js';
import { checkTokenScope } from '../../pypi/token-scope.js';
import { chooseCredentials } from '../../pypi/trusted/choose.js';
import { identityOf } from '../../pypi/trusted/identity.js';
import { tellNewProjects } from '../../pypi/trusted/new-projects.js';
import { showUploads } from '../../pypi/uploads.js';
import type { Distribution } from '../../python/inspect.js';
import { effectsOf } from './effects.js';
import type { PublishPypiInputs } from './inputs.js';

/** Checks a folder of distributions against an index, and (operation run) uploads what is missing there. */
export async function publishPypi(host: Host, inputs: PublishPypiInputs): Promise<void> {
  const { plan, repository, operation, dryRun } = inputs;
  if (plan !== undefined && !plan.effects.some((effect) => effect.id.startsWith('pypi:'))) {
    return off(host, plan.kind);
  }
  const { credentials, index, files } = await prepare(host, inputs);
  const packages = groupPackages(files);
  const report = new Report(
    host,
    repository,
    packages.flatMap((one) => one.files),
  );
  let result = '';
  try {
    const states = await examine(index, packages);
    report.found(states, inputs.onConflict);
    checkConflicts(host, repository, states, inputs.onConflict);
    checkStatus(host, repository, states);
    checkAge(host, repository, states);
    checkFiles(host, repository, states);
    checkNewProjects(host, repository, states, plan);
    checkTokenScope(host, repository, inputs.token, states);
    report.log(['unchanged', 'skipped']);
    if (operation === 'preflight' || dryRun) {
      await preflight(host, inputs, credentials, states, report);
      result = resultOf(report, repository.label);
    } else {
      const attestor = attestorOf(host, inputs);
      await upload({ host, repository, credentials, index, report, attestor }, states);
      if (attestor !== undefined) await verifyProvenance(host, repository, report.with('uploaded'));
      result = resultOf(report, repository.label);
    }
    host.notice(result);
  } finally {
    result ||= stoppedAt(report, repository.label);
    report.outputs();
    if (operation === 'run') {
      writeReport(host, 'publish-pypi', { effects: effectsOf(report, repository, dryRun) });
    }
    await report.summary(
      operation === 'preflight' ? 'Preflight of publish-pypi' : 'Published packages',
      result,
    );
  }
}

/** All that can be checked without the index, while its answers are under way. */
async function prepare(
  host: Host,
  inputs: PublishPypiInputs,
): Promise<{ credentials: Credentials; index: IndexClient; files: Distribution[] }> {
  const { plan, repository, packagesDir } = inputs;
  try {
    const credentials = await chooseCredentials(host, repository, {
      token: inputs.token,
      dryRun: inputs.dryRun,
      later: inputs.trustedPublishing === 'later',
      attestations: inputs.attestations === 'true',
    });
    const authorization = (): Promise<string> => credentials.authorization();
    const index = new IndexClient(host, repository, authorization, 'publish-pypi', credentials.ownUser);
    const names = listPackagesDir(packagesDir, inputs.packagesDirText);
    index.foresee(releasesNamed(names).slice(0, readsAtOnce));
    const files = await readPackagesDir(packagesDir, names);
    if (plan !== undefined) checkAgainstPlan(files, plan);
    checkAgainstRecords(packagesDir, files, plan);
    return { credentials, index, files };
  } catch (error) {
    noFiles(host);
    throw error;
  }
}

/** Outputs that later steps can read although there is nothing to tell. */
function noFiles(host: Host): void {
  host.output('files', '[]');
  host.output('uploaded', '0');
  host.output('unchanged', '0');
}

async function off(host: Host, kind: string): Promise<void> {
  const why = `off: the plan of this ${kind} publishes no Python package`;
  host.notice(why);
  noFiles(host);
  await host.summary(section('Published packages', why));
}

/** Everything that can be known without an effect. */
async function preflight(
  host: Host,
  inputs: PublishPypiInputs,
  credentials: Credentials,
  states: readonly PackageState[],
  report: Report,
): Promise<void> {
  const { repository, probe, dryRun } = inputs;
  const fresh = credentials.trusted === true ? tellNewProjects(host, repository, states) : [];
  // To mint is to create what is pending: not in a check. And a release that is complete needs no token.
  const ask = credentials.trusted !== true || (fresh.length === 0 && report.with('missing').length > 0);
  const authorized = ask && (await credentials.authorization()) !== '';
  if (probe === 'auto' && authorized && !dryRun && actsLikePypi(repository, states)) {
    await probeRights(host, repository, credentials, states);
  } else if (report.with('missing').length > 0) {
    host.info(`the rights of the token are unknown until tried on ${repository.label}`);
  }
  if (!dryRun) return report.log(['missing']);
  host.info(
    'dry-run: nothing was sent; a run would send, in this order and as far as possible side by side:',
  );
  await showUploads(host, repository, states);
}

/** Signing is for ever, so only for an upload that follows; undefined when none is wanted. */
function attestorOf(host: Host, { repository, attestations }: PublishPypiInputs): Attestor | undefined {
  const identity = identityOf(host);
  if (attestations !== 'true' || identity === undefined) return undefined;
  const instance = instanceFor(host, repository);
  if (instance !== undefined) return new Attestor(host, identity, instance);
  host.warning("no attestations: the index is on this machine, and sigstore's public log keeps all for ever");
  return undefined;
}

async function upload(to: Publication, states: readonly PackageState[]): Promise<void> {
  try {
    await publish(to, states);
  } catch (error) {
    // What is done stays: the lines show what a re-run has left to do.
    to.report.log(['missing']);
    throw error;
  }
}

function stoppedAt(report: Report, label: string): string {
  const [uploaded, failed, missing] = (['uploaded', 'failed', 'missing'] as const).map(
    (state) => report.with(state).length,
  );
  if (uploaded === 0) return `${label}: stopped, nothing was uploaded`;
  return `${label}: stopped half-way, ${uploaded} uploaded, ${failed} failed, ${missing} left; re-run the failed jobs to go on`;
}

function resultOf(report: Report, label: string): string {
  const [uploaded, unchanged, missing, skipped] = (
    ['uploaded', 'unchanged', 'missing', 'skipped'] as const
  ).map((state) => report.with(state).length);
  const parts = [
    uploaded ? `${uploaded} uploaded` : '',
    unchanged ? `${unchanged} unchanged` : '',
    missing ? `${missing} to upload` : '',
    skipped ? `${skipped} skipped (other bytes are there)` : '',
  ].filter((part) => part !== '');
  const nothing = uploaded === 0 && missing === 0;
  return `${label}: ${nothing ? 'nothing to do, ' : ''}${parts.join(', ')}`;
}
