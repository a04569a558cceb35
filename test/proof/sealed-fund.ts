// A small fund in memory that was sealed on four days by the real sealer: what the tampering of these tests is done to.

import { inMemoryFiles } from '@hearth/channels/in-memory-files';
import { keptLog } from '@hearth/channels/kept-log';
import { bundleLines } from '@hearth/cli/export/bundle-lines';
import type { BundleOf } from '@hearth/cli/export/linked-streams';
import { readRecord } from '@hearth/cli/export/record-streams';
import { sealedLog } from '@hearth/cli/export/sealed-log';
import { type FactsReader, shownFacts } from '@hearth/cli/export/shown-facts';
import { readStatements } from '@hearth/cli/export/statements';
import type { ApplicationScreened, ApplicationSubmitted } from '@hearth/domain/applications';
import type { AwardApproved, AwardMade } from '@hearth/domain/award-events';
import { factsHash, type Json } from '@hearth/domain/canonical';
import { vkeyOf } from '@hearth/domain/checkpoint-note';
import { disbursementOf } from '@hearth/domain/disbursements';
import { encumbranceEntry, expenseEntry } from '@hearth/domain/entries';
import { derivedId, type HouseholdId } from '@hearth/domain/ids';
import type { Draw } from '@hearth/domain/ledger';
import { logOf } from '@hearth/domain/log';
import type { HeldMeeting } from '@hearth/domain/minutes';
import { recordHashOf } from '@hearth/domain/minutes';
import { type Policy, policyHash } from '@hearth/domain/policy';
import {
  ana,
  ben,
  cleo,
  dora,
  eastPartner,
  generalFund,
  intended,
  made,
  monday,
  policy,
  program,
  screened,
  storedCall,
  submitted,
} from '@hearth/domain/relief-fund.fixture';
import { addDays } from '@hearth/domain/time';
import { seal } from '@hearth/functions/sealing/seal.ts';
import { loaded, stateRef } from '@hearth/store/entities';
import { rootOf } from '@hearth/store/household-roots';
import {
  applicationStream,
  awardStream,
  disbursementStream,
  householdStream,
  meetingStream,
  policyStream,
} from '@hearth/store/projection';
import { seededBytes } from '@hearth/store/relief-calls.fixture';
import { fiscalAgentId, founded, reliefPolicy, write } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { keyCreated, keyRef, keyRows, sealedCreated, sealedRef } from '@hearth/store/vault-rows';
import { inMemoryKeyService } from '@hearth/vault/in-memory-key-service';
import { inMemoryLogSigner } from '@hearth/vault/in-memory-log-signer';
import { openVault, type Vault } from '@hearth/vault/vault';
import { readKey } from '@hearth/verifier/signed-note';

const origin = 'log.example.org';
export const day = (nth: number): string => addDays(monday, nth - 1);

/** Awards over 75,000 need two approvers; nobody submits and releases. */
const tieredPolicy: Policy = {
  ...reliefPolicy,
  tiers: [
    { upToMinor: 75_000, approvers: 1, separate: [['submit', 'release']] },
    { upToMinor: 90_000, approvers: 2, separate: [] },
    { approvers: 2, separate: [], inMeeting: true },
  ],
};

export const idsOf = (name: string) => {
  const applicationId = derivedId('application', name);
  const awardId = derivedId('award', applicationId, 1);
  const disbursementId = disbursementOf(awardId, 1);
  return { applicationId, householdId: derivedId('household', name), awardId, disbursementId };
};

const factsOf = (name: string): Json => ({ need: 'food', size: 4, situations: [name] });
const nonceOf = (name: string): string => `nonce of ${name}`;

