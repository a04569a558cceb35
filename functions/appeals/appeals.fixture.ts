// A household that was told no, with its code, and everybody who may do something about its appeal.
import { appealOf } from '@hearth/domain/appeals';
import type { Application } from '@hearth/domain/applications';
import { derivedId } from '@hearth/domain/ids';
import { adjudicated, ben, monday, program, screened, submitted } from '@hearth/domain/relief-fund.fixture';
import { applicationStream, programStream } from '@hearth/store/projection';
import { callOf, seededBytes } from '@hearth/store/relief-calls.fixture';
import { stateOf } from '@hearth/store/relief-checks.fixture';
import { caseworker, fiscalAgentId, founded, person, write } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { keyCreated, keyRows, sealedCreated } from '@hearth/store/vault-rows';
import { firstClaim } from '@hearth/vault/claim-codes';
import { inMemoryKeyService } from '@hearth/vault/in-memory-key-service';
import { openVault } from '@hearth/vault/vault';
import { answerAppeal } from './answer-appeal.ts';
import { countOverdue } from './count-overdue.ts';
import { makeAppeal, recordAppeal } from './make-appeal.ts';
import { listAppeals, readAppeal } from './read-appeals.ts';
import { withdrawAppeal, withdrawOwnAppeal } from './withdraw-appeal.ts';

export const plea = 'CANARY: the landlord wrote to us, and my sister Rosa can say so.';
export const reply = 'ANSWER: we have read the letter.';
export const otherReviewer = person('ruth, reviewer', fiscalAgentId, 'reviewer');
const nobody = person('household', fiscalAgentId);
const birthDate = '1988-04-12';

const portsOver = (tables: Tables) => {
  const random = seededBytes(23);
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

/** A program that promises its own number of days. */
const programOf = async (tables: Tables, appealDays: number) => {
  const id = derivedId('program', 'quick');
  const words = { name: 'Quick', purpose: 'Help', currency: 'USD', timeZone: 'America/New_York', languages: ['en'] };
  await write(tables, programStream, id, [{ type: 'ProgramOpened', data: { ...words, appealDays, by: ben } }]);
  return id;
};

/** The household, handed to a reviewer and declined by `reviewer` of the estate unless it is only referred. */
export const opened = async ({
  isDeclined = true,
  appealDays,
}: {
  readonly isDeclined?: boolean;
  readonly appealDays?: number;
} = {}) => {
  const tables = await founded();
  const programId = appealDays === undefined ? program : await programOf(tables, appealDays);
  const ports = portsOver(tables);
  const [applicationId, householdId] = [derivedId('application', 'home'), derivedId('household', 'home')];
  const { claimCode, claimKey } = await firstClaim(ports.vault, applicationId);
  const household = await ports.vault.newHousehold(householdId);
  const identity = { applicant: { given: 'Marisol', birthDate } };
  const row = ports.vault.sealApplication(household, {
    application: applicationId,
    version: 1,
    identity,
    facts: {},
    profile: {},
    blocks: [],
  });
  const told = { ...submitted.data, programId, householdId, claimKey };
  await write(
    tables,
    applicationStream,
    applicationId,
    [{ type: 'ApplicationSubmitted', data: told }, screened('referred')],
    {
      changes: [keyCreated(household.keyRow), sealedCreated(row)],
    },
  );
  if (isDeclined) await write(tables, applicationStream, applicationId, [adjudicated('decline')]);
  const { changedAt } = await stateOf<Application>(tables, applicationId);
  const appealId = appealOf(applicationId, changedAt);
  type More = NonNullable<Parameters<typeof callOf>[2]>;
  const byCode = (more: More = {}): More => ({
    ...more,
    headers: { 'claim-code': claimCode, 'second-factor': birthDate, ...more.headers },
  });
  const at = (over: Tables) => {
    const own = over === tables ? ports : portsOver(over);
    return {
      appeal: (more: More = {}, words = plea) => makeAppeal(own)(callOf(nobody, { words }, byCode(more))),
      takeBack: (more: More = {}) => withdrawOwnAppeal(own)(callOf(nobody, undefined, byCode(more))),
      record: (actor = caseworker, more: More = {}) =>
        recordAppeal(own)(callOf(actor, { words: plea, channel: 'phone' } as const, { id: applicationId, ...more })),
      answer: (outcome: 'granted' | 'stands', actor = otherReviewer, more: More = {}) =>
        answerAppeal(own)(callOf(actor, { outcome, words: reply }, { id: appealId, ...more })),
      withdraw: (actor = caseworker, more: More = {}) =>
        withdrawAppeal(own)(callOf(actor, undefined, { id: appealId, ...more })),
      read: (actor = otherReviewer, more: More = {}) =>
        readAppeal(own)(callOf(actor, undefined, { id: appealId, ...more })),
      list: (query = {}, now = monday) => listAppeals(own)({ ...callOf(otherReviewer, undefined, { now }), query }),
    };
  };
  const overdue = async (now: string) => {
    let rung = 0;
    await countOverdue({ tables, tellOverdue: (count) => (rung = count) })(now);
    return rung;
  };
  return { tables, ports, applicationId, householdId, appealId, claimCode, at, overdue, ...at(tables) };
};
