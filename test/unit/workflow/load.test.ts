import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/core/errors.js';
import { standardBuiltins } from '../../../src/rehearsal/workflow/builtins.js';
import type { Validate } from '../../../src/rehearsal/workflow/load.js';
import type { RunRequest } from '../../../src/rehearsal/workflow/types.js';
import { onTag, results, Suite } from './harness.js';
import { officialParser } from './official.js';

let suite: Suite;
beforeEach(() => {
  suite = new Suite();
});
afterEach(() => suite.remove());

/** Message and place of what a run refuses. */
async function refusal(
  content: string,
  changes: Partial<RunRequest> = {},
  validate?: Validate,
): Promise<string> {
  try {
    await suite.run(content, changes, validate);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { file, line, column } = error.place ?? {};
    return `${file}:${line}:${column}: ${error.message}`;
  }
  return 'started';
}

const main = '.github/workflows/main.yml';
const builtins = standardBuiltins({ cloneUrl: 'file:///nowhere' });

describe('refused by name and line', () => {
  test.each([
    [
      'a job key',
      '  a: { runs-on: x, container: y, steps: [] }\n',
      '5:31: the rehearsal does not know "container" of the job "a"',
    ],
    [
      'a step key',
      '  a:\n    runs-on: x\n    steps:\n      - wait: b\n',
      '8:15: the rehearsal does not know "wait" of a step',
    ],
    [
      'background',
      '  a: { runs-on: x, steps: [{ run: y, background: true }] }\n',
      '5:50: the rehearsal does not know "background" of a step',
    ],
    [
      'a shell',
      '  a: { runs-on: x, steps: [{ run: y, shell: pwsh }] }\n',
      '5:45: the rehearsal does not know "pwsh" for shell',
    ],
    [
      'continue-on-error of a job',
      '  a: { runs-on: x, continue-on-error: true, steps: [] }\n',
      '5:39: the rehearsal does not know "continue-on-error" of the job "a"',
    ],
    [
      'continue-on-error of a step',
      '  a: { runs-on: x, steps: [{ run: y, continue-on-error: true }] }\n',
      '5:57: the rehearsal does not know "continue-on-error" of a step',
    ],
    [
      'working-directory',
      '  a: { runs-on: x, steps: [{ run: y, working-directory: z }] }\n',
      '5:57: the rehearsal does not know "working-directory" of a step',
    ],
    [
      'defaults of a job',
      '  a: { runs-on: x, defaults: { run: { shell: bash } }, steps: [] }\n',
      '5:30: the rehearsal does not know "defaults" of the job "a"',
    ],
    [
      'max-parallel',
      '  a: { runs-on: x, strategy: { max-parallel: 1, matrix: { n: [1] } }, steps: [] }\n',
      '5:46: the rehearsal does not know "max-parallel" of strategy',
    ],
    [
      'names of jobs in a status function',
      '  a: { if: success(0), runs-on: x, steps: [] }\n',
      '5:12: Too many parameters supplied: \'success\' in "success(0)"',
    ],
    [
      'an alias',
      '  a: { name: &n y, runs-on: *n, steps: [] }\n',
      '5:29: the rehearsal does not know aliases',
    ],
    [
      'an action of the workspace',
      '  a: { runs-on: x, steps: [{ uses: ./actions/y }] }\n',
      '5:36: the rehearsal does not know actions of the workspace, such as ./actions/y',
    ],
    [
      'an input of a built-in',
      '  a: { runs-on: x, steps: [{ uses: actions/checkout@v6, with: { submodules: true } }] }\n',
      '5:77: the rehearsal does not know "submodules" of actions/checkout',
    ],
    [
      'hashFiles',
      '  a: { runs-on: x, steps: [{ run: "${{ hashFiles(\'x\') }}" }] }\n',
      "5:35: Unrecognized function: 'hashFiles' in \"hashFiles('x')\"",
    ],
    [
      'a context',
      '  a: { if: nope.x, runs-on: x, steps: [] }\n',
      '5:12: Unrecognized named-value: \'nope\' in "nope.x"',
    ],
    [
      'an open expression',
      '  a: { name: "${{ github.ref", runs-on: x, steps: [] }\n',
      '5:14: an expression is not closed with }}',
    ],
    [
      'a status function in a run',
      '  a: { runs-on: x, steps: [{ run: "${{ success() }}" }] }\n',
      '5:35: Unrecognized function: \'success\' in "success()"',
    ],
    [
      'a mixed if',
      '  a: { if: "${{ true }} && false", runs-on: x, steps: [] }\n',
      '5:12: an if that mixes text and ${{ }} is a text, which is always true',
    ],
    [
      'a foreign workflow',
      '  a: { uses: o/r/.github/workflows/x.yml@v1 }\n',
      '5:14: the workflow o/r/.github/workflows/x.yml@v1 is of another repository and cannot be rehearsed',
    ],
    [
      'no workflow',
      '  a: { uses: $/.github/workflows/x.yml }\n',
      '5:14: there is no workflow .github/workflows/x.yml',
    ],
    [
      'no action',
      '  a: { runs-on: x, steps: [{ uses: $/actions/x }] }\n',
      '5:36: there is no action at actions/x',
    ],
    [
      'itself',
      '  a: { uses: $/.github/workflows/main.yml }\n',
      '5:14: .github/workflows/main.yml calls itself',
    ],
  ])('%s', async (_name, jobs, expected) => {
    expect(await refusal(onTag(jobs), { builtins })).toBe(`${main}:${expected}`);
  });

  test('text that is not YAML', async () => {
    expect(await refusal('on: push\njobs: [}\n')).toMatch(/^.github\/workflows\/main.yml:2:8: /);
  });

  test('an action that is not plain JavaScript', async () => {
    suite.write('actions/c/action.yml', 'runs:\n  using: composite\n  main: x\n');
    expect(await refusal(onTag('  a: { runs-on: x, steps: [{ uses: $/actions/c }] }\n'))).toContain(
      'using: composite',
    );
    suite.write('actions/c/action.yml', 'runs:\n  using: node24\n  main: x\n  post: y\n');
    expect(await refusal(onTag('  a: { runs-on: x, steps: [{ uses: $/actions/c }] }\n'))).toBe(
      'actions/c/action.yml:4:9: the rehearsal does not know "post" of runs',
    );
  });
});

