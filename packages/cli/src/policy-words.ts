// What a policy comes to, in a few lines of words: so that whoever wrote cents for dollars sees it before anybody ratifies.
import { moneyWords } from '@hearth/domain/money-words';
import type { Policy } from '@hearth/domain/policy';

const ratifiedBy = ({ ratification: one }: Policy): string => {
  if (one.by === 'all-members') return 'every member organization';
  return one.by === 'quorum' ? `${one.organizations} organizations` : `${one.members} of the committee`;
};

const people = (many: number): string => (many === 1 ? '1 person' : `up to ${many} people`);

/** Amounts, caps, approval and consent of a policy, a line each. Pure. */
export const policyWords = (policy: Policy): readonly string[] => {
  const money = (minor: number): string => moneyWords(minor, policy.currency);
  const caps = policy.rules.flatMap((rule) =>
    rule.kind === 'cap-per-household' ? [`${money(rule.capMinor)} in ${rule.windowDays} days`] : [],
  );
  const sheltered = policy.rules.flatMap((rule) =>
    rule.kind === 'confidential-cap' ? [`${money(rule.capMinor)} in ${rule.windowDays} days`] : [],
  );
  const bounds = policy.rules.flatMap((rule) =>
    rule.kind === 'amount-bounds' ? [`${money(rule.leastMinor)} to ${money(rule.mostMinor)}`] : [],
  );
  const more = Object.entries(policy.situationMinor).map(([name, minor]) => `${money(minor ?? 0)} more for ${name}`);
  const tiers = policy.tiers.map(
    ({ upToMinor, approvers, inMeeting }) =>
      `${approvers === 1 ? 'one approver' : 'two approvers'}${inMeeting === true ? ' in a meeting' : ''}${upToMinor === undefined ? '' : ` up to ${money(upToMinor)}`}`,
  );
  return [
    `  at once        ${[...policy.amountTable.map(({ sizeUpTo, amountMinor }) => `${people(sizeUpTo)} ${money(amountMinor)}`), ...more].join(', ')}`,
    ...(bounds.length === 0 ? [] : [`  asked for      ${bounds.join('; ')}`]),
    `  a household    ${caps.join('; ')}`,
    ...(sheltered.length === 0 ? [] : [`  confidential   ${sheltered.join('; ')}`]),
    `  approved by    ${tiers.join(', then ')}; a meeting needs ${policy.quorum}`,
    `  in force       from ${policy.effectiveFrom}, once ratified by ${ratifiedBy(policy)}`,
  ];
};
