// The claim code of an application: a keyed hash of its id, so that it can be told again and is kept nowhere; what is kept is a hash of it.
import { plainCode, spokenCode } from '@hearth/domain/spoken-codes';
import type { Macs } from './macs.ts';

type ClaimMac = { readonly mac: (kind: 'claim' | 'claim-lookup', text: string) => Promise<string> };

/** The code of an application in a generation (from 1), in groups of four: `7Q4M-2KXD-0R9C`. 60 bits that nobody guesses. */
export const claimCodeOf = async (macs: ClaimMac, applicationId: string, generation = 1): Promise<string> =>
  spokenCode(Buffer.from(await macs.mac('claim', `${applicationId}\n${generation}`), 'hex'));

/** The first code of a new application, and what it is looked up by. */
export const firstClaim = async (
  { macsOf }: Pick<Macs, 'macsOf'>,
  applicationId: string,
): Promise<{ readonly claimCode: string; readonly claimKey: string }> => {
  const mac = await macsOf('claim', 'claim-lookup');
  const ready = { mac: async (kind: 'claim' | 'claim-lookup', text: string) => mac(kind, text) };
  const claimCode = await claimCodeOf(ready, applicationId);
  return { claimCode, claimKey: await claimKeyOf(ready, claimCode) };
};

/** What a code is looked up by, however it was written: 64 lower-case hex digits. */
export const claimKeyOf = (macs: ClaimMac, code: string): Promise<string> => macs.mac('claim-lookup', plainCode(code));
