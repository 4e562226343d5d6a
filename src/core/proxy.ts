import { UserError } from './errors.js';
import { isLoopback } from './loopback.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy that the environment names for an address, by the rules that curl, uv and twine share: `HTTPS_PROXY` or
 * `HTTP_PROXY` by the scheme of the address (then `ALL_PROXY`), the lower-case spelling first, and none for hosts in
 * `NO_PROXY` and for this machine.
 * @returns undefined to connect directly
 * @throws UserError when the variable is no http or https address
 */
export function proxyFor(target: URL, env: Environment): URL | undefined {
  const read = (name: string): string => env[name] || env[name.toUpperCase()] || '';
  // A CGI script's HTTP_PROXY comes from a request header, hence curl reads only the lower-case one; a runner has no CGI.
  const value = read(target.protocol === 'https:' ? 'https_proxy' : 'http_proxy') || read('all_proxy');
  if (value === '' || isLoopback(target.hostname) || bypassed(target, read('no_proxy'))) return undefined;
  const text = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  if (/^https?:/i.test(text) && URL.canParse(text)) return new URL(text);
  // The value may hold a password.
  throw new UserError('the proxy that the environment names is not an http or https address', {
    where: { key: target.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY' },
    fix: 'write it as http://host:port, or unset the variable',
  });
}

/** `NO_PROXY`: names separated by commas or blanks; a name also stands for all below it; `*` for every host. */
function bypassed(target: URL, list: string): boolean {
  const host = target.hostname.toLowerCase().replace(/^\[|\]$/g, '');
  const port = target.port || (target.protocol === 'https:' ? '443' : '80');
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      const [, name = '', wanted = ''] = /^\[?([^\]]*?)\]?(?::(\d+))?$/.exec(entry) ?? [];
      const bare = name.replace(/^\*?\./, '');
      return (wanted === '' || wanted === port) && (host === bare || host.endsWith(`.${bare}`));
    });
}
