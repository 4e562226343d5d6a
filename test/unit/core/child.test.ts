import { expect, test } from '@jest/globals';
import { explain } from '../../../src/core/errors.js';
import { FakeHost } from '../../support/fake-host.js';

const host = new FakeHost();
const print = (count: number): string[] => ['-e', `process.stdout.write('x'.repeat(${count}))`];

test('a child that prints more than it may is killed', async () => {
  const endless = ['-e', "for (;;) require('node:fs').writeSync(1, 'x'.repeat(65536))"];
  const told = host.exec(process.execPath, endless, { maxOutput: 200_000 }).then(String, explain);
  expect(await told).toContain('killed after it printed 200000 bytes');
});

test('up to the limit nothing is lost', async () => {
  const { stdout } = await host.exec(process.execPath, print(200_000), { maxOutput: 200_000 });
  expect(stdout).toHaveLength(200_000);
});
