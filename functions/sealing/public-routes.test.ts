import { checkpointsQuery, consistencyQuery, inclusionQuery } from '@hearth/contracts/sealing';
import { isConsistent, isIncluded } from '@hearth/domain/merkle-checks';
import { isRejected } from '@hearth/domain/rejections';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { inMemoryTables } from '@hearth/store/in-memory-tables';
import { fiscalAgentId } from '@hearth/store/relief-estate.fixture';
import { watchedTables } from '@hearth/store/watched-tables.fixture';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listCheckpoints, readCheckpoint, readLogKey } from './read-checkpoints.ts';
import { proveConsistency, proveInclusion } from './read-proofs.ts';
import { plainRecord, sealerOf } from './sealing.fixture.ts';

const odd = fc.oneof(
  fc.constantFrom(
    '0',
    '-0',
    '-1',
    '1e3',
    '1.5',
    '01',
    '0x10',
    ' 1',
    '1 ',
    '+1',
    '',
    'NaN',
    'Infinity',
    '１２',
    '1,2',
    '1_0',
  ),
  fc.constantFrom(
    '255',
    '256',
    '257',
    '999',
    '1000',
    '1001',
    '999999999999999',
    '1000000000000000',
    '9007199254740993',
  ),
  fc.nat(1_200).map(String),
  fc.string({ unit: 'binary' }),
  fc.string({ maxLength: 3, unit: fc.constantFrom(...'0123456789') }),
);

test('whatever anybody asks is answered or refused with a few reads, and what is answered is true', async () => {
  const tables = inMemoryTables();
  const record = plainRecord(tables);
  const sealer = await sealerOf(tables);
  await record.grow(1, 1000, monday);
  await sealer.sealAt(monday);
  let reads = 0;
  const count = (): void => {
    reads += 1;
  };
  const kept: typeof sealer.kept = {
    ...sealer.kept,
    proofOf: (plan, size) => {
      const tiles = new Set(plan.nodes.map(({ level, index }) => Math.floor((index * 2 ** (level % 8)) / 256)));
      reads += tiles.size;
      return sealer.kept.proofOf(plan, size);
    },
  };
  const ports = { tables: watchedTables(tables, { before: count }), kept, fiscalAgentId };
  const root = (await sealer.log()).state?.fixed?.root ?? '';
  const asked = (one: Record<string, string | undefined>): Record<string, string> => JSON.parse(JSON.stringify(one));
  await fc.assert(
    fc.asyncProperty(odd, fc.option(odd, { nil: undefined }), async (first, second) => {
      reads = 0;
      const [inclusion, consistency, listed] = [
        inclusionQuery.safeParse(asked({ leaf: first, size: second })),
        consistencyQuery.safeParse(asked({ from: first, to: second })),
        checkpointsQuery.safeParse(asked({ before: first, limit: second })),
      ];
      const included = inclusion.success ? await proveInclusion(ports)({ query: inclusion.data }) : undefined;
      if (included !== undefined && !isRejected(included)) {
        const body = included.body as never as Parameters<typeof isIncluded>[0];
        if (body.size === 1000) expect(isIncluded({ ...body, root })).toBe(true);
      }
      const consistent = consistency.success ? await proveConsistency(ports)({ query: consistency.data }) : undefined;
      if (consistent !== undefined && !isRejected(consistent)) {
        const { from, to, proof } = consistent.body as never as { from: number; to: number; proof: string[] };
        if (from === 1000)
          expect(isConsistent({ from: { size: from, root }, to: { size: to, root }, proof })).toBe(true);
      }
      if (listed.success) await listCheckpoints(ports)({ query: listed.data });
      await readCheckpoint(ports)({ params: { size: first } });
      await readLogKey(ports)();
      expect(reads).toBeLessThan(25);
    }),
    { numRuns: 400 },
  );
});
