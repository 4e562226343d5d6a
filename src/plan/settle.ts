import type { Plan, RepositoryFacts } from './types.js';
import { readStatic } from './version-checks.js';

/** Repository facts that arrive only as a plan asks for them. */
export interface FactsSource {
  /**
   * What is known now. `read` of a text that is not here yet gives undefined and notes the path; of `mergedVersions`
   * only those stand there that were asked about.
   */
  facts(): RepositoryFacts;
  /**
   * Fetches the texts that were noted, and finds out about versions.
   * @param versions versions whose being merged matters
   * @returns whether anything became known that was not before
   */
  more(versions: readonly string[]): Promise<boolean>;
}

/** Each round opens at most one kind of file more; a tree that needs this many is no tree. */
const mostRounds = 50;

/**
 * Makes a plan from facts that arrive as they are asked for: the pure function runs again until nothing is missing, so
 * that the plan is the one that all facts at once would give.
 * @throws what `make` throws once all that it asked for is there
 */
export async function settle(
  source: FactsSource,
  make: (facts: RepositoryFacts) => Plan,
): Promise<{ readonly plan: Plan; readonly facts: RepositoryFacts }> {
  for (let round = 0; round < mostRounds; round++) {
    const facts = source.facts();
    let plan: Plan | undefined;
    let failure: unknown;
    try {
      plan = make(facts);
    } catch (error) {
      // It may have failed for a text that is not here yet.
      failure = error;
    }
    if (await source.more(plan === undefined ? [] : versionsAsked(plan))) continue;
    if (plan === undefined) throw failure;
    return { plan, facts };
  }
  throw new Error(`the plan asked for more in each of ${mostRounds} rounds`);
}

/**
 * Versions of another major among the values that were left alone: a plan warns of those that are merged versions of
 * ours, and of all of its own major.
 */
function versionsAsked(plan: Plan): string[] {
  return plan.rewrite.left_alone
    .flatMap(({ value }) => readStatic(value) ?? [])
    .filter(({ major }) => !plan.version.startsWith(`${major}.`))
    .map(({ text }) => text);
}

/** A source for facts that are all there. */
export function allThere(facts: RepositoryFacts): FactsSource {
  return { facts: () => facts, more: async () => false };
}
