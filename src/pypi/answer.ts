/** What an index answered to a POST, reduced to what we act on. */
export interface Answer {
  /** HTTP status; 0 without an answer. */
  readonly status: number;
  /** One line, as the index said it. */
  readonly message: string;
  readonly kind: AnswerKind;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/**
 * stored: 200, also for a byte-identical file. again: the same bytes may be sent later. garbled: the index sent
 * something that is not HTTP, which PyPI does for refusals of several lines. limit: too many new projects.
 */
export type AnswerKind = 'stored' | 'again' | 'garbled' | 'limit' | 'refused';

/**
 * The reason of a refusal. PyPI puts it into the reason phrase, and as JSON into `code` ("400 File already exists …")
 * and `message` (a general sentence, blank lines, the reason). Other indexes send HTML, plain text or JSON of their own.
 */
export function reasonOf(status: number, statusText: string, contentType: string, body: string): string {
  const told = /\bjson\b/.test(contentType) ? jsonReason(body) : '';
  if (told !== '') return told;
  const standard = /^(OK|Bad Request|Unauthorized|Forbidden|Not Found|Conflict|Internal Server Error)?$/i;
  if (!standard.test(statusText)) return oneLine(statusText);
  const text = /\bhtml\b/.test(contentType)
    ? body.replace(/<(style|script|title)\b.*?<\/\1>|<[^>]*>/gis, ' ')
    : body;
  return oneLine(text) || oneLine(statusText) || `status ${status}`;
}

/** `code` and `message` of PyPI; `message` or `error` of GitLab, both perhaps with lists inside; `errors` of Artifactory. */
function jsonReason(body: string): string {
  let answer: { code?: unknown; message?: unknown; error?: unknown; errors?: unknown };
  try {
    answer = JSON.parse(body) ?? {};
  } catch {
    return '';
  }
  const { code, message, error, errors } = answer;
  if (typeof code === 'string' && code.replace(/^\d{3}\s*/, '').trim() !== '') {
    return oneLine(code.replace(/^\d{3}\s*/, ''));
  }
  const [first] = Array.isArray(errors) ? (errors as ({ message?: unknown } | null)[]) : [];
  const told = [message, error, first?.message].find(
    (one) => one !== undefined && one !== null && one !== '',
  );
  if (told === undefined) return '';
  return oneLine(typeof told === 'string' ? told : JSON.stringify(told));
}

/** At most 500 characters without control characters. */
export function oneLine(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > 500 ? `${line.slice(0, 500)}…` : line;
}

/** What may be done about an answer. Read-only mode is PyPI's one 403 that passes by itself. */
export function classify(status: number, message: string): AnswerKind {
  if (status >= 200 && status < 300) return 'stored';
  if (status === 403 && /^Read-only mode|uploads are temporarily disabled/i.test(message)) return 'again';
  if (status === 429 && /too many new projects/i.test(message)) return 'limit';
  if (status === 408 || status === 425 || status === 429 || status >= 500) return 'again';
  return 'refused';
}

const advice: readonly (readonly [pattern: RegExp, fix: string])[] = [
  [
    /invalid or non-existent authentication/i,
    'the token is wrong, revoked or cut: make a new one and store it in PYPI_TOKEN',
  ],
  [/token is expired/i, 'the token is expired: make a new one and store it in PYPI_TOKEN'],
  [
    /signatures do not match/i,
    'the token is damaged, or of another index (TestPyPI and PyPI have separate tokens)',
  ],
  [
    /OIDC scoped token is not valid for project/i,
    "the publisher of this workflow is not one of this project's: register it in the project's settings, for every package",
  ],
  [
    /scoped token is not valid for project/i,
    'the token is of other projects: use one whose scope holds every package of this release',
  ],
  [
    /isn't allowed to upload to project/i,
    'ask an owner of the project for the role Maintainer, or, when the project is archived, unarchive it (PyPI says the same of both)',
  ],
  [
    /two.?factor|2FA|API token used, does not have/i,
    'the owner of the token has to complete their account (verified e-mail, two-factor authentication)',
  ],
  [/username\/password authentication/i, 'use an API token'],
  [
    /previously used by a file that has since been deleted/i,
    'this file name can never be used again: release the next version',
  ],
  [/older than 14 days/i, 'the index closed this release: release the next version'],
  [
    /only one sdist/i,
    'the release has an sdist already: publish the files of the run that made it, or release the next version',
  ],
  [
    // In the words of PyPI, pypiserver, Nexus (by its database), GitLab and Artifactory.
    /already exists?|cannot overwrite|^conflict$|updating assets|cannot be updated|already been taken|delete\/overwrite/i,
    'the same name or the same bytes were published before: release the next version, or publish the files of the first run',
  ],
  [
    /^Read-only mode|new uploads are temporarily disabled/i,
    'the index takes no uploads at the moment: re-run the failed jobs later; what is uploaded stays',
  ],
  [
    /too many new projects/i,
    'wait an hour (a refused new project counts as well), then re-run the failed jobs; what is uploaded stays',
  ],
  [
    /certificate|self.signed/i,
    'let NODE_EXTRA_CA_CERTS name the certificate of the authority that this runner has to trust',
  ],
  [
    /file too large|project size too large/i,
    'make the files smaller, or ask PyPI for a higher limit of the project (its settings say how)',
  ],
  [
    /project registration temporarily disabled/i,
    'the index takes no new projects now: wait until it does, then re-run the failed jobs',
  ],
  [/only supported when using trusted publishing/i, 'set attestations: false, or use trusted publishing'],
  [
    /non-user identities cannot create/i,
    'make a pending publisher for this project (one at a time), or upload its first release with an API token',
  ],
  [
    /too similar|isn't allowed\b|prohibited/i,
    'the index does not accept this project name: choose another one',
  ],
];

const adviceByStatus: Readonly<Record<number, string>> = {
  401: 'the index does not take this token: check the secret, and that repository-url is the index it was made for',
  403: 'the index does not let this token upload: check the secret and its rights',
  404: 'check repository-url: there is nothing at this address',
  405: 'check repository-url: this address takes no uploads (a simple index is for downloads)',
  413: 'the file is larger than the index, or a proxy before it, takes',
};

/** What to do about a refusal, undefined when the message speaks for itself. */
export function adviceFor(message: string, status = 0): string | undefined {
  return advice.find(([pattern]) => pattern.test(message))?.[1] ?? adviceByStatus[status];
}
