import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 67:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 75:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __nccwpck_require__(26);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./build/src/core/inputs.js


/**
 * The only place that parses action inputs. Each action reads all of its inputs once, at its start, into one plain
 * object. Values are trimmed of ASCII white space only: Unicode spaces in a tag are part of what must be refused.
 */
class Inputs {
    host;
    constructor(host) {
        this.host = host;
    }
    /** '' when absent. */
    optional(name) {
        return this.host.input(name).replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
    }
    required(name, hint) {
        const value = this.optional(name);
        if (value === '') {
            throw new errors/* UserError */.yo(`the input "${name}" is empty`, {
                fix: hint ?? `give "${name}" under with: of this step`,
            });
        }
        return value;
    }
    /** `true` or `false`; '' reads as the default of action.yml being absent, hence false. */
    flag(name) {
        const value = this.optional(name);
        if (value === 'true')
            return true;
        if (value === 'false' || value === '')
            return false;
        throw new errors/* UserError */.yo(`the input "${name}" must be true or false, not "${value}"`, {
            fix: `write ${name}: true or ${name}: false`,
        });
    }
    oneOf(name, values) {
        const value = this.optional(name);
        if (value === '')
            return values[0];
        if (!values.includes(value)) {
            throw new errors/* UserError */.yo(`the input "${name}" must be one of ${values.join(', ')}, not "${value}"`);
        }
        return value;
    }
    /** Non-empty lines; a comma also separates, so that a list fits on one line. */
    list(name) {
        return this.optional(name)
            .split(/[\n,]/)
            .map((line) => line.trim())
            .filter((line) => line !== '');
    }
    /** A secret: registered for masking before anything else can see it. '' when absent. */
    secret(name) {
        const raw = this.host.input(name);
        this.host.secret(raw);
        return raw.trim();
    }
    /** An absolute path; relative ones are taken from the working directory of the action. */
    path(name, base) {
        const value = this.optional(name);
        return (0,external_node_path_.isAbsolute)(value) ? value : (0,external_node_path_.resolve)(base, value);
    }
}
function commonInputs(host, inputs) {
    const workspace = host.env['GITHUB_WORKSPACE'] || process.cwd();
    return {
        workingDirectory: inputs.path('working-directory', workspace),
        config: inputs.optional('config') || defaultConfigPath,
        dryRun: inputs.flag('dry-run'),
    };
}
const defaultConfigPath = '.github/release-actions.yml';
// EXTERNAL MODULE: ./build/src/verify/finding.js
var finding = __nccwpck_require__(157);
;// CONCATENATED MODULE: ./build/src/actions/verify-release/inputs.js



function readInputs(host) {
    const inputs = new Inputs(host);
    const token = inputs.secret('token');
    const password = inputs.secret('password');
    const common = commonInputs(host, inputs);
    return {
        ...common,
        operation: inputs.oneOf('operation', ['verify', 'summary']),
        plan: inputs.optional('plan'),
        record: inputs.optional('record'),
        targets: targetsOf(inputs.list('targets')),
        live: inputs.optional('live'),
        timeout: secondsOf(inputs.optional('timeout')) * 1000,
        strict: inputs.optional('strict') === '' ? true : inputs.flag('strict'),
        reports: inputs.optional('reports') === '' ? '' : inputs.path('reports', common.workingDirectory),
        jobs: inputs.optional('jobs'),
        token,
        indexUrl: inputs.optional('index-url'),
        registry: inputs.optional('registry'),
        username: inputs.optional('username'),
        password,
        sha: inputs.optional('sha'),
    };
}
function targetsOf(named) {
    if (named.length === 0)
        return finding/* targetNames */.i;
    const words = named.flatMap((text) => text.split(/\s+/));
    const unknown = words.find((word) => !finding/* targetNames */.i.includes(word));
    if (unknown === undefined)
        return finding/* targetNames */.i.filter((name) => words.includes(name));
    throw new errors/* UserError */.yo(`${JSON.stringify(unknown)} is not a target`, {
        where: { key: 'targets' },
        fix: `name some of ${finding/* targetNames */.i.join(', ')}`,
    });
}
function secondsOf(text) {
    if (text === '')
        return 300;
    if (/^\d{1,5}$/.test(text))
        return Number(text);
    throw new errors/* UserError */.yo(`${JSON.stringify(text)} is not a number of seconds`, {
        where: { key: 'timeout' },
        fix: 'write a whole number such as 300',
    });
}

/***/ }),

/***/ 130:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _core_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(268);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(538);
/* harmony import */ var _verify_release_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(640);



await (0,_core_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)('verify-release', (host) => (0,_verify_release_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyRelease */ .V)(host, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)(host)));
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ verifyRelease)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __nccwpck_require__(26);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./build/src/core/object-id.js

/** Whether something is a whole object id of git: SHA-1 or SHA-256, in lower case hexadecimal digits. */
function isObjectId(value) {
    return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}
/**
 * The id that git gives an object (`<type> <size>\0<content>`, gitformat-loose).
 * @param length digits of the repository's ids: 40 or 64
 */
function objectId(type, content, length) {
    const hash = createHash(length === 64 ? 'sha256' : 'sha1');
    return hash.update(`${type} ${content.length}\0`).update(content).digest('hex');
}
;// CONCATENATED MODULE: ./build/src/version/version.js


const number = '(0|[1-9][0-9]{0,8})';
const grammar = new RegExp(`^${number}\\.${number}\\.${number}(?:(a|b|rc)${number})?(?:\\.post${number})?$`);
/** Parses the canonical spelling; undefined for anything else. Numbers have at most 9 digits, so they stay exact. */
function tryParseVersion(text) {
    const match = grammar.exec(text);
    if (match === null)
        return undefined;
    const [, major, minor, patch, stage, stageNumber, post] = match;
    return {
        text,
        major: Number(major),
        minor: Number(minor),
        patch: Number(patch),
        stage: stage,
        stageNumber: stageNumber === undefined ? undefined : Number(stageNumber),
        post: post === undefined ? undefined : Number(post),
    };
}
/** @throws UserError that names the canonical form where one can be guessed */
function parseVersion(text) {
    const version = tryParseVersion(text);
    if (version !== undefined)
        return version;
    const canonical = canonicalGuess(text);
    throw new UserError(`${quoted(text)} is not a version that can be released`, {
        fix: canonical !== undefined
            ? `write ${canonical}`
            : 'use X.Y.Z, optionally followed by a, b or rc and a number, optionally by .postN: 5.1.0, 5.1.0rc1, 5.1.0.post1',
    });
}
/**
 * PEP 440, appendix B, without local and dev parts and any epoch but 0; one to three numbers. Whitespace around it is that of ASCII.
 */
const looseGrammar = /^[ \t-\r]*v?(?:0+!)?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*))?(?:[-_.]?(?:post|rev|r)[-_.]?(\d*)|-(\d+))?[ \t-\r]*$/i;
/** Characters beyond which nobody mistyped a version. */
const longestSlip = 200;
/**
 * The canonical form of a spelling that PEP 440 readers would understand, with three numbers; undefined when there is
 * none that can be released.
 */
function canonicalGuess(text) {
    if (text.length > longestSlip)
        return undefined;
    const loose = looseGrammar.exec(text);
    if (loose === null)
        return undefined;
    const [, major, minor, patch, stage, stageNumber, post, implicitPost] = loose;
    const stages = {
        alpha: 'a',
        a: 'a',
        beta: 'b',
        b: 'b',
        rc: 'rc',
        c: 'rc',
        pre: 'rc',
        preview: 'rc',
    };
    const plain = [major, minor ?? '0', patch ?? '0'].map(Number).join('.');
    const pre = stage === undefined ? '' : `${stages[stage.toLowerCase()]}${Number(stageNumber || '0')}`;
    const after = post ?? implicitPost;
    const guess = `${plain}${pre}${after === undefined ? '' : `.post${Number(after || '0')}`}`;
    return tryParseVersion(guess) === undefined ? undefined : guess;
}
const stageRank = { a: 0, b: 1, rc: 2 };
/**
 * Order of PEP 440 for this grammar: a < b < rc < final, and each below its own post-releases.
 * Negative, zero or positive, as for Array.prototype.sort.
 */
function version_compareVersions(left, right) {
    return (left.major - right.major ||
        left.minor - right.minor ||
        left.patch - right.patch ||
        (left.stage === undefined ? 3 : stageRank[left.stage]) -
            (right.stage === undefined ? 3 : stageRank[right.stage]) ||
        (left.stageNumber ?? -1) - (right.stageNumber ?? -1) ||
        (left.post ?? -1) - (right.post ?? -1));
}
/** The version without `.postN`. */
function baseVersion(version) {
    return version.post === undefined ? version : parseVersion(version.text.replace(/\.post\d+$/, ''));
}
/** What a release of this version is; `rcN.postM` is a post-release of a candidate. */
function kindOf(version) {
    if (version.post !== undefined)
        return 'post-release';
    return version.stage === undefined ? 'final' : 'prerelease';
}
/** `X.Y`: the line whose moving tag this version may move. */
function lineOf(version) {
    return `${version.major}.${version.minor}`;
}
;// CONCATENATED MODULE: ./build/src/plan/read.js





/** A plan of a repository with ten thousand locations has about 2 MB. */
const mostBytes = 32 * 1024 * 1024;
const fix = 'give the output plan of validate-tag, or the path of the file that it wrote';
/**
 * Reads the input `plan` of an action: JSON, or the path of a file that holds it.
 * @param value text of the input
 * @param baseDir absolute folder that a relative path is taken from
 * @throws UserError when there is no such file, it is no JSON, or not a plan of this version
 */
function readPlan(value, baseDir) {
    const trimmed = value.trim();
    if (trimmed === '')
        throw new errors/* UserError */.yo('the plan is empty', { where: { key: 'plan' }, fix });
    const inline = trimmed.startsWith('{');
    const where = inline ? { key: 'plan' } : { file: trimmed };
    let json;
    const text = inline ? trimmed : readText(trimmed, baseDir);
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* UserError */.yo('the plan is not JSON', { where, fix, cause });
    }
    return checked(json, where);
}
function readText(path, baseDir) {
    const where = { file: path, key: 'plan' };
    // A broken JSON text would make a path that no file system takes.
    if (path.length > 1000 || /[\n\0]/.test(path)) {
        throw new errors/* UserError */.yo('the plan is neither JSON nor a path', { where: { key: 'plan' }, fix });
    }
    const file = (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(baseDir, path);
    try {
        if ((0,external_node_fs_.statSync)(file).size > mostBytes)
            throw new errors/* UserError */.yo('the plan is too large', { where, fix });
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            throw cause;
        throw new errors/* UserError */.yo('the file of the plan cannot be read', { where, fix, cause });
    }
}
/** Key by key what the actions rely on; the rest is in schema/release-plan.schema.json. */
const shape = {
    tag: isText,
    version: isVersion,
    base_version: isVersion,
    kind: (value) => ['prerelease', 'final', 'post-release'].includes(value),
    semver: isText,
    line: isText,
    codename: isText,
    commit: (value) => has(value, { sha: isObjectId, tree: isObjectId, time: Number.isSafeInteger }),
    config: (value) => has(value, { path: isText, sha256: isText, ref: isText }),
    bump: (value) => ['commit', 'build', 'verify'].includes(value),
    branches: (value) => isListOf(value, isText),
    window: (value) => has(value, { from: isVersion, to: isVersion }),
    reference_version: isText,
    rewrite: (value) => has(value, { files: Array.isArray, current: Number.isSafeInteger, left_alone: Array.isArray }),
    python: (value) => has(value, {
        publish: isFlag,
        packages: (list) => isListOf(list, (item) => has(item, { name: isText, normalized: isText, path: isText })),
    }),
    images: (value) => has(value, {
        registry: isText,
        project: isText,
        version_tag: isText,
        version_tag_template: isText,
        builds: (list) => isListOf(list, isImage),
        legs: (list) => isListOf(list, (leg) => has(leg, { id: isText, images: Array.isArray, platform: isText })),
        attestations: (asked) => asked === undefined ||
            has(asked, { provenance: (mode) => ['off', 'min', 'max'].includes(mode), sbom: isFlag }),
    }),
    charts: (value) => has(value, {
        registry: isText,
        project: isText,
        oci_project: isText,
        charts: (list) => isListOf(list, (chart) => has(chart, { name: isText, path: isText, version: isText })),
    }),
    discord: (value) => has(value, { channel: isText, title: isText, links: isObject }),
    live: (value) => isListOf(value, (item) => has(item, { url: isText, key: isText, channel: isText })),
    release: (value) => has(value, { prerelease: isFlag, latest_candidate: isFlag }),
    effects: (value) => isListOf(value, (item) => has(item, { id: isText, what: isText })),
    warnings: (value) => isListOf(value, isText),
};
function checked(json, where) {
    const version = typeof json === 'object' && json !== null ? json.schema_version : undefined;
    if (version === undefined) {
        throw new errors/* UserError */.yo('this JSON is not a plan: it has no schema_version', { where, fix });
    }
    if (version !== 1) {
        throw new errors/* UserError */.yo(`the plan has schema_version ${JSON.stringify(version)}, and only 1 is known`, {
            where,
            fix: 'use the same version of release-actions in every step',
        });
    }
    for (const [key, accepts] of Object.entries(shape)) {
        const value = json[key];
        if (value !== undefined && accepts(value))
            continue;
        const what = value === undefined ? 'is missing' : 'has a wrong value';
        throw new errors/* UserError */.yo(`the plan is damaged: ${key} ${what}`, { where, fix });
    }
    return json;
}
function isImage(value) {
    const named = (list) => isListOf(list, (item) => has(item, { name: isText, channels: (names) => isListOf(names, isText) }));
    return has(value, {
        name: isText,
        dockerfile: isText,
        context: isText,
        repositories: named,
        platforms: (list) => isListOf(list, isText),
        after: (list) => isListOf(list, isText),
        build_args: isObject,
    });
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isText(value) {
    return typeof value === 'string';
}
function isFlag(value) {
    return typeof value === 'boolean';
}
function isVersion(value) {
    return typeof value === 'string' && tryParseVersion(value) !== undefined;
}
function isListOf(value, accepts) {
    return Array.isArray(value) && value.every(accepts);
}
function has(value, keys) {
    if (typeof value !== 'object' || value === null)
        return false;
    return Object.entries(keys).every(([key, accepts]) => accepts(value[key]));
}
;// CONCATENATED MODULE: ./build/src/verify/jobs.js
/**
 * Ids of the jobs that do an effect, by its kind: those of the release workflows, and of the workflows that call them
 * in halves (`stage`, `finish`).
 */
const doers = {
    commit: /^(?:stage|bump.*)$/,
    draft: /^(?:stage|draft.*)$/,
    image: /^(?:stage|images?(?:-.*)?|.*-images?|merge.*)$/,
    pypi: /^(?:publish|publish-pypi|pypi)$/,
    chart: /^(?:finish|charts?|push-charts?|publish-charts?)$/,
    channel: /^(?:finish|promote.*|channels)$/,
    release: /^(?:finish|publish-release|release)$/,
    discord: /^(?:finish|announce.*|notify.*|discord)$/,
};
const results = ['success', 'failure', 'cancelled', 'skipped'];
/** Reads the JSON of the `needs` context; what is no job in it is left out. '' = nothing is known of jobs. */
function readJobs(text) {
    if (text === '')
        return {};
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    const entries = Object.entries(value);
    return Object.fromEntries(entries.flatMap(([job, told]) => {
        const result = told?.result;
        return result !== undefined && results.includes(result) ? [[job, { result }]] : [];
    }));
}
/** Kind of an effect: `image` of `image:node`. */
function kindOfEffect(id) {
    return id.split(':')[0] ?? '';
}
/**
 * Whether the jobs that do an effect all say success, so that it must have been reported. Where no job has a name that
 * is known, all of them count.
 */
function mustBeReported(id, jobs) {
    const all = Object.entries(jobs);
    const pattern = doers[kindOfEffect(id)];
    const own = all.filter(([job]) => pattern?.test(job));
    const counted = own.length > 0 ? own : all;
    return counted.length > 0 && counted.every(([, { result }]) => result === 'success');
}
;// CONCATENATED MODULE: ./build/src/verify/line.js
/**
 * A text from outside as one line: everything that ends a line, moves the cursor or turns the direction of what follows
 * becomes a blank, and what is too long is cut.
 * @param most UTF-16 units
 */
function oneLine(text, most = 300) {
    const line = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]+/gu, ' ').trim();
    return line.length > most ? `${line.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}
// EXTERNAL MODULE: ./build/src/core/markdown.js
var markdown = __nccwpck_require__(400);
;// CONCATENATED MODULE: ./build/src/verify/release-markdown.js


const words = {
    done: 'done',
    unchanged: 'already there',
    kept: 'kept',
    off: 'off',
    planned: 'planned (dry run)',
    failed: '**failed**',
    'not-reached': 'not reached',
    unreported: '**not reported**',
};
const mostLines = 40;
const line = (value, most) => (0,markdown/* text */.Qq)(oneLine(value, most));
/** The summary of a release: one sentence, what failed, what to do, one table, what is left to people. */
function releaseMarkdown(release, runUrl) {
    const { version, sentence, failures, next, rows, left, unreadable, verified } = release;
    return (0,markdown/* clamp */.qE)((0,markdown/* section */.uW)(version === undefined ? 'Release' : `Release of ${line(version)}`, `**${line(sentence, 1_000)}.**`, failures.map(failureMarkdown).join('\n\n'), list('What to do next', next, true), list('Reports that could not be read', unreadable.map(({ file, why }) => `${file}: ${why}`)), (0,markdown/* table */.tp)(['part', 'effect', 'state', 'detail'], tableRows(rows)), list('Left to people', left), verified ? 'All of it was read back as a stranger, and is as recorded.' : '', runUrl === '' ? '' : `[All jobs of this run](${runUrl})`));
}
function failureMarkdown({ where, text: error }) {
    const lines = error.split('\n').filter((one) => oneLine(one) !== '');
    const shown = lines.slice(0, mostLines).map((one) => line(one, 2_000));
    const more = lines.length > mostLines ? [`(${lines.length - mostLines} more lines in the log)`] : [];
    return `**${line(where)}**: ${[...shown, ...more].join('<br>')}`;
}
function list(title, items, numbered = false) {
    if (items.length === 0)
        return '';
    const rows = items.map((item, index) => `${numbered ? `${index + 1}.` : '-'} ${line(item, 2_000)}`);
    return `### ${title}\n\n${rows.join('\n')}`;
}
function tableRows(rows) {
    return rows.map((row, index) => {
        const first = rows[index - 1]?.group !== row.group;
        return [first ? line(row.group) : '', effectCell(row), stateCell(row), detailCell(row)];
    });
}
function effectCell({ id, planned }) {
    return line(planned) || (0,markdown/* code */.aY)(oneLine(id) || 'nothing');
}
/** With the reason, where the state alone says little. */
function stateCell({ state, what, id }) {
    const reason = oneLine(what);
    if (state === 'unreported')
        return `${words[state]}: the job says success but did not report ${line(id)}`;
    if (['kept', 'off', 'failed'].includes(state) && reason !== '')
        return `${words[state]}: ${(0,markdown/* text */.Qq)(reason)}`;
    return words[state];
}
function detailCell({ state, what, detail }) {
    const told = ['done', 'unchanged', 'planned'].includes(state) ? [line(what)] : [];
    const facts = Object.entries(detail).map(([name, value]) => factCell(name, value));
    return [...told, ...facts].filter((part) => part !== '').join(', ');
}
function factCell(name, value) {
    const shown = oneLine(value);
    if (shown === '')
        return '';
    if (name === 'url')
        return release_markdown_link(shown);
    const digest = /^(?:sha256:)?[0-9a-f]{40,64}$/.test(shown);
    const short = digest ? shown.slice(0, shown.startsWith('sha256:') ? 19 : 12) : shown;
    return name === 'reference' ? (0,markdown/* code */.aY)(short) : `${line(name, 40)} ${(0,markdown/* code */.aY)(short)}`;
}
/** Only the web, and nothing that ends the link or the cell. */
function release_markdown_link(value) {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '')
        return (0,markdown/* code */.aY)(value);
    const escaped = url.href.replace(/[()|<>\\`\s[\]]/g, (one) => encodeURIComponent(one).replace(/[()]/g, percent));
    return `[page](${escaped})`;
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
;// CONCATENATED MODULE: ./build/src/verify/release-model.js
/** States that need nothing any more. */
const settled = ['done', 'unchanged', 'kept', 'off'];
function isSettled({ state }) {
    return settled.includes(state);
}
;// CONCATENATED MODULE: ./build/src/verify/release-words.js

/** The one thing that everybody wants to know. */
function sentenceOf({ plan, rows, failures, released, dry, ok }) {
    if (plan === undefined)
        return 'Nothing is released: there is no plan, so nothing was changed';
    const { version } = plan;
    const count = rows.filter(isSettled).length;
    const tally = `${count} of ${rows.length} effects are done`;
    if (dry) {
        const planned = rows.filter(({ state }) => state === 'planned').length;
        const end = ok ? 'a release would go through, as far as can be known' : 'but something stands in its way';
        return `Dry run of ${version}: ${planned} of ${rows.length} effects would be made; nothing was changed; ${end}`;
    }
    if (released) {
        if (count < rows.length)
            return `${version} is released, but not all is done: ${tally}`;
        if (ok)
            return `${version} is released`;
        return failures.length > 0
            ? `${version} is released, but not all is well: see below`
            : `${version} is released, but some reports could not be read`;
    }
    const changed = rows.some(({ state }) => ['done', 'unchanged', 'failed'].includes(state));
    if (!changed)
        return `${version} is not released: nothing was changed`;
    return `${version} is half released: ${tally}; what is done stays, nothing has to be undone`;
}
const adviceStart = /^What to do: /;
/** What to do, in order: what the errors themselves say, then what always helps. */
function nextSteps({ plan, rows, failures, ok }) {
    if (ok)
        return [];
    const own = failures.flatMap(({ text }) => text
        .split('\n')
        .filter((line) => adviceStart.test(line))
        .map((line) => line.replace(adviceStart, '')));
    const unreported = rows.filter(({ state }) => state === 'unreported').map(({ id }) => id);
    const silence = unreported.length === 0
        ? []
        : [`see the log of the jobs that did not report ${unreported.join(', ')}, then re-run all jobs`];
    const advice = [...new Set(own), ...silence];
    if (plan === undefined) {
        return [
            ...advice,
            'mend what is named above, then push the tag again, or start the workflow for the tag',
        ];
    }
    return [
        ...advice,
        're-run the failed jobs of this run: what is done is taken over, only the rest is made',
        `if that does not help, re-run all jobs, or start the workflow by hand for the tag ${plan.tag}: each ends in the same state`,
    ];
}
/** What no machine here can see. */
function leftToPeople({ plan, rows, released, dry }) {
    if (plan === undefined || !released || dry)
        return [];
    const live = rows.filter(({ id, state }) => id.startsWith('channel:') && id.endsWith('-live') && isSettled({ state }) && state !== 'kept');
    const names = live.map(({ id }) => id.slice('channel:'.length)).join(', ');
    return [
        ...(live.length === 0 ? [] : [`check that nodes and services come back online, now that ${names} moved`]),
        ...(plan.images.builds.length === 0 ? [] : ['look through the logs of the servers that were updated']),
        ...(plan.kind === 'post-release' ? [] : [`check that the documentation of ${plan.version} is there`]),
        ...(plan.kind === 'prerelease'
            ? [`try ${plan.version} in a clean environment, with the sandbox of its own command line if it has one`]
            : []),
    ];
}
;// CONCATENATED MODULE: ./build/src/verify/reports.js



const mostFiles = 2_000;
const reports_mostBytes = 4 * 1024 * 1024;
const deepest = 4;
/** The one that counts when several steps tell of an effect: the first of these. */
const rank = ['failed', 'done', 'unchanged', 'kept', 'off', 'planned'];
/**
 * Reads all reports below a folder. Whatever is odd is told and never thrown: this runs at the end of releases that
 * failed in any way.
 * @param folder '' = none; one that is not there has no reports
 */
function readReports(folder) {
    const reports = [];
    const unreadable = [];
    if (folder === '')
        return { reports, unreadable };
    for (const path of filesBelow(folder, deepest).slice(0, mostFiles)) {
        const file = (0,external_node_path_.relative)(folder, path);
        if (isOfAnotherArtifact(file))
            continue;
        try {
            if ((0,external_node_fs_.statSync)(path).size > reports_mostBytes)
                throw new Error('it is too large');
            const job = file
                .split(external_node_path_.sep)
                .map((part) => /^release-report-(.+)$/.exec(part)?.[1])
                .find((name) => name !== undefined);
            reports.push({ ...reports_checked(JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'))), job: job ?? '' });
        }
        catch (error) {
            unreadable.push({ file, why: (0,errors/* messageOf */.bD)(error) });
        }
    }
    return { reports, unreadable };
}
/** Artifacts of the plan, the record and the like may have been fetched into the same folder. */
function isOfAnotherArtifact(file) {
    const [top = ''] = file.split(external_node_path_.sep).slice(0, -1);
    return /^release-(?!report-)/.test(top);
}
/** JSON files in the order of their names; links are not followed. */
function filesBelow(folder, depth) {
    let entries;
    try {
        entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
    const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    return sorted.flatMap((entry) => {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory())
            return depth > 0 ? filesBelow(path, depth - 1) : [];
        return entry.isFile() && (0,external_node_path_.basename)(path).endsWith('.json') ? [path] : [];
    });
}
/** @throws Error saying what is wrong */
function reports_checked(value) {
    const report = (typeof value === 'object' && value !== null ? value : {});
    if (report.schema_version !== 1)
        throw new Error('it is not a report of schema version 1');
    const { action, effects, error } = report;
    const valid = typeof action === 'string' && typeof error === 'string' && Array.isArray(effects);
    if (!valid || !effects.every(isEffect))
        throw new Error('it is a damaged report');
    return { schema_version: 1, action, effects, error };
}
function isEffect(value) {
    const effect = (typeof value === 'object' && value !== null ? value : {});
    const { detail = {} } = effect;
    return (typeof effect.effect === 'string' &&
        typeof effect.what === 'string' &&
        rank.includes(effect.state) &&
        typeof detail === 'object' &&
        detail !== null &&
        Object.values(detail).every((text) => typeof text === 'string'));
}
/** By id of the effect, what became of it. */
function effectStates(reports) {
    const states = new Map();
    for (const effect of reports.flatMap(({ effects }) => effects)) {
        const known = states.get(effect.effect);
        if (known === undefined || rank.indexOf(effect.state) < rank.indexOf(known.state)) {
            states.set(effect.effect, effect);
        }
    }
    return states;
}
;// CONCATENATED MODULE: ./build/src/verify/release-table.js




const groups = {
    commit: 'commit',
    draft: 'GitHub',
    image: 'images',
    pypi: 'PyPI',
    chart: 'charts',
    channel: 'channels',
    release: 'GitHub',
    discord: 'announcement',
};
/** Compares what a release was to do with what its jobs told. Pure: texts are as they came. */
function releaseTable(facts) {
    const { plan, jobs, reports, unreadable } = facts;
    const rows = plan === undefined ? [] : rowsOf(plan, reports, jobs);
    const failures = failuresOf(facts);
    const released = rows.some(({ id, state }) => id === 'release' && (state === 'done' || state === 'unchanged'));
    const dry = rows.some(({ state }) => state === 'planned');
    const ok = plan !== undefined &&
        failures.length === 0 &&
        unreadable.length === 0 &&
        rows.every((row) => isSettled(row) || row.state === 'planned');
    const known = { plan, rows, failures, released, dry, ok };
    return {
        version: plan?.version,
        sentence: sentenceOf(known),
        released,
        ok,
        failures,
        next: nextSteps(known),
        rows,
        left: leftToPeople(known),
        verified: released && isVerified(reports),
        unreadable,
    };
}
function rowsOf(plan, reports, jobs) {
    const states = effectStates(reports);
    return plan.effects.map(({ id, what: planned }) => {
        const told = states.get(id);
        const silent = mustBeReported(id, jobs) ? 'unreported' : 'not-reached';
        return {
            id,
            group: groups[kindOfEffect(id)] ?? 'other',
            planned,
            state: told?.state ?? silent,
            what: told?.what ?? '',
            detail: told?.detail ?? {},
        };
    });
}
/** verify-release left a report, and told of no difference. */
function isVerified(reports) {
    const own = reports.filter(({ action }) => action.replace(/-failed$/, '') === 'verify-release');
    return own.length > 0 && own.every(({ error }) => error === '');
}
/** The report that every failed step leaves, where the action itself has told the same. */
function isToldAgain({ job, action, error }, reports) {
    const again = reports.some((one) => one.job === job && one.error === error && one.action !== action);
    return again && action.endsWith('-failed');
}
/** Errors that steps told, then jobs that failed and of which no step told anything. */
function failuresOf({ reports, jobs, plan, planProblem }) {
    const told = reports
        .filter((report) => report.error !== '' && !isToldAgain(report, reports))
        .map(({ job, action, error }) => {
        const name = action.replace(/-failed$/, '');
        return { job, where: job === '' || job === name ? name : `${job}: ${name}`, text: error };
    });
    // Jobs of a called workflow stand in `jobs` under the name of the call.
    const nested = told.length > 0 && told.every(({ job }) => !Object.hasOwn(jobs, job));
    const silent = Object.entries(jobs).flatMap(([job, { result }]) => {
        if (result === 'cancelled') {
            return [{ where: job, text: 'it was cancelled: by somebody, or because it took too long' }];
        }
        if (result !== 'failure' || nested || told.some((one) => one.job === job))
            return [];
        return [{ where: job, text: 'it failed and left no report: see its log' }];
    });
    const planless = plan === undefined && told.length === 0 && planProblem !== '';
    return [
        ...told.map(({ where, text }) => ({ where, text })),
        ...silent,
        ...(planless ? [{ where: 'plan', text: planProblem }] : []),
    ];
}
;// CONCATENATED MODULE: ./build/src/actions/verify-release/summary.js







/**
 * Shows what became of a release: its plan, beside what its jobs reported. Whatever happened before, this goes through;
 * a job that failed is red already.
 * @throws UserError when a job says success and did not report an effect: nobody knows what became of that
 */
async function summarize(host, inputs) {
    const { plan, problem } = planOf(inputs);
    const jobs = readJobs(inputs.jobs);
    if (jobs === undefined)
        host.warning('the input jobs is no needs context: nothing is known of the jobs');
    const release = releaseTable({
        plan,
        planProblem: problem,
        jobs: jobs ?? {},
        ...readReports(inputs.reports),
    });
    host.output('ok', String(release.ok));
    host.output('report', JSON.stringify(reportOf(release)));
    await host.summary(releaseMarkdown(release, runUrl(host)));
    const line = oneLine(release.sentence, 1_000);
    if (release.ok)
        host.notice(line);
    else
        host.warning([line, ...release.next.map((step) => oneLine(`- ${step}`, 1_000))].join('\n'));
    refuseSilence(release);
}
/** A plan that is missing or damaged is no reason to say nothing. */
function planOf({ plan, workingDirectory }) {
    if (plan === '')
        return { plan: undefined, problem: 'no plan was made: see the job that validates the tag' };
    try {
        return { plan: readPlan(plan, workingDirectory), problem: '' };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const problem = `the plan of this release is not there: ${error.message}; see the job that validates the tag`;
        return { plan: undefined, problem };
    }
}
function reportOf({ released, rows, next }) {
    return { released, effects: rows.map(({ id, state, what }) => ({ id, state, what })), next };
}
function refuseSilence({ rows }) {
    const silent = rows.filter(({ state }) => state === 'unreported').map(({ id }) => id);
    if (silent.length === 0)
        return;
    throw new errors/* UserError */.yo(`the job says success but did not report ${silent.join(', ')}`, {
        fix: 'see the log of that job; re-run all jobs: what is done stays as it is and is reported',
    });
}
/** '' outside of a run. */
function runUrl({ env }) {
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    const run = env['GITHUB_RUN_ID'] ?? '';
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^\d+$/.test(run))
        return '';
    const server = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
    return `${server}/${repository}/actions/runs/${run}`;
}
// EXTERNAL MODULE: ./build/src/core/report.js
var report = __nccwpck_require__(299);
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
;// CONCATENATED MODULE: ./node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }

  if (typeof process === "object" && process.version !== undefined) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${
      process.arch
    })`;
  }

  return "<environment undetectable>";
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/register.js
// @ts-check

function register(state, name, method, options) {
  if (typeof method !== "function") {
    throw new Error("method for before hook must be a function");
  }

  if (!options) {
    options = {};
  }

  if (Array.isArray(name)) {
    return name.reverse().reduce((callback, name) => {
      return register.bind(null, state, name, callback, options);
    }, method)();
  }

  return Promise.resolve().then(() => {
    if (!state.registry[name]) {
      return method(options);
    }

    return state.registry[name].reduce((method, registered) => {
      return registered.hook.bind(null, method, options);
    }, method)();
  });
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/add.js
// @ts-check

function addHook(state, kind, name, hook) {
  const orig = hook;
  if (!state.registry[name]) {
    state.registry[name] = [];
  }

  if (kind === "before") {
    hook = (method, options) => {
      return Promise.resolve()
        .then(orig.bind(null, options))
        .then(method.bind(null, options));
    };
  }

  if (kind === "after") {
    hook = (method, options) => {
      let result;
      return Promise.resolve()
        .then(method.bind(null, options))
        .then((result_) => {
          result = result_;
          return orig(result, options);
        })
        .then(() => {
          return result;
        });
    };
  }

  if (kind === "error") {
    hook = (method, options) => {
      return Promise.resolve()
        .then(method.bind(null, options))
        .catch((error) => {
          return orig(error, options);
        });
    };
  }

  state.registry[name].push({
    hook: hook,
    orig: orig,
  });
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/remove.js
// @ts-check

function removeHook(state, name, method) {
  if (!state.registry[name]) {
    return;
  }

  const index = state.registry[name]
    .map((registered) => {
      return registered.orig;
    })
    .indexOf(method);

  if (index === -1) {
    return;
  }

  state.registry[name].splice(index, 1);
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/index.js
// @ts-check





// bind with array of arguments: https://stackoverflow.com/a/21792913
const bind = Function.bind;
const bindable = bind.bind(bind);

function bindApi(hook, state, name) {
  const removeHookRef = bindable(removeHook, null).apply(
    null,
    name ? [state, name] : [state]
  );
  hook.api = { remove: removeHookRef };
  hook.remove = removeHookRef;
  ["before", "error", "after", "wrap"].forEach((kind) => {
    const args = name ? [state, kind, name] : [state, kind];
    hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
  });
}

function Singular() {
  const singularHookName = Symbol("Singular");
  const singularHookState = {
    registry: {},
  };
  const singularHook = register.bind(null, singularHookState, singularHookName);
  bindApi(singularHook, singularHookState, singularHookName);
  return singularHook;
}

function Collection() {
  const state = {
    registry: {},
  };

  const hook = register.bind(null, state);
  bindApi(hook, state);

  return hook;
}

/* harmony default export */ const before_after_hook = ({ Singular, Collection });

;// CONCATENATED MODULE: ./node_modules/@octokit/endpoint/dist-bundle/index.js
// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/defaults.js
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};

// pkg/dist-src/util/lowercase-keys.js
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object[key];
    return newObj;
  }, {});
}

