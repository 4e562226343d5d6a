import { normalizeName } from '../python/names.js';
import type { ConfigFile } from './format.js';
import { nearest } from './nearest.js';
import { customPlaceholders, placeholdersOf } from './placeholders.js';

/** A mistake that only shows when several keys are seen together. */
export interface CrossProblem {
  readonly path: readonly (string | number)[];
  readonly what: string;
  readonly fix: string;
}

/** Rules between keys of a file that is right key by key. */
export function crossChecks(file: ConfigFile): CrossProblem[] {
  return [...customRules(file), ...codenames(file), ...packages(file), ...images(file), ...charts(file)];
}

function customRules(file: ConfigFile): CrossProblem[] {
  return file['version-files'].custom.flatMap((rule, index) => {
    const path = ['version-files', 'custom', index];
    const given = (['line', 'key', 'search'] as const).filter((name) => rule[name] !== undefined);
    if (given.length !== 1) {
      const what =
        given.length === 0 ? 'has none of line, key and search' : `has ${given.join(' and ')} at once`;
      return [{ path, what, fix: 'give exactly one of line, key and search' }];
    }
    const problems: CrossProblem[] = [];
    const moves = (text: string): boolean =>
      placeholdersOf(text).some((name) => name !== 'previous' && customPlaceholders.includes(name));
    const target =
      rule.value ?? rule.line ?? (rule.search ?? '{version}').replaceAll('{previous}', '{version}');
    if (!moves(target)) {
      const key = rule.value !== undefined ? 'value' : given[0];
      const fix =
        rule.search !== undefined && rule.value === undefined
          ? 'add value: the text that replaces it, with {version}'
          : 'put {version} in its place';
      problems.push({ path: [...path, key ?? ''], what: 'says nowhere where the version stands', fix });
    }
    return problems;
  });
}

function codenames(file: ConfigFile): CrossProblem[] {
  const owners = new Map<string, string>();
  return Object.entries(file.codenames).flatMap(([major, name]) => {
    const path = ['codenames', Number(major)];
    if (name === 'latest' || /^\d+(\.\d+)*$/.test(name)) {
      return [{ path, what: `"${name}" is the tag of something else`, fix: 'choose another name' }];
    }
    const owner = owners.get(name);
    owners.set(name, major);
    if (owner === undefined) return [];
    return [{ path, what: `"${name}" is also the codename of ${owner}`, fix: 'give each major its own' }];
  });
}

function packages(file: ConfigFile): CrossProblem[] {
  const seen = new Map<string, string>();
  return (file.python.packages ?? []).flatMap((name, index) => {
    const normalized = normalizeName(name);
    const twin = seen.get(normalized);
    seen.set(normalized, name);
    if (twin === undefined) return [];
    const path = ['python', 'packages', index];
    return [{ path, what: `"${name}" is the same package as "${twin}" above`, fix: 'list it once' }];
  });
}

function images(file: ConfigFile): CrossProblem[] {
  const builds = file.images?.builds ?? [];
  const owner = new Map<string, number>();
  const problems: CrossProblem[] = [];
  for (const [index, build] of builds.entries()) {
    for (const [at, name] of build.repositories.entries()) {
      if (owner.has(name)) {
        const path = ['images', 'builds', index, 'repositories', at];
        problems.push({ path, what: `"${name}" is pushed twice`, fix: 'list each repository once' });
      }
      owner.set(name, index);
    }
  }
  for (const [index, build] of builds.entries()) {
    const own = build.repositories;
    const others = [...owner.keys()].filter((name) => !own.includes(name));
    const unknown = (
      key: string,
      names: readonly string[],
      known: readonly string[],
      whose: string,
    ): void => {
      for (const [at, name] of names.entries()) {
        if (known.includes(name)) continue;
        const guess = nearest(name, known);
        problems.push({
          path: ['images', 'builds', index, key, ...(key === 'channels' ? [name] : [at])],
          what: `"${name}" is no repository of ${whose}`,
          fix: guess === undefined ? `use one of: ${known.join(', ') || 'none'}` : `did you mean ${guess}?`,
        });
      }
    };
    unknown('after', build.after, others, 'another build');
    unknown('live', build.live, own, 'this build');
    if (build.channels !== undefined && !Array.isArray(build.channels)) {
      unknown('channels', Object.keys(build.channels), own, 'this build');
    }
  }
  return problems.length > 0 ? problems : cycles(builds, owner);
}

function cycles(
  builds: NonNullable<ConfigFile['images']>['builds'],
  owner: ReadonlyMap<string, number>,
): CrossProblem[] {
  const done = new Set<number>();
  const visit = (index: number, trail: readonly number[]): CrossProblem[] => {
    if (trail.includes(index)) {
      const names = [...trail.slice(trail.indexOf(index)), index].map((at) => builds[at]?.repositories[0]);
      const path = ['images', 'builds', index, 'after'];
      return [
        { path, what: `builds wait for one another: ${names.join(' -> ')}`, fix: 'remove one of the after' },
      ];
    }
    if (done.has(index)) return [];
    const found = (builds[index]?.after ?? []).flatMap((name) =>
      visit(owner.get(name) ?? -1, [...trail, index]),
    );
    done.add(index);
    return found;
  };
  return builds.flatMap((_, index) => visit(index, [])).slice(0, 1);
}

function charts(file: ConfigFile): CrossProblem[] {
  if (file.charts === undefined || file.charts.registry !== undefined || file.images !== undefined) return [];
  const what = 'has no registry, and there is no images section to take it from';
  return [{ path: ['charts'], what, fix: 'add charts.registry' }];
}
