import { type Style, spell } from '../version/spelling.js';
import { compareVersions } from '../version/version.js';
import { type Location, readValue, type Survey } from './locate.js';
import type { RewriteContext } from './types.js';

const semverStyles = ['dotted', 'glued', 'words'] as const;

/** The SemVer style that most places have; undefined when none has one. Ties go to the better order. */
function commonStyle(locations: readonly Location[]): Style | undefined {
  const counts = semverStyles.map(
    (style) => locations.filter((one) => 'style' in one && one.style === style).length,
  );
  const most = Math.max(...counts);
  return most === 0 ? undefined : semverStyles[counts.indexOf(most)];
}

/** Gives each location of a tree its new text. */
export type Speller = (path: string, location: Location) => string;

/**
 * Decides spellings over a whole tree (DESIGN §6): a configured style rules in SemVer places; `auto` keeps the style of
 * the place, else takes that of the file, else that of the tree, else dotted. A place that already names the new
 * version in a valid spelling stays as it is.
 */
export function makeSpeller(surveys: ReadonlyMap<string, Survey>, context: RewriteContext): Speller {
  const { version, config } = context;
  const fixed = config.semverPrerelease === 'auto' ? undefined : config.semverPrerelease;
  const ofTree = commonStyle([...surveys.values()].flatMap((survey) => survey.locations)) ?? 'dotted';
  const neighbours = (path: string) => commonStyle(surveys.get(path)?.locations ?? []) ?? ofTree;
  const spellAt: Speller = (path, location) => {
    if (location.place === 'given') return location.text;
    const { place, style, prefix, follows, from } = location;
    if (follows !== undefined) {
      const target = surveys.get(follows)?.locations.find((one) => one.key === 'version');
      if (target !== undefined) return prefix + spellAt(follows, target).replace(/^v/, '');
    }
    const kept = place === 'semver' && style === 'pep440' ? undefined : style;
    const reading = readValue(from);
    const current = reading !== undefined && compareVersions(reading.version, version) === 0;
    if (current && (place !== 'semver' || kept !== undefined || version.stage === undefined)) return from;
    if (place === 'pep440') return prefix + spell(version, 'pep440');
    if (place === 'free') return prefix + spell(version, kept ?? 'pep440');
    if (place === 'app' && kept === 'pep440') return prefix + spell(version, kept);
    return prefix + spell(version, fixed ?? kept ?? neighbours(path));
  };
  return spellAt;
}
