import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 2250:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 1943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5675:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 4547:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 6460:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers/promises");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 9250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __nccwpck_require__(9437);
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
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
function compareVersions(left, right) {
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
    commit: (value) => has(value, { sha: isSha, tree: isSha, time: Number.isSafeInteger }),
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
function isSha(value) {
    return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
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
// EXTERNAL MODULE: ./build/src/pypi/repository.js
var repository = __nccwpck_require__(3115);
;// CONCATENATED MODULE: ./build/src/actions/publish-pypi/inputs.js





function readInputs(host) {
    const inputs = new Inputs(host);
    const token = inputs.secret('token');
    const common = commonInputs(host, inputs);
    const plan = inputs.optional('plan');
    const operation = inputs.oneOf('operation', ['run', 'preflight']);
    const trustedPublishing = inputs.oneOf('trusted-publishing', ['auto', 'later']);
    if (operation === 'run' && trustedPublishing === 'later') {
        throw new errors/* UserError */.yo('"later" is for the preflight in a job before the one that publishes', {
            where: { key: 'trusted-publishing' },
            fix: 'leave trusted-publishing out of the step that publishes',
        });
    }
    const packagesDirText = inputs.optional('packages-dir') || 'dist';
    return {
        ...common,
        operation,
        plan: plan === '' ? undefined : readPlan(plan, common.workingDirectory),
        packagesDir: (0,external_node_path_.resolve)(common.workingDirectory, packagesDirText),
        packagesDirText,
        token,
        repository: (0,repository/* readRepository */.Nu)(inputs.optional('repository-url'), inputs.optional('index-url')),
        onConflict: inputs.oneOf('on-conflict', ['fail', 'skip']),
        probe: inputs.oneOf('probe', ['auto', 'off']),
        trustedPublishing,
        attestations: inputs.oneOf('attestations', ['auto', 'true', 'false']),
    };
}

/***/ }),

/***/ 1016:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _core_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8402);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9250);
/* harmony import */ var _publish_pypi_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8352);



await (0,_core_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)('publish-pypi', (host) => (0,_publish_pypi_js__WEBPACK_IMPORTED_MODULE_2__/* .publishPypi */ .k)(host, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)(host)));
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ publishPypi)
});

// EXTERNAL MODULE: ./build/src/core/markdown.js
var markdown = __nccwpck_require__(1263);
// EXTERNAL MODULE: ./build/src/core/report.js
var core_report = __nccwpck_require__(1260);
// EXTERNAL MODULE: ./build/src/core/errors.js
var core_errors = __nccwpck_require__(9437);
// EXTERNAL MODULE: ./build/src/core/loopback.js
var core_loopback = __nccwpck_require__(7175);
;// CONCATENATED MODULE: ./build/src/core/retry.js

const defaultDelays = [500, 2_000, 5_000, 15_000, 30_000];
/**
 * Runs an operation again while its errors are retryable, the delays last and the deadline is not reached.
 * Waits have +-20 % jitter; a Retry-After of the service wins when it is longer.
 */
