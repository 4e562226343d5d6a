import { basename, relative, resolve } from 'node:path';
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
import { onInterrupt } from './interrupt.js';

/**
 * Reads the options of `release-actions rehearse`.
 * @throws UserError for a missing tag, a port that is none, or a fault that is none
 */
export function rehearsalOptions(parsed: ParsedArgs, cwd: string): RehearsalOptions {
  const path = (name: string, fallback: string): string => resolve(cwd, lastValue(parsed, name) ?? fallback);
  const tag = lastValue(parsed, 'tag');
  if (tag === undefined) {
    throw new UserError('--tag is missing', {
      fix: 'name what to rehearse, for example --tag version/5.1.0rc1',
    });
  }
  const repo = path('repo', '.');
  const out = path('out', 'rehearsal');
  const port = lastValue(parsed, 'port');
  const workflow = lastValue(parsed, 'workflow');
  const config = lastValue(parsed, 'config');
  return {
    ...{ repo, tag, out },
    at: lastValue(parsed, 'at'),
    config: config === undefined ? undefined : resolve(cwd, config),
    // A path from the top of the repository; one that was completed by the shell in the working directory works too.
    workflow:
      workflow === undefined ? undefined : workflow.startsWith('/') ? relative(repo, workflow) : workflow,
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
  checkCombination(options);
  const interruption = onInterrupt();
  const write = (text: string): void => void process.stdout.write(text);
  const colours = process.stdout.isTTY === true && !process.env['NO_COLOR'];
  try {
    return await rehearse(options, {
      suite,
      runWorkflow,
      reporter: () => reporterOf(options, write, colours),
      program: programName(),
      signal: interruption.signal,
      finished: async (result, services, prepared) => {
        if (!options.json) write(renderFinal(result, `${shown(options.out)}/rehearsal.html`, colours));
        if (!options.serve || interruption.signal.aborted) return;
        if (!options.json) write(serveText(services, prepared, result, shown(options.out)));
        await untilAborted(interruption.signal);
      },
    });
  } finally {
    interruption.end();
  }
}

function untilAborted(signal: AbortSignal): Promise<void> {
  // Listening servers alone keep the process up.
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

function checkCombination(options: RehearsalOptions): void {
  if (options.fresh && options.rerun !== undefined) {
    throw new UserError('--fresh forgets the rehearsal that --rerun would re-run', {
      fix: 'give one of them',
    });
  }
  if (options.config !== undefined && options.rerun !== undefined) {
    throw new UserError('--rerun repeats a run with the config that it had, so --config has no place in it', {
      fix: 'give one of them: without --rerun the rehearsal is a fresh dispatch with that config',
    });
  }
}

function reporterOf(options: RehearsalOptions, write: (text: string) => void, colours: boolean): Reporter {
  if (options.json) return new JsonLines(write);
  if (process.stdout.isTTY !== true) return new PlainLines(write);
  return new LiveTable({
    write,
    colours,
    get columns() {
      return process.stdout.columns || 80;
    },
    get rows() {
      return process.stdout.rows || 24;
    },
  });
}

/** How the user called us, for commands that messages propose; `npm run rehearse` says so itself. */
function programName(): string {
  const script = process.argv[1] ?? '';
  const called = basename(script) === 'index.js' ? `node ${shown(script)}` : 'release-actions';
  return process.env['RELEASE_ACTIONS_PROGRAM'] ?? `${called} rehearse`;
}
