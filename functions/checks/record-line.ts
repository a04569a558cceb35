// One line of a filled-in register is judged and recorded, in one transaction. The number of a check is free or it is not: the store says.
import type { Finding } from '@hearth/domain/breaks';
import type { CheckRegister } from '@hearth/domain/check-registers';
import { type CheckResult, judgeResult, type ResultJudged, refuseLine } from '@hearth/domain/check-results';
import type { Disbursement } from '@hearth/domain/disbursements';
import { idOrThrow, type MemberId } from '@hearth/domain/ids';
import { sliceName } from '@hearth/domain/ledger';
import { append, commit, isRefusedAs } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { recordFound } from '@hearth/store/found-breaks';
import { rootOf } from '@hearth/store/household-roots';
import { again, untilSettled } from '@hearth/store/outcomes';
import { disbursementStream } from '@hearth/store/projection';
import { relatedTo } from '@hearth/store/relationships';
import { checkNumberRef } from '@hearth/store/shared-items';
import type { Tables } from '@hearth/store/tables';

/** Who records into which register, and between which days. */
export type Recording = {
  readonly by: MemberId;
  readonly now: string;
  readonly register: CheckRegister;
  readonly releasedOn: string;
  readonly today: string;
  readonly isPreview: boolean;
};

const taken = refuseLine(
  'number-taken',
  'Another check of this fund has this number already. Look at the number on the check; nothing of this line was recorded.',
);

const close = refuseLine(
  'related',
  'You disclosed a relationship to this household, so somebody else sends this line. Nothing of it was recorded.',
);

/** Another check has the number. Two people may send one file at once: then it is this check that has it. */
const isTaken = async (tables: Tables, { number, disbursementId }: CheckResult): Promise<boolean> => {
  const [item] = number === undefined ? [] : await tables.read([checkNumberRef(number)]);
  return item !== undefined && item['disbursementId'] !== disbursementId;
};

/** Money left for a check that is over: nothing more is paid from its slices, and nobody who had a hand in it explains that. */
const recordPaid = (tables: Tables, check: Disbursement, { now, by }: Recording): Promise<unknown> => {
  const { id, amountMinor, currency, draws, issuedBy, voidedBy } = check;
  const slices = draws.map(({ programId, fundId, purpose, partnerId }) => ({ programId, fundId, purpose, partnerId }));
  const finding: Finding = {
    code: 'check-paid',
    about: id,
    expectedMinor: 0,
    foundMinor: amountMinor,
    currency,
    slices: [...new Map(slices.map((slice) => [sliceName(slice), slice])).values()],
    stopsLine: false,
    owner: 'controller',
    actedBefore: [issuedBy, voidedBy].flatMap((memberId) => memberId ?? []),
  };
  return recordFound(tables, finding, { at: now, actor: by });
};

/** Judges one line and, unless it is a preview, records what follows from it in one transaction. */
export const recordLine = (tables: Tables, result: CheckResult, recording: Recording): Promise<ResultJudged> =>
  untilSettled<ResultJudged>(async () => {
    const { by, now, register, isPreview, ...days } = recording;
    const id = result.disbursementId;
    const from = loaded<Disbursement>(id, (await tables.read([stateRef(id)]))[0]);
    const householdId = from.state?.householdId;
    const root =
      result.voided === undefined || householdId === undefined ? undefined : await rootOf(tables, householdId);
    const windowOf = root === undefined ? householdId : idOrThrow('household', root.household.id);
    const judged = judgeResult(from.state, result, {
      ...days,
      by,
      registerId: register.id,
      preparedBy: register.preparedBy,
      ...(windowOf === undefined ? {} : { windowOf }),
    });
    if ('isPaid' in judged && from.state !== undefined && !isPreview) await recordPaid(tables, from.state, recording);
    if (judged.outcome === 'refused' || judged.events.length === 0) return judged;
    if (householdId !== undefined && (await relatedTo(tables, { memberId: by }, householdId)).length > 0) return close;
    const isNumbered = judged.events.some(({ type }) => type === 'CheckIssued');
    if (isPreview) return isNumbered && (await isTaken(tables, result)) ? taken : judged;
    const outcome = await commit(tables, {
      occasion: { at: now, actor: by },
      appends: [append(disbursementStream, from, judged.events)],
      windows: root === undefined ? [] : [root.window],
    });
    if ('committed' in outcome) return judged;
    return isRefusedAs(outcome, 'check-number') && (await isTaken(tables, result)) ? taken : again;
  });
