import type { Host } from '../core/host.js';
import { type RegistryAddress, registryAddress } from '../oci/address.js';
import { Registry } from '../oci/registry.js';
import { isRefusal } from './finding.js';
import { agent, type VerifyRequest } from './request.js';

/** Said of what only an account could read. */
export const withAccount = 'private: read with the given account';

export interface Read<T> {
  readonly value: T;
  /** '' or `withAccount`. */
  readonly note: string;
}

/** Reads of registries as somebody without an account; with one only after a refusal, when one is given. */
export class Strangers {
  private readonly host: Host;
  private readonly account: { readonly username: string; readonly password: string };
  private readonly registries = new Map<string, Registry>();

  constructor({ host, username, password }: Pick<VerifyRequest, 'host' | 'username' | 'password'>) {
    this.host = host;
    this.account = { username, password };
    host.secret(password);
  }

  /**
   * Runs a read of a registry.
   * @param name host of it; @throws UserError when it is none; ServiceError of the read
   */
  registry<T>(name: string, read: (registry: Registry) => Promise<T>): Promise<Read<T>> {
    const address = registryAddress(name);
    return this.read((known) => read(this.connect(address, known)));
  }

  /**
   * Runs a read first for nobody, then, after a refusal, with the account.
   * @param read gets the value of an Authorization header for Basic, '' for nobody
   */
  basic<T>(read: (authorization: string) => Promise<T>): Promise<Read<T>> {
    const { username, password } = this.account;
    const pair = Buffer.from(`${username}:${password}`).toString('base64');
    if (username !== '') this.host.secret(pair);
    return this.read((known) => read(known ? `Basic ${pair}` : ''));
  }

  private async read<T>(read: (known: boolean) => Promise<T>): Promise<Read<T>> {
    try {
      return { value: await read(false), note: '' };
    } catch (thrown) {
      if (!isRefusal(thrown) || this.account.username === '') throw thrown;
      return { value: await read(true), note: withAccount };
    }
  }

  /** One for each host and kind of reader: its tokens are kept. */
  private connect(address: RegistryAddress, known: boolean): Registry {
    const key = `${known} ${address.origin}`;
    const nobody = { username: '', password: '' };
    const made =
      this.registries.get(key) ??
      new Registry(this.host, { address, ...(known ? this.account : nobody), action: agent });
    this.registries.set(key, made);
    return made;
  }
}
