import { describe, expect, it } from '@jest/globals';
import { UserError } from '../../../src/core/errors.js';
import { helmDigest } from '../../../src/rewrite/helm-digest.js';
import { alone, contextOf, rewritten } from './support.js';

const context = contextOf('5.0.0b4', '5.0.0rc2');
const chart = (name: string, rest = '') => `apiVersion: v2\nname: ${name}\nversion: "5.0.0-rc1"\n${rest}`;
const dependency = (name: string, version: string) =>
  `  - name: ${name}\n    version: ${version}\n    repository: file://../${name}\n`;

describe('Chart.yaml', () => {
  it('changes values only: comments, quotes, flow maps, folds and duplicate keys stay', () => {
    const before = [
      '# version: 5.0.0-rc1',
      '"version":   \'5.0.0-rc1\'   # ours',
      'appVersion: &app v5.0.0-rc1',
      'annotations: {version: 5.0.0-rc1, note: "5.0.0-rc1"}',
      'description: >-',
      '  version 5.0.0-rc1',
      'home: a',
      'home: b',
      'kubeVersion: ">=5.0.0-rc1"',
    ].join('\r\n');
    expect(alone('Chart.yaml', before, context)).toBe(
      before.replace("'5.0.0-rc1'   #", "'5.0.0-rc2'   #").replace('&app v5.0.0-rc1', '&app v5.0.0-rc2'),
    );
  });

  it.each([
    ['5.0.0-rc1', '5.0.0-rc2'],
    ['5.0.0-rc.1', '5.0.0-rc.2'],
    ['5.0.0-beta.4', '5.0.0-rc.2'],
    ['v5.0.0-b4', 'v5.0.0-rc2'],
    ['5.0.0rc1', '5.0.0-rc.2'],
    ['24.6.1', '24.6.1'],
    ['5.0.0-rc2', '5.0.0-rc2'],
  ])('a chart version %s becomes %s', (before, after) => {
    expect(alone('Chart.yaml', `version: ${before}\n`, context)).toBe(`version: ${after}\n`);
  });

  it('keeps a PEP 440 appVersion and a foreign one', () => {
    expect(alone('Chart.yaml', 'appVersion: 5.0.0rc1\n', context)).toBe('appVersion: 5.0.0rc2\n');
    expect(alone('Chart.yaml', 'version: 5.0.0-rc1\nappVersion: 1.16.0\n', context)).toBe(
      'version: 5.0.0-rc2\nappVersion: 1.16.0\n',
    );
  });

  it('moves dependencies on a chart whose version a rule sets, from outside of the window', () => {
    const files = {
      'common/Chart.yaml': 'name: common\nversion: "0.0.0"\n',
      'hub/Chart.yaml': `name: hub\nversion: 5.0.0-rc1\ndependencies:\n${dependency('common', '"0.0.0"')}`,
    };
    const custom = [{ path: '*/Chart.yaml', key: 'version', value: '{semver}', count: 'any' as const }];
    const { texts } = rewritten(files, contextOf('5.0.0b4', '5.0.0rc2', { custom }));
    expect(texts['hub/Chart.yaml']).toContain(dependency('common', '"5.0.0-rc.2"'));
    expect(rewritten(files, context).texts['hub/Chart.yaml']).toContain(dependency('common', '"0.0.0"'));
  });

  it('moves exact dependencies on charts of this repository, and no other', () => {
    const before = chart(
      'hub',
      [
        'dependencies:',
        dependency('common', '"5.0.0-a.3" # stale'),
        dependency('other', '^5.0.0-rc1'),
        dependency('missing', '5.0.0-rc1'),
        '  - {name: keycloak, version: 24.6.1, repository: "https://x.org"}',
        '  - {name: same-number, version: 5.0.0-rc1, repository: "https://x.org"}',
        '  - {name: vendored, version: 5.0.0-rc1}',
        '  - {name: away, version: 5.0.0-rc1, repository: "file://../../../away"}',
      ].join('\n'),
    );
    const { texts, outcome } = rewritten(
      {
        'charts/hub/Chart.yaml': before,
        'charts/common/Chart.yaml': chart('common'),
        'charts/other/Chart.yaml': chart('other'),
        'charts/hub/charts/vendored/Chart.yaml': 'name: vendored\nversion: 24.6.1\n',
      },
      context,
    );
    expect(texts['charts/hub/Chart.yaml']).toBe(
      before.replace('version: "5.0.0-rc1"', 'version: "5.0.0-rc2"').replace('5.0.0-a.3', '5.0.0-rc2'),
    );
    expect(texts['charts/hub/charts/vendored/Chart.yaml']).toContain('24.6.1');
    expect(outcome.leftAlone.map(({ key, reason }) => `${key}: ${reason}`)).toEqual([
      'dependencies[1].version: only an exact version is rewritten, not a range',
      'version: outside of 5.0.0b4 to 5.0.0rc2',
    ]);
  });

  it('leaves a dependency on an excluded chart alone, in Chart.yaml and Chart.lock', () => {
    const lines = 'dependencies:\n- {name: b, version: 5.0.0-rc1, repository: file://../b}\n';
    const files = {
      'a/Chart.yaml': `version: 1.0.0\n${lines}`,
      'a/Chart.lock': `${lines}digest: sha256:0\n`,
      'b/Chart.yaml': 'version: 5.0.0-rc1\n',
    };
    expect(rewritten(files, contextOf('5.0.0b4', '5.0.0rc2', { exclude: ['b'] })).outcome.files).toEqual([]);
    expect(rewritten(files, context).outcome.files).toHaveLength(3);
  });

  it.each([
    ['auto', '5.1.0-rc.1'],
    ['dotted', '5.1.0-rc.1'],
    ['glued', '5.1.0-rc1'],
    ['words', '5.1.0-rc.1'],
  ] as const)('after a final, style %s gives %s', (semverPrerelease, expected) => {
    const next = contextOf('5.0.0', '5.1.0rc1', { semverPrerelease });
    expect(alone('Chart.yaml', 'version: 5.0.8\n', next)).toBe(`version: ${expected}\n`);
  });

  it('takes the style of the file, else of the tree; a dependency is spelled as its chart', () => {
    const next = contextOf('5.0.0', '5.1.0rc1');
    const { texts } = rewritten(
      {
        'a/Chart.yaml':
          'version: 5.0.8\nappVersion: 5.1.0-b1\ndependencies:\n- name: b\n  version: 5.0.8\n  repository: file://../b\n',
        'b/Chart.yaml': 'version: 5.0.8\n',
        'c/Chart.yaml': 'version: 5.1.0-beta.1\n',
        'd/Chart.yaml': 'version: 5.1.0-alpha.1\n',
      },
      next,
    );
    expect(texts['a/Chart.yaml']).toBe(
      'version: 5.1.0-rc1\nappVersion: 5.1.0-rc1\ndependencies:\n- name: b\n  version: 5.1.0-rc.1\n  repository: file://../b\n',
    );
    expect(texts['b/Chart.yaml']).toBe('version: 5.1.0-rc.1\n');
  });

  it('names file, line and column of what it cannot parse', () => {
    const parse = () => alone('c/Chart.yaml', 'name: a\nversion: "5.0.0-rc1\n', context);
    expect(parse).toThrow(UserError);
    expect(parse).toThrow(expect.objectContaining({ place: { file: 'c/Chart.yaml', line: 3, column: 1 } }));
  });
});

