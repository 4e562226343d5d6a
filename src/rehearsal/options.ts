import type { Injection } from './inject.js';

/** What `release-actions rehearse` was asked for. Paths are absolute, but `workflow` is one of the repository. */
export interface RehearsalOptions {
  readonly repo: string;
  readonly tag: string;
  readonly at: string | undefined;
  /** Config file of this machine that is used instead of the one of the tagged commit. */
  readonly config: string | undefined;
  readonly workflow: string | undefined;
  readonly dirty: boolean;
  readonly out: string;
  readonly state: string;
  readonly fresh: boolean;
  readonly rerun: 'all' | 'failed' | undefined;
  readonly serve: boolean;
  readonly port: number | undefined;
  readonly images: 'auto' | 'buildx' | 'placeholder';
  readonly inject: readonly { readonly spec: string; readonly injection: Injection }[];
  readonly json: boolean;
}

/** This project's own files: actions, workflows and version. */
export interface Suite {
  readonly root: string;
  readonly version: string;
  /** Program that stands for docker where images are placeholders; default: the one among the bundles. */
  readonly placeholder?: string;
}
