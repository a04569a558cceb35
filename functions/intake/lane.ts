// What differs between the ways in: the ordinary lane, and the one in which who it is stays with the partner. All else is written once over it.
import type { Application, ApplicationSubmitted } from '@hearth/domain/applications';
import type { Json } from '@hearth/domain/canonical';
import type { PolicyPutInForce } from '@hearth/domain/governance';
import type { MemberId, RandomBytes } from '@hearth/domain/ids';
import type { Rejected } from '@hearth/domain/rejections';
import type { ReadPolicy } from '@hearth/store/policies';
import type { Item, Tables } from '@hearth/store/tables';
import type { Mac } from '@hearth/vault/macs';
import type { Vault } from '@hearth/vault/vault';

export type IntakePorts = { readonly tables: Tables; readonly vault: Vault; readonly random: RandomBytes };
export type ConfidentialPorts = IntakePorts & { readonly readPolicy: ReadPolicy };
export type Policy = PolicyPutInForce['data'];

/** The keyed hashes that an application is known by. `caseKey`: the partner's case, in the confidential lane only. */
export type Keys = { readonly partnerRefKey: string; readonly contentKey: string; readonly caseKey?: string };

/** The three field groups of an application, each sealed on its own. */
export type Groups = { readonly identity: Json; readonly facts: Json; readonly profile: Json };
/** A body split for the vault; `names`: the blocks it belongs to, to be read before it is written, none where nobody is compared. */
export type Split = { readonly groups: Groups & { readonly factsHash: string }; readonly names: readonly string[] };

type Submitted = ApplicationSubmitted['data'];
/** What the record says of a request: codes, amounts, hashes and who sent it. */
export type RequestData = Omit<
  Submitted,
  'partnerId' | 'programId' | 'householdId' | 'claimKey' | 'isReturning' | 'through' | keyof Keys
>;
/** What a request is recorded with. */
export type RecordedBy = { readonly policy: Policy; readonly factsHash: string; readonly by: MemberId };

/** What every body says, whichever its lane. */
export type AnyBody = {
  readonly programId: string;
  readonly partnerRef: string;
  readonly assistance?: { readonly helperId?: MemberId | undefined } | undefined;
};

export type Lane<B extends AnyBody> = {
  /** Rounds in which it settles. */ readonly rounds: number;
  readonly keysOf: (mac: Mac<'partner-ref' | 'request'>, partnerId: string, body: B) => Keys;
  /** The program's policy of today, if it takes this body. Rejections: `invalid` (each field), `policy-not-in-force`. */
  readonly open: (program: Item | undefined, body: B, now: string) => Promise<Policy | Rejected>;
  readonly split: (body: B) => Promise<Split>;
  readonly dataOf: (body: B, recorded: RecordedBy) => RequestData;
  /** Refuses what came in by another lane: it stays in it. Rejection: `wrong-state`. */
  readonly refuseOther: (application: Application) => Rejected | undefined;
  /** What an amendment keeps, in words. */ readonly keeps: string;
};

/** What stays as it was first sent, by JSON pointer: another case would take another household's window. */
export const changedKeys = (
  before: Application,
  { programId }: AnyBody,
  { partnerRefKey, caseKey }: Keys,
): readonly string[] => [
  ...(before.programId === programId ? [] : ['/programId']),
  ...(before.partnerRefKey === partnerRefKey ? [] : ['/partnerRef']),
  ...(before.caseKey === caseKey ? [] : ['/caseNumber']),
];
