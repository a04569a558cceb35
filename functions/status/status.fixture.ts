// A household with its application in the vault and its claim code, as intake leaves them, and calls with its two headers.
import type { Rail } from '@hearth/domain/applications';
import { derivedId } from '@hearth/domain/ids';
import { monday, screened, submitted } from '@hearth/domain/relief-fund.fixture';
import { applicationStream } from '@hearth/store/projection';
import { callOf, seededBytes } from '@hearth/store/relief-calls.fixture';
import { fiscalAgentId, founded, person, write } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { keyCreated, keyRows, sealedCreated } from '@hearth/store/vault-rows';
import { firstClaim } from '@hearth/vault/claim-codes';
import { inMemoryKeyService } from '@hearth/vault/in-memory-key-service';
import { openVault } from '@hearth/vault/vault';
import { issueClaimCode } from './issue-claim-code.ts';
import { readStatus } from './read-status.ts';
import { stepBack } from './step-back.ts';

export const nobody = person('household', fiscalAgentId);
const applicant = { given: 'Marisol', family: 'Quintanilla', birthDate: '1988-04-12', phone: '617 555 0142' };

export const portsOver = (tables: Tables) => {
  const random = seededBytes(11);
  const vault = openVault({
    kms: inMemoryKeyService(),
    keyRows: keyRows(tables),
    fiscalAgentId,
    vaultKeyId: 'vault',
    macKeyId: 'mac',
    random,
    now: () => monday,
  });
  return { tables, vault, random };
};

type Of = {
  readonly identity?: object | null;
  readonly partnerRef?: string;
  readonly rail?: Rail;
  readonly at?: string;
};

/** Puts one more household there. `identity`: null in the confidential lane. */
export const applied = async (
  ports: ReturnType<typeof portsOver>,
  name: string,
  { identity = { applicant }, partnerRef = `case-${name}`, rail = 'bank', at = monday }: Of = {},
) => {
  const [applicationId, householdId] = [derivedId('application', name), derivedId('household', name)];
  const { claimCode, claimKey } = await firstClaim(ports.vault, applicationId);
  const { partnerId } = submitted.data;
  const household = await ports.vault.newHousehold(householdId);
  const row = ports.vault.sealApplication(household, {
    application: applicationId,
    version: 1,
    identity: JSON.parse(JSON.stringify(identity)),
    facts: {},
    profile: {},
    blocks: [],
  });
  const partnerRefKey = await ports.vault.mac('partner-ref', `${partnerId}\n${partnerRef}`);
  const data = { ...submitted.data, rail, householdId, partnerRefKey, claimKey };
  await write(ports.tables, applicationStream, applicationId, [{ type: 'ApplicationSubmitted', data }], {
    at,
    changes: [keyCreated(household.keyRow), sealedCreated(row)],
  });
  return { applicationId, householdId, claimCode };
};

/** An estate with one household, and what it can do. */
export const opened = async (of: Of = {}) => {
  const tables = await founded();
  const ports = portsOver(tables);
  const home = await applied(ports, 'home', of);
  const headersOf = (second: string, code = home.claimCode) => ({ 'claim-code': code, 'second-factor': second });
  type More = Omit<NonNullable<Parameters<typeof callOf>[2]>, 'headers'>;
  return {
    tables,
    ports,
    ...home,
    headersOf,
    look: (second = '1988-04-12', code?: string, more: More = {}, headers: Record<string, string> = {}) =>
      readStatus(ports)(callOf(nobody, undefined, { ...more, headers: { ...headersOf(second, code), ...headers } })),
    stepBack: (second = '1988-04-12', more: More = {}) =>
      stepBack(ports)(callOf(nobody, { sure: true } as const, { ...more, headers: headersOf(second) })),
    issue: (act: 'replace' | 'end', actor: typeof nobody, more: More = {}) =>
      issueClaimCode(ports)(callOf(actor, { act }, { id: home.applicationId, ...more })),
    screened: (outcome: 'question' | 'referred') =>
      write(tables, applicationStream, home.applicationId, [screened(outcome)]),
  };
};
