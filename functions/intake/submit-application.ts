// Takes a household application: screens nothing yet, keeps who they are in the vault, and commits that it arrived.
import { problemsOf } from '@hearth/contracts/application-problems';
import type { ApplicationBody } from '@hearth/contracts/applications';
import type { Application } from '@hearth/domain/applications';
import { type Program, policyInForce } from '@hearth/domain/governance';
import type { RandomBytes } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { localDate } from '@hearth/domain/time';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { type Fingerprint, markFor, markOf, replay } from '@hearth/store/marks';
import { type Again, settled, untilSettled } from '@hearth/store/outcomes';
import { partnerRefRef } from '@hearth/store/shared-items';
import { type Item, type Tables, textOf } from '@hearth/store/tables';
import type { Vault } from '@hearth/vault/vault';
import { keysOf, newApplication, split } from './application-writes.ts';
import { withClaimCode } from './claim-code.ts';
import { refuseHelper } from './helper-of.ts';
import { blockRefs, intakeRounds } from './match-blocks.ts';

export type IntakePorts = { readonly tables: Tables; readonly vault: Vault; readonly random: RandomBytes };
type SubmitCall = Call<ApplicationBody, unknown>;

const unknownProgram = (): Rejected =>
  reject('invalid', 'One field has to be corrected. Nothing was kept.', {
    errors: [
      { pointer: '/programId', code: 'unknown', detail: 'There is no such program. Ask the fiscal agent for its id.' },
    ],
  });

/** The program's policy of today, or why nothing can be handed in. `today` is the program's own date. */
export const openToday = (
  item: Item | undefined,
  programId: string,
  { body, now }: Pick<SubmitCall, 'body' | 'now'>,
) => {
  const program = loaded<Program>(programId, item).state;
  if (program === undefined) return unknownProgram();
  const today = localDate(now, program.timeZone);
  const policy = policyInForce(program, today);
  if (policy === undefined)
    return reject('policy-not-in-force', 'This program has no policy in force yet, so it takes no applications.');
  const errors = problemsOf(body, program, now);
  return errors.length > 0
    ? reject(
        'invalid',
        `${errors.length === 1 ? 'One field has' : `${errors.length} fields have`} to be corrected. Nothing was kept.`,
        { errors },
      )
    : policy;
};

/** The application that a partner's reference stands for already: the same content is the same application. */
export const sentBefore = async (
  tables: Tables,
  applicationId: string,
  contentKey: string,
): Promise<Answer | Rejected> => {
  const [item] = await tables.read([stateRef(applicationId)]);
  const { state, head } = loaded<Application>(applicationId, item);
  if (state?.contentKey === contentKey) {
    return {
      status: 200,
      body: { applicationId, status: state.status, version: head.version },
      headers: { etag: `"${head.version}"`, location: `/v1/applications/${applicationId}` },
    };
  }
  return reject(
    'partner-ref-reused',
    'You sent another application under this partnerRef. To change that one, amend it (PUT with If-Match).',
    { facts: { applicationId } },
  );
};

const submit = async (ports: IntakePorts, call: SubmitCall): Promise<Answer | Rejected | Again> => {
  const { tables, vault } = ports;
  const { actor, body, now, request } = call;
  const mac = await vault.macsOf('partner-ref', 'request');
  const fingerprint: Fingerprint = (input) => mac('request', input);
  const keys = keysOf(mac, actor.organizationId, body);
  const { groups, names } = await split(ports, body);
  const [mark, ref, program, ...blocks] = await tables.read([
    markOf(request),
    partnerRefRef(keys.partnerRefKey),
    stateRef(body.programId),
    ...blockRefs(names),
  ]);
  const replayed = replay(mark, request, fingerprint);
  if (replayed !== undefined) return withClaimCode(ports, replayed);
  if (ref !== undefined)
    return withClaimCode(ports, await sentBefore(tables, textOf(ref, 'applicationId'), keys.contentKey));
  const policy = openToday(program, body.programId, call);
  if (isRejected(policy)) return policy;
  const unknownHelper = await refuseHelper(tables, body, actor.organizationId);
  if (unknownHelper !== undefined) return unknownHelper;

  const written = await newApplication(ports, { body, policy, groups, names, sender: actor, keys, blocks });
  const { applicationId, claimCode } = written;
  // The mark keeps the answer without the code, which is made again for a repeat.
  const answer = { applicationId, status: 'submitted', version: 1 };
  const outcome = await commit(tables, {
    occasion: { at: now, actor: actor.memberId, request: markFor(request, 201, answer, fingerprint) },
    appends: [written.append],
    changes: written.changes,
  });
  return settled(outcome, {
    status: 201,
    body: { ...answer, claimCode },
    headers: { etag: '"1"', location: `/v1/applications/${applicationId}` },
  });
};

/**
 * Takes an application. Answers 201 with its id and the household's claim code; the same `partnerRef` with the same content answers 200 with the same id.
 * Rejections: `invalid` (each field), `partner-ref-reused`, `idempotency-key-reused`, `policy-not-in-force`.
 */
export const submitApplication =
  (ports: IntakePorts) =>
  (call: SubmitCall): Promise<Answer | Rejected> =>
    untilSettled(() => submit(ports, call), intakeRounds);
