// Writes schema/release-config.schema.json from the description of the config in src/config/format.ts.
// With --check it only compares. Run after a build.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const { configSchema } = await import(join(root, 'build/src/config/json-schema.js'));
const file = join(root, 'schema/release-config.schema.json');
const text = `${JSON.stringify(configSchema(), undefined, 2)}\n`;
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('schema/release-config.schema.json is stale: run node scripts/schema.mjs');
  process.exit(1);
}
