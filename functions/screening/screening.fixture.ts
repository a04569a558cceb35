// An estate whose applications arrive as intake leaves them: facts and profile sealed, match-key blocks joined.
import type { ScreeningMessage } from '@hearth/contracts/events';
import type { Application, ApplicationSubmitted } from '@hearth/domain/applications';
import { factsHash } from '@hearth/domain/canonical';
import type { CaseFacts } from '@hearth/domain/case-facts';
import { derivedId, type HouseholdId, type OrganizationId } from '@hearth/domain/ids';
import { matchOf } from '@hearth/domain/matches';
import { type Policy, policyHash } from '@hearth/domain/policy';
import { householdOfFour } from '@hearth/domain/policy.fixture';
import { ben, eastPartner, monday, submitted } from '@hearth/domain/relief-fund.fixture';
import type { Comparison, MatchBand, World } from '@hearth/matching/compare';
import type { EvidenceCode } from '@hearth/matching/evidence';
import { matchKeys } from '@hearth/matching/match-keys';
import type { MatchProfile } from '@hearth/matching/match-profile';
import { type Reading, readProfile } from '@hearth/matching/read-profile';
import { blockRef, hasRoom, joined } from '@hearth/store/blocks';
import { policyReader } from '@hearth/store/policies';
import { applicationStream, matchStream } from '@hearth/store/projection';
import { seededBytes } from '@hearth/store/relief-calls.fixture';
import { stateOf } from '@hearth/store/relief-checks.fixture';
import { fiscalAgentId, founded, reliefPolicy, write } from '@hearth/store/relief-estate.fixture';
import { numberOf, type Tables } from '@hearth/store/tables';
import { keyCreated, keyRef, keyRows, sealedCreated } from '@hearth/store/vault-rows';
import { blockNames } from '@hearth/vault/block-names';
import { inMemoryKeyService } from '@hearth/vault/in-memory-key-service';
import { openVault } from '@hearth/vault/vault';
import { screenApplication } from './screen-application.ts';

export type Arrival = {
  /** The partner keeps who they are: no keys, and a sealed nothing for a profile. */
  readonly isConfidential?: boolean;
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
  readonly given?: string;
  readonly family?: string;
  readonly birthDate?: string;
  readonly partnerId?: OrganizationId;
  readonly facts?: Partial<CaseFacts>;
  readonly at?: string;
};
export type Case = { readonly applicationId: ReturnType<typeof applicationOf>; readonly householdId: HouseholdId };

const applicationOf = (name: string) => derivedId('application', name);
export const profileOf = ({
  name,
  given = name,
  family = 'Quintanilla',
  birthDate = '1988-04-12',
  phone,
  email,
}: Arrival): MatchProfile => ({
  names: { given, family },
  birthDate,
  phones: phone === undefined ? [] : [phone],
  emails: email === undefined ? [] : [email],
  payees: [],
  members: [],
});

type Compare = (a: Reading, b: Reading, world: World) => Comparison;

const contacts: Readonly<Record<string, EvidenceCode>> = { phone: 'same-phone', email: 'same-email' };

/** A comparison that knows phones and e-mail addresses only, and is as sure of them as it is told. */
export const sureOf =
  (band: MatchBand, more: readonly EvidenceCode[] = []) =>
  (a: Reading, b: Reading, _world: World): Comparison => {
    const texts = new Set(matchKeys(b).map(({ kind, text }) => `${kind} ${text}`));
    const both = matchKeys(a).filter(({ kind, text }) => texts.has(`${kind} ${text}`));
    const evidence = [...new Set(both.flatMap(({ kind }) => contacts[kind] ?? []))];
    return evidence.length === 0
      ? { probability: 0.001, band: 'none' as const, evidence: [], words: '' }
      : { probability: band === 'same' ? 0.999 : 0.75, band, evidence: [...evidence, ...more], words: '' };
  };

