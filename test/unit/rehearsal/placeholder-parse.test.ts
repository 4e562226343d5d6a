import { describe, expect, test } from '@jest/globals';
import { basesOf } from '../../../src/plan/dockerfile.js';
import { readCommand } from '../../../src/rehearsal/placeholder/command-line.js';

describe('the arguments of docker', () => {
  const exporter =
    'type=image,name=a.org/b,push-by-digest=true,name-canonical=true,oci-mediatypes=true,push=true';
  test.each([
    [['ps']],
    [['buildx', 'rm', 'x']],
    [['buildx', 'inspect', '--debug']],
    [['buildx', 'build', '--load', '.']],
    [['buildx', 'build', '-t', 'x', '.']],
    [['buildx', 'build', '--platform', 'linux/amd64,linux/arm64', '--output', exporter, '.']],
    [['buildx', 'build', '--platform', 'linux/amd64', '--provenance=max', '--output', exporter, '.']],
    [['buildx', 'build', '--platform', 'linux/amd64', '--output', `${exporter},compression=zstd`, '.']],
    [['buildx', 'build', '--platform', 'linux/amd64', '--output', 'type=image,name=a', '.']],
    [['buildx', 'build', '--platform', 'linux/amd64', '--label', 'x', '--output', exporter, '.']],
  ])('refuses %j', (args) => {
    expect(() => readCommand(args)).toThrow('the placeholder for docker does not know: ');
  });

  test('reads a line of CSV and takes the last of an option', () => {
    const words = ['--platform', 'x/y', '--platform=linux/arm64', '--output', exporter, 'here'];
    expect(readCommand(['buildx', 'build', ...words])).toMatchObject({
      build: { platform: 'linux/arm64', names: ['a.org/b'], context: 'here', dockerfile: 'here/Dockerfile' },
    });
  });
});

describe('bases of a Dockerfile', () => {
  const bases = (text: string, target = '', args: Record<string, string> = {}) =>
    basesOf(text, target, new Map(Object.entries(args)), 'linux/arm64');

  test.each([
    ['FROM a', 'a', ['a']],
    ['from --platform=$BUILDPLATFORM a:1 As X\nFROM x', 'a:1', ['a:1']],
    ['FROM scratch', 'scratch', []],
    ['FROM a AS one\nFROM b AS two\nCOPY --from=one /x /x', 'b', ['b', 'a']],
    ['FROM a AS one\nFROM b', 'b', ['b']],
    ['FROM a\nFROM b\nCOPY --from=0 /x /x', 'b', ['b', 'a']],
    ['FROM a\nRUN --mount=type=bind,from=c:1,target=/x make', 'a', ['a', 'c:1']],
    ['FROM a\nRUN pip install --from x', 'a', ['a']],
    ['ARG V=1\nARG R=a:${V}\nFROM $R', 'a:1', ['a:1']],
    ['ARG V\nFROM a:${V:-2}', 'a:2', ['a:2']],
    ['ARG V="1"\nFROM a${V:+-slim}', 'a-slim', ['a-slim']],
    ['FROM a-${TARGETARCH}', 'a-arm64', ['a-arm64']],
    ['# FROM x\nFROM \\\n# note\n  a', 'a', ['a']],
    ['FROM a\nRUN <<EOF\nFROM x\nEOF\nRUN cat <<-"END" > f\nFROM y\n\tEND\n', 'a', ['a']],
    ['FROM a AS a', 'a', ['a']],
  ])('%j', (text, base, needed) => {
    expect(bases(text)).toEqual({ base, needed });
  });

  test('of a stage, with arguments of the build', () => {
    const text = 'ARG V=1\nFROM a:$V AS one\nFROM b AS two\n';
    expect(bases(text, 'ONE', { V: '2', OTHER: '3' })).toEqual({ base: 'a:2', needed: ['a:2'] });
    expect(() => bases('# nothing')).toThrow('file with no instructions');
  });
});
