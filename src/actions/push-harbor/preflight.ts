import type { Host } from '../../core/host.js';
import { pool } from '../../core/pool.js';
import { checkHarbor, checkLogin } from '../../harbor/access.js';
import { fullName } from '../../images/target.js';
import { checkConflicts, conflictsOf, readVersionTags } from '../../images/version-tag.js';
import type { Report } from './report.js';
import type { PushRequest } from './request.js';

const imagesAtOnce = 8;

/**
 * Everything that can be known without an effect: log-in, rights, read-only mode, and what the version tags hold.
 * @throws UserError for what would stop the pushes
 */
export async function preflight(host: Host, request: PushRequest, report: Report): Promise<void> {
  const { target, options, repositories } = request;
  const { plan, registry, project } = target;
  const known = await checkLogin(registry, options, repositories);
  const lines = await checkHarbor(host, options, project, []);
  if (!known) lines.push('the right to push is unknown until tried');
  for (const line of lines) host.info(line);
  const tag = plan.images.version_tag;
  const found = await pool(imagesAtOnce, plan.images.builds, async (image) => ({
    image,
    tags: await readVersionTags(target, image),
  }));
  for (const { image, tags } of found) {
    const adopted = tags.some(({ index }) => index !== undefined);
    for (const [at, { name }] of image.repositories.entries()) {
      const { index, problem = '' } = tags[at] ?? {};
      const reference = `${fullName(target, name)}:${tag}`;
      if (problem !== '') continue;
      host.info(`${reference}: ${index === undefined ? 'will be written' : 'exists, will be adopted'}`);
      report.row({
        reference,
        digest: index?.digest ?? '',
        platforms: [...image.platforms].sort(),
        state: adopted ? 'adopted' : 'pushed',
      });
    }
  }
  checkConflicts(found.flatMap(({ tags }) => conflictsOf(tags)));
}
