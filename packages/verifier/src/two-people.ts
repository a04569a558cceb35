// Acts of one stream that two people must do: who did the first may not do the second. A new event of that kind goes into `seconds`.
import { type Event, nameOf } from './event.ts';
import { type JsonObject, listAt, textAt } from './json.ts';
import type { Problems } from './problems.ts';

type Second = {
  /** Events whose people may not do it. */ readonly after: readonly string[];
  /** What they did, in words. */ readonly what: string;
  /** Only those about the same thing count. */ readonly key?: string;
  readonly unless?: (data: JsonObject) => boolean;
};
/** Whoever asks the provider writes down its word; only that nobody paid is a matter of two people. */
const isProvidersWord = (data: JsonObject): boolean => textAt(data, 'reason') !== 'declared-unpaid';

const seconds: ReadonlyMap<string, Second> = new Map<string, Second>([
  ['OrganizationConfirmed', { after: ['OrganizationProposed'], what: 'proposed the organization' }],
  ['MemberConfirmed', { after: ['MemberProposed'], what: 'proposed the member' }],
  ['PolicyRatified', { after: ['PolicyDrafted', 'PolicyRatified'], what: 'drafted the policy or ratified it before' }],
  ['AllotmentMoved', { after: ['AllotmentMoveProposed'], what: 'proposed the move', key: 'moveId' }],
  ['OverrideConfirmed', { after: ['OverrideProposed'], what: 'proposed the override' }],
  ['RegisterReleased', { after: ['RegisterPrepared'], what: 'prepared the register' }],
  ['PayeeChangeConfirmed', { after: ['PayeeRequested', 'PayeeLinkRequested'], what: "asked for the payee's link" }],
  ['PayeeClosing', { after: ['PayeeClosingRequested'], what: 'asked for the closing' }],
  [
    'HandoverConfirmed',
    { after: ['HandedOver'], what: 'handed it over', unless: (data) => textAt(data, 'how') === 'code' },
  ],
  ['CheckVoided', { after: ['CheckIssued'], what: 'recorded the check as given out' }],
  [
    'DisbursementFailed',
    { after: ['DisbursementDeclaredUnpaid'], what: 'declared it unpaid', unless: isProvidersWord },
  ],
  ['AdvanceFailed', { after: ['AdvanceDeclaredUnpaid'], what: 'declared it unpaid', unless: isProvidersWord }],
  ['SanctionsHitResolved', { after: ['SanctionsChecked'], what: 'found the hit' }],
  ['HouseholdErasureConfirmed', { after: ['HouseholdErasureAsked'], what: 'asked for the erasure' }],
  ['HouseholdErased', { after: ['HouseholdErasureAsked'], what: 'asked for the erasure' }],
  ['PublicationSigned', { after: ['PublicationSigned'], what: 'signed it already' }],
  ['LegalHoldLifted', { after: ['LegalHoldLiftAsked'], what: 'asked that the hold be lifted' }],
  [
    'LegalDemandAnswered',
    {
      after: ['LegalDemandReceived', 'CounselAdvised'],
      what: "registered the demand or recorded counsel's word",
      unless: (data) => listAt(data, 'left').length === 0,
    },
  ],
]);

/** Everybody who did one of these counts; of the others whoever did it last. */
const joined = ['PolicyRatified', 'PayeeLinkRequested', 'PublicationSigned'];
/** Whose failing is confirmed by whoever writes it down. */
const ofActor = ['DisbursementFailed', 'AdvanceFailed'];

/** Goes through one stream, and tells of each second act that somebody did after the first. */
export const checkTwoPeople = (events: readonly Event[], problems: Problems): void => {
  const by = new Map<string, readonly string[]>();
  let document = '';
  const since = (name: string): readonly string[] => by.get(name) ?? [];
  for (const event of events) {
    const { type, data, actor } = event;
    const rule = seconds.get(type);
    if (rule !== undefined && rule.unless?.(data) !== true) {
      const me = ofActor.includes(type) ? actor : textAt(data, 'by');
      const names = rule.after.map((name) => (rule.key === undefined ? name : `${name} ${textAt(data, rule.key)}`));
      if (names.flatMap(since).includes(me))
        problems.add('duty', `${nameOf(event)}: ${me} ${rule.what}, so somebody else had to do this.`, event);
    }
    const name = type === 'AllotmentMoveProposed' ? `${type} ${textAt(data, 'moveId')}` : type;
    by.set(name, [...(joined.includes(name) ? since(name) : []), textAt(data, 'by')]);
    // A new account has askers of its own.
    if (type === 'PayeeRequested') by.delete('PayeeLinkRequested');
    // What is made again is signed anew.
    if (type === 'PublicationDrafted' || type === 'PublicationAskedAgain') by.delete('PublicationSigned');
    if (type === 'PublicationDrafted') document = textAt(data, 'documentHash');
    if (type === 'PublicationSigned' && textAt(data, 'documentHash') !== document)
      problems.add('duty', `${nameOf(event)}: what was signed is not the document that was made.`, event);
    if (type === 'PublicationPublished' && new Set(since('PublicationSigned')).size < 2)
      problems.add('duty', `${nameOf(event)}: fewer than two people signed what was published.`, event);
  }
};
