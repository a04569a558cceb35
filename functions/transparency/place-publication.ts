// A publication that two people signed off is put where its audience reads it, file by file, the list of its files last.
import type { Files } from '@hearth/channels/files';
import type { PublicationId } from '@hearth/domain/ids';
import type { Publication } from '@hearth/domain/publications';
import { append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { again, untilSettled } from '@hearth/store/outcomes';
import { publicationStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';
import type { Worked } from './draft-publication.ts';
import { notFoundFile } from './not-found-page.ts';
import { documentName, draftKey, keptKey, notKept, placeKey, readForm } from './publication-places.ts';

export type PlacePorts = { readonly tables: Tables; readonly files: Files };

const manifestName = 'manifest.json';
const jsonFile = { contentType: 'application/json; charset=utf-8' } as const;
// An id is never used for other bytes, so that what is public and was read once need not be asked for again.
const cacheControlOf = ({ audience }: Publication): string =>
  audience === 'public' ? 'public, max-age=31536000, immutable' : notKept;

const manifestOf = ({ id, draft }: Publication): string =>
  JSON.stringify({
    publicationId: id,
    documentHash: draft?.documentHash,
    forms: draft?.forms.map(({ name, sha256, bytes }) => ({ name, sha256, bytes })),
  });

/** Copies every form that was signed off, once all of them were held to their hashes. */
const placed = async (files: Files, publication: Publication): Promise<readonly string[]> => {
  const forms = publication.draft?.forms ?? [];
  // What is not there is told in words from the first publication on.
  const isPublic = publication.audience === 'public';
  const bodies = await Promise.all(forms.map((form) => readForm(files, [draftKey(publication.id, form)], form)));
  if (isPublic) await files.put(notFoundFile);
  const cacheControl = cacheControlOf(publication);
  const document = forms.findIndex(({ name }) => name === documentName);
  // An administrator may take down what is public; what was told stays told, and audits go on reading it.
  const kept = { ...jsonFile, body: bodies[document] ?? '', cacheControl: notKept };
  if (isPublic) await files.put({ key: keptKey(publication.id), ...kept });
  for (const [at, { name, contentType }] of forms.entries())
    await files.put({ key: placeKey(publication, name), contentType, body: bodies[at] ?? '', cacheControl });
  const manifest = { ...jsonFile, body: manifestOf(publication), cacheControl };
  await files.put({ key: placeKey(publication, manifestName), ...manifest });
  return forms.map(({ name }) => name);
};

/**
 * Publishes what was signed off, and nothing else. It may be called again at any time: the same bytes come to the same places.
 * Faults: the bucket's; an Error when a draft is gone or is not what was signed, and then nothing is listed.
 */
export const placePublication =
  ({ tables, files }: PlacePorts) =>
  (id: PublicationId, now: string): Promise<Worked> =>
    untilSettled(async () => {
      const [item] = await tables.read([stateRef(id)]);
      const publication: Loaded<Publication> = loaded(id, item);
      const { state } = publication;
      if (state?.status !== 'signed-off') return { status: state?.status ?? 'dropped' };
      const forms = await placed(files, state);
      const outcome = await commit(tables, {
        occasion: { at: now, actor: 'step:transparency' },
        appends: [append(publicationStream, publication, [{ type: 'PublicationPublished', data: { forms } }])],
      });
      return 'committed' in outcome ? { status: 'published' } : again;
    });
