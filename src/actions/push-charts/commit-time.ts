import type { Host } from '../../core/host.js';

/** Committer time of the newest commit of a checkout in seconds; undefined where there is none. */
export async function commitTime(host: Host, folder: string): Promise<number | undefined> {
  const log = await host.exec('git', ['log', '-1', '--format=%ct'], { cwd: folder, allowFailure: true });
  const time = Number(log.stdout.trim());
  return log.exitCode === 0 && Number.isInteger(time) && time > 0 ? time : undefined;
}
