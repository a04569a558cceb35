// Forms and what they hand in as dice fall: mapped anew, pulled, failing, closed; submissions edited, taken, refused, read again, given up.
import type { FormEvent, SubmissionEvent } from '@hearth/domain/form-events';
import type { Submission } from '@hearth/domain/form-submissions';
import type { Form } from '@hearth/domain/forms';
import { derivedId } from '@hearth/domain/ids';
import { ana, eastPartner, program } from '@hearth/domain/relief-fund.fixture';
import { submissionsNamed } from './form-items.ts';
import { type Dice, on, read, type World, write } from './history-world.fixture.ts';
import { formStream, submissionStream } from './projection.ts';

const mapping = (how: number) => [{ column: 'given_name', question: `q${how}` }];

const connected = (how: number): FormEvent => ({
  type: 'FormConnected',
  data: {
    partnerId: eastPartner,
    programId: program,
    provider: how % 2 === 0 ? 'kobo' : 'odk',
    formKey: `form-${how}`,
    mapping: mapping(how),
    secretHash: 'a'.repeat(64),
    by: ana,
  },
});

const nextOfForm = ({ pull }: Form, how: number): FormEvent => {
  if (how === 40) return { type: 'FormClosed', data: { by: ana } };
  if (how % 5 === 0) return { type: 'FormMappingChanged', data: { mapping: mapping(how), by: ana } };
  if (how % 5 === 1)
    return {
      type: 'FormSecretChanged',
      data: { secretHash: 'b'.repeat(64), formerUntilAt: '2026-12-01T00:00:00.000Z', by: ana },
    };
  if (pull === undefined || how % 5 === 2)
    return { type: 'FormPullSet', data: { server: 'https://kf.example.org', noteVersion: how, by: ana } };
  return how % 5 === 3
    ? { type: 'FormPullFailed', data: { fault: 'not-reached' } }
    : { type: 'FormPulled', data: { received: how, sinceAt: '2026-11-16T15:00:00.000Z' } };
};

// Forms of few names, of which hardly any is closed.
const tendOnce = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const found = await read<Form>(world, derivedId('form', n % 3));
  if (found.state?.status === 'closed') return;
  const event = found.state === undefined ? connected(how) : nextOfForm(found.state, how);
  await write(world, { appends: [on(formStream, found, event)] }, how % 2 === 0);
};

const received = (of: string, version: number, names: readonly string[]): SubmissionEvent => ({
  type: 'SubmissionReceived',
  data: {
    formId: derivedId('form', 0),
    partnerId: eastPartner,
    householdId: derivedId('household', of),
    formRef: '41',
    names,
    instance: `uuid:${of}-${version}`,
    older: version === 0 ? [] : [`uuid:${of}-${version - 1}`],
    isEdit: version > 0,
    bodyKey: `${version}`,
    noteVersion: version + 1,
    way: version % 2 === 0 ? 'webhook' : 'pull',
  },
});

const outcomeOf = ({ id, versions: of }: Submission, how: number): SubmissionEvent =>
  how % 2 === 0
    ? {
        type: 'SubmissionTaken',
        data: {
          taken: 'new',
          applicationId: derivedId('application', id),
          householdId: derivedId('household', id, 'its own'),
          noteVersion: 1,
          of,
        },
      }
    : { type: 'SubmissionRefused', data: { reason: 'invalid', problems: [], mappingVersion: 1, of } };

const next = async (world: World, of: string, state: Submission | undefined, how: number) => {
  if (state?.status === 'received' && how % 4 !== 0) return outcomeOf(state, how);
  if (state?.status === 'refused' && how % 3 === 0)
    return how % 2 === 0 || state.applicationId !== undefined
      ? ({ type: 'SubmissionReadAgain', data: { mappingVersion: 2 } } as const)
      : ({ type: 'SubmissionDropped', data: { reason: 'too-old' } } as const);
  // Every other submission would like a name that another one may have.
  const names = [`uuid:${of}-${state?.versions ?? 0}`, `id:${how % 6}`];
  const known = await submissionsNamed(world.tables, derivedId('form', 0), names);
  return received(
    of,
    state?.versions ?? 0,
    names.filter((_, at) => known[at] === undefined || how % 5 === 0),
  );
};

// Submissions of few names. Whoever comes second for a name is refused by its guard.
const sendOnce = async (world: World, { on: n, how }: Dice): Promise<void> => {
  const found = await read<Submission>(world, derivedId('submission', n % 6));
  if (found.state?.status === 'dropped') return;
  const event = await next(world, found.id, found.state, how);
  await write(world, { appends: [on(submissionStream, found, event)] }, how % 2 === 0);
};

const turns = [0, 7, 13, 18];

/** Several things happen to forms, and to what they hand in: one throw is enough for a good part of a life. */
export const sendForm = async (world: World, { on: n, how }: Dice): Promise<void> => {
  for (const turn of turns) {
    await tendOnce(world, { on: n, how: (how + turn) % 41 });
    await sendOnce(world, { on: n + (turn % 2), how: (how + turn) % 41 });
  }
};
