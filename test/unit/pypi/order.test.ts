import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { groupPackages, levels, type PackageFiles } from '../../../src/pypi/order.js';
import { uploadInOrder } from '../../../src/pypi/schedule.js';
import { parseDistribution } from '../../../src/python/distribution.js';
import type { Distribution } from '../../../src/python/inspect.js';
import { parseMetadata } from '../../../src/python/metadata.js';
import { metadataText } from '../../support/distributions.js';

function distributions(name: string, requires: readonly string[], wheelTag = 'any'): Distribution[] {
  const part = name.replaceAll('-', '_');
  return [`${part}-1.0.tar.gz`, `${part}-1.0-py3-none-${wheelTag}.whl`].map((file) => ({
    ...parseDistribution(file),
    path: file,
    sha256: file,
    size: 1,
    archiveProblems: [],
    installs: new Map(),
    metadata: parseMetadata(Buffer.from(metadataText(name, '1.0', { requires })), file),
  }));
}

const names = (packages: readonly PackageFiles[]): string[] => packages.map((one) => one.normalized);

describe('levels', () => {
  it('come from the requirements among the uploaded packages', () => {
    const packages = groupPackages([
      ...distributions('top', ['Mid_One==1.0', 'requests']),
      ...distributions('mid-one', ['base ; python_version > "3"', "top ; extra == 'all'"]),
      ...distributions('base', []),
      ...distributions('alone', []),
    ]);
    expect(levels(packages).map(names)).toEqual([['base', 'alone'], ['mid-one'], ['top']]);
    expect(packages[0]?.files.map((file) => file.kind)).toEqual(['wheel', 'sdist']);
  });

  it('keep a circle together, below what needs it', () => {
    const packages = groupPackages([
      ...distributions('top', ['a']),
      ...distributions('a', ['b']),
      ...distributions('b', ['a']),
    ]);
    expect(levels(packages).map(names)).toEqual([['a', 'b'], ['top']]);
  });
});

/** Packages p0..pn, each needing some earlier ones; the last wheel tag decides who is installable when. */
const graph = fc
  .array(
    fc.record({
      needs: fc.array(fc.nat(20), { maxLength: 3 }),
      tag: fc.constantFrom('any', 'linux_x86_64'),
      done: fc.nat(3),
      creates: fc.boolean(),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((nodes) =>
    nodes.map(({ needs, tag, done, creates }, index) => {
      const requires = index === 0 ? [] : needs.map((need) => `p${need % index}`);
      const [one] = groupPackages(distributions(`p${index}`, requires, tag));
      const all = groupPackages(
        nodes.flatMap((_, other) => distributions(`p${other}`, other === index ? requires : [])),
      );
      const needed = all[index]?.needs ?? [];
      const pack = { ...(one as PackageFiles), needs: needed };
      const missing = pack.files.filter((_, position) => ((done >> position) & 1) === 0);
      const begun = missing.length < pack.files.length;
      return { package: pack, missing, begun, creates: creates && !begun };
    }),
  );

describe('uploadInOrder', () => {
  it('never shows a package before what it needs, nor two first files at once', async () => {
    await fc.assert(
      fc.asyncProperty(graph, fc.nat(), async (uploads, seed) => {
        const present = new Set(
          uploads.flatMap((one) => one.package.files.filter((file) => !one.missing.includes(file))),
        );
        const wheelOrAll = (name: string): boolean => {
          const files = uploads.find((one) => one.package.normalized === name)?.package.files ?? [];
          return (
            files.some((f) => f.platformTag === 'any' && present.has(f)) || files.every((f) => present.has(f))
          );
        };
        const under = new Set<Distribution>();
        let created = 0;
        const find = (name: string) => uploads.find((one) => one.package.normalized === name);
        const creating = (file: Distribution): boolean => find(file.normalized)?.creates === true;
        const reaches = (from: PackageFiles, name: string): boolean =>
          from.needs.some((need) => need === name || reaches(find(need)?.package ?? from, name));
        let most = 0;
        await uploadInOrder(uploads, { files: 3, bytes: 99 }, async (file) => {
          const own = find(file.normalized);
          for (const need of own?.package.needs ?? []) expect(wheelOrAll(need)).toBe(true);
          const siblings = own?.package.files ?? [];
          if (!siblings.some((one) => present.has(one))) {
            expect(siblings.some((one) => under.has(one))).toBe(false);
          }
          // The first project that is created is waited for; nothing that it does not need goes before it.
          if (own?.creates === true && created === 0) expect([...under].some(creating)).toBe(false);
          if (own?.creates === false && created === 0 && uploads.some((one) => one.creates)) {
            expect(uploads.some((one) => one.creates && reaches(one.package, file.normalized))).toBe(true);
          }
          under.add(file);
          most = Math.max(most, under.size);
          await delay(((seed >> (file.file.length % 5)) % 3) as number);
          under.delete(file);
          if (own?.creates === true) created++;
          present.add(file);
        });
        expect(most).toBeLessThanOrEqual(3);
        expect(uploads.every((one) => one.package.files.every((file) => present.has(file)))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('sends what others wait for before what nobody waits for', async () => {
    const uploads = groupPackages([
      ...distributions('a', []),
      ...distributions('b', ['a']),
      ...distributions('c', ['b']),
    ]).map((one) => ({ package: one, missing: one.files, begun: false, creates: false }));
    const sent: string[] = [];
    await uploadInOrder(uploads, { files: 9, bytes: 99 }, async (file) => {
      sent.push(file.file.replace(/-1\.0(-py3-none-any)?/, ''));
      await delay(5);
    });
    expect(sent).toEqual(['a.whl', 'b.whl', 'a.tar.gz', 'c.whl', 'b.tar.gz', 'c.tar.gz']);
  });

  it('starts nothing new after a failure and throws the first one', async () => {
    const uploads = groupPackages([...distributions('a', []), ...distributions('b', ['a'])]).map((one) => ({
      package: one,
      missing: one.files,
      begun: false,
      creates: true,
    }));
    const sent: string[] = [];
    const put = async (file: Distribution): Promise<void> => {
      sent.push(file.file);
      throw new Error(`no ${file.file}`);
    };
    await expect(uploadInOrder(uploads, { files: 4, bytes: 99 }, put)).rejects.toThrow('no a-1.0-py3');
    expect(sent).toEqual(['a-1.0-py3-none-any.whl']);
  });
});
