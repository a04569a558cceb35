import { disbursementOf } from '@hearth/domain/disbursements';
import { hour } from '@hearth/domain/relief-fund.fixture';
import { playedBySeeds, type Runs, seedOfToday } from '@hearth/domain/two-seeds.fixture';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inMemoryTables } from './in-memory-tables.ts';
import { played, sideStepNames, stepNames, type Throw } from './plausible-history.fixture.ts';
import { itemBytes, readStreams, rebuiltState, stateDifferences } from './rebuild.ts';
import { sliceOf } from './slices.ts';
import { type Item, numberOf, type Tables } from './tables.ts';

const now = hour(1000);
/** So many throws of money's steps for one of those beside it. */
const diceOf = (money: number, beside: number): fc.Arbitrary<Throw> =>
  fc.record({
    step: fc.oneof(
      { weight: money, arbitrary: fc.constantFrom(...stepNames) },
      { weight: beside, arbitrary: fc.constantFrom(...sideStepNames) },
    ),
    on: fc.nat(40),
    how: fc.nat(40),
  });

/** The same tables, read back in another order: a scan promises none. */
const shuffled = (tables: Tables, turn: number): Tables => ({
  ...tables,
  scan: async (table) => {
    const { items } = await tables.scan(table);
    const weight = ({ pk, sk }: Item): number =>
      [...`${pk}${sk}${turn}`].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);
    return { items: items.toSorted((a, b) => weight(a) - weight(b)) };
  },
});

/** Plays histories and folds each again; answers the types of the events that came, and how often. */
const foldedAgain = (dice: fc.Arbitrary<Throw>, maxLength: number, runs: Runs) =>
  playedBySeeds(
    fc.tuple(fc.array(dice, { minLength: 150, maxLength, size: 'max' }), fc.nat()),
    async ([history, turn], meet) => {
      const tables = inMemoryTables();
      await played(tables, history);
      expect(await stateDifferences(shuffled(tables, turn), now)).toEqual([]);
      for (const item of tables.items.values()) {
        if (item.pk.startsWith('slices#')) {
          const { allottedMinor, availableMinor, encumberedMinor, spentMinor } = sliceOf(item);
          expect(Math.min(availableMinor, encumberedMinor, spentMinor)).toBeGreaterThanOrEqual(0);
          expect(availableMinor + encumberedMinor + spentMinor).toBe(allottedMinor);
        }
        if (typeof item['type'] === 'string') meet(item['type']);
        if (item.sk === 'matches') expect(numberOf(item, 'open')).toBeGreaterThanOrEqual(0);
      }
    },
    runs,
  );

test(`whatever happened, in whatever order it is read back, the record folds to the state as it is (seed ${seedOfToday})`, async () => {
  const reached = await foldedAgain(diceOf(20, 1), 500, { fixed: 110, today: 40 });
  for (const type of [
    'ApplicationAmended',
    'MatchDecided',
    'MatchReopened',
    'HouseholdAliased',
    'AwardLapsed',
    'DisbursementReturned',
    'DisbursementFailed',
    'HandoverUnclaimed',
    'HandoverConfirmed',
    'AdvanceFailed',
    'AdvanceSettled',
    'GiftReduced',
    'GivenBack',
    'AllotmentMoved',
    'AllotmentMoveDropped',
    'AwardSentBack',
    'AwardWaitsForFunds',
    'AwardReissueProposed',
    'AwardReissueDropped',
    'PayeeReady',
    'PayeeChanged',
    'PayeeChangeConfirmed',
    'PayeeClosed',
    'HandoverCodeIssued',
    'PartnerRefunded',
    'SignalRaised',
    'SignalSeen',
    'LogExtended',
    'CheckpointFixed',
    'CheckpointSigned',
    'CheckpointKept',
    'LogSwept',
    'RelationshipDisclosed',
    'FollowUpAnswered',
    'AwardRelationshipDisclosed',
    'AwardConsented',
    'OverrideConfirmed',
    'OverrideRefused',
    'SanctionsChecked',
    'SanctionsHitResolved',
    'LegalDemandReceived',
    'CounselAdvised',
    'LegalDemandAnswered',
    'ApplicationErased',
    'HouseholdErasureDropped',
    'HouseholdErasureConfirmed',
    'HouseholdErased',
    'HouseholdErasureFinished',
    'KeptRecordEnded',
    'LegalHoldLifted',
    'LegalHoldLiftDropped',
    'AppealMade',
    'AppealAnswered',
    'MeetingOpened',
    'AttendanceRecorded',
    'MemberRecused',
    'ConsentGiven',
    'PublicationAsked',
    'PublicationAskedAgain',
    'PublicationDrafted',
    'PublicationRefused',
    'PublicationSigned',
    'PublicationDropped',
    'PublicationPublished',
  ]) {
    expect(reached.get(type) ?? 0, type).toBeGreaterThan(0);
  }
});

