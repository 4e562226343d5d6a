import { parseSpecifiers, type Specifier } from './specifiers.js';

/** A dependency specifier (PEP 508). */
export interface Requirement {
  readonly name: string;
  readonly extras: readonly string[];
  readonly specifiers: readonly Specifier[];
  /** After `@`, '' without one. */
  readonly url: string;
  /** After `;`, '' without one. */
  readonly marker: string;
}

const shape = /^[ \t]*([A-Za-z0-9][A-Za-z0-9._-]*)[ \t]*(?:\[([^\]]*)\])?[ \t]*(.*)$/;
const identifier = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?$/;

/** Reads one dependency; undefined when it is not valid. */
export function parseRequirement(text: string): Requirement | undefined {
  const [, name = '', extras, rest = ''] = shape.exec(text) ?? [];
  if (!identifier.test(name)) return undefined;
  const named =
    extras === undefined || extras.trim() === '' ? [] : extras.split(',').map((one) => one.trim());
  if (!named.every((one) => identifier.test(one))) return undefined;
  const { url, bounds, marker } = rest.startsWith('@') ? directPart(rest.slice(1)) : versionPart(rest);
  const specifiers = parseSpecifiers(bounds);
  if (specifiers === undefined || /,\s*,|^\s*,/.test(bounds)) return undefined;
  if (marker !== undefined && !isMarker(marker)) return undefined;
  if (rest.startsWith('@') && url === '') return undefined;
  return { name, extras: named, specifiers, url, marker: marker?.trim() ?? '' };
}

interface Rest {
  readonly url: string;
  readonly bounds: string;
  readonly marker: string | undefined;
}

/** A semicolon belongs to the URL unless a blank stands before it. */
function directPart(text: string): Rest {
  const [, url = '', rest = ''] = /^[ \t]*([^ \t]*)(.*)$/.exec(text) ?? [];
  const marker = /^[ \t]+;(.*)$/.exec(rest)?.[1];
  const wrong = rest.trim() !== '' && marker === undefined;
  return { url: wrong ? '' : url, bounds: '', marker };
}

function versionPart(text: string): Rest {
  const cut = text.indexOf(';');
  const bounds = (cut === -1 ? text : text.slice(0, cut)).trim();
  const inner = /^\((.*)\)$/.exec(bounds)?.[1] ?? bounds;
  return { url: '', bounds: inner, marker: cut === -1 ? undefined : text.slice(cut + 1) };
}

const variables =
  'python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|' +
  'platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|' +
  'extras?|dependency_groups';
const token = new RegExp(
  `[ \\t]*(?:('[^']*'|"[^"]*")|((?:${variables})\\b)|(===|==|~=|!=|<=|>=|<|>|in\\b|not[ \\t]+in\\b)|((?:and|or)\\b)|([()]))`,
  'y',
);

/** Whether a text is a marker (PEP 508 §Environment markers): comparisons joined by and, or and brackets. */
export function isMarker(text: string): boolean {
  const kinds = markerKinds(text);
  if (kinds === undefined) return false;
  // Comparisons become one word, brackets around a whole marker too, until only `c` is left of a valid one.
  let shape = kinds.replaceAll('vov', 'c');
  for (let before = ''; before !== shape; ) {
    before = shape;
    shape = shape.replaceAll(/cbc/g, 'c').replaceAll('(c)', 'c');
  }
  return shape === 'c';
}

/** One letter for each token: v value or variable, o operator, b and/or; undefined for anything else. */
function markerKinds(text: string): string | undefined {
  const end = text.trimEnd().length;
  let kinds = '';
  token.lastIndex = 0;
  while (token.lastIndex < end) {
    const match = token.exec(text);
    if (match === null) return undefined;
    const [, value, variable, operator, join, bracket] = match;
    kinds += (value ?? variable) ? 'v' : operator ? 'o' : join ? 'b' : bracket;
  }
  return kinds;
}
