import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readChannel } from '../../../src/channels/channel.js';
import { type DecideOptions, decide, type Move } from '../../../src/channels/decide.js';
import { channelsOf, targetsOf } from '../../../src/channels/targets.js';
import { versionReader, versionTagOf } from '../../../src/channels/version-tags.js';
import { sha256 } from '../../../src/record/canonical.js';
import { compareVersions, parseVersion } from '../../../src/version/version.js';

const codenames = { 4: 'cotopaxi', 5: 'uluru' };
const digest = (text: string): string => `sha256:${sha256(text)}`;
const none: DecideOptions = { allowRollback: false, repromote: false, published: false };

/** Decides for one repository. `held`: channel -> version, '?' for an image without annotation. */
function move(
  version: string,
  tags: readonly string[],
  held: Readonly<Record<string, string>>,
  options: Partial<DecideOptions> = {},
  names: readonly string[] = Object.keys(held),
): Record<string, string> {
  const channels = names.map((name) => {
    const text = held[name];
    const known = text === undefined || text === '?' ? undefined : parseVersion(text);
    return {
      channel: readChannel(name, codenames),
      held: text === undefined ? undefined : { digest: digest(text), version: known },
    };
  });
  const facts = { repository: 'p/r', versions: tags.map(parseVersion), digest: digest(version), channels };
  const moves = decide(parseVersion(version), facts, { ...none, ...options });
  return Object.fromEntries(moves.map((one: Move) => [one.channel.name, `${one.state}: ${one.reason}`]));
}

describe('lines', () => {
  test.each([
    ['5.1', 'minor'],
    ['v5.1', 'minor'],
    ['5', 'major'],
    ['uluru', 'major'],
    ['uluru-live', 'major'],
    ['latest', 'all'],
    ['latest-live', 'all'],
    ['stable', 'all'],
  ])('%s speaks for %s', (name, kind) => {
    const channel = readChannel(name, codenames);
    expect([channel.line.kind, channel.live]).toEqual([kind, name.endsWith('-live')]);
  });

  test('a version or a wrong tag is no channel', () => {
    expect(() => readChannel('5.1.0', {})).toThrow(/is a version/);
    expect(() => readChannel('v5.1.0rc1', {})).toThrow(/is a version/);
    expect(() => readChannel('a b', {})).toThrow(/cannot be the name/);
  });

  test('templates: the order of moving, and no codename channel for a major without one', () => {
    const all = ['latest', '{codename}-live', '{major}.{minor}', '{codename}'];
    expect(channelsOf(all, parseVersion('6.0.0'), codenames).map(({ name }) => name)).toEqual([
      'latest',
      '6.0',
    ]);
    expect(Object.keys(move('5.1.0', ['5.1.0'], {}, {}, ['latest', 'uluru-live', '5.1', 'uluru']))).toEqual([
      '5.1',
      'uluru',
      'latest',
      'uluru-live',
    ]);
  });

  test('targets of a config: own lists, maps and live tags', () => {
    const base = { dockerfile: 'D', context: '.', after: [], buildArgs: {} };
    const images = {
      channels: ['{codename}', 'latest'],
      platforms: ['linux/amd64', 'linux/arm64'],
      builds: [
        { ...base, repositories: ['base'], channels: ['{major}.{minor}'], live: [] },
        { ...base, repositories: ['node', 'hq'], channels: { node: ['latest'] }, live: ['hq'] },
        { ...base, repositories: ['none'], channels: [], live: [], platforms: ['linux/amd64'] },
      ],
    };
    const found = targetsOf(images, parseVersion('5.1.0'), codenames).map((target) => [
      target.repository,
      target.channels.map(({ name }) => name),
      target.platforms.length,
    ]);
    expect(found).toEqual([
      ['base', ['5.1'], 2],
      ['node', ['latest'], 2],
      ['hq', ['uluru', 'latest', 'uluru-live'], 2],
      ['none', [], 1],
    ]);
  });
});

