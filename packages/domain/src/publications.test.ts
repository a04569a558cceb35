import { describe, expect, test } from 'vitest';
import { derivedId } from './ids.ts';
import type { PublicationEvent } from './publication-events.ts';
import { askedFor } from './publications.fixture.ts';
import { type Publication, publicationEntity, publicationMayFollow, publicationShelf } from './publications.ts';
import { ana, ben, cleo, told } from './relief-fund.fixture.ts';

const id = derivedId('publication', 1);
const funder = derivedId('organization', 'a funder');
const asked = askedFor({ by: ana });
const drafted: PublicationEvent = {
  type: 'PublicationDrafted',
  data: {
    documentHash: 'hash',
    forms: [],
    entries: 1,
    audit: { checked: 0, warned: 0, solved: 0 },
    made: { steps: {}, withheld: [], leftOut: [] },
    signedOffBefore: 3,
    version: 1,
  },
};
const refused: PublicationEvent = {
  type: 'PublicationRefused',
  data: { reason: 'would-expose', detail: 'x', cells: [], about: [] },
};
const signed = (
  by = ben,
  more: { readonly signedOffBefore?: number; readonly documentHash?: string } = {},
): PublicationEvent => ({
  type: 'PublicationSigned',
  data: { documentHash: 'hash', by, ...more },
});
const signedOff = signed(cleo, { signedOffBefore: 3 });
const dropped: PublicationEvent = { type: 'PublicationDropped', data: { by: ana, reason: 'mistaken' } };
const again: PublicationEvent = { type: 'PublicationAskedAgain', data: { by: ana } };
const published: PublicationEvent = { type: 'PublicationPublished', data: { forms: [] } };

const after = (...events: readonly PublicationEvent[]): Publication => {
  const publication = told(publicationEntity, id, asked, ...events);
  if (publication === undefined) throw new Error('no publication');
  return publication;
};

describe('a publication', () => {
  test('can not be published before two people signed what was drafted', () => {
    for (const events of [[], [drafted], [drafted, signed()], [refused], [dropped]])
      expect(() => after(...events, published)).toThrow('cannot stand');
    expect(after(drafted, signed(), signedOff, published).status).toBe('published');
  });

  test('takes one signature of a person, only of the document as it stands, and the second one with what it was checked against', () => {
    const wrong: readonly (readonly PublicationEvent[])[] = [
      [signed(ben, { documentHash: 'another' })],
      [signed(ben, { signedOffBefore: 3 })],
      [signed(), signed(ben, { signedOffBefore: 3 })],
      [signed(), signed(cleo)],
      [signed(), signed(cleo, { signedOffBefore: 2 })],
      [signed(), signed(cleo, { signedOffBefore: 3, documentHash: 'another' })],
    ];
    for (const events of wrong) expect(() => after(drafted, ...events)).toThrow('cannot stand');
    const { signatures } = after(drafted, signed(), signedOff);
    expect(signatures.map(({ by }) => by)).toEqual([ben, cleo]);
  });

  test('that is made again has lost its signatures, its draft and its refusal', () => {
    for (const events of [[drafted], [drafted, signed()], [refused]]) {
      const made = after(...events, again);
      expect([made.status, made.signatures, made.draft, made.refused]).toEqual(['asked', [], undefined, undefined]);
    }
  });

  test('stays as it is once it was signed off: nothing drops, refuses or makes it again', () => {
    for (const events of [[drafted, signed(), signedOff], [drafted, signed(), signedOff, published], [dropped]]) {
      for (const next of [drafted, refused, again, dropped, signed(ana)])
        expect(() => after(...events, next)).toThrow('cannot stand');
    }
  });

  test('comes from every status that is written down, and from no other', () => {
    const ways: Readonly<Record<Publication['status'], readonly PublicationEvent[]>> = {
      asked: [],
      drafted: [drafted],
      'signed-once': [drafted, signed()],
      'signed-off': [drafted, signed(), signedOff],
      published: [drafted, signed(), signedOff, published],
      refused: [refused],
      dropped: [dropped],
    };
    const nexts = [again, drafted, refused, signed(cleo), dropped, published];
    for (const [status, events] of Object.entries(ways)) {
      expect(after(...events).status).toBe(status);
      for (const next of nexts) {
        if (next.type === 'PublicationAsked') continue;
        const isSecond = status === 'signed-once' && next.type === 'PublicationSigned';
        const may = publicationMayFollow[next.type].some((from) => from === status);
        const follow = () => after(...events, isSecond ? signedOff : next);
        if (may) expect(follow).not.toThrow();
        else expect(follow).toThrow('cannot stand');
      }
    }
  });

  test('waits in its status’s queue, and when published stands on the shelf of its readers, the newest first', () => {
    const placesOf = (publication: Publication) => publicationEntity.places(publication);
    expect(placesOf(after(drafted))).toMatchObject({ queue: 'publication-drafted' });
    expect(placesOf(after(drafted)).partner).toBeUndefined();
    const done = after(drafted, signed(), signedOff, published);
    expect(placesOf(done)).toMatchObject({ queue: 'publication-published', partner: 'publication-public' });
    const later = { ...done, changedAt: '2030-01-01T00:00:00.000Z' };
    expect((placesOf(later).createdAt ?? '') < (placesOf(done).createdAt ?? '')).toBe(true);
    expect(publicationShelf('funder', funder)).toBe(funder);
    expect(publicationShelf('members')).toBe('publication-members');
  });
});
