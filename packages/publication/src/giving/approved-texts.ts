// What a published row about one household says in words: a text for each purpose, the same for everybody, and the constants around it.

/** One text that may stand in a row. `code`: the purpose of the standard that it goes with. */
export type ApprovedText = { readonly code: string; readonly title: string; readonly description: string };

const from = 'from a community relief fund. Nothing else is published of who received it.';

/** By what it tells of: a purpose of the standard, or a group of purposes under the code that fits it best. */
export const approvedTexts = {
  food: {
    code: 'GTIP070',
    title: 'Help with food and essential items',
    description: `Money toward groceries, meals, diapers and toiletries of a household, ${from}`,
  },
  utilities: {
    code: 'GTIP050',
    title: 'Help with utilities',
    description: `Money toward energy, water, telephone or internet costs of a household, ${from}`,
  },
  rent: {
    code: 'GTIP060',
    title: 'Help with rent',
    description: `Money toward rent, deposits or arrears of a household, ${from}`,
  },
  home: {
    code: 'GTIP060',
    title: 'Help with the costs of a home',
    description: `Money toward rent, deposits, arrears or utilities of a household, ${from}`,
  },
  care: {
    code: 'GTIP120',
    title: 'Help with pharmacy and childcare costs',
    description: `Money toward pharmacy, health or childcare costs of a household, ${from}`,
  },
  any: {
    code: 'GTIP010',
    title: 'Help for a household',
    description: `Money toward what a household needed most, ${from}`,
  },
} as const satisfies Readonly<Record<string, ApprovedText>>;

export type TextName = keyof typeof approvedTexts;

/** The only name of a person that is ever published. */
export const recipientName = 'Individual Recipient';

/** Why a household was helped is a fact of its case and stays there: every row says hardship. */
export const publishedReason = 'GTIR010';
