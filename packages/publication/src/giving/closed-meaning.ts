// Gate 3 of the closed profile: nothing in a row about one household may tell who it is. Every text, number and id is looked at.
import { type ApprovedText, recipientName } from './approved-texts.ts';
import type { Reason } from './giving-report.ts';
import type { KnownNames } from './known-names.ts';
import { hidesCharacters, mixesScripts } from './plain-text.ts';
import { type Leaf, leavesOf, textAt } from './strings-in.ts';
import { tellingIn } from './telling-patterns.ts';

export type ClosedLook = { readonly names: KnownNames; readonly texts: readonly ApprovedText[] };

const error = (code: string, pointer: string, detail: string): Reason => ({
  gate: 'meaning',
  severity: 'error',
  code,
  pointer,
  detail,
});

// No vowel and no digit: such an id spells no name, no number and no date.
const minted = /^[bcdfghjklmnpqrstvwxz]{16,}$/;
const spelled = /^(?:[A-Za-z]?[a-z]*[aeiouy][a-z]*[-_]?){1,3}\d{0,4}$/;
const sounds = /^[^aeiouy]{0,3}(?:[aeiouy]{1,2}[^aeiouy]{1,3}){1,8}[aeiouy]{0,2}$/i;
const dated =
  /(?:19|20)\d{2}[-_]?(?:0[1-9]|1[0-2])[-_]?(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|1[0-2])[-_]?(?:0[1-9]|[12]\d|3[01])[-_]?(?:19|20)\d{2}/;
// A county, a state or a large town may be named; nothing smaller.
const smallPlace =
  /\b(?:ward|tract|block|precinct|parish|neighbou?rhood|barrio|village|hamlet|estate|projects?|apartments?|towers?|square|plaza|school|church|mosque|temple|synagogue|shelter|hospital|clinic|camp|building)\b/i;

const idWords = (tail: string): readonly string[] =>
  tail.split(/[-_\d]+|(?<=[a-z])(?=[A-Z])/).filter((word) => word.length >= 3);

/** Ids are drawn at random: what could be read as a name, a number or a day is refused. */
const idReasons = (pointer: string, id: string, { names }: ClosedLook): readonly Reason[] => {
  const tail = id.replace(/^360G-[A-Za-z0-9]+-(?:IND-)?/, '');
  if (minted.test(tail)) return [];
  const place = names.placeIn(tail);
  if (place !== undefined) return [error('known-name', pointer, `Name ${place} of the list stands in this id.`)];
  if (dated.test(tail))
    return [error('telling-id', pointer, 'This id seems to hold a date. Ids have to be drawn at random.')];
  if (/^[\d_-]+$/.test(tail) && tail.replace(/\D/g, '').length >= 9)
    return [
      error(
        'telling-id',
        pointer,
        'This id could be a telephone or other number of a person. Ids have to be drawn at random.',
      ),
    ];
  if (/(?:app|hh|awd|dsb|adv|mem|mat|acc)_/.test(tail))
    return [
      error(
        'internal-id',
        pointer,
        'This is an id of ours: who knows the case finds its row. Ids have to be drawn at random.',
      ),
    ];
  const words = idWords(tail);
  if (tail.length <= 24 && spelled.test(tail) && words.length > 0 && words.every((word) => sounds.test(word)))
    return [error('telling-id', pointer, 'This id reads like words. Ids have to be drawn at random.')];
  return [];
};

// Random ids of a program and of the publication: what looks like a number in them is chance.
const ownId: Readonly<Record<string, RegExp>> = {
  '/grantProgramme/0/code': /^prg_[a-z0-9]{16,40}$/,
  '/identifier': /^pub_[a-z0-9]{16,40}$/,
};
const registered = /^[A-Z]{2}-[A-Z]{2,8}-[A-Za-z0-9._-]{1,40}$/;

/** What each place may hold; what isn't listed is read as free text. */
const isMadeOfDigits = (pointer: string): boolean =>
  /^\/(?:awardDate|dateModified|issued|modified|version|currency)$/.test(pointer) ||
  /^\/toIndividualsDetails\//.test(pointer) ||
  /\/countryCode$/.test(pointer);

