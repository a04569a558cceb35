// What the acts of people on a list have in common: it is their own organization's, decided on, and written once for each request.

import type { Files } from '@hearth/channels/files';
import type { LargeFiles } from '@hearth/channels/large-files';
import { type Action, refusal } from '@hearth/domain/duties';
import { isId, type RandomBytes } from '@hearth/domain/ids';
import type { ImportEvent } from '@hearth/domain/import-events';
import type { Import } from '@hearth/domain/imports';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { mostListsADay } from '@hearth/store/import-items';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import type { ReadPolicy } from '@hearth/store/policies';
import { importStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';

export type ImportPorts = {
  readonly tables: Tables;
  readonly files: Files & LargeFiles;
  readonly random: RandomBytes;
  readonly readPolicy: ReadPolicy;
};

export type Found = Loaded<Import> & { readonly state: Import };

const noSuch = reject('not-found', 'There is no such list.');

const tooMany = reject(
  'too-many',
  `Your organization had ${mostListsADay} lists looked at today. Tomorrow there can be more; whoever can not wait is handed in as an application.`,
);

/** A list by the id in a path, of the caller's own organization. Rejection: `not-found`. */
export const ownImport = async (
  tables: Tables,
  { actor, params }: Pick<Call<unknown, unknown>, 'actor' | 'params'>,
  action: Action,
): Promise<Found | Rejected> => {
  const id = params['id'] ?? '';
  if (!isId('import', id)) return noSuch;
  const [item] = await tables.read([stateRef(id)]);
  const found = loaded<Import>(id, item);
  if (found.state === undefined) return noSuch;
  const refused = refusal(actor, action, { organizationId: found.state.partnerId });
  return refused ?? { ...found, state: found.state };
};

type Decided = { readonly event: ImportEvent; readonly status: Import['status'] };

/** Writes the event that `decide` makes of a list and a call, under the version that was read. Answers `code`. */
export const onImport =
  <B>(
    { tables }: Pick<ImportPorts, 'tables'>,
    code: 200 | 202,
    decide: (found: Import, call: Call<B, unknown>) => Promise<Decided | Rejected>,
  ) =>
  (call: Call<B, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const found = await ownImport(tables, call, 'import-applications');
      if (isRejected(found)) return found;
      const asked = { key: call.request.key, input: `${found.id}\n${call.request.input}` };
      const [mark] = await tables.read([markOf(asked)]);
      const replayed = replay(mark, asked);
      if (replayed !== undefined) return replayed;
      const decided = await decide(found.state, call);
      if (isRejected(decided)) return decided;
      const answer = { status: code, body: { importId: found.id, status: decided.status } };
      const outcome = await commit(tables, {
        occasion: { at: call.now, actor: call.actor.memberId, request: markFor(asked, answer.status, answer.body) },
        appends: [append(importStream, found, [decided.event])],
      });
      return settled(outcome, answer, { 'too-many-lists': tooMany });
    });
