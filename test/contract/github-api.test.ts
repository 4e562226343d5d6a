// Requests to GitHub against what GitHub publishes: its OpenAPI description and its GraphQL schema. Every test on
// test/support/upstream.ts is held to it too, when it closes.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readInputs } from '../../src/actions/validate-tag/inputs.js';
import { validateTag } from '../../src/actions/validate-tag/validate-tag.js';
import * as bump from '../actions/bump-version/setup.js';
import * as release from '../actions/github-release/setup.js';
import { hasContract, hasOperation, holdToContract, operationsOf } from '../support/github-contract.js';
import { repositoryRoot } from '../support/workflow.js';

/** Without the descriptions (`node test/tools/install.mjs github`) there is nothing to test here. */
const contract = hasContract ? test : test.skip;

describe('what the actions send', () => {
  contract('bump-version: preflight and each method', async () => {
    for (const road of bump.roads) {
      const inputs = bump.take(road);
      expect((await bump.run({ ...inputs, operation: 'preflight' })).failure).toBe('');
      const { failure, outputs } = await bump.run(inputs);
      expect(failure).toBe('');
      expect(outputs['changed']).toBe('true');
      await bump.upstream.git('update-ref', 'refs/heads/main', bump.base);
    }
    // A branch that moved on: the commit is made by REST, then merged.
    await bump.upstream.commit({ more: 'more' });
    expect((await bump.run({ 'commit-method': 'api' })).failure).toBe('');
    const { exchanges } = bump.upstream.hooks;
    await holdToContract(exchanges);
    expect(operationsOf(exchanges)).toEqual(
      expect.arrayContaining([
        'git/create-blob',
        'git/create-commit',
        'git/create-tree',
        'git/get-ref',
        'git/update-ref',
        'graphql',
        'repos/get-branch-rules',
        'repos/merge',
      ]),
    );
    expect(bump.upstream.hooks.foreign).toEqual([]);
  });

  contract('validate-tag: without a checkout, and the guard', async () => {
    const { upstream, base } = bump;
    const dir = mkdtempSync(join(upstream.work, '../empty-'));
    for (const inputs of [{}, { 'expect-sha': base }]) {
      const host = upstream.host({ tag: 'version/1.1.0', ...inputs });
      host.env['GITHUB_WORKSPACE'] = dir;
      await validateTag(host, readInputs(host));
    }
    await holdToContract(upstream.hooks.exchanges);
    expect(operationsOf(upstream.hooks.exchanges)).toEqual(
      expect.arrayContaining(['git/get-ref', 'git/get-tree', 'repos/get']),
    );
    expect(upstream.hooks.foreign).toEqual([]);
  });

  contract('github-release: preflight, draft, resume, publish', async () => {
    const sha = release.release;
    for (const [operation, inputs] of [
      ['preflight', {}],
      ['draft', { sha }],
      ['draft', { sha }],
      ['resume', {}],
      ['publish', { sha }],
      ['publish', { sha }],
    ] as const) {
      expect((await release.run(operation, inputs)).failure).toBe('');
    }
    const { exchanges } = release.upstream.hooks;
    await holdToContract(exchanges);
    expect(operationsOf(exchanges)).toEqual(
      expect.arrayContaining([
        'repos/create-release',
        'repos/get-release-asset',
        'repos/list-release-assets',
        'repos/list-releases',
        'repos/update-release',
        'repos/upload-release-asset',
      ]),
    );
  });
});

describe('what the clients name', () => {
  const files = readdirSync(join(repositoryRoot, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !path.startsWith('rehearsal/'),
  );
  const routes = files.flatMap((path) =>
    [
      ...readFileSync(join(repositoryRoot, 'src', path), 'utf8').matchAll(
        /'([A-Z]+) (\/repos\/\{owner\}[^']*)'/g,
      ),
    ].map(([, method = '', template = '']) => [method, template] as const),
  );

  contract('every route is one of GitHub, by its own template', () => {
    expect(routes.length).toBeGreaterThan(10);
    expect(routes.filter(([method, template]) => !hasOperation(method, template))).toEqual([]);
  });
});
