// Whole releases of the sample repository take minutes: `npm run e2e` runs them, `npm test` does not. Nor those that
// need real clients and root (`npm run clients`).
import { availableParallelism } from 'node:os';

const suites = { slow: 'sample|scenarios|faults', clients: 'clients' };
const suite = suites[process.env.RELEASE_SUITE];

export default {
  testEnvironment: 'node',
  // Much of the time is spent waiting for children: on two cores jest would take only one of them. Engines go one by one.
  maxWorkers: process.env.RELEASE_SUITE === 'clients' ? 1 : Math.max(2, availableParallelism() - 1),
  roots: ['<rootDir>/build'],
  ...(suite === undefined
    ? { testMatch: ['**/*.test.js'] }
    : { testRegex: `/test/(${suite})/.*\\.test\\.js$` }),
  testPathIgnorePatterns: suite === undefined ? [`/build/test/(${Object.values(suites).join('|')})/`] : [],
  transform: {},
  restoreMocks: true,
  // Real children and servers: what takes a second on a quiet machine may take many on a busy one.
  testTimeout: 90_000,
  coverageProvider: 'v8',
  collectCoverageFrom: ['build/src/**/*.js', '!build/src/**/main.js'],
};
