import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _7: () => (/* binding */ ServiceError),
  yo: () => (/* binding */ UserError),
  WE: () => (/* binding */ explain),
  bD: () => (/* binding */ messageOf)
});

// UNUSED EXPORTS: ToolError, placeText

;// CONCATENATED MODULE: ./build/src/core/quote.js
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
;// CONCATENATED MODULE: ./build/src/core/errors.js

/** Renders a place as `file:line:column: key`, with only the parts that are known. */
function placeText(place) {
    const file = place.file === undefined ? undefined : fileName(place.file);
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

/***/ 85:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ build)
});

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
// EXTERNAL MODULE: ./build/src/core/errors.js + 1 modules
var errors = __nccwpck_require__(755);
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
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(data).digest('hex');
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
;// CONCATENATED MODULE: ./build/src/core/loopback.js
/** Whether a host (without port, IPv6 in brackets as `URL.hostname` has it) is this machine. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
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
        throw new errors/* UserError */.yo(`${JSON.stringify(text)} is not the host of a registry`, {
            where,
            fix: 'write the host alone, such as harbor.example.org; the project has an input of its own',
        });
    }
    const [, scheme, name = '', port = ''] = match;
    const host = `${name.toLowerCase()}${port}`;
    const local = isLoopback(name.toLowerCase());
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
    return `sha256:${sha256(bytes)}`;
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
;// CONCATENATED MODULE: ./build/src/rehearsal/placeholder/attestation.js

const statementType = 'application/vnd.in-toto+json';
const unknown = { architecture: 'unknown', os: 'unknown' };
/**
 * The index of one platform that BuildKit pushes where something is said of the image (BuildKit docs, "Attestation
 * storage"): the image, and a manifest with a statement for each predicate. The statements say nothing. Pure.
 * @returns undefined without predicates; `parts` lie beside the image, the index last
 */
