// Where a household stands on the day of judgement: what its policy asks to know beside the facts, and nothing more.
import type { Application } from '@hearth/domain/applications';
import type { CaseFacts, SanctionsLook, Standing } from '@hearth/domain/case-facts';
import { namesIn, type ParseExpression } from '@hearth/domain/expressions';
import { type Organization, type Program, todayIn } from '@hearth/domain/governance';
import { sumMinor } from '@hearth/domain/ledger';
import type { Policy } from '@hearth/domain/policy';
import type { Rule } from '@hearth/domain/policy-rules';
import type { SanctionsState } from '@hearth/domain/sanctions';
import { fits } from '@hearth/domain/slices';
import { dateOf } from '@hearth/domain/time';
import { loaded, stateRef } from '@hearth/store/entities';
import { rootOf } from '@hearth/store/household-roots';
import { matchCountRef } from '@hearth/store/shared-items';
import { slicesOf } from '@hearth/store/slices';
import { numberOf, type Tables } from '@hearth/store/tables';

type Asked = { readonly policy: Policy; readonly facts: CaseFacts; readonly parse: ParseExpression };

const readsFunds = (rule: Rule, parse: ParseExpression): boolean => {
  if (rule.kind !== 'expression') return rule.kind === 'allotment-left' || rule.kind === 'fund-restriction';
  const tree = parse(rule.expression);
  return !('problem' in tree) && namesIn(tree).includes('standing.allotmentLeftMinor');
};

/** What the partner's slices that fit the case hold together: no slice is named, so no fund's name reaches a finding. */
const fundsFor = async (
  tables: Tables,
  { partnerId, programId }: Application,
  { need, area }: CaseFacts,
  today: string,
): Promise<NonNullable<Standing['funds']>> => {
  const slices = await slicesOf(tables, partnerId, programId);
  const fitting = slices.filter((slice) => fits(slice, { programId, partnerId, need, area, today }));
  return { fitting: fitting.length, leftMinor: sumMinor(fitting.map(({ availableMinor }) => availableMinor)) };
};

const lookOf = (state: SanctionsState | undefined): SanctionsLook =>
  state === undefined ? { status: 'missing' } : { status: state.status, checkedOn: dateOf(state.checkedAt) };

const sanctionsOf = (
  { sanctions, rail, lane }: Application,
  partner: Organization | undefined,
): NonNullable<Standing['sanctions']> => ({
  // In the confidential lane nobody here knows the name: who is paid is the partner.
  household: lookOf(lane === 'confidential' ? partner?.sanctions : sanctions),
  ...(rail === 'partner' ? { organization: lookOf(partner?.sanctions) } : {}),
});

/**
 * Reads, strongly, where the household of an application stands at an instant: its window (of its root), its open matches, and
 * slices and sanctions only where a rule asks for them. Read it after matches were settled: a household that turned out to be
 * another one has that one's window.
 */
export const readStanding = async (
  tables: Tables,
  applicationId: string,
  application: Application,
  { policy, facts, parse }: Asked,
  now: string,
): Promise<{ readonly standing: Standing; readonly program: Program | undefined }> => {
  const { programId, partnerId, householdId } = application;
  const asksSanctions = policy.rules.some((rule) => rule.kind === 'sanctions-step' && rule.mode !== 'off');
  const [[counts, programItem, partnerItem], root] = await Promise.all([
    tables.read([matchCountRef(applicationId), stateRef(programId), ...(asksSanctions ? [stateRef(partnerId)] : [])]),
    rootOf(tables, householdId),
  ]);
  const program = loaded<Program>(programId, programItem).state;
  const today = todayIn(program, now);
  const asksFunds = policy.rules.some((rule) => readsFunds(rule, parse));
  const funds = asksFunds ? { funds: await fundsFor(tables, application, facts, today) } : {};
  const partner = loaded<Organization>(partnerId, partnerItem).state;
  const standing = {
    today,
    grants: root.window.grants.map(({ at, amountMinor }) => ({ at, amountMinor })),
    openMatches: numberOf(counts, 'open'),
    ...(application.relationship.disclosed ? { relationshipDisclosed: true } : {}),
    ...funds,
    ...(asksSanctions ? { sanctions: sanctionsOf(application, partner) } : {}),
  };
  return { standing, program };
};
