import type { Application } from '@hearth/domain/applications';
import type { Match } from '@hearth/domain/matches';
import { monday, westPartner } from '@hearth/domain/relief-fund.fixture';
import { weightsVersion } from '@hearth/matching/compare';
import { rootOf } from '@hearth/store/household-roots';
import { applicationStream } from '@hearth/store/projection';
import { bytesOf, stateOf, troubles, typesOf } from '@hearth/store/relief-checks.fixture';
import { write } from '@hearth/store/relief-estate.fixture';
import { windowChange } from '@hearth/store/windows';
import { describe, expect, test } from 'vitest';
import { opened, sureOf } from './screening.fixture.ts';

const phone = '617 555 0142';
const email = 'ana@example.org';
const later = (seconds: number) => new Date(Date.parse(monday) + seconds * 1000).toISOString();
const certain = () => opened(undefined, sureOf('same'));

/** Who shares a phone is the same beyond doubt, who shares an e-mail address possibly. */
const byPhone: ReturnType<typeof sureOf> = (a, b, world) => {
  const seen = sureOf('possible')(a, b, world);
  return seen.evidence.includes('same-phone') ? { ...seen, probability: 0.999, band: 'same' } : seen;
};

describe('near certainty', () => {
  test('makes the newer household an alias of the elder in one commit, whoever is screened first', async () => {
    for (const isNewerFirst of [true, false]) {
      const { tables, screen, arrives, arrived, idOfMatch, openMatches } = await certain();
      const elder = await arrives({ name: 'Ana', phone });
      const newer = await arrives({ name: 'Anna', phone, partnerId: westPartner, at: later(1) });
      for (const each of isNewerFirst ? [newer, elder] : [elder, newer]) await screen(arrived(each), monday);
      expect(await typesOf(tables, idOfMatch(elder, newer))).toEqual(['MatchOpened', 'MatchDecided']);
      expect(await stateOf(tables, idOfMatch(elder, newer))).toMatchObject({
        status: 'same',
        elder,
        newer,
        decidedBy: 'step:screening',
        reason: 'near-certain',
        evidence: ['same-phone'],
        probabilityPpm: 999_000,
        model: weightsVersion,
      });
      expect((await rootOf(tables, newer.householdId)).household.id).toBe(elder.householdId);
      expect([await openMatches(elder), await openMatches(newer)]).toEqual([0, 0]);
      for (const { applicationId } of [elder, newer])
        expect(await stateOf(tables, applicationId)).toMatchObject({ status: 'awarded' });
      expect(await troubles(tables)).toEqual([]);
    }
  });

  test('lets the window of both decide: what was granted before counts', async () => {
    const { tables, screen, arrives, arrived } = await certain();
    const [elder, newer] = [await arrives({ name: 'Ana', phone }), await arrives({ name: 'Bo', phone, at: later(1) })];
    const grants = [{ key: 'awd_x#1', at: '2026-06-01T00:00:00.000Z', amountMinor: 50_000 }];
    await tables.transact([windowChange((await rootOf(tables, elder.householdId)).window, grants)]);
    await screen(arrived(newer), monday);
    const { status, findings } = await stateOf<Application>(tables, newer.applicationId);
    expect([status, findings.find(({ code }) => code === 'cap')?.numbers['usedMinor']]).toEqual(['referred', 50_000]);
  });

  test('gathers all at the eldest, however many come at once and whoever is screened first', async () => {
    const { tables, screen, arrives, arrived } = await certain();
    const cases = [];
    for (const [nth, name] of ['Ana', 'Bo', 'Cy', 'Di'].entries())
      cases.push(await arrives({ name, phone, at: later(nth) }));
    await Promise.all(cases.toReversed().map((each) => screen(arrived(each), monday)));
    for (const { householdId } of cases)
      expect((await rootOf(tables, householdId)).household.id).toBe(cases[0]?.householdId);
    expect(await troubles(tables)).toEqual([]);
  });

  test('is done once, however often the messages arrive', async () => {
    const { tables, screen, arrives, arrived, idOfMatch } = await certain();
    const [elder, newer] = [await arrives({ name: 'Ana', phone }), await arrives({ name: 'Bo', phone, at: later(1) })];
    for (const each of [elder, newer]) await screen(arrived(each), monday);
    const before = bytesOf(tables);
    for (const each of [elder, newer]) await screen(arrived(each), monday);
    const stream = idOfMatch(elder, newer);
    await screen({ stream, sequence: 2, type: 'MatchDecided', at: monday, data: { elder, newer } }, monday);
    expect(bytesOf(tables)).toBe(before);
  });

  test('is no reason to undo what a person said of the same two households', async () => {
    const { tables, screen, screenWith, arrives, arrived, decided, idOfMatch } = await opened();
    const ana = await arrives({ name: 'Ana', phone, facts: { need: 'rent' } });
    const bo = await arrives({ name: 'Bo', phone, at: later(1) });
    await screen(arrived(bo), monday);
    await screen(await decided(ana, bo, 'different'), monday);
    await screenWith(sureOf('same'))(arrived(ana), monday);
    expect(await stateOf(tables, idOfMatch(ana, bo))).toMatchObject({ status: 'different' });
    expect((await rootOf(tables, bo.householdId)).household.id).toBe(bo.householdId);
  });
});

