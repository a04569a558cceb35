// What is said of each finding, in English. `{name}` stands for the finding's number of that name.
import type { RuleTexts } from './policy.ts';
import type { Finding } from './policy-rules.ts';

/** The words of one language. Another one is a file like this, and its line in `sentences`. */
export type Catalogue = {
  /** How amounts, numbers and dates are written for a reader who names no region. */ readonly locale: string;
  readonly underReview: string;
  /** What needs are called in the middle of a sentence. */ readonly needs: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<Finding['kind'], RuleTexts>>;
};

const person = 'This could not be judged from what we have, so a person looks at it.';

export const english: Catalogue = {
  locale: 'en-US',
  underReview: 'The application is under review.',
  needs: {
    groceries: 'groceries',
    food: 'food',
    pharmacy: 'pharmacy costs',
    diapers: 'diapers',
    hygiene: 'hygiene items',
    utilities: 'utilities',
    childcare: 'childcare',
    rent: 'rent',
  },
  texts: {
    'area-in': {
      pass: 'The household lives in the area of this program.',
      fail: 'The area {area} is not part of this program.',
      unknown: person,
    },
    'need-in': {
      pass: 'This program helps with {need}.',
      fail: 'This program does not help with {need}.',
      unknown: person,
    },
    'open-period': {
      pass: 'The program is open.',
      fail: 'The program is open from {from} until {until}.',
      unknown: person,
    },
    'amount-bounds': {
      pass: 'The amount asked for is within the bounds.',
      fail: '{askedMinor} was asked for. This program pays from {leastMinor} to {mostMinor}.',
      unknown: person,
    },
    'household-size-at-most': {
      pass: 'The household size is covered.',
      fail: 'A household of {size} is decided by a person (the rules go up to {most}).',
      unknown: person,
    },
    'cap-per-household': {
      pass: 'With this award the household stays under its limit of {capMinor} (counted over {windowDays} days).',
      fail: 'Our records show {usedMinor} of help in the last {windowDays} days. The limit is {capMinor}, so {leftMinor} is left now.',
      unknown: person,
    },
    'confidential-cap': {
      pass: 'The limit of the confidential lane is kept.',
      fail: 'The confidential lane gives up to {capMinor} a case in {windowDays} days. {usedMinor} was given under this case number, so {leftMinor} is left now. A person looks at it.',
      unknown: person,
    },
    'days-between-awards': {
      pass: 'Enough days have passed since the last award.',
      fail: 'Our records show help on {lastOn}. The household may be helped again from {againFrom}.',
      unknown: person,
    },
    'evidence-seen': {
      pass: 'The evidence was seen.',
      fail: 'The evidence was not seen.',
      unknown: 'Please tell us when you saw: {missing}.',
    },
    'situation-told': {
      pass: 'The situation is known.',
      fail: 'The situation is not known.',
      unknown: 'Please tell us what happened to the household (its situation).',
    },
    'relationship-undisclosed': {
      pass: 'No relationship was disclosed.',
      fail: 'A relationship was disclosed, so a person decides.',
      unknown: person,
    },
    'allotment-left': {
      pass: 'The money set apart for your organization covers this.',
      fail: 'The money set apart for your organization that may be used here is {leftMinor}. This award needs {amountMinor}.',
      unknown: person,
    },
    'fund-restriction': {
      pass: 'There is money that may be used for this need, area and date.',
      fail: 'No money set apart for your organization may be used for this need, area and date. A person looks for another way.',
      unknown: person,
    },
    'sanctions-step': {
      pass: 'The list check that this program asks for is done, or is not needed here.',
      fail: 'The list check needs a second look by a person. This is not a refusal.',
      unknown: 'The list check is still to be done by the fiscal agent. This is not a refusal.',
    },
    // Drafting refuses an expression without words of its own; this is said of none that is in force.
    expression: {
      pass: 'A condition of the program is met.',
      fail: 'A condition of the program is not met, so a person looks at it.',
      unknown: person,
    },
    'amount-in-table': {
      pass: 'The table allows up to {tableMinor} for a household of {size}.',
      fail: 'The table has no amount for a household of {size}.',
      unknown: person,
    },
    'match-clear': {
      pass: 'No other application looks like this household.',
      fail: 'The application is under review.',
      unknown: 'The application is under review.',
    },
  },
};
