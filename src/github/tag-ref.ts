import type { GitHubClient } from './client.js';

interface Ref {
  readonly object: { readonly sha: string; readonly type: string };
}

/**
 * The commit that a tag of the repository points at now, annotated and nested tags peeled; undefined without the tag.
 * A release must never be created or published without this check: GitHub makes a missing tag at the default branch.
 */
export async function tagCommit(github: GitHubClient, tag: string): Promise<string | undefined> {
  const ref = await github.find<Ref>('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `tags/${tag}` });
  let object = ref?.object;
  for (let depth = 0; object !== undefined && object.type === 'tag' && depth < 10; depth++) {
    const annotated: Ref = await github.call('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', {
      tag_sha: object.sha,
    });
    object = annotated.object;
  }
  return object?.type === 'commit' ? object.sha : undefined;
}
