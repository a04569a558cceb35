// A released register as a file for printing, with names and addresses: every one that is read stands in the record first (law 12).
import { idOrThrow, newId, type RandomBytes } from '@hearth/domain/ids';
import type { IdentityRead } from '@hearth/domain/observations';
import { emptyHead } from '@hearth/domain/record';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { type CheckToPrint, writeCheckRegister } from '@hearth/spreadsheets/check-register-write';
import { append, commit } from '@hearth/store/commit';
import { refuseAnyGrant } from '@hearth/store/grant-duties';
import { markFor, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { observationStream, registerStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';
import { keyRef, keyRowOf, sealedRef, sealedRowOf } from '@hearth/store/vault-rows';
import type { Vault } from '@hearth/vault/vault';
import { payeeLine } from './payee-line.ts';
import { about, type Check, daysOf, readChecks, readRegister } from './register-checks.ts';

export type Ports = { readonly tables: Tables; readonly vault: Vault; readonly random: RandomBytes };

/** Neither says who it is about: who holds the register asks the partner, whose household it is. */
const notes = {
  erased: 'ERASED: this household asked to be forgotten. Do not print; fill in void: never-issued',
  confidential: 'CONFIDENTIAL: no name is kept. Ask the partner for it, who hands the check over',
  unmailable: 'NO MAILING ADDRESS: the partner hands the check over',
  again: 'EXPORTED BEFORE: make sure that this check was not printed already',
} as const;

const recorded = ({ state }: Check): CheckToPrint => ({
  disbursementId: state.id,
  amountMinor: state.amountMinor,
  currency: state.currency,
  payeeName: '',
  mailingAddress: '',
  note: state.status === 'registered' ? '' : state.status,
  ...(state.checkNumber === undefined ? {} : { checkNumber: state.checkNumber }),
  ...(state.issuedOn === undefined ? {} : { issuedOn: state.issuedOn }),
  ...(state.clearedOn === undefined ? {} : { clearedOn: state.clearedOn }),
  ...(state.status === 'voided' && state.reason !== undefined ? { voided: state.reason } : {}),
});

/** Only what is still to be printed is opened: a clearing date can be filled in without a name. */
const isToPrint = ({ state }: Check): boolean => state.status === 'registered';

const printed = async ({ tables, vault }: Ports, check: Check, isAgain: boolean): Promise<CheckToPrint> => {
  const row = recorded(check);
  if (!isToPrint(check)) return row;
  const { householdId } = check.state;
  const [sealed, key] = await tables.read([sealedRef(householdId, check.applicationId), keyRef(householdId)]);
  const sealedRow = sealedRowOf(sealed);
  const opened = sealedRow === undefined ? 'erased' : await vault.openFields(sealedRow, keyRowOf(key), ['identity']);
  if (opened === 'erased') return { ...row, note: notes.erased };
  const payee = payeeLine(opened.identity ?? null);
  if (payee.payeeName === '') return { ...row, note: notes.confidential };
  const said = [payee.mailingAddress === '' ? notes.unmailable : '', isAgain ? notes.again : ''];
  return { ...row, ...payee, note: said.filter((note) => note !== '').join('. ') };
};

/**
 * The file of a released register: names and addresses of the checks that are not issued yet, and what is recorded of the others.
 * Answers 200 with the text in `csv`; the request's mark does not hold it, so a repeat reads, and records the reads, again.
 * Rejections: `not-found`, `wrong-state` (not released), `related` (to one of these households), `idempotency-key-reused`.
 */
export const exportRegister = (ports: Ports) => {
  const { tables, random } = ports;
  return async ({ actor, now, params, request }: Call<unknown, unknown>): Promise<Answer | Rejected> => {
    const id = params['id'] ?? '';
    const asked = about(request, id);
    const read = await untilSettled(async () => {
      const { mark, register } = await readRegister(tables, id, asked);
      const { state } = register;
      if (state === undefined) return reject('not-found', 'There is no such record.');
      const replayed = replay(mark, asked);
      if (isRejected(replayed)) return replayed;
      if (state.status !== 'released')
        return reject(
          'wrong-state',
          `This register is ${state.status}: checks are printed when a second person released it.`,
        );
      const checks = await readChecks(tables, state.disbursementIds);
      const toPrint = checks.filter(isToPrint);
      const grants = toPrint.map((check) => check.state);
      const refused = await refuseAnyGrant(tables, actor, 'export-register', grants);
      if (refused !== undefined) return refused;
      const looks = toPrint.map(
        ({ state: { householdId }, applicationId }): IdentityRead => ({
          type: 'IdentityRead',
          data: { by: actor.memberId, householdId, applicationId, purpose: 'check-register' },
        }),
      );
      const exported = { type: 'RegisterExported', data: { by: actor.memberId } } as const;
      const answer = { registerId: idOrThrow('register', id), checks: checks.length };
      const outcome = await commit(tables, {
        occasion: {
          at: now,
          actor: actor.memberId,
          ...(replayed === undefined ? { request: markFor(asked, 200, answer) } : {}),
        },
        appends: [
          ...(replayed === undefined ? [append(registerStream, register, [exported])] : []),
          ...looks.map((look) =>
            append(observationStream, { id: newId('access', random), head: emptyHead, state: undefined }, [look]),
          ),
        ],
      });
      return settled(outcome, { state, checks });
    });
    if (isRejected(read)) return read;
    const { releasedOn } = await daysOf(tables, read.state, now);
    const isAgain = read.state.exports > 0;
    const lines = await Promise.all(read.checks.map((check) => printed(ports, check, isAgain)));
    const csv = writeCheckRegister(id, releasedOn, lines);
    return { status: 200, body: { registerId: id, fileName: `check-register-${releasedOn}.csv`, csv } };
  };
};
