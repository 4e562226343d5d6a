import type { Method } from '../../github/refusals.js';

const names: Readonly<Record<Method, string>> = {
  graphql: 'GraphQL createCommitOnBranch',
  rest: 'REST',
  git: 'git push',
};

/** `REST: bin/x has mode 100755` */
export function methodText(method: Method, why: string): string {
  return why === '' ? names[method] : `${names[method]}: ${why}`;
}
