import { isAbsolute, resolve } from 'node:path';
import { UserError } from './errors.js';
import type { Host } from './host.js';

/**
 * The only place that parses action inputs. Each action reads all of its inputs once, at its start, into one plain
 * object. Values are trimmed of ASCII white space only: Unicode spaces in a tag are part of what must be refused.
 */
export class Inputs {
  private readonly host: Host;

  constructor(host: Host) {
    this.host = host;
  }

  /** '' when absent. */
  optional(name: string): string {
    return this.host.input(name).replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
  }

  required(name: string, hint?: string): string {
    const value = this.optional(name);
    if (value === '') {
      throw new UserError(`the input "${name}" is empty`, {
        fix: hint ?? `give "${name}" under with: of this step`,
      });
    }
    return value;
  }

  /** `true` or `false`; '' reads as the default of action.yml being absent, hence false. */
  flag(name: string): boolean {
    const value = this.optional(name);
    if (value === 'true') return true;
    if (value === 'false' || value === '') return false;
    throw new UserError(`the input "${name}" must be true or false, not "${value}"`, {
      fix: `write ${name}: true or ${name}: false`,
    });
  }

  oneOf<const T extends readonly [string, ...string[]]>(name: string, values: T): T[number] {
    const value = this.optional(name);
    if (value === '') return values[0];
    if (!values.includes(value)) {
      throw new UserError(`the input "${name}" must be one of ${values.join(', ')}, not "${value}"`);
    }
    return value;
  }

  /** Non-empty lines; a comma also separates, so that a list fits on one line. */
  list(name: string): string[] {
    return this.optional(name)
      .split(/[\n,]/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  }

  /** A secret: registered for masking before anything else can see it. '' when absent. */
  secret(name: string): string {
    const raw = this.host.input(name);
    this.host.secret(raw);
    return raw.trim();
  }

  /** An absolute path; relative ones are taken from the working directory of the action. */
  path(name: string, base: string): string {
    const value = this.optional(name);
    return isAbsolute(value) ? value : resolve(base, value);
  }
}

/** The inputs that every action has. */
export interface CommonInputs {
  /** Absolute folder of the checkout. */
  readonly workingDirectory: string;
  /** Path of the config file inside the repository. */
  readonly config: string;
  readonly dryRun: boolean;
}

export function commonInputs(host: Host, inputs: Inputs): CommonInputs {
  const workspace = host.env['GITHUB_WORKSPACE'] || process.cwd();
  return {
    workingDirectory: inputs.path('working-directory', workspace),
    config: inputs.optional('config') || defaultConfigPath,
    dryRun: inputs.flag('dry-run'),
  };
}

export const defaultConfigPath = '.github/release-actions.yml';
