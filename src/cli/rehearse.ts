import { relative, resolve } from 'node:path';
import { UserError } from '../core/errors.js';
import type { Reporter } from '../rehearsal/events.js';
import { parseInjection } from '../rehearsal/inject.js';
import { shown } from '../rehearsal/next.js';
import type { RehearsalOptions, Suite } from '../rehearsal/options.js';
import { parsePort } from '../rehearsal/ports.js';
import { rehearse } from '../rehearsal/rehearse.js';
import { renderFinal } from '../rehearsal/report/final.js';
import { JsonLines, PlainLines } from '../rehearsal/report/lines.js';
import { LiveTable } from '../rehearsal/report/live.js';
import { serveText } from '../rehearsal/report/serve.js';
import { runWorkflow } from '../rehearsal/workflow/index.js';
import { lastValue, type ParsedArgs } from './args.js';

/**
 * Reads the options of `release-actions rehearse`.
 * @throws UserError for a missing tag, a port that is none, or a fault that is none
 */
export function rehearsalOptions(parsed: ParsedArgs, cwd: string): RehearsalOptions {
  const path = (name: string, fallback: string): string => resolve(cwd, lastValue(parsed, name) ?? fallback);
  const tag = lastValue(parsed, 'tag');
  if (tag === undefined) {
    throw new UserError('--tag is missing', { fix: 'name what to rehearse, for example --tag version/5.1.0rc1' });
  }
  const repo = path('repo', '.');
  const out = path('out', 'rehearsal');
  const port = lastValue(parsed, 'port');
  const workflow = lastValue(parsed, 'workflow');
  return {
    ...{ repo, tag, out },
    at: lastValue(parsed, 'at'),
    // A path from the top of the repository; one that was completed by the shell in the working directory works too.
    workflow: workflow === undefined ? undefined : workflow.startsWith('/') ? relative(repo, workflow) : workflow,
    dirty: parsed.switches.has('dirty'),
    state: path('state', resolve(out, 'state')),
    fresh: parsed.switches.has('fresh'),
    rerun: lastValue(parsed, 'rerun') as RehearsalOptions['rerun'],
    serve: parsed.switches.has('serve'),
    port: port === undefined ? undefined : parsePort(port),
    images: (lastValue(parsed, 'images') ?? 'auto') as RehearsalOptions['images'],
    inject: (parsed.values.get('inject') ?? []).map((spec) => ({ spec, injection: parseInjection(spec) })),
    json: parsed.switches.has('json'),
  };
}

/** Runs `release-actions rehearse`; returns its exit code. */
export async function rehearseCommandLine(parsed: ParsedArgs, suite: Suite): Promise<number> {
  const options = rehearsalOptions(parsed, process.cwd());
  checkImages(options);
  if (options.fresh && options.rerun !== undefined) {
    throw new UserError('--fresh forgets the rehearsal that --rerun would re-run', { fix: 'give one of them' });
  }
  const abort = new AbortController();
  const stop = interruptions(abort);
  const write = (text: string): void => void process.stdout.write(text);
  const colours = process.stdout.isTTY === true && !process.env['NO_COLOR'];
  try {
    const code = await rehearse(options, {
      suite,
      runWorkflow,
      reporter: () => reporterOf(options, write, colours),
      program: programName(),
      signal: abort.signal,
      finished: async (result, services, prepared) => {
        if (!options.json) write(renderFinal(result, `${shown(options.out)}/rehearsal.html`, colours));
        if (!options.serve || abort.signal.aborted) return;
        if (!options.json) write(serveText(result, services, prepared, shown(options.out)));
        await new Promise<void>((resolve) => abort.signal.addEventListener('abort', () => resolve()));
      },
    });
    return stop.during === 'run' ? 130 : code;
  } finally {
    stop.end();
  }
}
