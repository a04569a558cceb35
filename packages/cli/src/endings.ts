// How an application ended, in one word that a person understands; or what it still waits for.
import type { Application } from '@hearth/domain/applications';
import { disbursementOf } from '@hearth/domain/disbursements';
import type { Folded } from './record-folded.ts';

export type Ending =
  | 'declined'
  | 'withdrawn'
  | 'paid by bank'
  | 'handed over'
  | 'not paid: the payment failed'
  | 'not paid: the payment came back'
  | 'not paid: nobody came for it'
  | 'not paid: the household gave no account in time'
  | 'waits for screening'
  | 'waits for an answer of the partner'
  | 'waits for a reviewer'
  | 'waits for approval'
  | 'waits for payment'
  | 'waits for the household to give its account'
  | 'waits for an advance'
  | 'waits for the handover'
  | 'a check is out'
  | 'paid by check'
  | 'not paid: the check was stopped'
  | 'not paid: nobody cashed the check'
  | 'not paid: it was not to be paid again'
  | 'waits for a check'
  | 'waits for money'
  | 'waits for a second person'
  | 'held for a person';

/** Endings that are none yet. */
export const stillGoing: ReadonlySet<Ending> = new Set<Ending>([
  'waits for screening',
  'waits for an answer of the partner',
  'waits for a reviewer',
  'waits for approval',
  'waits for payment',
  'waits for the household to give its account',
  'waits for an advance',
  'waits for the handover',
  'waits for a check',
  'waits for money',
  'waits for a second person',
  'held for a person',
]);

type Disbursed = Folded['disbursements'][number]['status'];

const disbursed: Readonly<Record<Disbursed, Ending>> = {
  intended: 'waits for payment',
  released: 'waits for payment',
  held: 'held for a person',
  settled: 'paid by bank',
  failed: 'not paid: the payment failed',
  returned: 'not paid: the payment came back',
  'waiting-for-advance': 'waits for an advance',
  advanced: 'waits for the handover',
  'handed-over': 'waits for the handover',
  confirmed: 'handed over',
  unclaimed: 'not paid: nobody came for it',
  'waiting-for-register': 'waits for a check',
  registered: 'waits for a check',
  issued: 'a check is out',
  cleared: 'paid by check',
  voided: 'not paid: the check was stopped',
  stale: 'not paid: nobody cashed the check',
};

type Paying = Pick<Folded, 'awards'> & {
  readonly disbursementById: ReadonlyMap<string, Folded['disbursements'][number]>;
};

const awardEnding = (awardId: string, { awards, disbursementById }: Paying): Ending => {
  const award = awards.get(awardId);
  switch (award?.status) {
    case 'awaiting-approval':
      return 'waits for approval';
    case 'waiting-for-payee':
    case 'approved': {
      const disbursement = disbursementById.get(disbursementOf(awardId, award.attempt));
      if (disbursement !== undefined) return disbursed[disbursement.status];
      return award.status === 'approved' ? 'waits for payment' : 'waits for the household to give its account';
    }
    case 'lapsed':
      return 'not paid: the household gave no account in time';
    case 'waiting-for-funds':
      return 'waits for money';
    case 'awaiting-reissue':
      return 'waits for a second person';
    case 'reissue-dropped':
      return 'not paid: it was not to be paid again';
    case 'withdrawn':
      return 'withdrawn';
    default:
      return 'waits for a reviewer';
  }
};

const byId = new WeakMap<Folded, Paying['disbursementById']>();

const disbursementsOf = (folded: Folded): Paying['disbursementById'] => {
  const known = byId.get(folded) ?? new Map(folded.disbursements.map((one) => [one.id, one]));
  byId.set(folded, known);
  return known;
};

/** How an application ended. */
export const endingOf = ({ status, awardId }: Application, folded: Folded): Ending => {
  switch (status) {
    case 'submitted':
      return 'waits for screening';
    case 'question':
      return 'waits for an answer of the partner';
    case 'referred':
      return 'waits for a reviewer';
    case 'declined':
      return 'declined';
    case 'withdrawn':
      return 'withdrawn';
    case 'awarded':
      return awardId === undefined
        ? 'waits for approval'
        : awardEnding(awardId, { awards: folded.awards, disbursementById: disbursementsOf(folded) });
  }
};
