// An appeal is taken back before it is answered: by the household with its claim code, or by who was told to.
import { appealAgainst } from '@hearth/domain/appeals';
import type { MemberId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { ownRequest } from '@hearth/store/known-by-claim';
import { plainFingerprint } from '@hearth/store/marks';
import type { Tables } from '@hearth/store/tables';
import { type HouseholdPorts, knownHousehold } from './known-household.ts';
import { type Act, type AppealCase, onAppeal, refuseOn } from './on-appeal.ts';

const takenBack = ({ appeal }: AppealCase, by?: MemberId): Act => ({
  event: {
    type: 'AppealWithdrawn',
    data: { applicationId: appeal.state.applicationId, ...(by === undefined ? {} : { by }) },
  },
  body: { appealId: appeal.id, status: 'withdrawn' },
});

const refuseOthers = ({ appeal }: AppealCase): Rejected | undefined =>
  appeal.state.channel === 'household'
    ? reject('wrong-state', 'The household made this appeal by itself, so it alone can take it back, with its code.')
    : undefined;

/** Takes one back for a household. Rejections: `not-found`, `related`, `wrong-state`, `idempotency-key-reused`. */
export const withdrawAppeal =
  ({ tables }: { readonly tables: Tables }) =>
  ({ actor, now, params, request }: Call<unknown, unknown>): Promise<Answer | Rejected> => {
    const id = params['id'] ?? '';
    const fingerprint = (input: string) => plainFingerprint(`${id}\n${input}`);
    return onAppeal(tables, { id, request, fingerprint, now, actor: actor.memberId }, async (found) => {
      const refused = (await refuseOn(tables, actor, 'withdraw-appeal', found)) ?? refuseOthers(found);
      return refused ?? takenBack(found, actor.memberId);
    });
  };

/** The household takes its own back. Rejections: `claim-refused`, `too-many`, `wrong-state`, `idempotency-key-reused`. */
export const withdrawOwnAppeal = (ports: HouseholdPorts) => {
  const knownBy = knownHousehold(ports);
  return async ({ headers, now, request }: Call<unknown, unknown>): Promise<Answer | Rejected> => {
    const known = await knownBy(headers, now);
    if (isRejected(known)) return known;
    const { state } = known.application;
    const id = appealAgainst(state);
    if (id === undefined) return reject('wrong-state', 'There is no open appeal to take back.');
    const own = ownRequest(state.id, request);
    const occasion = { id, request: own, fingerprint: plainFingerprint, now, actor: 'step:appeals' };
    const answer = await onAppeal(ports.tables, occasion, async (found) => takenBack(found));
    return isRejected(answer) && answer.rejected === 'not-found'
      ? reject('wrong-state', 'There is no open appeal to take back.')
      : answer;
  };
};
