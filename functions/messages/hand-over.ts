// From a message that is owed to one that was handed over: intent first, one try, its outcome. Never a second try of what may have gone out.
import type { SendEmail, SendOutcome, SendText } from '@hearth/channels/sending';
import type { Message, MessageEvent } from '@hearth/domain/messages';
import { addDays } from '@hearth/domain/time';
import { afterwards, append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { type Again, again, untilSettled } from '@hearth/store/outcomes';
import { messageStream } from '@hearth/store/projection';
import type { Change } from '@hearth/store/tables';
import { type Letter, type Owed, preparedLetter } from './prepare-letter.ts';
import type { ReachPorts } from './reach-household.ts';

export type SendPorts = ReachPorts & {
  readonly sendText: SendText;
  readonly sendEmail: SendEmail;
  readonly fiscalAgentId: string;
};

/** What became of it; `left` where another worker has it, or it is no longer owed. */
export type HandedOver = SendOutcome['kind'] | 'dropped' | 'waiting' | 'left';

const actor = 'step:messages';
const mostPutOff = 5;
const quarterHour = 15 / (24 * 60);

const write = async (
  { tables }: SendPorts,
  owed: Loaded<Message>,
  event: MessageEvent,
  now: string,
  changes: readonly Change[] = [],
): Promise<Loaded<Message> | undefined> => {
  const occasion = { at: now, actor };
  const outcome = await commit(tables, { occasion, appends: [append(messageStream, owed, [event])], changes });
  return 'committed' in outcome ? afterwards(messageStream, owed, [event], occasion) : undefined;
};

const ended = (outcome: SendOutcome, { putOff }: Message, now: string): MessageEvent => {
  switch (outcome.kind) {
    case 'sent':
      return { type: 'MessageSent', data: { providerMessageId: outcome.providerMessageId } };
    case 'later':
      return putOff < mostPutOff
        ? {
            type: 'MessagePutOff',
            data: { reason: outcome.reason, notBefore: addDays(now, quarterHour * 2 ** putOff) },
          }
        : { type: 'MessageRefused', data: { reason: outcome.reason } };
    case 'refused':
      return { type: 'MessageRefused', data: { reason: outcome.reason } };
    case 'unknown':
      return { type: 'MessageUnknown', data: { reason: outcome.reason } };
  }
};

const send = (
  { sendText, sendEmail }: SendPorts,
  messageId: string,
  { reach: { way, to }, composed: { subject, body } }: Letter,
): Promise<SendOutcome> => (way === 'sms' ? sendText({ to, body }) : sendEmail({ to, subject, body, messageId }));

const round = async (ports: SendPorts, id: string, now: string): Promise<HandedOver | Again> => {
  const [item] = await ports.tables.read([stateRef(id)]);
  const { head, state } = loaded<Message>(id, item);
  if (state?.status !== 'due') return 'left';
  if (state.notBefore > now) return 'waiting';
  const owed: Owed = { id, head, state };
  const letter = await preparedLetter(ports, owed, now);
  if (typeof letter === 'string') {
    const dropped = await write(ports, owed, { type: 'MessageDropped', data: { reason: letter } }, now);
    return dropped === undefined ? 'left' : 'dropped';
  }
  if ('notBefore' in letter) {
    await write(ports, owed, { type: 'MessagePutOff', data: { reason: 'no-safe-time', ...letter } }, now);
    return 'waiting';
  }
  const { key: text, language, textHash, segments } = letter.composed;
  const { way, contact } = letter.reach;
  const intent: MessageEvent = {
    type: 'MessageIntended',
    data: { text, language, textHash, segments, way, contact, read: [state.householdId] },
  };
  const intended = await write(ports, owed, intent, now, letter.stays);
  // The message or its request moved on: whoever has it now, or what is asked for now, another look tells.
  if (intended === undefined) return again;
  const outcome = await send(ports, id, letter);
  // Refused only when somebody called it unknown meanwhile: that word stays.
  await write(ports, intended, ended(outcome, state, now), now);
  return outcome.kind;
};

/**
 * Hands over a message that is owed by now. Whoever writes the intent makes the one call; a process that ends after it leaves a message
 * of which nobody knows the outcome, and it stays so. Faults: the store's (StoreBusy while its request
 * keeps moving: it comes again) and the vault's.
 */
export const handOver =
  (ports: SendPorts) =>
  (id: string, now: string): Promise<HandedOver> =>
    untilSettled(() => round(ports, id, now));