describe('the answer of a person', () => {
  const answered = async () => {
    const estate = await opened();
    const elder = await estate.arrives({ name: 'Ana', phone, email });
    const newer = await estate.arrives({ name: 'Bo', phone, at: later(1), facts: { need: 'rent' } });
    for (const each of [elder, newer]) await estate.screen(estate.arrived(each), monday);
    await estate.screen(await estate.decided(elder, newer, 'different'), monday);
    return { ...estate, elder, newer, match: estate.idOfMatch(elder, newer) };
  };

  test('is not asked for again when an amendment brings nothing new', async () => {
    const { tables, screen, amended, newer, match, openMatches } = await answered();
    await screen(await amended(newer), monday);
    expect([await openMatches(newer), await typesOf(tables, match)]).toEqual([0, ['MatchOpened', 'MatchDecided']]);
  });

  test.each(['possible', 'same'] as const)(
    'is asked for again when an amendment brings new evidence, be it %s, and then remembers both',
    async (band) => {
      const { tables, screen, screenWith, amended, decided, elder, newer, match, openMatches } = await answered();
      const more = screenWith(sureOf(band, ['same-address']));
      await more(await amended(newer), monday);
      expect(await stateOf<Match>(tables, match)).toMatchObject({
        status: 'open',
        evidence: ['same-phone', 'same-address'],
        answered: ['same-phone'],
      });
      expect([await openMatches(elder), await openMatches(newer)]).toEqual([1, 1]);
      await screen(await decided(elder, newer, 'different'), monday);
      await more(await amended(newer), monday);
      expect([await openMatches(elder), await openMatches(newer)]).toEqual([0, 0]);
      expect(await troubles(tables)).toEqual([]);
    },
  );

  test('is not asked for again when something new only speaks against it', async () => {
    const { screenWith, amended, newer, openMatches } = await answered();
    await screenWith(sureOf('possible', ['other-birth-date']))(await amended(newer), monday);
    expect(await openMatches(newer)).toBe(0);
  });

  test('holds for a later application of either household: nobody is asked again for the same evidence', async () => {
    const estate = await opened();
    const { tables, screenWith, arrives, arrived, decided, openMatches } = estate;
    const screen = screenWith(byPhone);
    const ana = await arrives({ name: 'Ana', phone, email });
    const bo = await arrives({ name: 'Bo', email, at: later(1) });
    for (const each of [ana, bo]) await screen(arrived(each), monday);
    await screen(await decided(ana, bo, 'different'), monday);
    const again = await arrives({ name: 'Again', phone, email, at: later(2), partnerId: westPartner });
    await screen(arrived(again), monday);
    expect((await rootOf(tables, again.householdId)).household.id).toBe(ana.householdId);
    expect(await openMatches(again)).toBe(0);
    expect(await stateOf(tables, again.applicationId)).toMatchObject({ status: 'awarded' });
    expect(await troubles(tables)).toEqual([]);
  });
});

test('an application that was withdrawn counts against nobody', async () => {
  const { tables, screen, arrives, arrived, openMatches } = await opened();
  const gone = await arrives({ name: 'Ana', phone });
  await write(tables, applicationStream, gone.applicationId, [
    { type: 'ApplicationWithdrawn', data: { reason: 'no-longer-needed' } },
  ]);
  const next = await arrives({ name: 'Bo', phone, at: later(1) });
  await screen(arrived(next), monday);
  expect(await openMatches(next)).toBe(0);
});
