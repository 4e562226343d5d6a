import type { ChartArchive } from '../../charts/archive.js';
import { type Connected, connectCharts } from '../../charts/connect.js';
import { develLine } from '../../charts/devel.js';
import { checkImages } from '../../charts/missing-images.js';
import { type ChartState, examine, pushChecked } from '../../charts/target.js';
import { explain, UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { section } from '../../core/markdown.js';
import { pool } from '../../core/pool.js';
import type { RegistryOptions } from '../../oci/authorizer.js';
import { registryCredentials } from '../../oci/credentials.js';
import { NewPackages } from '../../oci/new-package.js';
import { writeReport } from '../../record/report.js';
import type { PushChartsInputs } from './inputs.js';
import { packCharts } from './pack-charts.js';
import { Report } from './report.js';
import { type PushRequest, readRequest } from './request.js';

/** Packs charts (operation pack), checks where they are to go (preflight), or publishes them (run). */
export async function pushCharts(host: Host, inputs: PushChartsInputs): Promise<void> {
  const { operation, plan } = inputs;
  if (operation === 'pack' && plan !== undefined) return packCharts(host, inputs, plan);
  const prepared = await prepare(host, inputs);
  if (prepared === undefined) return off(host, operation);
  const { request, connected, states, problem } = prepared;
  const report = new Report(host, connected.target, states);
  const lines = [...connected.notes];
  let error = '';
  try {
    report.log();
    if (problem !== undefined) throw problem;
    const planned = operation === 'preflight' || inputs.dryRun;
    if (operation === 'preflight') lines.push(...(await imageNotes(host, inputs, connected, request)));
    lines.push(...(await develLines(connected, report)));
    if (!planned) await pushAll(host, connected, request.address.host, report);
    for (const line of lines) host.info(line);
    host.notice(`charts: ${planned ? 'nothing was changed; a run would give: ' : ''}${report.result()}`);
  } catch (thrown) {
    error = explain(thrown);
    throw thrown;
  } finally {
    report.output();
    if (operation === 'run') report.leave(error);
    const end = error === '' ? report.result() : 'stopped: see the error below';
    await report.summary(operation === 'preflight' ? 'Preflight of push-charts' : 'Charts', end, ...lines);
  }
}

interface Prepared {
  readonly request: PushRequest;
  readonly connected: Connected;
  readonly states: ReadonlyMap<ChartArchive, ChartState>;
  /** Why nothing may be pushed. */
  readonly problem: UserError | undefined;
}

/** Reads everything that is needed; undefined when there is nothing to push. What fails here leaves a report, too. */
async function prepare(host: Host, inputs: PushChartsInputs): Promise<Prepared | undefined> {
  try {
    const request = await readRequest(host, inputs);
    if (request === undefined) return undefined;
    const credentials = await registryCredentials(host, request.address, inputs);
    const options: RegistryOptions = { address: request.address, ...credentials, action: 'push-charts' };
    const connected = await connectCharts(
      host,
      options,
      request.destination,
      inputs.operation === 'preflight',
    );
    return { request, connected, ...(await examineAll(connected, request)) };
  } catch (thrown) {
    const effects = (inputs.plan?.charts.charts ?? []).map(({ name }) => ({
      effect: `chart:${name}`,
      state: 'failed' as const,
      what: 'not looked at',
    }));
    if (inputs.operation === 'run') writeReport(host, 'push-charts', { effects, error: explain(thrown) });
    throw thrown;
  }
}

async function off(host: Host, operation: PushChartsInputs['operation']): Promise<void> {
  const why = 'off: the plan has no charts';
  host.notice(why);
  host.output('charts', '[]');
  if (operation === 'run') writeReport(host, 'push-charts', { effects: [] });
  await host.summary(section('Charts', why));
}

/** Images that charts name; lines for people. */
async function imageNotes(
  host: Host,
  { plan }: PushChartsInputs,
  { registry }: Connected,
  { address }: PushRequest,
): Promise<string[]> {
  return plan === undefined ? [] : checkImages(host, registry, address.host, plan.charts);
}

/** A prerelease is live for whoever asks for development versions. */
async function develLines({ target }: Connected, report: Report): Promise<string[]> {
  const prereleases = report.with('absent').filter(({ metadata }) => /^[^+]*-/.test(metadata.version));
  return pool(4, prereleases, async ({ metadata }) =>
    develLine(metadata.name, metadata.version, await target.versions(metadata.name)),
  );
}

/** Everything is looked at before anything is written; the problem names every chart that cannot be pushed. */
async function examineAll(
  { target }: Connected,
  { charts, images }: PushRequest,
): Promise<{ states: Map<ChartArchive, ChartState>; problem: UserError | undefined }> {
  if (target.mode === 'oci') refuseImages(target, charts, images);
  const problems: UserError[] = [];
  const states = await pool(4, charts, async (chart): Promise<[ChartArchive, ChartState]> => {
    try {
      return [chart, await examine(target, chart)];
    } catch (thrown) {
      if (!(thrown instanceof UserError)) throw thrown;
      problems.push(thrown);
      return [chart, 'failed'];
    }
  });
  const [first] = problems;
  const what = problems.map(({ message }) => message).join('\n');
  const fix = first?.fix === undefined ? {} : { fix: first.fix };
  return { states: new Map(states), problem: first === undefined ? undefined : new UserError(what, fix) };
}

/** The plan refuses this, too; here another project or registry may be given. */
function refuseImages(
  target: Connected['target'],
  charts: readonly ChartArchive[],
  images: readonly string[],
): void {
  const taken = charts.find(({ metadata }) => images.includes(target.place(metadata.name)));
  if (taken === undefined) return;
  throw new UserError(
    `the chart ${taken.metadata.name} would lie in ${target.place(taken.metadata.name)}, where an image lies`,
    {
      where: { key: 'project' },
      fix: 'give charts.oci-project a path without images, such as PROJECT/charts',
    },
  );
}

/** One after the other: a chart is there before those that depend on it. */
async function pushAll(host: Host, connected: Connected, address: string, report: Report): Promise<void> {
  const { target, registry } = connected;
  const packages = new NewPackages(host, registry, address);
  for (const chart of report.with('absent')) {
    try {
      const place = target.place(chart.metadata.name);
      await packages.look(place);
      await pushChecked(host, target, chart);
      report.tell(chart, 'pushed');
      packages.tell(place);
    } catch (thrown) {
      report.tell(chart, 'failed');
      throw thrown;
    }
  }
}
