import { describe, expect, test } from '@jest/globals';
import {
  inputsExist,
  jobOutputsExist,
  secretsWhereAllowed,
  stepOutputsExist,
  type WiringCheck,
  withinCallersPermissions,
  withinCeiling,
} from '../support/wiring-checks.js';
import { type Repository, readAction, readWorkflow } from '../support/workflow.js';

const called = `
on:
  workflow_call:
    inputs: { tag: { type: string, required: true }, dry-run: { type: boolean } }
    secrets: { PYPI_TOKEN: { required: false } }
    outputs: { sha: { value: "\${{ jobs.b.outputs.sha }}" } }
jobs:
  b:
    permissions: { contents: write }
    outputs: { sha: "\${{ steps.s.outputs.sha }}" }
    steps: [{ id: s, uses: $/actions/find }]
`;

const repository: Repository = {
  workflows: [readWorkflow('.github/workflows/called.yml', called)],
  actions: [
    readAction(
      'find',
      'actions/find/action.yml',
      'inputs: { tag: { required: true }, plan: { required: false } }\noutputs: { sha: { description: x } }',
    ),
  ],
};

const call = 'uses: $/.github/workflows/called.yml, with: { tag: x }';
const find = '{ id: s, uses: $/actions/find, with: { tag: x } }';
const use = (reference: string): string => `{ run: x, env: { V: "\${{ ${reference} }}" } }`;
const secret = (name: string, uses: string): string =>
  `{ uses: ${uses}, with: { token: "\${{ secrets.${name} }}" } }`;

const secretsCheck = secretsWhereAllowed([
  { secrets: ['PYPI_TOKEN'], actions: ['publish-pypi'] },
  { secrets: ['USER', 'PASSWORD'], actions: ['push', 'promote'] },
]);

/** name, check, jobs that are well, jobs that are not (in YAML's flow style) */
const rows: [string, WiringCheck, string[], string[]][] = [
  [
    'jobOutputsExist',
    jobOutputsExist,
    [
      `{ a: { ${call} }, z: { needs: a, steps: [${use('needs.a.outputs.sha')}] } }`,
      `{ a: { outputs: { x: y } }, z: { needs: [a], steps: [${use('needs.a.outputs.x')}] } }`,
      `{ a: { uses: o/r/.github/workflows/w.yml@v1 }, z: { needs: [a], steps: [${use('needs.a.outputs.x')}] } }`,
    ],
    [
      `{ a: { ${call} }, z: { needs: a, steps: [${use('needs.a.outputs.version')}] } }`,
      `{ a: { ${call} }, z: { steps: [${use('needs.a.outputs.sha')}] } }`,
      `{ z: { needs: [a], steps: [${use('needs.a.outputs.sha')}] } }`,
      `{ a: { outputs: { x: y } }, z: { needs: [a], with: { t: "\${{ needs.a.outputs.z }}" } } }`,
    ],
  ],
  [
    'stepOutputsExist',
    stepOutputsExist,
    [
      `{ a: { outputs: { x: "\${{ steps.s.outputs.sha }}" }, steps: [${find}, ${use('steps.s.outputs.sha')}] } }`,
    ],
    [
      `{ a: { steps: [${use('steps.s.outputs.sha')}, ${find}] } }`,
      `{ a: { steps: [${find}, ${use('steps.s.outputs.hash')}] } }`,
      `{ a: { outputs: { x: "\${{ steps.t.outputs.sha }}" }, steps: [${find}] } }`,
    ],
  ],
  [
    'inputsExist',
    inputsExist,
    [`{ a: { steps: [${find}] } }`, `{ a: { ${call}, secrets: { PYPI_TOKEN: x } } }`],
    [
      '{ a: { steps: [{ uses: $/actions/find, with: { tag: x, tags: y } }] } }',
      '{ a: { steps: [{ uses: $/actions/find }] } }',
      '{ a: { steps: [{ uses: $/actions/lost }] } }',
      '{ a: { steps: [{ uses: $/action/find }] } }',
      '{ a: { uses: $/.github/workflows/called.yml } }',
      '{ a: { uses: $/.github/workflows/lost.yml } }',
      '{ a: { uses: $/.github/workflows/called.yml, with: { tag: x, plan: y } } }',
      `{ a: { ${call}, secrets: { COMMIT_PAT: x } } }`,
      '{ a: { uses: $/.github/workflows/called.yml, with: { tag: "${{ secrets.T }}" } } }',
    ],
  ],
  [
    'withinCallersPermissions',
    withinCallersPermissions,
    [`{ a: { ${call}, permissions: { contents: write } } }`],
    [`{ a: { ${call}, permissions: { contents: read } } }`, `{ a: { ${call} } }`],
  ],
  [
    'withinCeiling',
    withinCeiling({ contents: 'read' }),
    ['{ a: { permissions: { contents: read, packages: none } } }'],
    ['{ a: { permissions: { contents: write } } }', '{ a: { permissions: { id-token: write } } }'],
  ],
  [
    'secretsWhereAllowed',
    secretsCheck,
    [
      `{ a: { steps: [${secret('PYPI_TOKEN', '$/actions/publish-pypi')}] } }`,
      `{ a: { steps: [${secret('USER', '$/actions/push')}, ${secret('PASSWORD', '$/actions/promote')}] } }`,
      `{ a: { steps: [${secret('GITHUB_TOKEN', '$/actions/find')}] } }`,
    ],
    [
      `{ a: { steps: [${secret('PYPI_TOKEN', '$/actions/push')}] } }`,
      `{ a: { steps: [${secret('PYPI_TOKEN', 'actions/checkout@v7')}] } }`,
      `{ a: { steps: [${secret('UNKNOWN', '$/actions/push')}] } }`,
      `{ a: { steps: [${use('secrets.PYPI_TOKEN')}] } }`,
      '{ a: { env: { T: "${{ secrets.PYPI_TOKEN }}" }, steps: [] } }',
      `{ a: { steps: [${secret('PYPI_TOKEN', '$/actions/publish-pypi')}, ${secret('USER', '$/actions/push')}] } }`,
    ],
  ],
];

describe.each(rows)('%s', (_name, check, good, bad) => {
  const problems = (jobs: string): string[] =>
    check(readWorkflow('x.yml', `on: push\njobs: ${jobs}`), repository);

  test.each(good)('accepts %s', (jobs) => {
    expect(problems(jobs)).toEqual([]);
  });

  test.each(bad)('refuses %s', (jobs) => {
    expect(problems(jobs).length).toBeGreaterThan(0);
  });
});

test('an output of a callable workflow that no job has is found', () => {
  const text = called.replace('jobs.b.outputs.sha', 'jobs.b.outputs.hash');
  expect(jobOutputsExist(readWorkflow('x.yml', text), repository)).toEqual([
    'x.yml: jobs.b.outputs.hash does not exist',
  ]);
});
