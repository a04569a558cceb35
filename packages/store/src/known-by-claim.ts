// Who stands behind a claim code and a second factor: one application, or a refusal that tells nothing. Hides the counting.
import type { Application } from '@hearth/domain/applications';
import { type Json, sha256 } from '@hearth/domain/canonical';
import {
  type Claim,
  claimOf,
  claimRefused,
  type Factors,
  fitsFactor,
  hasFactor,
  isClaimKey,
  refuseLocked,
} from '@hearth/domain/claims';
import { derivedId, idOrThrow } from '@hearth/domain/ids';
import type { Rejected } from '@hearth/domain/rejections';
import { isSameText, isSpokenCode, plainCode } from '@hearth/domain/spoken-codes';
import { blockRef, isCrowded } from './blocks.ts';
import { claimRef } from './claim-items.ts';
import { append, commit } from './commit.ts';
import { type Loaded, loaded, stateRef, stillAs } from './entities.ts';
import type { Repeatable } from './marks.ts';
import { type Again, again, untilSettled } from './outcomes.ts';
import { claimStream } from './projection.ts';
import { type Item, type Tables, textOf } from './tables.ts';
import { type KeyRow, keyRef, keyRowOf, type SealedRow, sealedRef, sealedRowOf } from './vault-rows.ts';

/** What of the vault this needs. */
export type ClaimVault = {
  readonly mac: (kind: 'claim-lookup' | 'partner-ref', text: string) => Promise<string>;
  readonly openFields: (
    row: SealedRow,
    keyRow: KeyRow | undefined,
    groups: readonly ['identity'],
  ) => Promise<{ readonly identity?: Json } | 'erased'>;
};
export type ClaimPorts = {
  readonly tables: Tables;
  readonly vault: ClaimVault;
  /** The match-key block of a phone, which says whether it is a helper's or half a building's; undefined for what is no phone. */
  readonly contactBlock: (phone: string) => Promise<string | undefined>;
};

/** Whoever came through: the application whose code it is, and the key of its household. */
export type Known = {
  readonly application: Loaded<Application> & { readonly state: Application };
  readonly keyRow: KeyRow;
};

const mostLetters = 200;

const decoded = (header: string): string => {
  try {
    return decodeURIComponent(header);
  } catch {
    return header;
  }
};

const textAt = (value: Json | undefined, ...path: readonly string[]): string | undefined => {
  let at: Json | undefined = value;
  for (const name of path) {
    if (at === null || typeof at !== 'object' || Array.isArray(at)) return undefined;
    at = Object.entries(at).find(([key]) => key === name)?.[1];
  }
  return typeof at === 'string' ? at : undefined;
};

// Whoever has no phone, or no code, costs the same look-up: how long it takes tells nothing.
const nobodysBlock = 'phone#';

/**
 * A helper's phone is on many forms, also where it was written down as the household's own: whoever knows it does not know this
 * household. So it is known by what it was registered as, or by how many stand behind it.
 */
const factorsOf = async ({ tables, contactBlock }: ClaimPorts, identity: Json | undefined): Promise<Factors> => {
  const phone = textAt(identity, 'contact', 'of') === 'helper' ? undefined : textAt(identity, 'applicant', 'phone');
  const block = phone === undefined ? undefined : await contactBlock(phone);
  const [item] = await tables.read([blockRef(block ?? nobodysBlock)]);
  const phones = phone === undefined || isCrowded(item) ? [] : [phone];
  return { birthDate: textAt(identity, 'applicant', 'birthDate'), phones };
};

type Read = {
  readonly application: Loaded<Application>;
  readonly claim: Loaded<Claim>;
  readonly row: SealedRow | undefined;
  readonly keyRow: KeyRow | undefined;
};

