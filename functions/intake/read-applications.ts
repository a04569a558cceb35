// What a partner sees of its own applications: the stage, the findings in words, the award and its payment. Nobody else's.
import { type Appeal, appealsOf, isOverdue } from '@hearth/domain/appeals';
import type { Application } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import type { Json } from '@hearth/domain/canonical';
import { type Disbursement, disbursementOf } from '@hearth/domain/disbursements';
import { refusal } from '@hearth/domain/duties';
import { isId } from '@hearth/domain/ids';
import type { Policy } from '@hearth/domain/policy';
import type { Finding } from '@hearth/domain/policy-rules';
import { languageFor } from '@hearth/domain/reader-language';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { sentenceOf, spokenIn, tellsOfOthers, underReview } from '@hearth/domain/sentences';
import { dateOf } from '@hearth/domain/time';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { loaded, stateRef } from '@hearth/store/entities';
import { type ListQuery, ofPartner } from '@hearth/store/lists';
import { policyReader } from '@hearth/store/policies';
import type { Tables } from '@hearth/store/tables';

type Ports = { readonly tables: Tables };

/** A partner learns `under review` of a match and of what follows from one, and nothing else: no code, no count, no amount. */
const told = (findings: readonly Finding[], policy: Policy, language: string): Json => {
  const failing = findings.filter(({ outcome }) => outcome !== 'pass');
  const open = failing.filter((finding) => !tellsOfOthers(finding));
  return [
    ...open.map((finding) => ({
      code: finding.code,
      outcome: finding.outcome,
      sentence: sentenceOf(finding, language, policy),
    })),
    ...(open.length === failing.length
      ? []
      : [{ code: 'under-review', outcome: 'unknown', sentence: underReview(language) }]),
  ];
};

const summary = (application: Application) => ({
  applicationId: application.id,
  status: application.status === 'referred' ? 'under-review' : application.status,
  submittedAt: application.submittedAt,
  changedAt: application.changedAt,
  ...(application.lane === undefined ? {} : { lane: application.lane }),
  ...(application.erasedAt === undefined ? {} : { erasedAt: application.erasedAt }),
  ...(application.followUp === undefined ? {} : { helped: application.followUp.helped }),
  need: application.coarse.need,
  requested: { amountMinor: application.requestedMinor, currency: application.currency },
});

const ended =
  'The payment did not reach the household. Ask the household for its account; the fiscal agent pays again or says why not.';

/** Where an award stands, in a sentence, when its status alone would tell too little. */
const stageOf = ({ status }: Award, paid: Disbursement | undefined): string | undefined => {
  switch (status) {
    case 'waiting-for-funds':
      return 'The money set apart for this is used up. The award stands in line, by need and then by age; the waiting list tells its place.';
    case 'lapsed':
      return 'The household gave no account in time, so the money went back. The fiscal agent can pay it again.';
    case 'awaiting-reissue':
      return 'It was proposed to pay this again. A second person decides.';
    case 'reissue-dropped':
      return 'It was decided not to pay this again. Ask the fiscal agent why.';
    default:
      return paid !== undefined && ['failed', 'returned', 'voided'].includes(paid.status) ? ended : undefined;
  }
};

const payment = async (tables: Tables, awardId: string): Promise<Json> => {
  const [item] = await tables.read([stateRef(awardId)]);
  const award = loaded<Award>(awardId, item).state;
  if (award === undefined) return null;
  const disbursementId = disbursementOf(awardId, award.attempt);
  const [paid] = award.attempt === 0 ? [] : await tables.read([stateRef(disbursementId)]);
  const disbursement = loaded<Disbursement>(disbursementId, paid).state;
  const stage = stageOf(award, disbursement);
  return {
    awardId,
    status: award.status,
    ...(stage === undefined ? {} : { stage }),
    amount: { amountMinor: award.amountMinor, currency: award.currency },
    ...(award.waitsUntil === undefined ? {} : { waitsUntil: award.waitsUntil }),
    ...(disbursement === undefined
      ? {}
      : { disbursement: { disbursementId, status: disbursement.status, rail: disbursement.rail } }),
  };
};

/** Where its appeals stand, and by when they are answered; what was said in them is read with the appeal itself. */
const appealsTold = async (tables: Tables, application: Application, now: string): Promise<Json | undefined> => {
  const ids = appealsOf(application);
  if (ids.length === 0) return undefined;
  const items = await tables.read(ids.map(stateRef));
  const appeals = ids.flatMap((id, nth) => loaded<Appeal>(id, items[nth]).state ?? []);
  return appeals.length === 0
    ? undefined
    : appeals.map((appeal) => ({
        appealId: appeal.id,
        status: appeal.status,
        madeAt: appeal.madeAt,
        dueOn: appeal.dueOn,
        isOverdue: isOverdue(appeal, dateOf(now)),
        ...(appeal.answeredAt === undefined ? {} : { answeredAt: appeal.answeredAt }),
      }));
};

/** One application of the caller's own organization, its findings in the reader's language (Accept-Language). Rejection: `not-found`. */
export const readApplication = ({ tables }: Ports) => {
  const readPolicy = policyReader(tables);
  return async ({ actor, headers, params, now }: Call<undefined, unknown>): Promise<Answer | Rejected> => {
    const id = params['id'] ?? '';
    if (!isId('application', id)) return reject('not-found', 'There is no such record.');
    const [item] = await tables.read([stateRef(id)]);
    const { state, head } = loaded<Application>(id, item);
    if (state === undefined) return reject('not-found', 'There is no such record.');
    const refused = refusal(actor, 'read-application', { organizationId: state.partnerId });
    if (refused !== undefined) return refused;
    const policy = await readPolicy(state.policyId);
    const appeals = await appealsTold(tables, state, now);
    const body = {
      ...summary(state),
      version: head.version,
      householdId: state.householdId,
      findings: told(state.findings, policy, languageFor(headers['accept-language'], spokenIn(policy))),
      ...(state.status === 'declined' ? { reason: state.reason } : {}),
      ...(appeals === undefined ? {} : { appeals }),
      ...(state.awardId === undefined ? {} : { award: await payment(tables, state.awardId) }),
    };
    return { status: 200, body, headers: { etag: `"${head.version}"` } };
  };
};

/** The caller's own applications, the oldest first, page by page. Rejection: `invalid` for a foreign cursor. */
export const listApplications =
  ({ tables }: Ports) =>
  async ({ actor, query }: Call<undefined, ListQuery>): Promise<Answer | Rejected> => {
    const listed = await ofPartner<Application>(tables, actor.organizationId, query);
    if (isRejected(listed)) return listed;
    return {
      status: 200,
      body: { applications: listed.states.map(summary), ...(listed.next === undefined ? {} : { next: listed.next }) },
    };
  };
