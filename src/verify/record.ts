import { UserError } from '../core/errors.js';
import { isDigest, isRepository, isTag } from '../oci/address.js';
import type { Plan } from '../plan/types.js';
import { parseRecord } from '../record/record.js';
import type { ReleaseRecord } from '../record/types.js';
import { splitRepository } from './images.js';

/**
 * Reads the release record of a plan. It comes from outside, and its texts become addresses: every one is checked.
 * @param where its path or address, for messages
 * @param sha the release commit; '' = not compared
 * @throws UserError when it is damaged or of another release
 */
export function readRecord(text: string, where: string, plan: Plan, sha: string): ReleaseRecord {
  const record = parseRecord<ReleaseRecord>(text, where);
  const charts = record.charts ?? { files: [] };
  const images = record.images ?? [];
  const valid =
    record.python.files.every((file) => typeof file.package === 'string') &&
    Array.isArray(charts.files) &&
    charts.files.every(
      (chart) =>
        [chart?.name, chart?.chart, chart?.version].every((name) => isPlain(name)) &&
        /^[0-9a-f]{64}$/.test(chart.sha256),
    ) &&
    Array.isArray(images) &&
    images.every(
      (image) =>
        typeof image?.repository === 'string' &&
        isRepository(splitRepository(image.repository)[1]) &&
        isTag(image.tag) &&
        isDigest(image.digest) &&
        Array.isArray(image.platforms) &&
        image.platforms.every((platform: unknown) => typeof platform === 'string'),
    );
  if (!valid) {
    throw new UserError('the release record is damaged', {
      where: { file: where },
      fix: 'compare it with the release-record.json of the GitHub release',
    });
  }
  const facts: readonly [key: string, recorded: unknown, wanted: string][] = [
    ['tag', record.tag, plan.tag],
    ['version', record.version, plan.version],
    ['tagged_commit', record.tagged_commit, plan.commit.sha],
    ['release_commit', record.release_commit, sha],
  ];
  for (const [key, recorded, wanted] of facts) {
    if (wanted === '' || recorded === wanted) continue;
    throw new UserError(`the release record is of ${String(recorded)}, not of ${wanted}`, {
      where: { file: where, key },
      fix: 'verify with the plan and the record of the same release',
    });
  }
  return { ...record, charts, images };
}

function isPlain(name: unknown): boolean {
  return typeof name === 'string' && /^[A-Za-z0-9][A-Za-z0-9._+-]*$/.test(name);
}
