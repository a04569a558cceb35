// What people ask of a list: to be checked once its file is there, to have its rows applied, or to be given up with all that it left.
import { allKeys, progressKey, refusalKey, uploadKey } from '@hearth/contracts/import-rows';
import type { ApplyBody } from '@hearth/contracts/imports';
import { type Import, refuseNow } from '@hearth/domain/imports';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { type ImportPorts, onImport, ownImport } from './on-import.ts';

/** A connection that is cut half-way leaves nothing: a file is there as a whole or not at all. */
const refuseArrival = async ({ files }: ImportPorts, { id, bytes }: Import): Promise<Rejected | undefined> => {
  const arrived = await files.sizeOf(uploadKey(id));
  if (arrived === bytes) return undefined;
  return reject(
    'wrong-state',
    arrived === undefined
      ? `The file has not arrived: none of its ${bytes} bytes is here. Send it again by PUT; GET /v1/imports/${id} gives a new address.`
      : `A file of ${arrived} bytes arrived, not the one of ${bytes} bytes that was announced. Send that one, or open a new list.`,
    { facts: { bytes, arrived: arrived ?? 0 } },
  );
};

/**
 * Answers 202: the file will be checked, and nothing else is done with it. Rejections: `not-found`, `wrong-state` (the file has not
 * arrived whole; its rows were asked for already), `too-many` (lists "who may apply" of one day), `idempotency-key-reused`.
 */
export const checkImport = (ports: ImportPorts) => {
  const ask = onImport<unknown>(ports, 202, async (state, { actor }) => {
    const refused = refuseNow(state, 'ImportCheckAsked') ?? (await refuseArrival(ports, state));
    if (refused !== undefined) return refused;
    return { event: { type: 'ImportCheckAsked', data: { by: actor.memberId } }, status: 'checking' };
  });
  return async (call: Call<unknown, unknown>): Promise<Answer | Rejected> => {
    const before = await ownImport(ports.tables, call, 'import-applications');
    if (isRejected(before)) return before;
    const answer = await ask(call);
    if (isRejected(answer)) return answer;
    await removeFormer(ports, before.state, await ownImport(ports.tables, call, 'import-applications'));
    return answer;
  };
};

/** What an earlier check wrote names people: from now on nobody knows where it lies, so it goes. A repeated request finds nothing to remove. */
const removeFormer = async (
  { files }: ImportPorts,
  { id, checked }: Import,
  now: Awaited<ReturnType<typeof ownImport>>,
): Promise<void> => {
  if (checked === undefined || isRejected(now) || now.state.checked?.run === checked.run) return;
  const shared = new Set([uploadKey(id), progressKey(id), refusalKey(id)]);
  await files.remove(allKeys(id, checked.run, checked.parts).filter((key) => !shared.has(key)));
};

const refuseChoice = ({ id, purpose, checked }: Import, choice: ApplyBody['choice']): Rejected | undefined => {
  if (purpose === 'list')
    return reject(
      'wrong-state',
      'This list only asked who may apply: nothing of it is handed in. Open one for applications.',
    );
  const [rows, wrong] = [checked?.rows ?? 0, checked?.counts.error ?? 0];
  if (rows === wrong)
    return reject(
      'wrong-state',
      'There is no row in this list that can be applied. Correct the file and send it as a new list.',
    );
  if (choice === 'good-rows' || wrong === 0) return undefined;
  return reject(
    'wrong-state',
    `${wrong === 1 ? 'One row is' : `${wrong} rows are`} in error, so not all of the list can be applied. Correct the file and send it as a new list, or ask for the good rows. GET /v1/imports/${id} has the file with the errors beside each row.`,
    { facts: { rows, inError: wrong } },
  );
};

/**
 * Answers 202: the rows will be applied to the last one, however often a run ends before. Rejections: `not-found`, `wrong-state` (not
 * checked; a row in error where all were asked for), `idempotency-key-reused`.
 */
export const applyImport = (ports: ImportPorts) =>
  onImport<ApplyBody>(ports, 202, async (state, { actor, body }) => {
    const refused = refuseNow(state, 'ImportApplyAsked') ?? refuseChoice(state, body.choice);
    if (refused !== undefined) return refused;
    const data = { choice: body.choice, by: actor.memberId };
    return { event: { type: 'ImportApplyAsked', data }, status: 'applying' };
  });

/**
 * Answers 200: the list is given up, and its files are gone. What was applied of it stays. Rejections: `not-found`, `wrong-state`
 * (its rows are being applied), `idempotency-key-reused`.
 */
export const dropImport = (ports: ImportPorts) => {
  const drop = onImport<unknown>(ports, 200, async (state, { actor }) => {
    const refused = refuseNow(state, 'ImportDropped');
    if (refused !== undefined) return refused;
    return { event: { type: 'ImportDropped', data: { by: actor.memberId } }, status: 'dropped' };
  });
  return async (call: Call<unknown, unknown>): Promise<Answer | Rejected> => {
    const before = await ownImport(ports.tables, call, 'import-applications');
    if (isRejected(before)) return before;
    const answer = await drop(call);
    if (isRejected(answer)) return answer;
    const { run = 'none', parts = 0 } = before.state.checked ?? {};
    await ports.files.remove(allKeys(before.id, run, parts));
    return answer;
  };
};
