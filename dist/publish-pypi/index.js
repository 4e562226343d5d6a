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

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
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

/***/ 1404:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 1351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __nccwpck_require__(3026);
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
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
// EXTERNAL MODULE: ./build/src/pypi/repository.js
var repository = __nccwpck_require__(8576);
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
    for (const name of ['repository-url', 'index-url'])
        maskPassword(host, inputs.optional(name));
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
/** A password in a URL is refused; it must not be shown on the way there either. */
function maskPassword(host, text) {
    if (!URL.canParse(text))
        return;
    const { password } = new URL(text);
    if (password === '')
        return;
    host.secret(password);
    // As it was written: URL encodes what may not stand in one.
    host.secret(/^[a-z]+:\/\/[^/]*?:(.*)@/i.exec(text)?.[1] ?? '');
}

/***/ }),

/***/ 9611:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _core_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9023);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1351);
/* harmony import */ var _publish_pypi_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6421);



await (0,_core_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)('publish-pypi', (host) => (0,_publish_pypi_js__WEBPACK_IMPORTED_MODULE_2__/* .publishPypi */ .k)(host, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)(host)));
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ publishPypi)
});

// EXTERNAL MODULE: ./build/src/core/markdown.js
var markdown = __nccwpck_require__(8400);
// EXTERNAL MODULE: ./build/src/core/report.js
var core_report = __nccwpck_require__(5299);
// EXTERNAL MODULE: ./build/src/core/errors.js
var core_errors = __nccwpck_require__(3026);
// EXTERNAL MODULE: ./build/src/core/loopback.js
var core_loopback = __nccwpck_require__(9932);
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
 * and `message` (a general sentence, blank lines, the reason). Other indexes send HTML, plain text or JSON of their own.
 */
function reasonOf(status, statusText, contentType, body) {
    const told = /\bjson\b/.test(contentType) ? jsonReason(body) : '';
    if (told !== '')
        return told;
    const standard = /^(OK|Bad Request|Unauthorized|Forbidden|Not Found|Conflict|Internal Server Error)?$/i;
    if (!standard.test(statusText))
        return oneLine(statusText);
    const text = /\bhtml\b/.test(contentType)
        ? body.replace(/<(style|script|title)\b.*?<\/\1>|<[^>]*>/gis, ' ')
        : body;
    return oneLine(text) || oneLine(statusText) || `status ${status}`;
}
/** `code` and `message` of PyPI; `message` or `error` of GitLab, both perhaps with lists inside; `errors` of Artifactory. */
function jsonReason(body) {
    let answer;
    try {
        answer = JSON.parse(body) ?? {};
    }
    catch {
        return '';
    }
    const { code, message, error, errors } = answer;
    if (typeof code === 'string' && code.replace(/^\d{3}\s*/, '').trim() !== '') {
        return oneLine(code.replace(/^\d{3}\s*/, ''));
    }
    const [first] = Array.isArray(errors) ? errors : [];
    const told = [message, error, first?.message].find((one) => one !== undefined && one !== null && one !== '');
    if (told === undefined)
        return '';
    return oneLine(typeof told === 'string' ? told : JSON.stringify(told));
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
        // In the words of PyPI, pypiserver, Nexus (by its database), GitLab and Artifactory.
        /already exists?|cannot overwrite|^conflict$|updating assets|cannot be updated|already been taken|delete\/overwrite/i,
        'the same name or the same bytes were published before: release the next version, or publish the files of the first run',
    ],
    [
        /^Read-only mode|new uploads are temporarily disabled/i,
        'the index takes no uploads at the moment: re-run the failed jobs later; what is uploaded stays',
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
        /file too large|project size too large/i,
        'make the files smaller, or ask PyPI for a higher limit of the project (its settings say how)',
    ],
    [
        /project registration temporarily disabled/i,
        'the index takes no new projects now: wait until it does, then re-run the failed jobs',
    ],
    [/only supported when using trusted publishing/i, 'set attestations: false, or use trusted publishing'],
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
            const { sign } = await Promise.all(/* import() */[__nccwpck_require__.e(179), __nccwpck_require__.e(627)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5627));
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
function pep440_normalizeVersion(text) {
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
    const key = (text) => pep440_normalizeVersion(text)?.replace(/^((?:\d+!)?\d+(?:\.\d+)*?)(?:\.0)+(?=$|[^.\d]|\.[a-z])/, '$1');
    const a = key(left);
    return a !== undefined && a === key(right);
}
/** The numbers of the release of a normalized version: `1!5.1.0rc2` has 5, 1, 0. */
function pep440_releaseOf(normalized) {
    const text = /^(?:\d+!)?(\d+(?:\.\d+)*)/.exec(normalized)?.[1] ?? '';
    return text.split('.').map(Number);
}
/** Order of two normalized versions (PEP 440 §Summary of permitted suffixes): below 0, 0 or above. */
function pep440_compareNormalized(left, right) {
    const [a, b] = [orderKey(left), orderKey(right)];
    for (const [index, part] of a.entries()) {
        const order = compareParts(part, b[index] ?? []);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Epoch, release without trailing zeros, stage, post, dev, local; each compares in turn. */
function orderKey(normalized) {
    const [open = '', local] = normalized.split('+');
    const number = (pattern) => {
        const found = pattern.exec(open)?.[1];
        return found === undefined ? undefined : Number(found);
    };
    const release = pep440_releaseOf(open);
    while (release.length > 1 && release.at(-1) === 0)
        release.pop();
    const [, stage, stageNumber] = /\d(a|b|rc)(\d+)/.exec(open) ?? [];
    const post = number(/\.post(\d+)/);
    const dev = number(/\.dev(\d+)/);
    // Only a development release sorts below the candidates of its version, and a final above them.
    const early = stage === undefined ? [dev !== undefined && post === undefined ? -1 : 9] : [stageOrder(stage)];
    return [
        [number(/^(\d+)!/) ?? 0],
        release,
        [...early, Number(stageNumber ?? 0)],
        [post ?? -1],
        [dev ?? Number.POSITIVE_INFINITY],
        local === undefined ? [] : local.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
    ];
}
function stageOrder(stage) {
    return ['a', 'b', 'rc'].indexOf(stage);
}
/** Part by part; a shorter one is lower, a text is lower than a number (local versions). */
function compareParts(left, right) {
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        const [a, b] = [left[index], right[index]];
        if (a === b)
            continue;
        if (a === undefined || b === undefined)
            return a === undefined ? -1 : 1;
        if (typeof a !== typeof b)
            return typeof a === 'string' ? -1 : 1;
        return a < b ? -1 : 1;
    }
    return 0;
}
;// CONCATENATED MODULE: ./build/src/python/rules/problem.js
/** A text as Python shows it (`repr`), which is how it stands in PyPI's messages. */
function repr(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const escaped = text.replace(/[\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}']/gu, (character) => {
        if (character === "'")
            return quote === "'" ? "\\'" : character;
        return named[character] ?? hex(character.codePointAt(0) ?? 0);
    });
    return `${quote}${escaped}${quote}`;
}
const named = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function hex(code) {
    if (code < 0x100)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    if (code < 0x10000)
        return `\\u${code.toString(16).padStart(4, '0')}`;
    return `\\U${code.toString(16).padStart(8, '0')}`;
}
;// CONCATENATED MODULE: ./build/src/python/distribution.js




const word = '[A-Za-z0-9](?:(?!__)[A-Za-z0-9_.])*';
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
    if (pep440_normalizeVersion(version) === undefined)
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
 * @throws UserError in the words of PyPI
 */
function parseDistribution(file) {
    const parsed = tryParseDistribution(file);
    if (parsed === undefined) {
        throw new core_errors/* UserError */.yo(unreadable(file), {
            where: { file },
            fix: 'use name-version.tar.gz or name-version-python-abi-platform.whl, as build backends write them',
        });
    }
    const part = fileNamePart(parsed.normalized);
    const canonical = `${part}-${pep440_normalizeVersion(parsed.version)}.tar.gz`;
    const start = file.split('-', 1)[0] ?? '';
    if (parsed.kind === 'sdist' ? file === canonical : start === part)
        return parsed;
    const what = parsed.kind === 'sdist'
        ? `is invalid, should be ${repr(canonical)}.`
        : `should contain the normalized project name ${repr(part)}, not ${repr(start)}.`;
    throw new core_errors/* UserError */.yo(`Filename ${repr(file)} ${what}`, {
        where: { file },
        fix: 'use a recent version of the build backend (setuptools 69.3 or newer), which writes canonical names',
    });
}
/** What the index says of a name that it cannot take apart. */
function unreadable(file) {
    const extension = /\.(tar\.gz|zip|whl)$/i.exec(file)?.[0];
    if (extension === undefined)
        return 'Invalid file extension: Use .tar.gz, .whl or .zip extension.';
    if (extension !== extension.toLowerCase()) {
        const type = /whl/i.test(extension) ? 'bdist_wheel' : 'sdist';
        return `Invalid file extension: Extension ${extension} is invalid for filetype ${type}.`;
    }
    if (extension !== '.whl')
        return `Invalid source distribution filename: ${file}`;
    const stem = file.slice(0, -extension.length);
    const parts = stem.split('-');
    if (parts.length !== 5 && parts.length !== 6) {
        return `Invalid wheel filename (wrong number of parts): ${repr(stem)}`;
    }
    const [name = '', version = '', build = ''] = parts;
    if (!/^[\w.]+$/.test(name) || name.includes('__'))
        return `Invalid project name: ${repr(stem)}`;
    if (pep440_normalizeVersion(version) === undefined)
        return `Invalid wheel filename (invalid version): ${repr(stem)}`;
    if (parts.length === 6 && !/^\d/.test(build))
        return `Invalid build number: ${build} in ${repr(stem)}`;
    return `Invalid wheel filename: ${repr(stem)}`;
}
;// CONCATENATED MODULE: ./build/src/python/rules/file-name-rules.js

