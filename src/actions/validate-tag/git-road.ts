import type { Host } from '../../core/host.js';
import { completeHistory, fetchAuthentication } from '../../git/complete.js';
import type { Git } from '../../git/git.js';
import { gitBranches, localDefaultBranch } from '../../git/git-branches.js';
import { blobSupply } from '../../git/partial.js';
import { peelTag } from '../../git/tags.js';
import type { RestReader } from '../../github/facts/rest.js';
import { factsOf, localRevision } from '../../plan/checkout.js';
import { allThere } from '../../plan/settle.js';
import { tryParseVersion } from '../../version/version.js';
import type { ValidateTagInputs } from './inputs.js';
import { askGitHub } from './remote-tag.js';
import { resolveTag } from './resolve.js';
import type { Road } from './road.js';

/** Reads a checkout. Shallow and partial ones get what they lack when it is needed, in few fetches. */
export function openGitRoad(
  host: Host,
  git: Git,
  { token }: Pick<ValidateTagInputs, 'token'>,
  rest: RestReader | undefined,
): Road {
  const supplyOf = async (commit: string) =>
    blobSupply(host, git, commit, await fetchAuthentication(host, git, token));
  const tagNames = (): Promise<string[]> =>
    git.lines(['for-each-ref', '--format=%(refname:lstrip=2)', 'refs/tags/']);
  return {
    async resolve(tag) {
      await completeHistory(host, git, { token, tag });
      return resolveTag(host, git, tag, rest === undefined ? undefined : askGitHub(rest), tagNames);
    },
    revision: (name) => localRevision(git, name),
    revisionFix: 'push it, and check out with fetch-depth: 0',
    async show(commit, path) {
      const id = await git.blobOf(commit, path);
      if (id === undefined) return undefined;
      await (await supplyOf(commit))?.fetch([id]);
      return git.show(commit, path);
    },
    async facts(commit, config, { name }) {
      const supply = await supplyOf(commit);
      const read = () => factsOf(host, git, commit, { config }, name, supply);
      const facts = await read();
      if (supply === undefined) return allThere(facts);
      return { facts: () => facts, more: () => supply.fetchNoted() };
    },
    async versions(prefix) {
      return (await tagNames())
        .filter((name) => name.startsWith(prefix))
        .flatMap((name) => tryParseVersion(name.slice(prefix.length)) ?? []);
    },
    commitOfTag: (tag) => peelTag(git, tag),
    isAncestor: (ancestor, descendant) => git.isAncestor(ancestor, descendant),
    branches: gitBranches(git),
    defaultBranch: () => localDefaultBranch(git),
    said: () => '',
  };
}
