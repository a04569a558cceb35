// A partner with a form: connected, sending, and pulled, over the twins of the tables and of the calls to others.
import { inMemoryFiles } from '@hearth/channels/in-memory-files';
import { inMemoryOutbound } from '@hearth/channels/in-memory-outbound';
import type { OutboundCall } from '@hearth/channels/outbound-call';
import type { OutboundOutcome } from '@hearth/channels/outbound-outcome';
import type { SubmissionEvent } from '@hearth/domain/form-events';
import type { Submission } from '@hearth/domain/form-submissions';
import type { Form } from '@hearth/domain/forms';

import { monday, program } from '@hearth/domain/relief-fund.fixture';
import { formFile } from '@hearth/spreadsheets/forms/form-file';
import { loaded, stateRef } from '@hearth/store/entities';
import { submissionStream } from '@hearth/store/projection';
import { everyItem } from '@hearth/store/rebuild';
import { callOf, seededBytes } from '@hearth/store/relief-calls.fixture';
import { caseworker, fiscalAgentId, founded, write } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { keyRows } from '@hearth/store/vault-rows';
import { inMemoryKeyService } from '@hearth/vault/in-memory-key-service';
import { openVault } from '@hearth/vault/vault';
import { changeMapping, changeSecret, closeForm, connectForm, type FormBody } from './connect-form.ts';
import { dropSubmission } from './drop-submission.ts';
import { pullForms } from './pull-forms.ts';
import { listForms, listSubmissions, readOneForm } from './read-forms.ts';
import { receiveSubmission } from './receive-submission.ts';
import { setPull } from './set-pull.ts';

export const templateForm: FormBody = { programId: program, provider: 'kobo', formKey: 'aHearthForm22' };
export const koboPull = {
  server: 'https://kf.example.org',
  access: { kind: 'token', token: 'a-token-of-kobo' },
} as const;
export const odkPull = {
  server: 'https://odk.example.org',
  project: 7,
  access: { kind: 'basic', user: 'eve@east.example', password: 'a password' },
} as const;

const noServer = (): OutboundOutcome => ({ kind: 'failed', why: 'not-connected' });

/** Ports over tables. `server` answers what is asked of providers. */
const portsOver = (tables: Tables, server: (call: OutboundCall) => OutboundOutcome = noServer, seed = 1) => {
  const random = seededBytes(seed);
  const vault = openVault({
    kms: inMemoryKeyService(),
    keyRows: keyRows(tables),
    fiscalAgentId,
    vaultKeyId: 'vault',
    macKeyId: 'mac',
    random,
    now: () => monday,
  });
  const { callOut, calls } = inMemoryOutbound(server);
  const writeForm = async () => formFile;
  return { tables, vault, random, callOut, calls, files: inMemoryFiles(), writeForm, outbound: {} };
};

export const bodyIn = (outcome: unknown): Record<string, unknown> => {
  if (typeof outcome !== 'object' || outcome === null || !('body' in outcome)) throw new Error(JSON.stringify(outcome));
  return Object(outcome.body);
};

/** Everything a partner does with its forms, on an estate of its own or on tables that somebody stands in front of. */
export const formsHouse = async (server?: (call: OutboundCall) => OutboundOutcome, given?: Tables) => {
  const tables = given ?? (await founded());
  const ports = portsOver(tables, server);
  await ports.vault.newHousehold('hh_0');
  const basic = (secret: string) => `Basic ${Buffer.from(`hearth:${secret}`).toString('base64')}`;
  const house = {
    tables,
    ports,
    connect: async (body: FormBody = templateForm, more: Parameters<typeof callOf>[2] = {}, actor = caseworker) =>
      connectForm(ports)(callOf(actor, body, more)),
    map: changeMapping(ports),
    renew: changeSecret(ports),
    close: closeForm(ports),
    setPull: setPull(ports),
    list: listSubmissions(ports),
    forms: listForms(ports),
    readOne: readOneForm(ports),
    drop: dropSubmission(ports),
    pull: (now = monday) => pullForms(ports)(now),
    /** What the form's webhook sends; as text when it is no object. */
    send: (
      form: { readonly id: string; readonly secret: string },
      body: unknown,
      headers: Record<string, string> = {},
      now = monday,
    ) =>
      receiveSubmission(ports)({
        ...callOf(caseworker, undefined, {
          id: form.id,
          now,
          rawBody: typeof body === 'string' ? body : JSON.stringify(body),
          headers: { authorization: basic(form.secret), 'content-type': 'application/json', ...headers },
        }),
        body: undefined,
      }),
    connected: async (body?: FormBody) => {
      const { formId, secret } = bodyIn(await house.connect(body));
      return { id: String(formId), secret: String(secret) };
    },
    form: async (id: string) => loaded<Form>(id, (await tables.read([stateRef(id)]))[0]).state,
    submission: async (id: string) => loaded<Submission>(id, (await tables.read([stateRef(id)]))[0]).state,
    submissions: async (): Promise<readonly Submission[]> => {
      const found: Submission[] = [];
      for await (const item of everyItem(tables, 'state'))
        if (item.sk === 'state' && item.pk.startsWith('sbm_')) found.push(JSON.parse(String(item['doc'])));
      return found;
    },
    /** What another step would say of a submission. */
    said: (id: string, event: SubmissionEvent, at = monday) => write(tables, submissionStream, id, [event], { at }),
  };
  return house;
};