/** One household's grant as its steps would have written it, each event on the day `at`. */
export const grant = async (
  tables: Tables,
  vault: Vault,
  name: string,
  {
    at = monday,
    paidAt = at,
    need = submitted.data.coarse.need,
    amountMinor = 50_000,
    approvedBy = cleo,
    consentedBy,
    related = [],
    decidedBefore = [],
    meeting = derivedId('meeting', 'monday'),
  }: {
    readonly at?: string;
    readonly paidAt?: string;
    readonly need?: string;
    readonly amountMinor?: number;
    readonly approvedBy?: typeof cleo;
    readonly consentedBy?: typeof cleo;
    readonly related?: readonly (typeof cleo)[];
    readonly decidedBefore?: readonly (typeof cleo)[];
    readonly meeting?: ReturnType<typeof derivedId<'meeting'>>;
  } = {},
): Promise<void> => {
  const { applicationId, householdId, awardId, disbursementId } = idsOf(name);
  const household = await vault.newHousehold(householdId);
  const facts = factsOf(name);
  const row = vault.sealApplication(household, {
    application: applicationId,
    version: 1,
    identity: { name },
    facts: { nonce: nonceOf(name), facts },
    profile: null,
    blocks: [],
  });
  const bound = { policyHash: policyHash(tieredPolicy), factsHash: factsHash(nonceOf(name), facts) };
  const told: ApplicationSubmitted['data'] = {
    ...submitted.data,
    ...bound,
    coarse: { ...submitted.data.coarse, need },
    householdId,
    partnerRefKey: `ref of ${name}`,
    requestedMinor: amountMinor,
    relationship: { disclosed: related.length > 0, members: related },
  };
  await write(tables, applicationStream, applicationId, [{ type: 'ApplicationSubmitted', data: told }], {
    at,
    changes: [keyCreated(household.keyRow), sealedCreated(row)],
  });
  const judged: ApplicationScreened = {
    ...screened('awarded'),
    data: { ...screened('awarded').data, ...bound, amountMinor, awardId },
  };
  await write(tables, applicationStream, applicationId, [judged], { at });
  const award: AwardMade['data'] = {
    ...made.data,
    coarse: { ...made.data.coarse, need },
    submittedAt: at,
    applicationId,
    householdId,
    policyHash: bound.policyHash,
    amountMinor,
    related,
    ...(decidedBefore.length === 0 ? {} : { decidedBefore }),
  };
  await write(tables, awardStream, awardId, [{ type: 'AwardMade', data: award }], { at });
  if (consentedBy !== undefined)
    await write(
      tables,
      awardStream,
      awardId,
      [{ type: 'AwardConsented', data: { meetingId: meeting, by: consentedBy, approvers: 2 } }],
      { at },
    );
  const draws: readonly Draw[] = [
    { fundId: generalFund, programId: program, partnerId: eastPartner, purpose: 'any', amountMinor },
  ];
  const approved: AwardApproved = {
    type: 'AwardApproved',
    data: {
      meetingId: meeting,
      by: approvedBy,
      draws,
      entry: encumbranceEntry(draws, 'USD'),
      windowOf: householdId as HouseholdId,
      attempt: 1,
      reportMonth: at.slice(0, 7),
    },
  };
  const { window } = await rootOf(tables, householdId);
  await write(tables, awardStream, awardId, [approved], { at, windows: [window] });
  const basis = {
    ...intended.data,
    awardId,
    awardVersion: consentedBy === undefined ? 2 : 3,
    householdId,
    amountMinor,
    draws,
    reportMonth: at.slice(0, 7),
  };
  await write(
    tables,
    disbursementStream,
    disbursementId,
    [
      { type: 'DisbursementIntended', data: { ...basis, call: storedCall } },
      { type: 'DisbursementReleased', data: { providerPaymentId: `pay ${name}`, snapshotHash: 'snapshot' } },
      {
        type: 'DisbursementSettled',
        data: {
          providerPaymentId: `pay ${name}`,
          snapshotHash: 'snapshot',
          entry: expenseEntry(draws, 'USD', 'cash:provider'),
        },
      },
    ],
    { at: paidAt },
  );
};

/** Two members present, one recused, one consents, and the minutes with their hash. */
const held = async (tables: Tables, at: string): Promise<void> => {
  const id = derivedId('meeting', 'tuesday');
  const [one, other] = [idsOf('two').awardId, idsOf('three').awardId];
  const about = async <E>(event: E): Promise<void> => write(tables, meetingStream, id, [event as never], { at });
  await about({ type: 'MeetingOpened', data: { heldOn: at.slice(0, 10), agenda: [one, other], quorum: 2, by: cleo } });
  await about({ type: 'AttendanceRecorded', data: { present: [cleo, dora], by: cleo } });
  await about({ type: 'MemberRecused', data: { by: dora, awardIds: [one], because: 'other' } });
  await about({ type: 'ConsentGiven', data: { by: dora, awardIds: [other] } });
  const decisions = [one, other].map((awardId) => ({ awardId, decision: 'approve' as const }));
  await about({ type: 'DocketClosed', data: { decisions, by: cleo } });
  const answers = decisions.map(({ awardId }) => ({ awardId, outcome: 'approved' }));
  const [item] = await tables.read([stateRef(id)]);
  const state = loaded<HeldMeeting>(id, item).state as HeldMeeting;
  await about({ type: 'DocketApplied', data: { answers, recordHash: recordHashOf({ ...state, answers }) } });
};

