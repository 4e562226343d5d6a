// Makes a git repository with history from examples/monorepo: node scripts/make-sample.mjs DIR [--quiet]
//
// The commit ids are the same on every machine. examples/monorepo is the tree of the branch tip; older trees
// are derived from it by three tables below: where a version is written (LOCATIONS), what a later commit
// added (FEATURES) and what only a release branch has (PATCHES). Every entry has to match exactly, so a
// change of examples/monorepo that the tables do not know stops with the file and the expectation.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('../examples/monorepo', import.meta.url));
const PERSON = 'Sample Maintainer <maintainer@example.com>';
const EXECUTABLE = new Set(['tools/check-imports.sh']);
const NOT_COPIED = new Set(['.git', '.venv', 'dist', 'node_modules', '__pycache__']);

/** What examples/monorepo holds: the tree after the release of 5.1.0b2. */
const CURRENT = { version: '5.1.0b2', released: '2026-09-21T09:00:00Z' };
const CODENAMES = { 4: 'cotopaxi', 5: 'uluru' };

// ------------------------------------------------------------------------------------------ spellings

function spellings(state) {
  const [, base, stage, number] = /^(\d+\.\d+\.\d+)(?:(a|b|rc)(\d+))?$/.exec(state.version);
  const [major, minor] = base.split('.');
  return {
    pep: state.version,
    semver: stage ? `${base}-${stage}.${number}` : base,
    minor: state.minor ?? `${major}.${minor}`,
    codename: CODENAMES[(state.minor ?? major).split('.')[0]],
    date: state.released.slice(0, 10),
  };
}

// ------------------------------------------------------------------- where the version is written

