// What in a text may tell who somebody is, without a list of names: addresses, numbers, dates, ids. Hides the patterns.
import { readableText } from './plain-text.ts';

type Pattern = { readonly code: string; readonly what: string; readonly pattern: RegExp };

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
const ways =
  'st|street|ave|avenue|rd|road|blvd|boulevard|ln|lane|dr|drive|ct|court|pl|place|sq|square|ter|terrace|pkwy|parkway|hwy|highway|way|close|crescent|gardens|grove|mews';

const patterns: readonly Pattern[] = [
  {
    code: 'email',
    what: 'an e-mail address',
    pattern:
      /[\p{L}\p{N}._%+-]\s{0,2}(?:@|[([]\s?at\s?[)\]]|\sat\s)\s{0,2}[\p{L}\p{N}-]{1,60}\s{0,2}(?:\.|[([]\s?dot\s?[)\]]|\sdot\s)\s{0,2}\p{L}{2}/iu,
  },
  {
    code: 'internal-id',
    what: 'an id of ours',
    pattern: /(?:^|[^a-z0-9])(?:app|hh|awd|dsb|adv|mem|mat|acc|sig)_[a-z0-9]{6,}/i,
  },
  { code: 'ssn', what: 'a number like a Social Security number', pattern: /(?<!\d)\d{3}[-. ]\d{2}[-. ]\d{4}(?!\d)/ },
  {
    code: 'exact-date',
    what: 'a date to the day',
    pattern: new RegExp(
      `(?<!\\d)(?:19|20)\\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])(?!\\d)|(?<!\\d)\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)?\\d{2}(?!\\d)|(?<!\\d)\\d{1,2}(?:st|nd|rd|th)?\\.?\\s*(?:of|de)?\\s*(?:${months})\\b|\\b(?:${months})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?![\\d])`,
      'i',
    ),
  },
  { code: 'phone', what: 'a telephone number, or another long number', pattern: /(?:\d[\s().+\-–—/·_*]{0,3}){7,}/ },
  {
    code: 'address',
    what: 'a street address',
    pattern: new RegExp(
      `\\b\\d{1,5}[a-z]?,?\\s+(?:[\\p{L}'.]+\\s+){1,4}?(?:${ways})\\b|\\b(?:calle|avenida|avda|carrer|rua|rue)\\s+[\\p{L}'. ]{2,40}\\d|\\bp\\.?\\s*o\\.?\\s*box\\b|\\b(?:apt|apartment|unit|suite|floor|room|flat)\\.?\\s*#?\\s*\\d`,
      'iu',
    ),
  },
  { code: 'postcode', what: 'a ZIP code or postcode', pattern: /(?<!\d)\d{5}(?:-\d{4})?(?!\d)/ },
  {
    code: 'postcode',
    what: 'a postcode',
    pattern: /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b/i,
  },
  { code: 'coordinates', what: 'coordinates', pattern: /(?<!\d)-?\d{1,3}\.\d{3,}(?!\d)/ },
];

const mostRead = 20_000;
// A span of years is no telephone number.
const years = /(?<!\d)(?:19|20)\d{2}\s*[-–/]\s*(?:(?:19|20)\d{2}|\d{2})(?![\d-/.])/g;

type Telling = { readonly code: string; readonly what: string };

// The rows of a file say the same texts over and over.
const looked = new Map<string, Telling | undefined>();
const mostKept = 5000;

/** What a text seems to give away, the first of it; nothing when it seems to give away nothing. */
export const tellingIn = (text: string): Telling | undefined => {
  if (looked.has(text)) return looked.get(text);
  const readable = readableText(text.slice(0, mostRead)).replace(years, ' ');
  const found = patterns.find(({ pattern }) => pattern.test(readable));
  if (looked.size >= mostKept) looked.clear();
  looked.set(text, found);
  return found;
};
