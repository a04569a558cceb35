// The walls of the house, over the import graph, type-only imports included.
import type { ICruiseOptions, IForbiddenRuleType } from 'dependency-cruiser';

type Rule = IForbiddenRuleType;

const rooms: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  contracts: ['domain'],
  matching: ['domain'],
  pages: [],
  publication: ['domain', 'pages'],
  messages: ['domain'],
  expressions: ['domain'],
  verifier: [],
  client: [],
  store: ['contracts', 'domain'],
  vault: ['contracts', 'domain'],
  payments: ['contracts', 'domain'],
  channels: ['contracts', 'domain'],
  runtime: ['contracts', 'domain'],
  spreadsheets: ['contracts', 'domain'],
};

const own = (room: string): string => `^packages/${room}/`;
const isTest = '\\.(test|fixture)\\.ts$|-for-test\\.ts$|/testing-fixtures/|-fixtures\\.ts$';

const wall = ([room, may]: readonly [string, readonly string[]]): Rule => ({
  name: `${room}-imports-${may.length === 0 ? 'nothing' : may.join('-')}`,
  severity: 'error',
  from: { path: own(room), pathNot: isTest },
  to: { path: '^(packages|functions|infra|test)/', pathNot: [own(room), ...may.map(own)] },
});

const sdk = (packages: readonly string[], room: string): Rule => ({
  name: `only-${room}-knows-${packages[0]?.replace(/[^a-z0-9]+/gi, '-')}`,
  severity: 'error',
  from: { path: '^(packages|functions)/', pathNot: [own(room), '^packages/(local|cli)/', isTest] },
  to: { path: packages.map((name) => `node_modules/${name}(/|$)`) },
});

/** What no module may import. */
export const forbidden: readonly Rule[] = [
  ...Object.entries(rooms).map(wall),
  {
    name: 'domain-has-no-dependency',
    severity: 'error',
    from: { path: own('domain'), pathNot: isTest },
    to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'], pathNot: '^(node:)?crypto$' },
  },
  {
    name: 'verifier-has-no-dependency-but-node',
    severity: 'error',
    from: { path: own('verifier'), pathNot: isTest },
    to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional'] },
  },
  {
    name: 'steps-never-import-each-other',
    severity: 'error',
    from: { path: '^functions/([^/]+)/' },
    to: { path: '^functions/([^/]+)/', pathNot: '^functions/$1/' },
  },
  {
    name: 'steps-import-rooms-only',
    severity: 'error',
    from: { path: '^functions/' },
    to: { path: '^(infra|test)/|^packages/(local|cli)/' },
  },
  {
    name: 'nobody-imports-infra',
    severity: 'error',
    from: { path: '^(packages|functions)/', pathNot: '^packages/cli/' },
    to: { path: '^infra/' },
  },
  {
    // What is told of routes is many schemas: no Lambda reads them when it starts.
    name: 'told-to-readers-of-the-description-only',
    severity: 'error',
    from: {
      path: '^(functions|infra|packages/(store|vault|payments|channels|runtime|spreadsheets))/',
      pathNot: isTest,
    },
    to: { path: '^packages/contracts/src/api/' },
  },
  {
    name: 'infra-reads-contracts-of-the-gateway-only',
    severity: 'error',
    from: { path: '^infra/' },
    to: {
      path: '^(packages|functions|test)/',
      pathNot:
        '^packages/contracts/src/(routes|route-contract|events|provider-events|message-receipts|scopes|origin)\\.ts$',
    },
  },
  sdk(['@aws-sdk/client-dynamodb'], 'store'),
  sdk(['@aws-sdk/client-kms'], 'vault'),
  sdk(['stripe'], 'payments'),
  sdk(['@marcbachmann/cel-js'], 'expressions'),
  sdk(
    [
      '@aws-sdk/client-sqs',
      '@aws-sdk/client-s3',
      '@aws-sdk/s3-request-presigner',
      '@aws-sdk/client-sns',
      '@aws-sdk/client-sesv2',
    ],
    'channels',
  ),
  sdk(['@middy/core', '@aws-lambda-powertools', '@aws-sdk/client-secrets-manager'], 'runtime'),
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
];

/** How the graph is read. Type-only imports count: they tie rooms together all the same. */
export const options: ICruiseOptions = {
  tsPreCompilationDeps: true,
  tsConfig: { fileName: 'tsconfig.json' },
  enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '(^|/)(cdk\\.out|\\.build|\\.local)/' },
};
