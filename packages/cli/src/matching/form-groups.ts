// What an application form says besides what matching looks at: of the size and shape of intake's, so that sealed rows weigh as much.
import type { Json } from '@hearth/domain/canonical';
import type { CaseFacts } from '@hearth/domain/case-facts';
import { applicantOf, type MatchProfile } from '@hearth/matching/match-profile';

const area = 'US-MA-suffolk';

const facts: CaseFacts & Json = {
  need: 'utilities',
  requestedMinor: 65_000,
  area,
  size: 4,
  situations: ['lost-income', 'medical'],
  evidence: [
    { kind: 'need-statement', seenAt: '2026-11-18' },
    { kind: 'utility-bill', seenAt: '2026-11-18' },
  ],
  relationshipDisclosed: false,
};

const nonce = '0'.repeat(32);

/** A note of ordinary length: half of the forms have none, few have 500 letters. */
const note = 'Hours were cut in October; the heating bill is two months behind and a shut-off notice came on Monday.';

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value));

/** The groups that are sealed beside the profile: who they are as the form has it, and the facts of the case. */
export const groupsBeside = (profile: MatchProfile): { readonly identity: Json; readonly facts: Json } => {
  const { phones, emails, address, members } = profile;
  const applicant = { ...applicantOf(profile), phone: phones[0], email: emails[0] };
  return {
    identity: plain({
      applicant,
      address: { ...address, area },
      members: members.map((member) => ({ ...member, relation: 'child' })),
      partnerRef: 'case-2026-000123',
      note,
    }),
    facts: { nonce, facts },
  };
};
