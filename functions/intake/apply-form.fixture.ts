// A submission as the step of forms keeps it, in versions, and intake that applies it.
import type { Application } from '@hearth/domain/applications';
import type { FormMapping } from '@hearth/domain/form-events';
import type { Submission } from '@hearth/domain/form-submissions';
import { derivedId } from '@hearth/domain/ids';
import { ana, eastPartner, monday, program } from '@hearth/domain/relief-fund.fixture';
import { templateMapping } from '@hearth/spreadsheets/forms/form-template';
import { sentByKobo } from '@hearth/spreadsheets/forms/sent-submission';
import { koboBody } from '@hearth/spreadsheets/forms/submissions.fixture';
import { loaded, stateRef } from '@hearth/store/entities';
import { noteCreated, noteReplaced, readNote } from '@hearth/store/note-rows';
import { formStream, submissionStream } from '@hearth/store/projection';
import { stateOf } from '@hearth/store/relief-checks.fixture';
import { founded, write } from '@hearth/store/relief-estate.fixture';
import { keyCreated, keyRef, keyRowOf } from '@hearth/store/vault-rows';
import { sealNote } from '@hearth/vault/notes';
import { applyForm } from './apply-form.ts';
import { intakeOver } from './intake.fixture.ts';

export const form = derivedId('form', 'east');
export const id = derivedId('submission', 'one');
export const arrival = derivedId('household', 'on arrival');

const answersOf = (changes: Record<string, unknown>) => {
  const sent = sentByKobo(koboBody(changes));
  if ('rejected' in sent) throw new Error(sent.detail);
  return sent.answers;
};

export const withForm = async (mapping: FormMapping = templateMapping) => {
  const tables = await founded();
  const ports = intakeOver(tables);
  await write(tables, formStream, form, [
    {
      type: 'FormConnected',
      data: {
        partnerId: eastPartner,
        programId: program,
        provider: 'kobo',
        formKey: 'f',
        mapping,
        secretHash: 'x',
        by: ana,
      },
    },
  ]);
  const submission = () => stateOf<Submission>(tables, id);
  /** One more version arrives, as the step of forms writes it. */
  const came = async (changes: Record<string, unknown> = {}) => {
    const before = loaded<Submission>(id, (await tables.read([stateRef(id)]))[0]).state;
    const householdId = before?.householdId ?? arrival;
    const keyRow = keyRowOf((await tables.read([keyRef(householdId)]))[0]);
    const holder =
      keyRow === undefined ? await ports.vault.newHousehold(householdId) : await ports.vault.openHousehold(keyRow);
    const note = await readNote(tables, householdId, id);
    const version = (note?.version ?? 0) + 1;
    const row = sealNote(holder, { record: id, version, note: { answers: answersOf(changes) } });
    const versions = (before?.versions ?? 0) + 1;
    const data = {
      formId: form,
      partnerId: eastPartner,
      householdId,
      formRef: '41',
      names: [`uuid:${versions}`],
      instance: `uuid:${versions}`,
      older: [],
      isEdit: versions > 1,
      bodyKey: `${versions}`,
      noteVersion: version,
      way: 'webhook' as const,
    };
    await write(tables, submissionStream, id, [{ type: 'SubmissionReceived', data }], {
      changes: [
        note === undefined ? noteCreated(row) : noteReplaced(row, note.version),
        ...(keyRow === undefined ? [keyCreated(holder.keyRow)] : []),
      ],
    });
  };
  const apply = () => applyForm(ports)(id, monday);
  const application = async () => stateOf<Application>(tables, (await submission()).applicationId ?? '');
  return { tables, ports, came, apply, submission, application };
};
