// Tampering inside a sealed period: each is named by stream and sequence. The fund is real and so is its sealing.
import { canonical, sha256 } from '@hearth/domain/canonical';
import { derivedId } from '@hearth/domain/ids';
import { logOf } from '@hearth/domain/log';
import { appendEvents, type RecordedEvent } from '@hearth/domain/record';
import { ana, cleo, dora, generalFund } from '@hearth/domain/relief-fund.fixture';
import { eventItem } from '@hearth/store/entities';
import { observationStream } from '@hearth/store/projection';
import { fiscalAgentId, write } from '@hearth/store/relief-estate.fixture';
import { sealedRef } from '@hearth/store/vault-rows';
import { inMemoryLogSigner } from '@hearth/vault/in-memory-log-signer';
import { verdictLines } from '@hearth/verifier/command';
import type { Verdict } from '@hearth/verifier/verdict';
import { verifyBundle } from '@hearth/verifier/verify-bundle';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { day, exported, grant, idsOf, type SealedFund, sealedFund } from './sealed-fund.ts';
import { type Line, overwrite, remove, retold, rewrite, storedEvents, without } from './tamper.ts';

const { applicationId, awardId, householdId, disbursementId } = idsOf('four');
const log = logOf(fiscalAgentId);

let fund: SealedFund;
let lines: string[];
const verify = (
  told: readonly string[],
  checkpoints: readonly { name: string; note: string }[] = [],
): Promise<Verdict> => verifyBundle(told, { keys: [fund.key], checkpoints });
const firstOf = ({ problems }: Verdict) => problems[0];
const codesOf = ({ problems }: Verdict): readonly string[] => [...new Set(problems.map(({ code }) => code))];
const noteOf = (told: readonly string[], nth = -1): { name: string; note: string } => {
  const notes = told.map((line): Line => JSON.parse(line)).filter(({ kind }) => kind === 'checkpoint');
  return { name: 'from the newspaper', note: String(notes.at(nth)?.['note']) };
};
const isEvent = (line: Line, stream: string, sequence?: number): boolean =>
  line.kind === 'event' && line.stream === stream && (sequence === undefined || line.sequence === sequence);

beforeAll(async () => {
  fund = await sealedFund();
  lines = await exported(fund);
});

