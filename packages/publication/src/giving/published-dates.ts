// Days and instants in a file: whether they exist. Pure.

const dayOf = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/;

/** Says of a text that begins as a day does whether there is such a day; other texts are not judged. */
export const isImpossibleDay = (text: string): boolean => {
  const [, year, month, day] = dayOf.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const last = new Date(Date.UTC(Number(year), Number(month), 0));
  // Two-digit years are years of the last century to Date; no file has such.
  return Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > last.getUTCDate();
};

/** Says whether a day or instant lies after now. */
export const isFuture = (text: string, nowAt: string): boolean =>
  dayOf.test(text) && text.slice(0, 10) > nowAt.slice(0, 10);
