// Whatever a bundle holds, a verdict comes of it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verdictLines } from './command.ts';
import { key } from './log-key.fixture.ts';
import { verifyBundle } from './verify-bundle.ts';

describe('whatever a bundle holds', () => {
  test('what is nested without an end is no bundle', async () => {
    const deep = `{"kind":"facts","application":"a","nonce":"n","facts":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    const verdict = await verifyBundle(['{"kind":"header"}', deep], { keys: [key], checkpoints: [] });
    expect(verdict.problems.map(({ code }) => code)).toContain('bundle');
  });

  test('a verdict comes of it, and never a fault', async () => {
    const kind = fc.constantFrom(
      'header',
      'checkpoint',
      'leaves',
      'event',
      'proof',
      'facts',
      'statement',
      'end',
      'other',
    );
    const line = fc
      .tuple(
        kind,
        fc.dictionary(
          fc.constantFrom('stream', 'sequence', 'body', 'hashes', 'note', 'of', 'from', 'size', 'log', 'format'),
          fc.jsonValue(),
        ),
      )
      .map(([one, rest]) => JSON.stringify({ ...rest, kind: one }));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(line, fc.string())), async (lines) => {
        const verdict = await verifyBundle(lines, { keys: [key], checkpoints: [] });
        expect(verdict.holds).toBe(false);
        expect(verdictLines(verdict).join()).toContain('wrong');
      }),
      { numRuns: 300 },
    );
  });
});
