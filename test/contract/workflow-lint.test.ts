import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { repositoryRoot } from '../support/workflow.js';

const actionlint = join(repositoryRoot, '.tools/bin/actionlint');
/** Without the tools (`node test/tools/install.mjs`) there is nothing to test here. */
const testWithTool = existsSync(actionlint) ? test : test.skip;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workflow-lint-'));
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  spawnSync('git', ['init', '--quiet', folder]);
  copyFileSync(join(repositoryRoot, '.github/actionlint.yaml'), join(folder, '.github/actionlint.yaml'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What actionlint, with our tolerated messages, says of a job. */
function lint(...jobLines: string[]): string[] {
  const lines = [
    'name: x',
    'on: push',
    'permissions: {}',
    'jobs:',
    '  a:',
    ...jobLines.map((line) => `    ${line}`),
  ];
  writeFileSync(join(folder, '.github/workflows/x.yml'), `${lines.join('\n')}\n`);
  const { stdout } = spawnSync(actionlint, ['-format', '{{json .}}', '.github/workflows/x.yml'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return (JSON.parse(stdout) as { message: string }[]).map(({ message }) => message);
}

const run = ['runs-on: ubuntu-24.04', 'steps:'];

testWithTool.each([
  [['uses: $/.github/workflows/release-stage.yml']],
  [[...run, '  - uses: $/actions/validate-tag']],
  [['concurrency: { group: x, cancel-in-progress: false, queue: max }', ...run, '  - run: "true"']],
])('actionlint tolerates %j', (lines) => {
  expect(lint(...lines)).toEqual([]);
});

testWithTool.each([
  [['uses: $/workflows/release-stage.yml'], /reusable workflow call/],
  [['uses: vantage6/release-actions/.github/workflows/release.yml'], /reusable workflow call/],
  [[...run, '  - uses: $/scripts/validate-tag'], /invalid format/],
  [[...run, '  - uses: actions/checkout'], /ref is missing/],
  [[...run, '  - uses: vantage6/release-actions/actions/validate-tag'], /ref is missing/],
  [['concurrency: { group: x, queues: max }', ...run, '  - run: "true"'], /unexpected key "queues"/],
  [['queue: max', ...run, '  - run: "true"'], /unexpected key "queue" for "job"/],
  [[...run, '  - run: echo ${{ github.event.issue.title }}'], /untrusted/],
  [[...run, '  - uses: actions/checkout@v4', '    with: { fetch: 1 }'], /input "fetch" is not defined/],
  [[...run, '  - run: echo ${{ needs.b.outputs.c }}'], /needs|property/],
  [['if: always() &&', ...run, '  - run: "true"'], /./],
])('actionlint still refuses %j', (lines, message) => {
  expect(lint(...lines).join('\n')).toMatch(message);
});