// pkg/dist-src/util/is-plain-object.js
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/util/merge-deep.js
function mergeDeep(defaults, options) {
  const result = Object.assign({}, defaults);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}

// pkg/dist-src/util/remove-undefined-properties.js
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}

// pkg/dist-src/merge.js
function merge(defaults, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults || {}, options);
  if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}

// pkg/dist-src/util/add-query-parameters.js
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}

// pkg/dist-src/util/extract-url-variable-names.js
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}

// pkg/dist-src/util/omit.js
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object[key];
    }
  }
  return result;
}

// pkg/dist-src/util/url-template.js
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}

// pkg/dist-src/parse.js
function parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}

// pkg/dist-src/endpoint-with-defaults.js
function endpointWithDefaults(defaults, route, options) {
  return parse(merge(defaults, route, options));
}

// pkg/dist-src/with-defaults.js
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}

// pkg/dist-src/index.js
var endpoint = withDefaults(null, DEFAULTS);


;// CONCATENATED MODULE: ./node_modules/content-type/dist/index.js
/*!
 * content-type
 * Copyright(c) 2015 Douglas Christopher Wilson
 * MIT Licensed
 */
const SP = 32; // " "
const HTAB = 9; // "\t"
const SEMI = 59; // ";"
const EQ = 61; // "="
const DQUOTE = 34; // '"'
const BSLASH = 92; // "\\"
const COMMA = 44; // ","
const LOWER_CASE = 1;
const OWS = 2;
const SEMI_FLAG = 4;
const COMMA_FLAG = 8;
const TOKEN_FLAG = 16;
const NON_ASCII = 0xff00;
const CASE_FLAGS = LOWER_CASE | NON_ASCII;
/**
 * Character flags used to normalize HTTP field values while scanning.
 * Out-of-range reads intentionally coerce to zero in bitwise expressions.
 */
const CHAR_MAP = new Uint8Array(0x100);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 0x80 /* non-ASCII */; code <= 0xff; code++) {
    CHAR_MAP[code] |= LOWER_CASE;
}
for (const char of "!#$%&'*+-.^_`|~") {
    CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
}
for (let code = 0x30 /* 0 */; code <= 0x39 /* 9 */; code++) {
    CHAR_MAP[code] |= TOKEN_FLAG;
}
for (let code = 0x41 /* A */; code <= 0x5a /* Z */; code++) {
    CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
}
for (let code = 0x61 /* a */; code <= 0x7a /* z */; code++) {
    CHAR_MAP[code] |= TOKEN_FLAG;
}
/**
 * Null object perf optimization. Faster than `Object.create(null)` and `{ __proto__: null }`.
 */
const NullObject = /* @__PURE__ */ (() => {
    const C = function () { };
    C.prototype = Object.create(null);
    return C;
})();
/**
 * Validate a type string against RFC 9110.
 */
function isTypeValid(type, start = 0, end = type.length) {
    let hasSlash = false;
    for (let index = start; index < end; index++) {
        const code = type.charCodeAt(index);
        if (code === 47 /* / */) {
            if (hasSlash || index === start || index >= end - 1)
                return false;
            hasSlash = true;
        }
        else if (!isTokenCode(code)) {
            return false;
        }
    }
    return hasSlash;
}
/**
 * Validate a token against RFC 9110.
 */
function isTokenValid(token, start = 0, end = token.length) {
    if (start >= end)
        return false;
    for (let index = start; index < end; index++) {
        if (!isTokenCode(token.charCodeAt(index)))
            return false;
    }
    return true;
}
/**
 * Check whether a character code belongs to the token production in RFC 9110.
 */
function isTokenCode(code) {
    return (CHAR_MAP[code] & TOKEN_FLAG) !== 0;
}
/**
 * Serialize a parameter value.
 */
function parameterValue(str) {
    const len = str.length;
    if (len === 0)
        return '""';
    let index = 0;
    while (index < len && isTokenCode(str.charCodeAt(index)))
        index++;
    if (index === len)
        return str;
    let result = '"';
    let start = 0;
    while (index < len) {
        const code = str.charCodeAt(index);
        if (code !== HTAB && (code < SP || code === 127 || code > 255)) {
            throw new TypeError(`Invalid parameter value: ${str}`);
        }
        if (code === 34 /* " */ || code === 92 /* \\ */) {
            result += `${str.slice(start, index)}\\`;
            start = index;
        }
        index++;
    }
    return `${result}${str.slice(start)}"`;
}
/**
 * Format an object into a `Content-Type` header.
 */
function format(obj) {
    const { type, parameters } = obj;
    if (!type || !isTypeValid(type)) {
        throw new TypeError(`Invalid type: ${type}`);
    }
    let result = type;
    if (parameters) {
        for (const param of Object.keys(parameters)) {
            if (!isTokenValid(param)) {
                throw new TypeError(`Invalid parameter name: ${param}`);
            }
            result += `; ${param}=${parameterValue(parameters[param])}`;
        }
    }
    return result;
}
/**
 * Parse a `Content-Type` header.
 */
function dist_parse(header, options) {
    const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
    const len = header.length;
    let valueStart = options?.start ?? 0;
    while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) {
        valueStart++;
    }
    let index = valueStart;
    let typeFlags = 0;
    let whitespace = -1;
    let stop = options?.parameters === false ? COMMA_FLAG : 0;
    while (index < len) {
        const code = header.charCodeAt(index);
        const flags = CHAR_MAP[code];
        if ((flags & stopFlags) !== 0) {
            stop |= flags & COMMA_FLAG;
            break;
        }
        if ((flags & OWS) !== 0) {
            if (whitespace === -1)
                whitespace = index;
        }
        else {
            whitespace = -1;
        }
        typeFlags |= (code & NON_ASCII) | flags;
        index++;
    }
    const valueEnd = whitespace === -1 ? index : whitespace;
    const value = header.slice(valueStart, valueEnd);
    const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
    if (index === len || stop !== 0) {
        return { type, index, parameters: new NullObject() };
    }
    return parseParameters(header, type, index, len, stopFlags);
}
/**
 * Parses the parameters of a `Content-Type` header starting at the given index.
 */
function parseParameters(header, type, index, len, stopFlags) {
    const parameters = new NullObject();
    parameter: while (index < len) {
        index++; // Skip over ;
        while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
            index++;
        }
        const keyStart = index;
        let keyFlags = 0;
        let keyWhitespace = -1;
        while (index < len) {
            const code = header.charCodeAt(index);
            const flags = CHAR_MAP[code];
            if ((flags & stopFlags) !== 0) {
                if ((flags & COMMA_FLAG) !== 0)
                    break parameter;
                continue parameter;
            }
            if (code === EQ) {
                const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
                const value = header.slice(keyStart, keyEnd);
                const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
                index++;
                while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
                    index++;
                }
                if (index < len && header.charCodeAt(index) === DQUOTE) {
                    const quotedStart = ++index;
                    let escaped = false;
                    while (index < len) {
                        const code = header.charCodeAt(index);
                        if (code === DQUOTE) {
                            if (parameters[key] === undefined) {
                                parameters[key] = escaped
                                    ? unescapeQuotedPairs(header, quotedStart, index)
                                    : header.slice(quotedStart, index);
                            }
                            index++;
                            let stop = 0;
                            // Discard characters between quote and delimiter.
                            while (index < len) {
                                const code = header.charCodeAt(index);
                                const flags = CHAR_MAP[code];
                                if ((flags & stopFlags) !== 0) {
                                    stop = flags & COMMA_FLAG;
                                    break;
                                }
                                index++;
                            }
                            if (stop !== 0)
                                break parameter;
                            continue parameter;
                        }
                        if (code === BSLASH && index + 1 < len) {
                            escaped = true;
                            index += 2;
                            continue;
                        }
                        index++;
                    }
                    continue parameter;
                }
                const valueStart = index;
                let stop = 0;
                let valueWhitespace = -1;
                while (index < len) {
                    const code = header.charCodeAt(index);
                    const flags = CHAR_MAP[code];
                    if ((flags & stopFlags) !== 0) {
                        stop = flags & COMMA_FLAG;
                        break;
                    }
                    if ((flags & OWS) !== 0) {
                        if (valueWhitespace === -1)
                            valueWhitespace = index;
                    }
                    else {
                        valueWhitespace = -1;
                    }
                    index++;
                }
                if (parameters[key] === undefined) {
                    const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
                    parameters[key] = header.slice(valueStart, valueEnd);
                }
                if (stop !== 0)
                    break parameter;
                continue parameter;
            }
            if ((flags & OWS) !== 0) {
                if (keyWhitespace === -1)
                    keyWhitespace = index;
            }
            else {
                keyWhitespace = -1;
            }
            keyFlags |= (code & NON_ASCII) | flags;
            index++;
        }
    }
    return { type, index, parameters };
}
/**
 * Remove backslashes from quoted pairs in a known-terminated quoted string body.
 */
function unescapeQuotedPairs(str, start, end) {
    let result = "";
    for (let index = start; index < end; index++) {
        if (str.charCodeAt(index) === BSLASH) {
            result += str.slice(start, index);
            start = ++index;
        }
    }
    return result + str.slice(start, end);
}
;// CONCATENATED MODULE: ./node_modules/json-with-bigint/json-with-bigint.js
const intRegex = /^-?\d+$/;
const noiseValue = /^-?\d+n+$/; // Noise - strings that match the custom format before being converted to it
const originalStringify = JSON.stringify;
const originalParse = JSON.parse;
const customFormat = /^-?\d+n$/;

const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;

/**
 * @typedef {(this: any, key: string | number | undefined, value: any) => any} Replacer
 * @typedef {(key: string | number | undefined, value: any, context?: { source: string }) => any} Reviver
 */

/**
 * Checks if a value is unstringifiable according to native JSON.stringify rules.
 *
 * @param {any} val The value to check.
 * @returns {boolean} True if the value is undefined, a function, or a symbol.
 */
const isUnstringifiable = (val) =>
  val === undefined || typeof val === "function" || typeof val === "symbol";

/**
 * Checks if a value is a native JSON.rawJSON object (Node.js 22+).
 *
 * @param {any} val The value to check.
 * @returns {boolean} True if the value is a RawJSON instance.
 */
const isRawJSON = (val) =>
  val !== null &&
  typeof val === "object" &&
  val.constructor &&
  val.constructor.name === "RawJSON";

/**
 * Iteratively converts a JS value to a JSON string.
 * Used as a fallback when the native JSON.stringify hits the Maximum Call Stack size.
 * Fully compliant with JSON formatting (space), replacers, and toJSON behaviors.
 *
 * @param {any} rootValue The value to stringify.
 * @param {Replacer | Array<string | number> | null} [replacer] User's custom replacer function.
 * @param {string | number} [spaceParam] Indentation for pretty-printing.
 * @returns {string | undefined} The generated JSON string.
 */
const stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space = "";

  if (typeof spaceParam === "number") {
    space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
  } else if (typeof spaceParam === "string") {
    space = spaceParam.slice(0, 10);
  }

  const isFunctionReplacer = typeof replacer === "function";
  const propertyList = Array.isArray(replacer)
    ? new Set(replacer.map(String))
    : null;

  /**
   * Prepares a value for stringification by resolving toJSON, handling BigInts,
   * applying custom replacers, and unwrapping primitive objects.
   *
   * @param {object|Array} parent The parent object or array holding the value.
   * @param {string} key The key associated with the value.
   * @param {any} val The raw value to process.
   * @returns {any} The processed value ready for stringification.
   */
  const prepareVal = (parent, key, val) => {
    const isObject = val !== null && typeof val === "object";
    const hasToJSON = isObject && typeof val.toJSON === "function";

    if (hasToJSON) {
      val = val.toJSON(key);
    }

    const isNoise = typeof val === "string" && noiseValue.test(val);

    if (isNoise) return val + "n";

    const isBigInt = typeof val === "bigint";

    if (isBigInt) {
      const supportsRawJSON = "rawJSON" in JSON;

      if (supportsRawJSON) return JSON.rawJSON(val.toString());

      return val.toString() + "n";
    }

    if (isFunctionReplacer) {
      val = replacer.call(parent, key, val);
    }

    const isPostReplacerObject = val !== null && typeof val === "object";

    if (isPostReplacerObject) {
      const isPrimitiveWrapper =
        val instanceof Number ||
        val instanceof String ||
        val instanceof Boolean;

      if (isPrimitiveWrapper) {
        val = val.valueOf();
      }
    }

    return val;
  };

  const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);

  if (isUnstringifiable(rootProcessed)) {
    return undefined;
  }

  const isRootPrimitive =
    rootProcessed === null || typeof rootProcessed !== "object";
  const isRootNativeRawJSON = isRawJSON(rootProcessed);

  if (isRootPrimitive || isRootNativeRawJSON) {
    return originalStringify(rootProcessed);
  }

  const chunks = [];
  let level = 0;

  const stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: true,
    },
  ];

  const visited = new WeakSet([rootProcessed]);

  while (stack.length > 0) {
    const node = stack[stack.length - 1];

    if (node.index === 0) {
      chunks.push(node.isArray ? "[" : "{");
      level++;
    }

    let isDone = false;

    if (node.isArray) {
      if (node.index < node.val.length) {
        if (!node.first) chunks.push(",");

        if (space) chunks.push("\n" + space.repeat(level));

        const childRaw = node.val[node.index];
        const childVal = prepareVal(node.val, String(node.index), childRaw);

        if (isUnstringifiable(childVal)) {
          chunks.push("null");
          node.first = false;
          node.index++;
        } else {
          const isComplexObject =
            childVal !== null && typeof childVal === "object";
          const isNativeRaw = isRawJSON(childVal);

          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal)) {
              throw new TypeError("Converting circular structure to JSON");
            }

            visited.add(childVal);

            stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: true,
            });

            node.first = false;
            node.index++;
          } else {
            chunks.push(originalStringify(childVal));
            node.first = false;
            node.index++;
          }
        }
      } else {
        isDone = true;
      }
    } else {
      while (node.index < node.keys.length) {
        const k = node.keys[node.index++];

        const isFilteredOutByArray = propertyList && !propertyList.has(k);

        if (isFilteredOutByArray) continue;

        const childRaw = node.val[k];
        const childVal = prepareVal(node.val, k, childRaw);

        if (isUnstringifiable(childVal)) continue;

        if (!node.first) chunks.push(",");

        if (space) {
          chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
        } else {
          chunks.push(originalStringify(k) + ":");
        }

        const isComplexObject =
          childVal !== null && typeof childVal === "object";
        const isNativeRaw = isRawJSON(childVal);

        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal)) {
            throw new TypeError("Converting circular structure to JSON");
          }

          visited.add(childVal);

          stack.push({
            parent: node.val,
            key: k,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: true,
          });

          node.first = false;

          break; // Stop current loop level to process the newly pushed stack node
        } else {
          chunks.push(originalStringify(childVal));
          node.first = false;
        }
      }

      const isNodeFullyProcessed =
        node.index >= node.keys.length && stack[stack.length - 1] === node;

      if (isNodeFullyProcessed) {
        isDone = true;
      }
    }

    if (isDone) {
      level--;

      if (!node.first && space) chunks.push("\n" + space.repeat(level));

      chunks.push(node.isArray ? "]" : "}");
      visited.delete(node.val);
      stack.pop();
    }
  }

  return chunks.join("");
};

