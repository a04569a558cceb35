// Invariant 13: a message is handed over once, by whoever intended it; what may have gone out never goes again, and what is told is true.
import { messageOf } from '@hearth/domain/messages';
import type { RecordedEvent } from '@hearth/domain/record';
import { referenceOf } from '@hearth/domain/references';
import type { Task } from '../../stage.ts';
import type { Story } from '../../story.ts';

const intendedFirst = 'a message is handed over once for each intent, by whoever wrote the intent';
const never = 'what may have gone out is never handed over again';
const isTrue = 'what the record says of a message is what became of it';
const along = 'messages move along their table';

type MessageFacts = {
  status: string;
  readonly applicationId: string;
  /** The task that wrote the newest intent, until it called. */ caller: number | undefined;
  mayBeOut: boolean;
  outcome: string | undefined;
};

const moves: Readonly<Record<string, readonly [from: readonly string[], to: string]>> = {
  MessageDue: [['none'], 'due'],
  MessageIntended: [['due'], 'intended'],
  MessageSent: [['intended'], 'sent'],
  MessageRefused: [['intended'], 'refused'],
  MessagePutOff: [['due', 'intended'], 'due'],
  MessageUnknown: [['intended'], 'unknown'],
  MessageDropped: [['due'], 'dropped'],
};

export const messageJudge = ({ violated, count }: Pick<Story, 'violated' | 'count'>) => {
  const messages = new Map<string, MessageFacts>();

  const judgeWord = (id: string, message: MessageFacts, type: string): void => {
    const { outcome, mayBeOut, status } = message;
    const isWrong =
      (type === 'MessageIntended' && mayBeOut) ||
      (type === 'MessageSent' && outcome !== 'sent') ||
      (type === 'MessageRefused' && (mayBeOut || outcome === undefined)) ||
      (type === 'MessagePutOff' && status === 'intended' && outcome !== 'later');
    if (isWrong)
      violated(13, type === 'MessageIntended' ? never : isTrue, `${type} of ${id}, after ${outcome ?? 'no call'}`);
  };

  const due = ({ stream, data }: RecordedEvent): MessageFacts => {
    const { kind, because, applicationId } = Object(data);
    if (messageOf(kind, because) !== stream) violated(13, along, `${stream} is not the one message of its cause`);
    const message = { status: 'none', applicationId, caller: undefined, mayBeOut: false, outcome: undefined };
    messages.set(stream, message);
    return message;
  };

  return {
    all: messages,
    heard: (event: RecordedEvent, task: Task | undefined): void => {
      const move = moves[event.type];
      if (move === undefined) return;
      const message = messages.get(event.stream) ?? due(event);
      if (!move[0].includes(message.status))
        violated(13, along, `${event.type} came to ${event.stream}, which is ${message.status}`);
      judgeWord(event.stream, message, event.type);
      if (event.type === 'MessageIntended') {
        message.caller = task?.id;
        message.outcome = undefined;
      }
      message.status = move[1];
    },
    /** A message was handed over: whether it went out, and what its sender was told. */
    handedOver: (task: Task, body: string, isOut: boolean, outcome: string): void => {
      count(`message ${outcome}`);
      const message = [...messages.values()].find(
        ({ applicationId, caller }) => caller === task.id && body.includes(referenceOf(applicationId)),
      );
      if (message === undefined) {
        violated(13, intendedFirst, `${task.who} handed over "${body.slice(0, 80)}" without an intent of its own`);
        return;
      }
      message.caller = undefined;
      message.mayBeOut ||= isOut;
      message.outcome = outcome;
    },
  };
};
