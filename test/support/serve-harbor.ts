// Serves the embedded Harbor by itself until it is killed, for tests and for hands:
//   HARBOR_PASSWORD=… node build/test/support/serve-harbor.js FOLDER PORT PROJECT USER
// Its first line says where it listens; each further one names a request that it does not model.
import { startHarbor } from '../../src/rehearsal/services/harbor.js';
import type { Hooks } from '../../src/rehearsal/services/types.js';

const [stateDir = 'harbor', port = '0', project = 'conformance', user = 'robot$conformance+ci'] =
  process.argv.slice(2);
const password = process.env['HARBOR_PASSWORD'] ?? '';
const hooks: Hooks = {
  effect: async () => undefined,
  request: async () => undefined,
  record: () => undefined,
  notModelled: (_, method, path) => console.log(`not modelled: ${method} ${path}`),
};
const { url } = await startHarbor({ stateDir, port: Number(port), project, user, password, hooks });
console.log(url);