describe('calls', () => {
  const called = (more: string): string =>
    `on:\n  workflow_call:\n    inputs: { tag: { type: string, required: true } }\n    secrets: { T: { required: true } }\n${more}`;
  const inner = (more: string): string => `jobs: { b: { runs-on: x, ${more}steps: [{ run: "true" }] } }\n`;
  const call = (more: string): string => onTag(`  a: { uses: $/.github/workflows/c.yml${more} }\n`);
  const good = ', with: { tag: x }, secrets: { T: y }';

  test.each([
    [good, 'started'],
    [', with: { tag: x }', 'the secret "T" of c.yml is required, but not provided'],
    [', secrets: inherit', 'the input "tag" of c.yml is required, but not provided'],
    [', with: { tag: x, tga: y }, secrets: inherit', '"tga" is not an input of c.yml'],
    [', with: { tag: x }, secrets: { T: y, U: z }', '"U" is not a secret of c.yml'],
  ])('with%s', async (more, expected) => {
    suite.workflow(called(inner('')), 'c.yml');
    expect(await refusal(call(more))).toContain(expected);
  });

  test.each([
    ['permissions: { contents: read }', '', 'permissions: { contents: read }, ', 'started'],
    [
      'permissions: { contents: read }',
      '',
      'permissions: { contents: write }, ',
      `the nested job "b" is requesting 'contents: write', but is only allowed 'contents: read'`,
    ],
    [
      'permissions: { contents: write }',
      '',
      'permissions: { contents: read, packages: write }, ',
      `'packages: write', but is only allowed 'packages: none'`,
    ],
    [
      'permissions: { contents: write }',
      'permissions: { id-token: write }\n',
      '',
      'the workflow .github/workflows/c.yml is requesting',
    ],
    [
      'permissions: write-all',
      '',
      'permissions: { contents: write }, ',
      'main.yml:5:54: the rehearsal does not know permissions: write-all',
    ],
    [
      'permissions: { contents: write }',
      '',
      'permissions: read-all, ',
      'c.yml:5:50: the rehearsal does not know permissions: read-all',
    ],
  ])('permissions: caller %s, workflow %s, job %s', async (granted, workflow, own, expected) => {
    suite.workflow(called(workflow + inner(`if: false, ${own}`)), 'c.yml');
    expect(await refusal(call(`, ${granted}${good}`))).toContain(expected);
  });

  test('a caller that says nothing grants only reading', async () => {
    suite.workflow(called(inner('permissions: { contents: write }, ')), 'c.yml');
    expect(await refusal(call(good))).toContain('is only allowed');
  });
});

