import { pool } from '../../core/pool.js';
import { compareVersions, tryParseVersion, type Version } from '../../version/version.js';
import { isAncestor } from './compare.js';
import { peel, type Target, tagsWith } from './refs.js';
import type { RestReader } from './rest.js';

/** Tags below the version that `windowOf` of plan/version-checks.ts looks at. */
const windowTags = 3;

interface VersionTag {
  readonly version: Version;
  readonly target: Target;
}

/**
 * Which version tags are merged into a commit. Each answer costs a request, so only those are asked that a plan looks
 * at: the newest merged ones below the version, and what else it comes upon (`decide`).
 */
export class MergedTags {
  /** Every version tag of the prefix, merged or not, the released one included; oldest first. */
  readonly all: readonly Version[];
  readonly prefix: string;
  private readonly rest: RestReader;
  private readonly commit: string;
  private readonly tags: ReadonlyMap<string, VersionTag>;
  private readonly decided = new Map<string, boolean>();

  /** @param except name of the tag that is released: it does not count as merged */
  static async read(
    rest: RestReader,
    commit: string,
    prefix: string,
    except: string | undefined,
  ): Promise<MergedTags> {
    const found = (await tagsWith(rest, prefix)).flatMap(({ name, target }) => {
      const version = tryParseVersion(name.slice(prefix.length));
      return version === undefined ? [] : [{ name, version, target }];
    });
    const counting = found.filter(({ name }) => name !== except);
    return new MergedTags(rest, commit, prefix, found, counting);
  }

  private constructor(
    rest: RestReader,
    commit: string,
    prefix: string,
    all: readonly VersionTag[],
    counting: readonly VersionTag[],
  ) {
    this.rest = rest;
    this.commit = commit;
    this.prefix = prefix;
    this.all = all.map(({ version }) => version).sort(compareVersions);
    this.tags = new Map(counting.map((tag) => [tag.version.text, tag]));
  }

  /** Asks from the newest tag below a version downwards, until the window of the version is known. */
  async decideWindow(version: Version): Promise<void> {
    const below = [...this.tags.values()]
      .map((tag) => tag.version)
      .filter((other) => compareVersions(other, version) < 0)
      .sort((a, b) => compareVersions(b, a))
      .map(({ text }) => text);
    for (let at = 0; at < below.length && this.mergedOf(below).length < windowTags; at += windowTags) {
      await this.decide(below.slice(at, at + windowTags));
    }
  }

  /** Asks about the versions of a list that have a tag. @returns whether anything was new */
  async decide(versions: readonly string[]): Promise<boolean> {
    const open = [...new Set(versions)].flatMap((text) =>
      this.decided.has(text) ? [] : (this.tags.get(text) ?? []),
    );
    await pool(windowTags, open, async ({ version, target }) => {
      const end = await peel(this.rest, target, `the tag of ${version.text}`);
      const merged = end?.type === 'commit' && (await isAncestor(this.rest, end.sha, this.commit));
      this.decided.set(version.text, merged);
    });
    return open.length > 0;
  }

  /** Versions that are known to be merged, oldest first. */
  known(): string[] {
    return this.mergedOf(this.all.map(({ text }) => text));
  }

  private mergedOf(versions: readonly string[]): string[] {
    return versions.filter((text) => this.decided.get(text) === true);
  }
}
