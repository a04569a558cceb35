// The finest codes that publications tell households apart by, and how a case becomes one of them. Hides what is folded before anything is counted.

/** Reviewers may write any code as a reason; only these are ever told, everything else is `other`. None tells of health, abuse or status. */
export const toldReasons = [
  'outside-policy',
  'outside-area',
  'need-not-covered',
  'cap-reached',
  'same-household',
  'other-help',
  'funds-spent',
  'not-reached',
  'moved-away',
  'incomplete',
] as const;

/** What a request is for. */
export const toldNeeds = [
  'groceries',
  'food',
  'diapers',
  'hygiene',
  'pharmacy',
  'childcare',
  'utilities',
  'rent',
] as const;

export const sizeBands = ['1', '2-3', '4-5', '6+'] as const;
export const waysIn = ['walk-in', 'peer-referral', 'partner'] as const;
export const outcomes = ['awarded', 'declined', 'waiting', 'withdrawn'] as const;
/** Where a request waits: to be screened, for an answer, for a reviewer, for an approver, for its payment. */
export const stages = ['open', 'question', 'referred', 'awarded', 'approved'] as const;
export const answers = ['yes', 'partly', 'no'] as const;
export const times = ['first', 'again'] as const;

/** What stands in the place of a code that is not told. */
export const other = 'other';

const within = (known: readonly string[], code: string | undefined): string =>
  code !== undefined && known.includes(code) ? code : other;

export const needCode = (need: string): string => within(toldNeeds, need);
export const sizeCode = (band: string): string => within(sizeBands, band);
export const wayCode = (way: string | undefined): string => within(waysIn, way);

/**
 * An area as far as it may be told: a country and state, and a county in letters. Callers may write whatever looks like one, so what has a
 * digit behind the state (a postcode, a tract, a street) is told as its state.
 */
export const areaCode = (area: string): string => {
  if (/^[A-Z]{2}-[A-Z0-9]{1,3}(?:-[a-z]+)*$/.test(area)) return area;
  return /^[A-Z]{2}-[A-Z0-9]{1,3}(?=-)/.exec(area)?.[0] ?? other;
};
export const reasonCode = (reason: string | undefined): string => within(toldReasons, reason);

const languages = new Map<string, string>();
const mostLanguages = 2000;

/** A language tag without its region, as IETF writes it (`es-MX` is `es`, `ZH-hant` is `zh-Hant`); what is none is `other`. */
export const languageCode = (tag: string): string => {
  const known = languages.get(tag);
  if (known !== undefined) return known;
  const code = languageOf(tag);
  if (languages.size < mostLanguages) languages.set(tag, code);
  return code;
};

const languageOf = (tag: string): string => {
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)) return other;
  try {
    const { language, script } = new Intl.Locale(tag);
    return script === undefined ? language : `${language}-${script}`;
  } catch {
    return other;
  }
};