test(`so it does where lists, forms, messages, webhooks and referrals come thick (seed ${seedOfToday})`, async () => {
  const reached = await foldedAgain(diceOf(1, 2), 260, { fixed: 60, today: 20 });
  for (const type of [
    'ClaimEnded',
    'ClaimReissued',
    'ClaimRefused',
    'MessageDue',
    'MessageIntended',
    'MessageSent',
    'MessageRefused',
    'MessageUnknown',
    'MessagePutOff',
    'MessageDropped',
    'MessageBounced',
    'MessageComplained',
    'TextsReviewed',
    'TextsDoubted',
    'PublicContactProposed',
    'PublicContactSet',
    'WebhookRegistered',
    'WebhookRotated',
    'WebhookFailing',
    'WebhookMissed',
    'WebhookReached',
    'WebhookDisabled',
    'WebhookEnabled',
    'WebhookReplayAsked',
    'WebhookReplayed',
    'DeliveryIntended',
    'DeliveryTried',
    'DeliveryDropped',
    'DeliveryReplayed',
    'ImportContinued',
    'ImportFailed',
    'ImportApplied',
    'ImportDropped',
    'FormMappingChanged',
    'FormSecretChanged',
    'FormPullSet',
    'FormPulled',
    'FormPullFailed',
    'SubmissionTaken',
    'SubmissionRefused',
    'SubmissionReadAgain',
    'SubmissionDropped',
    'HelperContactRegistered',
    'HelperContactRemoved',
    'PeerReferralOffered',
    'PeerReferralAccepted',
    'PeerReferralDeclined',
    'PeerReferralPassedOn',
    'PeerReferralEnded',
    'PeerReferralForgotten',
    'ServiceReferralAccepted',
    'ServiceReferralDeclined',
    'ServiceReferralEnded',
    'ServiceReferralLinked',
    'ServiceReferralExpired',
  ]) {
    expect(reached.get(type) ?? 0, type).toBeGreaterThan(0);
  }
});

const story: readonly Throw[] = [
  { step: 'submit', on: 0, how: 0 },
  { step: 'submit', on: 0, how: 0 },
  { step: 'submit', on: 0, how: 2 },
  { step: 'decide', on: 0, how: 0 },
  { step: 'decide', on: 1, how: 0 },
  { step: 'approve', on: 0, how: 1 },
  { step: 'pay', on: 0, how: 2 },
  { step: 'hear', on: 0, how: 1 },
  { step: 'openMatch', on: 0, how: 1 },
  { step: 'decideMatch', on: 0, how: 1 },
];
const told = async () => {
  const tables = inMemoryTables();
  await played(tables, story);
  return tables;
};
const overwritten = async (tables: Tables, table: 'events' | 'state', { pk, sk, ...rest }: Item): Promise<void> => {
  await tables.transact([{ put: { table, pk, sk }, item: { pk, sk, ...rest }, when: [] }]);
};
const events = async (tables: Tables): Promise<readonly Item[]> => (await tables.scan('events')).items;

