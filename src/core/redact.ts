/**
 * Replaces secrets in texts. GitHub's runner masks what was registered with `::add-mask::`, but only in logs and only
 * in forms that it knows; error texts, summaries and files need the same care.
 */
const replacement = '***';

/** Texts of well-known shape that are secret even if nobody registered them. */
const shapes: readonly RegExp[] = [
  /\bpypi-[A-Za-z0-9_-]{16,}/g,
  /\b(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20,}/g,
  /\bgithub_pat_[A-Za-z0-9_]{20,}/g,
  /\/api\/(?:v\d+\/)?webhooks\/\d+\/[A-Za-z0-9_-]+/g,
  /(?<=:\/\/)[^/\s:@]+:[^/\s@]+(?=@)/g,
  /(?<=\bauthorization: ?)(?:basic|bearer|token|bot) [^\s"']+/gi,
];

export class Redactor {
  private readonly secrets = new Set<string>();

  /** Registers a secret and the forms it usually travels in. Returns the forms that were new. */
  add(value: string): string[] {
    const added: string[] = [];
    const put = (form: string): void => {
      if (form.length >= 3 && !this.secrets.has(form)) {
        this.secrets.add(form);
        added.push(form);
      }
    };
    const trimmed = value.trim();
    if (trimmed === '') return added;
    for (const line of [trimmed, ...trimmed.split(/\r?\n/)]) put(line.trim());
    put(Buffer.from(trimmed).toString('base64'));
    put(encodeURIComponent(trimmed));
    return added;
  }

  redact(text: string): string {
    let result = text;
    // Longest first, so that a secret that contains another one disappears whole.
    for (const secret of [...this.secrets].sort((a, b) => b.length - a.length)) {
      result = result.replaceAll(secret, replacement);
    }
    for (const shape of shapes) result = result.replace(shape, replacement);
    return result;
  }
}
