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

/***/ 3796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _core_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2856);

/** Reads the inputs of validate-tag, and GITHUB_REF for an empty tag. */
function readInputs(host) {
    const inputs = new _core_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .Inputs */ .G0(host);
    return {
        ...(0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$)(host, inputs),
        tag: inputs.optional('tag') || (host.env['GITHUB_REF'] ?? ''),
        tagPrefix: inputs.optional('tag-prefix'),
        branch: inputs.optional('branch'),
        expectSha: inputs.optional('expect-sha').toLowerCase(),
        configRef: inputs.optional('config-ref'),
        allowLowerVersion: inputs.flag('allow-lower-version'),
        token: inputs.secret('token'),
    };
}

/***/ }),

/***/ 8560:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _core_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4993);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3796);
/* harmony import */ var _validate_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9736);



await (0,_core_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)('validate-tag', (host) => (0,_validate_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .validateTag */ .z)(host, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)(host)));
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ askGitHub),
/* harmony export */   Y: () => (/* binding */ askOrigin)
/* harmony export */ });
/* harmony import */ var _git_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7278);
/* harmony import */ var _github_facts_refs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4247);


/** Asks GitHub's REST API. */
function askGitHub(rest) {
    return {
        commitOf: (tag) => (0,_github_facts_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOfTag */ .lz)(rest, tag),
        commitOfObject: (sha) => (0,_github_facts_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .tagObjectCommit */ .fV)(rest, sha),
    };
}
/** Asks the remote `origin` of a checkout (git ls-remote). */
function askOrigin(host, git, auth) {
    const refs = async (tag) => {
        const ref = `refs/tags/${tag}`;
        // Patterns are globs for git; a tag that passed the version grammar holds none of their characters.
        const args = ['ls-remote', 'origin', ref, `${ref}^{}`];
        const { stdout } = await (0,_git_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .remoteGit */ .T)(host, git, args, { env: auth });
        const found = new Map(stdout.split('\n').map((line) => line.split('\t').reverse()));
        const object = found.get(ref);
        const commit = found.get(`${ref}^{}`) ?? object;
        return { ...(object === undefined ? {} : { object }), ...(commit === undefined ? {} : { commit }) };
    };
    return {
        commitOf: async (tag) => (await refs(tag)).commit,
        async commitOfObject(sha, tag) {
            const { object, commit } = await refs(tag);
            return object === sha ? commit : undefined;
        },
    };
}

/***/ }),

/***/ 9736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ validateTag)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __nccwpck_require__(3026);
// EXTERNAL MODULE: ./build/src/core/markdown.js
var markdown = __nccwpck_require__(8400);
// EXTERNAL MODULE: ./build/src/core/object-id.js
var object_id = __nccwpck_require__(9414);
// EXTERNAL MODULE: ./build/src/git/complete.js + 6 modules
var complete = __nccwpck_require__(2298);
// EXTERNAL MODULE: ./build/src/git/git.js
var git_git = __nccwpck_require__(998);
// EXTERNAL MODULE: ./build/src/github/facts/rest.js
var facts_rest = __nccwpck_require__(4415);
// EXTERNAL MODULE: ./build/src/actions/validate-tag/remote-tag.js
var remote_tag = __nccwpck_require__(7590);
;// CONCATENATED MODULE: ./build/src/actions/validate-tag/guard.js







/**
 * Stops a job when the tag no longer points at the commit that the release was planned for. Needs no checkout where
 * GitHub can be asked.
 * @throws UserError naming both commits
 */
async function guardTag(host, inputs, tag) {
    const { expectSha } = inputs;
    if (!(0,object_id/* isObjectId */.T)(expectSha)) {
        throw new errors/* UserError */.yo(`expect-sha ${JSON.stringify(expectSha)} is not a full commit SHA`, {
            where: { key: 'expect-sha' },
            fix: 'give the output sha of the validate-tag step that made the plan',
        });
    }
    const rest = (0,facts_rest/* openRest */.P8)(host, inputs.token, 'validate-tag');
    const ask = rest === undefined ? await originOf(host, inputs) : (0,remote_tag/* askGitHub */.X)(rest);
    const now = await ask.commitOf(tag);
    if (now === undefined) {
        throw new errors/* UserError */.yo(`the tag ${tag} is gone: this release was planned for ${expectSha}`, {
            where: { key: 'tag' },
            fix: `if it was deleted by mistake, push it again on ${expectSha} and re-run the failed jobs`,
        });
    }
    if (now !== expectSha) {
        throw new errors/* UserError */.yo(`the tag ${tag} was moved: planned for ${expectSha}, now at ${now}`, {
            where: { key: 'tag' },
            fix: `move it back to ${expectSha} and re-run the failed jobs, or start the release of ${now} anew`,
        });
    }
    host.output('sha', now);
    host.info(`The tag ${tag} still points at ${now}.`);
    const rows = [
        ['tag', (0,markdown/* code */.aY)(tag)],
        ['commit', (0,markdown/* code */.aY)(now)],
    ];
    await host.summary((0,markdown/* section */.uW)('Tag unchanged', (0,markdown/* table */.tp)(['what', 'value'], rows)));
}
async function originOf(host, inputs) {
    try {
        const git = await (0,git_git/* openGit */.zY)(host, inputs.workingDirectory);
        return (0,remote_tag/* askOrigin */.Y)(host, git, await (0,complete/* fetchAuthentication */.n)(host, git, inputs.token));
    }
    catch (cause) {
        throw new errors/* UserError */.yo('nobody can be asked where the tag points now', {
            where: { key: 'token' },
            fix: 'leave token at its default in a workflow; elsewhere run in a checkout whose remote is called origin',
            cause,
        });
    }
}
// EXTERNAL MODULE: ./build/src/version/tag.js + 1 modules
var tag = __nccwpck_require__(750);
// EXTERNAL MODULE: ./build/src/version/version.js
var version = __nccwpck_require__(8246);
;// CONCATENATED MODULE: ./build/src/actions/validate-tag/read-tag.js



