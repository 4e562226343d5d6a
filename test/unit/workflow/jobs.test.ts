import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RunState } from '../../../src/rehearsal/workflow/types.js';
import { onTag, results, Suite } from './harness.js';

interface Table {
  readonly conditions: readonly string[];
  readonly needs: Readonly<Record<string, readonly string[]>>;
}

const table = JSON.parse(readFileSync('test/fixtures/workflows/job-results.json', 'utf8')) as Table;

let suite: Suite;
beforeEach(() => {
  suite = new Suite();
});
afterEach(() => suite.remove());

const shell = (command: string): string => `runs-on: x, steps: [{ run: ${JSON.stringify(command)} }]`;

describe('job results', () => {
  const before: Record<string, string> = {
    success: `  need: { ${shell('true')} }\n`,
    failure: `  need: { ${shell('false')} }\n`,
    skipped: `  need: { if: "1 == 2", ${shell('true')} }\n`,
    cancelled: `  need: { timeout-minutes: 0.001, ${shell('sleep 9')} }\n`,
    'success after failure': `  first: { ${shell('false')} }\n  need: { needs: first, if: always(), ${shell('true')} }\n`,
    'success after skipped': `  first: { if: "1 == 2", ${shell('true')} }\n  need: { needs: first, if: always(), ${shell('true')} }\n`,
    'run cancelled': `  need: { ${shell('sleep 9')} }\n`,
  };

  test.each(Object.keys(table.needs))('behind %s', async (need) => {
    const jobs = table.conditions.map(
      (text, index) =>
        `  j${index}: { needs: need, ${text === '' ? '' : `if: ${JSON.stringify(text)}, `}${shell('true')} }\n`,
    );
    const stop = new AbortController();
    if (need === 'run cancelled') setTimeout(() => stop.abort(), 100);
    const run = await suite.run(onTag((before[need] ?? '') + jobs.join('')), { signal: stop.signal });
    const seen = results(run);
    expect(table.conditions.map((_, index) => seen[`j${index}`])).toEqual(table.needs[need]);
    if (need === 'run cancelled') expect(run.conclusion).toBe('cancelled');
  });

  test('jobs without needs run at the same time, up to the limit', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jobs-'));
    // Each ends when the other has begun, or fails: nobody waits for ever.
    const meet = (own: string, other: string): string =>
      shell(
        `touch ${folder}/${own}; timeout 60 sh -c 'until [ -e ${folder}/${other} ]; do sleep 0.05; done'`,
      );
    const parallel = await suite.run(onTag(`  a: { ${meet('a', 'b')} }\n  b: { ${meet('b', 'a')} }\n`));
    rmSync(folder, { recursive: true });
    expect(results(parallel)).toEqual({ a: 'success', b: 'success' });
    const pair = onTag(`  a: { ${shell('sleep 0.1')} }\n  b: { ${shell('sleep 0.1')} }\n`);
    const { jobs } = (await suite.run(pair, { maxParallel: 1 })).state;
    const [first, second] = Object.values(jobs).sort((x, y) => x.startedMs - y.startedMs);
    expect(second?.startedMs).toBeGreaterThanOrEqual(first?.finishedMs ?? Number.POSITIVE_INFINITY);
  });

  test('each job has a workspace of its own', async () => {
    const run = await suite.run(
      onTag(`  a: { ${shell('touch file')} }
  b: { needs: a, ${shell('ls; test ! -e file')} }\n`),
    );
    expect(results(run)).toEqual({ a: 'success', b: 'success' });
    expect(run.conclusion).toBe('success');
  });
});

describe('matrix', () => {
  test('takes its values from an output; legs have names, labels and contexts', async () => {
    const run = await suite.run(
      onTag(`  plan:
    runs-on: x
    outputs: { legs: "\${{ steps.s.outputs.legs }}" }
    steps:
      - { id: s, run: "echo 'legs=[{\\"image\\":\\"node\\",\\"size\\":1},{\\"image\\":\\"hq\\",\\"size\\":2}]' >> $GITHUB_OUTPUT" }
  image:
    needs: plan
    name: Image \${{ matrix.image }}
    strategy: { matrix: { include: "\${{ fromJSON(needs.plan.outputs.legs) }}" } }
    runs-on: \${{ matrix.image }}
    steps:
      - run: echo "\${{ matrix.image }} \${{ matrix.size }} \${{ strategy.job-index }}/\${{ strategy.job-total }}"
`),
      { maxParallel: 1 },
    );
    expect(run.lines).toEqual(['node 1 0/2', 'hq 2 1/2']);
    expect(run.state.jobs['image (node, 1)']).toMatchObject({ name: 'Image node' });
  });

  test('a failing leg stops the others, unless fail-fast is off', async () => {
    const legs = (more: string): string =>
      onTag(`  a:
    strategy: { ${more}matrix: { n: [1, 2] } }
    runs-on: x
    steps: [{ run: "test \${{ matrix.n }} = 2 || exit 1; sleep \${{ vars.wait }}" }]
  b: { needs: a, if: always(), runs-on: x, steps: [{ run: "echo a is \${{ needs.a.result }}" }] }
`);
    const fast = await suite.run(legs(''), { vars: { wait: '9' } });
    expect(results(fast)).toMatchObject({ 'a (1)': 'failure', 'a (2)': 'cancelled' });
    expect(fast.lines).toContain('a is failure');
    expect(results(await suite.run(legs('fail-fast: false, '), { vars: { wait: '0' } }))).toMatchObject({
      'a (1)': 'failure',
      'a (2)': 'success',
    });
  });

  test('an empty list fails the job, as on GitHub', async () => {
    const run = await suite.run(
      onTag(
        '  a: { strategy: { matrix: { n: "${{ fromJSON(\'[]\') }}" } }, runs-on: x, steps: [{ run: "true" }] }\n',
      ),
    );
    expect(results(run)).toEqual({ a: 'failure' });
    expect(run.annotations[0]?.message).toContain('the matrix vector "n" has no values');
  });
});

