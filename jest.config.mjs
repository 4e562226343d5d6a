export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/build'],
  testMatch: ['**/*.test.js'],
  transform: {},
  restoreMocks: true,
  coverageProvider: 'v8',
  collectCoverageFrom: ['build/src/**/*.js', '!build/src/**/main.js'],
};
