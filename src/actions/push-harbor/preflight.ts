import { checkImages } from '../../charts/missing-images.js';
import type { Host } from '../../core/host.js';
import { pool } from '../../core/pool.js';
import { checkHarbor, checkLogin } from '../../harbor/access.js';
import { checkQuota } from '../../harbor/quota.js';
import { fullName, type ImagesTarget } from '../../images/target.js';
import { checkConflicts, conflictsOf, readVersionTags } from '../../images/version-tag.js';
import type { Report } from './report.js';
import type { PushRequest } from './request.js';

const imagesAtOnce = 8;

/**
 * Everything that can be known without an effect: log-in, rights, read-only mode, quota, rules that protect tags, images
 * that charts name, and what the version tags hold.
 * @throws UserError for what would stop the pushes
 */
export async function preflight(host: Host, request: PushRequest, report: Report): Promise<void> {
  const { target, options, repositories } = request;
  const { plan, registry, project } = target;
  const known = await checkLogin(registry, options, repositories);
  const tag = plan.images.version_tag;
  const created = repositories.map((repository) => ({ repository, tag }));
  const seen = await checkHarbor(host, options, project, [], created);
  const lines =
    seen.length > 0
      ? [...seen, await checkQuota(host, options, project)]
      : ['not a Harbor: quota and rules that protect tags are unknown until tried'];
  if (!known) lines.push('the right to push is unknown until tried');
  lines.push(...(await checkChartImages(target)));
  report.note(...lines);
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

/** Images of ours that charts name exist, or will. push-charts warns of them; here that is a line. */
async function checkChartImages({ plan, registry, host }: ImagesTarget): Promise<string[]> {
  const warnings: string[] = [];
  const charts = { ...plan.charts, registry: plan.images.registry };
  const notes = await checkImages({ warning: (line) => warnings.push(line) }, registry, host, charts);
  return [...warnings, ...notes];
}
