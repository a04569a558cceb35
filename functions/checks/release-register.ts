// Dual control of a register: who prepared it does not release it. Released it may be printed; dropped its checks wait for another.
import type { CheckRegister } from '@hearth/domain/check-registers';
import { type Action, refusal } from '@hearth/domain/duties';
import { type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { booksOpen } from '@hearth/store/breaks';
import { append, commit } from '@hearth/store/commit';
import type { Loaded } from '@hearth/store/entities';
import { refuseAnyGrant } from '@hearth/store/grant-duties';
import { markFor, type Repeatable, replay } from '@hearth/store/marks';
import { type Again, settled, untilSettled } from '@hearth/store/outcomes';
import { disbursementStream, registerStream } from '@hearth/store/projection';
import { noHit } from '@hearth/store/sanctions-items';
import { noOpenMatch } from '@hearth/store/shared-items';
import type { Tables } from '@hearth/store/tables';
import { about, type Check, readChecks, readRegister } from './register-checks.ts';

type Ports = { readonly tables: Tables };
type Prepared = {
  readonly register: Loaded<CheckRegister>;
  readonly checks: readonly Check[];
  readonly asked: Repeatable;
};
type Outcome = Answer | Rejected | Again;

const statusWords = { prepared: 'prepared', released: 'released already', dropped: 'dropped' } as const;

/** Reads a register that waits for its release, and does something to it until it is settled. */
const toPrepared =
  <B>({ tables }: Ports, action: Action, does: (call: Call<B, unknown>, prepared: Prepared) => Promise<Outcome>) =>
  (call: Call<B, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async (): Promise<Outcome> => {
      const { actor, params, request } = call;
      const id = params['id'] ?? '';
      const asked = about(request, id);
      const { mark, register } = await readRegister(tables, id, asked);
      const { state } = register;
      if (state === undefined) return reject('not-found', 'There is no such record.');
      const replayed = replay(mark, asked);
      if (replayed !== undefined) return replayed;
      const actedBefore = action === 'release-register' ? [{ memberId: state.preparedBy, act: 'prepared' }] : [];
      const refused = refusal(actor, action, { actedBefore });
      if (refused !== undefined) return refused;
      if (state.status !== 'prepared')
        return reject('wrong-state', `This register is ${statusWords[state.status]}: there is nothing more to decide.`);
      const checks = await readChecks(tables, state.disbursementIds);
      const grants = checks.map((check) => check.state);
      const kept = await refuseAnyGrant(tables, actor, action, grants);
      return kept ?? does(call, { register, asked, checks });
    });

const matchSince = reject(
  'open-match',
  'A match was opened for one of these households after the register was prepared. Drop this register and prepare another one: the others can go.',
);

const hitSince = reject(
  'wrong-state',
  'The name of one of these households was found to be like one on a sanctions list after the register was prepared. Drop this register and prepare another one: the others can go.',
  { facts: { sanctions: 'hit' } },
);

/**
 * A second person lets the checks of a register be printed. Answers 200. Rejections: `not-found`, `same-person` (who prepared it),
 * `wrong-state` (also for a sanctions hit since), `open-match`, `books-open`, `idempotency-key-reused`.
 */
export const releaseRegister = ({ tables }: Ports) =>
  toPrepared<unknown>({ tables }, 'release-register', async ({ actor, now }, { register, checks, asked }) => {
    const stopped = await booksOpen(
      tables,
      checks.flatMap(({ state }) => state.draws),
    );
    if (stopped !== undefined) return stopped;
    const answer = { registerId: register.id, status: 'released' };
    const applicationIds = [...new Set(checks.map(({ applicationId }) => applicationId))];
    const outcome = await commit(tables, {
      occasion: { at: now, actor: actor.memberId, request: markFor(asked, 200, answer) },
      appends: [append(registerStream, register, [{ type: 'RegisterReleased', data: { by: actor.memberId } }])],
      changes: [...applicationIds.map(noOpenMatch), ...applicationIds.map(noHit)],
    });
    const done: Answer | Rejected = { status: 200, body: answer };
    return settled(outcome, done, { 'open-match': matchSince, 'sanctions-hit': hitSince });
  });

/**
 * A register is given up before its release: its checks wait for another one, in their old place. Answers 200. Rejections:
 * `not-found`, `wrong-state`, `idempotency-key-reused`.
 */
export const dropRegister = ({ tables }: Ports) =>
  toPrepared<{ readonly reason: string }>(
    { tables },
    'drop-register',
    async ({ actor, body, now }, { register, checks, asked }) => {
      const answer = { registerId: register.id, status: 'dropped' };
      const registerId = checks[0]?.state.registerId;
      const outcome = await commit(tables, {
        occasion: { at: now, actor: actor.memberId, request: markFor(asked, 200, answer) },
        appends: [
          append(registerStream, register, [
            { type: 'RegisterDropped', data: { by: actor.memberId, reason: body.reason } },
          ]),
          ...(registerId === undefined
            ? []
            : checks.map((check) =>
                append(disbursementStream, check, [{ type: 'CheckUnregistered', data: { registerId } }]),
              )),
        ],
      });
      return settled<Answer | Rejected>(outcome, { status: 200, body: answer });
    },
  );
