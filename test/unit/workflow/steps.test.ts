import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { onTag, results, Suite } from './harness.js';

let suite: Suite;
beforeEach(() => {
  suite = new Suite();
});
afterEach(() => suite.remove());

const job = (steps: string, more = ''): string =>
  onTag(`  a:\n    runs-on: ubuntu-24.04\n${more}    steps:\n${steps}`);

describe('run steps', () => {
  test('outputs, environment and path go from step to step and from job to job', async () => {
    const run = await suite.run(
      onTag(`  a:
    runs-on: ubuntu-24.04
    env: { FROM_JOB: job }
    outputs:
      many: \${{ steps.s.outputs.many }}
      none: \${{ steps.s.outputs.none }}
    steps:
      - id: s
        run: |
          { echo 'many<<END'; echo one; echo two=2; echo END; } >> "$GITHUB_OUTPUT"
          echo "FROM_STEP=step" >> "$GITHUB_ENV"
          mkdir bin && printf '#!/bin/sh\\necho called' > bin/tool && chmod +x bin/tool
          echo "$PWD/bin" >> "$GITHUB_PATH"
      - run: echo "$FROM_JOB $FROM_STEP $OWN $GITHUB_SHA $(tool)"
        env: { OWN: "\${{ env.FROM_STEP }}-own" }
  b:
    needs: a
    runs-on: ubuntu-24.04
    steps:
      - run: echo "\${{ needs.a.result }}:\${{ toJSON(needs.a.outputs) }}"
`),
    );
    expect(run.conclusion).toBe('success');
    expect(run.state.jobs['a']?.outputs).toEqual({ many: 'one\ntwo=2' });
    expect(run.lines[0]).toBe(`job step step-own ${'0'.repeat(40)} called`);
    expect(run.lines.join('\n')).toContain('success:{');
  });

  test.each([
    ['echo "no delimiter<<"', "Matching delimiter not found ''"],
    ['echo "open<<END"', "Matching delimiter not found 'END'"],
    ['echo "neither"', "Invalid format 'neither'"],
  ])('a broken output file fails the step: %s', async (command, message) => {
    const run = await suite.run(job(`      - run: ${command} >> "$GITHUB_OUTPUT"\n`));
    expect(run.conclusion).toBe('failure');
    expect(run.annotations.map((annotation) => annotation.message).join()).toContain(message);
  });

  test('bash stops at the first error, and in a pipe only when it is named', async () => {
    const plain = await suite.run(job('      - run: "false | cat; echo reached"\n'));
    expect(results(plain)).toEqual({ a: 'success' });
    const named = await suite.run(job('      - run: "false | cat; echo reached"\n        shell: bash\n'));
    expect(results(named)).toEqual({ a: 'failure' });
    expect((await suite.run(job('      - run: "false; echo reached"\n'))).lines).not.toContain('reached');
  });

  test('hostile text arrives as text and runs nothing', async () => {
    const hostile = '$(touch hit) `touch hit` "; touch hit; \' ${{ secrets.X }} ::error::no';
    const run = await suite.run(
      job('      - run: printf \'%s\\n\' "got $REF"\n        env: { REF: "${{ github.ref_name }}" }\n'),
      {
        github: {
          ref: 'refs/tags/version/x',
          ref_type: 'tag',
          ref_name: `version/${hostile.replaceAll('/', '')}`,
          repository: 'o/sample',
        },
      },
    );
    expect(run.lines).toEqual([`got version/${hostile}`]);
    expect(run.annotations).toEqual([]);
    expect(existsSync(join(suite.runDir, 'attempt-1/1-a/work/sample/hit'))).toBe(false);
  });

  test('step conditions, outcome and conclusion follow the status of the job', async () => {
    const run = await suite.run(
      job(`      - { id: soft, run: exit 0 }
      - { id: hard, run: exit 4 }
      - { id: after, if: always(), run: "echo \${{ steps.soft.outcome }} \${{ steps.hard.conclusion }}" }
      - { id: plain, run: echo no }
      - { id: plainIf, if: "'a' == 'a'", run: echo no }
      - { id: failed, if: failure() && steps.hard.outcome == 'failure', run: echo yes }
      - { id: always, if: "\${{ always() }}", run: "echo status \${{ job.status }}" }
      - { id: notCancelled, if: "!cancelled()", run: echo yes }
      - { id: text, if: "contains('success()', 'x')", run: echo no }
`),
    );
    expect(run.lines).toContain('success failure');
    expect(run.lines).toContain('status failure');
    const steps = Object.fromEntries(
      (run.state.jobs['a']?.steps ?? []).map((step) => [step.id, step.conclusion]),
    );
    expect(steps).toEqual({
      soft: 'success',
      hard: 'failure',
      after: 'success',
      plain: 'skipped',
      plainIf: 'skipped',
      failed: 'success',
      always: 'success',
      notCancelled: 'success',
      text: 'skipped',
    });
  });

  test('a step and a job that take too long are stopped', async () => {
    const step = await suite.run(job('      - { run: sleep 20, timeout-minutes: 0.005 }\n'));
    expect(results(step)).toEqual({ a: 'failure' });
    expect(step.annotations[0]?.message).toContain('timed out after 0.005 minutes');
    const whole = await suite.run(
      job(
        '      - run: sleep 20\n      - { if: always(), run: echo cleaned }\n',
        '    timeout-minutes: 0.005\n',
      ),
    );
    expect(results(whole)).toEqual({ a: 'cancelled' });
    expect(whole.lines).toContain('cleaned');
  });
});

