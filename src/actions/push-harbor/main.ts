import { run } from '../../core/run.js';
import { readInputs } from './inputs.js';
import { pushHarbor } from './push-harbor.js';

await run('push-harbor', (host) => pushHarbor(host, readInputs(host)));
