// Where the files of publications lie: drafts by their hash, so that no run overwrites another's; published ones by their name, for good.
import type { Files } from '@hearth/channels/files';
import { canonical, sha256 as hashOf, type Json } from '@hearth/domain/canonical';
import type { MadeForm } from '@hearth/domain/publication-events';
import type { Publication } from '@hearth/domain/publications';
import type { PublicationDocument } from '@hearth/publication/document';
import type { Form } from './publication-maker.ts';

/** What not everybody may read stays in no cache on its way. */
export const notKept = 'private, no-store';

export const documentName = 'publication.json';

/** The document as everything hashes, signs and keeps it. */
export const documentText = (document: PublicationDocument): string => {
  const json: Json = JSON.parse(JSON.stringify(document));
  return canonical(json);
};

const bytesOf = (body: Form['body']): Uint8Array => (typeof body === 'string' ? new TextEncoder().encode(body) : body);

/** What the record keeps of a form. */
export const madeForm = ({ name, contentType, body }: Form): MadeForm => {
  const bytes = bytesOf(body);
  return { name, contentType, sha256: hashOf(bytes), bytes: bytes.length };
};

export const draftKey = (id: string, { sha256, name }: Pick<MadeForm, 'sha256' | 'name'>): string =>
  `drafts/${id}/${sha256}/${name}`;

/** Where a published form lies: everybody may read what is below `public/`. */
export const placeKey = ({ id, audience }: Pick<Publication, 'id' | 'audience'>, name: string): string =>
  `${audience === 'public' ? 'public' : 'restricted'}/${id}/${name}`;

/** Where the document of every publication is kept, whatever becomes of its place: later audits read it. */
export const keptKey = (id: string): string => `restricted/${id}/${documentName}`;

export const progressKey = (id: string): string => `drafts/${id}/progress.json`;

/** The bytes of a form that was made, from the first place that has them. Faults: an Error when they are gone, or nowhere what was made. */
export const readForm = async (
  files: Pick<Files, 'read'>,
  keys: readonly string[],
  { name, sha256 }: Pick<MadeForm, 'name' | 'sha256'>,
): Promise<Uint8Array> => {
  const others: string[] = [];
  for (const key of keys) {
    const bytes = await files.read(key);
    if (bytes === undefined) continue;
    if (hashOf(bytes) === sha256) return bytes;
    others.push(key);
  }
  throw new Error(
    others.length > 0
      ? `${others.join(' and ')} is not the ${name} that was made`
      : `${keys.join(' and ')} are not there`,
  );
};

/** The document of a publication that was signed off. Faults: as `readForm`. */
export const readDocument = async (
  files: Pick<Files, 'read'>,
  publication: Publication,
): Promise<PublicationDocument> => {
  const sha256 = publication.draft?.documentHash ?? '';
  const form = { name: documentName, sha256 };
  const { id } = publication;
  const keys = [...new Set([keptKey(id), placeKey(publication, documentName), draftKey(id, form)])];
  return JSON.parse(new TextDecoder().decode(await readForm(files, keys, form)));
};
