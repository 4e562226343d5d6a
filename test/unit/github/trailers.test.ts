import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { trailerValues } from '../../../src/github/facts/trailers.js';
import { Sandbox } from '../git/sandbox.js';

const messages = [
  'Release 5.1.0\n\nRelease-Tag: version/5.1.0\nRelease-Base: abc\n',
  'Release-Tag: version/5.1.0',
  'Release 5.1.0\nRelease-Tag: version/5.1.0',
  'x\n\nRelease-Tag: version/5.1.0\n\nis no trailer here\n',
  'x\n\nbody\n\nrelease-tag: lower\nRELEASE-TAG:upper\nRelease-Tag :  spaced  \n',
  'x\n\nRelease-Tag: one\n  goes on\nOther: y\n z\n',
  'x\n\nsome text\nRelease-Tag: one\n',
  'x\n\nsome text\nmore text\nRelease-Tag: one\nSigned-off-by: A <a@example.org>\n',
  'x\n\none\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nRelease-Tag: one\nSigned-off-by: A <a@example.org>\n',
  'x\n\nRelease-Tag: one\n(cherry picked from commit 0123456)\n',
  'x\n\nRelease-Tag: one\r\nOther: two\r\n',
  'x\n\nRelease-Tag:\nOther: two\n',
  'x\n\nRelease-Tag: one\n---\nRelease-Tag: two\n',
  'x\n\nNot Release-Tag: one\n',
  'x\n\n\n\nRelease-Tag: one\n\n\n',
  'x\n \nRelease-Tag: one\n',
  'x',
];

test('trailers are read as git reads them', () => {
  const box = new Sandbox('trailers');
  const format = '--format=%(trailers:key=Release-Tag,valueonly,unfold,separator=%x00)%x01';
  for (const message of messages) {
    const tree = box.git('hash-object', '-t', 'tree', '-w', '/dev/null');
    const commit = execFileSync('git', ['commit-tree', tree, '-F', '-'], {
      cwd: box.dir,
      input: message,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        ...{ GIT_AUTHOR_NAME: 'T', GIT_AUTHOR_EMAIL: 't@example.com' },
        ...{ GIT_COMMITTER_NAME: 'T', GIT_COMMITTER_EMAIL: 't@example.com' },
      },
    }).trim();
    const text = box.git('log', '-1', format, commit).split('\x01')[0] ?? '';
    const body = box.git('log', '-1', '--format=%B', commit);
    const git = text === '' ? [] : text.split('\0').map((value) => value.trim());
    expect([message, trailerValues(body, 'Release-Tag').filter(Boolean)]).toEqual([message, git]);
  }
  box.remove();
});