async function retry(host, options, operation) {
    const delays = options.delays ?? defaultDelays;
    const end = host.now() + (options.deadline ?? 120_000);
    const retryable = options.retryable ?? ((error) => error instanceof core_errors/* ServiceError */._7 && error.retryable);
    for (let attempt = 0;; attempt++) {
        try {
            return await operation(attempt);
        }
        catch (error) {
            const base = delays[attempt];
            if (base === undefined || !retryable(error))
                throw error;
            const asked = error instanceof core_errors/* ServiceError */._7 ? (error.retryAfterMs ?? 0) : 0;
            const wait = Math.max(asked, Math.round(base * (0.8 + 0.4 * Math.random())));
            if (host.now() + wait > end)
                throw error;
            host.info(host.redact(`${options.what}: ${(0,core_errors/* messageOf */.bD)(error)}; trying again in ${(wait / 1000).toFixed(1)} s`));
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
;// CONCATENATED MODULE: ./build/src/pypi/answer.js
/**
 * The reason of a refusal. PyPI puts it into the reason phrase, and as JSON into `code` ("400 File already exists …")
 * and `message` (a general sentence, blank lines, the reason). Other indexes send HTML or plain text.
 */
function reasonOf(status, statusText, contentType, body) {
    if (/\bjson\b/.test(contentType)) {
        try {
            const { code, message } = JSON.parse(body);
            if (typeof code === 'string' && code.replace(/^\d{3}\s*/, '').trim() !== '') {
                return oneLine(code.replace(/^\d{3}\s*/, ''));
            }
            if (typeof message === 'string' && message.trim() !== '')
                return oneLine(message.trim());
        }
        catch {
            // Falls through to the reason phrase.
        }
    }
    const standard = /^(OK|Bad Request|Unauthorized|Forbidden|Not Found|Conflict|Internal Server Error)?$/i;
    if (!standard.test(statusText))
        return oneLine(statusText);
    const text = /\bhtml\b/.test(contentType)
        ? body.replace(/<(style|script|title)\b.*?<\/\1>|<[^>]*>/gis, ' ')
        : body;
    return oneLine(text) || oneLine(statusText) || `status ${status}`;
}
/** At most 500 characters without control characters. */
function oneLine(text) {
    const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    return line.length > 500 ? `${line.slice(0, 500)}…` : line;
}
/** What may be done about an answer. Read-only mode is PyPI's one 403 that passes by itself. */
function classify(status, message) {
    if (status >= 200 && status < 300)
        return 'stored';
    if (status === 403 && /^Read-only mode|uploads are temporarily disabled/i.test(message))
        return 'again';
    if (status === 429 && /too many new projects/i.test(message))
        return 'limit';
    if (status === 408 || status === 425 || status === 429 || status >= 500)
        return 'again';
    return 'refused';
}
const advice = [
    [
        /invalid or non-existent authentication/i,
        'the token is wrong, revoked or cut: make a new one and store it in PYPI_TOKEN',
    ],
    [/token is expired/i, 'the token is expired: make a new one and store it in PYPI_TOKEN'],
    [
        /signatures do not match/i,
        'the token is damaged, or of another index (TestPyPI and PyPI have separate tokens)',
    ],
    [
        /OIDC scoped token is not valid for project/i,
        "the publisher of this workflow is not one of this project's: register it in the project's settings, for every package",
    ],
    [
        /scoped token is not valid for project/i,
        'the token is of other projects: use one whose scope holds every package of this release',
    ],
    [
        /isn't allowed to upload to project/i,
        'ask an owner of the project for the role Maintainer, or, when the project is archived, unarchive it (PyPI says the same of both)',
    ],
    [
        /two.?factor|2FA|API token used, does not have/i,
        'the owner of the token has to complete their account (verified e-mail, two-factor authentication)',
    ],
    [/username\/password authentication/i, 'use an API token'],
    [
        /previously used by a file that has since been deleted/i,
        'this file name can never be used again: release the next version',
    ],
    [/older than 14 days/i, 'the index closed this release: release the next version'],
    [
        /only one sdist/i,
        'the release has an sdist already: publish the files of the run that made it, or release the next version',
    ],
    [
        /already exists?|cannot overwrite|^conflict$/i,
        'the same name or the same bytes were published before: release the next version, or publish the files of the first run',
    ],
    [
        /too many new projects/i,
        'wait an hour (a refused new project counts as well), then re-run the failed jobs; what is uploaded stays',
    ],
    [
        /certificate|self.signed/i,
        'let NODE_EXTRA_CA_CERTS name the certificate of the authority that this runner has to trust',
    ],
    [
        /non-user identities cannot create/i,
        'make a pending publisher for this project (one at a time), or upload its first release with an API token',
    ],
    [
        /too similar|isn't allowed\b|prohibited/i,
        'the index does not accept this project name: choose another one',
    ],
];
const adviceByStatus = {
    401: 'the index does not take this token: check the secret, and that repository-url is the index it was made for',
    403: 'the index does not let this token upload: check the secret and its rights',
    404: 'check repository-url: there is nothing at this address',
    405: 'check repository-url: this address takes no uploads (a simple index is for downloads)',
    413: 'the file is larger than the index, or a proxy before it, takes',
};
/** What to do about a refusal, undefined when the message speaks for itself. */
function adviceFor(message, status = 0) {
    return advice.find(([pattern]) => pattern.test(message))?.[1] ?? adviceByStatus[status];
}
;// CONCATENATED MODULE: ./build/src/pypi/attestations/statement.js

const statementType = 'application/vnd.in-toto+json';
/** Says only: this workflow published this file (docs.pypi.org/attestations/publish/v1). */
const predicateType = 'https://docs.pypi.org/attestations/publish/v1';
/** The in-toto statement that is signed (PEP 740, "Attestation statement": exactly one subject, no predicate). */
function statementOf({ file, sha256 }) {
    return Buffer.from(JSON.stringify({
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: file, digest: { sha256 } }],
        predicateType,
        predicate: null,
    }));
}
/** The same facts under the names of PEP 740. @throws ServiceError for a bundle that lacks one of them */
function attestationOf({ verificationMaterial, dsseEnvelope }) {
    const certificate = verificationMaterial.certificate?.rawBytes;
    const [entry] = verificationMaterial.tlogEntries;
    const signature = dsseEnvelope?.signatures[0]?.sig;
    if (certificate === undefined || entry === undefined || dsseEnvelope === undefined || !signature) {
        const what = 'the signature came without certificate or log entry';
        throw new core_errors/* ServiceError */._7('sigstore', what, { status: 0, retryable: false });
    }
    return {
        version: 1,
        verification_material: { certificate, transparency_entries: [wholeEntry(entry)] },
        envelope: { statement: dsseEnvelope.payload, signature },
    };
}
/** PyPI's library wants every field. */
function wholeEntry(entry) {
    const { inclusionProof: proof } = entry;
    const whole = proof === undefined ? {} : { inclusionProof: { logIndex: '0', hashes: [], ...proof } };
    return { logIndex: '0', ...entry, ...whole };
}
/** The subjects that an attestation from somewhere names; none when it cannot be read. */
function subjectsOf(attestation) {
    try {
        const { envelope } = attestation;
        const text = Buffer.from(envelope.statement, 'base64').toString('utf8');
        const { subject } = JSON.parse(text);
        return subject.map(({ name, digest }) => ({ file: String(name), sha256: String(digest.sha256) }));
    }
    catch {
        return [];
    }
}
;// CONCATENATED MODULE: ./build/src/pypi/attestations/attestor.js





/** The instance that PyPI trusts. Its log is public and keeps everything for ever. */
const publicGood = {
    fulcioUrl: 'https://fulcio.sigstore.dev',
    rekorUrl: 'https://rekor.sigstore.dev',
};
/**
 * Where to sign for an index. One on this machine, as in a rehearsal, must leave no trace in the public log: only a sigstore
 * on this machine will do, by the variables that sigstore's own clients read.
 * @returns undefined when there is none
 */
function instanceFor({ env }, { loopback }) {
    if (!loopback)
        return publicGood;
    const fulcioUrl = env['SIGSTORE_FULCIO_URL'] ?? '';
    const rekorUrl = env['SIGSTORE_REKOR_URL'] ?? '';
    const local = (url) => URL.canParse(url) && (0,core_loopback/* isLoopback */.U)(new URL(url).hostname);
    return local(fulcioUrl) && local(rekorUrl) ? { fulcioUrl, rekorUrl } : undefined;
}
/** Attests files, each once, however often it is asked. */
class Attestor {
    host;
    identity;
    instance;
    made = new Map();
    constructor(host, identity, instance) {
        this.host = host;
        this.identity = identity;
        this.instance = instance;
    }
    /** The form field for the upload of a file. A failure is forgotten, so that the next try signs again. @throws ServiceError */
    field(subject) {
        const known = this.made.get(subject.file);
        if (known !== undefined)
            return known;
        const making = this.attest(subject);
        this.made.set(subject.file, making);
        making.catch(() => this.made.delete(subject.file));
        return making;
    }
    async attest(subject) {
        const options = { what: `attestation of ${subject.file}`, delays: [1_000, 4_000, 15_000, 30_000] };
        const attestation = await retry(this.host, options, async () => {
            // Each try has an identity of its own: one that waited may be out of date.
            const token = await this.identity.token('sigstore');
            const { sign } = await Promise.all(/* import() */[__nccwpck_require__.e(877), __nccwpck_require__.e(10)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4010));
            try {
                return attestationOf(await sign(statementOf(subject), statementType, token, this.instance));
            }
            catch (error) {
                throw signingError(this.host, error);
            }
        });
        this.host.info(`attested  ${subject.file}`);
        return ['attestations', JSON.stringify([attestation])];
    }
}
/** Only a refusal with a 4xx of its own is final; sigstore's library hides the status in the cause. */
function signingError(host, error) {
    if (error instanceof core_errors/* ServiceError */._7)
        return error;
    const { cause } = error;
    const status = Number(cause?.statusCode ?? 0);
    const why = cause === undefined ? (0,core_errors/* messageOf */.bD)(error) : `${(0,core_errors/* messageOf */.bD)(error)}: ${(0,core_errors/* messageOf */.bD)(cause)}`;
    const final = status >= 400 && status < 500 && status !== 408 && status !== 429;
    return new core_errors/* ServiceError */._7('sigstore', host.redact(oneLine(why)), {
        status,
        retryable: !final,
        fix: 're-run the failed jobs; or publish without attestations (attestations: false)',
    });
}
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
;// CONCATENATED MODULE: ./build/src/python/pep440.js
/**
 * Versions as packaging tools write them. What a release is called is decided by src/version; this reads the wider
 * grammar that metadata and file names may use.
 */
const grammar = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(?:post|rev|r)[-_.]?(\d*))?(?:[-_.]?dev[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;
const stages = {
    alpha: 'a',
    beta: 'b',
    c: 'rc',
    pre: 'rc',
    preview: 'rc',
};
/** Number without leading zeros; '' reads as 0. */
function plain(digits) {
    return digits.replace(/^0+(?=\d)/, '') || '0';
}
/**
 * The normalized spelling (PEP 440 §Normalization); undefined for what is not a version. Trailing zeros of the
 * release stay: `1.0` and `1.0.0` are equal versions (`sameVersion`) with different spellings.
 */
function normalizeVersion(text) {
    if (text.length > 200)
        return undefined;
    const match = grammar.exec(text.trim().toLowerCase());
    if (match === null)
        return undefined;
    const [, epoch, release = '', stage, stageNumber = '', implicitPost, post, dev, local] = match;
    const parts = [release.split('.').map(plain).join('.')];
    if (epoch !== undefined && plain(epoch) !== '0')
        parts.unshift(`${plain(epoch)}!`);
    if (stage !== undefined)
        parts.push(`${stages[stage] ?? stage}${plain(stageNumber)}`);
    const postNumber = implicitPost ?? post;
    if (postNumber !== undefined)
        parts.push(`.post${plain(postNumber)}`);
    if (dev !== undefined)
        parts.push(`.dev${plain(dev)}`);
    if (local !== undefined)
        parts.push(`+${local.split(/[-_.]/).join('.')}`);
    return parts.join('');
}
/** Whether two spellings mean the same version. */
function sameVersion(left, right) {
    const key = (text) => normalizeVersion(text)?.replace(/^((?:\d+!)?\d+(?:\.\d+)*?)(?:\.0)+(?=$|[^.\d]|\.[a-z])/, '$1');
    const a = key(left);
    return a !== undefined && a === key(right);
}
;// CONCATENATED MODULE: ./build/src/python/distribution.js



const word = '[A-Za-z0-9](?:[A-Za-z0-9_.]*[A-Za-z0-9])?';
const wheelName = new RegExp(`^(${word})-([A-Za-z0-9_.!+]+)(?:-[0-9][A-Za-z0-9_.]*)?-([A-Za-z0-9_.]+)-([A-Za-z0-9_.]+)-([A-Za-z0-9_.]+)\\.whl$`);
const sdistName = /^([A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?)-([^-]+)\.tar\.gz$/;
/** Whether a file is meant as a distribution, by its extension. */
function looksLikeDistribution(file) {
    return /\.(whl|tar\.gz|egg|zip|tar\.bz2)$/i.test(file);
}
/**
 * Reads a file name without judging its spelling (file listings of an index hold old spellings too).
 * Undefined for anything but a wheel or a `.tar.gz` sdist with a readable version.
 */
function tryParseDistribution(file) {
    const match = wheelName.exec(file) ?? sdistName.exec(file);
    if (match === null)
        return undefined;
    const [, name = '', version = '', pythonTag, , platformTag] = match;
    if (normalizeVersion(version) === undefined)
        return undefined;
    return {
        file,
        kind: pythonTag === undefined ? 'sdist' : 'wheel',
        normalized: normalizeName(name),
        version,
        pythonTag: pythonTag ?? 'source',
        platformTag: platformTag ?? '',
    };
}
/**
 * Reads the name of a file that is to be published. The index refuses other spellings: an sdist must be called
 * `<name>-<version>.tar.gz` in normalized form (PEP 625), a wheel must start with the normalized name.
 * @throws UserError naming the expected spelling
 */
function parseDistribution(file) {
    const parsed = tryParseDistribution(file);
    if (parsed === undefined) {
        throw new core_errors/* UserError */.yo(`${JSON.stringify(file)} is not the name of a wheel or a .tar.gz sdist`, {
            fix: 'use name-version.tar.gz or name-version-python-abi-platform.whl, as build backends write them',
        });
    }
    const start = `${fileNamePart(parsed.normalized)}-`;
    const canonical = `${start}${normalizeVersion(parsed.version)}.tar.gz`;
    const accepted = parsed.kind === 'sdist' ? file === canonical : file.startsWith(start);
    if (!accepted) {
        const wanted = parsed.kind === 'sdist' ? canonical : `${start}…`;
        throw new core_errors/* UserError */.yo(`${file}: the index wants this file to be called ${wanted}`, {
            fix: 'use a recent version of the build backend (setuptools 69.3 or newer), which writes canonical names',
        });
    }
    return parsed;
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
    return parseHtml(body);
}
/**
 * Reads PyPI's JSON of one version (docs.pypi.org/api/json, `GET /pypi/<project>/<version>/json`).
 * @throws ServiceError when it is not that
 */
function parseVersionPage(body, label) {
    return listIn(body, 'urls', label).map(({ filename, digests, upload_time_iso_8601: time }) => indexFile(filename, sha256In(digests), time));
}
function parseJson(body, label) {
    return listIn(body, 'files', label).map(({ filename, hashes, 'upload-time': time }) => indexFile(filename, sha256In(hashes), time));
}
function listIn(body, key, label) {
    let list;
    try {
        list = JSON.parse(body)?.[key];
    }
    catch {
        // Told below.
    }
    if (Array.isArray(list))
        return list;
    throw new core_errors/* ServiceError */._7(label, 'its index answered with unreadable JSON', { status: 200, retryable: true });
}
function sha256In(hashes) {
    return hashes?.['sha256'];
}
function parseHtml(body) {
    const files = [];
    for (const [, attributes = '', content = ''] of body.matchAll(/<a\s([^>]*)>([^<]*)<\/a\s*>/gi)) {
        const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(attributes);
        const address = unescapeHtml(href?.[1] ?? href?.[2] ?? href?.[3] ?? '');
        const hash = /#(?:.*&)?sha256=([0-9a-fA-F]{64})/.exec(address)?.[1];
        files.push(indexFile(unescapeHtml(content).trim(), hash, undefined));
    }
    return files;
}
function indexFile(name, hash, time) {
    const uploadTime = typeof time === 'string' ? Date.parse(time) : Number.NaN;
    return {
        file: typeof name === 'string' ? name : '',
        sha256: typeof hash === 'string' ? hash.toLowerCase() : undefined,
        uploadTime: Number.isNaN(uploadTime) ? undefined : uploadTime,
    };
}
const entities = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#39': "'",
    '#43': '+',
};
function unescapeHtml(text) {
    return text.replace(/&(#?\w+);/g, (whole, name) => entities[name.toLowerCase()] ?? whole);
}
;// CONCATENATED MODULE: ./build/src/pypi/index-client.js



const userAgent = 'release-actions/publish-pypi';
/** Asks an index what it holds. Reads are repeated on transient errors. */
class IndexClient {
    host;
    repository;
    authorization;
    agent;
    /**
     * @param authorization sent only after a 401, and only where uploads go too
     * @param action that asks, for the User-Agent
     */
    constructor(host, repository, authorization, action = 'publish-pypi') {
        this.host = host;
        this.repository = repository;
        this.authorization = authorization;
        this.agent = `release-actions/${action}`;
    }
    /** @param normalized project name (PEP 503); @throws ServiceError */
    async project(normalized) {
        const url = new URL(`${normalized}/`, this.repository.indexUrl);
        return this.get(url, simpleAccept, ({ status, headers }, body) => {
            const serial = headers.has('x-pypi-last-serial');
            if (status === 404)
                return { exists: false, files: [], serial };
            const type = headers.get('content-type') ?? '';
            return { exists: true, files: parseSimplePage(type, body, this.repository.label), serial };
        });
    }
    /**
     * What is known of a project and of one of its versions. PyPI's page of the version is asked at the same time: the
     * simple page can be minutes old.
     */
    async release(normalized, version) {
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
    /** Whether the index holds a file, by hash. */
    async held(file) {
        return compare(file, (await this.release(file.normalized, file.version)).files);
    }
    async versionFiles(normalized, version) {
        const url = new URL(`/pypi/${normalized}/${version}/json`, this.repository.indexUrl);
        return this.get(url, 'application/json', ({ status }, body) => status === 404 ? [] : parseVersionPage(body, this.repository.label));
    }
    /** The answer is read inside of the retry: one that breaks off, or is cut, is asked for again. */
    get(url, accept, read) {
        const { label, uploadUrl } = this.repository;
        const options = { what: `GET ${url.pathname}`, delays: [500, 2_000, 5_000], deadline: 90_000 };
        return retry(this.host, options, async () => {
            let response = await this.send(url, accept, '');
            if (response.status === 401 && url.origin === new URL(uploadUrl).origin) {
                response = await this.send(url, accept, await this.authorization());
            }
            if (response.ok || response.status === 404)
                return read(response, await this.bodyOf(response));
            const after = retryAfter(response.headers.get('retry-after'), this.host.now());
            throw new core_errors/* ServiceError */._7(`${label} (${url.pathname})`, response.statusText || 'no reason given', {
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
    async send(url, accept, authorization) {
        const headers = { Accept: accept, 'User-Agent': this.agent };
        if (authorization !== '')
            headers['Authorization'] = authorization;
        try {
            return await this.host.fetch(url, { headers, signal: AbortSignal.timeout(30_000) });
        }
        catch (error) {
            throw unreachable(this.repository.label, error);
        }
    }
}
/** A request that got no answer, with the reason that fetch hides in its cause. */
function unreachable(label, error) {
    const cause = error.cause ?? error;
    const { code, message } = cause;
    const why = String(message || code || cause);
    return new core_errors/* ServiceError */._7(label, `no answer: ${why}`, {
        status: 0,
        retryable: true,
        fix: 'check that the address is right and can be reached from this runner',
        cause,
    });
}
/** Compares a file with a listing, by name and sha256. An entry without a hash counts as other bytes. */
function compare(file, files) {
    const found = files.find((item) => item.file === file.file);
    if (found === undefined)
        return { state: 'absent' };
    return { state: found.sha256 === file.sha256 ? 'same' : 'other', sha256: found.sha256 };
}
;// CONCATENATED MODULE: ./build/src/pypi/examine.js





/** Reads side by side; an index page is a small cached answer. */
const readsAtOnce = 16;
/** Asks the index, at most two pages per project. */
async function examine(index, packages) {
    return pool(readsAtOnce, packages, async (one) => {
        const page = await index.release(one.normalized, one.version);
        return {
            package: one,
            page,
            claimed: page.files.filter((item) => {
                const parsed = tryParseDistribution(item.file);
                return parsed !== undefined && sameVersion(parsed.version, one.version);
            }),
            files: one.files.map((file) => ({ file, held: compare(file, page.files) })),
        };
    });
}
/** Whether the index is PyPI's software: PyPI, TestPyPI, or a loopback index that answers like it. */
function actsLikePypi(repository, states) {
    return repository.kind !== 'other' || (repository.loopback && states.some(({ page }) => page.serial));
}
/**
 * Stops at every file that the index holds with other bytes, before anything is sent.
 * @param onConflict `skip` warns instead and leaves the index's file as it is
 * @throws UserError naming each file, both hashes and all files claimed for the version
 */
function checkConflicts(host, repository, states, onConflict) {
    const others = states.flatMap(({ files }) => files.filter(({ held }) => held.state === 'other'));
    if (others.length === 0)
        return;
    const lines = others.map(({ file, held }) => {
        const theirs = held.state === 'absent' ? undefined : held.sha256;
        return `${file.file} is on ${repository.label} with ${hash(theirs)}; ours has ${hash(file.sha256)}`;
    });
    if (onConflict === 'skip') {
        for (const line of lines)
            host.warning(`${line} (left as it is: on-conflict is skip)`);
        return;
    }
    const named = new Set(others.map(({ file }) => file.file));
    const further = states
        .flatMap(({ claimed }) => claimed)
        .filter(({ file }) => !named.has(file))
        .map(({ file, sha256 }) => `${file} is there too, with ${hash(sha256)}`);
    throw new core_errors/* UserError */.yo(`published files cannot be replaced:\n${[...lines, ...further].join('\n')}`, {
        fix: 'release the next number; or, if these are meant to be the same release, put the tag back where it was and ' +
            'publish the files of the first run again (the draft GitHub release of the tag holds them)',
    });
}
function hash(sha256) {
    return sha256 === undefined ? 'a hash that it does not tell' : `sha256 ${sha256}`;
}
const closesAfter = 14 * 24 * 3600 * 1000;
/** PyPI takes no new file for a release whose first file is older than 14 days. */
function checkAge(host, repository, states) {
    if (!actsLikePypi(repository, states))
        return;
    for (const { claimed, files, package: one } of states) {
        const missing = files.filter(({ held }) => held.state === 'absent');
        const times = claimed.flatMap((item) => (item.uploadTime === undefined ? [] : [item.uploadTime]));
        if (missing.length === 0 || times.length === 0)
            continue;
        const first = Math.min(...times);
        if (host.now() - first <= closesAfter)
            continue;
        const names = missing.map(({ file }) => file.file).join(', ');
        throw new core_errors/* UserError */.yo(`${one.normalized} ${one.version} was begun on ${new Date(first).toISOString().slice(0, 10)}, and ` +
            `${repository.label} takes no new files for a release older than 14 days; missing: ${names}`, { fix: 'release the next version' });
    }
}
/**
 * Projects that the index does not know are created by their first file, for ever. With a plan, the config must name
 * them; their rights cannot be checked without creating them.
 */
function checkNewProjects(host, repository, states, plan) {
    const fresh = states.filter(({ page }) => !page.exists).map((state) => state.package.normalized);
    if (fresh.length === 0)
        return;
    const listed = new Set(plan?.python.packages.filter((one) => one.listed).map((one) => one.normalized));
    const unlisted = plan === undefined ? [] : fresh.filter((name) => !listed.has(name));
    if (unlisted.length > 0) {
        throw new core_errors/* UserError */.yo(`${repository.label} does not know ${unlisted.join(', ')}`, {
            fix: 'list every package that is to be published under python.packages in the config; a listed one is created ' +
                'by its first upload',
        });
    }
    const limit = actsLikePypi(repository, states)
        ? '; the index limits how many projects one account may create in an hour, and a refused one counts too'
        : '';
    host.notice(`new on ${repository.label}: ${fresh.join(', ')} (${fresh.length}); whether they may be created is unknown until tried${limit}`);
}
;// CONCATENATED MODULE: ./build/src/pypi/trusted/reply.js




/**
 * Asks one of the two services of an exchange of tokens. Redirects are not followed: what is sent is a credential.
 * @throws ServiceError, retryable, when there is no answer, or one that passes by itself (429, 5xx)
 */
async function ask(host, label, url, init) {
    const headers = { Accept: 'application/json', 'User-Agent': userAgent, ...init.headers };
    let response;
    let body;
    try {
        response = await host.fetch(url, {
            ...init,
            headers,
            redirect: 'manual',
            signal: AbortSignal.timeout(30_000),
        });
        body = await response.text();
    }
    catch (error) {
        throw unreachable(label, error);
    }
    const type = response.headers.get('content-type') ?? '';
    const date = Date.parse(response.headers.get('date') ?? '');
    const reply = {
        status: response.status,
        json: objectIn(body),
        reason: host.redact(reasonOf(response.status, response.statusText, type, body)),
        date: Number.isNaN(date) ? undefined : date,
        retryAfterMs: retryAfter(response.headers.get('retry-after'), host.now()),
    };
    if (transientStatus(reply.status))
        throw replyError(label, reply, `(${url.pathname}) ${reply.reason}`, true);
    return reply;
}
/** A reply as the error it is. */
function replyError(label, { status, retryAfterMs }, message, retryable = false, fix) {
    return new core_errors/* ServiceError */._7(label, message, {
        status,
        retryable,
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
        ...(fix === undefined ? {} : { fix }),
    });
}
function objectIn(body) {
    try {
        const value = JSON.parse(body);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
;// CONCATENATED MODULE: ./build/src/pypi/attestations/verify.js






/**
 * Looks whether the index offers the attestations that were uploaded: the simple page names the provenance of a file (PEP
 * 740), and its attestations must be of exactly this name and hash. A page may be minutes old, so what is not there yet
 * is a warning.
 * @throws UserError for a provenance of something else
 */
async function verifyProvenance(host, repository, files) {
    const projects = [...new Set(files.map(({ normalized }) => normalized))];
    const found = await pool(readsAtOnce, projects, (name) => statesOf(host, repository, files.filter(({ normalized }) => normalized === name)));
    const states = found.flatMap((each) => [...each]);
    const named = (state) => states.flatMap(([{ file }, own]) => (own === state ? [file] : []));
    const wrong = named('other');
    if (wrong.length > 0) {
        throw new core_errors/* UserError */.yo(`${repository.label} shows attestations that are not of these files: ${wrong.join(', ')}`, { fix: 'yank the release and look into how it was published' });
    }
    const late = named('absent');
    if (late.length > 0) {
        host.warning(`${repository.label} does not show the attestations of these files yet (its pages may be cached for minutes): ` +
            late.join(', '));
    }
    const good = named('same').length;
    if (good > 0)
        host.info(`verified  the attestations of ${good} files as ${repository.label} shows them`);
}
async function statesOf(host, { label, indexUrl }, files) {
    const states = new Map(files.map((file) => [file, 'absent']));
    try {
        const page = new URL(`${files[0]?.normalized}/`, indexUrl);
        const headers = { Accept: 'application/vnd.pypi.simple.v1+json' };
        const listed = verify_listIn((await ask(host, label, page, { headers })).json, 'files');
        for (const file of files) {
            const entry = listed.find(({ filename }) => filename === file.file);
            states.set(file, await stateOf(host, label, entry?.['provenance'], file));
        }
    }
    catch (error) {
        if (!(error instanceof core_errors/* ServiceError */._7))
            throw error;
    }
    return states;
}
async function stateOf(host, label, address, file) {
    const url = typeof address === 'string' && URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || (url.protocol !== 'https:' && !(0,core_loopback/* isLoopback */.U)(url.hostname)))
        return 'absent';
    const headers = { Accept: 'application/vnd.pypi.integrity.v1+json' };
    const { json } = await ask(host, label, url, { headers });
    const attestations = verify_listIn(json, 'attestation_bundles').flatMap((bundle) => verify_listIn(bundle, 'attestations'));
    if (attestations.length === 0)
        return 'absent';
    const subjects = attestations.flatMap(subjectsOf);
    return subjects.some((one) => one.file === file.file && one.sha256 === file.sha256) ? 'same' : 'other';
}
function verify_listIn(json, key) {
    const list = json?.[key];
    return Array.isArray(list) ? list : [];
}
;// CONCATENATED MODULE: ./build/src/pypi/order.js

/** Groups files by project. Requirements of extras are left out: nobody gets them unasked. */
function groupPackages(files) {
    const names = [...new Set(files.map((file) => file.normalized))];
    return names.map((normalized) => {
        const own = files.filter((file) => file.normalized === normalized);
        const required = own
            .flatMap((file) => file.metadata.all('Requires-Dist'))
            .filter((requirement) => !needsExtra(requirement))
            .map(requirementName);
        return {
            normalized,
            version: own[0]?.version ?? '',
            files: [...own].sort(uploadOrder),
            needs: [...new Set(required)].filter((name) => name !== normalized && names.includes(name)),
        };
    });
}
function uploadOrder(a, b) {
    if (a.kind !== b.kind)
        return a.kind === 'wheel' ? -1 : 1;
    return a.file < b.file ? -1 : 1;
}
/**
 * Sorts packages into levels: level 0 needs none of the others, and each one stands above all it needs. Inside a
 * level the given order stays. Packages that need one another share the level in which the circle is reached.
 */
function levels(packages) {
    const result = [];
    const done = new Set();
    let rest = [...packages];
    while (rest.length > 0) {
        const free = rest.filter((one) => one.needs.every((need) => done.has(need)));
        const level = free.length > 0 ? free : circle(rest);
        result.push(level);
        for (const one of level)
            done.add(one.normalized);
        rest = rest.filter((one) => !level.includes(one));
    }
    return result;
}
/** Of packages that all wait: those of the circle that nothing else in it has to wait for. */
function circle(waiting) {
    const reach = (from) => {
        const seen = new Set();
        const stack = [...from.needs];
        for (let name = stack.pop(); name !== undefined; name = stack.pop()) {
            const next = waiting.find((one) => one.normalized === name);
            if (next === undefined || seen.has(name))
                continue;
            seen.add(name);
            stack.push(...next.needs);
        }
        return seen;
    };
    const sizes = waiting.map((one) => ({ one, reached: reach(one) }));
    const least = Math.min(...sizes.map(({ reached }) => reached.size));
    const first = sizes.find(({ reached }) => reached.size === least);
    return waiting.filter((one) => first?.reached.has(one.normalized));
}
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
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
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./build/src/python/tar.js

const block = 512;
/**
 * Reads a tar archive: ustar, PAX extended headers (`path`, `linkpath`, `size`) and GNU long names. A hard link
 * becomes a file of its own with the same bytes. A path that occurs twice keeps its last member, as tar does.
 * @throws UserError for anything that is not a whole, well-formed archive of files, folders and links
 */
function readTar(archive, where) {
    const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
    const fail = (what) => {
        throw new core_errors/* UserError */.yo(`this tar archive ${what}`, { where: { file: where } });
    };
    const entries = new Map();
    let extra = {};
    let offset = 0;
    for (;;) {
        if (offset + block > bytes.length)
            return fail('is cut short');
        const header = bytes.subarray(offset, offset + block);
        if (header.every((byte) => byte === 0))
            break;
        if (!checksumFits(header))
            return fail(`has a damaged header at byte ${offset}`);
        const size = extra['size'] === undefined ? number(header, 124, 12) : Number(extra['size']);
        if (!Number.isSafeInteger(size) || size < 0)
            return fail(`has a member of impossible size at byte ${offset}`);
        const start = offset + block;
        if (start + size > bytes.length)
            return fail('is cut short');
        const data = bytes.subarray(start, start + size);
        offset = start + Math.ceil(size / block) * block;
        const type = String.fromCharCode(header[156] ?? 0);
        if (type === 'x')
            extra = { ...extra, ...paxRecords(data, fail) };
        else if (type === 'L')
            extra = { ...extra, path: string(data, 0, data.length) };
        else if (type === 'K')
            extra = { ...extra, linkpath: string(data, 0, data.length) };
        else if (type !== 'g') {
            const entry = member(header, type, extra, data, entries, fail);
            entries.delete(entry.path);
            entries.set(entry.path, entry);
            extra = {};
        }
    }
    return [...entries.values()];
}
function member(header, type, extra, data, known, fail) {
    const raw = extra['path'] ?? headerPath(header);
    const path = cleanPath(raw);
    if (path === undefined)
        return fail(`has a member outside of its folder: ${JSON.stringify(raw)}`);
    const target = extra['linkpath'] ?? string(header, 157, 100);
    const executable = (number(header, 100, 8) & 0o111) !== 0;
    const plain = { path, executable, target: '', data };
    if (type === '5' || ('0\0'.includes(type) && raw.endsWith('/'))) {
        return { ...plain, type: 'directory', data: new Uint8Array() };
    }
    if (type === '0' || type === '\0' || type === '7')
        return { ...plain, type: 'file' };
    if (type === '1') {
        const linked = known.get(cleanPath(target) ?? '');
        if (linked?.type !== 'file')
            return fail(`links ${path} to ${JSON.stringify(target)}, which is no file of it`);
        return { ...linked, path };
    }
    if (type === '2') {
        const folder = path.split('/').slice(0, -1).join('/');
        if (target.startsWith('/') || cleanPath(`${folder}/${target}`, true) === undefined) {
            return fail(`links ${path} to ${JSON.stringify(target)}, outside of its folder`);
        }
        return { ...plain, type: 'symlink', target, data: new Uint8Array() };
    }
    return fail(`has a member of type ${JSON.stringify(type)} (${path}), which no sdist may have`);
}
/** Path without `.` segments; undefined when it is absolute, empty or leaves its folder. */
function cleanPath(path, allowUp = false) {
    if (path.startsWith('/') || path.includes('\0') || path.includes('\\'))
        return undefined;
    const result = [];
    for (const segment of path.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            result.push(segment);
        else if (!allowUp || result.pop() === undefined)
            return undefined;
    }
    return result.length === 0 ? undefined : result.join('/');
}
function headerPath(header) {
    const name = string(header, 0, 100);
    const ustar = header.subarray(257, 263).equals(Buffer.from('ustar\0'));
    const prefix = ustar ? string(header, 345, 155) : '';
    return prefix === '' ? name : `${prefix}/${name}`;
}
function string(bytes, start, length) {
    const field = bytes.subarray(start, start + length);
    const end = field.indexOf(0);
    return field.subarray(0, end === -1 ? length : end).toString('utf8');
}
/** Octal text, or GNU's base-256 when the first bit is set. */
function number(bytes, start, length) {
    const field = bytes.subarray(start, start + length);
    if (((field[0] ?? 0) & 0x80) !== 0) {
        return field.reduce((sum, byte, index) => sum * 256 + (index === 0 ? byte & 0x7f : byte), 0);
    }
    const text = string(bytes, start, length).trim();
    return text === '' ? 0 : /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : Number.NaN;
}
/** The header's sum with its own field read as blanks (POSIX ustar). */
function tar_headerChecksum(header) {
    return header.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 32 : byte), 0);
}
function checksumFits(header) {
    return number(header, 148, 8) === tar_headerChecksum(header);
}
/** PAX records: `<length> <key>=<value>\n`, the length in bytes of the whole record. */
function paxRecords(data, fail) {
    const records = {};
    let offset = 0;
    while (offset < data.length) {
        const blank = data.indexOf(32, offset);
        const length = Number(data.subarray(offset, blank).toString('latin1'));
        const record = data.subarray(blank + 1, offset + length - 1).toString('utf8');
        const equals = record.indexOf('=');
        if (blank === -1 || !Number.isInteger(length) || length <= 0 || equals < 1) {
            return fail('has a damaged PAX header');
        }
        records[record.slice(0, equals)] = record.slice(equals + 1);
        offset += length;
    }
    return records;
}
;// CONCATENATED MODULE: ./build/src/python/tar-write.js

const tar_write_block = 512;
/**
 * Writes a tar archive whose bytes depend on nothing but its arguments: sorted by path, owner 0, no names, modes 755
 * or 644, one time. Paths that do not fit the 100 bytes of a ustar header get a PAX header.
 * @param time seconds since the epoch
 */
function tar_write_writeTar(entries, time) {
    const sorted = [...entries].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
    return writeTarInOrder(sorted, time);
}
/** As `writeTar`, in the order that is given. */
function writeTarInOrder(entries, time) {
    const parts = [];
    for (const entry of entries) {
        const path = entry.type === 'directory' ? `${entry.path}/` : entry.path;
        const records = [paxRecord('path', path), paxRecord('linkpath', entry.target)].filter((r) => r !== '');
        if (records.length > 0) {
            const data = Buffer.from(records.join(''));
            parts.push(header('PaxHeader', 'x', 0o644, data.length, time, ''), padded(data));
        }
        const type = { file: '0', directory: '5', symlink: '2' }[entry.type];
        const mode = entry.type === 'file' && !entry.executable ? 0o644 : 0o755;
        parts.push(header(path, type, mode, entry.data.length, time, entry.target), padded(entry.data));
    }
    parts.push(Buffer.alloc(2 * tar_write_block));
    return Buffer.concat(parts);
}
function fits(value) {
    return /^[\x20-\x7e]*$/.test(value) && value.length <= 100;
}
/** '' when the value fits the plain header. The record's length counts its own digits. */
function paxRecord(key, value) {
    if (fits(value))
        return '';
    const rest = Buffer.byteLength(` ${key}=${value}\n`);
    let length = rest + String(rest).length;
    if (rest + String(length).length !== length)
        length = rest + String(length).length;
    return `${length} ${key}=${value}\n`;
}
function padded(data) {
    return Buffer.concat([data], Math.ceil(data.length / tar_write_block) * tar_write_block);
}
function header(path, type, mode, size, time, target) {
    const bytes = Buffer.alloc(tar_write_block);
    const octal = (value, digits) => `${value.toString(8).padStart(digits, '0')}\0`;
    bytes.write(fits(path) ? path : 'long-name', 0, 100, 'latin1');
    bytes.write(octal(mode, 7), 100, 'latin1');
    bytes.write(octal(0, 7), 108, 'latin1');
    bytes.write(octal(0, 7), 116, 'latin1');
    bytes.write(octal(size, 11), 124, 'latin1');
    bytes.write(octal(time, 11), 136, 'latin1');
    bytes.write(type, 156, 'latin1');
    bytes.write(fits(target) ? target : 'long-name', 157, 100, 'latin1');
    bytes.write('ustar\x0000', 257, 'latin1');
    bytes.write(`${headerChecksum(bytes).toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    return bytes;
}
;// CONCATENATED MODULE: ./build/src/python/canonical-sdist.js




/**
 * Upper bound of what an archive may unpack to, in bytes. The index itself refuses archives over 64 MiB that are more
 * than 50 times their packed size.
 */
function unpackLimit(packed) {
    return Math.max(64 * 1024 * 1024, packed * 50);
}
/** @throws UserError for a damaged, cut or bomb-like archive */
function readSdist(archive, where) {
    let tar;
    try {
        tar = (0,external_node_zlib_namespaceObject.gunzipSync)(archive, { maxOutputLength: unpackLimit(archive.length) });
    }
    catch (error) {
        const large = error.code === 'ERR_BUFFER_TOO_LARGE';
        const what = large ? 'unpacks to more than an index accepts' : 'is not a whole gzip file';
        throw new core_errors/* UserError */.yo(`this sdist ${what}`, { where: { file: where }, cause: error });
    }
    return readTar(tar, where);
}
/**
 * Rewrites an sdist so that the same sources give the same bytes: setuptools leaves build times in the gzip header and
 * in PAX headers whatever SOURCE_DATE_EPOCH says. Contents and executable bits stay.
 * @param time seconds since the epoch, the time of every member
 */
function canonicalSdist(archive, time, where) {
    return gzip(writeTar(readSdist(archive, where), time));
}
/** gzip without time, name and operating system (RFC 1952 §2.3): Node's own header names the system it runs on. */
function gzip(data) {
    const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE(crc32(data), 0);
    trailer.writeUInt32LE(data.length % 2 ** 32, 4);
    return Buffer.concat([header, deflateRawSync(data, { level: 9 }), trailer]);
}
;// CONCATENATED MODULE: ./build/src/python/metadata.js

/**
 * Parses core metadata (headers like those of e-mail, UTF-8, continuation lines, body = Description).
 * @param where file shown in errors
 * @throws UserError for text that is not UTF-8, a line that is no header, or a missing Name, Version, Metadata-Version
 */
function parseMetadata(bytes, where) {
    const text = decode(bytes, where);
    const blank = /(?:^|\n)\r?\n/.exec(text);
    const head = blank === null ? text : text.slice(0, blank.index);
    const body = blank === null ? '' : text.slice(blank.index + blank[0].length);
    const headers = parseHeaders(head, where);
    const all = (header) => headers.get(header.toLowerCase()) ?? [];
    const required = (header) => {
        const [value, second] = all(header);
        if (value === undefined || value === '') {
            throw new core_errors/* UserError */.yo(`its metadata has no ${header}`, { where: { file: where } });
        }
        if (second !== undefined) {
            throw new core_errors/* UserError */.yo(`its metadata has ${header} twice`, { where: { file: where } });
        }
        return value;
    };
    const metadataVersion = required('Metadata-Version');
    if (!/^\d+\.\d+$/.test(metadataVersion)) {
        throw new core_errors/* UserError */.yo(`its Metadata-Version ${JSON.stringify(metadataVersion)} is not a number like 2.4`, {
            where: { file: where },
        });
    }
    return {
        metadataVersion,
        name: required('Name'),
        version: required('Version'),
        description: body !== '' ? body : all('Description')[0],
        all,
    };
}
function decode(bytes, where) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new core_errors/* UserError */.yo('its metadata is not UTF-8', { where: { file: where } });
    }
}
function parseHeaders(head, where) {
    const headers = new Map();
    let current;
    for (const [index, raw] of head.split('\n').entries()) {
        const line = raw.replace(/\r$/, '');
        if (/^[ \t]/.test(line) && current !== undefined) {
            const last = current.pop() ?? '';
            current.push(`${last}\n${continuation(line)}`);
            continue;
        }
        if (line === '')
            continue;
        const match = /^([!-9;-~]+):[ \t]*(.*)$/s.exec(line);
        if (match === null) {
            throw new core_errors/* UserError */.yo('its metadata has a line that is no header', {
                where: { file: where, line: index + 1 },
            });
        }
        const [, name = '', value = ''] = match;
        current = headers.get(name.toLowerCase()) ?? [];
        headers.set(name.toLowerCase(), current);
        current.push(value.trimEnd());
    }
    return headers;
}
/** Old tools indent the lines of a Description or License header by 8 blanks, or by 7 and a bar. */
function continuation(line) {
    return line.replace(/^(?: {7}\|| {8}|[ \t]+)/, '');
}
/** Whether a metadata version is at least another one (`2.10` is newer than `2.4`). */
function metadataAtLeast(version, minimum) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [minMajor = 0, minMinor = 0] = minimum.split('.').map(Number);
    return major > minMajor || (major === minMajor && minor >= minMinor);
}
;// CONCATENATED MODULE: ./build/src/python/zip.js



/**
 * Reads the central directory of a zip archive (PKWARE APPNOTE 4.3). Refuses what an index refuses too: data
 * descriptors, comments, bytes after the end, encrypted or duplicate members, Zip64, and contents that unpack to more
 * than `unpackLimit`.
 * @throws UserError
 */
function readZip(archive, where) {
    const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
    const fail = (what) => {
        throw new core_errors/* UserError */.yo(`this zip archive ${what}`, { where: { file: where } });
    };
    const end = bytes.length - 22;
    if (end < 0 || bytes.readUInt32LE(end) !== 0x06054b50) {
        return fail('is damaged, cut short, or has a comment or bytes after its end');
    }
    const count = bytes.readUInt16LE(end + 10);
    let offset = bytes.readUInt32LE(end + 16);
    const members = new Map();
    let total = 0;
    for (let index = 0; index < count; index++) {
        if (offset + 46 > end || bytes.readUInt32LE(offset) !== 0x02014b50)
            return fail('has a damaged directory');
        const member = readMember(bytes, offset, fail);
        if (members.has(member.name))
            return fail(`holds ${JSON.stringify(member.name)} twice`);
        total += member.size;
        members.set(member.name, member);
        offset +=
            46 +
                bytes.readUInt16LE(offset + 28) +
                bytes.readUInt16LE(offset + 30) +
                bytes.readUInt16LE(offset + 32);
    }
    if (offset !== end)
        return fail('has a damaged directory');
    if (total > unpackLimit(bytes.length))
        return fail('unpacks to more than an index accepts');
    return {
        names: [...members.keys()],
        read: (name) => {
            const member = members.get(name);
            return member === undefined ? fail(`has no ${name}`) : contents(bytes, member, fail);
        },
    };
}
function readMember(bytes, offset, fail) {
    const flags = bytes.readUInt16LE(offset + 8);
    const nameLength = bytes.readUInt16LE(offset + 28);
    const member = {
        name: bytes.subarray(offset + 46, offset + 46 + nameLength).toString('utf8'),
        method: bytes.readUInt16LE(offset + 10),
        crc: bytes.readUInt32LE(offset + 16),
        packed: bytes.readUInt32LE(offset + 20),
        size: bytes.readUInt32LE(offset + 24),
        offset: bytes.readUInt32LE(offset + 42),
    };
    if ((flags & 0x1) !== 0)
        return fail(`holds ${member.name} encrypted`);
    if ((flags & 0x8) !== 0)
        return fail(`was written as a stream (data descriptor of ${member.name})`);
    if ([member.packed, member.size, member.offset].includes(0xffffffff))
        return fail('uses Zip64');
    if (member.name.startsWith('/') || member.name.split('/').includes('..')) {
        return fail(`has a member outside of its folder: ${JSON.stringify(member.name)}`);
    }
    return member;
}
function contents(bytes, member, fail) {
    const { offset, name } = member;
    if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== 0x04034b50)
        return fail(`lacks ${name}`);
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const packed = bytes.subarray(start, start + member.packed);
    let data;
    try {
        if (member.method === 0)
            data = packed;
        else if (member.method === 8)
            data = (0,external_node_zlib_namespaceObject.inflateRawSync)(packed, { maxOutputLength: Math.max(1, member.size) });
        else
            return fail(`packs ${name} by a method that wheels may not use (${member.method})`);
    }
    catch (error) {
        if (error instanceof core_errors/* UserError */.yo)
            throw error;
        return fail(`has a damaged member ${name}`);
    }
    if (data.length !== member.size || (0,external_node_zlib_namespaceObject.crc32)(data) !== member.crc)
        return fail(`has a damaged member ${name}`);
    return data;
}
;// CONCATENATED MODULE: ./build/src/python/inspect.js










/**
 * Reads a wheel or an sdist whole and checks it: readable archive, every member intact, metadata present, and its
 * name and version the same in the file name and the metadata.
 * @throws UserError
 */
function readDistribution(path) {
    const file = (0,external_node_path_.basename)(path);
    const parsed = parseDistribution(file);
    const bytes = (0,external_node_fs_.readFileSync)(path);
    const metadata = parsed.kind === 'wheel' ? wheelMetadata(bytes, file, parsed) : sdistMetadata(bytes, file);
    if (normalizeName(metadata.name) !== parsed.normalized || !sameVersion(metadata.version, parsed.version)) {
        throw new core_errors/* UserError */.yo(`its name says ${parsed.normalized} ${parsed.version}, its metadata ${metadata.name} ${metadata.version}`, { where: { file }, fix: 'build it again; files must not be renamed' });
    }
    return { ...parsed, path, metadata, sha256: sha256(bytes), size: bytes.length };
}
function wheelMetadata(bytes, file, name) {
    const zip = readZip(bytes, file);
    for (const member of zip.names)
        zip.read(member);
    const folders = new Set(zip.names.map((member) => /^([^/]+\.dist-info)\//.exec(member)?.[1]));
    folders.delete(undefined);
    const own = [...folders].filter((folder) => {
        const [project = '', version = ''] = (folder ?? '').replace(/\.dist-info$/, '').split('-');
        return normalizeName(project) === name.normalized && sameVersion(version, name.version);
    });
    if (own.length !== 1 || folders.size !== 1) {
        throw new core_errors/* UserError */.yo('this wheel needs exactly one .dist-info folder of its name and version', {
            where: { file },
        });
    }
    for (const required of ['METADATA', 'WHEEL', 'RECORD']) {
        if (!zip.names.includes(`${own[0]}/${required}`)) {
            throw new core_errors/* UserError */.yo(`this wheel has no ${own[0]}/${required}`, { where: { file } });
        }
    }
    return parseMetadata(zip.read(`${own[0]}/METADATA`), file);
}
function sdistMetadata(bytes, file) {
    const entries = readSdist(bytes, file);
    const tops = new Set(entries.map((entry) => entry.path.split('/')[0]));
    const [top] = tops;
    if (tops.size !== 1) {
        throw new core_errors/* UserError */.yo(`this sdist needs exactly one folder at its top, not ${tops.size}`, {
            where: { file },
        });
    }
    const info = entries.find((entry) => entry.path === `${top}/PKG-INFO` && entry.type === 'file');
    if (info === undefined)
        throw new core_errors/* UserError */.yo(`this sdist has no ${top}/PKG-INFO`, { where: { file } });
    return parseMetadata(info.data, file);
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
;// CONCATENATED MODULE: ./build/src/pypi/packages-dir.js







/** Files that may lie beside the distributions. */
const companions = new Set([buildFragmentName, chartsFragmentName, recordFileName, '.gitignore']);
/** Charts and manifests of images are staged with the distributions and go elsewhere. */
function isCompanion(name) {
    return companions.has(name) || /^image-[\w.-]+\.json$/.test(name) || name.endsWith('.tgz');
}
/**
 * Reads every distribution of a folder, each whole. Anything else in it is an error: what was not meant to be published
 * must not decide by its mere presence.
 * @param shown the folder as the user wrote it
 * @throws UserError
 */
function readPackagesDir(folder, shown) {
    const where = { key: 'packages-dir' };
    if (!(0,external_node_fs_.existsSync)(folder)) {
        throw new core_errors/* UserError */.yo(`the folder ${JSON.stringify(shown)} does not exist`, {
            where,
            fix: 'build first (build-python), or download the artifact that holds the distributions',
        });
    }
    const names = (0,external_node_fs_.readdirSync)(folder)
        .filter((name) => !isCompanion(name))
        .sort();
    for (const name of names) {
        if ((0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, name)).isFile() && /\.(whl|tar\.gz)$/.test(name))
            continue;
        throw new core_errors/* UserError */.yo(`${JSON.stringify(`${shown}/${name}`)} is not a distribution (.whl or .tar.gz file)`, {
            where,
            fix: 'keep only the files to publish in this folder',
        });
    }
    if (names.length === 0) {
        throw new core_errors/* UserError */.yo(`the folder ${JSON.stringify(shown)} holds no distribution`, {
            where,
            fix: 'build first (build-python), or download the artifact that holds the distributions',
        });
    }
    const files = names.map((name) => readDistribution((0,external_node_path_.join)(folder, name)));
    checkReleases(files);
    return files;
}
/** One version and at most one sdist per project. */
function checkReleases(files) {
    for (const file of files) {
        const other = files.find((one) => one.normalized === file.normalized && !sameVersion(one.version, file.version));
        if (other !== undefined) {
            throw new core_errors/* UserError */.yo(`${file.normalized} is there in two versions, ${file.version} and ${other.version}`, { where: { key: 'packages-dir' }, fix: 'publish one version at a time' });
        }
        const twin = files.find((one) => one !== file && one.normalized === file.normalized && one.kind === 'sdist');
        if (file.kind === 'sdist' && twin !== undefined) {
            throw new core_errors/* UserError */.yo(`${file.normalized} has two sdists, ${file.file} and ${twin.file}`, {
                where: { key: 'packages-dir' },
                fix: 'keep one: an index takes one sdist of a release',
            });
        }
    }
}
/** The files must be exactly what the plan releases: every package, with an sdist and a wheel, in its version. */
function checkAgainstPlan(files, plan) {
    const where = { key: 'packages-dir' };
    const fix = 'publish the files that were built for this plan';
    for (const planned of plan.python.packages) {
        const own = files.filter((file) => file.normalized === planned.normalized);
        for (const kind of ['sdist', 'wheel']) {
            if (own.some((file) => file.kind === kind))
                continue;
            throw new core_errors/* UserError */.yo(`${planned.name} ${plan.version} has no ${kind}`, { where, fix });
        }
        const other = own.find((file) => !sameVersion(file.version, plan.version));
        if (other !== undefined) {
            throw new core_errors/* UserError */.yo(`${other.file} is of version ${other.version}, the plan releases ${plan.version}`, {
                where,
                fix,
            });
        }
    }
    const names = new Set(plan.python.packages.map((planned) => planned.normalized));
    const extra = files.find((file) => !names.has(file.normalized));
    if (extra !== undefined) {
        throw new core_errors/* UserError */.yo(`${extra.file} is of a package that the plan does not release`, { where, fix });
    }
}
/**
 * Compares the files with the build fragment and the release record that lie beside them: a file that was swapped, lost
 * or added on the way from the build stops here.
 * @throws UserError naming the file and both hashes
 */
function checkAgainstRecords(folder, files, plan) {
    for (const name of [buildFragmentName, recordFileName]) {
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name)))
            continue;
        const record = readRecord((0,external_node_path_.join)(folder, name), name);
        const where = { file: name };
        const fix = 're-run the build; if it happens again, somebody changes the files between the jobs';
        if (plan !== undefined && record.plan_sha256 !== undefined && record.plan_sha256 !== '') {
            if (record.plan_sha256 !== planHash(plan)) {
                throw new core_errors/* UserError */.yo('these files were built for another plan', {
                    where,
                    fix: 'publish the files of the same run',
                });
            }
        }
        const known = new Map(record.python.files.map((file) => [file.name, file]));
        for (const file of files) {
            const recorded = known.get(file.file);
            if (recorded === undefined)
                throw new core_errors/* UserError */.yo(`${file.file} is not in the record`, { where, fix });
            if (recorded.sha256 === file.sha256 && recorded.size === file.size)
                continue;
            throw new core_errors/* UserError */.yo(`${file.file} is not the file that was built: sha256 ${file.sha256}, recorded ${recorded.sha256}`, { where, fix });
        }
        const lost = record.python.files.find((recorded) => !files.some((file) => file.file === recorded.name));
        if (lost !== undefined) {
            throw new core_errors/* UserError */.yo(`${lost.name} was built, but is not in the folder`, { where, fix });
        }
    }
}
function readRecord(path, name) {
    try {
        const record = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        if (Array.isArray(record?.python?.files))
            return record;
        throw new Error('it has no python.files');
    }
    catch (error) {
        throw new core_errors/* UserError */.yo(`this record cannot be read: ${(0,core_errors/* messageOf */.bD)(error)}`, { where: { file: name } });
    }
}
;// CONCATENATED MODULE: ./build/src/pypi/form.js

/** Metadata headers that occur once -> form fields. The index ignores fields of any other spelling. */
const single = [
    ['Summary', 'summary'],
    ['Description-Content-Type', 'description_content_type'],
    ['Keywords', 'keywords'],
    ['Home-page', 'home_page'],
    ['Download-URL', 'download_url'],
    ['Author', 'author'],
    ['Author-email', 'author_email'],
    ['Maintainer', 'maintainer'],
    ['Maintainer-email', 'maintainer_email'],
    ['License', 'license'],
    ['License-Expression', 'license_expression'],
];
/** Headers that may repeat -> form fields; each value is a field of its own. */
const repeated = [
    ['Classifier', 'classifiers'],
    ['Platform', 'platform'],
    ['Supported-Platform', 'supported_platform'],
    ['Requires-Dist', 'requires_dist'],
    ['Provides-Dist', 'provides_dist'],
    ['Obsoletes-Dist', 'obsoletes_dist'],
    ['Requires-External', 'requires_external'],
    ['Provides-Extra', 'provides_extra'],
    ['Project-URL', 'project_urls'],
    ['Dynamic', 'dynamic'],
    ['License-File', 'license_file'],
    ['Requires', 'requires'],
    ['Provides', 'provides'],
    ['Obsoletes', 'obsoletes'],
    ['Import-Name', 'import_name'],
    ['Import-Namespace', 'import_namespace'],
];
/**
 * The text fields of an upload (PyPI's legacy upload API). The index takes a release's metadata from here, not from
 * the file.
 * @param sha256 of the bytes that are sent
 */
function uploadForm(file, sha256) {
    const { metadata } = file;
    const fields = [
        [':action', 'file_upload'],
        ['protocol_version', '1'],
        ['metadata_version', metadata.metadataVersion],
        ['name', metadata.name],
        ['version', metadata.version],
        ['filetype', file.kind === 'sdist' ? 'sdist' : 'bdist_wheel'],
        ['pyversion', file.pythonTag],
        ['sha256_digest', sha256],
        // GitLab's index wants this field even when it is empty.
        ['requires_python', first(metadata, 'Requires-Python')],
    ];
    for (const [header, name] of single) {
        const value = first(metadata, header);
        if (value !== '')
            fields.push([name, value]);
    }
    for (const [header, name] of repeated) {
        // setuptools wrote License-File before Metadata-Version 2.4 knew it, and the index refuses that.
        if (header === 'License-File' && !metadataAtLeast(metadata.metadataVersion, '2.4'))
            continue;
        for (const value of metadata.all(header))
            if (known(value))
                fields.push([name, value]);
    }
    if (metadata.description !== undefined && known(metadata.description)) {
        fields.push(['description', metadata.description]);
    }
    return fields;
}
function first(metadata, header) {
    const value = metadata.all(header)[0] ?? '';
    return known(value) ? value : '';
}
/** Old setuptools writes UNKNOWN for what it does not know. */
function known(value) {
    return value !== '' && value.trim() !== 'UNKNOWN';
}
;// CONCATENATED MODULE: ./build/src/pypi/multipart.js



/**
 * Writes a multipart/form-data body (RFC 7578) by hand. FormData would turn every LF of a description into CRLF, and
 * its Blob fields would travel as file parts, which the index refuses.
 */
function multipart(fields, file) {
    const { contentType, head, tail } = multipart_frame(fields, file);
    return { contentType, body: new Uint8Array(Buffer.concat([head, file.data, tail])) };
}
/** The same, but the file is read while it is sent; the length is known before. */
function multipartForm(fields, file) {
    const { contentType, head, tail } = multipart_frame(fields, file);
    return {
        contentType,
        length: head.length + file.length + tail.length,
        async *chunks() {
            yield head;
            yield* file.chunks();
            yield tail;
        },
    };
}
/** All that stands before and after the bytes of the file. */
function multipart_frame(fields, file) {
    const boundary = freshBoundary(fields.map(([, value]) => value));
    const start = (name, more) => `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"${more}\r\n\r\n`;
    const texts = fields.map(([name, value]) => `${start(name, '')}${value}\r\n`).join('');
    const type = 'Content-Type: application/octet-stream';
    return {
        contentType: `multipart/form-data; boundary=${boundary}`,
        head: Buffer.from(texts + start(file.field, `; filename="${quoted(file.name)}"\r\n${type}`)),
        tail: Buffer.from(`\r\n--${boundary}--\r\n`),
    };
}
/** A part from memory. */
function bytesPart(field, name, data) {
    return {
        field,
        name,
        length: data.length,
        async *chunks() {
            yield data;
        },
    };
}
/**
 * A part from a file. The end of the form follows only when its bytes are those that were checked: no server can store
 * a changed file. @throws UserError in its chunks, when they are not
 */
function filePart(field, known) {
    return { field, name: known.file, length: known.size, chunks: () => checkedChunks(known) };
}
async function* checkedChunks({ path, file, size, sha256 }) {
    const changed = new core_errors/* UserError */.yo('this file changed after it was checked', { where: { file } });
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let read = 0;
    for await (const chunk of (0,external_node_fs_.createReadStream)(path)) {
        read += chunk.length;
        if (read > size)
            throw changed;
        hash.update(chunk);
        yield chunk;
    }
    if (read !== size || hash.digest('hex') !== sha256)
        throw changed;
}
/** 128 random bits: that a file holds them is out of the question; the texts are looked through all the same. */
function freshBoundary(texts) {
    for (;;) {
        const boundary = `----release-actions-${(0,external_node_crypto_.randomBytes)(16).toString('hex')}`;
        if (!texts.some((text) => text.includes(boundary)))
            return boundary;
    }
}
/** As browsers do it (WHATWG HTML, multipart/form-data encoding). */
function quoted(name) {
    return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(4708);
// EXTERNAL MODULE: ./build/src/core/http-agent.js + 1 modules
var http_agent = __nccwpck_require__(3295);
;// CONCATENATED MODULE: ./build/src/core/transfer.js



const bodyLimit = 1024 * 1024;
/**
 * Sends a request whose body is streamed with its exact length, over kept connections and through the proxy of the
 * environment. There is no limit to the whole time, only to a standstill. An answer that comes before the body
 * is sent ends the sending and is what counts, also when the service then closes the connection (RFC 9112 §9.5).
 * @throws the error of the body, as it is, after breaking the connection off; Error with Node's `code` when there
 *   was no answer (`HPE_…` and `rawPacket` when it was not HTTP)
 */
async function transfer(target, request) {
    const { method, headers, body, env, stall } = request;
    const ask = target.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    const outgoing = ask(target, {
        method,
        headers: { ...headers, 'Content-Length': String(body.length) },
        agent: (0,http_agent/* agentFor */.P)(target, env),
    });
    const watch = new Watch(outgoing, stall.sending);
    const answer = answerOf(outgoing, watch);
    // Whichever fails first is told; the other failure follows from it.
    answer.catch(() => undefined);
    try {
        const whole = await send(outgoing, body, answer, watch);
        watch.allow(stall.answer);
        const result = await answer;
        // The rest of the body was never sent: this connection cannot carry another request.
        if (!whole)
            outgoing.destroy();
        return result;
    }
    catch (error) {
        outgoing.destroy();
        throw error;
    }
    finally {
        watch.stop();
    }
}
/** @returns whether the whole body went out, false when an answer or an error came before */
async function send(outgoing, body, answer, watch) {
    let ended = false;
    const end = new Promise((resolve) => {
        const over = () => {
            ended = true;
            resolve();
        };
        outgoing.once('response', over);
        answer.then(over, over);
    });
    for await (const chunk of body.chunks()) {
        if (ended)
            return false;
        // One chunk at a time, each waited for: an early answer is read before the next write can fail.
        await Promise.race([end, new Promise((resolve) => outgoing.write(chunk, () => resolve()))]);
        watch.progress();
    }
    if (ended)
        return false;
    outgoing.end();
    return true;
}
function answerOf(outgoing, watch) {
    return new Promise((resolve, reject) => {
        outgoing.once('error', reject);
        outgoing.once('response', (response) => {
            // After the status line nothing that breaks takes the answer away.
            outgoing.off('error', reject);
            outgoing.on('error', () => undefined);
            const chunks = [];
            let size = 0;
            const done = () => resolve(transferred(response, Buffer.concat(chunks)));
            response.on('data', (chunk) => {
                watch.progress();
                if (size < bodyLimit)
                    chunks.push(chunk);
                size += chunk.length;
                if (size >= bodyLimit)
                    outgoing.destroy();
            });
            response.once('end', done);
            response.once('error', done);
            response.once('close', done);
        });
    });
}
function transferred(response, body) {
    const headers = Object.entries(response.headers).map(([name, value]) => [name, value?.toString()]);
    return {
        status: response.statusCode ?? 0,
        statusText: response.statusMessage ?? '',
        headers: Object.fromEntries(headers),
        body: body.toString('utf8'),
    };
}
/** Breaks a request off that stands still. */
class Watch {
    outgoing;
    timer;
    constructor(outgoing, milliseconds) {
        this.outgoing = outgoing;
        this.timer = this.start(milliseconds);
    }
    allow(milliseconds) {
        this.stop();
        this.timer = this.start(milliseconds);
    }
    progress() {
        this.timer.refresh();
    }
    stop() {
        clearTimeout(this.timer);
    }
    start(milliseconds) {
        const seconds = Math.round(milliseconds / 1000);
        return setTimeout(() => {
            this.outgoing.destroy(new Error(`nothing moved for ${seconds} s`));
        }, milliseconds);
    }
}
;// CONCATENATED MODULE: ./build/src/pypi/upload.js







/** Milliseconds without progress: a byte on its way, and the index busy with a file of 100 MB. */
const stall = { sending: 60_000, answer: 300_000 };
/** Sends a distribution, with further fields. @throws UserError when its bytes changed since they were checked, or for a foreign redirect */
async function sendFile(host, repository, credentials, file, more = []) {
    const fields = [...uploadForm(file, file.sha256), ...more];
    const form = multipartForm(fields, filePart('content', file));
    return post(host, repository, credentials, form);
}
/**
 * POSTs a form. Redirects are not followed, but for one inside the same origin that keeps the method (a missing slash),
 * with the whole body sent anew; credentials never go elsewhere.
 */
async function post(host, repository, credentials, form) {
    const authorization = await credentials.authorization();
    const answer = await postAs(host, repository, authorization, form);
    if (answer.status !== 403 || credentials.renew?.(authorization, answer.message) !== true)
        return answer;
    return postAs(host, repository, await credentials.authorization(), form);
}
async function postAs(host, repository, authorization, form) {
    const send = (url) => transfer(url, {
        method: 'POST',
        body: form,
        env: host.env,
        stall,
        headers: {
            Accept: 'application/json',
            Authorization: authorization,
            'Content-Type': form.contentType,
            'User-Agent': userAgent,
        },
    });
    try {
        let response = await send(new URL(repository.uploadUrl));
        if (response.status === 307 || response.status === 308) {
            response = await send(sameOrigin(repository, response.headers['location']));
        }
        return upload_answerOf(response);
    }
    catch (error) {
        if (error instanceof core_errors/* UserError */.yo)
            throw error;
        return withoutAnswer(repository, error);
    }
}
function upload_answerOf({ status, statusText, headers, body }) {
    const reason = reasonOf(status, statusText, headers['content-type'] ?? '', body);
    const redirect = status >= 300 && status < 400;
    return {
        status,
        message: redirect ? `it redirects uploads (${status}); check repository-url` : reason,
        kind: redirect ? 'refused' : classify(status, reason),
        headers,
    };
}
function sameOrigin(repository, location) {
    const target = new URL(location ?? '', repository.uploadUrl);
    if (target.origin !== new URL(repository.uploadUrl).origin) {
        throw new core_errors/* UserError */.yo(`${repository.label} redirects uploads to another host, ${target.host}`, {
            where: { key: 'repository-url' },
            fix: 'name the address that takes the uploads; the token is never sent elsewhere by itself',
        });
    }
    return target;
}
/** An HTTPParserError means that there was an answer, but no valid HTTP; Node 24 gives not all of them a code (HPE_…). */
function withoutAnswer(repository, error) {
    const { name, code, message, rawPacket } = error;
    const garbled = name === 'HTTPParserError' || String(code ?? '').startsWith('HPE_');
    if (!garbled) {
        const told = unreachable(repository.label, error).message;
        // Trust does not come by trying again.
        const kind = /CERT|^ERR_TLS|^UNABLE_TO/.test(String(code ?? '')) ? 'refused' : 'again';
        return { status: 0, message: told, kind, headers: {} };
    }
    // What PyPI had to say stands in there, over several lines.
    const said = oneLine(rawPacket?.toString('latin1') ?? '').replace(/ Content-(Type|Length):.*$/i, '');
    const told = said === '' ? String(message) : `${String(message)}; it begins with ${JSON.stringify(said)}`;
    const why = `the index refused; its answer is not valid HTTP (${told})`;
    return { status: 0, message: why, kind: 'garbled', headers: {} };
}
/** An answer as the error it is. */
function answerError(host, repository, what, answer) {
    const after = retryAfter(answer.headers['retry-after'] ?? null, host.now());
    const fix = adviceFor(answer.message, answer.status);
    return new core_errors/* ServiceError */._7(repository.label, `${what}: ${answer.message}`, {
        status: answer.status,
        retryable: answer.kind === 'again',
        ...(after === undefined ? {} : { retryAfterMs: after }),
        ...(fix === undefined ? {} : { fix }),
    });
}
;// CONCATENATED MODULE: ./build/src/pypi/probe.js








const probesAtOnce = 8;
const probeName = 'release-check.txt';
const probeData = Buffer.from('check');
/**
 * Asks PyPI about rights, token scope and metadata without any effect: a POST with the release's real form and a file
 * whose extension PyPI refuses only after all these checks. Never for a project that does not exist yet (the try
 * would count as a creation), never for a release that is complete, and only where the index is PyPI's software:
 * another one may store any file.
 * @throws UserError with the index's own words for every project that it would refuse
 */
async function probeRights(host, repository, credentials, states) {
    const asked = states.filter(({ page, files }) => page.exists && files.some(({ held }) => held.state === 'absent'));
    const refusals = await pool(probesAtOnce, asked, (state) => probeOne(host, repository, credentials, state));
    const found = refusals.filter((refusal) => refusal !== undefined);
    if (found.length === 0)
        return;
    const lines = found.map(({ normalized, message }) => `${normalized}: ${message}`);
    const fixes = new Set(found.map(({ fix }) => fix).filter((fix) => fix !== undefined));
    throw new core_errors/* UserError */.yo(`${repository.label} would refuse this release:\n${lines.join('\n')}`, {
        ...(fixes.size === 0 ? {} : { fix: [...fixes].join('; ') }),
    });
}
async function probeOne(host, repository, credentials, state) {
    const { normalized, version, files } = state.package;
    const [file] = files;
    if (file === undefined)
        return undefined;
    const form = multipartForm(uploadForm(file, sha256(probeData)), bytesPart('content', probeName, probeData));
    let answer;
    try {
        answer = await retry(host, { what: `check of ${normalized}`, delays: [1_000, 4_000], deadline: 90_000 }, async () => {
            const got = await post(host, repository, credentials, form);
            if (got.kind === 'again')
                throw answerError(host, repository, normalized, got);
            return got;
        });
    }
    catch (error) {
        if (!(error instanceof core_errors/* ServiceError */._7))
            throw error;
        host.warning(`rights for ${normalized} are unknown until tried: ${error.message}`);
        return undefined;
    }
    if (answer.status === 400 && /invalid file extension/i.test(answer.message)) {
        host.info(`checked ${normalized} ${version}: rights and metadata are accepted`);
        return undefined;
    }
    if (answer.kind === 'stored') {
        const message = 'the index took a file that PyPI refuses (release-check.txt)';
        return { normalized, message, fix: 'set probe: off for this index, and delete that file' };
    }
    return { normalized, message: answer.message, fix: adviceFor(answer.message, answer.status) };
}
;// CONCATENATED MODULE: ./build/src/pypi/rate-limit.js
/**
 * How many more projects may be created now, from the RateLimit header that PyPI sends with each new project
 * (draft-ietf-httpapi-ratelimit-headers: `"name";r=20;t=3598, "other";r=0;t=3598`). PyPI counts the project that it
 * answers about only afterwards (measured: `r=1` comes with the last one that is accepted).
 * @returns the smallest rest after this project, and the seconds until it grows; undefined without the header
 */
function newProjectLimit(headers) {
    const value = headers['ratelimit'] ?? '';
    const items = [...value.matchAll(/"project\.create[^"]*"\s*;([^,]*)/g)].map(([, parameters = '']) => ({
        left: Math.max(0, Number(/\br=(\d+)/.exec(parameters)?.[1] ?? Number.NaN) - 1),
        seconds: Number(/\bt=(\d+)/.exec(parameters)?.[1] ?? 3600),
    }));
    return items
        .filter((item) => !Number.isNaN(item.left))
        .sort((a, b) => a.left - b.left || b.seconds - a.seconds)[0];
}
;// CONCATENATED MODULE: ./build/src/pypi/new-projects.js


/** Keeps count of the projects that may still be created, as soon as the index tells. */
class NewProjects {
    host;
    label;
    unknown;
    left;
    seconds = 0;
    /** @param unknown normalized names of projects that the index does not know yet */
    constructor(host, label, unknown) {
        this.host = host;
        this.label = label;
        this.unknown = new Set(unknown);
    }
    /** @throws UserError instead of an attempt that is bound to fail: a refused one counts as well */
    start(file) {
        if (!this.unknown.has(file.normalized) || this.left === undefined)
            return;
        if (this.left > 0) {
            this.left--;
            return;
        }
        const minutes = Math.ceil(this.seconds / 60);
        throw new core_errors/* UserError */.yo(`${this.label} lets this account create no more projects for now; left: ${[...this.unknown].join(', ')}`, { fix: `re-run the failed jobs in ${minutes} minutes; what is uploaded stays` });
    }
    /** A file is stored, and with it its project. */
    stored(file, headers) {
        if (!this.unknown.delete(file.normalized))
            return;
        const limit = newProjectLimit(headers);
        if (limit === undefined)
            return;
        const told = this.left !== undefined;
        // Others that are under way now are counted here, and perhaps not yet there.
        this.left = Math.min(this.left ?? limit.left, limit.left);
        this.seconds = limit.seconds;
        if (!told && limit.left < this.unknown.size) {
            this.host.warning(`${this.label} allows ${limit.left} more new projects now, and ${this.unknown.size} are left`);
        }
    }
}
;// CONCATENATED MODULE: ./build/src/pypi/schedule.js

/**
 * Uploads packages in the order of their needs, side by side as far as `atOnce` allows. A package starts when all it needs
 * can be installed: all their files are up, or a wheel for every platform is. The first file of a release goes
 * alone (PyPI answers 500 to several at once), the others side by side. The first project that is created goes before all that it does
 * not need: the index may refuse new projects, and its answer tells how many more it takes. After a failure nothing new starts;
 * what is under way is awaited, then the first failure is thrown.
 */
async function uploadInOrder(uploads, atOnce, put) {
    const failures = [];
    const slot = slots(atOnce);
    const send = (file) => slot(file.size, async () => {
        if (failures.length > 0)
            throw stopped;
        try {
            await put(file);
        }
        catch (error) {
            failures.push(error);
            throw error;
        }
    });
    const order = levels(uploads.map((upload) => upload.package)).flat();
    const sorted = order.flatMap((one) => uploads.find((upload) => upload.package === one) ?? []);
    const pioneer = sorted.find(({ creates, missing }) => creates && missing.length > 0);
    const before = pioneer === undefined ? new Set() : neededBy(pioneer.package, order);
    // The pioneer and what it needs come first; both parts keep their order, in which nobody stands before its needs.
    const first = sorted.filter((upload) => upload === pioneer || before.has(upload.package.normalized));
    const installable = new Map();
    const tasks = [];
    let created = Promise.resolve();
    for (const upload of [...first, ...sorted.filter((one) => !first.includes(one))]) {
        const waits = [created, ...upload.package.needs.map((need) => installable.get(need))];
        const { head, ready, done } = start(upload, Promise.all(waits), send);
        if (upload === pioneer)
            created = head;
        installable.set(upload.package.normalized, ready);
        tasks.push(head, ready, done);
    }
    await Promise.allSettled(tasks);
    if (failures.length > 0)
        throw failures[0];
}
/** Thrown inside when another file failed; never leaves this module. */
const stopped = new Error('stopped after a failure');
function start({ missing, begun, package: one }, needs, send) {
    const universal = (file) => file.kind === 'wheel' && file.platformTag === 'any';
    const [first, ...rest] = missing;
    const present = one.files.some((file) => universal(file) && !missing.includes(file));
    const head = needs.then(async () => {
        if (first !== undefined && !begun)
            await send(first);
    });
    const done = head.then(async () => {
        await Promise.all((begun ? missing : rest).map(send));
    });
    const early = present || (!begun && first !== undefined && universal(first));
    return { head, ready: early ? head : done, done };
}
/** Normalized names of all that a package needs, and what these need. */
function neededBy(one, all) {
    const found = new Set();
    const visit = (names) => {
        for (const name of names) {
            if (found.has(name) || name === one.normalized)
                continue;
            found.add(name);
            visit(all.find((other) => other.normalized === name)?.needs ?? []);
        }
    };
    visit(one.needs);
    return found;
}
/** Lets tasks run as far as there is room, first come first served. */
function slots(room) {
    let files = 0;
    let bytes = 0;
    const waiting = [];
    const admit = () => {
        for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
            if (files > 0 && (files >= room.files || bytes + next.size > room.bytes))
                return;
            waiting.shift();
            files++;
            bytes += next.size;
            next.start();
        }
    };
    return async (size, task) => {
        const admitted = new Promise((start) => waiting.push({ size, start }));
        admit();
        await admitted;
        try {
            await task();
        }
        finally {
            files--;
            bytes -= size;
            admit();
        }
    };
}
;// CONCATENATED MODULE: ./build/src/pypi/visibility.js




/** Milliseconds. */
const visibleWithin = 60_000;
/**
 * Looks whether the index shows what was uploaded, with the right hash: once per project, as soon as its first file is
 * up, while other files still go up. Pages are cached, so lateness only warns; a project whose page is late is asked
 * again for all of its files when everything is up.
 */
class Visibility {
    host;
    label;
    index;
    looks = [];
    constructor(host, label, index) {
        this.host = host;
        this.label = label;
        this.index = index;
    }
    /** @param first file of a project that is up; @param files all of the project that this step uploads */
    look(first, files) {
        const look = this.hidden(first.normalized, [first]).then((hidden) => (hidden.length === 0 ? [] : files));
        // Waited for at the end, or never, when an upload fails.
        look.catch(() => undefined);
        this.looks.push(look);
    }
    /** Waits until all that was looked for shows; warns about the rest. */
    async wait() {
        const end = this.host.now() + visibleWithin;
        let pending = (await Promise.all(this.looks)).flat();
        for (let wait = 500; pending.length > 0; wait = Math.min(wait * 2, 8_000)) {
            if (this.host.now() + wait > end)
                break;
            await this.host.sleep(wait);
            const names = [...new Set(pending.map((file) => file.normalized))];
            const hidden = await pool(readsAtOnce, names, (name) => this.hidden(name, pending.filter((file) => file.normalized === name)));
            pending = hidden.flat();
        }
        if (pending.length === 0)
            return;
        this.host.warning(`${this.label} took these files, but does not show them yet (its pages may be cached for minutes): ` +
            pending.map((file) => file.file).join(', '));
    }
    async hidden(normalized, files) {
        try {
            const { files: listed } = await this.index.release(normalized, files[0]?.version ?? '');
            return files.filter((file) => compare(file, listed).state !== 'same');
        }
        catch (error) {
            if (error instanceof core_errors/* ServiceError */._7)
                return files;
            throw error;
        }
    }
}
;// CONCATENATED MODULE: ./build/src/pypi/publish.js







/** Under way at the same time: many small files, or few large ones, which would only share the line. */
const atOnce = { files: 16, bytes: 64 * 1024 * 1024 };
const uploadDelays = [1_000, 4_000, 15_000, 30_000, 60_000];
/** Milliseconds after its first try in which a file may be tried again. */
const uploadWindow = 20 * 60_000;
/**
 * Uploads what is missing, in the order of needs, and waits until it shows. States go into the report as they come about.
 */
async function publish(to, states) {
    const uploads = states.map((state) => ({
        package: state.package,
        missing: state.files.filter(({ held }) => held.state === 'absent').map(({ file }) => file),
        begun: state.claimed.length > 0,
        creates: !state.page.exists,
    }));
    const created = uploads.filter(({ creates }) => creates).map((upload) => upload.package.normalized);
    const limit = new NewProjects(to.host, to.repository.label, created);
    const visibility = new Visibility(to.host, to.repository.label, to.index);
    const looked = new Set();
    await uploadInOrder(uploads, atOnce, async (file) => {
        await putAndReport(to, file, limit);
        if (looked.has(file.normalized))
            return;
        looked.add(file.normalized);
        const own = uploads.find((upload) => upload.package.normalized === file.normalized);
        visibility.look(file, own?.missing ?? [file]);
    });
    await visibility.wait();
}
async function putAndReport(to, file, limit) {
    const started = to.host.now();
    try {
        limit.start(file);
        const state = await putFile(to, file, limit);
        to.report.set(file, state);
        const time = ((to.host.now() - started) / 1000).toFixed(1);
        to.host.info(`${state.padEnd(9)} ${file.file} (${(0,markdown/* bytes */.ee)(file.size)}, ${time} s)`);
    }
    catch (error) {
        to.report.set(file, 'failed');
        to.host.info(`${'failed'.padEnd(9)} ${file.file}`);
        throw error;
    }
}
/**
 * Sends one file until the index has it. The same bytes may be sent again on PyPI, so network errors, 5xx and
 * read-only mode are retried; before each retry, and before giving up, the index is asked by hash: an answer may be
 * lost after the file was stored.
 * @returns `unchanged` when the index had it without us
 */
async function putFile(to, file, limit) {
    let sent = 0;
    try {
        return await retry(to.host, { what: `POST ${file.file}`, delays: uploadDelays, deadline: uploadWindow }, async () => {
            if (sent > 0 && (await heldBy(to, file)).state === 'same')
                return 'uploaded';
            const attestation = to.attestor === undefined ? [] : [await to.attestor.field(file)];
            sent++;
            const answer = await sendFile(to.host, to.repository, to.credentials, file, attestation);
            if (answer.kind === 'stored') {
                limit.stored(file, answer.headers);
                return 'uploaded';
            }
            throw answerError(to.host, to.repository, file.file, answer);
        });
    }
    catch (error) {
        if (!(error instanceof core_errors/* ServiceError */._7))
            throw error;
        const held = await heldBy(to, file);
        if (held.state === 'same')
            return sent > 1 || error.retryable ? 'uploaded' : 'unchanged';
        if (held.state === 'other')
            throw clash(to.repository, file, held);
        throw error;
    }
}
/** An index that cannot be read counts as not having the file: the upload's own error is then what is shown. */
async function heldBy(to, file) {
    try {
        return await to.index.held(file);
    }
    catch (error) {
        if (error instanceof core_errors/* ServiceError */._7)
            return { state: 'absent' };
        throw error;
    }
}
function clash(repository, file, held) {
    const theirs = held.state === 'absent' ? undefined : held.sha256;
    return new core_errors/* UserError */.yo(`${file.file} is on ${repository.label} with sha256 ${theirs ?? 'unknown'}; ours has ${file.sha256}`, { fix: 'somebody else published this version meanwhile: release the next number' });
}
// EXTERNAL MODULE: ./build/src/pypi/repository.js
var pypi_repository = __nccwpck_require__(3115);
;// CONCATENATED MODULE: ./build/src/pypi/report.js


/** What became of every file; outputs and summary are made from it, also when the step fails half-way. */
class Report {
    host;
    repository;
    states = new Map();
    /** Every file is `missing` until more is known. */
    constructor(host, repository, files) {
        this.host = host;
        this.repository = repository;
        for (const file of files)
            this.states.set(file, 'missing');
    }
    /** Takes over what the index holds. */
    found(packages, onConflict) {
        const other = onConflict === 'skip' ? 'skipped' : 'failed';
        const known = { absent: 'missing', same: 'unchanged', other };
        for (const { file, held } of packages.flatMap((state) => state.files)) {
            this.states.set(file, known[held.state]);
        }
    }
    set(file, state) {
        this.states.set(file, state);
    }
    with(state) {
        return [...this.states].filter(([, found]) => found === state).map(([file]) => file);
    }
    /** Logs a line for every file in one of the states. */
    log(states) {
        for (const [file, state] of this.states) {
            if (states.includes(state))
                this.host.info(`${state.padEnd(9)} ${file.file} (${(0,markdown/* bytes */.ee)(file.size)})`);
        }
    }
    outputs() {
        const files = [...this.states].map(([file, state]) => ({
            name: file.file,
            state,
            sha256: file.sha256,
            url: (0,pypi_repository/* releasePage */.NC)(this.repository, file.normalized, file.version),
        }));
        this.host.output('files', JSON.stringify(files));
        this.host.output('uploaded', String(this.with('uploaded').length));
        this.host.output('unchanged', String(this.with('unchanged').length));
    }
    async summary(title, result) {
        const rows = [...this.states].map(([file, state]) => {
            const page = (0,pypi_repository/* releasePage */.NC)(this.repository, file.normalized, file.version);
            return [
                (0,markdown/* text */.Qq)(file.metadata.name),
                (0,markdown/* code */.aY)(file.file),
                (0,markdown/* bytes */.ee)(file.size),
                (0,markdown/* code */.aY)(file.sha256),
                state,
                `[release](${page})`,
            ];
        });
        const head = ['package', 'file', 'size', 'sha256', 'state', 'page'];
        await this.host.summary((0,markdown/* section */.uW)(`${title}: ${(0,markdown/* text */.Qq)(this.repository.label)}`, (0,markdown/* text */.Qq)(result), (0,markdown/* table */.tp)(head, rows)));
    }
}
;// CONCATENATED MODULE: ./build/src/pypi/credentials.js

/**
 * Checks a token by its shape, before anything is sent, and makes the header of it. PyPI knows one user name,
 * `__token__`, for all tokens; for another index the token may be `user:password`.
 * @throws UserError for an empty or malformed token, or one of another index
 */
function tokenCredentials(host, repository, token, dryRun) {
    if (token === '') {
        const what = `PYPI_TOKEN is empty: the target ${repository.label} is on, and its token is what the input token takes`;
        if (!dryRun)
            throw new core_errors/* UserError */.yo(what, { fix: 'set the secret PYPI_TOKEN, or python.publish: false' });
        host.warning(`${what}; rights are unknown until tried`);
        return { authorization: async () => '' };
    }
    const wrong = repository.kind === 'other' ? misspelt(token) : (misspelt(token) ?? foreign(repository, token));
    if (wrong !== undefined) {
        const fix = 'store the token alone, as it was shown when it was made, in the secret PYPI_TOKEN';
        throw new core_errors/* UserError */.yo(wrong, { where: { key: 'token' }, fix });
    }
    const account = repository.kind === 'other' && token.includes(':') ? token : `__token__:${token}`;
    const basic = Buffer.from(account).toString('base64');
    for (const form of [token, basic, account.slice(account.indexOf(':') + 1)])
        host.secret(form);
    return { authorization: async () => `Basic ${basic}` };
}
function misspelt(token) {
    return /[\s\p{Cc}]/u.test(token) ? 'the token holds a line break or blank inside' : undefined;
}
/**
 * A token of PyPI's software is `pypi-` and a macaroon, which begins with the host that made it: a version byte, then
 * packets of type, length and value, type 1 being the location (libmacaroons, version 2; pypitokens).
 */
function foreign({ kind, label }, token) {
    if (!token.startsWith('pypi-')) {
        return `the token does not start with pypi-, as all tokens of ${label} do`;
    }
    const macaroon = Buffer.from(token.slice(5), 'base64url');
    if (macaroon[0] !== 2 || macaroon[1] !== 1)
        return undefined;
    const location = macaroon.toString('latin1', 3, 3 + (macaroon[2] ?? 0));
    const wanted = kind === 'testpypi' ? 'test.pypi.org' : 'pypi.org';
    const known = location === 'pypi.org' || location === 'test.pypi.org';
    return known && location !== wanted ? `the token is of ${location}, not of ${wanted}` : undefined;
}
;// CONCATENATED MODULE: ./build/src/pypi/trusted/identity.js




const urlVariable = 'ACTIONS_ID_TOKEN_REQUEST_URL';
const tokenVariable = 'ACTIONS_ID_TOKEN_REQUEST_TOKEN';
const label = "GitHub's identity service";
/**
 * What a job with the permission `id-token: write` is offered by GitHub (docs "OpenID Connect reference": both
 * variables are set only then); undefined without it.
 * @throws UserError when the address is not https
 */
function identityOf(host) {
    const address = host.env[urlVariable] ?? '';
    const bearer = host.env[tokenVariable] ?? '';
    if (address === '' || bearer === '')
        return undefined;
    host.secret(bearer);
    const base = URL.canParse(address) ? new URL(address) : undefined;
    if (base === undefined || (base.protocol !== 'https:' && !(0,core_loopback/* isLoopback */.U)(base.hostname))) {
        throw new core_errors/* UserError */.yo('this is no https address', { where: { key: urlVariable } });
    }
    return {
        token: (audience) => retry(host, { what: 'identity of the job' }, () => once(host, base, bearer, audience)),
    };
}
async function once(host, base, bearer, audience) {
    const url = new URL(base);
    url.searchParams.set('audience', audience);
    const reply = await ask(host, label, url, { headers: { Authorization: `bearer ${bearer}` } });
    const value = reply.json?.['value'];
    if (reply.status === 200 && typeof value === 'string' && value !== '') {
        host.secret(value);
        return value;
    }
    const why = reply.status === 200 ? 'its answer holds no token' : reply.reason;
    throw replyError(label, reply, why, false, 're-run the job; its permission id-token: write must last');
}
;// CONCATENATED MODULE: ./build/src/pypi/trusted/claims.js


const shown = [
    'sub',
    'repository',
    'repository_owner_id',
    'workflow_ref',
    'job_workflow_ref',
    'ref',
    'environment',
];
/** Where the recipe for the job stands. */
const guide = 'https://github.com/vantage6/release-actions/blob/main/docs/trusted-publishing.md';
/** Reads the middle part of a JWT (RFC 7519 §3), unverified: that is the business of the index. */
function claimsOf(jwt) {
    let payload = {};
    try {
        const parsed = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8'));
        if (typeof parsed === 'object' && parsed !== null)
            payload = parsed;
    }
    catch {
        // Shown as unknown.
    }
    return Object.fromEntries(shown.map((name) => [name, oneLine(String(payload[name] ?? ''))]));
}
/** The claims in lines, for an error. */
function claimLines(claims) {
    return shown.map((name) => `  ${name}: ${claims[name] || '(none)'}`).join('\n');
}
/** What a publisher has to be registered with, in the words of PyPI's form. */
function registration(claims) {
    const [owner = '', repository = ''] = claims.repository.split('/');
    const file = /\/\.github\/workflows\/([^@]+)@/.exec(claims.job_workflow_ref)?.[1] ?? '';
    const environment = claims.environment === '' ? 'none (leave it empty)' : claims.environment;
    return `owner ${owner}, repository ${repository}, workflow ${file}, environment ${environment}`;
}
/**
 * An index looks the publisher up by the called workflow and then wants it to be the caller's: in a reusable workflow
 * no registration can match (PyPI's documentation "Troubleshooting", reusable workflows).
 * @throws UserError with the way out
 */
function checkCaller(claims, index) {
    const { workflow_ref: caller, job_workflow_ref: called } = claims;
    if (caller === '' || called === '' || caller === called)
        return;
    throw new core_errors/* UserError */.yo(`${index} accepts trusted publishing only from a job of the workflow that was started (${caller}); ` +
        `this job is of a reusable workflow (${called})`, {
        fix: 'put a short job into your own workflow that has id-token: write, downloads the artifact ' +
            `release-distributions and uses actions/publish-pypi (${guide}); or give this one an API token`,
    });
}
;// CONCATENATED MODULE: ./build/src/pypi/trusted/exchange.js




const useToken = 'give an API token of the index by the input token, from a secret';
/**
 * The audience that an index wants in an identity token (`GET /_/oidc/audience` on the host of the uploads; docs.pypi.org,
 * "Trusted publishers", the manual way).
 * @throws UserError when the index offers no trusted publishing
 */
function audienceOf(host, repository) {
    const { label, uploadUrl } = repository;
    const url = new URL('/_/oidc/audience', uploadUrl);
    return retry(host, { what: `GET ${url.pathname}`, deadline: 60_000 }, async () => {
        const reply = await ask(host, label, url, {});
        const audience = reply.json?.['audience'];
        if (reply.status === 200 && typeof audience === 'string' && audience !== '')
            return audience;
        throw new core_errors/* UserError */.yo(`${label} offers no trusted publishing: ${whyNot(url, reply)}`, { fix: useToken });
    });
}
function whyNot(url, { status, json, reason }) {
    if (status === 404)
        return `it has no ${url.pathname}`;
    if (status === 200)
        return `its answer to ${url.pathname} names no audience`;
    return `it answered ${status}: ${json === undefined ? reason : String(json['message'] ?? reason)}`;
}
/**
 * Exchanges an identity token for one of the index (`POST /_/oidc/mint-token`). A pending publisher creates its project
 * by this (measured on PyPI's own server).
 * @throws UserError with the claims when the index refuses; ServiceError, retryable with a fresh identity token
 */
async function mint(host, { label, kind, uploadUrl }, jwt, claims) {
    const url = new URL('/_/oidc/mint-token', uploadUrl);
    const body = JSON.stringify({ token: jwt });
    const reply = await ask(host, label, url, {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'application/json' },
    });
    const token = reply.json?.['token'];
    if (reply.status === 200 && typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) {
        for (const form of [token, Buffer.from(`__token__:${token}`).toString('base64')])
            host.secret(form);
        return { token, lifetime: lifetimeOf(host, reply) };
    }
    const errors = errorsIn(reply);
    if (errors.some(({ code }) => code === 'invalid-reuse-token')) {
        throw replyError(label, reply, 'the identity token was used before', true);
    }
    if (errors.length === 0) {
        throw replyError(label, reply, `no token was minted: ${reply.reason}`, reply.status === 200, useToken);
    }
    const said = errors.map(({ code, description }) => `${code}: ${host.redact(description)}`).join('\n');
    throw new core_errors/* UserError */.yo(`${label} refuses trusted publishing: ${said}\nthis job says of itself:\n${claimLines(claims)}`, { fix: errors.map(({ code, description }) => adviceOf(code, description, kind, claims)).join('; ') });
}
/** By the clock of the index, where it tells: that of a runner may be off. */
function lifetimeOf(host, { json, date }) {
    const expires = json?.['expires'];
    // PyPI's tokens are good for 15 minutes.
    if (typeof expires !== 'number')
        return 900_000;
    return Math.max(0, expires * 1000 - (date ?? host.now()));
}
function errorsIn({ json }) {
    const list = json?.['errors'];
    if (!Array.isArray(list))
        return [];
    return list.flatMap((item) => typeof item?.code === 'string'
        ? [
            {
                code: item.code,
                description: String(item.description ?? '')
                    .replace(/\s+/g, ' ')
                    .slice(0, 500),
            },
        ]
        : []);
}
function adviceOf(code, description, kind, claims) {
    const site = kind === 'testpypi' ? 'https://test.pypi.org' : 'https://pypi.org';
    const where = kind === 'other'
        ? 'at the index'
        : `at ${site}/manage/account/publishing/ or in the project's own settings`;
    if (code === 'invalid-publisher') {
        if (/pull_request_target/.test(description)) {
            return 'start the workflow by a tag or by hand: a run for pull_request_target may not publish';
        }
        return `register this trusted publisher for every project ${where}: ${registration(claims)}`;
    }
    const advice = {
        'invalid-pending-publisher': `look at the pending publisher ${where}: the name of its project is taken, too similar to another or not allowed`,
        'not-enabled': `the index has switched trusted publishing off: try later, or ${useToken}`,
        'invalid-token': 'the index could not verify the identity token: re-run the job; a GitHub server of your own is no issuer that PyPI knows',
        'invalid-payload': `the index does not know who issued the identity token, as for a GitHub server of your own: ${useToken}`,
    };
    return advice[code] ?? useToken;
}
;// CONCATENATED MODULE: ./build/src/pypi/trusted/publisher.js




/** A token with less than this left is replaced before it is used: an upload of 100 MB takes its time. */
const margin = 5 * 60_000;
/**
 * Uploads by trusted publishing: tokens are minted when they are needed, and anew when they come to their end. Several
 * uploads that ask at the same time share one minting. Each minting takes a fresh identity token, which is good for one.
 */
class TrustedPublisher {
    trusted = true;
    host;
    repository;
    identity;
    dryRun;
    audience = '';
    held;
    minting;
    constructor(host, repository, identity, dryRun) {
        this.host = host;
        this.repository = repository;
        this.identity = identity;
        this.dryRun = dryRun;
    }
    /**
     * Everything that can be known without minting: the index offers it, the job has an identity, and stands in the
     * workflow that was started.
     * @throws UserError
     */
    async check() {
        const { host, repository } = this;
        this.audience = await audienceOf(host, repository);
        const claims = claimsOf(await this.identity.token(this.audience));
        checkCaller(claims, repository.label);
        host.notice(`trusted publishing on ${repository.label}: the input token is empty and this job has id-token: write; ` +
            `the publisher is ${registration(claims)}`);
        return claims;
    }
    async authorization() {
        if (this.dryRun)
            return '';
        if (this.held !== undefined && this.host.now() < this.held.renewAt)
            return this.held.header;
        this.minting ??= this.mint().finally(() => {
            this.minting = undefined;
        });
        return (await this.minting).header;
    }
    /** A token may end while a long upload is on its way: then the same upload may be sent with a new one. */
    renew(header, message) {
        if (!/token is expired/i.test(message))
            return false;
        if (this.held?.header === header)
            this.held = undefined;
        return true;
    }
    async mint() {
        const { host, repository } = this;
        if (this.audience === '')
            this.audience = await audienceOf(host, repository);
        const options = { what: 'POST /_/oidc/mint-token', delays: [1_000, 4_000, 15_000, 30_000] };
        const { token, lifetime } = await retry(host, options, async () => {
            const jwt = await this.identity.token(this.audience);
            const claims = claimsOf(jwt);
            checkCaller(claims, repository.label);
            return mint(host, repository, jwt, claims);
        });
        host.info(`${repository.label} gave a token for uploads, good for ${Math.round(lifetime / 60_000)} minutes`);
        // An index whose tokens are shorter than PyPI's is not asked for each file.
        const renewAt = host.now() + lifetime - Math.min(margin, lifetime / 3);
        this.held = { header: `Basic ${Buffer.from(`__token__:${token}`).toString('base64')}`, renewAt };
        return this.held;
    }
}
/** @throws UserError: there is neither a token nor an identity */
function neitherWay(label) {
    return new core_errors/* UserError */.yo(`PYPI_TOKEN is empty: the target ${label} is on, the input token is what takes its token, and this job has no ` +
        'permission id-token: write for trusted publishing either', {
        fix: 'one of three: set the secret PYPI_TOKEN; or register a trusted publisher and give a job of your own workflow ' +
            'permissions: id-token: write; or python.publish: false',
    });
}
;// CONCATENATED MODULE: ./build/src/pypi/trusted/choose.js




/**
 * Decides how uploads prove who they are, and says so: a token that is given is used; with an empty one it is trusted
 * publishing, if the job has an identity. Never a third way.
 * @throws UserError when there is neither
 */
async function chooseCredentials(host, repository, { token, dryRun, later, attestations }) {
    if (token !== '') {
        if (attestations)
            throw tokenCannotAttest(repository.label);
        host.info(`uploads to ${repository.label} prove themselves by the input token`);
        return tokenCredentials(host, repository, token, dryRun);
    }
    if (later) {
        host.notice(`a later job publishes to ${repository.label} by trusted publishing; rights are unknown until it tries`);
        return { trusted: true, authorization: async () => '' };
    }
    const identity = identityOf(host);
    if (identity !== undefined) {
        const publisher = new TrustedPublisher(host, repository, identity, dryRun);
        await publisher.check();
        return publisher;
    }
    if (!dryRun)
        throw neitherWay(repository.label);
    return tokenCredentials(host, repository, token, dryRun);
}
function tokenCannotAttest(label) {
    return new core_errors/* UserError */.yo(`${label} takes attestations only with trusted publishing, and the input token is given`, {
        where: { key: 'attestations' },
        fix: 'leave token empty in a job with id-token: write, or use attestations: auto',
    });
}
;// CONCATENATED MODULE: ./build/src/pypi/trusted/new-projects.js
/**
 * Projects that a release by trusted publishing would create. Only a pending publisher can, and it does so when a token is
 * minted, before any upload; an upload itself is refused ("Non-user identities cannot create new projects").
 * @returns their normalized names
 */
function tellNewProjects(host, repository, states) {
    const fresh = states.filter(({ page }) => !page.exists).map((state) => state.package.normalized);
    if (fresh.length > 0) {
        host.warning(`trusted publishing cannot create projects by an upload. ${fresh.join(', ')}: each needs a pending publisher, ` +
            `which creates its project as soon as a token is minted; ${repository.label} takes one pending publisher per ` +
            'workflow and environment, so upload the first release of the others with an API token');
    }
    return fresh;
}
;// CONCATENATED MODULE: ./build/src/actions/publish-pypi/effects.js

const states = ['uploaded', 'unchanged', 'failed', 'missing', 'skipped'];
/**
 * What became of the packages, for the last job of the release. A package of which nothing was tried, because the step
 * stopped before, is left out.
 */
function effectsOf(report, repository, dryRun) {
    const packages = new Map();
    for (const state of states) {
        for (const file of report.with(state)) {
            const own = packages.get(file.normalized) ?? new Map();
            packages.set(file.normalized, own.set(state, [...(own.get(state) ?? []), file]));
        }
    }
    return [...packages].flatMap(([normalized, files]) => {
        const told = effects_stateOf(files, dryRun);
        const [one] = [...files.values()].flat();
        if (told === undefined || one === undefined)
            return [];
        const url = (0,pypi_repository/* releasePage */.NC)(repository, normalized, one.version);
        return [{ effect: `pypi:${normalized}`, ...told, detail: { url } }];
    });
}
function effects_stateOf(files, dryRun) {
    const count = (state) => files.get(state)?.length ?? 0;
    const what = states
        .filter((state) => count(state) > 0)
        .map((state) => `${count(state)} ${state}`)
        .join(', ');
    const missing = count('missing');
    if (count('failed') > 0 || (missing > 0 && count('uploaded') > 0))
        return { state: 'failed', what };
    if (missing > 0) {
        return dryRun ? { state: 'planned', what: `${missing} files to upload` } : undefined;
    }
    if (count('uploaded') > 0)
        return { state: 'done', what };
    if (count('skipped') > 0)
        return { state: 'kept', what: 'other bytes are on the index, and on-conflict is skip' };
    return { state: 'unchanged', what };
}
;// CONCATENATED MODULE: ./build/src/actions/publish-pypi/publish-pypi.js















/** Checks a folder of distributions against an index, and (operation run) uploads what is missing there. */
async function publishPypi(host, inputs) {
    const { plan, repository, operation, dryRun } = inputs;
    if (plan !== undefined && !plan.effects.some((effect) => effect.id.startsWith('pypi:'))) {
        return off(host, plan.kind);
    }
    const credentials = await chooseCredentials(host, repository, {
        token: inputs.token,
        dryRun,
        later: inputs.trustedPublishing === 'later',
        attestations: inputs.attestations === 'true',
    });
    const files = readPackagesDir(inputs.packagesDir, inputs.packagesDirText);
    if (plan !== undefined)
        checkAgainstPlan(files, plan);
    checkAgainstRecords(inputs.packagesDir, files, plan);
    const index = new IndexClient(host, repository, () => credentials.authorization());
    const packages = groupPackages(files);
    const report = new Report(host, repository, packages.flatMap((one) => one.files));
    let result = '';
    try {
        const states = await examine(index, packages);
        report.found(states, inputs.onConflict);
        checkConflicts(host, repository, states, inputs.onConflict);
        checkAge(host, repository, states);
        checkNewProjects(host, repository, states, plan);
        report.log(['unchanged', 'skipped']);
        if (operation === 'preflight' || dryRun) {
            await preflight(host, inputs, credentials, states, report);
            result = resultOf(report, repository.label);
        }
        else {
            const attestor = attestorOf(host, inputs);
            await upload({ host, repository, credentials, index, report, attestor }, states);
            if (attestor !== undefined)
                await verifyProvenance(host, repository, report.with('uploaded'));
            result = resultOf(report, repository.label);
        }
        host.notice(result);
    }
    finally {
        result ||= stoppedAt(report, repository.label);
        report.outputs();
        if (operation === 'run') {
            (0,core_report/* writeReport */.u5)(host, 'publish-pypi', { effects: effectsOf(report, repository, dryRun) });
        }
        await report.summary(operation === 'preflight' ? 'Preflight of publish-pypi' : 'Published packages', result);
    }
}
async function off(host, kind) {
    const why = `off: the plan of this ${kind} publishes no Python package`;
    host.notice(why);
    host.output('files', '[]');
    host.output('uploaded', '0');
    host.output('unchanged', '0');
    await host.summary((0,markdown/* section */.uW)('Published packages', why));
}
/** Everything that can be known without an effect. */
async function preflight(host, inputs, credentials, states, report) {
    const { repository, probe, dryRun } = inputs;
    const fresh = credentials.trusted === true ? tellNewProjects(host, repository, states) : [];
    // To mint is to create what is pending: not in a check. And a release that is complete needs no token.
    const ask = credentials.trusted !== true || (fresh.length === 0 && report.with('missing').length > 0);
    const authorized = ask && (await credentials.authorization()) !== '';
    if (probe === 'auto' && authorized && !dryRun && actsLikePypi(repository, states)) {
        await probeRights(host, repository, credentials, states);
    }
    else if (report.with('missing').length > 0) {
        host.info(`the rights of the token are unknown until tried on ${repository.label}`);
    }
    report.log(['missing']);
}
/** Signing is for ever, so only for an upload that follows; undefined when none is wanted. */
function attestorOf(host, { repository, attestations }) {
    const identity = identityOf(host);
    if (attestations !== 'true' || identity === undefined)
        return undefined;
    const instance = instanceFor(host, repository);
    if (instance !== undefined)
        return new Attestor(host, identity, instance);
    host.warning("no attestations: the index is on this machine, and sigstore's public log keeps all for ever");
    return undefined;
}
async function upload(to, states) {
    try {
        await publish(to, states);
    }
    catch (error) {
        // What is done stays: the lines show what a re-run has left to do.
        to.report.log(['missing']);
        throw error;
    }
}
function stoppedAt(report, label) {
    const [uploaded, failed, missing] = ['uploaded', 'failed', 'missing'].map((state) => report.with(state).length);
    if (uploaded === 0)
        return `${label}: stopped, nothing was uploaded`;
    return `${label}: stopped half-way, ${uploaded} uploaded, ${failed} failed, ${missing} left; re-run the failed jobs to go on`;
}
function resultOf(report, label) {
    const [uploaded, unchanged, missing, skipped] = ['uploaded', 'unchanged', 'missing', 'skipped'].map((state) => report.with(state).length);
    const parts = [
        uploaded ? `${uploaded} uploaded` : '',
        unchanged ? `${unchanged} unchanged` : '',
        missing ? `${missing} to upload` : '',
        skipped ? `${skipped} skipped (other bytes are there)` : '',
    ].filter((part) => part !== '');
    const nothing = uploaded === 0 && missing === 0;
    return `${label}: ${nothing ? 'nothing to do, ' : ''}${parts.join(', ')}`;
}

/***/ }),

/***/ 9437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   v4: () => (/* binding */ ToolError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony export placeText */
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4208);

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

/***/ 3295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ agentFor)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(4708);
;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
// EXTERNAL MODULE: ./build/src/core/proxy.js
var core_proxy = __nccwpck_require__(6092);
;// CONCATENATED MODULE: ./build/src/core/http-agent.js




const agents = new Map();
/**
 * The agent for an address: connections are kept for the next request, and https goes through the proxy of the
 * environment, in a tunnel (CONNECT, RFC 9110 §9.3.6), so that the proxy never sees what is sent.
 * @throws UserError for a malformed proxy address
 */
function agentFor(target, env) {
    const secure = target.protocol === 'https:';
    const proxy = secure ? (0,core_proxy/* proxyFor */.i)(target, env) : undefined;
    const key = `${target.protocol} ${proxy?.href ?? ''}`;
    const known = agents.get(key);
    if (known !== undefined)
        return known;
    const options = { keepAlive: true, scheduling: 'lifo' };
    const agent = proxy ? new TunnelAgent(proxy, options) : new (secure ? external_node_https_.Agent : external_node_http_.Agent)(options);
    agents.set(key, agent);
    return agent;
}
class TunnelAgent extends external_node_https_.Agent {
    proxy;
    constructor(proxy, options) {
        super(options);
        this.proxy = proxy;
    }
    /** Node asks for a connection here; giving none back means that it comes by the callback. */
    createConnection(options, done) {
        const asked = connectRequest(this.proxy, `${bracketed(options.host ?? '')}:${options.port}`);
        const fail = (why, cause) => {
            const error = new Error(`the proxy ${this.proxy.host} gives no connection: ${why}`, { cause });
            done?.(error);
        };
        asked.once('error', (error) => fail(error.message, error));
        asked.once('connect', ({ statusCode, statusMessage }, socket) => {
            if (statusCode === 200) {
                // No path: with one, it would take the tunnel for a Unix socket.
                done?.(null, (0,external_node_tls_namespaceObject.connect)({ ...options, path: undefined, socket }));
                return;
            }
            socket.destroy();
            fail(`it answered ${statusCode} ${statusMessage ?? ''}`.trim());
        });
        asked.end();
    }
}
const connectTimeout = 30_000;
function connectRequest(proxy, target) {
    const ask = proxy.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    const account = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
    const headers = { Host: target };
    if (account !== ':')
        headers['Proxy-Authorization'] = `Basic ${Buffer.from(account).toString('base64')}`;
    const asked = ask({
        host: proxy.hostname.replace(/^\[|\]$/g, ''),
        port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
        method: 'CONNECT',
        path: target,
        headers,
        agent: false,
        timeout: connectTimeout,
    });
    asked.once('timeout', () => asked.destroy(new Error('no answer in time')));
    return asked;
}
function bracketed(host) {
    return host.includes(':') ? `[${host}]` : host;
}

/***/ }),

/***/ 7175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Whether a host (without port, IPv6 in brackets as `URL.hostname` has it) is this machine. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/***/ }),

