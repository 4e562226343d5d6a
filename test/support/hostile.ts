import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface HostileRun {
  readonly action: 'validate-tag' | 'bump-version' | 'plan';
  /** Inputs of the action; the plan command takes `tag`. */
  readonly inputs: Readonly<Record<string, string>>;
}

export interface HostileOutcome {
  readonly code: number;
  /** Standard output. */
  readonly log: string;
  /** What the step wrote for the runner. */
  readonly output: string;
  readonly summary: string;
  readonly environment: string;
}

/**
 * Runs all of them in one child with that repository as the work tree.
 * @returns what each did, and every file that appeared in the folder they ran in
 */
export function runHostile(
  repo: string,
  runs: readonly HostileRun[],
): { outcomes: HostileOutcome[]; appeared: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'release-actions-hostile-'));
  const [cwd, out] = [join(folder, 'cwd'), join(folder, 'out')];
  mkdirSync(cwd);
  mkdirSync(out);
  try {
    const before = readdirSync(repo);
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(process.cwd(), 'build/test/support/hostile-child.js'), out],
      {
        cwd: repo,
        input: JSON.stringify(
          runs.map((run) => ({ ...run, inputs: { 'working-directory': repo, ...run.inputs } })),
        ),
        env: { PATH: process.env['PATH'] ?? '', HOME: cwd, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: repo },
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      },
    );
    if (stdout === '') throw new Error(`the child failed: ${stderr}`);
    const appeared = [...readdirSync(cwd), ...readdirSync(repo).filter((name) => !before.includes(name))];
    return { outcomes: JSON.parse(stdout) as HostileOutcome[], appeared };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const escapeCharacter = String.fromCharCode(27);

/** What must not be in anything that a run leaves, whatever it was given; '' when all is well. */
export function harm(
  { log, output, summary, environment }: HostileOutcome,
  outputs: ReadonlySet<string>,
): string {
  const command =
    /^\s*::(?!(?:error|warning|notice|debug|group|endgroup|add-mask)(?: [^:\r\n]*)?::)[^\r\n]*/m.exec(log);
  if (command !== null) return `a command: ${command[0]}`;
  // What stands in an annotation is only its text: a line is one command at most.
  if (/^(?!::).*##\[/m.test(log)) return 'the log holds a command of the runner';
  if (/[\u202e\u2066]/.test(log) || log.includes(escapeCharacter))
    return 'the log holds what a terminal would act on';
  if (
    /<img|<script|<\/details><s|(?<!\\)\]\(https|[^`]@vantage6/.test(summary) ||
    summary.includes(escapeCharacter)
  ) {
    return `the summary: ${summary}`;
  }
  const foreign = Object.keys(outputsIn(output)).filter((name) => !outputs.has(name));
  if (foreign.length > 0) return `foreign outputs: ${foreign.join(', ')}`;
  if (environment !== '') return `the environment: ${environment}`;
  return /This is a bug|\n\s+at /.test(log) ? `a stack: ${log}` : '';
}

/** Reads `$GITHUB_OUTPUT` as the runner does: `name=value` or `name<<DELIMITER`, lines, DELIMITER. */
export function outputsIn(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const heredoc = /^([^=]*?)<<(.+)$/.exec(line);
    if (heredoc === null) {
      if (line !== '') found[line.split('=', 1)[0] ?? ''] = line.slice(line.indexOf('=') + 1);
      continue;
    }
    const end = lines.indexOf(heredoc[2] ?? '', at + 1);
    found[heredoc[1] ?? ''] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return found;
}
