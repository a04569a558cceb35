// What does not add up, for the people who see to it: since when, whose it is, what it holds up, and what to do.
import { wordsOf } from '@hearth/domain/break-codes';
import { type Break, differenceOf } from '@hearth/domain/breaks';
import type { Json } from '@hearth/domain/canonical';
import { isId } from '@hearth/domain/ids';
import { moneyWords } from '@hearth/domain/money-words';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { daysBetween } from '@hearth/domain/time';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { loaded, stateRef } from '@hearth/store/entities';
import { inQueue, type ListQuery } from '@hearth/store/lists';
import type { Tables } from '@hearth/store/tables';

type Ports = { readonly tables: Tables };

/** Whose it is: a member, a duty at the fiscal agent, or a partner. */
export const ownerOf = ({ assignedTo, owner }: Break): string =>
  assignedTo ?? (typeof owner === 'string' ? owner : owner.partnerId);

/** What stands still because of it, in one sentence. */
export const blocks = ({ status, stopsLine, slices, stopsAdvancesTo }: Break): string => {
  if (status !== 'open') return 'It holds nothing up.';
  if (stopsLine) return 'Nothing is paid at all.';
  if (stopsAdvancesTo !== undefined) return `${stopsAdvancesTo} gets no further advance.`;
  if (slices.length === 0) return 'It holds nothing up.';
  return slices.length === 1 ? 'Nothing is paid from one slice.' : `Nothing is paid from ${slices.length} slices.`;
};

/** A break in one sentence, with both sums. */
export const breakSentence = (one: Break): string => {
  const words = (minor: number): string => moneyWords(minor, one.currency);
  const { expectedMinor, foundMinor } = one;
  const { is } = wordsOf(one.code);
  return `${is.charAt(0).toUpperCase()}${is.slice(1)}: expected ${words(expectedMinor)}, found ${words(foundMinor)}, difference ${words(differenceOf(one))}.`;
};

const told = (one: Break, now: string): { readonly [name: string]: Json } => ({
  breakId: one.id,
  status: one.status,
  code: one.code,
  about: one.about,
  sentence: breakSentence(one),
  expectedMinor: one.expectedMinor,
  foundMinor: one.foundMinor,
  currency: one.currency,
  foundAt: one.foundAt,
  changedAt: one.changedAt,
  ageDays: daysBetween(one.foundAt, now),
  owner: ownerOf(one),
  blocks: blocks(one),
  todo: wordsOf(one.code).todo,
  mayBeExplained: wordsOf(one.code).isExplained === true,
  slices: one.slices.map(({ programId, fundId, purpose, partnerId }) => ({ programId, fundId, purpose, partnerId })),
  ...(one.explanation === undefined ? {} : { explanation: { ...one.explanation } }),
});

/** Open breaks, the oldest first. Rejection: `invalid` for a foreign cursor. */
export const listBreaks =
  ({ tables }: Ports) =>
  async ({ query, now }: Call<undefined, ListQuery>): Promise<Answer | Rejected> => {
    const listed = await inQueue<Break>(tables, 'break', query);
    if (isRejected(listed)) return listed;
    return {
      status: 200,
      body: {
        breaks: listed.states.map((one) => told(one, now)),
        ...(listed.next === undefined ? {} : { next: listed.next }),
      },
    };
  };

/** One break, open or not, with its ETag: an explanation names what was seen. Rejection: `not-found`. */
export const readBreak =
  ({ tables }: Ports) =>
  async ({ params, now }: Call<undefined, unknown>): Promise<Answer | Rejected> => {
    const id = params['id'] ?? '';
    const [item] = isId('break', id) ? await tables.read([stateRef(id)]) : [];
    const { head, state } = loaded<Break>(id, item);
    if (state === undefined) return reject('not-found', 'There is no such break.');
    return {
      status: 200,
      headers: { etag: `"${head.version}"` },
      body: { ...told(state, now), version: head.version },
    };
  };
