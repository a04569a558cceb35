// From a message that is owed to one that was handed over: intent first, one try, its outcome. Never a second try of what may have gone out.
import type { SendEmail, SendOutcome, SendText } from '@hearth/channels/sending';
import type { Application } from '@hearth/domain/applications';
import type { Organization, Program } from '@hearth/domain/governance';
import type { Message, MessageDropReason, MessageEvent } from '@hearth/domain/messages';
import { messagesOf } from '@hearth/domain/messages';
import { referenceOf } from '@hearth/domain/references';
import { isRejected } from '@hearth/domain/rejections';
import { firstSafe } from '@hearth/domain/safe-times';
import { addDays } from '@hearth/domain/time';
import { type Composed, composeMessage } from '@hearth/messages/compose-message';
import { languageOf } from '@hearth/messages/languages';
import { reviewsWith } from '@hearth/messages/reviews';
import { afterwards, append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef, stillAs } from '@hearth/store/entities';
import { ofPartner } from '@hearth/store/lists';
import { type Again, again, untilSettled } from '@hearth/store/outcomes';
import { messageStream } from '@hearth/store/projection';
import type { Change } from '@hearth/store/tables';
import { readReviews } from '@hearth/store/wordings';
import { type Reach, type ReachPorts, reachHousehold } from './reach-household.ts';
import { isStillSo } from './step-told.ts';

export type SendPorts = ReachPorts & {
  readonly sendText: SendText;
  readonly sendEmail: SendEmail;
  readonly fiscalAgentId: string;
};

/** What became of it; `left` where another worker has it, or it is no longer owed. */
export type HandedOver = SendOutcome['kind'] | 'dropped' | 'waiting' | 'left';

type Owed = Loaded<Message> & { readonly state: Message };
const actor = 'step:messages';
const mostPutOff = 5;
const [quarterHour, mostLookedAt] = [15 / (24 * 60), 100];

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

/** The other messages about the same request. The list may be behind: it decides what is said twice, never what is sent twice. */
const othersOf = async ({ tables }: SendPorts, { id, state }: Owed): Promise<readonly Message[]> => {
  const listed = await ofPartner<Message>(tables, messagesOf(state.applicationId), { limit: mostLookedAt });
  return isRejected(listed) ? [] : listed.states.filter((other) => other.id !== id);
};

const isNewer = (other: Message, { id, state }: Owed): boolean =>
  other.dueAt > state.dueAt || (other.dueAt === state.dueAt && other.id > id);

/** `stays`: what must be as it was read when the intent is written: nobody is written to who was forgotten or changed its mind meanwhile. */
type Letter = { readonly reach: Reach; readonly composed: Composed; readonly stays: Change };
type Waits = { readonly notBefore: string };

/** Everything that has to be known before the one try, or why there is none. Strongly consistent but for the list. */
const prepared = async (ports: SendPorts, owed: Owed, now: string): Promise<Letter | Waits | MessageDropReason> => {
  const { tables, fiscalAgentId } = ports;
  const { applicationId, partnerId, kind } = owed.state;
  const [item, partner, agent] = await tables.read([applicationId, partnerId, fiscalAgentId].map(stateRef));
  const found = loaded<Application>(applicationId, item);
  const application = found.state;
  if (application === undefined || !isStillSo(application, kind)) return 'no-longer-so';
  if (application.reachable !== true) return 'not-wanted';
  const others = await othersOf(ports, owed);
  if (others.some((other) => other.status !== 'dropped' && other.status !== 'refused' && isNewer(other, owed)))
    return 'overtaken';
  const reach = await reachHousehold(ports)(application);
  if (typeof reach === 'string') return reach;
  const [program] = await tables.read([stateRef(application.programId)]);
  const { timeZone = 'UTC' } = loaded<Program>(application.programId, program).state ?? {};
  const notBefore = firstSafe(now, timeZone, reach.times);
  if (notBefore > now) return { notBefore };
  const contact =
    loaded<Organization>(partnerId, partner).state?.publicContact ??
    loaded<Organization>(fiscalAgentId, agent).state?.publicContact;
  if (contact === undefined) return 'no-public-contact';
  const { language } = application.coarse;
  const reviews = reviewsWith(await readReviews(tables, [...new Set([languageOf(language), 'en'])]));
  const isFirst = !others.some(({ status }) => status === 'sent' || status === 'unknown' || status === 'intended');
  const wish = { kind, way: reach.way, language, isPlain: reach.isPlain, isFirst };
  const composed = composeMessage(wish, { reference: referenceOf(applicationId), phone: contact.phone }, reviews);
  return composed === undefined ? 'no-reviewed-text' : { reach, composed, stays: stillAs(found) };
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

const send = ({ sendText, sendEmail }: SendPorts, { reach: { way, to }, composed }: Letter): Promise<SendOutcome> =>
  way === 'sms'
    ? sendText({ to, body: composed.body })
    : sendEmail({ to, subject: composed.subject, body: composed.body });

const round = async (ports: SendPorts, id: string, now: string): Promise<HandedOver | Again> => {
  const [item] = await ports.tables.read([stateRef(id)]);
  const { head, state } = loaded<Message>(id, item);
  if (state?.status !== 'due') return 'left';
  if (state.notBefore > now) return 'waiting';
  const owed: Owed = { id, head, state };
  const letter = await prepared(ports, owed, now);
  if (typeof letter === 'string') {
    const dropped = await write(ports, owed, { type: 'MessageDropped', data: { reason: letter } }, now);
    return dropped === undefined ? 'left' : 'dropped';
  }
  if ('notBefore' in letter) {
    await write(ports, owed, { type: 'MessagePutOff', data: { reason: 'no-safe-time', ...letter } }, now);
    return 'waiting';
  }
  const { key: text, language, textHash, segments } = letter.composed;
  const intent: MessageEvent = {
    type: 'MessageIntended',
    data: { text, language, textHash, segments, read: [state.householdId] },
  };
  const intended = await write(ports, owed, intent, now, [letter.stays]);
  // The message or its request moved on: whoever has it now, or what is asked for now, another look tells.
  if (intended === undefined) return again;
  const outcome = await send(ports, letter);
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