/**
 * Converts a JavaScript value to a JSON string.
 *
 * Supports serialization of BigInt values using two strategies:
 * 1. Custom format "123n" → "123" (universal fallback)
 * 2. Native JSON.rawJSON() (Node.js 22+, fastest) when available
 *
 * All other values are serialized exactly like native JSON.stringify().
 *
 * @param {*} value The value to convert to a JSON string.
 * @param {Replacer | Array<string | number> | null} [replacer]
 * A function that alters the behavior of the stringification process,
 * or an array of strings/numbers to indicate properties to exclude.
 * @param {string | number} [space]
 * A string or number to specify indentation or pretty-printing.
 * @returns {string} The JSON string representation.
 */
const JSONStringify = (value, replacer, space) => {
  try {
    const supportsRawJSON = "rawJSON" in JSON;

    if (supportsRawJSON) {
      return originalStringify(
        value,
        (key, val) => {
          if (typeof val === "bigint") return JSON.rawJSON(val.toString());

          const hasFunctionReplacer = typeof replacer === "function";

          if (hasFunctionReplacer) return replacer(key, val);

          const isKeyInArrayReplacer =
            Array.isArray(replacer) && replacer.includes(key);

          if (isKeyInArrayReplacer) return val;

          return val;
        },
        space,
      );
    }

    if (!value) return originalStringify(value, replacer, space);

    const convertedToCustomJSON = originalStringify(
      value,
      (key, val) => {
        const isNoise = typeof val === "string" && noiseValue.test(val);

        if (isNoise) return val.toString() + "n"; // Mark noise values with additional "n" to offset the deletion of one "n" during the processing

        if (typeof val === "bigint") return val.toString() + "n";

        const hasFunctionReplacer = typeof replacer === "function";

        if (hasFunctionReplacer) return replacer(key, val);

        const isKeyInArrayReplacer =
          Array.isArray(replacer) && replacer.includes(key);

        if (isKeyInArrayReplacer) return val;

        return val;
      },
      space,
    );

    const processedJSON = convertedToCustomJSON.replace(
      bigIntsStringify,
      "$1$2$3",
    ); // Delete one "n" off the end of every BigInt value

    const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3"); // Remove one "n" off the end of every noisy string

    return denoisedJSON;
  } catch (error) {
    if (error instanceof RangeError) {
      const convertedJSON = stringifyIteratively(value, replacer, space);

      if (convertedJSON === undefined) return undefined;

      const supportsRawJSON = "rawJSON" in JSON;

      if (supportsRawJSON) return convertedJSON;

      const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");

      return processedJSON.replace(noiseStringify, "$1$2$3");
    }

    throw error;
  }
};

const featureCache = new Map();

/**
 * Detects if the current JSON.parse implementation supports the context.source feature.
 *
 * Uses toString() fingerprinting to cache results and automatically detect runtime
 * replacements of JSON.parse (polyfills, mocks, etc.).
 *
 * @returns {boolean} true if context.source is supported, false otherwise.
 */
const isContextSourceSupported = () => {
  const parseFingerprint = JSON.parse.toString();

  if (featureCache.has(parseFingerprint)) {
    return featureCache.get(parseFingerprint);
  }

  try {
    const result = JSON.parse(
      "1",
      (_, __, context) => !!context?.source && context.source === "1",
    );
    featureCache.set(parseFingerprint, result);

    return result;
  } catch {
    featureCache.set(parseFingerprint, false);

    return false;
  }
};

/**
 * Reviver function that converts custom-format BigInt strings back to BigInt values.
 * Also handles "noise" strings that accidentally match the BigInt format.
 *
 * @param {string | number | undefined} key The object key.
 * @param {*} value The value being parsed.
 * @param {object} [context] Parse context (if supported by JSON.parse).
 * @param {Reviver} [userReviver] User's custom reviver function.
 * @returns {any} The transformed value.
 */
const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
  const isCustomFormatBigInt =
    typeof value === "string" && customFormat.test(value);

  if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));

  const isNoiseValue = typeof value === "string" && noiseValue.test(value);
  if (isNoiseValue) return value.slice(0, -1);

  const hasUserReviver = typeof userReviver === "function";

  if (!hasUserReviver) return value;

  return userReviver(key, value, context);
};

/**
 * Fast JSON.parse implementation (~2x faster than classic fallback).
 * Uses JSON.parse's context.source feature to detect integers and convert
 * large numbers directly to BigInt without string manipulation.
 *
 * Does not support legacy custom format from v1 of this library.
 *
 * @param {string} text JSON string to parse.
 * @param {Reviver} [reviver] Transform function to apply to each value.
 * @returns {any} Parsed JavaScript value.
 */
const JSONParseV2 = (text, reviver) => {
  return JSON.parse(text, (key, value, context) => {
    const isNumber = typeof value === "number";
    const isOutOfBounds =
      value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
    const isBigNumber = isNumber && isOutOfBounds;
    const isInt = context && intRegex.test(context.source);
    const isBigInt = isBigNumber && isInt;

    if (isBigInt) return BigInt(context.source);

    const hasCustomReviver = typeof reviver === "function";

    if (!hasCustomReviver) return value;

    return reviver(key, value, context);
  });
};

const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
const MAX_DIGITS = MAX_INT.length;
const stringsOrLargeNumbers =
  /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const noiseValueWithQuotes = /^"-?\d+n+"$/; // Noise - strings that match the custom format before being converted to it

/**
 * Iteratively traverses the parsed object bottom-up (post-order),
 * emulating the native JSON.parse reviver behavior.
 * This avoids Call Stack overflows (RangeError) on deeply nested structures.
 *
 * @param {any} parsed The natively parsed JSON object.
 * @param {Reviver} [userReviver] User's custom reviver function.
 * @returns {any} The fully processed object.
 */
const applyReviverIteratively = (parsed, userReviver) => {
  const rootHolder = { "": parsed };
  const stack = [{ parent: rootHolder, key: "", visited: false }];

  while (stack.length > 0) {
    const node = stack[stack.length - 1];

    if (!node.visited) {
      node.visited = true;

      const value = node.parent[node.key];
      const isComplexObject = value !== null && typeof value === "object";

      if (isComplexObject) {
        const keys = Object.keys(value);

        for (let i = keys.length - 1; i >= 0; i--) {
          stack.push({ parent: value, key: keys[i], visited: false });
        }
      }
    } else {
      const { parent, key } = node;
      let value = parent[key];

      if (typeof value === "string") {
        const isCustomFormatBigInt = customFormat.test(value);

        if (isCustomFormatBigInt) {
          value = BigInt(value.slice(0, -1));
        } else {
          const isNoise = noiseValue.test(value);

          if (isNoise) value = value.slice(0, -1);
        }
      }

      const hasUserReviver = typeof userReviver === "function";

      if (hasUserReviver) {
        value = userReviver.call(parent, key, value);
      }

      const isDeleted = value === undefined;

      if (isDeleted) {
        delete parent[key];
      } else {
        parent[key] = value;
      }

      stack.pop();
    }
  }

  return rootHolder[""];
};

/**
 * Pre-processes the JSON string to mark large numbers with an 'n' suffix.
 *
 * @param {string} text The raw JSON string.
 * @returns {string} The serialized string with marked BigInts.
 */
const serializeBigInts = (text) => {
  return text.replace(
    stringsOrLargeNumbers,
    (match, digits, fractional, exponential) => {
      const isString = match[0] === '"';
      const isNoise = isString && noiseValueWithQuotes.test(match);

      if (isNoise) return match.substring(0, match.length - 1) + 'n"'; // Mark noise values with additional "n" to offset the deletion of one "n" during the processing

      const hasFractionalOrExponential = fractional || exponential;

      // With a fixed number of digits, we can correctly use lexicographical comparison to do a numeric comparison
      const isLessThanMaxSafeInt =
        digits &&
        (digits.length < MAX_DIGITS ||
          (digits.length === MAX_DIGITS && digits <= MAX_INT));

      const isStandardValue =
        isString || hasFractionalOrExponential || isLessThanMaxSafeInt;

      if (isStandardValue) return match;

      return '"' + match + 'n"';
    },
  );
};

/**
 * Converts a JSON string into a JavaScript value.
 *
 * Supports parsing of large integers using two strategies:
 * 1. Classic fallback: Marks large numbers with "123n" format, then converts to BigInt
 * 2. Fast path (JSONParseV2): Uses context.source feature (~2x faster) when available
 *
 * All other JSON values are parsed exactly like native JSON.parse().
 *
 * @param {string} text A valid JSON string.
 * @param {Reviver} [reviver]
 * A function that transforms the results. This function is called for each member
 * of the object. If a member contains nested objects, the nested objects are
 * transformed before the parent object is.
 * @returns {any} The parsed JavaScript value.
 * @throws {SyntaxError} If text is not valid JSON.
 */
const JSONParse = (text, reviver) => {
  if (!text) return originalParse(text, reviver);

  try {
    if (isContextSourceSupported()) return JSONParseV2(text, reviver); // Shortcut to a faster (2x) and simpler version

    // Find and mark big numbers with "n"
    const serializedData = serializeBigInts(text);

    return originalParse(serializedData, (key, value, context) =>
      convertMarkedBigIntsReviver(key, value, context, reviver),
    );
  } catch (error) {
    if (error instanceof RangeError) {
      const serializedData = serializeBigInts(text);
      const parsed = originalParse(serializedData);

      return applyReviverIteratively(parsed, reviver);
    }

    throw error;
  }
};



;// CONCATENATED MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
class RequestError extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    /* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
}


;// CONCATENATED MODULE: ./node_modules/@octokit/request/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var dist_bundle_VERSION = "10.0.16";

// pkg/dist-src/defaults.js
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${dist_bundle_VERSION} ${getUserAgent()}`
  }
};

// pkg/dist-src/fetch-wrapper.js



// pkg/dist-src/is-plain-object.js
function dist_bundle_isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/fetch-wrapper.js

var noop = () => "";
async function fetchWrapper(requestOptions) {
  const fetch = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = dist_bundle_isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError") {
        error.status = 500;
        throw error;
      }
      message = error.message;
      if (error.name === "TypeError" && "cause" in error) {
        if (error.cause instanceof Error) {
          message = error.cause.message;
        } else if (typeof error.cause === "string") {
          message = error.cause;
        }
      }
    }
    const requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    requestError.cause = error;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key, value] of fetchResponse.headers) {
    responseHeaders[key] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches && matches.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop);
  }
  const mimetype = dist_parse(contentType);
  if (isJSONResponse(mimetype)) {
    let text = "";
    try {
      text = await response.text();
      return JSONParse(text);
    } catch (err) {
      return text;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}

// pkg/dist-src/with-defaults.js
function dist_bundle_withDefaults(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: dist_bundle_withDefaults.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: dist_bundle_withDefaults.bind(null, endpoint2)
  });
}

// pkg/dist-src/index.js
var request = dist_bundle_withDefaults(endpoint, defaults_default);

/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */

;// CONCATENATED MODULE: ./node_modules/@octokit/graphql/dist-bundle/index.js
// pkg/dist-src/index.js



// pkg/dist-src/version.js
var graphql_dist_bundle_VERSION = "0.0.0-development";

// pkg/dist-src/with-defaults.js


// pkg/dist-src/graphql.js


// pkg/dist-src/error.js
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response));
    this.request = request2;
    this.headers = headers;
    this.response = response;
    this.errors = response.errors;
    this.data = response.data;
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    }
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
};

