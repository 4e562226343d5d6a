import { describe, expect, it } from '@jest/globals';
import type { ReleaseRecord } from '../../../src/record/types.js';
import { git } from '../../unit/services/support.js';
import { base, project, type Road, roads, run, take, tip, upstream } from './setup.js';

/** Release commits on a branch, newest first: `sha parent`. */
const released = async (branch = 'main'): Promise<string[]> =>
  (await upstream.git('log', '--format=%H %P', '--grep=^Release-Tag', branch)).split('\n').filter(Boolean);

/** A commit with the message of a release commit, made by somebody. */
async function forged(parent: string, tree: string, tag = 'version/1.1.0', of = parent): Promise<string> {
  const message = `Release 1.1.0\n\nRelease-Tag: ${tag}\nRelease-Base: ${of}`;
  return upstream.git('commit-tree', tree, '-p', parent, '-m', message);
}

/** Publishes a GitHub release of the tag, with our record when it is given one. */
async function publish(record?: Partial<ReleaseRecord>): Promise<void> {
  const repository = '/repos/acme/orchard/releases';
  const send = async (path: string, body: string): Promise<{ id: number }> => {
    const headers = { authorization: `token ${upstream.token}`, 'content-type': 'application/json' };
    const answer = await fetch(`${upstream.url}/api${path}`, { method: 'POST', headers, body });
    expect(answer.status).toBe(201);
    return (await answer.json()) as { id: number };
  };
  const { id } = await send(`/v3${repository}`, JSON.stringify({ tag_name: 'version/1.1.0', name: '1.1.0' }));
  if (record === undefined) return;
  const python = {
    files: [{ name: 'pkg-1.1.0.tar.gz', package: 'pkg', sha256: 'a'.repeat(64), size: 3 }],
    tools: {},
  };
  const images = [{ repository: 'r.example/acme/app', tag: '1.1.0', digest: 'sha256:b', platforms: [] }];
  const facts = { tag: 'version/1.1.0', version: '1.1.0', config_ref: '', url: '' };
  const tree = { release_tree: 'f'.repeat(40), plan_sha256: 'f'.repeat(64) };
  const whole = { schema_version: 1, ...facts, ...tree, python, charts: { files: [] }, images, ...record };
  await send(`/uploads${repository}/${id}/assets?name=release-record.json`, JSON.stringify(whole));
}

describe('several attempts', () => {
  it.each(roads)('%s: the same tag twice at once makes one release commit', async (road) => {
    const inputs = take(road);
    const both = await Promise.all([run(inputs), run(inputs)]);
    expect(both.map(({ failure }) => failure)).toEqual(['', '']);
    const [one, other] = both.map(({ outputs }) => outputs['sha']);
    expect(one).toBe(other);
    expect(await released()).toEqual([`${one} ${base}`]);
  });

  it('brings the commit of another branch to the one that is named now', async () => {
    const first = await run();
    await upstream.git('update-ref', 'refs/heads/release/1.1', base);
    const { outputs, failure, host } = await run({ branch: 'release/1.1' });
    expect(failure).toBe('');
    expect(outputs).toMatchObject({ sha: first.outputs['sha'], changed: 'false', branch: 'release/1.1' });
    expect(await tip('release/1.1')).toBe(first.outputs['sha']);
    expect(host.warnings).toEqual([]);
  });

  it('stops at another release commit of the same tagged commit, and says how to go on', async () => {
    const rival = await forged(base, `${base}^{tree}`);
    await upstream.git('update-ref', 'refs/heads/main', rival);
    const { failure } = await run();
    expect(failure).toContain(`main has another release commit of version/1.1.0: ${rival} with the tree`);
    expect(failure).toContain(`git revert ${rival}`);
    expect(await tip()).toBe(rival);
    // The advice holds: the tag on a commit after it is free again.
    const after = await upstream.git('commit-tree', `${base}^{tree}`, '-p', rival, '-m', 'Revert');
    await upstream.git('update-ref', 'refs/heads/main', after);
    await upstream.git('update-ref', 'refs/tags/version/1.1.0', after);
    const again = await run({}, after);
    expect(again.failure).toBe('');
    expect(await released()).toEqual([`${again.outputs['sha']} ${after}`, `${rival} ${base}`]);
  });

  it('is not stopped by what somebody left on another branch, nor adopts what only looks like it', async () => {
    const tree = await upstream.git('rev-parse', `${base}^{tree}`);
    await upstream.git('update-ref', 'refs/heads/elsewhere', await forged(base, tree));
    await upstream.git('update-ref', 'refs/heads/main', await forged(base, tree, 'version/9.9.9'));
    const { failure, outputs } = await run();
    expect(failure).toBe('');
    expect(await released()).toContain(`${outputs['sha']} ${base}`);
  });
});