describe('the file of a bundle, tampered with', () => {
  test('one byte of an event, whichever it is', async () => {
    const events = lines
      .map((line): Line => JSON.parse(line))
      .filter(({ kind, stream }) => kind === 'event' && stream !== log);
    await fc.assert(
      fc.asyncProperty(fc.nat(events.length - 1), fc.nat(), fc.integer({ min: 1, max: 94 }), async (nth, place, by) => {
        const chosen = events[nth];
        if (chosen === undefined) return;
        const at = place % chosen.body.length;
        const code = 32 + ((chosen.body.charCodeAt(at) - 32 + by) % 95);
        const body = `${chosen.body.slice(0, at)}${String.fromCharCode(code)}${chosen.body.slice(at + 1)}`;
        if (body === chosen.body) return;
        const { stream, sequence } = chosen;
        const told = retold(lines, (line) => (isEvent(line, stream, sequence) ? { ...line, body } : line));
        expect(firstOf(await verify(told))).toMatchObject({ stream, sequence });
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  test('an event dropped: in the middle, at the end, and the first', async () => {
    for (const [stream, sequence, code] of [
      [disbursementId, 2, 'gap'],
      [disbursementId, 3, 'stream-truncated'],
      [awardId, 1, 'gap'],
    ] as const)
      expect(firstOf(await verify(without(lines, (line) => isEvent(line, stream, sequence))))).toMatchObject({
        stream,
        sequence,
        code,
      });
  });

  test('a stream dropped: of a grant, and of everything about an erased household', async () => {
    expect(firstOf(await verify(without(lines, (line) => isEvent(line, awardId))))).toMatchObject({
      stream: awardId,
      sequence: 1,
      code: 'stream-dropped',
    });
    const erased = idsOf('one');
    const gone: readonly string[] = Object.values(erased);
    const verdict = await verify(without(lines, (line) => line.kind === 'event' && gone.includes(line.stream)));
    expect(
      verdict.problems
        .filter(({ code }) => code === 'stream-dropped')
        .map(({ stream }) => stream)
        .sort(),
    ).toEqual([...gone].sort());
  });

  test('two events swapped', async () => {
    const other = lines.map((line): Line => JSON.parse(line)).find((line) => isEvent(line, disbursementId, 2));
    const told = retold(
      without(lines, (line) => isEvent(line, disbursementId, 2)),
      (line) => (isEvent(line, disbursementId, 3) ? [line, other as Line] : line),
    );
    expect(firstOf(await verify(told))).toMatchObject({ stream: disbursementId, sequence: 2, code: 'order' });
  });

  test('a leaf dropped, and two swapped', async () => {
    const dropped = retold(lines, (line) =>
      line.kind === 'leaves' ? { ...line, hashes: line.hashes.toSpliced(5, 1) } : line,
    );
    const swapped = retold(lines, (line) =>
      line.kind === 'leaves'
        ? { ...line, hashes: line.hashes.with(5, line.hashes[6] ?? '').with(6, line.hashes[5] ?? '') }
        : line,
    );
    const [extended] = (await storedEvents(fund.tables, log)) as unknown as {
      data: { leaves: [string, number, string][] };
    }[];
    const [stream, sequence] = extended?.data.leaves[5] ?? [];
    for (const told of [dropped, swapped]) {
      const verdict = await verify(told);
      expect(firstOf(verdict)).toMatchObject({ stream, sequence, code: 'leaf' });
      expect(codesOf(verdict)).toContain(told === dropped ? 'truncated-log' : 'root');
    }
  });

  test('the log cut off after its third day, with everything that came later', async () => {
    const newest = noteOf(lines);
    const third = noteOf(lines, -2);
    const [, size = ''] = third.note.split('\n');
    const events = await storedEvents(fund.tables, log);
    const last = events.filter(({ at }) => at <= day(3)).at(-1)?.sequence ?? 0;
    const leaves = new Set(
      events
        .filter(({ at }) => at <= day(3))
        .flatMap(({ data }) => (data as { leaves?: [string, number][] }).leaves ?? [])
        .map(([stream, sequence]) => `${stream}/${sequence}`),
    );
    const cut = retold(
      without(lines, (line) => {
        if (line.kind === 'checkpoint') return line['note'] === newest.note;
        if (line.kind !== 'event') return line.kind === 'statement';
        return line.stream === log ? line.sequence > last : !leaves.has(`${line.stream}/${line.sequence}`);
      }),
      (line) => {
        if (line.kind === 'leaves') return { ...line, hashes: line.hashes.slice(0, Number(size)) };
        return line.kind === 'header' ? { ...line, size: Number(size) } : line;
      },
    );
    // By itself it is a whole log, only shorter: a copy of a later checkpoint tells.
    expect(codesOf(await verify(cut))).toEqual(['statement']);
    expect(firstOf(await verify(cut, [newest]))).toMatchObject({ code: 'truncated-log' });
    // And with its own list of leaves it names the first that is missing.
    const shorter = retold(lines, (line) =>
      line.kind === 'leaves' ? { ...line, hashes: line.hashes.slice(0, Number(size)) } : line,
    );
    const [, next] = events
      .flatMap(({ data }) => (data as { leaves?: [string, number][] }).leaves ?? [])
      .slice(Number(size) - 1);
    expect(firstOf(await verify(shorter))?.says).toContain(`${next?.[0]}/${next?.[1]}`);
  });

  test('another key, and a checkpoint whose words were changed', async () => {
    const elsewhere = { ...fund.key, id: '00000000', raw: Buffer.from(await inMemoryLogSigner('another').publicKey()) };
    expect(firstOf(await verifyBundle(lines, { keys: [elsewhere], checkpoints: [] }))).toMatchObject({
      code: 'other-key',
    });
    const told = retold(lines, (line) =>
      line.kind === 'checkpoint'
        ? { ...line, note: String(line['note']).replace(/\n(\d+)\n/, (_, size) => `\n${Number(size) + 1}\n`) }
        : line,
    );
    expect(firstOf(await verify(told))).toMatchObject({ code: 'signature' });
  });

  test('totals edited in a statement, and a statement left out', async () => {
    const edited = retold(lines, (line) =>
      line['of'] === 'slice' ? { ...line, spentMinor: Number(line['spentMinor']) + 100 } : line,
    );
    expect(firstOf(await verify(edited))).toMatchObject({ code: 'statement' });
    expect(firstOf(await verify(without(lines, (line) => line['of'] === 'fund')))).toMatchObject({ code: 'statement' });
  });

  test('a file that is cut off, or goes on behind its end', async () => {
    expect(firstOf(await verify(lines.slice(0, -1)))).toMatchObject({ code: 'bundle' });
    expect(firstOf(await verify([...lines, lines[3] ?? '']))).toMatchObject({ code: 'bundle' });
  });
});

describe('the tables, tampered with by somebody who may write everything, and exported then', () => {
  beforeEach(async () => {
    fund = await sealedFund();
  });
  const verdict = async (checkpoints: readonly { name: string; note: string }[] = []) =>
    verify(await exported(fund), checkpoints);

  test('one byte of an event', async () => {
    await overwrite(fund.tables, awardId, 2, (body) => body.replace('50000', '50001'));
    expect(firstOf(await verdict())).toMatchObject({ stream: awardId, sequence: 2, code: 'hash' });
  });

  test('an event and all hashes after it rewritten', async () => {
    const other = { fundId: generalFund, minor: 1 };
    await rewrite(fund.tables, disbursementId, 2, (event) => ({
      ...event,
      data: { ...(event.data as object), ...other },
    }));
    const after = await verdict();
    expect(firstOf(after)).toMatchObject({ stream: disbursementId, sequence: 2, code: 'rewritten' });
    expect(after.problems.filter(({ code }) => code === 'rewritten').map(({ sequence }) => sequence)).toEqual([2, 3]);
  });

  test('the same, and the list of leaves in the log rewritten with it', async () => {
    const before = await storedEvents(fund.tables, disbursementId);
    await rewrite(fund.tables, disbursementId, 2, (event) => ({ ...event, actor: dora }));
    const hashes = new Map(
      (await storedEvents(fund.tables, disbursementId)).map(({ hash }, at) => [before[at]?.hash, hash]),
    );
    for (const { sequence, type } of await storedEvents(fund.tables, log)) {
      if (type !== 'LogExtended') continue;
      await rewrite(fund.tables, log, sequence, (event) => {
        const leaves = (event.data as unknown as { leaves: [string, number, string][] }).leaves;
        const data = {
          ...(event.data as object),
          leaves: leaves.map(([stream, nth, hash]) => [stream, nth, hashes.get(hash) ?? hash]),
        };
        return { ...event, data } as RecordedEvent;
      });
    }
    expect(firstOf(await verdict())).toMatchObject({ stream: disbursementId, sequence: 2, code: 'leaf' });
  });

  test('an event back-dated, with all hashes after it', async () => {
    await rewrite(fund.tables, awardId, 2, (event) => ({ ...event, at: day(1) }));
    const after = await verdict();
    expect(firstOf(after)).toMatchObject({ stream: awardId, sequence: 2, code: 'rewritten' });
    expect(codesOf(after)).toContain('back-dated');
  });

  test('an event put in later that says it is old', async () => {
    const events = await storedEvents(fund.tables, awardId);
    const last = events.at(-1);
    const [late] = appendEvents(
      awardId,
      { version: last?.sequence ?? 0, hash: last?.hash ?? '' },
      [{ type: 'AwardRelationshipDisclosed', data: { by: cleo } }],
      { at: day(1), actor: ana },
    );
    if (late === undefined) throw new TypeError('no event');
    const { pk, sk } = eventItem(late);
    await fund.tables.transact([{ put: { table: 'events', pk, sk }, item: eventItem(late), when: [] }]);
    expect(firstOf(await verdict())).toMatchObject({
      stream: awardId,
      sequence: last === undefined ? 0 : last.sequence + 1,
      code: 'back-dated',
    });
  });

  test('a new stream that says it is old, sealed after all, or never sealed', async () => {
    const id = derivedId('access', 'back-dated');
    const read = { by: ana, householdId, applicationId, purpose: 'referral' };
    await write(fund.tables, observationStream, id, [{ type: 'IdentityRead', data: read }], { at: day(1) });
    expect(firstOf(await verify(await exported(fund, { kind: 'all' }, { madeAt: day(9) })))).toMatchObject({
      stream: id,
      sequence: 1,
      code: 'unsealed',
    });
    await fund.sealOn(day(9));
    expect(firstOf(await verify(await exported(fund, { kind: 'all' }, { madeAt: day(9) })))).toMatchObject({
      stream: id,
      sequence: 1,
      code: 'back-dated',
    });
  });

  test('two events swapped, an event dropped, a stream dropped, a stream cut off', async () => {
    const [first, second] = await storedEvents(fund.tables, disbursementId);
    await overwrite(fund.tables, disbursementId, 1, () => canonical(JSON.parse(JSON.stringify(second))));
    await overwrite(fund.tables, disbursementId, 2, () => canonical(JSON.parse(JSON.stringify(first))));
    expect(firstOf(await verdict())).toMatchObject({ stream: disbursementId, sequence: 1, code: 'event' });
    fund = await sealedFund();
    await remove(fund.tables, awardId, 1);
    expect(firstOf(await verdict())).toMatchObject({ stream: awardId, sequence: 1, code: 'gap' });
    await remove(fund.tables, awardId, 2);
    expect(firstOf(await verdict())).toMatchObject({ stream: awardId, sequence: 1, code: 'stream-dropped' });
    fund = await sealedFund();
    await remove(fund.tables, disbursementId, 3);
    expect(firstOf(await verdict())).toMatchObject({ stream: disbursementId, sequence: 3, code: 'stream-truncated' });
  });

  test('the log cut off in the tables', async () => {
    const newest = noteOf(lines);
    for (const { sequence, at } of await storedEvents(fund.tables, log))
      if (at > day(2)) await remove(fund.tables, log, sequence);
    const after = await verify(await exported(fund, { kind: 'all' }, { madeAt: day(9) }), [newest]);
    expect(codesOf(after)).toEqual(expect.arrayContaining(['truncated-log', 'unsealed']));
    expect(firstOf(after)?.stream).toBeDefined();
  });

  test('a fork: two readers are given two checkpoints of one size', async () => {
    const other = await sealedFund();
    const told = noteOf(await exported(other));
    // The other world: one more event before the same size, by the same key.
    const fresh = await sealedFund();
    const id = derivedId('access', 'only here');
    const read = { by: ana, householdId, applicationId, purpose: 'referral' };
    await write(fresh.tables, observationStream, id, [{ type: 'IdentityRead', data: read }], { at: day(5) });
    await fresh.sealOn(day(5));
    await write(
      other.tables,
      observationStream,
      derivedId('access', 'only there'),
      [{ type: 'IdentityRead', data: read }],
      { at: day(5) },
    );
    await other.sealOn(day(5));
    const [here, there] = [await exported(fresh), await exported(other)];
    expect(await verify(here)).toMatchObject({ holds: true });
    expect(await verify(here, [told])).toMatchObject({ holds: true });
    expect(firstOf(await verify(here, [noteOf(there)]))).toMatchObject({ code: 'fork' });
  });

  test('facts changed behind an event, facts of before, facts gone without an erasure', async () => {
    const reader = { by: ana, reason: 'audit', now: day(5) };
    const told = await exported(fund, { kind: 'all' }, { reader });
    const changed = retold(told, (line) =>
      line.kind === 'facts' && line['application'] === applicationId
        ? { ...line, facts: { need: 'food', size: 8, situations: ['four'] } }
        : line,
    );
    expect(firstOf(await verify(changed))).toMatchObject({ stream: applicationId, sequence: 1, code: 'facts' });
    await fund.tables.transact([{ delete: sealedRef(householdId, applicationId), when: [] }]);
    expect(firstOf(await verify(await exported(fund, { kind: 'all' }, { reader })))).toMatchObject({
      stream: applicationId,
      code: 'facts',
    });
  });

  test('every read for an export with facts is in the record before they are shown', async () => {
    const reader = { by: ana, reason: 'audit', now: day(5) };
    await exported(fund, { kind: 'grant', id: awardId }, { reader });
    const all = await exported(fund);
    const reads = all.map((line): Line => JSON.parse(line)).filter(({ stream }) => stream?.startsWith('acc_'));
    expect(reads.map(({ body }) => JSON.parse(body).data)).toEqual([
      { by: ana, householdId, applicationId, purpose: 'export: audit' },
    ]);
  });
});

describe('the bundle of a grant, tampered with', () => {
  beforeAll(async () => {
    fund = await sealedFund();
    lines = await exported(fund, { kind: 'grant', id: awardId });
  });
  test('an event, a proof, a proof taken away', async () => {
    const told = retold(lines, (line) =>
      isEvent(line, awardId, 2) ? { ...line, body: line.body.replace('50000', '40000') } : line,
    );
    expect(firstOf(await verify(told))).toMatchObject({ stream: awardId, sequence: 2, code: 'hash' });
    const isProof = (line: Line): boolean =>
      line.kind === 'proof' && line['of'] === 'inclusion' && line.stream === awardId && line.sequence === 1;
    const wrong = retold(lines, (line) =>
      isProof(line) ? { ...line, hashes: line.hashes.with(0, sha256('other')) } : line,
    );
    expect(firstOf(await verify(wrong))).toMatchObject({ stream: awardId, sequence: 1, code: 'not-included' });
    expect(firstOf(await verify(without(lines, isProof)))).toMatchObject({
      stream: awardId,
      sequence: 1,
      code: 'unsealed',
    });
  });
  test('a stream that the award names, left out', async () => {
    expect(firstOf(await verify(without(lines, (line) => line.stream === applicationId)))).toMatchObject({
      stream: applicationId,
      code: 'stream-dropped',
    });
  });
  test('checkpoints that do not hang together', async () => {
    const broken = retold(lines, (line) =>
      line['of'] === 'consistency' ? { ...line, hashes: line.hashes.toReversed() } : line,
    );
    expect(firstOf(await verify(broken))).toMatchObject({ code: 'inconsistent' });
    const untied = without(lines, (line) => line['of'] === 'consistency');
    expect(firstOf(await verify(untied))).toMatchObject({ code: 'unlinked-checkpoint' });
  });
  test('what a person reads begins with the first thing that is wrong', async () => {
    const told = verdictLines(await verify(without(lines, (line) => isEvent(line, disbursementId, 2))));
    expect(told.join('\n')).toContain(`gap                 ${disbursementId}/2 is missing`);
  });
  test('grants can be given on their own while others are made', async () => {
    await grant(fund.tables, fund.vault, 'eight', { at: day(5) });
    const verdict = await verify(await exported(fund, { kind: 'grant', id: idsOf('eight').awardId }));
    expect(verdict.problems).toEqual([]);
    expect(verdict.notes.join()).toContain('not sealed yet');
  });
});