function attested({ manifest }, platform, predicates) {
    if (predicates.length === 0)
        return undefined;
    const [os, architecture, variant] = platform.split('/');
    const about = attestation(manifest, predicates);
    const described = ({ mediaType, digest, bytes }) => ({ mediaType, digest, size: bytes.length });
    const own = { architecture, os, ...(variant === undefined ? {} : { variant }) };
    const index = asManifest(mediaTypes.ociIndex, {
        manifests: [
            { ...described(manifest), platform: own },
            {
                ...described(about.manifest),
                annotations: {
                    'vnd.docker.reference.digest': manifest.digest,
                    'vnd.docker.reference.type': 'attestation-manifest',
                },
                platform: unknown,
            },
        ],
    });
    return { manifest: index, parts: [about, { manifest: index, blobs: [] }] };
}
function attestation({ digest }, predicates) {
    const sha256 = digest.slice('sha256:'.length);
    const statements = predicates.map((predicateType) => ({
        predicateType,
        bytes: Buffer.from(JSON.stringify({
            _type: 'https://in-toto.io/Statement/v0.1',
            subject: [{ name: '_', digest: { sha256 } }],
            predicateType,
            predicate: {},
        })),
    }));
    const ids = statements.map(({ bytes }) => digestOf(bytes));
    const config = Buffer.from(JSON.stringify({ ...unknown, config: {}, rootfs: { type: 'layers', diff_ids: ids } }));
    const layers = statements.map(({ predicateType, bytes }) => ({
        mediaType: statementType,
        digest: digestOf(bytes),
        size: bytes.length,
        annotations: { 'in-toto.io/predicate-type': predicateType },
    }));
    const described = { mediaType: configType, digest: digestOf(config), size: config.length };
    const manifest = asManifest(mediaTypes.ociManifest, { config: described, layers });
    return { manifest, blobs: [config, ...statements.map(({ bytes }) => bytes)] };
}
const configType = 'application/vnd.oci.image.config.v1+json';
function asManifest(mediaType, value) {
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, ...value }));
    return { digest: digestOf(bytes), mediaType, bytes };
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
        throw new UserError(`this tar archive ${what}`, { where: { file: where } });
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
            throw new UserError(`Invalid distribution file. ${what}`, { where: { file: where } });
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
function headerChecksum(header) {
    return header.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 32 : byte), 0);
}
function checksumFits(header) {
    return number(header, 148, 8) === headerChecksum(header);
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
function writeTar(entries, time) {
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
;// CONCATENATED MODULE: ./build/src/rehearsal/placeholder/image.js



/** The label that tells a placeholder from a real image. */
const placeholderLabel = 'release-actions.placeholder';
const image_configType = 'application/vnd.oci.image.config.v1+json';
const layerType = 'application/vnd.oci.image.layer.v1.tar+gzip';
/** Makes an image of one layer on top of its base's: config, layer and manifest. Pure. */
function makeImage(facts) {
    const { platform, labels, annotations, base, text, random, time } = facts;
    const [os, architecture, variant] = platform.split('/');
    const file = (path, data) => ({ path, type: 'file', executable: false, target: '', data });
    const tar = writeTar([file('placeholder.txt', Buffer.from(text)), file('random.bin', random)], time);
    const layer = (0,external_node_zlib_namespaceObject.gzipSync)(tar);
    const created = new Date(time * 1000).toISOString().replace('.000Z', 'Z');
    const inherited = base?.config.config ?? {};
    const all = { ...inherited['Labels'], ...Object.fromEntries(labels) };
    const config = Buffer.from(JSON.stringify({
        ...{ created, architecture, os, ...(variant === undefined ? {} : { variant }) },
        config: { ...inherited, Labels: { ...all, [placeholderLabel]: 'true' } },
        rootfs: { type: 'layers', diff_ids: [...(base?.config.rootfs?.diff_ids ?? []), digestOf(tar)] },
        history: [...(base?.config.history ?? []), { created, created_by: 'placeholder of a rehearsal' }],
    }));
    const own = { mediaType: layerType, digest: digestOf(layer), size: layer.length };
    const bytes = Buffer.from(JSON.stringify({
        schemaVersion: 2,
        mediaType: mediaTypes.ociManifest,
        config: { mediaType: image_configType, digest: digestOf(config), size: config.length },
        layers: [...(base?.layers ?? []).map(asOci), own],
        ...(annotations.size === 0 ? {} : { annotations: Object.fromEntries(annotations) }),
    }));
    const manifest = { digest: digestOf(bytes), mediaType: mediaTypes.ociManifest, bytes };
    return { manifest, blobs: [layer, config] };
}
/** A layer of a Docker image has another type for the same bytes. */
function asOci({ mediaType = '', digest, size }) {
    const docker = mediaType === 'application/vnd.docker.image.rootfs.diff.tar.gzip';
    return { mediaType: docker ? layerType : mediaType, digest, size };
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
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
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
        if (!(0,external_node_fs_namespaceObject.existsSync)(file))
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
    const home = env['HOME'] || (0,external_node_os_namespaceObject.homedir)();
    const runtime = env['XDG_RUNTIME_DIR'];
    return [
        (0,external_node_path_namespaceObject.join)(env['DOCKER_CONFIG'] || (0,external_node_path_namespaceObject.join)(home, '.docker'), 'config.json'),
        env['REGISTRY_AUTH_FILE'] || (runtime ? (0,external_node_path_namespaceObject.join)(runtime, 'containers/auth.json') : ''),
    ].filter((file) => file !== '');
}
function readConfig(file) {
    try {
        const value = JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(file, 'utf8'));
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
        const local = url?.protocol === 'http:' && isLoopback(url.hostname);
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
        const local = this.options.address.origin.startsWith('http:') && isLoopback(url.hostname);
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
;// CONCATENATED MODULE: ./build/src/rehearsal/placeholder/registries.js






/** The registries of one build, each opened once. Its requests are those of push-harbor, whose docker this is. */
class Registries {
    host;
    open = new Map();
    constructor(host) {
        this.host = host;
    }
    async registry({ host: name }) {
        const found = this.open.get(name);
        if (found !== undefined)
            return found;
        const { username, password } = (await dockerLogin(this.host, name)) ?? { username: '', password: '' };
        const address = registryAddress(name);
        const registry = new Registry(this.host, { address, username, password, action: 'push-harbor' });
        this.open.set(name, registry);
        return registry;
    }
}
/** @throws UserError for a name without host: it would be one of Docker Hub, which a rehearsal has not */
function locationOf(name) {
    const [host = '', ...path] = name.split('/');
    if (path.length > 0 && /[.:]|^localhost$/.test(host))
        return { host, repository: path.join('/') };
    throw new errors/* UserError */.yo(`failed to parse ref "${name}": it names no registry`);
}
/**
 * Fetches what a build context names: manifest and config, of an index those of the platform.
 * @param reference `host/project/name@sha256:…`
 * @throws UserError in BuildKit's words when it is not there
 */
async function pull(registries, reference, platform) {
    const [name = '', digest = ''] = reference.split('@');
    const from = locationOf(name);
    const registry = await registries.registry(from);
    const missing = (what) => {
        throw new errors/* UserError */.yo(`failed to resolve source metadata for ${reference}: ${what}`);
    };
    const get = async (each) => (await registry.manifest(from.repository, each)) ?? missing(`${name}@${each}: not found`);
    let manifest = await get(digest);
    if (isIndexType(manifest.mediaType)) {
        const child = manifestContent(manifest).manifests.find(({ platform: { os, architecture, variant } = {} }) => [os, architecture, variant].filter((part) => part !== undefined).join('/') === platform);
        manifest = await get(child?.digest ?? missing(`no match for platform in manifest: ${platform}`));
    }
    const { config, layers = [] } = JSON.parse(Buffer.from(manifest.bytes).toString('utf8'));
    const blob = await fetchBlob(registry, from.repository, config?.digest ?? missing('it is no image'));
    const text = Buffer.from(blob ?? missing('its config is not there')).toString('utf8');
    return { from, layers, config: JSON.parse(text) };
}
/** Brings an image to a repository, by digest only: the layers of its base first, the manifest last. */
async function push(registries, to, image, base) {
    const registry = await registries.registry(to);
    const actions = ['pull', 'push'];
    registry.announce([{ repository: to.repository, actions }]);
    for (const { digest } of base?.layers ?? [])
        await copyLayer(registries, digest, base, to);
    for (const blob of image.blobs)
        await uploadBlob(registry, to.repository, blob);
    await registry.putManifest(to.repository, image.manifest.digest, image.manifest);
}
async function copyLayer(registries, digest, base, to) {
    const from = base?.from ?? to;
    if (from.host === to.host && from.repository === to.repository)
        return;
    const target = await registries.registry(to);
    if (from.host === to.host && (await copyBlob(target, to.repository, digest, from.repository)))
        return;
    const bytes = await fetchBlob(await registries.registry(from), from.repository, digest);
    if (bytes === undefined)
        throw new errors/* UserError */.yo(`${from.host}/${from.repository}@${digest}: not found`);
    await uploadBlob(target, to.repository, bytes);
}
;// CONCATENATED MODULE: ./build/src/rehearsal/placeholder/build.js








const imageScheme = 'docker-image://';
/**
 * Pushes a placeholder for an image that would be built: after the checks of Dockerfile, context and bases that a real
 * build would fail at, but without running any of it.
 * @throws UserError, ServiceError for what BuildKit would fail at, too
 */
async function build(host, request) {
    const { platform, context, dockerfile, target, buildArgs, labels, annotations, names } = request;
    if (!(0,external_node_fs_namespaceObject.existsSync)(context) || !(0,external_node_fs_namespaceObject.statSync)(context).isDirectory()) {
        throw new errors/* UserError */.yo(`unable to prepare context: path ${JSON.stringify(context)} not found`);
    }
    if (!(0,external_node_fs_namespaceObject.existsSync)(dockerfile) || !(0,external_node_fs_namespaceObject.statSync)(dockerfile).isFile()) {
        throw new errors/* UserError */.yo(`failed to read dockerfile: open ${dockerfile}: no such file or directory`);
    }
    const { base, needed } = basesOf((0,external_node_fs_namespaceObject.readFileSync)(dockerfile, 'utf8'), target, buildArgs, platform);
    const registries = new Registries(host);
    const contexts = new Map([...request.contexts].map(([name, given]) => [contextName(name), given]));
    const pulled = new Map();
    for (const reference of needed) {
        const given = contexts.get(contextName(reference));
        if (given === undefined)
            host.info(`${reference}: not fetched, a placeholder needs none of it`);
        else if (given.startsWith(imageScheme)) {
            host.info(`${reference}: ${given}`);
            pulled.set(reference, await pull(registries, given.slice(imageScheme.length), platform));
        }
        else
            throw new errors/* UserError */.yo(`the placeholder for docker knows only ${imageScheme}… as build context`);
    }
    const below = pulled.get(base);
    const image = makeImage({
        ...{ platform, labels, annotations, base: below, random: (0,external_node_crypto_namespaceObject.randomBytes)(64) },
        text: describe(request, base),
        time: Number(host.env['SOURCE_DATE_EPOCH'] || Math.floor(Date.now() / 1000)),
    });
    const index = attested(image, platform, request.attestations);
    const { digest, mediaType, bytes } = index?.manifest ?? image.manifest;
    for (const name of names) {
        await push(registries, locationOf(name), image, below);
        for (const part of index?.parts ?? [])
            await push(registries, locationOf(name), part, undefined);
        host.info(`pushed ${name}@${digest}`);
    }
    const metadata = {
        'containerimage.descriptor': { mediaType, digest, size: bytes.length },
        'containerimage.digest': digest,
        'image.name': names.join(','),
    };
    if (request.metadataFile !== '')
        (0,external_node_fs_namespaceObject.writeFileSync)(request.metadataFile, JSON.stringify(metadata, undefined, 2));
}
/** BuildKit takes `:latest` off both, what FROM says and the name of a context. */
function contextName(reference) {
    return reference.replace(/:latest$/, '');
}
/** What stands in the image. Paths are relative: those of this machine are nobody's business. */
function describe({ platform, dockerfile, context, target, names }, base) {
    const lines = [
        'A placeholder, made by a rehearsal in place of a real image.',
        `images: ${names.map((name) => locationOf(name).repository).join(', ')}`,
        `platform: ${platform}`,
        `dockerfile: ${(0,external_node_path_namespaceObject.relative)(context, dockerfile)}`,
        ...(target === '' ? [] : [`target: ${target}`]),
        `from: ${base}`,
    ];
    return `${lines.join('\n')}\n`;
}

/***/ }),

/***/ 637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readCommand)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(755);

