import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ bumpVersion)
});

// EXTERNAL MODULE: ./build/src/git/git.js
var git = __nccwpck_require__(998);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __nccwpck_require__(3026);
// EXTERNAL MODULE: ./build/src/core/object-id.js
var object_id = __nccwpck_require__(9414);
// EXTERNAL MODULE: ./build/src/version/version.js
var version = __nccwpck_require__(8246);
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
    commit: (value) => has(value, { sha: object_id/* isObjectId */.T, tree: object_id/* isObjectId */.T, time: Number.isSafeInteger }),
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
    return typeof value === 'string' && (0,version/* tryParseVersion */.z0)(value) !== undefined;
}
function isListOf(value, accepts) {
    return Array.isArray(value) && value.every(accepts);
}
function has(value, keys) {
    if (typeof value !== 'object' || value === null)
        return false;
    return Object.entries(keys).every(([key, accepts]) => accepts(value[key]));
}
;// CONCATENATED MODULE: ./build/src/actions/bump-version/checkout.js


/** @throws UserError when there is no checkout, or the plan is not one */
async function openCheckout(host, inputs) {
    const { plan, workingDirectory } = inputs;
    const given = plan === '' ? undefined : readPlan(plan, workingDirectory);
    return { given, git: await (0,git/* openGit */.zY)(host, workingDirectory, given?.commit.sha) };
}
;// CONCATENATED MODULE: ./build/src/actions/bump-version/bump-version.js

/** Writes the version of a release into its sources, and commits that where the config wants a commit. */
async function bumpVersion(host, inputs) {
    // git answers while the rest, most of this action, is loaded.
    const checkout = openCheckout(host, inputs);
    // A failure is told by whoever waits for it.
    checkout.catch(() => undefined);
    const { bumpCheckout } = await Promise.all(/* import() */[__nccwpck_require__.e(864), __nccwpck_require__.e(616)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8616));
    await bumpCheckout(host, inputs, checkout);
}

/***/ }),

/***/ 5966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _core_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2856);

function readInputs(host) {
    const inputs = new _core_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .Inputs */ .G0(host);
    return {
        ...(0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$)(host, inputs),
        operation: inputs.oneOf('operation', ['run', 'preflight']),
        plan: inputs.optional('plan'),
        version: inputs.optional('version'),
        sha: inputs.optional('sha'),
        branch: inputs.optional('branch'),
        token: inputs.secret('token'),
        commitMethod: inputs.oneOf('commit-method', ['auto', 'api', 'git', 'none']),
        onBranchMoved: inputs.oneOf('on-branch-moved', ['land', 'fail']),
        expectTree: inputs.optional('expect-tree'),
        allowLowerVersion: inputs.flag('allow-lower-version'),
    };
}

/***/ }),

/***/ 7710:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _core_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1743);
/* harmony import */ var _bump_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3738);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5966);



await (0,_core_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)('bump-version', (host) => (0,_bump_version_js__WEBPACK_IMPORTED_MODULE_1__/* .bumpVersion */ .B)(host, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)(host)));
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment),
/* harmony export */   k: () => (/* binding */ execChild)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3026);


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
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, [...args], {
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
                reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(shown, 127, redact(why), `install ${command} or put it on PATH`));
            });
            child.on('close', (code, signal) => resolve(code ?? (signal === null ? 1 : 137)));
        });
        const stdout = Buffer.concat(out);
        const stderr = redact(Buffer.concat(err).toString('utf8'));
        if (timedOut)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(shown, 137, `killed after ${timeout / 1000} s\n${tail(stderr)}`);
        if (printed > most)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(shown, 137, `killed after it printed ${most} bytes`);
        if (exitCode !== 0 && options.allowFailure !== true) {
            const shownTail = tail(stderr) || tail(redact(stdout.toString('utf8')));
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4(shown, exitCode, shownTail);
        }
        return { exitCode, stdout: stdout.toString('utf8'), stderr, bytes: stdout };
    }
    finally {
        clearTimeout(timer);
    }
}

/***/ }),

