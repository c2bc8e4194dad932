/** Jest in ES-module mode; run through `npm test`, which prepares the database (see CONTRIBUTING). */
const swc = (react) => [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', decorators: true, tsx: react },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic' },
      },
      target: 'es2024',
      keepClassNames: true,
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
  },
];

const node = {
  testEnvironment: 'node',
  // Left alone it is the temporary folder, which here lasts for one run.
  cacheDirectory: '<rootDir>/.cache/jest',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@stoa/content$': '<rootDir>/content/src/index.ts',
    '^@stoa/content/grading$': '<rootDir>/content/src/grading/index.ts',
    '^@stoa/certificates$': '<rootDir>/certificates/src/index.ts',
    '^@stoa/certificates/fonts$': '<rootDir>/certificates/src/shipped-fonts.ts',
  },
  transform: { '^.+\\.ts$': swc(false), '^.+\\.tsx$': swc(true) },
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/', '<rootDir>/.cache/', '<rootDir>/.data/'],
};

export default {
  /** Generous, because a busy machine is no fault of the code; what must be fast is measured in `api/bench`. */
  testTimeout: 30_000,
  projects: [
    {
      ...node,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/{api,content,certificates}/src/**/*.spec.ts',
        '<rootDir>/scripts/**/*.spec.ts',
      ],
      testPathIgnorePatterns: ['\\.(db|http)\\.spec\\.ts$', '/content/src/shipped/'],
    },
    {
      ...node,
      displayName: 'db',
      testMatch: [
        '<rootDir>/api/src/**/*.{db,http}.spec.ts',
        '<rootDir>/api/test/**/*.arch.spec.ts',
        '<rootDir>/api/test/faults/*.db.spec.ts',
      ],
    },
    {
      ...node,
      displayName: 'content',
      testMatch: ['<rootDir>/content/src/shipped/*.spec.ts'],
    },
    {
      ...node,
      displayName: 'web',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/web/src/**/*.spec.{ts,tsx}'],
      setupFiles: ['<rootDir>/web/src/testing/before-all.ts'],
      moduleNameMapper: {
        ...node.moduleNameMapper,
        '\\.css$': '<rootDir>/web/src/testing/no-css.ts',
      },
    },
  ],
};
