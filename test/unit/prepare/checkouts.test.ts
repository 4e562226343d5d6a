import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { explain } from '../../../src/core/errors.js';
import { PrepareCheckout } from '../../support/prepare-checkout.js';
import { pyproject, Sandbox } from '../git/sandbox.js';

const tag = 'version/5.1.0rc1';
let own: PrepareCheckout;
afterEach(() => own.remove());
const read = (path: string, dir = own.dir): string => readFileSync(join(dir, path), 'utf8');
const blob = (path: string): string => own.git('cat-file', 'blob', `${tag}:${path}`);
const hasKeys = spawnSync('ssh-keygen', ['-h']).error === undefined;

describe('checkouts of other kinds', () => {
  test('line ends of the checkout stay, and those of the repository too', async () => {
    own = new PrepareCheckout();
    own.git('config', 'core.autocrlf', 'true');
    own.git('rm', '-q', '--cached', '-r', '.');
    own.git('reset', '-q', '--hard');
    expect(read('pyproject.toml')).toContain('\r\n');
    await own.prepare('5.1.0rc1');
    expect(own.status()).toBe('');
    expect(read('pyproject.toml')).toBe(pyproject('orchard', '5.1.0rc1').replaceAll('\n', '\r\n'));
    expect(blob('pyproject.toml')).toBe(pyproject('orchard', '5.1.0rc1').trim());
  });

  test('a file that is stored with CRLF and a mode keeps both', async () => {
    own = new PrepareCheckout({
      '.gitattributes': '* -text\n',
      'pyproject.toml': pyproject('orchard', '5.0.0').replaceAll('\n', '\r\n'),
    });
    own.git('update-index', '--chmod=+x', 'pyproject.toml');
    own.git('checkout-index', '--force', 'pyproject.toml');
    own.git('commit', '-q', '-m', 'Run it');
    await own.prepare('5.1.0rc1');
    expect(own.git('ls-tree', tag, 'pyproject.toml')).toMatch(/^100755 /);
    expect(lstatSync(join(own.dir, 'pyproject.toml')).mode & 0o111).not.toBe(0);
    expect(read('pyproject.toml')).toBe(pyproject('orchard', '5.1.0rc1').replaceAll('\n', '\r\n'));
    expect(own.status()).toBe('');
  });

  test('sparse: files that are not there stay away, and are rewritten all the same', async () => {
    own = new PrepareCheckout();
    own.git('sparse-checkout', 'set', '--no-cone', '/*', '!/charts/');
    expect(existsSync(join(own.dir, 'charts'))).toBe(false);
    await own.prepare('5.1.0rc1');
    expect(existsSync(join(own.dir, 'charts'))).toBe(false);
    expect(own.status()).toBe('');
    expect(blob('charts/orchard/Chart.yaml')).toContain('version: 5.1.0-rc.1');
    own.git('sparse-checkout', 'disable');
    expect([own.status(), read('charts/orchard/Chart.yaml').includes('5.1.0-rc.1')]).toEqual(['', true]);
  });

  test('a second work tree gets the commit, the first one stays', async () => {
    own = new PrepareCheckout();
    const other = join(own.dir, '.git/second');
    own.git('worktree', 'add', '-q', '-b', 'release/5.1', other);
    const { commit } = await own.prepare('5.1.0rc1', { dir: join(other, 'charts') });
    expect(own.git('rev-parse', 'release/5.1', tag, 'main')).toBe(`${commit}\n${commit}\n${own.base}`);
    expect(read('pyproject.toml', other)).toContain('5.1.0rc1');
    expect([own.status(), own.git('-C', other, 'status', '--porcelain')]).toEqual(['', '']);
  });

  test('submodules stay as they are, also when they have changes of their own', async () => {
    own = new PrepareCheckout();
    const part = new Sandbox('part');
    part.write('pyproject.toml', pyproject('part', '5.0.0')).commit('Part');
    own.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', `file://${part.dir}`, 'part');
    own.commit('Add a part');
    own.git('config', 'submodule.recurse', 'true');
    own.write('part/pyproject.toml', 'mine\n');
    await own.prepare('5.1.0rc1');
    expect(own.git('diff', '--name-only', 'HEAD~', tag)).toBe('charts/orchard/Chart.yaml\npyproject.toml');
    expect(read('part/pyproject.toml')).toBe('mine\n');
    part.remove();
  });

  test('a file that was only touched, and one that is not UTF-8', async () => {
    own = new PrepareCheckout();
    own.write('logo.bin', Buffer.from([0, 255, 254])).commit('Add a logo');
    for (const path of ['pyproject.toml', 'README.md']) utimesSync(join(own.dir, path), 1, 1);
    await own.prepare('5.1.0rc1');
    expect(own.status()).toBe('');
  });

  test('tags in refs that were packed, and an odd file name', async () => {
    own = new PrepareCheckout({ 'päck ages/-a b/pyproject.toml': pyproject('odd', '5.0.0') });
    own.git('pack-refs', '--all');
    const { files } = await own.prepare('5.1.0rc1');
    expect(files.map(({ path }) => path)).toContain('päck ages/-a b/pyproject.toml');
    expect(own.status()).toBe('');
    await expect(own.prepare('5.1.0rc1')).resolves.toMatchObject({ state: 'unchanged' });
  });
});

