// Writes the parts of the READMEs that say again what action.yml and the workflows say, between markers:
//
//   actions/<name>/README.md   <!-- api-start -->          inputs and outputs of the action, from its action.yml
//   README.md                  <!-- actions-start -->      all actions
//                              <!-- permissions-start -->  what a caller of release.yml must allow
//
//   node scripts/docs.mjs [--check]     --check changes nothing and fails when something is not current
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { report, root } from './support.mjs';

const check = process.argv.includes('--check');
const problems = [];

const actions = readActions();
for (const action of actions) {
  if (action.name !== '.') update(`actions/${action.name}/README.md`, 'api', apiTables(action));
}
update('README.md', 'actions', actionsTable(actions));
update('README.md', 'permissions', permissionsBlock());
report('docs', problems);

/** The root action (name `.`) and those of actions/, in alphabetical order: {name, path, title, description, inputs, outputs}. */
function readActions() {
  const names = existsSync(join(root, 'actions')) ? readdirSync(join(root, 'actions')).sort() : [];
  const paths = ['action.yml', ...names.map((name) => `actions/${name}/action.yml`)];
  return paths.filter((path) => existsSync(join(root, path))).map(readAction);
}

function readAction(path) {
  const { name: title, description, inputs, outputs } = parse(readFileSync(join(root, path), 'utf8'));
  const action = { name: path.split('/')[1] ?? '.', path, title, description, inputs, outputs };
  const described = { ...(inputs ?? {}), ...(outputs ?? {}) };
  if (!description) problems.push(`${path}: no description`);
  for (const [key, value] of Object.entries(described)) {
    if (!value?.description) problems.push(`${path}: ${key} has no description`);
  }
  return action;
}

/** Replaces what stands between `<!-- <marker>-start -->` and `<!-- <marker>-end -->`. */
function update(path, marker, content) {
  if (!existsSync(join(root, path))) {
    problems.push(`${path} is missing`);
    return;
  }
  const old = readFileSync(join(root, path), 'utf8');
  const [start, end] = [`<!-- ${marker}-start -->`, `<!-- ${marker}-end -->`];
  const [from, to] = [old.indexOf(start), old.indexOf(end)];
  if (from < 0 || to < from) {
    problems.push(`${path}: no ${start} … ${end}`);
    return;
  }
  const text = `${old.slice(0, from + start.length)}\n${content}\n${old.slice(to)}`;
  if (text === old) return;
  if (check) problems.push(`${path}: what stands after ${start} is not current: run npm run docs`);
  else {
    writeFileSync(join(root, path), text);
    console.log(`${path}: ${marker} written`);
  }
}

function apiTables({ inputs, outputs }) {
  const inputRows = Object.entries(inputs ?? {}).map(([name, input]) => [
    `\`${name}\``,
    cell(input.description),
    input.required === true ? 'yes' : 'no',
    defaultCell(input.default),
  ]);
  const outputRows = Object.entries(outputs ?? {}).map(([name, output]) => [
    `\`${name}\``,
    cell(output.description),
  ]);
  return [
    '\n## Inputs\n',
    table(['Name', 'Description', 'Required', 'Default'], inputRows),
    '\n## Outputs\n',
    table(['Name', 'Description'], outputRows),
    '',
  ].join('\n');
}

function actionsTable(list) {
  const rows = list.map(({ name, description }) => [
    name === '.' ? '[(root)](action.yml)' : `[${name}](actions/${name}/README.md)`,
    cell(firstSentence(description)),
  ]);
  return `\n${table(['Action', 'What it does'], rows)}\n`;
}

/** The union of the permissions of all jobs: GitHub refuses to start a nested job that asks for more than its caller has. */
function permissionsBlock() {
  const order = ['none', 'read', 'write'];
  const union = {};
  const folder = join(root, '.github/workflows');
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => /^release(-stage|-finish)?\.yml$/.test(name))
    : [];
  if (files.length === 0) problems.push('.github/workflows/release.yml is missing');
  for (const file of files) {
    const { jobs } = parse(readFileSync(join(folder, file), 'utf8'));
    for (const { permissions } of Object.values(jobs ?? {})) {
      for (const [scope, level] of Object.entries(permissions ?? {})) {
        if (order.indexOf(level) > order.indexOf(union[scope] ?? 'none')) union[scope] = level;
      }
    }
  }
  const lines = Object.keys(union)
    .sort()
    .map((scope) => `  ${scope}: ${union[scope]}`);
  return ['\n```yaml', 'permissions:', ...lines, '```\n'].join('\n');
}

function table(head, rows) {
  if (rows.length === 0) return 'None.';
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** One line of Markdown that cannot end its table cell. */
function cell(text) {
  return String(text ?? '')
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\|/g, '\\|');
}

function defaultCell(value) {
  return value === undefined || value === '' ? '' : `\`${cell(value)}\``;
}

function firstSentence(text) {
  return /^.*?\.(?=\s|$)/s.exec(String(text ?? '').trim())?.[0] ?? text;
}
