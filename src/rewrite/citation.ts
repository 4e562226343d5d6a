import { compareVersions } from '../version/version.js';
import { type Leaf, pathIs } from './leaves.js';
import {
  dateOf,
  type GivenLocation,
  mergeSurveys,
  nothing,
  readValue,
  type Survey,
  surveyValue,
} from './locate.js';
import type { Scope } from './scope.js';

/**
 * `version` of a CITATION.cff where there is one (Citation File Format 1.2.0: free text), and `date-released` when the
 * version changes. Neither is added.
 */
export function surveyCitation(leaves: readonly Leaf[], scope: Scope): Survey {
  const { version: next, window, time } = scope.context;
  const versions = leaves
    .filter((leaf) => pathIs(leaf, 'version') && leaf.editable)
    .map((leaf) => surveyValue('version', { from: leaf.value, start: leaf.start }, 'free', window));
  const survey = mergeSurveys(versions);
  const changes = survey.locations.some((location) => {
    const reading = readValue(location.from);
    return reading !== undefined && compareVersions(reading.version, next) !== 0;
  });
  if (!changes) return survey;
  const to = dateOf(time);
  const dates = leaves
    .filter((leaf) => pathIs(leaf, 'date-released') && leaf.editable)
    .map(({ start, end, value: from }): GivenLocation => {
      return { key: 'date-released', start, end, from, place: 'given', text: to, to, aside: true };
    });
  return mergeSurveys([survey, { ...nothing, locations: dates }]);
}
