// A fund with its vault, a household that told how it may be reached, and senders in memory.
import { type Delivered, type Fate, inMemorySenders } from '@hearth/channels/in-memory-senders';
import type { Application, ApplicationEvent } from '@hearth/domain/applications';
import { type ApplicationId, derivedId } from '@hearth/domain/ids';
import { type Message, messagesOf } from '@hearth/domain/messages';
import { ben, eastPartner, hour, monday, submitted } from '@hearth/domain/relief-fund.fixture';
import { loaded, stateRef } from '@hearth/store/entities';
import { ofPartner } from '@hearth/store/lists';
import { applicationStream, organizationStream } from '@hearth/store/projection';
import { seededBytes } from '@hearth/store/relief-calls.fixture';
import { fiscalAgentId, founded, write } from '@hearth/store/relief-estate.fixture';
import type { Tables } from '@hearth/store/tables';
import { keyCreated, keyRows, sealedCreated } from '@hearth/store/vault-rows';
import { inMemoryKeyService } from '@hearth/vault/in-memory-key-service';
import { openVault } from '@hearth/vault/vault';
import type { SendPorts } from './hand-over.ts';
import { tellHousehold } from './tell-household.ts';
import { workOffMessages } from './work-off-messages.ts';

/** Ten in the morning in Boston; and two at night. */
export const morning = hour(1);
export const night = '2026-11-17T07:00:00.000Z';
export const partnerPhone = '617-555-0100';

type Told = {
  readonly contact?: unknown;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly language?: string;
};
const usual = { ways: ['sms'] };

const vaultOver = (tables: Tables) =>
  openVault({
    kms: inMemoryKeyService(),
    keyRows: keyRows(tables),
    fiscalAgentId,
    vaultKeyId: 'vault',
    macKeyId: 'mac',
    random: seededBytes(5),
    now: () => monday,
  });

/** Ports over tables, and what went out of them. */
const houseOver = (tables: Tables, fate?: (delivered: Delivered) => Fate, vault = vaultOver(tables)) => {
  const senders = inMemorySenders(fate);
  const ports: SendPorts = { tables, vault, fiscalAgentId, ...senders };
  return { ports, senders, tell: tellHousehold(ports), workOff: (at: string) => workOffMessages(ports, () => at)(at) };
};

/** A household's application, its contact sealed in the vault, and its partner's public number. */
export const opened = async (fate?: (delivered: Delivered) => Fate) => {
  const tables = await founded();
  const vault = vaultOver(tables);
  await write(tables, organizationStream, eastPartner, [
    { type: 'PublicContactSet', data: { phone: partnerPhone, by: ben } },
  ]);
  const house = houseOver(tables, fate, vault);
  const arrives = async (name: string, told: Told = {}): Promise<ApplicationId> => {
    const { contact = usual, phone = '(617) 555-0142', email, language = 'es' } = told;
    const ids = { applicationId: derivedId('application', name), householdId: derivedId('household', name) };
    const household = await vault.newHousehold(ids.householdId);
    const row = vault.sealApplication(household, {
      application: ids.applicationId,
      version: 1,
      identity: JSON.parse(
        JSON.stringify({
          applicant: { given: 'Marisol', phone, email },
          contact: contact === null ? undefined : contact,
        }),
      ),
      facts: {},
      profile: {},
      blocks: [],
    });
    const event: ApplicationEvent = {
      type: 'ApplicationSubmitted',
      data: {
        ...submitted.data,
        householdId: ids.householdId,
        partnerRefKey: `ref ${name}`,
        coarse: { ...submitted.data.coarse, language },
        ...(contact === null ? {} : { reachable: true }),
      },
    };
    await write(tables, applicationStream, ids.applicationId, [event], {
      changes: [keyCreated(household.keyRow), sealedCreated(row)],
    });
    return ids.applicationId;
  };
  return { tables, vault, ...house, arrives };
};

/** The event that an application came in, as its queue has it. */
export const arrived = (stream: ApplicationId) =>
  ({ type: 'ApplicationSubmitted', stream, sequence: 1, at: monday }) as const;

/** Writes what happened to an application, and gives it as its queue has it. */
export const happened = async (tables: Tables, stream: ApplicationId, event: ApplicationEvent, at = morning) => {
  await write(tables, applicationStream, stream, [event], { at });
  const [item] = await tables.read([stateRef(stream)]);
  const { head } = loaded<Application>(stream, item);
  return { type: event.type, stream, sequence: head.version, at } as never;
};

/** The messages about a request, the oldest first. */
export const messagesAbout = async (tables: Tables, applicationId: string): Promise<readonly Message[]> => {
  const listed = await ofPartner<Message>(tables, messagesOf(applicationId));
  if ('rejected' in listed) throw new Error(listed.detail);
  return listed.states;
};
