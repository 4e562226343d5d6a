import { downloadArtifact, uploadArtifact } from './artifacts.js';
import { checkout } from './checkout.js';
import type { Builtin } from './types.js';

/**
 * The three third-party actions that a rehearsal replaces.
 * @param options.cloneUrl what stands for the rehearsed repository on GitHub; the job's token goes with http(s) ones
 */
export function standardBuiltins(options: { readonly cloneUrl: string }): Record<string, Builtin> {
  return {
    'actions/checkout': checkout(options.cloneUrl),
    'actions/upload-artifact': uploadArtifact,
    'actions/download-artifact': downloadArtifact,
  };
}
