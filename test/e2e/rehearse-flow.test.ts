import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Stage } from '../support/rehearsal.js';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.remove());

const tag = 'version/5.1.0rc1';

describe('a first rehearsal', () => {
  test('carries the tag to a release and reports it', async () => {
    const { exitCode, result, events } = await stage.rehearse(tag);
    expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    expect(exitCode).toBe(0);
    expect(result.trigger).toBe('push');
    expect(result.files.map(({ name, state }) => [name, state])).toEqual([
      ['alpha-5.1.0rc1.tar.gz', 'uploaded'],
      ['beta-5.1.0rc1.tar.gz', 'uploaded'],
      ['gamma-5.1.0rc1.tar.gz', 'uploaded'],
    ]);
    expect(result.release).toMatchObject({ draft: false, prerelease: true });
    expect(result.diff?.files).toEqual([
      { path: 'pyproject.toml', removed: ['version = "5.0.0"'], added: ['version = "5.1.0rc1"'] },
    ]);
    expect(events.at(0)?.type).toBe('note');
    expect(events.at(-1)).toMatchObject({ type: 'end', exit_code: 0 });
  });
});
