import { run } from '../../core/run.js';
import { readInputs } from './inputs.js';
import { validateTag } from './validate-tag.js';

await run('validate-tag', (host) => validateTag(host, readInputs(host)));
