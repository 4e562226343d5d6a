import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { tryParseDistribution } from '../../../src/python/distribution.js';
import { problemsOf, refuseProblems } from '../../../src/python/index-check.js';
import { type Distribution, readDistribution } from '../../../src/python/inspect.js';
import { parseMetadata } from '../../../src/python/metadata.js';
import { fileNameProblems } from '../../../src/python/rules/file-name-rules.js';
import { metadataProblems } from '../../../src/python/rules/metadata-rules.js';
import { type Problem, repr } from '../../../src/python/rules/problem.js';
import { metadataText, zipOf } from '../../support/distributions.js';
import { FakeHost } from '../../support/fake-host.js';

const folder = mkdtempSync(join(tmpdir(), 'index-rules-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const words = (problems: readonly Problem[]): string[] => problems.map(({ message }) => message);

function judged(headers: string, version = '2.4'): string[] {
  const text = `Metadata-Version: ${version}\nName: my-pkg\nVersion: 1.0\n${headers}\n`;
  return words(metadataProblems(parseMetadata(Buffer.from(text), 'file')));
}

// What PyPI's own code answered to a form with these fields, without the link at its end.
describe('metadata is refused in the words of PyPI', () => {
  it.each([
    [
      'Description-Content-Type: text/markdown; charset=latin-1',
      "'description-content-type' can only specify the UTF-8 charset, not 'latin-1'.",
    ],
    [
      'Description-Content-Type: text/markdown; variant=Foo',
      "valid Markdown variants for 'description-content-type' are ['CommonMark', 'GFM'], not 'Foo'.",
    ],
    [
      'Description-Content-Type: text/plop',
      "'description-content-type' must be one of ['text/markdown', 'text/plain', 'text/x-rst'], not 'text/plop'.",
    ],
    ['Classifier: Private :: Do Not Upload', "'Private :: Do Not Upload' is not a valid classifier."],
    ['Classifier: Programming Language', "'Programming Language' is not a valid classifier."],
    ['Requires-Python: 3.x', "'3.x' is invalid for 'requires-python'."],
    ['Requires-Python: 3', "'3' is invalid for 'requires-python'."],
    [
      'Requires-Dist: foo @ https://example.com/foo.zip',
      "Can't have direct dependency: foo @ https://example.com/foo.zip.",
    ],
    ['Requires-Dist: foo bar baz', "'foo bar baz' is invalid for 'requires-dist'."],
    ['Requires-Dist: foo (>=1.x)', "'foo (>=1.x)' is invalid for 'requires-dist'."],
    [
      'Provides-Dist: foo @ https://example.com/x.zip',
      "Can't have direct dependency: 'foo @ https://example.com/x.zip'.",
    ],
    ['License-Expression: MIT License', "'MIT License' is invalid for 'license-expression'."],
    [
      'License: MIT\nLicense-Expression: MIT',
      'License is deprecated when License-Expression is present. Only License-Expression should be present.',
    ],
    ['License-File: /etc/LICENSE', "'/etc/LICENSE' is invalid for 'license-file', paths must be relative."],
    ['License-File: LICEN*', "'LICEN*' is invalid for 'license-file', paths must be resolved."],
    ['Summary: one\n  two', "'summary' must be a single line."],
    [`Summary: ${'x'.repeat(513)}`, "'summary' field must be 512 characters or less."],
    ['Summary: one\nSummary: two', "'summary' has invalid data."],
    ['Author-email: nobody', "'nobody' is not a valid email address: An email address must have an @-sign."],
    [
      'Author-email: N <a@localhost>',
      "'a@localhost' is not a valid email address: The part after the @-sign is not valid. It should have a period.",
    ],
    ['Home-page: example', "'example' is not a valid url."],
    ['Home-page: git+ssh://x', "'git+ssh://x' is not a valid url."],
    ['Project-URL: Docs', 'Must have a URL.'],
    ['Project-URL: Docs, nope', "'nope' is not a valid url."],
    [
      `Project-URL: ${'x'.repeat(33)}, https://example.com`,
      `'${'x'.repeat(33)}' must be 32 characters or less.`,
    ],
    [
      'Project-URL: A, https://a.example\nProject-URL: A, https://b.example',
      "'project_urls' has invalid data.",
    ],
    ['Dynamic: foo', "'foo' is not a valid dynamic field."],
  ])('%s', (headers, message) => {
    expect(judged(headers)).toEqual([message]);
  });

  it('for fields that came later than its version, and versions that do not exist', () => {
    expect(judged('Dynamic: summary', '2.1')).toEqual([
      'dynamic introduced in metadata version 2.2, not 2.1.',
    ]);
    expect(judged('License-Expression: MIT', '2.1')).toEqual([
      'license-expression introduced in metadata version 2.4, not 2.1.',
    ]);
    expect(judged('', '9.9')).toEqual(["'9.9' is not a valid metadata version."]);
    expect(judged('License-File: LICENSE', '2.1')).toEqual([]);
  });

  it.each([
    'Requires-Python: >=3.8,',
    'License-Expression: LicenseRef-x OR (MIT AND apache-2.0 WITH LLVM-exception)',
    'Description-Content-Type: text/markdown; charset=UTF-8; variant=GFM',
    'Author-email: a@b.example, not an address',
    'Requires-Dist: foo[a,b] (>=1,<2) ; python_version > "3" and (extra == \'x\' or sys_platform not in "win32")',
    'Keywords: a\n  b',
    'Home-page: UNKNOWN',
    'Classifier: Framework :: Not Yet Heard Of',
  ])('and taken: %s', (headers) => {
    expect(judged(headers)).toEqual([]);
  });

  it('tells all there is, in the order in which PyPI would', () => {
    const text = metadataText('-bad-', '1.0+local', { headers: 'Requires-Python: x\nClassifier: Nope\n' });
    expect(words(metadataProblems(parseMetadata(Buffer.from(text), 'f')))).toEqual([
      expect.stringContaining("'-bad-' is an invalid value for Name. Error: Start and end with"),
      "'x' is invalid for 'requires-python'.",
      "The use of local versions in '1.0+local' is not allowed.",
      "'Nope' is not a valid classifier.",
    ]);
  });
});

describe('platforms', () => {
  const certainty = (tag: string): string | undefined => {
    const parsed = tryParseDistribution(`p-1.0-py3-none-${tag}.whl`);
    return parsed === undefined ? 'unread' : fileNameProblems(parsed)[0]?.certainty;
  };
  it.each([
    ['any', undefined],
    ['manylinux_2_17_x86_64.manylinux2014_x86_64', undefined],
    ['musllinux_1_2_riscv64', undefined],
    ['win_arm64', undefined],
    ['macosx_10_9_universal2', undefined],
    ['macosx_14_0_arm64', undefined],
    ['linux_x86_64', 'pypi'],
    ['linux_armv7l', undefined],
    ['macosx_14_2_arm64', 'pypi'],
    ['foo', 'pypi'],
    ['manylinux_2_17_x86_64.linux_x86_64', 'pypi'],
    // PyPI refuses these as well, until it learns of them.
    ['macosx_27_0_arm64', 'doubtful'],
    ['manylinux_2_31_loongarch64', 'doubtful'],
  ])('%s: %s', (tag, expected) => {
    expect(certainty(tag)).toBe(expected);
  });
});

describe('the inside of a wheel', () => {
  function wheel(extra: readonly (readonly [string, string])[], headers = ''): Distribution {
    const info = 'p-1.0.dist-info';
    const members = [
      [`${info}/METADATA`, metadataText('p', '1.0', { headers })],
      [`${info}/WHEEL`, ''],
      ...extra.map(([name, text]) => [`${info}/${name}`, text]),
    ] as [string, string][];
    const record = [...members.map(([name]) => name), `${info}/RECORD`].map((name) => `${name},,\n`).join('');
    const path = join(folder, 'p-1.0-py3-none-any.whl');
    const all = [...members, [`${info}/RECORD`, record] as [string, string]];
    writeFileSync(path, zipOf(all.map(([name, text]) => [name, Buffer.from(text)])));
    return readDistribution(path);
  }

  it('lacks a licence', () => {
    const missing = wheel([['LICENSE', 'x']], 'License-File: LICENSE\n');
    expect(words(problemsOf(missing))).toEqual([
      'License-File LICENSE does not exist in distribution file p-1.0-py3-none-any.whl at p-1.0.dist-info/licenses/LICENSE',
    ]);
    expect(problemsOf(wheel([['licenses/LICENSE', 'x']], 'License-File: LICENSE\n'))).toEqual([]);
  });

  it.each([
    ['[console_scripts]\na = b:c\n[x]\n', 0],
    ['[console_scripts]\n../a = b:c\n', 1],
    ['a = b:c\n', 1],
    ['[console_scripts]\na\n', 1],
  ])('has entry points %j', (text, count) => {
    expect(words(problemsOf(wheel([['entry_points.txt', text]])))).toEqual(
      Array(count).fill(
        "Wheel 'p-1.0-py3-none-any.whl' has invalid entry points defined in the entry_points.txt file",
      ),
    );
  });
});

describe('refuseProblems', () => {
  const file = (headers: string, version = '1.0'): Distribution => {
    const metadata = parseMetadata(Buffer.from(metadataText('p', version, { headers })), 'f');
    const name = tryParseDistribution('p-1.0.tar.gz');
    if (name === undefined) throw new Error('unread');
    return {
      ...name,
      path: '',
      metadata,
      sha256: '',
      size: 200 * 1024 * 1024,
      archiveProblems: [],
      installs: new Map(),
    };
  };

  it('stops with all of them, warns of what other limits may allow', () => {
    const host = new FakeHost();
    const files = [file('Requires-Python: x\nSummary: again\n'), file('', '1.0+x')];
    expect(() => refuseProblems(host, files, 'pypi')).toThrow(
      "p-1.0.tar.gz: 'x' is invalid for 'requires-python'.\np-1.0.tar.gz: 'summary' has invalid data.\n" +
        "p-1.0.tar.gz: The use of local versions in '1.0+x' is not allowed.",
    );
    expect(host.warnings[0]).toContain(
      "PyPI may refuse it: File too large. Limit for project 'p' is 100 MB.",
    );
  });

  it('only warns of the rules of PyPI where another index is meant', () => {
    const host = new FakeHost();
    refuseProblems(host, [file('', '1.0+x')], 'other');
    expect(host.warnings.join('\n')).toContain('PyPI would refuse it: The use of local versions');
  });
});

it('shows texts as Python does', () => {
  expect(["it's", 'a"b\'c', 'a\nb', '\u202e', 'ü'].map(repr)).toEqual([
    '"it\'s"',
    "'a\"b\\'c'",
    "'a\\nb'",
    "'\\u202e'",
    "'ü'",
  ]);
});
