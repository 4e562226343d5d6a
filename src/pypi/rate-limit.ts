/**
 * How many more projects may be created now, from the RateLimit header that PyPI sends with each new project
 * (draft-ietf-httpapi-ratelimit-headers: `"name";r=20;t=3598, "other";r=0;t=3598`).
 * @returns the smallest rest and the seconds until it grows; undefined without the header
 */
export function newProjectLimit(
  headers: Readonly<Record<string, string | undefined>>,
): { left: number; seconds: number } | undefined {
  const value = headers['ratelimit'] ?? '';
  const items = [...value.matchAll(/"project\.create[^"]*"\s*;([^,]*)/g)].map(([, parameters = '']) => ({
    left: Number(/\br=(\d+)/.exec(parameters)?.[1] ?? Number.NaN),
    seconds: Number(/\bt=(\d+)/.exec(parameters)?.[1] ?? 3600),
  }));
  return items
    .filter((item) => !Number.isNaN(item.left))
    .sort((a, b) => a.left - b.left || b.seconds - a.seconds)[0];
}
