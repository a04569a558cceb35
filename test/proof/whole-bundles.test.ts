// Bundles that nobody touched: of everything, of a fund, of a grant; before and after an erasure. And what they do not hold.
import { keptLog } from '@hearth/channels/kept-log';
import { derivedId } from '@hearth/domain/ids';
import { matchOf } from '@hearth/domain/matches';
import { ana, generalFund } from '@hearth/domain/relief-fund.fixture';
import { seal } from '@hearth/functions/sealing/seal.ts';
import { fiscalAgentId } from '@hearth/store/relief-estate.fixture';
import { verifyBundle } from '@hearth/verifier/verify-bundle';
import { beforeAll, describe, expect, test } from 'vitest';
import { day, exported, grant, idsOf, type SealedFund, sealedFund } from './sealed-fund.ts';
import { forge } from './tamper.ts';

let fund: SealedFund;
beforeAll(async () => {
  fund = await sealedFund();
});
const verify = (lines: readonly string[], checkpoints: readonly { name: string; note: string }[] = []) =>
  verifyBundle(lines, { keys: [fund.key], checkpoints });
const reader = { by: ana, reason: 'yearly audit', now: day(5) };

describe('a bundle that nobody touched holds', () => {
  test('of everything', async () => {
    const verdict = await verify(await exported(fund));
    expect(verdict.problems).toEqual([]);
    expect(verdict.holds).toBe(true);
    expect(verdict.notes.join()).toContain('1 application erased');
  });
  test('of everything with facts, and says who was erased', async () => {
    const verdict = await verify(await exported(fund, { kind: 'all' }, { reader }));
    expect(verdict.problems).toEqual([]);
    expect(verdict.checks.find(({ name }) => name === 'facts')?.says).toContain('6 applications');
  });
  test('of one grant', async () => {
    for (const name of ['one', 'three', 'seven']) {
      const verdict = await verify(await exported(fund, { kind: 'grant', id: idsOf(name).awardId }, { reader }));
      expect(verdict.problems).toEqual([]);
    }
  });
  test('of one fund', async () => {
    const verdict = await verify(await exported(fund, { kind: 'fund', id: generalFund }));
    expect(verdict.problems).toEqual([]);
  });
});

describe('a bundle made while a checkpoint is on its way to the bucket', () => {
  test('holds, of everything and of a grant: what is signed and not kept yet is no log that was cut off', async () => {
    const cut = await sealedFund();
    const { tables, signer, files } = cut;
    await grant(tables, cut.vault, 'eight', { at: day(5) });
    const away = () => Promise.reject(new Error('the bucket is away'));
    const kept = { ...keptLog(files), putTile: away };
    const sealing = seal({ tables, kept, signer, origin: cut.key.name, fiscalAgentId });
    await expect(sealing(day(5))).rejects.toThrow('away');
    const madeAt = day(5);
    for (const of of [{ kind: 'all' }, { kind: 'grant', id: idsOf('two').awardId }] as const)
      expect((await verify(await exported(cut, of, { madeAt }))).problems).toEqual([]);
  });
});

describe('a bundle holds what belongs to it', () => {
  const streamsIn = (lines: readonly string[]): ReadonlySet<string> =>
    new Set(lines.map((line) => JSON.parse(line)).flatMap(({ kind, stream }) => (kind === 'event' ? [stream] : [])));

  test('a grant: nothing of another household, also over a match with it', async () => {
    const [own, other] = [idsOf('two'), idsOf('three')];
    const side = ({ applicationId, householdId }: typeof own) => ({ applicationId, householdId });
    const match = matchOf(own.applicationId, other.applicationId);
    const opened = { elder: side(own), newer: side(other), evidence: ['same-phone'] };
    await forge(fund.tables, match, JSON.parse(JSON.stringify([{ type: 'MatchOpened', data: opened }])), day(5));
    const streams = streamsIn(await exported(fund, { kind: 'grant', id: own.awardId }));
    for (const id of [...Object.values(own), match]) if (!id.startsWith('hh_')) expect(streams).toContain(id);
    for (const id of Object.values(other)) expect(streams).not.toContain(id);
  });

  test('a fund: no grant that it paid nothing of', async () => {
    const elsewhere = derivedId('fund', 'elsewhere');
    await forge(
      fund.tables,
      elsewhere,
      [{ type: 'FundOpened', data: { name: 'E', currency: 'USD', by: ana } }],
      day(5),
    );
    const streams = streamsIn(await exported(fund, { kind: 'fund', id: elsewhere }));
    expect([...streams].filter((id) => /^(app|awd|hh|dsb)_/.test(id))).toEqual([]);
    expect(streamsIn(await exported(fund, { kind: 'fund', id: generalFund })).has(elsewhere)).toBe(false);
  });

  test('whatever is not there: nothing', async () => {
    const lines = await exported(fund, { kind: 'grant', id: idsOf('nobody').awardId });
    const { problems } = await verify(lines);
    expect(problems[0]).toMatchObject({ code: 'stream-dropped' });
  });
});
