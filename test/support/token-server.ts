import { execFileSync } from 'node:child_process';
import { createSign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface TokenServer {
  readonly realm: string;
  readonly service: string;
  /** PEM; the registry trusts tokens that its key signed. */
  readonly certificate: string;
  /** Scopes that were asked for, one entry per request. */
  readonly asked: string[][];
  close(): Promise<void>;
}

export interface Account {
  readonly user: string;
  readonly password: string;
  /** What it gets, whatever it asks for. */
  readonly actions: readonly string[];
}

/**
 * The token server of a registry (distribution-spec "Token Authentication"): RS256 tokens of an hour with the certificate in
 * the header, 401 for a wrong password.
 * @param folder where the key is made
 */
export async function startTokenServer(folder: string, accounts: readonly Account[]): Promise<TokenServer> {
  const [key, certificate] = [join(folder, 'token.key'), join(folder, 'token.pem')];
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=test'];
  execFileSync('openssl', [...request, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  const [privateKey, pem] = [readFileSync(key, 'utf8'), readFileSync(certificate, 'utf8')];
  const x5c = [pem.replace(/-----.*-----|\s/g, '')];
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const service = 'test-registry';
  const asked: string[][] = [];

  const server = createServer((call, response) => {
    const given = Buffer.from((call.headers.authorization ?? '').replace(/^Basic /, ''), 'base64').toString();
    const account = accounts.find(({ user, password }) => given === `${user}:${password}`);
    if (account === undefined) return void response.writeHead(401).end();
    const scopes = new URL(call.url ?? '', 'http://x').searchParams
      .getAll('scope')
      .flatMap((one) => one.split(' '));
    asked.push(scopes);
    const access = scopes.map((scope) => {
      const [type, name] = scope.split(':');
      return { type, name, actions: account.actions };
    });
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: 'test',
      sub: account.user,
      aud: service,
      iat: now,
      nbf: now - 5,
      exp: now + 3600,
      access,
    };
    const text = `${encode({ typ: 'JWT', alg: 'RS256', x5c })}.${encode({ ...claims, jti: String(asked.length) })}`;
    const signature = createSign('sha256').update(text).sign(privateKey, 'base64url');
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ token: `${text}.${signature}`, expires_in: 3600 }));
  });
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  const realm = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`;
  return { realm, service, certificate: pem, asked, close };
}
