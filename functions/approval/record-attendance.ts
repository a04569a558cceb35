// Who is there: the whole list each time, of people whose presence counts.
import type { Member } from '@hearth/domain/governance';
import type { MemberId } from '@hearth/domain/ids';
import { seats } from '@hearth/domain/meeting-rules';
import { type FieldError, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { loaded, stateRef } from '@hearth/store/entities';
import type { Tables } from '@hearth/store/tables';
import { inMeeting } from './meeting-round.ts';

const refuseWithoutSeat = async (tables: Tables, present: readonly MemberId[]): Promise<Rejected | undefined> => {
  const items = await tables.read(present.map(stateRef));
  const errors = present.flatMap((id, at): FieldError[] => {
    const roles = loaded<Member>(id, items[at]).state?.confirmed?.roles ?? [];
    return roles.some((role) => seats.includes(role))
      ? []
      : [
          {
            pointer: `/present/${at}`,
            code: 'no-seat',
            detail:
              'Only confirmed members of the committee and approvers count. Leave this one out, or have the role confirmed.',
          },
        ];
  });
  return errors.length === 0
    ? undefined
    : reject('invalid', 'Some of these people have no seat in this meeting.', { errors });
};

/** Records who is there; the last list counts. Rejections: `invalid` for who has no seat, and those of `inMeeting`. */
export const recordAttendance =
  (ports: { readonly tables: Tables }) =>
  (call: Call<{ readonly present: readonly MemberId[] }, unknown>): Promise<Answer | Rejected> =>
    inMeeting(ports, call, async ({ quorum }) => {
      const { present } = call.body;
      const refused = await refuseWithoutSeat(ports.tables, present);
      if (refused !== undefined) return refused;
      return {
        events: [{ type: 'AttendanceRecorded', data: { present, by: call.actor.memberId } }],
        told: { present: present.length, quorum },
      };
    });
