import type { Host } from '../core/host.js';
import { bytes } from '../core/markdown.js';
import type { PackageState } from './examine.js';
import type { Repository } from './repository.js';
import { type Upload, uploadInOrder } from './schedule.js';

/** What is left to upload, by what the index holds. */
export function uploadsOf(states: readonly PackageState[]): Upload[] {
  return states.map((state) => ({
    package: state.package,
    missing: state.files.filter(({ held }) => held.state === 'absent').map(({ file }) => file),
    begun: state.claimed.length > 0,
    creates: !state.page.exists,
  }));
}

/** Logs what a run would send, in the order in which it would start: the schedule itself, with nothing behind it. */
export async function showUploads(
  host: Host,
  repository: Repository,
  states: readonly PackageState[],
): Promise<void> {
  const uploads = uploadsOf(states);
  const created = new Set(uploads.filter(({ creates }) => creates).map((one) => one.package.normalized));
  let count = 0;
  await uploadInOrder(uploads, { files: 1, bytes: Number.POSITIVE_INFINITY }, async (file) => {
    const creates = created.delete(file.normalized) ? `, creates the project ${file.normalized}` : '';
    const number = String(++count).padStart(3);
    host.info(
      `${number}. POST ${repository.uploadUrl} ${file.file} (${bytes(file.size)}, sha256 ${file.sha256}${creates})`,
    );
  });
}
