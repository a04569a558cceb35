// A list that a partner sends, from its file to its last row: its fold, and what may follow what.
import { cannotFollow, type Entity } from './entity.ts';
import type { MemberId } from './ids.ts';
import type {
  ImportApplied,
  ImportApplyAsked,
  ImportChecked,
  ImportEvent,
  ImportFailure,
  ImportOpened,
} from './import-events.ts';
import { type Rejected, reject } from './rejections.ts';

export type ImportStatus = 'opened' | 'checking' | 'checked' | 'failed' | 'applying' | 'applied' | 'dropped';
export type Import = Omit<ImportOpened['data'], 'by'> & {
  readonly id: string;
  readonly status: ImportStatus;
  readonly openedBy: MemberId;
  readonly openedAt: string;
  readonly changedAt: string;
  readonly checked?: ImportChecked['data'];
  readonly checkedAt?: string;
  readonly failure?: ImportFailure;
  /** Who asked for its rows, and how. */ readonly asked?: ImportApplyAsked['data'] & { readonly at: string };
  /** So many parts are behind the last run that ended. */ readonly reached: number;
  readonly applied?: ImportApplied['data']['counts'];
};

/** From where each event may come. A list whose rows were asked for comes to its end: it is neither dropped nor checked anew. */
export const importMayFollow: Readonly<Record<Exclude<ImportEvent['type'], 'ImportOpened'>, readonly ImportStatus[]>> =
  {
    ImportCheckAsked: ['opened', 'failed', 'checked'],
    ImportChecked: ['checking'],
    ImportFailed: ['checking'],
    ImportApplyAsked: ['checked'],
    ImportContinued: ['applying'],
    ImportApplied: ['applying'],
    ImportDropped: ['opened', 'checking', 'checked', 'failed', 'applied'],
  };

const inWords: Readonly<Record<ImportStatus, string>> = {
  opened: 'its file has not been checked yet',
  checking: 'its file is being checked',
  checked: 'it is checked',
  failed: 'its file could not be checked',
  applying: 'its rows are being applied, and that goes on to the end',
  applied: 'its rows were applied already',
  dropped: 'it was given up, and its file is gone',
};

/** Says why something can not follow now. Rejection: `wrong-state`. */
export const refuseNow = (state: Import, type: keyof typeof importMayFollow): Rejected | undefined =>
  importMayFollow[type].includes(state.status)
    ? undefined
    : reject('wrong-state', `This can not be done with this list now: ${inWords[state.status]}.`, {
        facts: { status: state.status },
      });

/** Which of a partner's own lists it belongs to. */
export const importShelf = (partnerId: string): string => `imports-${partnerId}`;

/** Lists by their events. Waits in `import-checking` and `import-applying` for its job. */
export const importEntity: Entity<Import, ImportEvent> = {
  evolve: (state, event) => {
    const { at } = event;
    if (event.type === 'ImportOpened') {
      if (state !== undefined) throw cannotFollow(event);
      const { by, ...data } = event.data;
      return { ...data, id: event.stream, status: 'opened', openedBy: by, openedAt: at, changedAt: at, reached: 0 };
    }
    if (state === undefined || !importMayFollow[event.type].includes(state.status)) throw cannotFollow(event);
    const next = { ...state, changedAt: at };
    switch (event.type) {
      case 'ImportCheckAsked': {
        const { checked: _checked, checkedAt: _at, failure: _failure, ...opened } = next;
        return { ...opened, status: 'checking' };
      }
      case 'ImportChecked':
        return { ...next, status: 'checked', checked: event.data, checkedAt: at };
      case 'ImportFailed':
        return { ...next, status: 'failed', failure: event.data.reason };
      case 'ImportApplyAsked':
        return { ...next, status: 'applying', asked: { ...event.data, at } };
      case 'ImportContinued':
        if (event.data.reached <= state.reached) throw cannotFollow(event);
        return { ...next, reached: event.data.reached };
      case 'ImportApplied':
        return { ...next, status: 'applied', applied: event.data.counts };
      case 'ImportDropped':
        return { ...next, status: 'dropped' };
    }
  },
  places: ({ status, partnerId, openedAt, changedAt, id }) => ({
    queue: `import-${status}`,
    since: changedAt,
    partner: importShelf(partnerId),
    createdAt: `${openedAt}#${id}`,
  }),
};
