// The kinds of tests, one project each: `vitest run --project unit`. What needs an engine or a template is not a unit test's business.
import { defineConfig } from 'vitest/config';

const project = (
  name: string,
  include: readonly string[],
  more: {
    readonly testTimeout?: number;
    readonly hookTimeout?: number;
    readonly fileParallelism?: boolean;
    readonly maxWorkers?: number;
    readonly sequence?: { readonly groupOrder: number };
  } = {},
) => ({
  extends: true as const,
  test: { name, include: [...include], ...more },
});

export default defineConfig({
  test: {
    exclude: ['**/node_modules/**', '**/cdk.out/**', '.local/**', '.build/**'],
    testTimeout: 10_000,
    // On all cores; a machine of two has one worker by default.
    maxWorkers: '100%',
    projects: [
      project('unit', ['packages/**/*.test.ts', 'functions/**/*.test.ts']),
      // By itself: histories are nothing but work, and what measures costs should not run beside them.
      project('simulation', ['test/simulation/**/*.test.ts'], {
        // Twice what they need on a quiet machine, and more: they are work, and a busy machine is no fault of theirs.
        testTimeout: 240_000,
        sequence: { groupOrder: 1 },
      }),
      project('model', ['test/model/**/*.test.ts'], { testTimeout: 60_000 }),
      // Bundles of a sealed fund, tampered with in every way there is.
      project('proof', ['test/proof/**/*.test.ts'], { testTimeout: 30_000, hookTimeout: 30_000 }),
      project('contract', ['test/contract/**/*.test.ts'], { testTimeout: 30_000, hookTimeout: 30_000 }),
      project('privacy', ['test/privacy/**/*.test.ts'], { testTimeout: 60_000, hookTimeout: 120_000 }),
      // Published pages in a real browser, where there is one.
      project('pages', ['test/pages/**/*.test.ts'], { testTimeout: 60_000, hookTimeout: 120_000 }),
      project('infra', ['test/infra/**/*.test.ts'], { testTimeout: 60_000, hookTimeout: 120_000 }),
      project('architecture', ['test/architecture/**/*.test.ts'], { testTimeout: 60_000, hookTimeout: 60_000 }),
      // The whole story on one running estate: slow to start, and never two at once.
      project('flow', ['test/flow/**/*.test.ts'], {
        testTimeout: 120_000,
        hookTimeout: 300_000,
        maxWorkers: 1,
        fileParallelism: false,
        sequence: { groupOrder: 2 },
      }),
    ],
  },
});
