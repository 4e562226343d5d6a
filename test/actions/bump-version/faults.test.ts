import { describe, expect, it } from '@jest/globals';
import type { Verdict } from '../../../src/rehearsal/services/types.js';
import { base, kinds, type Road, roads, run, take, tip, upstream } from './setup.js';

/** The release commit is the direct child of the tag, on the branch, and there once. */
async function expectLanded(sha: string | undefined): Promise<void> {
  expect(await upstream.git('log', '-1', '--format=%P', sha ?? '')).toBe(base);
  expect(await upstream.git('log', '--format=%s', '--grep=^Release-Tag', 'main')).toBe('Release 1.1.0');
  expect((await run()).outputs).toMatchObject({ sha, changed: 'false' });
}

describe('a remote that is away for a moment', () => {
  it.each<[string, Verdict, Road]>([
    ['github.git.refs', { status: 503, body: 'away' }, 'graphql'],
    ['github.git.refs', 'drop', 'git'],
    ['github.git.push', { status: 502, body: 'away' }, 'git'],
    ['github.ref.get', 'drop', 'graphql'],
    ['github.ref.update', 'drop', 'rest'],
    ['github.graphql', 'drop', 'graphql'],
    ['github.graphql', { status: 502, body: '<html>away</html>' }, 'graphql'],
  ])('%s %j: asked again', async (route, verdict, road) => {
    const dir = await upstream.clone(base);
    let left = 1;
    upstream.hooks.onRequest = (asked) => (asked === route && left-- > 0 ? verdict : undefined);
    const { outputs, failure, host } = await run({ ...take(road), 'working-directory': dir });
    expect(failure).toBe('');
    // A kept connection that is closed under a read is no reason to wait.
    if (verdict !== 'drop') expect(host.slept).toHaveLength(1);
    expect(left).toBeLessThan(0);
    await expectLanded(outputs['sha']);
  });

  it('for good: what git says is shown, and nothing is half done', async () => {
    const dir = await upstream.clone(base);
    upstream.hooks.onRequest = (asked) => (asked === 'github.git.refs' ? { status: 503 } : undefined);
    const { failure, host } = await run({ 'working-directory': dir });
    expect(failure).toContain('git fetch ended with exit code 128');
    expect(failure).toContain('The requested URL returned error: 503');
    expect(host.slept).toHaveLength(5);
    expect(kinds()).toEqual([]);
  });

  it('a refused token is not tried again', async () => {
    const dir = await upstream.clone(base);
    upstream.hooks.onRequest = (asked) => (asked === 'github.git.refs' ? { status: 403 } : undefined);
    const { failure, host } = await run({ 'working-directory': dir });
    expect(failure).toContain('error: 403');
    expect(host.slept).toEqual([]);
  });
});

describe.each(roads)('by %s', (road) => {
  const kind = road === 'git' ? 'push' : 'branch';

  it('an answer that is lost: the commit is there once', async () => {
    let left = 1;
    upstream.hooks.onEffect = (effect, phase) =>
      effect.kind === kind && phase === 'after' && left-- > 0 ? 'drop' : undefined;
    const { outputs, failure } = await run(take(road));
    expect(failure).toBe('');
    expect(outputs).toMatchObject({ changed: 'true', method: road });
    await expectLanded(outputs['sha']);
    expect(await tip()).toBe(outputs['sha']);
  });

  it('an answer that is lost, and somebody pushes at once: nothing is merged twice', async () => {
    let left = 1;
    upstream.hooks.onEffect = async (effect, phase) => {
      if (effect.kind !== kind || phase === 'before' || left-- <= 0) return undefined;
      await upstream.git('update-ref', 'refs/heads/main', await child('main'));
      return 'drop';
    };
    const { outputs, failure } = await run(take(road));
    expect(failure).toBe('');
    await expectLanded(outputs['sha']);
    expect(await upstream.git('log', '--merges', '--format=%s', 'main')).toBe('');
  });

  it('a branch that moves between the look and the write', async () => {
    let left = 1;
    upstream.hooks.onEffect = async (effect, phase) => {
      if (effect.kind === kind && phase === 'before' && left-- > 0) {
        await upstream.git('update-ref', 'refs/heads/main', await child('main'));
      }
      return undefined;
    };
    const { outputs, failure } = await run(take(road));
    expect(failure).toBe('');
    await expectLanded(outputs['sha']);
    expect(await upstream.git('log', '--merges', '--format=%s', 'main')).toBe(
      'Merge release 1.1.0 into main',
    );
  });
});

/** A commit that somebody else puts on top, made in the server's repository. */
function child(of: string): Promise<string> {
  return upstream.git('commit-tree', `${of}^{tree}`, '-p', of, '-m', 'Somebody else');
}
