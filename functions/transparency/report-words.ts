// The words of the report: what its codes, months and queues are called on paper.
import type { Report } from './gather-report.ts';
import type { Figures } from './report-figures.ts';

/** What each column of figures is called, and what it means. */
export const columns: readonly { readonly part: keyof Figures; readonly name: string; readonly means: string }[] = [
  {
    part: 'receivedMinor',
    name: 'Money in',
    means: 'gifts, in the month they arrived, less what turned out smaller or went back to its funder',
  },
  {
    part: 'allottedMinor',
    name: 'Allotted',
    means:
      'set apart for a partner and purpose, in the month that was done; what was moved away later is taken off then',
  },
  {
    part: 'grants',
    name: 'Grants',
    means: 'approved awards, in the month the household asked; one that draws on two funds is counted under each',
  },
  {
    part: 'approvedMinor',
    name: 'Approved',
    means: 'what was approved for them, once for each try to pay; it is the sum of the next four',
  },
  {
    part: 'paidMinor',
    name: 'Paid',
    means: 'left our account, was handed over and confirmed, or was given out as a check, and did not come back',
  },
  { part: 'encumberedMinor', name: 'Set aside', means: 'approved and on its way, not paid yet' },
  { part: 'returnedMinor', name: 'Came back', means: 'was paid and returned; the money is available again' },
  {
    part: 'disencumberedMinor',
    name: 'Set free',
    means: 'was set aside and never paid, because the payment failed, lapsed or was not claimed; available again',
  },
];

const queueNames: Readonly<Record<string, string>> = {
  submitted: 'Submitted, to be screened',
  referred: 'Referred, for a reviewer',
  match: 'Possible repeats, for a reviewer',
  signal: 'Signals, for a reviewer to look at',
  'sanctions-hit': 'Names like one on a sanctions list, for a second person',
  'sanctions-listed': 'Payees found on a sanctions list, for counsel',
  docket: 'Awards, for an approver',
  'docket-closed': 'Dockets being applied',
  approved: 'Approved, payment about to begin',
  'waiting-for-payee': 'Approved, payee not ready',
  'payee-change': 'Payees to be paid elsewhere, for a second person',
  'ended-unpaid': 'Not paid in the end, for a treasurer',
  'awaiting-reissue': 'To be paid again, for an approver',
  'in-flight': 'Payments at the provider',
  'advance-in-flight': 'Advances at the provider',
  'waiting-for-register': 'Checks, waiting for a register',
  'register-to-release': 'Check registers, for a second person to release',
  'to-issue': 'Checks in a register, not given out yet',
  'to-clear': 'Checks given out, not cashed yet',
  stale: 'Checks nobody cashed, owed to the state',
  held: 'Held, for a person to look at',
  break: 'Breaks of reconciliation, holding payments up',
  'waiting-for-funds': 'In line for money',
  'waiting-for-advance': 'Handovers, waiting for an advance',
  'to-hand-over': 'To be handed over by partners',
  'to-confirm': 'Handed over, to be confirmed',
};

export const queueName = (queue: string): string => queueNames[queue] ?? queue;

/** A need's code as a word: `groceries` is `Groceries`. */
export const codeName = (code: string): string =>
  `${code.slice(0, 1).toUpperCase()}${code.slice(1).replaceAll('-', ' ')}`;

/** 2026-11 as `November 2026`, or `Nov 2026`. */
export const monthName = (month: string, form: 'long' | 'short' = 'long'): string =>
  new Intl.DateTimeFormat('en-US', { month: form, year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00.000Z`),
  );

/** An instant as `November 21, 2026, 21:00 UTC`. */
export const instantName = (at: string): string =>
  `${new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(at))}, ${at.slice(11, 16)} UTC`;

/** The day of an instant (UTC) as `Nov 21, 2026`. */
export const dayName = (at: string): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(at));

export const periodName = ({ from, until }: { readonly from: string; readonly until: string }): string =>
  from === until ? monthName(from) : `${monthName(from)} to ${monthName(until)}`;

/** A partner by name; by id when the list of organizations does not have it yet. */
export const partnerName = (report: Pick<Report, 'partners'>, partnerId: string): string =>
  report.partners[partnerId] ?? partnerId;
