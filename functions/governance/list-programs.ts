// Programs, page by page, each with the policy that is in force on its own day.
import { type Program, policyInForce } from '@hearth/domain/governance';
import { isRejected, type Rejected } from '@hearth/domain/rejections';
import { localDate } from '@hearth/domain/time';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { inQueue, type ListQuery } from '@hearth/store/lists';
import type { Tables } from '@hearth/store/tables';

/** Answers 200 with a page, and where the list goes on. Rejection: `invalid` for a foreign cursor. */
export const listPrograms =
  ({ tables }: { readonly tables: Tables }) =>
  async ({ query, now }: Call<undefined, ListQuery>): Promise<Answer | Rejected> => {
    const page = await inQueue<Program>(tables, 'program', query);
    if (isRejected(page)) return page;
    const programs = page.states.map((program) => {
      const { id, name, purpose, currency, timeZone, languages, inForce } = program;
      return {
        programId: id,
        name,
        purpose,
        currency,
        timeZone,
        languages,
        policy: policyInForce(program, localDate(now, timeZone)),
        policies: inForce,
      };
    });
    return { status: 200, body: { programs, next: page.next } };
  };
