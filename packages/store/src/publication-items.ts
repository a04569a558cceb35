// What a sign-off means for the others: it is one more of everything that was ever published, which every draft was checked against.
import type { PublicationEvent } from '@hearth/domain/publication-events';
import type { Publication } from '@hearth/domain/publications';
import type { RecordedEvent } from '@hearth/domain/record';
import { loaded, stateRef } from './entities.ts';
import { type Change, numberOf, type Ref, type Tables } from './tables.ts';

/** Where all that was signed off is counted and named. */
export const signedOffRef: Ref = { table: 'state', pk: 'publications', sk: 'signed-off' };

/** Everything that was signed off, and how many that are: what the second signature is guarded by. */
export type SignedOff = { readonly count: number; readonly publications: readonly Publication[] };

/** All publications that were ever signed off, the eldest first. Strongly consistent. */
export const readSignedOff = async (tables: Tables): Promise<SignedOff> => {
  const [item] = await tables.read([signedOffRef]);
  const ids = item?.['ids'];
  const named = ids instanceof Set ? [...ids].map(String).sort() : [];
  const items = await tables.read(named.map(stateRef));
  const publications = named.flatMap((id, at) => loaded<Publication>(id, items[at]).state ?? []);
  const count = numberOf(item, 'signedOff');
  if (publications.length !== count)
    throw new TypeError(`${count} publications were signed off, not ${publications.length}`);
  const orderOf = ({ draft }: Publication): number => draft?.signedOffBefore ?? 0;
  return { count, publications: publications.toSorted((a, b) => orderOf(a) - orderOf(b)) };
};

/** The second signature holds only while nothing else was signed off since the draft was checked. */
export const ofPublication = (event: RecordedEvent<PublicationEvent>): readonly Change[] => {
  if (event.type !== 'PublicationSigned' || event.data.signedOffBefore === undefined) return [];
  const before = event.data.signedOffBefore;
  return [
    {
      update: signedOffRef,
      add: { signedOff: 1 },
      include: { ids: event.stream },
      when: before === 0 ? [{ absent: true }] : [{ attribute: 'signedOff', equals: before }],
      otherwise: 'signed-off-since',
    },
  ];
};
