// A household's cases as they stand: its applications with award, payment and appeal, and what has to end before it may be forgotten.
import { type Appeal, appealAgainst } from '@hearth/domain/appeals';
import type { Application } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import { type Disbursement, disbursementOf } from '@hearth/domain/disbursements';
import type { Household } from '@hearth/domain/households';
import { type CaseStanding, caseStanding } from '@hearth/domain/retention';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import type { Tables } from '@hearth/store/tables';
import { type SealedRow, sealedRowsOf } from '@hearth/store/vault-rows';

type Known = Loaded<Application> & { readonly state: Application };

/** One application of a household, as it was read. */
export type HouseholdCase = {
  readonly application: Known;
  readonly award: Loaded<Award> | undefined;
  readonly paid: Loaded<Disbursement> | undefined;
  /** The appeal against its decision, where there can be one. */ readonly appeal: Loaded<Appeal> | undefined;
  readonly standing: CaseStanding;
};

const appealed: CaseStanding = {
  is: 'under-way',
  ends: 'An appeal waits for its answer. Let it be answered, or taken back.',
};

const readAppeal = async (tables: Tables, application: Application): Promise<Loaded<Appeal> | undefined> => {
  const id = appealAgainst(application);
  return id === undefined ? undefined : loaded<Appeal>(id, (await tables.read([stateRef(id)]))[0]);
};

/** An application with its award and the payment of the last attempt; undefined when there is no such application. */
export const readCase = async (tables: Tables, applicationId: string): Promise<HouseholdCase | undefined> => {
  const [item] = await tables.read([stateRef(applicationId)]);
  const { state, ...stream } = loaded<Application>(applicationId, item);
  if (state === undefined) return undefined;
  const application = { ...stream, state };
  const appeal = await readAppeal(tables, state);
  if (state.awardId === undefined) {
    const standing = appeal?.state?.status === 'open' ? appealed : caseStanding(state, undefined, undefined);
    return { application, award: undefined, paid: undefined, appeal, standing };
  }
  const [awardItem] = await tables.read([stateRef(state.awardId)]);
  const award = loaded<Award>(state.awardId, awardItem);
  const attempt = award.state?.attempt ?? 0;
  const disbursementId = disbursementOf(state.awardId, attempt);
  const paid =
    attempt === 0
      ? undefined
      : loaded<Disbursement>(disbursementId, (await tables.read([stateRef(disbursementId)]))[0]);
  return { application, award, paid, appeal, standing: caseStanding(state, award.state, paid?.state) };
};

/** A household's cases with their sealed rows; none once it was erased. */
export type Sealed = HouseholdCase & { readonly row: SealedRow };

/** Reads them. Throws a TypeError when a sealed row has no application: the record lost something. */
export const sealedCasesOf = async (tables: Tables, householdId: string): Promise<readonly Sealed[]> =>
  Promise.all(
    (await sealedRowsOf(tables, householdId)).map(async (row) => {
      const found = await readCase(tables, row.sk);
      if (found === undefined) throw new TypeError(`${row.sk} is sealed, and the record does not know it`);
      return { ...found, row };
    }),
  );

/** What has to end first, in words, over all cases of all households of a family; empty when nothing stands in the way. */
export const underWayIn = async (tables: Tables, family: readonly Loaded<Household>[]): Promise<readonly string[]> => {
  const cases = await Promise.all(
    family.flatMap(({ id, state }) => (state?.erasure?.erased === undefined ? [sealedCasesOf(tables, id)] : [])),
  );
  return [...new Set(cases.flat().flatMap(({ standing }) => (standing.is === 'under-way' ? [standing.ends] : [])))];
};

/** Says whether one of the households stands under a legal hold. */
export const isHeld = (family: readonly Loaded<Household>[]): boolean =>
  family.some(({ state }) => state?.erasure?.hold !== undefined);

/** Members who disclosed a relationship in one of the cases. */
export const relatedIn = (cases: readonly HouseholdCase[]): readonly string[] => [
  ...new Set(
    cases.flatMap(({ application, award }) => [
      ...application.state.relationship.members,
      ...(award?.state?.related ?? []),
    ]),
  ),
];
