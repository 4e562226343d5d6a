import fc from 'fast-check';

/** Random layouts of files that hold a version: the same choices give the same file for another version. */

export interface Versions {
  /** PEP 440. */
  readonly own: string;
  /** The same in SemVer spelling. */
  readonly semver: string;
}

export type Layout = (choice: Choice, versions: Versions) => string;

/** Hands out decisions, the same ones each time. */
export class Choice {
  private at = 0;
  private readonly numbers: readonly number[];

  constructor(numbers: readonly number[]) {
    this.numbers = numbers;
  }

  of<T>(...options: readonly [T, ...T[]]): T {
    const number = this.numbers[this.at++ % this.numbers.length] ?? 0;
    return options[number % options.length] ?? options[0];
  }

  /** Some of the parts, in the order of the choices. */
  shuffled(parts: readonly string[]): string[] {
    return parts
      .map((part, index) => ({ part, key: this.of(0, 1, 2, 3, 4, 5, 6) * 10 + index }))
      .sort((one, two) => one.key - two.key)
      .map(({ part }) => part);
  }

  /** Lines with mixed ends, perhaps a byte order mark, perhaps no end of the last line. */
  text(lines: readonly string[]): string {
    const ended = lines.map(
      (line) => line.replaceAll('\n', this.of('\n', '\r\n')) + this.of('\n', '\r\n', '\n'),
    );
    const whole = this.of('', '', '\uFEFF') + ended.join('');
    return this.of(whole, whole.replace(/\r?\n$/, ''));
  }
}

export const choices = fc
  .array(fc.nat({ max: 419 }), { minLength: 40, maxLength: 60 })
  .map((all) => [...all]);

/** What is no version of ours, whatever it looks like. */
const foreign = '5.0.0rc1';

export const pyproject: Layout = (choice, { own }) => {
  const [blank, note] = [choice.of('', ' ', '\t', '  '), choice.of('', ` # ${foreign}`, '\t# "x"')];
  const quote = choice.of('"', "'", '"""', "'''");
  const simple = choice.of('"', "'");
  const pin = (name: string, version: string) =>
    `${simple}${name}${choice.of('', '[x]', ' [a,b] ')}${choice.of('==', ' == ', '===')}${version}${choice.of('', ' ; os_name != "nt"'.replaceAll('"', simple === '"' ? "'" : '"'))}${simple}`;
  const pins = choice.shuffled([
    pin('own-b', own),
    pin('Own.B', own),
    pin('third', foreign),
    `${simple}own-b>=${foreign}${simple}`,
    `${simple}own_b-c==${foreign}${simple}`,
  ]);
  const list = choice.of(
    `[${pins.join(', ')}]`,
    `[\n  ${pins.join(',\n\t')},\n]`,
    `[ # ${foreign}\n${pins.join(' ,\n')}\n ]`,
  );
  const version = `${quote}${own}${quote}`;
  const equals = `${blank}=${choice.of('', ' ', '\t')}`;
  const body = choice.shuffled([
    `name${equals}"own-a"`,
    `version${equals}${version}${note}`,
    `description = """\nversion = "${foreign}"\n"""`,
    `dependencies${equals}${list}`,
  ]);
  const dotted = body.map((line) => `project.${line}`);
  const inline = `project = { name = "own-a", version = ${quote.length === 3 ? quote : simple}${own}${quote.length === 3 ? quote : simple}, dependencies = [${pins.join(', ')}] }`;
  const head = choice.of([`[project]${note}`, ...body], dotted, [inline]);
  const rest = [
    '[tool.black]',
    'target-version = "3.10"',
    `min_version = "${foreign}"`,
    `version = "${foreign}"`,
    '[tool.x.project]',
    `version = '${foreign}'`,
    'when = 2020-01-01',
    'ratio = 5.0',
  ];
  return choice.text([`# version = "${foreign}"`, ...head, ...rest]);
};

export const chart: Layout = (choice, { semver }) => {
  const scalar = (value: string) => choice.of(value, `"${value}"`, `'${value}'`);
  const note = choice.of('', ' # 5.0.0-rc.1', '  #');
  const prefix = choice.of('', 'v');
  const block = choice.of(true, false);
  const entries = [
    `{name: lib, version: ${scalar(semver)}, repository: file://../lib}`,
    `{ name: k, "version": ${scalar('5.0.0-rc.1')}, repository: https://x.org }`,
  ];
  const blocks = [
    `  - name: lib\n    version: ${scalar(semver)}${note}\n    repository: "file://../lib"`,
    `  - repository: https://x.org\n    version: 5.0.0-rc.1\n    name: k`,
  ];
  const dependencies = block
    ? `dependencies:\n${blocks.join('\n')}`
    : choice.of(`dependencies: [${entries.join(', ')}]`, `dependencies:\n- ${entries.join('\n- ')}`);
  const body = choice.shuffled([
    'apiVersion: v2',
    'name: hub',
    `version: ${choice.of('', '&anchor ')}${scalar(semver)}${note}`,
    `appVersion:  ${scalar(prefix + semver)}`,
    'description: >-\n  version: 5.0.0-rc.1\n  more',
    'annotations: { version: 5.0.0-rc.1, "appVersion": \'5.0.0-rc.1\' }',
    'kubeVersion: ">=1.20.0-0"',
    dependencies,
  ]);
  return choice.text([choice.of('# version: 5.0.0-rc.1', '---'), ...body]);
};

