import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Validate } from '../../../src/rehearsal/workflow/load.js';

const script = `
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ncc from '@vercel/ncc';
const { code } = await ncc(resolve('build/src/rehearsal/workflow/parse.js'), {
  esm: true, cache: false, quiet: true, filterAssetBase: resolve('build'),
});
mkdirSync('build/parser', { recursive: true });
writeFileSync('build/parser/part.mjs', code);
renameSync('build/parser/part.mjs', 'build/parser/index.mjs');
`;

/** GitHub's parser, which loads only from a bundle; the bundle is made once per build. */
export async function officialParser(): Promise<Validate> {
  const bundle = join(process.cwd(), 'build/parser/index.mjs');
  if (!existsSync(bundle)) {
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    if (child.status !== 0) throw new Error(child.stderr);
  }
  const parser = (await import(pathToFileURL(bundle).href)) as { validateWorkflow: Validate };
  return parser.validateWorkflow;
}
