// How many parts a text message is sent and paid in: by the alphabet it needs and by what joining parts takes away.

// GSM 03.38: the basic alphabet, and what takes two places in it.
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const extended = '\f^{}\\[~]|€';
const [basicSet, extendedSet] = [new Set(basic), new Set(extended)];

const places = { gsm: { alone: 160, joined: 153 }, unicode: { alone: 70, joined: 67 } } as const;

/** The alphabet of a text message, and in how many parts it goes. */
export type Segments = { readonly alphabet: 'gsm' | 'unicode'; readonly segments: number };

const parts = (units: readonly number[], { alone, joined }: { readonly alone: number; readonly joined: number }) => {
  if (units.reduce((sum, each) => sum + each, 0) <= alone) return 1;
  let [count, room] = [1, joined];
  // Nothing that takes two places is cut in two.
  for (const unit of units) {
    if (unit > room) [count, room] = [count + 1, joined];
    room -= unit;
  }
  return count;
};

/** Counts the parts of a text: 160 places of the GSM alphabet, 70 of another, 153 and 67 where parts are joined. */
export const segmentsOf = (text: string): Segments => {
  const signs = [...text];
  const isGsm = signs.every((sign) => basicSet.has(sign) || extendedSet.has(sign));
  return isGsm
    ? {
        alphabet: 'gsm',
        segments: parts(
          signs.map((sign) => (extendedSet.has(sign) ? 2 : 1)),
          places.gsm,
        ),
      }
    : {
        alphabet: 'unicode',
        segments: parts(
          signs.map((sign) => sign.length),
          places.unicode,
        ),
      };
};
