import { resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { type CommonInputs, commonInputs, Inputs } from '../../core/inputs.js';
import { readRunners } from './runners.js';

export interface PushHarborInputs extends CommonInputs {
  readonly operation: 'all' | 'preflight' | 'image' | 'merge';
  /** JSON or path. */
  readonly plan: string;
  /** The release commit; '' while it does not exist. */
  readonly sha: string;
  /** '' = that of the plan. */
  readonly registry: string;
  /** '' = that of the plan. */
  readonly project: string;
  readonly username: string;
  readonly password: string;
  /** GitHub token, for ghcr.io. */
  readonly token: string;
  /** Names of planned images, for operation image. */
  readonly images: readonly string[];
  /** `linux/amd64`, for operation image. */
  readonly platform: string;
  /** Name of the fragment; '' = made from image and platform. */
  readonly leg: string;
  /** Absolute folder of fragments. */
  readonly fragments: string;
  /** Absolute path of a release record that may be there; '' = none. */
  readonly record: string;
  /** Platform -> runner label of the workflow; undefined = nothing is known of its runners. */
  readonly runners: Readonly<Record<string, string>> | undefined;
}

export function readInputs(host: Host): PushHarborInputs {
  const inputs = new Inputs(host);
  const common = commonInputs(host, inputs);
  const record = inputs.optional('record');
  return {
    ...common,
    operation: inputs.oneOf('operation', ['all', 'preflight', 'image', 'merge']),
    plan: inputs.required(
      'plan',
      'give the output plan of validate-tag, or the path of the file that it wrote',
    ),
    sha: commit(inputs.optional('sha')),
    registry: inputs.optional('registry'),
    project: inputs.optional('project'),
    username: inputs.optional('username'),
    password: inputs.secret('password'),
    token: inputs.secret('token'),
    images: inputs.list('image'),
    platform: inputs.optional('platform'),
    leg: inputs.optional('leg'),
    fragments: resolve(common.workingDirectory, inputs.optional('fragments') || 'images'),
    record: record === '' ? '' : resolve(common.workingDirectory, record),
    runners: readRunners(inputs.optional('runners')),
  };
}

function commit(text: string): string {
  if (text === '' || /^[0-9a-f]{40}$/.test(text)) return text;
  throw new UserError(`${JSON.stringify(text)} is no commit`, {
    where: { key: 'sha' },
    fix: 'give the whole id of the release commit: the output sha of bump-version',
  });
}
