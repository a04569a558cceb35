// What is told of a publication: to everybody what was published, to those who prepare and sign it how it came about.
import type { Json } from '@hearth/domain/canonical';
import type { Actor } from '@hearth/domain/duties';
import { type Publication, publicationShelf } from '@hearth/domain/publications';

const seesAll = ({ roles }: Actor): boolean =>
  roles.some((role) => role === 'controller' || role === 'committee' || role === 'auditor');

/**
 * The list a reader has: every publication of a status for who prepares, signs or audits them; a funder's own; the members'.
 * A published one stands on one shelf only.
 */
export const listOf = (
  actor: Actor,
  status: Publication['status'],
): { readonly queue: string } | { readonly shelf: string } => {
  if (seesAll(actor)) return { queue: `publication-${status}` };
  return {
    shelf: actor.roles.includes('funder')
      ? publicationShelf('funder', actor.organizationId)
      : publicationShelf('members'),
  };
};

/** Says whether a reader may see it: by the same rule as the lists, and everybody sees what is public. */
export const mayRead = (actor: Actor, { status, audience, scope }: Publication): boolean => {
  if (seesAll(actor)) return true;
  if (status !== 'published') return false;
  if (audience === 'public') return true;
  const list = listOf(actor, status);
  const shelf = publicationShelf(audience, scope.kind === 'funder' ? scope.funderId : undefined);
  return 'shelf' in list && list.shelf === shelf;
};

/** A publication as all its readers are told of it. `addressOf`: where each form is read. */
export const toldOfPublication = (
  { id, draft, publishedAt, ...of }: Publication,
  addressOf: (form: string) => string,
): { readonly [name: string]: Json } => ({
  publicationId: id,
  template: of.template,
  templateVersion: of.templateVersion,
  version: draft?.version ?? null,
  audience: of.audience,
  period: { ...of.period },
  scope: of.scope.kind === 'funder' ? { ...of.scope, fundIds: [...of.scope.fundIds] } : { ...of.scope },
  currency: of.currency,
  publisher: of.publisher,
  cutOff: { at: of.cutOffAt, entries: draft?.entries ?? null, checkpoint: { ...of.checkpoint } },
  documentHash: draft?.documentHash ?? null,
  publishedAt: publishedAt ?? null,
  forms: (draft?.forms ?? []).map(({ name, contentType, sha256, bytes }) => ({
    name,
    contentType,
    sha256,
    bytes,
    address: addressOf(name),
  })),
});

const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value));

/** The same for one reader of ours. Who prepares, signs or audits sees how it came about, too. */
export const toldOfOwn = (actor: Actor, publication: Publication): { readonly [name: string]: Json } => {
  const { id, status, askedBy, askedAt, changedAt, signatures, refused, dropReason, draft } = publication;
  const told = toldOfPublication(publication, (form) => `/v1/publications/for-me/${id}/${form}`);
  if (!seesAll(actor)) return told;
  const came = {
    status,
    askedBy,
    askedAt,
    changedAt,
    signatures,
    refused,
    dropReason,
    audit: draft?.audit,
    made: draft?.made,
  };
  return {
    ...told,
    ...Object.fromEntries(
      Object.entries(came).flatMap(([name, value]) => (value === undefined ? [] : [[name, asJson(value)]])),
    ),
  };
};
