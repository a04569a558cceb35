// Publications as dice fall: asked for, made, refused, signed by two, overtaken by another, dropped, published.
import { derivedId, type MemberId } from '@hearth/domain/ids';
import type { PublicationEvent } from '@hearth/domain/publication-events';
import type { Publication } from '@hearth/domain/publications';
import { askedFor } from '@hearth/domain/publications.fixture';
import { ana, ben, cleo } from '@hearth/domain/relief-fund.fixture';
import { type Dice, on, read, type World, write } from './history-world.fixture.ts';
import { publicationStream } from './projection.ts';
import { readSignedOff } from './publication-items.ts';

const madeNow = (how: number, signedOffBefore: number): PublicationEvent =>
  how % 5 === 0
    ? { type: 'PublicationRefused', data: { reason: 'would-expose', detail: 'x', cells: [], about: [] } }
    : {
        type: 'PublicationDrafted',
        data: {
          documentHash: `hash ${how}`,
          forms: [],
          entries: how,
          audit: { checked: how, warned: 0, solved: 0 },
          made: { steps: { 'households-by-region': how % 2 }, withheld: [], leftOut: [] },
          signedOffBefore,
          version: 1,
        },
      };

const signature = ({ draft, status }: Publication, by: MemberId): PublicationEvent => ({
  type: 'PublicationSigned',
  data: {
    documentHash: draft?.documentHash ?? '',
    by,
    ...(status === 'signed-once' ? { signedOffBefore: draft?.signedOffBefore ?? 0 } : {}),
  },
});

const next = (state: Publication, how: number, count: number): PublicationEvent | undefined => {
  const again: PublicationEvent = { type: 'PublicationAskedAgain', data: { by: ana } };
  switch (state.status) {
    case 'asked':
      return madeNow(how, count);
    case 'drafted':
      return how % 7 === 0
        ? { type: 'PublicationDropped', data: { by: ana, reason: 'mistaken' } }
        : signature(state, ben);
    case 'signed-once':
      // What was overtaken is refused by its guard, and made again later.
      return how % 4 === 0 ? again : signature(state, cleo);
    case 'signed-off':
      return { type: 'PublicationPublished', data: { forms: [] } };
    case 'refused':
      return again;
    default:
      return undefined;
  }
};

/** Publications of few names, so that most of them come to their end, and some overtake each other. */
export const publish = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const found = await read<Publication>(world, derivedId('publication', n % 5));
  const { count } = await readSignedOff(world.tables);
  const event = found.state === undefined ? askedFor() : next(found.state, how, count);
  if (event !== undefined) await write(world, { appends: [on(publicationStream, found, event)] }, how % 2 === 0);
};
