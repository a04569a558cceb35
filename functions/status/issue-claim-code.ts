// A partner gives a household its next claim code when the first was lost or seen by others, or ends it.
import type { ClaimCodeBody } from '@hearth/contracts/claims';
import { type Application, refuseIfErased } from '@hearth/domain/applications';
import { type Claim, type ClaimEvent, claimOf } from '@hearth/domain/claims';
import { refusal } from '@hearth/domain/duties';
import { type ApplicationId, isId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, plainFingerprint, replay } from '@hearth/store/marks';
import { type Again, settled, untilSettled } from '@hearth/store/outcomes';
import { claimStream } from '@hearth/store/projection';
import { relatedTo } from '@hearth/store/relationships';
import type { Tables } from '@hearth/store/tables';
import { claimCodeOf, claimKeyOf } from '@hearth/vault/claim-codes';
import type { Macs } from '@hearth/vault/macs';

type Ports = { readonly tables: Tables; readonly vault: Macs };
type IssueCall = Call<ClaimCodeBody, unknown>;

const noSuch = (): Rejected => reject('not-found', 'There is no such record.');

const refuse = async (
  tables: Tables,
  { actor }: IssueCall,
  application: Application | undefined,
): Promise<Rejected | undefined> => {
  if (application === undefined) return noSuch();
  const { partnerId: organizationId, householdId } = application;
  return (
    refusal(actor, 'issue-claim-code', { organizationId }) ??
    refusal(actor, 'issue-claim-code', { related: await relatedTo(tables, actor, householdId) }) ??
    refuseIfErased(application)
  );
};

/** The code is told, and never kept: a repeat is answered with the code that counts then. */
const told = async (
  { vault }: Ports,
  applicationId: string,
  claim: Pick<Claim, 'generation' | 'hasEnded'> | undefined,
): Promise<Answer> => ({
  status: 200,
  body: {
    applicationId,
    ...(claim?.hasEnded === true
      ? { hasEnded: true }
      : { claimCode: await claimCodeOf(vault, applicationId, claim?.generation) }),
  },
});

const nextOf = async (
  { vault }: Ports,
  id: ApplicationId,
  claim: Claim | undefined,
  { body, actor }: IssueCall,
): Promise<ClaimEvent> => {
  const by = actor.memberId;
  if (body.act === 'end') return { type: 'ClaimEnded', data: { applicationId: id, by } };
  const generation = (claim?.generation ?? 1) + 1;
  const claimKey = await claimKeyOf(vault, await claimCodeOf(vault, id, generation));
  return { type: 'ClaimReissued', data: { applicationId: id, generation, claimKey, by } };
};

const round = async (ports: Ports, id: ApplicationId, call: IssueCall): Promise<Answer | Rejected | Again> => {
  const { tables } = ports;
  const { request, now, actor } = call;
  const claimId = claimOf(id);
  const fingerprint = (input: string) => plainFingerprint(`${id}\n${input}`);
  const [mark, item, claimItem] = await tables.read([markOf(request), stateRef(id), stateRef(claimId)]);
  const claim = loaded<Claim>(claimId, claimItem);
  const replayed = replay(mark, request, fingerprint);
  if (isRejected(replayed)) return replayed;
  const refused = await refuse(tables, call, loaded<Application>(id, item).state);
  if (refused !== undefined) return refused;
  if (replayed !== undefined) return told(ports, id, claim.state);
  const event = await nextOf(ports, id, claim.state, call);
  const outcome = await commit(tables, {
    occasion: { at: now, actor: actor.memberId, request: markFor(request, 200, { applicationId: id }, fingerprint) },
    appends: [append(claimStream, claim, [event])],
  });
  const after =
    event.type === 'ClaimReissued' ? { generation: event.data.generation } : { generation: 1, hasEnded: true as const };
  return settled(outcome, await told(ports, id, after));
};

/**
 * Replaces the claim code of one of the partner's applications, or ends it: what was given out before no longer counts. Answers the
 * next code; nothing keeps it. Rejections: `not-found`, `related`, `wrong-state` (erased), `idempotency-key-reused`.
 */
export const issueClaimCode =
  (ports: Ports) =>
  async (call: IssueCall): Promise<Answer | Rejected> => {
    const id = call.params['id'] ?? '';
    return isId('application', id) ? untilSettled(() => round(ports, id, call)) : noSuch();
  };