// pkg/dist-src/graphql.js
var NON_VARIABLE_OPTIONS = [
  "method",
  "baseUrl",
  "url",
  "headers",
  "request",
  "query",
  "mediaType",
  "operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
  if (options) {
    if (typeof query === "string" && "query" in options) {
      return Promise.reject(
        new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
      );
    }
    for (const key in options) {
      if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
      return Promise.reject(
        new Error(
          `[@octokit/graphql] "${key}" cannot be used as variable name`
        )
      );
    }
  }
  const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
  const requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key) => {
    if (NON_VARIABLE_OPTIONS.includes(key)) {
      result[key] = parsedOptions[key];
      return result;
    }
    if (!result.variables) {
      result.variables = {};
    }
    result.variables[key] = parsedOptions[key];
    return result;
  }, {});
  const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) {
    requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
  }
  return request2(requestOptions).then((response) => {
    if (response.data.errors) {
      const headers = {};
      for (const key of Object.keys(response.headers)) {
        headers[key] = response.headers[key];
      }
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}

// pkg/dist-src/with-defaults.js
function graphql_dist_bundle_withDefaults(request2, newDefaults) {
  const newRequest = request2.defaults(newDefaults);
  const newApi = (query, options) => {
    return graphql(newRequest, query, options);
  };
  return Object.assign(newApi, {
    defaults: graphql_dist_bundle_withDefaults.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}

// pkg/dist-src/index.js
var graphql2 = graphql_dist_bundle_withDefaults(request, {
  headers: {
    "user-agent": `octokit-graphql.js/${graphql_dist_bundle_VERSION} ${getUserAgent()}`
  },
  method: "POST",
  url: "/graphql"
});
function withCustomRequest(customRequest) {
  return graphql_dist_bundle_withDefaults(customRequest, {
    method: "POST",
    url: "/graphql"
  });
}

/* v8 ignore if -- @preserve */

;// CONCATENATED MODULE: ./node_modules/@octokit/auth-token/dist-bundle/index.js
// pkg/dist-src/is-jwt.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);

// pkg/dist-src/auth.js
async function auth(token) {
  const isApp = isJWT(token);
  const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
  const isUserToServer = token.startsWith("ghu_");
  const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
  return {
    type: "token",
    token,
    tokenType
  };
}

// pkg/dist-src/with-authorization-prefix.js
function withAuthorizationPrefix(token) {
  if (token.split(/\./).length === 3) {
    return `bearer ${token}`;
  }
  return `token ${token}`;
}

// pkg/dist-src/hook.js
async function hook(token, request, route, parameters) {
  const endpoint = request.endpoint.merge(
    route,
    parameters
  );
  endpoint.headers.authorization = withAuthorizationPrefix(token);
  return request(endpoint);
}

// pkg/dist-src/index.js
var createTokenAuth = function createTokenAuth2(token) {
  if (!token) {
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  }
  if (typeof token !== "string") {
    throw new Error(
      "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
    );
  }
  token = token.replace(/^(token|bearer) +/i, "");
  return Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
  });
};


;// CONCATENATED MODULE: ./node_modules/@octokit/core/dist-src/version.js
const version_VERSION = "7.0.8";


;// CONCATENATED MODULE: ./node_modules/@octokit/core/dist-src/index.js






const dist_src_noop = () => {
};
const consoleWarn = console.warn.bind(console);
const consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  if (typeof logger.debug !== "function") {
    logger.debug = dist_src_noop;
  }
  if (typeof logger.info !== "function") {
    logger.info = dist_src_noop;
  }
  if (typeof logger.warn !== "function") {
    logger.warn = consoleWarn;
  }
  if (typeof logger.error !== "function") {
    logger.error = consoleError;
  }
  return logger;
}
const userAgentTrail = `octokit-core.js/${version_VERSION} ${getUserAgent()}`;
class Octokit {
  static VERSION = version_VERSION;
  static defaults(defaults) {
    const OctokitWithDefaults = class extends this {
      constructor(...args) {
        const options = args[0] || {};
        if (typeof defaults === "function") {
          super(defaults(options));
          return;
        }
        super(
          Object.assign(
            {},
            defaults,
            options,
            options.userAgent && defaults.userAgent ? {
              userAgent: `${options.userAgent} ${defaults.userAgent}`
            } : null
          )
        );
      }
    };
    return OctokitWithDefaults;
  }
  static plugins = [];
  /**
   * Attach a plugin (or many) to your Octokit instance.
   *
   * @example
   * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
   */
  static plugin(...newPlugins) {
    const currentPlugins = this.plugins;
    const NewOctokit = class extends this {
      static plugins = currentPlugins.concat(
        newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
      );
    };
    return NewOctokit;
  }
  constructor(options = {}) {
    const hook = new before_after_hook.Collection();
    const requestDefaults = {
      baseUrl: request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options.request, {
        // @ts-ignore internal usage only, no need to type
        hook: hook.bind(null, "request")
      }),
      mediaType: {
        previews: [],
        format: ""
      }
    };
    requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
    if (options.baseUrl) {
      requestDefaults.baseUrl = options.baseUrl;
    }
    if (options.previews) {
      requestDefaults.mediaType.previews = options.previews;
    }
    if (options.timeZone) {
      requestDefaults.headers["time-zone"] = options.timeZone;
    }
    this.request = request.defaults(requestDefaults);
    this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
    this.log = createLogger(options.log);
    this.hook = hook;
    if (!options.authStrategy) {
      if (!options.auth) {
        this.auth = async () => ({
          type: "unauthenticated"
        });
      } else {
        const auth = createTokenAuth(options.auth);
        hook.wrap("request", auth.hook);
        this.auth = auth;
      }
    } else {
      const { authStrategy, ...otherOptions } = options;
      const auth = authStrategy(
        Object.assign(
          {
            request: this.request,
            log: this.log,
            // we pass the current octokit instance as well as its constructor options
            // to allow for authentication strategies that return a new octokit instance
            // that shares the same internal state as the current one. The original
            // requirement for this was the "event-octokit" authentication strategy
            // of https://github.com/probot/octokit-auth-probot.
            octokit: this,
            octokitOptions: otherOptions
          },
          options.auth
        )
      );
      hook.wrap("request", auth.hook);
      this.auth = auth;
    }
    const classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i) {
      Object.assign(this, classConstructor.plugins[i](this, options));
    }
  }
  // assigned during constructor
  request;
  graphql;
  log;
  hook;
  // TODO: type `octokit.auth` based on passed options.authStrategy
  auth;
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
function failure(host, route, error) {
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
    const reason = host.redact(failure_oneLine(problems.map(({ message }) => message ?? 'no reason given').join('; ')));
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
    return `${failure_oneLine(reason.replace(/<(style|script)\b.*?<\/\1>|<[^>]*>/gis, ' '))}${more}`;
}
function failure_oneLine(words) {
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
    const octokit = new Octokit({
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
            throw failure(host, route, error);
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
            throw failure(host, 'POST /graphql', error);
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
                throw failure(host, 'upload of an asset', {
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
;// CONCATENATED MODULE: ./build/src/record/types.js
const chartsFragmentName = 'charts-record.json';
const imagesFragmentName = 'image-manifests.json';
/** File name of the fragment of one leg. */
function legFragmentName(leg) {
    return `image-${leg}.json`;
}
const recordFileName = 'release-record.json';
const buildFragmentName = 'build-record.json';
// EXTERNAL MODULE: ./build/src/core/loopback.js
var loopback = __nccwpck_require__(932);
;// CONCATENATED MODULE: ./build/src/oci/address.js


/**
 * Reads the host of a registry, with or without `https://`.
 * @throws UserError for anything else than a host with an optional port, or http to another machine
 */
function registryAddress(text) {
    const match = /^(?:(https?):\/\/)?([A-Za-z0-9.-]+|\[[0-9A-Fa-f:]+\])(:\d{1,5})?\/?$/.exec(text);
    const where = { key: 'registry' };
    if (match === null) {
        throw new errors/* UserError */.yo(`${JSON.stringify(text)} is not the host of a registry`, {
            where,
            fix: 'write the host alone, such as harbor.example.org; the project has an input of its own',
        });
    }
    const [, scheme, name = '', port = ''] = match;
    const host = `${name.toLowerCase()}${port}`;
    const local = (0,loopback/* isLoopback */.U)(name.toLowerCase());
    if (scheme === 'http' && !local) {
        throw new errors/* UserError */.yo(`the registry ${host} is named with http: a password would travel in the open`, {
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
    throw new errors/* UserError */.yo(`${JSON.stringify(text)} cannot be the name of a repository`, {
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
;// CONCATENATED MODULE: ./build/src/oci/manifest.js



const mediaTypes = {
    ociIndex: 'application/vnd.oci.image.index.v1+json',
    ociManifest: 'application/vnd.oci.image.manifest.v1+json',
    dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
};
/**
 * Sent with every read of a manifest. A registry answers 404 for an index that the header does not name, and hands out
 * one platform of a Docker list in its place.
 */
const manifestAccept = [
    mediaTypes.ociIndex,
    mediaTypes.dockerList,
    mediaTypes.ociManifest,
    mediaTypes.dockerManifest,
].join(', ');
function digestOf(bytes) {
    return `sha256:${canonical_sha256(bytes)}`;
}
function isIndexType(mediaType) {
    return mediaType === mediaTypes.ociIndex || mediaType === mediaTypes.dockerList;
}
/**
 * Makes a manifest of what a registry sent.
 * @throws ServiceError when the bytes do not have the digest that was asked for or named in the answer
 */
function receivedManifest(service, bytes, contentType, digests) {
    const digest = digestOf(bytes);
    for (const expected of digests) {
        if (expected === null || !isDigest(expected) || expected === digest)
            continue;
        throw new errors/* ServiceError */._7(service, `sent a manifest with digest ${digest} in place of ${expected}`, {
            status: 200,
            retryable: true,
            fix: 'something between here and the registry changes answers: look for a proxy',
        });
    }
    const [mediaType = ''] = (contentType ?? '').split(';');
    return { digest, mediaType: mediaType.trim() || ownMediaType(bytes), bytes };
}
function ownMediaType(bytes) {
    const { mediaType } = parsed(bytes);
    return typeof mediaType === 'string' ? mediaType : mediaTypes.ociManifest;
}
function parsed(bytes) {
    try {
        const value = JSON.parse(Buffer.from(bytes).toString('utf8'));
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
/** What a manifest says; whatever is odd in it reads as absent. */
function manifestContent(manifest) {
    const value = parsed(manifest.bytes);
    const list = Array.isArray(value['manifests']) ? value['manifests'] : [];
    const manifests = list.filter((item) => typeof item === 'object' && item !== null && isDigest(String(item.digest)));
    return {
        manifests,
        annotations: textMap(value['annotations']),
        isIndex: isIndexType(manifest.mediaType),
    };
}
function textMap(value) {
    if (typeof value !== 'object' || value === null)
        return {};
    return Object.fromEntries(Object.entries(value).filter((entry) => typeof entry[1] === 'string'));
}
/**
 * Platforms of an index, `linux/amd64`, `linux/arm/v7`, sorted. BuildKit's attestations stand in an index as
 * `unknown/unknown` with an annotation; they are no platform.
 */
function platformsOf(content) {
    return content.manifests
        .filter((child) => child.annotations?.['vnd.docker.reference.type'] === undefined)
        .map(({ platform }) => [platform?.os, platform?.architecture, platform?.variant])
        .filter(([os]) => os !== undefined && os !== 'unknown')
        .map((parts) => parts.filter((part) => part !== undefined && part !== '').join('/'))
        .sort();
}
/**
 * What an index holds for a platform: its image, and the attestations that name it (BuildKit docs, "Attestation
 * storage").
 */
function partsFor({ manifests }, platform) {
    const [os, architecture, variant = ''] = platform.split('/');
    const child = manifests.find(({ platform: own }) => own?.os === os && own?.architecture === architecture && (own?.variant ?? '') === variant);
    const proofs = manifests.filter(({ annotations }) => child !== undefined && annotations?.['vnd.docker.reference.digest'] === child.digest);
    return { child, proofs };
}
;// CONCATENATED MODULE: ./build/src/version/spelling.js

const spelling_words = { a: 'alpha', b: 'beta', rc: 'rc' };
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
    const name = style === 'words' ? spelling_words[stage] : stage;
    const separator = style === 'glued' ? '' : '.';
    return `${plain}-${name}${separator}${stageNumber}${suffix}`;
}
const stages = { a: 'a', b: 'b', rc: 'rc', alpha: 'a', beta: 'b' };
/** Reads a version in any style that `spell` writes, with an optional leading `v`; undefined for anything else. */
function readSpelling(text) {
    const prefix = text.startsWith('v') ? 'v' : '';
    const rest = text.slice(prefix.length);
    const canonical = tryParseVersion(rest);
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
    const version = tryParseVersion(`${plain}${stage}${post === undefined ? '' : `.post${post}`}`);
    if (version === undefined)
        return undefined;
    const style = name === undefined || (dot === '.' && name.length <= 2) ? 'dotted' : name.length > 2 ? 'words' : 'glued';
    return spell(version, style) === rest ? { version, style, prefix } : undefined;
}
/** Whether a version lies in the closed window that marks a value as ours. */
function inWindow(version, from, to) {
    return compareVersions(from, version) <= 0 && compareVersions(version, to) <= 0;
}
;// CONCATENATED MODULE: ./build/src/channels/read.js


/** Repositories that are read or written at the same time. */
const repositoriesAtOnce = 12;
/** OCI image-spec, "Pre-Defined Annotation Keys". */
const versionAnnotation = 'org.opencontainers.image.version';
/** The version that an image says it is, in any spelling; undefined when it does not tell. No blob is read for it. */
function annotatedVersion(manifest) {
    const text = manifestContent(manifest).annotations[versionAnnotation] ?? '';
    return readSpelling(text)?.version;
}
/**
 * Reads tags, version tag and channels of a repository: one request for each, side by side. Nothing is written.
 * @param target with the whole name of the repository, project included
 */
async function readRepository(registry, target, versionTag, versionOf) {
    const { repository } = target;
    const [tags, source, manifests] = await Promise.all([
        registry.tags(repository),
        registry.manifest(repository, versionTag),
        Promise.all(target.channels.map(({ name }) => registry.manifest(repository, name))),
    ]);
    const versions = versionsAmong(tags, target.channels, versionOf);
    const former = new Map();
    const channels = target.channels.map((channel, index) => {
        const manifest = manifests[index];
        if (manifest !== undefined)
            former.set(channel.name, manifest);
        return { channel, held: manifest === undefined ? undefined : heldBy(manifest) };
    });
    return { facts: { repository, versions, digest: source?.digest, channels }, source, former };
}
/** Versions of the version tags among all tags: signatures, channels and whatever else there is are none. */
function versionsAmong(tags, channels, versionOf) {
    const names = new Set(channels.map(({ name }) => name));
    return tags
        .filter((tag) => !names.has(tag))
        .map(versionOf)
        .filter((version) => version !== undefined);
}
function heldBy(manifest) {
    return { digest: manifest.digest, version: annotatedVersion(manifest) };
}
// EXTERNAL MODULE: ./build/src/verify/finding.js
var finding = __nccwpck_require__(157);
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
;// CONCATENATED MODULE: ./build/src/verify/poll.js



/** Waits between looks in milliseconds; the last one is used for ever. */
const waits = [1_000, 2_000, 5_000, 10_000, 20_000, 30_000];
const atOnce = 6;
/**
 * Looks at every item, and again at those of which something is missing or unreadable, until nothing is or the time is
 * up. What is different never becomes right by waiting: then nothing is waited for any more.
 * @param until milliseconds since the epoch
 * @param look what is there of an item
 */
async function poll(host, until, items, look) {
    const findings = await pool(atOnce, items, look);
    for (let round = 0;; round++) {
        const open = [...findings.keys()].filter((index) => findings[index]?.some(finding/* mayChange */.yv));
        const left = until - host.now();
        if (open.length === 0 || left <= 0 || findings.flat().some(({ state }) => state === 'different')) {
            return findings.flat();
        }
        const wait = Math.min(waits[round] ?? waits.at(-1) ?? 0, left);
        const first = findings.flat().find(finding/* mayChange */.yv);
        const more = findings.flat().filter(finding/* mayChange */.yv).length - 1;
        const others = more === 0 ? '' : ` and ${more} more`;
        host.info(`waiting   ${oneLine(first?.what ?? '')}${others} (${first?.state}); looking again in ${Math.ceil(wait / 1000)} s`);
        await host.sleep(wait);
        const again = await pool(atOnce, open, async (index) => {
            const item = items[index];
            return item === undefined ? [] : look(item);
        });
        for (const [at, index] of open.entries())
            findings[index] = again[at] ?? [];
    }
}
;// CONCATENATED MODULE: ./build/src/verify/images.js



const target = 'images';
/** Every image of the record: its digest under the version tag, its platforms, and each manifest that it consists of. */
async function verifyImages(request, strangers) {
    const { host, record, until } = request;
    const checked = await poll(host, until, record.images, (image) => {
        const [name, path] = splitRepository(image.repository);
        const what = `${image.repository}:${image.tag}`;
        return (0,finding/* found */.F9)(target, what, async () => {
            const read = await strangers.registry(name, (registry) => verifyImage(registry, path, image));
            return [noted(read.value, read.note)];
        });
    });
    return [...unrecorded(request), ...checked];
}
/** `host/project/name` as host and the rest. */
function splitRepository(repository) {
    const [host = '', ...path] = repository.split('/');
    return [host, path.join('/')];
}
/** A finding with one more remark. */
function noted(finding, note) {
    return note === '' ? finding : { ...finding, detail: `${finding.detail}; ${note}` };
}
async function verifyImage(registry, path, image) {
    const what = `${image.repository}:${image.tag}`;
    const result = (state, detail, fix = '') => ({
        target,
        what,
        state,
        detail,
        fix,
    });
    const manifest = await registry.manifest(path, image.tag);
    if (manifest === undefined) {
        const fix = 're-run the failed jobs; if it stays away, re-run all jobs: what is missing is pushed again';
        return result('missing', 'the version tag is not in the registry', fix);
    }
    if (manifest.digest !== image.digest) {
        const detail = `the version tag holds ${manifest.digest}, the record says ${image.digest}`;
        const fix = 'a version tag never changes: find out who pushed it, and release the next version';
        return result('different', detail, fix);
    }
    const content = manifestContent(manifest);
    const platforms = platformsOf(content);
    if (isIndexType(manifest.mediaType) && platforms.join() !== [...image.platforms].sort().join()) {
        const detail = `its platforms are ${platforms.join(', ') || 'none'}, the record says ${image.platforms.join(', ')}`;
        return result('different', detail, 'start a new run for the next version');
    }
    const children = await Promise.all(content.manifests.map(async (child) => ({
        child,
        there: (await registry.digest(path, child.digest)) !== undefined,
    })));
    const gone = children.filter(({ there }) => !there).map(({ child }) => child);
    if (gone.length > 0) {
        const names = gone.map(({ digest, platform }) => {
            const words = [platform?.os, platform?.architecture, platform?.variant].filter((part) => part);
            return `${words.join('/') || 'an attestation'} (${digest})`;
        });
        const fix = 'the registry lost it (garbage collection?): re-run all jobs, manifests are pushed again';
        return result('missing', `the index is there, but not ${names.join(', ')}`, fix);
    }
    return result('same', `${image.digest}, ${platforms.join(', ')}`);
}
/** Images that the plan pushes and the record does not know. */
function unrecorded({ plan, record }) {
    const known = new Set(record.images.map(({ repository }) => splitRepository(repository)[1]));
    return plan.effects
        .filter(({ id }) => id.startsWith('image:'))
        .map(({ id }) => pathOf(plan.images.project, id.slice('image:'.length)))
        .filter((path) => !known.has(path))
        .map((path) => ({
        target,
        what: path,
        state: 'different',
        detail: 'the plan pushes it, and the record does not name it',
        fix: 'start a new run for the tag',
    }));
}
/** A repository below the project, as the registry knows it. */
function pathOf(project, name) {
    return project === '' ? name : `${project}/${name}`;
}
;// CONCATENATED MODULE: ./build/src/verify/channels.js




const channels_target = 'channels';
/**
 * Every channel of the plan: what it holds. A channel that promote-tags said it moved, or found in place, must hold the
 * image of the version tag; one that rightly stays is only told.
 */
async function verifyChannels(request, strangers) {
    const registry = request.registry || request.plan.images.registry;
    const channels = channelsOf(request);
    return poll(request.host, request.until, channels, (planned) => {
        const what = `${planned.path}:${planned.channel}`;
        return (0,finding/* found */.F9)(channels_target, what, async () => {
            const read = await strangers.registry(registry, (one) => one.manifest(planned.path, planned.channel));
            const version = read.value === undefined ? undefined : annotatedVersion(read.value);
            return [noted(judge(what, planned, read.value?.digest, version?.text), read.note)];
        });
    });
}
function channelsOf({ plan, record, reported }) {
    const { project, builds } = plan.images;
    const digests = new Map(record.images.map(({ repository, digest }) => [splitRepository(repository)[1], digest]));
    return builds
        .flatMap(({ repositories }) => repositories)
        .flatMap(({ name, channels }) => {
        const path = pathOf(project, name);
        return channels.map((channel) => ({
            path,
            channel,
            reported: reported.get(`channel:${name}:${channel}`),
            digest: digests.get(path),
        }));
    });
}
function judge(what, { reported, digest }, held, version) {
    const holds = held === undefined ? 'does not exist' : `holds ${version ?? 'no known version'} (${held})`;
    const moved = reported?.state === 'done' || reported?.state === 'unchanged';
    if (!moved || digest === undefined) {
        const why = reported === undefined ? '' : `; ${reported.state}: ${reported.what}`;
        return { target: channels_target, what, state: 'noted', detail: `${holds}${why}`, fix: '' };
    }
    if (held === digest)
        return { target: channels_target, what, state: 'same', detail: holds, fix: '' };
    const detail = `${holds}, but it was reported to be on ${digest}`;
    const fix = 'another release or an operator moved it since: see the log of promote-tags, then re-run the failed jobs';
    return { target: channels_target, what, state: held === undefined ? 'missing' : 'different', detail, fix };
}
;// CONCATENATED MODULE: ./build/src/oci/meaning.js
/** What the refusals of registries mean, as far as status, code and message tell them apart. */
const operator = 'ask the operator of the registry, then re-run the failed jobs';
const account = 'a robot account is named whole (robot$project+name)';
/**
 * The first that fits. Harbor 2.15 says 401 for six different things and never 403 for a missing right (measured);
 * the words of ghcr.io are those that its users report (docker/build-push-action#606, #806).
 */
const rules = [
    {
        status: 400,
        message: /invalid repository name/,
        says: 'it wants a project before the name of the repository',
        fix: 'give the input project',
    },
    {
        status: 400,
        code: /TAG_INVALID|BAD_REQUEST/,
        message: /invalid tag/,
        says: 'it does not take this tag',
        fix: 'use at most 128 letters, digits, . _ and -, not beginning with . or -',
    },
    {
        status: 400,
        code: /MANIFEST_BLOB_UNKNOWN|MANIFEST_UNKNOWN/,
        says: 'the repository lacks parts of this image',
        fix: 're-run all jobs: what the registry has lost is built again',
    },
    {
        status: 400,
        message: /header or cookie too large/i,
        says: 'the token is too large for the proxy before it',
        fix: 'let the operator allow larger request headers, or give the account rights in fewer projects',
    },
    {
        status: 401,
        message: /failed to connect|dial tcp|connection refused/,
        says: 'its database is down',
        fix: operator,
        retryable: true,
    },
    {
        status: 401,
        message: /^project \S+ not found/,
        says: 'it has no such project, or none that this account may see',
        fix: 'check the input project, and the project of the account',
    },
    {
        status: 401,
        message: /^un-recognized request: \S+ \/v2\/\S*?[A-Z]/,
        says: 'names of repositories are in lower case',
        fix: 'write project and repository in lower case',
    },
    {
        status: 401,
        message: /^un-recognized request/,
        says: 'it does not know this address',
        fix: 'check registry, project and repository; nothing may stand before /v2/ of a registry',
    },
    {
        status: 401,
        message: /^unauthorized to access repository/,
        says: 'this account has no right to do that',
        fix: `give the account the rights pull and push of repositories in this project; ${account}`,
    },
    {
        status: 401,
        challenge: /insufficient_scope/,
        says: 'this account has no right to do that',
        fix: 'give the account the rights to pull from and push to this repository',
    },
    {
        status: 401,
        challenge: /invalid_token/,
        says: 'it does not take the tokens of its own token service',
        fix: `let its operator compare keys and clocks of both; ${account}`,
    },
    {
        status: 401,
        fix: `check user name, password and project: it is not known, wrong, expired or disabled; ${account}`,
    },
    {
        status: 403,
        message: /read.only mode/i,
        says: 'it is in read-only mode',
        fix: 'wait until its operator has ended it, then re-run the failed jobs',
    },
    {
        status: 403,
        message: /exceed the configured upper limit/,
        says: 'the quota of the project is used up',
        fix: 'ask its operator for more, or delete what nobody uses and let the garbage be collected; then re-run the failed jobs',
    },
    {
        status: 403,
        message: /proxy project/,
        says: 'this project is a proxy cache, which takes no pushes',
        fix: 'name another project',
    },
    {
        status: 403,
        message: /CSRF token/,
        says: 'something between here and the registry adds cookies to requests',
        fix: 'look for a proxy that keeps cookies, and let it pass the registry by',
    },
    {
        status: 403,
        message: /installation not allowed to|write_package|create_package/,
        says: 'the token of the run may not write this package',
        fix: 'give the job permissions packages: write; where the package exists already, give this repository the role write under "Manage Actions access" in its settings',
    },
    {
        status: 403,
        message: /match expected scopes/,
        says: 'the token lacks a scope',
        fix: 'use a personal access token (classic) with write:packages, or the token of the run with packages: write',
    },
    {
        status: 403,
        fix: 'check that the account may do this in the project, and ask the operator of the registry',
    },
    {
        status: 404,
        code: /BLOB_UPLOAD/,
        says: 'it has lost the upload',
        fix: 're-run the failed jobs',
        retryable: true,
    },
    {
        status: 404,
        message: /accept header does not support/,
        says: 'it has the image, but was not told that we take it',
        fix: 'look for a proxy that changes the Accept header of requests',
    },
    {
        status: 404,
        code: /./,
        says: 'it is not there',
        fix: 'check project and repository; if it was there, a garbage collection has taken it: re-run all jobs',
    },
    {
        status: 404,
        says: 'there is no registry at this address',
        fix: 'check that this host is a container registry',
    },
    {
        status: 412,
        code: /PROJECTPOLICYVIOLATION/,
        says: 'a policy of the project blocks this image',
        fix: 'let the operator look at the vulnerability and signature policies of the project',
    },
    {
        status: 412,
        says: 'a rule of the registry protects this tag',
        fix: 'change the tag immutability rules so that they match version tags only, not moving tags',
    },
    { status: 413, fix: 'the registry or a proxy in front of it limits the size of requests' },
    {
        status: 429,
        says: 'it limits the number of requests',
        fix: 'wait a while, then re-run the failed jobs',
    },
    {
        status: 500,
        code: /^UNKNOWN$/,
        says: 'it is in trouble, as when its database is down',
        fix: operator,
    },
    { status: 500, fix: operator },
    { status: 502, says: 'the proxy in front of it cannot reach it', fix: operator },
    { status: 503, says: 'it is not available', fix: operator },
    { status: 504, says: 'the proxy in front of it waited too long', fix: operator },
    { status: 507, says: 'it has no room left', fix: operator },
];
/** @returns undefined when nothing is known that the message does not say */
function meaningOf({ status, code, message, challenge }) {
    return rules.find((rule) => rule.status === status &&
        (rule.code?.test(code) ?? true) &&
        (rule.message?.test(message) ?? true) &&
        (rule.challenge?.test(challenge) ?? true));
}
;// CONCATENATED MODULE: ./build/src/oci/failure.js



const longest = 300;
/** A registry that limits requests without saying for how long is not asked again at once. Milliseconds. */
const politePause = 2_000;
/** Reads an error body. Harbor writes a message twice with a colon between; it is shown once. */
function errorText(body, contentType) {
    let ofRegistry = body.trim() === '';
    try {
        const { errors } = JSON.parse(body);
        ofRegistry = true;
        const problems = (Array.isArray(errors) ? errors : []);
        if (problems.length > 0) {
            const message = [...new Set(problems.map(failure_lineOf))].join('; ').slice(0, longest);
            return { code: String(problems[0]?.code ?? ''), message, ofRegistry };
        }
    }
    catch {
        // not JSON
    }
    const plain = contentType?.includes('html') ? '' : body.trim().replace(/\s+/g, ' ').slice(0, longest);
    return { code: '', message: plain, ofRegistry };
}
/** A missing blob or manifest is named in the detail alone. */
function failure_lineOf({ code, message, detail }) {
    const line = undouble(String(message ?? '')) || String(code ?? '');
    return typeof detail === 'string' && detail !== '' && !line.includes(detail) ? `${line}: ${detail}` : line;
}
function undouble(message) {
    const half = (message.length - 2) / 2;
    return Number.isInteger(half) && message === `${message.slice(0, half)}: ${message.slice(0, half)}`
        ? message.slice(0, half)
        : message;
}
/**
 * Whether a 404 says that something is not in the registry. The page of a web server says that there is no registry, and
 * Harbor and docker-registry say it, too, of an index that the Accept header did not name: a proxy has changed it then.
 */
function isMissing({ body, headers }) {
    const { message, ofRegistry } = errorText(Buffer.from(body).toString('utf8'), headers.get('content-type'));
    return ofRegistry && !/accept header does not support/i.test(message);
}
/** The error of an answer that was not wanted. @param what the request in words: `PUT infrastructure/node:5.1` */
function answerError(service, what, status, headers, body, now) {
    const text = errorText(body, headers.get('content-type'));
    const meaning = meaningOf({ ...text, status, challenge: headers.get('www-authenticate') ?? '' });
    const wait = retryAfter(headers.get('retry-after'), now) ?? (status === 429 ? politePause : undefined);
    const said = text.message || (meaning?.says ?? 'no reason given');
    const words = meaning?.says === undefined || meaning.says === said ? said : `${said} (${meaning.says})`;
    return new errors/* ServiceError */._7(service, `${what}: ${words}`, {
        status,
        // 499: a proxy in front gave up on its connection.
        retryable: meaning?.retryable ?? (transientStatus(status) || status === 499),
        ...(wait === undefined ? {} : { retryAfterMs: wait }),
        ...(meaning === undefined ? {} : { fix: meaning.fix }),
    });
}
/** Codes of node:tls and OpenSSL for a certificate that is not trusted, or that is of another host. */
const certificateCode = /CERT|SELF_SIGNED|UNABLE_TO_(?:GET_ISSUER|VERIFY)|ALTNAME/;
/**
 * A request that got no answer, with the reason that fetch hides in its cause.
 * @param timeout milliseconds that it had
 */
function noAnswer(service, what, thrown, timeout) {
    // A proxy of the environment that is none.
    if (thrown instanceof errors/* UserError */.yo)
        return thrown;
    const cause = thrown.cause ?? thrown;
    const { reason, fix, retryable } = explained(cause, timeout);
    return new errors/* ServiceError */._7(service, `${what}: no answer: ${reason}`, { status: 0, retryable, fix, cause });
}
function explained(cause, timeout) {
    const { code = '', message = '', name = '', } = cause;
    const reason = String(message || code || cause);
    if (name === 'TimeoutError' && timeout !== undefined) {
        const fix = 'ask its operator whether it works, then re-run the failed jobs';
        return { reason: `not whole within ${timeout / 1000} s`, fix, retryable: true };
    }
    // The Fetch standard ("port blocking") never sends to some ports, 5060 and 6000 among them.
    if (message === 'bad port') {
        const fix = 'let the registry listen on another port: no client of the Fetch standard sends to this one';
        return { reason, fix, retryable: false };
    }
    if (certificateCode.test(code)) {
        const fix = /ALTNAME/.test(code)
            ? 'name the registry by the host that its certificate is for'
            : 'let NODE_EXTRA_CA_CERTS name the certificate of the authority that this runner has to trust, or have the certificate of the registry renewed';
        return { reason: `its certificate is not trusted: ${reason}`, fix, retryable: false };
    }
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
        const fix = 'check the name of the registry: this runner finds no address for it';
        return { reason: `unknown host: ${reason}`, fix, retryable: true };
    }
    const fix = 'check that the registry is named right and can be reached from this runner';
    return { reason, fix, retryable: true };
}
;// CONCATENATED MODULE: ./build/src/verify/request.js
const agent = 'verify-release';
;// CONCATENATED MODULE: ./build/src/verify/charts.js








const charts_target = 'charts';
/** Helm's media type of a chart's archive in an OCI registry (helm, `pkg/registry`). */
const chartLayer = 'application/vnd.cncf.helm.chart.content.v1.tar+gzip';
/** Every chart of the record has the same archive in the registry, in ChartMuseum, or wherever it is found. */
async function verifyCharts(request, strangers) {
    const { host, plan, record, until } = request;
    const planned = plan.effects.filter(({ id }) => id.startsWith('chart:')).map(({ id }) => id.slice(6));
    return poll(host, until, planned, (name) => {
        const chart = record.charts.files.find((one) => one.chart === name);
        if (chart === undefined)
            return Promise.resolve([charts_unrecorded(name)]);
        const what = `${chart.chart} ${chart.version}`;
        return (0,finding/* found */.F9)(charts_target, what, async () => [await verifyChart(chart, placesOf(request, strangers, chart))]);
    });
}
function placesOf({ host, plan, registry }, strangers, chart) {
    const { mode, project, oci_project: ociProject } = plan.charts;
    const name = registry || plan.charts.registry;
    const path = pathOf(ociProject, chart.chart);
    const tag = chart.version.replaceAll('+', '_');
    const oci = {
        name: `oci://${name}/${path}:${tag}`,
        read: () => strangers.registry(name, (one) => ociDigest(one, path, tag)),
    };
    const { origin } = registryAddress(name);
    const url = `${origin}/api/chartrepo/${[project, 'charts', chart.chart, chart.version].map(encodeURIComponent).join('/')}`;
    const museum = {
        name: `ChartMuseum of ${name}`,
        read: () => strangers.basic((authorization) => museumDigest(host, url, authorization)),
    };
    return mode === 'oci' ? [oci] : mode === 'chartmuseum' ? [museum] : [oci, museum];
}
/** The first place that has the chart counts. */
async function verifyChart(chart, places) {
    const result = (state, detail, fix = '') => {
        return { target: charts_target, what: `${chart.chart} ${chart.version}`, state, detail, fix };
    };
    for (const place of places) {
        const { value, note } = await place.read();
        if (value === undefined)
            continue;
        if (value === chart.sha256)
            return noted(result('same', `${place.name}, sha256 ${value}`), note);
        const detail = `${place.name} has sha256 ${value || 'of no archive'}, the record says ${chart.sha256}`;
        const fix = 'somebody pushed another chart of this version: find out who, and release the next version';
        return noted(result('different', detail, fix), note);
    }
    const names = places.map(({ name }) => name).join(' nor ');
    const fix = 're-run the failed jobs: push-charts pushes what is missing';
    return result('missing', `not in ${names}`, fix);
}
/** Of the layer with the archive; '' when what lies there is no chart. */
async function ociDigest(registry, path, tag) {
    const manifest = await registry.manifest(path, tag);
    if (manifest === undefined)
        return undefined;
    const text = Buffer.from(manifest.bytes).toString('utf8');
    const { layers } = (jsonOf(text) ?? {});
    const list = Array.isArray(layers) ? layers : [];
    const digest = list.find((layer) => layer?.mediaType === chartLayer)?.digest ?? '';
    return isDigest(digest) ? digest.slice('sha256:'.length) : '';
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/**
 * Harbor's answer for one version of a chart has the sha256 of the archive in `metadata.digest` (src/chartserver at
 * v2.7.4, `GET /api/chartrepo/{repo}/charts/{name}/{version}`). Newer ones have no ChartMuseum and send their portal's
 * page.
 */
function museumDigest(host, url, authorization) {
    const { pathname, host: name } = new URL(url);
    const [service, what] = [`registry ${name}`, `GET ${pathname}`];
    return retry(host, { what: `${service} ${what}`, delays: [500, 2_000, 5_000] }, async () => {
        const headers = {
            Accept: 'application/json',
            'User-Agent': `release-actions/${agent}`,
            ...(authorization === '' ? {} : { Authorization: authorization }),
        };
        const answer = await host
            .fetch(url, { headers, redirect: 'error', signal: AbortSignal.timeout(60_000) })
            .then(async (response) => ({ response, body: await response.text() }))
            .catch((thrown) => {
            throw noAnswer(service, what, thrown);
        });
        const { response, body } = answer;
        const type = response.headers.get('content-type') ?? '';
        if (response.status === 404 || (response.ok && !type.includes('json')))
            return undefined;
        if (!response.ok)
            throw answerError(service, what, response.status, response.headers, body, host.now());
        return digestIn(service, what, body);
    });
}
function digestIn(service, what, body) {
    const value = (jsonOf(body) ?? {});
    // A ChartMuseum without Harbor in front has it at the top.
    const digest = value.metadata?.digest ?? value.digest;
    if (typeof digest === 'string')
        return digest.replace(/^sha256:/, '');
    throw new errors/* ServiceError */._7(service, `${what}: no digest in the answer`, {
        status: 200,
        retryable: false,
    });
}
function charts_unrecorded(name) {
    const detail = 'the plan publishes it, and the record does not name it';
    return { target: charts_target, what: name, state: 'different', detail, fix: 'start a new run for the tag' };
}
;// CONCATENATED MODULE: ./build/src/verify/findings-markdown.js



const findings_markdown_line = (value) => (0,markdown/* text */.Qq)(oneLine(value, 500));
/** The summary of a verification: what is wrong first, with what to do, then everything. */
function findingsMarkdown(version, sentence, findings) {
    const wrong = findings.filter(finding/* needsAttention */.e_);
    const what = ({ what: name }) => (0,markdown/* code */.aY)(oneLine(name) || 'nothing');
    return (0,markdown/* clamp */.qE)((0,markdown/* section */.uW)(`Verification of ${findings_markdown_line(version)}`, `${findings_markdown_line(sentence)}.`, (0,markdown/* table */.tp)(['target', 'what', 'state', 'found', 'what to do'], wrong.map((one) => [one.target, what(one), one.state, findings_markdown_line(one.detail), findings_markdown_line(one.fix)])), wrong.length === 0 ? '' : 'Everything that was looked at:', (0,markdown/* table */.tp)(['target', 'what', 'state', 'found'], findings.map((one) => [one.target, what(one), one.state, findings_markdown_line(one.detail)]))));
}
/** `12 same, 1 missing`. */
function tally(findings) {
    const counts = new Map();
    for (const { state } of findings)
        counts.set(state, (counts.get(state) ?? 0) + 1);
    return [...counts].map(([state, count]) => `${count} ${state}`).join(', ') || 'nothing';
}
;// CONCATENATED MODULE: ./build/src/github/releases.js

/** Stands in the body of every draft that we make, so that a re-run finds its own among several on one tag. */
function marker(tag) {
    return `<!-- release-actions: ${tag} -->`;
}
/**
 * Finds the releases of a tag. Drafts are not found by tag (`GET /releases/tags/{tag}` returns published ones only),
 * so the list is read; it needs push access.
 */
async function findReleases(github, tag) {
    const all = await github.all('GET /repos/{owner}/{repo}/releases');
    return chooseRelease(all, tag);
}
/** Pure part of findReleases. */
function chooseRelease(all, tag) {
    const ofTag = all.filter((release) => release.tag_name === tag);
    const drafts = ofTag.filter((release) => release.draft).sort((a, b) => a.id - b.id);
    const draft = drafts.find((release) => release.body?.includes(marker(tag))) ?? drafts[0];
    return {
        published: ofTag.find((release) => !release.draft),
        draft,
        others: drafts.filter((release) => release !== draft),
    };
}
/**
 * `make_latest` of the REST API: "true" only for a final that no published final is above.
 * @param asked the action's input
 * @param candidate whether the version is a final at all
 * @param higher a published final with a higher version, if any
 */
function latestFlag(asked, candidate, higher) {
    if (asked === 'true' && !candidate) {
        throw new UserError('latest: true was asked for a release that is not a final one', {
            fix: 'leave latest at auto: GitHub accepts only finals as latest',
        });
    }
    if (asked !== 'auto')
        return asked;
    return candidate && higher === undefined ? 'true' : 'false';
}
;// CONCATENATED MODULE: ./build/src/github/tag-ref.js
/**
 * The commit that a tag of the repository points at now, annotated and nested tags peeled; undefined without the tag.
 * A release must never be created or published without this check: GitHub makes a missing tag at the default branch.
 */
async function tagCommit(github, tag) {
    const ref = await github.find('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `tags/${tag}` });
    let object = ref?.object;
    for (let depth = 0; object !== undefined && object.type === 'tag' && depth < 10; depth++) {
        const annotated = await github.call('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', {
            tag_sha: object.sha,
        });
        object = annotated.object;
    }
    return object?.type === 'commit' ? object.sha : undefined;
}
;// CONCATENATED MODULE: ./build/src/verify/github.js







const github_target = 'github';
/** Milliseconds: GitHub itself hardly lags, and a release that nobody published does not appear by waiting. */
const patience = 20_000;
const result = (what, state, detail, fix = '') => {
    return { target: github_target, what, state, detail, fix };
};
/** The published release of a tag; drafts are not found by it (REST, `GET /releases/tags/{tag}`). */
function publishedRelease(github, tag) {
    return github.find('GET /repos/{owner}/{repo}/releases/tags/{tag}', { tag });
}
/** The tag stands where it was planned; its release is published, marked rightly, and has every file of the record. */
async function verifyGitHub(request, github) {
    const { host, plan, until } = request;
    const end = Math.min(until, host.now() + patience);
    return poll(host, end, [plan.tag], (tag) => (0,finding/* found */.F9)(github_target, tag, async () => {
        const [release, commit] = await Promise.all([publishedRelease(github, tag), tagCommit(github, tag)]);
        const tagged = verifyTag(request, commit);
        if (release === undefined)
            return [tagged, await unpublished(github, tag)];
        const assets = await listAssets(github, release);
        return [tagged, verifyFlag(request, release), ...verifyAssets(request, assets)];
    }));
}
function verifyTag({ plan }, commit) {
    const what = `tag ${plan.tag}`;
    if (commit === plan.commit.sha)
        return result(what, 'same', commit);
    const detail = `it ${commit === undefined ? 'is gone' : `points at ${commit}`}, and was released from ${plan.commit.sha}`;
    return result(what, 'different', detail, `put the tag back on ${plan.commit.sha}`);
}
/** What there is instead of a published release. */
async function unpublished(github, tag) {
    const { draft } = await findReleases(github, tag);
    const detail = draft === undefined ? 'there is none' : 'it is a draft still, which strangers do not see';
    const fix = 're-run the failed jobs: github-release publishes the draft; or re-run all jobs';
    return result(`release ${tag}`, 'missing', detail, fix);
}
function verifyFlag({ plan }, release) {
    const what = `release ${plan.tag}`;
    if (release.prerelease === plan.release.prerelease)
        return result(what, 'same', release.html_url);
    const [is, should] = release.prerelease ? ['a prerelease', 'none'] : ['no prerelease', 'one'];
    const detail = `it is marked as ${is} and should be ${should}`;
    // Only a person can have marked it so: what is released is what was meant.
    return result(what, 'warned', detail, `change it on ${release.html_url}`);
}
function verifyAssets({ record }, assets) {
    const own = Buffer.from(canonicalJson(record));
    const files = [
        ...record.python.files,
        ...record.charts.files,
        { name: recordFileName, sha256: canonical_sha256(own), size: own.length },
    ];
    return files.map((file) => {
        const asset = assets.find(({ name }) => name === file.name);
        const fix = 're-run all jobs: what the release lacks is added';
        if (asset?.state !== 'uploaded')
            return result(file.name, 'missing', 'no such file at the release', fix);
        // Releases of GitHub Enterprise and old ones have no digests.
        const there = asset.digest ?? `${asset.size} bytes`;
        const wanted = asset.digest ? `sha256:${file.sha256}` : `${file.size} bytes`;
        if (there === wanted)
            return result(file.name, 'same', there);
        const why = `the release has ${there}, the record says ${wanted}`;
        return result(file.name, 'different', why, 'a published file never changes: find out who replaced it');
    });
}
;// CONCATENATED MODULE: ./build/src/verify/live.js



const live_target = 'live';
const timeout = 15_000;
const live_mostBytes = 1_000_000;
/**
 * Reads the input `live`: '' = those of the plan, `none`, or a line `URL KEY CHANNEL` for each.
 * @throws UserError naming the line
 */
function readLive(text, plan) {
    if (text === '')
        return plan.live;
    if (text === 'none')
        return [];
    return text.split('\n').flatMap((line) => {
        const words = line.trim().split(/\s+/);
        if (words[0] === '')
            return [];
        const [url = '', key = '', channel = ''] = words;
        if (words.length <= 3 && key !== '' && URL.canParse(url))
            return [{ url, key, channel }];
        throw new errors/* UserError */.yo(`${JSON.stringify(line.trim())} is not URL KEY CHANNEL`, {
            where: { key: 'live' },
            fix: 'write a line such as: https://example.org/version version latest',
        });
    });
}
/**
 * Whether running installations tell this version. They are updated by others and by hand, so this warns and is never a
 * difference; and where the channel that they follow was not moved, nothing is expected.
 */
async function verifyLive(request, endpoints) {
    const findings = await poll(request.host, request.until, endpoints, async (endpoint) => {
        const { url, key } = endpoint;
        const stays = rightlyStays(request, endpoint.channel);
        const tells = await ask(request.host, url, key).catch((thrown) => problem(thrown));
        const { version, base_version: base } = request.plan;
        const right = tells === version || tells === base;
        const detail = typeof tells === 'string' ? `it tells ${JSON.stringify(tells)}` : tells.why;
        if (right)
            return [{ target: live_target, what: url, state: 'same', detail, fix: '' }];
        if (stays) {
            const why = `${detail}; this release did not move ${endpoint.channel}`;
            return [{ target: live_target, what: url, state: 'noted', detail: why, fix: '' }];
        }
        const fix = `it should tell ${version}: see whether it was updated, and its log`;
        // Missing: a deployment takes its time, so it is asked again.
        return [{ target: live_target, what: url, state: 'missing', detail, fix }];
    });
    return findings.map((one) => (one.state === 'missing' ? { ...one, state: 'warned' } : one));
}
/** promote-tags told of this channel, and moved it nowhere. */
function rightlyStays({ reported }, channel) {
    const told = [...reported.values()].filter(({ effect }) => effect.endsWith(`:${channel}`));
    return told.length > 0 && told.every(({ state }) => state !== 'done' && state !== 'unchanged');
}
function problem(thrown) {
    const { cause } = thrown;
    return { why: `no answer: ${(0,errors/* messageOf */.bD)(cause ?? thrown)}` };
}
/** The text at a dotted key of a JSON answer. */
async function ask(host, url, key) {
    const headers = { Accept: 'application/json', 'User-Agent': `release-actions/${agent}` };
    const response = await host.fetch(url, { headers, signal: AbortSignal.timeout(timeout) });
    const body = await response.text();
    if (!response.ok)
        return { why: `it answered ${response.status}` };
    if (body.length > live_mostBytes)
        return { why: `it answered ${body.length} characters, which is too much` };
    let value;
    try {
        value = JSON.parse(body);
    }
    catch {
        return { why: 'its answer is not JSON' };
    }
    for (const part of key.split('.')) {
        const inner = typeof value === 'object' && value !== null ? value : {};
        value = Object.hasOwn(inner, part) ? inner[part] : undefined;
    }
    return typeof value === 'string' ? value.slice(0, 200) : { why: `its answer has no text at ${key}` };
}
;// CONCATENATED MODULE: ./build/src/verify/planned.js
const kinds = [
    ['pypi', 'pypi'],
    ['image', 'images'],
    ['channel', 'channels'],
    ['chart', 'charts'],
    ['release', 'github'],
];
/** What a verification of this plan looks at. */
function plannedFindings(plan, targets, live) {
    const effects = kinds.flatMap(([kind, target]) => plan.effects
        .filter(({ id }) => id === kind || id.startsWith(`${kind}:`))
        .map(({ id }) => ({ target, what: id === kind ? `release ${plan.tag}` : id.slice(kind.length + 1) })));
    const endpoints = live.map(({ url }) => ({ target: 'live', what: url }));
    return [...effects, ...endpoints]
        .filter(({ target }) => targets.includes(target))
        .map((one) => ({ ...one, state: 'planned', detail: 'would be read back', fix: '' }));
}
;// CONCATENATED MODULE: ./build/src/pypi/remote-hash.js


/**
 * The sha256 of a file as an index delivers it, for an index that lists files without one.
 * @param size bytes of our file: nothing longer can be the same
 * @returns undefined when it is longer, or does not come
 */
async function remoteHash(url, size, get) {
    const target = new URL(url);
    if (target.protocol !== 'https:' && !(0,loopback/* isLoopback */.U)(target.hostname))
        return undefined;
    const response = await get(target);
    if (!response.ok || response.body === null) {
        await response.body?.cancel();
        return undefined;
    }
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let read = 0;
    for await (const chunk of response.body) {
        read += chunk.length;
        // Leaving the loop lets the rest go.
        if (read > size)
            return undefined;
        hash.update(chunk);
    }
    return hash.digest('hex');
}
;// CONCATENATED MODULE: ./build/src/pypi/simple-index.js

/** What is asked for: JSON (PEP 691) first, HTML (PEP 503) from indexes that know no other. */
const simpleAccept = 'application/vnd.pypi.simple.v1+json, text/html;q=0.2, */*;q=0.1';
/**
 * Reads the page of a project.
 * @param contentType of the answer: an unknown one is read as HTML
 * @throws ServiceError when it is neither
 */
function parseSimplePage(contentType, body, label) {
    if (/^application\/(vnd\.pypi\.simple\.v1\+)?json\b/.test(contentType))
        return parseJson(body, label);
    return { files: parseHtml(body), status: statusIn(body) };
}
/**
 * Reads PyPI's JSON of one version (docs.pypi.org/api/json, `GET /pypi/<project>/<version>/json`).
 * @throws ServiceError when it is not that
 */
function parseVersionPage(body, label) {
    return listIn(simple_index_parsed(body), 'urls', label).map((item) => indexFile(item, item['digests'], 'upload_time_iso_8601'));
}
function parseJson(body, label) {
    const page = simple_index_parsed(body);
    const { status } = (page?.['project-status'] ?? {});
    return {
        files: listIn(page, 'files', label).map((item) => indexFile(item, item['hashes'], 'upload-time')),
        status: typeof status === 'string' ? status : '',
    };
}
function simple_index_parsed(body) {
    try {
        return JSON.parse(body) ?? undefined;
    }
    catch {
        return undefined;
    }
}
function listIn(page, key, label) {
    const list = page?.[key];
    if (Array.isArray(list))
        return list;
    throw new errors/* ServiceError */._7(label, 'its index answered with unreadable JSON', { status: 200, retryable: true });
}
function indexFile(item, hashes, timeKey) {
    const { filename, url, yanked } = item;
    const sha256 = hashes?.['sha256'];
    const time = item[timeKey];
    const uploadTime = typeof time === 'string' ? Date.parse(time) : Number.NaN;
    return {
        file: typeof filename === 'string' ? filename : '',
        sha256: typeof sha256 === 'string' && sha256 !== '' ? sha256.toLowerCase() : undefined,
        uploadTime: Number.isNaN(uploadTime) ? undefined : uploadTime,
        address: typeof url === 'string' ? url : '',
        // The JSON holds the reason, or true; an empty reason is one.
        yanked: yanked !== undefined && yanked !== false,
    };
}
/** A tag's attributes; a `>` inside of quotes does not end them (some indexes write `data-requires-python=">=3.8"`). */
const attributesOf = `((?:"[^"]*"|'[^']*'|[^'">])*)`;
const simple_index_anchor = new RegExp(`<a\\s${attributesOf}>([^<]*)<\\/a\\s*>`, 'gi');
const meta = new RegExp(`<meta\\s${attributesOf}>`, 'gi');
function attribute(attributes, name) {
    const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(attributes);
    const value = found?.[1] ?? found?.[2] ?? found?.[3];
    return value === undefined ? undefined : unescapeHtml(value);
}
/** Links as PEP 503 has them. The text is the file name; where it is not, the address ends with it. */
function parseHtml(body) {
    return [...body.matchAll(simple_index_anchor)].map(([, attributes = '', content = '']) => {
        const address = attribute(attributes, 'href') ?? '';
        const text = unescapeHtml(content).trim();
        return {
            file: isDistribution(text) ? text : lastSegment(address),
            sha256: /#(?:.*&)?sha256=([0-9a-fA-F]{64})/.exec(address)?.[1]?.toLowerCase(),
            uploadTime: undefined,
            address,
            yanked: /(?:^|\s)data-yanked\b/i.test(attributes),
        };
    });
}
function statusIn(body) {
    const names = [...body.matchAll(meta)].map(([, attributes = '']) => attributes);
    const own = names.find((attributes) => attribute(attributes, 'name') === 'pypi:project-status');
    return own === undefined ? '' : (attribute(own, 'content') ?? '');
}
function isDistribution(text) {
    return /\.(whl|tar\.gz|zip|egg|tar\.bz2|tgz)$/i.test(text);
}
function lastSegment(address) {
    const segment = address
        .replace(/[?#].*$/, '')
        .replace(/\/+$/, '')
        .split('/')
        .at(-1) ?? '';
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}
const entities = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
};
function unescapeHtml(text) {
    return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w+);/gi, (whole, name) => {
        if (!name.startsWith('#'))
            return entities[name.toLowerCase()] ?? whole;
        const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
;// CONCATENATED MODULE: ./build/src/pypi/index-client.js




const index_client_userAgent = 'release-actions/publish-pypi';
/** Asks an index what it holds. Reads are repeated on transient errors. */
class IndexClient {
    host;
    repository;
    authorization;
    agent;
    ownUser;
    early = new Map();
    /**
     * @param authorization sent only after a 401, and only where uploads go too
     * @param action that asks, for the User-Agent
     * @param ownUser whether the credential is a user of the index itself
     */
    constructor(host, repository, authorization, action = 'publish-pypi', ownUser = false) {
        this.host = host;
        this.repository = repository;
        this.authorization = authorization;
        this.ownUser = ownUser;
        this.agent = `release-actions/${action}`;
    }
    /** @param normalized project name (PEP 503); @throws ServiceError */
    async project(normalized) {
        const url = new URL(`${normalized}/`, this.repository.indexUrl);
        return this.get(url, simpleAccept, (response, body) => {
            const { status, headers } = response;
            const serial = headers.has('x-pypi-last-serial');
            const absent = { exists: false, files: [], serial, status: '' };
            if (status === 404 || forwarded(url, response))
                return absent;
            const type = headers.get('content-type') ?? '';
            const page = parseSimplePage(type, body, this.repository.label);
            const base = response.url || url.href;
            const files = page.files.map((file) => ({ ...file, address: resolved(file.address, base) }));
            return { exists: true, files, serial, status: page.status };
        });
    }
    /**
     * What is known of a project and of one of its versions. PyPI's page of the version is asked at the same time: the
     * simple page can be minutes old.
     */
    async release(normalized, version) {
        const key = `${normalized} ${version}`;
        const early = this.early.get(key);
        // Once: a later look is meant to see what has changed.
        this.early.delete(key);
        if (early !== undefined)
            return early;
        if (this.repository.kind === 'other')
            return this.project(normalized);
        const [page, files] = await Promise.all([
            this.project(normalized),
            this.versionFiles(normalized, version),
        ]);
        const listed = new Set(page.files.map(({ file }) => file));
        const more = files.filter(({ file }) => !listed.has(file));
        return { ...page, exists: page.exists || more.length > 0, files: [...page.files, ...more] };
    }
    /** Asks for what `release` will be asked, so that the answers come while files are read. */
    foresee(releases) {
        for (const { normalized, version } of releases) {
            const page = this.release(normalized, version);
            // Told by `release`, when somebody wants to know.
            page.catch(() => undefined);
            this.early.set(`${normalized} ${version}`, page);
        }
    }
    /** Whether the index holds a file, by hash. */
    async held(file) {
        return this.heldIn(file, (await this.release(file.normalized, file.version)).files);
    }
    /**
     * The same by a page that was read before. A file that is listed without a sha256 is downloaded and hashed: its name
     * alone says nothing.
     */
    async heldIn(file, files) {
        const listed = compare(file, files);
        if (listed.state !== 'untold')
            return listed;
        this.host.info(`${this.repository.label} does not tell the sha256 of ${file.file}: reading it to compare`);
        const sha256 = await this.delivered(listed.address, file);
        return { state: sha256 === file.sha256 ? 'same' : 'other', sha256 };
    }
    async delivered(address, file) {
        if (!URL.canParse(address))
            return undefined;
        const options = { what: `GET ${file.file}`, delays: [1_000, 4_000], deadline: 1_800_000 };
        return retry(this.host, options, async () => {
            try {
                return await remoteHash(address, file.size, (url) => this.ask(url, '*/*', 600_000));
            }
            catch (error) {
                throw error instanceof errors/* ServiceError */._7 ? error : unreachable(this.repository.label, error);
            }
        });
    }
    async versionFiles(normalized, version) {
        const url = new URL(`/pypi/${normalized}/${version}/json`, this.repository.indexUrl);
        return this.get(url, 'application/json', ({ status }, body) => status === 404 ? [] : parseVersionPage(body, this.repository.label));
    }
    /** The answer is read inside of the retry: one that breaks off, or is cut, is asked for again. */
    get(url, accept, read) {
        const { label } = this.repository;
        const options = { what: `GET ${url.pathname}`, delays: [500, 2_000, 5_000], deadline: 90_000 };
        return retry(this.host, options, async () => {
            const response = await this.ask(url, accept, 30_000);
            if (response.ok || response.status === 404)
                return read(response, await this.bodyOf(response));
            const after = retryAfter(response.headers.get('retry-after'), this.host.now());
            throw new errors/* ServiceError */._7(`${label} (${url.pathname})`, response.statusText || 'no reason given', {
                status: response.status,
                retryable: transientStatus(response.status),
                ...(after === undefined ? {} : { retryAfterMs: after }),
                fix: 'check index-url: it must be the root of a simple index',
            });
        });
    }
    async bodyOf(response) {
        try {
            return await response.text();
        }
        catch (error) {
            throw unreachable(this.repository.label, error);
        }
    }
    /**
     * Unasked, no credential is sent; after a refusal, only where uploads go too. An index with users of its own may also
     * say 404, or send the question on, to whom it does not know.
     */
    async ask(url, accept, milliseconds) {
        const response = await this.send(url, accept, milliseconds, '');
        const hidden = this.ownUser && ([403, 404].includes(response.status) || forwarded(url, response));
        const sameOrigin = url.origin === new URL(this.repository.uploadUrl).origin;
        if (!sameOrigin || (response.status !== 401 && !hidden))
            return response;
        const authorization = await this.authorization();
        if (authorization === '')
            return response;
        await response.body?.cancel();
        return this.send(url, accept, milliseconds, authorization);
    }
    async send(url, accept, milliseconds, authorization) {
        const headers = { Accept: accept, 'User-Agent': this.agent };
        if (authorization !== '')
            headers['Authorization'] = authorization;
        try {
            return await this.host.fetch(url, { headers, signal: AbortSignal.timeout(milliseconds) });
        }
        catch (error) {
            throw unreachable(this.repository.label, error);
        }
    }
}
/**
 * Whether an index sent the question on to PyPI because it does not know the project (GitLab does, unless that is turned
 * off): what PyPI holds is not in this index.
 */
function forwarded(asked, { url }) {
    return URL.canParse(url) && new URL(url).hostname === 'pypi.org' && asked.hostname !== 'pypi.org';
}
function resolved(address, base) {
    return URL.canParse(address, base) ? new URL(address, base).href : '';
}
/** A request that got no answer, with the reason that fetch hides in its cause. */
function unreachable(label, error) {
    const cause = error.cause ?? error;
    const { code, message } = cause;
    const why = String(message || code || cause);
    return new errors/* ServiceError */._7(label, `no answer: ${why}`, {
        status: 0,
        retryable: true,
        fix: 'check that the address is right and can be reached from this runner',
        cause,
    });
}
/** Compares a file with a listing, by name and sha256. */
function compare(file, files) {
    const found = files.find((item) => item.file === file.file);
    if (found === undefined)
        return { state: 'absent' };
    const { sha256, address } = found;
    if (sha256 === undefined)
        return { state: 'untold', address };
    return { state: sha256 === file.sha256 ? 'same' : 'other', sha256 };
}
;// CONCATENATED MODULE: ./build/src/pypi/repository.js


/** Where PyPI takes uploads; every other address of it follows from here. */
const defaultRepositoryUrl = 'https://upload.pypi.org/legacy/';
const wellKnown = {
    [new URL(defaultRepositoryUrl).hostname]: { host: 'pypi.org', kind: 'pypi', label: 'PyPI' },
    'test.pypi.org': { host: 'test.pypi.org', kind: 'testpypi', label: 'TestPyPI' },
};
/**
 * Reads the two URLs of an index. Only https, or http to this machine; no user name or password in them.
 * @param indexUrl '' finds it: PyPI and TestPyPI are known, elsewhere `…/legacy/` stands beside `…/simple/`, and any
 *   other upload URL has `simple/` under it (pypiserver)
 * @throws UserError
 */
function repository_readRepository(repositoryUrl, indexUrl) {
    const upload = checkedUrl(repositoryUrl || defaultRepositoryUrl, 'repository-url');
    const known = wellKnown[upload.hostname];
    if (upload.hostname === 'pypi.org' || upload.hostname === 'www.pypi.org') {
        throw new errors/* UserError */.yo('this host answers downloads, not uploads', {
            where: { key: 'repository-url' },
            fix: `use ${defaultRepositoryUrl}, or leave repository-url empty`,
        });
    }
    if (/\/simple\/?$/.test(upload.pathname)) {
        throw new errors/* UserError */.yo('this is the address of a simple index, which takes no uploads', {
            where: { key: 'repository-url' },
            fix: 'put it into index-url, and the address for uploads into repository-url',
        });
    }
    // PyPI answers 308 without the slash; a body would travel twice.
    if (known !== undefined && !upload.pathname.endsWith('/'))
        upload.pathname += '/';
    const index = indexUrl === '' ? derivedIndex(upload, known?.host) : checkedUrl(indexUrl, 'index-url');
    if (!index.pathname.endsWith('/'))
        index.pathname += '/';
    return {
        uploadUrl: upload.href,
        indexUrl: index.href,
        kind: known?.kind ?? 'other',
        label: known?.label ?? upload.host,
        loopback: (0,loopback/* isLoopback */.U)(upload.hostname) && (0,loopback/* isLoopback */.U)(index.hostname),
    };
}
function derivedIndex(upload, knownHost) {
    if (knownHost !== undefined)
        return new URL(`https://${knownHost}/simple/`);
    const index = new URL(upload.href);
    const path = index.pathname.endsWith('/') ? index.pathname : `${index.pathname}/`;
    index.pathname = path.endsWith('/legacy/') ? path.replace(/legacy\/$/, 'simple/') : `${path}simple/`;
    return index;
}
function checkedUrl(text, key) {
    let url;
    try {
        url = new URL(text);
    }
    catch {
        throw new errors/* UserError */.yo('this is not a URL', {
            where: { key },
            fix: 'write it with https://, like the default',
        });
    }
    if (url.username !== '' || url.password !== '') {
        throw new errors/* UserError */.yo('this URL holds a user name or password', {
            where: { key },
            fix: 'take them out; the token belongs into the input token, from a secret',
        });
    }
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && (0,loopback/* isLoopback */.U)(url.hostname))) {
        throw new errors/* UserError */.yo(`this URL must use https, not ${url.protocol.replace(':', '')}`, {
            where: { key },
            fix: 'http is accepted for an index on this machine only (127.0.0.1, localhost)',
        });
    }
    if (url.hash !== '' || url.search !== '') {
        throw new errors/* UserError */.yo('this URL must not have a query or a fragment', { where: { key } });
    }
    return url;
}
/** The web page where people see a release. */
function releasePage(repository, normalized, version) {
    return repository.kind === 'other'
        ? new URL(`${normalized}/`, repository.indexUrl).href
        : new URL(`/project/${normalized}/${version}/`, repository.indexUrl).href;
}
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
;// CONCATENATED MODULE: ./build/src/verify/pypi.js






const pypi_target = 'pypi';
/** Every file of the record is on the simple index with the same sha256, as pip and uv will see it. */
async function verifyPypi(request) {
    const { host, plan, record, until } = request;
    const repository = indexOf(request.indexUrl);
    const index = new IndexClient(host, repository, async () => '', agent);
    const planned = plan.effects.filter(({ id }) => id.startsWith('pypi:')).map(({ id }) => id.slice(5));
    return poll(host, until, planned, (normalized) => {
        const files = record.python.files.filter((file) => normalizeName(file.package) === normalized);
        if (files.length === 0)
            return Promise.resolve([pypi_unrecorded(normalized)]);
        return (0,finding/* found */.F9)(pypi_target, normalized, async () => {
            const page = await index.project(normalized);
            return files.map((file) => pypi_compare(file, page.files, repository.label));
        });
    });
}
function indexOf(indexUrl) {
    const repository = repository_readRepository('', indexUrl);
    return indexUrl === '' ? repository : { ...repository, label: new URL(repository.indexUrl).host };
}
function pypi_compare(recorded, listed, label) {
    const what = recorded.name;
    const file = listed.find((one) => one.file === recorded.name);
    if (file === undefined) {
        const fix = `if it is not on ${label} in some minutes, re-run the failed jobs: publish-pypi uploads what is missing`;
        return { target: pypi_target, what, state: 'missing', detail: `not on ${label}`, fix };
    }
    if (file.sha256 === recorded.sha256) {
        return { target: pypi_target, what, state: 'same', detail: `sha256 ${recorded.sha256}`, fix: '' };
    }
    const there = file.sha256 === undefined ? 'no sha256' : `sha256 ${file.sha256}`;
    return {
        target: pypi_target,
        what,
        state: 'different',
        detail: `${label} has ${there}, the record says sha256 ${recorded.sha256}`,
        fix: `a published file never changes: find out who uploaded it, yank this version on ${label} and release the next one`,
    };
}
function pypi_unrecorded(normalized) {
    const detail = 'the plan publishes it, and the record names no file of it';
    return { target: pypi_target, what: normalized, state: 'different', detail, fix: 'start a new run for the tag' };
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
        ...(images === undefined ? [] : [Array.isArray(images) && images.every(record_isObject)]),
    ];
    // Only a whole record says which commit was tagged.
    const complete = !('tagged_commit' in rest) || parts.length === 3;
    return typeof hash === 'string' && parts.length > 0 && complete && parts.every(Boolean);
}
function record_isObject(value) {
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
;// CONCATENATED MODULE: ./build/src/verify/record.js




/**
 * Reads the release record of a plan. It comes from outside, and its texts become addresses: every one is checked.
 * @param where its path or address, for messages
 * @param sha the release commit; '' = not compared
 * @throws UserError when it is damaged or of another release
 */
function readRecord(text, where, plan, sha) {
    const record = parseRecord(text, where);
    const charts = record.charts ?? { files: [] };
    const images = record.images ?? [];
    const valid = record.python.files.every((file) => typeof file.package === 'string') &&
        Array.isArray(charts.files) &&
        charts.files.every((chart) => [chart?.name, chart?.chart, chart?.version].every((name) => isPlain(name)) &&
            /^[0-9a-f]{64}$/.test(chart.sha256)) &&
        Array.isArray(images) &&
        images.every((image) => typeof image?.repository === 'string' &&
            isRepository(splitRepository(image.repository)[1]) &&
            isTag(image.tag) &&
            isDigest(image.digest) &&
            Array.isArray(image.platforms) &&
            image.platforms.every((platform) => typeof platform === 'string'));
    if (!valid) {
        throw new errors/* UserError */.yo('the release record is damaged', {
            where: { file: where },
            fix: 'compare it with the release-record.json of the GitHub release',
        });
    }
    const facts = [
        ['tag', record.tag, plan.tag],
        ['version', record.version, plan.version],
        ['tagged_commit', record.tagged_commit, plan.commit.sha],
        ['release_commit', record.release_commit, sha],
    ];
    for (const [key, recorded, wanted] of facts) {
        if (wanted === '' || recorded === wanted)
            continue;
        throw new errors/* UserError */.yo(`the release record is of ${String(recorded)}, not of ${wanted}`, {
            where: { file: where, key },
            fix: 'verify with the plan and the record of the same release',
        });
    }
    return { ...record, charts, images };
}
function isPlain(name) {
    return typeof name === 'string' && /^[A-Za-z0-9][A-Za-z0-9._+-]*$/.test(name);
}
;// CONCATENATED MODULE: ./build/src/oci/exchange.js


const largestAnswer = 8 * 1024 * 1024;
/**
 * One request without redirects and without cookies.
 * @param service for people: `registry harbor.example.org`
 * @param what the request in words: `GET infrastructure/node:5.1`
 * @throws ServiceError when no whole answer came, or a larger one than is read
 */
async function exchange(host, service, what, url, { method = 'GET', headers, body, timeout, largest = largestAnswer }) {
    const init = {
        method,
        headers: { ...headers },
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout),
        ...(body === undefined ? {} : { body: body }),
    };
    try {
        const response = await host.fetch(url, init);
        const chunks = await bodyOf(response, largest);
        if (chunks !== undefined) {
            return { status: response.status, headers: response.headers, body: Buffer.concat(chunks) };
        }
    }
    catch (thrown) {
        throw noAnswer(service, what, thrown, timeout);
    }
    throw new errors/* ServiceError */._7(service, `${what}: an answer of more than ${largest} bytes`, {
        status: 200,
        retryable: false,
        fix: 'check that this host is a container registry',
    });
}
/** Undefined when there is more than is wanted: the rest is left unread. */
async function bodyOf(response, largest) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > largest)
            return undefined;
        chunks.push(chunk);
    }
    return chunks;
}
function textOf({ body }) {
    return Buffer.from(body).toString('utf8');
}
;// CONCATENATED MODULE: ./build/src/oci/tag-list.js




const mostPages = 2_000;
const mostTags = 100_000;
/**
 * All tags of a repository in the registry's order (docker-registry does not sort), [] when there is no such
 * repository. Pages by Link (RFC 8288): no page size is asked for, since some registries refuse one that they find too
 * large.
 * @throws ServiceError; UserError for more tags than are read: what is not seen could be the newest version
 */
async function listTags(transport, repository) {
    const what = `tags of ${checkRepository(repository)}`;
    const scopes = [{ repository, actions: ['pull'] }];
    const found = new Set();
    const seen = new Set();
    let url = `/v2/${repository}/tags/list`;
    while (url !== undefined) {
        seen.add(transport.resolve(url).href);
        const { list, next } = await readPage(transport, { method: 'GET', url, scopes, what });
        for (const tag of list)
            found.add(tag);
        url = next === undefined ? undefined : nextUrl(transport, next, url, what);
        if (url === undefined)
            break;
        if (seen.has(url))
            throw broken(transport, `${what}: the next page is one that was there already`);
        if (seen.size > mostPages || found.size > mostTags) {
            throw new errors/* UserError */.yo(`${repository} has more than ${found.size} tags, which are not all read`, {
                fix: 'delete tags that nobody uses',
            });
        }
    }
    return [...found];
}
function readPage(transport, request) {
    return transport.repeat(request.what, async () => {
        const answer = await transport.send(request, [200, 404]);
        if (answer.status === 404) {
            if (isMissing(answer))
                return { list: [], next: undefined };
            throw await transport.failure(request, answer);
        }
        return { list: readTags(transport, textOf(answer)), next: nextPage(answer.headers.get('link')) };
    });
}
/** A page of another host would get our token: refused. */
function nextUrl(transport, next, from, what) {
    const url = new URL(next, transport.resolve(from));
    if (transport.sameOrigin(url))
        return url.href;
    throw broken(transport, `${what}: the next page lies on ${url.host}`);
}
function broken(transport, message) {
    return new errors/* ServiceError */._7(transport.service, message, {
        status: 200,
        retryable: false,
        fix: 'let the operator of the registry set its external address',
    });
}
/** A registry without tags says `null`. @throws ServiceError for anything but a tag list */
function readTags({ service }, text) {
    try {
        const { tags } = JSON.parse(text);
        if (tags === null || tags === undefined)
            return [];
        if (Array.isArray(tags))
            return tags.filter((tag) => typeof tag === 'string');
    }
    catch {
        // told below
    }
    throw new errors/* ServiceError */._7(service, 'the list of tags is not one', {
        status: 200,
        retryable: false,
        fix: 'check that this host is a container registry',
    });
}
/** The target of `rel="next"` of a Link header. */
function nextPage(header) {
    for (const [, target, parameters = ''] of (header ?? '').matchAll(/<([^>]*)>((?:\s*;[^,<]*)*)/g)) {
        if (/;\s*rel\s*=\s*"?(?:[^"]*\s)?next(?:\s[^"]*)?"?\s*(?:;|$)/i.test(parameters))
            return target;
    }
    return undefined;
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
;// CONCATENATED MODULE: ./build/src/core/jwt.js

/** The claims of a JWT (RFC 7519 §3), unverified: that is the business of whom it is for. Undefined for what is none. */
function unverifiedClaims(jwt) {
    try {
        const claims = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8'));
        return isTable(claims) ? claims : undefined;
    }
    catch {
        return undefined;
    }
}
;// CONCATENATED MODULE: ./build/src/oci/token.js


function scopeText({ repository, actions }) {
    return `repository:${repository}:${actions.join(',')}`;
}
/**
 * Reads the answer of a token service (distribution, token authentication specification): `token` or `access_token`;
 * without `expires_in` it lives 60 s. A tenth of the life is left unused, so that it does not end on the way.
 * @throws ServiceError when there is no token in it
 */
function readToken(service, text, now) {
    let answer = {};
    try {
        answer = JSON.parse(text);
    }
    catch {
        // told below
    }
    const value = [answer?.['token'], answer?.['access_token']].find((item) => typeof item === 'string' && item !== '');
    if (typeof value !== 'string') {
        throw new errors/* ServiceError */._7(service, 'the token service sent no token', { status: 200, retryable: false });
    }
    const life = answer['expires_in'];
    const seconds = typeof life === 'number' && life > 0 ? life : 60;
    return { value, until: now + seconds * 900 };
}
/** Decodes the claims of a token without checking its signature; undefined when it is opaque. */
function tokenFacts(value) {
    const claims = unverifiedClaims(value);
    const list = claims?.['access'];
    if (claims === undefined || !Array.isArray(list) || list.includes(null))
        return undefined;
    const access = list.map((item) => ({
        name: String(item['name']),
        actions: Array.isArray(item['actions']) ? item['actions'].map(String) : [],
    }));
    return { subject: typeof claims['sub'] === 'string' ? claims['sub'] : '', access };
}
;// CONCATENATED MODULE: ./build/src/oci/admission.js
/**
 * Milliseconds before a password is tried a second time. A wrong one locks a user name of Harbor for 1.5 s, and the right
 * one of another job is refused meanwhile (measured).
 */
const lockTime = 2_000;
/**
 * The door through which every request with the password itself goes. Until it was taken once, one goes at a time; one
 * that was not taken is tried a second time, slowly; after that nobody tries it again.
 */
class Admission {
    host;
    failure;
    taken = false;
    refused;
    queue = Promise.resolve();
    /** @param failure what a refused password is told as */
    constructor(host, failure) {
        this.host = host;
        this.failure = failure;
    }
    /**
     * @param ask sends the password; undefined says that it was not taken
     * @throws ServiceError when it was not taken twice, or before; the errors of `ask`
     */
    async enter(ask) {
        let pauses = [0, lockTime];
        if (this.taken) {
            const got = await ask();
            if (got !== undefined)
                return got;
            // Changed meanwhile, or locked by somebody else's wrong one.
            this.taken = false;
            pauses = [lockTime];
        }
        const turn = this.queue.then(() => this.slowly(ask, pauses));
        this.queue = turn.catch(() => undefined);
        return turn;
    }
    async slowly(ask, pauses) {
        for (const pause of pauses) {
            if (this.refused !== undefined)
                throw this.refused;
            if (pause > 0 && !this.taken) {
                this.host.info('the registry did not take the password; it is tried once more');
                await this.host.sleep(pause);
            }
            const got = await ask();
            if (got !== undefined) {
                this.taken = true;
                return got;
            }
        }
        this.refused = this.failure();
        throw this.refused;
    }
}
;// CONCATENATED MODULE: ./build/src/oci/challenge.js
const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const parameter = new RegExp(`^(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${token}))`);
const scheme = new RegExp(`^(${token})(?:\\s+|$|(?=,))`);
/** Of schemes that are not answered here, such as Negotiate; at the end of its challenge. */
const token68 = /^[A-Za-z0-9._~+/-]+=*(?=\s*(?:,|$))/;
/**
 * Reads a WWW-Authenticate header: several challenges, quoted values that hold commas (a scope does), token68, any case
 * (RFC 9110 §11.6.1). What cannot be read ends the list.
 */
function parseChallenges(header) {
    const challenges = [];
    let rest = header.replace(/^[\s,]+/, '');
    while (rest !== '') {
        const found = parameter.exec(rest);
        const current = challenges.at(-1);
        if (found !== null && current !== undefined) {
            const [whole, key = '', quoted, plain = ''] = found;
            current.parameters[key.toLowerCase()] = quoted?.replace(/\\(.)/g, '$1') ?? plain;
            rest = rest.slice(whole.length);
        }
        else {
            const start = scheme.exec(rest);
            if (start === null)
                break;
            challenges.push({ scheme: (start[1] ?? '').toLowerCase(), parameters: {} });
            rest = rest.slice(start[0].length).replace(token68, '');
        }
        rest = rest.replace(/^[\s,]+/, '');
    }
    return challenges;
}
/** The first challenge that we can answer; undefined when there is none (Harbor also sends an empty header). */
function chooseChallenge(header) {
    return parseChallenges(header ?? '').find(({ scheme: name, parameters }) => name === 'basic' || (name === 'bearer' && parameters['realm'] !== undefined));
}
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
;// CONCATENATED MODULE: ./build/src/oci/docker-auth.js




/** Log-ins that `docker login` and its kin left on this machine (docker/cli, cli/config; containers-auth.json(5)). */
/** The user name of an identity token (docker/docker-credential-helpers, "Development"). */
const identityUser = '<token>';
/** Docker Hub keeps its credentials under the address of its first API (docker/cli, cli/config). */
const hubKey = 'https://index.docker.io/v1/';
const hubHosts = (/* unused pure expression or super */ null && (['docker.io', 'index.docker.io', 'registry-1.docker.io']));
/** The key of a registry in `auths` as docker writes it. */
function configKey(registry) {
    return hubHosts.includes(registry) ? hubKey : registry;
}
/**
 * The log-in of this machine for a registry: from docker's configuration, then from that of podman, buildah and skopeo;
 * within a file a helper for this host, the helper for all, then what the file holds itself.
 * @param registry `harbor.example.org`, `127.0.0.1:5000`
 * @returns undefined when there is none
 * @throws UserError for a file that is not JSON, or a helper that fails
 */
async function dockerLogin(host, registry) {
    for (const file of configFiles(host.env)) {
        if (!existsSync(file))
            continue;
        const config = readConfig(file);
        const helper = valueFor(config.credHelpers, registry) ?? config.credsStore;
        const helped = helper === undefined || helper === '' ? undefined : await docker_auth_ask(host, helper, registry);
        if (helped !== undefined)
            return helped;
        const own = loginOf(valueFor(config.auths, registry));
        if (own !== undefined)
            return { ...own, from: file };
    }
    return undefined;
}
function configFiles(env) {
    const home = env['HOME'] || homedir();
    const runtime = env['XDG_RUNTIME_DIR'];
    return [
        join(env['DOCKER_CONFIG'] || join(home, '.docker'), 'config.json'),
        env['REGISTRY_AUTH_FILE'] || (runtime ? join(runtime, 'containers/auth.json') : ''),
    ].filter((file) => file !== '');
}
function readConfig(file) {
    try {
        const value = JSON.parse(readFileSync(file, 'utf8'));
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch (cause) {
        throw new UserError("docker's configuration cannot be read", {
            where: { file },
            fix: 'mend or delete it, or give username and password',
            cause,
        });
    }
}
/** Keys may be addresses of an API: `host`, `https://host`, `https://host/v1/`. Nothing that only resembles one. */
function valueFor(map, registry) {
    const names = [registry, ...(hubHosts.includes(registry) ? hubHosts : [])];
    const found = Object.keys(map ?? {}).find((key) => names.includes(key.replace(/^https?:\/\//, '').replace(/(?:\/v[12])?\/?$/, '')));
    return found === undefined ? undefined : map?.[found];
}
function loginOf(entry) {
    if (entry?.identitytoken)
        return { username: identityUser, password: entry.identitytoken };
    if (entry?.auth) {
        const text = Buffer.from(entry.auth, 'base64').toString('utf8').replace(/\0+$/, '');
        // A password may hold colons, a user name cannot (RFC 7617).
        const at = text.indexOf(':');
        if (at > 0)
            return { username: text.slice(0, at), password: text.slice(at + 1) };
    }
    const { username = '', password = '' } = entry ?? {};
    return username === '' || password === '' ? undefined : { username, password };
}
/** What helpers read of the environment, besides what every child gets: accounts of clouds, key rings, password stores. */
const helperVariable = /^(?:AWS|AZURE|GOOGLE|CLOUDSDK|GCLOUD|ECR|ACR|GNUPG|PASSWORD_STORE)_?|^(?:DOCKER_CONFIG|XDG_RUNTIME_DIR|DBUS_SESSION_BUS_ADDRESS)$/;
/** `docker-credential-<name> get`: the host on standard input, JSON on standard output. */
async function docker_auth_ask(host, helper, registry) {
    const command = `docker-credential-${helper}`;
    const fix = 'mend the helper or its entry in the configuration of docker, or give username and password';
    if (!/^[A-Za-z0-9._-]+$/.test(helper)) {
        throw new UserError(`${JSON.stringify(helper)} cannot be the name of a credential helper`, { fix });
    }
    const given = Object.entries(host.env).filter(([name]) => helperVariable.test(name));
    const env = Object.fromEntries(given.map(([name, value = '']) => [name, value]));
    const options = { stdin: configKey(registry), env, timeout: 60_000, allowFailure: true };
    const { exitCode, stdout } = await host.exec(command, ['get'], options);
    if (exitCode !== 0) {
        if (/credentials not found/i.test(stdout))
            return undefined;
        const said = host.redact(stdout.trim().slice(0, 200)) || `exit code ${exitCode}`;
        throw new UserError(`${command} gives no log-in for ${registry}: ${said}`, { fix });
    }
    try {
        const { Username: username, Secret: password } = JSON.parse(stdout);
        if (typeof username === 'string' && typeof password === 'string' && password !== '')
            return { username, password, from: command };
    }
    catch {
        // told below, without what it said: it may be the secret
    }
    throw new UserError(`the answer of ${command} is no log-in`, { fix });
}
;// CONCATENATED MODULE: ./build/src/oci/token-service.js





/** The token service that a registry names (distribution, "Token Authentication" and "OAuth2 Token Authentication"). */
class TokenService {
    host;
    address;
    service;
    agent;
    timeout;
    /** @param agent the User-Agent; @param timeout milliseconds of a request */
    constructor(host, address, agent, timeout) {
        this.host = host;
        this.address = address;
        this.service = `registry ${address.host}`;
        this.agent = agent;
        this.timeout = timeout;
    }
    /**
     * Asks for a token.
     * @returns undefined where who we are was not taken: 401, or (Harbor) 200 with the token of a stranger
     * @throws ServiceError, UserError for a realm that the password must not go to
     */
    async fetch(challenge, scopes, identity) {
        const realm = this.realm(challenge);
        const what = `token from ${realm.host}${realm.pathname}`;
        const answer = await this.ask(realm, what, challenge.parameters['service'], scopes, identity);
        const known = identity.basic !== '' || identity.identityToken !== '';
        const { status, headers } = answer;
        if (status !== 200) {
            const error = answerError(this.service, what, status, headers, textOf(answer), this.host.now());
            if (known && status === 401 && !error.retryable)
                return undefined;
            throw error;
        }
        const token = readToken(this.service, textOf(answer), this.host.now());
        this.host.secret(token.value);
        return known && ofStranger(token) ? undefined : token;
    }
    async ask(realm, what, service, scopes, { basic, identityToken }) {
        const headers = { 'User-Agent': this.agent };
        const { timeout } = this;
        const named = service === undefined ? [] : [['service', service]];
        if (identityToken !== '') {
            const scope = scopes.map(scopeText).join(' ');
            const form = new URLSearchParams([
                ['grant_type', 'refresh_token'],
                ...named,
                ['client_id', 'release-actions'],
                ['refresh_token', identityToken],
            ]);
            if (scope !== '')
                form.set('scope', scope);
            headers['Content-Type'] = 'application/x-www-form-urlencoded';
            const body = Buffer.from(form.toString());
            return exchange(this.host, this.service, what, realm, { method: 'POST', headers, body, timeout });
        }
        const url = new URL(realm);
        for (const [name, value] of named)
            url.searchParams.set(name, value);
        for (const scope of scopes)
            url.searchParams.append('scope', scopeText(scope));
        if (basic !== '')
            headers['Authorization'] = `Basic ${basic}`;
        return exchange(this.host, this.service, what, url, { headers, timeout });
    }
    /** The password goes there, so it must be https, or this machine when the registry is. */
    realm(challenge) {
        const text = challenge.parameters['realm'] ?? '';
        const url = URL.canParse(text) ? new URL(text) : undefined;
        const local = url?.protocol === 'http:' && (0,loopback/* isLoopback */.U)(url.hostname);
        if (url?.protocol === 'https:' || (local && this.address.origin.startsWith('http:')))
            return url;
        throw new errors/* UserError */.yo(`the registry ${this.address.host} sends for tokens to ${JSON.stringify(text)}, which is not https`, { fix: 'let its operator set its external address to https' });
    }
}
/** Harbor answers a wrong password with a token that names nobody and allows at most what everybody may. */
function ofStranger({ value }) {
    const facts = tokenFacts(value);
    return facts?.subject === '' && !facts.access.some(({ actions }) => actions.includes('push'));
}
/** @throws ServiceError: what a password that was not taken is told as */
function refusedPassword(service, username) {
    const cut = looksCut(username) ? ', and this one looks as if a shell had taken a part of it' : '';
    return new errors/* ServiceError */._7(service, 'it does not know this user name with this password', {
        status: 401,
        retryable: false,
        fix: `check the secrets DOCKER_USERNAME and DOCKER_TOKEN: the account may be disabled or expired; a robot account is named whole (robot$project+name)${cut}`,
    });
}
/** A robot account of Harbor whose `$project` or `$name` a shell took for a variable. The prefix can be configured. */
function looksCut(username) {
    return /^robot(?:\+.*)?$/.test(username);
}
;// CONCATENATED MODULE: ./build/src/oci/authorizer.js









/** 60 scopes make a token that Harbor's own front refuses as a header (400), 40 do not. */
const scopesOfToken = 30;
const authorizer_requestTimeout = 60_000;
/** Answers the challenge of one registry: Basic, or Bearer tokens that are kept and shared between requests. */
class Authorizer {
    host;
    options;
    service;
    identity;
    admission;
    tokenService;
    challenge;
    basicTaken;
    groups = [];
    tokens = new Map();
    constructor(host, options) {
        this.host = host;
        this.options = options;
        const { address, username, password, action, timeout = authorizer_requestTimeout } = options;
        this.service = `registry ${address.host}`;
        const basic = Buffer.from(`${username}:${password}`).toString('base64');
        const hasToken = username === identityUser;
        this.identity = {
            basic: username === '' || hasToken ? '' : basic,
            identityToken: hasToken ? password : '',
        };
        host.secret(password);
        host.secret(this.identity.basic);
        this.admission = new Admission(host, () => refusedPassword(this.service, username));
        this.tokenService = new TokenService(host, address, `release-actions/${action}`, timeout);
    }
    /** Says what will be asked for, so that one token serves for many repositories. @throws UserError for a wrong name */
    announce(scopes) {
        for (const { repository } of scopes)
            checkRepository(repository);
        for (let at = 0; at < scopes.length; at += scopesOfToken) {
            this.groups.push(scopes.slice(at, at + scopesOfToken));
        }
    }
    /** Value of the Authorization header for these scopes; '' where the registry wants none. */
    async authorization(scopes) {
        const challenge = await this.challenged();
        if (challenge === undefined)
            return '';
        if (challenge.scheme === 'bearer')
            return `Bearer ${await this.token(challenge, this.group(scopes))}`;
        if (this.identity.basic === '')
            return '';
        await this.tryBasic();
        return `Basic ${this.identity.basic}`;
    }
    /**
     * After a 401: whether asking again can help. A token is dropped, once per request that failed with it; a registry
     * that wanted nothing so far may have named its challenge now. A Basic challenge after a token is not obeyed:
     * Harbor sends it to every request whose authorization fails, also where only a right is missing.
     */
    async renew(scopes, used, header) {
        const challenge = await this.challenge;
        if (challenge === undefined) {
            const named = chooseChallenge(header);
            this.challenge = Promise.resolve(named);
            return named !== undefined && (await this.authorization(scopes)) !== '';
        }
        if (challenge.scheme === 'basic')
            return false;
        const key = keyOf(this.group(scopes));
        const kept = await this.tokens.get(key)?.catch(() => undefined);
        if (kept !== undefined && `Bearer ${kept.value}` === used)
            this.tokens.delete(key);
        return true;
    }
    /** The tokens of everything that was announced; [] where the registry does not use tokens. */
    async announcedTokens(afresh) {
        const challenge = await this.challenged();
        if (challenge?.scheme === 'basic' && this.identity.basic !== '')
            await this.tryBasic();
        if (challenge?.scheme !== 'bearer')
            return [];
        if (afresh)
            this.tokens.clear();
        return Promise.all(this.groups.map((group) => this.token(challenge, group)));
    }
    group(scopes) {
        const covers = (group) => scopes.every(({ repository, actions }) => group.some((one) => one.repository === repository && actions.every((a) => one.actions.includes(a))));
        return scopes.length === 0 ? scopes : (this.groups.find(covers) ?? scopes);
    }
    /** What the registry asks for, undefined for nothing. Asked once; a failure is not kept. */
    challenged() {
        if (this.challenge !== undefined)
            return this.challenge;
        const asked = this.ask();
        this.challenge = asked;
        asked.catch(() => {
            if (this.challenge === asked)
                this.challenge = undefined;
        });
        return asked;
    }
    async ask() {
        const answer = await this.base('');
        if (answer.status === 200)
            return undefined;
        if (answer.status !== 401)
            throw this.unwanted(answer);
        const challenge = chooseChallenge(answer.headers.get('www-authenticate'));
        if (challenge !== undefined)
            return challenge;
        throw new errors/* ServiceError */._7(this.service, 'it asks for a log-in of a kind that is not known here', {
            status: 401,
            retryable: false,
            fix: 'check that this host is a container registry',
        });
    }
    /** Whether the registry refuses the pair, asked once: a later 401 is then about a right. */
    tryBasic() {
        if (this.basicTaken !== undefined)
            return this.basicTaken;
        const asked = this.admission.enter(async () => {
            const answer = await this.base(`Basic ${this.identity.basic}`);
            const error = this.unwanted(answer);
            if (error.retryable)
                throw error;
            return answer.status === 401 ? undefined : true;
        });
        this.basicTaken = asked;
        asked.catch(() => {
            if (this.basicTaken === asked)
                this.basicTaken = undefined;
        });
        return asked;
    }
    base(authorization) {
        const { address, action, timeout = authorizer_requestTimeout } = this.options;
        const headers = { 'User-Agent': `release-actions/${action}` };
        if (authorization !== '')
            headers['Authorization'] = authorization;
        return exchange(this.host, this.service, 'GET /v2/', `${address.origin}/v2/`, { headers, timeout });
    }
    unwanted(answer) {
        const { status, headers } = answer;
        const location = headers.get('location');
        if (status >= 300 && status < 400 && location !== null) {
            return new errors/* ServiceError */._7(this.service, `GET /v2/: it sends elsewhere, to ${location}`, {
                status,
                retryable: false,
                fix: 'name the registry by the host that it redirects to',
            });
        }
        return answerError(this.service, 'GET /v2/', status, headers, textOf(answer), this.host.now());
    }
    /** Side by side everybody waits for the same token. */
    async token(challenge, scopes) {
        const key = keyOf(scopes);
        const pending = this.tokens.get(key);
        const kept = pending === undefined ? undefined : await pending;
        if (kept !== undefined && kept.until > this.host.now())
            return kept.value;
        const newer = this.tokens.get(key);
        if (newer !== undefined && newer !== pending)
            return (await newer).value;
        const asked = this.fetchToken(challenge, scopes);
        this.tokens.set(key, asked);
        // A failure is not kept: the next request asks anew.
        asked.catch(() => {
            if (this.tokens.get(key) === asked)
                this.tokens.delete(key);
        });
        return (await asked).value;
    }
    async fetchToken(challenge, scopes) {
        const { identity, admission, tokenService } = this;
        const ask = () => tokenService.fetch(challenge, scopes, identity);
        if (identity.basic !== '' || identity.identityToken !== '')
            return admission.enter(ask);
        const token = await ask();
        if (token !== undefined)
            return token;
        throw refusedPassword(this.service, '');
    }
}
function keyOf(scopes) {
    return scopes.map(scopeText).join(' ');
}
;// CONCATENATED MODULE: ./build/src/oci/transport.js






/**
 * docker-registry answers a read with 500 while the same manifest is being written, so the first tries follow quickly;
 * the later ones outlast a restart.
 */
const delays = [100, 400, 2_000, 8_000, 15_000];
const mostRedirects = 5;
/** Sends requests to one registry: log-in, redirects, repetition, errors in words. Keeps no cookies. */
class Transport {
    service;
    authorizer;
    host;
    options;
    constructor(host, options) {
        this.host = host;
        this.options = options;
        this.service = `registry ${options.address.host}`;
        this.authorizer = new Authorizer(host, options);
    }
    /**
     * Runs an operation again after transient failures. `attempt` counts from 0: a write has to look first when it is
     * not 0.
     * @throws ServiceError of the last try
     */
    repeat(what, operation) {
        return retry(this.host, { what: `${this.service} ${what}`, delays, deadline: 120_000 }, operation);
    }
    /** One request; a 401 is answered once by logging in anew. @throws ServiceError unless the status is accepted */
    async send(request, accepted) {
        const authorization = await this.authorizer.authorization(request.scopes);
        let { answer, foreign } = await this.follow(request, authorization);
        // The challenge of another host is not ours to answer: it would get the password.
        if (answer.status === 401 && !foreign && !accepted.includes(401)) {
            const header = answer.headers.get('www-authenticate');
            if (await this.authorizer.renew(request.scopes, authorization, header)) {
                const renewed = await this.authorizer.authorization(request.scopes);
                ({ answer, foreign } = await this.follow(request, renewed));
            }
        }
        if (accepted.includes(answer.status))
            return answer;
        throw await this.failure(request, answer);
    }
    /** The error that an answer means. An answer to HEAD has no body: the same question as GET brings the reason. */
    async failure(request, answer) {
        const { status, headers } = answer;
        let body = textOf(answer);
        if (request.method === 'HEAD' && !transientStatus(status)) {
            const again = { ...request, method: 'GET' };
            const authorization = await this.authorizer.authorization(request.scopes);
            body = await this.follow(again, authorization).then((second) => textOf(second.answer), () => '');
        }
        return answerError(this.service, request.what, status, headers, body, this.host.now());
    }
    /** The whole address of what the registry named. */
    resolve(url) {
        return new URL(url, `${this.options.address.origin}/`);
    }
    sameOrigin(url) {
        return url.origin === new URL(this.options.address.origin).origin;
    }
    /**
     * Follows redirects of reads. Credentials never leave the origin of the registry (distribution-spec, "Redirects"), nor
     * come back to it by the word of another host.
     */
    async follow(request, authorization) {
        let url = this.resolve(request.url);
        let foreign = false;
        for (let left = mostRedirects;; left--) {
            if (!this.isSafe(url))
                throw this.unsafe(request, url.href);
            foreign ||= !this.sameOrigin(url);
            const answer = await this.once(request, url, foreign ? '' : authorization);
            const location = answer.headers.get('location');
            const redirected = [301, 302, 303, 307, 308].includes(answer.status) && location !== null;
            if (!redirected)
                return { answer, foreign };
            const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
            const read = request.method === 'GET' || request.method === 'HEAD';
            if (left === 0 || next === undefined || !read)
                throw this.unsafe(request, location);
            url = next;
        }
    }
    /** What is sent and what comes back can only be read here: https, or this machine when the registry is. */
    isSafe(url) {
        const local = this.options.address.origin.startsWith('http:') && (0,loopback/* isLoopback */.U)(url.hostname);
        return url.protocol === 'https:' || (url.protocol === 'http:' && local);
    }
    unsafe(request, where) {
        const message = `${request.what}: it sends elsewhere, to ${where}, which cannot be followed`;
        return new errors/* ServiceError */._7(this.service, message, {
            status: 0,
            retryable: false,
            fix: 'name the registry by the host that it redirects to, or let its operator set its external address to https',
        });
    }
    once(request, url, authorization) {
        const { method, body, what, largest } = request;
        const headers = {
            ...request.headers,
            'User-Agent': `release-actions/${this.options.action}`,
            ...(authorization === '' ? {} : { Authorization: authorization }),
        };
        return exchange(this.host, this.service, what, url, {
            method,
            headers,
            timeout: request.timeout ?? this.options.timeout ?? authorizer_requestTimeout,
            ...(body === undefined ? {} : { body }),
            ...(largest === undefined ? {} : { largest }),
        });
    }
}
;// CONCATENATED MODULE: ./build/src/oci/registry.js







/** Bytes. Registries refuse larger manifests, and no real one comes near. */
const largestManifest = 4 * 1024 * 1024;
/** Manifests and tags of one registry (OCI distribution-spec 1.1). Repositories are named whole, project included. */
class Registry {
    transport;
    /** The last write of each repository. */
    writes = new Map();
    constructor(host, options) {
        this.transport = new Transport(host, options);
    }
    /** Says which rights will be needed: one token then serves for many repositories. @throws UserError for a wrong name */
    announce(scopes) {
        this.transport.authorizer.announce(scopes);
    }
    /** How it wants us to log in. @throws ServiceError when it is no registry or does not answer */
    async loginKind() {
        const challenge = await this.transport.repeat('log-in', () => this.transport.authorizer.challenged());
        return challenge === undefined ? 'none' : challenge.scheme === 'basic' ? 'basic' : 'bearer';
    }
    /** Logs in as `docker login` does, without asking for any right. @throws ServiceError with status 401 for a wrong password */
    async login() {
        await this.transport.repeat('log-in', () => this.transport.authorizer.authorization([]));
    }
    /**
     * Logs in, and reads from the tokens what the registry lets us do with what was announced.
     * @param afresh asks for new tokens
     * @returns undefined where it does not tell (no tokens, or opaque ones)
     * @throws ServiceError with status 401 for a wrong password
     */
    async rights(afresh = false) {
        const { authorizer } = this.transport;
        const tokens = await this.transport.repeat('log-in', () => authorizer.announcedTokens(afresh));
        const facts = tokens.map(tokenFacts).filter((one) => one !== undefined);
        return facts.length === tokens.length && tokens.length > 0 ? facts : undefined;
    }
    /** @returns undefined when the tag, digest or repository is not there; @throws ServiceError */
    manifest(repository, reference) {
        const request = manifestRequest(repository, reference, 'GET');
        return this.transport.repeat(request.what, async () => {
            const answer = await this.transport.send(request, [200, 404]);
            if (answer.status === 404) {
                if (isMissing(answer))
                    return undefined;
                throw await this.transport.failure(request, answer);
            }
            const named = answer.headers.get('docker-content-digest');
            const asked = isDigest(reference) ? reference : null;
            const type = answer.headers.get('content-type');
            return receivedManifest(this.transport.service, answer.body, type, [named, asked]);
        });
    }
    /** The digest that a tag stands for, without the manifest; undefined when there is none. */
    async digest(repository, reference) {
        const request = manifestRequest(repository, reference, 'HEAD');
        const answer = await this.transport.repeat(request.what, () => this.transport.send(request, [200, 404]));
        const named = answer.headers.get('docker-content-digest') ?? '';
        if (answer.status === 200 && isDigest(named))
            return named;
        if (answer.status === 404 && !/text\//.test(answer.headers.get('content-type') ?? ''))
            return undefined;
        // No digest is named, or it may be no registry at all that says no: the manifest itself tells.
        return (await this.manifest(repository, reference))?.digest;
    }
    /**
     * Puts exactly these bytes under a tag or their digest, one after the other within a repository: a registry may fail
     * to read what is being written. Before a repetition the registry is asked: the answer may have been lost, and an
     * immutable tag refuses the same digest, too, which is then done. The caller reads back: Harbor answers 201 also to a
     * put that another one overtook.
     * @throws ServiceError
     */
    putManifest(repository, reference, manifest) {
        const request = manifestRequest(repository, reference, 'PUT');
        if (manifest.bytes.length > largestManifest) {
            throw new errors/* UserError */.yo(`${request.what}: ${manifest.bytes.length} bytes are too many for a manifest`, {
                fix: `use fewer layers, platforms or annotations: registries take ${largestManifest} bytes`,
            });
        }
        const before = this.writes.get(repository) ?? Promise.resolve();
        const written = before.then(() => this.put(repository, reference, manifest, request));
        this.writes.set(repository, written.catch(() => undefined));
        return written;
    }
    put(repository, reference, manifest, request) {
        const { transport } = this;
        const headers = { 'Content-Type': manifest.mediaType };
        const isThere = async () => (await this.digest(repository, reference)) === manifest.digest;
        return transport.repeat(request.what, async (attempt) => {
            if (attempt > 0 && (await isThere()))
                return;
            // Quay says 202; go-containerregistry takes the three as well.
            const accepted = [200, 201, 202, 412];
            const answer = await transport.send({ ...request, headers, body: manifest.bytes }, accepted);
            if (answer.status === 412) {
                if (await isThere())
                    return;
                throw await transport.failure(request, answer);
            }
            const named = answer.headers.get('docker-content-digest') ?? manifest.digest;
            if (named === manifest.digest)
                return;
            throw new errors/* ServiceError */._7(transport.service, `${request.what}: stored as ${named}, not ${manifest.digest}`, {
                status: answer.status,
                retryable: false,
                fix: 'this registry changes manifests that are pushed to it; it cannot be used for releases',
            });
        });
    }
    /** All tags of a repository, see listTags. */
    tags(repository) {
        return listTags(this.transport, repository);
    }
}
/** @throws UserError for a name that no registry takes, before anything is sent */
function manifestRequest(repository, reference, method) {
    const digest = isDigest(reference);
    if (!digest)
        checkTag(reference);
    const actions = method === 'PUT' ? ['pull', 'push'] : ['pull'];
    const what = `${method} ${checkRepository(repository)}${digest ? '@' : ':'}${reference}`;
    return {
        method,
        url: `/v2/${repository}/manifests/${reference}`,
        scopes: [{ repository, actions }],
        what,
        headers: { Accept: manifestAccept },
        largest: largestManifest,
    };
}
;// CONCATENATED MODULE: ./build/src/verify/stranger.js




/** Said of what only an account could read. */
const withAccount = 'private: read with the given account';
/** Reads of registries as somebody without an account; with one only after a refusal, when one is given. */
class Strangers {
    host;
    account;
    registries = new Map();
    constructor({ host, username, password }) {
        this.host = host;
        this.account = { username, password };
        host.secret(password);
    }
    /**
     * Runs a read of a registry.
     * @param name host of it; @throws UserError when it is none; ServiceError of the read
     */
    registry(name, read) {
        const address = registryAddress(name);
        return this.read((known) => read(this.connect(address, known)));
    }
    /**
     * Runs a read first for nobody, then, after a refusal, with the account.
     * @param read gets the value of an Authorization header for Basic, '' for nobody
     */
    basic(read) {
        const { username, password } = this.account;
        const pair = Buffer.from(`${username}:${password}`).toString('base64');
        if (username !== '')
            this.host.secret(pair);
        return this.read((known) => read(known ? `Basic ${pair}` : ''));
    }
    async read(read) {
        try {
            return { value: await read(false), note: '' };
        }
        catch (thrown) {
            if (!(0,finding/* isRefusal */.vu)(thrown) || this.account.username === '')
                throw thrown;
            return { value: await read(true), note: withAccount };
        }
    }
    /** One for each host and kind of reader: its tokens are kept. */
    connect(address, known) {
        const key = `${known} ${address.origin}`;
        const nobody = { username: '', password: '' };
        const made = this.registries.get(key) ??
            new Registry(this.host, { address, ...(known ? this.account : nobody), action: agent });
        this.registries.set(key, made);
        return made;
    }
}
;// CONCATENATED MODULE: ./build/src/actions/verify-release/verify.js






















/**
 * Compares everything that a release put somewhere with its record.
 * @throws UserError for wrong inputs, and with `strict` for differences, after they were told
 */
async function verify(host, inputs) {
    const plan = readPlan(inputs.plan, inputs.workingDirectory);
    const live = readLive(inputs.live, plan);
    if (inputs.dryRun)
        return tell(host, inputs, plan, plannedFindings(plan, inputs.targets, live));
    const needsGitHub = inputs.record === '' || inputs.targets.includes('github');
    const github = needsGitHub ? connect(host, inputs.token, agent) : undefined;
    const record = await recordOf(inputs, plan, github);
    if ('state' in record)
        return tell(host, inputs, plan, [record]);
    const request = {
        host,
        plan,
        record,
        reported: effectStates(readReports(inputs.reports).reports),
        until: host.now() + inputs.timeout,
        indexUrl: inputs.indexUrl,
        registry: inputs.registry,
        username: inputs.username,
        password: inputs.password,
    };
    return tell(host, inputs, plan, await readBack(request, inputs.targets, live, github));
}
/** All targets side by side: they know nothing of each other. */
async function readBack(request, targets, live, github) {
    const strangers = new Strangers(request);
    const verifiers = {
        pypi: () => verifyPypi(request),
        images: () => verifyImages(request, strangers),
        channels: () => verifyChannels(request, strangers),
        charts: () => verifyCharts(request, strangers),
        github: async () => (github === undefined ? [] : verifyGitHub(request, github)),
        live: () => verifyLive(request, live),
    };
    return (await Promise.all(targets.map((target) => verifiers[target]()))).flat();
}
/** The record, or what stands in the way of reading that of the published release. */
async function recordOf({ record: path, workingDirectory, sha }, plan, github) {
    if (github === undefined || path !== '') {
        return readRecord(readFile((0,external_node_path_.resolve)(workingDirectory, path), path), path, plan, sha);
    }
    const release = await publishedRelease(github, plan.tag);
    if (release === undefined)
        return unpublished(github, plan.tag);
    const assets = await listAssets(github, release);
    const asset = assets.find(({ name, state }) => name === recordFileName && state === 'uploaded');
    if (asset === undefined) {
        const detail = 'the release has no such file, so nothing can be compared';
        const fix = 're-run all jobs: the record is added; or give the path of a record';
        return { target: 'github', what: recordFileName, state: 'missing', detail, fix };
    }
    const text = Buffer.from(await github.download(asset.url)).toString('utf8');
    return readRecord(text, `${release.html_url}: ${recordFileName}`, plan, sha);
}
function readFile(path, file) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (cause) {
        throw new errors/* UserError */.yo('the release record cannot be read', {
            where: { file, key: 'record' },
            fix: 'give the path of the release-record.json that github-release wrote, or leave record empty',
            cause,
        });
    }
}
async function tell(host, inputs, plan, findings) {
    const ok = (0,finding/* allRight */.Q)(findings);
    const end = inputs.dryRun ? 'dry run: nothing was asked' : tally(findings);
    const sentence = ok
        ? `${plan.version}: ${end}`
        : `${plan.version} is not, or not known to be, as its record says: ${end}`;
    for (const { state, what, detail } of findings) {
        host.info(oneLine(`${state.padEnd(10)} ${what} (${detail})`, 600));
    }
    host.output('ok', String(ok));
    host.output('report', JSON.stringify({ ok, tag: plan.tag, version: plan.version, findings }));
    await host.summary(findingsMarkdown(plan.version, sentence, findings));
    const fails = inputs.strict && findings.some(finding/* isDifference */.GP);
    const attention = findings.filter(finding/* needsAttention */.e_);
    const lines = attention.map(verify_lineOf);
    // Of a step that fails the error is reported by itself.
    const error = fails || ok ? '' : [sentence, ...lines].join('\n');
    (0,report/* writeReport */.u5)(host, 'verify-release', { effects: [], error });
    if (fails)
        throw verify_failure(sentence, attention);
    if (lines.length > 0)
        host.warning([sentence, ...lines].join('\n'));
    else
        host.notice(sentence);
}
function verify_lineOf({ what, state, detail, fix }) {
    return oneLine(`${what}: ${state}: ${detail}${fix === '' ? '' : ` (${fix})`}`, 600);
}
function verify_failure(sentence, findings) {
    const fixes = [...new Set(findings.filter(finding/* isDifference */.GP).map(({ fix }) => oneLine(fix)))];
    const lines = findings.map(({ what, state, detail }) => oneLine(`${what}: ${state}: ${detail}`, 600));
    return new errors/* UserError */.yo([sentence, ...lines].join('\n'), {
        fix: fixes.filter((fix) => fix !== '').join('; '),
    });
}
;// CONCATENATED MODULE: ./build/src/actions/verify-release/verify-release.js


/** Reads a release back as a stranger, or tells at the end of a release what became of it. Changes nothing. */
function verifyRelease(host, inputs) {
    return inputs.operation === 'summary' ? summarize(host, inputs) : verify(host, inputs);
}

/***/ }),

/***/ 26:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   v4: () => (/* binding */ ToolError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony export placeText */
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(989);

/** Renders a place as `file:line:column: key`, with only the parts that are known. */
function placeText(place) {
    const file = place.file === undefined ? undefined : (0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(place.file);
    const position = [file, place.line, place.line === undefined ? undefined : place.column]
        .filter((part) => part !== undefined)
        .join(':');
    return [position, place.key].filter((part) => part !== undefined && part !== '').join(': ');
}
/** Something the caller can mend: what is wrong, where, and what to do next. Shown without a stack. */
class UserError extends Error {
    name = 'UserError';
    place;
    fix;
    constructor(what, details = {}) {
        super(what, details.cause === undefined ? undefined : { cause: details.cause });
        this.place = details.where;
        this.fix = details.fix;
    }
}
/** A service refused or failed. `retryable` says whether the same request may be sent again. */
class ServiceError extends Error {
    name = 'ServiceError';
    service;
    /** HTTP status; 0 when no answer arrived. */
    status;
    retryable;
    /** Milliseconds that the service asked us to wait (Retry-After), if it did. */
    retryAfterMs;
    fix;
    constructor(service, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.service = service;
        this.status = details.status;
        this.retryable = details.retryable;
        this.retryAfterMs = details.retryAfterMs;
        this.fix = details.fix;
    }
}
/** A child process failed. Keeps the last lines of its standard error, already redacted by the host. */
class ToolError extends Error {
    name = 'ToolError';
    command;
    exitCode;
    stderrTail;
    fix;
    constructor(command, exitCode, stderrTail, fix) {
        super(`${command} ended with exit code ${exitCode}`);
        this.command = command;
        this.exitCode = exitCode;
        this.stderrTail = stderrTail;
        this.fix = fix;
    }
}
/** The message of anything that was thrown. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
/**
 * Everything a person needs to read of an error, in lines: place and message, service or tool facts, what to do.
 * A stack is added only for errors that nobody threw on purpose.
 */
function explain(thrown) {
    const lines = [];
    if (thrown instanceof UserError) {
        const at = thrown.place === undefined ? '' : placeText(thrown.place);
        lines.push(at === '' ? thrown.message : `${at}: ${thrown.message}`);
        if (thrown.fix !== undefined)
            lines.push(`What to do: ${thrown.fix}`);
    }
    else if (thrown instanceof ServiceError) {
        lines.push(`${thrown.service}${thrown.status > 0 ? ` answered ${thrown.status}` : ''}: ${thrown.message}`);
        if (thrown.fix !== undefined)
            lines.push(`What to do: ${thrown.fix}`);
    }
    else if (thrown instanceof ToolError) {
        lines.push(thrown.message);
        if (thrown.stderrTail !== '')
            lines.push(thrown.stderrTail);
        if (thrown.fix !== undefined)
            lines.push(`What to do: ${thrown.fix}`);
    }
    else if (thrown instanceof Error) {
        lines.push(thrown.stack ?? thrown.message, 'This is a bug in release-actions; please report it.');
    }
    else {
        lines.push(String(thrown));
    }
    const cause = thrown instanceof Error ? thrown.cause : undefined;
    if (cause !== undefined && (thrown instanceof UserError || thrown instanceof ServiceError)) {
        lines.push(`Cause: ${messageOf(cause)}`);
    }
    return lines.join('\n');
}

/***/ }),

/***/ 932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Whether a host (without port, IPv6 in brackets as `URL.hostname` has it) is this machine. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/***/ }),

/***/ 400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   qE: () => (/* binding */ clamp),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* unused harmony export bytes */
/** Small Markdown pieces for summaries. Every text is untrusted: tags, file names and server answers go through `text`. */
/**
 * Escapes a text so that it shows as itself in GitHub Markdown, also inside a table cell or list item; no HTML, no
 * mentions. Only what can mean something is escaped: people also read the raw text.
 */
function text(value) {
    return value
        .replace(/\r?\n/g, ' ')
        .replace(/[\\`*_[\]#|~]/g, (character) => `\\${character}`)
        .replace(/^(\s*\d*)([-+.)])(?=\s)/, '$1\\$2')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('@', '&#64;');
}
/** Inline code that survives back-ticks and pipes in it. */
function code(value) {
    const oneLine = value.replace(/\r?\n/g, ' ');
    const longest = Math.max(0, ...[...oneLine.matchAll(/`+/g)].map((match) => match[0].length));
    const fence = '`'.repeat(longest + 1);
    const pad = oneLine.startsWith('`') || oneLine.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${oneLine.replaceAll('|', '\\|')}${pad}${fence}`;
}
/** A table of cells that are already Markdown. '' when there are no rows. */
function table(head, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** One section of a job summary. Parts that are '' are left out. */
function section(title, ...parts) {
    return `${[`## ${title}`, ...parts.filter((part) => part !== '')].join('\n\n')}\n`;
}
/** Bytes for people: 812 B, 4.2 kB, 1.3 MB (powers of 1000). */
function bytes(size) {
    if (size < 1000)
        return `${size} B`;
    const units = ['kB', 'MB', 'GB', 'TB'];
    let value = size;
    let unit = -1;
    do {
        value /= 1000;
        unit++;
    } while (value >= 999.5 && unit < units.length - 1);
    return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}
/** Cuts a text to at most `limit` bytes of UTF-8 at a line end (GitHub drops a summary over 1 MiB whole). */
function clamp(markdown, limit = 1_000_000) {
    const buffer = Buffer.from(markdown);
    if (buffer.length <= limit)
        return markdown;
    const note = '\n\n(cut: the full text is in the artifacts of this run)\n';
    const cut = buffer.subarray(0, limit - note.length).toString('utf8');
    return cut.slice(0, cut.lastIndexOf('\n')) + note;
}

/***/ }),

/***/ 989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   SY: () => (/* binding */ neutral)
/* harmony export */ });
/* unused harmony exports quoted, shellWord */
/** How hostile texts (tags, file names, values of a config) stand in messages for people. */
/** What cannot be seen, moves the cursor or turns the direction of the text around it, and line ends. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu;
/** A text in quotes, with everything invisible escaped, cut after `most` UTF-16 units. */
function quoted(text, most = 120) {
    return JSON.stringify(text.length > most ? `${text.slice(0, most)}…` : text).replace(invisible, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
/** A file name: as it is, or in quotes when something in it could not be seen. */
function fileName(path) {
    return path.search(invisible) === -1 ? path : quoted(path, Number.POSITIVE_INFINITY);
}
/**
 * A text for a log that a runner may read: a tag or file name in it must not become a command. A runner takes `::name::`
 * at the start of a line and `##[name]` anywhere for one.
 */
function neutral(text) {
    return text.replace(/^(\s*):(?=:)/gm, '$1:\u200b').replace(/##\[/g, '##\u200b[');
}
/** A word for a POSIX shell, in a command that a message proposes: git allows `$`, quotes and `;` in names. */
function shellWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/***/ }),

/***/ 299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   kS: () => (/* binding */ failedReport),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* unused harmony exports reportFolder, reporting */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(760);


/** Folder below RUNNER_TEMP that a job uploads as `release-report-<job>`. */
const reportFolder = 'release-report';
/** Name of the report that `run` leaves of an action that failed. */
function failedReport(action) {
    return `${action}-failed`;
}
/**
 * Leaves a report for the last job of the release, in `$RUNNER_TEMP/release-report/<name>.json`. Without a runner
 * nobody reads it, and nothing is written. A report that cannot be written never fails a release.
 * @param name of the action, with an operation when a job has several steps of it
 */
function writeReport(host, name, report) {
    const temp = host.env['RUNNER_TEMP'] ?? '';
    if (temp === '')
        return;
    const { effects, error = '' } = report;
    const whole = { schema_version: 1, action: name, effects, error };
    // Each text by itself: a replacement in the finished JSON could take a quote with it.
    const redacted = (_, value) => typeof value === 'string' ? host.redact(value) : value;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, reportFolder), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temp, reportFolder, `${name}.json`), `${JSON.stringify(whole, redacted, 2)}\n`);
    }
    catch (error) {
        host.debug(`no report was left: ${String(error)}`);
    }
}
/**
 * Runs the operation that has one effect and reports it, as `failed` when the operation throws.
 * @param tell what became of the effect, from the result
 * @throws what the operation throws
 */
async function reporting(host, name, effect, operation, tell) {
    let told = { state: 'failed', what: 'the step failed: see its error' };
    try {
        const result = await operation();
        told = tell(result);
        return result;
    }
    finally {
        writeReport(host, name, { effects: [{ effect, ...told }] });
    }
}

/***/ }),

/***/ 268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __nccwpck_require__(26);
;// CONCATENATED MODULE: ./build/src/core/child.js


/**
 * What a child process may see of our environment. A runner's environment also holds `INPUT_*` (our secrets) and
 * `ACTIONS_*` (tokens of the runner), which build backends and git hooks have no business with.
 */
const allowed = new Set(('PATH HOME USER LOGNAME SHELL TMPDIR TEMP TMP LANG LANGUAGE LC_ALL LC_CTYPE TZ TERM CI SSL_CERT_FILE SSL_CERT_DIR ' +
    'REQUESTS_CA_BUNDLE CURL_CA_BUNDLE NODE_EXTRA_CA_CERTS HTTP_PROXY HTTPS_PROXY NO_PROXY http_proxy https_proxy ' +
    'no_proxy PIP_INDEX_URL PIP_CONFIG_FILE PIP_CACHE_DIR PIP_CERT PIP_TRUSTED_HOST UV_CACHE_DIR UV_DEFAULT_INDEX ' +
    'UV_INDEX_URL UV_PYTHON XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME SystemRoot SYSTEMROOT ComSpec PATHEXT ' +
    'APPDATA LOCALAPPDATA USERPROFILE PYENV_ROOT PYENV_VERSION GITHUB_WORKSPACE RUNNER_TEMP RUNNER_OS RUNNER_ARCH').split(' '));
/** The allow-listed part of an environment, with additions. */
function childEnvironment(env, additions = {}) {
    const result = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && allowed.has(name))
            result[name] = value;
    }
    return { ...result, ...additions };
}
/** Last lines of a tool's standard error that are worth showing. */
function tail(text, lines = 20) {
    return text.trimEnd().split('\n').slice(-lines).join('\n');
}
/**
 * Runs a program without a shell, with only the allow-listed environment.
 * @throws ToolError when the program cannot be started, is killed at the timeout or for printing too much, or (unless
 * allowFailure) fails
 */
async function execChild(env, redact, command, args, options = {}) {
    const child = (0,external_node_child_process_namespaceObject.spawn)(command, [...args], {
        cwd: options.cwd,
        env: childEnvironment(env, options.env),
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    const out = [];
    const err = [];
    let partial = '';
    const lines = (chunk) => {
        if (options.onLine === undefined)
            return;
        const parts = (partial + chunk.toString('utf8')).split('\n');
        partial = parts.pop() ?? '';
        for (const line of parts)
            options.onLine(redact(line));
    };
    let printed = 0;
    const most = options.maxOutput ?? Number.POSITIVE_INFINITY;
    child.stdout.on('data', (chunk) => {
        printed += chunk.length;
        if (printed > most) {
            child.kill('SIGKILL');
            return;
        }
        out.push(chunk);
        lines(chunk);
    });
    child.stderr.on('data', (chunk) => {
        err.push(chunk);
        lines(chunk);
    });
    // A child that exits before reading its input closes the pipe; its exit code tells the story.
    child.stdin.on('error', () => { });
    child.stdin.end(options.stdin ?? '');
    const timeout = options.timeout ?? 600_000;
    let timedOut = false;
    const timer = setTimeout(() => {
        timedOut = true;
        child.kill('SIGKILL');
    }, timeout);
    const shown = redact(`${command} ${args[0] ?? ''}`.trim());
    try {
        const exitCode = await new Promise((resolve, reject) => {
            child.on('error', (error) => {
                const why = error.code === 'ENOENT' ? `${command} is not installed or not on PATH` : error.message;
                reject(new errors/* ToolError */.v4(shown, 127, redact(why), `install ${command} or put it on PATH`));
            });
            child.on('close', (code, signal) => resolve(code ?? (signal === null ? 1 : 137)));
        });
        const stdout = Buffer.concat(out);
        const stderr = redact(Buffer.concat(err).toString('utf8'));
        if (timedOut)
            throw new errors/* ToolError */.v4(shown, 137, `killed after ${timeout / 1000} s\n${tail(stderr)}`);
        if (printed > most)
            throw new errors/* ToolError */.v4(shown, 137, `killed after it printed ${most} bytes`);
        if (exitCode !== 0 && options.allowFailure !== true) {
            const shownTail = tail(stderr) || tail(redact(stdout.toString('utf8')));
            throw new errors/* ToolError */.v4(shown, exitCode, shownTail);
        }
        return { exitCode, stdout: stdout.toString('utf8'), stderr, bytes: stdout };
    }
    finally {
        clearTimeout(timer);
    }
}
// EXTERNAL MODULE: ./build/src/core/markdown.js
var core_markdown = __nccwpck_require__(400);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __nccwpck_require__(989);
;// CONCATENATED MODULE: ./build/src/core/redact.js
/**
 * Replaces secrets in texts. GitHub's runner masks what was registered with `::add-mask::`, but only in logs and only
 * in forms that it knows; error texts, summaries and files need the same care.
 */
const replacement = '***';
/** Texts of well-known shape that are secret even if nobody registered them. */
const shapes = [
    /\bpypi-[A-Za-z0-9_-]{16,}/g,
    /\b(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20,}/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,}/g,
    /\/api\/(?:v\d+\/)?webhooks\/\d+\/[A-Za-z0-9_-]+/g,
    /(?<=:\/\/)[^/\s:@]+:[^/\s@]+(?=@)/g,
    /(?<=\bauthorization: ?)(?:basic|bearer|token|bot) [^\s"']+/gi,
];
class Redactor {
    secrets = new Set();
    /** Registers a secret and the forms it usually travels in. Returns the forms that were new. */
    add(value) {
        const added = [];
        const put = (form) => {
            if (form.length >= 3 && !this.secrets.has(form)) {
                this.secrets.add(form);
                added.push(form);
            }
        };
        const trimmed = value.trim();
        if (trimmed === '')
            return added;
        for (const line of [trimmed, ...trimmed.split(/\r?\n/)])
            put(line.trim());
        put(Buffer.from(trimmed).toString('base64'));
        put(encodeURIComponent(trimmed));
        return added;
    }
    redact(text) {
        let result = text;
        // Longest first, so that a secret that contains another one disappears whole.
        for (const secret of [...this.secrets].sort((a, b) => b.length - a.length)) {
            result = result.replaceAll(secret, replacement);
        }
        for (const shape of shapes)
            result = result.replace(shape, replacement);
        return result;
    }
}
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./build/src/core/workflow-commands.js
/**
 * What a step tells the runner: lines on standard output, and text in the files that GITHUB_OUTPUT and its like name
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands). The same bytes as @actions/core
 * writes, which the tests compare; that package itself also loads an HTTP client, half of the time that a step of ours
 * takes to start.
 */


/** The line of a command, with its line end. Line ends in the message cannot end it. */
function commandLine(name, message = '') {
    const escaped = message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    return `::${name}::${escaped}${external_node_os_.EOL}`;
}
/**
 * The lines that set an output, for the end of the file that GITHUB_OUTPUT names.
 * @param delimiter must be unforeseeable: a value that held it could set other outputs
 * @throws Error when the name or value holds the delimiter
 */
function outputLines(name, value, delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`) {
    if (`${name}\n${value}`.includes(delimiter))
        throw new Error('it holds the delimiter of outputs');
    return [`${name}<<${delimiter}`, value, delimiter, ''].join(external_node_os_.EOL);
}
/** The environment variable in which the runner hands over an input. */
function inputVariable(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
;// CONCATENATED MODULE: ./build/src/core/actions-host.js








const protocolFix = {
    where: { key: 'GITHUB_OUTPUT' },
    fix: 'let it name a file that this step may write to',
};
/** The Host of a real runner: inputs from `INPUT_*`, outputs, log commands and summary by its file protocol. */
class ActionsHost {
    env = process.env;
    redactor = new Redactor();
    /** @throws UserError when outputs could not be written: later, an effect might have happened that nobody hears of */
    checkProtocol() {
        const file = this.env['GITHUB_OUTPUT'];
        if (!file)
            return;
        try {
            (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(file, 'r+'));
        }
        catch (error) {
            throw new errors/* UserError */.yo(`outputs cannot be written: ${(0,errors/* messageOf */.bD)(error)}`, protocolFix);
        }
    }
    input(name) {
        return this.env[inputVariable(name)] ?? '';
    }
    output(name, value) {
        const file = this.env['GITHUB_OUTPUT'];
        if (!file) {
            this.info(`output ${name}=${value}`);
            return;
        }
        try {
            appendTo(file, outputLines(name, value));
        }
        catch (error) {
            throw new errors/* UserError */.yo(`the output ${name} cannot be written: ${(0,errors/* messageOf */.bD)(error)}`, protocolFix);
        }
    }
    secret(value) {
        for (const form of this.redactor.add(value)) {
            if (this.env['GITHUB_ACTIONS'] === 'true')
                issue('add-mask', form);
        }
    }
    redact(text) {
        return this.redactor.redact(text);
    }
    debug(text) {
        issue('debug', this.redact(text));
    }
    info(text) {
        process.stdout.write((0,quote/* neutral */.SY)(this.redact(text)) + external_node_os_.EOL);
    }
    notice(text) {
        issue('notice', this.redact(text));
    }
    warning(text) {
        issue('warning', this.redact(text));
    }
    error(text) {
        issue('error', this.redact(text));
    }
    async group(title, body) {
        issue('group', this.redact(title));
        try {
            return await body();
        }
        finally {
            issue('endgroup');
        }
    }
    async summary(markdown) {
        const file = this.env['GITHUB_STEP_SUMMARY'];
        if (!file)
            return;
        try {
            appendTo(file, (0,core_markdown/* clamp */.qE)(this.redact(markdown)) + external_node_os_.EOL);
        }
        catch (error) {
            // What was done counts, not the page about it.
            this.warning(`the job summary cannot be written: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    exec(command, args, options = {}) {
        return execChild(this.env, (text) => this.redact(text), command, args, options);
    }
    async fetch(url, init) {
        // A step that asks nobody does not pay for TLS.
        const { nodeFetch } = await __nccwpck_require__.e(/* import() */ 795).then(__nccwpck_require__.bind(__nccwpck_require__, 795));
        return nodeFetch(new URL(url), init ?? {}, this.env);
    }
    now() {
        return Date.now();
    }
    sleep(milliseconds) {
        return new Promise((resolve) => setTimeout(resolve, milliseconds));
    }
}
function issue(name, message = '') {
    process.stdout.write(commandLine(name, message));
}
/** The runner made the file: one that is not there (any more) is not read by anybody. */
function appendTo(file, text) {
    const open = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND);
    try {
        (0,external_node_fs_.appendFileSync)(open, text);
    }
    finally {
        (0,external_node_fs_.closeSync)(open);
    }
}
// EXTERNAL MODULE: ./build/src/core/report.js
var report = __nccwpck_require__(299);
;// CONCATENATED MODULE: ./build/src/core/run.js




/**
 * The only place that turns an error into a failed step: one annotation, one summary section, one report
 * for the last job of a release, exit code 1.
 * Outputs that are already true are set by the use case before it throws.
 */
async function run(name, main) {
    const host = new ActionsHost();
    try {
        host.checkProtocol();
        await main(host);
    }
    catch (thrown) {
        const message = host.redact((0,errors/* explain */.WE)(thrown));
        host.error(message);
        (0,report/* writeReport */.u5)(host, (0,report/* failedReport */.kS)(name), { effects: [], error: message });
        const [first = '', ...rest] = message.split('\n');
        await host.summary((0,core_markdown/* section */.uW)(`${name}: failed`, `**${(0,core_markdown/* text */.Qq)(first)}**`, rest.map((line) => (0,core_markdown/* text */.Qq)(line)).join('<br>\n')));
        process.exitCode = 1;
    }
}

/***/ }),

