import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newerOfLine } from '../../../src/actions/validate-tag/line.js';
import { parseVersion } from '../../../src/version/version.js';
import { startUpstream, type Upstream } from '../../support/upstream.js';
import { pyproject } from '../../unit/git/sandbox.js';
import { git } from '../../unit/services/support.js';
import { type Road, run } from './setup.js';

const newer = (version: string, ...others: string[]): string | undefined =>
  newerOfLine(parseVersion(version), [version, ...others].map(parseVersion))?.text;

describe('the newest version of a line', () => {
  test.each([
    ['5.1.0rc1', ['5.1.0'], '5.1.0'],
    ['5.0.9', ['5.1.0', '4.14.3', '5.0.8'], undefined],
    ['5.0.0a45', ['5.0.0b1', '5.0.0a44'], '5.0.0b1'],
    ['5.0.0rc9', ['5.0.0rc10', '5.0.0rc8'], '5.0.0rc10'],
    ['5.0.1', ['5.0.0', '5.0.2rc1', '5.0.2rc1.post1'], '5.0.2rc1.post1'],
    ['5.1.0', ['5.1.0rc1', '5.1.0b9', '5.0.99'], undefined],
    ['5.1.0', ['5.1.0.post1'], '5.1.0.post1'],
    // A post-release speaks for its base version only.
    ['5.1.0.post1', ['5.1.0', '5.1.1', '5.1.2rc1'], undefined],
    ['5.1.0.post1', ['5.1.0', '5.1.0.post2', '5.1.1'], '5.1.0.post2'],
    ['5.1.0.post1', ['5.1.0', '5.1.1.post7'], undefined],
    ['5.1.0rc1.post1', ['5.1.0rc1', '5.1.0rc2', '5.1.0'], undefined],
    ['5.1.0rc1.post1', ['5.1.0rc1', '5.1.0rc1.post2'], '5.1.0rc1.post2'],
    // Without its base there is nothing that it rebuilds.
    ['5.1.0.post1', ['5.1.1'], '5.1.1'],
  ])('above %s among %j is %s', (version, others, expected) => {
    expect(newer(version, ...others)).toBe(expected);
  });
});

describe('a tag below the newest of its line', () => {
  let upstream: Upstream;
  const own = (...args: string[]): Promise<string> => git(upstream.work, ...args);
  const roads: readonly Road[] = ['full', 'none'];

  async function each(
    tag: string,
    check: (error: string, notices: string) => void,
    inputs: Record<string, string> = {},
  ): Promise<void> {
    for (const road of roads) {
      const { error, host } = await run(upstream, road, { tag, ...inputs });
      check(error, host.notices.join('\n'));
      if (error === '') expect(host.summaries[0]).toContain('What will happen');
    }
  }

  /** 5.1.0rc1 was released as bump-version does it; then 5.1.0, and a branch of its own for what nobody released. */
  beforeAll(async () => {
    upstream = await startUpstream('line');
    await upstream.commit({ 'pyproject.toml': pyproject('acme', '5.0.0') });
    await upstream.tag('version/5.0.0');
    await upstream.tag('version/5.1.0rc1');
    const base = await own('rev-parse', 'HEAD');
    writeFileSync(join(upstream.work, 'pyproject.toml'), pyproject('acme', '5.1.0rc1'));
    await own('commit', '-qam', `Release\n\nRelease-Tag: version/5.1.0rc1\nRelease-Base: ${base}`);
    await upstream.commit({ 'code.py': '' });
    await upstream.tag('version/5.1.0');
    // The branch of the candidate is gone: only the newer tag holds its release commit.
    await own('checkout', '-q', '-b', 'release/5.1', base);
    await own('push', '-q', 'origin', 'release/5.1');
    await own('checkout', '-q', 'main');
    await upstream.commit({ 'pyproject.toml': pyproject('acme', '5.0.9') });
    await upstream.tag('version/5.1.0b1');
    await upstream.tag('version/5.0.9');
    await upstream.tag('version/5.0.10');
    await upstream.commit({ '.github/release-actions.yml': 'schema-version: 1\nbump: build\n' });
    await upstream.tag('version/5.1.0b2');
    await upstream.tag('version/5.1.0b3', base);
  });
  afterAll(() => upstream.close());

  test('stops with the newest one and both ways on', async () => {
    await each('version/5.1.0b1', (error) => {
      expect(error).toContain('tag: 5.1.0b1 is below 5.1.0, the newest version of its line 5.1');
      expect(error).toContain(
        'release a version above 5.1.0; if the lower one is meant, set allow-lower-version: true',
      );
    });
  }, 30_000);

  test('goes on when that is allowed, and says so', async () => {
    await each(
      'version/5.1.0b1',
      (error, notices) => {
        expect(error).toBe('');
        expect(notices).toContain(
          '5.1.0b1 is below 5.1.0, the newest version of its line 5.1: allow-lower-version',
        );
      },
      { 'allow-lower-version': 'true' },
    );
  }, 30_000);

  test('goes on when its release commit is there: a re-run repairs', async () => {
    await each('version/5.1.0rc1', (error, notices) => {
      expect(error).toBe('');
      expect(notices).toMatch(
        /5\.1\.0rc1 is below 5\.1\.0.*because its release commit [0-9a-f]{40} is there/,
      );
    });
  }, 30_000);

  test('goes on when the tagged tree carries the version', async () => {
    await each('version/5.0.9', (error, notices) => {
      expect(error).toBe('');
      expect(notices).toContain(
        'below 5.0.10, the newest version of its line 5.0; it is released again because the tagged tree carries',
      );
    });
  }, 30_000);

  test('without release commits the order of the commits tells', async () => {
    await each('version/5.1.0b2', (error) => expect(error).toContain('5.1.0b2 is below 5.1.0'));
    await each(
      'version/5.1.0b3',
      (error, notices) => {
        expect(error).toBe('');
        expect(notices).toContain('because the tagged commit is part of version/5.1.0');
      },
      { 'config-ref': 'main' },
    );
  }, 30_000);
});
