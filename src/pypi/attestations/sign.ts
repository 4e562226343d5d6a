import { bundleToJSON } from '@sigstore/bundle';
import { DSSEBundleBuilder, FulcioSigner, RekorWitness } from '@sigstore/sign';
import type { BundleJson } from './statement.js';

/** Addresses of an instance of sigstore. */
export interface SigstoreInstance {
  readonly fulcioUrl: string;
  readonly rekorUrl: string;
}

const timeout = 30_000;

/**
 * Signs a statement with a key of the moment: Fulcio certifies it for the identity of the job, and Rekor logs it, which
 * cannot be undone. Tries once. Loads sigstore's library, which is larger than the rest of this program: import this
 * file only when something is signed.
 * @param token of the audience `sigstore`
 */
export async function sign(
  statement: Buffer,
  type: string,
  token: string,
  { fulcioUrl, rekorUrl }: SigstoreInstance,
): Promise<BundleJson> {
  const once = { retry: 0, timeout };
  const signer = new FulcioSigner({
    ...once,
    fulcioBaseURL: fulcioUrl,
    identityProvider: { getToken: async () => token },
  });
  const witness = new RekorWitness({ ...once, rekorBaseURL: rekorUrl, entryType: 'dsse' });
  const builder = new DSSEBundleBuilder({ signer, witnesses: [witness] });
  return bundleToJSON(await builder.create({ data: statement, type })) as unknown as BundleJson;
}
