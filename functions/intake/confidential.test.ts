import { confidentialBody } from '@hearth/contracts/confidential';
import type { Application } from '@hearth/domain/applications';
import { monday, program } from '@hearth/domain/relief-fund.fixture';
import { recordCases } from '@hearth/publication/record-cases';
import { eventOf } from '@hearth/store/entities';
import { everyItem, stateDifferences } from '@hearth/store/rebuild';
import { callOf } from '@hearth/store/relief-calls.fixture';
import { stateOf } from '@hearth/store/relief-checks.fixture';
import { caseworker, otherCaseworker, reliefPolicy, westCaseworker } from '@hearth/store/relief-estate.fixture';
import { keyRef, keyRowOf } from '@hearth/store/vault-rows';
import { describe, expect, test } from 'vitest';
import { amendApplication, amendConfidential } from './amend-application.ts';
import { confidentialPolicy } from './confidential.fixture.ts';
import { bodyOf, opened } from './intake.fixture.ts';
import { readApplication } from './read-applications.ts';
import { submitConfidential } from './submit-application.ts';
import { takeApplication, takeConfidential } from './take-application.ts';
import { withdrawApplication } from './withdraw-application.ts';

const sheltered = {
  programId: program,
  partnerRef: 'DV-2026-041-a',
  caseNumber: 'DV-2026-041',
  area: 'US-MA-suffolk',
  household: { size: 3, language: 'pt', situation: ['displaced'] },
  request: { need: 'food', amount: { amountMinor: 20_000, currency: 'USD' } },
  cameBy: 'partner',
  consent: { noticeVersion: '1', language: 'pt', givenAt: monday },
  relationship: { disclosed: false },
  attestation: {
    version: '2026-01',
    attestedAt: monday,
    facts: ['need-seen', 'identity-known', 'lives-in-area', 'household-size'],
  },
};
const hidden = (changes: object = {}) => confidentialBody.parse({ ...sheltered, ...changes });

const lane = async (relief = confidentialPolicy) => {
  const estate = await opened(monday, relief);
  const ports = { ...estate.ports, readPolicy: async () => relief };
  const idOf = (answer: unknown): string => String(JSON.parse(JSON.stringify(answer)).body?.applicationId ?? 'none');
  const submit = (changes: object = {}, actor = caseworker, more: Parameters<typeof callOf>[2] = {}) =>
    submitConfidential(ports)(callOf(actor, hidden(changes), more));
  return {
    ...estate,
    ports,
    idOf,
    submit,
    amend: (id: string, changes: object, ifMatch = 1) =>
      amendConfidential(ports)(callOf(caseworker, hidden(changes), { id, ifMatch })),
    stateAt: (answer: unknown) => stateOf<Application>(estate.tables, idOf(answer)),
  };
};

describe('the confidential body', () => {
  test.each([
    ['a name', { applicant: { given: 'Ana' } }],
    ['members', { members: [{ given: 'Luz', relation: 'child' }] }],
    ['a street', { address: { line1: '12 Harbor St', city: 'Boston', area: 'US-MA-suffolk' } }],
    ['a contact', { contact: { ways: ['sms'] } }],
    ['a text', { request: { ...sheltered.request, note: 'she lives with her sister' } }],
    ['a case number that is a name', { caseNumber: 'Ana Reyes' }],
    ['a reference that is a name', { partnerRef: 'AnaReyes' }],
    ['another rail than the partner’s hands', { payment: { rail: 'bank' } }],
    ['a check', { payment: { rail: 'manual' } }],
    ['too little vouched for', { attestation: { ...sheltered.attestation, facts: ['need-seen'] } }],
    ['nothing vouched for', { attestation: undefined }],
  ])('refuses %s', (_what, changes) => {
    expect(confidentialBody.safeParse({ ...sheltered, ...changes }).success).toBe(false);
  });

  test('says why money goes through the partner’s hands only', () => {
    const read = confidentialBody.safeParse({ ...sheltered, payment: { rail: 'bank' } });
    expect(JSON.stringify(read.error?.issues)).toContain('a bank or a check would learn the name');
  });
});

