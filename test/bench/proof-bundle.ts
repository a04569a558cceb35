// A bundle of any size, as `hearth export --all` would write it: grants of nine events each, sealed in one log. For measuring only.

import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { canonical, type Json } from '@hearth/domain/canonical';
import { headText, keyIdOf, noteOf, vkeyOf } from '@hearth/domain/checkpoint-note';
import { disbursementOf } from '@hearth/domain/disbursements';
import { encumbranceEntry, expenseEntry } from '@hearth/domain/entries';
import { derivedId } from '@hearth/domain/ids';
import { appendLeaves, emptyFrontier, hashesOfLeaves, planInclusion, rootOf } from '@hearth/domain/merkle';
import { policyHash } from '@hearth/domain/policy';
import { policyWith } from '@hearth/domain/policy.fixture';
import { appendEvents, emptyHead, eventBytes, type NewEvent, type RecordedEvent } from '@hearth/domain/record';
import {
  ana,
  ben,
  cleo,
  eastPartner,
  generalFund,
  intended,
  made,
  meeting,
  monday,
  policy,
  program,
  screened,
  submitted,
} from '@hearth/domain/relief-fund.fixture';

const document = policyWith({ code: 'area', kind: 'area-in', areas: ['US-MA'], otherwise: 'refer' });
const hash = policyHash(document);
const findings = ['area', 'need', 'cap', 'amount', 'evidence', 'period'].map((code) => ({
  code,
  kind: 'area-in',
  outcome: 'pass',
  otherwise: 'refer',
  numbers: { leftMinor: 50_000, capMinor: 100_000, windowDays: 365 },
}));

const placed = (stream: string, ...news: readonly NewEvent[]): readonly RecordedEvent[] =>
  appendEvents(stream, emptyHead, news, { at: monday, actor: ana });
const asNew = (event: unknown): NewEvent => JSON.parse(JSON.stringify(event));

/** One household's grant: nine events in four streams. */
const grantOf = (nth: number): readonly RecordedEvent[] => {
  const applicationId = derivedId('application', nth);
  const awardId = derivedId('award', nth);
  const householdId = derivedId('household', nth);
  const amountMinor = 50_000;
  const draws = [{ fundId: generalFund, programId: program, partnerId: eastPartner, purpose: 'any', amountMinor }];
  const bound = { policyHash: hash, factsHash: 'f'.repeat(64) };
  const basis = { ...intended.data, awardId, householdId, amountMinor, draws };
  const paid = { providerPaymentId: `pay_${nth}`, snapshotHash: 'e'.repeat(64) };
  return [
    ...placed(
      applicationId,
      asNew({ ...submitted, data: { ...submitted.data, ...bound, householdId, partnerRefKey: `ref ${nth}` } }),
      asNew({ ...screened('awarded'), data: { ...screened('awarded').data, ...bound, awardId, findings } }),
    ),
    ...placed(
      awardId,
      asNew({ ...made, data: { ...made.data, applicationId, householdId, policyHash: hash, amountMinor } }),
      asNew({
        type: 'AwardApproved',
        data: {
          meetingId: meeting,
          by: cleo,
          draws,
          entry: encumbranceEntry(draws, 'USD'),
          windowOf: householdId,
          attempt: 1,
          reportMonth: '2026-11',
        },
      }),
    ),
    ...placed(
      disbursementOf(awardId, 1),
      asNew({ type: 'DisbursementIntended', data: basis }),
      asNew({ type: 'DisbursementReleased', data: paid }),
      asNew({ type: 'DisbursementSettled', data: { ...paid, entry: expenseEntry(draws, 'USD', 'cash:provider') } }),
    ),
    ...placed(
      householdId,
      asNew({ type: 'PayeeRequested', data: { call: { key: `open ${nth}`, body: '{}', hash: 'd'.repeat(64) } } }),
      asNew({ type: 'PayeeOpened', data: { accountId: `acct_${nth}` } }),
    ),
  ];
};

