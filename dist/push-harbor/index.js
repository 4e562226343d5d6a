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

/***/ 154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __nccwpck_require__(26);
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
// EXTERNAL MODULE: ./build/src/actions/push-harbor/runners.js
var runners = __nccwpck_require__(484);
;// CONCATENATED MODULE: ./build/src/actions/push-harbor/inputs.js




function readInputs(host) {
    const inputs = new Inputs(host);
    const common = commonInputs(host, inputs);
    const record = inputs.optional('record');
    return {
        ...common,
        operation: inputs.oneOf('operation', ['all', 'preflight', 'image', 'merge']),
        plan: inputs.required('plan', 'give the output plan of validate-tag, or the path of the file that it wrote'),
        sha: commit(inputs.optional('sha')),
        registry: inputs.optional('registry'),
        project: inputs.optional('project'),
        username: inputs.optional('username'),
        password: inputs.secret('password'),
        token: inputs.secret('token'),
        images: inputs.list('image'),
        platform: inputs.optional('platform'),
        leg: inputs.optional('leg'),
        fragments: (0,external_node_path_.resolve)(common.workingDirectory, inputs.optional('fragments') || 'images'),
        record: record === '' ? '' : (0,external_node_path_.resolve)(common.workingDirectory, record),
        runners: (0,runners/* readRunners */._)(inputs.optional('runners')),
    };
}
function commit(text) {
    if (text === '' || /^[0-9a-f]{40}$/.test(text))
        return text;
    throw new errors/* UserError */.yo(`${JSON.stringify(text)} is no commit`, {
        where: { key: 'sha' },
        fix: 'give the whole id of the release commit: the output sha of bump-version',
    });
}

/***/ }),

/***/ 10:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _core_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(268);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(154);
/* harmony import */ var _push_harbor_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(589);



await (0,_core_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e)('push-harbor', (host) => (0,_push_harbor_js__WEBPACK_IMPORTED_MODULE_2__/* .pushHarbor */ .V)(host, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)(host)));
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ pushHarbor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __nccwpck_require__(26);
// EXTERNAL MODULE: ./build/src/core/markdown.js
var markdown = __nccwpck_require__(400);
;// CONCATENATED MODULE: ./build/src/core/retry.js

const defaultDelays = [500, 2_000, 5_000, 15_000, 30_000];
/**
 * Runs an operation again while its errors are retryable, the delays last and the deadline is not reached.
 * Waits have +-20 % jitter; a Retry-After of the service wins when it is longer.
 */
