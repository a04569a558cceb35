// What of the tax authority's list the record of one grant does not carry, and why: an auditor is told, not left to find out. Pure.
import { sanctionsStepOf } from '@hearth/domain/sanctions-step';
import type { PaymentProof } from './award-payments.ts';
import type { AwardGathered } from './gather-award.ts';

/** `row`: of the F-list in this step's README. */
export type Gap = { readonly row: string; readonly lacks: string };

const ofMeeting = ({ meetings }: AwardGathered): readonly Gap[] => {
  if (meetings.length === 0) return [{ row: 'F7', lacks: 'Nobody has decided of this award yet.' }];
  const alone = meetings.filter(({ openedAt }) => openedAt === undefined);
  return alone.length === 0
    ? []
    : [
        {
          row: 'F7',
          lacks: 'It was decided in a docket without a meeting: one approver, no attendance and no quorum on record.',
        },
      ];
};

const ofPayment = (payments: readonly PaymentProof[]): readonly Gap[] => {
  if (payments.length === 0) return [{ row: 'F13', lacks: 'No payment was begun yet.' }];
  const last = payments.at(-1);
  return last?.paidAt === undefined
    ? [
        {
          row: 'F13',
          lacks: `The last attempt is ${last?.status}: there is no proof that the household has the money.`,
        },
      ]
    : [];
};

const ofIdentity = ({ application, household }: AwardGathered): readonly Gap[] => {
  if (application.lane === 'confidential')
    return [
      {
        row: 'F4',
        lacks: `Name and address stay with the partner, which attested the facts (${application.attestation?.version ?? 'no version'}): the confidential lane.`,
      },
    ];
  const erased = household?.erasure?.erased;
  if (erased === undefined || erased.keptUntil !== undefined) return [];
  return [
    { row: 'F4', lacks: `Name and address were erased on ${erased.erasedAt.slice(0, 10)}: nothing had to be kept.` },
  ];
};

/** Lacks only where the program asks for the look: of partners that are paid, or of everybody. */
const ofSanctions = ({ application, award, partner, policy }: AwardGathered): readonly Gap[] => {
  const { mode } = sanctionsStepOf(policy.rules);
  const isAsked = award.rail === 'partner' ? mode !== 'off' : mode === 'all';
  const isLooked = award.rail === 'partner' ? partner?.sanctions !== undefined : application.sanctions !== undefined;
  return isLooked || !isAsked
    ? []
    : [{ row: 'F14', lacks: 'No sanctions check of whoever is paid is on record, though the program asks for one.' }];
};

/** The gaps of one grant's record, in the order of the list. */
export const gapsOf = (gathered: AwardGathered, payments: readonly PaymentProof[]): readonly Gap[] => [
  ...(gathered.program === undefined ? [{ row: 'F1', lacks: 'The program is not there.' }] : []),
  ...(gathered.application.findings.length === 0 ? [{ row: 'F2', lacks: 'No findings are on record.' }] : []),
  ...ofIdentity(gathered),
  ...ofMeeting(gathered),
  ...(gathered.awardEvents.some(({ type }) => type === 'AwardApproved')
    ? []
    : [{ row: 'F11', lacks: 'No money was set aside for it.' }]),
  ...ofPayment(payments),
  ...ofSanctions(gathered),
  { row: 'F9', lacks: 'Kinds of evidence only; who saw what and when stands with the facts, in the vault.' },
];
