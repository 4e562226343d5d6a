import type { BranchSource, Tip } from './branches.js';
import type { Git } from './git.js';

/** The branches of a checkout. */
export function gitBranches(git: Git): BranchSource {
  return {
    async all() {
      return (await namespace(git)).tips;
    },
    async containing(commit, among) {
      if (among.length === 0) return [];
      const { root } = await namespace(git);
      const refs = await git.lines(['for-each-ref', `--contains=${commit}`, '--format=%(refname)', root]);
      const names = new Set(refs.map((ref) => ref.slice(root.length)));
      return among.filter(({ name }) => names.has(name));
    },
    async releaseCommit(commit, tag, among) {
      if (among.length === 0) return undefined;
      const lines = await git.lines([
        'log',
        '--ancestry-path',
        '--fixed-strings',
        `--grep=Release-Tag: ${tag}`,
        '--format=%H|%P|%(trailers:key=Release-Tag,valueonly,separator=%x7C)',
        ...new Set(among.map((branch) => branch.tip)),
        `^${commit}`,
        '--',
      ]);
      const match = lines
        .map((line) => line.split('|'))
        .find(([, parents, ...tags]) => parents === commit && tags.some((value) => value.trim() === tag));
      return match?.[0];
    },
  };
}

/** The default branch as far as the clone knows it: origin/HEAD, else the only one of main and master. */
export async function localDefaultBranch(git: Git): Promise<string | undefined> {
  const head = await git.run(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'], { allowFailure: true });
  if (head.exitCode === 0) return head.stdout.trim().replace(/^refs\/remotes\/origin\//, '');
  const names = new Set((await namespace(git)).tips.map(({ name }) => name));
  const usual = ['main', 'master'].filter((name) => names.has(name));
  return usual.length === 1 ? usual[0] : undefined;
}

/** What the remote has, if there is one; else the local branches. Never both: a local branch may lag behind. */
async function namespace(git: Git): Promise<{ root: string; tips: Tip[] }> {
  let tips: Tip[] = [];
  let used = '';
  for (const root of ['refs/remotes/origin/', 'refs/heads/']) {
    const lines = await git.lines(['for-each-ref', '--format=%(objectname) %(refname)', root]);
    used = root;
    tips = lines
      .map((line) => {
        const [tip = ''] = line.split(' ', 1);
        return { tip, name: line.slice(tip.length + 1 + root.length) };
      })
      .filter(({ name }) => name !== 'HEAD');
    if (tips.length > 0) break;
  }
  return { root: used, tips };
}