/***/ 1263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   qE: () => (/* binding */ clamp),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
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

/***/ 6092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9437);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7175);


/**
 * The proxy that the environment names for an address, by the rules that curl, uv and twine share: `HTTPS_PROXY` or
 * `HTTP_PROXY` by the scheme of the address (then `ALL_PROXY`), the lower-case spelling first, and none for hosts in
 * `NO_PROXY` and for this machine.
 * @returns undefined to connect directly
 * @throws UserError when the variable is no http or https address
 */
function proxyFor(target, env) {
    const read = (name) => env[name] || env[name.toUpperCase()] || '';
    // A CGI script's HTTP_PROXY comes from a request header, hence curl reads only the lower-case one; a runner has no CGI.
    const value = read(target.protocol === 'https:' ? 'https_proxy' : 'http_proxy') || read('all_proxy');
    if (value === '' || (0,_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(target.hostname) || bypassed(target, read('no_proxy')))
        return undefined;
    const text = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    if (/^https?:/i.test(text) && URL.canParse(text))
        return new URL(text);
    // The value may hold a password.
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('the proxy that the environment names is not an http or https address', {
        where: { key: target.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY' },
        fix: 'write it as http://host:port, or unset the variable',
    });
}
/** `NO_PROXY`: names separated by commas or blanks; a name also stands for all below it; `*` for every host. */
function bypassed(target, list) {
    const host = target.hostname.toLowerCase().replace(/^\[|\]$/g, '');
    const port = target.port || (target.protocol === 'https:' ? '443' : '80');
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => {
        if (entry === '*')
            return true;
        const [, name = '', wanted = ''] = /^\[?([^\]]*?)\]?(?::(\d+))?$/.exec(entry) ?? [];
        const bare = name.replace(/^\*?\./, '');
        return (wanted === '' || wanted === port) && (host === bare || host.endsWith(`.${bare}`));
    });
}

