import { render, type Scope } from './expressions.js';
import type { Runner } from './job.js';
import { child } from './tree.js';

/**
 * What GitHub's identity tokens say of a job (docs "OpenID Connect reference"): the caller in `workflow_ref`, the file that
 * holds the job in `job_workflow_ref`. Undefined for a job without `id-token: write`.
 */
export function claimsOf(runner: Runner, scope: Scope): Record<string, string> | undefined {
  const { run, frame, job } = runner;
  if (job.permissions['id-token'] !== 'write') return undefined;
  const fact = (name: string): string => String(run.github[name] ?? '');
  const [repository, ref] = [fact('repository'), fact('ref')];
  const { path, repository: home } = frame.workflow;
  const called = frame.keyPrefix !== '';
  const named = render(child(job.tree, 'environment'), scope) as string | { name?: string } | undefined;
  const environment = String((typeof named === 'object' ? named?.name : named) ?? '');
  const names =
    'repository repository_id repository_owner repository_owner_id ref ref_type sha actor actor_id event_name ' +
    'workflow workflow_ref workflow_sha run_id run_number run_attempt base_ref head_ref';
  return {
    ...Object.fromEntries(names.split(' ').map((name) => [name, fact(name)])),
    sub: `repo:${repository}:${environment === '' ? `ref:${ref}` : `environment:${environment}`}`,
    job_workflow_ref: called ? `${home || repository}/${path}@${ref}` : fact('workflow_ref'),
    repository_visibility: 'public',
    runner_environment: 'github-hosted',
    ...(environment === '' ? {} : { environment }),
  };
}