describe('Chart.lock', () => {
  const entry = (name: string, version: string) => ({ name, version, repository: `file://../${name}` });

  it('has the digest that helm wrote into two real lock files', () => {
    const common = [entry('common', '5.0.0-b2')];
    expect(helmDigest(common, common)).toBe(
      'sha256:09c9e8667830d48af7ece8d972c65fbfbd21ea3ea262bd5b7e8fa2e229e786ab',
    );
    const hub = ['hq', 'auth', 'store', 'common'].map((name) => entry(name, '5.0.0-b4'));
    const conditions = hub.map((one) =>
      one.name === 'common' ? one : { condition: `${one.name}.enabled`, ...one },
    );
    expect(helmDigest(conditions, hub)).toBe(
      'sha256:e3db3b2adf29fda1aa4a323b9cb12b9ab97f2cc307aa9e986e1e7f9f7a01886c',
    );
  });

  it('escapes as Go does and sorts maps', () => {
    const locked = [entry('a', '1.0.0')];
    const one = [
      { ...entry('a', '>=1.0.0 <2'), 'import-values': [{ parent: 'p', child: 'c' }], tags: ['x'] },
    ];
    const two = [
      { tags: ['x'], 'import-values': [{ child: 'c', parent: 'p' }], ...entry('a', '>=1.0.0 <2') },
    ];
    expect(helmDigest(one, locked)).toBe(helmDigest(two, locked));
    expect(helmDigest(one, locked)).toBe(
      'sha256:b9a7b1d7a038a8cb9dd388877c8e06f87e455d99566978fb4a5694e0d51d077f',
    );
  });

  const lock = (version: string, digest: string, generated: string) =>
    `dependencies:\n- name: common\n  repository: file://../common\n  version: ${version}\ndigest: ${digest}\ngenerated: "${generated}"\n`;
  const old = lock(
    '5.0.0-b2',
    'sha256:09c9e8667830d48af7ece8d972c65fbfbd21ea3ea262bd5b7e8fa2e229e786ab',
    '2026-02-12T14:09:58.73866261+01:00',
  );
  const tree = {
    'charts/hq/Chart.yaml': chart('hq', `dependencies:\n${dependency('common', '"5.0.0-rc1"')}`),
    'charts/common/Chart.yaml': chart('common'),
  };

  it('follows Chart.yaml: version, digest and the time of the tagged commit', () => {
    const { texts, outcome } = rewritten({ ...tree, 'charts/hq/Chart.lock': old }, context);
    expect(texts['charts/hq/Chart.lock']).toBe(
      lock(
        '5.0.0-rc2',
        'sha256:ca428e94fdbac7ce4bf7b395117430641a5c4d42b387907027cbc7c3021427c2',
        '2026-03-30T07:43:31Z',
      ),
    );
    const again = rewritten(texts, { ...context, time: context.time + 100_000 }).outcome;
    expect(again.files).toEqual([]);
    expect(outcome.warnings).toEqual([]);
  });

  it('mends a digest alone, and leaves a lock without own charts as it is', () => {
    const { texts } = rewritten({ ...tree, 'charts/hq/Chart.lock': old }, context);
    const broken = (texts['charts/hq/Chart.lock'] ?? '').replace('sha256:ca', 'sha256:00');
    expect(rewritten({ ...texts, 'charts/hq/Chart.lock': broken }, context).texts).toEqual(texts);
    const foreign = {
      'Chart.yaml':
        'version: 5.0.0-rc1\ndependencies:\n- {name: a, version: 1.0.0, repository: "https://x.org"}\n',
      'Chart.lock':
        'dependencies:\n- {name: a, version: 1.0.0, repository: "https://x.org"}\ndigest: sha256:0\n',
    };
    expect(rewritten(foreign, context).texts['Chart.lock']).toBe(foreign['Chart.lock']);
  });

  it('keeps dependencies of others in the digest, ranges and aliases of repositories included', () => {
    const requirement =
      '- {name: k, version: ^24.0.0, repository: "@bitnami"}\n- {name: m, version: 1.2.3, repository: "https://x.org"}\n';
    const locked =
      '- {name: k, version: 24.6.1, repository: "https://charts.bitnami.com"}\n- {name: m, version: 1.2.3, repository: "https://x.org"}\n';
    const { texts, outcome } = rewritten(
      {
        'a/Chart.yaml': `version: 5.0.0-rc1\ndependencies:\n- {name: b, version: 5.0.0-rc1, repository: file://../b}\n${requirement}`,
        'a/Chart.lock': `dependencies:\n- {name: b, version: 5.0.0-b1, repository: file://../b}\n${locked}digest: sha256:0\n`,
        'b/Chart.yaml': 'version: 5.0.0-rc1\n',
      },
      context,
    );
    const common = [
      { name: 'b', version: '5.0.0-rc2', repository: 'file://../b' },
      { name: 'k', version: '^24.0.0', repository: 'https://charts.bitnami.com' },
      { name: 'm', version: '1.2.3', repository: 'https://x.org' },
    ];
    const digest = helmDigest(
      common,
      common.map((one) => (one.name === 'k' ? { ...one, version: '24.6.1' } : one)),
    );
    expect(texts['a/Chart.lock']).toBe(
      `dependencies:\n- {name: b, version: 5.0.0-rc2, repository: file://../b}\n${locked}digest: ${digest}\n`,
    );
    expect(outcome.warnings).toEqual([]);
  });

  it.each([
    ['another name', 'others', '24.6.1'],
    ['an older version of a foreign chart', 'common', '24.6.0'],
  ])('warns of a lock with %s and does not touch it', (_what, name, version) => {
    const foreign = (at: string) => `- name: k\n  version: ${at}\n  repository: https://x.org\n`;
    const stale = old.replace('digest', `${foreign(version)}digest`).replace('name: common', `name: ${name}`);
    const hq = tree['charts/hq/Chart.yaml'] + foreign('24.6.1').replace(/^/gm, '  ').trimEnd();
    const { texts, outcome } = rewritten(
      { ...tree, 'charts/hq/Chart.yaml': hq, 'charts/hq/Chart.lock': stale },
      context,
    );
    expect(texts['charts/hq/Chart.lock']).toBe(stale);
    expect(outcome.warnings).toEqual([expect.stringContaining('run helm dependency update')]);
  });
});