(hasKeys ? describe : describe.skip)('signing', () => {
  function withKey(): string {
    own = new PrepareCheckout();
    const key = join(own.dir, '.git/key');
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'ada', '-f', key]);
    own.git('config', 'gpg.format', 'ssh');
    own.git('config', 'user.signingKey', key);
    own.write('.git/signers', `ada@example.org,ben@example.org ${readFileSync(`${key}.pub`, 'utf8')}`);
    own.git('config', 'gpg.ssh.allowedSignersFile', join(own.dir, '.git/signers'));
    return key;
  }

  test("commit and tag are signed as the user's settings say", async () => {
    withKey();
    own.git('config', 'commit.gpgSign', 'true');
    own.git('config', 'tag.gpgSign', 'true');
    const { commit } = await own.prepare('5.1.0rc1');
    own.git('verify-commit', commit);
    own.git('verify-tag', tag);
    expect(own.git('cat-file', '-t', tag)).toBe('tag');
    expect(own.git('rev-parse', `${tag}^{commit}`)).toBe(commit);
    await expect(own.prepare('5.1.0rc1')).resolves.toMatchObject({ state: 'unchanged' });
  });

  test('--sign signs both; without it and without settings nothing is signed', async () => {
    withKey();
    await own.prepare('5.1.0rc1', { sign: true });
    own.git('verify-tag', tag);
    await own.prepare('5.1.0rc2');
    expect(own.git('cat-file', '-t', 'version/5.1.0rc2')).toBe('commit');
    expect(own.git('log', '-2', '--format=%G?')).toBe('N\nG');
  });

  test('without a key nothing is changed; a tag that cannot be signed is told, and made by the next run', async () => {
    const key = withKey();
    own.git('config', 'user.signingKey', `${key}-lost`);
    const before = own.state();
    const said = await own.prepare('5.1.0rc1', { sign: true }).catch(explain);
    expect(said).toContain('the commit cannot be signed; nothing was changed');
    expect(own.state()).toBe(before);

    own.git('config', 'tag.gpgSign', 'true');
    const half = await own.prepare('5.1.0rc1').catch(explain);
    const commit = own.git('rev-parse', 'main');
    expect(half).toContain(
      `the tag cannot be signed; the release commit ${commit} is on main, and has no tag yet`,
    );
    expect([own.status(), own.git('tag')]).toEqual(['', 'version/5.0.0']);
    own.git('config', 'user.signingKey', key);
    await expect(own.prepare('5.1.0rc1')).resolves.toMatchObject({ state: 'tagged', commit });
    own.git('verify-tag', tag);
  });
});
