/** @param {number[]} values at least one */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Medians of every field of samples. */
export function medians(samples) {
  return Object.fromEntries(
    Object.keys(samples[0]).map((key) => [key, median(samples.map((sample) => sample[key]))]),
  );
}

/** Median over the rounds of what `a` took, divided by what `b` took in the same round. */
export function ratio(a, b, field = (sample) => sample.wall) {
  return median(a.samples.map((sample, round) => field(sample) / field(b.samples[round])));
}

/** Median over the rounds of what `a` took more than `b` in the same round. */
export function difference(a, b, field = (sample) => sample.wall) {
  return median(a.samples.map((sample, round) => field(sample) - field(b.samples[round])));
}

/** Processor seconds of a sample. */
export function cpu({ user, system }) {
  return user + system;
}

/** k of `cost = c * size^k`, fitted by least squares over the logarithms: 1 is linear growth. */
export function exponent(points) {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)]);
  const mean = (index) => logs.reduce((sum, point) => sum + point[index], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return over / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

/** How much the slowest round differs from the fastest: 1 is a quiet machine. */
export function spread(samples) {
  const walls = samples.map((sample) => sample.wall);
  return Math.max(...walls) / Math.min(...walls);
}
