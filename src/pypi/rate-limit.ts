/**
 * How many more projects may be created now, from the RateLimit header that PyPI sends with each new project
 * (draft-ietf-httpapi-ratelimit-headers: `"name";r=20;t=3598, "other";r=0;t=3598`). PyPI counts the project that it
 * answers about only afterwards (measured: `r=1` comes with the last one that is accepted).
 * @returns the smallest rest after this project, and the seconds until it grows; undefined without the header
 */
export function newProjectLimit(
  headers: Readonly<Record<string, string | undefined>>,
): { left: number; seconds: number } | undefined {
  const value = headers['ratelimit'] ?? '';
  const items = [...value.matchAll(/"project\.create[^"]*"\s*;([^,]*)/g)].map(([, parameters = '']) => ({
    left: Math.max(0, Number(/\br=(\d+)/.exec(parameters)?.[1] ?? Number.NaN) - 1),
    seconds: Number(/\bt=(\d+)/.exec(parameters)?.[1] ?? 3600),
  }));
  return items
    .filter((item) => !Number.isNaN(item.left))
    .sort((a, b) => a.left - b.left || b.seconds - a.seconds)[0];
}
