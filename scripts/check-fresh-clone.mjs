// Clones the last commit into a temporary folder and runs there what the README asks a newcomer to run first.
//
//   node scripts/check-fresh-clone.mjs [--node24]     with Node 24 from .tools instead of the Node on PATH
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { capture, inTemporaryFolder, node24Bin, report, root, show, withPath } from './support.mjs';

const node24 = process.argv.includes('--node24');
if (node24 && !existsSync(join(node24Bin, 'node'))) {
  report('fresh clone', ['Node 24 is not installed: run node test/tools/install.mjs node24']);
}
if (capture('git', ['status', '--porcelain']) !== '') {
  console.log('note: the clone does not have what is not committed');
}
const env = node24 ? withPath(node24Bin) : { ...process.env };

inTemporaryFolder((folder) => {
  const clone = join(folder, 'release-actions');
  capture('git', ['clone', '--quiet', '--no-local', root, clone]);
  console.log(`Node ${capture('node', ['--version'], { env }).trim()}`);
  const problems = [];
  for (const args of [['ci'], ['run', 'rehearse']]) {
    const start = Date.now();
    const code = show('npm', args, { cwd: clone, env });
    console.log(`npm ${args.join(' ')}: exit code ${code}, ${((Date.now() - start) / 1000).toFixed(1)} s`);
    if (code !== 0) problems.push(`npm ${args.join(' ')} ended with ${code}`);
    if (code !== 0) break;
  }
  const left = problems.length === 0 ? capture('git', ['status', '--porcelain'], { cwd: clone }) : '';
  if (left !== '') problems.push(`the clone is no longer clean:\n${left}`);
  report('fresh clone', problems);
});
