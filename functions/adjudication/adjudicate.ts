// A reviewer awards or declines what was referred: one case, or a docket of clear-cut declines, each with its reason.
import { type Application, type ApplicationAdjudicated, refuseIfNotReferred } from '@hearth/domain/applications';
import type { AwardMade } from '@hearth/domain/award-events';
import { type Actor, refusal } from '@hearth/domain/duties';
import { type ApplicationId, derivedId, idOrThrow, isId } from '@hearth/domain/ids';
import type { Policy } from '@hearth/domain/policy';
import { emptyHead, type RequestMark } from '@hearth/domain/record';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, plainFingerprint, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import type { ReadPolicy } from '@hearth/store/policies';
import { applicationStream, awardStream } from '@hearth/store/projection';
import { relatedTo } from '@hearth/store/relationships';
import { matchCountRef } from '@hearth/store/shared-items';
import { type Item, numberOf, type Ref, type Tables } from '@hearth/store/tables';

export type Ports = { readonly tables: Tables; readonly readPolicy: ReadPolicy };
export type Decision =
  | { readonly decision: 'award'; readonly amountMinor: number; readonly reason: string }
  | { readonly decision: 'decline'; readonly reason: string };

const noSuch = (): Rejected => reject('not-found', 'There is no such record.');

const refuse = (actor: Actor, application: Application, close: readonly string[]): Rejected | undefined =>
  refusal(actor, 'adjudicate', {
    related: [...application.relationship.members, ...close],
    actedBefore: [
      ...application.handledBy.map((memberId) => ({ memberId, act: 'submitted' })),
      // What an appeal opened again is decided anew by somebody else: else who said no once says it again.
      ...(application.appealId === undefined ? [] : (application.decidedBefore ?? [])).map((memberId) => ({
        memberId,
        act: 'decided',
      })),
    ],
  }) ?? refuseIfNotReferred(application);

/** An award stays within what the policy pays at all, and waits for no open match. */
const refuseAward = (
  policy: Policy,
  { lane }: Application,
  amountMinor: number,
  openMatches: number,
): Rejected | undefined => {
  if (openMatches > 0)
    return reject('open-match', 'A possible match is open. Decide it first.', { facts: { openMatches } });
  const most = Math.min(
    ...policy.rules.flatMap((rule) => {
      if (rule.kind === 'confidential-cap') return lane === undefined ? [] : [rule.capMinor];
      return rule.kind === 'amount-bounds' ? [rule.mostMinor] : [];
    }),
  );
  return amountMinor > most
    ? reject('over-cap', `The policy pays at most ${most} minor units at once.`, { facts: { mostMinor: most } })
    : undefined;
};

const eventsOf = (
  application: Loaded<Application> & { readonly state: Application },
  decision: Decision,
  actor: Actor,
) => {
  const { id, head, state } = application;
  if (decision.decision === 'decline') {
    const declined: ApplicationAdjudicated = {
      type: 'ApplicationAdjudicated',
      data: { ...decision, by: actor.memberId },
    };
    return { adjudicated: declined, awardId: undefined, made: undefined };
  }
  const awardId = derivedId('award', id, head.version);
  const adjudicated: ApplicationAdjudicated = {
    type: 'ApplicationAdjudicated',
    data: { ...decision, awardId, by: actor.memberId },
  };
  const {
    householdId,
    partnerId,
    programId,
    policyId,
    policyHash,
    coarse,
    currency,
    rail,
    submittedAt,
    handledBy,
    decidedBefore,
    lane,
    relationship,
  } = state;
  const made: AwardMade = {
    type: 'AwardMade',
    data: {
      applicationId: idOrThrow('application', id),
      householdId,
      partnerId,
      programId,
      policyId,
      policyHash,
      coarse,
      amountMinor: decision.amountMinor,
      currency,
      rail,
      adjudicatedBy: actor.memberId,
      ...(decidedBefore === undefined ? {} : { decidedBefore }),
      ...(lane === undefined ? {} : { lane }),
      submittedAt,
      handledBy,
      related: relationship.members,
    },
  };
  return { adjudicated, awardId, made };
};

