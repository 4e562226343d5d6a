import type { Config } from '../config/config.js';
import type { Version } from '../version/version.js';

/** One replacement in a text: UTF-16 offsets `start` to `end` (exclusive) become `text`. Edits never overlap. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where it is, in the file's own words: `project.version`, `dependencies[2].version`. */
  readonly key: string;
  /** 1-based. */
  readonly line: number;
  /** The old and new value as a reader sees them, without quotes. */
  readonly from: string;
  readonly to: string;
}

/** A value that looks like a version and was not touched. */
export interface LeftAlone {
  readonly path: string;
  readonly key: string;
  readonly line: number;
  readonly value: string;
  readonly reason: string;
}

export interface FileRewrite {
  readonly path: string;
  /** The kind of rewriter: `pyproject`, `uv-lock`, `chart`, `chart-lock`, `package-json`, ... */
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  readonly edits: readonly Edit[];
}

/** What rewriting a whole tree for one version does; a pure function of its arguments. */
export interface TreeRewrite {
  /** Only files that change, sorted by path. */
  readonly files: readonly FileRewrite[];
  /** Locations of ours that already carry the new version (so that "nothing to do" can be told from "nothing found"). */
  readonly current: readonly { readonly path: string; readonly key: string; readonly line: number }[];
  readonly leftAlone: readonly LeftAlone[];
  readonly warnings: readonly string[];
}

export interface RewriteContext {
  readonly version: Version;
  /** Static values inside this closed window are ours (DESIGN §6). */
  readonly window: { readonly from: Version; readonly to: Version };
  readonly config: Pick<
    Config,
    'semverPrerelease' | 'include' | 'exclude' | 'versionFiles' | 'ui' | 'codenames'
  >;
  /** Committer time of the tagged commit in seconds since the epoch: the only clock (Chart.lock, CITATION.cff). */
  readonly time: number;
}
