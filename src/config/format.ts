import { charts, deploy, discord, images, live } from './format-targets.js';
import {
  boolean,
  choice,
  either,
  type Infer,
  integer,
  list,
  map,
  object,
  optional,
  required,
  withDefault,
} from './spec.js';
import { branchPattern, glob, imageTag, packageName, path, someText, tagPrefix } from './words.js';

/** The only version of the config format that there is. */
export const configVersion = 1;

const customRule = object(
  'A place that holds the version and that discovery does not know. Exactly one of line, key and search.',
  {
    path: required(glob('Glob of the files that hold it.')),
    line: optional(someText('A whole line, {version} standing for any version: release = "{version}".')),
    key: optional(someText('Dotted key of a YAML, JSON or TOML file: image.tag.')),
    search: optional(someText('A text to replace; {previous} stands for any of our earlier versions.')),
    value: optional(
      someText(
        'What is written in its place; default {version} with key, else the line or search with the new version.',
      ),
    ),
    count: withDefault(
      either(
        'How often it must match in each file.',
        integer('An exact number.', 1),
        choice('any: never is allowed, too.', ['any']),
      ),
      1,
    ),
  },
);

/** The whole config file (DESIGN §6): the one description behind reader, defaults, types and JSON Schema. */
export const configFormat = object('Configuration of release-actions.', {
  'schema-version': required(integer(`Version of this format: ${configVersion}.`, 1)),
  'tag-prefix': withDefault(tagPrefix, 'version/'),
  branches: withDefault(list('Branches that the release commit may land on, best first.', branchPattern, 1), [
    'release/{major}.{minor}',
    '{default}',
  ]),
  codenames: withDefault(
    map(
      'The reserved image tag of each major version.',
      { pattern: '^(?:0|[1-9][0-9]{0,8})$', shape: 'a major version number' },
      imageTag('A codename.'),
    ),
    {},
  ),
  bump: withDefault(
    choice(
      'commit: write the version into a release commit. build: only into what is built. verify: the tag must carry it.',
      ['commit', 'build', 'verify'],
    ),
    'commit',
  ),
  'semver-prerelease': withDefault(
    choice(
      'How SemVer files spell a prerelease. auto: as found, else dotted (-rc.1); glued (-rc1); words (-beta.1).',
      ['auto', 'dotted', 'glued', 'words'],
    ),
    'auto',
  ),
  'post-release': withDefault(
    choice('images: X.Y.Z.postN rebuilds the images. refuse: there are no post-releases.', [
      'images',
      'refuse',
    ]),
    'images',
  ),
  include: withDefault(list('Globs that discovery takes in, stronger than exclude.', glob('A glob.')), []),
  exclude: withDefault(list('Globs that discovery leaves out.', glob('A glob.')), []),
  'version-files': withDefault(
    object('Files that hold the version.', {
      custom: withDefault(list('Places that discovery does not know.', customRule), []),
    }),
    { custom: [] },
  ),
  python: withDefault(
    object('Python packages.', {
      publish: withDefault(boolean('Whether packages are uploaded to the index.'), true),
      packages: optional(
        list(
          'Exactly the packages that are uploaded, in this order. Default: what discovery finds.',
          packageName('Name of a package of this repository.'),
        ),
      ),
    }),
    { publish: true, packages: undefined },
  ),
  images: optional(images),
  charts: optional(charts),
  ui: optional(object('The web UI.', { path: required(path('Folder of its package.json.')) })),
  deploy: withDefault(list('Where the UI image is deployed.', deploy), []),
  discord: optional(discord),
  live: withDefault(list('Running installations that are asked for their version at the end.', live), []),
});

/** A config file as read, every default filled in. */
export type ConfigFile = Infer<typeof configFormat>;
