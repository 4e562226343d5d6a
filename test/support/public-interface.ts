/**
 * The public names of every action: they are for ever. What is written here is the promise, and the contract tests hold
 * action.yml, the code and the READMEs to it. `added` are names that came after the first design, each with its reason.
 */
export interface PublicInterface {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly added?: { readonly inputs?: readonly Addition[]; readonly outputs?: readonly Addition[] };
}

export interface Addition {
  readonly name: string;
  readonly reason: string;
}

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Inputs that every action has. */
export const commonInputNames = words('config working-directory dry-run');

export const publicInterface: Readonly<Record<string, PublicInterface>> = {
  'validate-tag': {
    inputs: words('tag tag-prefix branch expect-sha config-ref allow-lower-version'),
    outputs: words(
      `tag sha version base-version major minor patch stage stage-number post is-prerelease is-post is-final semver
       codename line branch plan plan-sha256`,
    ),
    added: {
      inputs: [{ name: 'token', reason: 'the guard asks GitHub where the tag points, without a checkout' }],
      outputs: [{ name: 'image-legs', reason: 'a matrix needs its legs before any job reads the plan' }],
    },
  },
  'bump-version': {
    inputs: words(
      'operation plan version sha branch token commit-method on-branch-moved expect-tree allow-lower-version',
    ),
    outputs: words('sha tree changed verified branch files'),
    added: {
      outputs: [
        {
          name: 'method',
          reason: 'auto chooses how the commit is made, and whoever reads the run must see it',
        },
        {
          name: 'method-reason',
          reason: 'a commit that is not signed needs an explanation that can be acted on',
        },
      ],
    },
  },
  'build-python': {
    inputs: words('plan packages out-dir python-version backend'),
    outputs: words('dist-dir files record'),
    added: {
      inputs: [
        { name: 'release-tree', reason: 'the build record names the tree that bump-version must commit' },
      ],
    },
  },
  'publish-pypi': {
    inputs: words(
      'operation packages-dir plan token repository-url index-url on-conflict probe attestations',
    ),
    outputs: words('files uploaded unchanged'),
    added: {
      inputs: [
        {
          name: 'trusted-publishing',
          reason:
            'the first half of a release checks PyPI without the identity that only the job of the caller has',
        },
      ],
    },
  },
  'push-harbor': {
    inputs: words('operation plan registry project username password image platform'),
    outputs: words('images'),
    added: {
      inputs: [
        { name: 'sha', reason: 'images name the release commit, and only its own images are adopted' },
        { name: 'fragments', reason: 'jobs of a matrix hand the manifests that they pushed to the merge' },
        { name: 'record', reason: 'a release that is staged already must not get other images' },
        { name: 'token', reason: 'ghcr.io takes the token of the run when no password is given' },
        { name: 'runners', reason: 'a platform without a runner must stop before the release commit' },
        { name: 'leg', reason: 'the plan names its legs, and files of a matrix must not share a name' },
      ],
    },
  },
  'push-charts': {
    inputs: words('operation plan charts-dir registry project username password mode'),
    outputs: words('charts'),
    added: {
      inputs: [
        { name: 'out-dir', reason: 'operation pack writes the archives that are staged and pushed later' },
        { name: 'token', reason: 'ghcr.io takes the token of the run in place of a password' },
      ],
    },
  },
  'promote-tags': {
    inputs: words(
      `operation plan repositories version channels registry project username password allow-rollback
       repromote`,
    ),
    outputs: words('channels'),
    added: {
      inputs: [
        { name: 'token', reason: 'a channel below a published release was put back by hand: GitHub tells' },
      ],
    },
  },
  'github-release': {
    inputs: words('operation plan sha token notes notes-file assets latest discussion-category'),
    outputs: words('id url state immutable resumed'),
    added: {
      inputs: [
        {
          name: 'expect-tree',
          reason: 'a published release gets no second release commit with another tree',
        },
      ],
    },
  },
  'notify-discord': {
    inputs: words('plan version webhook-url bot-token channel notes post-notes mention-roles prereleases'),
    outputs: words('sent reason message-id url'),
    added: {
      inputs: [{ name: 'operation', reason: 'every action with effects can check its target first' }],
    },
  },
  'verify-release': {
    inputs: words('plan record targets live timeout strict'),
    outputs: words('ok report'),
    added: {
      inputs: [
        { name: 'operation', reason: 'the last job of a release shows the whole of it, also when it failed' },
        { name: 'reports', reason: 'what the jobs told: which channels moved, and the table of the release' },
        { name: 'jobs', reason: 'a job that says success and reported nothing must be noticed' },
        { name: 'token', reason: 'GitHub limits strangers to a few requests an hour and address' },
        { name: 'index-url', reason: 'packages may be on another index than PyPI' },
        {
          name: 'registry',
          reason: 'charts and channels may be read at another address than the plan names',
        },
        { name: 'username', reason: 'a private registry refuses strangers' },
        { name: 'password', reason: 'a private registry refuses strangers' },
        { name: 'sha', reason: 'the record must be that of the release commit' },
      ],
    },
  },
  'update-project': {
    inputs: words('token project plan from-status to-status add'),
    outputs: words('items'),
  },
};
