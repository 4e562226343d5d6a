import type { Distribution } from '../python/inspect.js';
import { needsExtra, requirementName } from '../python/names.js';

/** The files of one project, and which other projects of the same upload it needs at run time. */
export interface PackageFiles {
  readonly normalized: string;
  readonly version: string;
  /** In upload order: wheels by name, then the sdist. */
  readonly files: readonly Distribution[];
  /** Normalized names, only of this upload. */
  readonly needs: readonly string[];
}

/** Groups files by project. Requirements of extras are left out: nobody gets them unasked. */
export function groupPackages(files: readonly Distribution[]): PackageFiles[] {
  const names = [...new Set(files.map((file) => file.normalized))];
  return names.map((normalized) => {
    const own = files.filter((file) => file.normalized === normalized);
    const required = own
      .flatMap((file) => file.metadata.all('Requires-Dist'))
      .filter((requirement) => !needsExtra(requirement))
      .map(requirementName);
    return {
      normalized,
      version: own[0]?.version ?? '',
      files: [...own].sort(uploadOrder),
      needs: [...new Set(required)].filter((name) => name !== normalized && names.includes(name)),
    };
  });
}

function uploadOrder(a: Distribution, b: Distribution): number {
  if (a.kind !== b.kind) return a.kind === 'wheel' ? -1 : 1;
  return a.file < b.file ? -1 : 1;
}

/**
 * Sorts packages into levels: level 0 needs none of the others, and each one stands above all it needs. Inside a
 * level the given order stays. Packages that need one another share the level in which the circle is reached.
 */
export function levels(packages: readonly PackageFiles[]): PackageFiles[][] {
  const result: PackageFiles[][] = [];
  const done = new Set<string>();
  let rest = [...packages];
  while (rest.length > 0) {
    const free = rest.filter((one) => one.needs.every((need) => done.has(need)));
    const level = free.length > 0 ? free : circle(rest);
    result.push(level);
    for (const one of level) done.add(one.normalized);
    rest = rest.filter((one) => !level.includes(one));
  }
  return result;
}

/** Of packages that all wait: those of the circle that nothing else in it has to wait for. */
function circle(waiting: readonly PackageFiles[]): PackageFiles[] {
  const reach = (from: PackageFiles): Set<string> => {
    const seen = new Set<string>();
    const stack = [...from.needs];
    for (let name = stack.pop(); name !== undefined; name = stack.pop()) {
      const next = waiting.find((one) => one.normalized === name);
      if (next === undefined || seen.has(name)) continue;
      seen.add(name);
      stack.push(...next.needs);
    }
    return seen;
  };
  const sizes = waiting.map((one) => ({ one, reached: reach(one) }));
  const least = Math.min(...sizes.map(({ reached }) => reached.size));
  const first = sizes.find(({ reached }) => reached.size === least);
  return waiting.filter((one) => first?.reached.has(one.normalized));
}
