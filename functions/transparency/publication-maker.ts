// How a publication is made, as a port: from what was asked for and everything published before to a document, its forms and its audit.
import type { PublicationDrafted, PublicationRefused } from '@hearth/domain/publication-events';
import type { Publication } from '@hearth/domain/publications';
import type { PublicationDocument } from '@hearth/publication/document';

/** A file of a publication, as it will lie in the bucket. */
export type Form = { readonly name: string; readonly contentType: string; readonly body: string | Uint8Array };

/** The document itself is a form too, and no maker's: `publication.json`, in canonical bytes. */
export type Made = Pick<PublicationDrafted['data'], 'audit' | 'made'> & {
  readonly document: PublicationDocument;
  readonly forms: readonly Form[];
};

/** Something that was signed off before, with the document that was signed. */
export type Earlier = { readonly publication: Publication; readonly document: PublicationDocument };

type Stage = 'reading-record' | 'reading-rows' | 'comparing' | 'checking' | 'writing' | 'broken-off';
/** Tells how far the making is: so many of so many parts of a stage. */
export type Tell = (stage: Stage, done: number, of: number) => Promise<void>;

/** Makes the same of the same, whenever it is called. A refusal is a value; trouble throws. */
export type Maker = (
  asked: Publication,
  earlier: readonly Earlier[],
  tell: Tell,
) => Promise<Made | { readonly refused: PublicationRefused['data'] }>;
