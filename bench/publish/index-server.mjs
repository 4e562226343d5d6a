// node index-server.mjs STATE PORT TOKEN DELAY READY COUNTS: the embedded index, in a process of its own. Every request is
// held for DELAY milliseconds before it is looked at. READY gets the port, COUNTS the requests so far by kind. It is warm
// when it says that it is ready: an index that serves the world is, and a cold one would be slower for whoever comes first.
import { writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { startPyPI } from '../../build/src/rehearsal/services/pypi.js';
import { warmUp } from './warm-up.mjs';

const [stateDir, port, token, milliseconds, ready, counts] = process.argv.slice(2);
const seen = { GET: 0, POST: 0, stored: 0 };
const save = () => writeFileSync(counts, JSON.stringify(seen));
const hooks = {
  effect: async () => undefined,
  async request(_service, _route, method) {
    seen[method]++;
    save();
    if (Number(milliseconds) > 0) await delay(Number(milliseconds));
    return undefined;
  },
  record({ outcome }) {
    if (outcome === 'done') seen.stored++;
    save();
  },
  notModelled() {},
};
await warmUp(`${stateDir}-warm-up`);
save();
const limits = { newProjectsPerHour: 1000 };
const { url } = await startPyPI({ stateDir, port: Number(port), token, hooks, limits });
writeFileSync(ready, new URL(url).port);
