// What is published for everybody, without a token: the list, one of them, and where each form lies.

import { type Publication, publicationShelf } from '@hearth/domain/publications';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { loaded, stateRef } from '@hearth/store/entities';
import { type ListQuery, ofPartner } from '@hearth/store/lists';
import type { Tables } from '@hearth/store/tables';
import { publicationIn } from './ask-publication.ts';
import { toldOfPublication } from './told-publication.ts';

type Ports = { readonly tables: Tables; readonly publicationsUrl: () => string };
type Asked = Pick<Call<unknown, unknown>, 'params'>;

/** Nothing there, or nothing of the reader's: the two are told apart for nobody. */
export const noSuch = reject(
  'not-found',
  'There is no such publication. GET /v1/publications lists those that there are.',
);

/** A publication by the id in a path. Rejection: `not-found`. */
export const publicationOf = async (tables: Tables, { params }: Asked): Promise<Publication | Rejected> => {
  const id = publicationIn(params);
  if (isRejected(id)) return noSuch;
  const [item] = await tables.read([stateRef(id)]);
  return loaded<Publication>(id, item).state ?? noSuch;
};

const publicOne = async (tables: Tables, asked: Asked): Promise<Publication | Rejected> => {
  const found = await publicationOf(tables, asked);
  if (isRejected(found)) return found;
  return found.audience === 'public' && found.status === 'published' ? found : noSuch;
};

/** Where a public form is read. */
export const publicAddress = ({ publicationsUrl }: Pick<Ports, 'publicationsUrl'>, id: string, form: string): string =>
  `${publicationsUrl()}/${id}/${form}`;

/** The name of a form out of a path. Rejection: `not-found`, with the names that there are. */
export const formIn = ({ draft }: Publication, { params }: Asked): string | Rejected => {
  const names = (draft?.forms ?? []).map(({ name }) => name);
  const form = names.find((name) => name === params['form']);
  return form ?? reject('not-found', `It has no such form. Its forms: ${names.join(', ') || 'none yet'}.`);
};

/** Answers 200 with a page, the newest first. Rejection: `invalid` (cursor). */
export const listPublications =
  (ports: Ports) =>
  async ({ query }: Pick<Call<undefined, ListQuery>, 'query'>): Promise<Answer | Rejected> => {
    const page = await ofPartner<Publication>(ports.tables, publicationShelf('public'), query);
    if (isRejected(page)) return page;
    const publications = page.states.map((one) => toldOfPublication(one, (form) => publicAddress(ports, one.id, form)));
    return { status: 200, body: { publications, next: page.next } };
  };

/** Answers 200 with one that is published for everybody. Rejection: `not-found`. */
export const readPublication =
  (ports: Ports) =>
  async (asked: Asked): Promise<Answer | Rejected> => {
    const found = await publicOne(ports.tables, asked);
    if (isRejected(found)) return found;
    return { status: 200, body: toldOfPublication(found, (form) => publicAddress(ports, found.id, form)) };
  };

/** Answers 303 with where the form lies. Rejection: `not-found`. */
export const readPublicationForm =
  (ports: Ports) =>
  async (asked: Asked): Promise<Answer | Rejected> => {
    const found = await publicOne(ports.tables, asked);
    if (isRejected(found)) return found;
    const form = formIn(found, asked);
    if (isRejected(form)) return form;
    const address = publicAddress(ports, found.id, form);
    return { status: 303, body: { address }, headers: { location: address } };
  };