describe('a record that was tampered with', () => {
  const changes: readonly (readonly [string, (item: Item) => Item])[] = [
    [
      'another amount',
      (item) => ({ ...item, body: `${item['body']}`.replace('"amountMinor":1000', '"amountMinor":9000') }),
    ],
    [
      'another actor',
      (item) => ({ ...item, body: `${item['body']}`.replace(/"actor":"[^"]+"/, '"actor":"step:nobody"') }),
    ],
    ['another instant outside the body', (item) => ({ ...item, at: '2020-01-01T00:00:00.000Z' })],
    ['another type outside the body', (item) => ({ ...item, type: 'ApplicationWithdrawn' })],
    ['another hash outside the body', (item) => ({ ...item, hash: '0'.repeat(64) })],
    ['another hour', (item) => ({ ...item, hour: '2020-01-01T00#0' })],
    ['an attribute more', (item) => ({ ...item, note: 'I was here' })],
    ['a body that is no JSON', (item) => ({ ...item, body: '{' })],
    ['a body with spaces', (item) => ({ ...item, body: `${item['body']} ` })],
    [
      'a body of another stream',
      (item) => ({ ...item, body: `${item['body']}`.replace(/"stream":"[^"]+"/, '"stream":"app_0"') }),
    ],
  ];

  test.each(changes)('by %s names that event', async (_what, change) => {
    const count = (await events(await told())).length;
    let named = 0;
    for (let nth = 0; nth < count; nth += 1) {
      const tables = await told();
      const item = (await events(tables))[nth];
      if (item === undefined) continue;
      const after = change(item);
      if (itemBytes(after) === itemBytes(item)) continue;
      await overwritten(tables, 'events', after);
      await expect(rebuiltState(tables, now)).rejects.toThrow(
        `the record is broken at ${item.pk}/${Number(item.sk)}: `,
      );
      named += 1;
    }
    expect(named).toBeGreaterThan(0);
  });

  test('by an event taken out of the middle names the gap; by one off the end or a whole stream shows in the state', async () => {
    for (const item of await events(await told())) {
      const tables = await told();
      await tables.transact([{ delete: { table: 'events', pk: item.pk, sk: item.sk }, when: [] }]);
      const rest = (await readStreams(tables)).get(item.pk) ?? [];
      if (rest.some(({ sequence }) => sequence > Number(item.sk)))
        await expect(stateDifferences(tables, now)).rejects.toThrow(`broken at ${item.pk}/${Number(item.sk) + 1}: gap`);
      else expect((await stateDifferences(tables, now)).map(({ key }) => key)).toContainEqual(`state|${item.pk}|state`);
    }
  });

  test('by an event put in anew shows in the state', async () => {
    const tables = await told();
    const other = inMemoryTables();
    await played(other, [...story, { step: 'submit', on: 0, how: 1 }]);
    const more = (await events(other)).filter(({ pk, sk }) => !tables.items.has(`events|${pk}|${sk}`));
    for (const item of more) await overwritten(tables, 'events', item);
    expect((await stateDifferences(tables, now)).length).toBeGreaterThan(0);
  });
});

describe('a state that was tampered with', () => {
  test('is named item by item: another value, one more, one less', async () => {
    const items = [...(await told()).items].filter(([key]) => key.startsWith('state|'));
    expect(items.length).toBeGreaterThan(20);
    for (const [key, item] of items) {
      const tables = await told();
      await overwritten(tables, 'state', { ...item, extra: 1 });
      expect((await stateDifferences(tables, now)).map((difference) => difference.key)).toEqual([key]);
      await tables.transact([{ delete: { table: 'state', pk: item.pk, sk: item.sk }, when: [] }]);
      expect(await stateDifferences(tables, now)).toMatchObject([{ key, is: undefined }]);
    }
    const tables = await told();
    await overwritten(tables, 'state', { pk: 'nobody', sk: 'state', n: 1 });
    expect(await stateDifferences(tables, now)).toMatchObject([{ key: 'state|nobody|state', rebuilt: undefined }]);
  });

  test('is not what lacks a mark that has run out, nor what has one still', async () => {
    const tables = await told();
    const [mark] = [...tables.items.values()].filter(({ sk }) => sk === 'mark');
    if (mark === undefined) throw new Error('no mark');
    const later = hour(24 * 91);
    expect(await stateDifferences(tables, later)).toEqual([]);
    await tables.transact([{ delete: { table: 'state', pk: mark.pk, sk: mark.sk }, when: [] }]);
    expect(await stateDifferences(tables, later)).toEqual([]);
    expect(await stateDifferences(tables, now)).toMatchObject([{ key: `state|${mark.pk}|mark`, is: undefined }]);
  });
});

test('the story pays somebody', async () => {
  const tables = await told();
  const ids = [...tables.items.values()].filter(({ pk }) => pk.startsWith('awd_')).map(({ pk }) => pk);
  expect(ids.some((id) => tables.items.has(`state|${disbursementOf(id, 1)}|state`))).toBe(true);
});
