// The names of those who are paid, for a comparison on this machine: organizations as the record has them; households after their reads are recorded.
import type { Application } from '@hearth/domain/applications';
import type { Json } from '@hearth/domain/canonical';
import type { Organization } from '@hearth/domain/governance';
import { newId, type RandomBytes } from '@hearth/domain/ids';
import type { IdentityRead } from '@hearth/domain/observations';
import { emptyHead } from '@hearth/domain/record';
import { type ListName, organizationName, personListName } from '@hearth/matching/list-names';
import { append, commit } from '@hearth/store/commit';
import { loaded } from '@hearth/store/entities';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { observationStream } from '@hearth/store/projection';
import { everyItem } from '@hearth/store/rebuild';
import type { Tables } from '@hearth/store/tables';
import { keyRef, keyRowOf, sealedRef, sealedRowOf } from '@hearth/store/vault-rows';
import type { Vault } from '@hearth/vault/vault';

/** Whoever is looked up. `shown`: what the operator reads; for a household its application's id, never its name. */
export type PayeeName = { readonly id: string; readonly shown: string; readonly name: ListName };

/** Every organization that is confirmed. */
export const organizationNames = async (tables: Tables): Promise<readonly PayeeName[]> => {
  const names: PayeeName[] = [];
  for await (const item of everyItem(tables, 'state')) {
    if (!item.pk.startsWith('org_') || item.sk !== 'state') continue;
    const { state } = loaded<Organization>(item.pk, item);
    if (state?.status === 'confirmed')
      names.push({ id: state.id, shown: `${state.name} (${state.id})`, name: organizationName(state.name) });
  }
  return names.sort((a, b) => (a.id < b.id ? -1 : 1));
};

type Ports = { readonly tables: Tables; readonly vault: Pick<Vault, 'openFields'>; readonly random: RandomBytes };
/** Who looks, and when. */
export type Looker = { readonly by: string; readonly now: string };

/** Few enough reads of identity for one transaction. */
const together = 20;

const textAt = (value: Json | undefined, name: string): string => {
  const found =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).find(([key]) => key === name)?.[1]
      : undefined;
  return typeof found === 'string' ? found : '';
};

const liveApplications = async (tables: Tables): Promise<readonly Application[]> => {
  const all: Application[] = [];
  for await (const item of everyItem(tables, 'state')) {
    if (!item.pk.startsWith('app_') || item.sk !== 'state') continue;
    const { state } = loaded<Application>(item.pk, item);
    if (state !== undefined && state.status !== 'declined' && state.status !== 'withdrawn') all.push(state);
  }
  return all;
};

const recordReads = ({ tables, random }: Ports, { by, now }: Looker, cases: readonly Application[]): Promise<unknown> =>
  untilSettled(async () => {
    const appends = cases.map(({ id, householdId }) => {
      const data = { by, householdId, applicationId: id, purpose: 'sanctions' };
      const read: IdentityRead = { type: 'IdentityRead', data };
      return append(observationStream, { id: newId('access', random), head: emptyHead, state: undefined }, [read]);
    });
    return settled(await commit(tables, { occasion: { at: now, actor: by }, appends }), true);
  });

const opened = async ({ tables, vault }: Ports, { id, householdId }: Application): Promise<readonly PayeeName[]> => {
  const [row, key] = await tables.read([sealedRef(householdId, id), keyRef(householdId)]);
  const sealed = sealedRowOf(row);
  const fields = sealed === undefined ? 'erased' : await vault.openFields(sealed, keyRowOf(key), ['identity']);
  if (fields === 'erased') return [];
  const identity: { readonly applicant?: Json } | null = JSON.parse(JSON.stringify(fields.identity ?? null));
  const name = personListName(textAt(identity?.applicant, 'given'), textAt(identity?.applicant, 'family'));
  return name.words.length === 0 ? [] : [{ id, shown: id, name }];
};

/** The applicants of every application that could still be paid; each read is in the record before the name is opened (law 12). */
export const householdNames = async (ports: Ports, looker: Looker): Promise<readonly PayeeName[]> => {
  const cases = await liveApplications(ports.tables);
  const names: PayeeName[] = [];
  for (let from = 0; from < cases.length; from += together) {
    const some = cases.slice(from, from + together);
    await recordReads(ports, looker, some);
    for (const found of await Promise.all(some.map((one) => opened(ports, one)))) names.push(...found);
  }
  return names;
};
