// What a member of ours may read of publications: drafts for those who prepare, sign or audit them, a funder's own, the members'.
import type { Files } from '@hearth/channels/files';
import type { Json } from '@hearth/domain/canonical';
import type { Publication } from '@hearth/domain/publications';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { inQueue, type ListQuery, ofPartner } from '@hearth/store/lists';
import type { Tables } from '@hearth/store/tables';
import { draftKey, placeKey, progressKey } from './publication-places.ts';
import { formIn, noSuch, publicAddress, publicationOf } from './read-publications.ts';
import { listOf, mayRead, toldOfOwn } from './told-publication.ts';

type Ports = {
  readonly tables: Tables;
  /** Of the bucket of publications. */ readonly publications: Pick<Files, 'read' | 'addressOf'>;
  readonly publicationsUrl: () => string;
};
type Asked = Pick<Call<unknown, unknown>, 'params' | 'actor'>;
type OwnQuery = ListQuery & { readonly status?: Publication['status'] | undefined };

/** Answers 200 with a page. `status` counts for those who prepare, sign or audit; without it, what is published, the newest first. Rejection: `invalid` (cursor). */
export const listOwnPublications =
  ({ tables }: Ports) =>
  async ({ actor, query }: Pick<Call<undefined, OwnQuery>, 'actor' | 'query'>): Promise<Answer | Rejected> => {
    const list = listOf(actor, query.status ?? 'published');
    const page =
      'queue' in list
        ? await inQueue<Publication>(tables, list.queue, query)
        : await ofPartner<Publication>(tables, list.shelf, query);
    if (isRejected(page)) return page;
    return { status: 200, body: { publications: page.states.map((one) => toldOfOwn(actor, one)), next: page.next } };
  };

const ownOne = async (tables: Tables, asked: Asked): Promise<Publication | Rejected> => {
  const found = await publicationOf(tables, asked);
  if (isRejected(found)) return found;
  return mayRead(asked.actor, found) ? found : noSuch;
};

/** How far its making is, as the job told it last. */
const progressOf = async (
  { publications }: Ports,
  { id, status }: Publication,
): Promise<{ readonly progress?: Json }> => {
  const bytes = status === 'asked' ? await publications.read(progressKey(id)) : undefined;
  return bytes === undefined ? {} : { progress: JSON.parse(new TextDecoder().decode(bytes)) };
};

/** Answers 200 with one, and how far its making is. Rejection: `not-found`. */
export const readOwnPublication =
  (ports: Ports) =>
  async (asked: Asked): Promise<Answer | Rejected> => {
    const found = await ownOne(ports.tables, asked);
    if (isRejected(found)) return found;
    return { status: 200, body: { ...toldOfOwn(asked.actor, found), ...(await progressOf(ports, found)) } };
  };

/** Answers 303: to the public address of what is public, else to one that soon expires. Rejection: `not-found`. */
export const readOwnPublicationForm =
  (ports: Ports) =>
  async (asked: Asked): Promise<Answer | Rejected> => {
    const found = await ownOne(ports.tables, asked);
    if (isRejected(found)) return found;
    const name = formIn(found, asked);
    if (isRejected(name)) return name;
    const address = await addressOf(ports, found, name);
    return { status: 303, body: { address }, headers: { location: address } };
  };

const addressOf = async (ports: Ports, publication: Publication, name: string): Promise<string> => {
  const { id, status, audience, draft, template, period } = publication;
  if (status === 'published' && audience === 'public') return publicAddress(ports, id, name);
  const sha256 = draft?.forms.find((form) => form.name === name)?.sha256 ?? '';
  const key = status === 'published' ? placeKey(publication, name) : draftKey(id, { name, sha256 });
  return ports.publications.addressOf(key, { fileName: `${template}-${period.name}-${name}`, inline: true });
};
