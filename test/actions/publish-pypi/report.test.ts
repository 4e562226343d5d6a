import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readInputs } from '../../../src/actions/publish-pypi/inputs.js';
import { publishPypi } from '../../../src/actions/publish-pypi/publish-pypi.js';
import { FakeHost } from '../../support/fake-host.js';
import { leftEffects, leftStates } from '../../support/left-report.js';
import { index, root, samples, token } from './setup.js';

async function publish(inputs: Record<string, string> = {}): Promise<Record<string, string> | undefined> {
  const given = { token, 'repository-url': `${index.url}/legacy/`, ...inputs };
  const temp = join(root, 'temp');
  const host = new FakeHost(given, { GITHUB_WORKSPACE: root, RUNNER_TEMP: temp });
  await publishPypi(host, readInputs(host)).catch(() => undefined);
  return leftStates(temp, 'publish-pypi');
}

test('packages are reported: planned, half-way, uploaded, there already', async () => {
  samples();
  expect(await publish({ operation: 'preflight' })).toBeUndefined();
  expect(await publish({ 'dry-run': 'true' })).toEqual({
    'pypi:base-pkg': 'planned',
    'pypi:top-pkg': 'planned',
  });
  // The second file of the first package is refused; nothing of the other package is tried.
  index.fault = (post, response) => {
    if (!post.file.endsWith('base_pkg-1.0.tar.gz')) return undefined;
    response.writeHead(400, 'no').end('no');
    return true;
  };
  const half = await publish();
  expect(half?.['pypi:base-pkg']).toBe('failed');
  index.fault = () => undefined;
  expect(await publish()).toMatchObject({ 'pypi:base-pkg': 'done' });
  expect(await publish()).toEqual({ 'pypi:base-pkg': 'unchanged', 'pypi:top-pkg': 'unchanged' });
  expect(leftEffects(join(root, 'temp'), 'publish-pypi')?.['pypi:top-pkg']).toMatchObject({
    what: '2 unchanged',
    detail: { url: expect.stringContaining('top-pkg') },
  });
});

test('other bytes on the index', async () => {
  samples();
  index.seed('base-pkg', 'base_pkg-1.0.tar.gz', Buffer.from('other'));
  expect(await publish()).toEqual({ 'pypi:base-pkg': 'failed' });
});
