// Unmistakable values in every field of a household, and a search for them in everything that a cloud keeps, in every coat they could wear.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HouseholdBody, householdOf } from './households.ts';

const letters = 'BDFGKLMNPRSTVWXZ';

/** A word that nothing else says, by number and field. */
const wordOf = (nth: number, field: string): string => {
  let state = nth * 7919 + [...field].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 17);
  let word = 'Q';
  for (let at = 0; at < 9; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    word += at % 2 === 0 ? 'uoia'[state % 4] : (letters[(state >>> 8) % letters.length] ?? 'X').toLowerCase();
  }
  return word;
};

const digits = (nth: number): string => String(5_550_100 + nth * 37);

/** The `nth` household, every field of which is a canary; with the texts to look for. */
export const canaryHousehold = (
  programId: string,
  nth: number,
  changes: Parameters<typeof householdOf>[2] & { readonly isRelated?: boolean } = {},
) => {
  const { isRelated = false, ...asked } = changes;
  const word = (field: string): string => wordOf(nth, field);
  const phone = `857${digits(nth)}`;
  const base = householdOf(programId, 700 + nth, { ...asked, partnerRef: `${word('ref')}-${nth}` });
  const body = {
    ...base,
    applicant: {
      given: word('given'),
      family: word('family'),
      birthDate: `19${31 + nth}-07-23`,
      phone: `857-${digits(nth).slice(0, 3)}-${digits(nth).slice(3)}`,
      email: `${word('mail').toLowerCase()}.${nth}@${word('host').toLowerCase()}.example.org`,
    },
    address: {
      line1: `${4_711 + nth} ${word('street')} Alley`,
      line2: `Apt ${word('flat')}`,
      city: word('city'),
      postalCode: '02139-4711',
      area: base.address.area,
    },
    members: [
      { given: word('child'), family: word('family'), birthDate: `20${11 + nth}-02-28`, relation: 'child' as const },
    ],
    request: { ...base.request, note: `A note on ${word('note')}` },
    relationship: { disclosed: isRelated },
  };
  const fields = ['ref', 'given', 'family', 'mail', 'host', 'street', 'flat', 'city', 'child', 'note'];
  const canaries = [
    ...fields.map(word),
    phone,
    body.applicant.phone,
    body.applicant.birthDate,
    `20${11 + nth}-02-28`,
    '02139-4711',
  ];
  // As a partner sends it: the type of the invented households knows their own towns alone.
  return { body: body as unknown as HouseholdBody, canaries };
};

/** The texts inside base64 of anything that holds `text`, whatever stood before it. */
const inBase64 = (text: string): readonly string[] =>
  [0, 1, 2].map((shift) => {
    const coded = Buffer.from('\0'.repeat(shift) + text).toString('base64');
    return coded.slice(Math.ceil((shift * 8) / 6) + (shift === 0 ? 0 : 1), -4);
  });

/** A canary as bytes: as it is, in lower and upper case, in UTF-16, in base64, escaped for a URL. */
const coatsOf = (canary: string): readonly Buffer[] =>
  [
    ...new Set([canary, canary.toLowerCase(), canary.toUpperCase(), encodeURIComponent(canary), ...inBase64(canary)]),
  ].flatMap((text) => [Buffer.from(text), Buffer.from(text, 'utf16le')]);

/** Looks for canaries in bytes; answers each that is there. */
export const searcher = (canaries: readonly string[]) => {
  const coats = [...new Set(canaries)].map((canary) => [canary, coatsOf(canary)] as const);
  return (bytes: Buffer | string): readonly string[] => {
    const hay = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
    return coats.flatMap(([canary, all]) => (all.some((coat) => hay.includes(coat)) ? [canary] : []));
  };
};

/** Every file under a folder: what the tables' engine, the queues, the buckets, the logs and the provider keep. */
const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

/** Canaries in the files of a folder, each with its file. Bundles and templates are code: nobody's name is written there at run time. */
export const foundUnder = (folder: string, canaries: readonly string[]): readonly string[] => {
  const search = searcher(canaries);
  return filesUnder(folder)
    .filter((path) => !path.includes('/cdk.out/'))
    .flatMap((path) => search(readFileSync(path)).map((canary) => `${canary} in ${path.slice(folder.length)}`));
};
