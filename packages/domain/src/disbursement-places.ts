// Where a disbursement waits, by its status, and since when.

export type DisbursementStatus =
  | 'intended'
  | 'released'
  | 'held'
  | 'settled'
  | 'failed'
  | 'returned'
  | 'waiting-for-advance'
  | 'advanced'
  | 'handed-over'
  | 'confirmed'
  | 'unclaimed'
  | 'waiting-for-register'
  | 'registered'
  | 'issued'
  | 'cleared'
  | 'voided'
  | 'stale';

type Placed = {
  readonly status: DisbursementStatus;
  readonly partnerId: string;
  readonly intendedAt: string;
  readonly changedAt: string;
  readonly issuedOn?: string;
};

/** The queue in which a disbursement waits; undefined when it waits for nobody. */
export const queueOf = (state: Placed): string | undefined => {
  switch (state.status) {
    case 'intended':
    case 'released':
      return 'in-flight';
    case 'held':
      return 'held';
    case 'waiting-for-advance':
      return `waiting-for-advance#${state.partnerId}`;
    case 'advanced':
      return `to-hand-over#${state.partnerId}`;
    case 'handed-over':
      return `to-confirm#${state.partnerId}`;
    case 'unclaimed':
      return `unclaimed#${state.partnerId}`;
    case 'waiting-for-register':
      return 'waiting-for-register';
    case 'registered':
      return 'to-issue';
    case 'issued':
      return 'to-clear';
    case 'stale':
      return 'stale';
    default:
      return undefined;
  }
};

/** A check that waits keeps its place in line when its register is dropped; one that is out is as old as it says. */
export const sinceOf = ({ status, intendedAt, issuedOn, changedAt }: Placed): string => {
  if (status === 'waiting-for-register') return intendedAt;
  return issuedOn !== undefined && (status === 'issued' || status === 'stale')
    ? `${issuedOn}T00:00:00.000Z`
    : changedAt;
};
