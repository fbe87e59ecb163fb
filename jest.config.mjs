/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
      },
    ],
  },
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json', 'node'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  reporters: ['default', '<rootDir>/test/support/reporter.mjs'],
  testTimeout: 30_000,
  maxWorkers: 2,
  // Modules of earlier specs are never let go of; a worker that grew is slow at everything.
  workerIdleMemoryLimit: '600MB',
  // It makes everything slower: every branch of the domain is asked for where the work lands.
  collectCoverage: process.env['REQUIRE_ALL'] === '1',
  coverageProvider: 'v8',
  coverageReporters: ['text-summary'],
  collectCoverageFrom: [
    'src/domain/**/*.ts',
    // Types only: nothing in them can be covered.
    '!src/domain/register/{adequacy-decision,authority-disclosure,business-transfer,change,data-flow,derogation,moment,party-role,provenance,recipient,safeguard,standing,statement,sub-processor-notice,territory,transfer-impact-assessment,transfer-tool,vocabulary-term}.ts',
    '!src/domain/bitemporal/version.ts',
    '!src/domain/coverage/check.ts',
    '!src/domain/commands/{command,subject}.ts',
    '!src/domain/proposals/gap.ts',
    '!src/domain/deadlines/deadline-step.ts',
    '!src/domain/answers/answer-facts.ts',
    '!src/domain/requests/{desk-word,request-step}.ts',
    '!src/domain/redaction/{bar,box,glyph,hidden-part,suggestion,text-page}.ts',
    '!src/domain/imports/{cell,intent,layout}.ts',
  ],
  coverageThreshold: { './src/domain/': { branches: 100, functions: 100, lines: 100 } },
};