const defaultPrefix = 'version/';
/**
 * Reads the tag before anything else is touched. The prefix stands in the config, which is only known once the tag
 * is: so a prefix that is neither given nor the usual one is taken from the tag, and compared with the config later.
 * @param text tag or ref, hostile
 * @param prefix input `tag-prefix`; '' = not given
 * @throws UserError naming the rule and, where one can be guessed, the tag that was meant
 */
function readTag(text, prefix) {
    if (text === '') {
        throw new errors/* UserError */.yo('there is no tag', {
            where: { key: 'tag' },
            fix: `push a tag like ${prefix || defaultPrefix}5.1.0, or give the input tag`,
        });
    }
    const name = text.startsWith('refs/tags/') ? text.slice('refs/tags/'.length) : text;
    const own = prefix || foreignPrefix(name) || defaultPrefix;
    // A prefix that is empty in the config: the tag is the version itself.
    const used = prefix === '' && (0,version/* tryParseVersion */.z0)(name) !== undefined ? '' : own;
    return { ...(0,tag/* parseTag */.E)(text, used), prefix: used };
}
/**
 * What stands before the version of a tag in another than the usual form: the shortest safe text that leaves a
 * version (`v1.2.3rc1`, `framework-1.2.3`). '' when there is none.
 */
function foreignPrefix(name) {
    if (name.startsWith(defaultPrefix) || name.startsWith('refs/'))
        return '';
    for (let end = 1; end < Math.min(name.length, 100); end++) {
        const prefix = name.slice(0, end);
        if (!/^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(prefix))
            return '';
        if (/[A-Za-z_/-]$/.test(prefix) && (0,version/* tryParseVersion */.z0)(name.slice(end)) !== undefined)
            return prefix;
    }
    return '';
}
// EXTERNAL MODULE: ./build/src/actions/validate-tag/version-outputs.js
var version_outputs = __nccwpck_require__(1418);
;// CONCATENATED MODULE: ./build/src/actions/validate-tag/validate-tag.js



/**
 * Turns a tag into everything that later jobs need: version facts, commit, branch and plan. With `expect-sha` it is
 * the guard instead, which only sees that the tag did not move. Changes nothing outside of the runner.
 */
async function validateTag(host, inputs) {
    const read = readTag(inputs.tag, inputs.tagPrefix);
    host.output('tag', read.name);
    if (inputs.expectSha !== '') {
        (0,version_outputs/* setOutputs */.n)(host, (0,version_outputs/* versionOutputs */.V)(read.version, ''));
        await guardTag(host, inputs, read.name);
        return;
    }
    // A release starts the guard in every job, and makes one plan: what reads trees and files is not loaded for the guard.
    const { planTag } = await Promise.all(/* import() */[__nccwpck_require__.e(865), __nccwpck_require__.e(560)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3560));
    await planTag(host, inputs, read);
}

/***/ }),

/***/ 1418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ versionOutputs),
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var _version_spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1818);
/* harmony import */ var _version_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8246);


/** The outputs that follow from the version alone; booleans are spelled out, absent parts are ''. */
function versionOutputs(version, codename) {
    const kind = (0,_version_version_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(version);
    return {
        version: version.text,
        'base-version': (0,_version_version_js__WEBPACK_IMPORTED_MODULE_1__/* .baseVersion */ .gb)(version).text,
        major: String(version.major),
        minor: String(version.minor),
        patch: String(version.patch),
        stage: version.stage ?? '',
        'stage-number': version.stageNumber === undefined ? '' : String(version.stageNumber),
        post: version.post === undefined ? '' : String(version.post),
        'is-prerelease': String(version.stage !== undefined),
        'is-post': String(version.post !== undefined),
        'is-final': String(kind === 'final'),
        semver: (0,_version_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .spell */ .lO)(version, 'dotted'),
        codename,
        line: (0,_version_version_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(version),
    };
}
function setOutputs(host, outputs) {
    for (const [name, value] of Object.entries(outputs))
        host.output(name, value);
}

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

/***/ 2715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   fO: () => (/* binding */ transientStatus)
/* harmony export */ });
/* unused harmony export defaultDelays */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3026);

