// Lets the embedded index serve uploads and pages of projects that are gone afterwards.
import { mkdirSync, rmSync } from 'node:fs';
import { startPyPI } from '../../build/src/rehearsal/services/pypi.js';
import { writeSample } from '../../build/test/support/distributions.js';
import { uploadBody } from './upload-body.mjs';

const projects = 20;
const hooks = {
  effect: async () => undefined,
  request: async () => undefined,
  record() {},
  notModelled() {},
};

/** @param {string} folder made, and removed at the end */
export async function warmUp(folder) {
  mkdirSync(folder, { recursive: true });
  const token = 'pypi-of-the-warm-up';
  const limits = { newProjectsPerHour: projects };
  const index = await startPyPI({ stateDir: folder, port: 0, token, hooks, limits });
  const authorization = `Basic ${Buffer.from(`__token__:${token}`).toString('base64')}`;
  for (let n = 0; n < projects; n++) {
    const name = `warm-up-${20 + n}`;
    const page = `${index.url}/simple/${name}/`;
    await (await fetch(page)).text();
    for (const file of writeSample(folder, name, '1.0', { salt: name })) {
      const { body, contentType } = uploadBody(folder, file);
      const headers = { authorization, 'content-type': contentType };
      const answer = await fetch(`${index.url}/legacy/`, { method: 'POST', headers, body });
      if (!answer.ok) throw new Error(`the local index cannot be warmed up: ${await answer.text()}`);
    }
    await (await fetch(page, { headers: { accept: 'application/vnd.pypi.simple.v1+json' } })).text();
  }
  await index.close();
  rmSync(folder, { recursive: true, force: true });
}
