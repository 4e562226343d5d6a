// Bundles every entry into dist/<name>/ with ncc's API. Why not its CLI: only the API has filterAssetBase, without which
// ncc turns constant paths such as path.resolve('dist') into references to copies of our own files.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ncc from '@vercel/ncc';

const root = join(import.meta.dirname, '..');
const build = join(root, 'build');
// node scripts/bundle.mjs [FOLDER [NAME...]]: with names only these bundles are made anew.
const [folder = join(root, 'dist'), ...only] = process.argv.slice(2);
const out = resolve(folder);
// Module ids, names of parts and licences follow from paths relative to here, wherever this was started.
process.chdir(root);

/** name of the bundle -> compiled entry */
const entries = {
  cli: join(build, 'src/cli/main.js'),
  // Stands for docker in a rehearsal without a builder.
  'placeholder-docker': join(build, 'src/rehearsal/placeholder/main.js'),
};
for (const name of readdirSync(join(build, 'src/actions')).sort()) {
  const entry = join(build, 'src/actions', name, 'main.js');
  if (existsSync(entry)) entries[name] = entry;
}

if (only.length === 0) rmSync(out, { recursive: true, force: true });
for (const [name, entry] of Object.entries(entries)) {
  if (only.length > 0 && !only.includes(name)) continue;
  if (!existsSync(entry)) throw new Error(`${entry} is missing: run npm run build first`);
  const { code, assets } = await ncc(entry, {
    esm: true,
    cache: false,
    quiet: true,
    license: 'licenses.txt',
    filterAssetBase: build,
  });
  const allowed = new Set(['licenses.txt', 'package.json']);
  // Parts that are loaded when they are needed: what is imported by import() alone.
  const isPart = (asset) => /^\d+\.index\.js$/.test(asset);
  const foreign = Object.keys(assets).filter((asset) => !allowed.has(asset) && !isPart(asset));
  if (foreign.length > 0) throw new Error(`${name}: the bundle would also need ${foreign.join(', ')}`);
  const files = { 'index.js': code };
  for (const [asset, { source }] of Object.entries(assets)) files[asset] = source;
  for (const file of Object.keys(files).filter((name) => name.endsWith('.js'))) {
    files[file] = String(files[file]).replace(/^\/\/# sourceMappingURL=.*$\n?/gm, '');
  }
  files['package.json'] = '{"type":"module"}\n';
  rmSync(join(out, name), { recursive: true, force: true });
  for (const [file, content] of Object.entries(files)) {
    const path = join(out, name, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  console.log(`${name}: ${Math.round(Buffer.byteLength(code) / 1024)} KiB`);
}
