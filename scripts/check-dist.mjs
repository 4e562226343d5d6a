// Rebuilds every bundle into a temporary folder and compares it, byte for byte, with the committed dist/.
// Reads build/: run `npm run build` first.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inTemporaryFolder, report, root, show } from './support.mjs';

inTemporaryFolder((folder) => {
  const fresh = join(folder, 'dist');
  const code = show(process.execPath, ['scripts/bundle.mjs', fresh]);
  const problems =
    code === 0 ? differences(fresh, join(root, 'dist')) : [`scripts/bundle.mjs ended with ${code}`];
  if (problems.length > 0) problems.push('run `npm run build && npm run bundle` and commit dist/');
  report('dist', problems);
});

/** One line per file that is missing, extra or different in the committed folder. */
function differences(fresh, committed) {
  const wanted = new Set(filesBelow(fresh));
  const present = new Set(filesBelow(committed));
  const result = [];
  for (const path of [...new Set([...wanted, ...present])].sort()) {
    if (!present.has(path)) result.push(`dist/${path}: missing`);
    else if (!wanted.has(path)) result.push(`dist/${path}: nothing makes this file`);
    else if (!readFileSync(join(fresh, path)).equals(readFileSync(join(committed, path)))) {
      result.push(`dist/${path}: differs from what the sources make`);
    }
  }
  return result;
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => relative('', path));
}
