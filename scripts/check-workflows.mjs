// Lints .github/workflows: actionlint on the files as they are (with the messages that .github/actionlint.yaml
// tolerates), actionlint on a copy in which `$/` is `./`, so that the use of our own actions and workflows is checked
// too, and zizmor, offline and at its strictest.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { capture, inTemporaryFolder, report, root, show, tool, trackedFiles } from './support.mjs';

const workflows = trackedFiles(':(glob).github/workflows/*.yml');
const actionlint = tool('actionlint');
const problems = [];

check('actionlint', actionlint, ['-no-color', ...workflows]);
inTemporaryFolder((folder) => {
  copyWithLocalUses(folder);
  check('actionlint with ./ for $/', actionlint, ['-no-color', ...workflows], { cwd: folder });
});
const zizmorArgs = ['--offline', '--persona=auditor', '--no-progress', '--config', '.github/zizmor.yml'];
check('zizmor', tool('zizmor'), [
  ...zizmorArgs,
  ...workflows,
  ...trackedFiles('action.yml', 'actions/*/action.yml', '.github/dependabot.yml'),
]);
report('workflows', problems);

function check(what, command, args, options) {
  console.log(`# ${what}`);
  if (show(command, args, options) !== 0) problems.push(`${what}: see above`);
}

/** A repository (actionlint looks for one) with the workflows, the action files and empty bundles. */
function copyWithLocalUses(folder) {
  capture('git', ['init', '--quiet', folder]);
  for (const path of [
    ...workflows,
    ...trackedFiles('action.yml', 'actions/*/action.yml', '.github/actionlint.yaml'),
  ]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    const text = readFileSync(join(root, path), 'utf8');
    writeFileSync(join(folder, path), text.replace(/(\buses:\s*['"]?)\$\//g, '$1./'));
  }
  // action.yml names its bundle; actionlint looks whether it is there.
  if (existsSync(join(root, 'dist'))) cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
}
