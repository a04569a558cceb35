// When a household may be written to: between two times of day in the program's time zone. Pure: the instant is an argument.

/** Times of day, `HH:MM`, in the program's time zone. `from` later than `until` runs over midnight. */
export type SafeTimes = { readonly from: string; readonly until: string };

/** Who said nothing is written to by day only. */
export const usualTimes: SafeTimes = { from: '09:00', until: '20:00' };

const dayMinutes = 1_440;
/** Shorter than this a window could be missed by a job that looks every few minutes, so it counts as this long. */
const leastMinutes = 30;

const minutesIn = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const formats = new Map<string, Intl.DateTimeFormat>();

const minuteOfDay = (atMs: number, timeZone: string): number => {
  const known = formats.get(timeZone);
  const format =
    known ?? new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  if (known === undefined && formats.size < 600) formats.set(timeZone, format);
  return minutesIn(format.format(new Date(atMs)));
};

const forward = (from: number, to: number): number => (((to - from) % dayMinutes) + dayMinutes) % dayMinutes;

/** The first instant from `at` on that lies in the safe times: `at` itself, or the beginning of the next window. */
export const firstSafe = (at: string, timeZone: string, { from, until }: SafeTimes = usualTimes): string => {
  const [begins, ends] = [minutesIn(from), minutesIn(until)];
  const lasts = Math.max(forward(begins, ends), leastMinutes);
  const atMs = Date.parse(at);
  if (forward(begins, minuteOfDay(atMs, timeZone)) < lasts) return at;
  const wholeMs = atMs - (atMs % 60_000);
  let safeMs = wholeMs + forward(minuteOfDay(wholeMs, timeZone), begins) * 60_000;
  // A clock that was changed in between is an hour off: back or forth to the time that was meant, never before `at`.
  const off = forward(begins, minuteOfDay(safeMs, timeZone));
  const corrected = safeMs - (off > dayMinutes / 2 ? off - dayMinutes : off) * 60_000;
  if (corrected > atMs) safeMs = corrected;
  return new Date(safeMs).toISOString();
};
