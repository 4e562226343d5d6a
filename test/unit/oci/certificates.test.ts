import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer as createPlainServer } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/core/errors.js';
import { registryAddress } from '../../../src/oci/address.js';
import { Registry } from '../../../src/oci/registry.js';
import { FakeHost } from '../../support/fake-host.js';
import { manifest, send, sendManifest } from '../../support/registry-stub.js';
import { temporaryFolder } from '../services/support.js';

const folder = temporaryFolder('certificates');

/** A proxy that leads every tunnel to one port of this machine. */
async function tunnelTo(port: number): Promise<{ proxy: string; asked: string[]; close: () => void }> {
  const asked: string[] = [];
  const server = createPlainServer().on('connect', (request, socket) => {
    asked.push(String(request.url));
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    socket.on('error', () => onward.destroy());
    onward.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: own } = server.address() as AddressInfo;
  return { proxy: `http://127.0.0.1:${own}`, asked, close: () => void server.close() };
}

describe('certificates and proxies', () => {
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(folder, name));
  const script = (address: string): string => `
    import { explain } from ${JSON.stringify(join(import.meta.dirname, '../../../src/core/errors.js'))};
    import { ActionsHost } from ${JSON.stringify(join(import.meta.dirname, '../../../src/core/actions-host.js'))};
    import { Registry } from ${JSON.stringify(join(import.meta.dirname, '../../../src/oci/registry.js'))};
    import { registryAddress } from ${JSON.stringify(join(import.meta.dirname, '../../../src/oci/address.js'))};
    const address = registryAddress(${JSON.stringify(`https://${address}`)});
    const registry = new Registry(new ActionsHost(), { address, username: '', password: '', action: 'test' });
    await registry.manifest('p/r', '1').then((found) => console.log(found.digest), (error) => console.log(explain(error)));`;
  const child = (address: string, env: Record<string, string>): Promise<string> =>
    new Promise((resolve) => {
      const args = ['--input-type=module', '-e', script(address)];
      const options = { env: { PATH: process.env['PATH'], ...env } };
      execFile(process.execPath, args, options, (_, stdout, stderr) => resolve(`${stdout}${stderr}`.trim()));
    });

  test('one of its own is refused at once, with the way out; which works, also through a proxy', async () => {
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,DNS:registry.test'];
    const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject];
    execFileSync('openssl', [...made, '-keyout', String(key), '-out', String(cert)], { stdio: 'ignore' });
    const server = createServer(
      { key: readFileSync(String(key)), cert: readFileSync(String(cert)) },
      (request, response) => (request.url === '/v2/' ? send(response, 200) : sendManifest(response)),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      const refused = await child(`localhost:${port}`, {});
      expect(refused).toContain('its certificate is not trusted: ');
      expect(refused).toContain('NODE_EXTRA_CA_CERTS');
      expect(refused).not.toContain('trying again');
      expect(await child(`localhost:${port}`, { NODE_EXTRA_CA_CERTS: String(cert) })).toBe(manifest.digest);
      const other = await child(`127.0.0.1:${port}`, { NODE_EXTRA_CA_CERTS: String(cert) });
      expect(other).toContain('name the registry by the host that its certificate is for');
      const trust = { NODE_EXTRA_CA_CERTS: String(cert) };
      const { proxy, asked, close } = await tunnelTo(port);
      try {
        expect(await child('registry.test', { ...trust, HTTPS_PROXY: proxy })).toBe(manifest.digest);
        expect(asked).toEqual(['registry.test:443']);
      } finally {
        close();
      }
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });
});

test('a proxy that the environment names wrongly is told as that', async () => {
  const host = new FakeHost();
  host.fetch = async () => {
    throw new UserError('the proxy that the environment names is not an http or https address');
  };
  const options = { address: registryAddress('h.example.org'), username: '', password: '', action: 'test' };
  await expect(new Registry(host, options).tags('p/r')).rejects.toBeInstanceOf(UserError);
});
