import { describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../../src/config/load.js';
import { sourceFilter } from '../../../src/plan/own-source.js';
import { configPath, factsOf, planOf } from './tree.js';

const python = (name: string): string => `[project]\nname = "${name}"\nversion = "5.1.0"\n`;
const chart = 'apiVersion: v2\nname: hub\nversion: 5.1.0\n';
const images = [
  'images:',
  '  registry: registry.example',
  '  project: p',
  '  builds: [{ dockerfile: docker/a.Dockerfile, repositories: [a] }, { dockerfile: b/Dockerfile, repositories: [b] }]',
  '',
].join('\n');

const tree = {
  'pyproject.toml': python('all'),
  'app/__init__.py': '',
  'app/data.json': '{}',
  'docs/conf.py': '',
  'tools/run.sh': '',
  'docker/a.Dockerfile': 'FROM scratch\n',
  'docker/start.sh': '',
  'b/pyproject.toml': python('b'),
  'b/Dockerfile': 'FROM scratch\n',
  'c/pyproject.toml': `${python('c')}classifiers = ["Private :: Do Not Upload"]\n`,
  'charts/hub/Chart.yaml': chart,
};

function filterOf(config: string, files: Record<string, string> = tree): (path: string) => boolean {
  const { images: planned } = planOf('5.1.0', files, { config });
  const loaded = loadConfig(`schema-version: 1\n${config}`, configPath);
  return sourceFilter([factsOf(files)], loaded, planned);
}

describe('what is source', () => {
  test.each([
    ['pyproject.toml', true],
    ['setup.py', true],
    ['app/data.json', true],
    ['app/deep/new.txt', true],
    ['b/anything', true],
    ['c/of a package that is never published', true],
    ['charts/hub/templates/a.yaml', true],
    ['web/src/a.ts', true],
    ['b/Dockerfile', false],
    ['b/.dockerignore', false],
    ['docker/a.Dockerfile', false],
    ['docker/start.sh', false],
    ['tools/run.sh', false],
    ['docs/conf.py', false],
    ['README.md', false],
    ['uv.lock', false],
    ['.github/workflows/ci.yml', false],
    ['bb/x', false],
    ['website/x', false],
  ])('%s: %s', (path, expected) => {
    expect(filterOf(`${images}charts: { paths: [charts/*] }\nui: { path: ./web/ }\n`)(path)).toBe(expected);
  });

  test('a UI at the top has everything but Dockerfiles, documentation and dot folders', () => {
    const files = { 'package.json': '{ "name": "ui", "version": "5.1.0" }', Dockerfile: 'FROM scratch\n' };
    const isSource = filterOf(
      'ui: { path: . }\nimages: { registry: registry.example, project: p/ui }\n',
      files,
    );
    const paths = ['src/a.ts', 'angular.json', 'Dockerfile', '.dockerignore', '.github/a', 'docs/a'];
    expect(paths.filter(isSource)).toEqual(['src/a.ts', 'angular.json']);
  });

  test('charts count only where they are published', () => {
    expect(filterOf(images)('charts/hub/Chart.yaml')).toBe(false);
  });
});
