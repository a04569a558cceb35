// Takes a household application: screens nothing yet, keeps who they are in the vault, and commits that it arrived.
import type { ApplicationBody } from '@hearth/contracts/applications';
import type { Application } from '@hearth/domain/applications';
import { type Program, policyInForce } from '@hearth/domain/governance';
import { idOrThrow, newId, type RandomBytes } from '@hearth/domain/ids';
import { emptyHead } from '@hearth/domain/record';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { localDate } from '@hearth/domain/time';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { type Fingerprint, markFor, markOf, replay } from '@hearth/store/marks';
import { type Again, settled, untilSettled } from '@hearth/store/outcomes';
import { applicationStream } from '@hearth/store/projection';
import { partnerRefRef } from '@hearth/store/shared-items';
import { type Item, type Tables, textOf } from '@hearth/store/tables';
import { keyCreated, sealedCreated } from '@hearth/store/vault-rows';
import type { Vault } from '@hearth/vault/vault';
import { contentOf, groupsOf, implausible, requestData } from './application-request.ts';
import { blockRefs, blocksOf, intakeRounds, placed } from './match-blocks.ts';

export type IntakePorts = { readonly tables: Tables; readonly vault: Vault; readonly random: RandomBytes };
type SubmitCall = Call<ApplicationBody, unknown>;

const nonceBytes = 16;

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
  const errors = [...implausible(body, program.timeZone, now)];
  if (body.request.amount.currency !== program.currency) {
    errors.push({
      pointer: '/request/amount/currency',
      code: 'other-currency',
      detail: `This program pays in ${program.currency}.`,
    });
  }
  return errors.length > 0
    ? reject(
        'invalid',
        `${errors.length === 1 ? 'One field has' : `${errors.length} fields have`} to be corrected. Nothing was kept.`,
        { errors },
      )
    : policy;
};

/** The application that a partner's reference stands for already: the same content is the same application. */
const sentBefore = async (tables: Tables, applicationId: string, contentKey: string): Promise<Answer | Rejected> => {
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

const submit = async ({ tables, vault, random }: IntakePorts, call: SubmitCall): Promise<Answer | Rejected | Again> => {
  const { actor, body, now, request } = call;
  const mac = await vault.macsOf('partner-ref', 'request');
  const fingerprint: Fingerprint = (input) => mac('request', input);
  const partnerRefKey = mac('partner-ref', `${actor.organizationId}\n${body.partnerRef}`);
  const contentKey = mac('request', contentOf(body));
  const groups = groupsOf(body, Buffer.from(random(nonceBytes)).toString('hex'));
  const names = await blocksOf(vault, groups.match);
  const [mark, ref, program, ...blocks] = await tables.read([
    markOf(request),
    partnerRefRef(partnerRefKey),
    stateRef(body.programId),
    ...blockRefs(names),
  ]);
  const replayed = replay(mark, request, fingerprint);
  if (replayed !== undefined) return replayed;
  if (ref !== undefined) return sentBefore(tables, textOf(ref, 'applicationId'), contentKey);
  const policy = openToday(program, body.programId, call);
  if (isRejected(policy)) return policy;

  const applicationId = newId('application', random);
  const householdId = newId('household', random);
  const household = await vault.newHousehold(householdId);
  const place = placed(applicationId, names, blocks);
  const sealed = vault.sealApplication(household, {
    application: applicationId,
    version: 1,
    ...groups,
    blocks: place.blocks,
  });
  const answer = { applicationId, status: 'submitted', version: 1 };
  const data = {
    ...requestData(body, policy, groups.factsHash, actor.memberId),
    partnerId: actor.organizationId,
    programId: idOrThrow('program', body.programId),
    householdId,
    partnerRefKey,
    contentKey,
  };
  const outcome = await commit(tables, {
    occasion: { at: now, actor: actor.memberId, request: markFor(request, 201, answer, fingerprint) },
    appends: [
      append(applicationStream, { id: applicationId, head: emptyHead, state: undefined }, [
        { type: 'ApplicationSubmitted', data },
      ]),
    ],
    changes: [keyCreated(household.keyRow), sealedCreated(sealed), ...place.changes],
  });
  return settled(outcome, {
    status: 201,
    body: answer,
    headers: { etag: '"1"', location: `/v1/applications/${applicationId}` },
  });
};

/**
 * Takes an application. Answers 201 with its id; the same `partnerRef` with the same content answers 200 with the same id.
 * Rejections: `invalid` (each field), `partner-ref-reused`, `idempotency-key-reused`, `policy-not-in-force`.
 */
export const submitApplication =
  (ports: IntakePorts) =>
  (call: SubmitCall): Promise<Answer | Rejected> =>
    untilSettled(() => submit(ports, call), intakeRounds);