test('a mistake in runs-on or concurrency fails the job', async () => {
  const bad = '"${{ fromJSON(\'{\') }}"';
  const run = await suite.run(
    onTag(
      `  a: { runs-on: ${bad}, steps: [] }\n  b: { runs-on: x, concurrency: { group: ${bad} }, steps: [] }\n`,
    ),
  );
  expect(results(run)).toEqual({ a: 'failure', b: 'failure' });
  expect(run.annotations).toMatchObject([{ line: 5 }, { line: 6 }]);
});

describe('called workflows', () => {
  beforeEach(() => {
    suite.workflow(
      `on:
  workflow_call:
    inputs:
      tag: { type: string, required: true }
      dry-run: { type: boolean, default: false }
    secrets:
      TOKEN: { required: false }
    outputs:
      version: { value: "\${{ jobs.build.outputs.version }}" }
jobs:
  build:
    name: Build
    runs-on: x
    outputs: { version: "\${{ steps.s.outputs.version }}" }
    steps:
      - { id: s, run: "echo version=$TAG >> $GITHUB_OUTPUT", env: { TAG: "\${{ inputs.tag }}" } }
      - run: echo "dry \${{ inputs.dry-run == false }} [$OF_CALLER] \${{ secrets.TOKEN == 'sesame-open' }} [\${{ secrets.OTHER }}] \${{ github.event_name }} \${{ job.workflow_repository }}"
`,
      'stage.yml',
    );
  });
  const secrets = { TOKEN_OF_US: 'sesame-open', OTHER: 'other' };

  test('get inputs and named secrets, no env, and give outputs; nested names', async () => {
    const run = await suite.run(
      `on: { push: { tags: ['**'] } }
env: { OF_CALLER: leaked }
jobs:
  stage:
    name: Stage
    uses: $/.github/workflows/stage.yml
    with: { tag: "v\${{ github.ref_name }}" }
    secrets: { TOKEN: "\${{ secrets.TOKEN_OF_US }}" }
  after:
    needs: stage
    runs-on: x
    steps: [{ run: "echo got \${{ needs.stage.outputs.version }}" }]
`,
      { secrets },
    );
    expect(run.lines).toContain('dry true [] true [] push vantage6/release-actions');
    expect(run.lines).toContain('got vversion/5.1.0');
    expect(run.state.jobs['stage/build']?.name).toBe('Stage / Build');
    expect(Object.keys(run.state.jobs)).toEqual(['stage/build', 'after']);
  });

  test('a caller in another repository reaches the suite by its name', async () => {
    const caller = new Suite();
    const workflowFile = caller.workflow(
      `on: { push: { tags: ['version/*'] } }
jobs:
  release:
    uses: vantage6/release-actions/.github/workflows/stage.yml@v1
    with: { tag: x }
    secrets: inherit
`,
    );
    const run = await suite.run('on: push\njobs: {}\n', {
      workflowFile,
      secrets: { TOKEN: 'sesame-open', OTHER: 'other' },
    });
    caller.remove();
    expect(results(run)).toEqual({ 'release/build': 'success' });
    expect(run.lines[0]).toBe('dry true [] true [***] push vantage6/release-actions');
  });

  test('a text for a boolean input fails the job, as on GitHub', async () => {
    const run = await suite.run(
      onTag(
        '  s: { uses: $/.github/workflows/stage.yml, with: { tag: x, dry-run: "${{ inputs.dry-run }}" } }\n',
      ),
    );
    expect(results(run)).toEqual({ s: 'failure' });
    expect(run.annotations[0]?.message).toBe('the input "dry-run" is a boolean, but got null');
  });
});

