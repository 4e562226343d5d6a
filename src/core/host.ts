/**
 * The port between our code and the machine it runs on. Use cases take a Host; only `actions-host.ts` and the
 * command line make one. Files are read and written with node:fs directly: tests use real temporary folders.
 */
export interface Host {
  /** The raw text of an action input, '' when it is not given. Names are kebab-case. */
  input(name: string): string;
  output(name: string, value: string): void;
  /** Registers a text that must never be shown; also its base64, URI-encoded and line forms. '' is ignored. */
  secret(value: string): void;
  /** Replaces every registered secret in a text. */
  redact(text: string): string;
  debug(text: string): void;
  info(text: string): void;
  notice(text: string): void;
  warning(text: string): void;
  error(text: string): void;
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
  /** Appends one section to the job summary (Markdown). */
  summary(markdown: string): Promise<void>;
  /** The environment of this process. Read what you name; never hand it to a child. */
  readonly env: Readonly<Record<string, string | undefined>>;
  exec(command: string, args: readonly string[], options?: ExecOptions): Promise<ExecResult>;
  fetch(url: string | URL, init?: RequestInit): Promise<Response>;
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export interface ExecOptions {
  readonly cwd?: string;
  /** Added to the allow-listed environment (`childEnvironment`). */
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** Milliseconds after which the child is killed. Default 10 minutes: nothing here may hang for ever. */
  readonly timeout?: number;
  /** Bytes of standard output beyond which the child is killed, which throws ToolError. Default: no limit. */
  readonly maxOutput?: number;
  /** Return the result whatever the exit code; default false throws ToolError. */
  readonly allowFailure?: boolean;
  /** Called with each line of output as it arrives, for progress. */
  readonly onLine?: (line: string) => void;
}

export interface ExecResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The exact bytes of standard output. */
  readonly bytes: Uint8Array;
}