export const packageJson: Layout = (choice, { semver }) => {
  const [indent, colon] = [choice.of('', ' ', '\t', '    '), choice.of(':', ' : ', ': ')];
  const pair = (key: string, value: string) => `${indent}"${key}"${colon}${value}`;
  const body = choice.shuffled([
    pair('name', '"ui"'),
    pair('version', `"${semver}"`),
    pair('dependencies', `{ "x": "5.0.0-rc.1",\n\t"version": "5.0.0-rc.1" }`),
    pair('description', '"\\"version\\": \\"5.0.0-rc.1\\" \\u00e9"'),
    pair('engines', '{"node": ">=18", "list": ["5.0.0-rc.1", 1.5e3, null]}'),
  ]);
  return choice.text(['{', ...body.map((line, index) => (index + 1 < body.length ? `${line},` : line)), '}']);
};

export const citation: Layout = (choice, { own }) => {
  const scalar = choice.of(own, `"${own}"`, `'v${own}'`);
  const body = choice.shuffled([
    'cff-version: 1.2.0',
    `version: ${scalar}${choice.of('', ' # x')}`,
    'message: "version: 5.0.0rc1"',
    'references: [{ version: 5.0.0rc1, title: x }]',
    'email: a\nemail: b',
    'abstract: |\n  version: 5.0.0rc1',
  ]);
  return choice.text(body);
};

export const module: Layout = (choice, { own }) => {
  const quote = choice.of('"', "'", '"""', "'''");
  const literal = `${choice.of('', '', 'u', 'r')}${quote}${own}${quote}`;
  const value = choice.of(literal, literal, `(${literal})`, `(\n    ${literal}  # 5.0.0rc1\n)`);
  const target = choice.of(
    '__version__',
    '__version__: str',
    '__version__ : Final[str]',
    'x = __version__',
    '__version__ = y',
  );
  const body = [
    `"""Docs.\n__version__ = "5.0.0rc1"\n"""`,
    `text = '''\n__version__ = '5.0.0rc1'\n'''`,
    '# __version__ = "5.0.0rc1"',
    'if x:\n    __version__ = "5.0.0rc1"',
    `__version__x = "5.0.0rc1"`,
    `other = "it's # no comment"`,
    `${target}${choice.of('=', ' = ', '\t=')}${value}${choice.of('', '  # 5.0.0rc1', ' ;')}`,
  ];
  return choice.text(choice.shuffled(body));
};

export const setupPy: Layout = (choice, { own }) => {
  const quote = choice.of('"', "'");
  const pins = choice.shuffled([
    `${quote}own-b==${own}${quote}`,
    `f${quote}own-b=={version}${quote}`,
    `${quote}third==5.0.0rc1${quote}`,
    `"a # b", ${quote}own_b[x] == ${own}${quote}`,
  ]);
  const named = choice.of(true, false);
  const version = `${quote}${own}${quote}`;
  const call = choice.shuffled([
    'name = "own-a"',
    `version${choice.of('=', ' = ')}${named ? 'release' : version}`,
    `install_requires=[${pins.join(choice.of(', ', ',\n    '))}]`,
    `extras_require={"x": [${quote}own-b == ${own}${quote}]}`,
  ]);
  return choice.text([
    `"""version="5.0.0rc1" """`,
    `release = ${named ? version : '"5.0.0rc1"'}`,
    '# setup(version="5.0.0rc1")',
    `setup(${choice.of('', '\n    ')}${call.join(choice.of(', ', ',\n    '))}${choice.of('', ',')})`,
  ]);
};

export const setupCfg: Layout = (choice, { own }) =>
  choice.text([
    '[metadata]',
    ...choice.shuffled(['name = own-a', `version ${choice.of('=', ':')} ${own}`]),
    '[options]',
    `install_requires =\n    own-b == ${own}\n    third==5.0.0rc1\n    # own-b==5.0.0rc1`,
    'python_requires = >=3.10',
    '[options.extras_require]',
    `dev =\n\town-b[x]==${own}; os_name != "nt"`,
    '[flake8]',
    'version = 5.0.0rc1',
  ]);
