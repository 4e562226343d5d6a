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
  const images = imageFragments(folder, plan, inputs.sha);
  const names = [...build.python.files, ...(charts?.charts.files ?? [])].map(({ name }) => name);
  const files = names.map((name) => ({ name, data: read(name) ?? new Uint8Array() }));
  if (images !== undefined) {
    const data = Buffer.from(canonicalJson(images));
    writeFileSync(join(folder, imagesFragmentName), data);
    files.push({ name: imagesFragmentName, data });
  }
  const fragments = { build, charts, images: recordedImages(plan, images) };
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
 * The manifests of all images: of this run's jobs, else those that an earlier attempt staged. Staged ones of another
 * commit are of no use; a job of this run with another commit is a mistake.
 */
function imageFragments(folder: string, plan: Plan, sha: string): ImagesFragment | undefined {
  const read = (name: string): ImagesFragment =>
    parseRecord<ImagesFragment>(readFileSync(join(folder, name), 'utf8'), join(folder, name));
  const fits = ({ revision, plan_sha256: hash }: ImagesFragment): boolean =>
    revision === sha && hash === planHash(plan);
  const legs = readdirSync(folder)
    .filter((name) => /^image-.+\.json$/.test(name) && name !== imagesFragmentName)
    .sort()
    .map(read);
  const other = legs.find((leg) => !fits(leg));
  if (other !== undefined) {
    throw new UserError(`an image job built ${other.revision}, not ${sha} of this plan`, {
      fix: 're-run all jobs',
    });
  }
  const built = legs.filter(({ images }) => images.length > 0);
  if (built.length > 0) return combineFragments(plan, built);
  if (!existsSync(join(folder, imagesFragmentName))) return undefined;
  const staged = read(imagesFragmentName);
  return fits(staged) ? staged : undefined;
}
