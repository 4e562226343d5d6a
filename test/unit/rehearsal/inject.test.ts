import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Faults, type Victims } from '../../../src/rehearsal/faults.js';
import { injectionGrammar, parseInjection } from '../../../src/rehearsal/inject.js';
import type { EffectFacts } from '../../../src/rehearsal/services/types.js';

describe('grammar', () => {
  test.each([
    ['kill:publish-pypi:7:after', { kind: 'kill', action: 'publish-pypi', k: 7, phase: 'after' }],
    ['fail:pypi:upload:503', { kind: 'fail', service: 'pypi', route: 'upload', status: 503, times: 1 }],
    ['fail:github:github.merge:409:3', { kind: 'fail', route: 'github.merge', status: 409, times: 3 }],
    ['fail:pypi:upload:503:*', { times: Number.POSITIVE_INFINITY }],
    ['drop:pypi:simple', { kind: 'drop', service: 'pypi', route: 'simple', times: 1 }],
    ['empty:PYPI_TOKEN', { kind: 'empty', secret: 'PYPI_TOKEN' }],
    ['move-branch:bump-version:0', { kind: 'move-branch', action: 'bump-version', k: 0 }],
    ['move-tag:publish-pypi:1', { kind: 'move-tag', action: 'publish-pypi', k: 1 }],
  ])('reads %s', (spec, wanted) => {
    expect(parseInjection(spec)).toMatchObject(wanted);
  });

  test.each([
    '',
    'kill',
    'kill:publish-pypi:0:after',
    'kill:publish-pypi:1:later',
    'kill:publish-pypi:1:after:x',
    'kill:Publish:1:after',
    'kill:publish-pypi:1e3:after',
    'fail:pypi:upload:99',
    'fail:pypi:upload:503:0',
    'fail::upload:503',
    'drop:pypi',
    'empty:pypi_token',
    'move-tag:publish-pypi',
    'toString:x:1:after',
    '__proto__:x',
  ])('refuses %j with the grammar', (spec) => {
    expect(() => parseInjection(spec)).toThrow(
      expect.objectContaining({ name: 'UserError', fix: expect.stringContaining(injectionGrammar[0] ?? '') }),
    );
  });

  test('reads or refuses any text, and never throws anything else', () => {
    const words = fc.constantFrom(
      'kill',
      'fail',
      'drop',
      'empty',
      'move-tag',
      'pypi',
      'x',
      '1',
      '503',
      'after',
      '*',
    );
    const specs = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 6 }).map((parts) => parts.join(':')),
    );
    fc.assert(
      fc.property(specs, (spec) => {
        try {
          return parseInjection(spec).kind === spec.split(':')[0];
        } catch (error) {
          return (error as Error).name === 'UserError';
        }
      }),
    );
  });
});

describe('faults', () => {
  const upload = (file: string, actor = 'publish-pypi'): EffectFacts => ({
    ...{ service: 'pypi', kind: 'pypi.upload', what: file, actor },
    detail: { filename: file },
  });
  const make = (...specs: string[]): { faults: Faults; done: string[] } => {
    const done: string[] = [];
    const victims: Victims = {
      kill: (action) => done.push(`kill ${action}`),
      moveBranch: () => done.push('branch'),
      moveTag: () => done.push('tag'),
      injected: () => {},
    };
    return { faults: new Faults(specs.map(parseInjection), victims), done };
  };

  test('counts effects per action, also when they overlap and gain details', async () => {
    const { faults, done } = make('kill:publish-pypi:2:after');
    expect(await faults.effect(upload('a'), 'before')).toBeUndefined();
    expect(await faults.effect(upload('b'), 'before')).toBeUndefined();
    expect(await faults.effect(upload('x', 'twine'), 'before')).toBeUndefined();
    const applied = { ...upload('a'), what: 'A', detail: { filename: 'a', sha: '1' } };
    expect(await faults.effect(applied, 'after')).toBeUndefined();
    expect(done).toEqual([]);
    expect(await faults.effect(upload('b'), 'after')).toBe('drop');
    expect(done).toEqual(['kill publish-pypi']);
    expect(faults.unused()).toEqual([]);
  });

  test('an effect that is tried again counts again', async () => {
    const { faults, done } = make('kill:publish-pypi:2:after');
    await faults.effect(upload('a'), 'before');
    await faults.effect(upload('a'), 'before');
    expect(await faults.effect(upload('a'), 'after')).toBe('drop');
    expect(done).toHaveLength(1);
  });

  test('strikes as often as asked, and not after the end', async () => {
    const { faults } = make('fail:pypi:upload:503:2', 'drop:github:github.merge:*');
    const ask = () => faults.request('pypi', 'pypi.upload');
    expect([await ask(), await ask(), await ask()]).toMatchObject([
      { status: 503 },
      { status: 503 },
      undefined,
    ]);
    expect(await faults.request('github', 'github.merge')).toBe('drop');
    expect(await faults.request('github', 'github.merge')).toBe('drop');
    expect(await faults.request('github', 'github.compare')).toBeUndefined();
    faults.off();
    expect(await faults.request('github', 'github.merge')).toBeUndefined();
  });

  test('moves before the effect is applied, once', async () => {
    const { faults, done } = make('move-branch:publish-pypi:1', 'move-tag:publish-pypi:0');
    expect(faults.waitsFor('publish-pypi')).toBe(true);
    expect(faults.waitsFor('bump-version')).toBe(false);
    faults.started('publish-pypi');
    faults.started('publish-pypi');
    await faults.effect(upload('a'), 'before');
    expect(done).toEqual(['tag', 'branch']);
  });
});
