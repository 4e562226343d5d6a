import { nothing, type Source, type Survey, surveyValue } from './locate.js';
import type { Scope } from './scope.js';

/** A file that holds the version and nothing else, with or without quotes. */
export function surveyVersionFile({ text }: Source, scope: Scope): Survey {
  const from = /^\s*(["']?)([^\s"']+)\1\s*$/.exec(text)?.[2];
  if (from === undefined) return nothing;
  return surveyValue('version', { from, start: text.indexOf(from) }, 'free', scope.context.window);
}
