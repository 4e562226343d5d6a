import { messageOf, ServiceError } from '../../core/errors.js';
import type { Host } from '../../core/host.js';
import { isLoopback } from '../../core/loopback.js';
import { retry } from '../../core/retry.js';
import { oneLine } from '../answer.js';
import type { Field } from '../form.js';
import type { Repository } from '../repository.js';
import type { Identity } from '../trusted/identity.js';
import type { SigstoreInstance } from './sign.js';
import { attestationOf, type Subject, statementOf, statementType } from './statement.js';

/** The instance that PyPI trusts. Its log is public and keeps everything for ever. */
const publicGood: SigstoreInstance = {
  fulcioUrl: 'https://fulcio.sigstore.dev',
  rekorUrl: 'https://rekor.sigstore.dev',
};

/**
 * Where to sign for an index. One on this machine, as in a rehearsal, must leave no trace in the public log: only a sigstore
 * on this machine will do, by the variables that sigstore's own clients read.
 * @returns undefined when there is none
 */
export function instanceFor(
  { env }: Pick<Host, 'env'>,
  { loopback }: Repository,
): SigstoreInstance | undefined {
  if (!loopback) return publicGood;
  const fulcioUrl = env['SIGSTORE_FULCIO_URL'] ?? '';
  const rekorUrl = env['SIGSTORE_REKOR_URL'] ?? '';
  const local = (url: string): boolean => URL.canParse(url) && isLoopback(new URL(url).hostname);
  return local(fulcioUrl) && local(rekorUrl) ? { fulcioUrl, rekorUrl } : undefined;
}

/** Attests files, each once, however often it is asked. */
export class Attestor {
  private readonly host: Host;
  private readonly identity: Identity;
  private readonly instance: SigstoreInstance;
  private readonly made = new Map<string, Promise<Field>>();

  constructor(host: Host, identity: Identity, instance: SigstoreInstance) {
    this.host = host;
    this.identity = identity;
    this.instance = instance;
  }

  /** The form field for the upload of a file. A failure is forgotten, so that the next try signs again. @throws ServiceError */
  field(subject: Subject): Promise<Field> {
    const known = this.made.get(subject.file);
    if (known !== undefined) return known;
    const making = this.attest(subject);
    this.made.set(subject.file, making);
    making.catch(() => this.made.delete(subject.file));
    return making;
  }

  private async attest(subject: Subject): Promise<Field> {
    const options = { what: `attestation of ${subject.file}`, delays: [1_000, 4_000, 15_000, 30_000] };
    const attestation = await retry(this.host, options, async () => {
      // Each try has an identity of its own: one that waited may be out of date.
      const token = await this.identity.token('sigstore');
      const { sign } = await import('./sign.js');
      try {
        return attestationOf(await sign(statementOf(subject), statementType, token, this.instance));
      } catch (error) {
        throw signingError(this.host, error);
      }
    });
    this.host.info(`attested  ${subject.file}`);
    return ['attestations', JSON.stringify([attestation])];
  }
}

/** Only a refusal with a 4xx of its own is final; sigstore's library hides the status in the cause. */
function signingError(host: Host, error: unknown): ServiceError {
  if (error instanceof ServiceError) return error;
  const { cause } = error as { cause?: { statusCode?: unknown } };
  const status = Number(cause?.statusCode ?? 0);
  const why = cause === undefined ? messageOf(error) : `${messageOf(error)}: ${messageOf(cause)}`;
  const final = status >= 400 && status < 500 && status !== 408 && status !== 429;
  return new ServiceError('sigstore', host.redact(oneLine(why)), {
    status,
    retryable: !final,
    fix: 're-run the failed jobs; or publish without attestations (attestations: false)',
  });
}
