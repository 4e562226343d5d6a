import { describe, expect, test } from '@jest/globals';
import {
  type Credential,
  inputsExist,
  jobOutputsExist,
  secretsWhereAllowed,
  stepOutputsExist,
  type WiringCheck,
  withinCallersPermissions,
  withinCeiling,
} from '../support/wiring-checks.js';
import { loadRepository } from '../support/workflow.js';
import * as checks from '../support/workflow-checks.js';

const repository = loadRepository();
const releaseNames = ['release.yml', 'release-stage.yml', 'release-finish.yml'];
const isRelease = (path: string): boolean =>
  releaseNames.some((name) => path === `.github/workflows/${name}`);

/** What the workflows of a release may ask of their caller, and where each credential may go. */
const ceiling = { contents: 'write', actions: 'read', packages: 'write' };
const credentials: Credential[] = [
  { secrets: ['COMMIT_PAT'], actions: ['bump-version', 'github-release'] },
  { secrets: ['PYPI_TOKEN'], actions: ['publish-pypi'] },
  {
    secrets: ['DOCKER_TOKEN', 'DOCKER_USERNAME'],
    // verify-release reads what is staged, also where strangers may not look.
    actions: ['push-harbor', 'push-charts', 'promote-tags', 'verify-release'],
  },
  { secrets: ['DISCORD_RELEASE_TOKEN'], actions: ['notify-discord'] },
  { secrets: ['ADD_TO_PROJECT_PAT'], actions: ['update-project'] },
];

const everywhere: Record<string, checks.Check> = {
  'pins each action': checks.pinnedUses,
  'has no expression in a script': checks.noExpressionInRun,
  'grants nothing at the top': checks.emptyTopPermissions,
  'names its permissions': checks.namedPermissions,
  'names and limits each job': checks.namedAndLimited,
  'keeps no credentials in the checkout': checks.noPersistedCredentials,
  'uses no cache': checks.noCaches,
  'hands secrets on by name': checks.secretsByName,
};

const inReleases: Record<string, checks.Check> = {
  'keeps artifact names fixed': checks.fixedArtifacts,
  'has no concurrency at the top': checks.noWorkflowConcurrency,
  'queues instead of cancelling': checks.queueingConcurrency,
  'turns no job off': checks.noJobTurnedOff,
  'guards each job that could do harm': checks.guarded,
  'keeps secrets away from project code': checks.noSecretNearProjectCode,
};

const wiring: Record<string, WiringCheck> = {
  'reads outputs of jobs that exist': jobOutputsExist,
  'reads outputs of steps that exist': stepOutputsExist,
  'gives inputs that exist': inputsExist,
  'allows what its nested jobs ask for': withinCallersPermissions,
};

const wiringOfReleases: Record<string, WiringCheck> = {
  'stays below the ceiling of permissions': withinCeiling(ceiling),
  'gives each secret only to its actions': secretsWhereAllowed(credentials),
};

test('the workflows of a release are here', () => {
  const paths = repository.workflows.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(releaseNames.map((name) => `.github/workflows/${name}`)));
});

test('the preflight of the moving tags is told all that decides where they move', () => {
  const steps = repository.workflows
    .filter(({ path }) => isRelease(path))
    .flatMap(({ jobs }) => jobs.flatMap((job) => job.steps))
    .filter(({ uses }) => uses === '$/actions/promote-tags')
    .map((step) => ({ ...step.with, operation: '', 'dry-run': '' }));
  expect(steps).toHaveLength(2);
  expect(steps[0]).toEqual(steps[1]);
});

for (const workflow of repository.workflows) {
  describe(workflow.path, () => {
    const release = isRelease(workflow.path);
    test.each(Object.entries(release ? { ...everywhere, ...inReleases } : everywhere))(
      '%s',
      (_name, check) => {
        expect(check(workflow)).toEqual([]);
      },
    );
    test.each(Object.entries(release ? { ...wiring, ...wiringOfReleases } : wiring))('%s', (_name, check) => {
      expect(check(workflow, repository)).toEqual([]);
    });
  });
}
