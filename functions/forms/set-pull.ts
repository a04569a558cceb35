// A partner says where its form's submissions are fetched, and gives the key to it, which is sealed under a key of the form's own.
import { addressRefusal, type OutboundConfig } from '@hearth/channels/outbound-call';
import type { FormPullBody } from '@hearth/contracts/forms';
import type { Json } from '@hearth/domain/canonical';
import { type Form, refuseIfClosed } from '@hearth/domain/forms';
import { type FieldError, reject } from '@hearth/domain/rejections';
import { noteCreated, noteReplaced, readNote } from '@hearth/store/note-rows';
import type { Change, Tables } from '@hearth/store/tables';
import { keyCreated, keyRef, keyRowOf } from '@hearth/store/vault-rows';
import { openNote, sealNote } from '@hearth/vault/notes';
import type { Vault } from '@hearth/vault/vault';
import type { KeepPorts } from './keep-submission.ts';
import { onForm } from './on-form.ts';

type Sealed = { readonly version: number; readonly changes: readonly Change[] };

const sealedAccess = async ({ tables, vault }: KeepPorts, form: Form, access: Json): Promise<Sealed> => {
  const keyRow = keyRowOf((await tables.read([keyRef(form.id)]))[0]);
  const before = await readNote(tables, form.id, form.id);
  const holder = keyRow === undefined ? await vault.newHousehold(form.id) : await vault.openHousehold(keyRow);
  const version = (before?.version ?? 0) + 1;
  const row = sealNote(holder, { record: form.id, version, note: access });
  return {
    version,
    changes: [
      before === undefined ? noteCreated(row) : noteReplaced(row, before.version),
      ...(keyRow === undefined ? [keyCreated(holder.keyRow)] : []),
    ],
  };
};

const problems = (
  { provider }: Form,
  { access, project, server }: FormPullBody,
  outbound: OutboundConfig,
): readonly FieldError[] => {
  const wrong = (pointer: string, code: string, detail: string): FieldError => ({ pointer, code, detail });
  const needsBasic = provider === 'odk';
  return [
    ...(addressRefusal(server, outbound) === undefined
      ? []
      : [
          wrong(
            '/server',
            'address',
            'This address is not one that everybody reaches over HTTPS. Give the public address of the server.',
          ),
        ]),
    ...((access.kind === 'basic') === needsBasic
      ? []
      : [
          wrong(
            '/access/kind',
            'not-of-provider',
            needsBasic
              ? 'ODK Central is asked with the e-mail address and password of a web user that may read this project: kind basic.'
              : 'KoboToolbox is asked with the token of Account Settings, Security: kind token.',
          ),
        ]),
    ...((project !== undefined) === needsBasic
      ? []
      : [
          wrong(
            '/project',
            'not-of-provider',
            needsBasic
              ? 'Give the number of the project in ODK Central.'
              : 'KoboToolbox has no projects by number: leave it out.',
          ),
        ]),
  ];
};

/**
 * Has a form pulled: for edits, and for what no webhook brought. The key is told to nobody again. Rejections: `invalid`, `not-found`,
 * `wrong-state` (disconnected).
 */
export const setPull = (ports: KeepPorts & { readonly outbound: OutboundConfig }) =>
  onForm<FormPullBody>(ports, async (form, { actor, body }) => {
    const closed = refuseIfClosed(form);
    if (closed !== undefined) return closed;
    const errors = problems(form, body, ports.outbound);
    if (errors.length > 0)
      return reject('invalid', 'Something about how this form is fetched has to be corrected.', { errors });
    const { server, project, access } = body;
    const { version: noteVersion, changes } = await sealedAccess(ports, form, access);
    const place = { server, ...(project === undefined ? {} : { project }) };
    return {
      event: { type: 'FormPullSet', data: { ...place, noteVersion, by: actor.memberId } },
      told: { status: form.status, pull: place },
      changes,
    };
  });

/** The headers that a provider asks for; undefined when there is no key to it any more. */
export const accessHeaders = async (
  { tables, vault }: { readonly tables: Tables; readonly vault: Vault },
  formId: string,
): Promise<Readonly<Record<string, string>> | undefined> => {
  const [keyItem] = await tables.read([keyRef(formId)]);
  const row = await readNote(tables, formId, formId);
  const access = row === undefined ? 'erased' : await openNote(vault, row, keyRowOf(keyItem));
  if (typeof access !== 'object' || access === null || Array.isArray(access)) return undefined;
  const text = (name: string): string => String(Reflect.get(access, name) ?? '');
  const basic = Buffer.from(`${text('user')}:${text('password')}`).toString('base64');
  return {
    authorization: text('kind') === 'basic' ? `Basic ${basic}` : `Token ${text('token')}`,
    accept: 'application/json',
  };
};
