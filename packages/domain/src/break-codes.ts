// Every kind of break, in the words of the person who has to see to it: what is wrong, and what to do about it.

/** `isExplained`: it can be right as it stands, when a controller says why. The others are mended, or nothing leaves from there. */
type Words = { readonly is: string; readonly todo: string; readonly isExplained?: true };

const askProvider =
  'Find it on the provider’s own pages. If one of us made it by hand, say so and why; if nobody did, call the provider now.';

/** What each code means. `is` completes "A break: ..."; `todo` is what makes it go away. */
export const breakWords = {
  'slice-sum': {
    is: 'a slice whose available, encumbered and spent money is not what was allotted to it',
    todo: 'Compare the slice with its entries; nobody changes a slice by hand.',
  },
  'slice-entries': {
    is: 'a slice that says something else than its entries',
    todo: 'Rebuild the state from the record and see which figure moved without an entry.',
  },
  'fund-sum': {
    is: 'a fund whose slices do not add up to what was allotted of it, or that allotted more than it received',
    todo: 'Compare the fund’s allotments with its slices.',
  },
  'fund-entries': {
    is: 'a fund that says something else than its entries',
    todo: 'Rebuild the state from the record and see which figure moved without an entry.',
  },
  'entries-sum': {
    is: 'entries that do not sum to zero',
    todo: 'Verify the record: an entry was changed or is missing.',
  },
  'unknown-payment': {
    is: 'a payment at the provider that nobody here intended',
    todo: askProvider,
    isExplained: true,
  },
  'second-payment': { is: 'a second payment at the provider for one of ours', todo: askProvider, isExplained: true },
  'paid-after-failed': {
    is: 'a payment that left although we had given it up',
    todo: 'Cancel it at the provider if it still can be, or ask for the money back; then explain what became of it.',
    isExplained: true,
  },
  'payment-differs': {
    is: 'a payment whose amount or payee at the provider is not what we asked for',
    todo: askProvider,
    isExplained: true,
  },
  'payment-missing': {
    is: 'a payment that we recorded as paid and that the provider does not have, or says did not go',
    todo: 'Ask the provider what became of it; the household may be without its money.',
    isExplained: true,
  },
  'cash-differs': {
    is: 'cash at the provider that is not what the ledger says',
    todo: 'Read the account’s transactions at the provider for what we did not book; explain what a bank statement explains.',
    isExplained: true,
  },
  'top-up-gone': {
    is: 'a top-up that we recorded and that the provider says did not stay',
    todo: 'Ask the bank why it went back, and top up again.',
    isExplained: true,
  },
  'fees-differ': {
    is: 'fees that are not what our tariff expects',
    todo: 'Compare the setting PROVIDER_FEE_MINOR with the provider’s tariff, mend it, and explain the difference of the past.',
    isExplained: true,
  },
  'advances-differ': {
    is: 'a partner’s balance that is not what its advances, handovers and refunds add up to',
    todo: 'Compare the partner’s advances with its handovers one by one.',
  },
  'advance-overdue': {
    is: 'money advanced to a partner more than 30 days ago and neither handed over nor given back',
    todo: 'Hand it over and confirm it, report it as unclaimed, or give it back.',
    isExplained: true,
  },
  'owed-to-partner': {
    is: 'aid that a partner gave out, or money that it gave back, under an advance that came back',
    todo: 'Pay it to the partner from the bank, and explain with the day of that payment.',
    isExplained: true,
  },
  'check-paid': {
    is: 'a check that the bank paid although it was voided, or is unclaimed property',
    todo: 'Ask the bank for the money back if the check was stopped, and see that the household is not paid again; then explain what became of it.',
    isExplained: true,
  },
  'checks-differ': {
    is: 'checks that are out, or that nobody cashed in their time, that are not what the ledger owes for them',
    todo: 'Compare the checks that are out with their entries one by one; rebuild the state from the record.',
  },
  'rows-sum': {
    is: 'reporting rows that do not add up to the grants that the slices spent',
    todo: 'Do not publish a report of these months; rebuild the rows from the record.',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type BreakCode = keyof typeof breakWords;

/** What a code means. */
export const wordsOf = (code: BreakCode): Words => breakWords[code];