describe('decisions', () => {
  test('a new minor moves what it may, a late patch of an older line only its own', () => {
    expect(
      move('5.1.0', ['5.0.8', '5.1.0'], { uluru: '5.0.8', latest: '5.0.8' }, {}, ['5.1', 'uluru', 'latest']),
    ).toEqual({
      '5.1': 'moved: new',
      uluru: 'moved: forward from 5.0.8',
      latest: 'moved: forward from 5.0.8',
    });
    const held = { '4.14': '4.14.0', cotopaxi: '4.14.0', latest: '5.1.0' };
    expect(move('4.14.1', ['4.14.0', '4.14.1', '5.1.0'], held)).toEqual({
      '4.14': 'moved: forward from 4.14.0',
      cotopaxi: 'moved: forward from 4.14.0',
      latest: 'kept: 5.1.0 is newer in the line (all versions)',
    });
  });

  test('a prerelease: only where no final is, never below a newer one, latest never', () => {
    const names = ['5.1', 'uluru', 'latest'];
    expect(move('5.1.0rc1', ['5.0.8', '5.1.0rc1'], { uluru: '5.0.8', latest: '5.0.8' }, {}, names)).toEqual({
      '5.1': 'moved: new',
      uluru: 'kept: the line (5.x.x) has the final 5.0.8, and a prerelease does not take its place',
      latest: 'kept: 5.1.0rc1 is a prerelease, and latest is for finals only',
    });
    expect(move('5.1.0rc9', ['5.1.0rc9', '5.1.0rc10'], { '5.1': '5.1.0rc10' })).toEqual({
      '5.1': 'kept: 5.1.0rc10 is newer in the line (5.1.x)',
    });
    expect(move('5.1.0rc10', ['5.1.0rc9', '5.1.0rc10'], { '5.1': '5.1.0rc9' })).toEqual({
      '5.1': 'moved: forward from 5.1.0rc9',
    });
    // Late, after its own final.
    expect(move('5.1.0rc3', ['5.1.0', '5.1.0rc3'], { '5.1': '5.1.0' })['5.1']).toMatch(/^kept/);
    expect(move('5.1.0rc3', ['5.1.0rc3'], {}, { allowRollback: true }, ['latest'])['latest']).toMatch(
      /^kept/,
    );
  });

  test('a final takes a line from a prerelease, also from one of a later minor', () => {
    expect(move('5.0.0', ['5.0.0', '5.1.0a1'], { uluru: '5.1.0a1' })).toEqual({
      uluru: 'moved: forward from 5.1.0a1',
    });
  });

  test('a post-release counts as itself', () => {
    expect(move('5.1.0.post1', ['5.1.0', '5.1.0.post1'], { latest: '5.1.0' })['latest']).toMatch(/^moved/);
    expect(move('5.1.0', ['5.1.0', '5.1.0.post1'], { latest: '5.1.0.post1' })['latest']).toMatch(/^kept/);
    expect(move('5.1.0rc1.post1', ['5.1.0rc1.post1'], { latest: '?' })['latest']).toMatch(/^kept/);
  });

  test('the annotation of what a channel holds counts, also without its version tag', () => {
    expect(move('5.1.0', ['5.1.0'], { latest: '5.2.0' })['latest']).toMatch(/^kept: 5.2.0 is newer/);
    // What is not of the line holds nothing back.
    expect(move('5.1.0', ['5.1.0'], { '5.1': '6.0.0' })['5.1']).toMatch(/^moved/);
    expect(move('5.1.0', ['5.1.0'], { latest: '?' })['latest']).toBe(
      'moved: forward from an image that does not tell its version',
    );
  });

  test('an equal digest is unchanged, another image of the same version is replaced', () => {
    expect(move('5.1.0', ['5.1.0'], { latest: '5.1.0' })['latest']).toMatch(/^unchanged/);
    const channel = readChannel('latest', {});
    const held = { digest: digest('other'), version: parseVersion('5.1.0') };
    const facts = { repository: 'r', versions: [], digest: digest('5.1.0'), channels: [{ channel, held }] };
    expect(decide(parseVersion('5.1.0'), facts, { ...none, published: true })).toMatchObject([
      { state: 'moved' },
    ]);
  });

  test('put back by an operator: kept once the release is published, unless repromote', () => {
    const tags = ['5.0.8', '5.1.0'];
    const held = { latest: '5.0.8' };
    expect(move('5.1.0', tags, held)['latest']).toMatch(/^moved/);
    const kept = move('5.1.0', tags, held, { published: true })['latest'];
    expect(kept).toBe(
      'kept: 5.1.0 is published, but latest was put back to 5.0.8 since; only repromote moves it',
    );
    expect(move('5.1.0', tags, held, { published: true, repromote: true })['latest']).toMatch(/^moved/);
    expect(move('5.1.0', tags, {}, { published: true }, ['latest'])['latest']).toBe('moved: new');
    // The next release goes forward again.
    expect(move('5.1.1', [...tags, '5.1.1'], held)['latest']).toMatch(/^moved/);
  });

  test('allow-rollback moves back on purpose', () => {
    const options = { allowRollback: true, published: true };
    expect(move('5.0.8', ['5.0.8', '5.1.0'], { latest: '5.1.0' }, options)['latest']).toBe(
      'moved: put in place of 5.1.0 although 5.1.0 is newer: allow-rollback',
    );
  });

  test('a channel of another line is refused, whatever is allowed', () => {
    expect(move('5.1.0', ['5.1.0'], { '4.14': '4.14.0' }, { allowRollback: true })['4.14']).toMatch(
      /^refused: 5.1.0 is not of the line of 4.14/,
    );
  });
});

