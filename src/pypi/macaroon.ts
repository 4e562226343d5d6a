/** What a token of PyPI's software says about itself, readable without the key that signed it. */
export interface Macaroon {
  /** Host of the index that made it. */
  readonly location: string;
  readonly caveats: readonly Caveat[];
}

/** What a caveat demands; anything else that it may say is left to the index. */
export interface Caveat {
  /** Only these projects, by normalized name. */
  readonly projects?: readonly string[];
  /** Seconds since the epoch after which the token is void. */
  readonly expires?: number;
}

const type = { end: 0, location: 1, identifier: 2 } as const;

/**
 * Reads a token: `pypi-` and a macaroon in base64url, in libmacaroons' second binary format: a version byte, then packets
 * of type, length (LEB128) and value; an empty packet ends the header and each caveat. Caveats are JSON as PyPI
 * writes them (`[0, expires, not before]`, `[1, [names]]`; older ones `{"permissions": {"projects": […]}}` and `{"exp": …}`).
 * @returns undefined for anything else: the index judges it
 */
export function readMacaroon(token: string): Macaroon | undefined {
  const bytes = Buffer.from(token.replace(/^pypi-/, ''), 'base64url');
  if (!token.startsWith('pypi-') || bytes[0] !== 2) return undefined;
  const packets = packetsOf(bytes.subarray(1));
  const [head = [], ...rest] = sections(packets);
  const location = head.find((packet) => packet.type === type.location);
  if (location === undefined) return undefined;
  const identifiers = rest.flatMap((section) => section.filter((packet) => packet.type === type.identifier));
  return { location: location.value, caveats: identifiers.map(({ value }) => caveatOf(value)) };
}

interface Packet {
  readonly type: number;
  readonly value: string;
}

/** As far as they can be read: a token that was cut says what it still says. */
function packetsOf(bytes: Buffer): Packet[] {
  const packets: Packet[] = [];
  for (let at = 0; at < bytes.length; ) {
    const kind = bytes[at++] ?? 0;
    if (kind === type.end) {
      packets.push({ type: kind, value: '' });
      continue;
    }
    let length = 0;
    let shift = 0;
    for (let more = true; more; shift += 7) {
      const byte = bytes[at++] ?? 0;
      length |= (byte & 0x7f) << shift;
      more = byte >= 0x80 && shift < 21;
    }
    if (at + length > bytes.length) break;
    packets.push({ type: kind, value: bytes.toString('utf8', at, at + length) });
    at += length;
  }
  return packets;
}

function sections(packets: readonly Packet[]): Packet[][] {
  const result: Packet[][] = [[]];
  for (const packet of packets) {
    if (packet.type === type.end) result.push([]);
    else result.at(-1)?.push(packet);
  }
  return result;
}

function caveatOf(text: string): Caveat {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {};
  }
  if (Array.isArray(value)) {
    const [tag, given] = value as unknown[];
    if (tag === 0 && typeof given === 'number') return { expires: given };
    return tag === 1 && isNames(given) ? { projects: given } : {};
  }
  const { exp, permissions } = (value ?? {}) as { exp?: unknown; permissions?: { projects?: unknown } };
  if (typeof exp === 'number') return { expires: exp };
  const projects = permissions?.projects;
  return isNames(projects) ? { projects } : {};
}

function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}
