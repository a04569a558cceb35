// Registers as the house sees them: lists, and one with its checks. Ids, amounts and days; no names.
import type { CheckRegister } from '@hearth/domain/check-registers';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { inQueue, type ListQuery } from '@hearth/store/lists';
import type { Tables } from '@hearth/store/tables';
import { readChecks, readRegister } from './register-checks.ts';

type Ports = { readonly tables: Tables };
type Query = ListQuery & { readonly status?: 'prepared' | 'released' | undefined };

const queues = { prepared: 'register-to-release', released: 'register-released' } as const;

const told = (register: CheckRegister) => {
  const { id, status, amountMinor, currency, disbursementIds, preparedBy, preparedAt, exports } = register;
  const { releasedBy, releasedAt, reason } = register;
  return {
    registerId: id,
    status,
    amountMinor,
    currency,
    checks: disbursementIds.length,
    preparedBy,
    preparedAt,
    exports,
    ...(releasedBy === undefined ? {} : { releasedBy }),
    ...(releasedAt === undefined ? {} : { releasedAt }),
    ...(reason === undefined ? {} : { reason }),
  };
};

/** Registers that wait for their release (or were released: `status`), the oldest first. Rejection: `invalid` for a foreign cursor. */
export const listRegisters =
  ({ tables }: Ports) =>
  async ({ query }: Call<undefined, Query>): Promise<Answer | Rejected> => {
    const status = query.status ?? 'prepared';
    const listed = await inQueue<CheckRegister>(tables, queues[status], query);
    if (isRejected(listed)) return listed;
    const { states, next } = listed;
    return {
      status: 200,
      body: { status, registers: states.map(told), ...(next === undefined ? {} : { next }) },
    };
  };

/** One register with each of its checks, as they are numbered in its file. Rejection: `not-found`. */
export const readOneRegister =
  ({ tables }: Ports) =>
  async ({ params, request }: Call<undefined, unknown>): Promise<Answer | Rejected> => {
    const { register } = await readRegister(tables, params['id'] ?? '', request);
    const { state } = register;
    if (state === undefined) return reject('not-found', 'There is no such record.');
    const checks = await readChecks(tables, state.disbursementIds);
    const numbers = new Map(state.disbursementIds.map((each, at) => [`${each}`, at + 1]));
    const lines = checks.map(({ id, state: { partnerId, amountMinor, status, checkNumber, issuedOn, clearedOn } }) => ({
      line: numbers.get(id) ?? 0,
      disbursementId: id,
      partnerId,
      amountMinor,
      status,
      ...(checkNumber === undefined ? {} : { checkNumber }),
      ...(issuedOn === undefined ? {} : { issuedOn }),
      ...(clearedOn === undefined ? {} : { clearedOn }),
    }));
    return { status: 200, body: { ...told(state), lines } };
  };