const defaultDelays = [500, 2_000, 5_000, 15_000, 30_000];
/**
 * Runs an operation again while its errors are retryable, the delays last and the deadline is not reached.
 * Waits have +-20 % jitter; a Retry-After of the service wins when it is longer.
 */
async function retry(host, options, operation) {
    const delays = options.delays ?? defaultDelays;
    const end = host.now() + (options.deadline ?? 120_000);
    const retryable = options.retryable ?? ((error) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 && error.retryable);
    for (let attempt = 0;; attempt++) {
        try {
            return await operation(attempt);
        }
        catch (error) {
            const base = delays[attempt];
            if (base === undefined || !retryable(error))
                throw error;
            const asked = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7 ? (error.retryAfterMs ?? 0) : 0;
            const wait = Math.max(asked, Math.round(base * (0.8 + 0.4 * Math.random())));
            if (host.now() + wait > end)
                throw error;
            host.info(host.redact(`${options.what}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}; trying again in ${(wait / 1000).toFixed(1)} s`));
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

/***/ }),

/***/ 4993:
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/src/core/report.js


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
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(temp, reportFolder), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(temp, reportFolder, `${name}.json`), `${JSON.stringify(whole, redacted, 2)}\n`);
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
        writeReport(host, failedReport(name), { effects: [], error: message });
        const [first = '', ...rest] = message.split('\n');
        await host.summary((0,core_markdown/* section */.uW)(`${name}: failed`, `**${(0,core_markdown/* text */.Qq)(first)}**`, rest.map((line) => (0,core_markdown/* text */.Qq)(line)).join('<br>\n')));
        process.exitCode = 1;
    }
}

/***/ }),

/***/ 2298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ completeHistory),
  n: () => (/* binding */ fetchAuthentication)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __nccwpck_require__(3026);
