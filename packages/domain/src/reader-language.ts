// In which language a reader is answered: what they ask for, of what there is.

const asked = (part: string): { readonly tag: string; readonly weight: number } => {
  const [tag = '', ...more] = part.split(';').map((each) => each.trim());
  const q = more.find((each) => each.startsWith('q='));
  const weight = q === undefined ? 1 : Number(q.slice(2));
  return { tag: tag.toLowerCase(), weight: Number.isFinite(weight) ? weight : 0 };
};

/** The tag itself, then each shorter one: `zh-Hant-TW`, `zh-Hant`, `zh`. */
export const widerTags = (tag: string): readonly string[] =>
  tag.split('-').map((_, at, parts) => parts.slice(0, parts.length - at).join('-'));

const mostRead = 20;

/**
 * The language of `available` that a header Accept-Language asks for most, `es-MX` by `es` and `pt` by `pt-BR` if need be; the first of `available`
 * when it asks for none of them. Total: whatever stands in the header.
 */
export const languageFor = (header: string | undefined, available: readonly [string, ...string[]]): string => {
  const wishes = (header ?? '')
    .slice(0, 500)
    .split(',', mostRead)
    .map(asked)
    .filter(({ tag, weight }) => tag !== '' && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of wishes) {
    const wider = widerTags(tag).map((each) => available.find((one) => one.toLowerCase() === each));
    // Who asks for `pt` reads `pt-BR` better than anything else.
    const narrower = available.find((one) => one.toLowerCase().startsWith(`${tag}-`));
    const found = wider.find((each) => each !== undefined) ?? narrower;
    if (found !== undefined) return found;
  }
  return available[0];
};