/** Options of `buildx build` that the placeholder carries out; the others would make another image. */
const lists = ['build-arg', 'label', 'annotation', 'build-context'];
const singles = ['platform', 'file', 'target', 'output', 'metadata-file', 'progress', 'provenance', 'sbom'];
/** Predicate types that BuildKit writes (BuildKit docs, "SLSA provenance" and "SBOM"). */
const predicates = { provenance: 'https://slsa.dev/provenance/v1', sbom: 'https://spdx.dev/Document' };
const exporter = {
    type: 'image',
    'push-by-digest': 'true',
    'name-canonical': 'true',
    'oci-mediatypes': 'true',
    push: 'true',
};
/**
 * Reads the arguments of `docker`. Only the commands of push-harbor are known: any other would have an effect that a
 * placeholder does not have.
 * @throws UserError naming what is not known
 */
function readCommand(args) {
    const [group, name, ...rest] = args;
    if (group === 'buildx' && name === 'version' && rest.length === 0)
        return { kind: 'version' };
    if (group === 'buildx' && name === 'inspect') {
        const flags = rest.filter((word) => word.startsWith('-') && word !== '--bootstrap');
        if (flags.length === 0)
            return { kind: 'inspect' };
        return refuse(flags[0] ?? '');
    }
    if (group === 'buildx' && name === 'build')
        return { kind: 'build', build: readBuild(rest) };
    const words = [group, name].filter((word) => word !== undefined);
    return refuse(words.join(' '));
}
function refuse(what) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the placeholder for docker does not know: ${what}`, {
        fix: 'rehearse with --images buildx to use the real one',
    });
}
function readBuild(words) {
    const values = new Map();
    const positional = [];
    for (let index = 0; index < words.length; index++) {
        const word = words[index] ?? '';
        const [, name, inline] = /^--([a-z-]+)(?:=(.*))?$/s.exec(word) ?? [];
        if (name === undefined) {
            if (word.startsWith('-'))
                refuse(word);
            positional.push(word);
        }
        else if (!lists.includes(name) && !singles.includes(name))
            refuse(`--${name}`);
        else
            values.set(name, [...(values.get(name) ?? []), inline ?? words[++index] ?? '']);
    }
    const single = (name) => values.get(name)?.at(-1) ?? '';
    const attestations = Object.entries(predicates).flatMap(([name, predicate]) => {
        const value = single(name);
        if (value === 'false' || value === '')
            return [];
        return /^(?:mode=(?:min|max)|generator=.+)$/.test(value) ? [predicate] : refuse(`--${name}=${value}`);
    });
    const [context, ...more] = positional;
    if (context === undefined || more.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`docker buildx build takes one context, but got ${positional.length}`);
    }
    const platform = single('platform');
    if (!/^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9]+)?$/.test(platform))
        refuse(`--platform ${platform}`);
    const map = (name) => pairsOf(name, values.get(name) ?? []);
    return {
        ...{ platform, context, dockerfile: single('file') || `${context}/Dockerfile`, target: single('target') },
        ...{ buildArgs: map('build-arg'), labels: map('label'), annotations: map('annotation') },
        contexts: map('build-context'),
        names: namesOf(single('output')),
        attestations,
        metadataFile: single('metadata-file'),
    };
}
function pairsOf(option, texts) {
    return new Map(texts.map((text) => {
        const at = text.indexOf('=');
        if (at < 1)
            refuse(`--${option} ${text}`);
        return [text.slice(0, at), text.slice(at + 1)];
    }));
}
/** The repositories of `type=image,"name=a,b",push-by-digest=true,…`: one line of CSV (RFC 4180). */
function namesOf(output) {
    const fields = [...output.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/g)].map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain);
    const given = pairsOf('output', fields);
    for (const [key, value] of given) {
        if (key !== 'name' && exporter[key] !== value)
            refuse(`--output ${key}=${value}`);
    }
    const missing = ['name', ...Object.keys(exporter)].find((key) => !given.has(key));
    if (missing !== undefined)
        refuse(`--output without ${missing}`);
    return (given.get('name') ?? '').split(',');
}

/***/ }),

/***/ 140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ CommandHost)
});

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
;// CONCATENATED MODULE: ./build/src/rehearsal/placeholder/host.js

/** The Host of a plain command: everything it says goes to standard error, as BuildKit's progress does. */
class CommandHost {
    env = process.env;
    redactor = new Redactor();
    input() {
        return '';
    }
    output() { }
    secret(value) {
        this.redactor.add(value);
    }
    redact(text) {
        return this.redactor.redact(text);
    }
    debug() { }
    info(text) {
        process.stderr.write(`${this.redact(text)}\n`);
    }
    notice(text) {
        this.info(text);
    }
    warning(text) {
        this.info(text);
    }
    error(text) {
        this.info(text);
    }
    group(_title, body) {
        return body();
    }
    async summary() { }
    exec() {
        throw new Error('a placeholder runs no program');
    }
    fetch(url, init) {
        return fetch(url, init);
    }
    now() {
        return Date.now();
    }
    sleep(milliseconds) {
        return new Promise((resolve) => setTimeout(resolve, milliseconds));
    }
}

/***/ }),

/***/ 978:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(755);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(637);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(140);




/** Of a usual machine with emulation: a rehearsal shall not fail for what a hosted runner has. */
const platforms = 'linux/amd64, linux/amd64/v2, linux/amd64/v3, linux/arm64, linux/riscv64, linux/ppc64le, linux/s390x, linux/386, linux/arm/v7, linux/arm/v6';
const inspection = `Name:   placeholder
Driver: placeholder

Nodes:
Name:      placeholder0
Endpoint:  none
Status:    running
Platforms: ${platforms}
`;
/** Stands for `docker` where a rehearsal makes placeholders instead of images. */
async function main() {
    const host = new _host_js__WEBPACK_IMPORTED_MODULE_3__/* .CommandHost */ .k();
    let before = '';
    try {
        const command = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommand */ .U)(process.argv.slice(2));
        before = 'failed to build: failed to solve: ';
        if (command.kind === 'build')
            await (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .build */ .j)(host, command.build);
        else if (command.kind === 'inspect')
            process.stdout.write(inspection);
        else
            process.stdout.write('github.com/docker/buildx v0.0.0 placeholder\n');
    }
    catch (thrown) {
        const known = thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo || thrown instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceError */ ._7;
        const text = host.redact((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(thrown));
        host.error(known ? `ERROR: ${before}${text}` : text);
        process.exitCode = 1;
    }
}
await main();
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(978);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
