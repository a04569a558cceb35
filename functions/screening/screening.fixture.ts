// An estate whose applications arrive as intake leaves them: facts and profile sealed, match-key blocks joined.
import type { ScreeningMessage } from '@hearth/contracts/events';
import type { ApplicationSubmitted } from '@hearth/domain/applications';
import { factsHash } from '@hearth/domain/canonical';
import { derivedId, type HouseholdId, type OrganizationId } from '@hearth/domain/ids';
import { matchOf } from '@hearth/domain/matches';
import { type Policy, policyHash } from '@hearth/domain/policy';
import { householdOfFour } from '@hearth/domain/policy.fixture';
import type { CaseFacts } from '@hearth/domain/policy-rules';
import { ben, eastPartner, monday, submitted } from '@hearth/domain/relief-fund.fixture';
import { matchKeys } from '@hearth/matching/match-keys';
import type { MatchProfile } from '@hearth/matching/match-profile';
import { blockRef, hasRoom, joined } from '@hearth/store/blocks';
import { policyReader } from '@hearth/store/policies';
import { applicationStream, matchStream } from '@hearth/store/projection';
import { seededBytes } from '@hearth/store/relief-calls.fixture';
import { fiscalAgentId, founded, reliefPolicy, write } from '@hearth/store/relief-estate.fixture';
import { numberOf } from '@hearth/store/tables';
import { keyCreated, keyRef, keyRows, sealedCreated } from '@hearth/store/vault-rows';
import { inMemoryKeyService } from '@hearth/vault/in-memory-key-service';
import { openVault } from '@hearth/vault/vault';
import { screenApplication } from './screen-application.ts';

export type Arrival = {
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
  readonly given?: string;
  readonly partnerId?: OrganizationId;
  readonly facts?: Partial<CaseFacts>;
  readonly at?: string;
};
export type Case = { readonly applicationId: ReturnType<typeof applicationOf>; readonly householdId: HouseholdId };

const applicationOf = (name: string) => derivedId('application', name);
const profileOf = ({ name, given = name, phone, email }: Arrival): MatchProfile => ({
  names: { given, family: 'Quintanilla' },
  birthDate: '1988-04-12',
  phones: phone === undefined ? [] : [phone],
  emails: email === undefined ? [] : [email],
  payees: [],
  members: [],
});

export const opened = async (relief: Policy = reliefPolicy) => {
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
  const screen = screenApplication({ tables, vault, readPolicy: policyReader(tables) });

  const arrives = async (arrival: Arrival): Promise<Case> => {
    const { name, partnerId = eastPartner, at = monday } = arrival;
    const [applicationId, householdId] = [applicationOf(name), derivedId('household', name)];
    const facts = { nonce: name, facts: JSON.parse(JSON.stringify({ ...householdOfFour, ...arrival.facts })) };
    const profile = profileOf(arrival);
    const mac = await vault.macsOf('match/person', 'match/phone', 'match/email', 'match/payee');
    const names = matchKeys(profile).map(({ kind, text }) => `${kind}#${mac(`match/${kind}`, text)}`);
    const items = await tables.read(names.map(blockRef));
    const blocks = names.filter((_, nth) => hasRoom(items[nth]));
    const household = await vault.newHousehold(householdId);
    const row = vault.sealApplication(household, {
      application: applicationId,
      version: 1,
      identity: { given: name },
      facts,
      profile: JSON.parse(JSON.stringify(profile)),
      blocks,
    });
    const data: ApplicationSubmitted['data'] = {
      ...submitted.data,
      partnerId,
      householdId,
      policyHash: policyHash(relief),
      factsHash: factsHash(facts.nonce, facts.facts),
      partnerRefKey: `ref-${name}`,
      rail: 'bank',
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

  const openMatches = async ({ applicationId }: Case): Promise<number> =>
    numberOf((await tables.read([{ table: 'state', pk: applicationId, sk: 'matches' }]))[0], 'open');
  const erase = async ({ householdId }: Case): Promise<void> =>
    void (await tables.transact([{ delete: keyRef(householdId), when: [] }]));
  return { tables, vault, screen, arrives, arrived, idOfMatch, decided, openMatches, erase };
};