async function retry(host, options, operation) {
    const delays = options.delays ?? defaultDelays;
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
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./build/src/oci/docker-auth.js




/** Log-ins that `docker login` and its kin left on this machine (docker/cli, cli/config; containers-auth.json(5)). */
/** The user name of an identity token (docker/docker-credential-helpers, "Development"). */
const identityUser = '<token>';
/** Docker Hub keeps its credentials under the address of its first API (docker/cli, cli/config). */
const hubKey = 'https://index.docker.io/v1/';
const hubHosts = ['docker.io', 'index.docker.io', 'registry-1.docker.io'];
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
        if (!(0,external_node_fs_.existsSync)(file))
            continue;
        const config = readConfig(file);
        const helper = valueFor(config.credHelpers, registry) ?? config.credsStore;
        const helped = helper === undefined || helper === '' ? undefined : await ask(host, helper, registry);
        if (helped !== undefined)
            return helped;
        const own = loginOf(valueFor(config.auths, registry));
        if (own !== undefined)
            return { ...own, from: file };
    }
    return undefined;
}
function configFiles(env) {
    const home = env['HOME'] || (0,external_node_os_.homedir)();
    const runtime = env['XDG_RUNTIME_DIR'];
    return [
        (0,external_node_path_.join)(env['DOCKER_CONFIG'] || (0,external_node_path_.join)(home, '.docker'), 'config.json'),
        env['REGISTRY_AUTH_FILE'] || (runtime ? (0,external_node_path_.join)(runtime, 'containers/auth.json') : ''),
    ].filter((file) => file !== '');
}
function readConfig(file) {
    try {
        const value = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch (cause) {
        throw new errors/* UserError */.yo("docker's configuration cannot be read", {
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
async function ask(host, helper, registry) {
    const command = `docker-credential-${helper}`;
    const fix = 'mend the helper or its entry in the configuration of docker, or give username and password';
    if (!/^[A-Za-z0-9._-]+$/.test(helper)) {
        throw new errors/* UserError */.yo(`${JSON.stringify(helper)} cannot be the name of a credential helper`, { fix });
    }
    const given = Object.entries(host.env).filter(([name]) => helperVariable.test(name));
    const env = Object.fromEntries(given.map(([name, value = '']) => [name, value]));
    const options = { stdin: configKey(registry), env, timeout: 60_000, allowFailure: true };
    const { exitCode, stdout } = await host.exec(command, ['get'], options);
    if (exitCode !== 0) {
        if (/credentials not found/i.test(stdout))
            return undefined;
        const said = host.redact(stdout.trim().slice(0, 200)) || `exit code ${exitCode}`;
        throw new errors/* UserError */.yo(`${command} gives no log-in for ${registry}: ${said}`, { fix });
    }
    try {
        const { Username: username, Secret: password } = JSON.parse(stdout);
        if (typeof username === 'string' && typeof password === 'string' && password !== '')
            return { username, password, from: command };
    }
    catch {
        // told below, without what it said: it may be the secret
    }
    throw new errors/* UserError */.yo(`the answer of ${command} is no log-in`, { fix });
}
// EXTERNAL MODULE: ./build/src/core/loopback.js
var loopback = __nccwpck_require__(932);
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
            const message = [...new Set(problems.map(lineOf))].join('; ').slice(0, longest);
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
function lineOf({ code, message, detail }) {
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
;// CONCATENATED MODULE: ./build/src/oci/credentials.js



/** GitHub's own registry takes the token of the run (GitHub docs, "Working with the Container registry"). */
const gitHubRegistry = 'ghcr.io';
/**
 * The credentials for a registry: those that were given; with neither name nor password what `docker login` left on this
 * machine; on ghcr.io without a password the token of the run, which needs `packages: write`. Nothing else is guessed.
 * @throws UserError for a name that cannot be one, or a configuration of docker that cannot be read
 */
async function registryCredentials(host, address, given) {
    const { username, password, token } = given;
    checkName(host, username);
    if (username === '' && password === '') {
        const found = await dockerLogin(host, address.host);
        if (found !== undefined) {
            host.secret(found.password);
            host.info(`log-in for ${address.host} from ${found.from}`);
            return { username: found.username, password: found.password };
        }
    }
    if (password !== '' || token === '' || address.host !== gitHubRegistry)
        return { username, password };
    return { username: username || host.env['GITHUB_ACTOR'] || 'github-actions', password: token };
}
/** RFC 7617 §2: a colon ends the name. Harbor's robots have a dollar sign, which shells and compose files take. */
function checkName(host, username) {
    if (username.includes(':')) {
        throw new errors/* UserError */.yo('the user name holds a colon, which no registry can tell from the password', {
            where: { key: 'username' },
            fix: 'give the name alone',
        });
    }
    if (!looksCut(username))
        return;
    host.warning(`the user name ${username} looks like a robot account of which a shell has taken a part: such a name is written whole, robot$project+name, in single quotes`);
}
;// CONCATENATED MODULE: ./build/src/harbor/immutable.js
/** Harbor's rules that protect tags from being changed ("tag immutability"). */
/** Reads `GET /projects/P/immutabletagrules`. */
function parseRules(list) {
    return list.map((rule) => {
        const scope = rule['scope_selectors'];
        return {
            disabled: rule['disabled'] === true,
            repositories: selectors(scope?.['repository']),
            tags: selectors(rule['tag_selectors']),
        };
    });
}
function selectors(value) {
    if (!Array.isArray(value))
        return [];
    return value.map((item) => ({
        decoration: String(item['decoration']),
        pattern: String(item['pattern']),
    }));
}
/** Whether a rule protects a tag. @param repository its name inside the project */
function protects(rules, repository, tag) {
    return rules.some((rule) => !rule.disabled && holds(rule.repositories, repository) && holds(rule.tags, tag));
}
function holds(list, name) {
    return list.every(({ decoration, pattern }) => {
        const found = doublestar(pattern).test(name);
        return /excludes$/i.test(decoration) ? !found : found;
    });
}
/** doublestar: `*` and `?` stay within a path part, `**` crosses them, `{a,b}` is a choice, `[a-z]` a class. */
function doublestar(pattern) {
    let depth = 0;
    const source = pattern.replace(/\*\*\/?|[*?{},]|\[[^\]]+\]|\\?[\s\S]/g, (part) => {
        if (part.startsWith('**'))
            return part.endsWith('/') ? '(?:.*/)?' : '.*';
        if (part === '*')
            return '[^/]*';
        if (part === '?')
            return '[^/]';
        if (part === '{') {
            depth++;
            return '(?:';
        }
        if (part === '}' && depth > 0) {
            depth--;
            return ')';
        }
        if (part === ',' && depth > 0)
            return '|';
        if (part.length > 1 && part.startsWith('['))
            return part.replace(/^\[[!^]/, '[^').replace(/\\/g, '\\\\');
        return part.replace(/^\\(?=.)/, '').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    });
    try {
        return new RegExp(`^${source}${')'.repeat(depth)}$`, 's');
    }
    catch {
        // A pattern that no tag can match; Harbor treats a malformed one the same way.
        return /^(?!)/;
    }
}
;// CONCATENATED MODULE: ./build/src/harbor/harbor.js







const timeout = 30_000;
/** Answers of what is no Harbor: redirects and every refusal that is for good. */
const elsewhere = [301, 302, 303, 307, 308, 501, ...Array.from({ length: 100 }, (_, at) => 400 + at)].filter((status) => status === 501 || !transientStatus(status));
/**
 * Harbor's own API (`/api/v2.0`). A robot that may pull and push is shown very little of it, so every answer but the
 * facts can be "not told" (undefined).
 */
class Harbor {
    host;
    options;
    service;
    constructor(host, options) {
        this.host = host;
        this.options = options;
        this.service = `Harbor ${options.address.host}`;
    }
    /**
     * Whether this registry is a Harbor, and which. Only JSON counts: a Harbor's portal answers 200 to everything. Harbor
     * refuses the right password, too, while somebody's wrong one locks the name (1.5 s), so it is tried twice.
     * @returns undefined for another registry, `false` for a Harbor that does not take these credentials
     */
    async facts() {
        if (this.options.address.host === gitHubRegistry)
            return undefined;
        const facts = await this.factsOnce();
        if (facts !== false || this.options.username === '')
            return facts;
        await this.host.sleep(lockTime);
        return this.factsOnce();
    }
    async factsOnce() {
        const answer = await this.get('/systeminfo', [200, ...elsewhere]);
        const info = answer.status === 200 ? jsonObject(answer) : undefined;
        if (info?.['auth_mode'] === undefined)
            return undefined;
        const version = info['harbor_version'];
        if (typeof version !== 'string')
            return false;
        return {
            version,
            readOnly: info['read_only'] === true,
            chartMuseum: info['with_chartmuseum'] === true,
        };
    }
    /** Number of a project; undefined when there is none of that name that we may see. */
    async project(name) {
        const answer = await this.get(`/projects?name=${encodeURIComponent(name)}&page_size=100`, [200]);
        const list = jsonList(answer);
        const found = list.find((project) => project['name'] === name)?.['project_id'];
        return typeof found === 'number' ? found : undefined;
    }
    /**
     * Our rights in a project: `repository:push` and the like; [] where that is not told. By the project's number: a name
     * gives an empty list, too. 412 is what Harbor says to robots that ask about users.
     */
    async permissions(project) {
        const path = `/users/current/permissions?scope=/project/${project}&relative=true`;
        const answer = await this.get(path, [200, 401, 403, 404, 412]);
        if (answer.status !== 200)
            return [];
        return jsonList(answer).map((right) => `${String(right['resource'])}:${String(right['action'])}`);
    }
    /** The rules that protect tags; undefined when we may not see them, as a robot usually may not. */
    async immutableRules(project) {
        const path = `/projects/${encodeURIComponent(project)}/immutabletagrules?page_size=100`;
        const answer = await this.get(path, [200, 401, 403, 404]);
        return answer.status === 200 ? parseRules(jsonList(answer)) : undefined;
    }
    /** Bytes that a project may hold and holds; `limit` -1 is no limit. Undefined when we may not look. */
    async storage(project) {
        const path = `/projects/${encodeURIComponent(project)}/summary`;
        const answer = await this.get(path, [200, 401, 403, 404]);
        const quota = (answer.status === 200 ? jsonObject(answer)?.['quota'] : undefined);
        const [limit, used] = [quota?.hard?.storage, quota?.used?.storage];
        return typeof limit === 'number' && typeof used === 'number' ? { limit, used } : undefined;
    }
    /**
     * Puts a new tag on an artifact, which of any number of clients exactly one can. `exists`: somebody has, on any digest,
     * which a repetition after a lost answer finds too. `refused`: that is a right of its own, which we have not; or the
     * artifact is gone again.
     * @param repository its name inside the project
     */
    async createTag(project, repository, digest, name) {
        // A slash is encoded twice: the first layer does not get through the proxy of Harbor.
        const inside = encodeURIComponent(encodeURIComponent(repository));
        const path = `/projects/${encodeURIComponent(project)}/repositories/${inside}/artifacts/${digest}/tags`;
        const { status } = await this.request('POST', path, [201, 401, 403, 404, 409], JSON.stringify({ name }));
        return status === 201 ? 'created' : status === 409 ? 'exists' : 'refused';
    }
    get(path, accepted) {
        return this.request('GET', path, accepted);
    }
    request(method, path, accepted, body) {
        return retry(this.host, { what: `${this.service} ${method} ${path}`, delays: [300, 2_000, 8_000] }, () => this.once(method, path, accepted, body));
    }
    async once(method, path, accepted, body) {
        const { address, username, password, action } = this.options;
        const basic = Buffer.from(`${username}:${password}`).toString('base64');
        const headers = {
            Accept: 'application/json',
            ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
            // A project may be named like a number, and is then looked for by its number without this.
            'X-Is-Resource-Name': 'true',
            'User-Agent': `release-actions/${action}`,
            ...(username === '' ? {} : { Authorization: `Basic ${basic}` }),
        };
        const what = `${method} ${path.split('?')[0]}`;
        const url = `${address.origin}/api/v2.0${path}`;
        const answer = await exchange(this.host, this.service, what, url, {
            method,
            headers,
            timeout,
            ...(body === undefined ? {} : { body: Buffer.from(body) }),
        });
        if (accepted.includes(answer.status))
            return answer;
        throw answerError(this.service, what, answer.status, answer.headers, textOf(answer), this.host.now());
    }
}
function json(answer) {
    if (!answer.headers.get('content-type')?.includes('json'))
        return undefined;
    try {
        return JSON.parse(textOf(answer));
    }
    catch {
        return undefined;
    }
}
function jsonObject(answer) {
    const value = json(answer);
    return typeof value === 'object' && value !== null ? value : undefined;
}
/** @throws ServiceError when it is no list: something in between answers for Harbor */
function jsonList(answer) {
    const value = json(answer);
    if (Array.isArray(value)) {
        return value.filter((item) => typeof item === 'object' && item !== null);
    }
    throw new errors/* ServiceError */._7('Harbor', 'its answer is not a list in JSON', {
        status: answer.status,
        retryable: false,
    });
}
;// CONCATENATED MODULE: ./build/src/harbor/access.js



/**
 * Whether we are who we say and may write, as far as the registry's tokens tell: what they grant is compared with what
 * was announced.
 * @param repositories whole names
 * @returns whether the right to write is known
 * @throws UserError without credentials, and without the right; ServiceError with wrong ones
 */
async function checkLogin(registry, options, repositories) {
    const { address, username, password } = options;
    const kind = await registry.loginKind();
    if (kind === 'none')
        return true;
    if (username === '' || password === '') {
        const empty = username === '' ? 'username' : 'password';
        throw new errors/* UserError */.yo(`the input "${empty}" is empty, but ${address.host} wants a log-in`, {
            where: { key: empty },
            fix: 'set the secrets DOCKER_USERNAME and DOCKER_TOKEN and pass them as username and password, or run docker login before this step',
        });
    }
    const facts = await registry.rights();
    if (facts === undefined)
        return false;
    const access = facts.flatMap((one) => one.access);
    const lacking = repositories.filter((name) => {
        const own = access.find((item) => item.name === name);
        return !own?.actions.some((action) => action === 'push' || action === '*');
    });
    if (lacking.length === 0)
        return true;
    throw new errors/* UserError */.yo(`the account ${options.username} may not push to ${lacking.join(', ')} on ${address.host}`, {
        fix: 'give the account the rights pull and push of repositories in this project; check the name of the project',
    });
}
/**
 * What only Harbor tells, to an account that has passed `checkLogin`: whether it can be written to at all, and rules that protect tags which are to be changed.
 * @param project path below the registry, may be ''
 * @param created tags that will be written and never changed: whether a rule sees to that is told
 * @returns lines for people about what was seen and what stays unknown; [] for another registry
 * @throws UserError for what would stop the pushes
 */
async function checkHarbor(host, options, project, changed, created = []) {
    const harbor = new Harbor(host, options);
    const name = options.address.host;
    const facts = await harbor.facts();
    if (facts === undefined)
        return [];
    // The log-in was taken before. A secret for docker and helm of somebody who logs in by OIDC opens nothing else.
    if (facts === false) {
        return [
            `the Harbor ${name} tells this account nothing of itself: read-only mode and rules that protect tags are unknown until tried`,
        ];
    }
    if (facts.readOnly) {
        throw new errors/* UserError */.yo(`${name} is in read-only mode`, {
            fix: 'wait until its operator has ended it, then re-run the failed jobs',
        });
    }
    // Only the first part of the path is a project of Harbor's; the rest belongs to the repository.
    const [top = '', ...rest] = project.split('/');
    const id = await harbor.project(top);
    if (id === undefined) {
        throw new errors/* UserError */.yo(`${name} has no project ${top} that this account may see`, {
            where: { key: 'project' },
            fix: 'check the name of the project and the rights of the account',
        });
    }
    const permissions = await harbor.permissions(id);
    if (permissions.length > 0 && !permissions.includes('repository:push')) {
        throw new errors/* UserError */.yo(`the account ${options.username} may not push to the project ${top} on ${name}`, {
            fix: 'give the account the right to push repositories',
        });
    }
    const rules = await harbor.immutableRules(top);
    if (rules === undefined)
        return [`Harbor ${facts.version}`, 'whether rules protect tags is unknown until tried'];
    const isProtected = ({ repository, tag }) => protects(rules, repository.slice(top.length + 1), tag);
    const fixed = changed.filter(isProtected);
    if (fixed.length > 0) {
        throw new errors/* UserError */.yo(`a tag immutability rule of ${name} protects ${fixed.map(({ repository, tag }) => `${repository}:${tag}`).join(', ')}`, {
            fix: `change the rules of the project ${[top, ...rest].join('/')} so that they match version tags only`,
        });
    }
    if (created.length === 0)
        return [`Harbor ${facts.version}`];
    const open = created.filter((tag) => !isProtected(tag));
    const names = open.map(({ repository, tag }) => `${repository}:${tag}`).join(', ');
    const rule = open.length === 0
        ? 'a rule protects the version tags: once written, nobody can change them'
        : `no rule protects ${names}: who may push can change them later`;
    return [`Harbor ${facts.version}`, rule];
}
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
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
;// CONCATENATED MODULE: ./build/src/record/types.js
const chartsFragmentName = 'charts-record.json';
const imagesFragmentName = 'image-manifests.json';
/** File name of the fragment of one leg. */
function legFragmentName(leg) {
    return `image-${leg}.json`;
}
const recordFileName = 'release-record.json';
const buildFragmentName = 'build-record.json';
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
;// CONCATENATED MODULE: ./build/src/images/combine.js


/** Annotation keys of the OCI image-spec, "Pre-Defined Annotation Keys". */
const annotations = {
    version: 'org.opencontainers.image.version',
    revision: 'org.opencontainers.image.revision',
    source: 'org.opencontainers.image.source',
    created: 'org.opencontainers.image.created',
};
/** `host/project/name` without empty parts. */
function repositoryOf(fragment, name) {
    return [fragment.project, name].filter((part) => part !== '').join('/');
}
/** What an image says of itself: the same for every attempt of a release. */
function annotationsOf(plan, revision, source) {
    return {
        [annotations.created]: new Date(plan.commit.time * 1000).toISOString().replace('.000Z', 'Z'),
        [annotations.revision]: revision,
        ...(source === '' ? {} : { [annotations.source]: source }),
        [annotations.version]: plan.version,
    };
}
/**
 * Puts the fragments of the legs together, in the order of the plan. An index that was found under a version tag is left
 * out when it can be made again: every attempt then gives the same bytes.
 * @throws UserError when they contradict
 */
function combineFragments(plan, fragments) {
    const [first] = fragments;
    if (first === undefined)
        return undefined;
    for (const key of ['plan_sha256', 'revision', 'registry', 'project', 'source']) {
        const other = fragments.find((fragment) => fragment[key] !== first[key]);
        if (other === undefined)
            continue;
        throw new errors/* UserError */.yo(`image jobs contradict each other: ${key} is ${first[key]} and ${other[key]}`, {
            fix: 're-run all jobs',
        });
    }
    const names = plan.images.builds.map(({ name }) => name);
    const sorted = unique(fragments.flatMap(({ images }) => images)).sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name) || (a.platform < b.platform ? -1 : 1));
    return withoutOwnIndexes(plan, { ...first, images: sorted });
}
function withoutOwnIndexes(plan, fragment) {
    const bare = fragment.images.map(({ index: _, ...entry }) => entry);
    const own = new Set(plan.images.builds
        .filter((image) => image.platforms.every((platform) => has(bare, image.name, platform)))
        .map((image) => indexOf(plan, image, { ...fragment, images: bare }).digest));
    const images = fragment.images.map((entry, at) => entry.index !== undefined && own.has(entry.index.digest) ? (bare[at] ?? entry) : entry);
    return { ...fragment, images };
}
function has(entries, name, platform) {
    return entries.some((entry) => entry.name === name && entry.platform === platform);
}
/** One entry for each image and platform. The same image may have been found under its version tag by one job only. */
function unique(entries) {
    const kept = new Map();
    for (const entry of entries) {
        const key = `${entry.name} ${entry.platform}`;
        const known = kept.get(key);
        if (known !== undefined && known.manifest.digest !== entry.manifest.digest) {
            throw new errors/* UserError */.yo(`image jobs contradict each other: ${key} is ${known.manifest.digest} and ${entry.manifest.digest}`, { fix: 're-run all jobs' });
        }
        if (known?.index === undefined)
            kept.set(key, entry);
    }
    return [...kept.values()];
}
/**
 * The index of an image: a pure function of the manifests of its platforms, so that every attempt makes the same bytes.
 * An index that was found under the version tag stays as it is.
 * @throws UserError unless every platform of the plan is there, and in the index that was found
 */
function indexOf(plan, image, fragment) {
    const entries = fragment.images.filter(({ name }) => name === image.name);
    const missing = image.platforms.filter((platform) => !entries.some((entry) => entry.platform === platform));
    if (missing.length > 0) {
        throw new errors/* UserError */.yo(`the image ${image.name} lacks ${missing.join(' and ')}: no job has built it`, {
            fix: 're-run the failed jobs; no tag was written',
        });
    }
    const found = entries.map(({ index }) => index).filter((index) => index !== undefined);
    const [adopted] = found;
    if (adopted !== undefined)
        return restored(adopted, image, entries);
    const children = [...image.platforms].sort().flatMap((platform) => {
        const [entry] = entries.filter((each) => each.platform === platform);
        return entry === undefined ? [] : descriptors(entry);
    });
    const index = {
        schemaVersion: 2,
        mediaType: mediaTypes.ociIndex,
        manifests: children,
        annotations: annotationsOf(plan, fragment.revision, fragment.source),
    };
    const bytes = Buffer.from(JSON.stringify(index));
    return { digest: digestOf(bytes), mediaType: mediaTypes.ociIndex, bytes };
}
function descriptors({ platform, manifest, attestations }) {
    const [os = '', architecture = '', variant] = platform.split('/');
    const described = ({ digest, media_type: mediaType, content }) => ({
        mediaType,
        digest,
        size: Buffer.from(content, 'base64').length,
    });
    const image = {
        ...described(manifest),
        platform: { architecture, os, ...(variant === undefined ? {} : { variant }) },
    };
    // As BuildKit writes them: docs, "Attestation storage".
    const proofs = attestations.map((attestation) => ({
        ...described(attestation),
        platform: { architecture: 'unknown', os: 'unknown' },
        annotations: {
            'vnd.docker.reference.digest': manifest.digest,
            'vnd.docker.reference.type': 'attestation-manifest',
        },
    }));
    return [image, ...proofs];
}
function restored(adopted, image, entries) {
    const fix = 'delete the version tag if nobody uses it and re-run all jobs, or release the next version';
    const other = entries.find(({ index }) => index !== undefined && index.digest !== adopted.digest)?.index;
    if (other !== undefined) {
        throw new errors/* UserError */.yo(`the repositories of ${image.name} hold different images: ${adopted.digest} and ${other.digest}`, { fix });
    }
    const manifest = toManifest(adopted);
    const children = manifestContent(manifest).manifests.map(({ digest }) => digest);
    const foreign = entries.find((entry) => !children.includes(entry.manifest.digest));
    if (foreign === undefined)
        return manifest;
    throw new errors/* UserError */.yo(`${image.name} for ${foreign.platform} is ${foreign.manifest.digest}, which is not in ${adopted.digest} under its version tag`, { fix });
}
/** @throws UserError when the bytes do not have the digest */
function toManifest({ digest, media_type: mediaType, content }) {
    const bytes = Buffer.from(content, 'base64');
    if (digestOf(bytes) === digest)
        return { digest, mediaType, bytes };
    throw new errors/* UserError */.yo(`the bytes kept for ${digest} have the digest ${digestOf(bytes)}`, {
        fix: 'delete the draft release and its image manifests, and re-run all jobs',
    });
}
function toStored({ digest, mediaType, bytes }) {
    return { digest, media_type: mediaType, content: Buffer.from(bytes).toString('base64') };
}
/** What the record says of the images: one entry for each repository. @throws UserError as `indexOf` does */
function recordedImages(plan, fragment) {
    if (fragment === undefined)
        return [];
    return plan.images.builds.flatMap((image) => {
        const index = indexOf(plan, image, fragment);
        const platforms = platformsOf(manifestContent(index));
        return image.repositories.map(({ name }) => ({
            repository: `${fragment.registry}/${repositoryOf(fragment, name)}`,
            tag: plan.images.version_tag,
            digest: index.digest,
            platforms,
        }));
    });
}
;// CONCATENATED MODULE: ./build/src/images/fragments.js






/** What a leg writes down of its images. */
function fragmentOf(target, images) {
    const { planSha256, revision, host, project, source } = target;
    return {
        schema_version: 1,
        plan_sha256: planSha256,
        revision,
        registry: host,
        project,
        source,
        images,
    };
}
/** Writes the fragment of a leg whole or not at all, so that a kill keeps what an earlier write had. */
function writeFragment(folder, leg, fragment) {
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const file = (0,external_node_path_.join)(folder, legFragmentName(leg));
    (0,external_node_fs_.writeFileSync)(`${file}.new`, canonicalJson(fragment));
    (0,external_node_fs_.renameSync)(`${file}.new`, file);
}
/**
 * Leaves a fragment without images where a leg has none or is only tried: later jobs find a file of every leg. One that
 * is there stays.
 */
function writeEmptyFragment(folder, leg, of) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, legFragmentName(leg))))
        return;
    const nothing = { registry: '', project: '', source: '', images: [] };
    writeFragment(folder, leg, { schema_version: 1, ...of, ...nothing });
}
/** Files of a folder that hold fragments with images: those of legs first, then the one that a draft carried. */
function readAll(folder, damaged) {
    if (!(0,external_node_fs_.existsSync)(folder))
        return [];
    const names = (0,external_node_fs_.readdirSync)(folder).filter((name) => /^image-.+\.json$/.test(name) && name !== imagesFragmentName);
    const all = [
        ...names.sort(),
        ...((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, imagesFragmentName)) ? [imagesFragmentName] : []),
    ];
    return all.flatMap((name) => {
        const file = (0,external_node_path_.join)(folder, name);
        try {
            const fragment = parseFragment((0,external_node_fs_.readFileSync)(file, 'utf8'));
            return fragment.images.length === 0 ? [] : [{ file, fragment }];
        }
        catch (error) {
            damaged(file, (0,errors/* messageOf */.bD)(error));
            return [];
        }
    });
}
/** @throws Error with the reason */
function parseFragment(text) {
    const value = JSON.parse(text);
    if (value === null ||
        typeof value !== 'object' ||
        value.schema_version !== 1 ||
        !Array.isArray(value.images))
        throw new Error('it is no list of image manifests of schema version 1');
    for (const { name, platform, manifest, attestations, index } of value.images) {
        if (typeof name !== 'string' || typeof platform !== 'string' || !Array.isArray(attestations))
            throw new Error('an entry has no name, platform or attestations');
        for (const stored of [manifest, ...attestations, ...(index === undefined ? [] : [index])])
            toManifest(stored);
    }
    return value;
}
/** What differs between a fragment and what is released now; '' when nothing does. */
function foreignIn(target, fragment) {
    const own = fragmentOf(target, []);
    const keys = ['plan_sha256', 'revision', 'registry', 'project', 'source'];
    const key = keys.find((name) => fragment[name] !== own[name]);
    return key === undefined ? '' : `its ${key} is ${fragment[key]}, not ${own[key]}`;
}
/**
 * What earlier attempts of this release built, as far as it can be used; the newest first. What is damaged or of another
 * release is told and left alone: it is built again.
 */