type Asked = {
  readonly id: ApplicationId;
  readonly decision: Decision;
  readonly actor: Actor;
  readonly now: string;
  readonly marked?: {
    readonly of: Ref;
    readonly replay: (mark: Item | undefined) => Answer | Rejected | undefined;
    readonly leave: (answer: Answer) => RequestMark;
  };
};

const decide = (ports: Ports, { id, decision, actor, now, marked }: Asked): Promise<Answer | Rejected> =>
  untilSettled(async () => {
    const { tables } = ports;
    const refs = [stateRef(id), matchCountRef(id), ...(marked === undefined ? [] : [marked.of])];
    const [item, counts, mark] = await tables.read(refs);
    const replayed = marked?.replay(mark);
    if (replayed !== undefined) return replayed;
    const { head, state } = loaded<Application>(id, item);
    if (state === undefined) return noSuch();
    const [close, policy] = await Promise.all([
      relatedTo(tables, actor, state.householdId),
      ports.readPolicy(state.policyId),
    ]);
    const refused =
      refuse(actor, state, close) ??
      (decision.decision === 'award'
        ? refuseAward(policy, state, decision.amountMinor, numberOf(counts, 'open'))
        : undefined);
    if (refused !== undefined) return refused;
    const { adjudicated, awardId, made } = eventsOf({ id, head, state }, decision, actor);
    const answer = {
      status: 200,
      body: {
        applicationId: id,
        status: decision.decision === 'award' ? 'awarded' : 'declined',
        ...(awardId === undefined ? {} : { awardId }),
      },
    };
    const outcome = await commit(tables, {
      occasion: { at: now, actor: actor.memberId, ...(marked === undefined ? {} : { request: marked.leave(answer) }) },
      appends: [
        append(applicationStream, { id, head, state }, [adjudicated]),
        ...(awardId === undefined || made === undefined
          ? []
          : [append(awardStream, { id: awardId, head: emptyHead, state: undefined }, [made])]),
      ],
    });
    return settled(outcome, answer);
  });

/**
 * Awards an amount (minor units) or declines with a reason. Rejections: `not-found`, `wrong-state`, `related`, `same-person`,
 * `open-match`, `over-cap`, `idempotency-key-reused`.
 */
export const adjudicate =
  (ports: Ports) =>
  async ({ actor, body, now, params, request }: Call<Decision, unknown>): Promise<Answer | Rejected> => {
    const id = params['id'] ?? '';
    if (!isId('application', id)) return noSuch();
    const fingerprint = (input: string) => plainFingerprint(`${id}\n${input}`);
    const marked: Asked['marked'] = {
      of: markOf(request),
      replay: (mark) => replay(mark, request, fingerprint),
      leave: ({ status, body: given }) => markFor(request, status, given, fingerprint),
    };
    return decide(ports, { id, decision: body, actor, now, marked });
  };

/**
 * Declines many, each with its reason and its own answer. A repeat answers `declined` for what the caller declined already for
 * the same reason, so it needs no mark of its own.
 */
export const declineMany =
  (ports: Ports) =>
  async ({
    actor,
    body,
    now,
  }: Call<
    { readonly declines: readonly { readonly applicationId: ApplicationId; readonly reason: string }[] },
    unknown
  >): Promise<Answer> => {
    const answers: { applicationId: string; outcome: string; detail?: string }[] = [];
    for (const { applicationId, reason } of body.declines) {
      const [item] = await ports.tables.read([stateRef(applicationId)]);
      const state = loaded<Application>(applicationId, item).state;
      const isDone = state?.status === 'declined' && state.adjudicatedBy === actor.memberId && state.reason === reason;
      const outcome = isDone
        ? undefined
        : await decide(ports, { id: applicationId, decision: { decision: 'decline', reason }, actor, now });
      answers.push(
        isRejected(outcome)
          ? { applicationId, outcome: outcome.rejected, detail: outcome.detail }
          : { applicationId, outcome: 'declined' },
      );
    }
    return { status: 200, body: { answers } };
  };
