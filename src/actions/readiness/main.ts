import { run } from '../../core/run.js';
import { rewriteTree } from '../../rewrite/tree.js';
import { readInputs } from './inputs.js';
import { checkReadiness } from './readiness.js';

await run('readiness', (host) => checkReadiness(host, readInputs(host), rewriteTree));