describe('a confidential application', () => {
  test('is taken only where the policy in force has a cap for the lane', async () => {
    const { submit } = await lane(reliefPolicy);
    expect(await submit()).toMatchObject({ rejected: 'policy-not-in-force' });
  });

  test('leaves a sealed nothing for who it is, stands in no block, and its numbers are nowhere', async () => {
    const { submit, stateAt, row, tables, ports } = await lane();
    const application = await stateAt(await submit());
    expect(application).toMatchObject({
      lane: 'confidential',
      rail: 'partner',
      attestation: { version: '2026-01', facts: ['household-size', 'identity-known', 'lives-in-area', 'need-seen'] },
    });
    const sealed = await row(application.householdId, application.id);
    const [keyItem] = await tables.read([keyRef(application.householdId)]);
    expect(sealed.blocks).toEqual([]);
    expect(await ports.vault.openFields(sealed, keyRowOf(keyItem), ['identity', 'profile', 'facts'])).toMatchObject({
      identity: null,
      profile: null,
      facts: { facts: { lane: 'confidential' } },
    });
    for (const table of ['events', 'state'] as const)
      for await (const item of everyItem(tables, table)) expect(JSON.stringify(item)).not.toContain('DV-2026');
  });

  test('sent again with the same content is the same; with other content it is an amendment’s', async () => {
    const { submit, idOf } = await lane();
    const first = await submit();
    const again = await submit();
    expect(again).toMatchObject({ status: 200 });
    expect(idOf(again)).toBe(idOf(first));
    expect(JSON.parse(JSON.stringify(again)).body.claimCode).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(await submit({ area: 'US-MA-essex' })).toMatchObject({ rejected: 'partner-ref-reused' });
  });

  test('refuses dates of tomorrow, another currency and a helper of another house, all in words', async () => {
    const { submit } = await lane();
    const tomorrow = '2026-11-30T12:00:00.000Z';
    expect(
      await submit({
        consent: { ...sheltered.consent, givenAt: tomorrow },
        attestation: { ...sheltered.attestation, attestedAt: tomorrow },
        request: { need: 'food', amount: { amountMinor: 20_000, currency: 'EUR' } },
      }),
    ).toMatchObject({
      errors: [
        { pointer: '/consent/givenAt' },
        { pointer: '/attestation/attestedAt' },
        { pointer: '/request/amount/currency' },
      ],
    });
    expect(await submit({ assistance: { how: 'phone', helperId: westCaseworker.memberId } })).toMatchObject({
      errors: [{ pointer: '/assistance/helperId' }],
    });
    expect(await submit({ assistance: { how: 'phone', helperId: otherCaseworker.memberId } })).toMatchObject({
      status: 201,
    });
  });

  test('is read by its partner with its lane, and withdrawn like any other', async () => {
    const { submit, idOf, ports, tables } = await lane();
    const id = idOf(await submit());
    expect(await readApplication(ports)(callOf(caseworker, undefined, { id }))).toMatchObject({
      body: { lane: 'confidential', status: 'submitted' },
    });
    const withdrawn = withdrawApplication({ tables });
    expect(await withdrawn(callOf(caseworker, { reason: 'no-longer-needed' }, { id }))).toMatchObject({ status: 200 });
  });

  test('counts in publications like any other request', async () => {
    const { submit, tables } = await lane();
    await submit();
    const events = [];
    for await (const item of everyItem(tables, 'events')) events.push(eventOf(item));
    const { requests } = recordCases(JSON.parse(JSON.stringify(events)), '2027-01-01T00:00:00.000Z');
    expect(requests).toMatchObject([{ need: 'food', area: 'US-MA-suffolk', sizeBand: '2-3', requestedMinor: 20_000 }]);
    expect(JSON.stringify(requests)).not.toContain('confidential');
  });
});

