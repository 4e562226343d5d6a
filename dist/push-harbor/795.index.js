export const id = 795;
export const ids = [795];
export const modules = {

/***/ 795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nodeFetch: () => (/* binding */ nodeFetch)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(67);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(692);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(26);
// EXTERNAL MODULE: ./build/src/core/loopback.js
var loopback = __webpack_require__(932);
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
                done?.(null, (0,external_node_tls_.connect)({ ...options, path: undefined, socket }));
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
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(75);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(522);
;// CONCATENATED MODULE: ./build/src/core/node-response.js


/** Bytes of an answer that nobody reads which are taken all the same, so that its connection gets free. */
const readAhead = 1024 * 1024;
/** An answer of node:http as a Response of fetch, without loading fetch. */
function responseOf(incoming, asked) {
    const { statusCode = 0 } = incoming;
    const bodyless = asked.method === 'HEAD' || [204, 205, 304].includes(statusCode);
    if (bodyless)
        incoming.on('error', () => undefined).resume();
    const body = bodyless ? undefined : bodyOf(incoming);
    return new NodeResponse(incoming, asked, body);
}
function bodyOf(incoming) {
    const { 'content-encoding': encoding, 'content-length': length } = incoming.headers;
    if (encoding === undefined && Number(length) <= readAhead)
        return new ShortBody(incoming);
    const body = new external_node_stream_.PassThrough({ highWaterMark: readAhead });
    // It is told to whoever reads, and nobody has to.
    body.on('error', () => undefined);
    const packed = encoding === 'gzip';
    const parts = packed ? [incoming, (0,external_node_zlib_.createGunzip)(), body] : [incoming, body];
    (0,external_node_stream_.pipeline)(parts, () => undefined);
    return body;
}
/** A body that says that it is short: taken as it comes, which costs a fraction of what a pipeline of streams does. */
class ShortBody {
    incoming;
    whole;
    constructor(incoming) {
        this.incoming = incoming;
        const parts = [];
        this.whole = new Promise((resolve, reject) => {
            incoming.on('data', (part) => parts.push(part));
            incoming.once('end', () => resolve(Buffer.concat(parts)));
            incoming.once('error', reject);
            incoming.once('close', () => reject(new Error('the connection was closed')));
        });
        // It is told to whoever reads, and nobody has to.
        this.whole.catch(() => undefined);
    }
    async *[Symbol.asyncIterator]() {
        yield await this.whole;
    }
    destroy() {
        this.incoming.destroy();
    }
}
/** The part of Response that callers here use; any other is absent, and would be an error at once. */
class NodeResponse {
    status;
    statusText;
    ok;
    url;
    redirected;
    headers;
    bodyUsed = false;
    source;
    signal;
    constructor(incoming, { url, signal, redirected }, source) {
        this.status = incoming.statusCode ?? 0;
        this.statusText = incoming.statusMessage ?? '';
        this.ok = this.status >= 200 && this.status < 300;
        this.url = url.href;
        this.redirected = redirected;
        this.headers = new NodeHeaders(incoming.headersDistinct);
        this.source = source;
        this.signal = signal;
    }
    /** What callers here use of a web stream: read once, in parts, or left; null for an answer that has no body. */
    get body() {
        const { source } = this;
        if (source === undefined)
            return null;
        return {
            [Symbol.asyncIterator]: () => this.parts(source),
            cancel: async () => {
                source.destroy();
            },
        };
    }
    async text() {
        // As fetch does it: UTF-8, without a byte order mark.
        return new TextDecoder().decode(await this.whole());
    }
    async json() {
        return JSON.parse(await this.text());
    }
    async arrayBuffer() {
        const { buffer, byteOffset, byteLength } = await this.whole();
        return buffer.slice(byteOffset, byteOffset + byteLength);
    }
    async whole() {
        const parts = [];
        if (this.source !== undefined)
            for await (const part of this.parts(this.source))
                parts.push(part);
        return Buffer.concat(parts);
    }
    async *parts(source) {
        if (this.bodyUsed)
            throw new TypeError('the body was read before');
        this.bodyUsed = true;
        try {
            for await (const part of source)
                yield part;
        }
        catch (error) {
            if (this.signal?.aborted === true)
                throw this.signal.reason;
            const cut = error.code === 'ECONNRESET';
            const cause = cut ? new Error('the answer breaks off', { cause: error }) : error;
            throw new TypeError('terminated', { cause });
        }
    }
}
/** The part of Headers that reads. */
class NodeHeaders {
    values;
    constructor(distinct) {
        this.values = new Map(Object.entries(distinct).map(([name, values = []]) => [name, values.join(', ')]));
    }
    get(name) {
        return this.values.get(name.toLowerCase()) ?? null;
    }
    has(name) {
        return this.values.has(name.toLowerCase());
    }
    entries() {
        return this.values.entries();
    }
    forEach(visit) {
        for (const [name, value] of this.values)
            visit(value, name);
    }
    [Symbol.iterator]() {
        return this.entries();
    }
}
;// CONCATENATED MODULE: ./build/src/core/node-fetch.js




const redirectsAtMost = 10;
/**
 * `fetch` over node:http: Node's own costs a short-lived program 60 ms to load, and does not look at the proxy of the
 * environment (before Node 24 it cannot be told to). Takes what callers here use: method, headers, a body of text or bytes,
 * redirect and signal; answers may be compressed by gzip. Connections are kept, and shared with uploads (`transfer`).
 * @throws TypeError as fetch does, with the reason as its cause; the signal's reason when it ended the request
 */
async function nodeFetch(target, init, env) {
    let outgoing = outgoingOf(target, init);
    const { redirect = 'follow' } = init;
    for (let hops = 0;; hops++) {
        const incoming = await exchange(outgoing, env);
        const { statusCode: status = 0 } = incoming;
        const { location } = incoming.headers;
        const moved = [301, 302, 303, 307, 308].includes(status) && location !== undefined;
        if (!moved || redirect === 'manual')
            return responseOf(incoming, { ...outgoing, redirected: hops > 0 });
        await drained(incoming);
        if (redirect === 'error' || hops === redirectsAtMost) {
            throw failed(new Error(redirect === 'error' ? 'unexpected redirect' : 'too many redirects'));
        }
        outgoing = redirected(outgoing, status, location);
    }
}
/** Reads an answer to its end, so that its connection can be used again. */
function drained(incoming) {
    return new Promise((resolve) => {
        incoming
            .once('close', resolve)
            .once('end', resolve)
            .on('error', () => undefined);
        incoming.resume();
    });
}
function failed(cause) {
    return new TypeError('fetch failed', { cause });
}
function outgoingOf(url, init) {
    if (url.username !== '' || url.password !== '')
        throw new TypeError('the address holds credentials');
    const { method = 'GET', body, signal } = init;
    const [bytes, type] = bytesOf(body ?? undefined);
    const own = new Map();
    for (const [name, value] of entriesOf(init.headers)) {
        const known = own.get(name.toLowerCase());
        own.set(name.toLowerCase(), known === undefined ? value : `${known}, ${value}`);
    }
    const headers = { accept: '*/*', 'accept-encoding': 'gzip', ...type, ...Object.fromEntries(own) };
    return { url, method: method.toUpperCase(), headers, body: bytes, signal: signal ?? undefined };
}
function entriesOf(headers) {
    if (headers === undefined)
        return [];
    const pairs = Symbol.iterator in headers ? headers : Object.entries(headers);
    return pairs;
}
/** The bytes of a body, and the header that fetch adds to a text. */
function bytesOf(body) {
    if (body === undefined)
        return [undefined, {}];
    if (typeof body === 'string')
        return [Buffer.from(body), { 'content-type': 'text/plain;charset=UTF-8' }];
    if (body instanceof URLSearchParams) {
        const type = 'application/x-www-form-urlencoded;charset=UTF-8';
        return [Buffer.from(body.toString()), { 'content-type': type }];
    }
    if (body instanceof ArrayBuffer)
        return [new Uint8Array(body), {}];
    if (ArrayBuffer.isView(body)) {
        return [new Uint8Array(body.buffer, body.byteOffset, body.byteLength), {}];
    }
    throw new TypeError('a body must be text or bytes; larger ones are streamed by transfer()');
}
/** Method, body and credentials of the next request (Fetch standard, HTTP-redirect fetch). */
function redirected(last, status, location) {
    if (!URL.canParse(location, last.url.href))
        throw failed(new Error('it redirects to what is no address'));
    const url = new URL(location, last.url);
    if (url.protocol !== 'https:' && url.protocol !== last.url.protocol) {
        throw failed(new Error('a redirect leaves https'));
    }
    const headers = Object.entries(last.headers);
    const foreign = url.origin !== last.url.origin;
    const reads = ['GET', 'HEAD'].includes(last.method);
    const turns = status === 303 ? !reads : (status === 301 || status === 302) && last.method === 'POST';
    const dropped = [
        ...(foreign ? ['authorization', 'cookie', 'proxy-authorization'] : []),
        ...(turns ? ['content-type', 'content-encoding', 'content-language', 'content-location'] : []),
    ];
    const kept = Object.fromEntries(headers.filter(([name]) => !dropped.includes(name)));
    return { ...last, url, headers: kept, ...(turns ? { method: 'GET', body: undefined } : {}) };
}
/** One request. A kept connection that the service had closed meanwhile is no failure of a read: it goes again. */
async function exchange(outgoing, env) {
    for (let again = true;; again = false) {
        let sent;
        try {
            return await new Promise((resolve, reject) => {
                sent = send(outgoing, env);
                sent.once('error', reject);
                sent.once('response', resolve);
            });
        }
        catch (error) {
            if (outgoing.signal?.aborted === true)
                throw outgoing.signal.reason;
            const stale = sent?.reusedSocket === true && error.code === 'ECONNRESET';
            if (!again || !stale || !['GET', 'HEAD'].includes(outgoing.method))
                throw failed(error);
        }
    }
}
function send({ url, method, headers, body, signal }, env) {
    signal?.throwIfAborted();
    const ask = url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    const length = body === undefined && !['POST', 'PUT', 'PATCH'].includes(method) ? [] : [body?.length ?? 0];
    const sent = ask(url, {
        method,
        headers: { ...headers, ...Object.fromEntries(length.map((bytes) => ['content-length', String(bytes)])) },
        agent: agentFor(url, env),
        ...(signal === undefined ? {} : { signal }),
    });
    // What breaks after the answer began is told by its body.
    sent.on('error', () => undefined);
    sent.end(body);
    return sent;
}

/***/ })

};