describe('a tag that was pushed elsewhere', () => {
  const former = async (): Promise<string> => {
    const sha = (await run()).outputs['sha'] ?? '';
    await upstream.git('update-ref', 'refs/heads/main', sha);
    await git(upstream.work, 'fetch', '-q', 'origin', 'main');
    await git(upstream.work, 'reset', '-q', '--hard', 'FETCH_HEAD');
    // The tag goes back to the commit before: its tree does not carry the version.
    const back = await upstream.git('rev-parse', `${base}^`);
    await upstream.git('update-ref', 'refs/tags/version/1.1.0', back);
    return back;
  };

  it('unclaimed: accepted, and what was made before is named', async () => {
    const back = await former();
    const { failure, outputs, host } = await run({}, back);
    expect(failure).toBe('');
    expect(host.warnings.join()).toContain(`from when the tag was on ${base}`);
    expect(await upstream.git('log', '-1', '--format=%P', outputs['sha'] ?? '')).toBe(back);
  });

  it('claimed: stops before anything, with every claim', async () => {
    const back = await former();
    await publish({ tagged_commit: base, release_commit: 'e'.repeat(40) });
    const before = await tip();
    for (const operation of ['preflight', 'run']) {
      const { failure } = await run({ operation }, back);
      expect(failure).toContain(`1.1.0 is claimed, and the tag version/1.1.0 is on ${back} now`);
      expect(failure).toContain('pkg-1.1.0.tar.gz with sha256 aaaa');
      expect(failure).toContain('r.example/acme/app:1.1.0 with digest sha256:b');
      expect(failure).toMatch(/the release commit [0-9a-f]{40}, made when the tag was on/);
      expect(failure).toContain('release 1.1.1');
    }
    expect(await tip()).toBe(before);
  });

  it('a release made by hand claims nothing', async () => {
    await publish();
    expect((await run()).failure).toBe('');
  });

  it('published, and the release commit is on no branch any more: stops', async () => {
    await publish({ tagged_commit: base, release_commit: 'e'.repeat(40) });
    const { failure } = await run();
    expect(failure).toContain(
      `published from the release commit ${'e'.repeat(40)}, which no branch has any more`,
    );
    expect(await tip()).toBe(base);
  });
});

describe('two releases at once on one branch', () => {
  const config = (prefix: string, folder: string): string =>
    `schema-version: 1\ntag-prefix: ${prefix}/\ninclude: [${folder}/**]\nexclude: ["*/**"]\n`;

  it('of two packages with their own versions: both land, the slower one by a merge', async () => {
    const start = await upstream.commit({
      'a/pyproject.toml': project('1.0.0'),
      'b/pyproject.toml': project('1.0.0'),
      'a.yml': config('a', 'a').replace('["*/**"]', '[b, pkg]'),
      'b.yml': config('b', 'b').replace('["*/**"]', '[a, pkg]'),
    });
    for (const name of ['a/1.0.0', 'b/1.0.0', 'a/1.1.0', 'b/1.1.0']) await upstream.tag(name, start);
    const roadOf: Record<string, Road> = { a: 'graphql', b: 'git' };
    const runs = await Promise.all(
      Object.entries(roadOf).map(([name, road]) => run({ config: `${name}.yml`, ...take(road) }, start)),
    );
    expect(runs.map(({ failure }) => failure)).toEqual(['', '']);
    for (const { outputs } of runs) {
      expect(await upstream.git('log', '-1', '--format=%P', outputs['sha'] ?? '')).toBe(start);
    }
    expect(await upstream.git('show', 'main:a/pyproject.toml')).toContain("'1.1.0'");
    expect(await upstream.git('show', 'main:b/pyproject.toml')).toContain("'1.1.0'");
    expect((await upstream.git('rev-list', '--merges', '--count', 'main')).trim()).toBe('1');
  });

  it('of one version: the second stops with the place that the first has changed', async () => {
    await upstream.tag('version/1.1.1', base);
    await run();
    const before = await tip();
    const { failure } = await run({ version: '1.1.1' });
    expect(failure).toContain('pkg/pyproject.toml: project.version: 1.0.0 at the tag, 1.1.0 on the branch');
    expect(await tip()).toBe(before);
  });
});
