// The one-time code that a household gives to whoever hands its aid over: how it is made, told, kept and compared.
import { timingSafeEqual } from 'node:crypto';
import { canonical, sha256 } from './canonical.ts';
import type { Disbursement } from './disbursements.ts';
import type { RandomBytes } from './ids.ts';
import { type Rejected, reject } from './rejections.ts';
import { codeBytes, plainCode, spokenCode } from './spoken-codes.ts';

const saltBytes = 16;

/** So many wrong codes end the use of codes for a handover: from then on only a second person confirms. */
export const mostWrongCodes = 5;

/** A new code of 60 random bits, in groups: `7Q4M-2KXD-0R9C`. */
export const newHandoverCode = (random: RandomBytes): string => spokenCode(random(codeBytes));

const hashOf = (disbursementId: string, salt: string, code: string): string =>
  `${salt}:${sha256(canonical(['handover-code', disbursementId, salt, plainCode(code)]))}`;

/** What is kept of a code: its hash under a salt of its own, good for this one disbursement. */
export const keptCode = (disbursementId: string, code: string, random: RandomBytes): string =>
  hashOf(disbursementId, Buffer.from(random(saltBytes)).toString('hex'), code);

/** Says whether this is the code that was kept. Takes as long for a wrong one as for the right one. */
export const isCode = (disbursementId: string, kept: string, code: string): boolean => {
  const [salt = ''] = kept.split(':');
  const [is, told] = [Buffer.from(kept), Buffer.from(hashOf(disbursementId, salt, code))];
  return is.length === told.length && timingSafeEqual(is, told);
};

const aSecondPerson = 'Somebody else than who handed over has to confirm this.';

/**
 * Whether a code may be used for this handover by this member, before it is compared. Rejections: `wrong-state` (no code was
 * issued, too many wrong ones), `same-person` (who issued the code, or who was handed it by handing over).
 */
export const refuseCode = (
  { code, handedOverBy }: Pick<Disbursement, 'code' | 'handedOverBy'>,
  memberId: string,
): Rejected | undefined => {
  if (code === undefined) return reject('wrong-state', `No code was issued for this handover. ${aSecondPerson}`);
  if (code.refused >= mostWrongCodes)
    return reject('wrong-state', `${mostWrongCodes} wrong codes were given for this handover. ${aSecondPerson}`);
  if (code.issuedBy === memberId || code.issuedBy === handedOverBy)
    return reject(
      'same-person',
      `Who issued the code also handed over or confirms, so the code shows nothing. ${aSecondPerson}`,
    );
  return undefined;
};