/***/ }),

/***/ 4208:
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

/***/ 1260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   kS: () => (/* binding */ failedReport),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* unused harmony exports reportFolder, reporting */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


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

/***/ 8402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __nccwpck_require__(9437);
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
var core_markdown = __nccwpck_require__(1263);
// EXTERNAL MODULE: ./build/src/core/proxy.js
var proxy = __nccwpck_require__(6092);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(4708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: ./build/src/core/http-agent.js + 1 modules
var http_agent = __nccwpck_require__(3295);
;// CONCATENATED MODULE: ./build/src/core/proxy-fetch.js



const redirectsAtMost = 5;
/**
 * `fetch` for an https address behind the proxy of the environment, which Node's own does not look at (before Node 24
 * it cannot be told to). Keeps to what callers here use: method, headers, body, redirect and signal.
 * @throws TypeError as fetch does, with the reason as its cause
 */
async function proxyFetch(target, init, env) {
    let request = new Request(target, init);
    const body = request.body === null ? undefined : Buffer.from(await request.arrayBuffer());
    let sent = body;
    for (let hops = 0;; hops++) {
        const response = await once(request, sent, env);
        const location = response.headers.get('location');
        const moved = [301, 302, 303, 307, 308].includes(response.status) && location !== null;
        if (!moved || request.redirect === 'manual')
            return response;
        if (request.redirect === 'error' || hops === redirectsAtMost) {
            throw new TypeError('fetch failed', { cause: new Error('too many redirects') });
        }
        // Read, so that the connection can be used again.
        await response.arrayBuffer();
        const next = new URL(location, request.url);
        if (next.protocol !== 'https:') {
            throw new TypeError('fetch failed', { cause: new Error('a redirect leaves https') });
        }
        if (response.status !== 307 && response.status !== 308 && request.method !== 'HEAD')
            sent = undefined;
        request = redirected(request, next, sent === undefined && body !== undefined);
    }
}
/** Credentials do not go to another origin (Fetch standard, HTTP-redirect fetch). */
function redirected(request, next, bodyless) {
    const headers = new Headers(request.headers);
    if (next.origin !== new URL(request.url).origin)
        headers.delete('authorization');
    if (bodyless)
        headers.delete('content-type');
    const { signal, redirect } = request;
    return new Request(next, { method: bodyless ? 'GET' : request.method, headers, signal, redirect });
}
function once(request, body, env) {
    return new Promise((resolve, reject) => {
        const url = new URL(request.url);
        const headers = Object.fromEntries(request.headers);
        if (body !== undefined)
            headers['content-length'] = String(body.length);
        const { method, signal } = request;
        const outgoing = (0,external_node_https_.request)(url, { method, headers, signal, agent: (0,http_agent/* agentFor */.P)(url, env) });
        outgoing.once('error', (error) => {
            reject(signal.aborted ? signal.reason : new TypeError('fetch failed', { cause: error }));
        });
        outgoing.once('response', (incoming) => {
            try {
                resolve(responseOf(incoming, method, request.url));
            }
            catch (error) {
                outgoing.destroy();
                reject(new TypeError('fetch failed', { cause: error }));
            }
        });
        outgoing.end(body);
    });
}
function responseOf(incoming, method, url) {
    const { statusCode: status = 0, statusMessage: statusText = '' } = incoming;
    const headers = new Headers();
    for (const [name, values = []] of Object.entries(incoming.headersDistinct)) {
        for (const value of values)
            headers.append(name, value);
    }
    const empty = method === 'HEAD' || [204, 205, 304].includes(status);
    if (empty)
        incoming.resume();
    const body = empty ? null : external_node_stream_.Readable.toWeb(incoming);
    const response = new Response(body, { status, statusText, headers });
    return Object.defineProperty(response, 'url', { value: url });
}
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __nccwpck_require__(4208);
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
var external_node_crypto_ = __nccwpck_require__(7598);
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
    return `::${name}::${escaped}${external_node_os_namespaceObject.EOL}`;
}
/**
 * The lines that set an output, for the end of the file that GITHUB_OUTPUT names.
 * @param delimiter must be unforeseeable: a value that held it could set other outputs
 * @throws Error when the name or value holds the delimiter
 */
