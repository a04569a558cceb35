// A fund with a vault, whose households were told apart by unmistakable names; some of them paid. And the step over it.

import type { Award } from '@hearth/domain/awards';
import type { DisbursementEvent } from '@hearth/domain/disbursement-events';
import { disbursementOf } from '@hearth/domain/disbursements';
import { expenseEntry } from '@hearth/domain/entries';
import type { Household } from '@hearth/domain/households';
import type { AwardId, HouseholdId, MatchId } from '@hearth/domain/ids';
import { derivedId } from '@hearth/domain/ids';
import type { Policy } from '@hearth/domain/policy';
import { intended, monday } from '@hearth/domain/relief-fund.fixture';
import { inMemoryProvider } from '@hearth/payments/in-memory-provider';
import type { PaymentProvider } from '@hearth/payments/provider';
import { recipientRequest } from '@hearth/payments/provider';
import { blockRef, joined } from '@hearth/store/blocks';
import { commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { joinedRoots, rootOf } from '@hearth/store/household-roots';
import { keyStays, noteCreated } from '@hearth/store/note-rows';
import { policyReader } from '@hearth/store/policies';
import { disbursementStream } from '@hearth/store/projection';
import { callOf, seededBytes } from '@hearth/store/relief-calls.fixture';
import {
  approvedCase,
  awardedCase,
  type CaseOf,
  referredCase,
  submittedCase,
  withPayee,
} from '@hearth/store/relief-cases.fixture';
import {
  caseworker,
  controller,
  fiscalAgentId,
  founded,
  person,
  reliefPolicy,
  write,
} from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { keyCreated, keyRef, keyRowOf, keyRows, sealedCreated } from '@hearth/store/vault-rows';
import { inMemoryKeyService } from '@hearth/vault/in-memory-key-service';
import { sealNote } from '@hearth/vault/notes';
import { openVault } from '@hearth/vault/vault';
import { askErasure } from './ask-erasure.ts';
import { decideErasure } from './decide-erasure.ts';
import { liftHold, placeHold } from './legal-holds.ts';
import { readErasure } from './read-erasure.ts';
import { readKeptRecord } from './read-kept-record.ts';
import { workOffRetention } from './work-off.ts';

export const otherController = person('carl, controller', fiscalAgentId, 'controller');
export const committee = person('cora, committee', fiscalAgentId, 'committee');
export const auditor = person('audrey, auditor', fiscalAgentId, 'auditor');

/** What a household told, in words that stand nowhere else. */
const identityOf = (name: string) => ({
  applicant: { given: `Given-${name}`, family: `Family-${name}`, birthDate: '1987-06-05', phone: `phone-${name}` },
  address: { line1: `Street-${name}`, city: `City-${name}`, area: 'US-MA-suffolk' },
  members: [{ given: `Child-${name}`, relation: 'child' }],
  partnerRef: `Ref-${name}`,
  note: `Note-${name}`,
});

const kinds = { submitted: submittedCase, referred: referredCase, awarded: awardedCase, approved: approvedCase };
type Kind = keyof typeof kinds | 'paid';

/** Ports over these tables; `stands` may stand before them or before the provider. */
export const portsOver = (tables: Tables, provider: PaymentProvider, seed = 1) => ({
  tables,
  vault: openVault({
    kms: inMemoryKeyService(),
    keyRows: keyRows(tables),
    fiscalAgentId,
    vaultKeyId: 'vault',
    macKeyId: 'mac',
    random: seededBytes(seed),
    now: () => monday,
  }),
  readPolicy: policyReader(tables),
  random: seededBytes(seed + 100),
  keysRecoveryDays: 1,
  provider: async () => provider,
});
export type Ports = ReturnType<typeof portsOver>;

const payOut = async (tables: Tables, awardId: AwardId, at: string): Promise<void> => {
  const award = loaded<Award>(awardId, (await tables.read([stateRef(awardId)]))[0]);
  const { state } = award;
  if (state === undefined) throw new Error('no award');
  const id = disbursementOf(awardId, state.attempt);
  const basis = {
    awardId,
    awardVersion: award.head.version,
    attempt: state.attempt,
    householdId: state.householdId,
    partnerId: state.partnerId,
    amountMinor: state.amountMinor,
    draws: state.draws,
  };
  const word = { providerPaymentId: `obp_${id}`, snapshotHash: 'snapshot' };
  const events: readonly DisbursementEvent[] = [
    { ...intended, data: { ...intended.data, ...basis } },
    { type: 'DisbursementReleased', data: word },
    { type: 'DisbursementSettled', data: { ...word, entry: expenseEntry(state.draws, 'USD', 'cash:provider') } },
  ];
  for (const event of events) await write(tables, disbursementStream, id, [event], { at });
};

/** A household says something in words, several times. */
export const says = async (
  { tables, ports }: { readonly tables: Tables; readonly ports: Ports },
  householdId: string,
  times: number,
): Promise<void> => {
  const keyRow = keyRowOf((await tables.read([keyRef(householdId)]))[0]);
  if (keyRow === undefined) throw new Error('no key');
  const household = await ports.vault.openHousehold(keyRow);
  const notes = Array.from({ length: times }, (_, nth) =>
    sealNote(household, { record: `apl_${nth}#words`, version: 1, note: { words: `Said-${nth}` } }),
  );
  await tables.transact([...notes.map(noteCreated), keyStays(householdId)]);
};

export const opened = async (relief: Policy = reliefPolicy) => {
  const tables = await founded({ relief });
  const twin = inMemoryProvider({ now: () => Date.parse(monday) });
  const ports = portsOver(tables, twin);

  /** A household with its case, sealed in the vault, in the blocks of its own name and of `shares`. */
  const household = async (
    name: string,
    {
      kind = 'submitted',
      shares = [],
      isConfidential = false,
      ...more
    }: { kind?: Kind; shares?: readonly string[]; isConfidential?: boolean } & Partial<Omit<CaseOf, 'name'>> = {},
  ) => {
    const ids = await kinds[kind === 'paid' ? 'approved' : kind](tables, { name, ...more });
    if (kind === 'paid') await payOut(tables, ids.awardId, more.at ?? monday);
    const blocks = isConfidential ? [] : [`phone#${name}`, ...shares];
    const own = await ports.vault.newHousehold(ids.householdId);
    const told = identityOf(name);
    const row = ports.vault.sealApplication(own, {
      application: ids.applicationId,
      version: 1,
      identity: isConfidential ? null : told,
      facts: { nonce: 'n', facts: { size: 3 } },
      profile: isConfidential ? null : told,
      blocks,
    });
    const outcome = await tables.transact([
      keyCreated(own.keyRow),
      sealedCreated(row),
      ...blocks.map((block) => joined(block, ids.applicationId)),
    ]);
    if (!outcome.done) throw new Error('not sealed');
    return ids;
  };
  /** An account at the provider, as it is after its owner was through the pages. */
  const account = async (householdId: HouseholdId): Promise<string> => {
    const open = await twin.openRecipient(
      recipientRequest({
        householdId,
        fiscalAgentId,
        kind: 'individual',
        country: 'US',
        displayName: 'Household',
        attempt: 1,
      }),
    );
    if (open.known !== 'done') throw new Error('no account');
    const { providerAccountId } = open.value;
    twin.onboard(providerAccountId, '000123456789');
    await withPayee(tables, householdId, providerAccountId);
    return providerAccountId;
  };
  const joins = async (elder: HouseholdId, newer: HouseholdId): Promise<void> => {
    const applied = async (id: string, submittedAt: string) => ({ root: await rootOf(tables, id), submittedAt });
    const one: MatchId = derivedId('match', elder, newer);
    const { appends, windows } = joinedRoots(
      one,
      await applied(elder, '2026-11-01T00:00:00.000Z'),
      await applied(newer, '2026-11-02T00:00:00.000Z'),
    );
    const done = await commit(tables, { occasion: { at: monday, actor: 'step:test' }, appends, windows });
    if ('refused' in done) throw new Error('not joined');
  };
  return { tables, twin, ports, household, account, joins, ...callsOver(ports) };
};

/** The acts of people, and the schedule, over ports. */
export const callsOver = (ports: Ports) => {
  const { tables } = ports;
  const ask = (id: string, actor = caseworker, more: Parameters<typeof callOf>[2] = {}) =>
    askErasure(ports)(callOf(actor, { reason: 'household-asked' } as const, { id, ...more }));
  const decide = (id: string, actor = controller, decision: 'confirm' | 'drop' = 'confirm', more = {}) =>
    decideErasure(ports)(callOf(actor, { decision }, { id, ...more }));
  return {
    ask,
    decide,
    hold: (id: string, actor = controller) => placeHold(ports)(callOf(actor, { reason: 'subpoena' }, { id })),
    lift: (id: string, decision: 'request' | 'confirm' | 'drop', actor = controller) =>
      liftHold(ports)(
        callOf(actor, decision === 'request' ? { decision, reason: 'case-closed' } : { decision }, { id }),
      ),
    status: (id: string, actor = controller, now = monday) => readErasure(ports)(callOf(actor, undefined, { id, now })),
    readKept: (id: string, actor = auditor) => readKeptRecord(ports)(callOf(actor, { reason: 'audit' }, { id })),
    work: (now = monday) => workOffRetention(ports)(now),
    /** Asked by the partner, confirmed by the controller; the schedule has not come yet. */
    confirmed: async ({ applicationId, householdId }: { applicationId: string; householdId: string }) => {
      await ask(applicationId, caseworker, { key: `ask ${applicationId}` });
      return decide(householdId, controller, 'confirm', { key: `confirm ${householdId}` });
    },
    erasure: async (id: string) => loaded<Household>(id, (await tables.read([stateRef(id)]))[0]).state?.erasure,
    block: async (name: string) => (await tables.read([blockRef(name)]))[0],
  };
};
