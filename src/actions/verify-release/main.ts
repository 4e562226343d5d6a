import { run } from '../../core/run.js';
import { readInputs } from './inputs.js';
import { verifyRelease } from './verify-release.js';

await run('verify-release', (host) => verifyRelease(host, readInputs(host)));
