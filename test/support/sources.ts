import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { repositoryRoot } from './workflow.js';

/** A TypeScript source by its path. */
export type Sources = ReadonlyMap<string, string>;

/** All sources directly in a folder of src/. */
export function folderSources(folder: string): Sources {
  const path = join(repositoryRoot, folder);
  const files = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.ts')) : [];
  return new Map(files.map((name) => [join(path, name), readFileSync(join(path, name), 'utf8')]));
}

/** Given sources, and everything that they import by a relative path, all the way down. */
export function withImports(start: Sources): Sources {
  const found = new Map(start);
  const queue = [...start.keys()];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    for (const match of (found.get(path) ?? '').matchAll(/\bfrom '(\.[^']+)\.js'/g)) {
      const imported = resolve(dirname(path), `${match[1]}.ts`);
      if (found.has(imported) || !existsSync(imported)) continue;
      found.set(imported, readFileSync(imported, 'utf8'));
      queue.push(imported);
    }
  }
  return found;
}

/** Names of the inputs that sources read: calls of the readers of `Inputs`, and of the port itself, with a literal. */
export function inputsRead(sources: Sources): string[] {
  const pattern = /\.(?:input|optional|required|flag|oneOf|list|secret|path)(?:<[^(]*>)?\(\s*'([^']+)'/g;
  const names = [...sources.values()].flatMap((text) =>
    [...text.matchAll(pattern)].map((match) => match[1] ?? ''),
  );
  return [...new Set(names)].sort();
}

/** Whether any source names an output: as a text or as the key of an object. */
export function namesOutput(sources: Sources, name: string): boolean {
  const pattern = new RegExp(`['"\`]${name}['"\`]|\\b${name}\\s*[:,}]`);
  return [...sources.values()].some((text) => pattern.test(text));
}
