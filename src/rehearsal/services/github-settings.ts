import { join } from 'node:path';
import { readState, writeWhole } from './store.js';

/** A rule as GitHub's API shows it; what `github-rules.ts` does not know is refused by name when it would apply. */
export interface Rule {
  readonly type: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** As in `GET /repos/{owner}/{repo}/rulesets/{id}`; the id is its place in the list, from 1. */
export interface Ruleset {
  readonly name: string;
  /** default: branch */
  readonly target?: 'branch' | 'tag';
  /** default: active */
  readonly enforcement?: 'active' | 'evaluate' | 'disabled';
  /** default: Repository */
  readonly source_type?: 'Repository' | 'Organization';
  /** Full ref names with `*` and `**`, `~ALL`, `~DEFAULT_BRANCH`. */
  readonly conditions: {
    readonly ref_name: { readonly include: readonly string[]; readonly exclude?: readonly string[] };
  };
  readonly rules: readonly Rule[];
}

/** Classic protection of one branch. Force pushes and deletion are always refused. */
export interface Protection {
  readonly required_pull_request_reviews?: boolean;
  /** Contexts; nothing here reports a status, so they stay expected. */
  readonly required_status_checks?: readonly string[];
  readonly required_signatures?: boolean;
  readonly required_linear_history?: boolean;
  /** Only named people and apps may push, and none of the two tokens is one. */
  readonly restrictions?: boolean;
  readonly lock_branch?: boolean;
}

/** What a token is and may do. */
export interface Rights {
  /** `app`: an installation token, as GITHUB_TOKEN is; `classic`, `fine-grained`: a person's access token. */
  readonly kind: 'app' | 'classic' | 'fine-grained';
  readonly contents: 'read' | 'write';
  /** The `workflows` permission, or the `workflow` scope. */
  readonly workflows: boolean;
  readonly administration: 'none' | 'read';
  /** Whether its owner is on the bypass list of every ruleset and protection. */
  readonly bypass: boolean;
}

export type TokenName = 'GITHUB_TOKEN' | 'COMMIT_PAT';

/** `github/settings.json` in the state folder, as an administrator set it on GitHub. Read at each request. */
export interface Settings {
  readonly rulesets?: readonly Ruleset[];
  /** By branch name. */
  readonly protection?: Readonly<Record<string, Protection>>;
  /** Rules by branch name: short for one ruleset per branch. */
  readonly rules?: Readonly<Record<string, readonly Rule[]>>;
  readonly tokens?: Readonly<Partial<Record<TokenName, Partial<Rights>>>>;
  readonly archived?: boolean;
  readonly immutable_releases?: boolean;
  /** Entries of a tree after which an answer is cut; GitHub's own limit without it. */
  readonly tree_limit?: number;
}

const defaults: Readonly<Record<TokenName, Rights>> = {
  GITHUB_TOKEN: {
    kind: 'app',
    contents: 'write',
    workflows: false,
    administration: 'none',
    bypass: false,
  },
  COMMIT_PAT: {
    kind: 'classic',
    contents: 'write',
    workflows: true,
    administration: 'none',
    bypass: false,
  },
};

const fileOf = (folder: string): string => join(folder, 'settings.json');

/** @param folder `github/` in the state folder */
export function settingsOf({ folder }: { readonly folder: string }): Settings {
  return readState<Settings>(fileOf(folder), {});
}

export function rightsOf(github: { readonly folder: string }, token: TokenName): Rights {
  return { ...defaults[token], ...settingsOf(github).tokens?.[token] };
}

/** Replaces the settings of an embedded GitHub, running or not. `stateDir` is what `startGitHub` was given. */
export function configureGitHub(stateDir: string, settings: Settings): void {
  writeWhole(fileOf(join(stateDir, 'github')), `${JSON.stringify(settings, null, 1)}\n`);
}

/** The rulesets with the short form of branches written out; a ruleset's id is its place, from 1. */
export function rulesetsOf(settings: Settings): readonly (Ruleset & { readonly id: number })[] {
  const short = Object.entries(settings.rules ?? {}).map(
    ([branch, rules]): Ruleset => ({
      name: branch,
      conditions: { ref_name: { include: [`refs/heads/${branch}`] } },
      rules,
    }),
  );
  return [...(settings.rulesets ?? []), ...short].map((ruleset, index) => ({ id: index + 1, ...ruleset }));
}
