// The newest reconciliation that looked at everything, as a page to print, with the breaks as they stand now.
import type { Break } from '@hearth/domain/breaks';
import type { Json } from '@hearth/domain/canonical';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import type { Tables } from '@hearth/store/tables';
import { everyState } from './every-id.ts';
import { type PageInput, reconciliationPage } from './page.ts';
import { newest } from './reconcile.ts';

type Named = { readonly id: string; readonly name: string };

const mostListed = 200;

const namesOf = async (tables: Tables): Promise<PageInput['nameOf']> => {
  const lists = await Promise.all(['organization', 'fund', 'program'].map((queue) => everyState<Named>(tables, queue)));
  const names = new Map(lists.flatMap(({ states }) => states).map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
};

const standing = async (tables: Tables, queue: string): Promise<readonly Break[]> =>
  (await everyState<Break>(tables, queue, mostListed)).states.slice(0, mostListed);

/** Answers 200 with the page. Rejection: `not-found` when nothing was reconciled whole in the last sixty days. */
export const readReconciliationPage =
  ({ tables }: { readonly tables: Tables }) =>
  async ({ now }: Pick<Call<unknown, unknown>, 'now'>): Promise<Answer | Rejected> => {
    const found = await newest(tables, now, ({ data }) => data.isWhole === true);
    if (found === undefined)
      return reject(
        'not-found',
        'There was no whole reconciliation in the last sixty days. Ask for one, then print it.',
      );
    const [open, explained, nameOf] = await Promise.all([
      standing(tables, 'break'),
      standing(tables, 'explained-break'),
      namesOf(tables),
    ]);
    const body: Json = { reconciliationId: found.id };
    return { status: 200, body, page: reconciliationPage({ ...found, open, explained, nameOf, now }) };
  };
