// The words of the printed page: what each equation compares, and which figures a controller looks for first.

/** An equation by its name: what it says, and what its two sides are called. */
export const equationWords: Readonly<
  Record<string, { readonly says: string; readonly left: string; readonly right: string }>
> = {
  received: { says: 'Money received', left: 'gifts by the entries', right: 'received by the funds' },
  allotted: { says: 'Set apart for partners', left: 'by the entries', right: 'by the slices' },
  'allotted-parts': {
    says: 'Parts of what was set apart',
    left: 'set apart by the slices',
    right: 'available, set aside and spent',
  },
  encumbered: { says: 'Set aside for approved awards', left: 'by the entries', right: 'by the slices' },
  spent: { says: 'Spent', left: 'by the entries', right: 'by the slices' },
  payments: { says: 'Payments of these days', left: 'what we asked for', right: 'what the provider has' },
  cash: {
    says: 'Cash at the provider',
    left: 'by the ledger',
    right: 'by the provider: available and on its way out',
  },
  fees: { says: 'Fees of the provider', left: 'by the ledger', right: 'by the provider' },
  'due-from-partners': {
    says: 'Due from partners',
    left: 'by the ledger',
    right: 'by advances, handovers and what came back',
  },
  'checks:outstanding': { says: 'Checks that are out', left: 'by the ledger', right: 'check by check' },
  'unclaimed-property': {
    says: 'Checks that nobody cashed in their time',
    left: 'by the ledger',
    right: 'check by check',
  },
  'reporting-rows': { says: 'Grants, as funders are told', left: 'by the ledger', right: 'by the reporting rows' },
};

/** The figures of opening and closing, in their order. */
export const figureWords: readonly (readonly [name: string, words: string])[] = [
  ['receivedMinor', 'Received from funders'],
  ['availableMinor', 'Available in the slices'],
  ['encumberedMinor', 'Set aside for approved awards'],
  ['spentMinor', 'Spent'],
  ['cashMinor', 'Cash at the provider'],
];

/** What could not be looked at, by its code. */
export const gapWords: Readonly<Record<string, string>> = {
  'provider-silent': 'The provider did not answer',
  'list-too-long': 'There was more than one run may read',
};

/** Why a payment is held, by its code; a code that is not here is told as it is. */
export const holdWords: Readonly<Record<string, string>> = {
  'key-window-over': 'The provider no longer knows the request: whether it was paid has to be read on its pages.',
  'echo-differs': 'What the provider has is not what was asked for.',
  'unrecognized-status': 'The provider tells a state that Hearth does not know.',
  'payee-moved': 'Its payee is to be paid elsewhere by now, or can not be paid: a second person confirms that first.',
  'no-request': 'There is no stored request to ask with.',
};
