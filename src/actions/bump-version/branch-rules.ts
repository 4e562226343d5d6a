import type { Host } from '../../core/host.js';
import type { GitHubClient } from '../../github/client.js';
import { needWriteAccess } from '../../github/rights.js';

interface Rule {
  readonly type: string;
}

/**
 * What can be known of a branch's rules before writing to it. A bypass of the token's owner is not visible here, so
 * rules only warn; missing push rights stop.
 * @returns whether the branch demands linear history (then nothing can be merged into it)
 */
export async function checkBranch(host: Host, github: GitHubClient, branch: string): Promise<boolean> {
  await needWriteAccess(github);
  // Rulesets are readable with read access; older servers do not know the route.
  const rules =
    (await github.find<Rule[]>('GET /repos/{owner}/{repo}/rules/branches/{branch}', { branch })) ?? [];
  const types = new Set(rules.map((rule) => rule.type));
  if (types.has('pull_request') || types.has('required_status_checks')) {
    host.warning(
      `${branch} has rules (${[...types].join(', ')}): the token's owner must be allowed to bypass them (unknown until tried)`,
    );
  }
  return types.has('required_linear_history');
}
