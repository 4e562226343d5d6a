import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseMetadata } from '../../src/python/metadata.js';
import { compareNormalized, normalizeVersion } from '../../src/python/pep440.js';
import { isUrl } from '../../src/python/rules/contact.js';
import { metadataProblems } from '../../src/python/rules/metadata-rules.js';
import { parseRequirement } from '../../src/python/rules/requirement.js';
import { admits, parseSpecifiers } from '../../src/python/rules/specifiers.js';

/** What the libraries say that PyPI itself judges by: packaging, and rfc3986 for URLs. */
const judge = `
import json, sys
from packaging.metadata import Metadata
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.version import Version
from rfc3986 import uri_reference, validators
def url(text):
    v = validators.Validator().allow_schemes("http", "https").require_presence_of("scheme")
    v.check_validity_of("scheme", "host", "port", "path", "query")
    v.validate(uri_reference(text).normalize())
    return True
def order(pair):
    a, b = map(Version, pair)
    return (a > b) - (a < b)
def metadata(headers):
    try:
        Metadata.from_email("Metadata-Version: 2.4\\nName: p\\nVersion: 1.0\\n" + headers + "\\n")
    except ExceptionGroup as group:
        return [str(one) for one in group.exceptions]
    return []
kinds = {
    "specifier": lambda text: SpecifierSet(text) is not None,
    "requirement": lambda text: Requirement(text) is not None,
    "admits": lambda pair: SpecifierSet(pair[0]).contains(pair[1], prereleases=True),
    "order": order, "url": url, "metadata": metadata,
}
def verdict(kind, value):
    try:
        return kinds[kind](value)
    except Exception:
        return False
print(json.dumps([verdict(*question) for question in json.load(sys.stdin)]))
`;

type Question = readonly [kind: string, value: unknown];

function ask(questions: readonly Question[]): unknown[] {
  const python = resolve('.tools/python/bin/python');
  const options = { input: JSON.stringify(questions), encoding: 'utf8', maxBuffer: 2 ** 26 } as const;
  return JSON.parse(execFileSync(python, ['-c', judge], options)) as unknown[];
}

