export const id = 560;
export const ids = [560];
export const modules = {

/***/ 3560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planTag: () => (/* binding */ planTag)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/markdown.js
var markdown = __webpack_require__(8400);
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
    throw new errors/* UserError */.yo(`several branches could take the release commit of ${tag}: ${list(names)}`, {
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
        fix: `branches that contain it: ${list(others)}`,
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
    return new errors/* UserError */.yo(`the commit of ${request.tag} is only on branches that the config does not name: ${list(containing.map((branch) => branch.name))}`, {
        where: { key: 'branches' },
        fix: `the config allows ${list(patterns)}: add the branch to branches, or name it with the input branch`,
    });
}
/** Names for a message: quoted where odd, at most twelve. */
function list(names) {
    if (names.length === 0)
        return 'none';
    const shown = names.slice(0, 12).map((name) => (/^[\w./{}+-]+$/.test(name) ? name : JSON.stringify(name)));
    return `${shown.join(', ')}${names.length > 12 ? ` and ${names.length - 12} more` : ''}`;
}
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
const spec_list = (description, of, minimum = 0) => ({
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
const channelList = spec_list('Moving tags; {major}, {minor} and {codename} are filled in.', tagTemplate('A moving tag.', false));
const build = object('One build; its result is pushed to all of its repositories.', {
    dockerfile: required(path('The Dockerfile.')),
    context: withDefault(path('Folder that is sent to the builder.'), '.'),
    target: optional(someText('Stage of a multi-stage Dockerfile.')),
    repositories: required(spec_list('Where it is pushed, below the project.', repository('A repository.'), 1)),
    platforms: optional(spec_list('Replaces the platforms of images.', platform('A platform.'), 1)),
    after: withDefault(spec_list('Repositories of other builds whose result this one is built on.', repository('A repository.')), []),
    'build-args': withDefault(map('Build arguments; {version} and the like are filled in.', { pattern: '^[A-Za-z_][A-Za-z0-9_]*$', shape: 'the name of a build argument' }, anyText('A value.')), {}),
    channels: optional(either('Replaces the channels of images: a list, or a map from repository to list. [] = none.', channelList, map('Channels of each repository.', { pattern: '^[a-z0-9][a-z0-9._/-]*$', shape: 'a repository' }, channelList))),
    live: withDefault(spec_list('Repositories that also get <codename>-live.', repository('A repository.')), []),
});
const format_targets_images = object('Container images.', {
    registry: required(registry('Host of the registry.')),
    project: required(repository('Path in the registry below which the repositories lie.')),
    platforms: withDefault(spec_list('Platforms of every image.', platform('A platform.'), 1), [
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
    builds: withDefault(spec_list('What is built. Default: a Dockerfile in the root.', build), []),
});
const format_targets_charts = object('Helm charts.', {
    paths: withDefault(spec_list('Folders of the charts that are published.', glob('A glob.'), 1), ['charts/*']),
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
    branches: withDefault(spec_list('Branches that the release commit may land on, best first.', branchPattern, 1), [
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
    include: withDefault(spec_list('Globs that discovery takes in, stronger than exclude.', glob('A glob.')), []),
    exclude: withDefault(spec_list('Globs that discovery leaves out.', glob('A glob.')), []),
    'version-files': withDefault(object('Files that hold the version.', {
        custom: withDefault(spec_list('Places that discovery does not know.', customRule), []),
    }), { custom: [] }),
    python: withDefault(object('Python packages.', {
        publish: withDefault(spec_boolean('Whether packages are uploaded to the index.'), true),
        packages: optional(spec_list('Exactly the packages that are uploaded, in this order. Default: what discovery finds.', packageName('Name of a package of this repository.'))),
    }), { publish: true, packages: undefined }),
    images: optional(format_targets_images),
    charts: optional(format_targets_charts),
    ui: optional(object('The web UI.', { path: required(path('Folder of its package.json.')) })),
    deploy: withDefault(spec_list('Where the UI image is deployed.', deploy), []),
    discord: optional(discord),
    live: withDefault(spec_list('Running installations that are asked for their version at the end.', live), []),
});
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
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
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/src/core/child.js
var child = __webpack_require__(5907);
// EXTERNAL MODULE: ./build/src/git/git.js
var git_git = __webpack_require__(998);
// EXTERNAL MODULE: ./build/src/git/tags.js
var tags = __webpack_require__(6077);
;// CONCATENATED MODULE: ./build/src/git/text.js
/** No version stands in a file beyond this; 5 MiB. */
const mostTextBytes = 5 * 1024 * 1024;
/** A regular file: not a symbolic link (its "text" would be a path) and not a submodule. */
function isRegularMode(mode) {
    return mode.startsWith('100');
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
        (0,tags/* mergedVersions */.k)(git, sha, options.tagPrefix ?? 'version/', options.tag),
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
function sha256(data) {
    return (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
}
/**
 * The hash by which plans are compared: of what a release changes and publishes. Left out is what may become another
 * when somebody tags another version meanwhile (the window and the version below, with what is told of them): the same
 * release would count as another one, and its staged files would be built again.
 */
function planHash(plan) {
    const { files, current } = plan.rewrite;
    const left = { window: undefined, reference_version: undefined, warnings: undefined };
    return sha256(canonicalJson({ ...plan, ...left, rewrite: { files, current } }));
}
// EXTERNAL MODULE: ./build/src/version/spelling.js
var spelling = __webpack_require__(1818);
// EXTERNAL MODULE: ./build/src/version/version.js
var version_version = __webpack_require__(8246);
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
        semver: (0,spelling/* spell */.lO)(version, 'dotted').replace('+', '_'),
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
    const spelled = (0,spelling/* readSpelling */.VX)(text);
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
    if ((0,spelling/* inWindow */.gO)(reading.version, window.from, window.to))
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
const stages = {
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
    if (version === undefined || !(0,spelling/* inWindow */.gO)(version, scope.context.window.from, scope.context.window.to)) {
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
    if (!(0,spelling/* inWindow */.gO)(version, window.from, window.to)) {
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
    const stage = stages[word?.replace(/^["']|["']$/g, '') ?? '?'];
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
    return (0,spelling/* readSpelling */.VX)(value)?.version ?? (0,version_version/* tryParseVersion */.z0)((0,version_version/* canonicalGuess */.wy)(value) ?? '');
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
        semver: (0,spelling/* spell */.lO)(version, 'dotted'),
        ...naming,
        commit: facts.commit,
        config: {
            path: source.text === undefined ? '' : source.path,
            sha256: source.text === undefined ? '' : sha256(source.text),
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
;// CONCATENATED MODULE: ./build/src/plan/settle.js

/** Each round opens at most one kind of file more; a tree that needs this many is no tree. */
const mostRounds = 50;
/**
 * Makes a plan from facts that arrive as they are asked for: the pure function runs again until nothing is missing, so
 * that the plan is the one that all facts at once would give.
 * @throws what `make` throws once all that it asked for is there
 */
async function settle(source, make) {
    for (let round = 0; round < mostRounds; round++) {
        const facts = source.facts();
        let plan;
        let failure;
        try {
            plan = make(facts);
        }
        catch (error) {
            // It may have failed for a text that is not here yet.
            failure = error;
        }
        if (await source.more(plan === undefined ? [] : versionsAsked(plan)))
            continue;
        if (plan === undefined)
            throw failure;
        return { plan, facts };
    }
    throw new Error(`the plan asked for more in each of ${mostRounds} rounds`);
}
/**
 * Versions of another major among the values that were left alone: a plan warns of those that are merged versions of
 * ours, and of all of its own major.
 */
function versionsAsked(plan) {
    return plan.rewrite.left_alone
        .flatMap(({ value }) => readStatic(value) ?? [])
        .filter(({ major }) => !plan.version.startsWith(`${major}.`))
        .map(({ text }) => text);
}
/** A source for facts that are all there. */
function allThere(facts) {
    return { facts: () => facts, more: async () => false };
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

const names = {
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
    if (Object.hasOwn(names, name))
        return names[name];
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
        if (quotes % 2 === 1 && !/["\n]/.test(text.slice(start, end)) && harmless.test(next))
            continue;
        throw new Error(`${path}: ${key} is not inside a string`);
    }
}
const harmless = /^[0-9A-Za-z.+_-]+$/;
function isHarmless(leaf, edit) {
    const start = /^[0-9A-Za-z]/;
    return harmless.test(edit.text) && (leaf.quoted || (start.test(edit.text) && start.test(leaf.value)));
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
            return prefix + (0,spelling/* spell */.lO)(version, 'pep440');
        if (place === 'free')
            return prefix + (0,spelling/* spell */.lO)(version, kept ?? 'pep440');
        if (place === 'app' && kept === 'pep440')
            return prefix + (0,spelling/* spell */.lO)(version, kept);
        return prefix + (0,spelling/* spell */.lO)(version, fixed ?? kept ?? neighbours(path));
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
        semver: (0,spelling/* spell */.lO)(version, style),
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
// EXTERNAL MODULE: ./build/src/version/tag.js + 1 modules
var version_tag = __webpack_require__(750);
;// CONCATENATED MODULE: ./build/src/actions/validate-tag/line.js


/**
 * The newest version of the same line X.Y above a version, by PEP 440; undefined when it is the newest itself. All
 * version tags of the repository count, merged or not.
 *
 * A post-release stands for its base version, whose images it rebuilds. Where the tag of the base is there, only other
 * post-releases of this base are above it: 5.1.0.post1 is fine beside 5.1.1 (whose channels it does not take) and stops
 * below 5.1.0.post2. Without that tag there is nothing to rebuild, and it is compared as any other version. To every
 * other version a post-release is a version above its base: 5.1.0 stops below 5.1.0.post1.
 */
function newerOfLine(version, versions) {
    const above = versions.filter((other) => (0,version_version/* lineOf */.cA)(other) === (0,version_version/* lineOf */.cA)(version) && (0,version_version/* compareVersions */.Zy)(other, version) > 0);
    const base = (0,version_version/* baseVersion */.gb)(version).text;
    const rebuilds = version.post !== undefined && versions.some(({ text }) => text === base);
    const rivals = rebuilds ? above.filter((other) => (0,version_version/* baseVersion */.gb)(other).text === base) : above;
    return [...rivals].sort(version_version/* compareVersions */.Zy).at(-1);
}
/**
 * Stops a version below the newest one of its line, unless that is allowed or the version was released before: re-runs
 * are how a release is repaired, whatever came after it.
 * @returns what people should know; '' when the version is the newest
 * @throws UserError that names the newest version and how to go on
 */
async function checkLine(road, check) {
    const { version, tagPrefix, allowLowerVersion } = check;
    const newer = newerOfLine(version, await road.versions(tagPrefix));
    if (newer === undefined)
        return '';
    const beside = `${version.text} is below ${newer.text}, the newest version of its line ${(0,version_version/* lineOf */.cA)(version)}`;
    if (allowLowerVersion)
        return `${beside}: allow-lower-version`;
    const before = await releasedBefore(road, check, `${tagPrefix}${newer.text}`);
    if (before !== undefined)
        return `${beside}; it is released again because ${before}`;
    throw new errors/* UserError */.yo(beside, {
        where: { key: 'tag' },
        fix: `delete the tag and release a version above ${newer.text}; if the lower one is meant, set ` +
            'allow-lower-version: true',
    });
}
/** Why a version counts as one that was released, or begun to be, before the newest of its line; undefined if not. */
async function releasedBefore(road, { plan, branch }, newer) {
    const { commit, tag, rewrite } = plan;
    if (rewrite.files.length === 0 && rewrite.current > 0)
        return 'the tagged tree carries the version';
    const later = await road.commitOfTag(newer);
    if (plan.effects.some(({ id }) => id === 'commit')) {
        // Its branch may be gone; what was released after it has its release commit.
        const places = later === undefined ? [] : [{ name: newer, tip: later }];
        const found = branch?.landed ??
            (await road.branches.releaseCommit(commit.sha, tag, places)) ??
            (branch && (await road.branches.releaseCommit(commit.sha, tag, [branch])));
        return found === undefined ? undefined : `its release commit ${found} is there`;
    }
    if (later === undefined)
        return undefined;
    // No release commit was ever made for it: the order of the commits has to tell.
    const older = await road.isAncestor(commit.sha, later);
    return older ? `the tagged commit is part of ${newer}` : undefined;
}
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/core/folders.js


/**
 * Makes a folder and those above it. Not with `recursive` of node:fs, which never returns where a folder that exists
 * answers ENOENT to a new one in it (/proc).
 * @returns the folders that were made, the outermost first
 * @throws the error of the file system; what was made before it is removed again
 */
function makeFolder(path) {
    const missing = [];
    for (let folder = path; !(0,external_node_fs_.existsSync)(folder) && (0,external_node_path_.dirname)(folder) !== folder; folder = (0,external_node_path_.dirname)(folder)) {
        missing.unshift(folder);
    }
    const made = [];
    try {
        // Also when nothing is missing: a file in the place of the folder is an error.
        if (missing.length === 0)
            (0,external_node_fs_.mkdirSync)(path, { recursive: true });
        for (const folder of missing)
            if (makeOne(folder))
                made.push(folder);
    }
    catch (error) {
        removeFolders(made);
        throw error;
    }
    return made;
}
/** Whether this call made it: a process beside this one may be faster. */
function makeOne(folder) {
    try {
        (0,external_node_fs_.mkdirSync)(folder);
        return true;
    }
    catch (error) {
        if ((0,external_node_fs_.existsSync)(folder) && (0,external_node_fs_.statSync)(folder).isDirectory())
            return false;
        throw error;
    }
}
/** Removes folders that `makeFolder` made, as far as they are empty. */
function removeFolders(made) {
    for (const folder of [...made].reverse()) {
        try {
            (0,external_node_fs_.rmdirSync)(folder);
        }
        catch {
            // Something was put into it: it stays, and those around it with it.
            return;
        }
    }
}
;// CONCATENATED MODULE: ./build/src/actions/validate-tag/plan-file.js






/** Outputs larger than this go through a file: a step's environment has a limit (128 KiB for one variable). */
const mostInline = 64 * 1024;
/**
 * Writes the plan to `$RUNNER_TEMP/release-plan/plan.json`.
 * @returns the output `plan`: the JSON, or the file's path when it is too large for an output
 */
function writePlan(host, plan) {
    const folder = (0,external_node_path_.join)(host.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'release-plan');
    const file = (0,external_node_path_.join)(folder, 'plan.json');
    const json = canonicalJson(plan);
    try {
        makeFolder(folder);
        (0,external_node_fs_.writeFileSync)(file, json);
    }
    catch (cause) {
        throw new errors/* UserError */.yo('the file of the plan cannot be written', {
            where: { file },
            fix: 'let RUNNER_TEMP name a folder that this step may write to',
            cause,
        });
    }
    return Buffer.byteLength(json) <= mostInline ? json : file;
}
// EXTERNAL MODULE: ./build/src/github/facts/rest.js
var facts_rest = __webpack_require__(4415);
// EXTERNAL MODULE: ./build/src/core/object-id.js
var object_id = __webpack_require__(9414);
;// CONCATENATED MODULE: ./build/src/core/pool.js
/**
 * Runs a task for each item, at most `limit` at a time, and returns the results in the order of the items.
 * After the first failure nothing new is started; what runs is awaited, then that failure is thrown.
 */
async function pool(limit, items, task) {
    const results = new Map();
    const failures = [];
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue) {
            if (failures.length > 0)
                return;
            try {
                results.set(index, await task(item, index));
            }
            catch (error) {
                failures.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, worker));
    if (failures.length > 0)
        throw failures[0];
    return [...results.entries()].sort(([a], [b]) => a - b).map(([, result]) => result);
}
;// CONCATENATED MODULE: ./build/src/github/facts/blobs.js




/** GitHub advises against many requests at a time (REST API, "Best practices"). */
const atOnce = 6;
/**
 * The bytes of blobs by id, some at a time. Route: `GET /git/blobs/{file_sha}`; each answer is checked against its id.
 * @throws ServiceError for a blob that is missing, or whose bytes are not those of its id
 */
async function readBlobs(rest, shas) {
    const found = await pool(atOnce, shas, async (sha) => [sha, await blobs_readBlob(rest, sha)]);
    return new Map(found);
}
async function blobs_readBlob(rest, sha) {
    const blob = await rest.get(`/git/blobs/${sha}`);
    if (typeof blob?.content !== 'string' || !['base64', 'utf-8'].includes(blob.encoding ?? '')) {
        throw (0,facts_rest/* notUnderstood */.hf)(`the blob ${sha}`);
    }
    const bytes = Buffer.from(blob.content, blob.encoding === 'base64' ? 'base64' : 'utf8');
    if ((0,object_id/* objectId */.k)('blob', bytes, sha.length) === sha)
        return bytes;
    throw new errors/* ServiceError */._7('GitHub', `the blob ${sha} arrived damaged`, { status: 200, retryable: false });
}
;// CONCATENATED MODULE: ./build/src/github/facts/compare.js

const perPage = 100;
/**
 * Whether a commit is reachable from another, itself included. Route: `GET /compare/{base}...{head}`, of which only
 * the status is wanted: a page that holds at most one commit and, not being the first, no files.
 */
async function isAncestor(rest, ancestor, descendant) {
    if (ancestor === descendant)
        return true;
    const path = `/compare/${descendant}...${ancestor}?per_page=1&page=2`;
    // 404: no common ancestor.
    const answer = await rest.get(path);
    if (answer === undefined)
        return false;
    if (!['ahead', 'behind', 'diverged', 'identical'].includes(answer.status ?? ''))
        throw (0,facts_rest/* notUnderstood */.hf)(path);
    return answer.status === 'behind' || answer.status === 'identical';
}
/** The commits that are reachable from `to` and not from `from`, page by page. */
async function* commitsSince(rest, from, to) {
    if (from === to)
        return;
    for (let page = 1;; page++) {
        const path = `/compare/${from}...${to}?per_page=${perPage}&page=${page}`;
        const answer = await rest.get(path);
        if (answer === undefined)
            return;
        if (!Array.isArray(answer.commits))
            throw (0,facts_rest/* notUnderstood */.hf)(path);
        yield* answer.commits;
        if (answer.commits.length < perPage)
            return;
    }
}
;// CONCATENATED MODULE: ./build/src/github/facts/trailers.js
/** Trailers that git itself writes: with one of them, other lines may stand among the trailers. */
const byGit = /^(?:Signed-off-by: |\(cherry picked from commit )/;
const trailer = /^([A-Za-z0-9-]+)[ \t]*:([^\n]*)$/;
/**
 * The values of a trailer in a commit message, as `git log --format=%(trailers:key=…,valueonly)` reads them
 * (git-interpret-trailers): they stand in the last paragraph, never in the subject; it consists of trailers only, or
 * holds one of git's own and at least a quarter of trailers. Names are compared without case.
 */
function trailerValues(message, name) {
    const lines = lastParagraph(message);
    let own = false;
    let trailers = 0;
    let others = 0;
    for (const line of lines) {
        if (byGit.test(line))
            own = true;
        if (byGit.test(line) || trailer.test(line))
            trailers++;
        // A line that starts with white space goes on from the one before.
        else if (!(/^\s/.test(line) && trailers > 0))
            others++;
    }
    if (trailers === 0 || (others > 0 && !(own && trailers * 3 >= others)))
        return [];
    const values = [];
    let open = false;
    for (const line of lines) {
        const [, key = '', value = ''] = trailer.exec(line) ?? [];
        if (/^\s/.test(line)) {
            if (open)
                values.push(`${values.pop()} ${line.trim()}`);
            continue;
        }
        open = key.toLowerCase() === name.toLowerCase();
        if (open)
            values.push(value.trim());
    }
    return values;
}
function lastParagraph(message) {
    const lines = message.trimEnd().split('\n');
    const blank = lines.findLastIndex((line) => line.trim() === '');
    return blank < 0 ? [] : lines.slice(blank + 1).filter((line) => !line.startsWith('#'));
}
;// CONCATENATED MODULE: ./build/src/github/facts/branches.js





const branches_atOnce = 4;
/** The branches of a repository, by GitHub's API: one request for a hundred, and one for each that is asked about. */
function apiBranches(rest) {
    let known;
    return {
        async all() {
            known ??= await listBranches(rest);
            return known;
        },
        async containing(commit, among) {
            const found = await pool(branches_atOnce, among, ({ tip }) => isAncestor(rest, commit, tip));
            return among.filter((_, index) => found[index] === true);
        },
        async releaseCommit(commit, tag, among) {
            const tips = [...new Set(among.map(({ tip }) => tip))];
            const found = await pool(branches_atOnce, tips, (tip) => releaseCommitSince(rest, commit, tag, tip));
            const newestFirst = found
                .flatMap((each) => each ?? [])
                .sort((a, b) => Date.parse(branches_dateOf(b)) - Date.parse(branches_dateOf(a)));
            return newestFirst[0]?.sha;
        },
    };
}
/** The default branch, when the event that started the run does not tell. */
async function apiDefaultBranch(rest) {
    const repository = await rest.get('');
    return repository?.default_branch || undefined;
}
/** The direct child of a commit with the trailer `Release-Tag: <tag>` that a later commit contains. */
async function releaseCommitSince(rest, commit, tag, later) {
    for await (const each of commitsSince(rest, commit, later)) {
        const [parent, ...others] = each.parents;
        if (parent?.sha !== commit || others.length > 0)
            continue;
        if (trailerValues(each.commit.message, 'Release-Tag').includes(tag))
            return each;
    }
    return undefined;
}
async function listBranches(rest) {
    const branches = await rest.pages('/branches?per_page=100');
    const tips = branches.map(({ name, commit }) => {
        if (typeof name !== 'string' || !(0,object_id/* isObjectId */.T)(commit?.sha))
            throw (0,facts_rest/* notUnderstood */.hf)('the branches');
        return { name, tip: commit.sha };
    });
    const keyed = tips.map((tip) => ({ tip, key: Buffer.from(tip.name) }));
    return keyed.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ tip }) => tip);
}
function branches_dateOf({ commit }) {
    return commit.committer?.date ?? '';
}
// EXTERNAL MODULE: ./build/src/github/facts/refs.js
var refs = __webpack_require__(4247);
;// CONCATENATED MODULE: ./build/src/github/facts/merged.js




/** Tags below the version that `windowOf` of plan/version-checks.ts looks at. */
const windowTags = 3;
/**
 * Which version tags are merged into a commit. Each answer costs a request, so only those are asked that a plan looks
 * at: the newest merged ones below the version, and what else it comes upon (`decide`).
 */
class MergedTags {
    /** Every version tag of the prefix, merged or not, the released one included; oldest first. */
    all;
    prefix;
    rest;
    commit;
    tags;
    decided = new Map();
    /** @param except name of the tag that is released: it does not count as merged */
    static async read(rest, commit, prefix, except) {
        const found = (await (0,refs/* tagsWith */._2)(rest, prefix)).flatMap(({ name, target }) => {
            const version = (0,version_version/* tryParseVersion */.z0)(name.slice(prefix.length));
            return version === undefined ? [] : [{ name, version, target }];
        });
        const counting = found.filter(({ name }) => name !== except);
        return new MergedTags(rest, commit, prefix, found, counting);
    }
    constructor(rest, commit, prefix, all, counting) {
        this.rest = rest;
        this.commit = commit;
        this.prefix = prefix;
        this.all = all.map(({ version }) => version).sort(version_version/* compareVersions */.Zy);
        this.tags = new Map(counting.map((tag) => [tag.version.text, tag]));
    }
    /** Asks from the newest tag below a version downwards, until the window of the version is known. */
    async decideWindow(version) {
        const below = [...this.tags.values()]
            .map((tag) => tag.version)
            .filter((other) => (0,version_version/* compareVersions */.Zy)(other, version) < 0)
            .sort((a, b) => (0,version_version/* compareVersions */.Zy)(b, a))
            .map(({ text }) => text);
        for (let at = 0; at < below.length && this.mergedOf(below).length < windowTags; at += windowTags) {
            await this.decide(below.slice(at, at + windowTags));
        }
    }
    /** Asks about the versions of a list that have a tag. @returns whether anything was new */
    async decide(versions) {
        const open = [...new Set(versions)].flatMap((text) => this.decided.has(text) ? [] : (this.tags.get(text) ?? []));
        await pool(windowTags, open, async ({ version, target }) => {
            const end = await (0,refs/* peel */.zY)(this.rest, target, `the tag of ${version.text}`);
            const merged = end?.type === 'commit' && (await isAncestor(this.rest, end.sha, this.commit));
            this.decided.set(version.text, merged);
        });
        return open.length > 0;
    }
    /** Versions that are known to be merged, oldest first. */
    known() {
        return this.mergedOf(this.all.map(({ text }) => text));
    }
    mergedOf(versions) {
        return versions.filter((text) => this.decided.get(text) === true);
    }
}
;// CONCATENATED MODULE: ./build/src/github/facts/tree.js




const tree_atOnce = 6;
/**
 * Every file below a tree, in git's order. One request (`GET /git/trees/{sha}?recursive=1`) unless GitHub cuts the
 * answer (100,000 entries, 7 MB): then the folders are asked one by one, each whole where it fits.
 * @throws UserError when one folder alone is too large for an answer
 */
async function listTree(rest, sha) {
    const files = await below(rest, sha, '');
    const keyed = files.map((file) => ({ file, key: Buffer.from(file.path) }));
    return keyed.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ file }) => file);
}
async function below(rest, sha, folder) {
    const whole = await treeOf(rest, sha, true);
    if (whole.truncated !== true)
        return filesOf(entriesOf(whole), folder);
    const level = await treeOf(rest, sha, false);
    if (level.truncated === true) {
        throw new errors/* UserError */.yo(`the folder ${folder || '.'} has more files than GitHub lists`, {
            fix: 'check the repository out before this step: actions/checkout with fetch-depth: 0',
        });
    }
    const entries = entriesOf(level);
    const folders = entries.filter(({ type }) => type === 'tree');
    const inside = await pool(tree_atOnce, folders, (entry) => below(rest, entry.sha ?? '', `${folder}${entry.path}/`));
    return [...filesOf(entries, folder), ...inside.flat()];
}
async function treeOf(rest, sha, recursive) {
    const tree = await rest.get(`/git/trees/${sha}${recursive ? '?recursive=1' : ''}`);
    if (tree === undefined)
        throw (0,facts_rest/* notUnderstood */.hf)(`the tree ${sha}, which is missing`);
    return tree;
}
function entriesOf({ tree }) {
    if (!Array.isArray(tree))
        throw (0,facts_rest/* notUnderstood */.hf)('a tree');
    return tree;
}
function filesOf(entries, folder) {
    return entries
        .filter(({ type }) => type !== 'tree')
        .map(({ path, mode, sha, size }) => {
        if (path === undefined || mode === undefined || !(0,object_id/* isObjectId */.T)(sha))
            throw (0,facts_rest/* notUnderstood */.hf)('a tree');
        return { path: folder + path, mode, sha, size };
    });
}
/**
 * A file of a commit by its path, folder by folder: few requests where the whole tree is not needed.
 * @param tree id of the tree or commit it is in
 */
async function fileIn(rest, tree, path) {
    let sha = tree;
    const names = path.split('/');
    for (const [depth, name] of names.entries()) {
        const found = entriesOf(await treeOf(rest, sha, false)).find((entry) => entry.path === name);
        if (found === undefined || !(0,object_id/* isObjectId */.T)(found.sha))
            return undefined;
        const last = depth === names.length - 1;
        if (last)
            return found.type === 'blob' ? { ...filesOf([found], '')[0], path } : undefined;
        if (found.type !== 'tree')
            return undefined;
        sha = found.sha;
    }
    return undefined;
}
;// CONCATENATED MODULE: ./build/src/github/facts/facts.js






/** A commit with all of its files: two requests, more only for a tree that GitHub cuts. */
async function readTree(rest, sha) {
    const commit = await rest.get(`/git/commits/${sha}`);
    const tree = commit?.tree?.sha;
    const time = Date.parse(commit?.committer?.date ?? '') / 1000;
    if (tree === undefined || Number.isNaN(time))
        throw (0,facts_rest/* notUnderstood */.hf)(`the commit ${sha}`);
    return { commit: { sha, tree, time }, files: await listTree(rest, tree), blobs: new Map() };
}
/** The same facts as `git/facts.ts` reads from a checkout, by GitHub's API. Only what a plan asks for is fetched. */
class ApiFacts {
    tags;
    rest;
    tree;
    byPath;
    texts = new Map();
    noted = new Set();
    static async read(rest, tree, options) {
        const tags = await MergedTags.read(rest, tree.commit.sha, options.tagPrefix, options.tag);
        await tags.decideWindow(options.version);
        return new ApiFacts(rest, tree, tags);
    }
    constructor(rest, tree, tags) {
        this.rest = rest;
        this.tree = tree;
        this.tags = tags;
        this.byPath = new Map(tree.files.map((file) => [file.path, file]));
        for (const [sha, bytes] of tree.blobs)
            this.texts.set(sha, decodeUtf8(bytes));
    }
    facts() {
        return {
            commit: this.tree.commit,
            files: this.tree.files.map(({ path, mode, sha }) => ({ path, mode, sha })),
            mergedVersions: this.tags.known(),
            read: (path) => this.text(path),
        };
    }
    async more(versions) {
        const wanted = [...this.noted];
        this.noted.clear();
        // A plan that lacks texts asks about versions that it may not look at in the end.
        if (wanted.length === 0)
            return this.tags.decide(versions);
        for (const [sha, bytes] of await readBlobs(this.rest, wanted)) {
            this.texts.set(sha, bytes.length > mostTextBytes ? undefined : decodeUtf8(bytes));
        }
        return true;
    }
    text(path) {
        const file = this.byPath.get(path);
        if (file === undefined || !isRegularMode(file.mode))
            return undefined;
        if (file.size === 0)
            return '';
        if (file.size !== undefined && file.size > mostTextBytes)
            return undefined;
        if (!this.texts.has(file.sha))
            this.noted.add(file.sha);
        return this.texts.get(file.sha);
    }
}
;// CONCATENATED MODULE: ./build/src/actions/validate-tag/resolve.js




const where = { key: 'tag' };
/**
 * The commit that is released: what the remote says the tag points at, which the checkout must agree with; without a
 * remote the checkout alone.
 * @param names every tag that starts like this one, for the message when it is nowhere
 * @throws UserError when they differ, when the tag is nowhere, or the tag moved since it started this run
 */
async function resolveTag(host, git, tag, ask, names) {
    const local = await (0,tags/* peelTag */.x)(git, tag);
    const remote = await ask?.commitOf(tag);
    if (ask !== undefined && remote === undefined)
        throw await missingTag(tag, 'the remote repository', names);
    if (local !== undefined && remote !== undefined && local !== remote) {
        throw new errors/* UserError */.yo(`the tag ${tag} was moved: the checkout has it at ${local}, the remote at ${remote}`, {
            where,
            fix: 'decide where it belongs; then check out again and start the release anew',
        });
    }
    const commit = remote ?? local;
    if (commit === undefined)
        throw await missingTag(tag, 'the checkout', names);
    if (local === undefined && (await git.commitOf(commit)) === undefined) {
        throw new errors/* UserError */.yo(`the checkout lacks the commit ${commit} of the tag ${tag}`, {
            where: { key: 'working-directory' },
            fix: 'check out with fetch-depth: 0',
        });
    }
    await needUnmovedSinceTrigger(host, tag, commit, async (sha) => {
        return (await git.commitOf(sha)) ?? ask?.commitOfObject(sha, tag);
    });
    return commit;
}
/**
 * A run that a tag push started belongs to the commit that was pushed: GITHUB_SHA stays what it was on every re-run.
 * @param peel the commit that an object id stands for; GITHUB_SHA may name the tag object of an annotated tag
 * @throws UserError when the tag is at another commit now
 */
async function needUnmovedSinceTrigger(host, tag, commit, peel) {
    const started = host.env['GITHUB_SHA'] ?? '';
    if (host.env['GITHUB_REF'] !== `refs/tags/${tag}` || started === '' || started === commit)
        return;
    const peeled = (await peel(started)) ?? started;
    if (peeled === commit)
        return;
    throw new errors/* UserError */.yo(`the tag ${tag} was moved: this run was started for ${peeled}, it is now at ${commit}`, {
        where,
        fix: 'the run that the new push started releases the new commit; do not re-run this one',
    });
}
/** The error for a tag that is not there, with those that may have been meant. */
async function missingTag(tag, place, names) {
    const near = nearTags(tag, await names());
    const meant = near.length === 0 ? '' : `; there are ${near.join(', ')}`;
    return new errors/* UserError */.yo(`the tag ${tag} does not exist in ${place}${meant}`, {
        where,
        fix: near.length === 0
            ? 'check its name, and push the tag; if it was deleted on purpose, nothing needs to be done'
            : 'name one of these, or push the tag; if it was deleted on purpose, nothing needs to be done',
    });
}
const mostNear = 3;
/**
 * Version tags of the same prefix that are a slip away from a tag: one letter, or two within the same major version; the
 * nearest, newest first.
 */
function nearTags(tag, names) {
    const prefix = tag.replace(/\d[^/]*$/, '');
    return names
        .filter((name) => name !== tag && name.startsWith(prefix))
        .flatMap((name) => {
        const version = (0,version_version/* tryParseVersion */.z0)(name.slice(prefix.length));
        const distance = version === undefined ? Number.POSITIVE_INFINITY : editDistance(tag, name);
        const most = tag.startsWith(`${prefix}${version?.major}.`) ? 2 : 1;
        return version === undefined || distance > most ? [] : [{ name, version, distance }];
    })
        .sort((a, b) => a.distance - b.distance || (0,version_version/* compareVersions */.Zy)(b.version, a.version))
        .slice(0, mostNear)
        .map(({ name }) => name);
}
;// CONCATENATED MODULE: ./build/src/actions/validate-tag/api-road.js








/** Reads the repository by GitHub's API, without a checkout; each answer once. */
function openApiRoad(host, rest) {
    const trees = new Map();
    const treeOf = (commit) => {
        const known = trees.get(commit) ?? readTree(rest, commit);
        trees.set(commit, known);
        return known;
    };
    let released = '';
    let facts;
    return {
        async resolve(tag) {
            const commit = await (0,refs/* commitOfTag */.lz)(rest, tag);
            if (commit === undefined) {
                const prefix = tag.replace(/\d[^/]*$/, '');
                const names = async () => (await (0,refs/* tagsWith */._2)(rest, prefix)).map(({ name }) => name);
                throw await missingTag(tag, rest.repository, names);
            }
            await needUnmovedSinceTrigger(host, tag, commit, (sha) => (0,refs/* tagObjectCommit */.fV)(rest, sha));
            released = commit;
            return commit;
        },
        revision: (name) => (0,refs/* revision */.QL)(rest, name),
        revisionFix: 'push it, and name it in full: a branch, a tag, or all 40 characters of a commit',
        async show(commit, path) {
            // Of the released commit every file is needed soon; of another one only this.
            const tree = commit === released ? await treeOf(commit) : undefined;
            const file = tree === undefined
                ? await fileIn(rest, commit, path)
                : tree.files.find((each) => each.path === path && each.mode !== '160000');
            if (file === undefined)
                return undefined;
            const bytes = (await readBlobs(rest, [file.sha])).get(file.sha);
            if (bytes !== undefined)
                tree?.blobs.set(file.sha, bytes);
            return bytes;
        },
        async facts(commit, config, { name, version }) {
            const options = { tagPrefix: config.tagPrefix, tag: name, version };
            facts = await ApiFacts.read(rest, await treeOf(commit), options);
            return facts;
        },
        async versions(prefix) {
            if (facts?.tags.prefix === prefix)
                return facts.tags.all;
            const tags = await (0,refs/* tagsWith */._2)(rest, prefix);
            return tags.flatMap(({ name }) => (0,version_version/* tryParseVersion */.z0)(name.slice(prefix.length)) ?? []);
        },
        commitOfTag: (tag) => (0,refs/* commitOfTag */.lz)(rest, tag),
        isAncestor: (ancestor, descendant) => isAncestor(rest, ancestor, descendant),
        branches: apiBranches(rest),
        defaultBranch: () => apiDefaultBranch(rest),
        said: () => `There is no checkout: the repository was read by ${rest.requests} requests to GitHub's API.`,
    };
}
// EXTERNAL MODULE: ./build/src/git/complete.js + 6 modules
var complete = __webpack_require__(2298);
;// CONCATENATED MODULE: ./build/src/git/git-branches.js
/** The branches of a checkout. */
function git_branches_gitBranches(git) {
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
// EXTERNAL MODULE: ./build/src/git/remote.js
var git_remote = __webpack_require__(7278);
;// CONCATENATED MODULE: ./build/src/git/partial.js

/**
 * Finds out what a clone lacks of a commit, without letting git fetch it. Undefined for a clone that is not partial.
 * @param auth environment that lets git authenticate (see `fetchAuthentication`)
 */
async function blobSupply(host, git, commit, auth) {
    const remote = await promisor(git);
    if (remote === undefined)
        return undefined;
    const missing = await missingOf(git, commit);
    const noted = new Set();
    const fetch = async (shas) => {
        const wanted = [...new Set(shas)].filter((sha) => missing.has(sha));
        if (wanted.length === 0)
            return;
        await fetchBlobs(host, git, remote, wanted, auth);
        for (const sha of wanted)
            missing.delete(sha);
    };
    return {
        lacks: (sha) => missing.has(sha),
        note(sha) {
            noted.add(sha);
            return undefined;
        },
        fetch,
        async fetchNoted() {
            const wanted = [...noted];
            noted.clear();
            await fetch(wanted);
            return wanted.length > 0;
        },
    };
}
/** The remote that a partial clone gets its missing objects from. */
async function promisor(git) {
    const args = ['config', '--get-regexp', '^remote\\..*\\.promisor$'];
    const { exitCode, stdout } = await git.run(args, { allowFailure: true });
    if (exitCode !== 0)
        return undefined;
    return /^remote\.(.+)\.promisor true$/m.exec(stdout)?.[1];
}
/** Objects of a commit's tree that are not there: `rev-list` prints them as `?<id>` and fetches nothing. */
async function missingOf(git, commit) {
    const args = ['rev-list', '--objects', '--missing=print', '--no-walk', '--end-of-options', commit];
    const lines = await git.lines(args);
    return new Set(lines.filter((line) => line.startsWith('?')).map((line) => line.slice(1)));
}
/**
 * As git itself fetches missing objects (promisor-remote.c), but all of them at once. Without negotiation: the server
 * would think that who has the commits has their files, too.
 */
async function fetchBlobs(host, git, remote, shas, auth) {
    const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--recurse-submodules=no'];
    await (0,git_remote/* remoteGit */.T)(host, git, ['fetch', ...quiet, '--filter=blob:none', '--stdin', remote], {
        env: withSetting(auth, 'fetch.negotiationAlgorithm', 'noop'),
        stdin: `${shas.join('\n')}\n`,
    });
}
/** One setting more in the environment (git 2.31: GIT_CONFIG_COUNT). */
function withSetting(env, key, value) {
    const count = Number(env['GIT_CONFIG_COUNT'] ?? 0);
    return {
        ...env,
        GIT_CONFIG_COUNT: String(count + 1),
        [`GIT_CONFIG_KEY_${count}`]: key,
        [`GIT_CONFIG_VALUE_${count}`]: value,
    };
}
// EXTERNAL MODULE: ./build/src/actions/validate-tag/remote-tag.js
var remote_tag = __webpack_require__(7590);
;// CONCATENATED MODULE: ./build/src/actions/validate-tag/git-road.js









/** Reads a checkout. Shallow and partial ones get what they lack when it is needed, in few fetches. */
function openGitRoad(host, git, { token }, rest) {
    const supplyOf = async (commit) => blobSupply(host, git, commit, await (0,complete/* fetchAuthentication */.n)(host, git, token));
    const tagNames = () => git.lines(['for-each-ref', '--format=%(refname:lstrip=2)', 'refs/tags/']);
    return {
        async resolve(tag) {
            await (0,complete/* completeHistory */.C)(host, git, { token, tag });
            return resolveTag(host, git, tag, rest === undefined ? undefined : (0,remote_tag/* askGitHub */.X)(rest), tagNames);
        },
        revision: (name) => localRevision(git, name),
        revisionFix: 'push it, and check out with fetch-depth: 0',
        async show(commit, path) {
            const id = await git.blobOf(commit, path);
            if (id === undefined)
                return undefined;
            await (await supplyOf(commit))?.fetch([id]);
            return git.show(commit, path);
        },
        async facts(commit, config, { name }) {
            const supply = await supplyOf(commit);
            const read = () => factsOf(host, git, commit, { config }, name, supply);
            const facts = await read();
            if (supply === undefined)
                return allThere(facts);
            return { facts: () => facts, more: () => supply.fetchNoted() };
        },
        async versions(prefix) {
            return (await tagNames())
                .filter((name) => name.startsWith(prefix))
                .flatMap((name) => (0,version_version/* tryParseVersion */.z0)(name.slice(prefix.length)) ?? []);
        },
        commitOfTag: (tag) => (0,tags/* peelTag */.x)(git, tag),
        isAncestor: (ancestor, descendant) => git.isAncestor(ancestor, descendant),
        branches: git_branches_gitBranches(git),
        defaultBranch: () => localDefaultBranch(git),
        said: () => '',
    };
}
;// CONCATENATED MODULE: ./build/src/actions/validate-tag/road.js






/**
 * A checkout where there is one, else GitHub's API.
 * @throws UserError when there is neither, and for a `working-directory` that was given and is no checkout
 */
async function openRoad(host, inputs) {
    const rest = (0,facts_rest/* openRest */.P8)(host, inputs.token, 'validate-tag');
    const git = await checkoutOf(host, inputs, rest !== undefined);
    if (git !== undefined)
        return openGitRoad(host, git, inputs, rest);
    if (rest !== undefined)
        return openApiRoad(host, rest);
    throw new errors/* UserError */.yo('there is neither a checkout nor an API to read the repository from', {
        where: { key: 'working-directory' },
        fix: 'add actions/checkout with fetch-depth: 0 before this step; without a checkout leave token at its default, ' +
            'in a run where GITHUB_API_URL and GITHUB_REPOSITORY are set',
    });
}
async function checkoutOf(host, { workingDirectory }, hasApi) {
    // A folder that somebody names has to be what they think it is.
    const named = host.input('working-directory').trim() !== '';
    try {
        return await (0,git_git/* openGit */.zY)(host, workingDirectory);
    }
    catch (error) {
        const absent = error instanceof errors/* UserError */.yo && !(0,external_node_fs_.existsSync)(`${workingDirectory}/.git`);
        // Self-hosted runners without git: actions/checkout then leaves files without a repository.
        const noGit = error instanceof errors/* ToolError */.v4 && error.exitCode === 127 && hasApi;
        if (named || !(absent || noGit))
            throw error;
        return undefined;
    }
}
;// CONCATENATED MODULE: ./build/src/actions/validate-tag/target-rows.js


/**
 * One row of Markdown cells for each target: whether the release does something to it, and how or why not. Whether is
 * told by the effects of the plan, so that the table and the jobs cannot differ.
 */
function targetRows(plan) {
    return [
        commitRow(plan),
        ['draft GitHub release', yes, 'distributions, charts and the release record are staged in it'],
        ...pythonRows(plan),
        ...imageRows(plan),
        ...chartRows(plan),
        ...channelRows(plan),
        releaseRow(plan),
        discordRow(plan),
        ...liveRows(plan),
    ];
}
const yes = 'yes';
const no = 'no';
const onlyImages = 'a post-release only builds images again';
function commitRow(plan) {
    const { bump, rewrite, kind } = plan;
    const effect = plan.effects.find(({ id }) => id === 'commit');
    const row = (happens, how) => ['release commit', happens, how];
    if (effect !== undefined)
        return row(yes, (0,markdown/* text */.Qq)(effect.what));
    if (kind === 'post-release')
        return row(no, onlyImages);
    if (rewrite.files.length > 0)
        return row(no, `bump: ${bump}: the version is only written into what is built`);
    if (rewrite.current > 0)
        return row(no, 'the tagged tree carries the version: it is the release commit');
    return row(no, 'no file carries the version: it comes from the tag');
}
function pythonRows(plan) {
    const { packages, publish } = plan.python;
    if (plan.kind === 'post-release')
        return [['Python packages', no, onlyImages]];
    if (packages.length === 0)
        return [['Python packages', no, 'the repository has none that is published']];
    return packages.map(({ name, normalized }) => {
        const effect = plan.effects.find(({ id }) => id === `pypi:${normalized}`);
        if (effect !== undefined)
            return [`package ${(0,markdown/* code */.aY)(name)}`, yes, (0,markdown/* text */.Qq)(effect.what)];
        return [
            `package ${(0,markdown/* code */.aY)(name)}`,
            no,
            publish ? 'not in the plan' : 'python.publish is false in the config',
        ];
    });
}
function imageRows(plan) {
    const { builds, version_tag } = plan.images;
    if (builds.length === 0)
        return [['images', no, 'the config names none']];
    return builds.flatMap(({ repositories, platforms }) => repositories.map(({ name }) => {
        const what = `version tag, written once; ${platforms.map(markdown/* code */.aY).join(', ')}`;
        return [`image ${(0,markdown/* code */.aY)(`${name}:${version_tag}`)}`, yes, what];
    }));
}
function chartRows(plan) {
    if (plan.kind === 'post-release')
        return [['charts', no, onlyImages]];
    if (plan.charts.charts.length === 0)
        return [['charts', no, 'the config publishes none']];
    return plan.charts.charts.map(({ name, version }) => [
        `chart ${(0,markdown/* code */.aY)(name)}`,
        yes,
        `${(0,markdown/* code */.aY)(version)}, live for whoever asks for development versions`,
    ]);
}
/** Channels by name: the same rule holds in every repository that has one. */
function channelRows(plan) {
    const { builds, codenames } = plan.images;
    if (builds.length === 0)
        return [];
    const holders = new Map();
    for (const { name, channels } of builds.flatMap(({ repositories }) => repositories)) {
        for (const channel of channels)
            holders.set(channel, [...(holders.get(channel) ?? []), name]);
    }
    const rows = [...holders].map(([channel, repositories]) => {
        const [happens, rule] = channelRule(plan, channel);
        return [`channel ${(0,markdown/* code */.aY)(channel)}`, happens, `${rule}; ${repositories.map(markdown/* code */.aY).join(', ')}`];
    });
    const major = plan.version.slice(0, plan.version.indexOf('.'));
    if (plan.codename === '') {
        const why = Object.keys(codenames).length === 0
            ? 'the config has no codenames'
            : `major version ${(0,markdown/* text */.Qq)(major)} has no codename`;
        rows.push(['codename channel', no, why]);
    }
    if (holders.size === 0)
        rows.push(['channels', no, 'the config has none for these images']);
    return rows;
}
function channelRule(plan, name) {
    const channel = readChannel(name, plan.images.codenames);
    const line = (0,markdown/* text */.Qq)(lineText(channel.line));
    if (plan.release.prerelease) {
        if (channel.finalsOnly)
            return [no, `prerelease: ${(0,markdown/* text */.Qq)(name)} is for finals only`];
        return ['if', `moves while ${line} has no final and no newer prerelease`];
    }
    const last = channel.live ? ', after everything else' : '';
    return ['if', `moves forward unless ${line} has a newer final${last}`];
}
function releaseRow(plan) {
    const { prerelease, latest_candidate } = plan.release;
    const how = prerelease
        ? 'marked prerelease, never latest'
        : latest_candidate
            ? 'latest, unless a newer final is published'
            : 'not latest: a post-release';
    return ['GitHub release', yes, how];
}
function discordRow(plan) {
    const effect = plan.effects.find(({ id }) => id === 'discord');
    if (effect !== undefined)
        return ['Discord', yes, `in ${(0,markdown/* code */.aY)(plan.discord.channel)}, when its secret is set`];
    const why = plan.kind === 'prerelease' ? 'prerelease: only finals are announced' : onlyImages;
    return ['Discord', no, why];
}
function liveRows(plan) {
    if (plan.live.length === 0)
        return [['live endpoint', no, 'the config names none for this version']];
    return plan.live.map(({ url, channel }) => [
        `live ${(0,markdown/* code */.aY)(url)}`,
        yes,
        `read at the end, once ${(0,markdown/* code */.aY)(channel)} has moved; it only warns`,
    ]);
}
;// CONCATENATED MODULE: ./build/src/actions/validate-tag/summary.js


/** What follows from the branch and the plan for the release commit. */
function landingOf(plan, chosen) {
    if (chosen === undefined)
        return { branch: '', how: 'nothing lands, and no branch contains the tag' };
    const { name, tip, landed, why } = chosen;
    const because = `because ${(0,markdown/* text */.Qq)(why)}`;
    const lands = plan.effects.some(({ id }) => id === 'commit');
    if (!lands)
        return { branch: name, how: `nothing lands; this branch ${because}` };
    if (landed !== undefined)
        return { branch: name, how: `there already as ${(0,markdown/* code */.aY)(landed)}; ${because}` };
    const way = tip === plan.commit.sha
        ? 'by fast-forward: the tag is on its tip'
        : `by a merge, unless an earlier attempt landed it: the branch moved on to ${(0,markdown/* code */.aY)(tip)} since the tag`;
    return { branch: name, how: `${way}; this branch ${because}` };
}
/** The plan for people: what is released, where it lands, what will happen to which target and why not, what is odd. */
function planMarkdown(plan, options = {}) {
    const { landing, warnings = [], notes = [] } = options;
    return [
        (0,markdown/* table */.tp)(['what', 'value'], factRows(plan, landing)),
        `**What will happen**\n\n${(0,markdown/* table */.tp)(['target', 'happens', 'how, or why not'], targetRows(plan))}`,
        summary_list('Warnings', [...warnings, ...plan.warnings]),
        summary_list('Notes', notes),
        fold('Files to change', ['file', 'places', 'values'], fileRows(plan)),
        fold('Left alone: values that look like a version and are not ours', ['place', 'key', 'value', 'why'], leftRows(plan)),
        `**Next:** ${nextStep(plan, landing)}`,
    ].filter((part) => part !== '');
}
function factRows(plan, landing) {
    const { rewrite, window, config } = plan;
    const places = rewrite.files.reduce((sum, file) => sum + file.locations.length, 0);
    const changes = places === 0
        ? `none (${counted(rewrite.current, 'place')} ${rewrite.current === 1 ? 'carries' : 'carry'} the version already)`
        : `${counted(places, 'place')} in ${counted(rewrite.files.length, 'file')}`;
    const from = plan.reference_version === '' ? '' : `; the one before is ${(0,markdown/* code */.aY)(plan.reference_version)}`;
    return [
        ['version', `${(0,markdown/* code */.aY)(plan.version)} (${plan.kind}), as SemVer ${(0,markdown/* code */.aY)(plan.semver)}`],
        ['line', `${(0,markdown/* code */.aY)(plan.line)}${from}`],
        ['tag', (0,markdown/* code */.aY)(plan.tag)],
        ['commit', (0,markdown/* code */.aY)(plan.commit.sha)],
        ...(landing === undefined
            ? []
            : [['lands on', landing.branch === '' ? landing.how : `${(0,markdown/* code */.aY)(landing.branch)}, ${landing.how}`]]),
        ['codename', plan.codename === '' ? 'none' : (0,markdown/* code */.aY)(plan.codename)],
        ['versions that count as ours', `${(0,markdown/* code */.aY)(window.from)} to ${(0,markdown/* code */.aY)(window.to)}`],
        ['changes', changes],
        ['config', configText(config)],
    ];
}
function configText({ path, ref }) {
    if (path === '')
        return 'none: defaults';
    return ref === '' ? (0,markdown/* code */.aY)(path) : `${(0,markdown/* code */.aY)(path)} of ${(0,markdown/* code */.aY)(ref)} (config-ref), not of the tag`;
}
const mostRows = 200;
function fileRows(plan) {
    return plan.rewrite.files.map(({ path, locations }) => {
        const values = [...new Set(locations.map(({ from, to }) => `${shortened(from)} → ${shortened(to)}`))];
        const more = values.length > 3 ? `, and ${values.length - 3} more` : '';
        return [(0,markdown/* code */.aY)(path), String(locations.length), (0,markdown/* text */.Qq)(values.slice(0, 3).join(', ') + more)];
    });
}
/** Hashes and times of locks are long, and nobody reads them here. */
function shortened(value) {
    return value.length > 24 ? `${value.slice(0, 23)}…` : value;
}
function leftRows(plan) {
    return plan.rewrite.left_alone.map(({ path, line, key, value, reason }) => [
        (0,markdown/* code */.aY)(`${path}:${line}`),
        (0,markdown/* code */.aY)(key),
        (0,markdown/* code */.aY)(value),
        (0,markdown/* text */.Qq)(reason),
    ]);
}
function nextStep(plan, landing) {
    const lands = plan.effects.some(({ id }) => id === 'commit');
    if (landing === undefined)
        return `push the tag ${(0,markdown/* code */.aY)(plan.tag)} on ${(0,markdown/* code */.aY)(plan.commit.sha)} to release it.`;
    const check = 'everything is built, and every target is checked without writing';
    if (!lands)
        return `${check}; the tagged commit itself is released.`;
    return `${check}; then bump-version makes the release commit on ${(0,markdown/* code */.aY)(landing.branch)}, and everything after it is made from that commit.`;
}
function summary_list(title, items) {
    return items.length === 0 ? '' : `**${title}**\n\n${items.map((item) => `- ${(0,markdown/* text */.Qq)(item)}`).join('\n')}`;
}
function fold(title, head, rows) {
    if (rows.length === 0)
        return '';
    const more = rows.length > mostRows ? `\n\nand ${rows.length - mostRows} more: see the plan` : '';
    const shown = (0,markdown/* table */.tp)(head, rows.slice(0, mostRows));
    return `<details><summary>${title} (${rows.length})</summary>\n\n${shown}${more}\n\n</details>`;
}
function counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}
// EXTERNAL MODULE: ./build/src/actions/validate-tag/version-outputs.js
var version_outputs = __webpack_require__(1418);
;// CONCATENATED MODULE: ./build/src/actions/validate-tag/plan-tag.js















/** Makes the plan of the release that a tag asks for. Changes nothing outside of the runner. */
async function planTag(host, inputs, { prefix, ...tag }) {
    const { version } = tag;
    const road = await openRoad(host, inputs);
    const sha = await road.resolve(tag.name);
    const { config: found, source } = await configFrom(road, sha, inputs.config, inputs.configRef);
    // An explicit input wins over the config; else the tag must have the form that the config asks for.
    const config = inputs.tagPrefix === '' ? found : { ...found, tagPrefix: prefix };
    (0,version_tag/* parseTag */.E)(tag.name, config.tagPrefix);
    const { allowLowerVersion } = inputs;
    const options = { tag: tag.name, source, rewrite: rewriteTree, allowLowerVersion };
    const { plan } = await settle(await road.facts(sha, config, tag), (facts) => makePlan(version, config, facts, options));
    const { chosen, warnings } = await branchFor(host, road, config, { plan, version, named: inputs.branch });
    const { tagPrefix } = config;
    const line = await checkLine(road, { version, tagPrefix, plan, branch: chosen, allowLowerVersion });
    const branch = chosen?.name ?? '';
    (0,version_outputs/* setOutputs */.n)(host, {
        ...(0,version_outputs/* versionOutputs */.V)(version, plan.codename),
        sha,
        branch,
        plan: writePlan(host, plan),
        'image-legs': JSON.stringify(plan.images.legs.map(legOutput)),
        'plan-sha256': planHash(plan),
    });
    for (const warning of [...warnings, ...plan.warnings])
        host.warning(warning);
    const dry = inputs.dryRun ? 'Dry run: this action changes nothing in any case.' : '';
    for (const said of [road.said(), dry])
        if (said !== '')
            host.info(said);
    const from = `${sha}${branch === '' ? '' : ` on ${branch}`}`;
    host.notice(`${tag.name} releases ${version.text} (${plan.kind}) from ${from}`);
    if (line !== '')
        host.notice(line);
    const notes = [line, road.said(), dry].filter((note) => note !== '');
    const landing = landingOf(plan, chosen);
    await host.summary((0,markdown/* section */.uW)('Release plan', ...planMarkdown(plan, { landing, warnings, notes })));
}
/** A leg of the matrix as a workflow wants it: plain texts only. */
function legOutput({ id, images, platform }) {
    return { id, images: images.join(','), platform };
}
/** The branch that the release commit lands on. Where there is no such commit, a missing branch only warns. */
async function branchFor(host, road, config, { plan, version, named }) {
    const request = {
        commit: plan.commit.sha,
        tag: plan.tag,
        version,
        patterns: config.branches,
        defaultBranch: eventDefaultBranch(host) ?? (await road.defaultBranch()),
        named,
    };
    const lands = plan.effects.some((effect) => effect.id === 'commit');
    try {
        return { chosen: await decideBranch(road.branches, request), warnings: [] };
    }
    catch (error) {
        if (lands || named !== '' || !(error instanceof errors/* UserError */.yo))
            throw error;
        return {
            chosen: undefined,
            warnings: [`no branch is needed, and none was found: ${error.message}`],
        };
    }
}

/***/ })

};
