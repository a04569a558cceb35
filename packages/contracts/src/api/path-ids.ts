// Which kind of id stands in a path, by its first word, and what else may stand there. Hides that `{id}` says nothing by itself.
import type { IdKind } from '@hearth/domain/ids';

/** The kind of `{id}` by the word after /v1/. The first one is what examples and tests use; others mean the same record's kin. */
export const kindIn: Readonly<Record<string, readonly [IdKind, ...IdKind[]]>> = {
  organizations: ['organization'],
  households: ['household'],
  erasures: ['household'],
  'payee-changes': ['household', 'organization'],
  members: ['member'],
  policies: ['policy'],
  funds: ['fund'],
  applications: ['application'],
  referrals: ['application'],
  matches: ['match'],
  signals: ['signal'],
  dockets: ['meeting'],
  meetings: ['meeting'],
  advances: ['advance'],
  breaks: ['break'],
  disbursements: ['disbursement'],
  payments: ['disbursement', 'advance'],
  'check-registers': ['register'],
  'sanctions-checks': ['organization', 'application'],
  demands: ['demand'],
  awards: ['award'],
  overrides: ['override'],
  publications: ['publication'],
  'confidential-applications': ['application'],
  imports: ['import'],
  forms: ['form'],
  webhooks: ['webhook'],
  appeals: ['appeal'],
  messages: ['message'],
  'peer-referrals': ['peerReferral'],
  'service-referrals': ['serviceReferral'],
};

/** The kinds of other ids in a path, by their names. */
export const innerKindIn: Readonly<Record<string, IdKind>> = {
  giftId: 'gift',
  moveId: 'move',
  submissionId: 'submission',
};

/** The kinds of id that may stand in a path. Throws when nobody said so: whoever adds a path adds its word. */
export const kindsOfPath = (path: string): readonly [IdKind, ...IdKind[]] => {
  const kinds = kindIn[path.split('/')[2] ?? ''];
  if (kinds === undefined) throw new Error(`no kind of id is known for ${path}`);
  return kinds;
};
