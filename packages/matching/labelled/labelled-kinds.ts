// The kinds of labelled pairs and which answers each has. Hides nothing: the files and their test agree with it.

/** What a kind's pairs are: the same household, different households, or some of each. */
export const labelledKinds = {
  'exact-repeat': 'same',
  'name-typo': 'both',
  'day-month-swapped': 'both',
  'partial-birth-date': 'both',
  nickname: 'both',
  'surname-dropped': 'both',
  'middle-dropped': 'both',
  'title-or-suffix': 'both',
  'phone-changed': 'same',
  'email-only': 'both',
  'address-differs': 'both',
  'missing-birth-date': 'both',
  'general-delivery': 'both',
  'other-script': 'both',
  'other-romanization': 'both',
  'order-swapped': 'both',
  'swapped-other-person': 'different',
  'one-letter-apart': 'different',
  'spouse-applies': 'both',
  'applicant-is-member': 'both',
  moved: 'both',
  'child-added-or-left': 'same',
  'married-name': 'both',
  split: 'different',
  'adult-child': 'different',
  twins: 'different',
  'junior-senior': 'different',
  roommates: 'different',
  neighbours: 'different',
  shelter: 'different',
  caseworker: 'different',
  'common-name': 'different',
  'january-first': 'different',
  siblings: 'different',
  cousins: 'different',
  'same-building': 'different',
  'recycled-phone': 'different',
  'late-husband': 'both',
  chance: 'different',
} as const;

export type LabelledKind = keyof typeof labelledKinds;

/** Whether a text names a kind. */
export const isLabelledKind = (text: string): text is LabelledKind => Object.hasOwn(labelledKinds, text);
