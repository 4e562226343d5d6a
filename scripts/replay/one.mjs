// One commit: ours beside theirs, file by file.
import { changesOf } from './history.mjs';
import { rewriteCommit, tryParseVersion } from './product.mjs';

/**
 * Rewrites a commit's parent and sets each file beside what the commit made of it.
 * @param commit { version, sha, parent }
 * @param configsOf from a version to its configs; the next one is tried where the plan refuses one
 * @returns { files: { path, base, ours, theirs (bytes), sameMode }, config, stop, warnings }; without a rewrite `ours`
 *   is undefined everywhere
 */
export async function compareFiles(git, { version: text, sha, parent }, configsOf) {
  const version = tryParseVersion(text);
  if (version === undefined) throw new Error(`${text} is not a version that can be released`);
  const theirs = await changesOf(git, parent, sha);
  let done;
  for (const config of configsOf(version)) {
    const next = await rewriteCommit(git, parent, version, config);
    if (done === undefined || next.rewrite !== undefined) done = { ...next, config: config.source.path };
    if (done.rewrite !== undefined) break;
  }
  if (done === undefined) throw new Error(`no config for ${text}`);
  const { rewrite, stop, config, facts } = done;
  const ours = new Map((rewrite?.files ?? []).map((file) => [file.path, file]));
  const files = [...new Set([...ours.keys(), ...theirs.keys()])].sort().map((path) => {
    const [change, mine] = [theirs.get(path), ours.get(path)];
    const base = change === undefined ? bytes(mine?.before ?? facts.read(path)) : change.before;
    const own = mine === undefined ? base : bytes(mine.after);
    return {
      ...{ path, base, ours: rewrite === undefined ? undefined : own },
      ...{ theirs: change === undefined ? base : change.after, sameMode: change?.sameMode ?? true },
    };
  });
  return { files, config, stop, warnings: rewrite?.warnings ?? [] };
}

const bytes = (text) => (text === undefined ? undefined : Buffer.from(text, 'utf8'));

/** A counter on a terminal, silent elsewhere. */
export function progress(total) {
  let count = 0;
  return () => {
    count += 1;
    if (process.stderr.isTTY) process.stderr.write(`\r${count} of ${total}${count === total ? '\n' : ''}`);
  };
}
