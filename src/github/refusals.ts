import { UserError } from '../core/errors.js';
import {
  type Answer,
  type Found,
  type Method,
  type Refusal,
  type Context as RefusalContext,
  refusals,
} from './refusal-kinds.js';

export type { Context as RefusalContext, Method } from './refusal-kinds.js';

/**
 * Why GitHub did not let the release commit in, and exactly what to grant or do about it. One message for each kind of
 * refusal; several rules that a push broke are told together, as GitHub tells them together.
 * @param status HTTP status; 200 for a GraphQL error, the exit code of git for a push
 * @param text GitHub's words: `message` and `errors` of an API answer, or what git printed
 * @param headers of the answer, lower-case names; {} for git
 */
export function explainRefusal(
  method: Method,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>>,
  context: RefusalContext,
  cause?: unknown,
): UserError {
  const answer = { method, status, text: ungarnished(text), headers };
  const reason = reasonOf(answer, context);
  if (reason === undefined) return unknownRefusal(answer.text, context, cause);
  const what = `${context.branch} did not take the release commit: ${reason.what}`;
  return new UserError(what, { fix: reason.fix, cause });
}

/** What is known of a refusal, in the two halves of a message; undefined for words that nobody has met. */
export function reasonOf(answer: Answer, context: RefusalContext): Found | undefined {
  const found = refusals.flatMap((refusal): [Refusal, Found][] => {
    const match = refusal.find(answer, context);
    return match === undefined ? [] : [[refusal, match]];
  });
  // What is not about rules stands alone: an archived repository also says that it is read-only, and so on.
  const alone = found.find(([refusal]) => refusal.alone === true);
  const told = alone === undefined ? found : [alone];
  if (told.length === 0) return undefined;
  const fixes = unique(told.map(([, match]) => match.fix));
  return {
    what: unique(told.map(([, match]) => match.what)).join('; '),
    fix: fixes.length === 1 ? (fixes[0] ?? '') : fixes.map((each, at) => `(${at + 1}) ${each}`).join(' '),
  };
}

function unknownRefusal(text: string, { branch, tag }: RefusalContext, cause: unknown): UserError {
  return new UserError(
    `${branch} did not take the release commit: ${text.slice(0, 500) || 'no reason was given'}`,
    {
      fix:
        `let the owner of the token (COMMIT_PAT) or its app bypass the rules of ${branch}, or tag a commit that ` +
        `carries the version already (release-actions prepare), then re-run the failed jobs of ${tag}`,
      cause,
    },
  );
}

/** git's output without what it says to every push: progress, the prefix of the server's lines, advice. */
function ungarnished(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^remote:\s?/, '').trim())
    .filter((line) => line !== '' && !/^(?:hint:|To |error: failed to push some refs)/.test(line))
    .join('\n')
    .trim();
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
