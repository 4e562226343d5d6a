import { dirname, join, relative } from 'node:path';
import { defaultConfigPath } from '../core/inputs.js';
import { shellWord } from '../core/quote.js';
import { baseVersion } from '../version/version.js';
import type { Checked } from './check.js';
import { commitOf } from './git.js';
import type { RehearsalOptions } from './options.js';
import type { Prepared } from './prepare.js';
import type { JobRow, RehearsalResult } from './result.js';

/** What a person will probably want to do now, with commands ready for a shell. */
export function nextSteps(
  outcome: { readonly exitCode: number; readonly jobs: readonly JobRow[] },
  checked: Checked,
  prepared: Prepared,
  options: RehearsalOptions,
  program: string,
): RehearsalResult['next'] {
  const again = (...more: readonly string[]): string =>
    [program, ...commonArguments(options).map(shellWord), ...more.map(shellWord)].join(' ');
  const { name: tag, version } = checked.tag;
  const config = options.config === undefined ? [] : ['--config', shown(options.config)];
  if (outcome.exitCode !== 0) {
    const failed = outcome.jobs.find((job) => job.result === 'failure');
    const log =
      failed === undefined ? '' : `The log of "${failed.name}" is ${shown(options.out)}/${failed.log}. `;
    return [
      {
        why: `${log}What was done stays done. Mend the cause, then re-run what failed:`,
        command: again('--tag', tag, '--rerun', 'failed'),
      },
    ];
  }
  const steps: { why: string; command: string }[] = [];
  if (version.stage !== undefined) {
    const prefix = tag.slice(0, tag.length - version.text.length);
    const { major, minor, patch } = baseVersion(version);
    const final = `${prefix}${major}.${minor}.${patch}`;
    const command = again('--tag', final, ...config);
    steps.push({ why: 'To rehearse the final on the same state:', command });
  }
  if (!options.serve) {
    steps.push({
      why: 'To look at the result with git, pip, uv or twine (a finished release changes nothing when it runs again):',
      command: again('--tag', tag, ...config, '--serve'),
    });
  }
  const { commit } = prepared.tag;
  if (options.config !== undefined) {
    steps.push({
      why: 'The real tag would use the config of its own commit: commit this one first, then rehearse without --config.',
      command: copyCommand(options.config, join(options.repo, defaultConfigPath)),
    });
  } else if (
    prepared.configRef === '' &&
    !options.dirty &&
    commitOf(checked.source.root, commit) !== undefined
  ) {
    const [ref, at] = [shellWord(`refs/tags/${tag}`), commit.slice(0, 12)];
    const { root, branch, head } = checked.source;
    const tagged = commitOf(root, `refs/tags/${tag}`) === commit;
    // A prepared tag stands on a commit that the remote branch has to get too.
    const push =
      tagged && branch !== '' && head === commit
        ? `git push --atomic origin ${shellWord(branch)} ${ref}`
        : `git push origin ${ref}`;
    const make = tagged ? [] : [`git tag ${shellWord(tag)} ${at}`];
    steps.push({ why: 'For the real release:', command: [...make, push].join(' && ') });
  }
  return steps;
}

function copyCommand(from: string, to: string): string {
  return `mkdir -p ${shellWord(shown(dirname(to)))} && cp ${shellWord(shown(from))} ${shellWord(shown(to))}`;
}

function commonArguments(options: RehearsalOptions): string[] {
  const args = ['--repo', shown(options.repo), '--out', shown(options.out)];
  if (relative(options.out, options.state) !== 'state') args.push('--state', shown(options.state));
  if (options.workflow !== undefined) args.push('--workflow', options.workflow);
  if (options.dirty) args.push('--dirty');
  return args;
}

/** A path as a person would write it: relative to the working directory. */
export function shown(path: string): string {
  return relative(process.cwd(), path) || '.';
}
