import type { CommandSpec, OptionSpec } from './args.js';

const help: OptionSpec = { name: 'help', short: 'h', help: 'Show this text.' };
const repo: OptionSpec = { name: 'repo', value: 'DIR', help: 'The git checkout. Default: this folder.' };

export const rehearseCommand: CommandSpec = {
  name: 'rehearse',
  summary: 'Run the real release workflow on a real checkout against local services.',
  positionals: [],
  options: [
    repo,
    { name: 'tag', value: 'TAG', help: 'The tag to rehearse, for example version/5.1.0rc1. Required.' },
    {
      name: 'at',
      value: 'REV',
      help: 'Put the tag on this commit instead of the tip of its branch; moves a tag that exists.',
    },
    {
      name: 'config',
      value: 'FILE',
      help: 'Config to use instead of the one of the tagged commit: a dispatch with config-ref, as on GitHub.',
    },
    {
      name: 'workflow',
      value: 'FILE',
      help: "Workflow file of the repository to run. Default: the suite's own release.yml.",
    },
    { name: 'dirty', help: 'Rehearse uncommitted changes too: they are committed in the copy only.' },
    { name: 'out', value: 'DIR', help: 'Where the report goes. Default: rehearsal.' },
    { name: 'state', value: 'DIR', help: 'What the local services hold. Default: state in the out folder.' },
    { name: 'fresh', help: 'Forget the state of earlier rehearsals first.' },
    {
      name: 'rerun',
      value: 'all|failed',
      choices: ['all', 'failed'],
      help: 'Re-run the last rehearsal of the tag as GitHub would. Without it: a fresh dispatch.',
    },
    { name: 'serve', help: 'Leave the services up afterwards, until Ctrl-C.' },
    { name: 'port', value: 'N', help: 'First port of the services. Default: chosen once per state.' },
    {
      name: 'images',
      value: 'MODE',
      choices: ['auto', 'buildx', 'placeholder'],
      help: 'How images are made: really, or as labelled placeholders. Default: auto, really where a builder is set up.',
    },
    {
      name: 'inject',
      value: 'SPEC',
      repeatable: true,
      help: 'Break it on purpose, for example kill:publish-pypi:7:after. May be given more than once.',
    },
    { name: 'json', help: 'Events as JSON lines on standard output instead of the live table.' },
    help,
  ],
};

export const planCommand: CommandSpec = {
  name: 'plan',
  summary: 'Show what a tag would release. Reads only the checkout, changes nothing.',
  positionals: ['VERSION'],
  options: [
    repo,
    {
      name: 'at',
      value: 'REV',
      help: 'The commit that the tag would name. Default: where it stands, else HEAD.',
    },
    {
      name: 'config',
      value: 'FILE',
      help: 'Config file in the repository. Default: .github/release-actions.yml.',
    },
    { name: 'json', help: 'The whole plan as JSON.' },
    help,
  ],
};

export const prepareCommand: CommandSpec = {
  name: 'prepare',
  summary:
    'Write a version into the checkout, commit and tag it, so that the tag itself carries it. Pushes nothing.',
  positionals: ['VERSION'],
  options: [
    repo,
    {
      name: 'config',
      value: 'FILE',
      help: 'Config file in the repository. Default: .github/release-actions.yml.',
    },
    { name: 'dry-run', help: 'Show what would change, file by file; change nothing.' },
    { name: 'allow-lower-version', help: 'Accept a version below the one that the tree carries.' },
    {
      name: 'any-branch',
      help: 'Accept a branch that the config does not let this version be released from.',
    },
    { name: 'sign', help: "Sign commit and tag. Default: as git's commit.gpgSign and tag.gpgSign say." },
    { name: 'json', help: 'What happened as JSON.' },
    help,
  ],
};

export const commands: readonly CommandSpec[] = [rehearseCommand, planCommand, prepareCommand];
