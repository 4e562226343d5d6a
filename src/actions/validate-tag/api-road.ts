import type { Host } from '../../core/host.js';
import { readBlobs } from '../../github/facts/blobs.js';
import { apiBranches, apiDefaultBranch } from '../../github/facts/branches.js';
import { isAncestor } from '../../github/facts/compare.js';
import { ApiFacts, type ApiTree, readTree } from '../../github/facts/facts.js';
import { commitOfTag, revision, tagObjectCommit, tagsWith } from '../../github/facts/refs.js';
import type { RestReader } from '../../github/facts/rest.js';
import { fileIn } from '../../github/facts/tree.js';
import { tryParseVersion } from '../../version/version.js';
import { missingTag, needUnmovedSinceTrigger } from './resolve.js';
import type { Road } from './road.js';

/** Reads the repository by GitHub's API, without a checkout; each answer once. */
export function openApiRoad(host: Host, rest: RestReader): Road {
  const trees = new Map<string, Promise<ApiTree>>();
  const treeOf = (commit: string): Promise<ApiTree> => {
    const known = trees.get(commit) ?? readTree(rest, commit);
    trees.set(commit, known);
    return known;
  };
  let released = '';
  let facts: ApiFacts | undefined;
  return {
    async resolve(tag) {
      const commit = await commitOfTag(rest, tag);
      if (commit === undefined) {
        const prefix = tag.replace(/\d[^/]*$/, '');
        const names = async () => (await tagsWith(rest, prefix)).map(({ name }) => name);
        throw await missingTag(tag, rest.repository, names);
      }
      await needUnmovedSinceTrigger(host, tag, commit, (sha) => tagObjectCommit(rest, sha));
      released = commit;
      return commit;
    },
    revision: (name) => revision(rest, name),
    revisionFix: 'push it, and name it in full: a branch, a tag, or all 40 characters of a commit',
    async show(commit, path) {
      // Of the released commit every file is needed soon; of another one only this.
      const tree = commit === released ? await treeOf(commit) : undefined;
      const file =
        tree === undefined
          ? await fileIn(rest, commit, path)
          : tree.files.find((each) => each.path === path && each.mode !== '160000');
      if (file === undefined) return undefined;
      const bytes = (await readBlobs(rest, [file.sha])).get(file.sha);
      if (bytes !== undefined) tree?.blobs.set(file.sha, bytes);
      return bytes;
    },
    async facts(commit, config, { name, version }) {
      const options = { tagPrefix: config.tagPrefix, tag: name, version };
      facts = await ApiFacts.read(rest, await treeOf(commit), options);
      return facts;
    },
    async versions(prefix) {
      if (facts?.tags.prefix === prefix) return facts.tags.all;
      const tags = await tagsWith(rest, prefix);
      return tags.flatMap(({ name }) => tryParseVersion(name.slice(prefix.length)) ?? []);
    },
    commitOfTag: (tag) => commitOfTag(rest, tag),
    isAncestor: (ancestor, descendant) => isAncestor(rest, ancestor, descendant),
    branches: apiBranches(rest),
    defaultBranch: () => apiDefaultBranch(rest),
    said: () => `There is no checkout: the repository was read by ${rest.requests} requests to GitHub's API.`,
  };
}
