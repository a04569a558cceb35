// A list of checks to be written: prepared by one person, released by another, printed, and heard of again. Events and fold.
import { cannotFollow, type Entity } from './entity.ts';
import type { DisbursementId, MemberId } from './ids.ts';
import type { NewEvent } from './record.ts';

export type RegisterPrepared = NewEvent<
  'RegisterPrepared',
  {
    readonly disbursementIds: readonly DisbursementId[];
    readonly amountMinor: number;
    readonly currency: string;
    readonly by: MemberId;
  }
>;
/** A second person lets the checks be printed. */
export type RegisterReleased = NewEvent<'RegisterReleased', { readonly by: MemberId }>;
/** Before its release: its checks wait for another register. */
export type RegisterDropped = NewEvent<'RegisterDropped', { readonly by: MemberId; readonly reason: string }>;
/** Somebody took the list, with names and addresses, to print checks or to fill it in. */
export type RegisterExported = NewEvent<'RegisterExported', { readonly by: MemberId }>;
/** A filled-in list was read, line by line; `linesHash` is over ids, numbers, dates and amounts, never over names. */
export type RegisterResultsRead = NewEvent<
  'RegisterResultsRead',
  {
    readonly by: MemberId;
    readonly linesHash: string;
    readonly issued: number;
    readonly cleared: number;
    readonly voided: number;
    readonly unchanged: number;
    readonly refused: number;
  }
>;
export type RegisterEvent =
  | RegisterPrepared
  | RegisterReleased
  | RegisterDropped
  | RegisterExported
  | RegisterResultsRead;

export type RegisterStatus = 'prepared' | 'released' | 'dropped';

export type CheckRegister = Omit<RegisterPrepared['data'], 'by'> & {
  readonly id: string;
  readonly status: RegisterStatus;
  readonly preparedBy: MemberId;
  readonly preparedAt: string;
  readonly changedAt: string;
  readonly releasedBy?: MemberId;
  readonly releasedAt?: string;
  /** How often it was taken: a second time may mean checks printed twice. */ readonly exports: number;
  readonly reason?: string;
};

/** So many checks fit one register: its transaction writes two items a check and looks at its matches. */
export const mostChecks = 30;

/** From where each event may come. Only a released register may be printed, and heard of again. */
export const registerMayFollow: Readonly<
  Record<Exclude<RegisterEvent['type'], 'RegisterPrepared'>, readonly RegisterStatus[]>
> = {
  RegisterReleased: ['prepared'],
  RegisterDropped: ['prepared'],
  RegisterExported: ['released'],
  RegisterResultsRead: ['released'],
};

/** Registers by their events: prepared ones wait for a second person, released ones are listed since their release. */
export const registerEntity: Entity<CheckRegister, RegisterEvent> = {
  evolve: (state, event) => {
    if (event.type === 'RegisterPrepared') {
      if (state !== undefined) throw cannotFollow(event);
      const { by, ...data } = event.data;
      const { at } = event;
      return {
        ...data,
        id: event.stream,
        status: 'prepared',
        preparedBy: by,
        preparedAt: at,
        changedAt: at,
        exports: 0,
      };
    }
    if (state === undefined || !registerMayFollow[event.type].includes(state.status)) throw cannotFollow(event);
    const next = { ...state, changedAt: event.at };
    switch (event.type) {
      case 'RegisterReleased':
        return { ...next, status: 'released', releasedBy: event.data.by, releasedAt: event.at };
      case 'RegisterDropped':
        return { ...next, status: 'dropped', reason: event.data.reason };
      case 'RegisterExported':
        return { ...next, exports: state.exports + 1 };
      case 'RegisterResultsRead':
        return next;
    }
  },
  places: ({ status, preparedAt, releasedAt }) => {
    if (status === 'dropped') return {};
    return status === 'prepared'
      ? { queue: 'register-to-release', since: preparedAt }
      : { queue: 'register-released', since: releasedAt ?? preparedAt };
  },
};
