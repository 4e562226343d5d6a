import type { Metadata } from '../metadata.js';
import { emailProblem, isUrl, projectUrlProblems } from './contact.js';
import { isLicenseExpression } from './license-expression.js';
import { repr } from './problem.js';
import { parseRequirement } from './requirement.js';
import { parseSpecifiers } from './specifiers.js';

/** What Python takes for the end of a line. */
const lineEnds = new Set('\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029');

type Rule = (values: readonly string[], metadata: Metadata) => string[];

/** A rule for each value by itself. */
function each(judge: (value: string) => string | undefined): Rule {
  return (values) => values.flatMap((value) => judge(value) ?? []);
}

/** What the values of a field must be (core metadata specification), in PyPI's words where it refuses them. */
export const valueRules: Readonly<Record<string, Rule>> = {
  'author-email': each(emailProblem),
  'description-content-type': each(contentTypeProblem),
  'download-url': each((url) => (isUrl(url) ? undefined : `${repr(url)} is not a valid url.`)),
  dynamic: each(dynamicProblem),
  'home-page': each((url) => (isUrl(url) ? undefined : `${repr(url)} is not a valid url.`)),
  'import-name': each((value) => importProblem(value, 'import-name')),
  'import-namespace': each((value) => importProblem(value, 'import-namespace')),
  license: (values, metadata) =>
    values.length > 0 && metadata.all('license-expression').length > 0
      ? [
          'License is deprecated when License-Expression is present. Only License-Expression should be present.',
        ]
      : [],
  'license-expression': each((value) =>
    isLicenseExpression(value) ? undefined : `${repr(value)} is invalid for 'license-expression'.`,
  ),
  'license-file': each(licenseFileProblem),
  'maintainer-email': each(emailProblem),
  'obsoletes-dist': each((value) => requirementProblem(value, 'obsoletes-dist')),
  'project-url': projectUrlProblems,
  'provides-dist': each((value) => requirementProblem(value, 'provides-dist')),
  'provides-extra': each((value) =>
    /^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i.test(value)
      ? undefined
      : `${repr(value)} is invalid for 'provides-extra'.`,
  ),
  'requires-dist': each((value) =>
    parseRequirement(value) === undefined ? `${repr(value)} is invalid for 'requires-dist'.` : undefined,
  ),
  'requires-python': each((value) =>
    parseSpecifiers(value) === undefined ? `${repr(value)} is invalid for 'requires-python'.` : undefined,
  ),
  summary: each((value) => {
    if ([...value].some((character) => lineEnds.has(character))) return "'summary' must be a single line.";
    return [...value].length > 512 ? "'summary' field must be 512 characters or less." : undefined;
  }),
};

const contentTypes = ['text/markdown', 'text/plain', 'text/x-rst'];

/** `text/markdown; charset=UTF-8; variant=GFM`. PyPI lists the types in no particular order. */
function contentTypeProblem(value: string): string | undefined {
  const [type = '', ...rest] = value.split(';').map((part) => part.trim());
  if (!contentTypes.includes(type.toLowerCase())) {
    const list = contentTypes.map(repr).join(', ');
    return `'description-content-type' must be one of [${list}], not ${repr(value)}.`;
  }
  const parameters = new Map(
    rest.map((part) => {
      const [name = '', text = ''] = part.split('=').map((side) => side.trim());
      return [name.toLowerCase(), text.replace(/^"(.*)"$/, '$1')];
    }),
  );
  const charset = parameters.get('charset') ?? 'UTF-8';
  if (charset.toLowerCase() !== 'utf-8') {
    return `'description-content-type' can only specify the UTF-8 charset, not ${repr(charset)}.`;
  }
  const variant = parameters.get('variant') ?? 'GFM';
  if (type.toLowerCase() === 'text/markdown' && variant !== 'GFM' && variant !== 'CommonMark') {
    return `valid Markdown variants for 'description-content-type' are ['CommonMark', 'GFM'], not ${repr(variant)}.`;
  }
  return undefined;
}

const dynamicNames = new Set(
  (
    'platform supported-platform summary description description-content-type keywords home-page download-url ' +
    'author author-email maintainer maintainer-email license license-expression license-file classifier ' +
    'requires-dist requires-python requires-external project-url provides-extra provides-dist obsoletes-dist ' +
    'requires provides obsoletes import-name import-namespace'
  ).split(' '),
);

function dynamicProblem(value: string): string | undefined {
  const name = value.toLowerCase();
  if (['name', 'version', 'metadata-version'].includes(name)) {
    return `${repr(name)} is not allowed as a dynamic field.`;
  }
  return dynamicNames.has(name) ? undefined : `${repr(name)} is not a valid dynamic field.`;
}

function licenseFileProblem(path: string): string | undefined {
  const invalid = `${repr(path)} is invalid for 'license-file', `;
  if (path.includes('..')) return `${invalid}parent directory indicators are not allowed.`;
  if (path.includes('*')) return `${invalid}paths must be resolved.`;
  if (/^([/\\]|[A-Za-z]:[/\\])/.test(path)) return `${invalid}paths must be relative.`;
  if (/\\|\/\/|\/$|(^|\/)\.(\/|$)/.test(path)) return `${invalid}paths must use '/' delimiter.`;
  return undefined;
}

function requirementProblem(value: string, field: string): string | undefined {
  const read = parseRequirement(value);
  if (read === undefined) return `${repr(value)} is invalid for '${field}'.`;
  return read.url === '' ? undefined : `Can't have direct dependency: ${repr(value)}.`;
}

const keywords = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global ' +
    'if import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
);

function importProblem(value: string, field: string): string | undefined {
  const [name = '', option] = value.split(/;(.*)/s).map((part) => part.trim());
  for (const part of name.split('.')) {
    const invalid = `${repr(name)} is invalid for '${field}'; ${repr(part)} is`;
    if (!/^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(part)) return `${invalid} not a valid identifier.`;
    if (keywords.has(part)) return `${invalid} a keyword.`;
  }
  if (option === undefined || option === 'private') return undefined;
  return `${repr(value)} is invalid for '${field}'; the only valid option is 'private'.`;
}