/***/ 3026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   _7: () => (/* binding */ ServiceError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   v4: () => (/* binding */ ToolError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
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

/***/ 2856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ Inputs),
/* harmony export */   j$: () => (/* binding */ commonInputs),
/* harmony export */   jE: () => (/* binding */ defaultConfigPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3026);


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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the input "${name}" is empty`, {
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the input "${name}" must be true or false, not "${value}"`, {
            fix: `write ${name}: true or ${name}: false`,
        });
    }
    oneOf(name, values) {
        const value = this.optional(name);
        if (value === '')
            return values[0];
        if (!values.includes(value)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the input "${name}" must be one of ${values.join(', ')}, not "${value}"`);
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
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) ? value : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, value);
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

/***/ }),

/***/ 8400:
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

/***/ 9414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isObjectId),
/* harmony export */   k: () => (/* binding */ objectId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/** Whether something is a whole object id of git: SHA-1 or SHA-256, in lower case hexadecimal digits. */
function isObjectId(value) {
    return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}
/**
 * The id that git gives an object (`<type> <size>\0<content>`, gitformat-loose).
 * @param length digits of the repository's ids: 40 or 64
 */
function objectId(type, content, length) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(length === 64 ? 'sha256' : 'sha1');
    return hash.update(`${type} ${content.length}\0`).update(content).digest('hex');
}

/***/ }),

/***/ 5989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   SY: () => (/* binding */ neutral),
/* harmony export */   TL: () => (/* binding */ quoted)
/* harmony export */ });
/* unused harmony export shellWord */
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
/* harmony export */   u5: () => (/* binding */ writeReport),
/* harmony export */   vR: () => (/* binding */ reporting)
/* harmony export */ });
/* unused harmony export reportFolder */
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

/***/ 1743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./build/src/core/child.js
var child = __nccwpck_require__(5907);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __nccwpck_require__(3026);
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
        return (0,child/* execChild */.k)(this.env, (text) => this.redact(text), command, args, options);
    }
    async fetch(url, init) {
        // A step that asks nobody does not pay for TLS.
        const { nodeFetch } = await __nccwpck_require__.e(/* import() */ 805).then(__nccwpck_require__.bind(__nccwpck_require__, 7805));
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

/***/ 998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   ov: () => (/* binding */ needFullHistory),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* unused harmony export Git */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3026);
/* harmony import */ var _core_object_id_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9414);




/**
 * A local repository, read through the git program. Nothing of the user's or the repository's configuration can make
 * it run a program (hooks, file system monitor), ask a question, or change the form of what it prints.
 */
class Git {
    /** Absolute, symbolic links resolved: the top of the work tree, or a bare repository. */
    dir;
    /** Whether it was seen to have its whole history. False when nobody looked. */
    complete;
    /** The commit that was checked out when it was opened; undefined without one, and when nobody looked. */
    head;
    host;
    /** Commits by what they were asked for, where that names an object: it cannot become another one. */
    commits = new Map();
    listings;
    /** @param seen what was found out when it was opened: the commit at HEAD, that no history is missing, and trees */
    constructor(host, dir, seen = {}) {
        this.listings = seen.listings ?? new Map();
        this.host = host;
        this.dir = dir;
        this.complete = seen.complete ?? false;
        this.head = seen.head;
        if (seen.head !== undefined)
            this.commits.set(seen.head, seen.head);
    }
    /** @throws ToolError when git fails (unless allowFailure), UserError when git refuses the repository */
    async run(args, options = {}) {
        const result = await this.host.exec('git', [...this.settings(), ...args], {
            ...options,
            cwd: this.dir,
            allowFailure: true,
            env: { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', ...options.env },
        });
        if (result.exitCode === 0 || options.allowFailure === true)
            return result;
        throw failureOf(args, result);
    }
    /** Standard output without the newline at its end. */
    async text(args) {
        return (await this.run(args)).stdout.replace(/\n$/, '');
    }
    /** The non-empty lines of standard output. */
    async lines(args) {
        return (await this.text(args)).split('\n').filter((line) => line !== '');
    }
    /** The commit that a revision peels to; undefined when there is none. A leading `-` is never an option. */
    async commitOf(revision) {
        const known = this.commits.get(revision);
        if (known !== undefined)
            return known;
        const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
        const { exitCode, stdout } = await this.run(args, { allowFailure: true });
        if (exitCode !== 0)
            return undefined;
        const commit = stdout.trim();
        if ((0,_core_object_id_js__WEBPACK_IMPORTED_MODULE_3__/* .isObjectId */ .T)(revision))
            this.commits.set(revision, commit);
        return commit;
    }
    /** What a commit's tree holds; asked for only once. */
    async list(commit) {
        const known = this.listings.get(commit);
        if (known !== undefined)
            return known;
        const args = ['ls-tree', '-r', '-t', '-z', '--full-tree', '--end-of-options', commit];
        const listing = readListing((await this.run(args)).stdout);
        if ((0,_core_object_id_js__WEBPACK_IMPORTED_MODULE_3__/* .isObjectId */ .T)(commit))
            this.listings.set(commit, listing);
        return listing;
    }
    /** Whether a commit is another one or an ancestor of it. @throws ToolError when either is not there */
    async isAncestor(ancestor, descendant) {
        const args = ['merge-base', '--is-ancestor', ancestor, descendant];
        const result = await this.run(args, { allowFailure: true });
        if (result.exitCode > 1)
            throw failureOf(args, result);
        return result.exitCode === 0;
    }
    /**
     * The content of a file of a commit; undefined when it is not there.
     * @throws ToolError when it is there and cannot be read, as in a partial clone without its remote
     */
    async show(commit, path) {
        const id = await this.blobOf(commit, path);
        return id === undefined ? undefined : (await this.run(['cat-file', 'blob', id])).bytes;
    }
    /** The id of a file of a commit, by its tree alone; undefined when there is no such file. */
    async blobOf(commit, path) {
        const known = this.listings.get(commit)?.files;
        if (known !== undefined) {
            const file = known.get(path);
            return file === undefined || file.mode === '160000' ? undefined : file.sha;
        }
        const args = ['ls-tree', '-z', '--full-tree', '--end-of-options', commit, `:(literal)${path}`];
        const { exitCode, stdout } = await this.run(args, { allowFailure: true });
        const entry = /^\d+ blob ([0-9a-f]+)\t([^\0]*)\0$/.exec(stdout);
        return exitCode === 0 && entry?.[2] === path ? entry[1] : undefined;
    }
    settings() {
        return [
            '--no-pager',
            ...setting('core.quotePath', 'false'),
            ...setting('core.hooksPath', '/dev/null'),
            ...setting('core.fsmonitor', 'false'),
            // A container job's checkout may belong to another user; the caller named this folder.
            ...setting('safe.directory', this.dir),
        ];
    }
}
/** The error of a git command that failed. */
function failureOf(args, result) {
    const tail = result.stderr.trimEnd().split('\n').slice(-20).join('\n');
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4(`git ${args[0] ?? ''}`, result.exitCode, tail, fixFor(tail));
}
/** Reads `git ls-tree -r -t -z`: `<mode> <type> <id>\t<path>\0`. */
function readListing(output) {
    const files = new Map();
    const folders = new Map();
    for (const line of output.split('\0')) {
        if (line === '')
            continue;
        const tab = line.indexOf('\t');
        const [mode = '', type, sha = ''] = line.slice(0, tab).split(' ');
        const path = line.slice(tab + 1);
        if (type === 'tree')
            folders.set(path, sha);
        else
            files.set(path, { path, mode, sha });
    }
    return { files, folders };
}
const setting = (name, value) => ['-c', `${name}=${value}`];
/**
 * Finds the repository that a folder lies in.
 * @param commit full id of one whose tree will be listed: asked for at the same time
 * @throws UserError when there is no folder or it is in no repository
 */
async function openGit(host, dir, commit = '') {
    const where = { key: 'working-directory' };
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(dir)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('the working directory does not exist', {
            where,
            fix: 'check the repository out before this step, or set working-directory to where it is',
        });
    }
    const top = topOf((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(dir));
    const listings = new Map();
    const git = top === undefined ? undefined : new Git(host, top, { listings });
    // Whether it is there at all is for whoever needs it to say.
    const listed = (0,_core_object_id_js__WEBPACK_IMPORTED_MODULE_3__/* .isObjectId */ .T)(commit) ? git?.list(commit).catch(() => undefined) : undefined;
    const args = ['rev-parse', '--git-dir', '--is-shallow-repository', 'HEAD'];
    // It fails where there is no commit yet, after it has answered the rest.
    const known = await git?.run(args, { allowFailure: true });
    const [gitDir = '', shallow, head = ''] = known?.stdout.split('\n') ?? [];
    if (git === undefined || known === undefined || gitDir === '') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('the working directory is not a git repository', {
            where,
            fix: 'add actions/checkout with fetch-depth: 0 before this step, or set working-directory to the checkout',
            ...(known === undefined ? {} : { cause: new Error(known.stderr.trim()) }),
        });
    }
    await listed;
    const complete = shallow === 'false';
    return new Git(host, git.dir, { complete, listings, ...((0,_core_object_id_js__WEBPACK_IMPORTED_MODULE_3__/* .isObjectId */ .T)(head) ? { head } : {}) });
}
/** @throws UserError in a shallow clone: merged tags and branches cannot be told there */
async function needFullHistory(git) {
    if (git.complete)
        return;
    if ((await git.text(['rev-parse', '--is-shallow-repository'])) !== 'true')
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('the checkout is shallow: the history that tells branches and earlier versions is missing', {
        where: { key: 'working-directory' },
        fix: 'set fetch-depth: 0 at the actions/checkout step before this one (locally: git fetch --unshallow --tags)',
    });
}
function topOf(start) {
    for (let dir = start;; dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, '.git')))
            return dir;
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'HEAD')) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'objects')))
            return dir;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir) === dir)
            return undefined;
    }
}
function fixFor(stderr) {
    if (/dubious ownership/.test(stderr)) {
        return 'let the checkout belong to the user that runs this step: chown it, or check it out in the same container';
    }
    if (/could not read (?:Username|Password)|Authentication failed|terminal prompts disabled/.test(stderr)) {
        return 'git may not ask for a password here: give the step a token, or fetch before it';
    }
    if (/bad object|missing blob|missing tree|unable to read tree/.test(stderr)) {
        return 'the checkout lacks objects: check out with fetch-depth: 0 and without a filter';
    }
    return undefined;
}

/***/ }),

/***/ 8246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   gb: () => (/* binding */ baseVersion),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   wy: () => (/* binding */ canonicalGuess),
/* harmony export */   z0: () => (/* binding */ tryParseVersion)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3026);
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5989);


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
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} is not a version that can be released`, {
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
/******/ var __webpack_exports__ = __nccwpck_require__(7710);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
