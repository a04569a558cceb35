// The agenda of a meeting as the record stands now: each award with what screening found, and whether it is green. No names.
import type { Application } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import type { MemberId } from '@hearth/domain/ids';
import { type CalledMeeting, consentsTo, recusedFrom } from '@hearth/domain/meeting-rules';
import { type Policy, tierOf } from '@hearth/domain/policy';
import type { Finding } from '@hearth/domain/policy-rules';
import { placeInLine } from '@hearth/domain/waiting-line';
import { loaded, stateRef } from '@hearth/store/entities';
import type { Root } from '@hearth/store/household-roots';
import { matchCountRef } from '@hearth/store/shared-items';
import { numberOf } from '@hearth/store/tables';
import { awardsAtOnce, readInOrder } from './docket-reads.ts';
import type { Ports } from './set-aside.ts';

/** Why a line is not green: a person looks at it by itself. */
export type NotGreen = 'decided' | 'finding' | 'open-match' | 'recusal' | 'relationship';

/** One line of an agenda. */
export type AgendaLine = {
  readonly award: Award;
  readonly root: Root;
  readonly policy: Policy;
  readonly findings: readonly Finding[];
  readonly openMatches: number;
  /** Empty when it is green. */ readonly notGreen: readonly NotGreen[];
  readonly needsTwo: boolean;
  /** Who consented in this meeting. */ readonly consents: readonly MemberId[];
  readonly recused: readonly MemberId[];
  /** Where it stands in line for money; absent when it does not wait for any. */ readonly place?: string;
};

/** Says whether an approver still has something to decide of it. */
export const isWaiting = ({ status }: Pick<Award, 'status'>): boolean =>
  status === 'awaiting-approval' || status === 'waiting-for-funds';

const notGreen = (
  { status, related }: Award,
  findings: readonly Finding[],
  openMatches: number,
  recused: readonly MemberId[],
): readonly NotGreen[] => [
  ...(isWaiting({ status }) ? [] : ['decided' as const]),
  ...(findings.length > 0 && findings.every(({ outcome }) => outcome === 'pass') ? [] : ['finding' as const]),
  ...(openMatches === 0 ? [] : ['open-match' as const]),
  ...(recused.length === 0 ? [] : ['recusal' as const]),
  ...(related.length === 0 ? [] : ['relationship' as const]),
];

type Known = { readonly award: Award; readonly root: Root };

const lineOf = async (
  { tables, readPolicy }: Pick<Ports, 'tables' | 'readPolicy'>,
  meeting: CalledMeeting,
  { award, root }: Known,
  consents: ReadonlyMap<string, readonly MemberId[]>,
): Promise<AgendaLine> => {
  const [item, matches] = await tables.read([stateRef(award.applicationId), matchCountRef(award.applicationId)]);
  const { findings = [] } = loaded<Application>(award.applicationId, item).state ?? {};
  const openMatches = numberOf(matches, 'open');
  const recused = recusedFrom(meeting, award.id);
  const policy = await readPolicy(award.policyId);
  return {
    award,
    root,
    policy,
    findings,
    openMatches,
    notGreen: notGreen(award, findings, openMatches, recused),
    needsTwo: tierOf(policy, award.amountMinor).approvers === 2,
    consents: consents.get(award.id) ?? [],
    recused,
    ...(award.status === 'waiting-for-funds' ? { place: placeInLine(award.rank ?? 0, award.submittedAt) } : {}),
  };
};

const byPlace = (a: AgendaLine, b: AgendaLine): number => {
  if (a.place === undefined || b.place === undefined)
    return Number(a.place === undefined) - Number(b.place === undefined);
  return a.place < b.place ? -1 : a.place > b.place ? 1 : 0;
};

/**
 * The lines of an agenda in the order in which they would be applied: those in line for money first, in their order, then the rest
 * as it was called; once it is closed, as it was called. Strongly consistent reads: whoever decides by it decides by what stands.
 */
export const readAgenda = async (
  ports: Pick<Ports, 'tables' | 'readPolicy'>,
  meeting: CalledMeeting,
): Promise<readonly AgendaLine[]> => {
  const consents = consentsTo(meeting);
  const known = (await readInOrder(ports.tables, meeting.agenda)).flatMap(({ award, root }): Known[] =>
    award.state === undefined || root === undefined ? [] : [{ award: award.state, root }],
  );
  const lines: AgendaLine[] = [];
  for (let from = 0; from < known.length; from += awardsAtOnce) {
    const some = known.slice(from, from + awardsAtOnce);
    lines.push(...(await Promise.all(some.map((one) => lineOf(ports, meeting, one, consents)))));
  }
  return meeting.closedAt === undefined ? lines.sort(byPlace) : lines;
};
