/** Ctrl-C and a polite kill: the first stops the work in order, a second one ends the process at once. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** Stops listening. */
  end(): void;
}

export function onInterrupt(): Interruption {
  const abort = new AbortController();
  const handle = (): void => {
    if (abort.signal.aborted) process.exit(130);
    abort.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, handle);
  return {
    signal: abort.signal,
    end: () => {
      for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, handle);
    },
  };
}
