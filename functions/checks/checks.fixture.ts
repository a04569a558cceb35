// An estate with checks that are due, their households in the vault, and a treasurer's way from a register to its file and back.
import type { Award } from '@hearth/domain/awards';
import type { Disbursement } from '@hearth/domain/disbursements';
import { disbursementOf } from '@hearth/domain/disbursements';
import type { Rejected } from '@hearth/domain/rejections';
import { isRejected } from '@hearth/domain/rejections';
import { eastPartner, monday } from '@hearth/domain/relief-fund.fixture';
import type { Answer } from '@hearth/runtime/http-answer';
import { disbursementStream } from '@hearth/store/projection';
import { callOf, seededBytes } from '@hearth/store/relief-calls.fixture';
import { approvedCase, type CaseOf } from '@hearth/store/relief-cases.fixture';
import { stateOf } from '@hearth/store/relief-checks.fixture';
import {
  approver,
  controller,
  fiscalAgentId,
  founded,
  person,
  type SliceMinor,
  treasurer,
  write,
} from '@hearth/store/relief-estate.fixture';
import { slicesOf } from '@hearth/store/slices';
import type { Tables } from '@hearth/store/tables';
import { keyCreated, keyRows, sealedCreated } from '@hearth/store/vault-rows';
import { inMemoryKeyService } from '@hearth/vault/in-memory-key-service';
import { openVault } from '@hearth/vault/vault';
import { exportRegister } from './export-register.ts';
import { prepareRegister } from './prepare-register.ts';
import { recordResults } from './record-results.ts';
import { csvOf, rowsOf } from './register-rows.fixture.ts';
import { releaseRegister } from './release-register.ts';

export const otherTreasurer = person('tess, treasurer', fiscalAgentId, 'treasurer');
export { approver, controller, treasurer };

/** The answer's body. A failure of the test when it was refused. */
export const bodyOf = <T>(answer: Answer | Rejected): T => {
  if (isRejected(answer)) throw new Error(`${answer.rejected}: ${answer.detail}`);
  return answer.body as T;
};

export const address = {
  line1: '12 Main Street',
  line2: 'Apt 4',
  city: 'East Boston',
  area: 'US-MA-suffolk',
  postalCode: '02128',
};

type Results = {
  readonly summary: Record<string, number>;
  readonly lines: {
    readonly row: number;
    readonly outcome: string;
    readonly code?: string;
    readonly detail?: string;
  }[];
};

/** What the treasurer fills into a row, by its place. */
export type Filled = {
  readonly check_number?: string;
  readonly issued_on?: string;
  readonly cleared_on?: string;
  readonly void?: string;
};

export const opened = async (slices?: readonly SliceMinor[]) => {
  const tables = await founded(slices === undefined ? {} : { slices });
  const portsOver = (over: Tables) => {
    const random = seededBytes(7);
    const vault = openVault({
      kms: inMemoryKeyService(),
      keyRows: keyRows(over),
      fiscalAgentId,
      vaultKeyId: 'vault',
      random,
      now: () => monday,
    });
    return { tables: over, vault, random };
  };
  const ports = portsOver(tables);

  /** An approved award on the manual rail, its check due; who they are is in the vault unless `identity` is `erased`. */
  const due = async (
    of: CaseOf,
    identity: object | null | 'erased' = { applicant: { given: of.name, family: 'Silva' }, address },
  ) => {
    const ids = await approvedCase(tables, { rail: 'manual', ...of });
    const award = await stateOf<Award>(tables, ids.awardId);
    const disbursementId = disbursementOf(ids.awardId, 1);
    const { householdId, partnerId, programId, coarse, amountMinor, currency, draws } = award;
    const data = {
      awardId: ids.awardId,
      awardVersion: 2,
      attempt: 1,
      householdId,
      partnerId,
      programId,
      coarse,
      amountMinor,
      currency,
      draws,
      reportMonth: '2026-11',
    };
    await write(tables, disbursementStream, disbursementId, [{ type: 'CheckDue', data }], { at: of.at ?? monday });
    if (identity !== 'erased') {
      const household = await ports.vault.newHousehold(ids.householdId);
      const sealed = { application: ids.applicationId, version: 1, facts: {}, profile: {}, blocks: [] };
      const row = ports.vault.sealApplication(household, { ...sealed, identity: JSON.parse(JSON.stringify(identity)) });
      await tables.transact([keyCreated(household.keyRow), sealedCreated(row)]);
    }
    return { ...ids, disbursementId };
  };

  const prepare = async (actor = treasurer, now = monday) =>
    bodyOf<{ registerId: string; disbursementIds: string[] }>(await prepareRegister(ports)(callOf(actor, {}, { now })));
  const release = (registerId: string, actor = approver, now = monday) =>
    releaseRegister(ports)(callOf(actor, undefined, { id: registerId, now }));
  const released = async (now = monday) => {
    const register = await prepare(treasurer, now);
    bodyOf(await release(register.registerId, approver, now));
    return register;
  };
  const file = async (
    registerId: string,
    { key, now = monday }: { readonly key?: string; readonly now?: string } = {},
  ) =>
    bodyOf<{ csv: string }>(
      await exportRegister(ports)(
        callOf(treasurer, undefined, { id: registerId, now, ...(key === undefined ? {} : { key }) }),
      ),
    ).csv;
  const send = (
    registerId: string,
    csv: string,
    {
      actor = treasurer,
      now = monday,
      preview,
      key,
      over = tables,
    }: {
      readonly actor?: typeof treasurer;
      readonly now?: string;
      readonly preview?: boolean;
      readonly key?: string;
      readonly over?: Tables;
    } = {},
  ) =>
    recordResults({ tables: over })(
      callOf(
        actor,
        { csv, ...(preview === undefined ? {} : { preview }) },
        { id: registerId, now, ...(key === undefined ? {} : { key }) },
      ),
    );
  /** Fills the exported file in and sends it. */
  const fill = async (registerId: string, filled: readonly Filled[], how: Parameters<typeof send>[2] = {}) => {
    const rows = rowsOf(await file(registerId)).map((row, at) => ({ ...row, ...filled[at] }));
    return bodyOf<Results>(await send(registerId, csvOf(rows), how));
  };
  const check = (id: string) => stateOf<Disbursement>(tables, id);
  const eastSlice = async () => (await slicesOf(tables, eastPartner))[0];
  return { tables, ports, portsOver, due, prepare, release, released, file, send, fill, check, eastSlice };
};
