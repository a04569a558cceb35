// From an event to a message that is owed to a household, for a time that is safe for it; and at once, where now is such a time.
import { isUnheard, type MessagesMessage } from '@hearth/contracts/events';
import type { Program } from '@hearth/domain/governance';
import { idOrThrow } from '@hearth/domain/ids';
import { type MessageDropReason, type MessageEvent, messageOf } from '@hearth/domain/messages';
import { emptyHead } from '@hearth/domain/record';
import { firstSafe } from '@hearth/domain/safe-times';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { messageStream } from '@hearth/store/projection';
import { type HandedOver, handOver, type SendPorts } from './hand-over.ts';
import { type Reach, reachHousehold } from './reach-household.ts';
import { type Step, stepTold } from './step-told.ts';
import { isStillSo } from './still-so.ts';

type Told = HandedOver | 'nothing';
const utc = 'UTC';

const eventsOf = (
  { kind, application }: Step,
  because: { readonly stream: string; readonly sequence: number },
  reach: Reach | MessageDropReason,
  at: { readonly now: string; readonly timeZone: string },
): readonly MessageEvent[] => {
  const { id, householdId, partnerId } = application;
  const isReached = typeof reach !== 'string';
  const due: MessageEvent = {
    type: 'MessageDue',
    data: {
      applicationId: idOrThrow('application', id),
      householdId,
      partnerId,
      kind,
      because,
      way: isReached ? reach.way : 'sms',
      notBefore: isReached ? firstSafe(at.now, at.timeZone, reach.times) : at.now,
      read: [householdId],
    },
  };
  return isReached ? [due] : [due, { type: 'MessageDropped', data: { reason: reach } }];
};

/**
 * Works off one event. Nobody is written to who did not ask for it: then there is not even an event. What can't be reached is recorded as
 * dropped, so that its partner sees it. A repeat finds the message there and changes nothing. Faults throw, and the event comes again.
 */
export const tellHousehold = (ports: SendPorts) => {
  const { tables } = ports;
  const reachOf = reachHousehold(ports);
  const hand = handOver(ports);
  return async (message: MessagesMessage, now: string): Promise<Told> => {
    if (isUnheard(message)) return 'nothing';
    const { type, stream, sequence } = message;
    const step = await stepTold(tables, { type, stream });
    if (step === undefined || step.application.reachable !== true || !isStillSo(step.application, step.kind))
      return 'nothing';
    const because = { stream, sequence };
    const id = messageOf(step.kind, because);
    const [known, program] = await tables.read([id, step.application.programId].map(stateRef));
    if (known === undefined) {
      const reach = await reachOf(step.application);
      // An amendment that takes the wish back came before this event was read.
      if (reach === 'not-wanted') return 'nothing';
      const { timeZone = utc } = loaded<Program>(step.application.programId, program).state ?? {};
      await commit(tables, {
        occasion: { at: now, actor: 'step:messages' },
        appends: [
          append(
            messageStream,
            { id, head: emptyHead, state: undefined },
            eventsOf(step, because, reach, { now, timeZone }),
          ),
        ],
      });
    }
    return hand(id, now);
  };
};
