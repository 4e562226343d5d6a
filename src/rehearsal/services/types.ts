/** What the embedded services of the rehearsal tell the one who started them, and how faults are injected. */

/** One request that changed something outside, or would have. */
export interface Effect {
  /** Counts from 1 over all services that share one `Hooks`. */
  seq: number;
  /** ISO 8601 */
  at: string;
  service: 'github' | 'pypi' | 'registry' | 'discord';
  /**
   * `commit` `branch` `push` `tag` `release.create` `release.update` `release.delete` `asset.upload` `asset.delete`
   * `pypi.upload` `pypi.project` `image.blob` `image.manifest` `image.tag` `chart.push` `discord.post` `discord.publish`
   */
  kind: string;
  /** For people: `main -> 1a2b3c4`, `orchard_common-5.1.0-py3-none-any.whl`. */
  what: string;
  detail: Record<string, unknown>;
  /** `repeated`: the service accepted it and nothing changed; `refused`: it said no. */
  outcome: 'done' | 'repeated' | 'refused';
  /** HTTP status that was decided; a hook may still drop the answer. */
  status: number;
  /** Action name of a `release-actions/<name>` user agent, else the agent's first token. */
  actor: string;
}

/** What a service knows of an effect before it happens. */
export type EffectFacts = Omit<Effect, 'seq' | 'at' | 'outcome' | 'status'>;

/** Nothing, or close the socket without an answer, or give this answer instead. */
export type Verdict =
  | undefined
  | 'drop'
  | { status: number; body?: string; headers?: Record<string, string> };

/** One request and its answer, to be held against what the real service publishes about itself. */
export interface Exchange {
  readonly service: Effect['service'];
  readonly route: string;
  readonly method: string;
  /** Path and query as sent. */
  readonly url: string;
  /** Without credentials. */
  readonly headers: Readonly<Record<string, string>>;
  /** A body of JSON as it was sent; null for none and for any other. */
  readonly body: string | null;
  /** null: no answer was sent, or a hook gave it. */
  readonly status: number | null;
  /** An answer of JSON; null for none and for any other. */
  readonly answer: string | null;
}

export interface Hooks {
  /**
   * Called for each request that will change something: after all checks and before it is applied, and after it was
   * applied (and recorded), before the answer is sent. May never resolve when the client was killed. An answer given
   * in `before` replaces the effect; one given in `after` only replaces the answer.
   */
  effect(effect: EffectFacts, phase: 'before' | 'after'): Promise<Verdict>;
  /** Called for every request before it is handled. `route` is a stable name: `pypi.upload`, `github.release.list`. */
  request(service: string, route: string, method: string, path: string): Promise<Verdict>;
  /** Called once per effect, also for repeated and refused ones. */
  record(effect: Effect): void;
  /** A request for a route that no service models: the rehearsal must fail. */
  notModelled(service: string, method: string, path: string): void;
  /** Called after every request of a modelled route that no hook answered before it was handled. */
  exchange?(exchange: Exchange): void;
}

export interface Service {
  /** `http://127.0.0.1:<port>` without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}
