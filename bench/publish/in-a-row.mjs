// What nobody who keeps PyPI's rules gets below: a bare Node program that sends, one after the other, the requests of a
// release of vantage6 that have to wait for each other, from bodies that were made before. It looks at nothing.
//
//   node in-a-row.mjs FILE      FILE: JSON with url, token and bodies, each with type and path
import { readFileSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';

/** A page; the first file of a package on each of five levels, since none may show before its needs; the last sdist. */
const uploads = 6;

/** The contender. Needs `npm run build`. */
export async function inARow({ index, dist, groups, node, temp }) {
  const { uploadBody } = await import('./upload-body.mjs');
  const wheels = groups.slice(0, uploads).map(({ files }) => files.find((file) => file.endsWith('.whl')));
  const bodies = wheels.map((file, at) => {
    const { body, contentType } = uploadBody(dist, file);
    const path = join(temp, `body-${at}`);
    writeFileSync(path, body);
    return { type: contentType, path };
  });
  const list = join(temp, 'in-a-row.json');
  writeFileSync(list, JSON.stringify({ url: index.url, token: index.token, bodies }));
  const env = { PATH: process.env['PATH'] ?? '', HOME: temp };
  return {
    name: 'seven requests in a row',
    commands: [{ command: [node, import.meta.filename, list], cwd: temp, env }],
    reset: () => index.restart(),
    check() {
      const counts = index.counts();
      if (counts.stored !== uploads) throw new Error(`${counts.stored} of ${uploads} files arrived`);
      return counts;
    },
  };
}

async function send({ url, token, bodies }) {
  const agent = new Agent({ keepAlive: true });
  const ask = (method, path, headers, body) =>
    new Promise((resolve, reject) => {
      const outgoing = request(url + path, { method, headers, agent }, (answer) => {
        answer.resume().once('end', resolve);
      });
      outgoing.once('error', reject).end(body);
    });
  const authorization = `Basic ${Buffer.from(`__token__:${token}`).toString('base64')}`;
  await ask('GET', '/simple/vantage6/', {});
  for (const { type, path } of bodies) {
    const body = readFileSync(path);
    await ask(
      'POST',
      '/legacy/',
      { authorization, 'content-type': type, 'content-length': body.length },
      body,
    );
  }
  agent.destroy();
}

if (process.argv[1] === import.meta.filename) await send(JSON.parse(readFileSync(process.argv[2], 'utf8')));
