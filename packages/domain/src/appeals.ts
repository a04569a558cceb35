// A household asks that somebody else look at a decline again: who made the appeal, by when it is answered, and what the answer does.
import type { Application } from './applications.ts';
import type { Actor } from './duties.ts';
import { cannotFollow, type Entity } from './entity.ts';
import {
  type AppealId,
  type ApplicationId,
  derivedId,
  type HouseholdId,
  type MemberId,
  type OrganizationId,
} from './ids.ts';
import type { NewEvent } from './record.ts';
import { type Rejected, reject } from './rejections.ts';
import { addDays, daysBetween, monthOf } from './time.ts';

/** How an appeal reached the fund. `household`: with its own claim code; otherwise somebody wrote it down. */
export const appealChannels = ['household', 'in-person', 'phone', 'paper', 'message'] as const;
export type AppealChannel = (typeof appealChannels)[number];

/** Its words are a note under the household's key. `dueOn` (YYYY-MM-DD): the day promised for an answer. */
export type AppealMade = NewEvent<
  'AppealMade',
  {
    readonly applicationId: ApplicationId;
    readonly householdId: HouseholdId;
    readonly partnerId: OrganizationId;
    readonly decidedAt: string;
    readonly channel: AppealChannel;
    readonly dueOn: string;
    /** Who wrote it down; absent when the household made it by itself. */ readonly by?: MemberId;
  }
>;
/** `granted`: the case is open again, and decided anew. `stands`: the decision stays. The words are a note. */
export type AppealAnswered = NewEvent<
  'AppealAnswered',
  { readonly applicationId: ApplicationId; readonly outcome: 'granted' | 'stands'; readonly by: MemberId }
>;
export type AppealWithdrawn = NewEvent<
  'AppealWithdrawn',
  { readonly applicationId: ApplicationId; readonly by?: MemberId }
>;
export type AppealEvent = AppealMade | AppealAnswered | AppealWithdrawn;

export type Appeal = Omit<AppealMade['data'], 'by'> & {
  readonly id: string;
  readonly status: 'open' | 'granted' | 'stands' | 'withdrawn';
  readonly madeAt: string;
  readonly recordedBy?: MemberId;
  readonly answeredAt?: string;
  readonly answeredBy?: MemberId;
};

/** Open appeals, by the day on which their answer is due. */
export const appealQueue = 'appeal';

/** The list of the appeals that were made in a month (YYYY-MM), whatever became of them. */
export const appealsOfMonth = (month: string): string => `appeals#${month}`;

/** For so many days after a decision a household can appeal. */
export const appealableDays = 60;
/** An answer is promised within so many days, where a program does not say otherwise. */
export const usualAnswerDays = 14;

/** Parts of an appeal's notes: what the household said, and what it was answered. */
export const appealNote = (appealId: string, part: 'words' | 'answer'): string => `${appealId}#${part}`;

/** The one appeal there can be against a decision: an application's last, made at `decidedAt`. */
export const appealOf = (applicationId: string, decidedAt: string): AppealId =>
  derivedId('appeal', applicationId, decidedAt);

/** The appeal against the decision as it stands, if it is one that can be appealed. */
export const appealAgainst = ({ id, status, changedAt }: Application): AppealId | undefined =>
  status === 'declined' ? appealOf(id, changedAt) : undefined;

/** Appeals by their events. Open ones wait for a reviewer, the one due first at the head. */
export const appealEntity: Entity<Appeal, AppealEvent> = {
  evolve: (state, event) => {
    if (event.type === 'AppealMade') {
      if (state !== undefined && state.status !== 'withdrawn') throw cannotFollow(event);
      const { by, ...made } = event.data;
      return {
        ...made,
        id: event.stream,
        status: 'open',
        madeAt: event.at,
        ...(by === undefined ? {} : { recordedBy: by }),
      };
    }
    if (state?.status !== 'open') throw cannotFollow(event);
    if (event.type === 'AppealWithdrawn') return { ...state, status: 'withdrawn' };
    const { outcome, by } = event.data;
    return { ...state, status: outcome, answeredAt: event.at, answeredBy: by };
  },
  places: ({ status, dueOn, id, madeAt }) => ({
    partner: appealsOfMonth(monthOf(madeAt)),
    createdAt: `${madeAt}#${id}`,
    ...(status === 'open' ? { queue: appealQueue, since: `${dueOn}#${id}` } : {}),
  }),
};

