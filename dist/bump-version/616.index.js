export const id = 616;
export const ids = [616];
export const modules = {

/***/ 8616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bumpCheckout: () => (/* binding */ bumpCheckout)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/markdown.js
var markdown = __webpack_require__(8400);
// EXTERNAL MODULE: ./build/src/core/report.js
var report = __webpack_require__(5299);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/core/object-id.js
var object_id = __webpack_require__(9414);
;// CONCATENATED MODULE: ./build/src/git/tree-id.js

/**
 * The ids that git gives a tree, as it is and changed (`git mktree`: `tree <size>\0`, then each entry as
 * `<mode> <name>\0<id>`, folders sorted as if their names ended in `/`). Nothing is written. Both are told in the same
 * way: when `before` is not the id that the tree has, `after` is worth nothing either (a name that is not UTF-8, say).
 * @param changed new content by path; modes stay
 */
function treeIds({ files, folders }, changed) {
    const entries = [
        ...[...folders].map(([path, id]) => [path, { mode: '40000', id }]),
        ...[...files.values()].map(({ path, mode, sha }) => [path, { mode, id: sha }]),
    ];
    const length = files.values().next().value?.sha.length ?? 40;
    const hash = (type, content) => (0,object_id/* objectId */.k)(type, content, length);
    const touched = new Map([['', new Map()]]);
    for (const path of changed.keys()) {
        for (let folder = parentOf(path); folder !== ''; folder = parentOf(folder))
            touched.set(folder, new Map());
    }
    for (const [path, entry] of entries)
        touched.get(parentOf(path))?.set(path, entry);
    const idsOf = (folder) => {
        const parts = [...(touched.get(folder) ?? [])].map(([path, { mode, id }]) => {
            const isFolder = mode === '40000';
            const name = path.slice(folder === '' ? 0 : folder.length + 1);
            const text = changed.get(path);
            const after = text === undefined ? id : hash('blob', Buffer.from(text));
            const ids = isFolder && touched.has(path) ? idsOf(path) : { before: id, after };
            return {
                order: Buffer.from(isFolder ? `${name}/` : name),
                head: Buffer.from(`${mode} ${name}\0`),
                ...ids,
            };
        });
        parts.sort((left, right) => left.order.compare(right.order));
        const idAs = (which) => hash('tree', Buffer.concat(parts.flatMap((part) => [part.head, Buffer.from(part[which], 'hex')])));
        return { before: idAs('before'), after: idAs('after') };
    };
    return idsOf('');
}
function parentOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
;// CONCATENATED MODULE: ./build/src/git/tree.js




/**
 * Tree id of a commit with some files replaced. Only objects are written, into the local repository: no index,
 * no file of the work tree and no ref is touched. The same arguments give the same id everywhere.
 */
async function treeWith(host, git, commit, changes) {
    const temporary = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.resolve)(host.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'release-index-'));
    const env = { GIT_INDEX_FILE: (0,external_node_path_.join)(temporary, 'index') };
    try {
        await git.run(['read-tree', commit], { env });
        const blobs = await writeBlobs(git, temporary, changes);
        const entries = changes.map(({ path, mode }, index) => `${mode} ${blobs[index]}\t${path}\0`);
        await git.run(['update-index', '-z', '--index-info'], { env, stdin: entries.join('') });
        return (await git.run(['write-tree'], { env })).stdout.trim();
    }
    finally {
        (0,external_node_fs_.rmSync)(temporary, { recursive: true, force: true });
    }
}
/**
 * What `treeWith` returns, told from what the commit holds: nothing is written. Where that
 * cannot be told (a name that is not UTF-8, another mode or a new file), it is `treeWith`.
 */
async function treeIdWith(host, git, commit, changes) {
    const listing = await git.list(commit.sha);
    const { before, after } = treeIds(listing, new Map(changes.map(({ path, text }) => [path, text])));
    const told = before === commit.tree && changes.every(({ path, mode }) => listing.files.get(path)?.mode === mode);
    return told ? after : treeWith(host, git, commit.sha, changes);
}
/** @returns their ids, in the order of the changes */
async function writeBlobs(git, folder, changes) {
    const paths = changes.map(({ text }, index) => {
        const path = (0,external_node_path_.join)(folder, `blob-${index}`);
        (0,external_node_fs_.writeFileSync)(path, text);
        return path;
    });
    // No filter (autocrlf, smudge) is applied: these are the bytes.
    const args = ['hash-object', '-w', '--no-filters', '--stdin-paths'];
    const { stdout } = await git.run(args, { stdin: paths.map((path) => `${path}\n`).join('') });
    return stdout.split('\n').slice(0, changes.length);
}
;// CONCATENATED MODULE: ./build/src/git/tree-changes.js

/** The changes with the modes that the files have. @throws UserError for a version location in a link or submodule */
function treeChanges(files, facts) {
    const modes = new Map(facts.files.map((file) => [file.path, file.mode]));
    return files.map(({ path, after }) => {
        const mode = modes.get(path) ?? '';
        if (mode !== '100644' && mode !== '100755') {
            throw new errors/* UserError */.yo(`a version location is in something that is not a plain file (mode ${mode})`, {
                where: { file: path },
                fix: 'exclude it in the config and list the file it points at',
            });
        }
        return { path, mode, text: after };
    });
}
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
;// CONCATENATED MODULE: ./build/src/plan/not-carried.js


/** Places that a message lists. */
const mostListed = 50;
/**
 * The tagged tree does not carry its version, and `bump: verify` writes none: every place, one a line.
 * @param places at least one
 */
function notCarried(version, places) {
    const lines = places
        .slice(0, mostListed)
        .map(({ path, line, key, from }) => `${(0,quote/* fileName */.Md)(path)}:${line} ${key} = ${(0,quote/* quoted */.TL)(from)}`);
    const more = places.length > mostListed ? [`and ${places.length - mostListed} more`] : [];
    const [first] = places;
    const count = places.length === 1 ? 'one place' : `${places.length} places`;
    return new errors/* UserError */.yo(`the tag does not carry ${version} in ${count}:\n${[...lines, ...more].join('\n')}`, {
        ...(first && { where: { file: first.path, line: first.line, key: first.key } }),
        fix: `bump: verify wants the version in the tagged tree: run release-actions prepare ${version}, or set bump: commit`,
    });
}
;// CONCATENATED MODULE: ./build/src/config/nearest.js
/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours cost 1 each. */
function editDistance(left, right) {
    const a = [...left];
    const b = [...right];
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const now = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            let cost = Math.min((last[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (swapped)
                cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
            now.push(cost);
        }
        before = last;
        last = now;
    }
    return last[b.length] ?? 0;
}
/** The known word that was probably meant: the nearest one, unless it is too far to be a slip; undefined then. */
function nearest(word, known) {
    const plain = (text) => text.toLowerCase().replace(/[-_.]+/g, '-');
    // Beyond this length nobody typed a key, and the distance would cost its square.
    if (word.length > 200)
        return undefined;
    let best;
    for (const candidate of known) {
        const distance = editDistance(plain(word), plain(candidate));
        if (best === undefined || distance < best.distance)
            best = { word: candidate, distance };
    }
    if (best === undefined)
        return undefined;
    return best.distance <= Math.max(1, Math.floor(Math.max(word.length, best.word.length) / 3))
        ? best.word
        : undefined;
}
;// CONCATENATED MODULE: ./build/src/config/placeholders.js

/** Names that texts of the config may hold in braces, by what is known where they are filled in. */
/** In `version-files.custom`. */
const customPlaceholders = [
    'version',
    'previous',
    'semver',
    'major',
    'minor',
    'patch',
    'codename',
    'date',
];
/** In tags of images. */
const tagPlaceholders = [
    'version',
    'base-version',
    'tag-version',
    'semver',
    'major',
    'minor',
    'patch',
    'codename',
];
const branchPlaceholders = ['major', 'minor', 'default'];
/** The names in braces of a text, in order. */
function placeholders_placeholdersOf(text) {
    return [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}
/** Complains about braces around anything but the known names (a name that ends in ":" stands for `name:anything`). */
function placeholderProblem(text, known) {
    for (const name of placeholders_placeholdersOf(text)) {
        const kind = name.includes(':') ? `${name.split(':')[0]}:` : name;
        if (known.includes(kind))
            continue;
        const guess = nearest(name, known);
        const names = known.map((each) => `{${each.endsWith(':') ? `${each}NAME` : each}}`).join(', ');
        return `has the unknown placeholder {${name}}${guess === undefined ? '' : ` (did you mean {${guess}}?)`}; known are ${names}`;
    }
    if (/[{}]/.test(text.replace(/\{[^{}]*\}/g, '')))
        return 'has a brace without its partner';
    return undefined;
}
/** Fills in the placeholders that `values` has; others stay as they are. */
function placeholders_fill(text, values) {
    return text.replace(/\{([^{}]*)\}/g, (whole, name) => Object.hasOwn(values, name) ? (values[name] ?? whole) : whole);
}
;// CONCATENATED MODULE: ./build/src/git/text.js
/** No version stands in a file beyond this; 5 MiB. */
const mostTextBytes = 5 * 1024 * 1024;
/** A regular file: not a symbolic link (its "text" would be a path) and not a submodule. */
function isRegularMode(mode) {
    return mode.startsWith('100');
}
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/record/canonical.js

/** JSON with sorted keys, two blanks of indent and a final newline: the same value gives the same bytes. */
function canonicalJson(value) {
    return `${JSON.stringify(sorted(value), undefined, 2)}\n`;
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
        .map(([key, inner]) => [key, sorted(inner)]));
}
/** lower-case hex */
function canonical_sha256(data) {
    return (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
}
/**
 * The hash by which plans are compared: of what a release changes and publishes. Left out is what may become another
 * when somebody tags another version meanwhile (the window and the version below, with what is told of them): the same
 * release would count as another one, and its staged files would be built again.
 */
function canonical_planHash(plan) {
    const { files, current } = plan.rewrite;
    const left = { window: undefined, reference_version: undefined, warnings: undefined };
    return canonical_sha256(canonicalJson({ ...plan, ...left, rewrite: { files, current } }));
}
// EXTERNAL MODULE: ./build/src/version/version.js
var version_version = __webpack_require__(8246);
;// CONCATENATED MODULE: ./build/src/version/spelling.js

const words = { a: 'alpha', b: 'beta', rc: 'rc' };
/**
 * Writes a version in a style. SemVer has no post-release: a post-release of a final becomes build metadata
 * (equal precedence, SemVer §10), one of a candidate an extra identifier (sorts between rc.1 and rc.2).
 */
function spell(version, style) {
    if (style === 'pep440')
        return version.text;
    const plain = `${version.major}.${version.minor}.${version.patch}`;
    const { stage, stageNumber, post } = version;
    if (stage === undefined)
        return post === undefined ? plain : `${plain}+post.${post}`;
    const suffix = post === undefined ? '' : style === 'glued' ? `.post${post}` : `.post.${post}`;
    const name = style === 'words' ? words[stage] : stage;
    const separator = style === 'glued' ? '' : '.';
    return `${plain}-${name}${separator}${stageNumber}${suffix}`;
}
const stages = { a: 'a', b: 'b', rc: 'rc', alpha: 'a', beta: 'b' };
/** Reads a version in any style that `spell` writes, with an optional leading `v`; undefined for anything else. */
function spelling_readSpelling(text) {
    const prefix = text.startsWith('v') ? 'v' : '';
    const rest = text.slice(prefix.length);
    const canonical = (0,version_version/* tryParseVersion */.z0)(rest);
    if (canonical !== undefined) {
        const plain = canonical.stage === undefined && canonical.post === undefined;
        return { version: canonical, style: plain ? undefined : 'pep440', prefix };
    }
    const match = /^(\d+\.\d+\.\d+)(?:-(alpha|beta|a|b|rc)(\.?)(\d+)(?:\.post(\.?)(\d+))?|\+post\.(\d+))$/.exec(rest);
    if (match === null)
        return undefined;
    const [, plain, name, dot, stageNumber, , candidatePost, finalPost] = match;
    const stage = name === undefined ? '' : `${stages[name]}${stageNumber}`;
    const post = candidatePost ?? finalPost;
    const version = (0,version_version/* tryParseVersion */.z0)(`${plain}${stage}${post === undefined ? '' : `.post${post}`}`);
    if (version === undefined)
        return undefined;
    const style = name === undefined || (dot === '.' && name.length <= 2) ? 'dotted' : name.length > 2 ? 'words' : 'glued';
    return spell(version, style) === rest ? { version, style, prefix } : undefined;
}
/** Whether a version lies in the closed window that marks a value as ours. */
function inWindow(version, from, to) {
    return (0,version_version/* compareVersions */.Zy)(from, version) <= 0 && (0,version_version/* compareVersions */.Zy)(version, to) <= 0;
}
;// CONCATENATED MODULE: ./build/src/plan/dockerfile.js

/**
 * What a build of a stage stands on, with the ARGs of the FROM lines filled in. Stages that it does not need do not
 * count, as with BuildKit. Source: Dockerfile reference, "FROM", "Understand how ARG and FROM interact".
 * @param target '' = the last stage
 * @throws UserError in BuildKit's words
 */
function basesOf(text, target, args, platform) {
    const stages = readStages(text, args, platform);
    const find = (name) => stages.find((stage) => stage.name !== '' && stage.name === name.toLowerCase()) ?? stages[numberOf(name)];
    const wanted = target === '' ? stages.at(-1) : find(target);
    if (wanted === undefined) {
        throw new errors/* UserError */.yo(target === '' ? 'file with no instructions' : `target stage "${target}" could not be found`);
    }
    const needed = new Set();
    const seen = new Set();
    const visit = (stage) => {
        if (seen.has(stage))
            return;
        seen.add(stage);
        for (const source of [stage.base, ...stage.copies]) {
            const before = earlier(source, stage);
            if (before !== undefined)
                visit(before);
            else if (source !== 'scratch')
                needed.add(source);
        }
    };
    const earlier = (name, stage) => {
        const found = find(name);
        return found !== undefined && stages.indexOf(found) < stages.indexOf(stage) ? found : undefined;
    };
    visit(wanted);
    let bottom = wanted;
    for (let next = earlier(bottom.base, bottom); next !== undefined; next = earlier(bottom.base, bottom)) {
        bottom = next;
    }
    return { base: bottom.base, needed: [...needed] };
}
function numberOf(name) {
    return /^\d+$/.test(name) ? Number(name) : -1;
}
function readStages(text, given, platform) {
    const [os = '', architecture = '', variant = ''] = platform.split('/');
    const values = new Map([
        ['TARGETPLATFORM', platform],
        ['TARGETOS', os],
        ['TARGETARCH', architecture],
        ['TARGETVARIANT', variant],
        ['BUILDPLATFORM', 'linux/amd64'],
        ['BUILDOS', 'linux'],
        ['BUILDARCH', 'amd64'],
    ]);
    const stages = [];
    for (const line of instructions(text)) {
        const [, word = '', rest = ''] = /^([A-Za-z]+)\s+(.*)$/s.exec(line) ?? [];
        const last = stages.at(-1);
        if (word.toUpperCase() === 'ARG' && last === undefined) {
            for (const [, name = '', preset] of rest.matchAll(/([A-Za-z_]\w*)(?:=("[^"]*"|'[^']*'|\S*))?/g)) {
                const value = given.get(name) ?? expand(unquote(preset ?? ''), values);
                if (preset !== undefined || given.has(name))
                    values.set(name, value);
            }
        }
        else if (word.toUpperCase() === 'FROM') {
            const words = rest.split(/\s+/).filter((each) => !each.startsWith('--'));
            const base = expand(unquote(words[0] ?? ''), values);
            if (base === '')
                throw new errors/* UserError */.yo(`base name (${words[0] ?? ''}) should not be blank`);
            const name = /^as$/i.test(words[1] ?? '') ? (words[2] ?? '').toLowerCase() : '';
            stages.push({ base, name, copies: [] });
        }
        else if (/^(?:COPY|ADD|RUN)$/i.test(word)) {
            for (const [, source = ''] of rest.matchAll(/--(?:from=|mount=\S*?\bfrom=)([^\s,]+)/g))
                last?.copies.push(source);
        }
    }
    return stages;
}
/** Instructions with their continuation lines; without comments and the bodies of here-documents. */
function instructions(text) {
    const found = [];
    let open = '';
    let ends = [];
    for (const line of text.split(/\r?\n/)) {
        if (ends.length > 0) {
            if (line.trimStart() === ends[0] || line === ends[0])
                ends = ends.slice(1);
            continue;
        }
        if (/^\s*(?:#|$)/.test(line))
            continue;
        const continued = /\\[ \t]*$/.test(line);
        open += line.replace(/\\[ \t]*$/, ' ');
        if (continued)
            continue;
        const here = /^\s*(?:RUN|COPY|ADD)\b/i.test(open)
            ? [...open.matchAll(/<<-?["']?([A-Za-z_]\w*)["']?/g)]
            : [];
        ends = here.map(([, word = '']) => word);
        found.push(open.trim());
        open = '';
    }
    return open === '' ? found : [...found, open.trim()];
}
function unquote(text) {
    return /^(["']).*\1$/s.test(text) ? text.slice(1, -1) : text;
}
/** `$A`, `${A}`, `${A:-else}`, `${A:+then}`. */
function expand(text, values) {
    return text.replace(/\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::([-+])([^}]*))?\})/g, (_, plain, braced, sign, word = '') => {
        const value = values.get(plain ?? braced ?? '') ?? '';
        if (sign === '-')
            return value === '' ? expand(word, values) : value;
        if (sign === '+')
            return value === '' ? '' : expand(word, values);
        return value;
    });
}
;// CONCATENATED MODULE: ./build/src/plan/base-images.js

/**
 * Every tag under which a Dockerfile of this release may name a base of this release: the version, its line, codename
 * and other channels. They may all still point to an older image, or to none.
 */
function baseTags({ images, ...plan }, repository) {
    const all = images.builds.flatMap(({ repositories }) => repositories);
    const own = all.find(({ name }) => name === repository)?.channels ?? [];
    const named = [images.version_tag, plan.version, plan.base_version, plan.line, plan.codename];
    return [...new Set([...named, 'latest', ...own].filter((tag) => tag !== ''))];
}
/** An image of the plan as a Dockerfile names it, without tag. */
function baseName({ registry, project }, repository) {
    return [registry, project, repository].filter((part) => part !== '').join('/');
}
/**
 * Images that wait for another one and do not name it: they would be built on whatever their Dockerfile names instead,
 * such as the image of an earlier release, or that of a registry which the project has left.
 * @param read text of a file of the tree
 * @returns a warning for each
 */
function unnamedBases(plan, read) {
    return plan.images.builds.flatMap((image) => image.after.flatMap((base) => {
        const name = baseName(plan.images, base);
        const tags = baseTags(plan, base);
        const needed = neededBy(image, read(image.dockerfile) ?? '');
        if (needed === undefined || needed.some((one) => tags.some((tag) => tagged(one) === `${name}:${tag}`)))
            return [];
        const stands = needed.length === 0 ? 'nothing' : needed.join(', ');
        return [
            `${image.dockerfile}: is built after ${base} and not on it, but on ${stands}; this release's is ${name} with one of the tags ${tags.join(', ')}`,
        ];
    }));
}
/** The references that it fetches; undefined when the Dockerfile cannot be read, of which the build will tell. */
function neededBy(image, text) {
    const args = new Map(Object.entries(image.build_args));
    try {
        return basesOf(text, image.target, args, image.platforms[0] ?? '').needed;
    }
    catch {
        return undefined;
    }
}
/** BuildKit takes a name without tag for `latest`. */
function tagged(reference) {
    return /[:@][^/]*$/.test(reference) ? reference : `${reference}:latest`;
}
;// CONCATENATED MODULE: ./build/src/config/glob.js
/**
 * Globs of the config: `*` and `?` stay inside a path segment, `**` crosses segments, `[a-z]` and `{a,b}` as in a shell.
 * Dot files match like others. Paths are those of git: relative, with slashes. A glob that names a folder also covers
 * everything below it.
 */
/** What is wrong with a glob, in words; undefined when nothing is. */
function globProblem(glob) {
    if (glob === '')
        return 'is empty';
    if (glob.startsWith('/'))
        return 'starts with "/", but paths are relative to the repository';
    if (glob.includes('\\'))
        return 'contains a backslash; write paths with "/"';
    const segments = glob.replace(/\/$/, '').split('/');
    if (segments.includes('..'))
        return 'leaves the repository with ".."';
    if (segments.includes(''))
        return 'has an empty path segment';
    if (segments.some((segment) => segment.includes('**') && segment !== '**')) {
        return 'uses "**" beside other characters; it must be a whole path segment';
    }
    try {
        translate(glob);
        return undefined;
    }
    catch (error) {
        return error.message;
    }
}
/** Compiles a glob that `globProblem` accepts. */
function compileGlob(glob) {
    const expression = new RegExp(`^${translate(glob.replace(/^\.\//, '').replace(/\/$/, ''))}(?:/.*)?$`, 'su');
    return (path) => expression.test(path);
}
/** Whether any of the globs covers a path. */
function compileGlobs(globs) {
    const matchers = globs.map(compileGlob);
    return (path) => matchers.some((matches) => matches(path));
}
const literal = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
function translate(glob) {
    let result = '';
    let depth = 0;
    for (let at = 0; at < glob.length; at++) {
        const character = glob.charAt(at);
        if (glob.startsWith('**/', at) && (at === 0 || glob[at - 1] === '/')) {
            result += '(?:[^/]+/)*';
            at += 2;
        }
        else if (glob.startsWith('**', at)) {
            result += '.*';
            at += 1;
        }
        else if (character === '*')
            result += '[^/]*';
        else if (character === '?')
            result += '[^/]';
        else if (character === '[') {
            const end = glob.indexOf(']', at + 2);
            if (end < 0)
                throw new Error('has a "[" without its "]"');
            result += characterClass(glob.slice(at + 1, end));
            at = end;
        }
        else if (character === '{') {
            depth++;
            result += '(?:';
        }
        else if (character === '}') {
            if (depth === 0)
                throw new Error('has a "}" without its "{"');
            depth--;
            result += ')';
        }
        else if (character === ',' && depth > 0)
            result += '|';
        else
            result += literal(character);
    }
    if (depth > 0)
        throw new Error('has a "{" without its "}"');
    return result;
}
function characterClass(body) {
    const negated = body.startsWith('!') || body.startsWith('^');
    const characters = (negated ? body.slice(1) : body).replace(/[\\\]^[]/g, '\\$&');
    if (characters === '')
        throw new Error('has an empty "[]"');
    const text = negated ? `[^/${characters}]` : `[${characters}]`;
    try {
        new RegExp(text);
    }
    catch {
        throw new Error(`has the wrong character range "[${body}]"`);
    }
    return text;
}
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/python/names.js
/** Project names of Python packages. */
/** The one spelling by which an index compares names (PEP 503): lower case, runs of `-`, `_`, `.` become `-`. */
function normalizeName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
/** The name as it starts a file name (PEP 625, binary distribution format): normalized, with `_` for `-`. */
function fileNamePart(name) {
    return normalizeName(name).replaceAll('-', '_');
}
/** The normalized project name of a requirement (PEP 508), '' when it does not start with one. */
function requirementName(requirement) {
    const match = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)/.exec(requirement);
    return normalizeName(match?.[1] ?? '');
}
/** Whether a requirement only holds with an extra (`; extra == 'x'`). */
function needsExtra(requirement) {
    return /;.*\bextra\s*==/.test(requirement);
}
;// CONCATENATED MODULE: ./build/src/config/cross-checks.js



/** Rules between keys of a file that is right key by key. */
function crossChecks(file) {
    return [...customRules(file), ...codenames(file), ...cross_checks_packages(file), ...cross_checks_images(file), ...charts(file)];
}
function customRules(file) {
    return file['version-files'].custom.flatMap((rule, index) => {
        const path = ['version-files', 'custom', index];
        const given = ['line', 'key', 'search'].filter((name) => rule[name] !== undefined);
        if (given.length !== 1) {
            const what = given.length === 0 ? 'has none of line, key and search' : `has ${given.join(' and ')} at once`;
            return [{ path, what, fix: 'give exactly one of line, key and search' }];
        }
        const problems = [];
        const moves = (text) => placeholders_placeholdersOf(text).some((name) => name !== 'previous' && customPlaceholders.includes(name));
        const target = rule.value ?? rule.line ?? (rule.search ?? '{version}').replaceAll('{previous}', '{version}');
        if (!moves(target)) {
            const key = rule.value !== undefined ? 'value' : given[0];
            const fix = rule.search !== undefined && rule.value === undefined
                ? 'add value: the text that replaces it, with {version}'
                : 'put {version} in its place';
            problems.push({ path: [...path, key ?? ''], what: 'says nowhere where the version stands', fix });
        }
        return problems;
    });
}
function codenames(file) {
    const owners = new Map();
    return Object.entries(file.codenames).flatMap(([major, name]) => {
        const path = ['codenames', Number(major)];
        if (name === 'latest' || /^\d+(\.\d+)*$/.test(name)) {
            return [{ path, what: `"${name}" is the tag of something else`, fix: 'choose another name' }];
        }
        const owner = owners.get(name);
        owners.set(name, major);
        if (owner === undefined)
            return [];
        return [{ path, what: `"${name}" is also the codename of ${owner}`, fix: 'give each major its own' }];
    });
}
function cross_checks_packages(file) {
    const seen = new Map();
    return (file.python.packages ?? []).flatMap((name, index) => {
        const normalized = normalizeName(name);
        const twin = seen.get(normalized);
        seen.set(normalized, name);
        if (twin === undefined)
            return [];
        const path = ['python', 'packages', index];
        return [{ path, what: `"${name}" is the same package as "${twin}" above`, fix: 'list it once' }];
    });
}
function cross_checks_images(file) {
    const builds = file.images?.builds ?? [];
    const owner = new Map();
    const problems = [];
    for (const [index, build] of builds.entries()) {
        for (const [at, name] of build.repositories.entries()) {
            if (owner.has(name)) {
                const path = ['images', 'builds', index, 'repositories', at];
                problems.push({ path, what: `"${name}" is pushed twice`, fix: 'list each repository once' });
            }
            owner.set(name, index);
        }
    }
    for (const [index, build] of builds.entries()) {
        const own = build.repositories;
        const others = [...owner.keys()].filter((name) => !own.includes(name));
        const unknown = (key, names, known, whose) => {
            for (const [at, name] of names.entries()) {
                if (known.includes(name))
                    continue;
                const guess = nearest(name, known);
                problems.push({
                    path: ['images', 'builds', index, key, ...(key === 'channels' ? [name] : [at])],
                    what: `"${name}" is no repository of ${whose}`,
                    fix: guess === undefined ? `use one of: ${known.join(', ') || 'none'}` : `did you mean ${guess}?`,
                });
            }
        };
        unknown('after', build.after, others, 'another build');
        unknown('live', build.live, own, 'this build');
        if (build.channels !== undefined && !Array.isArray(build.channels)) {
            unknown('channels', Object.keys(build.channels), own, 'this build');
        }
    }
    return problems.length > 0 ? problems : cycles(builds, owner);
}
function cycles(builds, owner) {
    const done = new Set();
    const visit = (index, trail) => {
        if (trail.includes(index)) {
            const names = [...trail.slice(trail.indexOf(index)), index].map((at) => builds[at]?.repositories[0]);
            const path = ['images', 'builds', index, 'after'];
            return [
                { path, what: `builds wait for one another: ${names.join(' -> ')}`, fix: 'remove one of the after' },
            ];
        }
        if (done.has(index))
            return [];
        const found = (builds[index]?.after ?? []).flatMap((name) => visit(owner.get(name) ?? -1, [...trail, index]));
        done.add(index);
        return found;
    };
    return builds.flatMap((_, index) => visit(index, [])).slice(0, 1);
}
function charts(file) {
    if (file.charts === undefined || file.charts.registry !== undefined || file.images !== undefined)
        return [];
    const what = 'has no registry, and there is no images section to take it from';
    return [{ path: ['charts'], what, fix: 'add charts.registry' }];
}
;// CONCATENATED MODULE: ./build/src/config/spec.js
const spec_text = (rules) => ({ node: { kind: 'text', ...rules } });
const choice = (description, values) => ({ node: { kind: 'choice', description, values } });
const integer = (description, minimum) => ({
    node: { kind: 'integer', description, minimum },
});
const spec_boolean = (description) => ({ node: { kind: 'boolean', description } });
const list = (description, of, minimum = 0) => ({
    node: { kind: 'list', description, of: of.node, minimum },
});
const map = (description, keys, of) => ({ node: { kind: 'map', description, keys, of: of.node } });
const object = (description, fields) => ({
    node: { kind: 'object', description, fields },
});
/** One of several shapes; which one is decided by the kind of the YAML node, so two options never share it. */
const either = (description, first, second) => ({
    node: { kind: 'either', description, options: [first.node, second.node] },
});
const required = (spec) => ({
    node: spec.node,
    required: true,
    fallback: undefined,
});
const optional = (spec) => ({
    node: spec.node,
    required: false,
    fallback: undefined,
});
const withDefault = (spec, fallback) => ({
    node: spec.node,
    required: false,
    fallback,
});
;// CONCATENATED MODULE: ./build/src/config/words.js



/** The kinds of text that the config is made of. */
const glob = (description) => spec_text({
    description,
    pattern: '^[^/\\\\][^\\\\]*$',
    shape: 'a glob relative to the repository, like docs/**',
    check: globProblem,
});
const path = (description) => spec_text({
    description,
    pattern: '^[^/\\\\][^\\\\]*$',
    shape: 'a path relative to the repository, with "/"',
    check: (value) => (value.split('/').includes('..') ? 'leaves the repository with ".."' : undefined),
});
const anyText = (description) => spec_text({ description });
const someText = (description) => spec_text({ description, pattern: '\\S', shape: 'a text that is not empty' });
/** `^` and `~` and the like: git check-ref-format. The prefix may be empty. */
const tagPrefix = spec_text({
    description: 'What stands before the version in the name of a release tag: with version/ the tag of 5.1.0 is version/5.1.0. May be empty.',
    pattern: '^(?:[A-Za-z0-9][A-Za-z0-9._/+@-]*)?$',
    shape: 'the beginning of a tag name, like version/ or v',
    check: (value) => {
        if (value.startsWith('refs/'))
            return 'starts with refs/; write only what follows refs/tags/';
        if (/\.\.|\/\/|\/\.|@\{/.test(value))
            return 'is no legal beginning of a git tag';
        return /[0-9.]$/.test(value)
            ? 'ends in a digit or dot, so that it cannot be told from the version'
            : undefined;
    },
});
const branchPattern = spec_text({
    description: 'Name of a branch; {major}, {minor} and {default} are filled in, * matches inside a segment.',
    pattern: '^[^\\s~^:?\\[\\\\-][^\\s~^:?\\[\\\\]*$',
    shape: 'the name of a branch, like release/{major}.{minor}',
    check: (value) => {
        if (value.startsWith('refs/'))
            return 'starts with refs/; write only the branch name';
        return placeholderProblem(value, branchPlaceholders);
    },
});
/** OCI distribution spec 1.1, `<reference>` as a tag. */
const imageTag = (description) => spec_text({
    description,
    pattern: '^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$',
    shape: 'a legal image tag: letters, digits, ".", "_" and "-"',
});
/** An image tag with placeholders. */
const tagTemplate = (description, unique) => spec_text({
    description,
    pattern: '^(?:[A-Za-z0-9_.-]|\\{[A-Za-z0-9:_.-]+\\})+$',
    shape: 'an image tag, with placeholders like {version}',
    check: (value) => {
        const problem = placeholderProblem(value, [...tagPlaceholders, ...(unique ? ['locked:'] : [])]);
        if (problem !== undefined || !unique)
            return problem;
        const names = placeholders_placeholdersOf(value);
        return names.some((name) => ['version', 'tag-version', 'semver'].includes(name))
            ? undefined
            : 'holds neither {version} nor {semver}, so two versions would share it';
    },
});
/** OCI distribution spec 1.1, `<name>`. */
const repository = (description) => spec_text({
    description,
    pattern: '^[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*$',
    shape: 'a repository name: lower-case letters, digits, ".", "_", "-" and "/"',
});
const registry = (description) => spec_text({
    description,
    pattern: '^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]{1,5})?$',
    shape: 'a host, with :port if needed and without https://',
});
const platform = (description) => spec_text({
    description,
    pattern: '^[a-z0-9]+/[a-z0-9_]+(?:/[a-z0-9.]+)?$',
    shape: 'os/architecture, like linux/arm64',
});
/** PyPA specification "Names and normalization". */
const packageName = (description) => spec_text({
    description,
    pattern: '^(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9._-]*[A-Za-z0-9])$',
    shape: 'the name of a Python package, without version',
});
/** Only the scheme and host are looked at, so that placeholders may stand in the rest. */
const webAddress = (description) => spec_text({
    description,
    pattern: '^https://[^\\s/@]+(?:/\\S*)?$|^http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]+)?(?:/\\S*)?$',
    shape: 'an https:// address without user and password',
});
;// CONCATENATED MODULE: ./build/src/config/format-targets.js


/** The sections of the config that describe where things go. Without a section its target is off. */
const channelList = list('Moving tags; {major}, {minor} and {codename} are filled in.', tagTemplate('A moving tag.', false));
const build = object('One build; its result is pushed to all of its repositories.', {
    dockerfile: required(path('The Dockerfile.')),
    context: withDefault(path('Folder that is sent to the builder.'), '.'),
    target: optional(someText('Stage of a multi-stage Dockerfile.')),
    repositories: required(list('Where it is pushed, below the project.', repository('A repository.'), 1)),
    platforms: optional(list('Replaces the platforms of images.', platform('A platform.'), 1)),
    after: withDefault(list('Repositories of other builds whose result this one is built on.', repository('A repository.')), []),
    'build-args': withDefault(map('Build arguments; {version} and the like are filled in.', { pattern: '^[A-Za-z_][A-Za-z0-9_]*$', shape: 'the name of a build argument' }, anyText('A value.')), {}),
    channels: optional(either('Replaces the channels of images: a list, or a map from repository to list. [] = none.', channelList, map('Channels of each repository.', { pattern: '^[a-z0-9][a-z0-9._/-]*$', shape: 'a repository' }, channelList))),
    live: withDefault(list('Repositories that also get <codename>-live.', repository('A repository.')), []),
});
const format_targets_images = object('Container images.', {
    registry: required(registry('Host of the registry.')),
    project: required(repository('Path in the registry below which the repositories lie.')),
    platforms: withDefault(list('Platforms of every image.', platform('A platform.'), 1), [
        'linux/amd64',
        'linux/arm64',
    ]),
    'version-tag': withDefault(tagTemplate('The tag that is written once.', true), '{version}'),
    channels: withDefault(channelList, ['{codename}', 'latest']),
    provenance: withDefault(choice('What BuildKit says of each build, beside the image: nothing, a little, or with all its steps.', [
        'off',
        'min',
        'max',
    ]), 'off'),
    sbom: withDefault(spec_boolean('Whether BuildKit lists the packages in each image, beside it.'), false),
    builds: withDefault(list('What is built. Default: a Dockerfile in the root.', build), []),
});
const format_targets_charts = object('Helm charts.', {
    paths: withDefault(list('Folders of the charts that are published.', glob('A glob.'), 1), ['charts/*']),
    registry: optional(registry('Host of the registry. Default: that of the images.')),
    mode: withDefault(choice('How charts are pushed; auto: as the registry offers.', ['auto', 'oci', 'chartmuseum']), 'auto'),
    'oci-project': optional(repository('Path below which OCI charts lie; never one where an image of that name lies.')),
    'missing-images': withDefault(choice('What to do when the values of a chart name an image of the project that nobody builds and the registry lacks.', ['fail', 'warn']), 'fail'),
});
const deploy = object('One deployment.', {
    kind: required(choice('What it is deployed to.', ['azure-webapp'])),
    name: required(anyText('Name of the web app.')),
    slot: withDefault(anyText('Slot of the web app.'), ''),
    image: required(repository('Repository of the image.')),
});
const discord = object('The announcement.', {
    channel: withDefault(someText('Name or id of the channel.'), 'announcements'),
    title: withDefault(someText('Title of the message.'), 'Release {version}'),
    links: withDefault(map('Links of the message, by their text.', { pattern: '\\S', shape: 'a text' }, webAddress('An address.')), {}),
});
const live = object('One running installation.', {
    url: required(webAddress('Address that answers its version as JSON.')),
    key: withDefault(someText('Key of the answer that holds the version.'), 'version'),
    channel: required(tagTemplate('The channel that it runs.', false)),
});
;// CONCATENATED MODULE: ./build/src/config/format.js



/** The only version of the config format that there is. */
const configVersion = 1;
const customRule = object('A place that holds the version and that discovery does not know. Exactly one of line, key and search.', {
    path: required(glob('Glob of the files that hold it.')),
    line: optional(someText('A whole line, {version} standing for any version: release = "{version}".')),
    key: optional(someText('Dotted key of a YAML, JSON or TOML file: image.tag.')),
    search: optional(someText('A text to replace; {previous} stands for any of our earlier versions.')),
    value: optional(someText('What is written in its place; default {version} with key, else the line or search with the new version.')),
    count: withDefault(either('How often it must match in each file.', integer('An exact number.', 1), choice('any: never is allowed, too.', ['any'])), 1),
});
/** The whole config file (DESIGN §6): the one description behind reader, defaults, types and JSON Schema. */
const configFormat = object('Configuration of release-actions.', {
    'schema-version': required(integer(`Version of this format: ${configVersion}.`, 1)),
    'tag-prefix': withDefault(tagPrefix, 'version/'),
    branches: withDefault(list('Branches that the release commit may land on, best first.', branchPattern, 1), [
        'release/{major}.{minor}',
        '{default}',
    ]),
    codenames: withDefault(map('The reserved image tag of each major version.', { pattern: '^(?:0|[1-9][0-9]{0,8})$', shape: 'a major version number' }, imageTag('A codename.')), {}),
    bump: withDefault(choice('commit: write the version into a release commit. build: only into what is built. verify: the tag must carry it.', ['commit', 'build', 'verify']), 'commit'),
    'semver-prerelease': withDefault(choice('How SemVer files spell a prerelease. auto: as found, else dotted (-rc.1); glued (-rc1); words (-beta.1).', ['auto', 'dotted', 'glued', 'words']), 'auto'),
    'post-release': withDefault(choice('images: X.Y.Z.postN rebuilds the images. refuse: there are no post-releases.', [
        'images',
        'refuse',
    ]), 'images'),
    include: withDefault(list('Globs that discovery takes in, stronger than exclude.', glob('A glob.')), []),
    exclude: withDefault(list('Globs that discovery leaves out.', glob('A glob.')), []),
    'version-files': withDefault(object('Files that hold the version.', {
        custom: withDefault(list('Places that discovery does not know.', customRule), []),
    }), { custom: [] }),
    python: withDefault(object('Python packages.', {
        publish: withDefault(spec_boolean('Whether packages are uploaded to the index.'), true),
        packages: optional(list('Exactly the packages that are uploaded, in this order. Default: what discovery finds.', packageName('Name of a package of this repository.'))),
    }), { publish: true, packages: undefined }),
    images: optional(format_targets_images),
    charts: optional(format_targets_charts),
    ui: optional(object('The web UI.', { path: required(path('Folder of its package.json.')) })),
    deploy: withDefault(list('Where the UI image is deployed.', deploy), []),
    discord: optional(discord),
    live: withDefault(list('Running installations that are asked for their version at the end.', live), []),
});
;// CONCATENATED MODULE: ./build/src/config/read.js



/** Reads YAML nodes by their description. Every mistake is noted, none throws; what is returned then is not used. */
class Reader {
    problems = [];
    document;
    constructor(document) {
        this.document = document;
    }
    read(found, spec, key, at) {
        const node = (0,dist/* isAlias */.Vj)(found) ? found.resolve(this.document) : found;
        // An alias is pointed at where it stands, not where its anchor is.
        const offset = found?.range?.[0] ?? at;
        if ((0,dist/* isAlias */.Vj)(found) && node === undefined) {
            const what = `*${found.source} has no anchor &${found.source} above it`;
            this.note(offset, key, what, 'write the value itself, or quotes around a text that begins with "*"');
            return undefined;
        }
        const wrong = () => this.wrongType(node, spec, key, offset);
        switch (spec.kind) {
            case 'object':
                return (0,dist/* isMap */.jh)(node) ? this.fields(node.items, spec, key, offset) : wrong();
            case 'map':
                return (0,dist/* isMap */.jh)(node) ? this.entries(node.items, spec, key) : wrong();
            case 'list': {
                if (!(0,dist/* isSeq */.oP)(node))
                    return wrong();
                if (node.items.length < spec.minimum)
                    this.note(offset, key, 'is empty', 'list at least one');
                return node.items.map((item, index) => this.read(item, spec.of, `${key}[${index}]`, offset));
            }
            case 'either': {
                const option = spec.options.find((each) => accepts(each, node));
                return option === undefined ? wrong() : this.read(found, option, key, at);
            }
            default: {
                if (!accepts(spec, node) || !(0,dist/* isScalar */.jn)(node))
                    return wrong();
                return this.scalar(node.value, spec, key, offset);
            }
        }
    }
    scalar(value, spec, key, offset) {
        if (spec.kind === 'text')
            this.checkText(value, spec, key, offset, '');
        if (spec.kind === 'choice' && !spec.values.includes(value)) {
            const guess = nearest(value, spec.values);
            const fix = guess === undefined ? `write one of ${spec.values.join(', ')}` : `write ${guess}`;
            this.note(offset, key, `${(0,quote/* quoted */.TL)(value)} is none of ${spec.values.join(', ')}`, fix);
        }
        if (spec.kind === 'integer' && value < spec.minimum) {
            this.note(offset, key, `must be ${spec.minimum} or more, not ${value}`);
        }
        return value;
    }
    checkText(value, rules, key, offset, kind) {
        if (rules.pattern !== undefined && !new RegExp(rules.pattern, 'u').test(value)) {
            this.note(offset, key, `${kind}${(0,quote/* quoted */.TL)(value)} must be ${rules.shape}`);
            return;
        }
        const problem = rules.check?.(value);
        if (problem !== undefined)
            this.note(offset, key, `${kind}${(0,quote/* quoted */.TL)(value)} ${problem}`);
    }
    fields(items, spec, key, offset) {
        const known = Object.keys(spec.fields);
        const result = {};
        for (const [name, field] of Object.entries(spec.fields))
            result[name] = field.fallback;
        const seen = new Set();
        for (const item of items) {
            const { name, at } = keyOf(item.key, offset);
            const inner = key === '' ? name : `${key}.${name}`;
            const field = Object.hasOwn(spec.fields, name) ? spec.fields[name] : undefined;
            if (field === undefined) {
                this.note(at, inner, `unknown key ${(0,quote/* quoted */.TL)(name)}`, unknownKeyFix(name, known));
                continue;
            }
            seen.add(name);
            result[name] = this.read(item.value, field.node, inner, at);
        }
        for (const name of known) {
            if (spec.fields[name]?.required !== true || seen.has(name))
                continue;
            const inner = key === '' ? name : `${key}.${name}`;
            this.note(offset, inner, `the key ${name} is missing`, missingFix(name, spec.fields[name].node));
        }
        return result;
    }
    entries(items, spec, key) {
        const result = [];
        for (const item of items) {
            const { name, at } = keyOf(item.key, 0);
            const inner = `${key}.${name}`;
            this.checkText(name, spec.keys, inner, at, 'the key ');
            result.push([name, this.read(item.value, spec.of, inner, at)]);
        }
        return Object.fromEntries(result);
    }
    wrongType(node, spec, key, offset) {
        const found = kindOf(node);
        const source = (0,dist/* isScalar */.jn)(node) ? (node.source ?? String(node.value)) : '';
        const plain = (0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' ? node.value : '';
        const wantsText = spec.kind === 'text' || spec.kind === 'choice';
        const empty = node === null || node === undefined || ((0,dist/* isScalar */.jn)(node) && node.value === null);
        let fix = `write ${expected(spec)}`;
        if (wantsText && (0,dist/* isScalar */.jn)(node) && !empty)
            fix = `put it in quotes: "${source}"`;
        else if (empty)
            fix = 'give it a value, or remove the key';
        else if (spec.kind === 'object')
            fix = `write its keys below it: ${Object.keys(spec.fields).join(', ')}`;
        else if (spec.kind === 'integer' && /^\d+$/.test(plain))
            fix = `write ${plain} without quotes`;
        else if (spec.kind === 'boolean' && /^(?:true|false)$/.test(plain))
            fix = `write ${plain} without quotes`;
        else if (spec.kind === 'list' && (0,dist/* isScalar */.jn)(node))
            fix = `write a list: [${source}]`;
        this.note(offset, key, `must be ${expected(spec)}, but is ${found}`, fix);
        return undefined;
    }
    note(offset, key, what, fix) {
        this.problems.push({ offset, key, what, ...(fix === undefined ? {} : { fix }) });
    }
}
function unknownKeyFix(name, known) {
    if (name === '<<')
        return 'write the keys themselves: merge keys are not read';
    const guess = nearest(name, known);
    return guess === undefined ? `known here are ${known.join(', ')}` : `did you mean ${guess}?`;
}
function keyOf(node, fallback) {
    if (!(0,dist/* isScalar */.jn)(node))
        return { name: '?', at: node?.range?.[0] ?? fallback };
    // The number 5.0 is the key "5.0" for its writer: take what stands there.
    const name = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
    return { name, at: node.range?.[0] ?? fallback };
}
function accepts(spec, node) {
    if (spec.kind === 'object' || spec.kind === 'map')
        return (0,dist/* isMap */.jh)(node);
    if (spec.kind === 'list')
        return (0,dist/* isSeq */.oP)(node);
    if (spec.kind === 'either')
        return spec.options.some((each) => accepts(each, node));
    if (!(0,dist/* isScalar */.jn)(node))
        return false;
    if (spec.kind === 'integer')
        return Number.isSafeInteger(node.value);
    return typeof node.value === (spec.kind === 'boolean' ? 'boolean' : 'string');
}
function expected(spec) {
    if (spec.kind === 'text')
        return spec.shape ?? 'a text';
    if (spec.kind === 'choice')
        return spec.values.length === 1 ? `${spec.values[0]}` : `one of ${spec.values.join(', ')}`;
    if (spec.kind === 'integer')
        return 'a whole number';
    if (spec.kind === 'boolean')
        return 'true or false';
    if (spec.kind === 'either')
        return spec.options.map(expected).join(', or ');
    return spec.kind === 'list' ? 'a list' : 'a map of keys';
}
function kindOf(node) {
    if ((0,dist/* isMap */.jh)(node))
        return 'a map of keys';
    if ((0,dist/* isSeq */.oP)(node))
        return 'a list';
    if (!(0,dist/* isScalar */.jn)(node) || node.value === null)
        return 'empty';
    if (typeof node.value === 'string')
        return `the text ${(0,quote/* quoted */.TL)(node.value)}`;
    return `${typeof node.value === 'boolean' ? 'the boolean' : 'the number'} ${node.source ?? String(node.value)}`;
}
function missingFix(name, node) {
    return name === 'schema-version' ? 'add the line: schema-version: 1' : `add ${name}: ${expected(node)}`;
}
;// CONCATENATED MODULE: ./build/src/config/load.js





const mostBytes = 256 * 1024;
const mostProblems = 10;
/**
 * Reads a config file; without one (undefined) every key has its default.
 * @param file name of the file for messages
 * @throws UserError with file, line, column and key of each mistake, at most ten
 */
function loadConfig(text, file) {
    if (text === undefined)
        return toConfig(defaults());
    if (Buffer.byteLength(text) > mostBytes) {
        throw new errors/* UserError */.yo(`the config has more than ${mostBytes / 1024} KiB`, {
            where: { file },
            fix: 'make it shorter: globs like docs/** stand for many files',
        });
    }
    const { value, problems, place } = readText(text);
    if (problems.length > 0)
        throw failure(problems, (offset, key) => ({ file, ...place(offset), key }));
    return toConfig(value);
}
/** The place of a key of a config file, for messages of later checks; the whole file when it is not there. */
function locateKey(text, file, path) {
    const key = keyText(path);
    if (text === undefined)
        return { file, key };
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const offset = offsetOf(document, path);
    return offset === undefined ? { file, key } : { file, ...position(lines, offset), key };
}
/** Where the value of a key begins. A map of numbers may have them as numbers or as texts. */
function offsetOf(document, path) {
    const node = document.getIn(path, true) ?? document.getIn(path.map(String), true);
    return node?.range?.[0];
}
function readText(text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const place = (offset) => position(lines, offset);
    const syntax = [...document.errors, ...document.warnings].map((error) => ({
        offset: error.pos[0],
        key: '',
        ...yamlMistake(error.code, error.message, text, error.pos[0]),
    }));
    if (syntax.length > 0)
        return { value: defaults(), problems: syntax, place };
    const reader = new Reader(document);
    if (document.contents === null) {
        const what = 'the config is empty';
        return {
            value: defaults(),
            problems: [{ offset: 0, key: 'schema-version', what, fix: schemaFix }],
            place,
        };
    }
    const version = document.get('schema-version');
    if (Number.isInteger(version) && version !== configVersion) {
        // Another format: nothing else that could be said about the file would be true.
        const offset = document.getIn(['schema-version'], true).range?.[0] ?? 0;
        const what = `schema-version ${version} is not known to this release of release-actions, which knows ${configVersion}`;
        const fix = 'use the release of release-actions that the file was written for, or write schema-version: 1';
        return { value: defaults(), problems: [{ offset, key: 'schema-version', what, fix }], place };
    }
    const value = reader.read(document.contents, configFormat.node, '', 0);
    if (reader.problems.length > 0)
        return { value, problems: reader.problems, place };
    const problems = crossChecks(value).map(({ path, what, fix }) => {
        return { offset: offsetOf(document, path) ?? 0, key: keyText(path), what, fix };
    });
    return { value, problems, place };
}
const schemaFix = 'add the line: schema-version: 1';
function position(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
}
function yamlMistake(code, message, text, offset) {
    if (code === 'DUPLICATE_KEY') {
        const key = /^["']?([^"':\s]*)/.exec(text.slice(offset))?.[1] ?? '';
        return { what: `the key ${JSON.stringify(key)} stands here twice`, fix: 'keep one of them' };
    }
    if (code === 'MULTIPLE_DOCS')
        return { what: 'holds several YAML documents', fix: 'remove the line ---' };
    if (code === 'TAB_AS_INDENT')
        return { what: 'a tab is used as indentation', fix: 'use blanks' };
    const what = `not YAML: ${message.split('\n')[0]}`;
    if (code === 'TAG_RESOLVE_FAILED')
        return { what, fix: 'remove what begins with "!"' };
    return { what, fix: 'mend it here or in the lines before; a text with special characters needs quotes' };
}
function keyText(path) {
    return path.reduce((text, part, index) => {
        const inList = typeof part === 'number' && path[0] !== 'codenames';
        return inList ? `${text}[${part}]` : index === 0 ? String(part) : `${text}.${part}`;
    }, '');
}
/** The first mistake has its place in the error's field; the others follow in its text, one a line with its own fix. */
function failure(problems, where) {
    const sorted = [...problems].sort((a, b) => a.offset - b.offset);
    const [first] = sorted;
    if (first === undefined)
        throw new Error('no problem to report');
    const place = where(first.offset, first.key);
    if (sorted.length === 1) {
        return new errors/* UserError */.yo(first.what, {
            where: place,
            ...(first.fix === undefined ? {} : { fix: first.fix }),
        });
    }
    const withFix = ({ what, fix }) => (fix === undefined ? what : `${what} (${fix})`);
    const more = sorted
        .slice(1, mostProblems)
        .map((problem) => `${(0,errors/* placeText */.Z9)(where(problem.offset, problem.key))}: ${withFix(problem)}`);
    if (sorted.length > mostProblems)
        more.push(`and ${sorted.length - mostProblems} more`);
    return new errors/* UserError */.yo([withFix(first), ...more].join('\n'), {
        where: place,
        fix: `mend these ${sorted.length} places`,
    });
}
/** The file that says nothing but its version. */
function defaults() {
    const node = configFormat.node;
    if (node.kind !== 'object')
        throw new Error('the config is described as an object');
    const values = Object.entries(node.fields).map(([name, field]) => [name, field.fallback]);
    return { ...Object.fromEntries(values), 'schema-version': configVersion };
}
function toConfig(file) {
    const { images, charts } = file;
    return {
        tagPrefix: file['tag-prefix'],
        branches: file.branches,
        codenames: file.codenames,
        bump: file.bump,
        semverPrerelease: file['semver-prerelease'],
        postRelease: file['post-release'],
        include: file.include,
        exclude: file.exclude,
        versionFiles: { custom: file['version-files'].custom.map(given) },
        python: file.python,
        images: images && {
            registry: images.registry,
            project: images.project,
            platforms: images.platforms,
            versionTag: images['version-tag'],
            channels: images.channels,
            provenance: images.provenance,
            sbom: images.sbom,
            builds: images.builds.map(({ 'build-args': buildArgs, ...build }) => given({ ...build, buildArgs })),
        },
        charts: charts &&
            given({
                paths: charts.paths,
                mode: charts.mode,
                missingImages: charts['missing-images'],
                registry: charts.registry,
                ociProject: charts['oci-project'],
            }),
        ui: file.ui,
        deploy: file.deploy,
        discord: file.discord,
        live: file.live,
    };
}
/** The object without its undefined values: `exactOptionalPropertyTypes` tells the two apart. */
function given(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
;// CONCATENATED MODULE: ./build/src/config/own-set.js

/** Folders that hold other people's or made-up projects (DESIGN §6); dot folders are left out too. */
const foreignFolders = new Set([
    'docs',
    'examples',
    'tests',
    'samples',
    'templates',
    'fixtures',
    'e2e',
    'third_party',
    'vendor',
    'node_modules',
]);
/** The folder that keeps a path out of discovery, e.g. `docs`; undefined when none does. */
function foreignFolder(path) {
    return path
        .split('/')
        .slice(0, -1)
        .find((segment) => foreignFolders.has(segment) || segment.startsWith('.'));
}
/** Whether discovery may look at a path: in no foreign folder and not excluded, or included by name. */
function discoverable(config) {
    const included = compileGlobs(config.include);
    const excluded = compileGlobs(config.exclude);
    return (path) => included(path) || (foreignFolder(path) === undefined && !excluded(path));
}
;// CONCATENATED MODULE: ./build/src/rewrite/leaves.js
/** `['packages', '', 'version']` -> `packages[""].version`. */
function leaves_keyText(path) {
    return path
        .map((part, index) => {
        if (typeof part === 'number')
            return `[${part}]`;
        if (!/^[A-Za-z0-9_-]+$/.test(part))
            return `[${JSON.stringify(part)}]`;
        return index === 0 ? part : `.${part}`;
    })
        .join('');
}
/** Whether a leaf's path is exactly this; `null` stands for any key or position. */
function pathIs(leaf, ...expected) {
    return (leaf.path.length === expected.length &&
        expected.every((part, index) => part === null || part === leaf.path[index]));
}
/** The value at a path; undefined without one. Of duplicate keys the last counts, as readers do it. */
function valueAt(leaves, ...path) {
    return leaves.findLast((leaf) => pathIs(leaf, ...path))?.value;
}
/** A leaf for a piece of source; `quote` is the length of the opening and closing quotes. */
function makeLeaf(source, range, path, value, quote) {
    const [start, end] = [range[0] + quote, range[1] - quote];
    return { path, value, start, end, editable: source.slice(start, end) === value, quoted: quote > 0 };
}
;// CONCATENATED MODULE: ./build/src/rewrite/splice.js
/**
 * Applies edits to a text; everything outside of them stays byte for byte. Edits may come in any order.
 * @throws Error when two edits overlap or one lies outside of the text: that is a mistake of the rewriter
 */
function splice(text, edits) {
    const parts = [];
    let position = 0;
    for (const edit of [...edits].sort((left, right) => left.start - right.start || left.end - right.end)) {
        if (edit.start < position || edit.end < edit.start || edit.end > text.length) {
            throw new Error(`edit of ${edit.key} at ${edit.start}..${edit.end} overlaps another or leaves the text`);
        }
        parts.push(text.slice(position, edit.start), edit.text);
        position = edit.end;
    }
    parts.push(text.slice(position));
    return parts.join('');
}
/** 1-based line of a UTF-16 offset; `\n` alone ends a line, so CRLF counts once. */
function lineAt(text, offset) {
    const ends = lineEnds(text);
    let [low, high] = [0, ends.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ends[middle] ?? 0) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low + 1;
}
/** Line ends of the text that was asked for last: locks have thousands of places, asked for one after the other. */
let last = { text: '', ends: [] };
function lineEnds(text) {
    if (last.text !== text) {
        const ends = [];
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            ends.push(at);
        last = { text, ends };
    }
    return last.ends;
}
/** 1-based column of a UTF-16 offset. */
function columnAt(text, offset) {
    return offset - (offset === 0 ? -1 : text.lastIndexOf('\n', offset - 1));
}
;// CONCATENATED MODULE: ./build/src/rewrite/plain-block-scalar.js
/** A block scalar (YAML 1.2 §8.1) of one indentation, whose lines are being read. Methods give false for any other. */
class BlockScalar {
    /** Of its key. */
    column;
    /** Its header: `|` or `>`, and `-` or `+`. */
    style;
    lines = [];
    indent;
    /** Offset behind its last line; undefined before the first. */
    last;
    constructor(column, style) {
        this.column = column;
        this.style = style;
    }
    /** A blank line, which ends at an offset; those at its end belong to it only when they are kept. */
    blank(line, end) {
        if (this.last === undefined || line !== '')
            return false;
        this.lines.push('');
        if (this.style.endsWith('+'))
            this.last = end;
        return true;
    }
    /** A line with content from a column on, which ends at an offset: they all begin in the same column here. */
    line(line, indent, end) {
        if (indent !== (this.indent ?? indent) || line.endsWith(' '))
            return false;
        this.indent = indent;
        this.lines.push(line.slice(indent));
        this.last = end;
        return true;
    }
    /** Its value and the offset behind it; undefined for one without a line. */
    whole() {
        const { style, lines, last } = this;
        if (last === undefined)
            return undefined;
        const text = lines.join('\n').replace(/\n+$/, '');
        // Of the breaks between two lines of a folded scalar the first goes, or becomes a blank when it is the only one.
        const folded = style.startsWith('>') ? text.replace(/\n(\n*)/g, (_, more) => more || ' ') : text;
        if (style.endsWith('-'))
            return { value: folded, end: last };
        const blank = lines.length - 1 - lines.findLastIndex((line) => line !== '');
        return { value: `${folded}\n${style.endsWith('+') ? '\n'.repeat(blank) : ''}`, end: last };
    }
}
;// CONCATENATED MODULE: ./build/src/rewrite/plain-yaml.js


/**
 * YAML in its plainest form, which nearly every chart is written in: blocks of `key: value` and `- value`, one line
 * each, indented with spaces, plain or simply quoted, block scalars of one indentation, and comments. It is here because
 * a general parser takes longer to start than everything else that is done with such files.
 * @returns what the general parser says; undefined for everything that is not of this form, valid or not. Its `value`
 * is undefined when a key stands twice, or a plain scalar may be something other than a text, an integer or a boolean
 * of YAML 1.1
 */
function readPlainYaml(text) {
    if (foreign.test(text))
        return undefined;
    const reader = new BlockReader(text);
    let start = 0;
    for (const line of text.split('\n')) {
        if (!reader.line(line, start))
            return undefined;
        start += line.length + 1;
    }
    return reader.end();
}
/** Tabs, carriage returns and other control characters, and markers of documents and directives. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const foreign = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|^(?:---|\.\.\.|%)/m;
const blankOrComment = /^ *(?:#|$)/;
const keyStart = /([A-Za-z_][A-Za-z0-9_./-]{0,200}):(?: +|$)/y;
const itemStart = /- +(?=[^ #])/y;
const plainStart = /^(?:[A-Za-z0-9_./+~$(^<=;]|[^\u0020-\u007e])/;
class BlockReader {
    text;
    leaves = [];
    open = [];
    root;
    unsure = false;
    pending;
    long;
    constructor(text) {
        this.text = text;
        const put = (value) => {
            this.root = value;
        };
        this.pending = { path: [], column: -1, empty: undefined, put };
    }
    /** Reads a line that begins at an offset; false for one that is not of this form. */
    line(line, start) {
        if (this.long !== undefined) {
            const { scalar } = this.long;
            const end = start + line.length + 1;
            const indent = line.search(/[^ ]/);
            if (indent === -1 && start < this.text.length)
                return scalar.blank(line, start + 1);
            if (indent > scalar.column)
                return end <= this.text.length && scalar.line(line, indent, end);
            if (!this.putLong())
                return false;
        }
        return blankOrComment.test(line) || this.content(line, start);
    }
    content(line, start) {
        const first = line.search(/[^ ]/);
        let column = first;
        for (;;) {
            itemStart.lastIndex = column;
            const item = itemStart.exec(line);
            if (item === null)
                break;
            const list = this.listAt(column);
            if (list === undefined)
                return false;
            const { path, value } = list;
            const put = (one) => {
                value.push(one);
            };
            this.pending = { path: [...path, value.length], column, empty: undefined, put };
            column += item[0].length;
        }
        keyStart.lastIndex = column;
        const [head, key] = keyStart.exec(line) ?? [];
        if (head !== undefined && key !== undefined)
            return this.key(line, start, column, key, head.length);
        // A scalar stands right behind a dash: on a line of its own it may go on in the next one.
        const item = this.pending;
        this.pending = undefined;
        return item !== undefined && column > first && this.scalar(line.slice(column), start + column, item);
    }
    /** What was read, once every line is; undefined when a value never came. */
    end() {
        if (this.long !== undefined && !this.putLong())
            return undefined;
        if (this.pending !== undefined && !this.putEmpty())
            return undefined;
        const { leaves, root, unsure } = this;
        return { leaves, value: () => (unsure ? undefined : root) };
    }
    key(line, start, column, key, length) {
        const map = this.mapAt(column);
        if (map === undefined || key === '__proto__')
            return false;
        // Which one of two values counts is for the general parser to say.
        if (typed(key) !== key || Object.hasOwn(map.value, key))
            this.unsure = true;
        const { value } = map;
        const put = (one) => {
            value[key] = one;
        };
        // Reserves the key's place among its siblings, and shows a second one.
        put(undefined);
        const path = [...map.path, key];
        const rest = line.slice(column + length);
        const at = start + column + length;
        if (/^[|>][-+]?$/.test(rest)) {
            this.long = { path, put, start: at, scalar: new BlockScalar(column, rest) };
            return true;
        }
        if (rest !== '' && !rest.startsWith('#'))
            return this.scalar(rest, at, { path, put });
        this.pending = { path, column, empty: rest === '' && line.endsWith(':') ? at : undefined, put };
        return true;
    }
    listAt(column) {
        const { pending } = this;
        // A list may stand in the column of the key that it is the value of, but not in that of a dash.
        const inner = pending !== undefined && (column > pending.column || isKeyAt(pending, column));
        if (pending !== undefined && inner) {
            const block = { kind: 'list', column, path: pending.path, value: [] };
            this.begin(pending, block);
            return block;
        }
        if (pending !== undefined && !this.putEmpty())
            return undefined;
        while ((this.open.at(-1)?.column ?? -1) > column)
            this.open.pop();
        const top = this.open.at(-1);
        return top?.kind === 'list' && top.column === column ? top : undefined;
    }
    mapAt(column) {
        const { pending } = this;
        if (pending !== undefined && column > pending.column) {
            const block = { kind: 'map', column, path: pending.path, value: {} };
            this.begin(pending, block);
            return block;
        }
        if (pending !== undefined && !this.putEmpty())
            return undefined;
        for (let top = this.open.at(-1); top !== undefined; top = this.open.at(-1)) {
            if (top.column < column)
                return undefined;
            if (top.column === column && top.kind === 'map')
                return top;
            this.open.pop();
        }
        return undefined;
    }
    begin(pending, block) {
        pending.put(block.value);
        this.pending = undefined;
        this.open.push(block);
    }
    putLong() {
        const { long } = this;
        this.long = undefined;
        const whole = long?.scalar.whole();
        if (long === undefined || whole === undefined)
            return false;
        const { path, put, start } = long;
        put(whole.value);
        this.leaves.push({ path, start, ...whole, editable: false, quoted: false });
        return true;
    }
    /** A key without a value, whose next sibling or end has come. */
    putEmpty() {
        const { pending } = this;
        this.pending = undefined;
        if (pending?.empty === undefined)
            return false;
        pending.put(null);
        this.leaves.push(makeLeaf(this.text, [pending.empty, pending.empty], pending.path, '', 0));
        return true;
    }
    scalar(rest, start, { path, put }) {
        const nothing = /^(?:(\[\])|\{\})(?: *| +#.*)$/.exec(rest);
        if (nothing !== null) {
            put(nothing[1] === undefined ? {} : []);
            return true;
        }
        const quoted = /^(?:"([^"\\]*)"|'([^']*)')(?: *| +#.*)$/.exec(rest);
        const text = quoted?.[1] ?? quoted?.[2] ?? rest.replace(/ +(?:#.*)?$/, '');
        const quote = quoted === null ? 0 : 1;
        if (quote === 0 && (!plainStart.test(text) || /:(?: |$)| #/.test(text)))
            return false;
        const value = quote === 1 ? text : typed(text);
        if (value === undefined)
            this.unsure = true;
        put(value);
        this.leaves.push(makeLeaf(this.text, [start, start + text.length + 2 * quote], path, text, quote));
        return true;
    }
}
function isKeyAt({ path, column }, where) {
    return column === where && typeof path.at(-1) === 'string';
}
/** What a plain scalar surely is by YAML 1.1 and 1.2; undefined when it may be something else. */
function typed(text) {
    if (/^(?:true|false)$/.test(text))
        return text === 'true';
    if (/^(?:0|[1-9]\d{0,14})$/.test(text))
        return Number(text);
    const word = /^[A-Za-z_/]/.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null|e[-+]?\d+)$/i.test(text);
    return word || /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]*)?$/.test(text) ? text : undefined;
}
;// CONCATENATED MODULE: ./build/src/rewrite/yaml.js




/**
 * Parses YAML 1.2 and lists its scalars with their places. Duplicate keys are tolerated: CITATION.cff files in the wild
 * have them, and nothing here depends on which one wins.
 * @throws UserError with file, line and column
 */
function parseYaml(path, text) {
    const plain = readPlainYaml(text);
    if (plain === undefined)
        return parseAnyYaml(path, text);
    return { leaves: plain.leaves, value: () => plain.value() ?? plainValues(text) };
}
/** By the general parser, whatever the form. @throws as {@link parseYaml} does */
function parseAnyYaml(path, text) {
    const parsed = (0,dist/* parseAllDocuments */.hR)(text, { uniqueKeys: false, logLevel: 'error' });
    const documents = Array.isArray(parsed) ? parsed : [];
    for (const document of documents) {
        const [error] = document.errors;
        if (error === undefined)
            continue;
        const [start] = error.linePos ?? [];
        throw new errors/* UserError */.yo(`not valid YAML: ${error.message.split('\n')[0]}`, {
            where: { file: path, ...(start === undefined ? {} : { line: start.line, column: start.col }) },
            fix: 'mend the file in the tagged commit, or leave it out with exclude in the config',
        });
    }
    const leaves = [];
    for (const document of documents)
        walk(document.contents, [], text, leaves);
    return { leaves, value: () => plainValues(text) };
}
/** Plain values by YAML 1.1, as Go's and Python's readers see them. */
function plainValues(text) {
    return (0,dist/* parseDocument */.Tp)(text, { version: '1.1', uniqueKeys: false, logLevel: 'silent' }).toJS();
}
function walk(node, at, text, leaves) {
    if ((0,dist/* isMap */.jh)(node)) {
        for (const pair of node.items)
            walk(pair.value, [...at, nameOf(pair.key)], text, leaves);
    }
    else if ((0,dist/* isSeq */.oP)(node)) {
        node.items.forEach((item, index) => {
            walk(item, [...at, index], text, leaves);
        });
    }
    else if ((0,dist/* isScalar */.jn)(node)) {
        leaves.push(leafOf(node, at, text));
    }
    else if ((0,dist/* isAlias */.Vj)(node)) {
        const [start, end] = node.range ?? [0, 0];
        leaves.push({ path: at, value: `*${node.source}`, start, end, editable: false, quoted: false });
    }
}
function nameOf(key) {
    return (0,dist/* isScalar */.jn)(key) ? String(key.source ?? key.value) : String(key);
}
function leafOf(node, at, text) {
    const [start, end] = node.range ?? [0, 0];
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    const value = String(node.source ?? node.value);
    const plain = makeLeaf(text, [start, end], at, value, quoted ? 1 : 0);
    const leaf = node.anchor === undefined ? plain : { ...plain, anchor: node.anchor };
    return quoted || node.type === 'PLAIN' ? leaf : { ...leaf, editable: false };
}
;// CONCATENATED MODULE: ./build/src/plan/chart-images.js



/**
 * Images of our own project that a chart's default values name: written whole (`image: host/project/name:tag`), or in
 * the parts `registry`, `repository` and `tag` that stand side by side. Images of others are none of our business.
 * @param path of the values.yaml; a chart may have none
 */
function imagesOf(path, read, images) {
    const text = read(path);
    if (text === undefined || images.registry === '')
        return [];
    const { leaves } = parseYaml(path, text);
    const prefix = `${external_node_path_.posix.join(images.registry, images.project)}/`;
    const built = new Set(images.builds.flatMap(({ repositories }) => repositories.map(({ name }) => name)));
    return leaves.flatMap((leaf) => {
        const reference = whole(leaf, leaves);
        if (!reference.startsWith(prefix))
            return [];
        const [name = ''] = reference.slice(prefix.length).split(/[:@]/);
        return [{ key: leaves_keyText(leaf.path), reference, built: built.has(name) }];
    });
}
function whole(leaf, leaves) {
    const parent = leaf.path.slice(0, -1);
    const beside = (name) => valueAt(leaves, ...parent, name) ?? '';
    const isRepository = leaf.path.at(-1) === 'repository';
    const registry = isRepository ? beside('registry') : '';
    const tag = isRepository ? beside('tag') : '';
    const name = registry === '' ? leaf.value : `${registry}/${leaf.value}`;
    return tag === '' || /[:@][^/]*$/.test(name) ? name : `${name}:${tag}`;
}
;// CONCATENATED MODULE: ./build/src/plan/charts.js










const noCharts = {
    registry: '',
    mode: 'auto',
    project: '',
    oci_project: '',
    missing_images: 'fail',
    charts: [],
};
/**
 * The charts that are published, dependencies first.
 * @throws UserError for a path without a chart, a dependency that is not in the tree, twins, cycles, and a chart that
 *   would lie in the repository of an image
 */
function planCharts(config, facts, source, rewrite, images) {
    const { charts } = config;
    if (charts === undefined)
        return noCharts;
    const paths = new Set(facts.files.map(({ path }) => path));
    const tree = {
        has: (path) => paths.has(path),
        read: (path) => rewrite.files.find((file) => file.path === path)?.after ?? facts.read(path),
    };
    const where = (...path) => locateKey(source.text, source.path, ['charts', ...path]);
    const found = charts.paths.flatMap((pattern, index) => {
        const matching = chartFolders(facts, pattern);
        if (matching.length > 0)
            return matching;
        throw new errors/* UserError */.yo(`no folder ${pattern} with a Chart.yaml is in the tree`, {
            where: where('paths', index),
            fix: 'give globs of chart folders, such as charts/*',
        });
    });
    const all = [...new Set(found)].map((folder) => readChart(folder, tree));
    refuseTwins(all);
    const ordered = inOrder(all, tree);
    const ociProject = charts.ociProject ?? external_node_path_.posix.join(images.project, 'charts');
    const registry = charts.registry ?? images.registry;
    const to = { registry, mode: charts.mode, oci_project: ociProject };
    refuseCollision(all, images, to, where('oci-project'));
    return {
        ...to,
        project: images.project || (ociProject.split('/')[0] ?? ''),
        missing_images: charts.missingImages,
        charts: ordered.map((chart) => ({
            name: chart.name,
            path: chart.folder,
            version: chart.version,
            dependencies: ownDependencies(chart, tree).map(({ name }) => name),
            images: imagesOf(external_node_path_.posix.join(chart.folder, 'values.yaml'), tree.read, images),
        })),
    };
}
/** Folders with a Chart.yaml that are not charts below another chart's `charts/`. */
function chartFolders(facts, pattern) {
    const matches = compileGlobs([pattern.replace(/\/+$/, '')]);
    const folders = facts.files
        .filter(({ path, mode }) => /(?:^|\/)Chart\.yaml$/.test(path) && isRegularMode(mode))
        .map(({ path }) => external_node_path_.posix.dirname(path));
    const vendored = (folder) => folders.some((other) => folder.startsWith(`${other}/charts/`));
    return folders.filter((folder) => matches(folder) && !vendored(folder));
}
/** Whether there is a chart that a repository without a charts section could mean. */
function hasChart(facts, config) {
    const allowed = discoverable(config);
    return facts.files.some(({ path }) => /(?:^|\/)Chart\.yaml$/.test(path) && allowed(path));
}
function readChart(folder, tree) {
    const file = external_node_path_.posix.join(folder, 'Chart.yaml');
    const text = tree.read(file) ?? '';
    const { leaves } = parseYaml(file, text);
    const name = valueAt(leaves, 'name') ?? '';
    const version = valueAt(leaves, 'version') ?? '';
    // Helm's own rules of names and versions: docs, "Charts / The Chart.yaml File".
    const problem = !/^[a-z0-9]+(?:[-._][a-z0-9]+)*$/.test(name)
        ? `${JSON.stringify(name)} is not the name of a chart`
        : !/^v?\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/.test(version)
            ? `${JSON.stringify(version)} is not a version of SemVer, which charts need`
            : undefined;
    if (problem === undefined)
        return { folder, file, text, leaves, name, version };
    throw new errors/* UserError */.yo(problem, { where: { file, key: problem.includes('name of') ? 'name' : 'version' } });
}
function refuseTwins(charts) {
    for (const chart of charts) {
        const twin = charts.find((other) => other !== chart && other.name === chart.name);
        if (twin === undefined)
            continue;
        throw new errors/* UserError */.yo(`two charts have the name ${chart.name}: ${chart.folder} and ${twin.folder}`, {
            where: { file: chart.file, key: 'name' },
            fix: 'name only one of them under charts.paths',
        });
    }
}
const ownFix = 'write the folder of a chart of this repository, such as file://../NAME, or take the dependency out';
/**
 * Charts of this repository that a chart packs. Every other dependency must lie in its `charts/` already: a release
 * fetches nothing from elsewhere.
 */
function ownDependencies(chart, tree) {
    const numbers = chart.leaves.filter(({ path }) => path[0] === 'dependencies').map(({ path }) => path[1]);
    return [...new Set(numbers)].flatMap((index) => {
        const value = (key) => valueAt(chart.leaves, 'dependencies', Number(index), key) ?? '';
        const [name, repository] = [value('name'), value('repository')];
        if (repository.startsWith('file://')) {
            const folder = external_node_path_.posix.join(chart.folder, repository.slice('file://'.length)).replace(/\/$/, '');
            if (tree.has(external_node_path_.posix.join(folder, 'Chart.yaml')))
                return [readChart(folder, tree)];
            throw missing(chart, Number(index), `the chart ${name} is not in ${folder}`, ownFix);
        }
        const vendored = [`charts/${name}/Chart.yaml`, `charts/${name}-${value('version')}.tgz`];
        if (vendored.some((path) => tree.has(external_node_path_.posix.join(chart.folder, path))))
            return [];
        const what = `the chart ${name} is not in the tree: neither ${chart.folder}/charts/${name} nor ${external_node_path_.posix.join(chart.folder, vendored[1] ?? '')}`;
        throw missing(chart, Number(index), what, 'run helm dependency update and commit what it fetched: a release fetches nothing');
    });
}
function missing(chart, index, what, fix) {
    const leaf = chart.leaves.find(({ path }) => path[0] === 'dependencies' && path[1] === index);
    const line = leaf === undefined ? {} : { line: lineAt(chart.text, leaf.start) };
    return new errors/* UserError */.yo(what, { where: { file: chart.file, ...line, key: `dependencies[${index}]` }, fix });
}
/** @throws UserError that lists a cycle, or names a dependency that is not published beside what packs it */
function inOrder(charts, tree) {
    const done = new Map();
    const visit = (chart, trail) => {
        if (done.has(chart.folder))
            return;
        if (trail.includes(chart.folder)) {
            const circle = [...trail.slice(trail.indexOf(chart.folder)), chart.folder].join(' -> ');
            throw new errors/* UserError */.yo(`charts pack one another: ${circle}`, {
                where: { file: chart.file, key: 'dependencies' },
                fix: 'remove one of these dependencies',
            });
        }
        for (const needed of ownDependencies(chart, tree)) {
            visit(charts.find(({ folder }) => folder === needed.folder) ?? needed, [...trail, chart.folder]);
        }
        done.set(chart.folder, chart);
    };
    for (const chart of charts)
        visit(chart, []);
    // What is packed but not published by itself is only visited for its own dependencies.
    return [...done.values()].filter((chart) => charts.includes(chart));
}
/** A chart pushed by OCI under the name of an image would take its tag: same registry, same path. */
function refuseCollision(charts, images, to, where) {
    if (to.mode === 'chartmuseum' || to.registry !== images.registry)
        return;
    const taken = images.builds.flatMap(({ repositories }) => repositories.map(({ name }) => external_node_path_.posix.join(images.project, name)));
    const chart = charts.find(({ name }) => taken.includes(external_node_path_.posix.join(to.oci_project, name)));
    if (chart === undefined)
        return;
    throw new errors/* UserError */.yo(`the chart ${chart.name} would lie in ${to.oci_project}/${chart.name}, where an image lies`, {
        where,
        fix: 'give charts.oci-project a path without images, such as PROJECT/charts',
    });
}
;// CONCATENATED MODULE: ./build/src/oci/address.js


/**
 * Reads the host of a registry, with or without `https://`.
 * @throws UserError for anything else than a host with an optional port, or http to another machine
 */
function registryAddress(text) {
    const match = /^(?:(https?):\/\/)?([A-Za-z0-9.-]+|\[[0-9A-Fa-f:]+\])(:\d{1,5})?\/?$/.exec(text);
    const where = { key: 'registry' };
    if (match === null) {
        throw new UserError(`${JSON.stringify(text)} is not the host of a registry`, {
            where,
            fix: 'write the host alone, such as harbor.example.org; the project has an input of its own',
        });
    }
    const [, scheme, name = '', port = ''] = match;
    const host = `${name.toLowerCase()}${port}`;
    const local = isLoopback(name.toLowerCase());
    if (scheme === 'http' && !local) {
        throw new UserError(`the registry ${host} is named with http: a password would travel in the open`, {
            where,
            fix: `use https://${host}`,
        });
    }
    return { host, origin: `${local && scheme !== 'https' ? 'http' : 'https'}://${host}` };
}
/** OCI distribution-spec 1.1, "Pulling manifests": the grammars of `<name>` and `<reference>`. */
const repositoryName = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagName = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const digestName = /^sha256:[0-9a-f]{64}$/;
function isRepository(text) {
    return text.length <= 255 && repositoryName.test(text);
}
function isTag(text) {
    return tagName.test(text);
}
/** Only sha256: no registry in use answers with another algorithm unless it is asked to. */
function isDigest(text) {
    return digestName.test(text);
}
/** @throws UserError: registries answer a wrong name with a plain 404 or a 401, which looks like something else */
function checkRepository(text) {
    if (isRepository(text))
        return text;
    throw new UserError(`${JSON.stringify(text)} cannot be the name of a repository`, {
        fix: 'use lower-case letters and digits, with single . _ - between them and / between parts',
    });
}
/** @throws UserError, see checkRepository */
function checkTag(text) {
    if (isTag(text))
        return text;
    throw new errors/* UserError */.yo(`${JSON.stringify(text)} cannot be an image tag`, {
        fix: 'use at most 128 letters, digits, . _ and -, not beginning with . or -',
    });
}
;// CONCATENATED MODULE: ./build/src/channels/channel.js



/** Whether a version belongs to a line. */
function inLine(version, line) {
    if (line.kind === 'all')
        return true;
    return version.major === line.major && (line.kind === 'major' || version.minor === line.minor);
}
/** `5.0.x`, `5.x.x`, `all versions`: for people. */
function lineText(line) {
    if (line.kind === 'all')
        return 'all versions';
    return line.kind === 'major' ? `${line.major}.x.x` : `${line.major}.${line.minor}.x`;
}
const liveSuffix = '-live';
/**
 * Reads the name of a moving tag: `X.Y` and `X` speak for their numbers (with or without a leading `v`), a codename of
 * the config for its major, every other name for all versions. `<name>-live` is the live tag of `<name>`. Only
 * `latest` is for finals alone.
 * @throws UserError for a name that no registry takes, or that is a version
 */
function readChannel(name, codenames) {
    const where = { key: 'channels' };
    if (!isTag(name)) {
        throw new errors/* UserError */.yo(`${JSON.stringify(name)} cannot be the name of a channel`, {
            where,
            fix: 'use a tag such as 5.1, latest or a codename',
        });
    }
    if ((0,version_version/* tryParseVersion */.z0)(name.replace(/^v/, '')) !== undefined) {
        throw new errors/* UserError */.yo(`the channel ${name} is a version: such a tag is written once and never moves`, {
            where,
            fix: 'name the line, such as 5.1, a codename or latest',
        });
    }
    const live = name.length > liveSuffix.length && name.endsWith(liveSuffix);
    const base = live ? name.slice(0, -liveSuffix.length) : name;
    return { name, line: lineOfName(base, codenames), live, finalsOnly: base === 'latest' };
}
function lineOfName(name, codenames) {
    const numbers = /^v?(0|[1-9]\d{0,8})(?:\.(0|[1-9]\d{0,8}))?$/.exec(name);
    if (numbers !== null) {
        const [, major, minor] = numbers;
        return minor === undefined
            ? { kind: 'major', major: Number(major) }
            : { kind: 'minor', major: Number(major), minor: Number(minor) };
    }
    const major = Object.keys(codenames).find((key) => codenames[Number(key)] === name);
    return major === undefined ? { kind: 'all' } : { kind: 'major', major: Number(major) };
}
/** The order in which the channels of a repository move: narrow before wide, live last; then by name. */
function compareChannels(left, right) {
    return rank(left) - rank(right) || (left.name < right.name ? -1 : left.name > right.name ? 1 : 0);
}
function rank({ line, live, finalsOnly }) {
    const width = { minor: 0, major: 1, all: 2 }[line.kind];
    return (live ? 8 : 0) + width + (finalsOnly ? 1 : 0);
}
;// CONCATENATED MODULE: ./build/src/channels/version-tags.js




/** The values that tags of images may name in braces. */
function tagValues(version, codename) {
    return {
        version: version.text,
        'base-version': (0,version_version/* baseVersion */.gb)(version).text,
        'tag-version': version.text,
        semver: spell(version, 'dotted').replace('+', '_'),
        major: String(version.major),
        minor: String(version.minor),
        patch: String(version.patch),
        codename,
    };
}
/**
 * The tag that is written once for a version, by the template of the config (`{version}`, `v{semver}`).
 * @throws UserError for a placeholder that cannot be filled in here
 */
function versionTagOf(template, version, codename) {
    const tag = fill(template, tagValues(version, codename));
    const [left] = placeholdersOf(tag);
    if (left === undefined)
        return tag;
    throw new UserError(`the version tag ${template} names {${left}}, which is not known here`, {
        where: { key: 'images.version-tag' },
        fix: 'use a version tag of {version} or {semver} only',
    });
}
const full = (/* unused pure expression or super */ null && (['version', 'tag-version', 'semver']));
/**
 * Reads versions back from tags that a template wrote. A tag that the template would not write is no version tag.
 * Other placeholders match anything.
 */
function versionReader(template) {
    const names = placeholdersOf(template);
    const at = names.findIndex((name) => full.includes(name));
    if (at < 0)
        return () => undefined;
    const source = template.split(/\{[^{}]*\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
    const groups = names.map((_, index) => (index === at ? '([0-9A-Za-z._-]+?)' : '[0-9A-Za-z._-]+?'));
    const pattern = new RegExp(`^${source.map((text, index) => text + (groups[index] ?? '')).join('')}$`);
    const semver = names[at] === 'semver';
    return (tag) => {
        const text = pattern.exec(tag)?.[1];
        if (text === undefined)
            return undefined;
        if (!semver)
            return tryParseVersion(text);
        const read = readSpelling(text.replace('_', '+'))?.version;
        return read !== undefined && tagValues(read, '')['semver'] === text ? read : undefined;
    };
}
;// CONCATENATED MODULE: ./build/src/channels/targets.js



/**
 * The channels of templates for a version. `{codename}` of a major without one gives no channel.
 * @throws UserError for a name that cannot be a channel
 */
function channelsOf(templates, version, codenames) {
    const codename = codenames[version.major] ?? '';
    const wanted = codename === '' ? templates.filter((text) => !placeholders_placeholdersOf(text).includes('codename')) : templates;
    const names = wanted.map((template) => placeholders_fill(template, tagValues(version, codename)));
    return [...new Set(names)].map((name) => readChannel(name, codenames));
}
/** Templates of the channels of one repository of a build: its own list or map, else that of all images; live last. */
function templatesOf(build, images, repository) {
    const own = build.channels ?? images.channels;
    const list = Array.isArray(own)
        ? own
        : (own[repository] ?? images.channels);
    return [...list, ...(build.live.includes(repository) ? ['{codename}-live'] : [])];
}
/** What the config's images say, by repository, in the order of the config. */
function targetsOf(images, version, codenames) {
    return images.builds.flatMap((build) => build.repositories.map((repository) => {
        const templates = templatesOf(build, images, repository);
        const platforms = build.platforms ?? images.platforms;
        return { repository, channels: channelsOf(templates, version, codenames), platforms };
    }));
}
;// CONCATENATED MODULE: ./build/src/config/image-builds.js
/**
 * What is built, and below which path it lies. Without `builds` the Dockerfile at the root is the one image, and
 * `project` is its whole name.
 */
function imageBuilds(images) {
    if (images.builds.length > 0)
        return { project: images.project, builds: images.builds };
    const at = images.project.lastIndexOf('/');
    const name = images.project.slice(at + 1);
    const root = { dockerfile: 'Dockerfile', context: '.', repositories: [name], after: [], buildArgs: {} };
    return { project: images.project.slice(0, Math.max(0, at)), builds: [{ ...root, live: [] }] };
}
// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
;// CONCATENATED MODULE: ./build/src/rewrite/plain-toml.js

/**
 * TOML in its plainest form, which nearly every pyproject.toml and what uv writes are in: tables, keys, strings
 * without escapes, integers, booleans, lists and inline tables. It is here because the first document costs a
 * general parser more than everything else that is done with it.
 * @returns what the general parser says; undefined for everything that is not of this form, valid or not
 */
function readPlainToml(text) {
    if (plain_toml_foreign.test(text))
        return undefined;
    const reader = new TomlReader(text);
    return reader.document() ? { leaves: reader.leaves, value: () => reader.root } : undefined;
}
/** Carriage returns and other control characters, and half surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const plain_toml_foreign = /[\x00-\x08\x0b-\x1f\x7f\ufeff]|\p{Cs}/u;
const blanks = /[ \t]*/y;
const gap = /(?:[ \t\n]|#.*)*/y;
const lineEnd = /[ \t]*(?:#.*)?(?:\n|$(?!\n))/y;
const keyPart = /([A-Za-z0-9_-]+)|"([^"\\\n]*)"|'([^'\n]*)'/y;
const string = /"(?!"")([^"\\\n]*)"|'(?!'')([^'\n]*)'/y;
const multiline = /"""(?!")([^\\]*?)"""(?!")|'''(?!')([\s\S]*?)'''(?!')/y;
const word = /(?:true|false|0|[1-9]\d{0,14})(?=[ \t\n,\]}#]|$)/y;
class TomlReader {
    leaves = [];
    root = {};
    text;
    origins = new Map([[this.root, 'header']]);
    /** Arrays of tables: others cannot be extended by a header. */
    lists = new Set();
    at = 0;
    table = { value: this.root, path: [] };
    constructor(text) {
        this.text = text;
    }
    /** Whether the whole text is of the form. */
    document() {
        for (this.take(gap); this.at < this.text.length; this.take(gap)) {
            const sound = this.text[this.at] === '[' ? this.header() : this.pair(this.table.value, this.table.path);
            if (!sound || this.take(lineEnd) === undefined)
                return false;
        }
        return true;
    }
    take(pattern) {
        pattern.lastIndex = this.at;
        const match = pattern.exec(this.text);
        if (match !== null)
            this.at += match[0].length;
        return match ?? undefined;
    }
    has(literal) {
        if (!this.text.startsWith(literal, this.at))
            return false;
        this.at += literal.length;
        return true;
    }
    /** `a.b."c"`; undefined for any other spelling. */
    keys() {
        const keys = [];
        do {
            const part = this.take(keyPart);
            const key = part?.[1] ?? part?.[2] ?? part?.[3];
            if (key === undefined || key === '__proto__')
                return undefined;
            keys.push(key);
        } while (this.has('.'));
        return keys;
    }
    header() {
        const list = this.has('[[');
        if (!list && !this.has('['))
            return false;
        const keys = this.keys();
        const last = keys?.pop();
        if (keys === undefined || last === undefined || !this.has(list ? ']]' : ']'))
            return false;
        const outer = this.descend(keys);
        if (outer === undefined)
            return false;
        const known = Object.hasOwn(outer.value, last) ? outer.value[last] : undefined;
        return list ? this.addTo(known, outer, last) : this.enter(known, outer, last);
    }
    /** The table that a header's keys but the last lead to; of an array of tables its newest. */
    descend(keys) {
        let { value, path } = { value: this.root, path: [] };
        for (const key of keys) {
            const known = Object.hasOwn(value, key) ? value[key] : undefined;
            if (known === undefined) {
                value = this.newTable(value, key, 'implied');
                path = [...path, key];
            }
            else if (this.lists.has(known)) {
                const tables = known;
                path = [...path, key, tables.length - 1];
                value = tables.at(-1) ?? {};
            }
            else {
                const origin = this.origins.get(known);
                if (origin !== 'implied' && origin !== 'header')
                    return undefined;
                value = known;
                path = [...path, key];
            }
        }
        return { value, path };
    }
    newTable(outer, key, origin) {
        const table = {};
        outer[key] = table;
        this.origins.set(table, origin);
        return table;
    }
    addTo(known, outer, key) {
        if (known !== undefined && !this.lists.has(known))
            return false;
        const tables = known ?? [];
        const table = {};
        this.origins.set(table, 'header');
        this.lists.add(tables);
        outer.value[key] = tables;
        tables.push(table);
        this.table = { value: table, path: [...outer.path, key, tables.length - 1] };
        return true;
    }
    enter(known, outer, key) {
        if (known !== undefined && this.origins.get(known) !== 'implied')
            return false;
        const value = known ?? this.newTable(outer.value, key, 'header');
        this.origins.set(value, 'header');
        this.table = { value, path: [...outer.path, key] };
        return true;
    }
    /** `key = value`; a dotted key makes its tables itself or goes on with ones that a dotted key made. */
    pair(table, path) {
        const keys = this.keys();
        const last = keys?.pop();
        this.take(blanks);
        if (keys === undefined || last === undefined || !this.has('='))
            return false;
        this.take(blanks);
        let value = table;
        for (const key of keys) {
            const known = Object.hasOwn(value, key) ? value[key] : undefined;
            if (known !== undefined && this.origins.get(known) !== 'dotted')
                return false;
            value = known ?? this.newTable(value, key, 'dotted');
        }
        if (Object.hasOwn(value, last))
            return false;
        const found = this.value([...path, ...keys, last]);
        if (found === undefined)
            return false;
        value[last] = found;
        return true;
    }
    value(path) {
        const start = this.at;
        const quoted = this.take(string);
        const long = quoted === undefined ? this.take(multiline) : undefined;
        // The newline right behind the opening quotes does not count.
        const value = quoted?.[1] ?? quoted?.[2] ?? (long?.[1] ?? long?.[2])?.replace(/^\n/, '');
        if (value !== undefined) {
            this.leaves.push(makeLeaf(this.text, [start, this.at], path, value, long === undefined ? 1 : 3));
            return value;
        }
        if (this.has('['))
            return this.list(path);
        if (this.has('{'))
            return this.inlineTable(path);
        const source = this.take(word)?.[0];
        if (source === undefined)
            return undefined;
        this.leaves.push({ ...makeLeaf(this.text, [start, this.at], path, source, 0), editable: false });
        return /^\d/.test(source) ? Number(source) : source === 'true';
    }
    list(path) {
        const values = [];
        for (this.take(gap); !this.has(']'); this.take(gap)) {
            const value = this.value([...path, values.length]);
            if (value === undefined)
                return undefined;
            values.push(value);
            this.take(gap);
            if (!this.has(',') && this.text[this.at] !== ']')
                return undefined;
        }
        return values;
    }
    inlineTable(path) {
        const table = {};
        this.take(blanks);
        if (!this.has('}')) {
            do {
                this.take(blanks);
                if (!this.pair(table, path))
                    return undefined;
                this.take(blanks);
            } while (this.has(','));
            if (!this.has('}'))
                return undefined;
        }
        this.origins.set(table, 'inline');
        return table;
    }
}
;// CONCATENATED MODULE: ./build/src/rewrite/toml.js




/** The planner and the rewriter read the same files, and parsing is most of what either does. */
const known = new Map();
const mostKnown = 5_000;
/**
 * Parses TOML (1.1, which holds 1.0) and lists its scalars with their places. The same text gives the same answer, which
 * nobody may change.
 * @param lineOffset lines of the file before this piece of it
 * @throws UserError with file, line and column
 */
function parseToml(path, text, lineOffset = 0) {
    const before = known.get(text);
    if (before !== undefined)
        return before;
    const parsed = readPlainToml(text) ?? parseAnyToml(path, text, lineOffset);
    // A piece of a file, of which there may be thousands, is not read again.
    if (lineOffset > 0)
        return parsed;
    if (known.size >= mostKnown)
        known.clear();
    known.set(text, parsed);
    return parsed;
}
/** By the general parser, whatever the form. @throws as {@link parseToml} does */
function parseAnyToml(path, text, lineOffset = 0) {
    const program = parse(path, text, lineOffset);
    const leaves = [];
    const walk = (node, at) => {
        if (node.type === 'TOMLArray') {
            node.elements.forEach((element, index) => {
                walk(element, [...at, index]);
            });
        }
        else if (node.type === 'TOMLInlineTable') {
            for (const pair of node.body)
                walk(pair.value, [...at, ...keysOf(pair.key)]);
        }
        else if (node.kind === 'string') {
            leaves.push(makeLeaf(text, node.range, at, node.value, node.multiline ? 3 : 1));
        }
        else {
            leaves.push({ ...makeLeaf(text, node.range, at, text.slice(...node.range), 0), editable: false });
        }
    };
    for (const part of program.body[0].body) {
        if (part.type === 'TOMLKeyValue')
            walk(part.value, keysOf(part.key));
        else
            for (const pair of part.body)
                walk(pair.value, [...part.resolvedKey, ...keysOf(pair.key)]);
    }
    return { leaves, value: () => (0,lib/* getStaticTOMLValue */.AY)(program) };
}
function keysOf(key) {
    return key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value));
}
function parse(path, text, lineOffset) {
    try {
        return (0,lib/* parseTOML */.MD)(text, { tomlVersion: '1.1' });
    }
    catch (error) {
        if (!(error instanceof lib/* ParseError */.mB))
            throw error;
        throw new errors/* UserError */.yo(`not valid TOML: ${error.message}`, {
            where: { file: path, line: error.lineNumber + lineOffset, column: error.column + 1 },
            fix: 'mend the file in the tagged commit, or leave it out with exclude in the config',
        });
    }
}
;// CONCATENATED MODULE: ./build/src/plan/locked.js




const lockFile = 'uv.lock';
/**
 * The version of a package that uv.lock at the root pins: for version tags such as `{version}-v6-{locked:NAME}`.
 * Source: uv docs, "Resolution / Lockfile" (`[[package]]` with `name` and `version`).
 * @throws UserError when there is no lock, or the package is not in it, or is in it with several versions
 */
function lockedVersion(name, facts, where) {
    const text = facts.read(lockFile);
    if (text === undefined) {
        throw new errors/* UserError */.yo(`{locked:${name}} needs a ${lockFile} at the root of the repository`, {
            where,
            fix: 'commit the lock, or use a version tag without {locked:…}',
        });
    }
    const wanted = normalizeName(name);
    const blocks = text.split(/^(?=\[\[package\]\]$)/m).slice(1);
    const versions = new Set();
    for (const block of blocks) {
        // Only the packages of that name are parsed: a lock has hundreds.
        if (normalizeName(/^name = "([^"]*)"$/m.exec(block)?.[1] ?? '') !== wanted)
            continue;
        const version = valueAt(parseToml(lockFile, block).leaves, 'package', 0, 'version');
        if (version !== undefined)
            versions.add(version);
    }
    const [version] = versions;
    if (version !== undefined && versions.size === 1)
        return version;
    const what = version === undefined
        ? `${lockFile} has no package ${name}`
        : `${lockFile} has ${name} in several versions: ${[...versions].join(', ')}`;
    throw new errors/* UserError */.yo(what, { where, fix: 'name a package that is locked once' });
}
;// CONCATENATED MODULE: ./build/src/plan/images.js










/** GitHub starts at most this many jobs of one matrix. */
const mostLegs = 256;
const noImages = {
    registry: '',
    project: '',
    version_tag: '',
    version_tag_template: '',
    codenames: {},
    builds: [],
    legs: [{ id: 'none', images: [], platform: '' }],
};
/**
 * What is built and where it goes, bases before what is built on them.
 * @throws UserError for a Dockerfile or folder that is not in the tree, and names that no registry takes
 */
function planImages(version, config, facts, source) {
    const { images } = config;
    if (images === undefined)
        return noImages;
    const { project, builds } = imageBuilds(images);
    const planned = images_inOrder(builds).map((build) => {
        checkFiles(build, images, facts, source);
        return plannedImage(build, images, version, config);
    });
    return {
        registry: images.registry,
        project,
        version_tag: versionTag(images, version, config, facts, source),
        version_tag_template: images.versionTag,
        codenames: Object.fromEntries(Object.entries(config.codenames)),
        builds: planned,
        legs: legsOf(planned),
        ...attestations(images),
    };
}
/** Bases first, else as the config has them. The config was checked for cycles. */
function images_inOrder(builds) {
    const done = new Set();
    const visit = (build) => {
        if (done.has(build))
            return;
        for (const name of build.after) {
            const base = builds.find(({ repositories }) => repositories.includes(name));
            if (base !== undefined && base !== build)
                visit(base);
        }
        done.add(build);
    };
    for (const build of builds)
        visit(build);
    return [...done];
}
function checkFiles(build, images, facts, source) {
    const at = images.builds.indexOf(build);
    const where = (key) => locateKey(source.text, source.path, ['images', 'builds', at, key]);
    const isFile = facts.files.some(({ path, mode }) => path === build.dockerfile && mode !== '160000');
    if (!isFile) {
        const what = at < 0
            ? 'images has no builds, and there is no Dockerfile at the root'
            : `there is no file ${build.dockerfile}`;
        throw new errors/* UserError */.yo(what, {
            where: at < 0 ? locateKey(source.text, source.path, ['images']) : where('dockerfile'),
            fix: 'list what is built under images.builds, with paths from the top of the repository',
        });
    }
    const folder = build.context.replace(/^\.\/?|\/$/g, '');
    if (folder === '' || facts.files.some(({ path }) => path.startsWith(`${folder}/`)))
        return;
    throw new errors/* UserError */.yo(`there is no folder ${build.context}`, { where: where('context') });
}
/** Nothing without a wish: the plan of a repository that has none stays as it is. */
function attestations({ provenance, sbom }) {
    return provenance === 'off' && !sbom ? {} : { attestations: { provenance, sbom } };
}
function plannedImage(build, images, version, config) {
    const codename = config.codenames[version.major] ?? '';
    // A post-release rebuilds what the base version is: only what asks for the tag's version gets it.
    const values = { ...tagValues(version, codename), version: (0,version_version/* baseVersion */.gb)(version).text };
    return {
        name: build.repositories[0] ?? '',
        dockerfile: build.dockerfile,
        context: build.context,
        target: build.target ?? '',
        repositories: build.repositories.map((name) => ({
            name,
            channels: channelsOf(templatesOf(build, images, name), version, config.codenames)
                .sort(compareChannels)
                .map((channel) => channel.name),
        })),
        platforms: [...new Set(build.platforms ?? images.platforms)],
        after: build.after,
        build_args: Object.fromEntries(Object.entries(build.buildArgs).map(([name, value]) => [name, placeholders_fill(value, values)])),
    };
}
/** @throws UserError for a placeholder that cannot be filled in, and for a text that no registry takes as a tag */
function versionTag(images, version, config, facts, source) {
    const where = locateKey(source.text, source.path, ['images', 'version-tag']);
    const values = { ...tagValues(version, config.codenames[version.major] ?? '') };
    for (const name of placeholders_placeholdersOf(images.versionTag)) {
        if (name.startsWith('locked:'))
            values[name] = lockedVersion(name.slice('locked:'.length), facts, where);
    }
    return checkTag(placeholders_fill(images.versionTag, values));
}
/**
 * One leg for each chain of images that are built on one another, and each platform that one of them has. A chain
 * stays in one job: its images are passed on inside of it. Chains share legs when there would be too many.
 */
function legsOf(builds, most = mostLegs) {
    const chains = chainsOf(builds);
    const platforms = [...new Set(builds.flatMap((build) => build.platforms))];
    const wanted = platforms.flatMap((platform) => chains.flatMap((chain) => {
        const images = chain.filter((build) => build.platforms.includes(platform));
        return images.length === 0 ? [] : [{ platform, images: images.map(({ name }) => name) }];
    }));
    const shared = wanted.length <= most ? wanted : merged(wanted, platforms, most);
    return shared.map(({ platform, images }, index) => ({
        id: `${wanted.length <= most ? slug(images[0] ?? '') : `part-${index + 1}`}-${slug(platform)}`,
        images,
        platform,
    }));
}
/** Images that hang together by `after`, in the order of the builds. */
function chainsOf(builds) {
    const chains = [];
    for (const build of builds) {
        const touching = chains.filter((chain) => chain.some((base) => base.repositories.some(({ name }) => build.after.includes(name))));
        for (const chain of touching)
            chains.splice(chains.indexOf(chain), 1);
        chains.push([...touching.flat(), build].sort((a, b) => builds.indexOf(a) - builds.indexOf(b)));
    }
    return chains;
}
function merged(wanted, platforms, most) {
    const each = Math.max(1, Math.floor(most / platforms.length));
    return platforms.flatMap((platform) => {
        const own = wanted.filter((leg) => leg.platform === platform);
        const size = Math.ceil(own.length / each);
        return Array.from({ length: Math.ceil(own.length / size) }, (_, index) => ({
            platform,
            images: own.slice(index * size, (index + 1) * size).flatMap(({ images }) => images),
        }));
    });
}
/** For names of artifacts: they cannot hold a slash. */
function slug(text) {
    return text.replace(/[^A-Za-z0-9._-]+/g, '-');
}
;// CONCATENATED MODULE: ./build/src/core/plain.js
/** Reads parsed TOML, YAML or JSON that may have any shape: what has not the wanted shape counts as absent. */
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The table under these keys; an empty one when there is none. */
function tableAt(value, ...keys) {
    const found = valueIn(value, keys);
    return isTable(found) ? found : {};
}
/** The text under these keys. */
function textAt(value, ...keys) {
    const found = valueIn(value, keys);
    return typeof found === 'string' ? found : undefined;
}
/** The texts of the list under these keys; a lone text is a list of one. */
function textsAt(value, ...keys) {
    const found = valueIn(value, keys);
    if (typeof found === 'string')
        return [found];
    return Array.isArray(found) ? found.filter((item) => typeof item === 'string') : [];
}
function valueIn(value, keys) {
    return keys.reduce((inner, key) => (isTable(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value);
}
;// CONCATENATED MODULE: ./build/src/python/git-version.js


/** Build requirements that take the version from git by being there. */
const byRequirement = [
    'setuptools-scm',
    'versioningit',
    'setuptools-git-versioning',
    'hatch-vcs',
    'flit-scm',
    'pbr',
];
/** hatch's version sources that ask git. */
const hatchSources = {
    vcs: 'hatch-vcs',
    versioningit: 'versioningit',
    'uv-dynamic-versioning': 'uv-dynamic-versioning',
};
/**
 * The tool that takes the version of a package from git tags at build time; undefined when none does, or when it is
 * not known. Says nothing of a package whose version is static or read from a file: ask for those first.
 */
function gitVersionTool({ pyproject, setupPy, setupCfg }) {
    const tool = tableAt(pyproject, 'tool');
    const hatch = textAt(tool, 'hatch', 'version', 'source');
    if (hatch !== undefined)
        return hatchSources[hatch];
    if (textAt(tool, 'pdm', 'version', 'source') === 'scm')
        return 'pdm-backend';
    if (hasPoetryPlugin(pyproject))
        return 'poetry-dynamic-versioning';
    if (/\bversioneer\b/.test(setupPy ?? '') || tool['versioneer'] !== undefined)
        return 'versioneer';
    if (/\buse_scm_version\b/.test(setupPy ?? ''))
        return 'setuptools-scm';
    if (/\bpbr\s*=\s*True\b/.test(setupPy ?? ''))
        return 'pbr';
    const provider = textAt(tool, 'scikit-build', 'metadata', 'version', 'provider');
    if (provider === 'scikit_build_core.metadata.setuptools_scm')
        return 'setuptools-scm';
    const requires = textsAt(pyproject, 'build-system', 'requires').map(requirementName);
    const old = /^setup_requires\s*=((?:[^\n]*\n?)(?:[ \t]+[^\n]*\n?)*)/m.exec(setupCfg ?? '')?.[1] ?? '';
    const named = [...requires, ...old.split(/[\n;,]/).map(requirementName)];
    const found = byRequirement.find((name) => named.includes(name));
    if (found !== undefined)
        return found;
    return /["'\s]git["'\s,]+(?:describe|rev-parse|tag)\b/.test(setupPy ?? '') ? 'setup.py' : undefined;
}
/** Whether poetry's plugin computes the version; what stands in tool.poetry.version is then a dummy. */
function hasPoetryPlugin(pyproject) {
    return (tableAt(pyproject, 'tool', 'poetry-dynamic-versioning')['enable'] === true ||
        textAt(pyproject, 'build-system', 'build-backend') === 'poetry_dynamic_versioning.backend');
}
/** What to set so that a tool reads tags such as `version/5.1.0`; undefined for tools that are not known well. */
function tagSetting(tool, prefix) {
    const literal = prefix.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    const pattern = `'^${literal}(?P<version>.+)$'`;
    const stages = '((?P<stage>a|b|rc)(?P<revision>\\d+))?';
    const settings = {
        'setuptools-scm': `tool.setuptools_scm.tag_regex = ${pattern}`,
        'hatch-vcs': `tool.hatch.version.tag-pattern = ${pattern}`,
        versioningit: `tool.versioningit.tag2version.rmprefix = '${prefix}'`,
        versioneer: `tag_prefix = '${prefix}' in tool.versioneer (or [versioneer] of setup.cfg)`,
        'pdm-backend': `tool.pdm.version.tag_regex = ${pattern}`,
        'poetry-dynamic-versioning': `tool.poetry-dynamic-versioning.pattern = '^${literal}(?P<base>\\d+\\.\\d+\\.\\d+)${stages}$'`,
        'uv-dynamic-versioning': `tool.uv-dynamic-versioning.pattern = '^${literal}(?P<base>\\d+\\.\\d+\\.\\d+)${stages}$'`,
        pbr: "tag-prefix: '' in the release config, because pbr reads only tags without a prefix",
    };
    return Object.hasOwn(settings, tool) ? settings[tool] : undefined;
}
;// CONCATENATED MODULE: ./build/src/rewrite/paths.js

/** A path relative to a file's folder; undefined when it leaves the repository or is absolute. */
function besides(file, relative) {
    if (relative.startsWith('/'))
        return undefined;
    const joined = external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(file), relative)).replace(/\/$/, '');
    return joined === '..' || joined.startsWith('../') ? undefined : joined;
}
;// CONCATENATED MODULE: ./build/src/rewrite/locate.js


const nothing = { locations: [], leftAlone: [], warnings: [] };
function mergeSurveys(surveys) {
    return {
        locations: surveys.flatMap((survey) => survey.locations),
        leftAlone: surveys.flatMap((survey) => survey.leftAlone),
        warnings: surveys.flatMap((survey) => survey.warnings),
    };
}
/** Reads a version in any spelling that Python, npm or Helm would understand as X.Y.Z…; undefined for others. */
function readValue(text) {
    const spelled = spelling_readSpelling(text);
    if (spelled !== undefined)
        return spelled;
    if (!/^v?\d+\.\d+\.\d+/.test(text))
        return undefined;
    const guess = (0,version_version/* canonicalGuess */.wy)(text);
    const version = guess === undefined ? undefined : (0,version_version/* tryParseVersion */.z0)(guess);
    return version === undefined
        ? undefined
        : { version, style: undefined, prefix: text.startsWith('v') ? 'v' : '' };
}
/** A static value is ours if, in any spelling, it lies in the window; else the reason why it is left alone. */
function judge(text, window) {
    const reading = readValue(text);
    if (reading === undefined)
        return { reason: 'not a version X.Y.Z' };
    if (inWindow(reading.version, window.from, window.to))
        return { ours: reading };
    return { reason: `outside of ${window.from.text} to ${window.to.text}` };
}
function isOurs(text, window) {
    return text !== undefined && 'ours' in judge(text, window);
}
/** One value: a location when it is ours by the window, else left alone with the reason. */
function surveyValue(key, { from, start }, place, window) {
    const verdict = judge(from, window);
    if ('reason' in verdict) {
        return { ...nothing, leftAlone: [{ key, start, value: from, reason: verdict.reason }] };
    }
    const { style, prefix } = verdict.ours;
    return { ...nothing, locations: [{ key, start, end: start + from.length, from, place, style, prefix }] };
}
/** `YYYY-MM-DD` in UTC of a time in seconds. */
function dateOf(time) {
    return new Date(time * 1000).toISOString().slice(0, 10);
}
;// CONCATENATED MODULE: ./build/src/rewrite/python-source.js
/** Python source as far as literals go: enough to find assignments and strings without running anything. */
/** Stands for every character of a string. */
const mark = '\u0001';
const tokens = /#[^\r\n]*|([A-Za-z]{0,2})("""(?:[^\\]|\\[\s\S])*?"""|'''(?:[^\\]|\\[\s\S])*?'''|"(?:[^"\\\r\n]|\\[\s\S])*"|'(?:[^'\\\r\n]|\\[\s\S])*')/g;
function readPython(text) {
    const strings = [];
    const code = text.replace(tokens, (token, prefix, body, at) => {
        if (body === undefined)
            return ' '.repeat(token.length);
        const quotes = /^(?:"""|''')/.test(body) ? 3 : 1;
        const [from, to] = [at + (prefix ?? '').length + quotes, at + token.length - quotes];
        const inner = text.slice(from, to);
        const plain = /^[ru]?$/i.test(prefix ?? '') && !inner.includes('\\');
        strings.push({ start: at, end: at + token.length, from, to, text: inner, plain });
        return mark.repeat(token.length);
    });
    return { text, code, strings };
}
/** Assignments at the start of a line: `a = …`, `a: str = …`, `a = b = …`. */
function assignments({ code }) {
    const pattern = /^(?:[A-Za-z_]\w*[ \t]*(?::[^=\r\n]+)?=(?!=)[ \t]*)+/gm;
    return [...code.matchAll(pattern)].map((match) => {
        const names = match[0].split('=').flatMap((target) => /^[ \t]*([A-Za-z_]\w*)/.exec(target)?.[1] ?? []);
        const end = match.index + match[0].length;
        const opening = /^(?:[([]\s*)*/.exec(code.slice(end, end + longest))?.[0] ?? '';
        return { names, at: end + opening.length, wrapped: opening !== '' };
    });
}
/** No version with its parentheses and comments is longer, in UTF-16 units. */
const longest = 1000;
/**
 * The string that is the whole value at an offset; undefined when it is only a part of it, or no plain string.
 * @param wrapped whether the value stands in parentheses, those of a call included
 */
function stringAt({ code, strings }, at, wrapped) {
    const found = strings.find((literal) => literal.start === at);
    if (found === undefined || !found.plain || /[\r\n]/.test(found.text))
        return undefined;
    const after = code.slice(found.end, found.end + longest);
    return (wrapped ? /^\s*(?:[,)\]]|$)/ : /^[ \t]*(?:[;\r\n]|$)/).test(after) ? found : undefined;
}
;// CONCATENATED MODULE: ./build/src/rewrite/requirement.js


/** Reads name and version clauses of a PEP 508 requirement; extras, markers and URLs are skipped, not judged. */
function readRequirement(text) {
    const head = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\]\s*)?/.exec(text);
    if (head === null || head[1] === undefined)
        return undefined;
    const rest = /^\(?[^;@)]*/.exec(text.slice(head[0].length))?.[0] ?? '';
    return { name: normalizeName(head[1]), clauses: readClauses(rest, head[0].length) };
}
/** Clauses of a specifier set such as `==5.0.0, !=4.1`; offsets are shifted by `offset`. */
function readClauses(text, offset) {
    return [...text.matchAll(/(===|==|~=|!=|<=|>=|<|>)\s*([^\s,;()]+)/g)].map((match) => {
        const [whole, operator = '', version = ''] = match;
        const end = offset + match.index + whole.length;
        return { operator, version, start: end - version.length, end };
    });
}
/**
 * Pins on own packages in one requirement. Only `==` and `===` move; another operator is a decision of its author and
 * is reported when it names a version of ours.
 */
function surveyRequirement(key, text, start, scope) {
    const requirement = readRequirement(text);
    const own = requirement === undefined ? undefined : scope.packages.get(requirement.name);
    if (requirement === undefined || own === undefined)
        return nothing;
    const { window } = scope.context;
    const surveys = requirement.clauses.map((clause) => {
        const place = { key, start: start + clause.start, end: start + clause.end };
        const alone = (reason) => ({
            ...nothing,
            leftAlone: [
                { key, start: place.start, value: `${own.name}${clause.operator}${clause.version}`, reason },
            ],
        });
        if (clause.operator !== '==' && clause.operator !== '===') {
            return isOurs(clause.version, window) ? alone(`only == is rewritten, not ${clause.operator}`) : nothing;
        }
        if (own.version !== undefined && !isOurs(own.version, window)) {
            return isOurs(clause.version, window) ? alone(`${own.name} itself stays at ${own.version}`) : nothing;
        }
        const verdict = judge(clause.version, window);
        if ('reason' in verdict)
            return alone(verdict.reason);
        const { style, prefix } = verdict.ours;
        return { ...nothing, locations: [{ ...place, from: clause.version, place: 'pep440', style, prefix }] };
    });
    return mergeSurveys(surveys);
}
;// CONCATENATED MODULE: ./build/src/rewrite/setup-file.js



/** The name that a setup.py or setup.cfg gives as a literal. */
function setupName(path, text) {
    return path.endsWith('.cfg')
        ? cfgOption(text, 'metadata', 'name')
        : argument(readPython(text), 'name')?.from;
}
/** The version that a setup.py or setup.cfg gives as a literal, with its offset; `attr:` and `file:` are not literals. */
function setupVersion(path, text) {
    if (!path.endsWith('.cfg'))
        return argument(readPython(text), 'version');
    const found = cfgLines(text).find(({ section, key }) => section === 'metadata' && key === 'version');
    return found === undefined || /^(?:attr|file):|^$/.test(found.from) ? undefined : found;
}
/** `version` and literal pins on own packages of a setup.py or setup.cfg. Computed values (f-strings) have no place. */
function surveySetupFile({ path, text }, scope) {
    const version = setupVersion(path, text);
    const pins = path.endsWith('.cfg') ? cfgPins(text) : pythonPins(text);
    return mergeSurveys([
        version === undefined ? nothing : surveyValue('version', version, 'pep440', scope.context.window),
        ...pins.map(({ key, from, start }) => surveyRequirement(key, from, start, scope)),
    ]);
}
/** A keyword argument of the call of `setup`: a literal, or a name that is assigned one at the start of a line. */
function argument(python, name) {
    const { code } = python;
    const call = /^(?:setuptools\.)?setup\s*\(/m.exec(code) ?? /\bsetup\s*\(/.exec(code);
    if (call === null)
        return undefined;
    const pattern = new RegExp(`[(,]\\s*${name}\\s*=(?!=)\\s*`, 'g');
    pattern.lastIndex = call.index;
    const match = pattern.exec(code);
    if (match === null)
        return undefined;
    const at = match.index + match[0].length;
    const variable = /^[A-Za-z_]\w*(?=\s*[,)])/.exec(code.slice(at))?.[0];
    const literal = variable === undefined
        ? stringAt(python, at, true)
        : assignments(python)
            .filter(({ names }) => names.includes(variable))
            .map((assignment) => stringAt(python, assignment.at, assignment.wrapped))[0];
    return literal === undefined ? undefined : { from: literal.text, start: literal.from };
}
/** Every string literal of Python source that may be a requirement. */
function pythonPins(text) {
    return readPython(text)
        .strings.filter(({ plain, text: value }) => plain && /[=<>~!]/.test(value) && !value.includes('\n'))
        .map(({ text: from, from: start }) => ({ key: 'install_requires', from, start }));
}
const requirementLists = new Set(['install_requires', 'setup_requires', 'tests_require']);
function cfgPins(text) {
    return cfgLines(text)
        .filter(({ section, key }) => section === 'options' ? requirementLists.has(key) : section === 'options.extras_require')
        .map(({ section, key, from, start }) => ({
        key: section === 'options' ? key : `extras_require.${key}`,
        from,
        start,
    }));
}
/** The value of an option of setup.cfg, its lines joined by `\n`; undefined without it. */
function cfgOption(text, section, key) {
    const found = cfgLines(text).filter((line) => line.section === section && line.key === key);
    return found.length === 0
        ? undefined
        : found
            .map(({ from }) => from)
            .filter((line) => line !== '')
            .join('\n');
}
/** Every line of setup.cfg that holds a value or a part of one. */
function cfgLines(text) {
    let section = '';
    let key = '';
    return [...text.matchAll(/^([^\r\n]*)$/gm)].flatMap((match) => {
        const line = (match[1] ?? '').trimEnd();
        if (/^\s*[#;]/.test(line) || line === '')
            return [];
        const header = /^\[([^\]]+)\]/.exec(line);
        if (header !== null) {
            section = header[1] ?? '';
            key = '';
            return [];
        }
        const option = /^([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*(.*)$/.exec(line);
        if (option !== null)
            key = (option[1] ?? '').toLowerCase().replaceAll('-', '_');
        else if (!/^[ \t]/.test(line))
            return [];
        const from = option === null ? line.trimStart() : (option[2] ?? '');
        return [{ section, key, from, start: match.index + line.length - from.length }];
    });
}
;// CONCATENATED MODULE: ./build/src/rewrite/version-source.js





/**
 * Where the dynamic version of a package comes from. Sources: hatch (docs: "Versioning"), flit ("The pyproject.toml
 * config file"), setuptools ("Dynamic Metadata", "Configuring setup() using setup.cfg files"), PDM ("Dynamic project
 * version"), scikit-build-core ("Dynamic metadata"), hatch-nodejs-version.
 */
function versionSource(from) {
    const { pyproject } = from;
    const found = hatchSource(from) ??
        pdmSource(from) ??
        flitSource(from) ??
        poetrySource(from) ??
        scikitSource(from) ??
        setuptoolsSource(from);
    // Tools that ask git often write a module that is not committed, and point the others at it.
    const generated = found?.kind === 'file' && !found.paths.some(from.has);
    if (found !== undefined && !generated)
        return found;
    const [setupPy, setupCfg] = [from.text(inside(from, 'setup.py')), from.text(inside(from, 'setup.cfg'))];
    const tool = gitVersionTool({ pyproject, setupPy, setupCfg });
    if (tool !== undefined)
        return { kind: 'git', tool };
    if (found !== undefined)
        return found;
    if (setupPy !== undefined)
        return { kind: 'computed', file: inside(from, 'setup.py'), key: 'version' };
    return { kind: 'computed', file: inside(from, 'pyproject.toml'), key: 'project.dynamic' };
}
function inside({ folder }, relative) {
    return folder === '' ? relative : `${folder}/${relative}`;
}
function fileSource(from, [file, key], value, relative, form) {
    const owner = inside(from, file);
    const paths = relative.flatMap((path) => besides(owner, path) ?? []);
    return { kind: 'file', file: owner, key, value, paths, form };
}
function hatchSource(from) {
    const settings = tableAt(from.pyproject, 'tool', 'hatch', 'version');
    const [source = 'regex', path] = [textAt(settings, 'source'), textAt(settings, 'path')];
    const key = 'tool.hatch.version.path';
    const at = ['pyproject.toml', key];
    if (source === 'env') {
        const variable = textAt(settings, 'variable') ?? '';
        const file = inside(from, 'pyproject.toml');
        return { kind: 'environment', file, key: 'tool.hatch.version.variable', variable };
    }
    if (source === 'nodejs') {
        const relative = path ?? 'package.json';
        return fileSource(from, ['pyproject.toml', 'tool.hatch.version.source'], source, [relative], {
            kind: 'other',
        });
    }
    if (path === undefined)
        return undefined;
    if (source === 'code') {
        const name = textAt(settings, 'expression') ?? '__version__';
        if (!/^\w+$/.test(name))
            return { kind: 'computed', file: inside(from, 'pyproject.toml'), key };
        return fileSource(from, at, path, [path], { kind: 'assignment', name });
    }
    if (source !== 'regex')
        return undefined;
    const pattern = textAt(settings, 'pattern') || defaultPattern;
    return fileSource(from, at, path, [path], { kind: 'pattern', pattern });
}
/** Both with an annotation (`: str`), which not every version of the tools takes. */
const defaultPattern = '(?i)^(__version__|VERSION)(?: ?: ?str)? *= *([\'"])v?(?P<version>.+?)\\2';
const pdmPattern = '^(?:__version__|VERSION)\\s*(?::\\s*\\w+\\s*)?=\\s*["\'](.+?)["\']\\s*(?:#.*)?$';
function pdmSource(from) {
    const settings = tableAt(from.pyproject, 'tool', 'pdm', 'version');
    const path = textAt(settings, 'path');
    if (path === undefined || (textAt(settings, 'source') ?? 'file') !== 'file')
        return undefined;
    const pattern = textAt(settings, 'pattern') ?? pdmPattern;
    return fileSource(from, ['pyproject.toml', 'tool.pdm.version.path'], path, [path], {
        kind: 'pattern',
        pattern,
    });
}
function flitSource(from) {
    const tool = tableAt(from.pyproject, 'tool', 'flit');
    const backend = textAt(from.pyproject, 'build-system', 'build-backend') ?? '';
    if (!/^flit(?:_core)?\./.test(backend))
        return undefined;
    const old = textAt(tool, 'metadata', 'module');
    const given = textAt(tool, 'module', 'name') ?? old;
    const module = given ?? textAt(from.pyproject, 'project', 'name')?.replaceAll('-', '_') ?? '';
    const key = given === undefined
        ? 'project.name'
        : old === given
            ? 'tool.flit.metadata.module'
            : 'tool.flit.module.name';
    const base = module.replaceAll('.', '/');
    // flit_core.common.Module.version_files: later ones win there.
    const inPackage = ['__init__', '__version__', '_version', 'version'].map((name) => `${base}/${name}.py`);
    const relative = ['', 'src/'].flatMap((root) => [...inPackage, `${base}.py`].map((path) => root + path));
    const present = relative.filter((path) => from.has(inside(from, path)));
    const paths = present.length === 0 ? [`${base}/__init__.py`] : present;
    return fileSource(from, ['pyproject.toml', key], module, paths, {
        kind: 'assignment',
        name: '__version__',
    });
}
/** Poetry 2: `dynamic` in the project table, the version still in poetry's own. */
function poetrySource(from) {
    const value = textAt(from.pyproject, 'tool', 'poetry', 'version');
    if (value === undefined || hasPoetryPlugin(from.pyproject))
        return undefined;
    const at = ['pyproject.toml', 'tool.poetry.version'];
    return fileSource(from, at, value, ['pyproject.toml'], { kind: 'other' });
}
function scikitSource(from) {
    const settings = tableAt(from.pyproject, 'tool', 'scikit-build', 'metadata', 'version');
    const path = textAt(settings, 'input');
    if (textAt(settings, 'provider') !== 'scikit_build_core.metadata.regex' || path === undefined) {
        return undefined;
    }
    const pattern = textAt(settings, 'regex') ?? defaultPattern;
    return fileSource(from, ['pyproject.toml', 'tool.scikit-build.metadata.version.input'], path, [path], {
        kind: 'pattern',
        pattern,
    });
}
function setuptoolsSource(from) {
    const settings = tableAt(from.pyproject, 'tool', 'setuptools', 'dynamic', 'version');
    const toml = (name) => ['pyproject.toml', `tool.setuptools.dynamic.version.${name}`];
    const files = textsAt(settings, 'file');
    if (files.length > 0)
        return fileSource(from, toml('file'), files.join(', '), files, { kind: 'whole' });
    const attribute = textAt(settings, 'attr');
    if (attribute !== undefined)
        return attributeSource(from, toml('attr'), attribute);
    const cfg = from.text(inside(from, 'setup.cfg'));
    const [, how, what = ''] = /^(attr|file):\s*(.+)$/.exec((cfg && cfgOption(cfg, 'metadata', 'version')) ?? '') ?? [];
    if (how === 'attr')
        return attributeSource(from, ['setup.cfg', 'metadata.version'], what.trim());
    if (how === 'file') {
        const listed = what.split(',').map((path) => path.trim());
        return fileSource(from, ['setup.cfg', 'metadata.version'], what, listed, { kind: 'whole' });
    }
    for (const name of ['setup.cfg', 'setup.py']) {
        const text = from.text(inside(from, name));
        const found = text === undefined ? undefined : setupVersion(name, text);
        if (found !== undefined)
            return fileSource(from, [name, 'version'], found.from, [name], { kind: 'setup' });
    }
    return undefined;
}
/** `pkg.sub.NAME`: the assignment of NAME in the file of `pkg.sub`, beside pyproject.toml or in its source folders. */
function attributeSource(from, at, attribute) {
    const parts = attribute.split('.');
    const name = parts.pop() ?? '';
    const module = parts.join('/');
    const candidates = sourceFolders(from).flatMap(([prefix, folder]) => {
        if (prefix !== '' && module !== prefix && !module.startsWith(`${prefix}/`))
            return [];
        const rest = external_node_path_.posix.join(folder, module.slice(prefix.length));
        return [`${rest}.py`, external_node_path_.posix.join(rest, '__init__.py')];
    });
    const found = candidates.find((path) => from.has(besides(inside(from, at[0]), path) ?? ''));
    return fileSource(from, at, attribute, [found ?? candidates[1] ?? attribute], { kind: 'assignment', name });
}
/** Module prefix and folder, as package_dir and where name them; then the usual layouts. */
function sourceFolders(from) {
    const tool = tableAt(from.pyproject, 'tool', 'setuptools');
    const mapped = Object.entries(tableAt(tool, 'package-dir')).flatMap(([prefix, folder]) => typeof folder === 'string' ? [[prefix.replaceAll('.', '/'), folder]] : []);
    const where = textsAt(tool, 'packages', 'find', 'where');
    const cfg = from.text(inside(from, 'setup.cfg')) ?? '';
    const old = (cfgOption(cfg, 'options', 'package_dir') ?? '').split('\n').flatMap((line) => {
        const [prefix, folder] = line.split('=').map((part) => part.trim());
        return folder ? [[(prefix ?? '').replaceAll('.', '/'), folder]] : [];
    });
    const oldWhere = cfgOption(cfg, 'options.packages.find', 'where');
    const plain = ['.', ...where, ...(oldWhere === undefined ? [] : [oldWhere]), 'src', 'lib'];
    return [...mapped, ...old, ...plain.map((folder) => ['', folder])];
}
;// CONCATENATED MODULE: ./build/src/plan/setup-metadata.js
/** Reads the keyword arguments of the call of setup in Python source. */
function readSetupPy(source) {
    const text = withoutComments(source);
    const call = Math.max(0, text.search(/\bsetup\s*\(/));
    const literal = (name) => {
        const found = new RegExp(`\\b${name}\\s*=\\s*(["'])([^"'\\n\\\\]+)\\1`).exec(text.slice(call));
        if (found === null)
            return undefined;
        const at = call + found.index + found[0].length - 1;
        return { value: found[2] ?? '', line: lineOf(text, at) };
    };
    const strings = (name) => {
        const found = new RegExp(`\\b${name}\\s*=\\s*\\[([\\s\\S]*?)\\n?\\s*\\](?=\\s*[,)])`).exec(text.slice(call));
        // The names in front of f-strings count, too: f'own-common=={ns["__version__"]}'.
        return [...(found?.[1] ?? '').matchAll(/'([^'\n]*)'|"([^"\n]*)"/g)].map((match) => match[1] ?? match[2] ?? '');
    };
    return {
        name: literal('name')?.value,
        version: literal('version'),
        versioned: /\b(?:version|use_scm_version)\s*=/.test(text.slice(call)),
        requirements: strings('install_requires'),
        classifiers: strings('classifiers'),
    };
}
/** Reads `[metadata]` and `[options]` of setup.cfg (setuptools, "Configuring setuptools using setup.cfg files"). */
function readSetupCfg(text) {
    const values = new Map();
    let section = '';
    let key = '';
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (/^\s*[#;]/.test(line))
            continue;
        const header = /^\[([^\]]+)\]/.exec(line);
        const option = /^([A-Za-z_][\w.-]*)\s*[=:]\s*(.*?)\s*$/.exec(line);
        if (header !== null) {
            section = header[1] ?? '';
            key = '';
        }
        else if (option !== null) {
            key = `${section}.${(option[1] ?? '').replaceAll('-', '_')}`;
            values.set(key, { value: option[2] ?? '', line: index + 1 });
        }
        else if (/^\s+\S/.test(line) && values.has(key)) {
            const before = values.get(key);
            values.set(key, { value: `${before?.value}\n${line.trim()}`, line: before?.line ?? index + 1 });
        }
    }
    const lines = (name) => (values.get(name)?.value ?? '').split('\n').filter((line) => line !== '');
    const version = values.get('metadata.version');
    const literal = version !== undefined && !/^(?:attr|file):/.test(version.value) ? version : undefined;
    return {
        name: values.get('metadata.name')?.value,
        version: literal,
        versioned: version !== undefined,
        requirements: lines('options.install_requires'),
        classifiers: lines('metadata.classifiers'),
    };
}
function withoutComments(source) {
    return source.replace(/^([^"'#\n]*)#.*$/gm, '$1');
}
function lineOf(text, offset) {
    return text.slice(0, offset).split('\n').length;
}
;// CONCATENATED MODULE: ./build/src/plan/python-project.js








/**
 * Reads pyproject.toml, setup.cfg and setup.py of one folder; undefined when they define no package (a pyproject.toml
 * that only configures tools). The name `''` means that the package exists, but its name is computed.
 * @param readAny reads files that the package points at, wherever they lie
 * @throws UserError with line and column when a pyproject.toml is not TOML
 */
function readPythonProject(folder, read, readAny = read) {
    const path = (name) => (folder === '' ? name : `${folder}/${name}`);
    const source = read(path('pyproject.toml'))?.replace(/^\uFEFF/, '');
    const toml = source === undefined ? undefined : parseToml(path('pyproject.toml'), source);
    const data = table(toml?.value());
    const tool = table(data['tool']);
    const project = isTable(data['project']) ? data['project'] : undefined;
    const poetry = isTable(tool['poetry']) ? tool['poetry'] : undefined;
    const setups = ['setup.cfg', 'setup.py'].flatMap((name) => {
        const text = read(path(name));
        const metadata = text === undefined ? undefined : name === 'setup.py' ? readSetupPy(text) : readSetupCfg(text);
        return metadata === undefined ? [] : [{ file: path(name), metadata }];
    });
    const flit = table(table(tool['flit'])['metadata']);
    const plugin = hasPoetryPlugin(data);
    const [setupPy, setupCfg] = [read(path('setup.py')), read(path('setup.cfg'))];
    const fromGit = gitVersionTool({ pyproject: data, setupPy, setupCfg }) !== undefined;
    const sources = {
        folder,
        path: path('pyproject.toml'),
        source,
        toml,
        project,
        poetry,
        flit,
        plugin,
        fromGit,
        setups,
    };
    const inToml = [project, poetry?.['name'], flit['module']].some((part) => part !== undefined);
    const found = inToml ? fromToml(sources) : fromSetup(sources);
    if (found === undefined)
        return undefined;
    const has = (file) => readAny(file) !== undefined;
    const origin = found.dynamic ? versionSource({ folder, pyproject: data, text: readAny, has }) : undefined;
    const neverPublished = found.neverPublished ?? refusal(tool, poetry);
    return { ...found, source: origin, ...buildSystem(data), neverPublished };
}
function fromToml({ folder, path, source, toml, project, poetry, flit, plugin }) {
    const oldFlit = python_project_text(flit['dist-name']) ?? python_project_text(flit['module']);
    const name = python_project_text(project?.['name']) ?? python_project_text(poetry?.['name']) ?? oldFlit ?? '';
    const inProject = python_project_text(project?.['version']) !== undefined;
    const value = python_project_text(project?.['version']) ?? python_project_text(poetry?.['version']);
    const keys = inProject ? ['project', 'version'] : ['tool', 'poetry', 'version'];
    const dynamic = texts(project?.['dynamic']).includes('version') || plugin || oldFlit !== undefined;
    const requirements = [
        ...texts(project?.['dependencies']),
        ...texts(flit['requires']),
        ...Object.keys(table(poetry?.['dependencies'])),
    ];
    const classifiers = [...texts(project?.['classifiers']), ...texts(poetry?.['classifiers'])];
    return {
        folder,
        file: path,
        name,
        normalized: normalizeName(name),
        version: value === undefined || (dynamic && !inProject)
            ? undefined
            : { file: path, line: python_project_lineOf(source, toml, keys), key: keys.join('.'), value },
        dynamic,
        needs: namesOf(requirements),
        neverPublished: privateClassifier(classifiers),
    };
}
/** setup.cfg is stronger than the arguments of setup.py, but either may hold only a part (setuptools). */
function fromSetup({ folder, setups, fromGit }) {
    const [first] = setups;
    const named = setups.find(({ metadata }) => metadata.name !== undefined);
    const hasCall = setups.some(({ file }) => file.endsWith('setup.py'));
    if (first === undefined || (named === undefined && !hasCall))
        return undefined;
    const versioned = setups.find(({ metadata }) => metadata.version !== undefined);
    const version = versioned?.metadata.version;
    const name = named?.metadata.name ?? '';
    return {
        folder,
        file: named?.file ?? first.file,
        name,
        normalized: normalizeName(name),
        version: version === undefined ? undefined : { file: versioned?.file ?? first.file, key: 'version', ...version },
        dynamic: version === undefined && (fromGit || setups.some(({ metadata }) => metadata.versioned)),
        needs: namesOf(setups.flatMap(({ metadata }) => metadata.requirements)),
        neverPublished: privateClassifier(setups.flatMap(({ metadata }) => metadata.classifiers)),
    };
}
/** PEP 517: without a build-system table, and without its keys, setuptools is meant. */
function buildSystem(data) {
    const system = table(data['build-system']);
    const requires = system['requires'] === undefined ? ['setuptools>=40.8.0'] : texts(system['requires']);
    return {
        buildRequires: requires.sort(),
        buildBackend: python_project_text(system['build-backend']) ?? 'setuptools.build_meta:__legacy__',
    };
}
function refusal(tool, poetry) {
    if (poetry?.['package-mode'] === false)
        return 'tool.poetry.package-mode = false';
    return table(tool['uv'])['package'] === false ? 'tool.uv.package = false' : undefined;
}
/** PyPI refuses a package with any classifier that begins with `Private ::`. */
function privateClassifier(classifiers) {
    const found = classifiers.find((classifier) => /^private\s*::/i.test(classifier));
    return found === undefined ? undefined : `the classifier "${found}"`;
}
function namesOf(requirements) {
    return new Set(requirements.flatMap((requirement) => {
        const name = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)/.exec(requirement)?.[1];
        return name === undefined ? [] : [normalizeName(name)];
    }));
}
/** The 1-based line of the value under dotted keys, wherever the table is written. */
function python_project_lineOf(source = '', toml, keys) {
    const leaf = toml?.leaves.find((one) => pathIs(one, ...keys));
    return leaf === undefined ? 1 : lineAt(source, leaf.start);
}
const table = (value) => (isTable(value) ? value : {});
const python_project_text = (value) => (typeof value === 'string' ? value : undefined);
const texts = (value) => Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
;// CONCATENATED MODULE: ./build/src/plan/packages.js







/**
 * Which packages are uploaded, and in which order: the config's list, else everything discovered, what is needed
 * before what needs it.
 * @throws UserError for an unknown or unpublishable name of the list, twins, and cycles
 */
function choosePackages(facts, config, source) {
    const own = discover(facts, discoverable(config));
    const warnings = own
        .filter((project) => project.name === '')
        .map((project) => `${project.file}: the package's name is computed, so it is left out`);
    const named = own.filter((project) => project.name !== '');
    if (config.python.packages !== undefined) {
        const listed = config.python.packages.map((name, index) => find(name, index, named, facts, source));
        const levels = levelsOf(listed);
        const chosen = listed.map((project) => ({ project, level: levels.get(project) ?? 0, listed: true }));
        return { chosen, warnings: [...warnings, ...misordered(listed)] };
    }
    const published = named.filter((project) => project.neverPublished === undefined);
    packages_refuseTwins(published);
    const levels = levelsOf(published);
    const chosen = published
        .map((project) => ({ project, level: levels.get(project) ?? 0, listed: false }))
        .sort((a, b) => a.level - b.level || order(a.project.normalized, b.project.normalized));
    return { chosen, warnings };
}
/** Every Python project that the filter lets through, sorted by folder. */
function discover(facts, allowed) {
    const folders = new Set();
    for (const { path, mode } of facts.files) {
        if (!isRegularMode(mode) || !/(?:^|\/)(?:pyproject\.toml|setup\.py|setup\.cfg)$/.test(path))
            continue;
        if (allowed(path))
            folders.add(path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');
    }
    // A file of the folder that is excluded by name must not sneak in beside one that is not.
    const read = (path) => (allowed(path) ? facts.read(path) : undefined);
    return [...folders].sort(order).flatMap((folder) => readPythonProject(folder, read, facts.read) ?? []);
}
function find(name, index, own, facts, source) {
    const where = locateKey(source.text, source.path, ['python', 'packages', index]);
    const matches = own.filter((project) => project.normalized === normalizeName(name));
    const [project] = matches;
    if (project === undefined) {
        throw new errors/* UserError */.yo(`the repository has no package ${JSON.stringify(name)}`, {
            where,
            fix: unknownFix(name, own, facts),
        });
    }
    if (matches.length > 1)
        throw twins(matches);
    if (project.neverPublished !== undefined) {
        throw new errors/* UserError */.yo(`the package ${project.name} is marked as never to be published`, {
            where,
            fix: `remove it from the list, or remove ${project.neverPublished} from ${project.file}`,
        });
    }
    return project;
}
function unknownFix(name, own, facts) {
    const isIt = (project) => project.normalized === normalizeName(name);
    const hidden = everyProject(facts).find(isIt);
    if (hidden !== undefined) {
        const folder = foreignFolder(hidden.file);
        const why = folder === undefined ? 'exclude in the config' : `its folder ${folder}/`;
        return `it is in ${hidden.file}, which discovery leaves out because of ${why}: name the file under include`;
    }
    const names = own.map((project) => project.name);
    const guess = nearest(name, names);
    if (guess !== undefined)
        return `did you mean ${guess}?`;
    return names.length === 0 ? 'there are no Python packages here' : `packages here are ${names.join(', ')}`;
}
/** Projects in any folder, for a hint only: one that cannot be read must not hide the mistake that it is for. */
function everyProject(facts) {
    try {
        return discover(facts, () => true);
    }
    catch {
        return [];
    }
}
function packages_refuseTwins(projects) {
    const byName = new Map();
    for (const project of projects) {
        byName.set(project.normalized, [...(byName.get(project.normalized) ?? []), project]);
    }
    for (const same of byName.values()) {
        if (same.length > 1)
            throw twins(same);
    }
}
function twins(projects) {
    const files = projects.map((project) => project.file);
    return new errors/* UserError */.yo(`${files.length} folders define the package ${projects[0]?.name}: ${files.join(', ')}`, {
        fix: 'leave out the others with exclude in the config',
    });
}
/** @throws UserError that lists a cycle */
function levelsOf(projects) {
    const byName = new Map(projects.map((project) => [project.normalized, project]));
    const levels = new Map();
    const visit = (project, trail) => {
        const known = levels.get(project);
        if (known !== undefined)
            return known;
        if (trail.includes(project)) {
            const circle = [...trail.slice(trail.indexOf(project)), project].map((each) => each.name);
            throw new errors/* UserError */.yo(`packages need one another at run time: ${circle.join(' -> ')}`, {
                where: { file: project.file },
                fix: 'remove one of these dependencies; no order of upload could satisfy them',
            });
        }
        const inner = [...trail, project];
        const below = [...project.needs]
            .sort(order)
            .flatMap((name) => byName.get(name) ?? [])
            // A package may name itself to take in its own extras.
            .filter((other) => other !== project)
            .map((other) => visit(other, inner));
        const level = below.length === 0 ? 0 : Math.max(...below) + 1;
        levels.set(project, level);
        return level;
    };
    for (const project of projects)
        visit(project, []);
    return levels;
}
function misordered(projects) {
    const names = projects.map((project) => project.normalized);
    return projects.flatMap((project, index) => projects
        .slice(index + 1)
        .filter((later) => project.needs.has(later.normalized) && names.indexOf(later.normalized) > index)
        .map((later) => `python.packages: ${project.name} is uploaded before ${later.name}, which it needs`));
}
/** Order by code unit, the same on every machine. */
function order(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
;// CONCATENATED MODULE: ./build/src/plan/targets.js




/** What an announcement says and where, when the config says nothing else. */
const defaultDiscord = {
    channel: 'announcements',
    title: 'Release {version}',
    links: {},
};
function announcementOf(config) {
    return config.discord ?? defaultDiscord;
}
/** Installations of this version's line; what needs a codename that the major does not have is left out. */
function liveOf(version, config) {
    const codename = config.codenames[version.major] ?? '';
    const values = tagValues(version, codename);
    return config.live
        .filter(({ url, channel }) => codename !== '' || !`${url}${channel}`.includes('{codename}'))
        .map(({ url, key, channel }) => ({ url: placeholders_fill(url, values), key, channel: placeholders_fill(channel, values) }));
}
/** Every outside change of a release, in the order of DESIGN §3. */
function effectsOf(version, config, rewrite, { packages, images, charts }) {
    const edits = rewrite.files.reduce((sum, file) => sum + file.edits.length, 0);
    const commits = config.bump === 'commit' && edits > 0;
    const uploads = config.python.publish ? packages : [];
    const repositories = images.builds.flatMap((build) => build.repositories);
    const { text } = version;
    return [
        ...(commits ? [{ id: 'commit', what: `commit ${text} in ${rewrite.files.length} files` }] : []),
        { id: 'draft', what: `stage the draft GitHub release of ${text}` },
        ...repositories.map(({ name }) => ({
            id: `image:${name}`,
            what: `push the image ${name}:${images.version_tag}`,
        })),
        ...uploads.map(({ project }) => ({
            id: `pypi:${project.normalized}`,
            what: `upload ${project.name} ${text} to the package index`,
        })),
        ...charts.charts.map((chart) => ({
            id: `chart:${chart.name}`,
            what: `push the chart ${chart.name} ${chart.version}`,
        })),
        ...repositories.flatMap(({ name, channels }) => channels.map((channel) => ({
            id: `channel:${name}:${channel}`,
            what: `move ${name}:${channel} forward`,
        }))),
        { id: 'release', what: `publish the GitHub release of ${text}` },
        ...((0,version_version/* kindOf */.I)(version) === 'final' ? [{ id: 'discord', what: `announce ${text} on Discord` }] : []),
    ];
}
/** What a maintainer should know of images, charts and the rest before the release. */
function targetWarnings(version, config, facts, { images, charts, projects }) {
    return [
        ...codenameWarning(version, config),
        ...unplaced(config, facts),
        ...charts.charts.flatMap((chart) => chart.images
            .filter(({ built }) => !built)
            .map(({ key, reference }) => `${chart.path}/values.yaml: ${key}: the chart ${chart.name} uses ${reference}, which is built by nobody here`)),
        ...installsItself(version, images, facts, projects),
        ...(config.deploy.length > 0 ? ['deploy: not handled by this version of release-actions'] : []),
    ];
}
function codenameWarning(version, config) {
    if (Object.keys(config.codenames).length === 0 || config.codenames[version.major] !== undefined)
        return [];
    return [`codenames: major version ${version.major} has none, so it has no codename channel`];
}
/** Things that discovery finds and that have no place to go without the config. */
function unplaced(config, facts) {
    const dockerfile = facts.files.some(({ path }) => path === 'Dockerfile');
    return [
        ...(config.images === undefined && dockerfile
            ? ['Dockerfile: not released; images in the config would say where its image goes']
            : []),
        ...(config.charts === undefined && hasChart(facts, config)
            ? ['there are charts that are not published; charts in the config would say where they go']
            : []),
    ];
}
/** An image that installs this very version from the index cannot be built: images come before the index. */
function installsItself(version, images, facts, projects) {
    return images.builds.flatMap(({ dockerfile, build_args: args }) => {
        const text = facts.read(dockerfile) ?? '';
        const named = projects.filter(({ name }) => {
            const words = name.split(/[-_.]+/).map((word) => word.replace(/[^A-Za-z0-9]/g, ''));
            const pin = new RegExp(`\\b${words.join('[-_.]+')}(?:\\[[^\\]]*\\])?\\s*==\\s*(\\S+)`, 'i').exec(text);
            const wanted = pin?.[1]
                ?.replace(/["'].*$/, '')
                .replace(/\$\{?(\w+)\}?/g, (_, arg) => args[arg] ?? '');
            return wanted === version.text;
        });
        return named.map(({ name }) => `${dockerfile}: installs ${name}==${version.text} from the index, where it is not yet when images are built`);
    });
}
;// CONCATENATED MODULE: ./build/src/rewrite/python-tuple.js






/** Names of tuples that hold a version. */
const tupleNames = ['version_info', '__version_info__', 'version_tuple', '__version_tuple__'];
const longWords = { a: 'alpha', b: 'beta', rc: 'candidate', '': 'final' };
const python_tuple_stages = {
    ...{ alpha: 'a', a: 'a', beta: 'b', b: 'b' },
    ...{ candidate: 'rc', rc: 'rc', c: 'rc', final: '', '': '' },
};
/** The tuple or list whose first element stands at an offset; undefined for what holds calls or is not closed. */
function readTuple({ text, code }, at) {
    const inner = /^[^()[\]]*(?=[)\]])/.exec(code.slice(at, at + longest))?.[0];
    if (inner === undefined)
        return undefined;
    let from = 0;
    const elements = inner.split(',').flatMap((part) => {
        const start = from + part.length - part.trimStart().length;
        const end = start + part.trim().length;
        from += part.length + 1;
        return start === end ? [] : [{ text: text.slice(at + start, at + end), start, end }];
    });
    return { start: at, inner: text.slice(at, at + inner.length), elements };
}
/** The file `__build__` of a module with a tuple: the number of the stage alone. */
function surveyBuildNumber({ path, text }, scope) {
    const module = scope.text(external_node_path_.posix.join(external_node_path_.posix.dirname(path), '_version.py'));
    const tuple = module === undefined ? undefined : tupleOf(module);
    if (tuple?.elements[4]?.text !== '__build__')
        return nothing;
    const number = text.trim();
    const version = tupleVersion(tuple, number);
    if (version === undefined || !inWindow(version, scope.context.window.from, scope.context.window.to)) {
        return nothing;
    }
    const to = String(scope.context.version.stageNumber ?? 0);
    const start = text.indexOf(number);
    const end = start + number.length;
    return {
        ...nothing,
        locations: [{ key: '__build__', start, end, from: number, place: 'given', text: to, to }],
    };
}
function tupleOf(text) {
    const python = readPython(text);
    const found = assignments(python).find(({ names }) => names.some((name) => tupleNames.includes(name)));
    return found?.wrapped ? readTuple(python, found.at) : undefined;
}
/**
 * A tuple of 3 (X, Y, Z), 5 (with stage and number) or 6 elements (with post, 0 = none).
 * @param build what the file `__build__` beside it says
 */
function surveyTuple(tuple, key, build, { version: next, window }) {
    const version = tupleVersion(tuple, build);
    const alone = (reason) => ({
        ...nothing,
        leftAlone: [{ key, start: tuple.start, value: version?.text ?? `(${tuple.inner})`, reason }],
    });
    if (version === undefined)
        return alone('not a version X.Y.Z');
    if (!inWindow(version, window.from, window.to)) {
        return alone(`outside of ${window.from.text} to ${window.to.text}`);
    }
    if (tuple.elements.length === 3 && next.stage !== undefined) {
        return alone('three numbers cannot name a prerelease');
    }
    const location = {
        ...{ key, start: tuple.start, end: tuple.start + tuple.inner.length },
        ...{ from: version.text, place: 'given', text: writeTuple(tuple, next), to: next.text },
    };
    return { ...nothing, locations: [location] };
}
function tupleVersion({ elements }, build) {
    const [major, minor, patch, word, number, post] = elements.map(({ text }) => text);
    const plain = `${major}.${minor}.${patch}`;
    if (elements.length === 3)
        return (0,version_version/* tryParseVersion */.z0)(plain);
    if (elements.length < 5 || elements.length > 6)
        return undefined;
    const stage = python_tuple_stages[word?.replace(/^["']|["']$/g, '') ?? '?'];
    const stageNumber = number === '__build__' ? build : number;
    if (stage === undefined || stageNumber === undefined)
        return undefined;
    const after = post === undefined || post === '0' ? '' : `.post${post}`;
    return (0,version_version/* tryParseVersion */.z0)(`${plain}${stage}${stage === '' ? '' : stageNumber}${after}`);
}
/** The tuple of another version, each element in the form it has. */
function writeTuple({ inner, elements }, version) {
    const number = elements[4]?.text === '__build__' ? '__build__' : String(version.stageNumber ?? 0);
    const stage = writeStage(elements[3]?.text ?? '', version.stage ?? '');
    const values = [version.major, version.minor, version.patch, stage, number, version.post ?? 0];
    const edits = elements.map(({ start, end }, index) => ({
        start,
        end,
        text: String(values[index]),
        key: '',
    }));
    return splice(inner, edits);
}
function writeStage(element, stage) {
    const word = element.replace(/^["']|["']$/g, '');
    const quote = element.startsWith("'") ? "'" : '"';
    const short = word !== 'final' && word.length <= 2;
    return `${quote}${short && stage !== '' ? stage : longWords[stage]}${quote}`;
}
;// CONCATENATED MODULE: ./build/src/rewrite/python-version-module.js




/** Said of an assignment that names a version in a way that cannot be rewritten. */
const notLiteral = 'not a literal that can be rewritten';
/**
 * A Python module that holds the version as an assignment at the start of a line: `__version__ = "5.1.0"`, or the
 * tuple `version_info = (4, 14, 0, "candidate", 1, 0)`, whose fifth element may be read from a file `__build__` beside.
 */
function surveyPythonVersionModule(source, scope) {
    const names = external_node_path_.posix.basename(source.path) === '__init__.py' ? ['__version__'] : ['__version__', 'VERSION', 'version'];
    return surveyAssignments(source, [...names, ...tupleNames], scope);
}
/** Assignments of a version to one of the names, as a string or as a tuple. */
function surveyAssignments({ path, text }, names, scope) {
    // Most modules have none, and reading Python takes longer than to look for a word.
    if (!names.some((name) => text.includes(name)))
        return nothing;
    const python = readPython(text);
    const found = assignments(python).flatMap((assignment) => {
        const key = names.find((name) => assignment.names.includes(name));
        return key === undefined ? [] : [{ assignment, key }];
    });
    const surveys = found.map(({ assignment, key }) => surveyAssignment(path, python, assignment, key, scope));
    const survey = mergeSurveys(surveys);
    // Where one is found, others are made from it.
    const leftAlone = survey.locations.length > 0 ? survey.leftAlone.filter(isLiteral) : survey.leftAlone;
    return { ...survey, leftAlone };
}
function isLiteral({ reason }) {
    return reason !== notLiteral;
}
function surveyAssignment(path, python, assignment, key, scope) {
    const literal = stringAt(python, assignment.at, assignment.wrapped);
    if (literal !== undefined) {
        return surveyValue(key, { from: literal.text, start: literal.from }, 'free', scope.context.window);
    }
    const tuple = assignment.wrapped ? readTuple(python, assignment.at) : undefined;
    if (tuple !== undefined) {
        const build = scope.text(external_node_path_.posix.join(external_node_path_.posix.dirname(path), '__build__'))?.trim();
        return surveyTuple(tuple, key, build, scope.context);
    }
    const value = statement(python, assignment);
    if (!/\d+\s*[.,]\s*\d+\s*[.,]\s*\d+/.test(value))
        return nothing;
    return { ...nothing, leftAlone: [{ key, start: assignment.at, value, reason: notLiteral }] };
}
/** The value on one line, as far as it goes on the line or within parentheses. */
function statement({ text, code }, { at, wrapped }) {
    const rest = code.slice(at, at + longest);
    const length = (wrapped ? /^[^)\]]*/ : /^[^\r\n;]*/).exec(rest)?.[0].length ?? 0;
    return text
        .slice(at, at + length)
        .replace(/\s+/g, ' ')
        .trim();
}
;// CONCATENATED MODULE: ./build/src/plan/version-checks.js






/** A static version as it is written in any spelling that tools read; undefined for what is no X.Y.Z version. */
function readStatic(value) {
    return spelling_readSpelling(value)?.version ?? (0,version_version/* tryParseVersion */.z0)((0,version_version/* canonicalGuess */.wy)(value) ?? '');
}
/**
 * The closed window of versions that count as ours (DESIGN §6): from the third-newest version tag below the new
 * version (with fewer tags the oldest of them, without any 0.0.0) to the new version.
 */
function windowOf(version, merged) {
    const below = merged
        .flatMap((text) => (0,version_version/* tryParseVersion */.z0)(text) ?? [])
        .filter((other) => (0,version_version/* compareVersions */.Zy)(other, version) < 0)
        .sort((a, b) => (0,version_version/* compareVersions */.Zy)(b, a));
    const from = below[Math.min(2, below.length - 1)] ?? zero;
    return { window: { from, to: version }, reference: below[0]?.text ?? '' };
}
const zero = {
    text: '0.0.0',
    major: 0,
    minor: 0,
    patch: 0,
    stage: undefined,
    stageNumber: undefined,
    post: undefined,
};
/** The highest static version of the packages that lies above the new one; undefined when there is none. */
function higherVersion(projects, version) {
    return projects
        .flatMap((project) => {
        const found = project.version === undefined ? undefined : readStatic(project.version.value);
        return found !== undefined && (0,version_version/* compareVersions */.Zy)(found, version) > 0 ? [{ project, found }] : [];
    })
        .sort((a, b) => (0,version_version/* compareVersions */.Zy)(b.found, a.found))[0];
}
/** @throws UserError when the tree is ahead of the version that is to be released */
function refuseDowngrade(projects, version) {
    const higher = higherVersion(projects, version);
    if (higher?.project.version === undefined)
        return;
    const { file, line, key, value } = higher.project.version;
    throw new errors/* UserError */.yo(`the tree already is at ${value}, which is above ${version.text}`, {
        where: { file, line, key },
        fix: `release a version above ${higher.found.text}, or set allow-lower-version: true; ` +
            `if ${higher.project.name} has versions of its own, leave it out of python.packages or exclude its folder`,
    });
}
/** @throws UserError when a package that is uploaded would not carry the new version */
function needVersions(projects, version, window, rewrite) {
    for (const project of projects) {
        if (project.version === undefined) {
            if (project.source !== undefined) {
                needSource(project, project.source, version, rewrite);
                continue;
            }
            throw new errors/* UserError */.yo(`the package ${project.name} has no version`, {
                where: { file: project.file, key: 'project.version' },
                fix: `add version = "${version.text}" to ${project.file}, or declare it dynamic and say where it is read from`,
            });
        }
        const { file, line, key, value } = project.version;
        if (value === version.text || touched(rewrite, file, line))
            continue;
        const range = `${window.from.text} to ${window.to.text}`;
        throw new errors/* UserError */.yo(`the version of the package ${project.name} was not found: ${JSON.stringify(value)} is not one of ours (${range})`, {
            where: { file, line, key },
            fix: `set it to a version of that range (${version.text} is one), add a rule under version-files.custom, ` +
                `or leave the package out of python.packages or its folder out with exclude`,
        });
    }
}
/** @throws UserError when a chart that is published would carry another version */
function needChartVersions({ charts }, version, { from, to }) {
    for (const chart of charts) {
        const found = readStatic(chart.version);
        if (found !== undefined && (0,version_version/* compareVersions */.Zy)(found, version) === 0)
            continue;
        throw new errors/* UserError */.yo(`the version of the chart ${chart.name} was not found: ${JSON.stringify(chart.version)} is not one of ours (${from.text} to ${to.text})`, {
            where: { file: external_node_path_.posix.join(chart.path, 'Chart.yaml'), key: 'version' },
            fix: 'set it to a version of that range, add a rule under version-files.custom, or leave the chart out of charts.paths',
        });
    }
}
/** @throws UserError when the package.json of the UI that the config names has no version that could be rewritten */
function needUiVersion(folder, { files }, rewrite, version) {
    const file = external_node_path_.posix.join(folder, 'package.json');
    if (!files.some(({ path }) => path === file))
        return;
    const edits = rewrite.files.find(({ path }) => path === file)?.edits ?? [];
    const current = rewrite.current.filter(({ path }) => path === file);
    if ([...edits, ...current].some(({ key }) => key === 'version'))
        return;
    const alone = rewrite.leftAlone.find(({ path, key }) => path === file && key === 'version');
    throw new errors/* UserError */.yo(alone === undefined
        ? `${file} holds no version`
        : `the version ${JSON.stringify(alone.value)} is ${alone.reason}`, {
        where: { file, ...(alone && { line: alone.line }), key: 'version' },
        fix: `write "version": "${version.major}.${version.minor}.${version.patch}", or take ui out of the config`,
    });
}
/** @throws UserError when the place that a dynamic version is read from will not hold the new version */
function needSource(project, source, version, rewrite) {
    if (source.kind === 'file')
        needFile(project, source, version, rewrite);
    if (source.kind === 'environment') {
        const { file, key, variable } = source;
        throw new errors/* UserError */.yo(`the version of the package ${project.name} is read from the environment variable ${variable}, which a build here does not have`, { where: { file, key }, fix: 'read it from a file (path) or from git tags, or make it static' });
    }
    if (source.kind === 'computed')
        needComputed(project, version, rewrite);
}
/**
 * A version that code reads from a module beside it, as the setup.py of old layouts does. When that module was left alone
 * and nothing else of the package carries the new version, the package would be built with the old one.
 */
function needComputed(project, version, rewrite) {
    const mine = ({ path }) => path.startsWith(project.folder === '' ? '' : `${project.folder}/`);
    const carried = rewrite.files.some(mine) || rewrite.current.some(mine);
    const astray = rewrite.leftAlone.find((place) => mine(place) && (place.reason === notLiteral || (!carried && tupleNames.includes(place.key))));
    if (astray === undefined)
        return;
    const { path: file, line, key, value, reason } = astray;
    const why = reason === notLiteral ? 'no literal that can be rewritten' : reason;
    throw new errors/* UserError */.yo(`the version of the package ${project.name} is computed, and ${JSON.stringify(value)} is ${why}`, { where: { file, line, key }, fix: howToWrite(version, reason) });
}
function needFile(project, source, version, rewrite) {
    const places = [...rewrite.files.filter(({ edits }) => edits.length > 0), ...rewrite.current];
    if (places.some(({ path }) => source.paths.includes(path)))
        return;
    const { file, key, value, paths } = source;
    const alone = rewrite.leftAlone.find(({ path }) => paths.includes(path));
    const why = alone === undefined
        ? `${paths[0] ?? value} holds none that can be read`
        : `${alone.path} has ${JSON.stringify(alone.value)}, which is ${alone.reason}`;
    throw new errors/* UserError */.yo(`the version of the package ${project.name} was not found where ${key} = ${JSON.stringify(value)} points: ${why}`, {
        where: alone === undefined ? { file, key } : { file: alone.path, line: alone.line, key: alone.key },
        fix: howToWrite(version, alone?.reason),
    });
}
function howToWrite({ text }, reason = notLiteral) {
    const how = reason === notLiteral ? `write it as one literal, __version__ = "${text}"` : `set it to ${text}`;
    return (`${how}, name the place under version-files.custom, ` +
        'or leave the package out of python.packages or its folder out with exclude');
}
function touched(rewrite, file, line) {
    const edited = rewrite.files.find((each) => each.path === file)?.edits ?? [];
    return (edited.some((edit) => edit.line === line) ||
        rewrite.current.some((place) => place.path === file && place.line === line));
}
;// CONCATENATED MODULE: ./build/src/plan/plan.js













/**
 * Everything that a release will do: a pure function of the tagged tree, the config and the version. The same
 * arguments give the same plan, byte for byte in canonical JSON.
 * @throws UserError when the release cannot be made: nothing to release, a version that is not found, a downgrade, ...
 */
function makePlan(version, config, facts, options) {
    const kind = (0,version_version/* kindOf */.I)(version);
    const post = kind === 'post-release';
    if (post)
        checkPost(version, config);
    const { window: plain, reference } = windowOf(version, facts.mergedVersions);
    const packages = post ? { chosen: [], warnings: [] } : choosePackages(facts, config, options.source);
    if (!post)
        needTargets(config, facts, packages.chosen);
    const projects = packages.chosen.map(({ project }) => project);
    if (!options.allowLowerVersion)
        refuseDowngrade(projects, version);
    // A wanted downgrade has to find the higher values too.
    const window = { from: plain.from, to: higherVersion(projects, version)?.found ?? plain.to };
    const context = { version, window, config, time: facts.commit.time };
    const rewrite = post ? nothingRewritten : options.rewrite(facts, context);
    needVersions(projects, version, window, rewrite);
    if (!post && config.ui !== undefined)
        needUiVersion(config.ui.path, facts, rewrite, version);
    if (config.bump === 'verify')
        refuseEdits(rewrite, version);
    const codename = config.codenames[version.major] ?? '';
    const { source, tag } = options;
    const images = planImages(version, config, facts, source);
    const charts = post ? noCharts : planCharts(config, facts, source, rewrite, images);
    if (!post)
        needChartVersions(charts, version, window);
    const base_version = (0,version_version/* baseVersion */.gb)(version).text;
    const naming = { version: version.text, base_version, line: (0,version_version/* lineOf */.cA)(version), codename, images };
    return {
        schema_version: 1,
        tag,
        kind,
        semver: spell(version, 'dotted'),
        ...naming,
        commit: facts.commit,
        config: {
            path: source.text === undefined ? '' : source.path,
            sha256: source.text === undefined ? '' : canonical_sha256(source.text),
            ref: source.ref,
        },
        bump: config.bump,
        branches: config.branches.map((pattern) => placeholders_fill(pattern, { major: String(version.major), minor: String(version.minor) })),
        window: { from: window.from.text, to: window.to.text },
        reference_version: reference,
        rewrite: plannedRewrite(rewrite),
        python: { publish: config.python.publish, packages: packages.chosen.map(planned) },
        charts,
        discord: announcementOf(config),
        live: liveOf(version, config),
        release: { prerelease: version.stage !== undefined, latest_candidate: kind === 'final' },
        effects: effectsOf(version, config, rewrite, { packages: packages.chosen, images, charts }),
        warnings: [
            ...packages.warnings,
            ...rewrite.warnings,
            ...driftOf(rewrite, version, facts.mergedVersions),
            ...targetWarnings(version, config, facts, { images, charts, projects }),
            ...unnamedBases(naming, (path) => facts.read(path)),
        ],
    };
}
/** What a post-release does to the tree: it only builds images again, from sources that stay as they are. */
const nothingRewritten = { files: [], current: [], leftAlone: [], warnings: [] };
function checkPost(version, config) {
    if (config.postRelease === 'refuse') {
        throw new errors/* UserError */.yo(`the config refuses post-releases such as ${version.text}`, {
            where: { key: 'post-release' },
            fix: 'release the next patch version, or set post-release: images',
        });
    }
    if (config.images !== undefined)
        return;
    throw new errors/* UserError */.yo(`${version.text} would only rebuild images, and the config names none`, {
        where: { key: 'images' },
        fix: 'release the next patch version: a post-release has no Python packages and no charts',
    });
}
function needTargets(config, facts, chosen) {
    const targets = [
        chosen.length > 0,
        config.images,
        config.charts,
        hasChart(facts, config),
        hasDockerfile(facts),
    ];
    if (targets.some(Boolean))
        return;
    throw new errors/* UserError */.yo('there is nothing to release: no Python package, no image and no chart', {
        fix: 'a package needs a pyproject.toml with [project] or a setup.py outside of docs, examples and tests; ' +
            'use include in the config for one that lies there',
    });
}
function hasDockerfile(facts) {
    return facts.files.some((file) => file.path === 'Dockerfile' && isRegularMode(file.mode));
}
function refuseEdits(rewrite, version) {
    const places = rewrite.files.flatMap(({ path, edits }) => edits.map(({ line, key, from }) => ({ path, line, key, from })));
    if (places.length > 0)
        throw notCarried(version.text, places);
}
function plannedRewrite({ files, current, leftAlone }) {
    return {
        files: files.map(({ path, kind, edits }) => ({
            path,
            kind,
            locations: edits.map(({ key, line, from, to }) => ({ key, line, from, to })),
        })),
        current: current.length,
        left_alone: leftAlone.map(({ path, key, line, value, reason }) => ({ path, key, line, value, reason })),
    };
}
function planned({ project, level, listed }) {
    return {
        name: project.name,
        normalized: project.normalized,
        path: project.folder,
        level,
        build_requires: project.buildRequires,
        build_backend: project.buildBackend,
        version_source: project.version === undefined ? 'dynamic' : 'static',
        listed,
    };
}
/**
 * One warning for the values that were left alone and look like ours gone astray: an earlier version of ours, or one
 * of this major. Other people's versions stand in the plan only.
 */
function driftOf({ leftAlone }, version, merged) {
    const astray = leftAlone.filter(({ value }) => {
        const found = readStatic(value);
        return found !== undefined && (found.major === version.major || merged.includes(found.text));
    });
    if (astray.length === 0)
        return [];
    const shown = astray
        .slice(0, 3)
        .map(({ path, line, key, value, reason }) => `${path}:${line} ${key} = ${value} (${reason})`);
    const more = astray.length > 3 ? `; and ${astray.length - 3} more` : '';
    return [`left alone, although it could be a version of ours: ${shown.join('; ')}${more}`];
}
;// CONCATENATED MODULE: ./build/src/git/land.js

const tries = 3;
/**
 * Puts the release commit on its branch. What is released is always the direct child of the tagged commit; when the
 * branch moved on, that very commit is merged, never rebased. Every change of a ref is refused by the server when
 * somebody else was faster; then the branch is looked at again, and so is whether the commit is on it already.
 */
async function land(host, lander, request) {
    const { branch, parent, version } = request;
    let made = request.made;
    let sent = false;
    let oneStep = lander.commitOnTip !== undefined && made === undefined;
    let method = lander.method;
    for (let attempt = 0; attempt < tries; attempt++) {
        const tip = await lander.tip(branch, request);
        if (tip !== parent) {
            const found = await request.find(tip);
            if (found !== undefined)
                return { ...found, how: 'found', method, sent };
            if (request.onBranchMoved === 'fail')
                throw movedError(request, tip);
            await request.checkMoved(tip);
        }
        else if (oneStep && made === undefined) {
            sent = true;
            const onTip = await lander.commitOnTip?.(branch, request);
            if (onTip !== 'unsupported' && onTip !== 'moved' && onTip !== undefined) {
                return { ...onTip, how: 'fast-forward', method, sent };
            }
            if (onTip === 'moved') {
                host.info(`${branch} moved while the release commit was made; looking again`);
                continue;
            }
            host.info('REST: this server has no createCommitOnBranch');
            oneStep = false;
        }
        if (method === 'graphql')
            method = 'rest';
        sent ||= made === undefined;
        made ??= await lander.commit(branch, request);
        if (tip === parent) {
            if (await lander.fastForward(branch, made.sha, request))
                return { ...made, how: 'fast-forward', method, sent };
            host.info(`${branch} moved while the release commit was made; looking again`);
            continue;
        }
        const message = `Merge release ${version} into ${branch}\n`;
        const merged = await lander.merge(branch, { tip, sha: made.sha, message }, request);
        if (merged === 'merged')
            return { ...made, how: 'merge', method, sent };
        if (merged === 'conflict')
            throw conflictError(request, made.sha);
        host.info(`${branch} moved while the release commit was merged; looking again`);
    }
    throw new errors/* UserError */.yo(`${branch} moved ${tries} times while release ${version} tried to land`, {
        fix: 'wait until the branch is quiet, then re-run the failed jobs',
    });
}
/** A branch that moved on while it should not. */
function movedError({ branch, parent, tag }, tip) {
    return new errors/* UserError */.yo(`${branch} is at ${tip} and not at the tagged commit ${parent} any more, and on-branch-moved is fail`, {
        fix: `put ${tag} on the tip of ${branch}, or set on-branch-moved: land to have the release commit merged`,
    });
}
function conflictError(request, sha) {
    return new errors/* UserError */.yo(`the release commit ${sha} does not merge into ${request.branch} without conflicts`, {
        fix: `merge it by hand, then re-run the failed jobs: git fetch origin ${sha} && git switch ${request.branch} && ` +
            `git merge ${sha} && git push origin ${request.branch}`,
    });
}
;// CONCATENATED MODULE: ./build/src/core/retry.js

const retry_defaultDelays = [500, 2_000, 5_000, 15_000, 30_000];
/**
 * Runs an operation again while its errors are retryable, the delays last and the deadline is not reached.
 * Waits have +-20 % jitter; a Retry-After of the service wins when it is longer.
 */
async function retry(host, options, operation) {
    const delays = options.delays ?? retry_defaultDelays;
    const end = host.now() + (options.deadline ?? 120_000);
    const retryable = options.retryable ?? ((error) => error instanceof errors/* ServiceError */._7 && error.retryable);
    for (let attempt = 0;; attempt++) {
        try {
            return await operation(attempt);
        }
        catch (error) {
            const base = delays[attempt];
            if (base === undefined || !retryable(error))
                throw error;
            const asked = error instanceof errors/* ServiceError */._7 ? (error.retryAfterMs ?? 0) : 0;
            const wait = Math.max(asked, Math.round(base * (0.8 + 0.4 * Math.random())));
            if (host.now() + wait > end)
                throw error;
            host.info(host.redact(`${options.what}: ${(0,errors/* messageOf */.bD)(error)}; trying again in ${(wait / 1000).toFixed(1)} s`));
            await host.sleep(wait);
        }
    }
}
/** Milliseconds of a Retry-After header (RFC 9110 §10.2.3: seconds or an HTTP date), undefined when absent or odd. */
function retryAfter(header, now) {
    if (header === null)
        return undefined;
    if (/^\d+(\.\d+)?$/.test(header.trim()))
        return Math.ceil(Number(header) * 1000);
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** Whether an HTTP status means that the same request may succeed later (RFC 9110; 425 is RFC 8470). */
function transientStatus(status) {
    return status === 408 || status === 425 || status === 429 || status >= 500;
}
;// CONCATENATED MODULE: ./build/src/github/failure.js


/** A refusal of GitHub's API, with what tells why. */
class GitHubError extends errors/* ServiceError */._7 {
    /** GitHub's words alone, one line, without the route. */
    reason;
    /** Lower-case names; only those that speak of rights. */
    headers;
    /** Type of the GraphQL error that stopped the whole; '' in REST and for errors inside of an answer. */
    type;
    constructor(message, details) {
        super(service, message, details);
        this.reason = details.reason;
        this.headers = details.headers;
        this.type = details.type ?? '';
    }
}
const service = 'GitHub';
/** Turns Octokit's error into ours. Secondary limits come as 403 or 429 with Retry-After or a used-up quota. */
function failure_failure(host, route, error) {
    const headers = error.response?.headers ?? {};
    const status = error.response === undefined ? 0 : (error.status ?? 0);
    const wait = retryAfter(headers['retry-after'] ?? null, host.now());
    const reason = host.redact(reasonOf(error));
    const fix = fixFor(status);
    return new GitHubError(host.redact(`${route}: ${reason}`), {
        status,
        retryable: status === 0 || transientStatus(status) || (status === 403 && limited(headers)),
        reason,
        headers: telling(headers),
        ...(wait === undefined ? {} : { retryAfterMs: wait }),
        ...(fix === undefined ? {} : { fix }),
        cause: status === 0 ? error : undefined,
    });
}
/** The errors of a GraphQL answer as one. Only a used-up quota may be tried again as it is: nothing was done then. */
function graphqlFailure(host, problems, headers) {
    const reason = host.redact(oneLine(problems.map(({ message }) => message ?? 'no reason given').join('; ')));
    const whole = problems.filter(({ path = [] }) => path.length < 2);
    const type = whole.find((problem) => problem.type !== undefined)?.type ?? '';
    const wait = retryAfter(headers['retry-after'] ?? null, host.now());
    return new GitHubError(`POST /graphql: ${reason}`, {
        status: 200,
        retryable: type === 'RATE_LIMITED',
        reason,
        type,
        headers: telling(headers),
        ...(wait === undefined ? {} : { retryAfterMs: wait }),
    });
}
/** Whether GitHub said no before it did anything, because of a limit: the same request may be sent again. */
function refusedByLimit(error) {
    if (!(error instanceof GitHubError) || !error.retryable)
        return false;
    return error.type === 'RATE_LIMITED' || error.status === 403 || error.status === 429;
}
function limited(headers) {
    return headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
}
const aboutRights = [
    'x-accepted-github-permissions',
    'x-accepted-oauth-scopes',
    'x-oauth-scopes',
    'x-github-sso',
];
function telling(headers) {
    return Object.fromEntries(aboutRights.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])));
}
/** GitHub's words in one line. Before it stand proxies that answer with a page, of which little is worth showing. */
function reasonOf({ response, message = 'no answer' }) {
    const data = response?.data;
    const page = typeof data === 'string' ? data : message;
    const { message: reason = page, errors } = typeof data === 'object' ? data : {};
    const more = errors === undefined ? '' : ` ${JSON.stringify(errors)}`;
    return `${oneLine(reason.replace(/<(style|script)\b.*?<\/\1>|<[^>]*>/gis, ' '))}${more}`;
}
function oneLine(words) {
    const line = words.replace(/[\s\p{Cc}]+/gu, ' ').trim() || 'no reason given';
    return line.length > 500 ? `${line.slice(0, 500)}…` : line;
}
function fixFor(status) {
    if (status === 401)
        return 'the token is wrong or expired: set a new one in the secret, then re-run the failed jobs';
    if (status === 403)
        return 'the token lacks a right: the job needs contents: write, a fine-grained token needs Contents read and write';
    return undefined;
}
;// CONCATENATED MODULE: ./build/src/github/missing-right.js
/** Whether GitHub says that the token lacks a right, not that a rule stands against it. */
function isMissingRight({ method, status, text }) {
    if (/resource not accessible by (?:integration|personal access token)|must have (?:push|write|admin)|could not resolve to a repository/i.test(text))
        return true;
    if (method === 'git')
        return /permission to \S+ denied to|write access to repository not granted|requested url returned error: 403|deploy key|key you are authenticating with has been marked as read only/i.test(text);
    // GitHub hides what a token must not know of, and says the same of what is not there.
    return status === 404 && /^not found$/i.test(text.trim());
}
/** What the token is and what to grant to it. */
function missingRight({ text, headers, method }, context) {
    const accepted = headers['x-accepted-github-permissions'] ?? '';
    const needs = accepted === '' ? '' : ` (GitHub asks for ${accepted.split(/;\s*/).join(' or ')})`;
    const { repository } = context;
    return {
        what: `the token may not write to ${repository || 'the repository'}${needs}`,
        fix: `${grant(text, method)}, then re-run the failed jobs`,
    };
}
function grant(text, method) {
    if (/personal access token/i.test(text)) {
        return 'give the fine-grained token COMMIT_PAT this repository and Contents: read and write';
    }
    if (/read only|deploy key/i.test(text))
        return 'allow write access for the deploy key (Settings > Deploy keys)';
    if (/github-actions\[bot\]|by integration/i.test(text)) {
        return 'give the job permissions: contents: write; for a token of an app, give the app Contents: read and write and accept the new permission in its installation';
    }
    const scope = method === 'git'
        ? 'its owner write access to the repository'
        : 'it the scope repo (classic) or Contents: read and write (fine-grained)';
    return `give the job permissions: contents: write; for a token of your own (COMMIT_PAT) give ${scope}`;
}
;// CONCATENATED MODULE: ./build/src/github/refusal-kinds.js

/** A kind that its words alone tell. */
function refusal_kinds_words(kind, pattern, tell, alone = false) {
    return {
        kind,
        alone,
        find(answer, context) {
            const match = pattern.exec(answer.text);
            return match === null ? undefined : tell(match, answer, context);
        },
    };
}
const bypass = ({ branch }) => `in the settings of ${branch}'s rules (Settings > Rules > Rulesets, or Settings > Branches) put the app or the owner ` +
    'of COMMIT_PAT on the bypass list and give its token to this step; GITHUB_TOKEN cannot be on one';
const prepared = ({ tag }) => `or bring the version into the branch by a pull request (release-actions prepare) and put ${tag} on that commit`;
const rerun = 'then re-run the failed jobs';
const mayChangeWorkflows = 'give this step a token that may change workflows: a classic token with the scope workflow, a fine-grained token or ' +
    'app with the permission Workflows: write; GITHUB_TOKEN never may. Or take the file out of version-files in the ' +
    `config, ${rerun}`;
/** Best first. The wordings are GitHub's, their sources stand beside the examples in the tests. */
const refusals = [
    refusal_kinds_words('archived', /repository was archived so (?:it )?is read-only/i, (_, __, { repository }) => ({
        what: `the repository ${repository} is archived, nobody can write to it`,
        fix: `unarchive it (Settings > General > Danger Zone), ${rerun}`,
    }), true),
    refusal_kinds_words('workflow', /refusing to allow an? (.+?) to create or update workflow [`'"]?([^`'"]+?)[`'"]? without [`'"]?workflows?[`'"]? (?:permission|scope)/i, (match) => ({
        what: `${match[1]} may not change the workflow file ${match[2]}`,
        fix: mayChangeWorkflows,
    }), true),
    {
        kind: 'sso',
        alone: true,
        find: ({ text, headers }) => /SAML (?:enforcement|SSO)/i.test(text) || /^required;/.test(headers['x-github-sso'] ?? '')
            ? {
                what: 'the organization demands single sign-on, for which this token is not authorized',
                fix: `authorize it (Settings > Developer settings > Personal access tokens > Configure SSO), ${rerun}`,
            }
            : undefined,
    },
    {
        kind: 'credentials',
        alone: true,
        find: ({ status, text, method }) => (method !== 'git' && status === 401) ||
            /bad credentials|authentication failed|invalid username or (?:password|token)|could not read (?:username|password)|terminal prompts disabled/i.test(text)
            ? {
                what: 'the token is wrong, expired or missing',
                fix: `set a new token in the secret that this step uses (COMMIT_PAT), ${rerun}`,
            }
            : undefined,
    },
    {
        kind: 'workflow-hidden',
        alone: true,
        // The API does not name the rule. That the token may write at all was asked before.
        find: (answer, { workflows }) => answer.method !== 'git' && workflows.length > 0 && isMissingRight(answer)
            ? {
                what: `the token may not change the workflow file ${workflows.join(', ')}`,
                fix: mayChangeWorkflows,
            }
            : undefined,
    },
    {
        kind: 'right',
        alone: true,
        find: (answer, context) => (isMissingRight(answer) ? missingRight(answer, context) : undefined),
    },
    refusal_kinds_words('ambiguous', /refspec (\S+?)\.? matches more than one|reference .* is ambiguous/i, (_, __, { branch }) => ({
        what: `the name ${branch} stands for more than one ref of the repository: a tag has the name of the branch`,
        fix: `delete or rename that tag (git ls-remote origin '*${branch}' lists them), ${rerun}`,
    }), true),
    refusal_kinds_words('gone', /couldn't find remote ref|(?:reference|base|branch|ref) (?:\S+ )?(?:does not exist|not found)|could not resolve to a (?:ref|branch)|no such branch/i, (_, __, { branch, tag }) => ({
        what: 'the branch does not exist any more',
        fix: `push ${branch} again, or name another branch that contains ${tag} with the input branch, ${rerun}`,
    }), true),
    refusal_kinds_words('too-large', /input was too large|request entity too large|your request timed out/i, () => ({ what: 'the change is too large for the API', fix: `set commit-method: git, ${rerun}` }), true),
    refusal_kinds_words('locked', /cannot change this locked branch|branch is locked/i, () => ({
        what: 'the branch is locked',
        fix: `unlock it (Settings > Branches > Lock branch), ${rerun}`,
    })),
    refusal_kinds_words('merge-queue', /through the merge queue/i, (_, __, context) => ({
        what: 'changes must go through the merge queue',
        fix: `${bypass(context)}; ${prepared(context)}`,
    })),
    refusal_kinds_words('pull-request', /through a pull request|via pull request|approv(?:ing|ed) reviews? (?:is|are) required|changes have been requested|review is required/i, (_, __, context) => ({
        what: 'changes must be made through a pull request',
        fix: `${bypass(context)}; ${prepared(context)}`,
    })),
    refusal_kinds_words('status-checks', /required status checks? .*?(?:expected|failing|pending|in progress)|status checks? (?:is|are) expected|waiting for results|required (?:deployment|workflow)/i, (match, __, context) => ({
        what: `a commit needs passed checks before it may be on the branch (${match[0].replace(/\s+/g, ' ')})`,
        fix: `${bypass(context)}; classic protection lets no single app pass required checks, a ruleset does; ${prepared(context)}`,
    })),
    refusal_kinds_words('signatures', /must have (?:verified|valid) signatures/i, (_, { method }, context) => ({
        what: 'commits must have verified signatures',
        fix: method === 'git'
            ? 'set commit-method: auto: GitHub signs what is committed by its API, git push does not sign'
            : method === 'rest'
                ? 'GitHub signs REST commits only for tokens of an app or GITHUB_TOKEN: use one, or let createCommitOnBranch ' +
                    '(commit-method: auto) make the commit, which needs the tag on the tip of the branch and plain file modes'
                : bypass(context),
    })),
    refusal_kinds_words('linear-history', /must not contain merge commits|linear history/i, (_, __, context) => ({
        what: 'it demands linear history, so the release commit cannot be merged into it',
        fix: `put ${context.tag} on the tip of ${context.branch}: then the commit needs no merge`,
    })),
    refusal_kinds_words('pattern', /^.*\bmust (?:not )?(?:match|start with|end with|contain) (?:a given|.*pattern).*$/im, (match, __, context) => ({
        what: `a rule about commits refuses it (${match[0].replace(/^[-\s]+/, '').replace(/\s+/g, ' ')})`,
        fix: `let the rule accept the subject "Release <version>" and the committer of this token, or ${bypass(context)}`,
    })),
    refusal_kinds_words('path', /file ?path(?:s|\(s\))? .*restricted|restricted file path|file (?:path length|extension|size).*(?:exceed|restricted|limit)/i, (match, __, context) => ({
        what: `a push rule refuses one of the files (${match[0].replace(/\s+/g, ' ')})`,
        fix: `take the file out of version-files in the config, or ${bypass(context)}`,
    })),
    refusal_kinds_words('restricted', /cannot update this protected ref|not authorized to push to this branch|cannot (?:create|delete) (?:ref|this)/i, (_, __, context) => ({
        what: 'only those whom its rules name may update it',
        fix: bypass(context),
    })),
];
;// CONCATENATED MODULE: ./build/src/github/refusals.js


/**
 * Why GitHub did not let the release commit in, and exactly what to grant or do about it. One message for each kind of
 * refusal; several rules that a push broke are told together, as GitHub tells them together.
 * @param status HTTP status; 200 for a GraphQL error, the exit code of git for a push
 * @param text GitHub's words: `message` and `errors` of an API answer, or what git printed
 * @param headers of the answer, lower-case names; {} for git
 */
function explainRefusal(method, status, text, headers, context, cause) {
    const answer = { method, status, text: ungarnished(text), headers };
    const reason = refusals_reasonOf(answer, context);
    if (reason === undefined)
        return unknownRefusal(answer.text, context, cause);
    const what = `${context.branch} did not take the release commit: ${reason.what}`;
    return new errors/* UserError */.yo(what, { fix: reason.fix, cause });
}
/** What is known of a refusal, in the two halves of a message; undefined for words that nobody has met. */
function refusals_reasonOf(answer, context) {
    const found = refusals.flatMap((refusal) => {
        const match = refusal.find(answer, context);
        return match === undefined ? [] : [[refusal, match]];
    });
    // What is not about rules stands alone: an archived repository also says that it is read-only, and so on.
    const alone = found.find(([refusal]) => refusal.alone === true);
    const told = alone === undefined ? found : [alone];
    if (told.length === 0)
        return undefined;
    const fixes = unique(told.map(([, match]) => match.fix));
    return {
        what: unique(told.map(([, match]) => match.what)).join('; '),
        fix: fixes.length === 1 ? (fixes[0] ?? '') : fixes.map((each, at) => `(${at + 1}) ${each}`).join(' '),
    };
}
function unknownRefusal(text, { branch, tag }, cause) {
    return new errors/* UserError */.yo(`${branch} did not take the release commit: ${text.slice(0, 500) || 'no reason was given'}`, {
        fix: `let the owner of the token (COMMIT_PAT) or its app bypass the rules of ${branch}, or tag a commit that ` +
            `carries the version already (release-actions prepare), then re-run the failed jobs of ${tag}`,
        cause,
    });
}
/** git's output without what it says to every push: progress, the prefix of the server's lines, advice. */
function ungarnished(text) {
    return text
        .split('\n')
        .map((line) => line.replace(/^remote:\s?/, '').trim())
        .filter((line) => line !== '' && !/^(?:hint:|To |error: failed to push some refs)/.test(line))
        .join('\n')
        .trim();
}
const unique = (texts) => [...new Set(texts)];
;// CONCATENATED MODULE: ./build/src/git/refused.js



/** Changed files that only a token with the right to change workflows may push. */
function workflowFiles(changes) {
    return changes.map(({ path }) => path).filter((path) => path.startsWith('.github/workflows/'));
}
/** An answer of GitHub's API that says no, explained; anything else is handed back as it is. */
function refused(method, error, { owner, repo }, branch, { tag, changes }) {
    if (!(error instanceof errors/* ServiceError */._7))
        return error;
    // Limits and servers that are away say nothing about rights.
    if (error.retryable)
        return error;
    const refusal = [401, 403, 404, 409, 422].includes(error.status) || error.status === 200;
    if (!refusal)
        return error;
    const { reason, headers } = error instanceof GitHubError ? error : { reason: error.message, headers: {} };
    const context = { branch, tag, repository: `${owner}/${repo}`, workflows: workflowFiles(changes) };
    return explainRefusal(method, error.status, reason, headers, context, error);
}
;// CONCATENATED MODULE: ./build/src/git/land-api.js


const notForward = /fast.forward|is at [0-9a-f]+ but expected/i;
/**
 * Lands by GitHub's REST API (git database): modes are kept, and a bot's commit without author is signed by GitHub.
 * `PATCH refs` with force:false is the compare-and-swap. https://docs.github.com/rest/git
 */
function apiLander(github) {
    return {
        method: 'rest',
        async tip(branch, request) {
            const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
            const ref = await github.find(route, { ref: `heads/${branch}` });
            if (ref !== undefined)
                return ref.object.sha;
            const gone = new errors/* ServiceError */._7('GitHub', 'Branch not found', { status: 404, retryable: false });
            throw refused('rest', gone, github, branch, request);
        },
        async commit(branch, request) {
            // Objects without a ref are no effect: they may be made again.
            const repeat = { repeat: true };
            try {
                const tree = await github.call('POST /repos/{owner}/{repo}/git/trees', {
                    base_tree: request.parentTree,
                    tree: request.changes.map(({ path, mode, text }) => ({
                        path,
                        mode,
                        type: 'blob',
                        content: text,
                    })),
                }, repeat);
                needTree(tree.sha, request.tree);
                const commit = await github.call('POST /repos/{owner}/{repo}/git/commits', { message: request.message, tree: tree.sha, parents: [request.parent] }, repeat);
                return { sha: commit.sha, verified: commit.verification?.verified === true };
            }
            catch (error) {
                throw refused('rest', error, github, branch, request);
            }
        },
        async fastForward(branch, sha, request) {
            try {
                await github.call('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ref: `heads/${branch}`, sha, force: false }, { repeat: true });
                return true;
            }
            catch (error) {
                if (error instanceof errors/* ServiceError */._7 && error.status === 422 && notForward.test(error.message))
                    return false;
                throw refused('rest', error, github, branch, request);
            }
        },
        async merge(branch, { sha, message }, request) {
            try {
                // 201 merged, 204 nothing to merge (an earlier try arrived): both mean that the branch contains the commit.
                await github.call('POST /repos/{owner}/{repo}/merges', { base: branch, head: sha, commit_message: message }, { repeat: true });
                return 'merged';
            }
            catch (error) {
                if (error instanceof errors/* ServiceError */._7 && error.status === 409) {
                    if (/base branch was modified/i.test(error.message))
                        return 'moved';
                    // Rules of the branch also come as 409.
                    if (/merge conflict/i.test(error.message))
                        return 'conflict';
                }
                throw refused('rest', error, github, branch, request);
            }
        },
    };
}
/** Nothing refers to the tree yet: it is only refused. */
function needTree(made, expected) {
    if (made === expected)
        return;
    throw new errors/* UserError */.yo(`GitHub made the tree ${made} of the release commit, expected ${expected}`, {
        fix: 'use commit-method: git, and report this with the files that were rewritten',
    });
}
/** Whether GitHub shows a commit as verified. */
async function isVerified(github, sha) {
    const commit = await github.call('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
        commit_sha: sha,
    });
    return commit.verification?.verified === true;
}
// EXTERNAL MODULE: ./build/src/git/git.js
var git_git = __webpack_require__(998);
;// CONCATENATED MODULE: ./build/src/git/remote.js



/**
 * What git (2.31 and newer, over libcurl) says of a server that is away for a moment. Everything else, a refused token
 * or a missing ref above all, stays as it is.
 */
const passing = /returned error: (?:408|429|5\d\d)|HTTP (?:408|429|5\d\d)|Could not resolve|(?:Failed|Couldn't|Could not) to connect|Failed to connect|Connection (?:was )?(?:reset|refused|timed out)|Empty reply|timed out|early EOF|RPC failed|unexpected disconnect|hung up|bytes of body are still expected/i;
/**
 * Runs a git command that asks the remote, and runs it again while the server is away for a moment. For commands that
 * may be repeated: fetch, ls-remote, and a push of one commit, which is up to date the second time.
 * @throws ToolError
 */
async function remoteGit(host, git, args, options = {}) {
    let result;
    try {
        result = await retry(host, { what: `git ${args[0] ?? ''}` }, async () => {
            result = await git.run(args, { ...options, allowFailure: true });
            const { exitCode, stderr } = result;
            if (exitCode === 0 || !passing.test(stderr))
                return result;
            throw new errors/* ServiceError */._7('git', lastLine(stderr), { status: 0, retryable: true });
        });
    }
    catch (error) {
        // What git said last is more than that it was tried again.
        if (!(error instanceof errors/* ServiceError */._7) || result === undefined)
            throw error;
    }
    if (result.exitCode === 0 || options.allowFailure === true)
        return result;
    throw (0,git_git/* failureOf */.g5)(args, result);
}
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? '';
}
;// CONCATENATED MODULE: ./build/src/git/land-git.js





/** Who commits by git push; GitHub's own address of its bot. */
const bot = {
    name: 'github-actions[bot]',
    email: '41898282+github-actions[bot]@users.noreply.github.com',
};
const identity = {
    GIT_AUTHOR_NAME: bot.name,
    GIT_AUTHOR_EMAIL: bot.email,
    GIT_COMMITTER_NAME: bot.name,
    GIT_COMMITTER_EMAIL: bot.email,
};
/**
 * Lands by git alone: for servers without this API, deploy keys and local remotes. Never forced: a push that is not a
 * fast-forward is refused by the server, which makes it a compare-and-swap.
 * @param auth environment that lets git authenticate (see `gitAuthentication`), empty when the remote needs none
 * @param repository `owner/repo` for messages; '' when nobody knows
 */
function gitLander(host, git, auth, repository) {
    const explained = (result, branch, { tag, changes }) => {
        const context = { branch, tag, repository, workflows: workflowFiles(changes) };
        return explainRefusal('git', result.exitCode, `${result.stdout}\n${result.stderr}`, {}, context);
    };
    const push = async (branch, sha, request) => {
        const args = ['push', '--porcelain', 'origin', `${sha}:refs/heads/${branch}`];
        const result = await remoteGit(host, git, args, { env: auth, allowFailure: true });
        if (result.exitCode === 0)
            return true;
        // --porcelain: what became of the ref stands on standard output, hints on standard error.
        const said = `${result.stdout}${result.stderr}`;
        if (/\((?:non-fast-forward|fetch first|stale info)\)|cannot lock ref/i.test(said))
            return false;
        if (noByServer.test(said))
            throw explained(result, branch, request);
        throw (0,git_git/* failureOf */.g5)(args, result);
    };
    return {
        method: 'git',
        async tip(branch, request) {
            const refs = `+refs/heads/${branch}:refs/remotes/origin/${branch}`;
            const args = ['fetch', '--quiet', '--no-tags', 'origin', refs];
            const result = await remoteGit(host, git, args, { env: auth, allowFailure: true });
            if (result.exitCode !== 0) {
                throw noByServer.test(result.stderr) ? explained(result, branch, request) : (0,git_git/* failureOf */.g5)(args, result);
            }
            return (await git.run(['rev-parse', `refs/remotes/origin/${branch}`])).stdout.trim();
        },
        async commit(_, request) {
            const args = ['commit-tree', request.tree, '-p', request.parent, '-F', '-'];
            const { stdout } = await git.run(args, { env: identity, stdin: request.message });
            return { sha: stdout.trim(), verified: false };
        },
        fastForward: push,
        async merge(branch, { tip, sha, message }, request) {
            // An earlier push arrived, though its answer did not.
            if (await git.isAncestor(sha, tip))
                return 'merged';
            const merged = await git.run(['merge-tree', '--write-tree', tip, sha], { allowFailure: true });
            if (merged.exitCode === 1)
                return 'conflict';
            if (merged.exitCode !== 0)
                throw new errors/* ToolError */.v4('git merge-tree', merged.exitCode, merged.stderr, 'git 2.38 or newer is needed');
            const tree = merged.stdout.trim().split('\n')[0] ?? '';
            const { stdout } = await git.run(['commit-tree', tree, '-p', tip, '-p', sha, '-F', '-'], {
                env: identity,
                stdin: message,
            });
            return (await push(branch, stdout.trim(), request)) ? 'merged' : 'moved';
        },
    };
}
/** The server, or the way to it, said no: a reason of its own, not a broken connection. */
const noByServer = /rejected|denied|protected|GH0\d\d|pre-receive|archived|read[- ]only|not granted|authentication failed|invalid username|could not read (?:username|password)|terminal prompts|couldn't find remote ref|matches more than one|requested URL returned error: 40[134]/i;
/**
 * Environment with which git sends a token to one server only. It travels in the environment, not in argv or the
 * remote's URL, both of which others can read (GIT_CONFIG_COUNT: git 2.31 or newer).
 */
function gitAuthentication(host, serverUrl, token) {
    if (token === '')
        return {};
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    host.secret(token);
    host.secret(basic);
    return {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${serverUrl.replace(/\/+$/, '')}/.extraheader`,
        GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
    };
}
;// CONCATENATED MODULE: ./build/src/git/release-commit.js
/**
 * Message of a release commit. The subject is ours; the trailers are how a re-run finds it. It holds no skip-ci word,
 * which would keep the branch's own checks from running.
 */
function releaseMessage(version, tag, base) {
    return `Release ${version}\n\nRelease-Tag: ${tag}\nRelease-Base: ${base}\n`;
}
/** Release commits that came after `base`: on any branch of the remote, or among what a tip has; newest first. */
function releaseCommitsSince(git, base, tip) {
    return readReleaseCommits(git, [tip ?? '--remotes=origin', `^${base}`]);
}
/** Every commit that any branch or tag holds and that says it is the release commit of a tag, newest first. */
async function releaseCommitsOf(git, tag) {
    const where = ['--remotes=origin', '--branches', '--tags'];
    const found = await readReleaseCommits(git, [...where, '--fixed-strings', `--grep=Release-Tag: ${tag}`]);
    return found.filter((commit) => commit.tag === tag);
}
async function readReleaseCommits(git, which) {
    const trailer = (key) => `%(trailers:key=${key},valueonly,separator=%x2C)`;
    const format = `--format=%H%x00%P%x00%T%x00${trailer('Release-Tag')}%x00${trailer('Release-Base')}%x1e`;
    const { stdout } = await git.run(['log', format, ...which, '--']);
    return stdout
        .split('\x1e')
        .map((entry) => entry.trim().split('\0'))
        .filter((fields) => fields.length === 5 && fields[3] !== '')
        .map(([sha = '', parents = '', tree = '', tag = '', base = '']) => ({
        sha,
        parents: parents.split(' '),
        tree,
        tag,
        base,
    }));
}
/**
 * The release commit of this tag that an earlier attempt made: direct child of the tagged commit with the same tree and
 * both trailers. Whether it is on the branch is for the caller to see.
 */
function findLanded(commits, tag, base, tree) {
    return commits.find((commit) => isChild(commit, tag, base) && commit.base === base && commit.tree === tree);
}
/**
 * Release commits of this tag that cannot be adopted. `rivals` were made for the tagged commit and have another tree;
 * `former` were made when the tag was on another commit.
 */
function foreignCommits(commits, tag, base, tree) {
    const landed = findLanded(commits, tag, base, tree);
    const foreign = commits.filter((commit) => commit.tag === tag && commit !== landed);
    return {
        rivals: foreign.filter((commit) => isChild(commit, tag, base) && commit.tree !== tree),
        former: foreign.filter((commit) => !isChild(commit, tag, base)),
    };
}
function isChild(commit, tag, base) {
    return commit.tag === tag && commit.parents.length === 1 && commit.parents[0] === base;
}
;// CONCATENATED MODULE: ./build/src/github/ref-pattern.js
/**
 * Whether a ruleset's condition covers a full ref name. Patterns are fnmatch with path names: `*` and `?` stop at a
 * slash, `**` + slash crosses folders; `~ALL` is every ref. Exclusions win.
 * https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#using-fnmatch-syntax
 * @param ref `refs/tags/version/5.1.0`
 * @param defaultBranch what `~DEFAULT_BRANCH` stands for
 */
function coversRef(condition, ref, defaultBranch = '') {
    const matches = (pattern) => {
        if (pattern === '~ALL')
            return true;
        if (pattern === '~DEFAULT_BRANCH')
            return defaultBranch !== '' && ref === `refs/heads/${defaultBranch}`;
        return fnmatch(pattern, ref);
    };
    const { include = [], exclude = [] } = condition ?? {};
    return include.some(matches) && !exclude.some(matches);
}
/** Ruby's File.fnmatch with FNM_PATHNAME, which GitHub names as its syntax. No braces. */
function fnmatch(pattern, path) {
    let expression = '';
    for (let at = 0; at < pattern.length; at++) {
        const character = pattern.charAt(at);
        if (pattern.startsWith('**/', at) && (at === 0 || pattern[at - 1] === '/')) {
            expression += '(?:[^/]+/)*';
            at += 2;
        }
        else if (character === '*')
            expression += '[^/]*';
        else if (character === '?')
            expression += '[^/]';
        else if (character === '[' && pattern.indexOf(']', at + 2) > 0) {
            const end = pattern.indexOf(']', at + 2);
            const body = pattern.slice(at + 1, end);
            const negated = /^[!^]/.test(body);
            expression += `(?!/)[${negated ? '^' : ''}${(negated ? body.slice(1) : body).replace(/[\\[\]^]/g, '\\$&')}]`;
            at = end;
        }
        else {
            const escaped = character === '\\' && at + 1 < pattern.length ? pattern.charAt(++at) : character;
            expression += escaped.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
        }
    }
    try {
        return new RegExp(`^${expression}$`, 's').test(path);
    }
    catch {
        // A range that is none: such a pattern covers nothing that we know of.
        return false;
    }
}
;// CONCATENATED MODULE: ./build/src/github/judge-rules.js

/** What every rule of a branch means for a commit that is pushed or merged into it without force. Pure. */
function judgeRules(rules, facts) {
    return rules.map((rule) => {
        const [outcome, why] = rule.bypass === 'yes' ? ['passes', 'the token may bypass it'] : judge_rules_judge(rule, facts);
        return { rule: rule.type, from: rule.from, bypass: rule.bypass, outcome, why };
    });
}
/** Rules about what never happens here: nothing is forced, deleted or created. */
const harmless = new Set([
    'non_fast_forward',
    'deletion',
    'creation',
    'branch_name_pattern',
    'tag_name_pattern',
]);
const fixed = {
    pull_request: ['refuses', 'changes must come by a pull request'],
    merge_queue: ['refuses', 'changes must go through the merge queue'],
    update: ['refuses', 'only those who may bypass it update the branch'],
    lock_branch: ['refuses', 'the branch is locked'],
    required_status_checks: ['refuses', 'a new commit has no checks yet'],
    required_deployments: ['refuses', 'a new commit is deployed nowhere yet'],
    workflows: ['refuses', 'a new commit has passed no workflow yet'],
    code_scanning: ['refuses', 'a new commit has no scan results yet'],
};
function judge_rules_judge(rule, facts) {
    const { type, parameters = {} } = rule;
    if (harmless.has(type))
        return ['passes', 'nothing is forced, created or deleted'];
    const known = fixed[type];
    if (known !== undefined)
        return known;
    switch (type) {
        case 'required_linear_history':
            return facts.moved
                ? ['refuses', 'the branch moved on since the tag, and a merge is not linear']
                : ['passes', 'the commit fast-forwards the branch; it cannot be merged if the branch moves on'];
        case 'required_signatures':
            return signature(facts);
        case 'commit_message_pattern':
            return messagePattern(parameters, facts.message);
        case 'commit_author_email_pattern':
        case 'committer_email_pattern':
            if (facts.email === '')
                return ['unknown', 'the token decides who commits'];
            return ofMatch(matchesPattern(parameters, facts.email), parameters, facts.email);
        case 'file_path_restriction':
        case 'max_file_path_length':
        case 'file_extension_restriction':
        case 'max_file_size':
            return fileRule(type, parameters, facts.files);
        default:
            return ['unknown', 'this rule is not known here'];
    }
}
function signature({ method, moved }) {
    if (method === 'git')
        return ['refuses', 'git push does not sign: set commit-method: auto'];
    if (method === 'graphql' && !moved)
        return ['passes', 'GitHub signs what createCommitOnBranch makes'];
    return [
        'unknown',
        'GitHub signs REST commits for tokens of apps and GITHUB_TOKEN, not for those of people',
    ];
}
/** Patterns are RE2 and meant for the message; where its subject alone gives another answer, nobody can tell. */
function messagePattern(parameters, message) {
    const [subject = ''] = message.split('\n');
    const whole = matchesPattern(parameters, message.trimEnd());
    if (whole !== matchesPattern(parameters, subject)) {
        return [
            'unknown',
            `the pattern ${describe(parameters)} fits only a part of the message ${JSON.stringify(message)}`,
        ];
    }
    return ofMatch(whole, parameters, subject);
}
function ofMatch(matched, parameters, text) {
    const pattern = describe(parameters);
    if (matched === undefined)
        return ['unknown', `the pattern ${pattern} is not understood`];
    return matched
        ? ['passes', `${JSON.stringify(text)} fits`]
        : ['refuses', `${JSON.stringify(text)} does not fit: ${pattern}`];
}
const describe = ({ operator, pattern, negate }) => `${negate === true ? 'not ' : ''}${String(operator)} ${JSON.stringify(pattern)}`;
function matchesPattern({ operator, pattern, negate }, text) {
    if (typeof pattern !== 'string')
        return undefined;
    const found = applies(String(operator), pattern, text);
    return found === undefined ? undefined : found !== (negate === true);
}
function applies(operator, pattern, text) {
    if (operator === 'starts_with')
        return text.startsWith(pattern);
    if (operator === 'ends_with')
        return text.endsWith(pattern);
    if (operator === 'contains')
        return text.includes(pattern);
    return operator === 'regex' ? regex(pattern)?.test(text) : undefined;
}
/** RE2 writes flags in front, `(?im)`; what JavaScript does not read is not understood. */
function regex(pattern) {
    const [, flags = '', rest = ''] = /^(?:\(\?([ims]+)\))?(.*)$/s.exec(pattern) ?? [];
    // Nothing of ours is longer than a message, but a pattern may still be made to run for ever.
    if (rest.length > 1000 || /[+*}]\)[+*{]/.test(rest))
        return undefined;
    try {
        return new RegExp(rest.replaceAll('\\A', '^').replaceAll('\\z', '$'), flags);
    }
    catch {
        return undefined;
    }
}
function fileRule(type, parameters, files) {
    const list = (key) => {
        const value = parameters[key];
        return Array.isArray(value) ? value.map(String) : [];
    };
    const limit = (key) => Number(parameters[key] ?? Number.POSITIVE_INFINITY);
    const refused = files.filter(({ path, bytes }) => {
        if (type === 'file_path_restriction')
            return list('restricted_file_paths').some((each) => fnmatch(each, path));
        if (type === 'max_file_path_length')
            return path.length > limit('max_file_path_length');
        if (type === 'max_file_size')
            return bytes > limit('max_file_size') * 1024 * 1024;
        return list('restricted_file_extensions').some((each) => path.endsWith(each.replace(/^\*?\.?/, '.')));
    });
    if (refused.length === 0)
        return ['passes', 'none of the changed files is concerned'];
    return [
        'refuses',
        `it forbids ${refused
            .slice(0, 5)
            .map(({ path }) => path)
            .join(', ')}`,
    ];
}
;// CONCATENATED MODULE: ./build/src/github/rights.js



/**
 * Whether the token may write contents, asked by making one small object that nothing refers to: git collects it, no
 * branch, tag or release changes. The `permissions` of `GET /repos` cannot tell: they are a person's role, and `false`
 * for every workflow and app token however wide its grant is. Rules of a branch are not asked here.
 * @throws UserError when it may not; ServiceError when GitHub fails otherwise
 */
async function needWriteAccess(github) {
    try {
        const content = 'release-actions asks whether this token may write\n';
        await github.call('POST /repos/{owner}/{repo}/git/blobs', { content, encoding: 'utf-8' }, { repeat: true });
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7) || error.retryable || ![403, 404].includes(error.status))
            throw error;
        const { reason, headers } = error instanceof GitHubError ? error : { reason: error.message, headers: {} };
        const context = { branch: '', tag: '', repository: `${github.owner}/${github.repo}`, workflows: [] };
        const known = refusals_reasonOf({ method: 'rest', status: error.status, text: reason, headers }, context);
        throw new errors/* UserError */.yo(known?.what ?? `the token may not write to ${context.repository}: ${reason}`, {
            fix: known?.fix ??
                'give the job permissions: contents: write; for a token of your own (COMMIT_PAT), give it Contents: read and ' +
                    'write on this repository',
            cause: error,
        });
    }
}
;// CONCATENATED MODULE: ./build/src/github/rulesets.js

/** Like find, but also undefined where the token may not look. */
async function readable(github, route, parameters) {
    try {
        return await github.call(route, parameters);
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7 && [403, 404].includes(error.status))
            return undefined;
        throw error;
    }
}
/** A ruleset with its rules and conditions; lists leave these out. Rulesets of the organization are read too. */
function readRuleset(github, id) {
    return readable(github, 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', {
        ruleset_id: id,
        includes_parents: true,
    });
}
/**
 * Every rule that stands for a branch, by rulesets and by classic protection. Rulesets are readable with read access,
 * classic protection only for administrators.
 */
async function readBranchRules(github, branch) {
    const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
    const listed = await readable(github, route, { branch, per_page: 100 });
    const ids = new Set((listed ?? []).flatMap(({ ruleset_id }) => ruleset_id ?? []));
    const rulesets = new Map();
    for (const id of ids)
        rulesets.set(id, await readRuleset(github, id));
    const rules = (listed ?? []).map(({ type, parameters, ruleset_id }) => {
        const ruleset = ruleset_id === undefined ? undefined : rulesets.get(ruleset_id);
        const from = ruleset === undefined ? 'a ruleset' : `the ruleset ${JSON.stringify(ruleset.name)}`;
        return { type, ...(parameters && { parameters }), from, bypass: bypassOf(ruleset) };
    });
    const classic = await readClassic(github, branch, rules.length > 0);
    return {
        rules: [...rules, ...(classic ?? [])],
        unknown: [
            ...(listed === undefined ? [`rulesets of ${branch}: this server or token does not show them`] : []),
            ...(classic === undefined ? [`classic protection of ${branch}: only administrators can read it`] : []),
        ],
    };
}
function bypassOf(ruleset) {
    const may = ruleset?.current_user_can_bypass;
    if (may === 'always' || may === 'exempt')
        return 'yes';
    // A bypass for pull requests is none for a push.
    return may === 'never' || may === 'pull_requests_only' ? 'no' : 'unknown';
}
/** Classic protection as rules; undefined when it stands but cannot be read. */
async function readClassic(github, branch, hasRules) {
    const found = await readable(github, 'GET /repos/{owner}/{repo}/branches/{branch}', { branch });
    // `protected` also speaks of rulesets, `protection.enabled` does not.
    const stands = found?.protection?.enabled ?? (found?.protected === true && !hasRules);
    if (!stands)
        return [];
    const route = 'GET /repos/{owner}/{repo}/branches/{branch}/protection';
    const protection = await readable(github, route, { branch });
    return protection && classicRules(protection);
}
function classicRules(protection) {
    const types = [
        ...(protection.required_pull_request_reviews ? ['pull_request'] : []),
        ...(protection.required_status_checks ? ['required_status_checks'] : []),
        ...(protection.required_signatures?.enabled ? ['required_signatures'] : []),
        ...(protection.required_linear_history?.enabled ? ['required_linear_history'] : []),
        ...(protection.restrictions ? ['update'] : []),
        ...(protection.lock_branch?.enabled ? ['lock_branch'] : []),
    ];
    // Administrators pass most of it unless it is enforced for them too; what the token's owner is, is not told.
    return types.map((type) => ({ type, from: 'branch protection', bypass: 'unknown' }));
}
;// CONCATENATED MODULE: ./build/src/github/tag-protection.js


const wanted = ['creation', 'update', 'deletion'];
/**
 * Whether a release tag is protected. Whoever may push a tag that nobody protects may release; one that may be moved
 * or deleted can change what was released. Pure.
 * @param rulesets whole rulesets of the repository and its owners
 * @param tag `version/5.1.0`
 * @param prefix `version/`
 */
function tagProtection(rulesets, tag, prefix) {
    const active = rulesets.filter(({ target, enforcement }) => target === 'tag' && enforcement === 'active');
    const covering = (name) => active.filter(({ conditions }) => coversRef(conditions?.ref_name, `refs/tags/${name}`));
    const lacking = (sets) => {
        const types = new Set(sets.flatMap(({ rules = [] }) => rules.map(({ type }) => type)));
        return wanted.filter((type) => !types.has(type));
    };
    const own = covering(tag);
    const missing = lacking(own);
    // A version nobody will have: a pattern that covers it covers the prefix.
    const other = lacking(covering(`${prefix}9871.0.0rc4`));
    return { missing, wholePrefix: other.length <= missing.length, by: own.map(({ name }) => name) };
}
/** All rulesets for tags with their rules; undefined when they cannot be read. */
async function readTagRulesets(github) {
    const route = 'GET /repos/{owner}/{repo}/rulesets';
    const parameters = { includes_parents: true, targets: 'tag', per_page: 100 };
    const listed = await readable(github, route, parameters);
    if (listed === undefined)
        return undefined;
    const rulesets = [];
    // Older servers do not know `targets` and list those of branches too.
    for (const { id } of listed.filter(({ target = 'tag' }) => target === 'tag')) {
        const whole = await readRuleset(github, id);
        if (whole !== undefined)
            rulesets.push(whole);
    }
    return rulesets;
}
/** What to say of a tag that is not protected, and how to mend it; undefined when it is. */
function tagAdvice(protection, tag, prefix) {
    const { missing, wholePrefix, by } = protection;
    const pattern = prefix === '' ? 'tags' : `tags ${prefix}*`;
    const how = `Protect ${pattern} by a ruleset that restricts creation, update and deletion (docs/protect-tags.md has the ` +
        'clicks and the command)';
    if (missing.length === wanted.length) {
        return `no ruleset protects the tag ${tag}: whoever may push to the repository could release. ${how}.`;
    }
    const may = { creation: 'made', update: 'moved', deletion: 'deleted' };
    if (missing.length > 0) {
        const what = missing.map((type) => may[type]).join(' or ');
        return `the tag ${tag} can be ${what} by whoever may push (${by.map((name) => JSON.stringify(name)).join(', ')} does not forbid it). ${how}.`;
    }
    return wholePrefix ? undefined : `only some tags are protected as ${tag} is. ${how}.`;
}
;// CONCATENATED MODULE: ./build/src/actions/bump-version/check-rules.js







/** git push asks no API. */
const rulesUnknown = {
    findings: [],
    unknown: ['rules of the branch and the tag: git push has no API to ask'],
    linear: false,
};
/**
 * Rights and rules of a branch, before anything is written to it. What certainly refuses the commit stops; what does
 * unless the token's owner may bypass it is a warning, since a bypass is not always visible.
 * @throws UserError when the token may not write, or that lists every rule that refuses the commit
 */
async function checkBranchRules(host, github, branch, facts) {
    await needWriteAccess(github);
    const { rules, unknown } = await readBranchRules(github, branch);
    const findings = judgeRules(rules, facts);
    for (const finding of findings)
        host.info(`Rule of ${branch}: ${findingText(finding)}`);
    // A merge into a linear branch has an error of its own, which knows the tip.
    const refusing = findings.filter(({ outcome, rule }) => outcome === 'refuses' && rule !== 'required_linear_history');
    const certain = refusing.filter(({ bypass }) => bypass === 'no');
    if (certain.length > 0)
        throw refusedByRules(branch, certain);
    const [first] = refusing;
    if (first !== undefined) {
        host.warning(`${branch} refuses the release commit unless the token's owner may bypass its rules (unknown until tried): ` +
            refusing.map(findingText).join('; '));
    }
    return {
        findings,
        unknown: [
            ...unknown,
            ...findings.filter(isOpen).map((finding) => `rule of ${branch}: ${findingText(finding)}`),
        ],
        linear: findings.some(({ rule, bypass }) => rule === 'required_linear_history' && bypass !== 'yes'),
    };
}
/** Whether only trying tells. */
function isOpen({ outcome, bypass }) {
    return outcome === 'unknown' || (outcome === 'refuses' && bypass === 'unknown');
}
/** `required_signatures (the ruleset "main"): passes, GitHub signs what …` */
function findingText({ rule, from, outcome, why }) {
    return `${rule} (${from}): ${outcome}, ${why}`;
}
function refusedByRules(branch, certain) {
    return new errors/* UserError */.yo(`${branch} would refuse the release commit: ${certain.map(({ rule, from, why }) => `${rule} (${from}): ${why}`).join('; ')}`, {
        where: { key: 'token' },
        fix: 'put the app or the owner of COMMIT_PAT on the bypass list of the ruleset (mode: always) and give its token to ' +
            'this step; or bring the version into the branch by a pull request (release-actions prepare) and tag that commit',
    });
}
/** Files that only some tokens may push; what the token is cannot be seen. */
function workflowAdvice(changes) {
    const files = workflowFiles(changes);
    if (files.length === 0)
        return undefined;
    return (`the release commit changes ${files.map(quote/* fileName */.Md).join(', ')}: only a token with the right to change workflows may ` +
        'push that (classic: scope workflow; fine-grained or app: Workflows: write; GITHUB_TOKEN never)');
}
/**
 * Whether the tag is protected: a warning when whoever may push could release.
 * @param prefix `version/`
 * @returns what is unknown
 */
async function checkTagRules(host, github, tag, prefix) {
    const rulesets = await readTagRulesets(github);
    if (rulesets === undefined)
        return [`protection of ${tag}: this server or token does not show rulesets`];
    const advice = tagAdvice(tagProtection(rulesets, tag, prefix), tag, prefix);
    if (advice !== undefined)
        host.warning(advice);
    return [];
}
;// CONCATENATED MODULE: ./build/src/git/land-graphql.js




/**
 * Bytes of file contents that one createCommitOnBranch takes, counted as base64. Requests of about 50 MB fail
 * (Songmu/action-push-to-another-repository#37); the rest of the request needs room too.
 */
const mostBase64 = 40_000_000;
/** Why createCommitOnBranch cannot make this commit; undefined when it can. */
function unfitForGraphql(changes) {
    // It writes every file as 100644 and would take the executable bit away (babarot/gh-infra#167).
    const odd = changes.find(({ mode }) => mode !== '100644');
    if (odd !== undefined)
        return `${odd.path} has mode ${odd.mode}`;
    const size = changes.reduce((sum, { text }) => sum + Math.ceil(Buffer.byteLength(text) / 3) * 4, 0);
    return size > mostBase64 ? `the changed files have ${size} bytes as base64` : undefined;
}
/**
 * https://docs.github.com/graphql/reference/mutations#createcommitonbranch: commit and ref update in one step, signed by
 * GitHub; `expectedHeadOid` is the compare-and-swap.
 */
const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) {
    commit {
      oid
      tree { oid }
      parents(first: 2) { nodes { oid } }
      signature { isValid }
    }
  }
}`;
/**
 * Adds createCommitOnBranch to the REST lander, which stays for what the mutation cannot do: a branch that moved on.
 * The mutation is never repeated blindly: after an answer that was lost the branch is looked at first.
 */
function graphqlLander(host, github, rest) {
    return {
        ...rest,
        method: 'graphql',
        async commitOnTip(branch, request) {
            for (const delay of [...retry_defaultDelays, undefined]) {
                try {
                    return verified(await send(github, branch, request), branch, request);
                }
                catch (error) {
                    const became = outcomeOf(error);
                    if (became === 'moved' || became === 'unsupported')
                        return became;
                    if (became === 'refused')
                        throw refused('graphql', error, github, branch, request);
                    if (became !== 'unknown' || delay === undefined)
                        throw error;
                    host.info(host.redact(`no answer to the commit on ${branch}; looking whether it is there`));
                    await host.sleep(delay);
                    if ((await rest.tip(branch, request)) !== request.parent)
                        return 'moved';
                }
            }
            return 'moved';
        },
    };
}
async function send(github, branch, request) {
    const [headline = '', ...rest] = request.message.split('\n');
    return github.graphql(mutation, {
        input: {
            branch: { repositoryNameWithOwner: `${github.owner}/${github.repo}`, branchName: branch },
            message: { headline, body: rest.join('\n').trim() },
            expectedHeadOid: request.parent,
            fileChanges: {
                additions: request.changes.map(({ path, text }) => ({
                    path,
                    contents: Buffer.from(text).toString('base64'),
                })),
            },
        },
    });
}
/** As the head is compared, and as the ref is updated when somebody is faster in between. */
const movedOn = /expected branch to point to|is at [0-9a-f]+ but expected/i;
/**
 * What became of the mutation. Errors may stand beside a commit that was made (a field of the answer failed), so only
 * what says no before anything happens is a refusal.
 */
function outcomeOf(error) {
    if (!(error instanceof errors/* ServiceError */._7))
        return 'bug';
    const { status } = error;
    if (status === 404 || status === 405 || status === 501)
        return 'unsupported';
    if (status === 0 || status >= 500)
        return 'unknown';
    if (!(error instanceof GitHubError))
        return 'bug';
    if (error.type === 'STALE_DATA' || movedOn.test(error.reason))
        return 'moved';
    // The document itself is not understood: a server that is older than the mutation.
    if (/doesn't exist on type|isn't a defined input type|is not defined by/i.test(error.reason))
        return 'unsupported';
    const vague = error.type === '' || /INTERNAL|UNAVAILABLE|TIMEOUT/i.test(error.type);
    if (status === 200 && (vague || /something went wrong/i.test(error.reason)))
        return 'unknown';
    return 'refused';
}
/** @throws UserError for a commit that is on the branch and is not the release */
function verified(answer, branch, request) {
    const { oid, tree, parents, signature } = answer.createCommitOnBranch.commit;
    const [parent, ...more] = parents.nodes.map((node) => node.oid);
    if (tree.oid !== request.tree || parent !== request.parent || more.length > 0) {
        throw new errors/* UserError */.yo(`GitHub made the commit ${oid} on ${branch} with the tree ${tree.oid}, expected ${request.tree}: it must not be released`, { fix: undoRival(oid, branch, request.tag) });
    }
    return { sha: oid, verified: signature?.isValid === true };
}
/** How to go on with a release commit on the branch that is not the one of this release. */
function undoRival(sha, branch, tag) {
    return (`take it back by a new commit (git switch ${branch} && git pull && git revert ${sha} && git push origin ${branch}), ` +
        `delete the tag ${tag} and put it on that new commit; commit-method: git makes the commit without the API`);
}
;// CONCATENATED MODULE: ./build/src/record/record.js


/** The release record of a plan, what was built, and the release commit. The same facts give the same bytes. */
function makeRecord(plan, { build, charts, images }, releaseCommit, webUrl) {
    return {
        schema_version: 1,
        tag: plan.tag,
        version: plan.version,
        plan_sha256: planHash(plan),
        tagged_commit: plan.commit.sha,
        release_commit: releaseCommit,
        release_tree: build.release_tree,
        config_ref: plan.config.ref,
        url: `${webUrl}/releases/tag/${plan.tag}`,
        python: build.python,
        charts: charts?.charts ?? { files: [] },
        images,
    };
}
/**
 * Reads a record or a fragment of one that came back from outside.
 * @throws UserError naming what is wrong
 */
function parseRecord(text, where) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* UserError */.yo('this is not JSON', {
            where: { file: where },
            fix: 'delete it and run again',
            cause,
        });
    }
    const record = value;
    if (record === null || typeof record !== 'object' || record.schema_version !== 1) {
        throw new errors/* UserError */.yo('this is not a release record of schema version 1', {
            where: { file: where, key: 'schema_version' },
            fix: 'use the release-actions version that wrote it, or delete it and run again',
        });
    }
    if (isWhole(record))
        return value;
    throw new errors/* UserError */.yo('the release record is damaged', {
        where: { file: where },
        fix: 'delete it and run again',
    });
}
/** Whether every part that is there has its shape, and at least one is. */
function isWhole({ plan_sha256: hash, python, charts, images, ...rest }) {
    const parts = [
        ...(python === undefined ? [] : [isFiles(python.files)]),
        ...(charts === undefined ? [] : [isFiles(charts.files)]),
        ...(images === undefined ? [] : [Array.isArray(images) && images.every(isObject)]),
    ];
    // Only a whole record says which commit was tagged.
    const complete = !('tagged_commit' in rest) || parts.length === 3;
    return typeof hash === 'string' && parts.length > 0 && complete && parts.every(Boolean);
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function isFiles(files) {
    return (Array.isArray(files) &&
        files.every((file) => isFileName(file?.name) && typeof file?.sha256 === 'string' && /^[0-9a-f]{64}$/.test(file.sha256)));
}
/** A record comes from outside: a name in it must not lead out of the folder that its file is written to. */
function isFileName(name) {
    return typeof name === 'string' && /^[A-Za-z0-9][A-Za-z0-9._+!-]*$/.test(name);
}
/** Names of files that are missing or have other bytes than the record says. */
function differences(record, read) {
    return [...record.python.files, ...(record.charts?.files ?? [])].flatMap((file) => {
        const data = read(file.name);
        if (data === undefined)
            return [`${file.name} is missing`];
        const actual = sha256(data);
        return actual === file.sha256
            ? []
            : [`${file.name} has sha256 ${actual}, the record says ${file.sha256}`];
    });
}
;// CONCATENATED MODULE: ./build/src/record/types.js
const chartsFragmentName = 'charts-record.json';
const imagesFragmentName = 'image-manifests.json';
/** File name of the fragment of one leg. */
function legFragmentName(leg) {
    return `image-${leg}.json`;
}
const recordFileName = 'release-record.json';
const buildFragmentName = 'build-record.json';
;// CONCATENATED MODULE: ./build/src/version/successor.js

/** The next candidate of a prerelease, the next patch of a final; post-releases count as their base. */
function successor(version) {
    const { major, minor, patch, stage, stageNumber } = (0,version_version/* baseVersion */.gb)(version);
    return (0,version_version/* parseVersion */.ot)(stage === undefined
        ? `${major}.${minor}.${patch + 1}`
        : `${major}.${minor}.${patch}${stage}${(stageNumber ?? 0) + 1}`);
}
;// CONCATENATED MODULE: ./build/src/github/assets.js




function listAssets(github, release) {
    return github.all('GET /repos/{owner}/{repo}/releases/{release_id}/assets', {
        release_id: release.id,
    });
}
/** Whether an asset on GitHub is complete and has these bytes; without a digest its bytes are read. */
async function assetEquals(github, asset, local) {
    if (asset.state !== 'uploaded' || asset.size !== local.data.length)
        return false;
    const digest = asset.digest ?? `sha256:${sha256(await github.download(asset.url))}`;
    return digest === `sha256:${sha256(local.data)}`;
}
/**
 * Brings one asset of a release to the given bytes. Safe to repeat: equal ones stay, a half-uploaded one
 * (state `starter`, left by a broken upload) is deleted first.
 * @param replace whether an asset with other bytes may be replaced (a draft) or is a conflict (a published release)
 * @throws UserError on a conflict; ServiceError when GitHub keeps refusing
 */
async function putAsset(host, github, release, existing, local, replace) {
    let present = existing.find((asset) => asset.name === local.name);
    let state = 'uploaded';
    if (present !== undefined) {
        if (await assetEquals(github, present, local))
            return 'unchanged';
        if (present.state === 'uploaded') {
            if (!replace)
                throw conflict(present, local);
            state = 'replaced';
        }
        await deleteAsset(github, present);
    }
    for (let attempt = 0;; attempt++) {
        try {
            const url = `${release.upload_url.replace(/\{[^}]*\}$/, '')}?name=${encodeURIComponent(local.name)}`;
            const made = await github.upload(url, local.data, contentType(local.name));
            if (made.name !== local.name) {
                throw new UserError(`GitHub renamed the asset ${local.name} to ${made.name}`, {
                    fix: 'rename the file to letters, digits, dots, dashes and underscores',
                });
            }
            host.info(`${local.name}: ${state} (${bytes(local.data.length)})`);
            return state;
        }
        catch (error) {
            const wait = defaultDelays[attempt];
            if (!(error instanceof ServiceError) || wait === undefined)
                throw error;
            // The answer may be lost while the file arrived, or a starter may be left: look before sending again.
            present = (await listAssets(github, release)).find((asset) => asset.name === local.name);
            if (present !== undefined && (await assetEquals(github, present, local)))
                return state;
            if (!error.retryable && error.status !== 422)
                throw error;
            if (error.status === 422 && present === undefined)
                throw error;
            if (present?.state === 'uploaded' && !replace)
                throw conflict(present, local);
            if (present !== undefined)
                await deleteAsset(github, present);
            await host.sleep(error.retryAfterMs ?? wait);
        }
    }
}
async function deleteAsset(github, asset) {
    await github.find('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', { asset_id: asset.id });
}
/** Removes assets of an earlier build that the present one does not have. */
async function removeAssets(host, github, assets) {
    for (const asset of assets) {
        await deleteAsset(github, asset);
        host.info(`${asset.name}: removed, it belongs to an earlier build`);
    }
}
function conflict(asset, local) {
    return new UserError(`the published release already has ${asset.name} with other bytes: ${asset.digest ?? `${asset.size} bytes`} there, sha256:${sha256(local.data)} here`, {
        fix: 'a published file never changes: release the next version, or re-run with the files of the first run',
    });
}
function contentType(name) {
    if (name.endsWith('.json'))
        return 'application/json';
    if (name.endsWith('.gz') || name.endsWith('.tgz'))
        return 'application/gzip';
    if (name.endsWith('.whl') || name.endsWith('.zip'))
        return 'application/zip';
    return 'application/octet-stream';
}
;// CONCATENATED MODULE: ./build/src/github/staged.js







/** Reads the release that matters for a tag: the published one, else the draft. */
async function readStaged(github, found) {
    const release = found.published ?? found.draft;
    if (release === undefined)
        return undefined;
    const assets = await listAssets(github, release);
    const asset = assets.find((candidate) => candidate.name === recordFileName && candidate.state === 'uploaded');
    if (asset === undefined)
        return { release, assets, record: undefined, recordBytes: undefined };
    const recordBytes = await github.download(asset.url);
    const record = parseRecord(Buffer.from(recordBytes).toString('utf8'), `${release.html_url}: ${recordFileName}`);
    return { release, assets, record, recordBytes };
}
/** Whether what is staged was made by this very plan. */
function matches(record, plan) {
    return record.plan_sha256 === planHash(plan) && record.tagged_commit === plan.commit.sha;
}
/**
 * A published release with a record claims its version. Another commit cannot take it.
 * The same commit with another plan hash (a newer release-actions, another config-ref) keeps what is published.
 * @param more what else speaks for the other commit, for people
 * @throws UserError naming every claim and the two ways out
 */
function checkClaim(staged, plan, more = []) {
    if (staged.release.draft || staged.record === undefined)
        return;
    if (staged.record.tagged_commit === plan.commit.sha)
        return;
    const { tagged_commit: tagged, release_commit: released, python, charts, images } = staged.record;
    const claims = [
        `${staged.release.html_url} was published from the tag on ${tagged}, release commit ${released}`,
        ...[...python.files, ...charts.files].map(({ name, sha256 }) => `${name} with sha256 ${sha256}`),
        ...images.map(({ repository, tag, digest }) => `${repository}:${tag} with digest ${digest}`),
        ...more,
    ];
    throw new errors/* UserError */.yo(`${plan.version} is claimed, and the tag ${plan.tag} is on ${plan.commit.sha} now:\n${claims.join('\n')}`, {
        fix: `move the tag back to ${tagged} to finish that release, or delete the tag and release ${nextNumber(plan)}`,
    });
}
function nextNumber(plan) {
    return plan.kind === 'post-release' ? 'the next number' : successor((0,version_version/* parseVersion */.ot)(plan.version)).text;
}
;// CONCATENATED MODULE: ./build/src/actions/bump-version/earlier.js





/**
 * Finds the release commit by tree, trailers and ancestry.
 * @param branch fetched already
 * @throws UserError when the branch has a release commit of this very tagged commit with another tree
 */
async function readEarlier(git, plan, branch, tree) {
    const { tag, commit } = plan;
    const tip = `refs/remotes/origin/${branch}`;
    const made = await releaseCommitsSince(git, commit.sha);
    const found = findLanded(made, tag, commit.sha, tree);
    const { rivals, former } = foreignCommits(made, tag, commit.sha, tree);
    const landed = found !== undefined && (await git.isAncestor(found.sha, tip));
    if (!landed) {
        // Whoever may push any branch could leave a rival there: only those on the branch count.
        for (const rival of rivals)
            if (await git.isAncestor(rival.sha, tip))
                throw rivalError(rival, plan, branch, tree);
    }
    return { landed: landed ? found : undefined, elsewhere: landed ? undefined : found, former };
}
function rivalError(rival, plan, branch, tree) {
    return new errors/* UserError */.yo(`${branch} has another release commit of ${plan.tag}: ${rival.sha} with the tree ${rival.tree}, while this run would make ${tree}`, {
        fix: 'to finish that release use the config and the version of release-actions that it was made with. ' +
            `To drop it, ${undoRival(rival.sha, branch, plan.tag)}`,
    });
}
/**
 * The release commit among what a tip has that the tagged commit has not: another run of this tag was faster, or the
 * answer to our own request was lost.
 */
async function findAt(host, git, auth, plan, tip, tree) {
    if ((await git.commitOf(tip)) === undefined) {
        await remoteGit(host, git, ['fetch', '--quiet', '--no-tags', 'origin', tip], { env: auth });
    }
    const found = findLanded(await releaseCommitsSince(git, plan.commit.sha, tip), plan.tag, plan.commit.sha, tree);
    return found && { sha: found.sha, verified: false };
}
/**
 * A version whose release is out belongs to the commit that it was made from. A release without our record, made by
 * hand, claims nothing (DESIGN §3). Files on PyPI and version tags of images are asked by their own preflights.
 * @throws UserError naming every claim that is known here
 */
async function checkClaims(github, plan, { former, elsewhere }) {
    const route = 'GET /repos/{owner}/{repo}/releases/tags/{tag}';
    const published = await github.find(route, { tag: plan.tag });
    if (published === undefined)
        return;
    const staged = await readStaged(github, { published, draft: undefined, others: [] });
    if (staged === undefined)
        return;
    const commits = former.map(({ sha, base }) => `the release commit ${sha}, made when the tag was on ${base}`);
    checkClaim(staged, plan, commits);
    const { record } = staged;
    if (record === undefined || record.release_commit === elsewhere?.sha)
        return;
    throw new errors/* UserError */.yo(`${published.html_url} is published from the release commit ${record.release_commit}, which no branch has any more`, {
        fix: `push it back (git push origin ${record.release_commit}:refs/heads/<branch>, from a clone that has it) and ` +
            're-run the failed jobs, or release the next version',
    });
}
// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 13 modules
var dist_src = __webpack_require__(5194);
;// CONCATENATED MODULE: ./build/src/github/client.js




const requestTimeout = 60_000;
/** `owner/repo` of the run. @throws UserError outside of a run */
function repositoryOf(host) {
    const [owner, repo, ...rest] = (host.env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (!owner || !repo || rest.length > 0) {
        throw new errors/* UserError */.yo('GITHUB_REPOSITORY is not set to owner/repo', {
            fix: 'run this action in a GitHub workflow, or set GITHUB_REPOSITORY and GITHUB_API_URL',
        });
    }
    return { owner, repo };
}
/**
 * @param action name that stands in the User-Agent
 * @throws UserError when the token is empty
 */
function connect(host, token, action) {
    const { owner, repo } = repositoryOf(host);
    if (token === '') {
        throw new errors/* UserError */.yo('the GitHub token is empty', {
            fix: 'give the job permissions: contents: write and leave token at its default, or set the secret it names',
        });
    }
    host.secret(token);
    host.secret(Buffer.from(`x-access-token:${token}`).toString('base64'));
    const baseUrl = (host.env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
    const webUrl = `${(host.env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '')}/${owner}/${repo}`;
    const userAgent = `release-actions/${action}`;
    const timed = (url, init) => host.fetch(url, { ...init, signal: AbortSignal.timeout(requestTimeout) });
    const octokit = new dist_src/* Octokit */.E({
        auth: token,
        baseUrl,
        userAgent,
        request: { fetch: timed },
        log: {
            debug() { },
            info() { },
            warn: (text) => host.debug(text),
            error: (text) => host.debug(text),
        },
    });
    const once = async (route, parameters) => {
        const response = await octokit
            .request(route, { owner, repo, ...parameters })
            .catch((error) => {
            throw failure_failure(host, route, error);
        });
        // Octokit hands on what broke off as a text, be it empty: it must not pass for an empty list.
        if (response.status !== 204 && (typeof response.data !== 'object' || response.data === null)) {
            throw new errors/* ServiceError */._7(service, `${route}: no whole answer arrived`, { status: 0, retryable: true });
        }
        return response.data;
    };
    const call = (route, parameters = {}, options = {}) => {
        const repeat = options.repeat ?? /^(?:GET|DELETE) /.test(route);
        if (!repeat)
            return once(route, parameters);
        return retry(host, { what: service }, () => once(route, parameters));
    };
    const askGraphql = async (query, variables) => {
        let data;
        try {
            data = await octokit.graphql(query, variables);
        }
        catch (error) {
            const { errors, headers = {} } = error;
            if (Array.isArray(errors))
                throw graphqlFailure(host, errors, headers);
            throw failure_failure(host, 'POST /graphql', error);
        }
        if (typeof data === 'object' && data !== null)
            return data;
        throw new errors/* ServiceError */._7(service, 'POST /graphql: no whole answer arrived', { status: 0, retryable: true });
    };
    return {
        owner,
        repo,
        webUrl,
        call,
        graphql(query, variables, options = {}) {
            const again = options.repeat === true ? {} : { retryable: refusedByLimit };
            return retry(host, { what: service, ...again }, () => askGraphql(query, variables));
        },
        async find(route, parameters = {}) {
            try {
                return await call(route, parameters);
            }
            catch (error) {
                if (error instanceof errors/* ServiceError */._7 && error.status === 404)
                    return undefined;
                throw error;
            }
        },
        async all(route, parameters = {}) {
            const items = [];
            for (let page = 1;; page++) {
                const part = await call(route, { ...parameters, per_page: 100, page });
                items.push(...part);
                if (part.length < 100)
                    return items;
            }
        },
        download(url) {
            return retry(host, { what: `${service} download` }, async () => {
                const headers = {
                    accept: 'application/octet-stream',
                    authorization: `token ${token}`,
                    'user-agent': userAgent,
                };
                const init = { headers, signal: AbortSignal.timeout(5 * requestTimeout) };
                let response;
                let data;
                try {
                    // fetch drops the Authorization header when the redirect leaves the origin (Fetch standard, HTTP-redirect fetch).
                    response = await host.fetch(url, init);
                    data = new Uint8Array(await response.arrayBuffer());
                }
                catch (cause) {
                    throw new errors/* ServiceError */._7(service, 'the download broke off', { status: 0, retryable: true, cause });
                }
                if (!response.ok) {
                    throw new errors/* ServiceError */._7(service, `download refused: ${response.statusText}`, {
                        status: response.status,
                        retryable: transientStatus(response.status),
                    });
                }
                return data;
            });
        },
        async upload(url, data, contentType) {
            const response = await host
                .fetch(url, {
                method: 'POST',
                body: data,
                headers: {
                    accept: 'application/vnd.github+json',
                    authorization: `token ${token}`,
                    'content-type': contentType,
                    'user-agent': userAgent,
                },
                signal: AbortSignal.timeout(10 * requestTimeout),
            })
                .catch((cause) => {
                throw new errors/* ServiceError */._7(service, 'the upload broke off', { status: 0, retryable: true, cause });
            });
            const body = (await response.json().catch(() => undefined));
            if (!response.ok) {
                throw failure_failure(host, 'upload of an asset', {
                    status: response.status,
                    message: response.statusText,
                    response: { headers: Object.fromEntries(response.headers), ...(body && { data: body }) },
                });
            }
            if (body === undefined) {
                throw new errors/* ServiceError */._7(service, 'no whole answer to the upload arrived', {
                    status: 0,
                    retryable: true,
                });
            }
            return body;
        },
    };
}
;// CONCATENATED MODULE: ./build/src/actions/bump-version/method.js





const names = {
    graphql: 'GraphQL createCommitOnBranch',
    rest: 'REST',
    git: 'git push',
};
/** `REST: bin/x has mode 100755` */
function methodText(method, why) {
    return why === '' ? names[method] : `${names[method]}: ${why}`;
}
/**
 * The best road that the token, the server and the files allow: createCommitOnBranch (one step, always signed), the git
 * database of the REST API (keeps modes), git push (needs no API).
 * @throws UserError when a token or an API is needed and missing
 */
async function chooseWay(host, inputs, git, auth, changes) {
    const repository = host.env['GITHUB_REPOSITORY'] ?? '';
    const byGit = (why) => ({
        lander: gitLander(host, git, auth, repository),
        github: undefined,
        why,
    });
    if (inputs.commitMethod === 'git')
        return byGit('commit-method is git');
    if (inputs.commitMethod === 'auto') {
        const why = await withoutApi(host, inputs, git);
        if (why !== undefined)
            return byGit(why);
    }
    const github = connect(host, inputs.token, 'bump-version');
    const rest = apiLander(github);
    const unfit = unfitForGraphql(changes);
    if (unfit !== undefined)
        return { lander: rest, github, why: unfit };
    return { lander: graphqlLander(host, github, rest), github, why: '' };
}
/** Why the API cannot be used here; undefined when it can, or when a message about it says more. */
async function withoutApi(host, inputs, git) {
    for (const name of ['GITHUB_API_URL', 'GITHUB_REPOSITORY']) {
        if ((host.env[name] ?? '') === '')
            return `${name} is not set, so there is no API to ask`;
    }
    const remote = await git.run(['remote', 'get-url', '--push', 'origin'], { allowFailure: true });
    const url = remote.stdout.trim();
    const web = /^https?:/i.test(url);
    if (inputs.token === '') {
        return web ? undefined : "there is no token, and the checkout's remote needs none";
    }
    const local = url !== '' && (url.startsWith('/') || url.startsWith('.') || url.startsWith('file:'));
    if (!local)
        return undefined;
    try {
        const github = connect(host, inputs.token, 'bump-version');
        await github.call('GET /repos/{owner}/{repo}', {}, { repeat: false });
        return undefined;
    }
    catch (error) {
        const silent = error instanceof errors/* ServiceError */._7 && error.status === 0;
        return silent ? 'the remote is a folder, and no API answers' : undefined;
    }
}
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/src/core/child.js
var child = __webpack_require__(5907);
;// CONCATENATED MODULE: ./build/src/core/utf8.js
/** UTF-8 with its byte order mark kept, so that text and bytes determine each other; undefined for other bytes. */
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
;// CONCATENATED MODULE: ./build/src/git/tags.js


/**
 * The commit of a local tag: lightweight, annotated or nested. Undefined when there is no such tag.
 * @throws UserError when the tag points at something that is no commit
 */
async function peelTag(git, tag) {
    const ref = `refs/tags/${tag}`;
    const commit = await git.commitOf(ref);
    if (commit !== undefined)
        return commit;
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{}`];
    const object = await git.run(args, { allowFailure: true });
    if (object.exitCode !== 0)
        return undefined;
    throw new errors/* UserError */.yo(`the tag ${JSON.stringify(tag)} points at no commit but at ${object.stdout.trim()}`, {
        fix: 'delete the tag and put it on a commit',
    });
}
/**
 * Versions of the tags `prefix` + version that are merged into a commit, oldest first by PEP 440. Tags of another
 * shape are no versions.
 * @param except name of a tag that does not count: the one that is being released
 */
async function mergedVersions(git, commit, prefix, except) {
    const names = await git.lines([
        'for-each-ref',
        `--merged=${commit}`,
        '--format=%(refname:lstrip=2)',
        'refs/tags/',
    ]);
    return names
        .filter((name) => name.startsWith(prefix) && name !== except)
        .flatMap((name) => (0,version_version/* tryParseVersion */.z0)(name.slice(prefix.length)) ?? [])
        .sort(version_version/* compareVersions */.Zy);
}
;// CONCATENATED MODULE: ./build/src/git/facts.js









/** What is read without asking for sizes first; 64 MiB. */
const mostTogether = 64 * 1024 * 1024;
const candidate = new RegExp('(?:^|/)(?:' +
    'pyproject\\.toml|setup\\.(?:py|cfg)|[^/]*\\.lock|Chart\\.yaml|package(?:-lock)?\\.json|npm-shrinkwrap\\.json|' +
    'CITATION\\.cff|(?:Docker|Container)file[^/]*|[^/]+\\.(?:D|d)ockerfile|' +
    '(?:_version|__version__|version|__about__|about|_about|__init__)\\.py|__build__|VERSION[^/]*|version\\.txt' +
    ')$');
/**
 * Reads what a plan is made from. The texts of files that usually hold versions are read at once, so that a tree of
 * 20 000 files takes a second; any other file is read when it is asked for.
 * @param from a folder in the repository, or the repository
 * @throws UserError when a folder is in no repository, ToolError when git fails or there is no such commit
 */
async function readFacts(host, from, commit, options = {}) {
    const git = typeof from === 'string' ? await (0,git_git/* openGit */.zY)(host, from) : from;
    const sha = await git.commitOf(commit);
    if (sha === undefined)
        throw new errors/* ToolError */.v4('git rev-parse', 128, `${(0,quote/* quoted */.TL)(commit)} names no commit`);
    const { files: byPath } = await git.list(sha);
    const files = [...byPath.values()];
    const named = compileGlobs(options.globs ?? []);
    const { supply } = options;
    const wanted = files.filter((file) => isRegular(file) && (candidate.test(file.path) || named(file.path)));
    const shas = new Set(wanted.map((file) => file.sha));
    await supply?.fetch(shas);
    const [{ texts, header }, merged] = await Promise.all([
        readTexts(git, sha, shas),
        mergedVersions(git, sha, options.tagPrefix ?? 'version/', options.tag),
    ]);
    return {
        commit: { sha, ...header },
        files,
        mergedVersions: merged.map((version) => version.text),
        read(path) {
            const file = byPath.get(path);
            if (file === undefined || !isRegular(file))
                return undefined;
            if (supply?.lacks(file.sha) === true)
                return supply.note(file.sha);
            if (!texts.has(file.sha))
                texts.set(file.sha, readBlob(host, git, file));
            return texts.get(file.sha);
        },
    };
}
const isRegular = (file) => isRegularMode(file.mode);
/** The texts of blobs by their ids, and what the header of the commit says: in one go. */
async function readTexts(git, commit, shas) {
    const texts = new Map();
    let header = { tree: '', time: 0 };
    // Each object is `<sha> <type> <size>\n<content>\n` (git-cat-file, "Batch output").
    const bytes = await readObjects(git, commit, shas, texts);
    for (let at = 0; at < bytes.length;) {
        const end = bytes.indexOf(10, at);
        const [sha = '', , size = ''] = Buffer.from(bytes.subarray(at, end)).toString('latin1').split(' ');
        const start = end + 1;
        const content = bytes.subarray(start, start + Number(size));
        if (sha === commit)
            header = readHeader(content);
        else
            texts.set(sha, Number(size) <= mostTextBytes ? decodeUtf8(content) : undefined);
        at = start + Number(size) + 1;
    }
    return { texts, header };
}
/** The objects as `cat-file --batch` prints them. If all of them are too much together, those that are too long are left out. */
async function readObjects(git, commit, shas, texts) {
    const batch = async (names, maxOutput) => {
        const limit = maxOutput === undefined ? {} : { maxOutput };
        const args = ['cat-file', '--batch'];
        return (await git.run(args, { stdin: `${[commit, ...names].join('\n')}\n`, ...limit })).bytes;
    };
    try {
        return await batch([...shas], mostTogether);
    }
    catch (error) {
        if (!(error instanceof errors/* ToolError */.v4))
            throw error;
    }
    const sizes = await git.run(['cat-file', '--batch-check=%(objectname) %(objectsize)'], {
        stdin: `${[...shas].join('\n')}\n`,
    });
    const small = [];
    for (const line of sizes.stdout.split('\n')) {
        const [sha = '', size = ''] = line.split(' ');
        if (Number(size) <= mostTextBytes)
            small.push(sha);
        else
            texts.set(sha, undefined);
    }
    return batch(small.filter(Boolean));
}
/** Tree and committer time of a commit object: header lines `<key> <value>` up to an empty line. */
function readHeader(content) {
    const [header = ''] = Buffer.from(content).toString('latin1').split('\n\n', 1);
    const tree = /^tree ([0-9a-f]+)$/m.exec(header)?.[1] ?? '';
    return { tree, time: Number(/^committer .* (-?\d+) [+-]\d+$/m.exec(header)?.[1]) };
}
/** One file that nobody foresaw. Synchronous, because the plan is a pure function that only asks for texts. */
function readBlob(host, git, file) {
    const safe = ['-c', `safe.directory=${git.dir}`, '-c', 'core.hooksPath=/dev/null'];
    const result = (0,external_node_child_process_.spawnSync)('git', [...safe, 'cat-file', 'blob', file.sha], {
        cwd: git.dir,
        env: (0,child/* childEnvironment */.Q)(host.env, { GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' }),
        maxBuffer: mostTextBytes,
        timeout: 60_000,
    });
    if (result.error?.code === 'ENOBUFS')
        return undefined;
    if (result.status !== 0) {
        throw new errors/* ToolError */.v4('git cat-file', result.status ?? 1, String(result.stderr ?? '').trim());
    }
    return decodeUtf8(result.stdout);
}
;// CONCATENATED MODULE: ./build/src/rewrite/combine.js


/** Both surveys; where they want the same place, the second one wins. */
function combine(survey, other) {
    if (other.locations.length === 0 && other.leftAlone.length === 0)
        return survey;
    const free = (start, end) => !other.locations.some((location) => location.start < end && start < location.end);
    return {
        locations: [...survey.locations.filter(({ start, end }) => free(start, end)), ...other.locations],
        leftAlone: [
            ...survey.leftAlone.filter(({ start, value }) => free(start, start + value.length)),
            ...other.leftAlone,
        ],
        warnings: [...survey.warnings, ...other.warnings],
    };
}
/** Both surveys; what both found counts once. */
function unite(survey, other) {
    const places = new Set(survey.locations.map(({ start }) => start));
    const locations = [...survey.locations, ...other.locations.filter(({ start }) => !places.has(start))];
    for (const { start } of other.locations)
        places.add(start);
    const alone = new Set(survey.leftAlone.map(({ start }) => start));
    const leftAlone = [...survey.leftAlone, ...other.leftAlone.filter(({ start }) => !alone.has(start))];
    return {
        locations,
        leftAlone: leftAlone.filter(({ start }) => !places.has(start)),
        warnings: [...survey.warnings, ...other.warnings],
    };
}
/** Places that hold only a date are dropped unless a version changes somewhere: a release is not dated twice. */
function withoutIdleDates(surveyed, context) {
    const moves = [...surveyed.values()].some(({ survey }) => survey.locations.some((location) => changesVersion(location, context)));
    if (moves)
        return surveyed;
    for (const [path, one] of surveyed) {
        const locations = one.survey.locations.filter((location) => !('dated' in location && location.dated));
        surveyed.set(path, { ...one, survey: { ...one.survey, locations } });
    }
    return surveyed;
}
function changesVersion(location, context) {
    if (location.place === 'given')
        return location.dated !== true && location.to !== location.from;
    const reading = readValue(location.from);
    return reading === undefined || (0,version_version/* compareVersions */.Zy)(reading.version, context.version) !== 0;
}
;// CONCATENATED MODULE: ./build/src/rewrite/discover.js

const discover_names = {
    'pyproject.toml': 'pyproject',
    'setup.py': 'setup',
    'setup.cfg': 'setup',
    'uv.lock': 'uv-lock',
    'Chart.yaml': 'chart',
    'Chart.lock': 'chart-lock',
    'package.json': 'package-json',
    'package-lock.json': 'package-lock',
    'npm-shrinkwrap.json': 'package-lock',
    'CITATION.cff': 'citation',
    '_version.py': 'python-version-module',
    'version.py': 'python-version-module',
    '__version__.py': 'python-version-module',
    '__about__.py': 'python-version-module',
    'about.py': 'python-version-module',
    '__init__.py': 'python-version-module',
    __build__: 'python-build-number',
    VERSION: 'version-file',
    'VERSION.txt': 'version-file',
    'version.txt': 'version-file',
};
/** The kind that a file's name stands for; undefined for all other names. */
function kindOfFile(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (Object.hasOwn(discover_names, name))
        return discover_names[name];
    return /^(?:Docker|Container)file(?:\..+)?$|.\.(?:Docker|docker)file$/.test(name)
        ? 'dockerfile'
        : undefined;
}
/** A regular file: not a symbolic link and not a submodule. */
function discover_isRegular(file) {
    return file.mode === '100644' || file.mode === '100755';
}
/** Files of the tree that may hold a version of ours by their names, sorted by path. */
function findCandidates(files, config) {
    const allowed = discoverable(config);
    return files
        .filter(discover_isRegular)
        .flatMap(({ path }) => {
        const kind = kindOfFile(path);
        return kind === undefined || !allowed(path) ? [] : [{ path, kind }];
    })
        .sort(byPath);
}
/** Order by code unit, the same on every machine. */
function byPath(left, right) {
    return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
}
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./build/src/rewrite/json.js




/**
 * Parses strict JSON and lists its scalars with their places.
 * @throws UserError with file, line and column
 */
function parseJson(path, text) {
    const errors = [];
    const root = (0,main.parseTree)(text, errors, { disallowComments: true });
    const [error] = errors;
    if (error !== undefined || root === undefined) {
        throw jsonError(path, text, error);
    }
    const leaves = [];
    json_walk(root, [], text, leaves);
    return { leaves, value: () => JSON.parse(text) };
}
/**
 * The top level of strict JSON as plain values; an empty object when it is none.
 * @throws UserError with file, line and column
 */
function parseObject(path, text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        // JSON.parse tells the place in the words of one Node version; jsonc-parser as an offset.
        const errors = [];
        (0,main.parseTree)(text, errors, { disallowComments: true });
        throw jsonError(path, text, errors[0]);
    }
    return typeof value === 'object' && value !== null ? value : {};
}
function jsonError(path, text, error) {
    const offset = error?.offset ?? 0;
    const code = error === undefined ? 'nothing there' : (0,main.printParseErrorCode)(error.error);
    return new errors/* UserError */.yo(`not valid JSON: ${code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()}`, {
        where: { file: path, line: lineAt(text, offset), column: columnAt(text, offset) },
        fix: 'mend the file in the tagged commit, or leave it out with exclude in the config',
    });
}
function json_walk(node, at, text, leaves) {
    if (node.type === 'object') {
        for (const property of node.children ?? []) {
            const [key, value] = property.children ?? [];
            if (key !== undefined && value !== undefined)
                json_walk(value, [...at, String(key.value)], text, leaves);
        }
    }
    else if (node.type === 'array') {
        node.children?.forEach((child, index) => {
            json_walk(child, [...at, index], text, leaves);
        });
    }
    else {
        const range = [node.offset, node.offset + node.length];
        const isString = node.type === 'string';
        const value = isString ? String(node.value) : text.slice(...range);
        const leaf = makeLeaf(text, range, at, value, isString ? 1 : 0);
        leaves.push(isString ? leaf : { ...leaf, editable: false });
    }
}
;// CONCATENATED MODULE: ./build/src/rewrite/packages.js



/** Packages that the repository's own pyproject.toml, setup.py and setup.cfg files define, by PEP 503 name. */
function ownPackages(candidates, text, toml) {
    const packages = new Map();
    for (const { path, kind } of candidates) {
        if (kind !== 'pyproject' && kind !== 'setup')
            continue;
        const found = kind === 'pyproject' ? fromPyproject(toml(path)) : packages_fromSetup(path, text(path));
        if (found === undefined)
            continue;
        const known = packages.get(normalizeName(found.name));
        if (known?.version === undefined)
            packages.set(normalizeName(found.name), { ...found, path });
    }
    return packages;
}
function fromPyproject(parsed) {
    if (parsed === undefined)
        return undefined;
    const { leaves } = parsed;
    const flit = ['dist-name', 'module'].map((key) => valueAt(leaves, 'tool', 'flit', 'metadata', key));
    const name = valueAt(leaves, 'project', 'name') ??
        valueAt(leaves, 'tool', 'poetry', 'name') ??
        flit.find((found) => found !== undefined);
    if (name === undefined)
        return undefined;
    return {
        name,
        version: valueAt(leaves, 'project', 'version') ?? valueAt(leaves, 'tool', 'poetry', 'version'),
    };
}
function packages_fromSetup(path, text) {
    const name = text === undefined ? undefined : setupName(path, text);
    if (text === undefined || name === undefined)
        return undefined;
    return { name, version: setupVersion(path, text)?.from };
}
;// CONCATENATED MODULE: ./build/src/rewrite/scope.js









function makeScope(facts, candidates, context) {
    const regular = new Set(facts.files.filter(discover_isRegular).map((file) => file.path));
    const known = new Set(candidates.map((candidate) => candidate.path));
    const text = (path) => (regular.has(path) ? withoutMark(facts.read(path)) : undefined);
    const toml = parsedOnce(text, parseToml);
    const json = parsedOnce(text, parseJson);
    let npm;
    const npmPackages = () => {
        npm ??= ownNpmPackages(candidates, json, context);
        return npm;
    };
    return {
        context,
        packages: ownPackages(candidates, text, toml),
        npmPackages,
        isCandidate: (path) => known.has(path),
        has: (path) => regular.has(path),
        text,
        toml,
        yaml: parsedOnce(text, parseYaml),
        json,
        object: parsedOnce(text, parseObject),
    };
}
function ownNpmPackages(candidates, json, { window }) {
    const names = candidates.flatMap(({ path, kind }) => {
        const leaves = kind === 'package-json' ? (json(path)?.leaves ?? []) : [];
        const name = valueAt(leaves, 'name');
        return name !== undefined && isOurs(valueAt(leaves, 'version'), window) ? [name] : [];
    });
    return new Set(names);
}
/** Text without a leading byte order mark; parsers refuse it, offsets are shifted back when edits are made. */
function withoutMark(text) {
    return text?.startsWith('\uFEFF') ? text.slice(1) : text;
}
function parsedOnce(text, parse) {
    const known = new Map();
    return (path) => {
        if (!known.has(path)) {
            const source = text(path);
            known.set(path, source === undefined ? undefined : parse(path, source));
        }
        return known.get(path);
    };
}
/**
 * Whether the chart in a folder carries a version of ours and is not left out of discovery, or a rule of the config
 * sets its version.
 */
function chartIsOurs(folder, scope) {
    const path = external_node_path_.posix.join(folder, 'Chart.yaml');
    const ruled = ({ key, path: glob }) => key === 'version' && compileGlob(glob)(path);
    if (scope.has(path) && scope.context.config.versionFiles.custom.some(ruled))
        return true;
    const chart = scope.isCandidate(path) ? scope.yaml(path) : undefined;
    return chart !== undefined && isOurs(valueAt(chart.leaves, 'version'), scope.context.window);
}
;// CONCATENATED MODULE: ./build/src/rewrite/chart.js





/** `version`, `appVersion` and the versions of dependencies on charts of this repository in a Chart.yaml. */
function surveyChart(path, leaves, scope) {
    return mergeSurveys(leaves.map((leaf) => surveyLeaf(path, leaf, leaves, scope)));
}
function surveyLeaf(path, leaf, leaves, scope) {
    const key = leaves_keyText(leaf.path);
    const found = { from: leaf.value, start: leaf.start };
    const { window } = scope.context;
    const [, index] = leaf.path;
    let survey = nothing;
    if (pathIs(leaf, 'version'))
        survey = surveyValue(key, found, 'semver', window);
    if (pathIs(leaf, 'appVersion'))
        survey = surveyValue(key, found, 'app', window);
    if (pathIs(leaf, 'dependencies', null, 'version') && typeof index === 'number') {
        const folder = dependencyFolder(path, leaves, index, scope);
        if (folder !== undefined && chartIsOurs(folder, scope)) {
            survey = surveyDependency(key, leaf, folder, scope);
        }
    }
    if (leaf.editable || survey.locations.length === 0)
        return survey;
    const reason = 'not a plain or simply quoted scalar';
    return { ...nothing, leftAlone: [{ key, start: leaf.start, value: leaf.value, reason }] };
}
/**
 * A dependency on a chart of this repository whose version moves. An exact version moves with it even from outside of
 * the window: helm refuses every other exact version of a `file://` dependency. A range is its author's decision.
 */
function surveyDependency(key, leaf, folder, scope) {
    const reading = readValue(leaf.value);
    if (reading !== undefined) {
        const { start, end, value: from } = leaf;
        const { style, prefix } = reading;
        const follows = external_node_path_.posix.join(folder, 'Chart.yaml');
        return { ...nothing, locations: [{ key, start, end, from, place: 'semver', style, prefix, follows }] };
    }
    const versions = leaf.value.match(/v?\d+\.\d+\.\d+[\w.+-]*/g) ?? [];
    if (!versions.some((version) => isOurs(version, scope.context.window)))
        return nothing;
    const reason = 'only an exact version is rewritten, not a range';
    return { ...nothing, leftAlone: [{ key, start: leaf.start, value: leaf.value, reason }] };
}
/** Folder in the repository of a dependency: `file://` or unpacked under `charts/`; undefined for all others. */
function dependencyFolder(path, leaves, index, scope) {
    const repository = valueAt(leaves, 'dependencies', index, 'repository') ?? '';
    const name = valueAt(leaves, 'dependencies', index, 'name') ?? '';
    const relative = repository.startsWith('file://') ? repository.slice('file://'.length) : undefined;
    if (relative === undefined && repository !== '')
        return undefined;
    const folder = besides(path, relative ?? external_node_path_.posix.join('charts', name));
    return folder !== undefined && scope.has(external_node_path_.posix.join(folder, 'Chart.yaml')) ? folder : undefined;
}
;// CONCATENATED MODULE: ./build/src/rewrite/helm-digest.js

/**
 * The digest of a Chart.lock: SHA-256 over Go's compact JSON of [requirements, locked dependencies], each dependency
 * with its fields in the order of helm's struct and empty ones left out (helm: internal/resolver HashReq and
 * pkg/chart Dependency). Arguments are the `dependencies` lists of Chart.yaml and Chart.lock as parsed.
 */
function helmDigest(requirements, locked) {
    const json = goJson([requirements.map(dependency), locked.map(dependency)]);
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(json, 'utf8').digest('hex')}`;
}
function dependency(entry) {
    const given = typeof entry === 'object' && entry !== null ? entry : {};
    const text = (key) => given[key] === undefined || given[key] === null ? '' : String(given[key]);
    const list = (key) => (Array.isArray(given[key]) ? given[key] : []);
    const fields = [
        ['name', text('name'), true],
        ['version', text('version'), text('version') !== ''],
        ['repository', text('repository'), true],
        ['condition', text('condition'), text('condition') !== ''],
        ['tags', list('tags').map(String), list('tags').length > 0],
        ['enabled', true, String(given['enabled']) === 'true'],
        ['import-values', list('import-values').map(helm_digest_sorted), list('import-values').length > 0],
        ['alias', text('alias'), text('alias') !== ''],
    ];
    return Object.fromEntries(fields.filter(([, , present]) => present).map(([key, value]) => [key, value]));
}
/** Go writes the keys of a map sorted. */
function helm_digest_sorted(value) {
    if (Array.isArray(value))
        return value.map(helm_digest_sorted);
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
    return Object.fromEntries(entries.map(([key, inner]) => [key, helm_digest_sorted(inner)]));
}
/** JSON as Go's encoding/json writes it: `<`, `>`, `&` and the two line separators are escaped. */
function goJson(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
;// CONCATENATED MODULE: ./build/src/rewrite/chart-lock.js






/**
 * A Chart.lock follows its Chart.yaml: versions of own charts, then the digest over both, then `generated`, which is the
 * time of the tagged commit because the tree must not depend on when it is made. Nothing changes where versions and
 * digest are right already.
 * @param after a Chart.yaml as it is after rewriting
 */
function surveyChartLock(path, lock, after, scope) {
    const chartPath = external_node_path_.posix.join(external_node_path_.posix.dirname(path), 'Chart.yaml');
    const chart = after(chartPath);
    if (chart === undefined)
        return nothing;
    const wanted = ownVersions(chartPath, chart.leaves, after, scope);
    if (wanted.size === 0)
        return nothing;
    const { requirements, locked } = dependencyLists(chart, lock);
    const [digest, generated] = ['digest', 'generated'].map((key) => lock.leaves.find((leaf) => leaves_keyText(leaf.path) === key));
    if (digest === undefined || !locks(requirements, locked, wanted)) {
        const asked = requirements.map((entry) => `${entry.name} ${entry.version}`).join(', ');
        const problem = `${path} does not lock what Chart.yaml asks for (${asked}); run helm dependency update`;
        return { ...nothing, warnings: [problem] };
    }
    const versions = lock.leaves.flatMap((leaf) => {
        const [list, index, field] = leaf.path;
        const to = typeof index === 'number' ? wanted.get(index) : undefined;
        return list === 'dependencies' && field === 'version' && to !== undefined ? [chart_lock_given(leaf, to)] : [];
    });
    const right = helmDigest(resolveAliases(requirements, locked), locked.map((entry, index) => ({ ...entry, version: wanted.get(index) ?? entry.version })));
    if (right === digest.value && versions.every((location) => location.to === location.from)) {
        return { ...nothing, locations: versions };
    }
    const time = `${new Date(scope.context.time * 1000).toISOString().slice(0, 19)}Z`;
    const rest = [aside(digest, right), ...(generated === undefined ? [] : [aside(generated, time)])];
    return { ...nothing, locations: [...versions, ...rest] };
}
/** Whether a lock is of these requirements: the same names, and of charts of others the exact versions asked for. */
function locks(requirements, locked, wanted) {
    const plain = (version) => String(version).replace(/^v/, '');
    return (requirements.length === locked.length &&
        requirements.every(({ name, version }, index) => {
            const other = locked[index];
            const exact = /^v?\d+\.\d+\.\d+[\w.+-]*$/.test(String(version));
            const same = wanted.has(index) || !exact || plain(version) === plain(other?.['version']);
            return name === other?.['name'] && same;
        }));
}
function chart_lock_given(leaf, to) {
    const { start, end, value: from } = leaf;
    return { key: leaves_keyText(leaf.path), start, end, from, place: 'given', text: to, to };
}
function aside(leaf, to) {
    return { ...chart_lock_given(leaf, to), aside: true };
}
/** New versions of the dependencies that are charts of this repository and carry a version of ours, by position. */
function ownVersions(chartPath, leaves, after, scope) {
    const versions = new Map();
    for (let index = 0;; index += 1) {
        const name = valueAt(leaves, 'dependencies', index, 'name');
        if (name === undefined)
            return versions;
        const folder = dependencyFolder(chartPath, leaves, index, scope);
        if (folder === undefined || !chartIsOurs(folder, scope))
            continue;
        const version = valueAt(after(external_node_path_.posix.join(folder, 'Chart.yaml'))?.leaves ?? [], 'version');
        if (version !== undefined)
            versions.set(index, version);
    }
}
/** Both lists as helm reads them. */
function dependencyLists(chart, lock) {
    return { requirements: dependencies(chart), locked: dependencies(lock) };
}
function dependencies({ leaves, value }) {
    const entries = [];
    for (const leaf of leaves) {
        const [list, index, field, position] = leaf.path;
        if (list !== 'dependencies' || typeof index !== 'number' || typeof field !== 'string')
            continue;
        const deep = field === 'import-values' || leaf.value.startsWith('*');
        if (deep || (!leaf.quoted && notText.test(leaf.value)))
            return readDependencies(value());
        const entry = entries[index] ?? {};
        const known = entry[field];
        entry[field] = position === undefined ? leaf.value : [...(Array.isArray(known) ? known : []), leaf.value];
        entries[index] = entry;
    }
    return entries;
}
/**
 * Plain scalars that YAML 1.1, which helm reads, does not take for text: `y` is true there, 010 is 8 and 1.10 is 1.1.
 * Versions of three parts are text.
 */
const notText = /^(?:[+-]?\.?\d[\d_]*(?:\.[\d_]*)?(?:[eExXoObB][\w+-]*)?|~|null|y|n|yes|no|on|off|true|false|)$/i;
/** For what is more than texts and lists of them. */
function readDependencies(root) {
    const list = typeof root === 'object' && root !== null && 'dependencies' in root ? root.dependencies : [];
    return Array.isArray(list) ? list : [];
}
/** helm puts the URL of a repository alias (`@name`, `alias:name`) into the requirement before it hashes. */
function resolveAliases(requirements, locked) {
    return requirements.map((entry, index) => /^(?:@|alias:)/.test(String(entry.repository ?? ''))
        ? { ...entry, repository: locked[index]?.repository }
        : entry);
}
;// CONCATENATED MODULE: ./build/src/rewrite/package-lock.js




/**
 * A package-lock.json or npm-shrinkwrap.json repeats the versions of the package.json beside it and of its workspaces,
 * and what they demand of one another (npm docs, package-lock.json: `version`, `packages[""]`, `packages["<folder>"]`,
 * in version 2 also `dependencies["<name>"].requires`); all other packages are foreign.
 * @param content the parsed file
 * @param placesOf the places of a package.json of ours after rewriting, by key; undefined for others
 */
function surveyPackageLock({ path, text }, content, placesOf) {
    const folder = external_node_path_.posix.dirname(path);
    const root = placesOf(external_node_path_.posix.join(folder, 'package.json'));
    const version = root?.get('version');
    if (root === undefined || version === undefined)
        return nothing;
    const wanted = new Map([[leaves_keyText(['version']), version]]);
    const add = (prefix, places) => {
        for (const [key, value] of places)
            wanted.set(`${prefix}.${key}`, value);
    };
    add(leaves_keyText(['packages', '']), root);
    for (const [name, entry] of Object.entries(tableAt(content, 'packages'))) {
        if (name === '' || name.split('/').includes('node_modules'))
            continue;
        const places = placesOf(external_node_path_.posix.join(folder, name, 'package.json'));
        if (places === undefined)
            continue;
        add(leaves_keyText(['packages', name]), places);
        const legacy = leaves_keyText(['dependencies', textAt(entry, 'name') ?? external_node_path_.posix.basename(name), 'requires']);
        for (const [key, value] of places) {
            const [, of = ''] = /^(?:d|optionalD|peerD)ependencies(.+)$/.exec(key) ?? [];
            if (of !== '')
                wanted.set(legacy + of, value);
        }
    }
    return { ...nothing, locations: findStrings(text, wanted) };
}
/**
 * Finds string values by their keys in valid JSON without building a tree: lock files are long and what is wanted
 * mostly stands at their top. No wanted key leads through a list.
 */
function findStrings(text, wanted) {
    const found = [];
    const path = [];
    let list = 0;
    let depth = 0;
    let isValue = false;
    for (const match of text.matchAll(/"((?:[^"\\]|\\.)*)"|[{}[\]:,]/g)) {
        const [token, content] = match;
        if (content === undefined) {
            if (token === '{')
                depth += 1;
            if (token === '}')
                depth -= 1;
            if (token === '[')
                list += 1;
            if (token === ']')
                list -= 1;
            isValue = token === ':';
        }
        else if (list === 0 && !isValue) {
            path.length = depth - 1;
            path.push(JSON.parse(token));
        }
        else if (list === 0) {
            const key = leaves_keyText(path);
            const to = wanted.get(key);
            const [start, end] = [match.index + 1, match.index + 1 + content.length];
            if (to !== undefined && JSON.parse(token) === content) {
                found.push({ key, start, end, from: content, place: 'given', text: to, to });
            }
            if (found.length === wanted.size)
                return found;
        }
    }
    return found;
}
;// CONCATENATED MODULE: ./build/src/rewrite/pyproject.js




/**
 * `project.version` (or poetry's) and pins on own packages in every list of requirements (PEP 621, PEP 735, PEP 518,
 * uv's own lists, poetry's tables). A dynamic version has no place here.
 */
function surveyPyproject(leaves, scope) {
    return mergeSurveys(leaves.map((leaf) => pyproject_surveyLeaf(leaf, scope)));
}
function pyproject_surveyLeaf(leaf, scope) {
    const isVersion = pathIs(leaf, 'project', 'version') || pathIs(leaf, 'tool', 'poetry', 'version');
    const isPin = isRequirement(leaf);
    if (!isVersion && !isPin && leaf.path[1] !== 'poetry')
        return nothing;
    const key = leaves_keyText(leaf.path);
    const survey = isVersion
        ? surveyValue(key, { from: leaf.value, start: leaf.start }, 'pep440', scope.context.window)
        : isPin
            ? surveyRequirement(key, leaf.value, leaf.start, scope)
            : surveyPoetry(key, leaf, scope);
    if (leaf.editable || survey.locations.length === 0)
        return survey;
    return {
        ...survey,
        locations: [],
        leftAlone: [{ key, start: leaf.start, value: leaf.value, reason: 'written with escapes' }],
    };
}
const uvLists = [
    'dev-dependencies',
    'constraint-dependencies',
    'override-dependencies',
    'build-constraint-dependencies',
];
/** Whether a value of a pyproject.toml is a requirement of the package or of its build. */
function isRequirement(leaf) {
    return (leaf.quoted &&
        (pathIs(leaf, 'project', 'dependencies', null) ||
            pathIs(leaf, 'project', 'optional-dependencies', null, null) ||
            pathIs(leaf, 'dependency-groups', null, null) ||
            pathIs(leaf, 'build-system', 'requires', null) ||
            uvLists.some((list) => pathIs(leaf, 'tool', 'uv', list, null))));
}
/** `tool.poetry[.group.x].dependencies.<name>` = "5.0.0", "==5.0.0" or { version = … }; a bare version is exact there. */
function surveyPoetry(key, leaf, scope) {
    if (leaf.path[0] !== 'tool' || leaf.path[1] !== 'poetry')
        return nothing;
    const at = leaf.path.findIndex((part) => part === 'dependencies' || part === 'dev-dependencies');
    const name = at === -1 ? undefined : leaf.path[at + 1];
    const tail = leaf.path.slice(at + 2);
    if (typeof name !== 'string' || !(tail.length === 0 || (tail.length === 1 && tail[0] === 'version'))) {
        return nothing;
    }
    const own = scope.packages.get(normalizeName(name));
    if (own === undefined)
        return nothing;
    const [, operator = '', version = ''] = /^\s*([=<>!~^]*)\s*(.*?)\s*$/.exec(leaf.value) ?? [];
    if (operator === '' || operator === '==') {
        const verdict = judge(version, scope.context.window);
        const ownMoves = own.version === undefined || isOurs(own.version, scope.context.window);
        if ('ours' in verdict && ownMoves) {
            const found = { from: version, start: leaf.start + leaf.value.indexOf(version) };
            return surveyValue(key, found, 'pep440', scope.context.window);
        }
    }
    if (!isOurs(version, scope.context.window))
        return nothing;
    const reason = `only an exact version is rewritten, not ${leaf.value}`;
    return { ...nothing, leftAlone: [{ key, start: leaf.start, value: leaf.value, reason }] };
}
;// CONCATENATED MODULE: ./build/src/rewrite/uv-lock.js










/**
 * Entries of uv.lock that come from this repository follow their pyproject.toml: version and own pins. Entries from an
 * index stay: before publication the new version cannot be true there. One that contradicts its own file names makes
 * uv refuse the lock, so it is set to what they say.
 * @param after a pyproject.toml as it is after rewriting
 */
function surveyUvLock({ path, text }, entries, after, scope) {
    const projectIn = (folder) => {
        const project = besides(path, external_node_path_.posix.join(folder, 'pyproject.toml'));
        return project === undefined ? undefined : after(project)?.leaves;
    };
    return mergeSurveys([
        ...entries.map((entry) => {
            if (entry.position === undefined)
                return surveyPins(entry, projectIn('.') ?? [], scope);
            const folder = ['editable', 'virtual', 'directory']
                .map((kind) => valueAt(entry.leaves, 'source', kind))
                .find((value) => value !== undefined);
            if (folder === undefined)
                return surveyIndexEntry(path, entry);
            const project = projectIn(folder);
            return project === undefined ? nothing : surveyOwnEntry(entry, project, scope);
        }),
        surveyReferences(text, projectIn, scope),
    ]);
}
/**
 * Cuts out the packages of own names and parses only these: a lock has hundreds. uv writes one table header a line and
 * no multi-line strings; a file with any is parsed whole.
 * @throws UserError with file, line and column
 */
function lockEntries({ path, text }, scope) {
    if (text.includes('"""') || text.includes("'''") || foreignLine.test(text))
        parseToml(path, text);
    const headers = [...text.matchAll(/^\[\[package\]\]/gm)].map((match) => match.index);
    const packages = headers.flatMap((start, position) => {
        const end = headers[position + 1] ?? text.length;
        const block = text.slice(start, end);
        const name = /^name = "([^"]*)"/m.exec(block)?.[1];
        if (name === undefined || !scope.packages.has(normalizeName(name)) || isSound(block))
            return [];
        const { leaves } = parseToml(path, block, lineAt(text, start) - 1);
        const own = leaves.filter((leaf) => leaf.path[0] === 'package');
        return [{ position, leaves: own.map((leaf) => shift(leaf, start)) }];
    });
    const head = text.slice(0, headers[0] ?? text.length);
    if (!head.includes('specifier = '))
        return packages;
    const manifest = parseToml(path, head).leaves.filter((leaf) => leaf.path[0] === 'manifest');
    return [{ position: undefined, leaves: manifest }, ...packages];
}
/** An entry from an index whose files all carry its version: nothing to do, so not worth parsing. */
function isSound(block) {
    const version = /^version = "([^"\\]+)"/m.exec(block)?.[1];
    if (version === undefined || !/^source = \{ registry = /m.test(block))
        return false;
    const files = [...block.matchAll(/\b(?:url|path) = "[^"]*?([^"/]*)"/g)].map((match) => match[1] ?? '');
    return files.every((file) => versionOfFile(file) === version);
}
/** A line in a shape that uv does not write (of a merge conflict, say): worth a full parse. */
const foreignLine = /^(?!.{0,2}$|[A-Za-z"][^=\n]* = |\[\[?[a-z]|[ \t]+(?:[{"\]}#]|\S+ = )|#).+$/m;
function shift(leaf, offset) {
    return { ...leaf, path: leaf.path.slice(2), start: leaf.start + offset, end: leaf.end + offset };
}
function uv_lock_keyOf(entry, leaf) {
    return entry.position === undefined
        ? leaves_keyText(leaf.path)
        : `package[${entry.position}].${leaves_keyText(leaf.path)}`;
}
function uv_lock_given(entry, leaf, start, end, to) {
    const from = leaf.value.slice(start - leaf.start, end - leaf.start);
    return { key: uv_lock_keyOf(entry, leaf), start, end, from, place: 'given', text: to, to };
}
function surveyOwnEntry(entry, project, scope) {
    const leaf = entry.leaves.find((one) => pathIs(one, 'version'));
    const version = leaf === undefined ? undefined : versionOf(project, leaf.value, scope);
    const moved = leaf === undefined || !leaf.editable || version === undefined
        ? []
        : [uv_lock_given(entry, leaf, leaf.start, leaf.end, version)];
    return mergeSurveys([{ ...nothing, locations: moved }, surveyPins(entry, project, scope)]);
}
/** What uv writes for a project of ours; undefined for others. Of a dynamic version older versions of uv write it too. */
function versionOf(project, locked, scope) {
    const { version: next, window } = scope.context;
    const version = valueAt(project, 'project', 'version');
    if (version !== undefined)
        return isOurs(version, window) ? version.replace(/^v/, '') : undefined;
    const dynamic = project.some(({ path, value }) => path[1] === 'dynamic' && value === 'version');
    return dynamic && isOurs(locked, window) ? next.text : undefined;
}
/** Exact pins on own packages in `requires-dist`, `requires-dev` and the lists of the manifest. */
function surveyPins(entry, project, scope) {
    const pins = exactPins(project);
    const locations = entry.leaves.flatMap((leaf) => {
        if (!leaf.editable || leaf.path.at(-1) !== 'specifier')
            return [];
        const name = valueAt(entry.leaves, ...leaf.path.slice(0, -1), 'name') ?? '';
        const pin = scope.packages.has(normalizeName(name)) ? pins.get(normalizeName(name)) : undefined;
        if (pin === undefined || !isOurs(pin, scope.context.window))
            return [];
        return readClauses(leaf.value, leaf.start)
            .filter((clause) => clause.operator === '==' && !clause.version.includes('*'))
            .map((clause) => uv_lock_given(entry, leaf, clause.start, clause.end, pin));
    });
    return { ...nothing, locations };
}
/** Where a name is locked to several versions, each dependency on one names version and source. */
function surveyReferences(text, projectIn, scope) {
    const pattern = /\{ name = "([^"]+)", version = "([^"\\]+)", source = \{ (?:editable|virtual|directory) = "([^"\\]+)" \}/g;
    const locations = [...text.matchAll(pattern)].flatMap((match) => {
        const [whole, name = '', from = '', folder = ''] = match;
        const project = scope.packages.has(normalizeName(name)) ? projectIn(folder) : undefined;
        const to = project === undefined ? undefined : versionOf(project, from, scope);
        if (to === undefined)
            return [];
        const start = match.index + whole.indexOf('version = "') + 'version = "'.length;
        const position = text.slice(0, start).split('\n[[package]]').length - 2;
        const key = `package[${position}].dependencies.${name}.version`;
        return [{ key, start, end: start + from.length, from, place: 'given', text: to, to }];
    });
    return { ...nothing, locations };
}
/** Names that a pyproject.toml pins with `==` to one version everywhere, with that version. */
function exactPins(project) {
    const pins = new Map();
    for (const leaf of project) {
        if (!isRequirement(leaf))
            continue;
        const requirement = readRequirement(leaf.value);
        for (const clause of requirement?.clauses ?? []) {
            if (requirement === undefined || clause.operator !== '==')
                continue;
            pins.set(requirement.name, (pins.get(requirement.name) ?? new Set()).add(clause.version));
        }
    }
    return new Map([...pins].flatMap(([name, [pin, ...others]]) => (pin && others.length === 0 ? [[name, pin]] : [])));
}
function surveyIndexEntry(path, entry) {
    const version = entry.leaves.find((leaf) => pathIs(leaf, 'version'));
    const files = entry.leaves.filter((leaf) => (leaf.path[0] === 'sdist' || leaf.path[0] === 'wheels') &&
        /^(?:url|path)$/.test(String(leaf.path.at(-1))));
    const said = new Set(files.map((leaf) => versionOfFile(leaf.value)));
    const [truth] = said;
    if (version === undefined || !version.editable || truth === undefined || said.size > 1)
        return nothing;
    if (truth === version.value || (0,version_version/* canonicalGuess */.wy)(truth) === (0,version_version/* canonicalGuess */.wy)(version.value))
        return nothing;
    const name = valueAt(entry.leaves, 'name') ?? '';
    const location = {
        ...uv_lock_given(entry, version, version.start, version.end, truth),
        aside: true,
    };
    const warning = `${path}: the entry ${name} ${version.value} from an index has the files of ${truth}, which uv refuses; set to ${truth}`;
    return { ...nothing, locations: [location], warnings: [warning] };
}
/** Version in the name of a wheel or source distribution; undefined for other files. */
function versionOfFile(url) {
    const file = url
        .replace(/[?#].*$/, '')
        .split('/')
        .at(-1) ?? '';
    if (file.endsWith('.whl'))
        return file.split('-')[1];
    return /-([^-]+)\.(?:tar\.gz|tar\.bz2|zip)$/.exec(file)?.[1];
}
;// CONCATENATED MODULE: ./build/src/rewrite/derived.js




/** Kinds that follow other files of the tree and are rewritten after them. */
function isDerived(kind) {
    return kind === 'chart-lock' || kind === 'package-lock' || kind === 'uv-lock';
}
/** What a lock holds, given the files it follows as they are after rewriting. */
function surveyDerived(one, finished, scope) {
    const { path, kind } = one;
    const text = scope.text(path) ?? '';
    const parsedAfter = (parse) => (other) => finished.get(other)?.parsed ?? parse(other);
    if (kind === 'chart-lock') {
        const lock = scope.yaml(path);
        return lock === undefined ? nothing : surveyChartLock(path, lock, parsedAfter(scope.yaml), scope);
    }
    if (kind === 'uv-lock') {
        return surveyUvLock({ path, text }, lockEntries({ path, text }, scope), parsedAfter(scope.toml), scope);
    }
    const content = scope.object(path) ?? {};
    return surveyPackageLock({ path, text }, content, (other) => placesAfter(finished.get(other)));
}
/** The places of a file of ours as they are after rewriting; undefined for a file that has none. */
function placesAfter(file) {
    if (file === undefined || file.places.length === 0)
        return undefined;
    const edits = new Map(file.edits.map(({ key, to }) => [key, to]));
    return new Map(file.places.map(({ key, value }) => [key, edits.get(key) ?? value]));
}
;// CONCATENATED MODULE: ./build/src/rewrite/python-pattern.js

/**
 * The version that a Python regular expression finds with `re.search` in multi-line mode, as hatch, PDM and
 * scikit-build-core do it: the group `version` or `value`, else the first one.
 */
function surveyPattern({ path, text }, pattern, scope) {
    const expression = fromPython(pattern);
    if (expression === undefined) {
        return { ...nothing, warnings: [`${path}: the pattern ${JSON.stringify(pattern)} cannot be followed`] };
    }
    const match = expression.exec(text);
    if (match === null)
        return nothing;
    const name = ['version', 'value'].find((group) => match.groups?.[group] !== undefined);
    const range = name === undefined ? match.indices?.[1] : match.indices?.groups?.[name];
    if (range === undefined)
        return nothing;
    const from = text.slice(...range);
    const key = /^\s*([A-Za-z_]\w*)\s*[:=]/.exec(match[0])?.[1] ?? 'version';
    return surveyValue(key, { from, start: range[0] }, 'free', scope.context.window);
}
/** The same expression in JavaScript; undefined for what it cannot say (verbose mode, conditions). */
function fromPython(pattern) {
    const [, letters = '', rest = ''] = /^(?:\(\?([a-zA-Z]+)\))?([\s\S]*)$/.exec(pattern) ?? [];
    if (/[^aimsu]/.test(letters) || /\(\?\(/.test(rest))
        return undefined;
    const flags = [...new Set(`dm${letters.replace(/[aum]/g, '')}`)].join('');
    const source = rest
        .replace(/\\[\s\S]|\(\?P</g, (token) => (token === '(?P<' ? '(?<' : (ends[token] ?? token)))
        .replace(/\(\?P=(\w+)\)/g, '\\k<$1>');
    try {
        return new RegExp(source, flags);
    }
    catch {
        return undefined;
    }
}
/** Start and end of the whole text, whatever the mode. */
const ends = { '\\A': '(?<![\\s\\S])', '\\Z': '(?![\\s\\S])' };
;// CONCATENATED MODULE: ./build/src/rewrite/version-file.js

/** A file that holds the version and nothing else, with or without quotes. */
function surveyVersionFile({ text }, scope) {
    const from = /^\s*(["']?)([^\s"']+)\1\s*$/.exec(text)?.[2];
    if (from === undefined)
        return nothing;
    return surveyValue('version', { from, start: text.indexOf(from) }, 'free', scope.context.window);
}
;// CONCATENATED MODULE: ./build/src/rewrite/dynamic-version.js








/** Where the packages with a dynamic version get it from, by the folder of the package. */
function dynamicVersions(candidates, scope) {
    const sources = new Map();
    for (const { path, kind } of candidates) {
        if (kind !== 'pyproject' && !path.endsWith('setup.py') && !path.endsWith('setup.cfg'))
            continue;
        const folder = external_node_path_.posix.dirname(path) === '.' ? '' : external_node_path_.posix.dirname(path);
        if (sources.has(folder))
            continue;
        const from = dynamicFolder(folder, scope);
        if (from !== undefined)
            sources.set(folder, versionSource(from));
    }
    return sources;
}
/** A folder whose package has a dynamic version; undefined for others. */
function dynamicFolder(folder, scope) {
    const path = folder === '' ? 'pyproject.toml' : `${folder}/pyproject.toml`;
    const leaves = scope.isCandidate(path) ? (scope.toml(path)?.leaves ?? []) : [];
    const names = ['project', 'flit', 'poetry'];
    const isPackage = leaves.some(({ path: [first, second] }) => names.includes(String(first === 'tool' ? second : first)));
    const dynamic = leaves.some(({ path: [first, second], value }) => first === 'project' && second === 'dynamic' && value === 'version');
    const oldFlit = leaves.some(({ path: [, second, third] }) => second === 'flit' && third === 'metadata');
    if (isPackage && !dynamic && !oldFlit)
        return undefined;
    const value = leaves.length === 0 ? {} : scope.toml(path)?.value();
    return {
        folder,
        pyproject: isTable(value) ? value : {},
        text: scope.text,
        has: scope.has,
    };
}
/** Files of dynamic versions with what names them, by path. */
function sourcesByFile(sources, scope) {
    const files = new Map();
    for (const source of sources.values()) {
        if (source.kind !== 'file')
            continue;
        for (const path of source.paths.filter(scope.has))
            files.set(path, [...(files.get(path) ?? []), source]);
    }
    return files;
}
/** The version in a file that dynamic versions are read from, found in the way of the tools that read it. */
function surveyVersionSources(source, named, scope) {
    const forms = new Map(named.map(({ form }) => [JSON.stringify(form), form]));
    const surveys = [...forms.values()].map((form) => {
        if (form.kind === 'assignment')
            return surveyAssignments(source, [form.name], scope);
        if (form.kind === 'pattern')
            return surveyPattern(source, form.pattern, scope);
        return form.kind === 'whole' ? surveyVersionFile(source, scope) : nothing;
    });
    return surveys.reduce(unite, nothing);
}
;// CONCATENATED MODULE: ./build/src/rewrite/verify.js



/**
 * Asserts that nothing but the edited scalars differs between a file as it was and as it is now, and gives it as parsed
 * now. An edit inside a simply quoted or plain scalar that only brings letters, digits, `.`, `+`, `_` and `-` (plain ones
 * starting with a letter or digit) cannot change anything else in TOML, YAML and JSON; after every other edit the text is parsed again and compared.
 * @param literal whether an edit comes from a rule over the text, which may also change comments and keys
 * @throws Error when more than the planned keys changed: that is a mistake of the rewriter
 * @throws UserError when a rule over the text broke the file
 */
function verify(path, after, edits, { parse, leaves }, literal) {
    if (literal)
        return parseRuled(path, after, edits, parse);
    const touched = new Map();
    for (const edit of edits) {
        const leaf = leaves.find(({ start, end }) => start <= edit.start && edit.end <= end);
        if (leaf === undefined || !leaf.editable)
            throw new Error(`${path}: ${edit.key} is not inside a value`);
        touched.set(leaf, [...(touched.get(leaf) ?? []), edit]);
    }
    const expected = leaves.map((leaf) => withEdits(leaf, touched.get(leaf)));
    const sound = [...touched].every(([leaf, ofLeaf]) => ofLeaf.every((edit) => isHarmless(leaf, edit)));
    if (sound)
        return { leaves: expected, value: () => parse(path, after).value() };
    const parsed = parse(path, after);
    assertSame(path, expected, parsed.leaves, edits);
    return parsed;
}
/**
 * Locks are long and not parsed whole. Their edits stand inside of strings in double quotes and bring nothing that could
 * end one, so nothing else can change.
 * @throws Error for an edit that does: that is a mistake of the rewriter
 */
function requireInsideStrings(path, text, edits) {
    for (const { start, end, key, text: next } of edits) {
        const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
        const quotes = line.replace(/\\./g, '').split('"').length - 1;
        if (quotes % 2 === 1 && !/["\n]/.test(text.slice(start, end)) && verify_harmless.test(next))
            continue;
        throw new Error(`${path}: ${key} is not inside a string`);
    }
}
const verify_harmless = /^[0-9A-Za-z.+_-]+$/;
function isHarmless(leaf, edit) {
    const start = /^[0-9A-Za-z]/;
    return verify_harmless.test(edit.text) && (leaf.quoted || (start.test(edit.text) && start.test(leaf.value)));
}
function withEdits(leaf, edits) {
    if (edits === undefined)
        return leaf;
    const inside = edits.map((edit) => ({
        ...edit,
        start: edit.start - leaf.start,
        end: edit.end - leaf.start,
    }));
    return { ...leaf, value: splice(leaf.value, inside) };
}
/** Asserts that two lists of scalars have the same keys and values; places do not count. */
function assertSame(path, expected, found, edits) {
    const differs = expected.findIndex((leaf, index) => {
        const other = found[index];
        return other === undefined || other.value !== leaf.value || leaves_keyText(other.path) !== leaves_keyText(leaf.path);
    });
    if (differs === -1 && expected.length === found.length)
        return;
    const key = leaves_keyText((expected[differs] ?? found.at(-1))?.path ?? []);
    throw new Error(`${path}: ${key} changed though only ${edits.map((edit) => edit.key).join(', ')} should`);
}
function parseRuled(path, after, edits, parse) {
    try {
        return parse(path, after);
    }
    catch (error) {
        throw new errors/* UserError */.yo('the file cannot be parsed after a custom rule was applied', {
            where: { file: path, key: edits.map((edit) => edit.key).join(', ') },
            fix: 'mend the rule in the config so that it writes valid text',
            cause: error,
        });
    }
}
;// CONCATENATED MODULE: ./build/src/rewrite/finish.js



/**
 * Turns what was found into edits and applies them.
 * @throws Error when anything but the planned places changed: that is a mistake of the rewriter
 */
function finish({ path, kind, before, survey, structure }, spellAt) {
    const mark = before.startsWith('\uFEFF') ? 1 : 0;
    const text = before.slice(mark);
    const planned = survey.locations
        .map((location) => ({ location, edit: toEdit(location, text, spellAt(path, location)) }))
        .sort((left, right) => left.edit.start - right.edit.start);
    const changes = planned.filter(({ edit }) => edit.text !== text.slice(edit.start, edit.end));
    const edits = changes.map(({ edit }) => edit);
    const after = splice(text, edits);
    const literal = changes.some(({ location }) => 'literal' in location);
    if (!literal && (kind === 'uv-lock' || kind === 'package-lock'))
        requireInsideStrings(path, text, edits);
    const parsed = structure === undefined || edits.length === 0
        ? undefined
        : verify(path, after, edits, structure, literal);
    const own = planned.filter(({ location }) => !('aside' in location));
    return {
        ...{ path, kind, before, parsed },
        after: before.slice(0, mark) + after,
        edits: edits.map((edit) => ({ ...edit, start: edit.start + mark, end: edit.end + mark })),
        places: own.map(({ edit: { key, from, line } }) => ({ key, value: from, line })),
        current: own
            .filter(({ edit }) => !edits.includes(edit))
            .map(({ edit: { key, line } }) => ({ path, key, line })),
        leftAlone: survey.leftAlone.map(({ key, start, value, reason }) => {
            return { path, key, line: lineAt(text, start), value, reason };
        }),
        warnings: [...survey.warnings, ...repeated(path, edits, structure?.leaves ?? [])],
    };
}
/** Places that repeat a rewritten value by its anchor: they change with it, whatever they are. */
function repeated(path, edits, leaves) {
    const anchored = leaves.filter(({ anchor }) => anchor !== undefined);
    return anchored.flatMap(({ anchor, start, end }) => {
        const edit = edits.find((one) => start <= one.start && one.end <= end);
        const aliases = leaves.filter(({ value, editable }) => !editable && value === `*${anchor}`);
        if (edit === undefined || aliases.length === 0)
            return [];
        const keys = aliases.map((leaf) => leaves_keyText(leaf.path)).join(', ');
        return [`${path}:${edit.line}: ${keys} repeats ${edit.key} by its anchor, so it becomes ${edit.to} too`];
    });
}
function toEdit(location, text, to) {
    const { key, start, end, from } = location;
    const shown = location.place === 'given' ? location.to : to;
    return { key, start, end, from, text: to, to: shown, line: lineAt(text, start) };
}
;// CONCATENATED MODULE: ./build/src/rewrite/style.js



const semverStyles = ['dotted', 'glued', 'words'];
/** The SemVer style that most places have; undefined when none has one. Ties go to the better order. */
function commonStyle(locations) {
    const counts = semverStyles.map((style) => locations.filter((one) => 'style' in one && one.style === style).length);
    const most = Math.max(...counts);
    return most === 0 ? undefined : semverStyles[counts.indexOf(most)];
}
/**
 * Decides spellings over a whole tree (DESIGN §6): a configured style rules in SemVer places; `auto` keeps the style of
 * the place, else takes that of the file, else that of the tree, else dotted. A place that already names the new
 * version in a valid spelling stays as it is.
 */
function makeSpeller(surveys, context) {
    const { version, config } = context;
    const fixed = config.semverPrerelease === 'auto' ? undefined : config.semverPrerelease;
    const ofTree = commonStyle([...surveys.values()].flatMap((survey) => survey.locations)) ?? 'dotted';
    const neighbours = (path) => commonStyle(surveys.get(path)?.locations ?? []) ?? ofTree;
    const spellAt = (path, location) => {
        if (location.place === 'given')
            return location.text;
        const { place, style, prefix, follows, from } = location;
        if (follows !== undefined) {
            const target = surveys.get(follows)?.locations.find((one) => one.key === 'version');
            if (target !== undefined)
                return prefix + spellAt(follows, target).replace(/^v/, '');
        }
        const kept = place === 'semver' && style === 'pep440' ? undefined : style;
        const reading = readValue(from);
        const current = reading !== undefined && (0,version_version/* compareVersions */.Zy)(reading.version, version) === 0;
        if (current && (place !== 'semver' || kept !== undefined || version.stage === undefined))
            return from;
        if (place === 'pep440')
            return prefix + spell(version, 'pep440');
        if (place === 'free')
            return prefix + spell(version, kept ?? 'pep440');
        if (place === 'app' && kept === 'pep440')
            return prefix + spell(version, kept);
        return prefix + spell(version, fixed ?? kept ?? neighbours(path));
    };
    return spellAt;
}
;// CONCATENATED MODULE: ./build/src/rewrite/citation.js



/**
 * `version` of a CITATION.cff where there is one (Citation File Format 1.2.0: free text), and `date-released` when the
 * version changes. Neither is added.
 */
function surveyCitation(leaves, scope) {
    const { version: next, window, time } = scope.context;
    const versions = leaves
        .filter((leaf) => pathIs(leaf, 'version') && leaf.editable)
        .map((leaf) => surveyValue('version', { from: leaf.value, start: leaf.start }, 'free', window));
    const survey = mergeSurveys(versions);
    const changes = survey.locations.some((location) => {
        const reading = readValue(location.from);
        return reading !== undefined && (0,version_version/* compareVersions */.Zy)(reading.version, next) !== 0;
    });
    if (!changes)
        return survey;
    const to = dateOf(time);
    const dates = leaves
        .filter((leaf) => pathIs(leaf, 'date-released') && leaf.editable)
        .map(({ start, end, value: from }) => {
        return { key: 'date-released', start, end, from, place: 'given', text: to, to, aside: true };
    });
    return mergeSurveys([survey, { ...nothing, locations: dates }]);
}
;// CONCATENATED MODULE: ./build/src/rewrite/template.js



const placeholder = /\{(version|previous|major|minor|patch|semver|codename|date)\}/g;
const versionPattern = '\\d+\\.\\d+\\.\\d+(?:[-.]?(?:alpha|beta|a|b|rc)\\.?\\d+)?(?:[.+]post\\.?\\d+)?(?![0-9A-Za-z]|[.+-][0-9])';
const patterns = {
    version: versionPattern,
    previous: versionPattern,
    semver: versionPattern,
    major: '\\d+',
    minor: '\\d+',
    patch: '\\d+',
    codename: '[A-Za-z0-9][\\w.-]*',
    date: '\\d{4}-\\d{2}-\\d{2}',
};
/**
 * Compiles a template with placeholders into a finder. `{previous}` finds only versions of ours by the window, the
 * others whatever has their shape; all else is literal. A line template matches whole lines, whose indentation and
 * trailing blanks do not count.
 */
function compileTemplate(template, wholeLine, window) {
    const names = [];
    const body = template
        .split(placeholder)
        .map((part, index) => {
        if (index % 2 === 0)
            return part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
        names.push(part);
        return `(${patterns[part]})`;
    })
        .join('');
    const before = wholeLine ? '(?<=^[ \\t]*)' : /^\{/.test(template) ? '(?<![0-9A-Za-z.])' : '';
    const expression = new RegExp(before + body + (wholeLine ? '(?=[ \\t]*\\r?$)' : ''), 'dgm');
    return (text) => [...text.matchAll(expression)]
        .map((match) => toMatch(match, names))
        .filter(({ values }) => values['previous'] === undefined || isOurs(values['previous'], window));
}
function toMatch(match, names) {
    const [start, end] = [match.index, match.index + match[0].length];
    const groups = match.indices?.slice(1) ?? [];
    return {
        ...{ start, end, text: match[0] },
        inner: [groups[0]?.[0] ?? start, groups.at(-1)?.[1] ?? end],
        values: Object.fromEntries(names.map((name, index) => [name, match[index + 1] ?? ''])),
    };
}
/**
 * Fills a template for the new version.
 * @throws UserError when a placeholder has no value: no codename for the major, or `{previous}` without a search for it
 */
function fillTemplate(template, context, key, previous, date = dateOf(context.time)) {
    const { version, config } = context;
    const style = config.semverPrerelease === 'auto' ? 'dotted' : config.semverPrerelease;
    const values = {
        version: version.text,
        previous,
        major: String(version.major),
        minor: String(version.minor),
        patch: String(version.patch),
        semver: spell(version, style),
        codename: config.codenames[version.major],
        date,
    };
    return template.replace(placeholder, (whole, name) => {
        const value = values[name];
        if (value !== undefined)
            return value;
        throw new errors/* UserError */.yo(`${whole} has no value for ${version.text}`, {
            where: { key },
            fix: name === 'codename'
                ? `add a codename for ${version.major} to codenames in the config`
                : 'use {previous} in search, and in value only together with it',
        });
    });
}
/** Whether a template has dates and no other placeholder. */
function onlyDate(template) {
    const names = [...template.matchAll(placeholder)].map((match) => match[1]);
    return names.length > 0 && names.every((name) => name === 'date');
}
;// CONCATENATED MODULE: ./build/src/rewrite/custom.js









const custom_literal = true;
/** The files that each custom rule names, with the rule's place in the config. Explicit paths: no folder is foreign. */
function customFiles(files, rules) {
    const found = new Map();
    rules.forEach((rule, index) => {
        const key = `version-files.custom[${index}]`;
        const matches = compileGlob(rule.path);
        const paths = files.filter((file) => discover_isRegular(file) && matches(file.path)).map((file) => file.path);
        if (paths.length === 0 && rule.count !== 'any') {
            throw new errors/* UserError */.yo(`no file matches the path ${rule.path}`, {
                where: { key },
                fix: 'mend or remove the rule in the config',
            });
        }
        for (const path of paths)
            found.set(path, [...(found.get(path) ?? []), { rule, key }]);
    });
    return found;
}
/**
 * The places of one custom rule in a file.
 * @throws UserError when it does not match as often as it says, or a key is not a scalar that can be replaced
 */
function customLocations({ path, text }, rule, key, context) {
    const locations = rule.key === undefined
        ? matchLocations(text, rule, key, context)
        : keyLocations({ path, text }, rule.key, rule, key, context);
    if (rule.count !== 'any' && locations.length !== rule.count) {
        const what = rule.line ?? rule.key ?? rule.search ?? '';
        throw new errors/* UserError */.yo(`${JSON.stringify(what)} matches ${locations.length} times, not ${rule.count}`, {
            where: { file: path, key },
            fix: 'mend the file or the rule; count: any allows every number',
        });
    }
    return locations;
}
function matchLocations(text, rule, key, context) {
    const template = rule.line ?? rule.search ?? '';
    const target = rule.value ?? template.replaceAll('{previous}', '{version}');
    const matches = compileTemplate(template, rule.line !== undefined, context.window);
    const found = matches(text).map((match) => matchLocation(match, target, rule, key, context));
    if (rule.value === undefined || rule.value.includes('{previous}'))
        return found;
    // What an earlier pass wrote counts too, where the template does not find it again.
    const written = fillTemplate(target, context, key, undefined);
    for (let at = text.indexOf(written); written !== '' && at !== -1; at = text.indexOf(written, at + written.length)) {
        const end = at + written.length;
        if (found.some((location) => location.start < end && at < location.end))
            continue;
        found.push({ key, start: at, end, from: written, place: 'given', text: written, to: written, literal: custom_literal });
    }
    return found;
}
function matchLocation(match, target, rule, key, context) {
    const [start, end] = rule.value === undefined ? match.inner : [match.start, match.end];
    const offset = rule.value === undefined ? match.start : start;
    const from = match.text.slice(start - offset, end - offset);
    const filled = fillTemplate(target, context, key, match.values['previous']);
    // A date alone is no reason to change a line that names the version already.
    const sameButDate = fillTemplate(target, context, key, match.values['previous'], match.values['date']);
    if (sameButDate === match.text && !onlyDate(target)) {
        return { key, start, end, from, place: 'given', text: from, to: from, literal: custom_literal };
    }
    const tail = match.end - end;
    const text = rule.value === undefined ? filled.slice(start - match.start, filled.length - tail) : filled;
    return { key, start, end, from, place: 'given', text, to: text, dated: onlyDate(target), literal: custom_literal };
}
function keyLocations({ path, text }, wanted, rule, key, context) {
    const target = rule.value ?? '{version}';
    const to = fillTemplate(target, context, key, undefined);
    return parseAny(path, text, key)
        .leaves.filter((leaf) => leaves_keyText(leaf.path) === wanted)
        .map((leaf) => {
        if (!leaf.editable || (!leaf.quoted && !isPlain(to))) {
            throw new errors/* UserError */.yo(`${wanted} is not a string on one line that can hold ${JSON.stringify(to)}`, {
                where: { file: path, key },
                fix: 'write it in double quotes',
            });
        }
        const { start, end, value: from } = leaf;
        return { key: wanted, start, end, from, place: 'given', text: to, to, dated: onlyDate(target) };
    });
}
/** Whether plain YAML keeps the text as it is: 5.10 would be the number 5.1 to its readers. */
function isPlain(text) {
    const number = /^\d+(?:\.\d*)?$/.test(text);
    return /^[0-9A-Za-z][\w.+-]*$/.test(text) && (!number || String(Number(text)) === text);
}
function isYaml(path) {
    return /\.(?:ya?ml|cff)$/.test(path);
}
/** Parser of a file that a rule names by key. */
function parserOf(path) {
    if (isYaml(path))
        return parseYaml;
    if (/\.(?:toml|lock)$/.test(path))
        return external_node_path_.posix.basename(path) === 'Chart.lock' ? parseYaml : parseToml;
    return path.endsWith('.json') ? parseJson : undefined;
}
function parseAny(path, text, key) {
    const parse = parserOf(path);
    if (parse !== undefined)
        return parse(path, text);
    throw new errors/* UserError */.yo(`a key needs a YAML, TOML or JSON file, not ${path}`, {
        where: { key },
        fix: 'use line or search',
    });
}
;// CONCATENATED MODULE: ./build/src/rewrite/dockerfile.js

/**
 * `LABEL version=…` and `LABEL org.opencontainers.image.version=…`: labels speak of the image itself. An `ARG` may be
 * the version of something else, so one that looks like ours is only reported.
 */
function surveyDockerfile({ text }, scope) {
    const { window } = scope.context;
    const surveys = [];
    const pattern = /^[ \t]*(LABEL|ARG)[ \t]+([^\r\n]*)/gim;
    for (const match of text.matchAll(pattern)) {
        const [whole, instruction = '', rest = ''] = match;
        const offset = match.index + whole.length - rest.length;
        for (const pair of rest.matchAll(/([\w.-]+)=("?)([^\s"']+)\2(?=\s|$)/g)) {
            const [text, name = '', quote = '', value = ''] = pair;
            const found = { from: value, start: offset + pair.index + text.length - quote.length - value.length };
            const key = `${instruction.toUpperCase()} ${name}`;
            if (!isOurs(value, window))
                continue;
            if (instruction.toUpperCase() === 'LABEL' &&
                /^(?:version|org\.opencontainers\.image\.version)$/.test(name)) {
                surveys.push(surveyValue(key, found, 'free', window));
            }
            else if (instruction.toUpperCase() === 'ARG') {
                const reason = 'an ARG may be the version of something else; name it in version-files.custom';
                surveys.push({ ...nothing, leftAlone: [{ key, start: found.start, value, reason }] });
            }
        }
    }
    return mergeSurveys(surveys);
}
;// CONCATENATED MODULE: ./build/src/rewrite/package-json.js



/** `version` of a package.json and its exact pins on other packages of the repository. */
function surveyPackageJson(path, leaves, scope) {
    return mergeSurveys([surveyVersion(path, leaves, scope), ...leaves.map((leaf) => surveyPin(leaf, scope))]);
}
const lists = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
/** A dependency on a package of this repository with a version of ours. A range is its author's decision. */
function surveyPin(leaf, scope) {
    const [list, name] = leaf.path;
    if (leaf.path.length !== 2 || !lists.includes(String(list)) || !leaf.editable)
        return nothing;
    if (!scope.npmPackages().has(String(name)))
        return nothing;
    const { value, start } = leaf;
    const key = leaves_keyText(leaf.path);
    if (isOurs(value, scope.context.window)) {
        return surveyValue(key, { from: value, start }, 'semver', scope.context.window);
    }
    const versions = value.match(/\d+\.\d+\.\d+[\w.+-]*/g) ?? [];
    if (!versions.some((version) => isOurs(version, scope.context.window)))
        return nothing;
    const reason = 'only an exact version is rewritten, not a range';
    return { ...nothing, leftAlone: [{ key, start, value, reason }] };
}
/** Ours by the window, or because the config names its folder as the UI. */
function surveyVersion(path, leaves, scope) {
    const leaf = leaves.findLast((candidate) => pathIs(candidate, 'version'));
    if (leaf === undefined || !leaf.editable)
        return nothing;
    const { value: from, start, end } = leaf;
    const reading = readValue(from);
    if (isUi(path, scope) && reading !== undefined) {
        const { style, prefix } = reading;
        return { ...nothing, locations: [{ key: 'version', start, end, from, place: 'semver', style, prefix }] };
    }
    return surveyValue('version', { from, start }, 'semver', scope.context.window);
}
function isUi(path, scope) {
    const folder = scope.context.config.ui?.path.replace(/^\.\//, '').replace(/\/+$/, '');
    return folder !== undefined && external_node_path_.posix.dirname(path) === (folder === '' ? '.' : folder);
}
;// CONCATENATED MODULE: ./build/src/rewrite/survey.js



















/** Kinds whose files are parsed, with their parser; the others are searched as text. */
const parsers = {
    pyproject: parseToml,
    chart: parseYaml,
    'chart-lock': parseYaml,
    citation: parseYaml,
    'package-json': parseJson,
};
/** Every file that may hold a version of ours: by name, of the configured UI, or because a pyproject.toml points at it. */
function candidatesOf(facts, context) {
    const { config } = context;
    const found = findCandidates(facts.files, config);
    if (config.ui === undefined)
        return found;
    const names = ['package.json', 'package-lock.json', 'npm-shrinkwrap.json'];
    const ofUi = new Set(names.map((name) => external_node_path_.posix.join(config.ui?.path ?? '.', name)));
    const known = new Set(found.map((candidate) => candidate.path));
    const added = facts.files.filter(discover_isRegular).flatMap(({ path }) => {
        const kind = ofUi.has(path) && !known.has(path) ? kindOfFile(path) : undefined;
        return kind === undefined ? [] : [{ path, kind }];
    });
    return [...found, ...added].sort(byPath);
}
/** The candidates and the files that dynamic versions are read from, each once. */
function withVersionSources(candidates, sources) {
    const all = new Map(candidates.map((candidate) => [candidate.path, candidate]));
    for (const path of sources.keys()) {
        if (!all.has(path))
            all.set(path, { path, kind: 'version-source' });
    }
    return [...all.values()].sort(byPath);
}
/** What a file that is no lock holds. */
function surveyPrimary(kind, source, scope) {
    const { path } = source;
    switch (kind) {
        case 'pyproject':
            return surveyPyproject(scope.toml(path)?.leaves ?? [], scope);
        case 'chart':
            return surveyChart(path, scope.yaml(path)?.leaves ?? [], scope);
        case 'citation':
            return surveyCitation(scope.yaml(path)?.leaves ?? [], scope);
        case 'package-json':
            return surveyPackageJson(path, scope.json(path)?.leaves ?? [], scope);
        case 'setup':
            return surveySetupFile(source, scope);
        case 'python-version-module':
            return surveyPythonVersionModule(source, scope);
        case 'python-build-number':
            return surveyBuildNumber(source, scope);
        case 'version-file':
            return surveyVersionFile(source, scope);
        case 'dockerfile':
            return surveyDockerfile(source, scope);
        default:
            return nothing;
    }
}
/** Everything found in files that stand for themselves, and by custom rules in any file. Locks come with the latter only. */
function surveyAll(facts, candidates, sources, scope) {
    const rules = customFiles(facts.files, scope.context.config.versionFiles.custom);
    const paths = new Set(candidates.map((candidate) => candidate.path));
    const others = [...rules.keys()].filter((path) => !paths.has(path)).sort();
    const all = [
        ...candidates,
        ...others.map((path) => ({ path, kind: 'custom' })),
    ];
    const surveyed = new Map();
    for (const { path, kind } of all) {
        const before = facts.read(path);
        const text = withoutMark(before);
        if (before === undefined || text === undefined)
            continue;
        const known = surveyPrimary(kind, { path, text }, scope);
        const named = sources.get(path);
        const own = named === undefined ? known : unite(surveyVersionSources({ path, text }, named, scope), known);
        const mine = rules.get(path) ?? [];
        const locations = mine.flatMap(({ rule, key }) => customLocations({ path, text }, rule, key, scope.context));
        const parse = mine.some(({ rule }) => rule.key !== undefined) ? parserOf(path) : undefined;
        const structure = structureOf(kind, path, scope, parse);
        surveyed.set(path, { path, kind, before, structure, survey: combine(own, { ...nothing, locations }) });
    }
    return withoutIdleDates(surveyed, scope.context);
}
/** Parser and scalars of a file, by its kind or, for other files, because a rule names a key in it. */
function structureOf(kind, path, scope, other) {
    const parse = parsers[kind] ?? other;
    if (parse === undefined)
        return undefined;
    const known = parse === parseToml ? scope.toml : parse === parseYaml ? scope.yaml : scope.json;
    return { parse, leaves: known(path)?.leaves ?? [] };
}
;// CONCATENATED MODULE: ./build/src/rewrite/tree.js








/**
 * Rewrites every place of a tree that carries the version: text -> edits -> text, never re-serialised. Pure: the same
 * tree and context give the same bytes. A second pass changes nothing.
 * @throws UserError for a file that cannot be parsed (file, line, column) or a custom rule that does not hold
 */
function rewriteTree(facts, context) {
    const finished = finishTree(facts, context);
    return {
        files: finished.filter((file) => file.edits.length > 0).map(toFileRewrite),
        current: finished.flatMap((file) => file.current),
        leftAlone: finished.flatMap((file) => file.leftAlone),
        warnings: finished.flatMap((file) => file.warnings),
    };
}
/**
 * Rewrites one file, given the tree it belongs to (locks follow other files, pins need the names of the own packages).
 * `text` stands in for the tree's own text of the file.
 * @returns undefined when nothing changes
 */
function rewriteFile(path, text, tree, context) {
    const file = finishTree(overlay(tree, path, text), context).find((one) => one.path === path);
    return file === undefined || file.edits.length === 0 ? undefined : toFileRewrite(file);
}
/** The places of one file that are ours, as `rewriteFile` sees it. */
function versionLocations(path, text, tree, context) {
    return finishTree(overlay(tree, path, text), context).find((one) => one.path === path)?.places ?? [];
}
/** The places of all files that are ours, by path; files without one are left out. */
function treeVersionLocations(facts, context) {
    const files = finishTree(facts, context).filter((file) => file.places.length > 0);
    return new Map(files.map((file) => [file.path, file.places]));
}
function toFileRewrite({ path, kind, before, after, edits }) {
    return { path, kind, before, after, edits };
}
function overlay(tree, path, text) {
    const known = tree.files.some((file) => file.path === path);
    return {
        files: known ? tree.files : [...tree.files, { path, mode: '100644', sha: '' }],
        read: (other) => (other === path ? text : tree.read(other)),
    };
}
function finishTree(facts, context) {
    const named = candidatesOf(facts, context);
    const scope = makeScope(facts, named, context);
    const sources = sourcesByFile(dynamicVersions(named, scope), scope);
    const surveyed = surveyAll(facts, withVersionSources(named, sources), sources, scope);
    const surveys = new Map([...surveyed].map(([path, { survey }]) => [path, survey]));
    const spellAt = makeSpeller(surveys, context);
    const finished = new Map();
    for (const [path, one] of surveyed) {
        if (!isDerived(one.kind))
            finished.set(path, finish(one, spellAt));
    }
    for (const [path, one] of surveyed) {
        if (!isDerived(one.kind))
            continue;
        const derived = surveyDerived(one, finished, scope);
        finished.set(path, finish({ ...one, survey: combine(derived, one.survey) }, spellAt));
    }
    return [...finished.values()].sort(byPath);
}
;// CONCATENATED MODULE: ./build/src/actions/bump-version/prepare.js

/**
 * The plan says what changes; the rewriter says how. Both must agree location by location: another version of this
 * suite, or a config that was edited between the jobs, would otherwise commit what nobody reviewed.
 */
function checkAgainstPlan(plan, rewrite) {
    const describe = (files) => files
        .flatMap((file) => file.locations.map(({ key, from, to }) => `${file.path}: ${key}: ${from} -> ${to}`))
        .sort();
    const planned = describe(plan.rewrite.files);
    const actual = describe(rewrite.files.map(({ path, kind, edits }) => ({ path, kind, locations: edits })));
    const without = (lines, others) => {
        const known = new Set(others);
        return lines.find((line) => !known.has(line));
    };
    const first = without(planned, actual) ?? without(actual, planned);
    if (first === undefined && planned.length === actual.length)
        return;
    throw new errors/* UserError */.yo(`the plan and the rewriter differ: ${first ?? 'number of locations'}`, {
        fix: 'plan and bump must come from the same release-actions version: re-run all jobs',
    });
}
/**
 * Version locations of the plan that commits after the tagged one changed to something else. The merge would lose
 * one of the two values. A location that already carries the new version (an earlier attempt landed) is no conflict.
 * @param tip rewrite of the branch tip for the same version and window
 */
function touchedLocations(plan, tip) {
    const edits = new Map(tip.files.flatMap((file) => file.edits.map((edit) => [`${file.path}\0${edit.key}`, edit])));
    const current = new Set(tip.current.map(({ path, key }) => `${path}\0${key}`));
    return plan.rewrite.files.flatMap((file) => file.locations.flatMap(({ key, from }) => {
        const id = `${file.path}\0${key}`;
        if (current.has(id) || edits.get(id)?.from === from)
            return [];
        const now = edits.get(id)?.from;
        return [`${file.path}: ${key}: ${from} at the tag, ${now ?? 'something else'} on the branch`];
    }));
}
;// CONCATENATED MODULE: ./build/src/actions/bump-version/moved.js





/** @throws UserError when the branch demands linear history or later commits touched a version location */
async function requireMergeable(host, { plan, context, git }, { tip, branch, linear, auth }) {
    const instead = `tag the tip of ${branch} instead: ${retag(plan.tag, tip)}`;
    if (linear) {
        throw new errors/* UserError */.yo(`${branch} moved on to ${tip} and demands linear history, so the release commit cannot be merged`, { fix: instead });
    }
    if ((await git.commitOf(tip)) === undefined) {
        await remoteGit(host, git, ['fetch', '--quiet', '--no-tags', 'origin', tip], { env: auth });
    }
    const globs = context.config.versionFiles.custom.map((rule) => rule.path);
    const facts = await readFacts(host, git.dir, tip, { globs });
    const touched = touchedLocations(plan, rewriteTree(facts, context));
    if (touched.length === 0)
        return;
    throw new errors/* UserError */.yo(`commits on ${branch} after the tag changed version locations: ${touched.join('; ')}`, {
        fix: `set these locations back on ${branch} and re-run the failed jobs, or ${instead}`,
    });
}
/** Commands that put a tag on another commit; neither text can hold anything that a shell understands. */
function retag(tag, sha) {
    return (`git push origin :refs/tags/${tag} && git fetch origin ${sha} && ` +
        `git tag --force ${tag} ${sha} && git push origin refs/tags/${tag}`);
}
;// CONCATENATED MODULE: ./build/src/actions/bump-version/commit.js









/**
 * Adopts the release commit of an earlier attempt, or makes it and lands it. With `operation: preflight` or
 * `dry-run: true` everything is checked and nothing is written.
 */
async function commit(host, inputs, situation, changes, tree) {
    const { plan, git } = situation;
    const auth = gitAuthentication(host, host.env['GITHUB_SERVER_URL'] || 'https://github.com', inputs.token);
    const heads = '+refs/heads/*:refs/remotes/origin/*';
    await remoteGit(host, git, ['fetch', '--quiet', '--no-tags', '--prune', 'origin', heads], { env: auth });
    const branch = await situation.branch();
    const way = await chooseWay(host, inputs, git, auth, changes);
    const earlier = await readEarlier(git, plan, branch, tree);
    const request = {
        tag: plan.tag,
        parent: plan.commit.sha,
        parentTree: plan.commit.tree,
        tree,
        changes,
        message: releaseMessage(plan.version, plan.tag, plan.commit.sha),
    };
    const landing = { host, inputs, situation, auth, branch, way, earlier, request };
    const checking = inputs.operation === 'preflight' || inputs.dryRun;
    const unknown = inputs.operation === 'preflight' ? await tagUnknown(landing) : [];
    if (earlier.landed !== undefined)
        return adopted(landing, earlier.landed.sha, unknown);
    if (way.github !== undefined)
        await checkClaims(way.github, plan, earlier);
    for (const { sha, base } of earlier.former) {
        host.warning(`${sha} is a release commit of ${plan.tag} from when the tag was on ${base || 'another commit'}`);
    }
    return checking ? checked(landing, unknown) : landed(landing);
}
async function tagUnknown({ host, way, situation }) {
    if (way.github === undefined)
        return [];
    return checkTagRules(host, way.github, situation.plan.tag, situation.config.tagPrefix);
}
async function adopted(landing, sha, unknown) {
    const { branch } = landing;
    const what = `adopted ${sha}, which an earlier attempt landed on ${branch}`;
    const verified = await readVerified(landing, { sha, verified: false });
    return { sha, changed: false, verified, branch, what, method: '', why: '', unknown };
}
/** Everything that can be known before trying. */
async function checked(landing, unknown) {
    const { host, inputs, situation, branch, way, request } = landing;
    const { plan } = situation;
    const tip = await way.lander.tip(branch, request);
    const moved = tip !== request.parent;
    if (moved && inputs.onBranchMoved === 'fail')
        throw movedError({ ...request, branch }, tip);
    const rules = await rulesOf(landing, moved);
    if (moved)
        await requireMergeable(host, situation, { ...landing, tip, linear: rules.linear });
    const { method, why } = taken(way, moved ? 'merge' : 'fast-forward', moved ? restOf(way) : way.lander.method);
    const how = moved ? 'merge' : 'fast-forward';
    const what = `the release commit would land on ${branch} by ${how} (${methodText(method, why)})`;
    // What is of the tagged commit is not of this release: checks before the commit must not take it for theirs.
    const sha = inputs.operation === 'preflight' ? '' : plan.commit.sha;
    const open = [...unknown, ...rules.unknown];
    return { sha, changed: false, verified: false, branch, what, method, why, unknown: open };
}
async function landed(landing) {
    const { host, inputs, situation, auth, branch, way, earlier, request } = landing;
    const { plan, git } = situation;
    // Once: rules do not change while a branch moves, and their warnings need no repetition.
    const rules = await rulesOf(landing, false);
    const result = await land(host, way.lander, {
        ...request,
        branch,
        version: plan.version,
        onBranchMoved: inputs.onBranchMoved,
        ...(earlier.elsewhere && { made: { sha: earlier.elsewhere.sha, verified: false } }),
        find: (tip) => findAt(host, git, auth, plan, tip, request.tree),
        checkMoved: (tip) => requireMergeable(host, situation, { branch, auth, tip, linear: rules.linear }),
    });
    const { method, why } = taken(way, result.how, result.method);
    const verified = await readVerified(landing, result);
    const road = result.how === 'found' ? '' : ` by ${result.how}`;
    const what = `release commit ${result.sha} landed on ${branch}${road} (${methodText(method, why)})`;
    return { sha: result.sha, verified, changed: result.sent, branch, what, method, why, unknown: [] };
}
/** What became of the way that was chosen: some of it is only known at the end. */
function taken(way, how, method) {
    if (way.lander.method !== 'graphql' || method === 'graphql')
        return { method, why: way.why };
    const why = how === 'merge' ? 'the branch moved on since the tag' : 'this server has no createCommitOnBranch';
    return { method, why };
}
const restOf = ({ lander }) => (lander.method === 'graphql' ? 'rest' : lander.method);
async function rulesOf({ host, way, branch, request }, moved) {
    const advice = workflowAdvice(request.changes);
    if (advice !== undefined)
        host.warning(advice);
    const { github } = way;
    const report = github === undefined
        ? rulesUnknown
        : await checkBranchRules(host, github, branch, commitFacts(way, request, moved));
    return advice === undefined ? report : { ...report, unknown: [...report.unknown, advice] };
}
function commitFacts(way, request, moved) {
    const { method } = way.lander;
    return {
        method,
        moved,
        message: request.message,
        email: method === 'git' ? bot.email : '',
        files: request.changes.map(({ path, text }) => ({ path, bytes: Buffer.byteLength(text) })),
    };
}
/** Read back from GitHub. The commit is there whatever comes of this question: it fails nothing. */
async function readVerified({ host, way }, made) {
    if (way.github === undefined)
        return false;
    try {
        return await isVerified(way.github, made.sha);
    }
    catch {
        host.info(`GitHub did not tell whether ${made.sha} is verified`);
        return made.verified;
    }
}
;// CONCATENATED MODULE: ./build/src/config/text.js


/**
 * The text of a config file, its byte order mark kept.
 * @param file name of the file for messages
 * @throws UserError with the place of the first byte that is no UTF-8
 */
function decodeConfig(bytes, file) {
    const text = decodeUtf8(bytes);
    if (text !== undefined)
        return text;
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
        throw new errors/* UserError */.yo('the config is UTF-16, not UTF-8', { where: { file }, fix });
    }
    let start = 0;
    for (let line = 1;; line++) {
        const end = bytes.indexOf(10, start);
        const part = bytes.subarray(start, end === -1 ? undefined : end);
        if (end === -1 || decodeUtf8(part) === undefined) {
            const column = new TextDecoder().decode(part).indexOf('\ufffd') + 1;
            throw new errors/* UserError */.yo('the config is not UTF-8', { where: { file, line, column }, fix });
        }
        start = end + 1;
    }
}
const fix = 'save the file as UTF-8';
// EXTERNAL MODULE: ./build/src/core/inputs.js
var inputs = __webpack_require__(2856);
;// CONCATENATED MODULE: ./build/src/plan/checkout.js






/**
 * Reads the config of a commit, or of the revision that `configRef` names.
 * @param path of the file in the repository; only the default one may be absent
 * @throws UserError for a revision or file that is not there, and for mistakes in the file
 */
async function configFrom(files, commit, path, configRef) {
    const ref = configRef === '' ? '' : await revision(files, configRef);
    const clean = path.replace(/^\.\//, '');
    if (/^[/\\]|(?:^|\/)\.\.(?:\/|$)/.test(clean)) {
        throw new errors/* UserError */.yo(`the config ${(0,quote/* quoted */.TL)(path)} is not a path inside the repository`, {
            where: { key: 'config' },
            fix: `give a path like ${inputs/* defaultConfigPath */.jE}: the file is read from the commit, not from the disk`,
        });
    }
    const bytes = await files.show(ref === '' ? commit : ref, clean);
    if (bytes === undefined && (ref !== '' || clean !== inputs/* defaultConfigPath */.jE)) {
        throw new errors/* UserError */.yo(`the commit ${ref === '' ? commit : ref} has no file ${(0,quote/* quoted */.TL)(clean)}`, {
            where: { key: ref === '' ? 'config' : 'config-ref' },
            fix: 'commit the file, or name another one',
        });
    }
    const text = bytes === undefined ? undefined : decodeConfig(bytes, clean);
    return { config: loadConfig(text, clean), source: { path: clean, text, ref } };
}
/** `configFrom` of a checkout that has all of its objects. */
function configOf(git, commit, path, configRef) {
    return configFrom({
        revision: (name) => localRevision(git, name),
        show: (at, file) => git.show(at, file),
        revisionFix: 'push it, and check out with fetch-depth: 0',
    }, commit, path, configRef);
}
async function revision(files, name) {
    const commit = await files.revision(name);
    if (commit !== undefined)
        return commit;
    throw new errors/* UserError */.yo(`there is no branch, tag or commit ${(0,quote/* quoted */.TL)(name)}`, {
        where: { key: 'config-ref' },
        fix: files.revisionFix,
    });
}
/** The commit of a branch of the remote, else of what git makes of the name: a tag, a local branch, a commit. */
async function localRevision(git, name) {
    const branch = name.replace(/^refs\/heads\//, '');
    return (await git.commitOf(`refs/remotes/origin/${branch}`)) ?? git.commitOf(name);
}
/** Reads what a plan of a commit is made from. `tag` is the one that is released: it does not count as merged. */
function factsOf(host, git, commit, { config }, tag, supply) {
    return readFacts(host, git, commit, {
        tagPrefix: config.tagPrefix,
        ...(tag === undefined ? {} : { tag }),
        ...(supply === undefined ? {} : { supply }),
        globs: config.versionFiles.custom.map((rule) => rule.path),
    });
}
;// CONCATENATED MODULE: ./build/src/plan/own-source.js




const projectFile = /^(?:pyproject\.toml|setup\.cfg|MANIFEST\.in|[^/]+\.py)$/;
/**
 * Tells which paths are source of a package, chart or UI: what a new version is needed for. All own Python projects
 * count, published or not, because images are made from them. Dockerfiles and what lies outside of all sources are what
 * only images use.
 * @param trees a path counts when it is source in any of them
 */
function sourceFilter(trees, config, images) {
    const own = trees.map((tree) => sourceOf(tree, config));
    const recipes = new Set(images.builds.flatMap(({ dockerfile: file }) => [file, `${file}.dockerignore`]));
    const onlyImages = (path) => recipes.has(path) || external_node_path_.posix.basename(path) === '.dockerignore';
    return (path) => !onlyImages(path) && own.some((isSource) => isSource(path));
}
function sourceOf(tree, config) {
    const projects = discover(tree, discoverable(config)).map(({ folder }) => folder);
    const charts = config.charts?.paths.flatMap((pattern) => chartFolders(tree, pattern)) ?? [];
    const ui = config.ui === undefined ? [] : [config.ui.path];
    const folders = [...projects.filter((folder) => folder !== ''), ...charts, ...ui].map(insideOf);
    const rootPackage = projects.includes('') ? [rootPackageFilter(tree)] : [];
    return (path) => [...folders, ...rootPackage].some((isSource) => isSource(path));
}
/** Everything below a folder; at the top not what discovery leaves out by its folder (documentation, workflows). */
function insideOf(folder) {
    const clean = external_node_path_.posix.normalize(folder).replace(/\/+$/, '');
    if (clean === '.')
        return (path) => foreignFolder(path) === undefined;
    return (path) => path === clean || path.startsWith(`${clean}/`);
}
/**
 * A package at the top shares its folder with everything else. Its own are the files that tell how it is built and the
 * folders with Python modules.
 */
function rootPackageFilter({ files }) {
    const modules = new Set(files
        .map(({ path }) => path)
        .filter((path) => path.endsWith('.py') && path.includes('/') && foreignFolder(path) === undefined)
        .map(topFolder));
    return (path) => (path.includes('/') ? modules.has(topFolder(path)) : projectFile.test(path));
}
function topFolder(path) {
    return path.slice(0, path.indexOf('/'));
}
;// CONCATENATED MODULE: ./build/src/actions/bump-version/post-release.js









/** Files that a message names. */
const mostNamed = 10;
/**
 * A post-release builds images again from the sources of its base version, so the tagged commit must have these sources.
 * @returns the release commit of the base version
 * @throws UserError when there is none, or that lists what changed in the source of a package, chart or UI
 */
async function checkPostRelease(host, situation) {
    const { git, plan, config, facts } = situation;
    await (0,git_git/* needFullHistory */.ov)(git);
    const base = await releaseOf(host, situation);
    const changed = await git.run([
        'diff-tree',
        '-r',
        '-z',
        '--no-renames',
        '--name-only',
        base.commit.tree,
        plan.commit.tree,
    ]);
    const isSource = sourceFilter([base, facts], config, plan.images);
    const files = changed.stdout.split('\0').filter((path) => path !== '' && isSource(path));
    if (files.length === 0)
        return base.commit.sha;
    const more = files.length > mostNamed ? ` and ${files.length - mostNamed} more` : '';
    throw new errors/* UserError */.yo(`${plan.version} would only rebuild images, but sources changed since ${plan.base_version} (${base.commit.sha}): ` +
        `${files.slice(0, mostNamed).map(quote/* fileName */.Md).join(', ')}${more}`, {
        fix: 'release the next patch version (for a candidate the next candidate); ' +
            'a post-release may change Dockerfiles and what only images use',
    });
}
/** What the release commit of the base version has. The tag itself is that commit when its tree carries the version. */
async function releaseOf(host, situation) {
    const { git, plan, config, context } = situation;
    const tag = `${config.tagPrefix}${plan.base_version}`;
    const tagged = await peelTag(git, tag);
    const commits = await releaseCommitsOf(git, tag);
    const own = commits.filter(({ parents }) => tagged === undefined || parents[0] === tagged);
    const rivals = new Set(own.map(({ tree }) => tree));
    if (rivals.size > 1) {
        throw new errors/* UserError */.yo(`several commits say that they are the release of ${tag}: ${own.map(({ sha }) => sha).join(', ')}`, { fix: `push the tag ${tag} of the one that was released, on its parent` });
    }
    const [commit] = own;
    if (commit !== undefined)
        return factsOf(host, git, commit.sha, { config });
    if (tagged !== undefined) {
        const facts = await factsOf(host, git, tagged, { config });
        const version = (0,version_version/* parseVersion */.ot)(plan.base_version);
        const carried = () => rewriteTree(facts, { ...context, version, time: facts.commit.time }).files.length === 0;
        if (config.bump === 'build' || carried())
            return facts;
    }
    throw new errors/* UserError */.yo(`${plan.base_version} was never released from this repository: ` +
        (tagged === undefined
            ? `there is neither a tag ${tag} nor a commit with the trailer "Release-Tag: ${tag}"`
            : `the tree of the tag ${tag} does not carry the version, and no branch or tag holds its release commit`), {
        where: { key: 'tag' },
        fix: `release ${plan.base_version} first, or name the version that was released: ${plan.version} rebuilds its images; ` +
            'a release commit on a branch that was deleted has to be pushed again',
    });
}
;// CONCATENATED MODULE: ./build/src/git/git-branches.js
/** The branches of a checkout. */
function gitBranches(git) {
    return {
        async all() {
            return (await namespace(git)).tips;
        },
        async containing(commit, among) {
            if (among.length === 0)
                return [];
            const { root } = await namespace(git);
            const refs = await git.lines(['for-each-ref', `--contains=${commit}`, '--format=%(refname)', root]);
            const names = new Set(refs.map((ref) => ref.slice(root.length)));
            return among.filter(({ name }) => names.has(name));
        },
        async releaseCommit(commit, tag, among) {
            if (among.length === 0)
                return undefined;
            const lines = await git.lines([
                'log',
                '--ancestry-path',
                '--fixed-strings',
                `--grep=Release-Tag: ${tag}`,
                '--format=%H|%P|%(trailers:key=Release-Tag,valueonly,separator=%x7C)',
                ...new Set(among.map((branch) => branch.tip)),
                `^${commit}`,
                '--',
            ]);
            const match = lines
                .map((line) => line.split('|'))
                .find(([, parents, ...tags]) => parents === commit && tags.some((value) => value.trim() === tag));
            return match?.[0];
        },
    };
}
/** The default branch as far as the clone knows it: origin/HEAD, else the only one of main and master. */
async function localDefaultBranch(git) {
    const head = await git.run(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'], { allowFailure: true });
    if (head.exitCode === 0)
        return head.stdout.trim().replace(/^refs\/remotes\/origin\//, '');
    const names = new Set((await namespace(git)).tips.map(({ name }) => name));
    const usual = ['main', 'master'].filter((name) => names.has(name));
    return usual.length === 1 ? usual[0] : undefined;
}
/** What the remote has, if there is one; else the local branches. Never both: a local branch may lag behind. */
async function namespace(git) {
    let tips = [];
    let used = '';
    for (const root of ['refs/remotes/origin/', 'refs/heads/']) {
        const lines = await git.lines(['for-each-ref', '--format=%(objectname) %(refname)', root]);
        used = root;
        tips = lines
            .map((line) => {
            const [tip = ''] = line.split(' ', 1);
            return { tip, name: line.slice(tip.length + 1 + root.length) };
        })
            .filter(({ name }) => name !== 'HEAD');
        if (tips.length > 0)
            break;
    }
    return { root: used, tips };
}
;// CONCATENATED MODULE: ./build/src/git/branches.js




/** The branch that a release commit lands on, looked up in a checkout. @throws UserError as `decideBranch` does */
async function chooseBranch(git, request) {
    return (await decideBranch(gitBranches(git), request)).name;
}
/**
 * The branch that a release commit lands on (DESIGN §3): of those that contain the tagged commit and match a pattern,
 * the one that contains this tag's release commit; else the one whose tip is the tagged commit; else config order.
 * Never by alphabet: two that are equally good stop the release.
 * @throws UserError that lists the candidates
 */
async function decideBranch(source, request) {
    const { commit, tag } = request;
    const every = withEntries(await source.all(), request);
    if (request.named !== '')
        return namedBranch(source, request, every);
    const matching = every.filter((branch) => branch.entry !== Number.POSITIVE_INFINITY);
    const allowed = await containing(source, commit, matching);
    if (allowed.length === 0)
        throw nowhere(request, await containing(source, commit, every));
    const only = allowed.length === 1 ? allowed[0] : undefined;
    if (only !== undefined) {
        const why = 'it is the only one that the config names and that contains the tag';
        return { ...only, landed: undefined, why };
    }
    const landed = await source.releaseCommit(commit, tag, allowed);
    const having = landed === undefined ? [] : await containing(source, landed, allowed);
    const atTip = allowed.filter((branch) => branch.tip === commit);
    // The best kind of claim that anyone has; among several with it, config order.
    const rivals = having.length > 0 ? having : atTip.length > 0 ? atTip : allowed;
    const best = Math.min(...rivals.map((branch) => branch.entry));
    const [chosen, ...others] = rivals.filter((branch) => branch.entry === best);
    if (chosen !== undefined && others.length === 0) {
        const claim = having.length > 0
            ? 'it contains the release commit already'
            : atTip.length > 0
                ? 'the tag is on its tip'
                : 'it contains the tag';
        const first = rivals.length > 1 ? ', and it comes first in the config' : '';
        return { ...chosen, landed, why: claim + first };
    }
    const names = rivals.filter((branch) => branch.entry === best).map((branch) => branch.name);
    throw new errors/* UserError */.yo(`several branches could take the release commit of ${tag}: ${branches_list(names)}`, {
        where: { key: 'branch' },
        fix: 'name one with the input branch, or put the better one first under branches in the config',
    });
}
function withEntries(branches, request) {
    const patterns = fillPatterns(request.patterns, request.version, request.defaultBranch).map(wholeName);
    return branches.map(({ name, tip }) => {
        const entry = patterns.findIndex((matches) => matches(name));
        return { name, tip, entry: entry < 0 ? Number.POSITIVE_INFINITY : entry };
    });
}
async function containing(source, commit, among) {
    const found = new Set((await source.containing(commit, among)).map(({ name }) => name));
    return among.filter(({ name }) => found.has(name));
}
/** Patterns of the config with the version filled in; `{default}` stays, unless its value is given. */
function fillPatterns(patterns, version, defaultBranch) {
    const values = {
        major: String(version.major),
        minor: String(version.minor),
        ...(defaultBranch === undefined ? {} : { default: defaultBranch }),
    };
    return patterns.map((pattern) => placeholders_fill(pattern, values));
}
/** Whether the patterns let a release commit of a version land on a branch. */
function allowsBranch(patterns, version, defaultBranch, name) {
    return fillPatterns(patterns, version, defaultBranch)
        .map(wholeName)
        .some((matches) => matches(name));
}
/** A glob for folders also matches what lies below; `release/5.0` must not match `release/5.0/old`. */
function wholeName(pattern) {
    // `{default}` is left when nobody knows it, and braces are no glob of branches: it then matches nothing.
    if (pattern.includes('{'))
        return () => false;
    const matches = compileGlob(pattern);
    const depth = pattern.split('/').length;
    return (name) => matches(name) && (pattern.includes('**') || name.split('/').length === depth);
}
async function namedBranch(source, { named, commit }, every) {
    const name = named.replace(/^refs\/heads\//, '');
    const same = every.filter((branch) => branch.name === name);
    const [found] = await containing(source, commit, same);
    if (found !== undefined)
        return { ...found, landed: undefined, why: 'the input branch names it' };
    const what = same.length > 0 ? `does not contain the tagged commit ${commit}` : 'does not exist';
    const others = (await containing(source, commit, every)).map((branch) => branch.name);
    throw new errors/* UserError */.yo(`the branch ${JSON.stringify(name)} ${what}`, {
        where: { key: 'branch' },
        fix: `branches that contain it: ${branches_list(others)}`,
    });
}
function nowhere(request, containing) {
    const patterns = fillPatterns(request.patterns, request.version, request.defaultBranch);
    if (containing.length === 0) {
        return new errors/* UserError */.yo(`no branch contains the commit ${request.commit} of ${request.tag}`, {
            where: { key: 'branch' },
            fix: 'push the branch that the tag was made on; a release commit needs a branch to land on',
        });
    }
    return new errors/* UserError */.yo(`the commit of ${request.tag} is only on branches that the config does not name: ${branches_list(containing.map((branch) => branch.name))}`, {
        where: { key: 'branches' },
        fix: `the config allows ${branches_list(patterns)}: add the branch to branches, or name it with the input branch`,
    });
}
/** Names for a message: quoted where odd, at most twelve. */
function branches_list(names) {
    if (names.length === 0)
        return 'none';
    const shown = names.slice(0, 12).map((name) => (/^[\w./{}+-]+$/.test(name) ? name : JSON.stringify(name)));
    return `${shown.join(', ')}${names.length > 12 ? ` and ${names.length - 12} more` : ''}`;
}
;// CONCATENATED MODULE: ./build/src/git/default-branch.js

/** The default branch by the event that started the run; undefined outside of one. */
function eventDefaultBranch(host) {
    const path = host.env['GITHUB_EVENT_PATH'];
    if (path === undefined || path === '')
        return undefined;
    try {
        const name = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')).repository?.default_branch;
        return typeof name === 'string' && name !== '' ? name : undefined;
    }
    catch {
        // The event is a convenience here: without it the clone is asked.
        return undefined;
    }
}
;// CONCATENATED MODULE: ./build/src/actions/bump-version/situation.js











/** @throws UserError when the checkout, the plan and the config do not belong together */
async function readSituation(host, inputs, { git, given }) {
    const commit = given?.commit.sha ?? (await namedCommit(git, inputs));
    if ((await git.commitOf(commit)) === undefined) {
        throw new errors/* UserError */.yo(`the checkout lacks the commit ${commit} of the plan`, {
            where: { key: 'working-directory' },
            fix: 'check out the output sha of validate-tag with fetch-depth: 0',
        });
    }
    // Needed in any case, and then it is known whether there is a config.
    await git.list(commit);
    const loaded = given === undefined ? await configOf(git, commit, inputs.config, '') : await plannedConfig(git, given);
    const { config } = loaded;
    const facts = await factsOf(host, git, commit, loaded);
    let made;
    const rewrite = (tree, how) => {
        made = rewriteTree(tree, how);
        return made;
    };
    const plan = given ?? (await ownPlan(git, inputs, loaded, facts, rewrite));
    const version = (0,version_version/* parseVersion */.ot)(plan.version);
    const window = { from: (0,version_version/* parseVersion */.ot)(plan.window.from), to: (0,version_version/* parseVersion */.ot)(plan.window.to) };
    const context = { version, window, config, time: plan.commit.time };
    return {
        git,
        plan,
        config,
        facts,
        context,
        // A plan of our own was made from it: rewriting the same tree in the same way gives the same.
        rewrite: () => made ?? rewriteTree(facts, context),
        async branch() {
            return chooseBranch(git, {
                commit,
                tag: plan.tag,
                version,
                patterns: config.branches,
                defaultBranch: eventDefaultBranch(host) ?? (await localDefaultBranch(git)),
                named: inputs.branch,
            });
        },
    };
}
async function namedCommit(git, inputs) {
    if (inputs.version === '') {
        throw new errors/* UserError */.yo('neither a plan nor a version is given', {
            where: { key: 'plan' },
            fix: 'pass the plan that validate-tag wrote, or version (and sha)',
        });
    }
    const commit = inputs.sha === '' ? git.head : await git.commitOf(inputs.sha);
    if (commit !== undefined)
        return commit;
    throw new errors/* UserError */.yo(`there is no commit ${JSON.stringify(inputs.sha || 'HEAD')} in the checkout`, {
        where: { key: 'sha' },
        fix: 'check out with fetch-depth: 0',
    });
}
async function plannedConfig(git, plan) {
    const { path, ref, sha256: expected } = plan.config;
    // Without a file, the defaults; also when a file exists that the plan was not made with.
    if (path === '')
        return { config: loadConfig(undefined, ''), source: { path: '', text: undefined, ref: '' } };
    const loaded = await configOf(git, plan.commit.sha, path, ref);
    if (canonical_sha256(loaded.source.text ?? '') === expected)
        return loaded;
    throw new errors/* UserError */.yo('this config is not the one that the plan was made with', {
        where: { file: path },
        fix: 'start a new run for the tag',
    });
}
async function ownPlan(git, inputs, { config, source }, facts, rewrite) {
    await (0,git_git/* needFullHistory */.ov)(git);
    const version = (0,version_version/* parseVersion */.ot)(inputs.version);
    const tag = `${config.tagPrefix}${version.text}`;
    const { allowLowerVersion } = inputs;
    return makePlan(version, config, facts, { tag, source, rewrite, allowLowerVersion });
}
;// CONCATENATED MODULE: ./build/src/actions/bump-version/bump.js














/** @param checkout being opened; its failure is the failure of the action */
async function bumpCheckout(host, inputs, checkout) {
    if (inputs.operation === 'preflight' || inputs.commitMethod === 'none') {
        await bump(host, inputs, checkout);
        return;
    }
    await (0,report/* reporting */.vR)(host, 'bump-version', 'commit', () => bump(host, inputs, checkout), reportOf);
}
/** A commit other than the tagged one is the release commit; a branch without one says where it would land. */
function reportOf({ result, tagged }) {
    const { sha, changed, branch, what } = result;
    const state = changed ? 'done' : sha !== tagged ? 'unchanged' : branch !== '' ? 'planned' : 'off';
    return { state, what, detail: { commit: sha, ...(branch === '' ? {} : { branch }) } };
}
async function bump(host, inputs, checkout) {
    const situation = await readSituation(host, inputs, await checkout);
    const { plan, facts } = situation;
    const rewrite = plan.kind === 'post-release' ? nothingRewritten : situation.rewrite();
    checkAgainstPlan(plan, rewrite);
    const changes = treeChanges(rewrite.files, facts);
    if (plan.bump === 'verify' && changes.length > 0) {
        throw notCarried(plan.version, stalePlaces(plan));
    }
    const tree = await treeOf(host, inputs, situation, changes);
    checkTree(inputs.expectTree, tree);
    host.output('tree', tree);
    host.output('files', JSON.stringify(changes.map(({ path }) => path)));
    const result = await act(host, inputs, situation, changes, tree);
    host.output('sha', result.sha);
    host.output('changed', String(result.changed));
    host.output('verified', String(result.verified));
    host.output('branch', result.branch);
    host.output('method', result.method);
    host.output('method-reason', result.why);
    for (const each of result.unknown)
        host.info(`Unknown until tried: ${each}`);
    host.notice(`${plan.tag}: ${result.what}`);
    await host.summary(summary(inputs, plan, tree, changes, result));
    return { result, tagged: plan.commit.sha };
}
/** Its objects are written only where a commit of them may follow. */
async function treeOf(host, inputs, { plan, git }, changes) {
    if (changes.length === 0)
        return plan.commit.tree;
    return inputs.commitMethod === 'none'
        ? treeIdWith(host, git, plan.commit, changes)
        : treeWith(host, git, plan.commit.sha, changes);
}
async function act(host, inputs, situation, changes, tree) {
    const { plan, git } = situation;
    const nothing = { changed: false, verified: false, branch: '', method: '', why: '', unknown: [] };
    const unchanged = { sha: plan.commit.sha, ...nothing };
    if (inputs.commitMethod === 'none') {
        if (inputs.operation === 'run' && !inputs.dryRun)
            writeFiles(host, git, plan, changes);
        return { ...unchanged, what: `${changes.length} files rewritten in the checkout, no commit` };
    }
    if (plan.kind === 'post-release') {
        const base = await checkPostRelease(host, situation);
        const what = `no source differs from ${base}, the release of ${plan.base_version}; nothing to commit`;
        return { ...unchanged, what };
    }
    if (changes.length === 0) {
        return { ...unchanged, what: 'the tagged commit carries the version already; nothing to commit' };
    }
    if (plan.bump === 'build') {
        return { ...unchanged, what: 'the version is only in what is built (bump: build); no commit' };
    }
    return commit(host, inputs, situation, changes, tree);
}
function writeFiles(host, git, plan, changes) {
    if (git.head !== plan.commit.sha) {
        throw new errors/* UserError */.yo(`the checkout is at ${git.head ?? 'no commit'}, the plan is for ${plan.commit.sha}`, {
            where: { key: 'working-directory' },
            fix: 'check out the output sha of validate-tag',
        });
    }
    for (const { path, text } of changes) {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(git.dir, path), text);
        host.info(`${path}: rewritten`);
    }
}
function checkTree(expected, actual) {
    if (expected === '' || expected === actual)
        return;
    throw new errors/* UserError */.yo(`the release commit would have the tree ${actual}, but ${expected} was built`, {
        fix: 'what is built and what is committed must be the same: re-run all jobs',
    });
}
/** Every location that the plan would change. */
function stalePlaces(plan) {
    return plan.rewrite.files.flatMap(({ path, locations }) => locations.map(({ line, key, from }) => ({ path, line, key, from })));
}
function summary(inputs, plan, tree, changes, result) {
    return (0,markdown/* section */.uW)(`Version ${plan.version}: ${inputs.operation}`, (0,markdown/* text */.Qq)(result.what), (0,markdown/* table */.tp)(['what', 'value'], [
        ['commit', result.sha === '' ? 'none yet' : (0,markdown/* code */.aY)(result.sha)],
        ['tree', (0,markdown/* code */.aY)(tree)],
        ['branch', result.branch === '' ? 'none' : (0,markdown/* code */.aY)(result.branch)],
        ...(result.method === '' ? [] : [['method', (0,markdown/* text */.Qq)(methodText(result.method, result.why))]]),
        ...(result.method === '' || !result.changed ? [] : [['verified', String(result.verified)]]),
        ['files', String(changes.length)],
    ]), changes.map(({ path }) => `- ${(0,markdown/* code */.aY)(path)}`).join('\n'), result.unknown.length === 0
        ? ''
        : `**Unknown until tried**\n\n${result.unknown.map((each) => `- ${(0,markdown/* text */.Qq)(each)}`).join('\n')}`);
}

/***/ })

};
