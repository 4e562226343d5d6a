import type { ChartArchive } from '../../charts/archive.js';
import { Packer } from '../../charts/pack.js';
import { chartsFragment, writePacked } from '../../charts/packed.js';
import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { bytes, code, section, table } from '../../core/markdown.js';
import type { Plan, PlannedChart } from '../../plan/types.js';
import { chartsFragmentName } from '../../record/types.js';
import type { PushChartsInputs } from './inputs.js';

/** Packs the charts of a plan into a folder, with their fragment of the record. No network, no helm. */
export async function packCharts(host: Host, inputs: PushChartsInputs, plan: Plan): Promise<void> {
  const packer = new Packer({ root: inputs.workingDirectory, time: plan.commit.time });
  const charts = plan.charts.charts.map((planned) => packPlanned(packer, planned));
  const fragment = chartsFragment(plan, charts);
  writePacked(inputs.outDir, charts, fragment);
  const list = charts.map(({ file, digest }) => ({ reference: file, digest, state: 'packed' }));
  host.output('charts', JSON.stringify(list));
  for (const { file, digest } of charts) host.info(`${file} ${digest}`);
  if (charts.length === 0) host.notice(`no chart to pack: ${chartsFragmentName} has an empty list`);
  const rows = charts.map(({ file, bytes: data, digest }) => [
    code(file),
    bytes(data.length),
    code(digest.slice('sha256:'.length)),
  ]);
  await host.summary(
    section(
      'Packed charts',
      rows.length === 0 ? 'Nothing to pack.' : table(['file', 'size', 'sha256'], rows),
    ),
  );
}

/** @throws UserError when the sources are not what the plan releases */
function packPlanned(packer: Packer, planned: PlannedChart): ChartArchive {
  const chart = packer.pack(planned.path);
  const { name, version } = chart.metadata;
  if (name === planned.name && version === planned.version) return chart;
  throw new UserError(
    `this is the chart ${name} ${version}, and the plan releases ${planned.name} ${planned.version}`,
    {
      where: { file: `${planned.path}/Chart.yaml`, key: name === planned.name ? 'version' : 'name' },
      fix: 'pack after the version was rewritten (bump-version), in the same checkout',
    },
  );
}
