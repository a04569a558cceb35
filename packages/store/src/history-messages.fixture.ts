// Messages as dice fall: owed, dropped, handed over, put off, refused, lost; texts read and doubted; public numbers said.
import type { Application } from '@hearth/domain/applications';
import type { Organization } from '@hearth/domain/governance';
import { idOrThrow } from '@hearth/domain/ids';
import {
  dropReasons,
  type Message,
  type MessageBounced,
  type MessageComplained,
  type MessageEvent,
  mayHappen,
  messageKinds,
  messageOf,
} from '@hearth/domain/messages';
import { ana, ben, eastPartner } from '@hearth/domain/relief-fund.fixture';
import { type Wording, wordingOf } from '@hearth/domain/wordings';
import { type Dice, on, pick, read, type World, write } from './history-world.fixture.ts';
import { messageStream, organizationStream, wordingStream } from './projection.ts';

const outcomes = (how: number): MessageEvent => {
  switch (how % 4) {
    case 0:
      return { type: 'MessageRefused', data: { reason: 'opted-out' } };
    case 1:
      return { type: 'MessageUnknown', data: { reason: 'no-answer' } };
    case 2:
      return { type: 'MessagePutOff', data: { reason: 'throttled', notBefore: '2027-01-01T00:00:00.000Z' } };
    default:
      return { type: 'MessageSent', data: { providerMessageId: `provider ${how}` } };
  }
};

/** What may still come back of one that went out, or of one that nobody knows of. */
const receipts = (message: Message, how: number): MessageEvent | undefined => {
  const event: MessageBounced | MessageComplained =
    how % 3 === 0
      ? { type: 'MessageComplained', data: {} }
      : { type: 'MessageBounced', data: { kind: how % 3 === 1 ? 'permanent' : 'passing', reason: 'general' } };
  return mayHappen(event, message) ? event : undefined;
};

const next = (message: Message, how: number): MessageEvent | undefined => {
  const { status, householdId, way } = message;
  if (status === 'intended' && how % 5 !== 0) return outcomes(how);
  if (status !== 'due') return receipts(message, how);
  return how % 3 === 0
    ? { type: 'MessageDropped', data: { reason: pick(dropReasons, how) ?? 'overtaken' } }
    : {
        type: 'MessageIntended',
        data: {
          text: 'messages/update',
          language: 'en',
          textHash: `hash ${how}`,
          segments: 1,
          way,
          contact: `contact ${householdId} ${how % 2}`,
          read: [householdId],
        },
      };
};

/** Writes to a household about one of its steps, so often that most messages come to an end. */
export const writeTo = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const applicationId = pick(world.known.applications, n);
  if (applicationId === undefined) return;
  const { state: application } = await read<Application>(world, applicationId);
  const kind = pick(messageKinds, n) ?? 'received';
  const because = { stream: applicationId, sequence: 1 };
  const message = await read<Message>(world, messageOf(kind, because));
  if (application === undefined) return;
  const { householdId, partnerId } = application;
  const due: MessageEvent = {
    type: 'MessageDue',
    data: {
      applicationId: idOrThrow('application', applicationId),
      householdId,
      partnerId,
      kind,
      because,
      way: how % 2 === 0 ? 'sms' : 'email',
      notBefore: world.at,
      read: [householdId],
    },
  };
  const event = message.state === undefined ? due : next(message.state, how);
  if (event !== undefined) await write(world, { appends: [on(messageStream, message, event)] });
};

/** Somebody reads the texts of a language, or doubts one. */
export const readTexts = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const language = n % 2 === 0 ? 'es' : 'ht';
  const wording = await read<Wording>(world, wordingOf(language));
  const key = `messages/${pick(messageKinds, how) ?? 'received'}`;
  const event =
    how % 3 === 0
      ? ({ type: 'TextsDoubted', data: { language, keys: [key], by: ben } } as const)
      : ({
          type: 'TextsReviewed',
          data: { language, texts: { [key]: `hash ${how}` }, by: how % 2 === 0 ? ana : ben },
        } as const);
  await write(world, { appends: [on(wordingStream, wording, event)] }, true);
};

/** A partner says which number to call: one person, and then another. */
export const sayNumber = async (world: World, { how }: Dice): Promise<void> => {
  const partner = await read<Organization>(world, eastPartner);
  const data = { phone: `617-555-01${String(how % 100).padStart(2, '0')}`, by: ana };
  const type = how % 3 === 0 ? ('PublicContactSet' as const) : ('PublicContactProposed' as const);
  await write(world, { appends: [on(organizationStream, partner, { type, data })] }, true);
};
