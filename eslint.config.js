import tseslint from 'typescript-eslint';

const clock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Ask the Clock: only platform/clock reads the time.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Ask the Clock: only platform/clock reads the time.',
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '.data/',
      '.cache/',
      '.build/',
      'web/src/api-schema/',
      'e2e/results/',
    ],
  },
  ...tseslint.configs.recommended,
  {
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  // Nest reads the types of constructor parameters at run time, so a class imported only to be injected must stay a value.
  { files: ['api/**/*.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  {
    files: ['api/src/**/*.ts'],
    ignores: ['api/src/platform/clock/**', '**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...clock] },
  },
  {
    files: [
      'scripts/**',
      '**/*.config.{js,ts}',
      '**/cli/**',
      'web/build/**',
      'api/bench/**',
      'e2e/**',
    ],
    rules: { 'no-console': 'off', 'no-restricted-exports': 'off' },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
