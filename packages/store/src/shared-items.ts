// Items of state that several streams share, and where they lie: marks, partners' references, match counts, payees' look-ups.
import { canonical } from '@hearth/domain/canonical';
import type { RequestMark } from '@hearth/domain/record';
import type { Change, Ref } from './tables.ts';

const markDays = 90;

export const markRef = (key: string): Ref => ({ table: 'state', pk: `mark#${key}`, sk: 'mark' });

/** The idempotency mark that a request leaves: kept 90 days, then gone by itself. */
export const markChange = ({ key, input, answer }: RequestMark, at: string): Change => ({
  put: markRef(key),
  item: {
    pk: `mark#${key}`,
    sk: 'mark',
    input,
    answer: canonical(answer),
    expiresAt: Math.floor(Date.parse(at) / 1000) + markDays * 86_400,
  },
  when: [{ absent: true }],
  otherwise: 'idempotency-mark',
});

export const partnerRefRef = (partnerRefKey: string): Ref => ({
  table: 'state',
  pk: `ref#${partnerRefKey}`,
  sk: 'ref',
});
export const matchCountRef = (applicationId: string): Ref => ({ table: 'state', pk: applicationId, sk: 'matches' });
/** The matches that a household's own applications ever had. */
export const householdMatchesRef = (householdId: string): Ref => ({ table: 'state', pk: householdId, sk: 'matches' });
/** The households that became an alias of this one. */
export const aliasesRef = (householdId: string): Ref => ({ table: 'state', pk: householdId, sk: 'aliases' });
/** The awards of a household that ever waited for its payee. */
export const waitingRef = (householdId: string): Ref => ({ table: 'state', pk: householdId, sk: 'waiting' });
export const payeeRef = (accountId: string): Ref => ({ table: 'state', pk: `payee#${accountId}`, sk: 'payee' });

/** Approval and intent to pay carry this: no match of the application is open. */
export const noOpenMatch = (applicationId: string): Change => ({
  check: matchCountRef(applicationId),
  when: [{ attribute: 'open', equals: 0 }],
  orAbsent: true,
  otherwise: 'open-match',
});

/** The one check that carries a number, in the whole fund: a number that was given to another can not be given again. */
export const checkNumberRef = (number: string): Ref => ({ table: 'state', pk: `check#${number}`, sk: 'check' });

/** A check is given its number, for good: also a voided one keeps it. */
export const checkNumbered = (number: string, disbursementId: string): Change => ({
  put: checkNumberRef(number),
  item: { pk: `check#${number}`, sk: 'check', disbursementId },
  when: [{ absent: true }],
  otherwise: 'check-number',
});
