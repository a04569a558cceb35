// Money in words that a person reads: minor units as the currency writes them.

// Making a format costs a hundred times what using it does; funds share few currencies.
const formats = new Map<string, Intl.NumberFormat>();
const mostFormats = 200;

const formatFor = (currency: string, locale = 'en-US'): Intl.NumberFormat => {
  const key = `${locale} ${currency}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  if (formats.size < mostFormats) formats.set(key, format);
  return format;
};

const digitsOf = (currency: string): number => formatFor(currency).resolvedOptions().maximumFractionDigits ?? 2;

/** An amount as people write it: 123456 minor units of USD are `$1,234.56`. `currency` is an ISO 4217 code, `locale` a BCP 47 tag. */
export const moneyWords = (minor: number, currency: string, locale?: string): string =>
  formatFor(currency, locale).format(minor / 10 ** digitsOf(currency));

/** An amount as spreadsheets read it: 123450 minor units of USD are `1234.50`. Exact: no division is made. */
export const moneyDigits = (minor: number, currency: string): string => {
  const digits = digitsOf(currency);
  const sign = minor < 0 ? '-' : '';
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  return digits === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
};
