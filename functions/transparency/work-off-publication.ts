// What a publication waits for is done, whichever of its events came: messages come more than once, late, and in any order.
import type { PublicationId } from '@hearth/domain/ids';
import { type DraftPorts, draftPublication, type Worked } from './draft-publication.ts';
import { placePublication } from './place-publication.ts';

/** Makes what is asked for, places what is signed off, leaves the rest as it is. Tells where it stands then. */
export const workOffPublication = (ports: DraftPorts) => {
  const draft = draftPublication(ports);
  const place = placePublication(ports);
  return async (id: PublicationId, now: string): Promise<Worked> => {
    const worked = await draft(id, now);
    return worked.status === 'signed-off' ? place(id, now) : worked;
  };
};
