import { describe, expect, test } from '@jest/globals';
import { readWorkflow } from '../support/workflow.js';
import * as checks from '../support/workflow-checks.js';

const sha = '3d3c42e5aac5ba805825da76410c181273ba90b1';

/** A workflow with one job `a`, whose keys are given as YAML lines. */
function job(...lines: string[]): string {
  return ['on: push', 'permissions: {}', 'jobs:', '  a:', ...lines.map((line) => `    ${line}`)].join('\n');
}

/** The same with one step. */
function step(...lines: string[]): string {
  return job('steps:', ...lines.map((line, index) => `  ${index === 0 ? '- ' : '  '}${line}`));
}

const guard = ['  - uses: $/actions/validate-tag', '    with:', '      expect-sha: x'];
const upload = ['  - uses: $/actions/publish-pypi', '    with:', '      token: ${{ secrets.PYPI_TOKEN }}'];

/** check, what it is about, a workflow that is well, workflows that are not */
const rows: [keyof typeof checks, string[], string[]][] = [
  [
    'pinnedUses',
    [
      step('uses: $/actions/validate-tag'),
      step(`uses: actions/checkout@${sha} # v7.0.1`),
      step(`uses: github/codeql-action/init@${sha} # v4`),
      job('uses: $/.github/workflows/release-stage.yml'),
    ],
    [
      step('uses: actions/checkout@v7'),
      step(`uses: actions/checkout@${sha}`),
      step(`uses: actions/checkout@${sha.slice(1)} # v7.0.1`),
      step('uses: ./actions/validate-tag'),
      step('uses: docker://alpine:3'),
      job('steps:', '  - { uses: actions/checkout@v7 }'),
      job('uses: vantage6/release-actions/.github/workflows/release.yml@v1'),
    ],
  ],
  [
    'noExpressionInRun',
    [step('run: echo "$TAG"', 'env:', '  TAG: ${{ inputs.tag }}')],
    [step('run: echo ${{ inputs.tag }}'), step('run: |', '  set -e', '  echo ${{ github.ref_name }}')],
  ],
  [
    'emptyTopPermissions',
    [job()],
    [
      'on: push\njobs: {}',
      'on: push\npermissions: read-all\njobs: {}',
      'on: push\npermissions: { contents: read }\njobs: {}',
      'on: push\npermissions:\njobs: {}',
    ],
  ],
  [
    'namedPermissions',
    [job('permissions: { contents: read }'), job()],
    [job('permissions: write-all'), job('permissions: { contents: admin }')],
  ],
  [
    'namedAndLimited',
    [job('name: A', 'timeout-minutes: 5'), job('name: A', 'uses: $/.github/workflows/b.yml')],
    [job('name: A'), job('timeout-minutes: 5'), job('name: ""', 'timeout-minutes: 5')],
  ],
  [
    'noPersistedCredentials',
    [step(`uses: actions/checkout@${sha}`, 'with:', '  persist-credentials: false')],
    [
      step(`uses: actions/checkout@${sha}`),
      step(`uses: actions/checkout@${sha}`, 'with:', '  persist-credentials: true'),
    ],
  ],
  [
    'noCaches',
    [step(`uses: actions/setup-node@${sha}`, 'with:', '  package-manager-cache: false')],
    [
      step(`uses: actions/cache@${sha}`),
      step(`uses: actions/cache/restore@${sha}`),
      step(`uses: actions/setup-node@${sha}`),
      step(`uses: actions/setup-python@${sha}`, 'with:', '  cache: pip'),
    ],
  ],
  [
    'fixedArtifacts',
    [
      step(`uses: actions/upload-artifact@${sha}`, 'with:', '  name: record', '  overwrite: true'),
      step(`uses: actions/download-artifact@${sha}`, 'with:', '  name: record'),
    ],
    [
      step(`uses: actions/upload-artifact@${sha}`, 'with:', '  name: record'),
      step(`uses: actions/download-artifact@${sha}`),
      step(`uses: actions/download-artifact@${sha}`, 'with:', '  name: record-${{ github.run_attempt }}'),
    ],
  ],
  [
    'secretsByName',
    [
      job('uses: $/.github/workflows/b.yml', 'secrets:', '  PYPI_TOKEN: ${{ secrets.PYPI_TOKEN }}'),
      'on:\n  workflow_call:\n    secrets:\n      PYPI_TOKEN: { required: false }\njobs: {}',
    ],
    [
      job('secrets: inherit'),
      job('secrets:', '  PYPI_TOKEN: ${{ secrets.OTHER }}'),
      step('run: x', 'env:', '  ALL: ${{ toJSON(secrets) }}'),
      step('run: x', 'env:', "  ONE: ${{ secrets['PYPI_TOKEN'] }}"),
      'on:\n  workflow_call:\n    secrets:\n      PYPI_TOKEN: { required: true }\njobs: {}',
      'on:\n  workflow_call:\n    secrets:\n      PYPI_TOKEN:\njobs: {}',
    ],
  ],
  ['noWorkflowConcurrency', [job('concurrency: x')], ['on: push\nconcurrency: x\njobs: {}']],
  [
    'queueingConcurrency',
    [job('concurrency: { group: x, cancel-in-progress: false, queue: max }'), job()],
    [
      job('concurrency: x'),
      job('concurrency: { group: x, queue: max }'),
      job('concurrency: { group: x, cancel-in-progress: false }'),
    ],
  ],
  [
    'noJobTurnedOff',
    [job('if: ${{ !cancelled() }}'), job("if: '!cancelled()'"), job('name: A')],
    [
      job('if: false'),
      job('if: always()'),
      job('if: inputs.dry-run'),
      job('if: ${{ !cancelled() && inputs.x }}'),
    ],
  ],
  [
    'guarded',
    [
      job('steps:', ...guard, ...upload),
      job('permissions: { contents: write }', 'steps:', '  - run: x', ...guard),
      job('permissions: { contents: read }', 'steps:', '  - run: x'),
      job('uses: $/.github/workflows/b.yml', 'permissions: { contents: write }'),
    ],
    [
      job('steps:', ...upload),
      job('steps:', ...upload, ...guard),
      job('permissions: { contents: write }', 'steps:', '  - run: x'),
      job('steps:', '  - uses: $/actions/validate-tag', ...upload),
      job('steps:', guard[0] ?? '', '    if: inputs.x', '    with: { expect-sha: x }', ...upload),
      job('steps:', guard[0] ?? '', '    continue-on-error: true', '    with: { expect-sha: x }', ...upload),
      job('steps:', '  - run: x', '    env: { T: "${{ secrets.PYPI_TOKEN }}" }', ...guard),
      job('env: { T: "${{ secrets.PYPI_TOKEN }}" }', 'steps:', ...guard),
    ],
  ],
  [
    'noSecretNearProjectCode',
    [job('permissions: { contents: read }', 'steps:', '  - uses: $/actions/build-python')],
    [
      job('steps:', '  - uses: $/actions/build-python', ...upload),
      job('permissions: { packages: write }', 'steps:', '  - uses: $/actions/build-python'),
    ],
  ],
];

const byName = new Map(Object.entries(checks));

describe.each(rows)('%s', (name, good, bad) => {
  const problems = (text: string): string[] | undefined => byName.get(name)?.(readWorkflow('x.yml', text));

  test.each(good)('accepts\n%s', (text) => {
    expect(problems(text)).toEqual([]);
  });

  test.each(bad)('refuses\n%s', (text) => {
    const found = problems(text) ?? [];
    expect(found.length).toBeGreaterThan(0);
    for (const problem of found) expect(problem).toMatch(/^x\.yml: /);
  });
});

test('every check has its examples', () => {
  expect([...byName.keys()].sort()).toEqual(rows.map(([name]) => String(name)).sort());
});
