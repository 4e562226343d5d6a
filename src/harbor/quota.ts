import { UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { bytes } from '../core/markdown.js';
import type { RegistryOptions } from '../oci/authorizer.js';
import { Harbor } from './harbor.js';

/**
 * How much of its quota a project of Harbor has left.
 * @param project path below the registry; only its first part is a project of Harbor's
 * @returns a line for people; robots that pull and push may not look
 * @throws UserError when nothing more can be stored
 */
export async function checkQuota(host: Host, options: RegistryOptions, project: string): Promise<string> {
  const [top = ''] = project.split('/');
  const storage = await new Harbor(host, options).storage(top);
  if (storage === undefined) return 'the quota is unknown until tried: this account may not look';
  const { limit, used } = storage;
  if (limit < 0) return `quota: none (${bytes(used)} used)`;
  const words = `${bytes(used)} of ${bytes(limit)} used`;
  if (used < limit) return `quota: ${words}`;
  throw new UserError(`the quota of the project ${top} on ${options.address.host} is used up: ${words}`, {
    fix: 'ask its operator for more, or to clean up (garbage collection); then re-run the failed jobs',
  });
}
