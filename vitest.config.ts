// The kinds of tests, one project each: `vitest run --project unit`. What needs an engine or a template is not a unit test's business.
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const project = (
  name: string,
  include: readonly string[],
  more: {
    readonly testTimeout?: number;
    readonly maxWorkers?: number;
    readonly sequence?: { readonly groupOrder: number };
  } = {},
) => ({
  extends: true as const,
  test: { name, include: [...include], ...more },
});

/** What takes longest: begun last, it would run alone at the end while the other cores have nothing to do. */
const longest = [
  'flow/demo',
  'flow/kill',
  'flow/provider-faults',
  'simulation/histories',
  'simulation/guards',
  'store/src/rebuild',
];

/** The longest files first in each group; the rest as vitest would have them. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean => longest.some((name) => moduleId.includes(name));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    exclude: ['**/node_modules/**', '**/cdk.out/**', '.local/**', '.build/**'],
    // For what hangs, and for nothing else: many times what the slowest test needs on a quiet machine. A busy one is no fault of a test.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // On all cores; a machine of two has one worker by default.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      project('unit', ['packages/**/*.test.ts', 'functions/**/*.test.ts']),
      // By itself: histories are nothing but work, and what measures costs should not run beside them.
      project('simulation', ['test/simulation/**/*.test.ts'], { testTimeout: 900_000, sequence: { groupOrder: 1 } }),
      project('model', ['test/model/**/*.test.ts']),
      // Bundles of a sealed fund, tampered with in every way there is.
      project('proof', ['test/proof/**/*.test.ts']),
      project('contract', ['test/contract/**/*.test.ts']),
      project('privacy', ['test/privacy/**/*.test.ts']),
      // Published pages in a real browser, where there is one.
      project('pages', ['test/pages/**/*.test.ts']),
      project('infra', ['test/infra/**/*.test.ts']),
      project('architecture', ['test/architecture/**/*.test.ts']),
      // The whole story on a running estate of each file's own. Two at once: half of what one does is waiting for disk and clocks.
      project('flow', ['test/flow/**/*.test.ts'], { testTimeout: 900_000, maxWorkers: 2, sequence: { groupOrder: 2 } }),
    ],
  },
});
