import { run } from '../../core/run.js';
import { readInputs } from './inputs.js';
import { pushCharts } from './push-charts.js';

await run('push-charts', (host) => pushCharts(host, readInputs(host)));
