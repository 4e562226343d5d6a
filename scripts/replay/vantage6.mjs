// The replay of vantage6's automatic bump commits.
import { classes, explainFile } from './explain.mjs';
import { allTags, automaticBumps } from './history.mjs';
import { compareFiles, progress } from './one.mjs';
import { tryParseVersion } from './product.mjs';

/** Prints the table and returns everything that was found. */
export async function replayHistory(git, configsOf, pattern) {
  const bumps = await chosenBumps(git, pattern);
  const mine = bumps.filter(({ role }) => role === 'release' || role === 'copy');
  const started = Date.now();
  const results = await pooled(mine, 2, (bump) => replayOne(git, bump, configsOf), progress(mine.length));
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const releases = results.filter(({ role }) => role === 'release');
  const copies = results.filter(({ role }) => role === 'copy');
  const count = (role) => bumps.filter((bump) => bump.role === role).length;
  console.log(`${bumps.length} automatic bump commits: ${releases.length} of tags that are there (replayed), \
${copies.length} copies of such commits after a rebase or a second tag (replayed), \
${count('elsewhere')} made in the repository of the UI before it was merged, ${count('malformed')} for no version\n`);
  console.log(`Tags: ${table(releases)}`);
  if (copies.length > 0) console.log(`Copies: ${table(copies)}`);
  const unexplained = results.flatMap(({ version, files }) =>
    files.filter((file) => file.unexplained).map((file) => ({ version, ...file })),
  );
  for (const { version, path, unexplained: row } of unexplained) {
    console.log(`UNEXPLAINED ${version} ${path} ${JSON.stringify(row)}`);
  }
  console.log(`${mine.length} replays in ${seconds} s, ${unexplained.length} unexplained differences`);
  return { bumps, results, unexplained };
}

/**
 * Every bump commit with its role: `release` is the one of a tag (the child of the tagged commit, else the newest of
 * those that rewrote this repository), `copy` another one of the same version.
 */
async function chosenBumps(git, pattern) {
  const tags = new Map((await allTags(git)).map((tag) => [tag.name, tag.commit]));
  const glob = pattern
    .replace(/[\\^$.+()[\]{}|]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const matching = new RegExp(`^${glob}$`);
  const bumps = (await automaticBumps(git)).filter(({ version }) => matching.test(version));
  const here = await pooled(bumps, 2, ({ parent }) =>
    git.run(['cat-file', '-e', `${parent}:vantage6-common`], { allowFailure: true }),
  );
  return bumps.map((bump, index) => {
    const commit = tags.get(`version/${bump.version}`);
    const facts = { ...bump, tagged: commit === bump.parent };
    if (tryParseVersion(bump.version) === undefined) return { ...facts, role: 'malformed' };
    if (here[index]?.exitCode !== 0) return { ...facts, role: 'elsewhere' };
    const same = bumps.filter((other, at) => other.version === bump.version && here[at]?.exitCode === 0);
    const release = same.find(({ parent }) => parent === commit) ?? same.at(-1);
    return { ...facts, role: commit !== undefined && release === bump ? 'release' : 'copy' };
  });
}

async function replayOne(git, bump, configsOf) {
  const { files, config, stop } = await compareFiles(git, bump, configsOf);
  const judged = files.map((file) => {
    if (file.ours === undefined && stop !== undefined) return { path: file.path, classes: ['plan stops'] };
    const { classes: names, ...rest } = explainFile(file, bump.version);
    return { path: file.path, classes: [...names], ...rest };
  });
  return { ...bump, config, ...(stop && { stop }), files: judged };
}

/** Runs body over a list, a few at a time, in order of the results. */
async function pooled(items, width, body, done) {
  const results = new Array(items.length);
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) {
      results[index] = await body(items[index]);
      done?.();
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}

function table(results) {
  const files = results.flatMap(({ version, files }) => files.map((file) => ({ version, ...file })));
  const clean = results.filter(({ files }) => files.every((file) => file.classes.join() === 'identical'));
  const stopped = results.filter(({ stop }) => stop !== undefined);
  const rows = Object.entries(classes).flatMap(([name, what]) => {
    const mine = files.filter((file) => file.classes.includes(name));
    const [example] = mine;
    if (example === undefined) return [];
    const tags = new Set(mine.map(({ version }) => version)).size;
    return [`| ${name} | ${mine.length} | ${tags} | ${example.version} ${example.path} | ${what} |`];
  });
  return [
    `${results.length} replayed, ${files.length} files; ${clean.length} whole commits are the same byte for byte`,
    '',
    '| class | files | tags | for example | what |',
    '|---|---|---|---|---|',
    ...rows,
    `| UNEXPLAINED | ${files.filter(({ unexplained }) => unexplained).length} | | | |`,
    '',
    ...stopped.map(({ version, stop, files }) => {
      const anyway = files.some((file) => !file.classes.includes('plan stops'));
      return `${version}: ${stop.what}${anyway ? ' (compared as with allow-lower-version)' : ''}`;
    }),
    '',
  ].join('\n');
}
