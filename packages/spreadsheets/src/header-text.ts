// The plain form in which column headers are compared. Hides case, accents, separators and scripts' ornaments.

/** Lower case, accents gone, everything but letters and digits one space: 'Given_Name *', 'givenName', 'given name' are alike. */
export const plainHeader = (text: string): string =>
  text
    .slice(0, 300)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