describe('actions', () => {
  beforeEach(() => {
    suite.action(
      'show',
      '  dry-run: { default: "false" }\n  token: { default: "${{ github.token }}" }\n  two words: { default: "" }',
      `import { appendFileSync } from 'node:fs';
       const names = Object.keys(process.env).filter((name) => name.startsWith('INPUT_')).sort();
       console.log(JSON.stringify(Object.fromEntries(names.map((name) => [name, process.env[name]]))));
       console.log('env', process.env.CI, process.env.GITHUB_ACTIONS, process.env.GITHUB_TOKEN, process.env.SECRET_OF_OURS);
       appendFileSync(process.env.GITHUB_OUTPUT, 'length=' + process.env.INPUT_TOKEN.length + '\\n');
       appendFileSync(process.env.GITHUB_STEP_SUMMARY, '## Shown ' + process.env.INPUT_TOKEN);`,
    );
  });

  test('inputs arrive under their names, defaults evaluated, unknown ones with a warning', async () => {
    process.env['SECRET_OF_OURS'] = 'x';
    const run = await suite.run(
      job('      - { id: s, uses: $/actions/show, with: { two words: 5, other: true } }\n'),
      {
        inputOverrides: { show: { 'dry-run': 'true', 'two words': 'not used' } },
      },
    );
    expect(JSON.parse(run.lines[1] ?? '')).toEqual({
      'INPUT_DRY-RUN': 'true',
      INPUT_TOKEN: '***',
      INPUT_TWO_WORDS: '5',
      INPUT_OTHER: 'true',
    });
    expect(run.lines).toContain('env true true undefined undefined');
    expect(run.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining("'other'") },
    ]);
    expect(run.summaries).toEqual([{ job: 'a', step: 'Run $/actions/show', markdown: '## Shown ***' }]);
  });

  test('the suite by its name at any ref is its folder; others are reported', async () => {
    const run = await suite.run(
      job(`      - uses: vantage6/release-actions/actions/show@v1
      - uses: actions/setup-python@0123456789012345678901234567890123456789
`),
    );
    expect(run.foreign).toEqual(['actions/setup-python@0123456789012345678901234567890123456789']);
    expect(run.lines[0]).toContain('INPUT_TOKEN');
    expect(run.annotations).toEqual([]);
  });

  test('a killed child is a failed step with code 137', async () => {
    suite.action('slow', '  x: {}', 'setTimeout(() => {}, 20000); console.log("started");');
    const pending = suite.run(job('      - uses: $/actions/slow\n'), {
      children: {
        register(action, key, child) {
          expect([action, key]).toEqual(['slow', 'a']);
          setTimeout(() => child.kill(), 150);
          return () => {};
        },
      },
    });
    const run = await pending;
    expect(results(run)).toEqual({ a: 'failure' });
    expect(run.annotations[0]?.message).toBe('Process completed with exit code 137.');
  });
});

describe('workflow commands and secrets', () => {
  test('masks what the job names and what steps add, and drops outputs that hold it', async () => {
    const run = await suite.run(
      onTag(`  a:
    runs-on: x
    outputs:
      user: \${{ steps.s.outputs.user }}
      sha: \${{ steps.s.outputs.sha }}
    steps:
      - id: s
        env: { TOKEN: "\${{ secrets.USER_NAME }}" }
        run: |
          echo "user=registry/vantage6/node" >> "$GITHUB_OUTPUT"
          echo "sha=abc" >> "$GITHUB_OUTPUT"
          echo "::add-mask::derived"
          echo "$TOKEN derived $(printf user:vantage6 | base64)"
  b:
    runs-on: x
    steps:
      - run: echo "vantage6 is no secret here"
`),
      { secrets: { USER_NAME: 'vantage6', OTHER: 'other' } },
    );
    expect(run.lines).toContain('vantage6 is no secret here');
    expect(run.lines.some((line) => /^\*\*\* \*\*\* /.test(line))).toBe(true);
    expect(run.state.jobs['a']?.outputs).toEqual({ sha: 'abc' });
    expect(run.annotations).toMatchObject([
      { level: 'warning', message: "Skip output 'user' since it may contain secret." },
    ]);
  });

  test('annotations carry place and title; stop-commands holds until its token', async () => {
    suite.write('out.txt', '');
    writeFileSync(
      join(suite.root, 'out.txt'),
      [
        '::error file=a%2Cb.yml,line=3,title=Bad::first%0Asecond',
        '::debug::hidden',
        '::group::Part',
        '::stop-commands::tok',
        '::error::not one',
        '::tok::',
        '::unknown::shown',
        ' ::notice::told',
      ].join('\n'),
    );
    const run = await suite.run(job(`      - run: cat ${join(suite.root, 'out.txt')}\n`));
    expect(run.annotations).toMatchObject([
      { level: 'error', message: 'first\nsecond', file: 'a,b.yml', line: 3, title: 'Bad' },
      { level: 'notice', message: 'told' },
    ]);
    expect(run.lines).toEqual(
      expect.arrayContaining(['> Part', '::error::not one', '::unknown::shown', 'Notice: told']),
    );
    expect(run.lines.join()).not.toContain('hidden');
  });
});
