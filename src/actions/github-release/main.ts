import { run } from '../../core/run.js';
import { githubRelease } from './github-release.js';
import { readInputs } from './inputs.js';

await run('github-release', (host) => githubRelease(host, readInputs(host)));