describe('anchors', () => {
  it('are said to take others with them', () => {
    const before = 'version: &v 5.0.0-rc1\nappVersion: *v\nannotations:\n  foreign: *v\n';
    const { texts, outcome } = rewritten({ 'Chart.yaml': before }, context);
    expect(texts['Chart.yaml']).toBe(before.replace('rc1', 'rc2'));
    expect(outcome.warnings).toEqual([
      'Chart.yaml:1: appVersion, annotations.foreign repeats version by its anchor, so it becomes 5.0.0-rc2 too',
    ]);
  });
});

describe('CITATION.cff', () => {
  const before =
    "cff-version: 1.2.0\nauthors:\n  - email: a@b\n    email: c@d\nversion: 5.0.0rc1\ndate-released: '2025-01-02'\n";

  it('tolerates duplicate keys; the date follows the version', () => {
    expect(alone('CITATION.cff', before, context)).toBe(
      before.replace('rc1', 'rc2').replace('2025-01-02', '2026-03-30'),
    );
    const current = before.replace('rc1', 'rc2');
    expect(alone('CITATION.cff', current, context)).toBe(current);
    const without = before.replace('version: 5.0.0rc1\n', '');
    expect(alone('CITATION.cff', without, context)).toBe(without);
  });
});

describe('Dockerfile', () => {
  it('moves version labels; an ARG is only reported', () => {
    const before = [
      'ARG VERSION=5.0.0rc1',
      'FROM redis:5.0.0',
      'LABEL version="5.0.0rc1" other=5.0.0rc1',
      'label org.opencontainers.image.version=5.0.0-rc1',
      'LABEL version=${TAG}',
      'LABEL version="4.14"',
      '# LABEL version=5.0.0rc1',
    ].join('\n');
    const { texts, outcome } = rewritten({ 'docker/a.Dockerfile': before }, context);
    expect(texts['docker/a.Dockerfile']).toBe(
      before.replace('="5.0.0rc1"', '="5.0.0rc2"').replace('=5.0.0-rc1', '=5.0.0-rc2'),
    );
    expect(outcome.leftAlone.map(({ key, line }) => `${key}:${line}`)).toEqual(['ARG VERSION:1']);
  });
});
