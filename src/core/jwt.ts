import { isTable, type Table } from './plain.js';

/** The claims of a JWT (RFC 7519 §3), unverified: that is the business of whom it is for. Undefined for what is none. */
export function unverifiedClaims(jwt: string): Table | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return isTable(claims) ? claims : undefined;
  } catch {
    return undefined;
  }
}
