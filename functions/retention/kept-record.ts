// What law asks to keep of a paid grant when its household is forgotten: name, address, amount; sealed apart, under a key of its own.
import type { Application } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import type { Json } from '@hearth/domain/canonical';
import type { Disbursement } from '@hearth/domain/disbursements';
import type { Change, Tables } from '@hearth/store/tables';
import { type KeptRow, keptCreated, keptPk, keptRowsOf, keyCreated, keyRef, keyRowOf } from '@hearth/store/vault-rows';
import type { Vault } from '@hearth/vault/vault';

type Named = { readonly given?: string; readonly family?: string };

/** Name and address as the household gave them, and the grant they stand for; the day is that of the last word on the payment. */
export type KeptRecord = {
  readonly name: Named;
  readonly address: Json;
  readonly applicationId: string;
  readonly awardId: string;
  readonly disbursementId: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly rail: string;
  readonly paidAt: string;
};

/** A paid grant: the three records that say so. */
export type Paid = {
  readonly application: Application;
  readonly award: Award;
  readonly paid: Disbursement;
};

const nameOf = (applicant: Json): Named => {
  const { given, family }: Named = JSON.parse(JSON.stringify(applicant));
  return { ...(given === undefined ? {} : { given }), ...(family === undefined ? {} : { family }) };
};

/**
 * What is kept of an opened identity: nothing else of it, no birth date, phone, e-mail address or other person. Undefined in the
 * confidential lane, where the partner keeps who it is.
 */
export const keptOf = (identity: Json, { application, award, paid }: Paid): KeptRecord | undefined => {
  if (identity === null || typeof identity !== 'object' || !('applicant' in identity)) return undefined;
  return {
    name: nameOf(identity['applicant'] ?? {}),
    address: identity['address'] ?? null,
    applicationId: application.id,
    awardId: award.id,
    disbursementId: paid.id,
    amountMinor: award.amountMinor,
    currency: award.currency,
    rail: award.rail,
    paidAt: paid.changedAt,
  };
};

const field = (applicationId: string) => ({ record: applicationId, field: 'kept', version: 1 });

/** The writes that keep these records, for the transaction that erases their household; none without a record. */
export const keptApart = async (
  vault: Vault,
  householdId: string,
  records: readonly KeptRecord[],
): Promise<readonly Change[]> => {
  if (records.length === 0) return [];
  const pk = keptPk(householdId);
  const place = await vault.newHousehold(pk);
  const rows = records.map((record): KeptRow => {
    const kept = place.seal(field(record.applicationId), { ...record, name: { ...record.name } });
    return { pk, sk: record.applicationId, kept };
  });
  return [keyCreated(place.keyRow), ...rows.map(keptCreated)];
};

/** Opens what is kept of a household; none when nothing was kept, or its class has ended. */
export const openKept = async (tables: Tables, vault: Vault, householdId: string): Promise<readonly Json[]> => {
  const [rows, [keyItem]] = await Promise.all([
    keptRowsOf(tables, householdId),
    tables.read([keyRef(keptPk(householdId))]),
  ]);
  const keyRow = keyRowOf(keyItem);
  if (keyRow === undefined) return [];
  const place = await vault.openHousehold(keyRow);
  return rows.map(({ sk, kept }) => place.open(field(sk), kept));
};
