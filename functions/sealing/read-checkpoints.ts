// The checkpoints and the key they are checked by, for anybody. Nothing here names a person, a fund or an amount.
import { sizeInPath } from '@hearth/contracts/sealing';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { checkpointAt, newestCheckpoints } from '@hearth/store/log-items';
import { readLog } from '@hearth/store/log-leaves';
import type { Tables } from '@hearth/store/tables';

type Ports = { readonly tables: Tables };
type CheckpointsQuery = { readonly before?: number | undefined; readonly limit?: number | undefined };

const usualLimit = 20;

/** Nothing was sealed, or not so far: what can be asked for instead. */
export const notSealed = (newest: number): Rejected =>
  newest === 0
    ? reject('not-sealed', 'Nothing is sealed yet. The first checkpoint is given out within a quarter of an hour.')
    : reject('not-sealed', `The log is sealed up to ${newest} events. Ask again later, or for a size up to that.`, {
        facts: { newest },
      });

/** Answers 200 `{ checkpoints: [{ size, root, at, note }], next? }`, the newest first. `root` is hex; `next` is the next `before`. */
export const listCheckpoints =
  ({ tables }: Ports) =>
  async ({ query }: Pick<Call<undefined, CheckpointsQuery>, 'query'>): Promise<Answer> => {
    const limit = query.limit ?? usualLimit;
    const found = await newestCheckpoints(tables, limit + 1, query.before);
    const shown = found.slice(0, limit);
    const last = found.length > limit ? shown.at(-1) : undefined;
    const body = {
      checkpoints: shown.map((each) => ({ ...each })),
      ...(last === undefined ? {} : { next: last.size }),
    };
    return { status: 200, body };
  };

/**
 * Answers 200 with the note (C2SP tlog-checkpoint) as plain text. Rejections: `invalid` for what is no size, `not-found` for a size
 * that was never given out.
 */
export const readCheckpoint =
  ({ tables }: Ports) =>
  async ({ params }: Pick<Call<unknown, unknown>, 'params'>): Promise<Answer | Rejected> => {
    const size = sizeInPath.safeParse(params['size']);
    if (!size.success) {
      const detail = 'A checkpoint is named by its size in decimal, such as /v1/checkpoints/4096.';
      return reject('invalid', 'There is no such size.', { errors: [{ pointer: '/size', code: 'size', detail }] });
    }
    const found = await checkpointAt(tables, size.data);
    if (found === undefined)
      return reject('not-found', 'No checkpoint has this size. GET /v1/checkpoints lists those that were given out.');
    return { status: 200, body: null, text: found.note };
  };

/**
 * Answers 200 with the public key as plain text (`name+hash+base64`, as signed notes write it) and a newline.
 * Rejection: `not-sealed` before the first checkpoint.
 */
export const readLogKey =
  ({ tables, fiscalAgentId }: Ports & { readonly fiscalAgentId: string }) =>
  async (): Promise<Answer | Rejected> => {
    const { state } = await readLog(tables, fiscalAgentId);
    return state?.fixed === undefined ? notSealed(0) : { status: 200, body: null, text: `${state.fixed.key}\n` };
  };
