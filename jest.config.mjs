// Whole releases of the sample repository take minutes: `npm run e2e` runs them, `npm test` does not.
const slow = process.env.RELEASE_SLOW === '1';

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/build'],
  testMatch: slow ? ['**/test/{sample,scenarios,faults}/**/*.test.js'] : ['**/*.test.js'],
  testPathIgnorePatterns: slow ? [] : ['/build/test/(sample|scenarios|faults)/'],
  transform: {},
  restoreMocks: true,
  // Real children and servers: what takes a second on a quiet machine may take many on a busy one.
  testTimeout: 90_000,
  coverageProvider: 'v8',
  collectCoverageFrom: ['build/src/**/*.js', '!build/src/**/main.js'],
};
