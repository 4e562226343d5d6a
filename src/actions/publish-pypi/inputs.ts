import { resolve } from 'node:path';
import { UserError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { type CommonInputs, commonInputs, Inputs } from '../../core/inputs.js';
import { readPlan } from '../../plan/read.js';
import type { Plan } from '../../plan/types.js';
import { type Repository, readRepository } from '../../pypi/repository.js';

export interface PublishPypiInputs extends CommonInputs {
  readonly operation: 'preflight' | 'run';
  readonly plan: Plan | undefined;
  /** Absolute, and as the user wrote it. */
  readonly packagesDir: string;
  readonly packagesDirText: string;
  readonly token: string;
  readonly repository: Repository;
  readonly onConflict: 'fail' | 'skip';
  readonly probe: 'auto' | 'off';
  readonly trustedPublishing: 'auto' | 'later';
  readonly attestations: 'auto' | 'true' | 'false';
}

export function readInputs(host: Host): PublishPypiInputs {
  const inputs = new Inputs(host);
  const token = inputs.secret('token');
  const common = commonInputs(host, inputs);
  const plan = inputs.optional('plan');
  const operation = inputs.oneOf('operation', ['run', 'preflight']);
  const trustedPublishing = inputs.oneOf('trusted-publishing', ['auto', 'later']);
  if (operation === 'run' && trustedPublishing === 'later') {
    throw new UserError('"later" is for the preflight in a job before the one that publishes', {
      where: { key: 'trusted-publishing' },
      fix: 'leave trusted-publishing out of the step that publishes',
    });
  }
  for (const name of ['repository-url', 'index-url']) maskPassword(host, inputs.optional(name));
  const packagesDirText = inputs.optional('packages-dir') || 'dist';
  return {
    ...common,
    operation,
    plan: plan === '' ? undefined : readPlan(plan, common.workingDirectory),
    packagesDir: resolve(common.workingDirectory, packagesDirText),
    packagesDirText,
    token,
    repository: readRepository(inputs.optional('repository-url'), inputs.optional('index-url')),
    onConflict: inputs.oneOf('on-conflict', ['fail', 'skip']),
    probe: inputs.oneOf('probe', ['auto', 'off']),
    trustedPublishing,
    attestations: inputs.oneOf('attestations', ['auto', 'true', 'false']),
  };
}

/** A password in a URL is refused; it must not be shown on the way there either. */
function maskPassword(host: Host, text: string): void {
  if (!URL.canParse(text)) return;
  const { password } = new URL(text);
  if (password === '') return;
  host.secret(password);
  // As it was written: URL encodes what may not stand in one.
  host.secret(/^[a-z]+:\/\/[^/]*?:(.*)@/i.exec(text)?.[1] ?? '');
}
