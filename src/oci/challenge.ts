/** One challenge of a WWW-Authenticate header. Scheme and keys are in lower case. */
export interface Challenge {
  readonly scheme: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const parameter = new RegExp(`^(${token})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${token}))`);
const scheme = new RegExp(`^(${token})(?:\\s+|$|(?=,))`);
/** Of schemes that are not answered here, such as Negotiate; at the end of its challenge. */
const token68 = /^[A-Za-z0-9._~+/-]+=*(?=\s*(?:,|$))/;

/**
 * Reads a WWW-Authenticate header: several challenges, quoted values that hold commas (a scope does), token68, any case
 * (RFC 9110 §11.6.1). What cannot be read ends the list.
 */
export function parseChallenges(header: string): Challenge[] {
  const challenges: { scheme: string; parameters: Record<string, string> }[] = [];
  let rest = header.replace(/^[\s,]+/, '');
  while (rest !== '') {
    const found = parameter.exec(rest);
    const current = challenges.at(-1);
    if (found !== null && current !== undefined) {
      const [whole, key = '', quoted, plain = ''] = found;
      current.parameters[key.toLowerCase()] = quoted?.replace(/\\(.)/g, '$1') ?? plain;
      rest = rest.slice(whole.length);
    } else {
      const start = scheme.exec(rest);
      if (start === null) break;
      challenges.push({ scheme: (start[1] ?? '').toLowerCase(), parameters: {} });
      rest = rest.slice(start[0].length).replace(token68, '');
    }
    rest = rest.replace(/^[\s,]+/, '');
  }
  return challenges;
}

/** The first challenge that we can answer; undefined when there is none (Harbor also sends an empty header). */
export function chooseChallenge(header: string | null): Challenge | undefined {
  return parseChallenges(header ?? '').find(
    ({ scheme: name, parameters }) =>
      name === 'basic' || (name === 'bearer' && parameters['realm'] !== undefined),
  );
}
