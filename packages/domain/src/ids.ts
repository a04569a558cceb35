// Ids: branded, random, prefixed. Random bytes come from outside; only the form is decided here.
import { sha256 } from './canonical.ts';

/** Every kind of id, by its prefix. */
export const idKinds = {
  application: 'app_',
  household: 'hh_',
  award: 'awd_',
  disbursement: 'dsb_',
  advance: 'adv_',
  fund: 'fund_',
  gift: 'gift_',
  move: 'mov_',
  policy: 'pol_',
  program: 'prg_',
  organization: 'org_',
  member: 'mem_',
  match: 'mat_',
  signal: 'sig_',
  meeting: 'mtg_',
  publication: 'pub_',
  access: 'acc_',
  reconciliation: 'rec_',
  treasury: 'trs_',
  register: 'reg_',
  break: 'brk_',
  log: 'log_',
  override: 'ovr_',
  demand: 'dem_',
  import: 'imp_',
  form: 'frm_',
  submission: 'sbm_',
  appeal: 'apl_',
  message: 'msg_',
  webhook: 'whk_',
  delivery: 'whd_',
  peerReferral: 'peer_',
  serviceReferral: 'srv_',
  wording: 'wrd_',
  claim: 'clm_',
} as const;

export type IdKind = keyof typeof idKinds;

declare const brand: unique symbol;

/** An id of one kind. A plain string becomes one through `isId` or `newId` only. */
export type Id<K extends IdKind> = string & { readonly [brand]: K };

export type ApplicationId = Id<'application'>;
export type HouseholdId = Id<'household'>;
export type AwardId = Id<'award'>;
export type DisbursementId = Id<'disbursement'>;
export type AdvanceId = Id<'advance'>;
export type FundId = Id<'fund'>;
export type GiftId = Id<'gift'>;
export type MoveId = Id<'move'>;
export type PolicyId = Id<'policy'>;
export type ProgramId = Id<'program'>;
export type OrganizationId = Id<'organization'>;
export type MemberId = Id<'member'>;
export type MatchId = Id<'match'>;
export type SignalId = Id<'signal'>;
export type MeetingId = Id<'meeting'>;
export type PublicationId = Id<'publication'>;
export type RegisterId = Id<'register'>;
export type BreakId = Id<'break'>;
export type LogId = Id<'log'>;
export type OverrideId = Id<'override'>;
export type DemandId = Id<'demand'>;
export type ImportId = Id<'import'>;
export type FormId = Id<'form'>;
export type SubmissionId = Id<'submission'>;
export type AppealId = Id<'appeal'>;
export type MessageId = Id<'message'>;
export type WebhookId = Id<'webhook'>;
export type DeliveryId = Id<'delivery'>;
export type PeerReferralId = Id<'peerReferral'>;
export type ServiceReferralId = Id<'serviceReferral'>;
export type WordingId = Id<'wording'>;
export type ClaimId = Id<'claim'>;

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bodyLength = 26;

const base32 = (bytes: Uint8Array): string => {
  let bits = 0n;
  for (const byte of bytes.subarray(0, 16)) bits = (bits << 8n) | BigInt(byte);
  let out = '';
  for (let place = 0; place < bodyLength; place += 1) {
    out = `${alphabet[Number(bits & 31n)]}${out}`;
    bits >>= 5n;
  }
  return out;
};

const isBody = /^[0-9A-HJKMNP-TV-Z]{26}$/;

/** Says whether a text is an id of this kind. */
export const isId = <K extends IdKind>(kind: K, text: string): text is Id<K> =>
  text.startsWith(idKinds[kind]) && isBody.test(text.slice(idKinds[kind].length));

/** Source of random bytes: `length` bytes a call. */
export type RandomBytes = (length: number) => Uint8Array;

const branded = <K extends IdKind>(kind: K, body: string): Id<K> => {
  const text = `${idKinds[kind]}${body}`;
  if (!isId(kind, text)) throw new TypeError(`not an id of kind ${kind}`);
  return text;
};

/** A new id with 128 random bits. */
export const newId = <K extends IdKind>(kind: K, random: RandomBytes): Id<K> => branded(kind, base32(random(16)));

/**
 * The id that follows from other ids, for things of which there is one by construction (the second attempt of an award,
 * the pair of two applications): two writers name it alike, so that a put under `attribute_not_exists` lets one win.
 */
export const derivedId = <K extends IdKind>(kind: K, ...parts: readonly (string | number)[]): Id<K> =>
  branded(kind, base32(Buffer.from(sha256(`${kind}\n${parts.join('\n')}`), 'hex')));

/** The stream kind of an id, by its prefix; undefined if it has none that is known. */
export const kindOf = (id: string): IdKind | undefined => {
  for (const [kind, prefix] of Object.entries(idKinds)) {
    if (id.startsWith(prefix) && isIdKind(kind)) return kind;
  }
  return undefined;
};

const isIdKind = (kind: string): kind is IdKind => kind in idKinds;

/** Reads an id that our own record wrote. Throws a TypeError if it is none: a fault, not a rejection. */
export const idOrThrow = <K extends IdKind>(kind: K, text: string): Id<K> => {
  if (!isId(kind, text)) throw new TypeError(`not an id of kind ${kind}: ${text.slice(0, 40)}`);
  return text;
};
