// The small shapes that every wire shape is made of: ids, instants, money, codes. Bounded, in words a person understands.
import { type Id, type IdKind, isId } from '@hearth/domain/ids';
import { z } from 'zod';

/** An id of one kind, branded. Its kind is told beside it, for the description of the API. */
export const idOf = <K extends IdKind>(kind: K) =>
  z
    .custom<Id<K>>((value) => typeof value === 'string' && isId(kind, value), {
      error: `must be the id of a ${kind}, as Hearth gave it`,
    })
    .meta({ idKind: kind });

// What nobody sees and what no name needs: blanks without width, marks of direction that are copied along with a phone or a name.
const unseen = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** A text as a reader sees it: without what nobody sees, its letters in one spelling (NFC: a Macintosh writes ñ as two). */
export const asSeen = (text: string): string =>
  /[^\x20-\x7e]/.test(text) ? text.replace(unseen, '').normalize('NFC') : text;

/** A text of a household's or a partner's: two that look alike are alike, whichever way they came in. */
export const seen = () => z.string().overwrite(asSeen);

/** Half a character has no place in a record. */
const whole = [
  (text: string): boolean => text.isWellFormed(),
  { error: 'must be ordinary text, not half a character' },
] as const;

/** One line of text without control characters, trimmed, 1 to `max` characters. */
export const line = (max: number, from = z.string()) =>
  from
    .trim()
    .min(1)
    .max(max)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is refused
    .regex(/^[^\u0000-\u001f\u007f]*$/, { error: 'must be one line of ordinary text' })
    .refine(...whole);

/** A text of several lines. */
export const paragraph = (max: number, from = z.string()) =>
  from
    .trim()
    .min(1)
    .max(max)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is refused
    .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/, { error: 'must be ordinary text' })
    .refine(...whole);

/** An ISO 8601 calendar date that exists. */
export const isoDate = z.iso.date({ error: 'must be a date that exists, written YYYY-MM-DD' });

/** An RFC 3339 instant in UTC. */
export const instant = z.iso.datetime({ error: 'must be an instant in UTC, such as 2026-11-20T15:00:00.000Z' });

/** ISO 4217, upper case. */
export const currency = z.string().regex(/^[A-Z]{3}$/, { error: 'must be a currency code, such as USD' });

/** Money in minor units: a positive safe integer, bounded at a billion so that sums stay exact. */
export const amountMinor = z.int().positive().max(100_000_000_000);

/** Money on the wire: `{ amountMinor, currency }`. */
export const money = z.strictObject({ amountMinor, currency });

/** BCP 47 language tag. */
export const languageTag = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'must be a language tag, such as es or pt-BR' });

/** A short code: lower-case words joined by hyphens. */
export const code = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'must be a code of lower-case letters, digits and hyphens' });

/** A place code: ISO 3166-2 and, below it, a county or city in lower case: US-MA, US-MA-suffolk. */
export const area = z
  .string()
  .max(60)
  .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}(-[a-z0-9-]+)?$/, { error: 'must be an area code, such as US-MA-suffolk' });

/** Opaque cursor and page size of a list. */
export const page = z.strictObject({
  cursor: z.string().max(400).describe('Where the list goes on: `next` of the page before.').optional(),
  limit: z.coerce.number().int().min(1).max(200).describe('How many lines a page has at most.').optional(),
});
