// A reviewer who did nothing on the case before answers an appeal, in words: the decision stands, or the case is open again.
import type { AppealAnswerBody } from '@hearth/contracts/appeals';
import { appealNote, refuseIfClosed } from '@hearth/domain/appeals';
import { refuseIfErased } from '@hearth/domain/applications';
import { refusal } from '@hearth/domain/duties';
import { idOrThrow } from '@hearth/domain/ids';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append } from '@hearth/store/commit';
import { keyStays, noteCreated } from '@hearth/store/note-rows';
import { applicationStream } from '@hearth/store/projection';
import { keyRef, keyRowOf } from '@hearth/store/vault-rows';
import { sealNote } from '@hearth/vault/notes';
import type { AppealPorts } from './make-appeal.ts';
import { type Act, type AppealCase, onAppeal, refuseOn } from './on-appeal.ts';

type AnswerCall = Call<AppealAnswerBody, unknown>;

const answered = async (
  { tables, vault }: AppealPorts,
  { actor, body }: AnswerCall,
  found: AppealCase,
): Promise<Act | Rejected> => {
  const { appeal, application } = found;
  const refused =
    refusal(actor, 'answer-appeal', { organizationId: application.state.partnerId }) ??
    refuseIfClosed(appeal.state) ??
    (await refuseOn(tables, actor, 'answer-appeal', found)) ??
    refuseIfErased(application.state);
  if (refused !== undefined) return refused;
  const { householdId } = application.state;
  const keyRow = keyRowOf((await tables.read([keyRef(householdId)]))[0]);
  if (keyRow === undefined) return reject('not-found', 'There is no such record.');
  const household = await vault.openHousehold(keyRow);
  const record = appealNote(appeal.id, 'answer');
  const note = sealNote(household, { record, version: 1, note: { words: body.words } });
  const { outcome } = body;
  const appealId = idOrThrow('appeal', appeal.id);
  const data = { applicationId: appeal.state.applicationId, outcome, by: actor.memberId };
  return {
    event: { type: 'AppealAnswered', data },
    appends:
      outcome === 'granted'
        ? [
            append(applicationStream, application, [
              { type: 'ApplicationReopened', data: { reason: 'appeal-granted', appealId, by: actor.memberId } },
            ]),
          ]
        : [],
    changes: [noteCreated(note), keyStays(householdId)],
    body: { appealId, status: outcome },
  };
};

/**
 * Answers an open appeal. `granted` opens the case again in the same transaction, for a reviewer to decide anew. Rejections:
 * `not-found`, `same-person` (submitted, adjudicated, wrote the appeal down, decided one of its matches, sent an
 * award back, granted an earlier appeal, gave out a claim code), `related`, `wrong-state`,
 * `idempotency-key-reused`.
 */
export const answerAppeal =
  (ports: AppealPorts) =>
  async (call: AnswerCall): Promise<Answer | Rejected> => {
    const { actor, now, params, request } = call;
    const id = params['id'] ?? '';
    const mac = await ports.vault.macsOf('request');
    const fingerprint = (input: string) => mac('request', `${id}\n${input}`);
    return onAppeal(ports.tables, { id, request, fingerprint, now, actor: actor.memberId }, (found) =>
      answered(ports, call, found),
    );
  };
