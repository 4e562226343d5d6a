// Checks the published JSON schemas with a validator that is not ours: each is a valid schema, and what this repository
// holds fits the schema that speaks of it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { report, root, show, tool, trackedFiles } from './support.mjs';

const validator = tool('check-jsonschema');
const problems = [];

const schemas = trackedFiles('schema/*.schema.json');
if (schemas.length === 0) problems.push('schema/ holds no *.schema.json');
else check('the schemas themselves', ['--check-metaschema', ...schemas]);
for (const path of schemas) problems.push(...undescribed(path));

const fits = [
  ['schema/release-config.schema.json', ['examples/**/release-actions.yml', '.github/release-actions.yml']],
];
for (const [schema, patterns] of fits) {
  const files = trackedFiles(...patterns.map((pattern) => `:(glob)${pattern}`));
  if (!existsSync(join(root, schema))) problems.push(`${schema} is missing`);
  else if (files.length > 0) check(`files of ${schema}`, ['--schemafile', schema, ...files]);
}

// The platform's own schemas, as the validator ships them.
const actions = trackedFiles('action.yml', ':(glob)actions/*/action.yml');
if (actions.length > 0) check('action.yml files', ['--builtin-schema', 'vendor.github-actions', ...actions]);
const workflows = trackedFiles(':(glob).github/workflows/*.yml');
if (workflows.length > 0) check('workflows', ['--builtin-schema', 'vendor.github-workflows', ...workflows]);
check('dependabot.yml', ['--builtin-schema', 'vendor.dependabot', '.github/dependabot.yml']);
report('schema', problems);

function check(what, args) {
  console.log(`# ${what}`);
  if (show(validator, args) !== 0) problems.push(`${what}: see above`);
}

/** An editor shows descriptions: a schema needs a title and an identity, each property of it a description. */
function undescribed(path) {
  const schema = JSON.parse(readFileSync(join(root, path), 'utf8'));
  const missing = ['$schema', '$id', 'title', 'description'].filter((key) => typeof schema[key] !== 'string');
  return [
    ...missing.map((key) => `${path}: no ${key}`),
    ...bareProperties(schema, '').map((at) => `${path}: ${at}`),
  ];
}

function bareProperties(node, at) {
  if (node === null || typeof node !== 'object') return [];
  const found = [];
  const properties = node.type === 'object' || node.properties ? (node.properties ?? {}) : {};
  for (const [name, value] of Object.entries(properties)) {
    const described =
      typeof value === 'object' && (value.description !== undefined || value.$ref !== undefined);
    if (!described) found.push(`${at}/properties/${name} has no description`);
  }
  for (const [key, value] of Object.entries(node)) found.push(...bareProperties(value, `${at}/${key}`));
  return found;
}
