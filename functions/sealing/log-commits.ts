// One step of the log: events committed at the version that was read, or the word that somebody else is sealing.
import type { Log, LogEvent } from '@hearth/domain/log';
import { afterwards, append, commit, isRefusedAs } from '@hearth/store/commit';
import type { Loaded } from '@hearth/store/entities';
import { type Again, again } from '@hearth/store/outcomes';
import { logStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';

/**
 * Commits one event of the log. `again`: another sealer was faster, and carries on.
 * Faults: an Error when the state of the log is not what its own events say.
 */
export const logged = async (
  tables: Tables,
  log: Loaded<Log>,
  now: string,
  event: LogEvent,
): Promise<Loaded<Log> | Again> => {
  const occasion = { at: now, actor: 'step:sealing' };
  const outcome = await commit(tables, { occasion, appends: [append(logStream, log, [event])] });
  if ('committed' in outcome) return afterwards(logStream, log, [event], occasion);
  if (isRefusedAs(outcome, 'version-conflict')) return again;
  const meanings = outcome.refused.map(({ otherwise }) => otherwise).join(', ');
  throw new Error(`the log is at its version, and yet ${event.type} is refused: ${meanings}`);
};