// EXTERNAL MODULE: ./build/src/git/git.js
var git_git = __nccwpck_require__(998);
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
function words(kind, pattern, tell, alone = false) {
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
const refusal_kinds_refusals = [
    words('archived', /repository was archived so (?:it )?is read-only/i, (_, __, { repository }) => ({
        what: `the repository ${repository} is archived, nobody can write to it`,
        fix: `unarchive it (Settings > General > Danger Zone), ${rerun}`,
    }), true),
    words('workflow', /refusing to allow an? (.+?) to create or update workflow [`'"]?([^`'"]+?)[`'"]? without [`'"]?workflows?[`'"]? (?:permission|scope)/i, (match) => ({
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
    words('ambiguous', /refspec (\S+?)\.? matches more than one|reference .* is ambiguous/i, (_, __, { branch }) => ({
        what: `the name ${branch} stands for more than one ref of the repository: a tag has the name of the branch`,
        fix: `delete or rename that tag (git ls-remote origin '*${branch}' lists them), ${rerun}`,
    }), true),
    words('gone', /couldn't find remote ref|(?:reference|base|branch|ref) (?:\S+ )?(?:does not exist|not found)|could not resolve to a (?:ref|branch)|no such branch/i, (_, __, { branch, tag }) => ({
        what: 'the branch does not exist any more',
        fix: `push ${branch} again, or name another branch that contains ${tag} with the input branch, ${rerun}`,
    }), true),
    words('too-large', /input was too large|request entity too large|your request timed out/i, () => ({ what: 'the change is too large for the API', fix: `set commit-method: git, ${rerun}` }), true),
    words('locked', /cannot change this locked branch|branch is locked/i, () => ({
        what: 'the branch is locked',
        fix: `unlock it (Settings > Branches > Lock branch), ${rerun}`,
    })),
    words('merge-queue', /through the merge queue/i, (_, __, context) => ({
        what: 'changes must go through the merge queue',
        fix: `${bypass(context)}; ${prepared(context)}`,
    })),
    words('pull-request', /through a pull request|via pull request|approv(?:ing|ed) reviews? (?:is|are) required|changes have been requested|review is required/i, (_, __, context) => ({
        what: 'changes must be made through a pull request',
        fix: `${bypass(context)}; ${prepared(context)}`,
    })),
    words('status-checks', /required status checks? .*?(?:expected|failing|pending|in progress)|status checks? (?:is|are) expected|waiting for results|required (?:deployment|workflow)/i, (match, __, context) => ({
        what: `a commit needs passed checks before it may be on the branch (${match[0].replace(/\s+/g, ' ')})`,
        fix: `${bypass(context)}; classic protection lets no single app pass required checks, a ruleset does; ${prepared(context)}`,
    })),
    words('signatures', /must have (?:verified|valid) signatures/i, (_, { method }, context) => ({
        what: 'commits must have verified signatures',
        fix: method === 'git'
            ? 'set commit-method: auto: GitHub signs what is committed by its API, git push does not sign'
            : method === 'rest'
                ? 'GitHub signs REST commits only for tokens of an app or GITHUB_TOKEN: use one, or let createCommitOnBranch ' +
                    '(commit-method: auto) make the commit, which needs the tag on the tip of the branch and plain file modes'
                : bypass(context),
    })),
    words('linear-history', /must not contain merge commits|linear history/i, (_, __, context) => ({
        what: 'it demands linear history, so the release commit cannot be merged into it',
        fix: `put ${context.tag} on the tip of ${context.branch}: then the commit needs no merge`,
    })),
    words('pattern', /^.*\bmust (?:not )?(?:match|start with|end with|contain) (?:a given|.*pattern).*$/im, (match, __, context) => ({
        what: `a rule about commits refuses it (${match[0].replace(/^[-\s]+/, '').replace(/\s+/g, ' ')})`,
        fix: `let the rule accept the subject "Release <version>" and the committer of this token, or ${bypass(context)}`,
    })),
    words('path', /file ?path(?:s|\(s\))? .*restricted|restricted file path|file (?:path length|extension|size).*(?:exceed|restricted|limit)/i, (match, __, context) => ({
        what: `a push rule refuses one of the files (${match[0].replace(/\s+/g, ' ')})`,
        fix: `take the file out of version-files in the config, or ${bypass(context)}`,
    })),
    words('restricted', /cannot update this protected ref|not authorized to push to this branch|cannot (?:create|delete) (?:ref|this)/i, (_, __, context) => ({
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
function refusals_explainRefusal(method, status, text, headers, context, cause) {
    const answer = { method, status, text: ungarnished(text), headers };
    const reason = reasonOf(answer, context);
    if (reason === undefined)
        return unknownRefusal(answer.text, context, cause);
    const what = `${context.branch} did not take the release commit: ${reason.what}`;
    return new UserError(what, { fix: reason.fix, cause });
}
/** What is known of a refusal, in the two halves of a message; undefined for words that nobody has met. */
function reasonOf(answer, context) {
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
    return new UserError(`${branch} did not take the release commit: ${text.slice(0, 500) || 'no reason was given'}`, {
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
// EXTERNAL MODULE: ./build/src/core/retry.js
var retry = __nccwpck_require__(2715);
;// CONCATENATED MODULE: ./build/src/github/failure.js


/** A refusal of GitHub's API, with what tells why. */
class failure_GitHubError extends errors/* ServiceError */._7 {
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
    const reason = host.redact(failure_reasonOf(error));
    const fix = fixFor(status);
    return new failure_GitHubError(host.redact(`${route}: ${reason}`), {
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
    return new failure_GitHubError(`POST /graphql: ${reason}`, {
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
    if (!(error instanceof failure_GitHubError) || !error.retryable)
        return false;
    return error.type === 'RATE_LIMITED' || error.status === 403 || error.status === 429;
}
function limited(headers) {
    return headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
}
const aboutRights = (/* unused pure expression or super */ null && ([
    'x-accepted-github-permissions',
    'x-accepted-oauth-scopes',
    'x-oauth-scopes',
    'x-github-sso',
]));
function telling(headers) {
    return Object.fromEntries(aboutRights.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])));
}
/** GitHub's words in one line. Before it stand proxies that answer with a page, of which little is worth showing. */
function failure_reasonOf({ response, message = 'no answer' }) {
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
;// CONCATENATED MODULE: ./build/src/git/refused.js



/** Changed files that only a token with the right to change workflows may push. */
function refused_workflowFiles(changes) {
    return changes.map(({ path }) => path).filter((path) => path.startsWith('.github/workflows/'));
}
/** An answer of GitHub's API that says no, explained; anything else is handed back as it is. */
function refused(method, error, { owner, repo }, branch, { tag, changes }) {
    if (!(error instanceof ServiceError))
        return error;
    // Limits and servers that are away say nothing about rights.
    if (error.retryable)
        return error;
    const refusal = [401, 403, 404, 409, 422].includes(error.status) || error.status === 200;
    if (!refusal)
        return error;
    const { reason, headers } = error instanceof GitHubError ? error : { reason: error.message, headers: {} };
    const context = { branch, tag, repository: `${owner}/${repo}`, workflows: refused_workflowFiles(changes) };
    return explainRefusal(method, error.status, reason, headers, context, error);
}
// EXTERNAL MODULE: ./build/src/git/remote.js
var remote = __nccwpck_require__(7278);
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
        throw failureOf(args, result);
    };
    return {
        method: 'git',
        async tip(branch, request) {
            const refs = `+refs/heads/${branch}:refs/remotes/origin/${branch}`;
            const args = ['fetch', '--quiet', '--no-tags', 'origin', refs];
            const result = await remoteGit(host, git, args, { env: auth, allowFailure: true });
            if (result.exitCode !== 0) {
                throw noByServer.test(result.stderr) ? explained(result, branch, request) : failureOf(args, result);
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
                throw new ToolError('git merge-tree', merged.exitCode, merged.stderr, 'git 2.38 or newer is needed');
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
// EXTERNAL MODULE: ./build/src/git/tags.js
var tags = __nccwpck_require__(6077);
;// CONCATENATED MODULE: ./build/src/git/complete.js





const refspecs = ['+refs/heads/*:refs/remotes/origin/*', 'refs/tags/*:refs/tags/*'];
/**
 * Gives a checkout what it lacks to make a plan: the history of a shallow clone, without file contents where the server
 * can leave them out (`--filter=blob:none`), every branch and every tag. A complete checkout that has the tag stays as
 * it is, and no local tag is moved.
 * @throws UserError when a shallow checkout cannot be completed, with the reason
 */
async function completeHistory(host, git, options) {
    const shallow = await isShallow(git);
    if (!shallow && (await (0,tags/* peelTag */.x)(git, options.tag)) !== undefined)
        return;
    const url = await git.run(['config', '--get', 'remote.origin.url'], { allowFailure: true });
    if (url.exitCode !== 0) {
        if (!shallow)
            return;
        throw stillShallow(new Error('the checkout has no remote called origin'));
    }
    host.info(shallow
        ? 'The checkout is shallow: fetching history, branches and tags.'
        : 'The checkout lacks the tag: fetching branches and tags.');
    const env = await fetchAuthentication(host, git, options.token);
    const failure = await fetchAll(host, git, shallow, env);
    if (!shallow)
        return;
    if (failure !== undefined)
        throw stillShallow(failure);
    if (await isShallow(git))
        throw stillShallow(new Error('the remote itself has only a part of the history'));
}
/**
 * Environment with which git can read the remote `origin`: the token, unless the checkout has credentials of its own,
 * beside which a second header would be refused.
 */
async function fetchAuthentication(host, git, token) {
    const server = (host.env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
    const own = await git.run(['config', '--get-urlmatch', 'http.extraheader', `${server}/`], {
        allowFailure: true,
    });
    return own.exitCode === 0 && own.stdout.trim() !== '' ? {} : gitAuthentication(host, server, token);
}
async function isShallow(git) {
    return (await git.text(['rev-parse', '--is-shallow-repository'])) === 'true';
}
/** @returns the error of the last try; undefined when everything arrived */
async function fetchAll(host, git, shallow, env) {
    const plain = ['--no-progress', '--no-write-fetch-head', '--recurse-submodules=no', '--no-tags'];
    // Servers that know no filter ignore it; some refuse it.
    const tries = shallow ? [['--unshallow', '--filter=blob:none'], ['--unshallow']] : [[]];
    let failure;
    for (const more of tries) {
        const args = ['fetch', ...plain, ...more, 'origin', ...refspecs];
        const result = await (0,remote/* remoteGit */.T)(host, git, args, { env, allowFailure: true });
        if (result.exitCode === 0 || onlyKeptTags(result))
            return undefined;
        failure = (0,git_git/* failureOf */.g5)(args, result);
        if (!(await isShallow(git)) && shallow)
            return failure;
    }
    return failure;
}
/** A tag that is here already with another object is kept (older versions of actions/checkout flatten annotated tags). */
function onlyKeptTags({ stderr }) {
    const refused = stderr.split('\n').filter((line) => /^ ! |^(?:error|fatal):/.test(line));
    return refused.length > 0 && refused.every((line) => /\(would clobber existing tag\)$/.test(line));
}
function stillShallow(why) {
    return new errors/* UserError */.yo('the checkout is shallow, and the history that tells branches and earlier versions cannot be fetched', {
        where: { key: 'working-directory' },
        fix: 'set fetch-depth: 0 at the actions/checkout step before this one (locally: git fetch --unshallow --tags), ' +
            'or leave token at its default',
        cause: why instanceof errors/* ToolError */.v4 ? new Error(`${why.message}: ${why.stderrTail}`) : new Error((0,errors/* messageOf */.bD)(why)),
    });
}

/***/ }),

/***/ 998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* unused harmony exports Git, needFullHistory */
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
    listings = new Map();
    /** @param seen what was found out when it was opened: the commit at HEAD, and that no history is missing */
    constructor(host, dir, seen = {}) {
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
 * @throws UserError when there is no folder or it is in no repository
 */
async function openGit(host, dir) {
    const where = { key: 'working-directory' };
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(dir)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('the working directory does not exist', {
            where,
            fix: 'check the repository out before this step, or set working-directory to where it is',
        });
    }
    const top = topOf((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(dir));
    const git = top === undefined ? undefined : new Git(host, top);
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
    const complete = shallow === 'false';
    return new Git(host, git.dir, (0,_core_object_id_js__WEBPACK_IMPORTED_MODULE_3__/* .isObjectId */ .T)(head) ? { head, complete } : { complete });
}
/** @throws UserError in a shallow clone: merged tags and branches cannot be told there */
async function needFullHistory(git) {
    if (git.complete)
        return;
    if ((await git.text(['rev-parse', '--is-shallow-repository'])) !== 'true')
        return;
    throw new UserError('the checkout is shallow: the history that tells branches and earlier versions is missing', {
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

/***/ 7278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ remoteGit)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3026);
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2715);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(998);



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
        result = await (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L5)(host, { what: `git ${args[0] ?? ''}` }, async () => {
            result = await git.run(args, { ...options, allowFailure: true });
            const { exitCode, stderr } = result;
            if (exitCode === 0 || !passing.test(stderr))
                return result;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7('git', lastLine(stderr), { status: 0, retryable: true });
        });
    }
    catch (error) {
        // What git said last is more than that it was tried again.
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7) || result === undefined)
            throw error;
    }
    if (result.exitCode === 0 || options.allowFailure === true)
        return result;
    throw (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)(args, result);
}
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? '';
}

/***/ }),

/***/ 6077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ mergedVersions),
/* harmony export */   x: () => (/* binding */ peelTag)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3026);
/* harmony import */ var _version_version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8246);


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
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the tag ${JSON.stringify(tag)} points at no commit but at ${object.stdout.trim()}`, {
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
        .flatMap((name) => (0,_version_version_js__WEBPACK_IMPORTED_MODULE_1__/* .tryParseVersion */ .z0)(name.slice(prefix.length)) ?? [])
        .sort(_version_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy);
}

/***/ }),

/***/ 4247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ revision),
/* harmony export */   _2: () => (/* binding */ tagsWith),
/* harmony export */   fV: () => (/* binding */ tagObjectCommit),
/* harmony export */   lz: () => (/* binding */ commitOfTag),
/* harmony export */   zY: () => (/* binding */ peel)
/* harmony export */ });
/* unused harmony export refTarget */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3026);
/* harmony import */ var _core_object_id_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9414);
/* harmony import */ var _rest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4415);



