import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { loadConfig } from '../../../src/config/load.js';

const load = (path: string) => loadConfig(readFileSync(path, 'utf8'), path);
const examples = readdirSync('examples').map((name) => join('examples', name));
const configs = [
  ...examples.flatMap((folder) => {
    const files = readdirSync(folder, { recursive: true }).map(String);
    return files
      .filter((path) => /(?:^|\/)release-actions\.yml$/.test(path))
      .map((path) => join(folder, path));
  }),
  ...readdirSync('test/replay')
    .filter((name) => name.endsWith('.yml'))
    .map((name) => join('test/replay', name)),
];

it.each(configs)('%s is read without a mistake', (path) => {
  expect(load(path).tagPrefix).toBe('version/');
});

it('vantage6 v4 has what its pipeline pushes', () => {
  const { images, python, codenames } = load('examples/vantage6-v4/release-actions.yml');
  const repositories = images?.builds.flatMap((build) => build.repositories) ?? [];
  expect(new Set(repositories).size).toBe(12);
  expect(python.packages).toHaveLength(8);
  expect(codenames[4]).toBe('cotopaxi');
  expect(images?.builds.flatMap((build) => build.live)).toEqual(['server']);
});
