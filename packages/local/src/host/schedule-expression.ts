// When a schedule is due next: rate(), cron() and at(), as AWS writes them, in UTC. Operators without an engine are refused.

/** Answers the first due instant after `afterMs`, or undefined when there is none any more. Both in milliseconds. */
export type Due = (afterMs: number) => number | undefined;

const UNIT_MS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };
const MONTH_NAMES = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAY_NAMES = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const DAY_MS = 86_400_000;
const FURTHEST_DAYS = 366 * 5;

type Field = { readonly isAny: boolean; readonly values: ReadonlySet<number>; readonly isLast: boolean };

const refuse = (expression: string, why: string): never => {
  throw new Error(`schedule ${expression}: ${why}`);
};

const numberOf = (text: string, names: readonly string[], base: number, expression: string): number => {
  const named = names.indexOf(text.toUpperCase());
  const value = named >= 0 ? named + base : Number(text);
  return Number.isInteger(value)
    ? value
    : refuse(expression, `${text} is not a number, or an operator without a local engine`);
};

const fieldOf = (text: string, low: number, high: number, names: readonly string[], expression: string): Field => {
  if (text === '*' || text === '?') return { isAny: true, values: new Set(), isLast: false };
  if (text === 'L') return { isAny: false, values: new Set(), isLast: true };
  const base = names === MONTH_NAMES || names === DAY_NAMES ? 1 : 0;
  const values = new Set<number>();
  for (const part of text.split(',')) {
    const [range = '', step] = part.split('/');
    const [first = '', last] = range === '*' ? [String(low), String(high)] : range.split('-');
    const from = numberOf(first, names, base, expression);
    const to = last === undefined ? (step === undefined ? from : high) : numberOf(last, names, base, expression);
    if (from < low || to > high || from > to) refuse(expression, `${part} is outside ${low}-${high}`);
    for (let value = from; value <= to; value += step === undefined ? 1 : Math.max(1, Number(step))) values.add(value);
  }
  return { isAny: false, values, isLast: false };
};

const holds = (field: Field, value: number): boolean => field.isAny || field.values.has(value);

const cron = (body: string, expression: string): Due => {
  const parts = body.trim().split(/\s+/);
  if (parts.length !== 6) refuse(expression, 'cron takes six fields');
  const [minuteText = '', hourText = '', dayText = '', monthText = '', weekdayText = '', yearText = ''] = parts;
  const minutes = fieldOf(minuteText, 0, 59, [], expression);
  const hours = fieldOf(hourText, 0, 23, [], expression);
  const days = fieldOf(dayText, 1, 31, [], expression);
  const months = fieldOf(monthText, 1, 12, MONTH_NAMES, expression);
  const weekdays = fieldOf(weekdayText, 1, 7, DAY_NAMES, expression);
  const years = fieldOf(yearText, 1970, 2199, [], expression);

  const isDay = (midnight: number): boolean => {
    const date = new Date(midnight);
    if (!holds(years, date.getUTCFullYear()) || !holds(months, date.getUTCMonth() + 1)) return false;
    const isLastOfMonth = new Date(midnight + DAY_MS).getUTCDate() === 1;
    const isDayOfMonth = days.isLast ? isLastOfMonth : holds(days, date.getUTCDate());
    const weekday = date.getUTCDay() + 1;
    return isDayOfMonth && (weekdays.isLast ? weekday === 7 : holds(weekdays, weekday));
  };
  return (afterMs) => {
    const firstDay = Math.floor(afterMs / DAY_MS) * DAY_MS;
    for (let midnight = firstDay; midnight < firstDay + FURTHEST_DAYS * DAY_MS; midnight += DAY_MS) {
      if (!isDay(midnight)) continue;
      for (let hour = 0; hour < 24; hour += 1) {
        if (!holds(hours, hour)) continue;
        for (let minute = 0; minute < 60; minute += 1) {
          const at = midnight + (hour * 60 + minute) * 60_000;
          if (at > afterMs && holds(minutes, minute)) return at;
        }
      }
    }
    return undefined;
  };
};

const rate = (body: string, expression: string): Due => {
  const [, figure, unit] =
    /^(\d+)\s+(minute|hour|day)s?$/.exec(body.trim()) ??
    refuse(expression, 'a rate is a number and minutes, hours or days');
  const everyMs = Number(figure) * (UNIT_MS[unit ?? ''] ?? 0);
  return everyMs > 0 ? (afterMs) => afterMs + everyMs : refuse(expression, 'a rate is more than zero');
};

/** Parses an expression; a fault that says what has no local engine. */
export const parseSchedule = (expression: string): Due => {
  const [, kind, body = ''] =
    /^(rate|cron|at)\((.*)\)$/.exec(expression) ?? refuse(expression, 'neither rate(), cron() nor at()');
  if (kind === 'rate') return rate(body, expression);
  if (kind === 'cron') return cron(body, expression);
  const once = Date.parse(`${body}Z`);
  return Number.isNaN(once) ? refuse(expression, 'not an instant') : (afterMs) => (once > afterMs ? once : undefined);
};
