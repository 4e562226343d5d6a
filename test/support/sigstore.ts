import { createHash, generateKeyPairSync, type KeyPairKeyObjectResult, X509Certificate } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fulcioHandler, initializeCA, initializeTLog, rekorHandler } from '@sigstore/mock';
import type { SigstoreInstance } from '../../src/pypi/attestations/sign.js';

export interface MockSigstore extends SigstoreInstance {
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  /** The identity tokens that certificates were made for. */
  readonly tokens: string[];
  /** A status in place of an answer to the next requests of a path. */
  readonly faults: { path: string; status: number }[];
  /** A trusted root (JSON of sigstore's TrustedRoot) for whoever verifies. */
  readonly trustedRoot: string;
  stop(): Promise<void>;
}

/** Sigstore's own mock of Fulcio and Rekor behind a real address of this machine. */
export async function startSigstore(): Promise<MockSigstore> {
  const [caKeys, logKeys] = [keys(), keys()];
  // No log of certificates: the mock encodes its entry in a way that other libraries cannot read.
  const ca = await initializeCA(caKeys);
  const tlog = await initializeTLog('https://rekor.sigstore.dev', logKeys);
  const canonical = { ...tlog, publicKey: tlog.publicKey, log: (entry: object) => tlog.log(recorded(entry)) };
  const handlers = [fulcioHandler(ca), rekorHandler(canonical)];
  const [asked, tokens, faults]: [string[], string[], MockSigstore['faults']] = [[], [], []];
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    const body = await textOf(request);
    asked.push(path);
    const fault = faults.findIndex((one) => one.path === path);
    const status = faults.splice(fault < 0 ? faults.length : fault, 1)[0]?.status;
    const handler = handlers.find((one) => one.path === path);
    if (status !== undefined || handler === undefined) {
      response.writeHead(status ?? 404).end();
      return;
    }
    const token = /"oidcIdentityToken":"([^"]*)"/.exec(body)?.[1];
    if (token !== undefined) tokens.push(token);
    const { statusCode, response: answer, contentType = 'text/plain' } = await handler.fn(body);
    response.writeHead(statusCode, { 'Content-Type': contentType }).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...{ fulcioUrl: url, rekorUrl: url, asked, tokens, faults },
    trustedRoot: JSON.stringify(trustedRoot(ca.rootCertificate, tlog.publicKey)),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function keys(): KeyPairKeyObjectResult {
  return generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Rekor keeps hashes and signatures of a proposed envelope (its dsse type, version 0.0.1); the mock keeps it whole. */
function recorded(entry: object): object {
  const { kind, apiVersion, spec } = entry as {
    kind: string;
    apiVersion: string;
    spec: { proposedContent?: { envelope: string; verifiers: string[] } };
  };
  const { envelope, verifiers = [] } = spec.proposedContent ?? {};
  if (kind !== 'dsse' || envelope === undefined) return entry;
  const { payload, signatures } = JSON.parse(envelope) as { payload: string; signatures: { sig: string }[] };
  const hash = (data: string | Buffer) => ({
    algorithm: 'sha256',
    value: createHash('sha256').update(data).digest('hex'),
  });
  return {
    apiVersion,
    kind,
    spec: {
      envelopeHash: hash(envelope),
      payloadHash: hash(Buffer.from(payload, 'base64')),
      signatures: signatures.map(({ sig }) => ({ signature: sig, verifier: whole(verifiers[0]) })),
    },
  };
}

/** Rekor writes a certificate anew, in lines of 64 characters. */
function whole(verifier = ''): string {
  const certificate = new X509Certificate(Buffer.from(verifier, 'base64'));
  return Buffer.from(certificate.toString()).toString('base64');
}

function trustedRoot(rootCertificate: Buffer, logKey: Buffer): object {
  const validFor = { start: new Date(Date.now() - 86_400_000).toISOString() };
  const log = (key: Buffer, baseUrl: string) => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: key.toString('base64'),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor,
    },
    logId: { keyId: createHash('sha256').update(key).digest('base64') },
  });
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [log(logKey, 'https://rekor.sigstore.dev')],
    certificateAuthorities: [
      {
        subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
        uri: 'https://fulcio.sigstore.dev',
        certChain: { certificates: [{ rawBytes: rootCertificate.toString('base64') }] },
        validFor,
      },
    ],
    ctlogs: [log(logKey, 'https://ctfe.sigstore.dev')],
    timestampAuthorities: [],
  };
}