/** Nobody nests tags this deep; a loop cannot exist, but an answer may lie. */
const deepest = 10;
/**
 * The commit that a tag points at now, annotated, nested and signed ones peeled; undefined without the tag.
 * Routes: `GET /git/ref/{ref}` and `GET /git/tags/{tag_sha}`.
 * @throws UserError for a tag on a tree or blob
 */
async function commitOfTag(rest, tag) {
    const target = await refTarget(rest, `tags/${tag}`);
    const end = target === undefined ? undefined : await peel(rest, target, `the tag ${tag}`);
    if (end === undefined || end.type === 'commit')
        return end?.sha;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the tag ${tag} points at no commit but at a ${end.type} (${end.sha})`, {
        fix: 'delete the tag and put it on a commit',
    });
}
/** The commit that a tag object peels to; undefined when the id is no tag object, or one of a tree or blob. */
async function tagObjectCommit(rest, sha) {
    const end = await peel(rest, { sha, type: 'tag' }, `the tag object ${sha}`);
    return end?.type === 'commit' ? end.sha : undefined;
}
/** What a ref points at; `ref` without `refs/`. */
async function refTarget(rest, ref) {
    const answer = await rest.get(`/git/ref/${(0,_rest_js__WEBPACK_IMPORTED_MODULE_2__/* .inPath */ .H9)(ref)}`);
    return answer === undefined ? undefined : targetOf(answer, ref);
}
/** Follows tag objects to what is none. Undefined when an object on the way is gone. */
async function peel(rest, from, what) {
    let target = from;
    for (let depth = 0; target.type === 'tag'; depth++) {
        if (depth >= deepest)
            throw (0,_rest_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)(what);
        const answer = await rest.get(`/git/tags/${target.sha}`);
        if (answer === undefined)
            return undefined;
        target = targetOf(answer, what);
    }
    return target;
}
function targetOf({ object }, what) {
    const { sha, type } = object ?? {};
    if (!(0,_core_object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectId */ .T)(sha) || !['commit', 'tag', 'tree', 'blob'].includes(type ?? ''))
        throw (0,_rest_js__WEBPACK_IMPORTED_MODULE_2__/* .notUnderstood */ .hf)(what);
    return { sha, type: type ?? '' };
}
/** Every tag whose name starts with a text. Route: `GET /git/matching-refs/{ref}`. */
async function tagsWith(rest, prefix) {
    const refs = await rest.pages(`/git/matching-refs/${(0,_rest_js__WEBPACK_IMPORTED_MODULE_2__/* .inPath */ .H9)(`tags/${prefix}`)}`);
    return refs
        .filter(({ ref }) => ref?.startsWith(`refs/tags/${prefix}`) === true)
        .map((ref) => ({
        name: (ref.ref ?? '').slice('refs/tags/'.length),
        target: targetOf(ref, ref.ref ?? ''),
    }));
}
/**
 * The commit that a branch, a tag or a full id names, looked for in this order. `refs/heads/` and `refs/tags/` may be
 * written out.
 */
async function revision(rest, name) {
    const full = /^refs\/((?:heads|tags)\/.+)$/.exec(name)?.[1];
    for (const ref of full === undefined ? [`heads/${name}`, `tags/${name}`] : [full]) {
        const target = await refTarget(rest, ref);
        const end = target === undefined ? undefined : await peel(rest, target, name);
        if (end?.type === 'commit')
            return end.sha;
    }
    if (!(0,_core_object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectId */ .T)(name))
        return undefined;
    const commit = await rest.get(`/git/commits/${name}`);
    return (0,_core_object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectId */ .T)(commit?.sha) ? commit.sha : tagObjectCommit(rest, name);
}

/***/ }),

/***/ 4415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ inPath),
/* harmony export */   P8: () => (/* binding */ openRest),
/* harmony export */   hf: () => (/* binding */ notUnderstood)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3026);
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2715);


const service = 'GitHub';
const timeout = 30_000;
/** A list that never ends is a broken server. */
const mostPages = 1_000;
/** Undefined when this is no run with a token: no token, API address or repository. */
function openRest(host, token, action) {
    const api = (host.env['GITHUB_API_URL'] ?? '').replace(/\/+$/, '');
    const [owner, repo, ...rest] = (host.env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (token === '' || api === '' || !owner || !repo || rest.length > 0)
        return undefined;
    const base = `${api}/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}`;
    const headers = {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': `release-actions/${action}`,
        'x-github-api-version': '2022-11-28',
    };
    let requests = 0;
    const ask = (path) => (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L5)(host, { what: `${service} ${path}` }, () => {
        requests++;
        return askOnce(host, base + path, headers);
    });
    return {
        repository: `${owner}/${repo}`,
        get requests() {
            return requests;
        },
        async get(path) {
            return (await ask(path))?.body;
        },
        async pages(path) {
            const items = [];
            let next = path;
            for (let page = 0; next !== '' && page < mostPages; page++) {
                const answer = await ask(next);
                if (!Array.isArray(answer?.body))
                    break;
                items.push(...answer.body);
                next = answer.next.startsWith(base) ? answer.next.slice(base.length) : '';
                if (next === '' && answer.next !== '') {
                    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(service, `${path}: the next page lies elsewhere`, {
                        status: 200,
                        retryable: false,
                    });
                }
            }
            return items;
        },
    };
}
/** A ref or path in a URL: its slashes stay, everything else is encoded. */
function inPath(name) {
    return name.split('/').map(encodeURIComponent).join('/');
}
/** The error for an answer of another shape than the documented one. */
function notUnderstood(what) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(service, `an answer about ${what} that is not understood`, {
        status: 200,
        retryable: false,
    });
}
async function askOnce(host, url, headers) {
    let status = 0;
    let retryAfterMs;
    let limited = false;
    let next = '';
    let message = '';
    try {
        const response = await host.fetch(url, { headers, signal: AbortSignal.timeout(timeout) });
        status = response.status;
        retryAfterMs = (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfter */ .P9)(response.headers.get('retry-after'), host.now());
        limited = retryAfterMs !== undefined || response.headers.get('x-ratelimit-remaining') === '0';
        next = /<([^>]*)>; *rel="next"/.exec(response.headers.get('link') ?? '')?.[1] ?? '';
        const text = await response.text();
        if (status === 404)
            return undefined;
        if (response.ok)
            return { body: JSON.parse(text), next };
        message = readMessage(text);
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(service, 'no whole answer arrived', { status: 0, retryable: true, cause });
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7(service, host.redact(message), {
        status,
        // A secondary rate limit comes as 403 (REST API, "Rate limits").
        retryable: (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .transientStatus */ .fO)(status) || (status === 403 && limited),
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
        ...(status === 401 || status === 403 ? { fix: limited ? limitFix : tokenFix } : {}),
    });
}
const tokenFix = 'give the job permissions: contents: read and leave token at its default, or give a token that is valid';
const limitFix = 'the rate limit of the token is used up: re-run the job later, or check out with fetch-depth: 0, which needs few requests';
function readMessage(text) {
    try {
        return String(JSON.parse(text).message);
    }
    catch {
        return text.slice(0, 200);
    }
}

/***/ }),

/***/ 1818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VX: () => (/* binding */ readSpelling),
/* harmony export */   gO: () => (/* binding */ inWindow),
/* harmony export */   lO: () => (/* binding */ spell)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8246);

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
function readSpelling(text) {
    const prefix = text.startsWith('v') ? 'v' : '';
    const rest = text.slice(prefix.length);
    const canonical = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .tryParseVersion */ .z0)(rest);
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
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .tryParseVersion */ .z0)(`${plain}${stage}${post === undefined ? '' : `.post${post}`}`);
    if (version === undefined)
        return undefined;
    const style = name === undefined || (dot === '.' && name.length <= 2) ? 'dotted' : name.length > 2 ? 'words' : 'glued';
    return spell(version, style) === rest ? { version, style, prefix } : undefined;
}
/** Whether a version lies in the closed window that marks a value as ours. */
function inWindow(version, from, to) {
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(from, version) <= 0 && (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, to) <= 0;
}

/***/ }),

/***/ 750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ parseTag)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __nccwpck_require__(3026);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __nccwpck_require__(5989);
;// CONCATENATED MODULE: ./build/src/version/refusal.js
/** What is wrong with a version that has no canonical form, most telling first. */
const reasons = [
    [/^$/, 'the version is missing'],
    [/[^\0-\x7f]/, 'it has characters outside of ASCII'],
    [/\//, 'a slash stands in the version'],
    [/^v?\d+!/, 'image tags and SemVer cannot express an epoch (1!)'],
    [/\+/, 'a local version (+) does not belong on a public index'],
    [/dev/i, 'development versions are not released'],
    [/\d{10}/, 'a number has more than 9 digits'],
    [/^v?\d+(?:\.\d+){3,}/, 'it has more than three numbers'],
    [/\d(?:a|b|rc)\d+[-_.]?(?:a|b|rc)/i, 'it has two stages'],
    [/post\d+[-_.]?(?:post|a|b|rc)/i, 'nothing may follow .postN'],
];
/** Why a text without canonical form is refused, for people; '' when nothing more can be said. */
function refusalOf(text) {
    return reasons.find(([pattern]) => pattern.test(text))?.[1] ?? '';
}
// EXTERNAL MODULE: ./build/src/version/version.js
var version_version = __nccwpck_require__(8246);
;// CONCATENATED MODULE: ./build/src/version/tag.js




const where = { key: 'tag' };
/**
 * Reads `version/5.1.0rc1`, with or without `refs/tags/`. Nothing of the text is ever executed or put into a shell;
 * it is accepted whole or refused.
 * @throws UserError naming the rule and, where one can be guessed, the tag that was meant
 */
function parseTag(ref, prefix) {
    const name = ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : ref;
    if (ref.startsWith('refs/') && name === ref) {
        throw new errors/* UserError */.yo(`${(0,quote/* quoted */.TL)(ref)} is not a tag`, {
            where,
            fix: `push a tag ${prefix}X.Y.Z, or start the workflow by hand with the input tag`,
        });
    }
    const shown = (0,quote/* quoted */.TL)(name);
    if (!name.startsWith(prefix)) {
        const guess = (0,version_version/* tryParseVersion */.z0)(name) === undefined ? (0,version_version/* canonicalGuess */.wy)(name) : name;
        throw new errors/* UserError */.yo(`the tag ${shown} does not start with ${JSON.stringify(prefix)}`, {
            where,
            fix: `use ${prefix}${guess ?? '5.1.0'}, or set tag-prefix in the config`,
        });
    }
    const text = name.slice(prefix.length);
    const version = (0,version_version/* tryParseVersion */.z0)(text);
    if (version === undefined) {
        const guess = (0,version_version/* canonicalGuess */.wy)(text);
        const why = guess === undefined ? refusalOf(text) : '';
        throw new errors/* UserError */.yo(`the tag ${shown} is not ${prefix} and a canonical version (PEP 440: X.Y.Z, X.Y.ZrcN, X.Y.Z.postN)` +
            (why === '' ? '' : `: ${why}`), {
            where,
            fix: guess === undefined
                ? `delete the tag and push one like ${prefix}5.1.0, ${prefix}5.1.0rc1 or ${prefix}5.1.0.post1`
                : `delete the tag and push ${prefix}${guess}`,
        });
    }
    return { name, version };
}

/***/ }),

/***/ 8246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   gb: () => (/* binding */ baseVersion),
/* harmony export */   wy: () => (/* binding */ canonicalGuess),
/* harmony export */   z0: () => (/* binding */ tryParseVersion)
/* harmony export */ });
/* unused harmony export parseVersion */
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
/******/ var __webpack_exports__ = __nccwpck_require__(8560);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