function reusableEntries(target, folder, tell) {
    const found = readAll(folder, (file, why) => tell(`${file} is not used: ${why}`));
    return found.flatMap(({ file, fragment }) => {
        const why = foreignIn(target, fragment);
        if (why !== '')
            tell(`${file} is not used: ${why}`);
        return why === '' ? fragment.images : [];
    });
}
/**
 * The fragments that are to be merged: those of the legs; without any, what an earlier attempt staged. [] when there is
 * nothing.
 * @throws UserError for one that is damaged or of another release: a part of it may have been built from other sources
 */
function fragmentsToMerge(target, folder) {
    const fix = 're-run all jobs, so that every image is of this release';
    const found = readAll(folder, (file, why) => {
        throw new errors/* UserError */.yo(`these image manifests are damaged: ${why}`, { where: { file }, fix });
    });
    const legs = found.filter(({ file }) => (0,external_node_path_.basename)(file) !== imagesFragmentName);
    const used = legs.length > 0 ? legs : found;
    for (const { file, fragment } of used) {
        const why = foreignIn(target, fragment);
        if (why !== '')
            throw new errors/* UserError */.yo(`these images are not of this release: ${why}`, { where: { file }, fix });
    }
    return used.map(({ fragment }) => fragment);
}
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
function version_lineOf(version) {
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
    commit: (value) => read_has(value, { sha: isObjectId, tree: isObjectId, time: Number.isSafeInteger }),
    config: (value) => read_has(value, { path: isText, sha256: isText, ref: isText }),
    bump: (value) => ['commit', 'build', 'verify'].includes(value),
    branches: (value) => isListOf(value, isText),
    window: (value) => read_has(value, { from: isVersion, to: isVersion }),
    reference_version: isText,
    rewrite: (value) => read_has(value, { files: Array.isArray, current: Number.isSafeInteger, left_alone: Array.isArray }),
    python: (value) => read_has(value, {
        publish: isFlag,
        packages: (list) => isListOf(list, (item) => read_has(item, { name: isText, normalized: isText, path: isText })),
    }),
    images: (value) => read_has(value, {
        registry: isText,
        project: isText,
        version_tag: isText,
        version_tag_template: isText,
        builds: (list) => isListOf(list, isImage),
        legs: (list) => isListOf(list, (leg) => read_has(leg, { id: isText, images: Array.isArray, platform: isText })),
        attestations: (asked) => asked === undefined ||
            read_has(asked, { provenance: (mode) => ['off', 'min', 'max'].includes(mode), sbom: isFlag }),
    }),
    charts: (value) => read_has(value, {
        registry: isText,
        project: isText,
        oci_project: isText,
        charts: (list) => isListOf(list, (chart) => read_has(chart, { name: isText, path: isText, version: isText })),
    }),
    discord: (value) => read_has(value, { channel: isText, title: isText, links: isObject }),
    live: (value) => isListOf(value, (item) => read_has(item, { url: isText, key: isText, channel: isText })),
    release: (value) => read_has(value, { prerelease: isFlag, latest_candidate: isFlag }),
    effects: (value) => isListOf(value, (item) => read_has(item, { id: isText, what: isText })),
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
    const named = (list) => isListOf(list, (item) => read_has(item, { name: isText, channels: (names) => isListOf(names, isText) }));
    return read_has(value, {
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
function read_has(value, keys) {
    if (typeof value !== 'object' || value === null)
        return false;
    return Object.entries(keys).every(([key, accepts]) => accepts(value[key]));
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
;// CONCATENATED MODULE: ./build/src/images/claim.js


/**
 * Writes version tags, each once. No registry has a compare-and-swap for them, and two that write at the same time are
 * both answered 201. Only Harbor can create a tag for exactly one of them, for accounts that have this right; everywhere
 * else a tag is looked for, put, and read back.
 */
class TagClaims {
    registry;
    harbor;
    isHarbor;
    /** Project -> whether tags may be created in it. */
    rights = new Map();
    constructor(host, registry, options) {
        this.registry = registry;
        this.harbor = new Harbor(host, options);
    }
    /** @throws ServiceError */
    async claim({ repository, index }, tag) {
        const before = await this.registry.digest(repository, tag);
        if (before !== undefined)
            return { digest: before, wrote: false };
        try {
            if (!(await this.create(repository, index, tag)))
                await this.registry.putManifest(repository, tag, index);
        }
        catch (error) {
            // A rule protects the tag since somebody else has written it.
            const now = refusedByRule(error) ? await this.registry.digest(repository, tag) : undefined;
            if (now === undefined)
                throw error;
            return { digest: now, wrote: false };
        }
        return { digest: await this.registry.digest(repository, tag), wrote: true };
    }
    /** @returns false where tags cannot be created; true: the tag is there, with whatever digest */
    async create(repository, index, tag) {
        const [project = '', ...rest] = repository.split('/');
        if (rest.length === 0 || !(await this.mayCreate(project)))
            return false;
        await this.registry.putManifest(repository, index.digest, index);
        return (await this.harbor.createTag(project, rest.join('/'), index.digest, tag)) !== 'refused';
    }
    mayCreate(project) {
        const known = this.rights.get(project) ?? this.ask(project);
        this.rights.set(project, known);
        return known;
    }
    async ask(project) {
        this.isHarbor ??= this.harbor.facts().then((facts) => facts !== undefined && facts !== false);
        if (!(await this.isHarbor))
            return false;
        const id = await this.harbor.project(project);
        return id !== undefined && (await this.harbor.permissions(id)).includes('tag:create');
    }
}
function refusedByRule(error) {
    return error instanceof errors/* ServiceError */._7 && error.status === 412;
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
;// CONCATENATED MODULE: ./build/src/oci/blobs.js



/** Blobs of a registry (OCI distribution-spec 1.1, "Pushing blobs"). Digests are `sha256:<hex>`. */
const transferTimeout = 600_000;
function scope(repository, ...actions) {
    return { repository: checkRepository(repository), actions };
}
function checkDigest(digest) {
    if (isDigest(digest))
        return digest;
    throw new errors/* UserError */.yo(`${JSON.stringify(digest)} is not a sha256 digest`);
}
/** Whether a repository has a blob. A blob of another repository of the project does not count. */
async function hasBlob(registry, repository, digest) {
    const what = `HEAD ${repository}@${checkDigest(digest)}`;
    const url = `/v2/${repository}/blobs/${digest}`;
    const request = { method: 'HEAD', url, scopes: [scope(repository, 'pull')], what };
    const { transport } = registry;
    const answer = await transport.repeat(what, () => transport.send(request, [200, 404]));
    return answer.status === 200;
}
/** The bytes of a blob, checked by their digest; undefined when it is not there. For small ones: all is in memory. */
function fetchBlob(registry, repository, digest) {
    const { transport } = registry;
    const what = `GET ${repository}@${checkDigest(digest)}`;
    const request = {
        method: 'GET',
        url: `/v2/${repository}/blobs/${digest}`,
        scopes: [scope(repository, 'pull')],
        what,
        timeout: transferTimeout,
        largest: Number.POSITIVE_INFINITY,
    };
    return transport.repeat(what, async () => {
        const { status, body } = await transport.send(request, [200, 404]);
        if (status === 404)
            return undefined;
        if (digestOf(body) === digest)
            return body;
        throw new errors/* ServiceError */._7(transport.service, `${what}: what came has digest ${digestOf(body)}`, {
            status: 200,
            retryable: true,
            fix: 'something between here and the registry changes answers: look for a proxy',
        });
    });
}
/**
 * Takes over a blob from another repository of the registry without sending it.
 * @returns false where that is not possible: the blob must be uploaded then. 401 means no right on the source (Harbor).
 */
async function mountBlob(registry, repository, digest, from) {
    const { transport } = registry;
    const what = `POST ${repository}: mount of ${checkDigest(digest)} from ${from}`;
    const url = `/v2/${repository}/blobs/uploads/?mount=${digest}&from=${encodeURIComponent(checkRepository(from))}`;
    const scopes = [scope(repository, 'pull', 'push'), scope(from, 'pull')];
    const request = { method: 'POST', url, scopes, what, body: new Uint8Array() };
    const { status } = await transport.repeat(what, () => transport.send(request, [201, 202, 401]));
    return status === 201;
}
/**
 * Brings a blob from one repository of the registry to another: by a mount, else by sending it.
 * @returns false when the source has not got it; @throws ServiceError
 */
async function copyBlob(registry, repository, digest, from) {
    if (await mountBlob(registry, repository, digest, from))
        return true;
    const bytes = await fetchBlob(registry, from, digest);
    if (bytes === undefined)
        return false;
    await uploadBlob(registry, repository, bytes);
    return true;
}
/**
 * Uploads a blob in one piece. After a failure the upload is begun anew: its old address may be gone, or hold a part.
 * @throws ServiceError
 */
function uploadBlob(registry, repository, bytes) {
    const { transport } = registry;
    const digest = digestOf(bytes);
    const scopes = [scope(repository, 'pull', 'push')];
    const what = `upload of ${repository}@${digest}`;
    return transport.repeat(what, async () => {
        if (await hasBlob(registry, repository, digest))
            return { digest, state: 'unchanged' };
        const start = { method: 'POST', url: `/v2/${repository}/blobs/uploads/`, scopes, what };
        const begun = await transport.send({ ...start, body: new Uint8Array() }, [202]);
        const url = transport.resolve(uploadAddress(transport.service, what, begun));
        url.searchParams.set('digest', digest);
        const headers = { 'Content-Type': 'application/octet-stream' };
        const put = { method: 'PUT', url: url.href, scopes, what, headers, body: bytes };
        const done = await transport.send({ ...put, timeout: transferTimeout }, [201, 404]);
        if (done.status === 201)
            return { digest, state: 'uploaded' };
        throw new errors/* ServiceError */._7(transport.service, `${what}: the registry lost the upload`, {
            status: 404,
            retryable: true,
        });
    });
}
function uploadAddress(service, what, { headers }) {
    const location = headers.get('location');
    if (location !== null && URL.canParse(location, 'https://registry.invalid/'))
        return location;
    throw new errors/* ServiceError */._7(service, `${what}: no address to upload to`, { status: 202, retryable: false });
}
;// CONCATENATED MODULE: ./build/src/images/presence.js



/**
 * Sees to it that a repository has an image manifest, by its digest. A registry collects what no tag holds, sometimes
 * within seconds (Harbor); its blobs live longer, and a put of the same bytes brings the manifest back.
 * @param others repositories that may have the blobs
 * @returns whether it is there now; false when blobs of it are gone everywhere
 * @throws ServiceError
 */
async function ensureManifest(registry, repository, manifest, others) {
    if ((await registry.digest(repository, manifest.digest)) !== undefined)
        return true;
    for (const blob of blobsOf(manifest)) {
        if (!(await ensureBlob(registry, repository, blob, others)))
            return false;
    }
    await registry.putManifest(repository, manifest.digest, manifest);
    if ((await registry.digest(repository, manifest.digest)) !== undefined)
        return true;
    throw new errors/* ServiceError */._7(registry.transport.service, `${repository}@${manifest.digest}: gone right after it was put`, {
        status: 404,
        retryable: false,
        fix: 'let its operator end the garbage collection, then re-run the failed jobs',
    });
}
async function ensureBlob(registry, repository, digest, others) {
    if (await hasBlob(registry, repository, digest))
        return true;
    for (const other of others) {
        if (other === repository || !(await hasBlob(registry, other, digest)))
            continue;
        if (await copyBlob(registry, repository, digest, other))
            return true;
    }
    return false;
}
/** Config and layers of an image manifest. Layers that are fetched from elsewhere are not in the registry. */
function blobsOf(manifest) {
    const { config, layers } = JSON.parse(Buffer.from(manifest.bytes).toString('utf8'));
    return [...(config === undefined ? [] : [config]), ...(layers ?? [])]
        .filter(({ mediaType }) => !/foreign|nondistributable/.test(String(mediaType)))
        .map(({ digest }) => String(digest))
        .filter(isDigest);
}
;// CONCATENATED MODULE: ./build/src/images/target.js

/** `host/project/name` */
function fullName(target, name) {
    return `${target.host}/${repositoryOf(target, name)}`;
}
;// CONCATENATED MODULE: ./build/src/images/merge.js






const repositoriesAtOnce = 8;
/**
 * The version tags of all images, in the order of the plan. Nothing is written.
 * @throws UserError when a platform of any image is missing
 */
function tagWrites(target, fragment) {
    const { plan } = target;
    if (fragment === undefined) {
        throw new errors/* UserError */.yo('no image was built: there are no image manifests to merge', {
            where: { key: 'fragments' },
            fix: 'run operation image for every leg of the plan first, and bring their files into this folder',
        });
    }
    return plan.images.builds.flatMap((image) => {
        const index = indexOf(plan, image, fragment);
        const platforms = platformsOf(manifestContent(index));
        return image.repositories.map(({ name }) => {
            const reference = `${fullName(target, name)}:${plan.images.version_tag}`;
            return { image, name, repository: repositoryOf(target, name), reference, index, platforms };
        });
    });
}
/** @throws UserError where a record of this release names another digest: it was published for these images */
function checkRecord(target, fragment, record) {
    const made = recordedImages(target.plan, fragment);
    const differing = (record.images ?? []).flatMap((recorded) => {
        const own = made.find(({ repository, tag }) => repository === recorded.repository && tag === recorded.tag);
        if (own?.digest === recorded.digest)
            return [];
        return [
            `${recorded.repository}:${recorded.tag} is ${own?.digest ?? 'not of this release'}, the record says ${recorded.digest}`,
        ];
    });
    if (differing.length === 0)
        return;
    throw new errors/* UserError */.yo(`the images are not those of the release record:\n${differing.join('\n')}`, {
        fix: 'take the next version; or, if nothing of this one was published, delete its draft release and re-run all jobs',
    });
}
/**
 * Puts back what the registry has collected since it was pushed, so that every index can be written.
 * @throws UserError when layers are gone
 */
async function restoreChildren(target, fragment, writes) {
    const children = (image) => fragment.images
        .filter(({ name }) => name === image.name)
        .flatMap(({ manifest, attestations }) => [manifest, ...attestations].map(toManifest));
    await pool(repositoriesAtOnce, writes, async ({ image, repository }) => {
        const others = image.repositories.map(({ name }) => repositoryOf(target, name));
        for (const child of children(image)) {
            if (await ensureManifest(target.registry, repository, child, others))
                continue;
            throw new errors/* UserError */.yo(`${repository}@${child.digest}: the registry has lost layers of it`, {
                fix: 're-run all jobs: what is lost is built again',
            });
        }
    });
}
/** What the version tags hold; undefined where there is none. */
async function heldDigests(target, writes) {
    const digests = await pool(repositoriesAtOnce, writes, ({ repository }) => target.registry.digest(repository, target.plan.images.version_tag));
    const held = writes.flatMap((write, at) => {
        const digest = digests[at];
        return digest === undefined ? [] : [[write, digest]];
    });
    return new Map(held);
}
;// CONCATENATED MODULE: ./build/src/plan/dockerfile.js

/**
 * What a build of a stage stands on, with the ARGs of the FROM lines filled in. Stages that it does not need do not
 * count, as with BuildKit. Source: Dockerfile reference, "FROM", "Understand how ARG and FROM interact".
 * @param target '' = the last stage
 * @throws UserError in BuildKit's words
 */
function dockerfile_basesOf(text, target, args, platform) {
    const stages = readStages(text, args, platform);
    const find = (name) => stages.find((stage) => stage.name !== '' && stage.name === name.toLowerCase()) ?? stages[numberOf(name)];
    const wanted = target === '' ? stages.at(-1) : find(target);
    if (wanted === undefined) {
        throw new UserError(target === '' ? 'file with no instructions' : `target stage "${target}" could not be found`);
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
                throw new UserError(`base name (${words[0] ?? ''}) should not be blank`);
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
;// CONCATENATED MODULE: ./build/src/images/bases.js

/** The image that pushes to a repository. */
function imageOf(plan, repository) {
    return plan.images.builds.find(({ repositories }) => repositories.some(({ name }) => name === repository));
}
/**
 * Build contexts that put this release's bases in place of what the FROM lines name. BuildKit compares the name with
 * the expanded reference, tag included (docs, "docker buildx build --build-context"). The names are those of the plan:
 * a rehearsal pushes elsewhere, and its Dockerfiles are the same.
 * @param digests of the manifest for the platform in question, by repository
 * @param pushed `host/project/name` of a repository, where it can be pulled from
 */
function baseContexts(plan, digests, pushed) {
    const contexts = {};
    for (const [repository, digest] of digests) {
        const name = baseName(plan.images, repository);
        for (const tag of baseTags(plan, repository)) {
            contexts[`${name}:${tag}`] = `docker-image://${pushed(repository)}@${digest}`;
        }
    }
    return contexts;
}
;// CONCATENATED MODULE: ./build/src/images/version-tag.js



const version_tag_fix = 'if nobody uses that image, delete the tag in the registry and re-run the failed jobs; else release the next version';
/** Reads the version tags of an image, one repository after the other. Nothing is written. */
async function readVersionTags(target, image) {
    const found = [];
    const tag = target.plan.images.version_tag;
    for (const { name } of image.repositories) {
        const repository = repositoryOf(target, name);
        const index = await target.registry.manifest(repository, tag);
        const problem = index === undefined ? '' : problemOf(target, image, index);
        found.push({ repository, tag, index, problem });
    }
    return found;
}
function problemOf(target, image, index) {
    const content = manifestContent(index);
    const version = content.annotations[annotations.version] ?? '';
    const revision = content.annotations[annotations.revision] ?? '';
    const says = revision === '' ? 'it does not say of which revision it is' : `it is version ${version} of ${revision}`;
    if (target.revision === '')
        return `${says}, and the release commit of this release does not exist yet`;
    if (revision !== target.revision || version !== target.plan.version)
        return `${says}, this release is version ${target.plan.version} of ${target.revision}`;
    const platforms = platformsOf(content);
    const missing = image.platforms.filter((platform) => !platforms.includes(platform));
    return missing.length === 0 ? '' : `it is of this release, but lacks ${missing.join(' and ')}`;
}
/** What stands against the version tags of one image; []: nothing. */
function conflictsOf(tags) {
    const conflicts = tags
        .filter(({ problem }) => problem !== '')
        .map(({ repository, tag, index, problem }) => `${repository}:${tag} (${index?.digest}): ${problem}`);
    if (conflicts.length > 0)
        return conflicts;
    const held = tags.filter(({ index }) => index !== undefined);
    const [first] = held;
    const other = held.find(({ index }) => index?.digest !== first?.index?.digest);
    if (first === undefined || other === undefined)
        return [];
    const named = (one) => `${one.repository}:${one.tag} is ${one.index?.digest}`;
    return [`${named(first)}, but ${named(other)}: both should be the same image`];
}
/** @throws UserError with a line for each conflict */
function checkConflicts(conflicts) {
    if (conflicts.length === 0)
        return;
    throw new errors/* UserError */.yo(`version tags exist already:\n${conflicts.join('\n')}`, { fix: version_tag_fix });
}
;// CONCATENATED MODULE: ./build/src/images/find.js





/**
 * Looks for each image under its version tags, then among what earlier attempts built; manifests of those that the
 * registry has collected are put back, unless `dry`. What is based on an image that has to be built is built, too.
 * @throws UserError when a version tag holds something else
 */
async function findImages(from, images, platform, dry = false) {
    const found = [];
    for (const image of images) {
        const adopted = await adopt(from.target, image, platform);
        const rebuilt = found.some((base) => base.image.repositories.some(({ name }) => image.after.includes(name)) &&
            (base.entry === undefined || isNew(from, base.entry)));
        const entry = adopted ?? (rebuilt ? undefined : await reuse(from, image, platform, dry));
        const state = adopted !== undefined ? 'adopted' : entry !== undefined ? 'unchanged' : 'pushed';
        found.push({ image, entry, state });
    }
    return found;
}
/** Whether an earlier attempt, and what it built on this image, had another one: somebody has claimed the tag since. */
function isNew({ reusable }, { name, platform, manifest }) {
    const kept = reusable.find((entry) => entry.name === name && entry.platform === platform);
    return kept !== undefined && kept.manifest.digest !== manifest.digest;
}
/**
 * What the version tags of an image hold for a platform; undefined when there are none.
 * @throws UserError when it is not of this release
 */
async function adopt(target, image, platform) {
    const tags = await readVersionTags(target, image);
    checkConflicts(conflictsOf(tags));
    const held = tags.find(({ index }) => index !== undefined);
    if (held?.index === undefined)
        return undefined;
    const { child, proofs } = partsFor(manifestContent(held.index), platform);
    const get = async (digest) => {
        const manifest = await target.registry.manifest(held.repository, digest);
        if (manifest !== undefined)
            return manifest;
        throw new errors/* UserError */.yo(`${held.repository}:${held.tag} names ${digest}, which the registry does not have`, {
            fix: 'delete the tag in the registry and re-run the failed jobs',
        });
    };
    const manifest = toStored(await get(child?.digest ?? platform));
    const attestations = [];
    for (const { digest } of proofs)
        attestations.push(toStored(await get(digest)));
    return { name: image.name, platform, manifest, attestations, index: toStored(held.index) };
}
/** An entry of an earlier attempt, when all repositories have it, or have it again. */
async function reuse({ host, target, reusable }, image, platform, dry) {
    const kept = reusable.find((entry) => entry.name === image.name && entry.platform === platform);
    if (kept === undefined)
        return undefined;
    const { index: _, ...entry } = kept;
    for (const manifest of [entry.manifest, ...entry.attestations].map(toManifest)) {
        if (!(await everywhere(target, image, manifest, dry))) {
            host.info(`${image.name} ${platform}: the registry has lost ${manifest.digest}; it is built again`);
            return undefined;
        }
    }
    return entry;
}
/** Whether all repositories of an image have a manifest, after putting it back where needed and not `dry`. */
async function everywhere({ registry, ...target }, image, manifest, dry = false) {
    const repositories = image.repositories.map(({ name }) => repositoryOf(target, name));
    for (const repository of repositories) {
        const there = dry
            ? (await registry.digest(repository, manifest.digest)) !== undefined
            : await ensureManifest(registry, repository, manifest, repositories);
        if (!there)
            return false;
    }
    return true;
}
;// CONCATENATED MODULE: ./build/src/images/take-over.js



/**
 * Another run of this release has claimed version tags meanwhile: its images take the place of those that were built
 * here, in the tags that are still to be written, too.
 * @param recorded whether a release record names the images that were built here
 * @throws UserError naming both digests when a tag is not of this release, when the record says otherwise, and when an
 * image that stays was built on one that does not
 */
async function takeOver(target, fragment, foreign, recorded) {
    const images = [...new Set(foreign.map(({ write }) => write.image))];
    const lines = foreign.map(({ write, digest }) => `${write.reference} is ${digest}, this release has ${write.index.digest}`);
    const entries = [];
    for (const image of images)
        entries.push(...(await claimedBy(target, image, lines)));
    if (recorded) {
        throw new errors/* UserError */.yo(`another run of this release has claimed version tags:\n${lines.join('\n')}`, {
            fix: 're-run all jobs: what it has claimed is adopted, and gets into the release record',
        });
    }
    const names = images.map(({ name }) => name);
    const kept = fragment.images.filter(({ name }) => !names.includes(name));
    checkBases(target, fragment, entries, kept);
    return { ...fragment, images: [...kept, ...entries] };
}
async function claimedBy(target, image, lines) {
    try {
        const entries = [];
        for (const platform of image.platforms) {
            const entry = await adopt(target, image, platform);
            if (entry !== undefined)
                entries.push(entry);
        }
        return entries;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        throw new errors/* UserError */.yo(`version tags hold other images:\n${lines.join('\n')}\n${(0,errors/* messageOf */.bD)(error)}`, {
            fix: 'a version tag is written once: delete it in the registry if nobody uses it, or release the next version; then re-run all jobs',
            cause: error,
        });
    }
}
/** An image whose base is not the one of this release any more must be built again. */
function checkBases({ plan }, before, taken, kept) {
    for (const { name, platform } of kept) {
        const after = plan.images.builds.find((image) => image.name === name)?.after ?? [];
        for (const base of after.map((repository) => imageOf(plan, repository)?.name)) {
            const same = (entry) => entry.name === base && entry.platform === platform;
            const [own, other] = [before.images.find(same), taken.find(same)];
            if (other === undefined || own?.manifest.digest === other.manifest.digest)
                continue;
            throw new errors/* UserError */.yo(`another run of this release has claimed ${base} as ${other.manifest.digest}, and ${name} was built on ${own?.manifest.digest}`, { fix: 're-run all jobs: what was claimed is adopted, and what is built on it is built again' });
        }
    }
}
;// CONCATENATED MODULE: ./build/src/oci/new-package.js


/**
 * Says that a repository of ghcr.io is new: what is pushed there for the first time is private, whatever the repository
 * of the sources is (GitHub docs, "Configuring a package's access control and visibility").
 */
class NewPackages {
    host;
    registry;
    isGitHub;
    found = new Set();
    /** @param name host of the registry */
    constructor(host, registry, name) {
        this.host = host;
        this.registry = registry;
        this.isGitHub = name === gitHubRegistry;
    }
    /** Before a first tag is written: whether there is any. @param repository whole name */
    async look(repository) {
        if (this.isGitHub && (await this.registry.tags(repository)).length === 0)
            this.found.add(repository);
    }
    /** After it. */
    tell(repository) {
        if (!this.found.delete(repository))
            return;
        this.host.notice(`${gitHubRegistry}/${repository} is new and private. To let others pull it, change its visibility: ${settingsPage(this.host.env, repository)}`);
    }
}
/** Web page of the settings of a package; that of a user has another address than that of an organisation. */
function settingsPage(env, repository) {
    const [owner = '', ...name] = repository.split('/');
    const server = env['GITHUB_SERVER_URL'] || 'https://github.com';
    const kind = ownerKind(env['GITHUB_EVENT_PATH']) === 'User' ? 'users' : 'orgs';
    return `${server}/${kind}/${owner}/packages/container/${encodeURIComponent(name.join('/'))}/settings`;
}
/** Of the repository of the sources, which packages of this release belong to as a rule. */
function ownerKind(eventPath) {
    try {
        const event = JSON.parse((0,external_node_fs_.readFileSync)(eventPath ?? '', 'utf8'));
        return event.repository?.owner?.type;
    }
    catch {
        return undefined;
    }
}
;// CONCATENATED MODULE: ./build/src/actions/push-harbor/merge.js








/**
 * Operation merge: one index for each image, then its version tag, in the order of the plan. All of it is checked before
 * the first tag is written; a kill leaves a beginning of the order, which a second run completes.
 */
async function merge(host, inputs, request, report, record) {
    const { target } = request;
    // Before the release commit exists nothing can be of it.
    const fragments = target.revision === '' ? [] : fragmentsToMerge(target, inputs.fragments);
    const fragment = combineFragments(target.plan, fragments);
    if (fragment === undefined && inputs.dryRun)
        return announce(request, report);
    const writes = tagWrites(target, fragment);
    if (fragment === undefined)
        return;
    if (record !== undefined)
        checkRecord(target, fragment, record);
    const held = await heldDigests(target, writes);
    const first = { fragment, writes, adopted: namesFound(fragments) };
    const work = await settle(request, first, merge_foreignIn(writes, held), record);
    const there = work.writes.filter(({ reference }) => writes.some((write) => write.reference === reference && held.has(write)));
    if (inputs.dryRun) {
        for (const write of work.writes)
            planned(report, write, there.includes(write) ? stateOf(work, write) : 'pushed');
        return;
    }
    const missing = work.writes.filter((write) => !there.includes(write));
    await restoreChildren(target, work.fragment, missing);
    await writeAll(host, request, report, work, record);
}
/** Names of images that a leg found under their version tag. */
function namesFound(fragments) {
    const entries = fragments.flatMap(({ images }) => images);
    return new Set(entries.filter(({ index }) => index !== undefined).map(({ name }) => name));
}
function merge_foreignIn(writes, held) {
    return writes.flatMap((write) => {
        const digest = held.get(write) ?? write.index.digest;
        return digest === write.index.digest ? [] : [{ write, digest }];
    });
}
function stateOf({ adopted }, { image }) {
    return adopted.has(image.name) ? 'adopted' : 'unchanged';
}
/** What another run of this release has claimed takes the place of what was built here. */
async function settle({ target }, work, foreign, record) {
    if (foreign.length === 0)
        return work;
    const recorded = (record?.images ?? []).length > 0;
    const fragment = await takeOver(target, work.fragment, foreign, recorded);
    const names = foreign.map(({ write }) => write.image.name);
    return {
        fragment,
        writes: tagWrites(target, fragment),
        adopted: new Set([...work.adopted, ...names]),
    };
}
async function writeAll(host, request, report, begun, record) {
    const { target, options } = request;
    const claims = new TagClaims(host, target.registry, options);
    const packages = new NewPackages(host, target.registry, target.host);
    let work = begun;
    for (let at = 0; at < work.writes.length; at++) {
        const write = work.writes[at];
        try {
            await packages.look(write.repository);
            const { digest, wrote } = await claimed(claims, write, request, work.fragment);
            if (digest !== write.index.digest) {
                work = await settle(request, work, [{ write, digest }], record);
                const same = work.writes.slice(at + 1).filter(({ image }) => image.name === write.image.name);
                await restoreChildren(target, work.fragment, same);
            }
            const now = work.writes[at];
            const state = wrote && now === write ? 'pushed' : stateOf(work, now);
            host.info(`${state.padEnd(9)} ${now.reference} ${now.index.digest} (${now.platforms.join(', ')})`);
            tell(report, now, state);
            if (state === 'pushed')
                packages.tell(now.repository);
        }
        catch (error) {
            report.effect(write.name, 'failed', 'the version tag was not written, see the log', rowOf(write));
            throw error;
        }
    }
}
/**
 * Claims the tag of a repository. Harbor's garbage collection may take children at any time before the index holds them;
 * a registry says 400 or 404 of the index then. They are put back once.
 * @throws UserError when the tag is not there after it was written
 */
async function claimed(claims, write, { target }, fragment) {
    const tag = target.plan.images.version_tag;
    const { digest, wrote } = await claims.claim(write, tag).catch(async (error) => {
        if (!(error instanceof errors/* ServiceError */._7) || (error.status !== 400 && error.status !== 404))
            throw error;
        await restoreChildren(target, fragment, [write]);
        return claims.claim(write, tag);
    });
    if (digest !== undefined)
        return { digest, wrote };
    throw new errors/* UserError */.yo(`read back, ${write.reference} is not there and not ${write.index.digest}`, {
        fix: 'look at the registry, then re-run the failed jobs',
    });
}
function rowOf({ reference, index }) {
    return { reference, digest: index.digest };
}
function tell(report, write, state) {
    const row = rowOf(write);
    report.row({ ...row, platforms: write.platforms, state });
    const what = state === 'pushed' ? `pushed for ${write.platforms.join(', ')}` : 'was there already';
    report.effect(write.name, state === 'pushed' ? 'done' : 'unchanged', what, row);
}
function planned(report, write, state) {
    const row = rowOf(write);
    report.row({ ...row, platforms: write.platforms, state });
    report.effect(write.name, 'planned', state === 'pushed' ? 'would be pushed' : 'is there already', row);
}
/** A dry run has built nothing: only the names of the tags are known. */
function announce({ target }, report) {
    for (const image of target.plan.images.builds) {
        for (const { name } of image.repositories) {
            const reference = `${fullName(target, name)}:${target.plan.images.version_tag}`;
            const platforms = [...image.platforms].sort();
            const known = report.rows.find((row) => row.reference === reference);
            const row = known ?? { reference, digest: '', platforms, state: 'pushed' };
            report.row(row);
            const what = row.digest === '' ? 'would be pushed once it is built' : 'is there already';
            report.effect(name, 'planned', what, row);
        }
    }
}
;// CONCATENATED MODULE: ./build/src/charts/missing-images.js




/**
 * Looks for images of ours that charts name and this release does not build: a chart whose default image does not exist
 * installs nothing. Asked are references into the plan's registry and into the one that is pushed to.
 * @param host of the registry that is asked; it stands in for the plan's
 * @returns a line for people about what could not be asked
 * @throws UserError listing every image that is missing, unless the plan only warns
 */
async function checkImages(host, registry, address, charts) {
    const named = charts.charts.flatMap(({ path, images }) => images
        .filter(({ built }) => !built)
        .map(({ key, reference }) => ({ file: external_node_path_.posix.join(path, 'values.yaml'), key, reference })));
    const states = await pool(4, named, async (image) => ({
        image,
        state: await look(registry, image.reference, [address, charts.registry]),
    }));
    const missing = states.filter(({ state }) => state === 'missing').map(({ image }) => image);
    const unknown = states.filter(({ state }) => state === 'unknown').map(({ image }) => image.reference);
    const notes = unknown.length === 0 ? [] : [`not looked for: ${[...new Set(unknown)].join(', ')}`];
    if (missing.length === 0)
        return notes;
    const lines = missing.map(({ file, key, reference }) => `${file}: ${key}: ${reference}`);
    const what = `charts name images that this release does not build and the registry does not have:\n${lines.join('\n')}`;
    const fix = 'name an image that exists, or add a build of it to images in the config';
    if (charts.missing_images === 'fail') {
        throw new errors/* UserError */.yo(what, { fix: `${fix}; charts.missing-images: warn would let it pass` });
    }
    host.warning(`${what}\nWhat to do: ${fix}`);
    return notes;
}
/** @param hosts for which the registry speaks */
async function look(registry, reference, hosts) {
    const slash = reference.indexOf('/');
    const [place = '', digest] = reference.slice(slash + 1).split('@');
    const [name = '', tag = 'latest'] = place.split(':');
    const wanted = digest ?? tag;
    if (!hosts.includes(reference.slice(0, slash)))
        return 'unknown';
    // A name or tag that no registry takes is not there.
    if (!isRepository(name) || !(isDigest(wanted) || isTag(wanted)))
        return 'missing';
    try {
        return (await registry.digest(name, wanted)) === undefined ? 'missing' : 'there';
    }
    catch (error) {
        // No right to look there: whether it is there cannot be said.
        if (error instanceof errors/* ServiceError */._7 && (error.status === 401 || error.status === 403))
            return 'unknown';
        throw error;
    }
}
;// CONCATENATED MODULE: ./build/src/harbor/quota.js



/**
 * How much of its quota a project of Harbor has left.
 * @param project path below the registry; only its first part is a project of Harbor's
 * @returns a line for people; robots that pull and push may not look
 * @throws UserError when nothing more can be stored
 */
async function checkQuota(host, options, project) {
    const [top = ''] = project.split('/');
    const storage = await new Harbor(host, options).storage(top);
    if (storage === undefined)
        return 'the quota is unknown until tried: this account may not look';
    const { limit, used } = storage;
    if (limit < 0)
        return `quota: none (${(0,markdown/* bytes */.ee)(used)} used)`;
    const words = `${(0,markdown/* bytes */.ee)(used)} of ${(0,markdown/* bytes */.ee)(limit)} used`;
    if (used < limit)
        return `quota: ${words}`;
    throw new errors/* UserError */.yo(`the quota of the project ${top} on ${options.address.host} is used up: ${words}`, {
        fix: 'ask its operator for more, or to clean up (garbage collection); then re-run the failed jobs',
    });
}
;// CONCATENATED MODULE: ./build/src/actions/push-harbor/preflight.js






const imagesAtOnce = 8;
/**
 * Everything that can be known without an effect: log-in, rights, read-only mode, quota, rules that protect tags, images
 * that charts name, and what the version tags hold.
 * @throws UserError for what would stop the pushes
 */
async function preflight(host, request, report) {
    const { target, options, repositories } = request;
    const { plan, registry, project } = target;
    const known = await checkLogin(registry, options, repositories);
    const tag = plan.images.version_tag;
    const created = repositories.map((repository) => ({ repository, tag }));
    const seen = await checkHarbor(host, options, project, [], created);
    const lines = seen.length > 0
        ? [...seen, await checkQuota(host, options, project)]
        : ['not a Harbor: quota and rules that protect tags are unknown until tried'];
    if (!known)
        lines.push('the right to push is unknown until tried');
    lines.push(...(await checkChartImages(target)));
    report.note(...lines);
    const found = await pool(imagesAtOnce, plan.images.builds, async (image) => ({
        image,
        tags: await readVersionTags(target, image),
    }));
    for (const { image, tags } of found) {
        const adopted = tags.some(({ index }) => index !== undefined);
        for (const [at, { name }] of image.repositories.entries()) {
            const { index, problem = '' } = tags[at] ?? {};
            const reference = `${fullName(target, name)}:${tag}`;
            if (problem !== '')
                continue;
            host.info(`${reference}: ${index === undefined ? 'will be written' : 'exists, will be adopted'}`);
            report.row({
                reference,
                digest: index?.digest ?? '',
                platforms: [...image.platforms].sort(),
                state: adopted ? 'adopted' : 'pushed',
            });
        }
    }
    checkConflicts(found.flatMap(({ tags }) => conflictsOf(tags)));
}
/** Images of ours that charts name exist, or will. push-charts warns of them; here that is a line. */
async function checkChartImages({ plan, registry, host }) {
    const warnings = [];
    const charts = { ...plan.charts, registry: plan.images.registry };
    const notes = await checkImages({ warning: (line) => warnings.push(line) }, registry, host, charts);
    return [...warnings, ...notes];
}
// EXTERNAL MODULE: ./build/src/core/report.js
var report = __nccwpck_require__(299);
;// CONCATENATED MODULE: ./build/src/record/report.js
/** Reports belong to every action, also to those that know nothing of records: see `core/report.ts`. */

;// CONCATENATED MODULE: ./build/src/actions/push-harbor/report.js


/** What became of the images: output, summary and the report for the last job, also when the step fails half-way. */
class Report {
    rows = [];
    host;
    notes = [];
    effects = new Map();
    constructor(host) {
        this.host = host;
    }
    /** What is worth knowing, for log and summary. */
    note(...lines) {
        for (const line of lines)
            this.host.info(line);
        this.notes.push(...lines);
    }
    /** Adds a row, or takes the place of the one with the same reference. */
    row(row) {
        const at = this.rows.findIndex(({ reference }) => reference === row.reference);
        if (at < 0)
            this.rows.push(row);
        else
            this.rows[at] = row;
    }
    /** What became of the version tag of a repository (its name below the project). */
    effect(repository, state, what, row) {
        const effect = `image:${repository}`;
        const detail = row === undefined ? {} : { detail: { reference: row.reference, digest: row.digest } };
        this.effects.set(effect, { effect, state, what, ...detail });
    }
    output() {
        this.host.output('images', JSON.stringify(this.rows));
    }
    /** @param name of the step's file; steps of one job must not share it */
    forLastJob(name, error) {
        (0,report/* writeReport */.u5)(this.host, name, { effects: [...this.effects.values()], error });
    }
    async summary(title, ...lines) {
        const rows = this.rows.map(({ reference, digest, platforms, state }) => [
            (0,markdown/* code */.aY)(reference),
            state,
            (0,markdown/* text */.Qq)(platforms.join(', ')),
            digest === '' ? '' : (0,markdown/* code */.aY)(digest),
        ]);
        const head = ['image', 'state', 'platforms', 'digest'];
        await this.host.summary((0,markdown/* section */.uW)(title, ...[...lines, ...this.notes].map(markdown/* text */.Qq), (0,markdown/* table */.tp)(head, rows)));
    }
    /** `2 pushed, 1 adopted`. */
    result() {
        const states = ['pushed', 'adopted', 'unchanged'];
        const parts = states
            .map((state) => [this.rows.filter((row) => row.state === state).length, state])
            .filter(([count]) => count > 0)
            .map(([count, state]) => `${count} ${state}`);
        return parts.join(', ') || 'no images';
    }
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
;// CONCATENATED MODULE: ./build/src/oci/authorizer.js









/** 60 scopes make a token that Harbor's own front refuses as a header (400), 40 do not. */
const scopesOfToken = 30;
const requestTimeout = 60_000;
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
        const { address, username, password, action, timeout = requestTimeout } = options;
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
        const { address, action, timeout = requestTimeout } = this.options;
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
            timeout: request.timeout ?? this.options.timeout ?? requestTimeout,
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
;// CONCATENATED MODULE: ./build/src/actions/push-harbor/request.js








/**
 * @returns undefined when there is nothing to do: no images in the plan, or a leg without any
 * @throws UserError for inputs that do not fit the plan or each other
 */
async function readRequest(host, inputs) {
    const plan = readPlan(inputs.plan, inputs.workingDirectory);
    checkMatrix(inputs);
    const { builds } = plan.images;
    if (builds.length === 0 && inputs.images.length === 0)
        return undefined;
    if (inputs.operation === 'image' && inputs.images.length === 0)
        return undefined;
    const legs = inputs.operation === 'image' ? [ownLeg(inputs, builds)] : allLegs(builds);
    if (inputs.operation !== 'preflight' && !inputs.dryRun && inputs.sha === '') {
        throw new errors/* UserError */.yo('the input "sha" is empty: images say of which commit they are', {
            where: { key: 'sha' },
            fix: 'give the release commit: the output sha of bump-version',
        });
    }
    const address = registryAddress(inputs.registry || plan.images.registry);
    const project = inputs.project || plan.images.project;
    if (project !== '')
        checkRepository(project);
    const credentials = await registryCredentials(host, address, inputs);
    const options = { address, action: 'push-harbor', ...credentials };
    const registry = new Registry(host, options);
    const repositories = builds.flatMap((image) => image.repositories.map(({ name }) => repositoryOf({ project }, name)));
    registry.announce(repositories.map((repository) => ({ repository, actions: ['pull', 'push'] })));
    const target = {
        plan,
        planSha256: canonical_planHash(plan),
        registry,
        host: address.host,
        project,
        revision: inputs.sha,
        source: sourceOf(host),
    };
    return { target, options, repositories, legs, leg: legName(inputs, plan) };
}
function checkMatrix({ operation, images, platform }) {
    if (operation === 'image' || (images.length === 0 && platform === ''))
        return;
    throw new errors/* UserError */.yo(`image and platform are for operation image, not for ${operation}`, {
        where: { key: images.length > 0 ? 'image' : 'platform' },
        fix: 'leave them out: this operation is about all images of the plan',
    });
}
function ownLeg({ images, platform }, builds) {
    const unknown = images.filter((name) => !builds.some((build) => build.name === name));
    if (unknown.length > 0) {
        throw new errors/* UserError */.yo(`the plan has no image ${unknown.join(', ')}`, {
            where: { key: 'image' },
            fix: `images of the plan: ${builds.map(({ name }) => name).join(', ') || 'none'}`,
        });
    }
    const named = builds.filter(({ name }) => images.includes(name));
    const other = named.find(({ platforms }) => !platforms.includes(platform));
    if (other === undefined)
        return { platform, images: named };
    throw new errors/* UserError */.yo(platform === '' ? 'the input "platform" is empty' : `${other.name} is not built for ${platform}`, { where: { key: 'platform' }, fix: `platforms of ${other.name}: ${other.platforms.join(', ')}` });
}
function allLegs(builds) {
    const platforms = [...new Set(builds.flatMap((build) => build.platforms))];
    return platforms.map((platform) => ({
        platform,
        images: builds.filter((build) => build.platforms.includes(platform)),
    }));
}
/** @throws UserError for a name that no artifact or file could have */
function legName(inputs, plan) {
    const { leg, operation, platform } = inputs;
    const ordered = plan.images.builds.map(({ name }) => name).filter((name) => inputs.images.includes(name));
    const planned = plan.images.legs.find((one) => one.platform === platform && one.images.join() === ordered.join());
    const made = [ordered[0] ?? 'none', ...(platform === '' ? [] : [platform])].join('-');
    const name = leg || (operation === 'image' ? (planned?.id ?? made.replace(/[^A-Za-z0-9._-]+/g, '-')) : 'all');
    if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/.test(name) && legFragmentName(name) !== imagesFragmentName)
        return name;
    throw new errors/* UserError */.yo(`${JSON.stringify(name)} cannot be the name of a leg`, {
        where: { key: 'leg' },
        fix: 'use letters, digits, . _ and -; "manifests" is taken',
    });
}
/** Web address of the repository; '' outside of GitHub Actions. */
function sourceOf({ env }) {
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    return repository === '' ? '' : `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${repository}`;
}
// EXTERNAL MODULE: ./build/src/actions/push-harbor/runners.js
var runners = __nccwpck_require__(484);
;// CONCATENATED MODULE: ./build/src/images/docker-config.js





/** Variables by which people choose an engine and a builder; children get them besides the usual ones. */
const passedOn = [
    'DOCKER_HOST',
    'DOCKER_CONTEXT',
    'DOCKER_CERT_PATH',
    'DOCKER_TLS_VERIFY',
    'BUILDX_BUILDER',
    'BUILDKIT_HOST',
];
/**
 * Makes a private folder for DOCKER_CONFIG that holds the credentials of one registry: they are in no argument, and in
 * nobody else's file. Other log-ins, proxies, contexts, plugins and builders stay those of the user.
 * @throws UserError when the user's configuration is not JSON
 */
function makeDockerConfig(host, registry, { username, password }) {
    const home = host.env['HOME'] || (0,external_node_os_.homedir)();
    const old = host.env['DOCKER_CONFIG'] || (0,external_node_path_.join)(home, '.docker');
    // mkdtemp makes it 0700.
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(host.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'docker-config-'));
    const remove = () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    try {
        const auth = Buffer.from(`${username}:${password}`).toString('base64');
        host.secret(auth);
        const entry = username === identityUser ? { identitytoken: password } : { auth };
        const config = configWith(docker_config_readConfig(old), registry, username === '' ? undefined : entry);
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'config.json'), JSON.stringify(config), { mode: 0o600 });
        for (const name of ['cli-plugins', 'contexts']) {
            if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(old, name)))
                (0,external_node_fs_.symlinkSync)((0,external_node_path_.join)(old, name), (0,external_node_path_.join)(folder, name));
        }
    }
    catch (error) {
        remove();
        throw error;
    }
    const env = {
        DOCKER_CONFIG: folder,
        DOCKER_CLI_HINTS: 'false',
        BUILDX_CONFIG: host.env['BUILDX_CONFIG'] || (0,external_node_path_.join)(old, 'buildx'),
    };
    for (const name of passedOn) {
        const value = host.env[name];
        if (value)
            env[name] = value;
    }
    return { folder, env, remove };
}
function docker_config_readConfig(folder) {
    const file = (0,external_node_path_.join)(folder, 'config.json');
    if (!(0,external_node_fs_.existsSync)(file))
        return {};
    try {
        const value = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch (cause) {
        throw new errors/* UserError */.yo("docker's configuration cannot be read", {
            where: { file },
            fix: 'mend or delete it',
            cause,
        });
    }
}
/** `credsStore` is left out: the docker command would ask it in place of `auths`. */
function configWith(old, registry, entry) {
    const key = configKey(registry);
    const helpers = Object.entries((old['credHelpers'] ?? {}));
    const kept = ['proxies', 'cliPluginsExtraDirs', 'currentContext'].filter((name) => name in old);
    return {
        ...Object.fromEntries(kept.map((name) => [name, old[name]])),
        auths: { ...(old['auths'] ?? {}), ...(entry === undefined ? {} : { [key]: entry }) },
        credHelpers: Object.fromEntries(helpers.filter(([name]) => name !== registry && name !== key)),
    };
}
;// CONCATENATED MODULE: ./build/src/images/builder.js




/**
 * BuildKit of the container that is made for a step, of both platforms. By digest: it gets the sources and may push. Who
 * wants another one makes a builder before the step.
 */
const buildkitImage = 'moby/buildkit:v0.30.0@sha256:0168606be2315b7c807a03b3d8aa79beefdb31c98740cebdffdfeebf31190c9f';
/** Starting a builder of its own fetches an image. */
const startTimeout = 600_000;
/**
 * The docker command for the builds of one step: started at the first build, ended with `close`. The builder is the one
 * that BUILDX_BUILDER names or that is current. That of the engine itself (driver `docker`) cannot push by digest; then
 * a container is made for this step alone, without entitlements.
 */
class BuildSession {
    host;
    registry;
    credentials;
    config;
    started;
    own = '';
    constructor(host, registry, credentials) {
        this.host = host;
        this.registry = registry;
        this.credentials = credentials;
    }
    /** @throws UserError when docker, buildx or the builder is not there */
    builder() {
        this.started ??= this.start();
        return this.started;
    }
    /** Removes what was made. What cannot be removed is a warning: the images count. */
    async close() {
        try {
            if (this.own !== '')
                await this.docker(['buildx', 'rm', '--force', this.own]);
        }
        catch (error) {
            this.host.warning(`the builder ${this.own} could not be removed: ${detailOf(error)}`);
        }
        finally {
            this.config?.remove();
        }
    }
    async start() {
        this.config = makeDockerConfig(this.host, this.registry, this.credentials);
        await this.checkBuildx();
        let found = await this.inspect({});
        const env = {};
        if (found.driver === 'docker') {
            env['BUILDX_BUILDER'] = await this.create();
            found = await this.inspect(env);
        }
        this.host.info(`builder ${found.name} (${found.driver}): ${found.platforms.join(', ')}`);
        return { name: found.name, platforms: found.platforms, env: { ...this.config.env, ...env } };
    }
    async checkBuildx() {
        try {
            const { stdout } = await this.docker(['buildx', 'version']);
            this.host.info(stdout.trim());
        }
        catch (error) {
            throw new errors/* UserError */.yo(`images cannot be built here: ${detailOf(error)}`, {
                fix: 'use a runner with Docker and its plugin buildx, such as ubuntu-24.04 of GitHub',
                cause: error,
            });
        }
    }
    async inspect(env) {
        const fix = 'start the Docker engine, or name a builder that runs in BUILDX_BUILDER';
        let text = '';
        try {
            text = (await this.docker(['buildx', 'inspect', '--bootstrap'], env)).stdout;
        }
        catch (error) {
            throw new errors/* UserError */.yo(`the builder cannot be reached: ${detailOf(error)}`, { fix, cause: error });
        }
        const inspected = readInspection(text);
        if ('error' in inspected)
            throw new errors/* UserError */.yo(`the builder cannot be reached: ${inspected.error}`, { fix });
        return inspected;
    }
    /** @returns its name */
    async create() {
        const name = `release-actions-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
        const local = (0,loopback/* isLoopback */.U)(this.registry.replace(/:\d+$/, ''));
        // A container has a loopback of its own: without the host's network no registry of this machine can be reached.
        const network = local ? ['--driver-opt', 'network=host'] : [];
        const driver = ['--driver', 'docker-container', '--driver-opt', `image=${buildkitImage}`, ...network];
        this.own = name;
        await this.docker(['buildx', 'create', '--name', name, ...driver]);
        return name;
    }
    docker(args, env = {}) {
        return this.host.exec('docker', args, { env: { ...this.config?.env, ...env }, timeout: startTimeout });
    }
}
/** Reads `docker buildx inspect`: a head, then one block for each node. */
function readInspection(text) {
    const values = (key) => [...text.matchAll(new RegExp(`^${key}:[ \\t]*(.*)$`, 'gm'))].map(([, value = '']) => value.trim());
    const platforms = values('Platforms')
        .flatMap((line) => line.split(','))
        .map((platform) => platform.trim().replace(/\*$/, ''))
        .filter((platform) => platform !== '');
    const [error] = values('Error');
    const [name = '', driver = ''] = [values('Name')[0], values('Driver')[0]];
    if (error !== undefined && platforms.length === 0)
        return { error };
    return { name, driver, platforms: [...new Set(platforms)] };
}
function detailOf(error) {
    if (!(error instanceof errors/* ToolError */.v4))
        return String(error);
    return error.stderrTail === '' ? error.message : error.stderrTail;
}
;// CONCATENATED MODULE: ./build/src/images/buildx-args.js
/**
 * Lists the packages of an image (Docker docs, "SBOM attestations"). By digest: it sees all that is in the image, and
 * BuildKit's default would be what the tag stands for today.
 */
const sbomScanner = 'docker/buildkit-syft-scanner:stable-1@sha256:79e7b013cbec16bbb436f312819a49a4a57752b2270c1a9332ae1a10fcc82a68';
/**
 * Arguments of `docker` for one build that is pushed by digest, so that no tag shows it yet (BuildKit docs, "Image and
 * registry exporters"). The builder is chosen by BUILDX_BUILDER, credentials by DOCKER_CONFIG. With provenance or SBOM the
 * digest is that of an index, which holds them and the image of this one platform.
 */
function buildxArgs(build) {
    const pairs = (option, values) => Object.entries(values).flatMap(([name, value]) => [option, `${name}=${value}`]);
    const { provenance, sbom } = build.attestations ?? { provenance: 'off', sbom: false };
    // One field of CSV holds all names.
    const names = `"name=${build.names.join(',')}"`;
    return [
        'buildx',
        'build',
        '--platform',
        build.platform,
        '--file',
        build.dockerfile,
        ...(build.target === '' ? [] : ['--target', build.target]),
        ...pairs('--build-arg', build.buildArgs),
        ...pairs('--label', build.annotations),
        ...pairs('--annotation', build.annotations),
        ...pairs('--build-context', build.contexts),
        `--provenance=${provenance === 'off' ? 'false' : `mode=${provenance}`}`,
        `--sbom=${sbom ? `generator=${sbomScanner}` : 'false'}`,
        '--output',
        `type=image,${names},push-by-digest=true,name-canonical=true,oci-mediatypes=true,push=true`,
        '--metadata-file',
        build.metadataFile,
        '--progress',
        'plain',
        build.context,
    ];
}
;// CONCATENATED MODULE: ./build/src/images/build.js






/** Emulated builds of real images take hours; the job has a limit of its own. */
const buildTimeout = 5 * 3_600_000;
const tailLines = 30;
const retryDelays = [2_000, 10_000];
/**
 * Finds Dockerfile and context in the checkout.
 * @throws UserError when one is not there or lies outside of it
 */
function sourcesOf(image, workingDirectory) {
    return {
        dockerfile: inside(workingDirectory, image.dockerfile, 'dockerfile'),
        context: inside(workingDirectory, image.context, 'context'),
    };
}
function inside(root, path, key) {
    const whole = (0,external_node_path_.resolve)(root, path);
    const what = key === 'context' ? 'folder' : 'file';
    const fix = 'check out the release commit before this step; working-directory is its folder';
    if (!(0,external_node_fs_.existsSync)(whole) || (0,external_node_fs_.statSync)(whole).isDirectory() !== (key === 'context')) {
        throw new errors/* UserError */.yo(`there is no ${what} ${path} in the checkout`, { where: { key }, fix });
    }
    const from = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(root), (0,external_node_fs_.realpathSync)(whole));
    if (from === '..' || from.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.resolve)(root, from) === from) {
        throw new errors/* UserError */.yo(`the ${what} ${path} lies outside of the checkout`, { where: { key } });
    }
    return whole;
}
/**
 * Whether a builder can make this image for a platform. Without emulation it can still copy files and cross-compile.
 * @throws UserError when the Dockerfile runs programs of a platform that the builder has not
 */
function checkPlatform(image, { dockerfile }, platform, builder) {
    const known = builder.platforms.map(normal);
    if (known.length === 0 || known.includes(normal(platform)))
        return;
    const text = (0,external_node_fs_.readFileSync)(dockerfile, 'utf8');
    if (!/^[ \t]*RUN\b/im.test(text) || /--platform=["']?\$\{?BUILDPLATFORM/.test(text))
        return;
    throw new errors/* UserError */.yo(`the builder ${builder.name} cannot run programs of ${platform}, which ${image.dockerfile} does; it has ${builder.platforms.join(', ')}`, { fix: `use a runner of ${platform}, or install emulation (docker/setup-qemu-action) before this step` });
}
/** The variant v8 of arm64 is its only one, and may be left out (containerd, platforms). */
function normal(platform) {
    return platform.replace(/^(linux\/arm64)\/v8$/, '$1');
}
/**
 * Builds one image and pushes it by digest to all its repositories. The log goes into a folded group. What fails between
 * BuildKit and a registry is tried again: what was built is kept by the builder.
 * @param title the image and platform, for people
 * @param time committer time in seconds, the SOURCE_DATE_EPOCH
 * @returns digest of the manifest
 * @throws ToolError with the last lines of the log
 */
async function buildImage(host, builder, build, title, time) {
    const metadataFile = (0,external_node_path_.join)(builder.env['DOCKER_CONFIG'] ?? '', 'metadata.json');
    const args = buildxArgs({ ...build, metadataFile });
    const env = { ...builder.env, SOURCE_DATE_EPOCH: String(time), BUILDX_METADATA_PROVENANCE: 'disabled' };
    const retryable = (error) => error instanceof errors/* ToolError */.v4 && isTransient(error.stderrTail);
    await retry(host, { what: `build of ${title}`, delays: retryDelays, deadline: buildTimeout, retryable }, () => host.group(`build ${title}`, () => once(host, args, env, title)));
    return readDigest(metadataFile);
}
async function once(host, args, env, title) {
    const lines = [];
    const onLine = (line) => {
        host.info(line);
        lines.push(line);
        if (lines.length > tailLines)
            lines.shift();
    };
    const { exitCode } = await host.exec('docker', args, {
        env,
        timeout: buildTimeout,
        allowFailure: true,
        onLine,
    });
    if (exitCode === 0)
        return;
    const tail = lines.join('\n');
    throw new errors/* ToolError */.v4(`docker buildx build of ${title}`, exitCode, tail, fixFor(tail));
}
/** BuildKit's last word on a failed build; a program of the Dockerfile that failed speaks otherwise. */
function lastError(tail) {
    return tail.split('\n').findLast((line) => /^\s*(?:ERROR|error):/.test(line)) ?? '';
}
/** As Go, containerd and BuildKit word it. */
const passing = /unexpected status.*: (?:408|429|50[0234])\b|connection re(?:fused|set)|unexpected EOF|: EOF$|i\/o timeout|TLS handshake timeout|broken pipe|no such host|context deadline exceeded/;
/** Whether a build failed between BuildKit and a registry, in a way that may pass. */
function isTransient(tail) {
    const line = lastError(tail);
    if (/did not complete successfully/.test(line))
        return false;
    return passing.test(line);
}
function fixFor(tail) {
    const line = lastError(tail);
    if (/HTTP response to HTTPS client/.test(line))
        return 'the builder wants https: name this registry with http = true in its buildkitd.toml';
    if (/connection refused/.test(line))
        return 'the builder cannot reach the registry: a builder in a container has a network of its own';
    if (/\b40[13]\b|unauthorized|denied|authorization failed/i.test(line))
        return 'check the rights of the account (pull and push), and log-ins for the base images';
    return undefined;
}
function readDigest(file) {
    const text = (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'utf8') : '{}';
    const digest = JSON.parse(text)['containerimage.digest'];
    if (typeof digest === 'string' && isDigest(digest))
        return digest;
    throw new errors/* ServiceError */._7('BuildKit', 'it did not say which digest it has pushed', {
        status: 0,
        retryable: false,
        fix: 'use a newer buildx and BuildKit on this runner',
    });
}
;// CONCATENATED MODULE: ./build/src/images/stage.js







/**
 * Sees to it that images lie in the registry for one platform, by digest, in the order given (bases first).
 * Everything that can be checked without an effect is checked before the first build.
 * @throws UserError, ToolError of a build, ServiceError of the registry
 */
async function stageImages(stage, images, platform) {
    const found = await findImages(stage, images, platform);
    const missing = found.filter(({ entry }) => entry === undefined).map(({ image }) => image);
    const entries = await basesElsewhere(stage, images, missing, platform);
    if (missing.length > 0) {
        const sources = missing.map((image) => ({ image, from: sourcesOf(image, stage.workingDirectory) }));
        const builder = await stage.session.builder();
        for (const { image, from } of sources)
            checkPlatform(image, from, platform, builder);
    }
    for (const { image, entry: known, state } of found) {
        const entry = known ?? (await build(stage, image, platform, entries));
        entries.set(image.name, entry);
        stage.done({ image, entry, state });
    }
}
async function build(stage, image, platform, entries) {
    const { host, target, session, workingDirectory } = stage;
    const { plan, revision, source } = target;
    await keepBases(target, image, entries);
    const bases = stage_basesOf(plan, image, entries);
    const digest = await buildImage(host, await session.builder(), {
        ...sourcesOf(image, workingDirectory),
        platform,
        target: image.target,
        buildArgs: image.build_args,
        annotations: annotationsOf(plan, revision, source),
        names: image.repositories.map(({ name }) => fullName(target, name)),
        attestations: plan.images.attestations,
        contexts: baseContexts(plan, bases, (name) => fullName(target, name)),
    }, `${image.name} for ${platform}`, plan.commit.time);
    const { manifest, attestations } = await pushedParts(target, image, platform, digest);
    for (const part of [manifest, ...attestations]) {
        if (!(await everywhere(target, image, part)))
            throw notAsAsked(image, 'not in every repository');
    }
    return {
        name: image.name,
        platform,
        manifest: toStored(manifest),
        attestations: attestations.map(toStored),
    };
}
/**
 * A base has no tag yet, and the build of another image may have taken so long that the registry has collected it.
 * @throws UserError when layers of it are gone
 */
async function keepBases(target, { name, after }, entries) {
    for (const repository of after) {
        const base = imageOf(target.plan, repository);
        const entry = entries.get(base?.name ?? '');
        if (base === undefined || entry === undefined)
            continue;
        if (await everywhere(target, base, toManifest(entry.manifest)))
            continue;
        throw new errors/* UserError */.yo(`${name} is built on ${base.name}, of which the registry has lost layers`, {
            fix: 're-run the failed jobs: what is lost is built again',
        });
    }
}
function notAsAsked({ name }, what) {
    return new errors/* ServiceError */._7('BuildKit', `what it pushed for ${name} is ${what}`, {
        status: 0,
        retryable: false,
        fix: 'use a newer buildx and BuildKit on this runner',
    });
}
/** The image that was pushed and what the builder says of it: one manifest, or an index with all of them. */
async function pushedParts(target, image, platform, digest) {
    const pushed = await pushedManifest(target, image, digest);
    const asked = target.plan.images.attestations !== undefined;
    if (isIndexType(pushed.mediaType) !== asked)
        throw notAsAsked(image, asked ? 'without the attestations that the plan asks for' : 'not one image');
    if (!asked)
        return { manifest: pushed, attestations: [] };
    const { child, proofs } = partsFor(manifestContent(pushed), platform);
    if (child === undefined || proofs.length === 0)
        throw notAsAsked(image, `without ${platform} or the attestations that the plan asks for`);
    const manifest = await pushedManifest(target, image, child.digest);
    const attestations = [];
    for (const proof of proofs)
        attestations.push(await pushedManifest(target, image, proof.digest));
    return { manifest, attestations };
}
async function pushedManifest(target, image, digest) {
    for (const { name } of image.repositories) {
        const manifest = await target.registry.manifest(repositoryOf(target, name), digest);
        if (manifest !== undefined)
            return manifest;
    }
    throw new errors/* ServiceError */._7(target.registry.transport.service, `${image.name}@${digest}: gone right after the push`, {
        status: 404,
        retryable: false,
        fix: 'let its operator end the garbage collection, then re-run the failed jobs',
    });
}
/**
 * Bases of what is to be built that are no part of this leg, by name.
 * @throws UserError for one that is not there yet
 */
async function basesElsewhere(stage, images, missing, platform) {
    const entries = new Map();
    for (const { name, after } of missing) {
        const bases = after.map((repository) => imageOf(stage.target.plan, repository));
        const others = bases.filter((base) => base !== undefined).filter((base) => !images.includes(base));
        for (const { image, entry } of await findImages(stage, others, platform)) {
            if (entry === undefined) {
                throw new errors/* UserError */.yo(`${name} is built on ${image.name}, which is not there for ${platform}`, {
                    where: { key: 'image' },
                    fix: `name ${image.name} in the same step`,
                });
            }
            entries.set(image.name, entry);
        }
    }
    return entries;
}
/** Digests of an image's bases of this release, by repository. */
function stage_basesOf(plan, image, entries) {
    const digests = new Map();
    for (const repository of image.after) {
        const entry = entries.get(imageOf(plan, repository)?.name ?? '');
        if (entry !== undefined)
            digests.set(repository, entry.manifest.digest);
    }
    return digests;
}
;// CONCATENATED MODULE: ./build/src/actions/push-harbor/stage.js





/** Operation image: every image of the legs lies in the registry by digest, and the fragment says so. */
async function stage(host, inputs, request, report) {
    const { target, options, leg } = request;
    const reusable = reusableEntries(target, inputs.fragments, (line) => host.info(line));
    if (inputs.dryRun) {
        await stage_announce({ host, target, reusable }, request, report);
        const { planSha256, revision } = target;
        if (inputs.operation === 'image')
            writeEmptyFragment(inputs.fragments, leg, { plan_sha256: planSha256, revision });
        return;
    }
    const entries = [];
    const session = new BuildSession(host, target.host, options);
    const done = ({ image, entry, state }) => {
        entries.push(entry);
        // After each image, so that a kill keeps what is done.
        writeFragment(inputs.fragments, leg, fragmentOf(target, entries));
        stage_tell(host, report, target, image, entry, state);
    };
    try {
        for (const { platform, images } of request.legs) {
            const { workingDirectory } = inputs;
            await stageImages({ host, target, session, workingDirectory, reusable, done }, images, platform);
        }
    }
    finally {
        await session.close();
    }
}
/** What a run would do; everything is read, nothing is built. */
async function stage_announce(from, { legs }, report) {
    for (const { platform, images } of legs) {
        // A dry run may come before the release commit: nothing of this release can exist then.
        for (const { image, entry, state } of await findImages(from, images, platform, true)) {
            stage_tell(from.host, report, from.target, image, entry ?? { platform }, state, 'would be ');
        }
    }
}
const words = { pushed: 'built', adopted: 'adopted', unchanged: 'unchanged' };
function stage_tell(host, report, target, image, { platform, manifest }, state, mood = '') {
    const digest = manifest?.digest ?? '';
    host.info(`${mood}${words[state]} ${image.name} for ${platform} ${digest}`.trimEnd());
    for (const { name } of image.repositories) {
        const reference = `${fullName(target, name)}@${digest}`;
        report.row({ reference, digest, platforms: [platform], state });
    }
}
;// CONCATENATED MODULE: ./build/src/actions/push-harbor/push-harbor.js














const titles = {
    all: 'Images',
    preflight: 'Preflight of push-harbor',
    image: 'Images by digest',
    merge: 'Images',
};
/** Builds, pushes and tags the images of a plan, or a part of that work. */
async function pushHarbor(host, inputs) {
    const request = await readRequest(host, inputs);
    if (request === undefined)
        return off(host, inputs);
    const report = new Report(host);
    const { operation } = inputs;
    let end = 'stopped: see the error below';
    let failure = '';
    try {
        await work(host, inputs, request, report);
        const nothing = operation === 'preflight' || inputs.dryRun;
        end = `${nothing ? 'nothing was changed; a run would give: ' : ''}${report.result()}`;
        host.notice(`images of ${request.target.plan.version}: ${end}`);
    }
    catch (error) {
        failure = (0,errors/* explain */.WE)(error);
        throw error;
    }
    finally {
        report.output();
        report.forLastJob(reportName(inputs, request.leg), failure);
        await report.summary(`${titles[operation]}: ${(0,markdown/* text */.Qq)(request.target.plan.version)}`, end);
    }
}
async function work(host, inputs, request, report) {
    const { operation } = inputs;
    const { target, options, repositories } = request;
    const record = readRecord(inputs.record);
    (0,runners/* checkRunners */.u)(target.plan, inputs.runners);
    if (operation === 'preflight' || operation === 'all') {
        // What is only foreseen is no result of a real run.
        const foreseen = operation === 'preflight' || inputs.dryRun;
        await preflight(host, request, foreseen ? report : new Report(host));
    }
    else
        await checkLogin(target.registry, options, repositories);
    if (operation === 'image' || operation === 'all') {
        const rows = operation === 'image' ? report : new Report(host);
        await stage(host, inputs, request, rows);
    }
    if (operation === 'merge' || operation === 'all')
        await merge(host, inputs, request, report, record);
}
function reportName({ operation }, leg) {
    if (operation === 'image')
        return `push-harbor-image-${leg}`;
    return operation === 'preflight' ? 'push-harbor-preflight' : 'push-harbor';
}
/** A record that is not there yet says nothing. */
function readRecord(path) {
    return path === '' || !(0,external_node_fs_.existsSync)(path) ? undefined : parseRecord((0,external_node_fs_.readFileSync)(path, 'utf8'), path);
}
async function off(host, inputs) {
    const why = 'off: there are no images';
    host.notice(why);
    const plan = readPlan(inputs.plan, inputs.workingDirectory);
    const leg = legName(inputs, plan);
    if (inputs.operation === 'image') {
        writeEmptyFragment(inputs.fragments, leg, { plan_sha256: canonical_planHash(plan), revision: inputs.sha });
    }
    const report = new Report(host);
    report.output();
    report.forLastJob(reportName(inputs, leg), '');
    await host.summary((0,markdown/* section */.uW)(titles[inputs.operation], why));
}

/***/ }),

/***/ 484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readRunners),
/* harmony export */   u: () => (/* binding */ checkRunners)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(26);

/** GitHub has runners of its own for these (docs, "GitHub-hosted runners reference"). */
const hosted = ['linux/amd64', 'linux/arm64'];
/** Reads the input `runners`; undefined when it is not given. @throws UserError unless it maps texts to texts */
function readRunners(text) {
    if (text === '')
        return undefined;
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        // told below
    }
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (isMap && Object.values(value).every((label) => typeof label === 'string' && label !== '')) {
        return value;
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('the input "runners" is not a JSON object of platforms and runner labels', {
        where: { key: 'runners' },
        fix: 'write something like {"linux/arm64":"my-arm-runner"}, or leave it out',
    });
}
/**
 * Each platform is built on a runner of its own: one that nobody has would fail after the release commit.
 * @throws UserError naming the platforms and the images that want them
 */
function checkRunners(plan, runners) {
    if (runners === undefined)
        return;
    const known = [...hosted, ...Object.keys(runners)];
    const lacking = plan.images.builds.flatMap(({ name, platforms }) => platforms.filter((platform) => !known.includes(platform)).map((platform) => `${platform} (${name})`));
    if (lacking.length === 0)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`no runner builds ${lacking.join(', ')}`, {
        where: { key: 'images.platforms' },
        fix: 'take the platform out of the config, or name a runner for it in the input runners of the workflow',
    });
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
/******/ var __webpack_exports__ = __nccwpck_require__(10);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
