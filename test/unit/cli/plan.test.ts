import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { parseCommand } from '../../../src/cli/args.js';
import { planCommand } from '../../../src/cli/commands.js';
import { planCommandLine } from '../../../src/cli/plan.js';
import { PrepareCheckout } from '../../support/prepare-checkout.js';

let own: PrepareCheckout;
beforeEach(() => {
  own = new PrepareCheckout({
    'ui/package.json': '{ "name": "other", "version": "4.2.1" }\n',
    '.github/release-actions.yml': 'schema-version: 1\ncodenames: { 5: uluru }\n',
  });
});
afterEach(() => own.remove());

async function plan(...args: string[]): Promise<string> {
  let text = '';
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  await planCommandLine(parseCommand(planCommand, [...args, '--repo', own.dir]));
  write.mockRestore();
  return text;
}

test('of a tag that does not exist yet: HEAD, with every fact, effect and value that is left alone', async () => {
  const text = await plan('5.1.0rc1');
  const lines = [
    'version/5.1.0rc1: prerelease 5.1.0rc1 of line 5.1\n',
    `commit                       ${own.base}, the tag does not exist yet\n`,
    'branch                       main\n',
    'version                      in a release commit on that branch\n',
    'codename                     uluru\n',
    'versions that count as ours  5.0.0 to 5.1.0rc1\n',
    'config                       .github/release-actions.yml\n',
    '1. commit 5.1.0rc1 in 2 files\n',
    'orchard (.)\n',
    'project.version  5.0.0 -> 5.1.0rc1\n',
    'ui/package.json:1  version  4.2.1  ',
  ];
  for (const line of lines) expect(text).toContain(`  ${line}`.replace(/^ {2}(?=version\/)/, ''));
  expect(text.indexOf('Left alone')).toBeGreaterThan(0);
  expect(JSON.parse(await plan('version/5.1.0rc1', '--json'))).toMatchObject({ commit: { sha: own.base } });
});

test('of a tag that exists: where it stands, and where it would land or why not', async () => {
  const { commit } = await own.prepare('5.1.0rc1');
  own.commit('Go on');
  const text = await plan('5.1.0rc1');
  expect(text).toContain(`${commit}, where the tag stands\n`);
  expect(text).toContain('the tree carries it already: nothing to commit');
  expect(await plan('5.1.0', '--at', commit)).toContain(`${commit}, the tag does not exist yet\n`);
  own.git('branch', '-m', 'topic');
  expect(await plan('5.1.0')).toMatch(
    /branch {2,}none: the commit of version\/5\.1\.0 is only on branches that the config/,
  );
});
