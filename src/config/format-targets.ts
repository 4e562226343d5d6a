import { boolean, choice, either, list, map, object, optional, required, withDefault } from './spec.js';
import {
  anyText,
  glob,
  path,
  platform,
  registry,
  repository,
  someText,
  tagTemplate,
  webAddress,
} from './words.js';

/** The sections of the config that describe where things go. Without a section its target is off. */

const channelList = list(
  'Moving tags; {major}, {minor} and {codename} are filled in.',
  tagTemplate('A moving tag.', false),
);

const build = object('One build; its result is pushed to all of its repositories.', {
  dockerfile: required(path('The Dockerfile.')),
  context: withDefault(path('Folder that is sent to the builder.'), '.'),
  target: optional(someText('Stage of a multi-stage Dockerfile.')),
  repositories: required(list('Where it is pushed, below the project.', repository('A repository.'), 1)),
  platforms: optional(list('Replaces the platforms of images.', platform('A platform.'), 1)),
  after: withDefault(
    list('Repositories of other builds whose result this one is built on.', repository('A repository.')),
    [],
  ),
  'build-args': withDefault(
    map(
      'Build arguments; {version} and the like are filled in.',
      { pattern: '^[A-Za-z_][A-Za-z0-9_]*$', shape: 'the name of a build argument' },
      anyText('A value.'),
    ),
    {},
  ),
  channels: optional(
    either(
      'Replaces the channels of images: a list, or a map from repository to list. [] = none.',
      channelList,
      map(
        'Channels of each repository.',
        { pattern: '^[a-z0-9][a-z0-9._/-]*$', shape: 'a repository' },
        channelList,
      ),
    ),
  ),
  live: withDefault(list('Repositories that also get <codename>-live.', repository('A repository.')), []),
});

export const images = object('Container images.', {
  registry: required(registry('Host of the registry.')),
  project: required(repository('Path in the registry below which the repositories lie.')),
  platforms: withDefault(list('Platforms of every image.', platform('A platform.'), 1), [
    'linux/amd64',
    'linux/arm64',
  ]),
  'version-tag': withDefault(tagTemplate('The tag that is written once.', true), '{version}'),
  channels: withDefault(channelList, ['{codename}', 'latest']),
  provenance: withDefault(
    choice('What BuildKit says of each build, beside the image: nothing, a little, or with all its steps.', [
      'off',
      'min',
      'max',
    ]),
    'off',
  ),
  sbom: withDefault(boolean('Whether BuildKit lists the packages in each image, beside it.'), false),
  builds: withDefault(list('What is built. Default: a Dockerfile in the root.', build), []),
});

export const charts = object('Helm charts.', {
  paths: withDefault(list('Folders of the charts that are published.', glob('A glob.'), 1), ['charts/*']),
  registry: optional(registry('Host of the registry. Default: that of the images.')),
  mode: withDefault(
    choice('How charts are pushed; auto: as the registry offers.', ['auto', 'oci', 'chartmuseum']),
    'auto',
  ),
  'oci-project': optional(
    repository('Path below which OCI charts lie; never one where an image of that name lies.'),
  ),
  'missing-images': withDefault(
    choice(
      'What to do when the values of a chart name an image of the project that nobody builds and the registry lacks.',
      ['fail', 'warn'],
    ),
    'fail',
  ),
});

export const deploy = object('One deployment.', {
  kind: required(choice('What it is deployed to.', ['azure-webapp'])),
  name: required(anyText('Name of the web app.')),
  slot: withDefault(anyText('Slot of the web app.'), ''),
  image: required(repository('Repository of the image.')),
});

export const discord = object('The announcement.', {
  channel: withDefault(someText('Name or id of the channel.'), 'announcements'),
  title: withDefault(someText('Title of the message.'), 'Release {version}'),
  links: withDefault(
    map(
      'Links of the message, by their text.',
      { pattern: '\\S', shape: 'a text' },
      webAddress('An address.'),
    ),
    {},
  ),
});

export const live = object('One running installation.', {
  url: required(webAddress('Address that answers its version as JSON.')),
  key: withDefault(someText('Key of the answer that holds the version.'), 'version'),
  channel: required(tagTemplate('The channel that it runs.', false)),
});
