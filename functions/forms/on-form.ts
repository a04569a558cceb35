// What the acts of people on a form have in common: it is read, decided on, and written once for each request.
import type { Json } from '@hearth/domain/canonical';
import { type Action, refusal } from '@hearth/domain/duties';
import type { FormEvent } from '@hearth/domain/form-events';
import type { Form } from '@hearth/domain/forms';
import type { MemberId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import type { Loaded } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { again, settled, untilSettled } from '@hearth/store/outcomes';
import { formStream } from '@hearth/store/projection';
import type { Change } from '@hearth/store/tables';
import { type KeepPorts, readForm } from './keep-submission.ts';

const noSuch = (): Rejected => reject('not-found', 'There is no such form.');

/** A form of the caller's own organization. Rejection: `not-found`, alike for another's. */
export const ownForm = async (
  { tables }: Pick<KeepPorts, 'tables'>,
  { actor, params }: Pick<Call<unknown, unknown>, 'actor' | 'params'>,
  action: Action,
): Promise<(Loaded<Form> & { readonly state: Form }) | Rejected> => {
  const found = await readForm(tables, params['id'] ?? '');
  if (found.state === undefined || found.state.partnerId !== actor.organizationId) return noSuch();
  const refused = refusal(actor, action, { organizationId: found.state.partnerId });
  return refused ?? { ...found, state: found.state };
};

type Decided = {
  readonly event: FormEvent;
  readonly told: Readonly<Record<string, Json>>;
  readonly changes?: readonly Change[];
};
export type Told = Readonly<Record<string, Json>>;

/**
 * Writes the event that `decide` makes of a form and a call, under the version that was read. `secretOf` adds to the answer what no mark
 * may keep, also when a request is answered again.
 */
export const onForm =
  <B>(
    ports: KeepPorts,
    decide: (form: Form, call: Call<B, unknown>) => Decided | Rejected | Promise<Decided | Rejected>,
    secretOf: (told: Told) => Promise<Told> = async () => ({}),
  ) =>
  (call: Call<B, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const form = await ownForm(ports, call, 'connect-form');
      if (isRejected(form)) return form;
      // Keyed: bodies of this step carry passwords.
      const mac = await ports.vault.macsOf('request');
      const fingerprint = (input: string): string => mac('request', `${form.id}\n${input}`);
      const [mark] = await ports.tables.read([markOf(call.request)]);
      const replayed = replay(mark, call.request, fingerprint);
      if (isRejected(replayed)) return replayed;
      if (replayed !== undefined) return withSecret(replayed, secretOf);
      const decided = await decide(form.state, call);
      if (isRejected(decided)) return decided;
      const by: MemberId = call.actor.memberId;
      const body: Told = { formId: form.id, ...decided.told };
      const outcome = await commit(ports.tables, {
        occasion: { at: call.now, actor: by, request: markFor(call.request, 200, body, fingerprint) },
        appends: [append(formStream, form, [decided.event])],
        ...(decided.changes === undefined ? {} : { changes: decided.changes }),
      });
      const done = settled(outcome, { status: 200, body });
      return done === again || isRejected(done) ? done : withSecret(done, secretOf);
    });

const isTold = (body: Json): body is Told => typeof body === 'object' && body !== null && !Array.isArray(body);

/** An answer with what no mark keeps. */
export const withSecret = async (
  { status, body }: { readonly status: number; readonly body: Json },
  secretOf: (told: Told) => Promise<Told>,
): Promise<Answer> => {
  const told = isTold(body) ? body : {};
  return { status, body: { ...told, ...(await secretOf(told)) } };
};