describe('re-runs', () => {
  const jobs =
    onTag(`  plan: { runs-on: x, outputs: { n: "\${{ steps.s.outputs.n }}" }, steps: [{ id: s, run: "echo n=$RANDOM >> $GITHUB_OUTPUT" }] }
  stage:
    needs: plan
    uses: $/.github/workflows/inner.yml
    secrets: inherit
  legs:
    needs: plan
    strategy: { fail-fast: false, matrix: { n: [1, 2] } }
    runs-on: x
    steps: [{ run: "test \${{ matrix.n }} = 1 || test -e $HOME/ok" }]
  finish: { needs: [stage, legs], if: "!cancelled()", runs-on: x, steps: [{ run: "echo stage is \${{ needs.stage.result }} \${{ needs.stage.outputs.x }}" }] }
  aside: { needs: plan, runs-on: x, steps: [{ run: "true" }] }
`);
  beforeEach(() => {
    suite.workflow(
      `on: { workflow_call: { outputs: { x: { value: "\${{ jobs.one.outputs.x }}" } } } }
jobs:
  one: { runs-on: x, outputs: { x: "\${{ steps.s.outputs.x }}" }, steps: [{ id: s, run: "echo x=kept >> $GITHUB_OUTPUT" }] }
  two: { runs-on: x, steps: [{ run: "test -e $HOME/ok" }] }
  three: { needs: two, runs-on: x, steps: [{ run: "true" }] }
`,
      'inner.yml',
    );
  });

  test('of failed jobs keep what succeeded before them and run what stands behind them', async () => {
    const first = await suite.run(jobs);
    expect(results(first)).toEqual({
      plan: 'success',
      'stage/one': 'success',
      'stage/two': 'failure',
      'stage/three': 'skipped',
      'legs (1)': 'success',
      'legs (2)': 'failure',
      finish: 'success',
      aside: 'success',
    });
    expect(first.conclusion).toBe('failure');
    writeFileSync(join(suite.root, 'ok'), '');
    const previous = JSON.parse(JSON.stringify(first.state)) as RunState;
    const second = await suite.run(jobs, { previous, rerun: 'failed' });
    expect(second.conclusion).toBe('success');
    expect(second.kept.sort()).toEqual(['aside', 'legs (1)', 'plan', 'stage/one']);
    expect(second.state.jobs['plan']).toEqual(previous.jobs['plan']);
    expect(second.lines).toContain('stage is success kept');
    expect(second.state.attempt).toBe(2);
    expect(second.state.jobs['stage/two']?.attempt).toBe(2);
    const third = await suite.run(jobs, { previous: second.state, rerun: 'failed' });
    expect(third.kept).toHaveLength(8);
    expect((await suite.run(jobs, { previous: third.state, rerun: 'all' })).kept).toEqual([]);
  });
});

describe('what a job waited for', () => {
  const step = 'runs-on: x, steps: [{ run: "true" }]';

  test('names legs, and the last jobs of a called workflow', async () => {
    suite.workflow(
      `on: workflow_call\njobs:\n  first: { ${step} }\n  left: { needs: first, ${step} }\n  right: { needs: first, ${step} }\n`,
      'stage.yml',
    );
    const jobs = `  a: { ${step} }
  legs: { needs: a, strategy: { matrix: { n: [1, 2] } }, ${step} }
  stage: { needs: legs, uses: $/.github/workflows/stage.yml }
  off: { needs: stage, if: "1 == 2", ${step} }
  end: { needs: [stage, off], if: "!cancelled()", ${step} }
`;
    const { state } = await suite.run(onTag(jobs));
    const needs = Object.fromEntries(Object.entries(state.jobs).map(([key, job]) => [key, job.needs]));
    const last = ['stage/left', 'stage/right'];
    expect(needs).toEqual({
      a: [],
      'legs (1)': ['a'],
      'legs (2)': ['a'],
      'stage/first': ['legs (1)', 'legs (2)'],
      'stage/left': ['stage/first'],
      'stage/right': ['stage/first'],
      off: last,
      end: [...last, 'off'],
    });
  });

  test('reaches an action as one JSON text, whatever became of it', async () => {
    suite.action('tell', '  needs: { default: "" }', 'console.log(process.env.INPUT_NEEDS);\n');
    const end = `  end:
    needs: [good, bad]
    if: \${{ !cancelled() }}
    runs-on: x
    steps:
      - run: "false"
      - { if: "\${{ !cancelled() }}", uses: $/actions/tell, with: { needs: "\${{ toJSON(needs) }}" } }
`;
    const good = `  good: { runs-on: x, outputs: { v: "5" }, steps: [{ run: "true" }] }\n`;
    const bad = `  bad: { runs-on: x, steps: [{ run: "false" }] }\n`;
    const run = await suite.run(onTag(good + bad + end));
    expect(results(run)).toEqual({ good: 'success', bad: 'failure', end: 'failure' });
    const text = run.lines.filter((line) => /^[ {}]/.test(line)).join('\n');
    expect(JSON.parse(text)).toEqual({
      good: { result: 'success', outputs: { v: '5' } },
      bad: { result: 'failure', outputs: {} },
    });
  });
});
