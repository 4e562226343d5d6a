// npm run bench -- NAME [options]: measures one thing against its peers, in the same run. See bench/README.md.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBump } from './bump/bench.mjs';
import { benchPromote } from './promote/bench.mjs';
import { benchPublish } from './publish/bench.mjs';
import { benchStart } from './start/bench.mjs';

const benches = { bump: benchBump, promote: benchPromote, publish: benchPublish, start: benchStart };

const usage = `npm run bench -- <${Object.keys(benches).join(' | ')}> [options]

  --repo PATH      clone of vantage6 (bump: without it only generated trees are measured)
  --rounds N       counted rounds (7)
  --packages LIST  sizes of the generated trees (10,100,1000); 0: none
  --images LIST    MiB per platform of the images that promote moves (1,100)
  --dist PATH      bundles to measure (dist)
  --before PATH    other bundles, measured beside them
  --node PATH      the Node that runs them (that of .tools/node24 when it is there, else this one)
  --json FILE      all figures
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    repo: { type: 'string' },
    rounds: { type: 'string', default: '7' },
    packages: { type: 'string', default: '10,100,1000' },
    images: { type: 'string', default: '1,100' },
    dist: { type: 'string', default: join(import.meta.dirname, '../dist') },
    before: { type: 'string' },
    node: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const [name = ''] = positionals;
const path = (value) => (value === undefined ? undefined : resolve(value));

if (values.help || positionals.length !== 1 || !Object.hasOwn(benches, name)) {
  console.error(usage);
  process.exit(values.help ? 0 : 2);
}
const temp = mkdtempSync(join(tmpdir(), 'release-bench-'));
try {
  await benches[name]({
    temp,
    repo: path(values.repo),
    rounds: Math.max(1, Number(values.rounds) || 1),
    sizes: values.packages.split(',').map(Number).filter(Boolean),
    images: values.images.split(',').map(Number).filter(Boolean),
    dist: path(values.dist),
    before: path(values.before),
    node: path(values.node),
    json: path(values.json),
    tell: (text) => process.stderr.write(`${text}\n`),
    print: (text) => console.log(text),
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  rmSync(temp, { recursive: true, force: true });
}
