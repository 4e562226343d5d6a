// Release commits of a clone, and what they changed.

/** Commits by vantage6's own pipeline: `Updated the version to 5.0.0rc2`, oldest first. */
export async function automaticBumps(git) {
  const lines = await git.lines([
    ...['log', '--all', '--reverse', '--author=github-actions', '--grep=^Updated the version'],
    '--format=%H %P%x09%s',
  ]);
  return lines.map((line) => {
    const [commits = '', subject = ''] = line.split('\t');
    const [sha = '', parent = ''] = commits.split(' ');
    return { sha, parent, version: subject.replace(/^Updated the version (?:to )?/, '') };
  });
}

/** Names, objects and commits of all tags. */
export async function allTags(git) {
  const lines = await git.lines([
    'for-each-ref',
    '--format=%(refname:lstrip=2)%09%(objecttype)%09%(objectname)%09%(*objectname)',
    'refs/tags/',
  ]);
  return lines.map((line) => {
    const [name = '', type = '', object = '', peeled = ''] = line.split('\t');
    return { name, type, commit: peeled || object };
  });
}

/**
 * What a commit did to its parent: path -> { mode, before, after }, texts as bytes; undefined for a file that is new or
 * gone.
 */
export async function changesOf(git, parent, sha) {
  const { stdout } = await git.run(['diff-tree', '-r', '-z', '--no-renames', parent, sha]);
  const parts = stdout.split('\0');
  const changes = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [oldMode = '', newMode = '', before = '', after = ''] = (parts[index] ?? '').slice(1).split(' ');
    changes.push({ path: parts[index + 1] ?? '', modes: [oldMode, newMode], before, after });
  }
  const texts = await blobs(git, new Set(changes.flatMap(({ before, after }) => [before, after])));
  return new Map(
    changes.map(({ path, modes, before, after }) => [
      path,
      { sameMode: modes[0] === modes[1], before: texts.get(before), after: texts.get(after) },
    ]),
  );
}

/** Contents by object id; ids that are not there (all zeros, missing objects) are left out. */
export async function blobs(git, ids) {
  const found = new Map();
  if (ids.size === 0) return found;
  const { bytes } = await git.run(['cat-file', '--batch'], { stdin: `${[...ids].join('\n')}\n` });
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Each is `<id> <type> <size>\n<content>\n`, or `<id> missing\n` (git-cat-file, "Batch output").
  for (let at = 0; at < all.length; ) {
    const end = all.indexOf(10, at);
    const [id = '', type = '', size = ''] = all.subarray(at, end).toString('latin1').split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    found.set(id, all.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}
