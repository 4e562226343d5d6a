import type { Host } from '../../core/host.js';
import { BuildSession } from '../../images/builder.js';
import { type Earlier, findImages } from '../../images/find.js';
import { fragmentOf, reusableEntries, writeEmptyFragment, writeFragment } from '../../images/fragments.js';
import { type Staged, stageImages } from '../../images/stage.js';
import { fullName, type ImagesTarget } from '../../images/target.js';
import type { PlannedImage } from '../../plan/types.js';
import type { ImageEntry } from '../../record/types.js';
import type { PushHarborInputs } from './inputs.js';
import type { ImageState, Report } from './report.js';
import type { PushRequest } from './request.js';

/** Operation image: every image of the legs lies in the registry by digest, and the fragment says so. */
export async function stage(
  host: Host,
  inputs: PushHarborInputs,
  request: PushRequest,
  report: Report,
): Promise<void> {
  const { target, options, leg } = request;
  const reusable = reusableEntries(target, inputs.fragments, (line) => host.info(line));
  if (inputs.dryRun) {
    await announce({ host, target, reusable }, request, report);
    const { planSha256, revision } = target;
    if (inputs.operation === 'image')
      writeEmptyFragment(inputs.fragments, leg, { plan_sha256: planSha256, revision });
    return;
  }
  const entries: ImageEntry[] = [];
  const session = new BuildSession(host, target.host, options);
  const done = ({ image, entry, state }: Staged): void => {
    entries.push(entry);
    // After each image, so that a kill keeps what is done.
    writeFragment(inputs.fragments, leg, fragmentOf(target, entries));
    tell(host, report, target, image, entry, state);
  };
  try {
    for (const { platform, images } of request.legs) {
      const { workingDirectory } = inputs;
      await stageImages({ host, target, session, workingDirectory, reusable, done }, images, platform);
    }
  } finally {
    await session.close();
  }
}

/** What a run would do; everything is read, nothing is built. */
async function announce(from: Earlier, { legs }: PushRequest, report: Report): Promise<void> {
  for (const { platform, images } of legs) {
    // A dry run may come before the release commit: nothing of this release can exist then.
    for (const { image, entry, state } of await findImages(from, images, platform, true)) {
      tell(from.host, report, from.target, image, entry ?? { platform }, state, 'would be ');
    }
  }
}

const words = { pushed: 'built', adopted: 'adopted', unchanged: 'unchanged' } as const;

function tell(
  host: Host,
  report: Report,
  target: ImagesTarget,
  image: PlannedImage,
  { platform, manifest }: Pick<ImageEntry, 'platform'> & Partial<ImageEntry>,
  state: ImageState,
  mood = '',
): void {
  const digest = manifest?.digest ?? '';
  host.info(`${mood}${words[state]} ${image.name} for ${platform} ${digest}`.trimEnd());
  for (const { name } of image.repositories) {
    const reference = `${fullName(target, name)}@${digest}`;
    report.row({ reference, digest, platforms: [platform], state });
  }
}
