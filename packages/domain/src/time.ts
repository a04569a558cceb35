// Dates and spans, pure: the clock is always an argument.

const dayMillis = 86_400_000;

/** The calendar date of an instant (UTC), YYYY-MM-DD. */
export const dateOf = (at: string): string => at.slice(0, 10);

/** The calendar month of an instant (UTC), YYYY-MM. */
export const monthOf = (at: string): string => at.slice(0, 7);

/** The instant `days` days later (earlier when negative), RFC 3339 with milliseconds. */
export const addDays = (at: string, days: number): string => new Date(Date.parse(at) + days * dayMillis).toISOString();

/** Whole days from one instant or date to another, rounded down. */
export const daysBetween = (from: string, to: string): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / dayMillis);

// Making a format costs a hundred times what using it does; programs share few time zones.
const formats = new Map<string, Intl.DateTimeFormat>();
const mostFormats = 600;

const formatFor = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  if (formats.size < mostFormats) formats.set(timeZone, format);
  return format;
};

/** The calendar date in a time zone (IANA name), YYYY-MM-DD: what a program calls its day. */
export const localDate = (at: string, timeZone: string): string => formatFor(timeZone).format(new Date(at));