describe('triggers', () => {
  const jobs = 'jobs: { a: { runs-on: x, steps: [{ run: "true" }] } }\n';
  const pushed = (name: string, type = 'tag'): Partial<RunRequest> => ({
    github: { repository: 'o/r', ref_name: name, ref_type: type },
  });

  test.each([
    ["{ push: { tags: ['version/*'] } }", pushed('version/5.1.0'), 'started'],
    ["{ push: { tags: ['version/*'] } }", pushed('version/a/b'), 'the tag "version/a/b" does not start'],
    ["{ push: { tags: ['version/**', '!version/*rc*'] } }", pushed('version/5.1.0rc1'), 'does not start'],
    ["{ push: { tags: ['v[0-9]+.[0-9]+'] } }", pushed('v12.3'), 'started'],
    ["{ push: { tags: ['v[0-9]+.[0-9]+'] } }", pushed('v12x3'), 'does not start'],
    ["{ push: { tags-ignore: ['x'] } }", pushed('version/1'), 'does not know "tags-ignore" of push'],
    ["{ push: { paths: ['x'] } }", pushed('version/1'), `${main}:1:22: the rehearsal does not know "paths"`],
    ["{ push: { tags: ['version/**'], branches: [main] } }", pushed('version/1'), 'started'],
    ['{ push: { branches: [main] } }', pushed('version/1'), 'does not start'],
    ['push', pushed('version/1'), 'started'],
    ['push', pushed('main', 'branch'), 'the rehearsal does not know a push of a branch'],
    [
      '{ push: , workflow_dispatch: { inputs: { n: { type: number } } } }',
      pushed('x'),
      `${main}:1:57: the rehearsal does not know "number" for the type of the input "n"`,
    ],
    [
      '[workflow_dispatch, release]',
      pushed('x'),
      `does not start on push, only on workflow_dispatch, release`,
    ],
  ])('%s', async (on, changes, expected) => {
    expect(await refusal(`on: ${on}\n${jobs}`, changes)).toContain(expected);
  });

  const dispatch = `on:
  workflow_dispatch:
    inputs:
      tag: { required: true }
      dry-run: { type: boolean, default: true }
      kind: { type: choice, options: [a, b], default: a }
jobs: { a: { runs-on: x, steps: [{ run: "echo \${{ inputs.tag }} \${{ inputs.dry-run == true }} \${{ inputs.kind }} \${{ github.event.inputs.tag }}" }] } }
`;
  const given = (inputs: Record<string, string | boolean>): Partial<RunRequest> => ({
    event: { name: 'workflow_dispatch', payload: {}, inputs },
  });

  test('dispatch inputs are typed and checked', async () => {
    expect((await suite.run(dispatch, given({ tag: 'version/1' }))).lines).toEqual([
      'version/1 true a version/1',
    ]);
    expect((await suite.run(dispatch, given({ tag: 'v', 'dry-run': 'false', kind: 'b' }))).lines).toEqual([
      'v false b v',
    ]);
    expect(await refusal(dispatch, given({}))).toContain(
      'the input "tag" of main.yml is required, but not provided',
    );
    expect(await refusal(dispatch, given({ tag: 'x', kind: 'c' }))).toContain('must be one of a, b');
    expect(await refusal(dispatch, given({ tag: 'x', 'dry-run': 'yes' }))).toContain(
      'is a boolean, but got "yes"',
    );
    expect(await refusal(dispatch, given({ tag: 'x', taag: 'y' }))).toContain(
      '"taag" is not an input of main.yml',
    );
  });
});

describe("GitHub's own parser", () => {
  let validate: Validate;
  beforeAll(async () => {
    validate = await officialParser();
  }, 60_000);

  test('accepts $/, queue and called workflows, and the run goes on', async () => {
    suite.action('x', '  y: {}', 'console.log("ran")');
    const run = await suite.run(
      `name: Release
on: { push: { tags: ['version/*'] }, workflow_dispatch: { inputs: { tag: { type: string } } } }
permissions: {}
jobs:
  a:
    name: A
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: { contents: read }
    concurrency: { group: "bump-\${{ github.ref_name }}", queue: max }
    steps: [{ uses: $/actions/x }]
`,
      {},
      validate,
    );
    expect(results(run)).toEqual({ a: 'success' });
    expect(run.lines).toContain('ran');
  });

  test.each([
    ['  a: { runs-on: x, stepz: [] }\n', "5:20: Unexpected value 'stepz'"],
    ['  a: { runs-on: x, steps: [{ run: "${{ secretz.X }}" }] }\n', '5:36: '],
    ['  a: { if: "secrets.X != \'\'", runs-on: x, steps: [] }\n', '5:12: '],
    ['  a: { needs: b, runs-on: x, steps: [] }\n', ''],
    ['  a: { needs: b, runs-on: x, steps: [] }\n  b: { needs: a, runs-on: x, steps: [] }\n', ''],
    ['  a: { runs-on: x, steps: [{ id: s, run: y }, { id: s, run: y }] }\n', ''],
  ])('refuses %s', async (jobs, expected) => {
    expect(await refusal(onTag(jobs), {}, validate)).toMatch(
      new RegExp(`^${main}:${expected || '\\d+:\\d+: '}`),
    );
  });
});
