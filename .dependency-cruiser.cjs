/** Who may import whom (house rules in CONTRIBUTING). Patterns, not lists of names, so that a new feature is covered from its first file. */
const featureOrder = [
  'organisation',
  'people',
  'programmes',
  'cohorts',
  'study',
  'surveys',
  'quizzes',
  'assignments',
  'attendance',
  'champions',
  'certification',
  'open',
  'city',
  'overview',
  'reports',
  'publishing',
];
const strangers = ['surveys', 'quizzes', 'assignments', 'attendance'];
const feature = (name) => `^api/src/${name}/`;
const any = (names) => `^api/src/(${names.join('|')})/`;

const leftToRight = featureOrder.slice(0, -1).map((name, at) => ({
  name: `${name}-knows-nothing-to-its-right`,
  severity: 'error',
  from: { path: feature(name), pathNot: '\\.spec\\.ts$' },
  to: { path: any(featureOrder.slice(at + 1)) },
}));

const apart = strangers.map((name) => ({
  name: `${name}-stands-alone`,
  severity: 'error',
  from: { path: feature(name), pathNot: '\\.spec\\.ts$' },
  to: { path: any(strangers.filter((other) => other !== name)) },
}));

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-is-framework-free',
      severity: 'error',
      from: { path: '^api/src/[^/]+/domain/', pathNot: '\\.spec\\.ts$' },
      to: { path: '(node_modules/(@nestjs|typeorm|pg|class-validator))|^api/src/platform/' },
    },
    {
      name: 'domain-keeps-to-itself',
      severity: 'error',
      from: { path: '^api/src/([^/]+)/domain/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^api/src/', pathNot: ['^api/src/$1/domain/', '^api/src/shared/'] },
    },
    {
      name: 'shared-knows-nothing',
      severity: 'error',
      from: { path: '^api/src/shared/', pathNot: '\\.spec\\.ts$' },
      to: { path: ['^api/src/', 'node_modules'], pathNot: '^api/src/shared/' },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: '^api/src/platform/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^api/src/', pathNot: '^api/src/(platform|shared)/' },
    },
    {
      name: 'features-meet-at-the-front-door',
      severity: 'error',
      from: { path: '^api/src/([^/]+)/', pathNot: ['\\.spec\\.ts$', '^api/src/(demo|running)/'] },
      to: {
        path: '^api/src/([^/]+)/',
        pathNot: ['^api/src/$1/', '^api/src/(platform|shared|migrations|running)/', '/index\\.ts$'],
      },
    },
    {
      name: 'no-feature-uses-its-own-front-door',
      severity: 'error',
      from: { path: '^api/src/([^/]+)/.+\\.ts$' },
      to: { path: '^api/src/$1/index\\.ts$' },
    },
    {
      name: 'nobody-imports-the-demonstration',
      severity: 'error',
      from: { path: '^api/src/[^/]+/', pathNot: '^api/src/demo/' },
      to: { path: '^api/src/demo/' },
    },
    ...leftToRight,
    ...apart,
    {
      name: 'content-knows-nothing',
      severity: 'error',
      from: { path: '^content/src' },
      to: { path: '^(api|web|certificates|e2e)/' },
    },
    {
      name: 'grading-has-no-files',
      severity: 'error',
      from: { path: '^content/src/grading/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['core', 'npm'] },
    },
    {
      name: 'certificates-are-pure',
      severity: 'error',
      from: {
        path: '^certificates/src',
        pathNot: ['shipped-fonts\\.ts$', '\\.spec\\.ts$', '^certificates/src/testing/'],
      },
      to: {
        path: ['^(api|web|content|e2e)/', '^(node:)?(fs|net|http|https|child_process|os)(/|$)'],
      },
    },
    {
      name: 'web-knows-the-api-by-its-types',
      severity: 'error',
      from: { path: '^web/src' },
      to: { path: '^(api|certificates|e2e)/' },
    },
    {
      name: 'web-looks-down',
      severity: 'error',
      from: { path: '^web/src/(ui|lib)/', pathNot: '\\.spec\\.tsx?$' },
      to: { path: '^web/src/(app|features)/' },
    },
    {
      name: 'web-lib-has-no-screens',
      severity: 'error',
      from: { path: '^web/src/lib/', pathNot: '\\.spec\\.tsx?$' },
      to: { path: '^web/src/ui/' },
    },
    {
      name: 'web-features-do-not-meet',
      severity: 'error',
      from: { path: '^web/src/features/([^/]+)/', pathNot: '\\.spec\\.tsx?$' },
      to: { path: '^web/src/features/', pathNot: '^web/src/features/$1/' },
    },
    {
      name: 'web-features-do-not-look-up',
      severity: 'error',
      from: { path: '^web/src/features/', pathNot: '\\.spec\\.tsx?$' },
      to: { path: '^web/src/app/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
    },
  },
};