const pins = (count) => [/(["']orchard(?:[-_.][a-z]+)*(?:\[[a-z,]+\])? ?== ?)@(?=["' ;])/gi, 'pep', count];
const python = (folder, pinCount) => [
  `${folder}pyproject.toml`,
  [/^(version = ["'])@(?=["'])/gm, 'pep', 1],
  pins(pinCount),
];
const chart = (name, semver, pep) => [
  `charts/${name}/Chart.yaml`,
  [/(version: ["']?)@(?=["',\s])/gi, 'semver', semver],
  [/(appVersion: "?)@(?=["\s])/g, 'pep', pep],
];
const chartImage = (chartName, image) => [
  `charts/${chartName}/values.yaml`,
  [new RegExp(`(image: registry\\.example/infrastructure/${image}:)@$`, 'gm'), 'codename', 1],
];

/** [path, [pattern with @ for the value, spelling, number of matches]...] */
const LOCATIONS = [
  python('', 9),
  python('orchard-common/', 0),
  python('orchard-tools/', 1),
  python('orchard-client/', 1),
  python('orchard-backend-common/', 1),
  python('orchard-node/', 3),
  python('orchard-hq/', 3),
  python('orchard-store/', 2),
  python('orchard-cli/', 4),
  [
    'uv.lock',
    [/^(version = ")@(?="\nsource = \{ editable = )/gm, 'pep', 9],
    [/(\{ name = "orchard-[^}\n]*specifier = "==)@(?=" \})/g, 'pep', 15],
  ],
  chart('common', 2, 0),
  chart('hq', 2, 1),
  chart('node', 2, 1),
  chart('store', 3, 0),
  chart('auth', 3, 0),
  chart('hub', 6, 0),
  chartImage('hq', 'hq'),
  chartImage('node', 'node'),
  chartImage('store', 'store'),
  chartImage('hub', 'ui'),
  ['vantage6-ui/package.json', [/^( {2}"version": ")@(?=",$)/gm, 'semver', 1]],
  ['vantage6-ui/package-lock.json', [/("name": "orchard-ui",\n +"version": ")@(?=")/g, 'semver', 2]],
  ['docker/algorithm-ohdsi-base.Dockerfile', [/^(ARG BASE=)@$/gm, 'minor', 1]],
  ['docs/conf.py', [/^(release = ")@(?="$)/gm, 'pep', 1]],
  ['CITATION.cff', [/^(version: )@$/gm, 'pep', 1], [/^(date-released: ')@(?='$)/gm, 'date', 1]],
];

/** The dependencies of the charts, in the order of Chart.yaml; own ones carry the version of the release. */
const CHART_DEPENDENCIES = {
  auth: ['common', { name: 'keycloak', version: '24.6.1', repository: '', condition: 'keycloak.enabled' }],
  hq: ['common'],
  hub: ['hq', 'auth', 'store', 'common'],
  node: ['common'],
  store: ['common'],
};

/** Chart.lock as `helm dependency update` writes it; the digest covers what is asked for and what is locked. */
function chartLock(name, state) {
  const version = spellings(state).semver;
  const asked = CHART_DEPENDENCIES[name].map((dependency) =>
    typeof dependency !== 'string'
      ? dependency
      : {
          name: dependency,
          version,
          repository: `file://../${dependency}`,
          ...(name === 'hub' && dependency !== 'common' && { condition: `${dependency}.enabled` }),
        },
  );
  const locked = asked.map(({ name: of, version: at, repository }) => ({
    name: of,
    version: at,
    repository,
  }));
  const digest = createHash('sha256')
    .update(JSON.stringify([asked, locked]))
    .digest('hex');
  const entries = locked.map(
    (entry) =>
      `- name: ${entry.name}\n  repository: ${entry.repository || '""'}\n  version: ${entry.version}\n`,
  );
  return `dependencies:\n${entries.join('')}digest: sha256:${digest}\ngenerated: "${state.released}"\n`;
}

function rewrite(tree, from, to) {
  const old = spellings(from);
  const next = spellings(to);
  const result = new Map(tree);
  for (const [path, ...rules] of LOCATIONS) {
    let text = result.get(path);
    if (text === undefined) throw new Error(`${path}: not in examples/monorepo`);
    for (const [pattern, spelling, count] of rules) {
      const value = old[spelling].replaceAll('.', '\\.');
      let found = 0;
      text = text.replace(new RegExp(pattern.source.replace('@', value), pattern.flags), (_, before) => {
        found += 1;
        return before + next[spelling];
      });
      if (found !== count) {
        throw new Error(`${path}: ${old[spelling]} expected ${count} times by ${pattern}, found ${found}`);
      }
    }
    result.set(path, text);
  }
  for (const name of Object.keys(CHART_DEPENDENCIES)) {
    const path = `charts/${name}/Chart.lock`;
    if (result.get(path) !== chartLock(name, from)) {
      throw new Error(`${path}: expected\n${chartLock(name, from)}`);
    }
    result.set(path, chartLock(name, to));
  }
  return result;
}

// ------------------------------------------------------------------ what commits added and changed

const changelog = (line) => ['CHANGELOG.md', `- ${line}\n`, ''];

/** name: [files that it added, [path, text with it, text without it]...]; without = older trees. */
const FEATURES = {
  negative: [
    [],
    changelog('Negative numbers of baskets are refused.'),
    [
      'orchard-common/src/orchard_common/harvest.py',
      '\n    def __post_init__(self) -> None:\n        if self.baskets < 0:\n' +
        '            raise ValueError("a harvest cannot have a negative number of baskets")\n',
      '',
    ],
  ],
  imports: [['tools/check-imports.sh'], changelog('A script that imports every package.')],
  emptyLines: [
    [],
    changelog('Empty lines between harvests are allowed.'),
    [
      'orchard-common/src/orchard_common/io.py',
      '        if line.strip():\n            yield Harvest(**json.loads(line))\n',
      '        yield Harvest(**json.loads(line))\n',
    ],
  ],
  totals: [
    ['vantage6-ui/public/totals.js'],
    changelog('The pages show the totals.'),
    ['vantage6-ui/public/index.html', '    <script type="module" src="totals.js"></script>\n', ''],
  ],
  article: [
    [],
    changelog('The citation names the article.'),
    [
      'CITATION.cff',
      'preferred-citation:\n  type: article\n  title: Counting baskets in several places\n' +
        '  version: 5.0.7   # the version that the article used\n' +
        '  authors:\n    - given-names: Sample\n      family-names: Maintainer\n',
      '',
    ],
  ],
  listing: [
    [],
    changelog('The store answers which algorithms it keeps.'),
    ['orchard-store/src/orchard_store/__init__.py', 'import json\n\nfrom', 'from'],
    [
      'orchard-store/src/orchard_store/__init__.py',
      '        self.router.add("GET", "/algorithms", ' +
        'lambda _: Answer(200, json.dumps(sorted(self._algorithms))))\n',
      '',
    ],
    ['orchard-store/src/orchard_store/__init__.py', 'import Answer, Router', 'import Router'],
  ],
  demonstration: [
    ['demo/demo.py', 'demo/pyproject.toml', 'demo/uv.lock'],
    changelog('A demonstration that uses the published client.'),
  ],
  retry: [
    ['orchard-client/orchard_client/retry.py'],
    changelog('The client waits longer before each further try.'),
  ],
  database: [
    ['charts/hq/templates/configmap.yaml'],
    changelog("The hub's database is set in the chart."),
    ['charts/hq/values.yaml', 'database:\n  uri: sqlite:///harvests.db\n', ''],
  ],
};

/** Changes that only a release branch has: [path, text before, text after]. */
const PATCHES = {
  contrast49: ['vantage6-ui/public/style.css', 'margin: 2rem;', 'margin: 2rem; color: #111;'],
  routerText: [
    'orchard-backend-common/src/orchard_backend_common/router.py',
    'f"nothing at {path}"',
    'f"nothing at {method.upper()} {path}"',
  ],
  contrast50: ['vantage6-ui/public/style.css', 'margin: 2rem;', 'margin: 2rem; color: #222;'],
};

function replaceOnce(tree, [path, from, to]) {
  const parts = tree.get(path)?.split(from) ?? [];
  if (parts.length !== 2) {
    throw new Error(`${path}: expected exactly once, found ${Math.max(parts.length - 1, 0)} times:\n${from}`);
  }
  tree.set(path, parts.join(to));
}

/** The tree of a state: version, release time and the features and patches that it has. */
function treeOf(tip, state) {
  const tree = rewrite(tip, CURRENT, state);
  for (const [name, [files, ...edits]] of Object.entries(FEATURES)) {
    if (state.features.includes(name)) continue;
    for (const path of files) {
      if (!tree.delete(path)) throw new Error(`${path}: not in examples/monorepo`);
    }
    for (const edit of edits) replaceOnce(tree, edit);
  }
  for (const name of state.patches) replaceOnce(tree, PATCHES[name]);
  return tree;
}

// ------------------------------------------------------------------------------------------- history

/** Builds the list of commits; a commit is {id, branch, parents, date, message, state}. */
function story() {
  const commits = [];
  const branches = {};
  const tags = {};
  const states = {};
  const add = (branch, date, message, state, merged) => {
    const parents = [branches[branch], merged].filter(Boolean);
    const id = commits.length + 1;
    commits.push({ id, branch, parents, date, message, state });
    branches[branch] = id;
    states[branch] = state;
    return id;
  };
  const change = (branch, date, message, { feature, patch, minor }) => {
    const state = states[branch];
    add(branch, date, message, {
      ...state,
      minor: minor ?? state.minor,
      features: feature ? [...state.features, feature] : state.features,
      patches: patch ? [...state.patches, patch] : state.patches,
    });
  };
  /**
   * A tag on the tip of `from`, whose tree still has the former version, and the release commit after it. Times that are
   * written into files are those of the tagged commit, so that a release of the same tag makes the same tree again.
   */
  const release = (version, date, from, branch = from) => {
    const base = branches[from];
    tags[`version/${version}`] = base;
    branches[branch] = base;
    const released = commits[base - 1].date;
    const state = { ...states[from], version, released, minor: undefined };
    const message = `Release ${version}\n\nRelease-Tag: version/${version}\nRelease-Base: :${base}:`;
    add(branch, date, message, state);
  };
  const fork = (from, branch) => {
    branches[branch] = branches[from];
    states[branch] = states[from];
  };

  const first = { version: '4.9.5', released: '2026-05-04T08:05:00Z', features: [], patches: [] };
  add('main', '2026-05-11T09:00:00Z', 'Move the orchard packages into one repository', first);
  change('main', '2026-05-18T09:00:00Z', 'Refuse negative numbers of baskets', { feature: 'negative' });
  release('4.9.6', '2026-05-19T08:05:00Z', 'main', 'release/4.9');
  change('release/4.9', '2026-06-02T09:00:00Z', 'Raise the contrast of the pages', { patch: 'contrast49' });

  change('main', '2026-06-08T09:00:00Z', 'Start orchard 5', { feature: 'imports', minor: '5.0' });
  release('5.0.6', '2026-06-09T08:05:00Z', 'main');
  change('main', '2026-06-22T09:00:00Z', 'Allow empty lines between harvests', { feature: 'emptyLines' });
  release('5.0.7', '2026-06-23T08:05:00Z', 'main');
  fork('main', 'release/5.0');

  change('main', '2026-07-13T09:00:00Z', 'Show the totals', { feature: 'totals', minor: '5.1' });
  release('5.1.0b1', '2026-07-14T08:05:00Z', 'main');

  change('release/5.0', '2026-08-10T09:00:00Z', 'Name the article in the citation', { feature: 'article' });
  release('5.0.8', '2026-08-11T08:05:00Z', 'release/5.0');
  add(
    'main',
    '2026-08-12T09:00:00Z',
    'Merge 5.0.8 into main',
    { ...states.main, features: [...states.main.features, 'article'] },
    branches['release/5.0'],
  );
  change('release/5.0', '2026-09-07T09:00:00Z', 'Say the method of a path that is missing', {
    patch: 'routerText',
  });
  change('release/5.0', '2026-09-14T09:00:00Z', 'Raise the contrast of the pages', { patch: 'contrast50' });

  change('main', '2026-09-21T09:00:00Z', 'List the algorithms of the store', { feature: 'listing' });
  release('5.1.0b2', '2026-09-22T08:05:00Z', 'main');
  change('main', '2026-10-05T09:00:00Z', 'Add a demonstration', { feature: 'demonstration' });
  change('main', '2026-10-06T09:00:00Z', 'Wait longer before each further try', { feature: 'retry' });
  change('main', '2026-10-12T09:00:00Z', "Set the hub's database in the chart", { feature: 'database' });

  return { commits, branches, tags };
}

// ----------------------------------------------------------------------------------------------- git

function readTree(folder) {
  const tree = new Map();
  const walk = (path) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (NOT_COPIED.has(entry.name) || entry.name.endsWith('.egg-info')) continue;
      const full = join(path, entry.name);
      if (entry.isDirectory()) walk(full);
      else tree.set(relative(folder, full).split(sep).join('/'), readFileSync(full, 'utf8'));
    }
  };
  walk(folder);
  return tree;
}

function git(folder, args, input) {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const result = spawnSync('git', args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...Object.fromEntries(inherited),
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
    },
  });
  if (result.error) throw new Error(`git ${args[0]}: ${result.error.message}`);
  if (result.status !== 0) throw new Error(`git ${args[0]} failed: ${result.stderr.trim()}`);
  return result.stdout;
}

/** The id of a git object; computed here because a release commit names its base in its message. */
function objectId(kind, content) {
  return createHash('sha1').update(`${kind} ${content.length}\0`).update(content).digest('hex');
}

function treeId(tree) {
  const build = (entries) => {
    const here = new Map();
    for (const [path, text, full] of entries) {
      const [head, ...rest] = path.split('/');
      if (rest.length === 0) here.set(head, { text, full });
      else {
        if (!here.has(head)) here.set(head, { below: [] });
        here.get(head).below.push([rest.join('/'), text, full]);
      }
    }
    const key = ([name, { below }]) => Buffer.from(below ? `${name}/` : name);
    const sorted = [...here].sort((a, b) => Buffer.compare(key(a), key(b)));
    const content = sorted.map(([name, { below, text, full }]) => {
      const id = below ? build(below) : objectId('blob', Buffer.from(text));
      const mode = below ? '40000' : EXECUTABLE.has(full) ? '100755' : '100644';
      return Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);
    });
    return objectId('tree', Buffer.concat(content));
  };
  return build([...tree].map(([path, text]) => [path, text, path]));
}

const seconds = (date) => Date.parse(date) / 1000;

/** The input of `git fast-import`, with the ids that it has to arrive at. */
function fastImport({ commits, tags }, tip) {
  const out = ['feature done\n'];
  const blobs = new Map();
  const ids = new Map();
  let mark = 1000;
  for (const { id, branch, parents, date, message, state } of commits) {
    const tree = treeOf(tip, state);
    for (const text of tree.values()) {
      if (blobs.has(text)) continue;
      blobs.set(text, ++mark);
      out.push(`blob\nmark :${mark}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
    }
    const text = `${message.replace(/:(\d+):/g, (_, base) => ids.get(Number(base)))}\n`;
    const who = `${PERSON} ${seconds(date)} +0000`;
    const lines = [`tree ${treeId(tree)}`, ...parents.map((parent) => `parent ${ids.get(parent)}`)];
    lines.push(`author ${who}`, `committer ${who}`, '', text);
    ids.set(id, objectId('commit', Buffer.from(lines.join('\n'))));

    out.push(`commit refs/heads/${branch}\nmark :${id}\nauthor ${who}\ncommitter ${who}\n`);
    out.push(`data ${Buffer.byteLength(text)}\n${text}\n`);
    parents.forEach((parent, index) => {
      out.push(`${index === 0 ? 'from' : 'merge'} :${parent}\n`);
    });
    out.push('deleteall\n');
    for (const [path, content] of tree) {
      out.push(`M ${EXECUTABLE.has(path) ? '100755' : '100644'} :${blobs.get(content)} ${path}\n`);
    }
    out.push('\n');
  }
  for (const [name, id] of Object.entries(tags)) out.push(`reset refs/tags/${name}\nfrom :${id}\n\n`);
  out.push('done\n');
  return { stream: out.join(''), ids };
}

function main() {
  const args = process.argv.slice(2);
  const quiet = args.includes('--quiet');
  const unknown = args.filter((arg) => arg.startsWith('-') && arg !== '--quiet');
  const folders = args.filter((arg) => !arg.startsWith('-'));
  if (unknown.length > 0 || folders.length !== 1) {
    throw new Error('usage: node scripts/make-sample.mjs DIR [--quiet]');
  }
  const folder = resolve(folders[0]);
  if (existsSync(folder) && !statSync(folder).isDirectory()) throw new Error(`${folder} is not a folder`);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Error(`${folder} is not empty: name a new or empty folder`);
  }

  const tip = readTree(SOURCE);
  const history = story();
  const { stream, ids } = fastImport(history, tip);

  mkdirSync(folder, { recursive: true });
  git(folder, ['init', '--quiet', '--template=', '--object-format=sha1', '--initial-branch=main', '.']);
  const settings = { 'user.name': 'Sample Maintainer', 'user.email': 'maintainer@example.com' };
  Object.assign(settings, { 'commit.gpgSign': 'false', 'tag.gpgSign': 'false', 'core.autocrlf': 'false' });
  for (const [name, value] of Object.entries(settings)) git(folder, ['config', name, value]);
  git(folder, ['fast-import', '--quiet'], stream);
  git(folder, ['reset', '--quiet', '--hard', 'main']);

  const refs = git(folder, ['for-each-ref', '--format=%(refname) %(objectname)']).trim().split('\n');
  const expected = [
    ...Object.entries(history.branches).map(([name, id]) => `refs/heads/${name} ${ids.get(id)}`),
    ...Object.entries(history.tags).map(([name, id]) => `refs/tags/${name} ${ids.get(id)}`),
  ].sort();
  if (refs.sort().join('\n') !== expected.join('\n')) {
    throw new Error(
      `git made other commits than expected:\n${refs.join('\n')}\ninstead of\n${expected.join('\n')}`,
    );
  }
  if (git(folder, ['status', '--porcelain']) !== '')
    throw new Error(`${folder}: not clean after the checkout`);

  if (quiet) return;
  const name = (ref) => ref.replace(/^refs\/(heads|tags)\//, '');
  console.log(`${folder}: ${history.commits.length} commits, checked out on main`);
  for (const ref of refs) {
    const [full, id] = ref.split(' ');
    console.log(`  ${full.startsWith('refs/tags/') ? 'tag   ' : 'branch'} ${name(full).padEnd(16)} ${id}`);
  }
}

try {
  main();
} catch (error) {
  console.error(`make-sample: ${error.message}`);
  process.exitCode = 1;
}
