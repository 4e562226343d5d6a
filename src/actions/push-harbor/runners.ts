import { UserError } from '../../core/errors.js';
import type { Plan } from '../../plan/types.js';

/** GitHub has runners of its own for these (docs, "GitHub-hosted runners reference"). */
const hosted = ['linux/amd64', 'linux/arm64'];

/** Reads the input `runners`; undefined when it is not given. @throws UserError unless it maps texts to texts */
export function readRunners(text: string): Readonly<Record<string, string>> | undefined {
  if (text === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // told below
  }
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isMap && Object.values(value as object).every((label) => typeof label === 'string' && label !== '')) {
    return value as Record<string, string>;
  }
  throw new UserError('the input "runners" is not a JSON object of platforms and runner labels', {
    where: { key: 'runners' },
    fix: 'write something like {"linux/arm64":"my-arm-runner"}, or leave it out',
  });
}

/**
 * Each platform is built on a runner of its own: one that nobody has would fail after the release commit.
 * @throws UserError naming the platforms and the images that want them
 */
export function checkRunners(plan: Plan, runners: Readonly<Record<string, string>> | undefined): void {
  if (runners === undefined) return;
  const known = [...hosted, ...Object.keys(runners)];
  const lacking = plan.images.builds.flatMap(({ name, platforms }) =>
    platforms.filter((platform) => !known.includes(platform)).map((platform) => `${platform} (${name})`),
  );
  if (lacking.length === 0) return;
  throw new UserError(`no runner builds ${lacking.join(', ')}`, {
    where: { key: 'images.platforms' },
    fix: 'take the platform out of the config, or name a runner for it in the input runners of the workflow',
  });
}
