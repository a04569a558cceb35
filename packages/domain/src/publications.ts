// A publication's life: asked for, made and checked, signed off by two people, put in its place; or refused, or dropped. Its fold.
import { cannotFollow, type Entity } from './entity.ts';
import type { MemberId } from './ids.ts';
import type {
  PublicationAsked,
  PublicationDrafted,
  PublicationEvent,
  PublicationRefused,
  PublicationSigned,
} from './publication-events.ts';

export type PublicationStatus =
  | 'asked'
  | 'drafted'
  | 'signed-once'
  | 'signed-off'
  | 'published'
  | 'refused'
  | 'dropped';
export type Publication = Omit<PublicationAsked['data'], 'by'> & {
  readonly id: string;
  readonly status: PublicationStatus;
  readonly askedBy: MemberId;
  readonly askedAt: string;
  readonly changedAt: string;
  readonly draft?: PublicationDrafted['data'];
  readonly draftedAt?: string;
  readonly signatures: readonly { readonly by: MemberId; readonly at: string }[];
  readonly refused?: PublicationRefused['data'];
  readonly dropReason?: string;
  readonly publishedAt?: string;
};

/** From where each event may come. Nothing leads away from what was signed off but its publication. */
export const publicationMayFollow: Readonly<
  Record<Exclude<PublicationEvent['type'], 'PublicationAsked'>, readonly PublicationStatus[]>
> = {
  PublicationAskedAgain: ['drafted', 'signed-once', 'refused'],
  PublicationDrafted: ['asked'],
  PublicationRefused: ['asked'],
  PublicationSigned: ['drafted', 'signed-once'],
  PublicationDropped: ['asked', 'drafted', 'signed-once', 'refused'],
  PublicationPublished: ['signed-off'],
};

const signedOn = (state: Publication, event: PublicationSigned & { readonly at: string }): Publication | undefined => {
  const { by, documentHash, signedOffBefore } = event.data;
  const { draft, signatures } = state;
  const isSecond = state.status === 'signed-once';
  const isOfDraft = documentHash === draft?.documentHash && !signatures.some((one) => one.by === by);
  if (!isOfDraft || signedOffBefore !== (isSecond ? draft?.signedOffBefore : undefined)) return undefined;
  return {
    ...state,
    status: isSecond ? 'signed-off' : 'signed-once',
    signatures: [...signatures, { by, at: event.at }],
  };
};

/** Whose list a published one belongs to: a funder's own, or its audience's. */
export const publicationShelf = (audience: Publication['audience'], funderId?: string): string =>
  audience === 'funder' && funderId !== undefined ? funderId : `publication-${audience}`;

const lastMillis = 9_999_999_999_999;
// Lists go upwards only, and readers want the newest first.
const newestFirst = (at: string): string => String(lastMillis - Date.parse(at)).padStart(13, '0');

/** Publications by their events. One person's two signatures, or one of another document, can't follow. */
export const publicationEntity: Entity<Publication, PublicationEvent> = {
  evolve: (state, event) => {
    const { at } = event;
    if (event.type === 'PublicationAsked') {
      if (state !== undefined) throw cannotFollow(event);
      const { by, ...data } = event.data;
      return { ...data, id: event.stream, status: 'asked', askedBy: by, askedAt: at, changedAt: at, signatures: [] };
    }
    if (state === undefined || !publicationMayFollow[event.type].includes(state.status)) throw cannotFollow(event);
    const next = { ...state, changedAt: at };
    switch (event.type) {
      case 'PublicationAskedAgain': {
        const { draft: _draft, draftedAt: _at, refused: _refused, ...asked } = next;
        return { ...asked, status: 'asked', signatures: [] };
      }
      case 'PublicationDrafted':
        return { ...next, status: 'drafted', draft: event.data, draftedAt: at };
      case 'PublicationRefused':
        return { ...next, status: 'refused', refused: event.data };
      case 'PublicationSigned': {
        const signed = signedOn(next, event);
        if (signed === undefined) throw cannotFollow(event);
        return signed;
      }
      case 'PublicationDropped':
        return { ...next, status: 'dropped', dropReason: event.data.reason };
      case 'PublicationPublished':
        return { ...next, status: 'published', publishedAt: at };
    }
  },
  places: ({ status, audience, scope, changedAt }) =>
    status === 'published'
      ? {
          queue: 'publication-published',
          since: newestFirst(changedAt),
          partner: publicationShelf(audience, scope.kind === 'funder' ? scope.funderId : undefined),
          createdAt: newestFirst(changedAt),
        }
      : { queue: `publication-${status}`, since: changedAt },
};