const number = fc.integer({ min: 0, max: 3 });
const anyVersion = fc
  .tuple(
    number,
    number,
    number,
    fc.option(fc.tuple(fc.constantFrom('a', 'b', 'rc'), number)),
    fc.option(number),
  )
  .map(([a, b, c, stage, post]) =>
    parseVersion(
      `${a}.${b}.${c}${stage === null ? '' : stage.join('')}${post === null ? '' : `.post${post}`}`,
    ),
  );

test('nothing moves back without leave: property', () => {
  fc.assert(
    fc.property(anyVersion, fc.array(anyVersion), fc.option(anyVersion), (version, versions, before) => {
      const held = before === null ? undefined : { digest: digest(before.text), version: before };
      const channel = readChannel('stable', {});
      const facts = {
        repository: 'r',
        versions,
        digest: digest(version.text),
        channels: [{ channel, held }],
      };
      const [found] = decide(version, facts, none);
      if (found?.state !== 'moved' || before === null) return true;
      const takesOver = version.stage === undefined && before.stage !== undefined;
      return takesOver || compareVersions(version, before) > 0;
    }),
  );
});

describe('version tags', () => {
  test.each(['{version}', 'v{semver}', '{semver}', 'r-{version}-x', '{tag-version}'])(
    '%s is read back as written: property',
    (template) => {
      fc.assert(
        fc.property(anyVersion, (version) => {
          const tag = versionTagOf(template, version, '');
          expect(versionReader(template)(tag)?.text).toBe(version.text);
        }),
      );
    },
  );

  test('other tags are no versions', () => {
    for (const tag of ['latest', '5.1', 'sha256-abc.sig', 'v5.1.0', '5.1.0-rc.1', 'uluru-live']) {
      expect(versionReader('{version}')(tag)).toBeUndefined();
    }
    expect(versionReader('{version}-v6-{locked:tools}')('1.0.0-v6-5.1.0')?.text).toBe('1.0.0');
    expect(versionReader('{major}.{minor}')('5.1')).toBeUndefined();
    expect(() => versionTagOf('{version}-{locked:tools}', parseVersion('1.0.0'), '')).toThrow(
      /not known here/,
    );
  });
});