/**
 * The appeals that there may be of an application and are told with it: the one against the decision as it stands, and the last that was
 * granted, which opened it again.
 */
export const appealsOf = (application: Application): readonly AppealId[] => {
  const ids = [application.appealId, appealAgainst(application)];
  return [...new Set(ids.flatMap((id) => id ?? []))];
};

/** The day after which a decision can no longer be appealed (YYYY-MM-DD). */
export const appealableUntil = (decidedAt: string): string => addDays(decidedAt, appealableDays).slice(0, 10);

/** The day promised for an answer (YYYY-MM-DD). */
export const answerDueOn = (madeAt: string, days: number = usualAnswerDays): string =>
  addDays(madeAt, days).slice(0, 10);

/** Says whether an open appeal's day has passed. `today`: YYYY-MM-DD. */
export const isOverdue = ({ status, dueOn }: Pick<Appeal, 'status' | 'dueOn'>, today: string): boolean =>
  status === 'open' && dueOn < today;

/**
 * Whether the decision on an application can be appealed now; `appeal`: the one made against it already. Rejection: `wrong-state`.
 */
export const refuseAppeal = (
  application: Application,
  appeal: Appeal | undefined,
  now: string,
): Rejected | undefined => {
  if (application.erasedAt !== undefined)
    return reject(
      'wrong-state',
      'This household was erased, so there is nothing left to look at. A new application can be sent.',
    );
  if (application.status !== 'declined')
    return reject(
      'wrong-state',
      'Only a decision that said no can be appealed. This request was not declined; what it waits for, its status tells.',
    );
  if (appeal?.status === 'open')
    return reject('wrong-state', `An appeal is open already. It is answered by ${appeal.dueOn}.`, {
      facts: { dueOn: appeal.dueOn },
    });
  // One that was taken back is none: else whoever writes one down and takes it back would take the household's away.
  if (appeal !== undefined && appeal.status !== 'withdrawn')
    return reject('wrong-state', 'This decision was appealed once, and that ended. You may send a new application.');
  return daysBetween(application.changedAt, now) > appealableDays
    ? reject(
        'wrong-state',
        `A decision can be appealed for ${appealableDays} days, until ${appealableUntil(application.changedAt)}. You may send a new application.`,
      )
    : undefined;
};

/** Only an open appeal is answered or taken back. Rejection: `wrong-state`. */
export const refuseIfClosed = ({ status }: Appeal): Rejected | undefined =>
  status === 'open'
    ? undefined
    : reject(
        'wrong-state',
        status === 'withdrawn' ? 'This appeal was taken back.' : 'This appeal is answered already.',
      );

/**
 * What was done on the case before, by whom: none of them answers its appeal. `matchedBy`: who decided on its matches; `issuedBy`: who
 * gave out its claim codes, and so could have appealed in the household's name.
 */
export const actedBeforeAppeal = (
  { handledBy, adjudicatedBy, decidedBefore = [], reopenedBy = [] }: Application,
  { recordedBy }: Pick<Appeal, 'recordedBy'>,
  {
    matchedBy,
    issuedBy = [],
  }: { readonly matchedBy: readonly string[]; readonly issuedBy?: readonly string[] | undefined },
): readonly { readonly memberId: string; readonly act: string }[] => [
  ...handledBy.map((memberId) => ({ memberId, act: 'submitted' })),
  ...[...(adjudicatedBy === undefined ? [] : [adjudicatedBy]), ...decidedBefore].map((memberId) => ({
    memberId,
    act: 'adjudicated',
  })),
  ...(recordedBy === undefined ? [] : [{ memberId: recordedBy, act: 'wrote down' }]),
  ...matchedBy.map((memberId) => ({ memberId, act: 'decided a match of' })),
  ...reopenedBy.map((memberId) => ({ memberId, act: 'opened again' })),
  ...issuedBy.map((memberId) => ({ memberId, act: 'gave out a code of' })),
];

/** Says whether an actor sees an appeal at all: its partner's own people, and the fiscal agent's. */
export const isSeenBy = (
  { organizationKind, organizationId }: Actor,
  { partnerId }: Pick<Appeal, 'partnerId'>,
): boolean => organizationKind === 'fiscal-agent' || organizationId === partnerId;
