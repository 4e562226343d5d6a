import { run } from '../../core/run.js';
import { bumpVersion } from './bump-version.js';
import { readInputs } from './inputs.js';

await run('bump-version', (host) => bumpVersion(host, readInputs(host)));
