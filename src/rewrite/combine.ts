import { compareVersions } from '../version/version.js';
import type { Surveyed } from './finish.js';
import { type Location, readValue, type Survey } from './locate.js';
import type { RewriteContext } from './types.js';

/** Both surveys; where they want the same place, the second one wins. */
export function combine(survey: Survey, other: Survey): Survey {
  if (other.locations.length === 0 && other.leftAlone.length === 0) return survey;
  const free = (start: number, end: number) =>
    !other.locations.some((location) => location.start < end && start < location.end);
  return {
    locations: [...survey.locations.filter(({ start, end }) => free(start, end)), ...other.locations],
    leftAlone: [
      ...survey.leftAlone.filter(({ start, value }) => free(start, start + value.length)),
      ...other.leftAlone,
    ],
    warnings: [...survey.warnings, ...other.warnings],
  };
}

/** Both surveys; what both found counts once. */
export function unite(survey: Survey, other: Survey): Survey {
  const places = new Set(survey.locations.map(({ start }) => start));
  const locations = [...survey.locations, ...other.locations.filter(({ start }) => !places.has(start))];
  for (const { start } of other.locations) places.add(start);
  const alone = new Set(survey.leftAlone.map(({ start }) => start));
  const leftAlone = [...survey.leftAlone, ...other.leftAlone.filter(({ start }) => !alone.has(start))];
  return {
    locations,
    leftAlone: leftAlone.filter(({ start }) => !places.has(start)),
    warnings: [...survey.warnings, ...other.warnings],
  };
}

/** Places that hold only a date are dropped unless a version changes somewhere: a release is not dated twice. */
export function withoutIdleDates(
  surveyed: Map<string, Surveyed>,
  context: RewriteContext,
): Map<string, Surveyed> {
  const moves = [...surveyed.values()].some(({ survey }) =>
    survey.locations.some((location) => changesVersion(location, context)),
  );
  if (moves) return surveyed;
  for (const [path, one] of surveyed) {
    const locations = one.survey.locations.filter((location) => !('dated' in location && location.dated));
    surveyed.set(path, { ...one, survey: { ...one.survey, locations } });
  }
  return surveyed;
}

function changesVersion(location: Location, context: RewriteContext): boolean {
  if (location.place === 'given') return location.dated !== true && location.to !== location.from;
  const reading = readValue(location.from);
  return reading === undefined || compareVersions(reading.version, context.version) !== 0;
}
