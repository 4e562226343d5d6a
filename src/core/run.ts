import { ActionsHost } from './actions-host.js';
import { explain } from './errors.js';
import type { Host } from './host.js';
import { section, text } from './markdown.js';
import { failedReport, writeReport } from './report.js';

/**
 * The only place that turns an error into a failed step: one annotation, one summary section, one report
 * for the last job of a release, exit code 1.
 * Outputs that are already true are set by the use case before it throws.
 */
export async function run(name: string, main: (host: Host) => Promise<void>): Promise<void> {
  const host = new ActionsHost();
  try {
    host.checkProtocol();
    await main(host);
  } catch (thrown) {
    const message = host.redact(explain(thrown));
    host.error(message);
    writeReport(host, failedReport(name), { effects: [], error: message });
    const [first = '', ...rest] = message.split('\n');
    await host.summary(
      section(`${name}: failed`, `**${text(first)}**`, rest.map((line) => text(line)).join('<br>\n')),
    );
    process.exitCode = 1;
  }
}