/** A code that nobody has is looked up like any other, under ids that nobody has. */
const readBehind = async (tables: Tables, item: Item | undefined, key: string): Promise<Read> => {
  const applicationId = item === undefined ? derivedId('application', key) : textOf(item, 'applicationId');
  const claimId = claimOf(applicationId);
  const [applicationItem, claimItem] = await tables.read([stateRef(applicationId), stateRef(claimId)]);
  const application = loaded<Application>(applicationId, applicationItem);
  const householdId = application.state?.householdId ?? derivedId('household', key);
  const [rowItem, keyItem] = await tables.read([sealedRef(householdId, applicationId), keyRef(householdId)]);
  const claim = loaded<Claim>(claimId, claimItem);
  return { application, claim, row: sealedRowOf(rowItem), keyRow: keyRowOf(keyItem) };
};

const fits = async (
  ports: ClaimPorts,
  given: string,
  { state }: Known['application'],
  row: SealedRow,
  keyRow: KeyRow,
): Promise<boolean> => {
  const opened = await ports.vault.openFields(row, keyRow, ['identity']);
  const factors = await factorsOf(ports, opened === 'erased' ? undefined : opened.identity);
  const told = await ports.vault.mac('partner-ref', `${state.partnerId}\n${given.trim()}`);
  const isReference = isSameText(told, state.partnerRefKey);
  return hasFactor(factors) ? fitsFactor(given, factors) : isReference;
};

const refusedAlike = async (tables: Tables): Promise<Rejected> => {
  await tables.read([blockRef(nobodysBlock)]);
  return claimRefused();
};

const round = async (
  ports: ClaimPorts,
  code: string,
  factor: string,
  now: string,
): Promise<Known | Rejected | Again> => {
  const { tables, vault } = ports;
  const key = await vault.mac('claim-lookup', plainCode(code));
  const [item] = await tables.read([claimRef(key)]);
  const { application, claim, row, keyRow } = await readBehind(tables, item, key);
  const { state } = application;
  if (state === undefined || row === undefined || keyRow === undefined || state.erasedAt !== undefined)
    return refusedAlike(tables);
  if (!isClaimKey(key, state.claimKey, claim.state)) return refusedAlike(tables);
  const locked = refuseLocked(claim.state, now);
  if (locked !== undefined) return locked;
  const known = { application: { ...application, state }, keyRow };
  if (await fits(ports, factor, known.application, row, keyRow)) {
    // Of many tries at once, one that fits counts only if too many wrong ones were not counted first.
    const passed = await tables.transact([stillAs(claim)]);
    return passed.done ? known : again;
  }
  const applicationId = idOrThrow('application', application.id);
  const outcome = await commit(tables, {
    occasion: { at: now, actor: 'step:status' },
    appends: [append(claimStream, claim, [{ type: 'ClaimRefused', data: { applicationId } }])],
  });
  return 'committed' in outcome ? claimRefused() : again;
};

/**
 * Who stands behind the headers `claim-code` and `second-factor` (birth date, last four digits of a phone of their own, and of nobody's who
 * helps many, or, where neither is on file, the partner's reference of the case; percent-encoded where it is not ASCII). A wrong second factor is counted
 * before it is answered. Rejections: `claim-refused`, alike for a code that nobody has, one that was replaced, and a wrong factor;
 * `too-many` while a code is locked. Faults: the tables', the vault's; StoreBusy when others try the same code at once.
 */
export const knownByClaim =
  (ports: ClaimPorts) =>
  (headers: Readonly<Record<string, string>>, now: string): Promise<Known | Rejected> => {
    const code = headers['claim-code'] ?? '';
    const factor = decoded((headers['second-factor'] ?? '').slice(0, 3 * mostLetters)).slice(0, mostLetters);
    if (!isSpokenCode(code) || factor.trim() === '') return Promise.resolve(claimRefused());
    return untilSettled(() => round(ports, code, factor, now));
  };

/** A household's request as its own: two households may send the same Idempotency-Key. */
export const ownRequest = (applicationId: string, { key, input }: Repeatable): Repeatable => ({
  key: sha256(`${applicationId}\n${key}`),
  input,
});

/** Which code counts for an application, by its generation; undefined when none does. */
export const claimGeneration = async (tables: Tables, applicationId: string): Promise<number | undefined> => {
  const claimId = claimOf(applicationId);
  const { state } = loaded<Claim>(claimId, (await tables.read([stateRef(claimId)]))[0]);
  return state?.hasEnded === true ? undefined : (state?.generation ?? 1);
};