/***/ 157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   GP: () => (/* binding */ isDifference),
/* harmony export */   Q: () => (/* binding */ allRight),
/* harmony export */   e_: () => (/* binding */ needsAttention),
/* harmony export */   i: () => (/* binding */ targetNames),
/* harmony export */   vu: () => (/* binding */ isRefusal),
/* harmony export */   yv: () => (/* binding */ mayChange)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(26);

/** What can be read back, in the order of the summary. */
const targetNames = ['pypi', 'images', 'channels', 'charts', 'github', 'live'];
const wrong = ['different', 'missing', 'unreadable'];
/** A release is not as its record says, or that could not be found out. */
function isDifference({ state }) {
    return wrong.includes(state);
}
/** A difference, something that nobody could read, or a warning. */
function needsAttention(finding) {
    return isDifference(finding) || finding.state === 'private' || finding.state === 'warned';
}
/** Whether everything was read and is right. */
function allRight(findings) {
    return findings.every((finding) => !isDifference(finding) && finding.state !== 'private');
}
/** Whether looking again may give another answer: indexes and registries lag, servers come back. */
function mayChange({ state }) {
    return state === 'missing' || state === 'unreadable';
}
/** A refusal to somebody without rights. Harbor says 401 also when its database is down, and the message tells. */
function isRefusal(thrown) {
    return (thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 &&
        (thrown.status === 401 || thrown.status === 403) &&
        !/failed to connect|internal server error/.test(thrown.message));
}
/** What became of reading something: what it gives, or why it could not be read. Bugs are thrown on. */
async function found(target, what, read) {
    try {
        return await read();
    }
    catch (thrown) {
        // GitHub is asked with a token, not as a stranger.
        if (isRefusal(thrown) && target !== 'github') {
            const detail = `private: could not be read as a stranger (${thrown.status})`;
            const fix = target === 'pypi'
                ? 'a private index cannot be verified: leave pypi out of targets'
                : 'make it public, or give username and password of an account that may read it';
            return [{ target, what, state: 'private', detail, fix }];
        }
        if (!(thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7))
            throw thrown;
        const answer = thrown.status > 0 ? ` answered ${thrown.status}` : '';
        const detail = `${thrown.service}${answer}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`;
        return [{ target, what, state: 'unreadable', detail, fix: thrown.fix ?? 're-run the failed jobs' }];
    }
}

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(130);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
