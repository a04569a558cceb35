// What looks odd over many cases, as a list for a person: raised by steps, answered by a reviewer. One kind holds payments until then.
import { cannotFollow, type Entity } from './entity.ts';
import { derivedId, type MemberId, type OrganizationId, type ProgramId, type SignalId } from './ids.ts';
import { moneyWords } from './money-words.ts';
import type { NewEvent } from './record.ts';

/** A phone, e-mail address or address that stands on the applications of many households. */
export type SharedContact = {
  readonly kind: 'shared-contact';
  readonly contact: 'address' | 'email' | 'phone';
  /** The match-key block: kind and keyed hash. */ readonly block: string;
};
/** One bank account or card that several payees are paid to. */
type OnePayee = {
  readonly kind: 'one-payee-many-households';
  /** Hash of the provider's fingerprint. */ readonly destination: string;
};
/** Awards by policy of one day, all submitted by one member, and all just under one limit. */
export type BatchUnderLimit = {
  readonly kind: 'batch-under-limit';
  readonly memberId: MemberId;
  readonly partnerId: OrganizationId;
  readonly programId: ProgramId;
  /** The program's day, YYYY-MM-DD. */ readonly day: string;
  readonly limitMinor: number;
  readonly currency: string;
};
export type About = BatchUnderLimit | OnePayee | SharedContact;
export type SignalKind = About['kind'];

/** How many there are: applications, payees or awards; and of how many households, where that is another number. */
type Seen = {
  readonly about: About;
  readonly count: number;
  readonly households: number;
  /** Partners and members who submitted them, where that is known. */
  readonly partnerIds: readonly OrganizationId[];
  readonly memberIds: readonly MemberId[];
};

/** Raised, or raised again because it grew by a step. */
export type SignalRaised = NewEvent<'SignalRaised', Seen>;
export const signalAnswers = ['fine', 'helper', 'concern'] as const;
/**
 * `fine`: nothing is wrong; `helper`: it is a helper's or a building's; `concern`: somebody looks into it outside of Hearth. A
 * payee of several is paid after the first two, and not after a concern.
 */
export type SignalAnswer = (typeof signalAnswers)[number];
export type SignalSeen = NewEvent<
  'SignalSeen',
  {
    readonly by: MemberId;
    readonly answer: SignalAnswer;
    readonly note: string;
    /** The block that is a helper's or a building's: no evidence from now on. */ readonly shared?: string;
  }
>;
export type SignalEvent = SignalRaised | SignalSeen;

export type Signal = Seen & {
  readonly id: string;
  readonly status: 'open' | 'answered';
  /** When it was raised first, and when it last grew. */ readonly raisedAt: string;
  readonly grewAt: string;
  /** The last answer; of an open signal one that was given before it grew. */
  readonly answer?: SignalAnswer;
  readonly note?: string;
  readonly answeredBy?: MemberId;
};

const partsOf = (about: About): readonly (string | number)[] => {
  switch (about.kind) {
    case 'shared-contact':
      return [about.block];
    case 'one-payee-many-households':
      return [about.destination];
    case 'batch-under-limit':
      return [about.memberId, about.programId, about.day, about.limitMinor, about.currency];
  }
};

/** The one signal that a thing can have, whoever sees it first. */
export const signalOf = (about: About): SignalId => derivedId('signal', about.kind, ...partsOf(about));

/** From how many on a person is told, and at which numbers again: a signal has at most this many raisings in its life. */
const steps: Readonly<Record<SignalKind, readonly number[]>> = {
  'shared-contact': [5, 10, 20, 50],
  'one-payee-many-households': [2, 3, 5, 10, 20],
  'batch-under-limit': [5, 10, 20, 50],
};

/** From so many on there is something to look at. */
export const firstStep = (kind: SignalKind): number => steps[kind][0] ?? 0;

/** So many are counted; more would tell a person nothing new. */
export const lastStep = (kind: SignalKind): number => steps[kind].at(-1) ?? 0;

const stepOf = (kind: SignalKind, count: number): number => steps[kind].findLast((step) => step <= count) ?? 0;

/** Says whether there are so many now that a person is told (again). */
export const hasGrown = (kind: SignalKind, known: Signal | undefined, count: number): boolean =>
  stepOf(kind, count) > stepOf(kind, known?.count ?? 0);

/** Payments that it holds wait for an answer, or for a better one than a concern. */
const holds = ({ about, status, answer }: Pick<Signal, 'about' | 'status' | 'answer'>): boolean =>
  about.kind === 'one-payee-many-households' && (status === 'open' || answer === 'concern');

/** Says whether a signal may be answered: an open one, and a concern that holds payments. */
export const isToBeAnswered = (signal: Signal): boolean => signal.status === 'open' || holds(signal);

/**
 * Says whether payments to several payees of one bank account or card wait: nobody looked at it since it grew by a step, or
 * somebody had a concern. `known` is its signal, raised for all who share it by now.
 */
export const holdsPayment = (known: Signal | undefined): boolean => known !== undefined && holds(known);

/** Signals by their events; those that are to be answered wait for a reviewer since they were raised first. */
export const signalEntity: Entity<Signal, SignalEvent> = {
  evolve: (state, event) => {
    if (event.type === 'SignalRaised')
      return {
        ...state,
        ...event.data,
        id: event.stream,
        status: 'open',
        raisedAt: state?.raisedAt ?? event.at,
        grewAt: event.at,
      };
    if (state === undefined || !isToBeAnswered(state)) throw cannotFollow(event);
    const { by, answer, note } = event.data;
    return { ...state, status: 'answered', answer, note, answeredBy: by };
  },
  places: (state) => (isToBeAnswered(state) ? { queue: 'signal', since: state.raisedAt } : {}),
};

const contactWords = { address: 'address', email: 'e-mail address', phone: 'phone' } as const;

/** A signal in one plain English sentence: counts, and no word of who. */
export const signalSentence = ({ about, count, households }: Seen): string => {
  switch (about.kind) {
    case 'shared-contact':
      return `${count} applications of ${households} households give the same ${contactWords[about.contact]}.`;
    case 'one-payee-many-households':
      return `${count} payees are paid to the same bank account or card.`;
    case 'batch-under-limit':
      return `${count} applications that one member submitted on ${about.day} were awarded by policy just under the limit of ${moneyWords(about.limitMinor, about.currency)}.`;
  }
};