const founded = (): readonly RecordedEvent[] => {
  const text = canonical(JSON.parse(JSON.stringify(document)) as Json);
  return [
    ...placed(
      policy,
      asNew({ type: 'PolicyDrafted', data: { programId: program, hash, document: text, by: ana } }),
      asNew({ type: 'PolicyRatified', data: { by: ben } }),
      asNew({ type: 'PolicyRatified', data: { by: cleo } }),
    ),
    ...placed(
      program,
      asNew({ type: 'PolicyPutInForce', data: { policyId: policy, hash, effectiveFrom: '2026-11-01' } }),
    ),
  ];
};

const key = createPrivateKey({
  key: Buffer.from(`302e020100300506032b657004220420${'07'.repeat(32)}`, 'hex'),
  format: 'der',
  type: 'pkcs8',
});
const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);
const name = 'bench.example.org';
const log = derivedId('log', 'bench');
const leavesAnEvent = 300;

const byPlace = (a: RecordedEvent, b: RecordedEvent): number =>
  a.stream === b.stream ? a.sequence - b.sequence : a.stream < b.stream ? -1 : 1;

/** The lines of a bundle of at least so many events, and the key that its checkpoint is signed by. */
export const bigBundle = (events: number) => {
  const grants = Array.from({ length: Math.ceil(events / 9) }, (_, nth) => grantOf(nth)).flat();
  const all = [...founded(), ...grants].sort(byPlace);
  const hashes = all.map((event) => event.hash);
  const root = rootOf(appendLeaves(emptyFrontier, 0, hashes));
  const head = { origin: name, size: all.length, root };
  const signature = sign(null, Buffer.from(headText(head)), key);
  const note = noteOf(head, { name, keyId: keyIdOf(name, publicKey), signature });
  const listed: NewEvent[] = [];
  for (let from = 0; from < all.length; from += leavesAnEvent) {
    const leaves = all.slice(from, from + leavesAnEvent).map((event) => [event.stream, event.sequence, event.hash]);
    listed.push({ type: 'LogExtended', data: { from, leaves } });
  }
  const sums = grants.length / 9;
  const slice = { of: 'slice', programId: program, fundId: generalFund, purpose: 'any', partnerId: eastPartner };
  const spentMinor = sums * 50_000;
  const lines = function* (): Generator<object> {
    yield {
      kind: 'header',
      format: 'hearth-bundle/1',
      of: { kind: 'all' },
      madeAt: monday,
      log,
      size: all.length,
      facts: false,
    };
    yield { kind: 'checkpoint', note };
    for (let from = 0; from < hashes.length; from += 1_024)
      yield { kind: 'leaves', from, hashes: hashes.slice(from, from + 1_024) };
    for (const event of [...placed(log, ...listed), ...all])
      yield { kind: 'event', stream: event.stream, sequence: event.sequence, body: eventBytes(event) };
    yield {
      kind: 'statement',
      ...slice,
      allottedMinor: 0,
      availableMinor: -spentMinor,
      encumberedMinor: 0,
      spentMinor,
    };
  };
  return { lines, vkey: vkeyOf(name, publicKey), size: all.length, hashes };
};

/** Writes it; answers how many lines there are. */
export const writeBigBundle = async (path: string, lines: Iterable<object>): Promise<number> => {
  const file = createWriteStream(path);
  let count = 0;
  for (const line of lines) {
    count += 1;
    if (!file.write(`${JSON.stringify(line)}\n`)) await once(file, 'drain');
  }
  file.end(`${JSON.stringify({ kind: 'end', lines: count + 1 })}\n`);
  await once(file, 'close');
  return count + 1;
};

/** The bytes of one event's proof of inclusion, as a line of a grant's bundle. */
export const proofBytes = (hashes: readonly string[], index: number): number => {
  const path = planInclusion(index, hashes.length).hashes(hashesOfLeaves(hashes));
  const line = { kind: 'proof', of: 'inclusion', stream: derivedId('award', 1), sequence: 1, index, hashes: path };
  return Buffer.byteLength(JSON.stringify(line)) + 1;
};