/** Platform tags that PyPI's code names one by one. */
const plainPlatforms = /^(any|win32|win_(arm64|amd64|ia64)|manylinux(1|2010)_(x86_64|i686)|manylinux2014_(x86_64|i686|aarch64|armv7l|ppc64(le)?|s390x)|linux_armv[67]l)$/;
const libcPlatform = /^(many|musl)linux_\d+_\d+_(.+)$/;
const libcMachines = /^(x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64)$/;
const macPlatform = /^macosx_(\d+)_(\d+)_(ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2)$/;
const otherPlatforms = /^(ios_\d+_\d+_(arm64|x86_64)_(iphoneos|iphonesimulator)|android_\d+_(armeabi_v7a|arm64_v8a|x86|x86_64)|pyemscripten_\d+_\d+_wasm32)$/;
/** What an index has against the name of a file beyond its spelling: platforms it does not take, and its length. */
function fileNameProblems({ file, kind, platformTag }) {
    const tags = kind === 'wheel' ? platformTag.split('.') : [];
    return [
        ...tags.flatMap((tag) => platformProblem(file, tag)),
        // The index keeps `<file name>.metadata` too, and a file system takes names of 255 bytes.
        ...(Buffer.byteLength(file) > 246
            ? [{ message: `Filename is too long: ${repr(file)}`, certainty: 'every' }]
            : []),
    ];
}
function platformProblem(file, tag) {
    if (plainPlatforms.test(tag) || otherPlatforms.test(tag))
        return [];
    const problem = (certainty) => [
        { message: `Binary wheel '${file}' has an unsupported platform tag '${tag}'.`, certainty },
    ];
    const [, libc, machine = ''] = libcPlatform.exec(tag) ?? [];
    if (libc !== undefined) {
        const known = libcMachines.test(machine) || (libc === 'many' && machine === 'ppc64');
        // Machines are added to PyPI's list now and then.
        return known ? [] : problem('doubtful');
    }
    const [, major = '', minor = ''] = macPlatform.exec(tag) ?? [];
    if (major === '10')
        return [];
    // From 11 on, a wheel is for all minor versions of a system. The newest major takes a while to be listed.
    if (Number(major) >= 11 && minor === '0')
        return /^(1[1-5]|26)$/.test(major) ? [] : problem('doubtful');
    return problem('pypi');
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
;// CONCATENATED MODULE: ./build/src/python/metadata.js



/** What PyPI says when a field is not there. */
const missing = {
    'Metadata-Version': 'None is not a valid metadata version.',
    Name: "'' is an invalid value for Name. Error: This field is required.",
    Version: "'version' is a required field.",
};
/**
 * Parses core metadata (headers like those of e-mail, UTF-8, continuation lines, body = Description).
 * @param where file shown in errors
 * @throws UserError for text that is not UTF-8, a line that is no header, or a missing Name, Version, Metadata-Version
 */
function parseMetadata(bytes, where) {
    const text = decodeUtf8(bytes);
    if (text === undefined)
        throw new core_errors/* UserError */.yo('its metadata is not UTF-8', { where: { file: where } });
    const blank = /(?:^|\n)\r?\n/.exec(text);
    const head = blank === null ? text : text.slice(0, blank.index);
    const body = blank === null ? '' : text.slice(blank.index + blank[0].length);
    const headers = parseHeaders(head, where);
    const all = (header) => headers.get(header.toLowerCase()) ?? [];
    const required = (header) => {
        const [value = '', second] = all(header);
        const what = value === '' || value === 'UNKNOWN'
            ? missing[header]
            : second === undefined
                ? undefined
                : `${repr(header.toLowerCase().replaceAll('-', '_'))} has invalid data.`;
        if (what === undefined)
            return value;
        throw new core_errors/* UserError */.yo(what, { where: { file: where } });
    };
    return {
        metadataVersion: required('Metadata-Version'),
        name: required('Name'),
        version: required('Version'),
        description: body !== '' ? body : all('Description')[0],
        all,
    };
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
;// CONCATENATED MODULE: ./build/src/python/rules/fields.js

/** Metadata version that introduced a field (core metadata specification); those of 1.0 are not listed. */
const introduced = {
    classifier: '1.1',
    'description-content-type': '2.1',
    'download-url': '1.1',
    dynamic: '2.2',
    'import-name': '2.5',
    'import-namespace': '2.5',
    'license-expression': '2.4',
    'license-file': '2.4',
    maintainer: '1.2',
    'maintainer-email': '1.2',
    obsoletes: '1.1',
    'obsoletes-dist': '1.2',
    'project-url': '1.2',
    provides: '1.1',
    'provides-dist': '1.2',
    'provides-extra': '2.1',
    requires: '1.1',
    'requires-dist': '1.2',
    'requires-external': '1.2',
    'requires-python': '1.2',
    'supported-platform': '1.1',
};
const once = [
    'author',
    'author-email',
    'description-content-type',
    'download-url',
    'home-page',
    'keywords',
    'license',
    'license-expression',
    'maintainer',
    'maintainer-email',
    'requires-python',
    'summary',
];
/** Every field but Metadata-Version, Name and Version, in the order in which the index complains. */
const fieldNames = [
    ...new Set([...Object.keys(introduced), ...once, 'description', 'platform']),
].sort();
/** The values of a field that an upload sends: old tools write UNKNOWN for nothing. */
function valuesOf(metadata, field) {
    // setuptools wrote License-File before metadata 2.4 knew it; uploads leave it out.
    if (field === 'license-file' && !metadataAtLeast(metadata.metadataVersion, '2.4'))
        return [];
    return metadata.all(field).filter((value) => value !== '' && value.trim() !== 'UNKNOWN');
}
/** What is wrong with a field whatever its value says: too early for its metadata version, or given twice. */
function fieldProblem(metadata, field) {
    const values = valuesOf(metadata, field);
    if (values.length > 1 && once.includes(field))
        return `'${field.replaceAll('-', '_')}' has invalid data.`;
    const from = introduced[field];
    const { metadataVersion: version } = metadata;
    if (values.length > 0 &&
        from !== undefined &&
        /^\d+\.\d+$/.test(version) &&
        !metadataAtLeast(version, from)) {
        return `${field} introduced in metadata version ${from}, not ${version}.`;
    }
    return undefined;
}
;// CONCATENATED MODULE: ./build/src/python/rules/specifiers.js

const clause = /^\s*(===|==|!=|~=|<=|>=|<|>)\s*([^\s;)(,]+)\s*$/;
/** The clauses of `>=3.8,<4`; undefined when one is not valid. Empty clauses are left out, as installers do. */
function parseSpecifiers(text) {
    const parsed = text
        .split(',')
        .filter((part) => part.trim() !== '')
        .map(parseClause);
    return parsed.every((one) => one !== undefined) ? parsed : undefined;
}
function parseClause(text) {
    const [, operator = '', version = ''] = clause.exec(text) ?? [];
    if (operator === '')
        return undefined;
    if (operator === '===')
        return { operator, version, prefix: false };
    const prefix = version.endsWith('.*');
    const plain = prefix ? version.slice(0, -2) : version;
    const normal = pep440_normalizeVersion(plain);
    if (normal === undefined)
        return undefined;
    const equality = operator === '==' || operator === '!=';
    if (prefix && !(equality && /^(\d+!)?[\d.]+$/.test(normal)))
        return undefined;
    if (!equality && normal.includes('+'))
        return undefined;
    if (operator === '~=' && pep440_releaseOf(normal).length < 2)
        return undefined;
    return { operator, version: plain, prefix };
}
/** Whether all clauses hold for a version, prereleases included: what a pin on an exact release asks. */
function admits(specifiers, version) {
    const normal = normalizeVersion(version);
    return normal !== undefined && specifiers.every((one) => holds(one, version, normal));
}
function holds({ operator, version, prefix }, written, normal) {
    if (operator === '===')
        return version.toLowerCase() === written.toLowerCase();
    const bound = normalizeVersion(version) ?? '';
    if (operator === '~=')
        return compatible(bound, normal);
    const open = withoutLocal(normal);
    if (operator === '==' || operator === '!=') {
        const equal = prefix
            ? startsWith(open, bound)
            : compareNormalized(bound.includes('+') ? normal : open, bound) === 0;
        return equal === (operator === '==');
    }
    const order = compareNormalized(open, bound);
    if (operator === '<=')
        return order <= 0;
    if (operator === '>=')
        return order >= 0;
    // `<5.0` leaves out 5.0rc1, `>5.0` leaves out 5.0.post1 and 5.0+local.
    if (operator === '<')
        return order < 0 && !(isEarly(open) && !isEarly(bound) && sameRelease(open, bound));
    return (order > 0 &&
        !(open.includes('.post') && !bound.includes('.post') && sameRelease(open, bound)) &&
        !(normal !== open && sameRelease(open, bound)));
}
/** `~=5.1.2` is `>=5.1.2, ==5.1.*`. */
function compatible(bound, version) {
    const { length } = releaseOf(bound);
    const epoch = /^\d+!/.exec(bound)?.[0] ?? '';
    const start = `${epoch}${releaseOf(bound)
        .slice(0, length - 1)
        .join('.')}`;
    return compareNormalized(withoutLocal(version), bound) >= 0 && startsWith(withoutLocal(version), start);
}
function startsWith(version, start) {
    const wanted = releaseOf(start);
    const epoch = (text) => /^(\d+)!/.exec(text)?.[1] ?? '0';
    return (epoch(version) === epoch(start) &&
        wanted.every((part, index) => part === (releaseOf(version)[index] ?? 0)));
}
function sameRelease(left, right) {
    const base = (text) => text.replace(/(a|b|rc|\.post|\.dev|\+).*$/, '');
    return compareNormalized(base(left), base(right)) === 0;
}
function isEarly(version) {
    return /(\d(a|b|rc)\d|\.dev)/.test(version);
}
function withoutLocal(version) {
    return version.replace(/\+.*$/, '');
}
;// CONCATENATED MODULE: ./build/src/python/rules/requirement.js

const shape = /^[ \t]*([A-Za-z0-9][A-Za-z0-9._-]*)[ \t]*(?:\[([^\]]*)\])?[ \t]*(.*)$/;
const identifier = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?$/;
/** Reads one dependency; undefined when it is not valid. */
function parseRequirement(text) {
    const [, name = '', extras, rest = ''] = shape.exec(text) ?? [];
    if (!identifier.test(name))
        return undefined;
    const named = extras === undefined || extras.trim() === '' ? [] : extras.split(',').map((one) => one.trim());
    if (!named.every((one) => identifier.test(one)))
        return undefined;
    const { url, bounds, marker } = rest.startsWith('@') ? directPart(rest.slice(1)) : versionPart(rest);
    const specifiers = parseSpecifiers(bounds);
    if (specifiers === undefined || /,\s*,|^\s*,/.test(bounds))
        return undefined;
    if (marker !== undefined && !isMarker(marker))
        return undefined;
    if (rest.startsWith('@') && url === '')
        return undefined;
    return { name, extras: named, specifiers, url, marker: marker?.trim() ?? '' };
}
/** A semicolon belongs to the URL unless a blank stands before it. */
function directPart(text) {
    const [, url = '', rest = ''] = /^[ \t]*([^ \t]*)(.*)$/.exec(text) ?? [];
    const marker = /^[ \t]+;(.*)$/.exec(rest)?.[1];
    const wrong = rest.trim() !== '' && marker === undefined;
    return { url: wrong ? '' : url, bounds: '', marker };
}
function versionPart(text) {
    const cut = text.indexOf(';');
    const bounds = (cut === -1 ? text : text.slice(0, cut)).trim();
    const inner = /^\((.*)\)$/.exec(bounds)?.[1] ?? bounds;
    return { url: '', bounds: inner, marker: cut === -1 ? undefined : text.slice(cut + 1) };
}
const variables = 'python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|' +
    'platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|' +
    'extras?|dependency_groups';
const token = new RegExp(`[ \\t]*(?:('[^']*'|"[^"]*")|((?:${variables})\\b)|(===|==|~=|!=|<=|>=|<|>|in\\b|not[ \\t]+in\\b)|((?:and|or)\\b)|([()]))`, 'y');
/** Whether a text is a marker (PEP 508 §Environment markers): comparisons joined by and, or and brackets. */
function isMarker(text) {
    const kinds = markerKinds(text);
    if (kinds === undefined)
        return false;
    // Comparisons become one word, brackets around a whole marker too, until only `c` is left of a valid one.
    let shape = kinds.replaceAll('vov', 'c');
    for (let before = ''; before !== shape;) {
        before = shape;
        shape = shape.replaceAll(/cbc/g, 'c').replaceAll('(c)', 'c');
    }
    return shape === 'c';
}
/** One letter for each token: v value or variable, o operator, b and/or; undefined for anything else. */
function markerKinds(text) {
    const end = text.trimEnd().length;
    let kinds = '';
    token.lastIndex = 0;
    while (token.lastIndex < end) {
        const match = token.exec(text);
        if (match === null)
            return undefined;
        const [, value, variable, operator, join, bracket] = match;
        kinds += (value ?? variable) ? 'v' : operator ? 'o' : join ? 'b' : bracket;
    }
    return kinds;
}
;// CONCATENATED MODULE: ./build/src/python/rules/contact.js

/** What is wrong with an Author-email or Maintainer-email; its first address counts, and `Name <a@b.c>` is one. */
function emailProblem(value) {
    const address = /<([^<>]*)>/.exec(value)?.[1]?.trim() ?? value.split(',')[0]?.trim() ?? '';
    // Names without an address, in quotes or with blanks, are read as no address at all.
    if (address === '' || /["\s]/.test(address))
        return undefined;
    const why = addressProblem(address);
    return why === undefined ? undefined : `${repr(address)} is not a valid email address: ${why}`;
}
/** The words of the library that PyPI uses for addresses. */
function addressProblem(address) {
    const at = address.lastIndexOf('@');
    if (at === -1)
        return 'An email address must have an @-sign.';
    const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
    if (local === '')
        return 'There must be something before the @-sign.';
    if (domain === '')
        return 'There must be something after the @-sign.';
    if (!domain.includes('.'))
        return 'The part after the @-sign is not valid. It should have a period.';
    if (/(^|\.)(invalid|local|localhost|onion|test|arpa)$/i.test(domain)) {
        return 'The part after the @-sign is a special-use or reserved name that cannot be used with email.';
    }
    return undefined;
}
const pathCharacters = "(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})";
const host = "(?:\\[[0-9A-Fa-f:.]+\\]|(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)";
const uri = new RegExp(`^https?:(?!//)[^[\\]]*$|^https?://(?:[^@/?#]*@)?${host}(?::\\d*)?(?:/${pathCharacters}*)*(?:\\?(?:${pathCharacters}|[/?])*)?(?:#.*)?$`, 'i');
/** Whether a text is an http or https URL in the characters that RFC 3986 allows; PyPI looks no closer without `//`. */
function isUrl(text) {
    return uri.test(text);
}
/** What is wrong with the `Label, URL` pairs of a package. */
function projectUrlProblems(pairs) {
    const labels = new Set();
    const problems = [];
    for (const pair of pairs) {
        const comma = pair.indexOf(',');
        const label = (comma === -1 ? pair : pair.slice(0, comma)).trim();
        const url = comma === -1 ? '' : pair.slice(comma + 1).trim();
        if (labels.has(label))
            return ["'project_urls' has invalid data."];
        labels.add(label);
        if (label === '')
            problems.push('Must have a label.');
        else if ([...label].length > 32)
            problems.push(`${repr(label)} must be 32 characters or less.`);
        else if (url === '')
            problems.push('Must have a URL.');
        else if (!isUrl(url))
            problems.push(`${repr(url)} is not a valid url.`);
    }
    return problems;
}
;// CONCATENATED MODULE: ./build/src/python/rules/license-expression.js
/**
 * Whether a text has the form of an SPDX license expression (PEP 639): identifiers joined by AND, OR, WITH and
 * brackets, in any case. Whether the identifiers are known is left to whoever has today's list.
 */
function isLicenseExpression(text) {
    const words = text
        .replace(/[()]/g, ' $& ')
        .split(/\s+/)
        .filter((word) => word !== '');
    const kinds = words.map((word) => kindOf(word.toLowerCase()));
    if (kinds.includes('?'))
        return false;
    // `WITH` joins one identifier to the one before it, and binds first.
    let shape = kinds.join('').replaceAll(/iwi/g, 'x').replaceAll('i', 'x');
    for (let before = ''; before !== shape;) {
        before = shape;
        shape = shape.replaceAll(/xbx/g, 'x').replaceAll('(x)', 'x');
    }
    return shape === 'x';
}
function kindOf(word) {
    if (word === '(' || word === ')')
        return word;
    if (word === 'and' || word === 'or')
        return 'b';
    if (word === 'with')
        return 'w';
    return /^(?:licenseref-[a-z0-9.-]+|(?!licenseref-)[a-z0-9.-]+\+?)$/.test(word) ? 'i' : '?';
}
;// CONCATENATED MODULE: ./build/src/python/rules/values.js





/** What Python takes for the end of a line. */
const lineEnds = new Set('\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029');
/** A rule for each value by itself. */
function each(judge) {
    return (values) => values.flatMap((value) => judge(value) ?? []);
}
/** What the values of a field must be (core metadata specification), in PyPI's words where it refuses them. */
const valueRules = {
    'author-email': each(emailProblem),
    'description-content-type': each(contentTypeProblem),
    'download-url': each((url) => (isUrl(url) ? undefined : `${repr(url)} is not a valid url.`)),
    dynamic: each(dynamicProblem),
    'home-page': each((url) => (isUrl(url) ? undefined : `${repr(url)} is not a valid url.`)),
    'import-name': each((value) => importProblem(value, 'import-name')),
    'import-namespace': each((value) => importProblem(value, 'import-namespace')),
    license: (values, metadata) => values.length > 0 && metadata.all('license-expression').length > 0
        ? [
            'License is deprecated when License-Expression is present. Only License-Expression should be present.',
        ]
        : [],
    'license-expression': each((value) => isLicenseExpression(value) ? undefined : `${repr(value)} is invalid for 'license-expression'.`),
    'license-file': each(licenseFileProblem),
    'maintainer-email': each(emailProblem),
    'obsoletes-dist': each((value) => requirementProblem(value, 'obsoletes-dist')),
    'project-url': projectUrlProblems,
    'provides-dist': each((value) => requirementProblem(value, 'provides-dist')),
    'provides-extra': each((value) => /^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i.test(value)
        ? undefined
        : `${repr(value)} is invalid for 'provides-extra'.`),
    'requires-dist': each((value) => parseRequirement(value) === undefined ? `${repr(value)} is invalid for 'requires-dist'.` : undefined),
    'requires-python': each((value) => parseSpecifiers(value) === undefined ? `${repr(value)} is invalid for 'requires-python'.` : undefined),
    summary: each((value) => {
        if ([...value].some((character) => lineEnds.has(character)))
            return "'summary' must be a single line.";
        return [...value].length > 512 ? "'summary' field must be 512 characters or less." : undefined;
    }),
};
const contentTypes = ['text/markdown', 'text/plain', 'text/x-rst'];
/** `text/markdown; charset=UTF-8; variant=GFM`. PyPI lists the types in no particular order. */
function contentTypeProblem(value) {
    const [type = '', ...rest] = value.split(';').map((part) => part.trim());
    if (!contentTypes.includes(type.toLowerCase())) {
        const list = contentTypes.map(repr).join(', ');
        return `'description-content-type' must be one of [${list}], not ${repr(value)}.`;
    }
    const parameters = new Map(rest.map((part) => {
        const [name = '', text = ''] = part.split('=').map((side) => side.trim());
        return [name.toLowerCase(), text.replace(/^"(.*)"$/, '$1')];
    }));
    const charset = parameters.get('charset') ?? 'UTF-8';
    if (charset.toLowerCase() !== 'utf-8') {
        return `'description-content-type' can only specify the UTF-8 charset, not ${repr(charset)}.`;
    }
    const variant = parameters.get('variant') ?? 'GFM';
    if (type.toLowerCase() === 'text/markdown' && variant !== 'GFM' && variant !== 'CommonMark') {
        return `valid Markdown variants for 'description-content-type' are ['CommonMark', 'GFM'], not ${repr(variant)}.`;
    }
    return undefined;
}
const dynamicNames = new Set(('platform supported-platform summary description description-content-type keywords home-page download-url ' +
    'author author-email maintainer maintainer-email license license-expression license-file classifier ' +
    'requires-dist requires-python requires-external project-url provides-extra provides-dist obsoletes-dist ' +
    'requires provides obsoletes import-name import-namespace').split(' '));
function dynamicProblem(value) {
    const name = value.toLowerCase();
    if (['name', 'version', 'metadata-version'].includes(name)) {
        return `${repr(name)} is not allowed as a dynamic field.`;
    }
    return dynamicNames.has(name) ? undefined : `${repr(name)} is not a valid dynamic field.`;
}
function licenseFileProblem(path) {
    const invalid = `${repr(path)} is invalid for 'license-file', `;
    if (path.includes('..'))
        return `${invalid}parent directory indicators are not allowed.`;
    if (path.includes('*'))
        return `${invalid}paths must be resolved.`;
    if (/^([/\\]|[A-Za-z]:[/\\])/.test(path))
        return `${invalid}paths must be relative.`;
    if (/\\|\/\/|\/$|(^|\/)\.(\/|$)/.test(path))
        return `${invalid}paths must use '/' delimiter.`;
    return undefined;
}
function requirementProblem(value, field) {
    const read = parseRequirement(value);
    if (read === undefined)
        return `${repr(value)} is invalid for '${field}'.`;
    return read.url === '' ? undefined : `Can't have direct dependency: ${repr(value)}.`;
}
const keywords = new Set(('False None True and as assert async await break class continue def del elif else except finally for from global ' +
    'if import in is lambda nonlocal not or pass raise return try while with yield').split(' '));
function importProblem(value, field) {
    const [name = '', option] = value.split(/;(.*)/s).map((part) => part.trim());
    for (const part of name.split('.')) {
        const invalid = `${repr(name)} is invalid for '${field}'; ${repr(part)} is`;
        if (!/^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(part))
            return `${invalid} not a valid identifier.`;
        if (keywords.has(part))
            return `${invalid} a keyword.`;
    }
    if (option === undefined || option === 'private')
        return undefined;
    return `${repr(value)} is invalid for '${field}'; the only valid option is 'private'.`;
}
;// CONCATENATED MODULE: ./build/src/python/rules/metadata-rules.js





const metadataVersions = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'];
/**
 * What an index has against core metadata, in its order: Metadata-Version, Name, Version, then field by field; first
 * what the specification forbids, then what only PyPI does. PyPI itself tells only the first.
 * Not judged: whether classifiers and license identifiers are in today's lists, and whether a description renders.
 */
function metadataProblems(metadata) {
    return [
        ...metadataVersionProblems(metadata.metadataVersion),
        ...nameProblems(metadata.name),
        ...versionProblems(metadata.version),
        ...fieldNames.flatMap((field) => fieldProblems(metadata, field)),
        ...policyProblems(metadata),
    ];
}
function metadataVersionProblems(version) {
    if (metadataVersions.includes(version))
        return [];
    const message = `${repr(version)} is not a valid metadata version.`;
    // The next minor versions may be accepted by the time somebody uses them.
    const later = /^2\.(\d+)$/.exec(version)?.[1];
    return [{ message, certainty: later !== undefined && Number(later) > 5 ? 'doubtful' : 'every' }];
}
function nameProblems(name) {
    if (/^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i.test(name))
        return [];
    const rule = "Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'.";
    return [{ message: `${repr(name)} is an invalid value for Name. Error: ${rule}`, certainty: 'every' }];
}
function versionProblems(version) {
    if (pep440_normalizeVersion(version) !== undefined)
        return [];
    return [{ message: `${repr(version)} is invalid for 'version'.`, certainty: 'every' }];
}
function fieldProblems(metadata, field) {
    const whole = fieldProblem(metadata, field);
    if (whole !== undefined)
        return [{ message: whole, certainty: 'every' }];
    const rule = valueRules[field];
    const messages = rule === undefined ? [] : rule(valuesOf(metadata, field), metadata);
    return messages.map((message) => ({ message, certainty: 'every' }));
}
/** What the specification allows and PyPI does not. */
function policyProblems(metadata) {
    const version = pep440_normalizeVersion(metadata.version) ?? '';
    const local = version.includes('+')
        ? [`The use of local versions in ${repr(version)} is not allowed.`]
        : [];
    const direct = valuesOf(metadata, 'requires-dist')
        .map(parseRequirement)
        .filter((one) => one !== undefined && one.url !== '')
        .map((one) => `Can't have direct dependency: ${shown(one)}.`);
    const classifiers = valuesOf(metadata, 'classifier')
        .filter((one) => /^Private ::/i.test(one) || !/^\S.*? :: .*\S$/.test(one))
        .map((one) => `${repr(one)} is not a valid classifier.`);
    return [...local, ...classifiers, ...direct].map((message) => ({ message, certainty: 'pypi' }));
}
function shown({ name, extras, url, marker }) {
    const list = extras.length === 0 ? '' : `[${[...extras].sort().join(',')}]`;
    return `${name}${list} @ ${url}${marker === '' ? '' : ` ; ${marker}`}`;
}
;// CONCATENATED MODULE: ./build/src/python/index-check.js





/** 100 MB is what PyPI gives every project; some were given more. */
const usualLimit = 100 * 1024 * 1024;
/**
 * Everything an index has against a distribution, in PyPI's words and order. What makes a file unreadable is not
 * among it: `readDistribution` refuses that.
 */
function problemsOf(file) {
    return [
        ...metadataProblems(file.metadata),
        ...sizeProblems(file),
        ...fileNameProblems(file),
        ...file.archiveProblems,
    ];
}
function sizeProblems({ size, normalized }) {
    if (size <= usualLimit)
        return [];
    return [
        {
            message: `File too large. Limit for project ${repr(normalized)} is 100 MB. (it has ${(0,markdown/* bytes */.ee)(size)})`,
            certainty: 'doubtful',
        },
    ];
}
/**
 * Refuses distributions that an index would refuse, all of them with all reasons at once; warns of what is doubtful.
 * @param index `pypi` for PyPI, TestPyPI and indexes like them; for `other`, their own rules only warn
 * @throws UserError
 */
function refuseProblems(host, files, index) {
    const lines = [];
    const fixes = new Set();
    for (const file of files) {
        for (const { message, certainty, fix } of problemsOf(file)) {
            if (certainty === 'every' || (certainty === 'pypi' && index === 'pypi')) {
                lines.push(`${file.file}: ${message}`);
                if (fix !== undefined)
                    fixes.add(fix);
            }
            else if (certainty === 'pypi') {
                host.warning(`${file.file}: PyPI would refuse it: ${message}`);
            }
            else {
                host.warning(`${file.file}: PyPI may refuse it: ${message}`);
            }
        }
    }
    if (lines.length === 0)
        return;
    throw new core_errors/* UserError */.yo(`an index would refuse these files:\n${lines.join('\n')}`, {
        fix: [...fixes, 'correct the metadata in pyproject.toml, setup.cfg or setup.py, and build again'].join('; '),
    });
}
;// CONCATENATED MODULE: ./build/src/pypi/examine.js





/** Reads side by side; an index page is a small cached answer. */
const readsAtOnce = 32;
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
            files: await pool(readsAtOnce, one.files, async (file) => ({
                file,
                held: await index.heldIn(file, page.files),
            })),
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
/**
 * Stops for every file that the index would refuse for its metadata, name or archive, before the first one goes up; with
 * the index's own words. Files that are there already were taken, whatever we think of them.
 * @throws UserError naming all of them with all reasons
 */
function checkFiles(host, repository, states) {
    const uploads = states.flatMap(({ files }) => files.filter(({ held }) => held.state === 'absent'));
    const index = actsLikePypi(repository, states) ? 'pypi' : 'other';
    refuseProblems(host, uploads.map(({ file }) => file), index);
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/src/pypi/remote-hash.js


/**
 * The sha256 of a file as an index delivers it, for an index that lists files without one.
 * @param size bytes of our file: nothing longer can be the same
 * @returns undefined when it is longer, or does not come
 */
async function remoteHash(url, size, get) {
    const target = new URL(url);
    if (target.protocol !== 'https:' && !(0,core_loopback/* isLoopback */.U)(target.hostname))
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
    return listIn(parsed(body), 'urls', label).map((item) => indexFile(item, item['digests'], 'upload_time_iso_8601'));
}
function parseJson(body, label) {
    const page = parsed(body);
    const { status } = (page?.['project-status'] ?? {});
    return {
        files: listIn(page, 'files', label).map((item) => indexFile(item, item['hashes'], 'upload-time')),
        status: typeof status === 'string' ? status : '',
    };
}
function parsed(body) {
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
    throw new core_errors/* ServiceError */._7(label, 'its index answered with unreadable JSON', { status: 200, retryable: true });
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




const userAgent = 'release-actions/publish-pypi';
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
                throw error instanceof core_errors/* ServiceError */._7 ? error : unreachable(this.repository.label, error);
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
    return new core_errors/* ServiceError */._7(label, `no answer: ${why}`, {
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
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
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
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
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
        if (type === 'S' || (type === 'x' && data.includes('GNU.sparse.'))) {
            const what = 'tar archive not accepted: Sparse members are not allowed.';
            throw new core_errors/* UserError */.yo(`Invalid distribution file. ${what}`, { where: { file: where } });
        }
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
;// CONCATENATED MODULE: ./build/src/python/zip-records.js
/**
 * Walks the records of a zip archive from its first byte, as a reader of a stream does, and compares them with the
 * central directory: an archive that two readers could take for two different things is refused by PyPI.
 * @param end offset of the end record
 */
function checkLocalRecords(bytes, members, end, fail) {
    const local = new Map();
    let offset = 0;
    while (offset + 30 <= end && bytes.readUInt32LE(offset) === 0x04034b50) {
        offset = localRecord(bytes, offset, members, local, fail);
    }
    const start = offset;
    const listed = new Set();
    while (offset + 46 <= end && bytes.readUInt32LE(offset) === 0x02014b50) {
        offset = directoryRecord(bytes, offset, local, listed, fail);
    }
    if (offset !== end)
        fail('Unknown record signature');
    const count = bytes.readUInt16LE(end + 10);
    if (bytes.readUInt16LE(end + 8) !== count)
        fail('Malformed zip file');
    if (count !== listed.size)
        fail('Mismatched central directory records');
    if (bytes.readUInt32LE(end + 16) !== start)
        fail('Mismatched central directory offset');
    if (local.size !== listed.size)
        fail('Mis-matched local headers and central directory');
    if ([...local].some(([name, at]) => members.get(name)?.offset !== at))
        fail('Malformed zip file');
    if (end + 22 + bytes.readUInt16LE(end + 20) !== bytes.length)
        fail('Trailing data');
}
/** Returns the offset of the next record. */
function localRecord(bytes, offset, members, seen, fail) {
    const nameLength = bytes.readUInt16LE(offset + 26);
    const name = nameAt(bytes, offset + 30, nameLength, fail);
    if ((bytes.readUInt16LE(offset + 6) & 0x8) !== 0)
        fail('ZIP contains a data descriptor');
    const member = members.get(name);
    if (member === undefined)
        return fail('Filename not in central directory');
    const packed = bytes.readUInt32LE(offset + 18);
    if (member.packed !== packed)
        fail('Mis-matched data size');
    if (member.size !== bytes.readUInt32LE(offset + 22))
        fail('Mis-matched file size');
    if (seen.has(name))
        fail('Duplicate filename in local headers');
    seen.set(name, offset);
    return offset + 30 + nameLength + bytes.readUInt16LE(offset + 28) + packed;
}
function directoryRecord(bytes, offset, local, seen, fail) {
    const nameLength = bytes.readUInt16LE(offset + 28);
    if (bytes.readUInt16LE(offset + 32) !== 0)
        fail('Comment in central directory');
    const name = nameAt(bytes, offset + 46, nameLength, fail);
    if (seen.has(name))
        fail('Duplicate filename in central directory');
    if (!local.has(name))
        fail('Missing filename in local headers');
    seen.add(name);
    return offset + 46 + nameLength + bytes.readUInt16LE(offset + 30);
}
function nameAt(bytes, start, length, fail) {
    const name = bytes.subarray(start, start + length);
    if (name.some((byte) => byte < 0x20 || byte === 0x7f))
        fail('Invalid character in filename');
    return name.toString('utf8');
}
;// CONCATENATED MODULE: ./build/src/python/zip.js



/** PyPI's bounds: an archive that unpacks to more than this, and to more than 50 times itself, is taken for a bomb. */
const bombSize = 64 * 1024 * 1024;
const bombRatio = 50;
/** Upper bound of what an archive may unpack to, in bytes. */
function unpackLimit(packed) {
    return Math.max(bombSize, packed * bombRatio);
}
/**
 * Reads a zip archive (PKWARE APPNOTE 4.3). Refuses in PyPI's words what PyPI refuses: data descriptors, member
 * comments, bytes before or after, members twice or in only one of the two lists, other methods than deflate, bombs.
 * @throws UserError
 */
function readZip(archive, where) {
    const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
    const fail = (what) => {
        throw new core_errors/* UserError */.yo(`Invalid distribution file. ${what}`, { where: { file: where } });
    };
    const end = findEnd(bytes);
    if (end === undefined)
        return fail('File is not a zipfile');
    const directory = readDirectory(bytes, end, fail);
    const total = directory.reduce((sum, { size }) => sum + size, 0);
    if (total > unpackLimit(bytes.length))
        fail(`File exceeds compression ratio of ${bombRatio}`);
    if (directory.some(({ method }) => method !== 0 && method !== 8)) {
        fail('File does not use a supported compression type');
    }
    const members = new Map(directory.map((member) => [member.name, member]));
    checkLocalRecords(bytes, members, end, (what) => fail(`ZIP archive not accepted: ${what}.`));
    const member = (name) => members.get(name) ?? fail(`there is no ${name} in it`);
    return {
        names: [...members.keys()],
        read: (name) => contents(bytes, member(name), fail),
        mode: (name) => member(name).mode,
        crc: (name) => member(name).crc,
    };
}
/** Where the end record starts, which may be followed by a comment of up to 64 KiB and, wrongly, by other bytes. */
function findEnd(bytes) {
    const at = bytes.lastIndexOf('PK\x05\x06', bytes.length - 22, 'latin1');
    return bytes.length >= 22 && at >= Math.max(0, bytes.length - 22 - 0xffff) ? at : undefined;
}
function readDirectory(bytes, end, fail) {
    const count = bytes.readUInt16LE(end + 10);
    const size = bytes.readUInt32LE(end + 12);
    if (size > end)
        return fail('File is not a zipfile');
    const members = [];
    for (let offset = end - size; members.length < count;) {
        if (offset + 46 > end || bytes.readUInt32LE(offset) !== 0x02014b50)
            return fail('File is not a zipfile');
        members.push(readMember(bytes, offset, fail));
        offset += 46 + [28, 30, 32].reduce((sum, field) => sum + bytes.readUInt16LE(offset + field), 0);
    }
    return members;
}
function readMember(bytes, offset, fail) {
    const nameLength = bytes.readUInt16LE(offset + 28);
    const member = {
        name: bytes.subarray(offset + 46, offset + 46 + nameLength).toString('utf8'),
        method: bytes.readUInt16LE(offset + 10),
        crc: bytes.readUInt32LE(offset + 16),
        packed: bytes.readUInt32LE(offset + 20),
        size: bytes.readUInt32LE(offset + 24),
        offset: bytes.readUInt32LE(offset + 42),
        mode: bytes.readUInt16LE(offset + 40),
    };
    if ((bytes.readUInt16LE(offset + 8) & 0x1) !== 0)
        fail(`its member ${member.name} is encrypted`);
    if ([member.packed, member.size, member.offset].includes(0xffffffff)) {
        fail(`its member ${member.name} is in the form for more than 4 GiB (Zip64), which is not read here`);
    }
    if (member.name.startsWith('/') || member.name.split('/').includes('..')) {
        fail(`its member ${JSON.stringify(member.name)} lies outside of its folder`);
    }
    return member;
}
function contents(bytes, member, fail) {
    const { offset, name } = member;
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const packed = bytes.subarray(start, start + member.packed);
    let data;
    try {
        data =
            member.method === 0 ? packed : (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(1, member.size) });
    }
    catch {
        return fail(`its member ${name} is damaged`);
    }
    if (data.length !== member.size || (0,external_node_zlib_.crc32)(data) !== member.crc)
        return fail(`its member ${name} is damaged`);
    return data;
}
;// CONCATENATED MODULE: ./build/src/python/canonical-sdist.js





/** @throws UserError for a damaged, cut or bomb-like archive */
function readSdist(archive, where) {
    let tar;
    try {
        tar = (0,external_node_zlib_.gunzipSync)(archive, { maxOutputLength: unpackLimit(archive.length) });
    }
    catch (error) {
        const large = error.code === 'ERR_BUFFER_TOO_LARGE';
        const what = large ? 'it unpacks to more than 50 times its size' : 'File is not a tarfile';
        throw new core_errors/* UserError */.yo(`Invalid distribution file. ${what}`, { where: { file: where }, cause: error });
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
;// CONCATENATED MODULE: ./build/src/python/rules/wheel-rules.js

/**
 * What an index has against the inside of a wheel that can be read: licence files that its metadata names, entry
 * points, and a RECORD that does not list what is there (of that, PyPI only sends its owners a mail).
 * @param info the wheel's .dist-info folder
 */
function wheelProblems(file, zip, info, metadata) {
    const names = new Set(zip.names);
    const licenses = valuesOf(metadata, 'license-file')
        .map((path) => [path, `${info}/licenses/${path}`])
        .filter(([, target]) => !names.has(target))
        .map(([path, target]) => licenseProblem(path, file, target));
    const points = `${info}/entry_points.txt`;
    const bad = names.has(points) && !validEntryPoints(zip.read(points));
    const broken = {
        message: `Wheel '${file}' has invalid entry points defined in the entry_points.txt file`,
        certainty: 'every',
    };
    return [...licenses, ...(bad ? [broken] : []), ...recordProblems(file, zip, info)];
}
/** A licence file that metadata names and the archive lacks. */
function licenseProblem(path, file, target) {
    return {
        message: `License-File ${path} does not exist in distribution file ${file} at ${target}`,
        certainty: 'every',
        fix: 'use a recent version of the build backend, or name the files under project.license-files',
    };
}
/** An INI file whose console and GUI scripts have names of letters, digits, `_`, `.` and `-`. */
function validEntryPoints(bytes) {
    const sections = new Map();
    let section;
    let name = '';
    let after = false;
    for (const line of bytes.toString('utf8').split(/\r?\n/)) {
        if (/^\s*([#;].*)?$/.test(line))
            continue;
        if (/^\s/.test(line) && after)
            continue;
        const header = /^\s*\[(.+)\]/.exec(line)?.[1];
        if (header !== undefined) {
            if (sections.has(header))
                return false;
            section = new Set();
            sections.set(header, section);
            [name, after] = [header, false];
            continue;
        }
        const key = /^\s*([^=]*?)\s*=/.exec(line)?.[1];
        if (section === undefined || key === undefined || key === '' || section.has(key))
            return false;
        if (/^(console|gui)_scripts$/.test(name) && !/^[\p{L}\p{N}_.-]+$/u.test(key))
            return false;
        section.add(key);
        after = true;
    }
    return !bytes.toString('utf8').includes('\ufffd');
}
function recordProblems(file, zip, info) {
    const listed = new Set(zip
        .read(`${info}/RECORD`)
        .toString('utf8')
        .split(/\r?\n/)
        .filter((line) => line !== '')
        .map((line) => /^"((?:[^"]|"")*)"/.exec(line)?.[1]?.replaceAll('""', '"') ?? line.split(',')[0] ?? '')
        .map((path) => path.replaceAll('\\', '/')));
    const exempt = new Set([`${info}/RECORD.jws`, `${info}/RECORD.p7s`]);
    const there = zip.names.filter((name) => !name.endsWith('/') && !exempt.has(name));
    const differing = [
        ...there.filter((name) => !listed.has(name)),
        ...[...listed].filter((name) => !there.includes(name)),
    ];
    if (differing.length === 0)
        return [];
    const shown = differing.slice(0, 3).join(', ') + (differing.length > 3 ? ', …' : '');
    return [
        { message: `RECORD of ${file} does not list what the wheel holds: ${shown}`, certainty: 'doubtful' },
    ];
}
;// CONCATENATED MODULE: ./build/src/python/inspect.js













/**
 * Reads a wheel or an sdist whole and checks it: readable archive, every member intact, metadata present, and its
 * name and version the same in the file name and the metadata. Refuses in the words of PyPI where it refuses too.
 * @throws UserError
 */
function readDistribution(path) {
    const file = (0,external_node_path_.basename)(path);
    const parsed = parseDistribution(file);
    const bytes = (0,external_node_fs_.readFileSync)(path);
    const read = parsed.kind === 'wheel' ? readWheel(bytes, file) : readSourceArchive(bytes, file);
    refuseOtherName(parsed, read.metadata);
    return { ...parsed, path, ...read, sha256: sha256(bytes), size: bytes.length };
}
/** PyPI compares the file name with the form, which is made of the metadata. */
function refuseOtherName(parsed, { name, version }) {
    const where = { file: parsed.file };
    const fix = 'build it again; files must not be renamed';
    if (normalizeName(name) !== parsed.normalized) {
        throw new core_errors/* UserError */.yo(`Start filename for ${repr(name)} with ${repr(fileNamePart(name))}.`, { where, fix });
    }
    if (sameVersion(version, parsed.version))
        return;
    const normal = pep440_normalizeVersion(version) ?? version;
    const what = parsed.kind === 'wheel'
        ? `Version in filename should be ${repr(normal)} not ${repr(pep440_normalizeVersion(parsed.version) ?? '')}.`
        : `Filename ${repr(parsed.file)} is invalid, should be ${repr(`${fileNamePart(name)}-${normal}.tar.gz`)}.`;
    throw new core_errors/* UserError */.yo(what, { where, fix });
}
function readWheel(bytes, file) {
    const zip = readZip(bytes, file);
    for (const member of zip.names)
        zip.read(member);
    // The index looks for the folder by the file name, letter by letter.
    const info = `${file.split('-', 2).join('-')}.dist-info`;
    const refuse = (what) => {
        throw new core_errors/* UserError */.yo(what, { where: { file } });
    };
    if (!zip.names.includes(`${info}/WHEEL`)) {
        refuse(`Invalid distribution file. WHEEL not found at ${info}/WHEEL`);
    }
    for (const required of ['RECORD', 'METADATA']) {
        if (zip.names.includes(`${info}/${required}`))
            continue;
        refuse(`Wheel '${file}' does not contain the required ${required} file: ${info}/${required}`);
    }
    const other = zip.names.find((name) => /^[^/]+\.dist-info\//.test(name) && !name.startsWith(`${info}/`));
    if (other !== undefined) {
        refuse(`this wheel needs exactly one .dist-info folder, and holds ${JSON.stringify(other)} too`);
    }
    const metadata = parseMetadata(zip.read(`${info}/METADATA`), file);
    const own = zip.names.filter((name) => !name.endsWith('/') && !/^[^/]+\.(dist-info|data)\//.test(name));
    const installs = new Map(own.map((name) => [name, zip.crc(name)]));
    return { metadata, archiveProblems: wheelProblems(file, zip, info, metadata), installs };
}
function readSourceArchive(bytes, file) {
    const entries = readSdist(bytes, file);
    const [top = '', ...others] = new Set(entries.map((entry) => entry.path.split('/')[0]));
    const refuse = (what) => {
        throw new core_errors/* UserError */.yo(`Invalid distribution file. ${what}`, { where: { file } });
    };
    if (others.length > 0 || top === '')
        refuse('Incorrect number of top-level directories in sdist');
    const info = entries.find((entry) => entry.path === `${top}/PKG-INFO` && entry.type === 'file');
    if (info === undefined)
        return refuse(`PKG-INFO not found at ${top}/PKG-INFO`);
    const metadata = parseMetadata(info.data, file);
    const paths = new Set(entries.map((entry) => entry.path));
    const archiveProblems = valuesOf(metadata, 'license-file')
        .filter((path) => !paths.has(`${top}/${path}`))
        .map((path) => licenseProblem(path, file, `${top}/${path}`));
    return { metadata, archiveProblems, installs: new Map() };
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
 * The names of the distributions of a folder. Anything else in it is an error: what was not meant to be published must
 * not decide by its mere presence.
 * @param shown the folder as the user wrote it
 * @throws UserError
 */
function listPackagesDir(folder, shown) {
    const where = { key: 'packages-dir' };
    if (!(0,external_node_fs_.existsSync)(folder)) {
        throw new core_errors/* UserError */.yo(`the folder ${JSON.stringify(shown)} does not exist`, {
            where,
            fix: 'build first (build-python), or download the artifact that holds the distributions',
        });
    }
    if (!(0,external_node_fs_.statSync)(folder).isDirectory()) {
        throw new core_errors/* UserError */.yo(`${JSON.stringify(shown)} is not a folder`, {
            where,
            fix: 'name the folder that holds the distributions',
        });
    }
    const names = (0,external_node_fs_.readdirSync)(folder)
        .filter((name) => !isCompanion(name))
        .sort();
    for (const name of names) {
        const what = otherThing((0,external_node_path_.join)(folder, name), name);
        if (what === undefined)
            continue;
        throw new core_errors/* UserError */.yo(`${JSON.stringify(`${shown}/${name}`)} is not a distribution (.whl or .tar.gz file)${what}`, { where, fix: 'keep only the files to publish in this folder' });
    }
    if (names.length === 0) {
        throw new core_errors/* UserError */.yo(`the folder ${JSON.stringify(shown)} holds no distribution`, {
            where,
            fix: 'build first (build-python), or download the artifact that holds the distributions',
        });
    }
    return names;
}
/** Reads distributions, each whole; between two of them answers from the network can come in. @throws UserError */
async function readPackagesDir(folder, names) {
    const files = [];
    for (const name of names) {
        await (0,promises_namespaceObject.setImmediate)();
        files.push(readDistribution((0,external_node_path_.join)(folder, name)));
    }
    checkReleases(files);
    return files;
}
/** The releases that file names speak of, each once. */
function releasesNamed(names) {
    const releases = names.flatMap((name) => {
        const parsed = tryParseDistribution(name);
        return parsed === undefined ? [] : [[`${parsed.normalized} ${parsed.version}`, parsed]];
    });
    return [...new Map(releases).values()];
}
/** What else it is, for the message; undefined for a distribution. */
function otherThing(path, name) {
    const found = (0,external_node_fs_.lstatSync)(path);
    if (found.isDirectory())
        return ': it is a folder, and folders are not looked into';
    if (found.isSymbolicLink())
        return ': it is a symbolic link, and its target may be anything';
    if (name.endsWith('.asc'))
        return ': it is a signature, which indexes no longer take';
    if (/\.(attestation|sigstore|sigstore\.json)$/.test(name)) {
        return ': it is an attestation made elsewhere, which belongs to one index and one file';
    }
    return found.isFile() && /\.(whl|tar\.gz)$/.test(name) ? undefined : '';
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
    const length = head.length + file.length + tail.length;
    async function* chunks() {
        yield head;
        yield* file.chunks();
        yield tail;
    }
    return { contentType, length, chunks: () => (length > small ? chunks() : joined(chunks())) };
}
/** Bytes that are read and sent at once: each further write is a turn, and most of the time that a small file takes. */
const small = 256 * 1024;
async function* joined(chunks) {
    const all = [];
    for await (const chunk of chunks)
        all.push(chunk);
    yield Buffer.concat(all);
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
    const chunks = size > small ? (0,external_node_fs_.createReadStream)(path) : [(0,external_node_fs_.readFileSync)(path)];
    for await (const chunk of chunks) {
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
// EXTERNAL MODULE: ./build/src/core/http-agent.js + 2 modules
var http_agent = __nccwpck_require__(8641);
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
;// CONCATENATED MODULE: ./build/src/pypi/project-status.js

/**
 * Heeds what an index tells of a project (PEP 792) and of a release (PEP 592), before anything is sent. PyPI refuses
 * uploads to an archived project with the words it has for strangers, and takes uploads to a quarantined one that
 * nobody can then see (measured).
 * @throws UserError for an archived or quarantined project with files to upload
 */
function checkStatus(host, repository, states) {
    const { label } = repository;
    const uploads = states.filter(({ files }) => files.some(({ held }) => held.state === 'absent'));
    const named = (status) => uploads
        .filter(({ page }) => page.status === status)
        .map((state) => state.package.normalized)
        .join(', ');
    const archived = named('archived');
    if (archived !== '') {
        throw new core_errors/* UserError */.yo(`archived on ${label}, which therefore takes no files: ${archived}`, {
            fix: 'let an owner unarchive it in the settings of the project, then re-run the failed jobs',
        });
    }
    const quarantined = named('quarantined');
    if (quarantined !== '') {
        throw new core_errors/* UserError */.yo(`quarantined by the administrators of ${label}: ${quarantined}; files would be taken, but nobody could see them`, { fix: `ask the administrators of ${label} what they found` });
    }
    for (const { package: one, claimed } of states) {
        if (claimed.length === 0 || !claimed.every(({ yanked }) => yanked))
            continue;
        host.warning(`${one.normalized} ${one.version} is yanked on ${label}: it takes files all the same, but pip installs them only ` +
            'where exactly this version is asked for; an owner can un-yank it on the page of the project');
    }
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
    /** Those whose first file is under way. */
    tried = new Set();
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
        if (!this.unknown.has(file.normalized))
            return;
        if (this.left === undefined || this.left > 0) {
            if (this.left !== undefined)
                this.left--;
            this.tried.add(file.normalized);
            return;
        }
        const minutes = Math.ceil(this.seconds / 60);
        const left = [...this.unknown].filter((name) => !this.tried.has(name)).join(', ');
        throw new core_errors/* UserError */.yo(`${this.label} lets this account create no more projects for now; left: ${left}`, {
            fix: `re-run the failed jobs in ${minutes} minutes; what is uploaded stays`,
        });
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
        // What waited for this head is on the critical path, and starts in this turn: it comes first.
        await (0,promises_namespaceObject.setImmediate)();
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
;// CONCATENATED MODULE: ./build/src/pypi/uploads.js


/** What is left to upload, by what the index holds. */
function uploadsOf(states) {
    return states.map((state) => ({
        package: state.package,
        missing: state.files.filter(({ held }) => held.state === 'absent').map(({ file }) => file),
        begun: state.claimed.length > 0,
        creates: !state.page.exists,
    }));
}
/** Logs what a run would send, in the order in which it would start: the schedule itself, with nothing behind it. */
async function showUploads(host, repository, states) {
    const uploads = uploadsOf(states);
    const created = new Set(uploads.filter(({ creates }) => creates).map((one) => one.package.normalized));
    let count = 0;
    await uploadInOrder(uploads, { files: 1, bytes: Number.POSITIVE_INFINITY }, async (file) => {
        const creates = created.delete(file.normalized) ? `, creates the project ${file.normalized}` : '';
        const number = String(++count).padStart(3);
        host.info(`${number}. POST ${repository.uploadUrl} ${file.file} (${(0,markdown/* bytes */.ee)(file.size)}, sha256 ${file.sha256}${creates})`);
    });
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
        // Uploads that this one made possible start in this turn: they come first.
        const look = (0,promises_namespaceObject.setImmediate)()
            .then(() => this.hidden(first.normalized, [first]))
            .then((hidden) => (hidden.length === 0 ? [] : files));
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
            return files.filter((file) => !['same', 'untold'].includes(compare(file, listed).state));
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
const atOnce = { files: 32, bytes: 64 * 1024 * 1024 };
const uploadDelays = [1_000, 4_000, 15_000, 30_000, 60_000];
/** Milliseconds after its first try in which a file may be tried again. */
const uploadWindow = 20 * 60_000;
/**
 * Uploads what is missing, in the order of needs, and waits until it shows. States go into the report as they come about.
 */
async function publish(to, states) {
    const uploads = uploadsOf(states);
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
    // Outside of what can fail: a file that the limit holds back was not tried.
    limit.start(file);
    try {
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
var pypi_repository = __nccwpck_require__(8576);
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
;// CONCATENATED MODULE: ./build/src/pypi/macaroon.js
const type = { end: 0, location: 1, identifier: 2 };
/**
 * Reads a token: `pypi-` and a macaroon in base64url, in libmacaroons' second binary format: a version byte, then packets
 * of type, length (LEB128) and value; an empty packet ends the header and each caveat. Caveats are JSON as PyPI
 * writes them (`[0, expires, not before]`, `[1, [names]]`; older ones `{"permissions": {"projects": […]}}` and `{"exp": …}`).
 * @returns undefined for anything else: the index judges it
 */
function readMacaroon(token) {
    const bytes = Buffer.from(token.replace(/^pypi-/, ''), 'base64url');
    if (!token.startsWith('pypi-') || bytes[0] !== 2)
        return undefined;
    const packets = packetsOf(bytes.subarray(1));
    const [head = [], ...rest] = sections(packets);
    const location = head.find((packet) => packet.type === type.location);
    if (location === undefined)
        return undefined;
    const identifiers = rest.flatMap((section) => section.filter((packet) => packet.type === type.identifier));
    return { location: location.value, caveats: identifiers.map(({ value }) => caveatOf(value)) };
}
/** As far as they can be read: a token that was cut says what it still says. */
function packetsOf(bytes) {
    const packets = [];
    for (let at = 0; at < bytes.length;) {
        const kind = bytes[at++] ?? 0;
        if (kind === type.end) {
            packets.push({ type: kind, value: '' });
            continue;
        }
        let length = 0;
        let shift = 0;
        for (let more = true; more; shift += 7) {
            const byte = bytes[at++] ?? 0;
            length |= (byte & 0x7f) << shift;
            more = byte >= 0x80 && shift < 21;
        }
        if (at + length > bytes.length)
            break;
        packets.push({ type: kind, value: bytes.toString('utf8', at, at + length) });
        at += length;
    }
    return packets;
}
function sections(packets) {
    const result = [[]];
    for (const packet of packets) {
        if (packet.type === type.end)
            result.push([]);
        else
            result.at(-1)?.push(packet);
    }
    return result;
}
function caveatOf(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return {};
    }
    if (Array.isArray(value)) {
        const [tag, given] = value;
        if (tag === 0 && typeof given === 'number')
            return { expires: given };
        return tag === 1 && isNames(given) ? { projects: given } : {};
    }
    const { exp, permissions } = (value ?? {});
    if (typeof exp === 'number')
        return { expires: exp };
    const projects = permissions?.projects;
    return isNames(projects) ? { projects } : {};
}
function isNames(value) {
    return Array.isArray(value) && value.every((name) => typeof name === 'string');
}
;// CONCATENATED MODULE: ./build/src/pypi/token-scope.js



/**
 * Reads from a token of PyPI what it says about itself: when it ends, and which projects it is for. A token that cannot
 * carry the whole release stops before its first file, with the packages that it does not hold.
 * @param states only packages with a file to upload are looked at
 * @throws UserError
 */
function checkTokenScope(host, repository, token, states) {
    const needed = states
        .filter(({ files }) => files.some(({ held }) => held.state === 'absent'))
        .map((state) => state.package.normalized);
    if (repository.kind === 'other' || needed.length === 0)
        return;
    const where = { key: 'token' };
    for (const { expires, projects } of readMacaroon(token)?.caveats ?? []) {
        if (expires !== undefined && expires * 1000 <= host.now()) {
            throw new core_errors/* UserError */.yo(`the token expired on ${new Date(expires * 1000).toISOString()}`, {
                where,
                fix: 'make a new one and store it in the secret PYPI_TOKEN',
            });
        }
        const held = new Set(projects?.map(normalizeName));
        const others = projects === undefined ? [] : needed.filter((name) => !held.has(name));
        if (others.length > 0) {
            throw new core_errors/* UserError */.yo(`the token is only for ${[...held].join(', ')}; this release also uploads ${others.join(', ')}`, {
                where,
                fix: 'use a token whose scope holds every package of this release (new projects need the whole account)',
            });
        }
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
    const ownUser = repository.kind === 'other' && token.includes(':');
    const account = ownUser ? token : `__token__:${token}`;
    const basic = Buffer.from(account).toString('base64');
    for (const form of [token, basic, account.slice(account.indexOf(':') + 1)])
        host.secret(form);
    return { authorization: async () => `Basic ${basic}`, ownUser };
}
function misspelt(token) {
    return /[\s\p{Cc}]/u.test(token) ? 'the token holds a line break or blank inside' : undefined;
}
/** A token of PyPI's software names the host that made it. */
function foreign({ kind, label }, token) {
    if (!token.startsWith('pypi-')) {
        return `the token does not start with pypi-, as all tokens of ${label} do`;
    }
    const location = readMacaroon(token)?.location;
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
        token: (audience) => retry(host, { what: 'identity of the job' }, () => identity_once(host, base, bearer, audience)),
    };
}
async function identity_once(host, base, bearer, audience) {
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
;// CONCATENATED MODULE: ./build/src/pypi/trusted/claims.js



const claims_shown = [
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
/** What a JWT says, unverified: that is the business of the index. */
function claimsOf(jwt) {
    const claims = unverifiedClaims(jwt);
    return Object.fromEntries(claims_shown.map((name) => [name, oneLine(String(claims?.[name] ?? ''))]));
}
/** The claims in lines, for an error. */
function claimLines(claims) {
    return claims_shown.map((name) => `  ${name}: ${claims[name] || '(none)'}`).join('\n');
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
    const { credentials, index, files } = await prepare(host, inputs);
    const packages = groupPackages(files);
    const report = new Report(host, repository, packages.flatMap((one) => one.files));
    let result = '';
    try {
        const states = await examine(index, packages);
        report.found(states, inputs.onConflict);
        checkConflicts(host, repository, states, inputs.onConflict);
        checkStatus(host, repository, states);
        checkAge(host, repository, states);
        checkFiles(host, repository, states);
        checkNewProjects(host, repository, states, plan);
        checkTokenScope(host, repository, inputs.token, states);
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
/** All that can be checked without the index, while its answers are under way. */
async function prepare(host, inputs) {
    const { plan, repository, packagesDir } = inputs;
    try {
        const credentials = await chooseCredentials(host, repository, {
            token: inputs.token,
            dryRun: inputs.dryRun,
            later: inputs.trustedPublishing === 'later',
            attestations: inputs.attestations === 'true',
        });
        const authorization = () => credentials.authorization();
        const index = new IndexClient(host, repository, authorization, 'publish-pypi', credentials.ownUser);
        const names = listPackagesDir(packagesDir, inputs.packagesDirText);
        index.foresee(releasesNamed(names).slice(0, readsAtOnce));
        const files = await readPackagesDir(packagesDir, names);
        if (plan !== undefined)
            checkAgainstPlan(files, plan);
        checkAgainstRecords(packagesDir, files, plan);
        return { credentials, index, files };
    }
    catch (error) {
        noFiles(host);
        throw error;
    }
}
/** Outputs that later steps can read although there is nothing to tell. */
function noFiles(host) {
    host.output('files', '[]');
    host.output('uploaded', '0');
    host.output('unchanged', '0');
}
async function off(host, kind) {
    const why = `off: the plan of this ${kind} publishes no Python package`;
    host.notice(why);
    noFiles(host);
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
    if (!dryRun)
        return report.log(['missing']);
    host.info('dry-run: nothing was sent; a run would send, in this order and as far as possible side by side:');
    await showUploads(host, repository, states);
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

/***/ 3026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   v4: () => (/* binding */ ToolError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony export placeText */
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5989);

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

/***/ 8641:
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
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __nccwpck_require__(3026);
// EXTERNAL MODULE: ./build/src/core/loopback.js
var loopback = __nccwpck_require__(9932);
;// CONCATENATED MODULE: ./build/src/core/proxy.js


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
    if (value === '' || (0,loopback/* isLoopback */.U)(target.hostname) || bypassed(target, read('no_proxy')))
        return undefined;
    const text = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    if (/^https?:/i.test(text) && URL.canParse(text))
        return new URL(text);
    // The value may hold a password.
    throw new errors/* UserError */.yo('the proxy that the environment names is not an http or https address', {
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
;// CONCATENATED MODULE: ./build/src/core/http-agent.js




const agents = new Map();
/**
 * The agent for an address: connections are kept for the next request, and https goes through the proxy of the
 * environment, in a tunnel (CONNECT, RFC 9110 §9.3.6), so that the proxy never sees what is sent.
 * @throws UserError for a malformed proxy address
 */
function agentFor(target, env) {
    const secure = target.protocol === 'https:';
    const proxy = secure ? proxyFor(target, env) : undefined;
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

/***/ 9932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Whether a host (without port, IPv6 in brackets as `URL.hostname` has it) is this machine. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/***/ }),

/***/ 8400:
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

/***/ 5989:
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

/***/ 5299:
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

/***/ 9023:
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
var errors = __nccwpck_require__(3026);
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
var core_markdown = __nccwpck_require__(8400);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __nccwpck_require__(5989);
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
        // A step that asks nobody does not pay for TLS.
        const { nodeFetch } = await __nccwpck_require__.e(/* import() */ 917).then(__nccwpck_require__.bind(__nccwpck_require__, 7917));
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
var report = __nccwpck_require__(5299);
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

/***/ 8576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NC: () => (/* binding */ releasePage),
/* harmony export */   Nu: () => (/* binding */ readRepository)
/* harmony export */ });
/* unused harmony export defaultRepositoryUrl */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3026);
/* harmony import */ var _core_loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9932);


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
/******/ var __webpack_exports__ = __nccwpck_require__(9611);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