function outputLines(name, value, delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`) {
    if (`${name}\n${value}`.includes(delimiter))
        throw new Error('it holds the delimiter of outputs');
    return [`${name}<<${delimiter}`, value, delimiter, ''].join(external_node_os_namespaceObject.EOL);
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
        process.stdout.write((0,quote/* neutral */.SY)(this.redact(text)) + external_node_os_namespaceObject.EOL);
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
            appendTo(file, (0,core_markdown/* clamp */.qE)(this.redact(markdown)) + external_node_os_namespaceObject.EOL);
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
        const target = new URL(url);
        const direct = target.protocol !== 'https:' || (0,proxy/* proxyFor */.i)(target, this.env) === undefined;
        return direct ? fetch(target, init) : proxyFetch(target, init ?? {}, this.env);
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
var report = __nccwpck_require__(1260);
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

/***/ 3115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NC: () => (/* binding */ releasePage),
/* harmony export */   Nu: () => (/* binding */ readRepository)
/* harmony export */ });
/* unused harmony export defaultRepositoryUrl */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9437);
/* harmony import */ var _core_loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7175);


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
function readRepository(repositoryUrl, indexUrl) {
    const upload = checkedUrl(repositoryUrl || defaultRepositoryUrl, 'repository-url');
    const known = wellKnown[upload.hostname];
    if (upload.hostname === 'pypi.org' || upload.hostname === 'www.pypi.org') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this host answers downloads, not uploads', {
            where: { key: 'repository-url' },
            fix: `use ${defaultRepositoryUrl}, or leave repository-url empty`,
        });
    }
    if (/\/simple\/?$/.test(upload.pathname)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this is the address of a simple index, which takes no uploads', {
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
        loopback: (0,_core_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(upload.hostname) && (0,_core_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(index.hostname),
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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this is not a URL', {
            where: { key },
            fix: 'write it with https://, like the default',
        });
    }
    if (url.username !== '' || url.password !== '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this URL holds a user name or password', {
            where: { key },
            fix: 'take them out; the token belongs into the input token, from a secret',
        });
    }
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && (0,_core_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url.hostname))) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this URL must use https, not ${url.protocol.replace(':', '')}`, {
            where: { key },
            fix: 'http is accepted for an index on this machine only (127.0.0.1, localhost)',
        });
    }
    if (url.hash !== '' || url.search !== '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this URL must not have a query or a fragment', { where: { key } });
    }
    return url;
}
/** The web page where people see a release. */
function releasePage(repository, normalized, version) {
    return repository.kind === 'other'
        ? new URL(`${normalized}/`, repository.indexUrl).href
        : new URL(`/project/${normalized}/${version}/`, repository.indexUrl).href;
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
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
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
/******/ var __webpack_exports__ = __nccwpck_require__(1016);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