const number = fc.constantFrom('0', '1', '2', '10', '01');
const version = fc
  .tuple(
    fc.constantFrom('', '', '', '1!', 'v'),
    fc.array(number, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', '', 'a1', 'b2', 'rc1', '.rc2', '-alpha', 'c1'),
    fc.constantFrom('', '', '.post1', '-1', '.post0'),
    fc.constantFrom('', '', '.dev1', '.dev0'),
    fc.constantFrom('', '', '', '+x.1', '+2'),
  )
  .map(
    ([epoch, release, stage, post, dev, local]) =>
      `${epoch}${release.join('.')}${stage}${post}${dev}${local}`,
  );
const clause = fc
  .tuple(
    fc.constantFrom('==', '!=', '<=', '>=', '<', '>', '~=', '===', '=', '', ' =='),
    fc.constantFrom('', ' '),
    version,
    fc.constantFrom('', '', '', '.*', 'x'),
  )
  .map((parts) => parts.join(''));
const specifiers = fc.array(clause, { maxLength: 3 }).map((all) => all.join(','));
const marker = fc
  .array(
    fc.constantFrom(
      'python_version',
      '"3"',
      "'x'",
      '<',
      '==',
      'in',
      'not in',
      'and',
      'or',
      '(',
      ')',
      'extra',
      'x',
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((words) => words.join(' '));
const goodMarker = fc.constantFrom(
  'extra == "x"',
  '(os_name=="a" or "b" in sys_platform) and python_version<"3"',
);
const requirement = fc
  .tuple(
    fc.constantFrom('foo', 'Foo.bar_1', '-x', 'a b', 'x-', ' y'),
    fc.constantFrom('', '[a]', '[a, b]', '[]', '[a b]', '[,]'),
    fc.oneof(
      specifiers,
      clause.map((one) => `(${one})`),
      fc.constantFrom(' @ https://x.example/y', '@', ' @ file:a b'),
    ),
    fc.oneof(
      fc.constant(''),
      marker.map((one) => `; ${one}`),
      goodMarker.map((one) => ` ; ${one}`),
    ),
  )
  .map((parts) => parts.join(''));
const url = fc
  .array(
    fc.constantFrom(
      'http:',
      'https:',
      '//',
      'a.example',
      '/',
      'b',
      '?',
      '#',
      ' ',
      ':80',
      ':x',
      '%20',
      '%2',
      '@',
      'ü',
      '[::1]',
      '|',
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((parts) => parts.join(''));

const sample = <T>(values: fc.Arbitrary<T>, count: number): T[] =>
  fc.sample(values, { numRuns: count, seed: 7 });

it('versions, specifiers, requirements and URLs are judged as by the libraries of PyPI', () => {
  const good = sample(version, 300).filter((one) => normalizeVersion(one) !== undefined);
  const questions: Question[] = [
    ...sample(specifiers, 800).map((text) => ['specifier', text] as const),
    // What follows `===` runs up to a blank there, across commas; nobody writes that.
    ...sample(requirement, 1500)
      .filter((text) => !text.includes('==='))
      .map((text) => ['requirement', text] as const),
    ...sample(url, 800).map((text) => ['url', text] as const),
    ...sample(fc.tuple(specifiers, fc.constantFrom(...good)), 1500).map((pair) => ['admits', pair] as const),
    ...sample(fc.tuple(fc.constantFrom(...good), fc.constantFrom(...good)), 1000).map(
      (pair) => ['order', pair] as const,
    ),
  ];
  const normal = (text: string): string => normalizeVersion(text) ?? '';
  const ours: Readonly<Record<string, (value: never) => unknown>> = {
    specifier: (text: string) => parseSpecifiers(text) !== undefined,
    requirement: (text: string) => parseRequirement(text) !== undefined,
    url: isUrl,
    admits: ([spec, one]: [string, string]) => {
      const parsed = parseSpecifiers(spec);
      return parsed !== undefined && admits(parsed, one);
    },
    order: ([a, b]: [string, string]) => Math.sign(compareNormalized(normal(a), normal(b))),
  };
  const theirs = ask(questions);
  const wrong = questions.flatMap(([kind, value], index) => {
    const own = ours[kind]?.(value as never);
    return own === theirs[index]
      ? []
      : [`${kind} ${JSON.stringify(value)}: ${own}, packaging ${theirs[index]}`];
  });
  expect(wrong).toEqual([]);
  // The samples hold plenty of both.
  expect(theirs.filter((one) => one === true).length).toBeGreaterThan(300);
});

it('metadata is refused exactly where packaging does, in its words', () => {
  const headers = [
    'Description-Content-Type: text/markdown; charset=latin-1',
    'Requires-Python: 3.x',
    'Requires-Dist: foo bar',
    'Requires-Dist: foo>=1 ; extra == "x"',
    'License-Expression: MIT License',
    'License-Expression: (MIT)',
    'License-Expression: MIT AND',
    'License-Expression: MIT WITH',
    'License-Expression: GPL-2.0-only WITH Classpath-exception-2.0',
    'License-Expression: (MIT OR Apache-2.0) AND ISC+',
    'License-File: ../LICENSE',
    'License-File: a\\LICENSE',
    'License-File: licenses/A',
    'Dynamic: name',
    'Dynamic: foo',
    'Provides-Extra: -x',
    'Import-Name: a',
    'Keywords: a,b',
  ];
  const theirs = ask(headers.map((text) => ['metadata', text] as const)) as string[][];
  const ours = headers.map((text) => {
    const bytes = Buffer.from(`Metadata-Version: 2.4\nName: p\nVersion: 1.0\n${text}\n\n`);
    return metadataProblems(parseMetadata(bytes, 'f')).map(({ message }) => message.replace(/\.$/, ''));
  });
  expect(ours).toEqual(theirs);
});
