// The register of legal demands: who asked with which instrument, what counsel said, and what left. By default nothing leaves.
import { cannotFollow, type Entity } from './entity.ts';
import type { MemberId } from './ids.ts';
import type { NewEvent } from './record.ts';
import { type Rejected, reject } from './rejections.ts';

export const instruments = ['subpoena', 'court-order', 'warrant', 'administrative-request', 'letter', 'other'] as const;
/** What kind of body asks. A private person is never named in the record. */
export const demandSources = [
  'court',
  'prosecutor',
  'police',
  'immigration-authority',
  'tax-authority',
  'other-authority',
  'private-party',
] as const;
export const advices = ['refuse', 'narrow', 'comply', 'challenge'] as const;
/** Why counsel says so: a closed list, so that no name gets into the record. The letter itself stays with counsel. */
export const adviceGrounds = [
  'no-jurisdiction',
  'not-signed-by-a-judge',
  'too-broad',
  'privileged',
  'confidential-lane',
  'nothing-held',
  'binding-as-served',
  'household-consents',
  'time-needed',
] as const;
/** Kinds of things that can leave. */
export const leavable = ['identity', 'case-facts', 'decision-record', 'payment-record', 'policy', 'aggregate'] as const;

/** Codes and ids; the papers themselves stay with counsel, here is their hash. `about`: ids of the records that were asked for. */
export type LegalDemandReceived = NewEvent<
  'LegalDemandReceived',
  {
    readonly source: (typeof demandSources)[number];
    /** The name of a court or authority; none for a private party. */ readonly authority?: string;
    readonly instrument: (typeof instruments)[number];
    /** YYYY-MM-DD, as the answer by `dueOn`. */ readonly receivedOn: string;
    readonly dueOn?: string;
    readonly paperHash?: string;
    readonly about: readonly string[];
    readonly by: MemberId;
  }
>;
export type CounselAdvised = NewEvent<
  'CounselAdvised',
  {
    readonly advice: (typeof advices)[number];
    readonly grounds: readonly (typeof adviceGrounds)[number][];
    readonly paperHash?: string;
    readonly by: MemberId;
  }
>;
/** `left`: kinds and ids of what was handed out; empty when nothing left. A second person for anything that leaves. */
export type LegalDemandAnswered = NewEvent<
  'LegalDemandAnswered',
  {
    readonly left: readonly { readonly what: (typeof leavable)[number]; readonly about: string }[];
    readonly by: MemberId;
  }
>;
export type DemandEvent = LegalDemandReceived | CounselAdvised | LegalDemandAnswered;

export type Demand = Omit<LegalDemandReceived['data'], 'by'> & {
  readonly id: string;
  readonly status: 'received' | 'advised' | 'answered';
  readonly registeredAt: string;
  readonly registeredBy: MemberId;
  readonly counsel?: CounselAdvised['data'] & { readonly advisedAt: string };
  readonly answered?: LegalDemandAnswered['data'] & { readonly answeredAt: string };
};

/** Demands by their events, listed by age. */
export const demandEntity: Entity<Demand, DemandEvent> = {
  evolve: (state, event) => {
    if (event.type === 'LegalDemandReceived') {
      if (state !== undefined) throw cannotFollow(event);
      const { by, ...received } = event.data;
      return { ...received, id: event.stream, status: 'received', registeredAt: event.at, registeredBy: by };
    }
    if (state === undefined || state.status === 'answered') throw cannotFollow(event);
    return event.type === 'CounselAdvised'
      ? { ...state, status: 'advised', counsel: { ...event.data, advisedAt: event.at } }
      : { ...state, status: 'answered', answered: { ...event.data, answeredAt: event.at } };
  },
  places: (state) => ({ queue: 'demand', since: state.registeredAt }),
};

/** Counsel's word, and its correction, come before the answer. Rejection: `wrong-state`. */
export const refuseIfAnswered = ({ status }: Demand): Rejected | undefined =>
  status === 'answered'
    ? reject('wrong-state', 'This demand is answered: what left, or that nothing did, stays.')
    : undefined;

const isAllowing = (advice: Demand['counsel']): boolean => advice?.advice === 'comply' || advice?.advice === 'narrow';

/**
 * By default nothing leaves. What leaves was asked for, and counsel said `comply` or `narrow`. Rejections: `wrong-state`, `invalid`
 * (something that was not asked for).
 */
export const refuseAnswer = (
  demand: Demand,
  { left }: Pick<LegalDemandAnswered['data'], 'left'>,
): Rejected | undefined => {
  const closed = refuseIfAnswered(demand);
  if (closed !== undefined || left.length === 0) return closed;
  if (!isAllowing(demand.counsel))
    return reject(
      'wrong-state',
      'Nothing leaves before counsel said "comply" or "narrow". Record counsel\'s word first, or answer that nothing left.',
    );
  const errors = left.flatMap(({ what, about }, index) =>
    demand.about.includes(about) || what === 'aggregate' || what === 'policy'
      ? []
      : [
          {
            pointer: `/left/${index}/about`,
            code: 'not-asked-for',
            detail: 'This was not asked for, so it does not leave.',
          },
        ],
  );
  return errors.length === 0 ? undefined : reject('invalid', 'Something here was never asked for.', { errors });
};

/** Who may not answer: when something leaves, whoever registered the demand or recorded counsel's word; nobody when nothing does. */
export const actedOnDemand = (
  demand: Demand,
  left: LegalDemandAnswered['data']['left'],
): readonly { readonly memberId: MemberId; readonly act: string }[] =>
  left.length === 0
    ? []
    : [
        { memberId: demand.registeredBy, act: 'registered' },
        ...(demand.counsel === undefined ? [] : [{ memberId: demand.counsel.by, act: 'advised on' }]),
      ];
