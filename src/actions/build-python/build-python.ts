import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { bytes, code, section, table } from '../../core/markdown.js';
import { type BuildResult, buildPackages } from '../../python/build.js';
import { findInterpreter, type Interpreter } from '../../python/interpreter.js';
import { normalizeName } from '../../python/names.js';
import { prepareOutDir } from '../../python/out-dir.js';
import { sameVersion } from '../../python/pep440.js';
import { type Project, readProject, refuseOwnBuildRequirements } from '../../python/project.js';
import { canonicalJson, planHash } from '../../record/canonical.js';
import { type BuildFragment, buildFragmentName } from '../../record/types.js';
import { gitVersionFix, gitVersionTools, withSources } from './git-versions.js';
import type { BuildPythonInputs } from './inputs.js';

/** Builds the distributions of a plan, or of the listed folders, and writes the build fragment of the record. */
export async function buildPython(host: Host, inputs: BuildPythonInputs): Promise<void> {
  const root = inputs.workingDirectory;
  const planned = inputs.plan?.python.packages ?? [];
  const paths = inputs.plan === undefined ? inputs.packages : planned.map((one) => one.path);
  const projects = [...new Set(paths)].map((path) => readProject(root, path));
  const own = [...planned.map((one) => one.name), ...projects.map((one) => one.name)];
  refuseOwnBuildRequirements(
    projects,
    own.filter((name) => name !== ''),
  );
  const version = inputs.plan?.version;
  const names = new Set(own.map(normalizeName));
  const allKnown = inputs.plan !== undefined || projects.every((one) => one.name !== '');
  prepareOutDir(inputs.outDir, (normalized, found) => {
    if (allKnown && !names.has(normalized)) return false;
    return version === undefined || sameVersion(found, version);
  });
  const result = await build(host, inputs, projects);
  const fragment: BuildFragment = {
    schema_version: 1,
    plan_sha256: inputs.plan === undefined ? '' : planHash(inputs.plan),
    release_tree: inputs.releaseTree,
    python: {
      files: result.files.map((file) => ({
        name: file.file,
        package: file.metadata.name,
        sha256: file.sha256,
        size: file.size,
      })),
      tools: result.tools,
    },
  };
  writeFileSync(join(inputs.outDir, buildFragmentName), canonicalJson(fragment));
  host.output('dist-dir', inputs.outDirText);
  host.output(
    'files',
    JSON.stringify(fragment.python.files.map(({ name, sha256, size }) => ({ name, sha256, size }))),
  );
  host.output('record', join(inputs.outDirText, buildFragmentName));
  await host.summary(summary(fragment));
}

async function build(
  host: Host,
  inputs: BuildPythonInputs,
  listed: readonly Project[],
): Promise<BuildResult> {
  if (listed.length === 0) {
    host.notice('no Python package to build');
    return { files: [], tools: {} };
  }
  const tools = mkdtempSync(join(host.env['RUNNER_TEMP'] || tmpdir(), 'build-tools-'));
  try {
    const interpreter = await findInterpreter(host, inputs.pythonVersion, inputs.backend, tools);
    return await buildWith(host, inputs, listed, interpreter);
  } finally {
    rmSync(tools, { recursive: true, force: true });
  }
}

async function buildWith(
  host: Host,
  inputs: BuildPythonInputs,
  listed: readonly Project[],
  interpreter: Interpreter,
): Promise<BuildResult> {
  const { plan } = inputs;
  const folders = listed.map(({ path }) => path);
  const tools =
    plan === undefined ? new Map<string, string>() : gitVersionTools(inputs.workingDirectory, folders);
  const time = plan?.commit.time ?? (await commitTime(host, inputs.workingDirectory));
  const count = listed.length === 1 ? '1 package' : `${listed.length} packages`;
  const installer = interpreter.uv === '' ? 'pip' : 'uv';
  host.info(
    `building ${count} with Python ${interpreter.version} and ${installer}, SOURCE_DATE_EPOCH ${time}`,
  );
  return withSources(host, inputs, tools, (root) =>
    buildPackages(host, {
      projects: folders.map((path) => readProject(root, path)),
      interpreter,
      time,
      outDir: inputs.outDir,
      release: plan !== undefined,
      expected: ({ path }) => {
        const name = plan?.python.packages.find((one) => one.path === path)?.name;
        return name === undefined || plan === undefined ? undefined : { name, version: plan.version };
      },
      versionFix: ({ path }) => {
        const tool = tools.get(path);
        return tool === undefined || plan === undefined ? undefined : gitVersionFix(tool, plan);
      },
    }),
  );
}

/** Committer time of HEAD in seconds: the clock of a build without a plan. */
async function commitTime(host: Host, folder: string): Promise<number> {
  const log = await host.exec('git', ['log', '-1', '--format=%ct'], { cwd: folder, allowFailure: true });
  const time = Number(log.stdout.trim());
  if (log.exitCode === 0 && Number.isInteger(time) && time > 0) return time;
  throw new UserError('the time of the last commit is not known, so builds would differ each time', {
    fix: 'check the repository out with actions/checkout before this step, or give a plan',
    ...(log.stderr === '' ? {} : { cause: log.stderr.trim() }),
  });
}

function summary(fragment: BuildFragment): string {
  const { files, tools } = fragment.python;
  const rows = files.map((file) => [code(file.name), bytes(file.size), code(file.sha256)]);
  const shown = Object.entries(tools)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, version]) => code(`${name} ${version}`));
  return section(
    'Python distributions',
    files.length === 0 ? 'Nothing to build.' : table(['file', 'size', 'sha256'], rows),
    shown.length === 0 ? '' : `Built with ${shown.join(', ')}.`,
  );
}