const textReasons = ({ pointer, value }: Leaf, look: ClosedLook): readonly Reason[] => {
  if (typeof value !== 'string' || isMadeOfDigits(pointer)) return [];
  if (pointer === '/id' || pointer === '/recipientIndividual/id') return idReasons(pointer, value, look);
  const isApproved =
    (pointer === '/title' && look.texts.some(({ title }) => title === value)) ||
    (pointer === '/description' && look.texts.some(({ description }) => description === value)) ||
    (pointer === '/recipientIndividual/name' && value === recipientName);
  if (isApproved) return [];
  if (value.length > 500)
    return [
      error(
        'too-long',
        pointer,
        `This text has ${value.length} characters; at most 500 are looked through, and published.`,
      ),
    ];
  if (hidesCharacters(value))
    return [error('hidden-characters', pointer, 'This text holds characters that nobody sees.')];
  if (mixesScripts(value))
    return [error('mixed-letters', pointer, 'A word of this text mixes letters of scripts that look alike.')];
  const place = look.names.placeIn(value);
  if (place !== undefined)
    return [
      error(
        'known-name',
        pointer,
        `Name ${place} of the list stands in this text. If it is who publishes, take it off the list.`,
      ),
    ];
  if (ownId[pointer]?.test(value) === true) return [];
  const isOrganization = /\/fundingOrganization\/\d+\/id$|^\/publisher\/identifier$/.test(pointer);
  if (isOrganization && registered.test(value) && value.replace(/\D/g, '').length <= 9) return [];
  if (/^\/beneficiaryLocation\/\d+\/name$/.test(pointer) && smallPlace.test(value))
    return [error('small-place', pointer, 'This place is too small: name the county, or a large town.')];
  const telling = tellingIn(value);
  return telling === undefined
    ? []
    : [error(telling.code, pointer, `This text seems to hold ${telling.what}. Nothing of the kind is published.`)];
};

const numberReasons = ({ pointer, value }: Leaf): readonly Reason[] => {
  if (typeof value !== 'number' || pointer !== '/amountAwarded') return [];
  if (Math.abs(Math.round(value * 1000) - value * 1000) > 1e-6 || Math.round(value * 1000) % 10 !== 0)
    return [error('odd-amount', pointer, 'This amount has parts below the smallest coin: it may hide something.')];
  return value > 1_000_000
    ? [error('odd-amount', pointer, 'No household is given so much: is this a number of another kind?')]
    : [];
};

const approvalReasons = (grant: unknown, { texts }: ClosedLook): readonly Reason[] => {
  const title = textAt(grant, '/title');
  const description = textAt(grant, '/description');
  const purpose = textAt(grant, '/toIndividualsDetails/grantPurpose/0');
  if (title === undefined || description === undefined) return [];
  const fit = texts.filter((each) => each.title === title && each.description === description);
  if (fit.length === 0)
    return [
      error(
        'not-approved',
        texts.some((each) => each.title === title) ? '/description' : '/title',
        'This is none of the approved texts. A row about one household says what every row of its purpose says, and no word more.',
      ),
    ];
  return purpose === undefined || fit.some(({ code }) => code === purpose)
    ? []
    : [
        error(
          'not-approved',
          '/toIndividualsDetails/grantPurpose/0',
          `This title and description go with ${fit[0]?.code}.`,
        ),
      ];
};

/** What one grant may give away. */
export const closedReasons = (grant: unknown, look: ClosedLook): readonly Reason[] => [
  ...leavesOf(grant).flatMap((leaf) => [...textReasons(leaf, look), ...numberReasons(leaf)]),
  ...approvalReasons(grant, look),
];

/** What the texts around the grants may give away. */
export const closedPackageReasons = (members: Readonly<Record<string, unknown>>, look: ClosedLook): readonly Reason[] =>
  leavesOf(members).flatMap((leaf) => textReasons(leaf, look));
