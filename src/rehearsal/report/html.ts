/** HTML that may be inserted as it is: made by `html`, or a constant of ours. */
export class Safe {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | Safe | undefined | readonly Value[];

/** A template that escapes every value, unless another `html` template made it. Lists are joined, undefined is ''. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Safe {
  const parts = strings.map((text, index) => text + (index < values.length ? render(values[index]) : ''));
  return new Safe(parts.join(''));
}

function render(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Safe) return value.text;
  if (typeof value === 'object') return value.map(render).join('');
  return escapeHtml(String(value));
}

/**
 * Escapes a text for element content and quoted attributes. Control and bidirectional override characters, which can
 * make a line read as something else, become U+FFFD.
 */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replace(/(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/** A link for http and https; any other target is shown as text only. */
export function link(url: string, label: string | Safe = url): Safe {
  return /^https?:\/\//.test(url) ? html`<a href="${url}">${label}</a>` : html`${label}`;
}
