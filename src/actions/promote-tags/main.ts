import { run } from '../../core/run.js';
import { readInputs } from './inputs.js';
import { promoteTags } from './promote-tags.js';

await run('promote-tags', (host) => promoteTags(host, readInputs(host)));
