// Who and what there is at the doors before anything happens: a founded fund, webhooks of both partners, and a form that is pulled.
import { partnerRefText } from '@hearth/contracts/application-content';
import type { OrganizationId } from '@hearth/domain/ids';
import { isRejected } from '@hearth/domain/rejections';
import { ben, eastPartner, monday, westPartner } from '@hearth/domain/relief-fund.fixture';
import { webhookTypes } from '@hearth/domain/webhooks';
import { connectForm } from '@hearth/functions/forms/connect-form.ts';
import { koboPull, templateForm } from '@hearth/functions/forms/forms.fixture.ts';
import { setPull } from '@hearth/functions/forms/set-pull.ts';
import { registerWebhook } from '@hearth/functions/webhooks/register-webhook.ts';
import { organizationStream } from '@hearth/store/projection';
import { callOf, seededBytes } from '@hearth/store/relief-calls.fixture';
import { caseworker, fiscalAgentId, founded, write } from '@hearth/store/relief-estate.fixture';
import type { Item } from '@hearth/store/tables';
import { keyRows } from '@hearth/store/vault-rows';
import { inMemoryKeyService } from '@hearth/vault/in-memory-key-service';
import { openVault } from '@hearth/vault/vault';
import { webhookSigner } from '@hearth/vault/webhook-signer';
import { doorPartners, refsOf, systemOf } from './door-people.ts';
import type { KnownForm, KnownWebhook } from './known-things.ts';

type DoorBase = {
  readonly items: ReadonlyMap<string, Item>;
  readonly form: KnownForm;
  readonly webhooks: readonly KnownWebhook[];
  /** Partners' references by their keyed hashes. */ readonly refs: ReadonlyMap<string, string>;
};

const bodyIn = (answer: unknown): Record<string, unknown> => {
  if (isRejected(answer as never)) throw new Error(JSON.stringify(answer));
  return Object(answer).body;
};

const foundedDoors = async (): Promise<DoorBase> => {
  const tables = await founded();
  const random = seededBytes(41);
  const vault = openVault({
    kms: inMemoryKeyService(),
    keyRows: keyRows(tables),
    fiscalAgentId,
    vaultKeyId: 'vault',
    macKeyId: 'mac',
    random,
    now: () => monday,
  });
  const ports = { tables, vault, random, signer: webhookSigner(vault), outbound: {} };
  for (const [id, phone] of [
    [eastPartner, '617-555-0100'],
    [westPartner, '617-555-0101'],
  ] as const)
    await write(tables, organizationStream, id, [{ type: 'PublicContactSet', data: { phone, by: ben } }]);
  const webhooks: KnownWebhook[] = [];
  const register = async (partnerId: OrganizationId): Promise<void> => {
    const body = { url: 'https://hooks.partner.example/hearth?key=CANARY', types: [...webhookTypes] };
    const { webhookId } = bodyIn(await registerWebhook(ports)(callOf(systemOf(partnerId), body)));
    webhooks.push({ id: String(webhookId), partnerId });
  };
  for (const partnerId of doorPartners) await register(partnerId);
  const { formId, secret } = bodyIn(await connectForm(ports)(callOf(caseworker, templateForm)));
  const form = { id: String(formId), secret: String(secret) };
  bodyIn(await setPull(ports)(callOf(caseworker, koboPull, { id: form.id })));
  const mac = await vault.macsOf('partner-ref');
  const refs = new Map(
    doorPartners.flatMap((id) => refsOf(id).map((ref) => [mac('partner-ref', partnerRefText(id, ref)), ref] as const)),
  );
  return { items: tables.items, form, webhooks, refs };
};

let base: Promise<DoorBase> | undefined;

/** What every world at the doors begins with, told once a process. */
export const doorBase = (): Promise<DoorBase> => {
  base ??= foundedDoors();
  return base;
};
