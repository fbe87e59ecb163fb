/** Layers by folder; imports point one way. See CONTRIBUTING.md for the table. */
const typeorm = '(^|/)node_modules/(typeorm|@nestjs/typeorm)/';

module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: '^src/domain/' },
    },
    {
      name: 'entities-know-typeorm-only',
      severity: 'error',
      from: { path: '^entities/' },
      to: { pathNot: ['^entities/', '^src/domain/', typeorm] },
    },
    {
      name: 'rows-only-in-stores',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/database/', '\\.store\\.ts$'] },
      to: { path: [typeorm, '^entities/'] },
    },
    {
      name: 'graphql-never-touches-rows',
      severity: 'error',
      from: { path: '^graphql/' },
      to: { path: ['^entities/', '^src/database/', '^src/domain/bitemporal/revise', typeorm] },
    },
    {
      name: 'src-never-imports-graphql',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/app\\.module\\.ts$' },
      to: {
        path: ['^graphql/', '(^|/)node_modules/(graphql|@nestjs/graphql|@nestjs/apollo|@apollo)/'],
      },
    },
    {
      name: 'seeds-only-from-the-command-line',
      severity: 'error',
      from: { pathNot: ['^seeds/', '^src/command-line/', '^test/', '^bench/'] },
      to: { path: '^seeds/' },
    },
    {
      name: 'seeds-know-the-domain-only',
      severity: 'error',
      from: { path: '^seeds/' },
      to: { path: ['^src/', '^graphql/', '^entities/'], pathNot: '^src/domain/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['^src/main\\.ts$', '\\.worker\\.js$', '\\.d\\.ts$'] },
      to: {},
    },
    {
      name: 'not-to-dev-dependencies',
      severity: 'error',
      from: { path: '^(src|entities|graphql|seeds)/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
