import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { LocalAsset } from '../../github/assets.js';
import { combineFragments, recordedImages } from '../../images/combine.js';
import type { Plan } from '../../plan/types.js';
import { canonicalJson, planHash } from '../../record/canonical.js';
import { differences, makeRecord, parseRecord } from '../../record/record.js';
import {
  type BuildFragment,
  buildFragmentName,
  type ChartsFragment,
  chartsFragmentName,
  type ImagesFragment,
  imagesFragmentName,
  recordFileName,
} from '../../record/types.js';
import type { GithubReleaseInputs } from './inputs.js';

/** What is staged: all files, the record apart, which goes last. */
export interface LocalAssets {
  readonly files: readonly LocalAsset[];
  readonly record: LocalAsset;
}

/** Whether an asset has the name of something that this action stages. */
export function isStagedName(name: string): boolean {
  return /\.(whl|tar\.gz|tgz)$/.test(name) || name === imagesFragmentName;
}

/**
 * Reads what earlier jobs made: distributions, charts and, when they are built, the manifests of images. Writes the
 * record beside them.
 * @throws UserError for what is missing, changed since, or of another plan or commit
 */
export function loadAssets(
  inputs: Pick<GithubReleaseInputs, 'assets' | 'sha'>,
  plan: Plan,
  webUrl: string,
): LocalAssets {
  const folder = inputs.assets;
  const build = fragment<BuildFragment>(folder, buildFragmentName, plan);
  if (build === undefined) {
    throw new UserError(`${join(folder, buildFragmentName)} is not there`, {
      fix: 'pass the folder that build-python wrote (its output dist-dir) as assets',
    });
  }
  const charts = fragment<ChartsFragment>(folder, chartsFragmentName, plan);
  if (charts === undefined && plan.charts.charts.length > 0) {
    throw new UserError(`${join(folder, chartsFragmentName)} is not there, and the plan has charts`, {
      fix: 'run push-charts with operation pack before this step, into the same folder',
    });
  }
  const read = (name: string): Uint8Array | undefined => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path) : undefined;
  };
  const wrong = differences({ python: build.python, charts: charts?.charts ?? { files: [] } }, read);
  if (wrong.length > 0) {
    throw new UserError(`the files changed since they were built: ${wrong.join('; ')}`, {
      fix: 'build again: re-run all jobs',
    });
  }
  const images = stagedImages(folder, plan, inputs.sha);
  const names = [...build.python.files, ...(charts?.charts.files ?? [])].map(({ name }) => name);
  const files = names.map((name) => ({ name, data: read(name) ?? new Uint8Array() }));
  if (images !== undefined) {
    writeFileSync(join(folder, imagesFragmentName), images.data);
    files.push({ name: imagesFragmentName, data: images.data });
  }
  const fragments = { build, charts, images: recordedImages(plan, images?.fragment) };
  const data = Buffer.from(canonicalJson(makeRecord(plan, fragments, inputs.sha, webUrl)));
  writeFileSync(join(folder, recordFileName), data);
  return { files, record: { name: recordFileName, data } };
}

function fragment<T extends BuildFragment | ChartsFragment>(
  folder: string,
  name: string,
  plan: Plan,
): T | undefined {
  const path = join(folder, name);
  if (!existsSync(path)) return undefined;
  const value = parseRecord<T>(readFileSync(path, 'utf8'), path);
  if (value.plan_sha256 === planHash(plan)) return value;
  throw new UserError('the files were built from another plan', {
    where: { file: path, key: 'plan_sha256' },
    fix: 'build again: re-run all jobs',
  });
}

/**
 * The manifests of all images, with the bytes to stage: of this run's jobs, else those that an earlier attempt staged.
 * When both tell of the same images, the staged bytes stay: how a job came by an image is no news. Staged ones of
 * another commit are of no use; a job of this run with another commit is a mistake.
 */
function stagedImages(folder: string, plan: Plan, sha: string): StagedImages | undefined {
  const read = (name: string): StagedImages => {
    const data = readFileSync(join(folder, name));
    const value = parseRecord<ImagesFragment>(data.toString('utf8'), join(folder, name));
    return { fragment: value, data };
  };
  const legs = readdirSync(folder)
    .filter((name) => /^image-.+\.json$/.test(name) && name !== imagesFragmentName)
    .sort()
    .map((name) => read(name).fragment);
  const hash = planHash(plan);
  const other = legs.find((leg) => leg.revision !== sha || leg.plan_sha256 !== hash);
  if (other !== undefined) {
    throw new UserError(`an image job built ${other.revision}, not ${sha} of this plan`, {
      fix: 're-run all jobs',
    });
  }
  const combined = combineFragments(
    plan,
    legs.filter(({ images }) => images.length > 0),
  );
  const built = combined && { fragment: combined, data: Buffer.from(canonicalJson(combined)) };
  if (!existsSync(join(folder, imagesFragmentName))) return built;
  const staged = read(imagesFragmentName);
  if (staged.fragment.revision !== sha) return built;
  if (built === undefined) return staged;
  const told = ({ fragment }: StagedImages): string => canonicalJson(recordedImages(plan, fragment));
  return told(built) === told(staged) ? staged : built;
}

interface StagedImages {
  readonly fragment: ImagesFragment;
  readonly data: Buffer;
}
