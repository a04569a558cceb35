// Two people sign what they read, by its hash; then it is published. Or somebody gives it up, or has it made again.
import { refusal } from '@hearth/domain/duties';
import type { PublicationDropped } from '@hearth/domain/publication-events';
import { type Publication, publicationMayFollow } from '@hearth/domain/publications';
import { type Rejected, reject } from '@hearth/domain/rejections';
import { addDays } from '@hearth/domain/time';
import type { Tables } from '@hearth/store/tables';
import { onPublication } from './on-publication.ts';

type Ports = { readonly tables: Tables };

const words: Readonly<Record<Publication['status'], string>> = {
  asked: 'It is being made. Wait until it is drafted.',
  drafted: 'It is drafted and waits for two signatures.',
  'signed-once': 'One person has signed it; it waits for a second.',
  'signed-off': 'Two people signed it off: it is published and stays as it is.',
  published: 'It is published and stays as it is. Corrections go into the next one.',
  refused: 'It may not be published; what was found is written down with it.',
  dropped: 'It was dropped. Ask for a new one.',
};

const refuseHere = (type: keyof typeof publicationMayFollow, { status }: Publication): Rejected | undefined =>
  publicationMayFollow[type].includes(status) ? undefined : reject('wrong-state', words[status], { facts: { status } });

/** Drafts are kept for 180 days: what is signed has to be there when it is placed, and for every audit after it. */
const longestDraftDays = 150;

const refuseOld = ({ draftedAt }: Publication, now: string): Rejected | undefined =>
  draftedAt === undefined || now <= addDays(draftedAt, longestDraftDays)
    ? undefined
    : reject(
        'wrong-state',
        `This was made more than ${longestDraftDays} days ago, and drafts are kept for half a year. Have it made again (POST /v1/publications/{id}/making), and read and sign it anew.`,
      );

/**
 * Takes the hash of the document that was read. Answers 200; the second person's signature signs it off. Rejections: `not-found`,
 * `wrong-state`, `same-person`, `version-conflict` (it was made again since it was read), `would-expose` (something else was signed
 * off since it was checked), `idempotency-key-reused`.
 */
export const signPublication = ({ tables }: Ports) =>
  onPublication<{ readonly hash: string }>(tables, 200, (publication, { actor, now, body: { hash } }) => {
    const actedBefore = publication.signatures.map(({ by }) => ({ memberId: by, act: 'signed' }));
    const refused =
      refuseHere('PublicationSigned', publication) ??
      refusal(actor, 'sign-publication', { actedBefore }) ??
      refuseOld(publication, now);
    if (refused !== undefined) return refused;
    const { draft, status } = publication;
    if (draft?.documentHash !== hash)
      return reject('version-conflict', 'This is not the document as it stands. Read the draft and sign its hash.');
    const isSecond = status === 'signed-once';
    const { signedOffBefore } = draft;
    const data = { documentHash: hash, by: actor.memberId, ...(isSecond ? { signedOffBefore } : {}) };
    return { event: { type: 'PublicationSigned', data }, status: isSecond ? 'signed-off' : 'signed-once' };
  });

/** Has the same made again, and checked against everything signed off by now; its signatures are gone. Answers 202. Rejections: `not-found`, `wrong-state`, `idempotency-key-reused`. */
export const askPublicationAgain = ({ tables }: Ports) =>
  onPublication(
    tables,
    202,
    (publication, { actor }) =>
      refuseHere('PublicationAskedAgain', publication) ?? {
        event: { type: 'PublicationAskedAgain', data: { by: actor.memberId } },
        status: 'asked',
      },
  );

/** Gives it up before it is signed off. Answers 200. Rejections: `not-found`, `wrong-state`, `idempotency-key-reused`. */
export const dropPublication = ({ tables }: Ports) =>
  onPublication<Omit<PublicationDropped['data'], 'by'>>(
    tables,
    200,
    (publication, { actor, body: { reason } }) =>
      refuseHere('PublicationDropped', publication) ?? {
        event: { type: 'PublicationDropped', data: { by: actor.memberId, reason } },
        status: 'dropped',
      },
  );
