import { run } from '../../core/run.js';
import { readInputs } from './inputs.js';
import { notifyDiscord } from './notify-discord.js';

await run('notify-discord', (host) => notifyDiscord(host, readInputs(host)));