describe('a case that comes again', () => {
  test('is one household with one window, and only at its own partner', async () => {
    const { submit, stateAt, tables } = await lane();
    const first = await stateAt(await submit());
    const second = await stateAt(await submit({ partnerRef: 'DV-2026-041-b', caseNumber: 'dv-2026-041' }));
    const other = await stateAt(await submit({ partnerRef: 'DV-2026-042-a', caseNumber: 'DV-2026-042' }));
    const west = await stateAt(await submit({}, westCaseworker));
    expect(second.householdId).toBe(first.householdId);
    expect(new Set([first, other, west].map(({ householdId }) => householdId)).size).toBe(3);
    expect(await stateDifferences(tables, monday)).toEqual([]);
  });

  test('twice at the same moment for the first time is still one household', async () => {
    const { submit, stateAt, tables } = await lane();
    const both = await Promise.all(['a', 'b', 'c'].map((each) => submit({ partnerRef: `DV-1-${each}` })));
    const households = await Promise.all(both.map(async (each) => (await stateAt(each)).householdId));
    expect(new Set(households).size).toBe(1);
    expect(await stateDifferences(tables, monday)).toEqual([]);
  });
});

describe('an amendment', () => {
  test('keeps program, reference and case, and is vouched for anew', async () => {
    const { submit, amend, idOf, stateAt } = await lane();
    const first = await submit();
    const id = idOf(first);
    expect(await amend(id, { caseNumber: 'DV-2026-042' })).toMatchObject({
      errors: [{ pointer: '/caseNumber', code: 'fixed' }],
    });
    expect(await amend(id, {}, 7)).toMatchObject({ rejected: 'version-conflict' });
    const facts = ['identity-known', 'lives-in-area', 'household-size'];
    expect(
      await amend(id, { area: 'US-MA-essex', attestation: { ...sheltered.attestation, version: '2026-02', facts } }),
    ).toMatchObject({ status: 200 });
    expect(await stateAt(first)).toMatchObject({
      coarse: { area: 'US-MA-essex' },
      attestation: { version: '2026-02' },
      lane: 'confidential',
    });
  });

  test('never carries a name into the lane, by any door, nor takes an application out of it', async () => {
    const { submit, amend, idOf, ports } = await lane();
    const id = idOf(await submit());
    const named = bodyOf({ partnerRef: 'DV-2026-041-a' });
    expect(await amendApplication(ports)(callOf(caseworker, named, { id, ifMatch: 1 }))).toMatchObject({
      rejected: 'wrong-state',
    });
    expect(await takeApplication(ports)({ body: named, sender: caseworker, now: monday })).toMatchObject({
      rejected: 'wrong-state',
    });
    expect(await submit()).toMatchObject({ status: 200 });
    expect(await amend('app_0', {})).toMatchObject({ rejected: 'not-found' });
  });

  test('of an ordinary application by this door is refused, also by a list', async () => {
    const { ports, amend } = await lane();
    const taken = await takeApplication(ports)({ body: bodyOf(), sender: caseworker, now: monday });
    const id = 'applicationId' in taken ? taken.applicationId : '';
    expect(await amend(id, {})).toMatchObject({ rejected: 'wrong-state' });
    const row = hidden({ partnerRef: 'case-17' });
    expect(await takeConfidential(ports)({ body: row, sender: caseworker, now: monday })).toMatchObject({
      rejected: 'wrong-state',
    });
  });
});

describe('a list of confidential applications', () => {
  test('is taken row by row, and again without harm', async () => {
    const { ports, amend, idOf, stateAt } = await lane();
    const take = (changes: object = {}, seen?: string | null) =>
      takeConfidential(ports)({ body: hidden(changes), sender: caseworker, now: monday, seen });
    expect(await take({}, null)).toMatchObject({ taken: 'new' });
    const same = await take();
    expect(same).toMatchObject({ taken: 'same' });
    expect(await take({ area: 'US-MA-essex' }, 'older')).toMatchObject({ taken: 'changed-since' });
    expect(await take({ area: 'US-MA-essex' })).toMatchObject({ taken: 'updated' });
    const leaver = { assistance: { how: 'phone', helperId: westCaseworker.memberId } };
    expect(await take(leaver)).toMatchObject({ rejected: 'invalid', errors: [{ pointer: '/assistance/helperId' }] });
    expect(await take({ caseNumber: 'DV-9' })).toMatchObject({ rejected: 'invalid', errors: [{ code: 'fixed' }] });
    expect(await amend(idOf({ body: same }), { area: 'US-MA-norfolk' }, 2)).toMatchObject({ status: 200 });
    expect(await stateAt({ body: same })).toMatchObject({ coarse: { area: 'US-MA-norfolk' } });
  });
});
