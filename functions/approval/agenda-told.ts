// A meeting as it is told before and while it is held: masked lines, what they come to, and the funds before and after. No names.
import type { Json } from '@hearth/domain/canonical';
import type { Actor } from '@hearth/domain/duties';
import { type CalledMeeting, recusalsOf } from '@hearth/domain/meeting-rules';
import type { Rejected } from '@hearth/domain/rejections';
import { sentenceOf } from '@hearth/domain/sentences';
import { type AgendaMoney, readMoney } from './agenda-money.ts';
import { refuseInSitting } from './duties-kept.ts';
import { type AgendaLine, isWaiting, readAgenda } from './meeting-agenda.ts';
import type { Ports } from './set-aside.ts';

/** An agenda with what it would cost. */
export type Agenda = { readonly lines: readonly AgendaLine[]; readonly money: AgendaMoney };

/** Reads it as it stands now. */
export const agendaOf = async (ports: Ports, meeting: CalledMeeting, now: string): Promise<Agenda> => {
  const lines = await readAgenda(ports, meeting);
  return { lines, money: await readMoney(ports, now, lines) };
};

/** Why this approver could not decide each line, by award; nobody else is asked. */
export const refusalsFor = async (
  ports: Ports,
  actor: Actor,
  meeting: CalledMeeting,
  lines: readonly AgendaLine[],
): Promise<ReadonlyMap<string, Rejected>> => {
  if (!actor.roles.includes('approver')) return new Map();
  const recused = recusalsOf(meeting, actor.memberId);
  const each = await Promise.all(
    lines.map(async ({ award }): Promise<readonly [string, Rejected][]> => {
      const refused = await refuseInSitting(ports, { actor, recused }, 'approve', award);
      return refused === undefined ? [] : [[award.id, refused]];
    }),
  );
  return new Map(each.flat());
};

const lineTold = (
  { award, policy, findings, openMatches, notGreen, needsTwo, consents, recused, place }: AgendaLine,
  { would }: AgendaMoney,
  language: string,
  refused: Rejected | undefined,
): Json => ({
  awardId: award.id,
  applicationId: award.applicationId,
  partnerId: award.partnerId,
  need: award.coarse.need,
  size: award.coarse.sizeBand,
  amountMinor: award.amountMinor,
  currency: award.currency,
  rail: award.rail,
  madeAt: award.madeAt,
  awarded: award.adjudicatedBy === undefined ? 'by-policy' : 'by-a-reviewer',
  status: award.status,
  findings: findings.map((finding) => ({
    code: finding.code,
    outcome: finding.outcome,
    sentence: sentenceOf(finding, language, policy),
  })),
  openMatches,
  isGreen: notGreen.length === 0,
  notGreen,
  needsTwo,
  consents,
  recused,
  waitsInLine: place !== undefined,
  ...(isWaiting(award) ? { would: would.get(award.id) ?? 'unknown' } : {}),
  ...(refused === undefined ? {} : { notYours: { reason: refused.rejected, detail: refused.detail } }),
});

const sumsOf = (lines: readonly AgendaLine[]): Json => {
  const currencies = [...new Set(lines.map(({ award }) => award.currency))].sort();
  return currencies.map((currency) => {
    const own = lines.filter(({ award }) => award.currency === currency);
    return { currency, count: own.length, amountMinor: own.reduce((sum, { award }) => sum + award.amountMinor, 0) };
  });
};

/** The lines, their sums (what waits, and what of it is green), and the funds before and after. */
export const agendaTold = (
  { lines, money }: Agenda,
  language: string,
  refusals: ReadonlyMap<string, Rejected>,
): { readonly [name: string]: Json } => {
  const waiting = lines.filter(({ award }) => isWaiting(award));
  return {
    lines: lines.map((line) => lineTold(line, money, language, refusals.get(line.award.id))),
    waiting: sumsOf(waiting),
    green: sumsOf(waiting.filter(({ notGreen }) => notGreen.length === 0)),
    funds: money.funds.map((fund) => ({ ...fund })),
  };
};
