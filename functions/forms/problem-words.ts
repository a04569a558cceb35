// What is wrong with an answer, in words. Hides that the record keeps codes only, so that nobody's answer stands in it.

const words: Readonly<Record<string, string>> = {
  missing: 'Nothing was answered, and it is needed.',
  date: 'This is no date that exists: it must be written YYYY-MM-DD.',
  'ambiguous-date': 'This can be read as two dates (day or month first): use a question of the type date.',
  amount: 'This must be an amount such as 400 or 400.00.',
  count: 'This must be a whole number.',
  'yes-or-no': 'This must be yes or no.',
  'not-in-list': 'This choice means nothing here: say in the mapping what it is called.',
  'leading-zero': 'A ZIP code has five digits; this one has four.',
  'in-the-future': 'This date lies in the future.',
  'too-early': 'Nobody alive was born that early. Please check the year.',
  'smaller-than-members': 'More people are named than the household is said to have.',
  'other-currency': 'The program pays in another currency.',
  'too-many': 'This was filled in more often than there is room for.',
  'forbidden-field':
    'This asks for what Hearth never collects. Take the question out of the form; nothing of this submission was kept.',
  'forbidden-value':
    'This looks like a number that Hearth never collects. Take it out by an edit; nothing of this submission was kept.',
  'invalid-value': 'This answer is not one that can be taken: without consent, for instance, nobody can be screened.',
};

/** The words of a problem's code. */
export const problemWords = (code: string): string =>
  words[code] ?? 'This could not be read. Look at the answer at KoboToolbox or ODK, and correct it there.';

const reasons: Readonly<Record<string, string>> = {
  invalid: 'Some answers have to be corrected. Edit the submission, or change the mapping of the form.',
  'forbidden-field': 'It holds something that Hearth never collects, so nothing of it was kept.',
  'too-large': 'It has more answers than a form for Hearth can ask, so nothing of it was kept.',
  'policy-not-in-force': 'The program takes no applications yet. It is read again every day.',
  related:
    'The person who connected this form disclosed a relationship to the household: somebody else has to hand it in.',
  'wrong-state': 'What was answered is not there any more.',
};

/** Why a submission was refused, in words. */
export const reasonWords = (reason: string): string => reasons[reason] ?? 'It could not be taken.';
