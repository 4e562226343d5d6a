import { writeSample } from './distributions.js';

/** The packages of vantage6 5.0.0 and what each needs of the others: five levels, the last of which needs everything. */
export const vantage6Packages: Readonly<Record<string, readonly string[]>> = {
  'vantage6-common': [],
  'vantage6-client': ['vantage6-common'],
  'vantage6-algorithm-tools': ['vantage6-common'],
  'vantage6-backend-common': ['vantage6-common'],
  vantage6: ['vantage6-common', 'vantage6-client', 'vantage6-algorithm-tools'],
  'vantage6-node': ['vantage6', 'vantage6-client', 'vantage6-common'],
  'vantage6-hq': ['vantage6', 'vantage6-common'],
  'vantage6-algorithm-store': ['vantage6-common', 'vantage6'],
  'vantage6-base': [
    'vantage6-common',
    'vantage6-client',
    'vantage6',
    'vantage6-algorithm-tools',
    'vantage6-backend-common',
    'vantage6-node',
    'vantage6-hq',
    'vantage6-algorithm-store',
  ],
};

/** Writes their wheels and sdists, of a few hundred bytes each; returns the file names. */
export function writeVantage6(folder: string, version: string): string[] {
  return Object.entries(vantage6Packages).flatMap(([name, needs]) => {
    const requires = needs.map((need) => `${need}==${version}`);
    return writeSample(folder, name, version, { requires, salt: name });
  });
}
