// The minutes that the record makes of a meeting, and their hash: for whoever wants to make them again from its events.
import { isId } from '@hearth/domain/ids';
import type { Meeting } from '@hearth/domain/meetings';
import { isHeld, minutesOf } from '@hearth/domain/minutes';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { loaded, stateRef } from '@hearth/store/entities';
import type { Tables } from '@hearth/store/tables';
import { noSuchMeeting } from './meeting-round.ts';

/**
 * Answers 200 with the minutes and `recordHash`, the SHA-256 of their canonical form (RFC 8785); also for a docket that was closed
 * without a meeting. Dockets from before minutes were hashed have none. Rejections: `not-found`, `wrong-state` before it was applied to its end.
 */
export const readMinutes =
  ({ tables }: { readonly tables: Tables }) =>
  async ({ params }: Call<undefined, unknown>): Promise<Answer | Rejected> => {
    const id = params['id'] ?? '';
    const [item] = isId('meeting', id) ? await tables.read([stateRef(id)]) : [];
    const { state } = loaded<Meeting>(id, item);
    if (state === undefined) return noSuchMeeting();
    if (!isHeld(state))
      return reject(
        'wrong-state',
        state.closedAt === undefined
          ? 'This meeting is not closed yet, so it has no minutes. Its page shows the agenda.'
          : 'The decisions of this meeting are being applied. Ask again in a minute.',
      );
    const { recordHash } = state;
    return {
      status: 200,
      body: { meetingId: id, ...(recordHash === undefined ? {} : { recordHash }), minutes: minutesOf(state) },
    };
  };
