// Looks through the tracked files for what must never be committed: download addresses in lock files, and paths of the
// machine that somebody worked on.
import { lstatSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { report, root, trackedFiles } from './support.mjs';

/** Lock files of packages that this repository installs. Those of sample projects are data. */
const ownLock = /^(package-lock\.json|test\/tools\/.*(package-lock\.json|requirements\.txt|go\.sum))$/;

/** A folder below the usual homes and work folders. The runner's own home is the same for everybody. */
const homePath =
  /(?<![\w.}\])$/-])\/(?:home\/(?!runner\b)[a-z][\w-]*|Users\/[A-Za-z][\w.-]*|root|work)\/[\w.-]/;

const problems = [];
for (const path of trackedFiles()) {
  if (path.startsWith('dist/') || !lstatSync(join(root, path)).isFile()) continue;
  const bytes = readFileSync(join(root, path));
  if (bytes.includes(0)) continue;
  const lines = bytes.toString('utf8').split('\n');
  for (const [index, line] of lines.entries()) {
    const found = (ownLock.test(path) && lockProblem(line)) || machineProblem(line);
    if (found) problems.push(`${path}:${index + 1}: ${found}`);
  }
}
report('tree', problems);

function lockProblem(line) {
  if (/"resolved":\s*"(https?|file):/.test(line)) return 'a lock file must not name a download address';
  if (/https?:\/\//.test(line) && /index-url|find-links/.test(line))
    return 'requirements must not name an index';
  return undefined;
}

function machineProblem(line) {
  for (const place of [root, homedir()]) {
    if (place.length > 5 && line.includes(`${place}/`)) return `a path of this machine (${place})`;
  }
  const match = homePath.exec(line);
  return match === null ? undefined : `an absolute path of a machine (${match[0]}…)`;
}
