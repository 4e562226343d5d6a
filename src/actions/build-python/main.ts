import { run } from '../../core/run.js';
import { buildPython } from './build-python.js';
import { readInputs } from './inputs.js';

await run('build-python', (host) => buildPython(host, readInputs(host)));