export const opened = async (relief: Policy = reliefPolicy, compare: Compare = sureOf('possible')) => {
  const tables = await founded({ relief });
  const vault = openVault({
    kms: inMemoryKeyService(),
    keyRows: keyRows(tables),
    fiscalAgentId,
    vaultKeyId: 'vault',
    macKeyId: 'mac',
    random: seededBytes(1),
    now: () => monday,
  });
  const screen = screenApplication({ tables, vault, compare, readPolicy: policyReader(tables) });
  /** The same step with another comparison, as after an amendment or with other weights. */
  const screenWith = (other: Compare) =>
    screenApplication({ tables, vault, compare: other, readPolicy: policyReader(tables) });
  /** The same step through other hands on the same tables. */
  const screenOver = (over: Tables) =>
    screenApplication({ tables: over, vault, compare, readPolicy: policyReader(over) });

  const arrives = async (arrival: Arrival): Promise<Case> => {
    const { name, partnerId = eastPartner, at = monday } = arrival;
    const [applicationId, householdId] = [applicationOf(name), derivedId('household', name)];
    const lane = arrival.isConfidential ? { lane: 'confidential' } : {};
    const facts = { nonce: name, facts: JSON.parse(JSON.stringify({ ...householdOfFour, ...lane, ...arrival.facts })) };
    const profile = profileOf(arrival);
    const names = arrival.isConfidential ? [] : await blockNames(vault, matchKeys(readProfile(profile)));
    const items = await tables.read(names.map(blockRef));
    const blocks = names.filter((_, nth) => hasRoom(items[nth]));
    const household = await vault.newHousehold(householdId);
    const row = vault.sealApplication(household, {
      application: applicationId,
      version: 1,
      identity: { given: name },
      facts,
      profile: arrival.isConfidential ? null : JSON.parse(JSON.stringify(profile)),
      blocks,
    });
    const data: ApplicationSubmitted['data'] = {
      ...submitted.data,
      partnerId,
      householdId,
      policyHash: policyHash(relief),
      factsHash: factsHash(facts.nonce, facts.facts),
      partnerRefKey: `ref-${name}`,
      rail: arrival.isConfidential ? 'partner' : 'bank',
      ...(arrival.isConfidential ? { lane: 'confidential' } : {}),
    };
    await write(tables, applicationStream, applicationId, [{ type: 'ApplicationSubmitted', data }], {
      at,
      changes: [
        keyCreated(household.keyRow),
        sealedCreated(row),
        ...blocks.map((block) => joined(block, applicationId)),
      ],
    });
    return { applicationId, householdId };
  };

  /** The message of an application's arrival. */
  const arrived = ({ applicationId, householdId }: Case): ScreeningMessage => ({
    stream: applicationId,
    sequence: 1,
    type: 'ApplicationSubmitted',
    at: monday,
    data: { householdId },
  });
  const idOfMatch = (a: Case, b: Case) => matchOf(a.applicationId, b.applicationId);

  /** A person decides a match; the message of that. `same` is told without an alias: that is adjudication's. */
  const decided = async (elder: Case, newer: Case, decision: 'same' | 'different'): Promise<ScreeningMessage> => {
    const id = idOfMatch(elder, newer);
    await write(tables, matchStream, id, [
      { type: 'MatchDecided', data: { decision, reason: 'seen', by: ben, elder, newer } },
    ]);
    return { stream: id, sequence: 2, type: 'MatchDecided', at: monday, data: { elder, newer } };
  };

  /** The partner amends it without changing a word; the message of that. */
  const amended = async ({ applicationId, householdId }: Case): Promise<ScreeningMessage> => {
    const before = await stateOf<Application>(tables, applicationId);
    const { policyId, coarse, requestedMinor, currency, rail, cameBy, consent, relationship, contentKey } = before;
    const request = { policyId, coarse, requestedMinor, currency, rail, cameBy, consent, relationship, contentKey };
    const { policyHash: hash, factsHash: facts, submittedBy: by } = before;
    await write(tables, applicationStream, applicationId, [
      { type: 'ApplicationAmended', data: { ...request, policyHash: hash, factsHash: facts, by, householdId } },
    ]);
    return { stream: applicationId, sequence: 9, type: 'ApplicationAmended', at: monday, data: { householdId } };
  };

  const openMatches = async ({ applicationId }: Case): Promise<number> =>
    numberOf((await tables.read([{ table: 'state', pk: applicationId, sk: 'matches' }]))[0], 'open');
  const erase = async ({ householdId }: Case): Promise<void> =>
    void (await tables.transact([{ delete: keyRef(householdId), when: [] }]));
  return {
    tables,
    vault,
    screen,
    screenWith,
    screenOver,
    arrives,
    arrived,
    idOfMatch,
    decided,
    amended,
    openMatches,
    erase,
  };
};
