import { isOurs, mergeSurveys, nothing, type Source, type Survey, surveyValue } from './locate.js';
import type { Scope } from './scope.js';

/**
 * `LABEL version=…` and `LABEL org.opencontainers.image.version=…`: labels speak of the image itself. An `ARG` may be
 * the version of something else, so one that looks like ours is only reported.
 */
export function surveyDockerfile({ text }: Source, scope: Scope): Survey {
  const { window } = scope.context;
  const surveys: Survey[] = [];
  const pattern = /^[ \t]*(LABEL|ARG)[ \t]+([^\r\n]*)/gim;
  for (const match of text.matchAll(pattern)) {
    const [whole, instruction = '', rest = ''] = match;
    const offset = match.index + whole.length - rest.length;
    for (const pair of rest.matchAll(/([\w.-]+)=("?)([^\s"']+)\2(?=\s|$)/g)) {
      const [text, name = '', quote = '', value = ''] = pair;
      const found = { from: value, start: offset + pair.index + text.length - quote.length - value.length };
      const key = `${instruction.toUpperCase()} ${name}`;
      if (!isOurs(value, window)) continue;
      if (
        instruction.toUpperCase() === 'LABEL' &&
        /^(?:version|org\.opencontainers\.image\.version)$/.test(name)
      ) {
        surveys.push(surveyValue(key, found, 'free', window));
      } else if (instruction.toUpperCase() === 'ARG') {
        const reason = 'an ARG may be the version of something else; name it in version-files.custom';
        surveys.push({ ...nothing, leftAlone: [{ key, start: found.start, value, reason }] });
      }
    }
  }
  return mergeSurveys(surveys);
}
