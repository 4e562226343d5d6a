// Replays the release commits of a repository: each is made again from its parent by the code of bump-version, and
// compared with the commit that its own pipeline or its maintainers made.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const help = `Usage: node scripts/replay.mjs CLONE [options]      (npm run build comes first)

CLONE is a clone of vantage6/vantage6 with all branches and tags, bare or not; it is only read, and nothing asks the
network. For every tag version/* with an automatic bump commit the tagged tree is rewritten for the tag's version, with
the config of its time, and each file is compared with that commit's. A difference is put into a class by rules that
look at the bytes. Exit code 1 when one has none, else 0.

  --tags GLOB       only versions that match, such as 5.0.0* (* and ? only)
  --config [FROM=]FILE   config from version FROM on, instead of the known ones; repeatable
  --json FILE       also write everything as JSON
  --pairs FILE      replay other commits: lines "VERSION COMMIT"; differences are printed line by line and not judged
  --classify        classify all tags, and compare the order of their versions with other tools; replays nothing
  --check VERSION   rewrite the tree of a tag, and let uv, helm and a search of its own judge it; replays nothing
  --help
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tags: { type: 'string', default: '*' },
    config: { type: 'string', multiple: true, default: [] },
    json: { type: 'string' },
    pairs: { type: 'string' },
    classify: { type: 'boolean', default: false },
    check: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help || positionals.length !== 1) {
  console.log(help);
  process.exit(values.help ? 0 : 2);
}
const [clone = ''] = positionals;

try {
  process.exitCode = await run();
} catch (error) {
  console.error(`${error.message}${error.fix === undefined ? '' : `\nWhat to do: ${error.fix}`}`);
  process.exitCode = 2;
}

async function run() {
  const git = await (await import('./replay/product.mjs')).open(clone);
  if (values.classify) return (await import('./replay/classify.mjs')).classify(git, values.json);
  if (values.check !== undefined)
    return (await import('./replay/check.mjs')).check(git, values.check, values.config);
  const { readEras } = await import('./replay/eras.mjs');
  const configs = readEras(values.config);
  if (values.pairs !== undefined) {
    return (await import('./replay/pairs.mjs')).replayPairs(git, values.pairs, configs);
  }
  const { replayHistory } = await import('./replay/vantage6.mjs');
  const result = await replayHistory(git, configs, values.tags);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(result, null, 1)}\n`);
  return result.unexplained.length === 0 ? 0 : 1;
}
