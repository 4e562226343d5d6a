import { run } from '../../core/run.js';
import { readInputs } from './inputs.js';
import { publishPypi } from './publish-pypi.js';

await run('publish-pypi', (host) => publishPypi(host, readInputs(host)));