/** The fund on its fourth day: seven grants, one household erased, four checkpoints. */
export const sealedFund = async () => {
  const tables = await founded({ relief: tieredPolicy });
  const random = seededBytes(5);
  const now = { at: monday };
  const files = inMemoryFiles();
  const signer = inMemoryLogSigner();
  const vault = openVault({
    kms: inMemoryKeyService(),
    keyRows: keyRows(tables),
    fiscalAgentId,
    vaultKeyId: 'vault',
    random,
    now: () => now.at,
  });
  const kept = keptLog(files);
  const sealOn = async (at: string): Promise<void> => {
    now.at = at;
    await seal({ tables, kept, signer, origin, fiscalAgentId })(at);
  };
  const vkey = vkeyOf(origin, await signer.publicKey());
  const key = readKey(vkey);
  if (key === undefined) throw new TypeError('a key that the verifier can not read');
  await write(tables, policyStream, policy, [
    { type: 'PolicyRatified', data: { by: cleo } },
    { type: 'PolicyRatified', data: { by: dora } },
  ]);
  await grant(tables, vault, 'one');
  await sealOn(day(1));
  await grant(tables, vault, 'two', { at: day(2) });
  await grant(tables, vault, 'three', { at: day(2), amountMinor: 80_000, consentedBy: dora });
  await held(tables, day(2));
  await sealOn(day(2));
  for (const name of ['four', 'five', 'six']) await grant(tables, vault, name, { at: day(3) });
  await sealOn(day(3));
  const { applicationId, householdId } = idsOf('one');
  await write(
    tables,
    householdStream,
    householdId,
    [
      { type: 'HouseholdErasureAsked', data: { reason: 'household-asked', by: ana } },
      {
        type: 'HouseholdErased',
        data: { reason: 'household-asked', applicationIds: [applicationId], backupsUntil: day(40), by: ben },
      },
    ],
    {
      at: day(4),
      changes: [
        { delete: keyRef(householdId), when: [] },
        { delete: sealedRef(householdId, applicationId), when: [] },
      ],
    },
  );
  await grant(tables, vault, 'seven', { at: day(4) });
  await sealOn(day(4));
  return { tables, vault, files, kept, signer, vkey, key, random, sealOn };
};
export type SealedFund = Awaited<ReturnType<typeof sealedFund>>;

/** The lines of a bundle of this fund. */
export const exported = async (
  { tables, vault, kept, random }: Pick<SealedFund, 'tables' | 'vault' | 'kept' | 'random'>,
  of: BundleOf = { kind: 'all' },
  {
    madeAt = day(5),
    reader,
    known = [],
  }: {
    readonly madeAt?: string;
    readonly reader?: FactsReader;
    readonly known?: readonly { size: number; note: string }[];
  } = {},
): Promise<string[]> => {
  const record = await readRecord(tables);
  const log = await sealedLog(record, logOf(fiscalAgentId), kept);
  const statements = of.kind === 'grant' ? [] : await readStatements(tables, of.kind === 'fund' ? of.id : undefined);
  const applications =
    of.kind === 'grant'
      ? [...record.keys()].filter(
          (id) => id.startsWith('app_') && record.get(of.id)?.some(({ body }) => body.includes(id)),
        )
      : [...record.keys()].filter((id) => id.startsWith('app_'));
  const facts = reader === undefined ? undefined : shownFacts({ tables, vault, random }, reader, record, applications);
  const lines: string[] = [];
  for await (const line of bundleLines({
    of,
    madeAt,
    record,
    log,
    statements,
    known,
    ...(facts === undefined ? {} : { facts }),
  }))
    lines.push(line);
  return lines;
};
