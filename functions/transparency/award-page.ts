// The record of one grant as a page to print: for the file that an auditor or the tax authority asks for. It names nobody.
import { moneyWords } from '@hearth/domain/money-words';
import { html, type Markup } from '@hearth/pages/html-text';
import { instantWords, printedPage } from '@hearth/pages/printed-page';
import { at, facts, grid, list, outcomeWords, plain, restricted } from './award-page-parts.ts';
import type { AwardRecord } from './award-record.ts';

const aid = ({ aid: { amountMinor, askedMinor, currency, ...rest }, program, notice }: AwardRecord): Markup =>
  html`<section><h2>The aid and its purpose</h2>${facts([
    ['Program', program.name],
    ['Purpose and who it helps', program.purpose],
    ['Kind of aid', rest.kind],
    ['Need', rest.need],
    ['Asked for', moneyWords(askedMinor, currency)],
    ['Awarded', moneyWords(amountMinor, currency)],
    ['Area', rest.area],
    ['Household size', rest.householdSize === '1' ? '1 person' : `${rest.householdSize} people`],
    ['Notice given', `version ${notice.noticeVersion}, language ${notice.language}, ${instantWords(notice.givenAt)}`],
  ])}</section>`;

const criteria = ({ criteria: rows, program: { policy } }: AwardRecord): Markup => html`<section><h2>Criteria</h2>
${facts([
  ['Policy', `version ${policy.version}, ${policy.policyId}`],
  ['In force from', policy.inForceFrom === undefined ? 'no day on record' : at(policy.inForceFrom)],
  ['SHA-256 of the policy', policy.hash],
  ['Ratified by', list(policy.ratifiedBy)],
])}${grid(
  ['Rule', 'Outcome', 'Finding'],
  rows.map(({ code, outcome, sentence }) => [code, outcomeWords[outcome], sentence]),
)}</section>`;

const selection = ({ selection: one, relationship, evidenceSeen }: AwardRecord): Markup =>
  html`<section><h2>How it was selected</h2>${facts([
    ['Came by', one.cameBy],
    ['Taken by', `${one.partner ?? one.partnerId} (${list(one.takenBy)})`],
    ['Submitted', at(one.submittedAt)],
    ['Screened', at(one.screenedAt)],
    [
      'Decided',
      one.decidedBy === 'policy'
        ? 'by the policy: every rule was met'
        : `by a reviewer (${one.adjudicatedBy ?? ''}), reason: ${one.reason ?? 'none'}`,
    ],
    ['Decided at', at(one.adjudicatedAt)],
    ['Evidence seen', list(evidenceSeen)],
    [
      'Looked at for repeats',
      one.matches.length === 0
        ? 'nothing looked alike'
        : one.matches
            .map(({ matchId, status, decidedBy }) => `${matchId}: ${status}, by ${decidedBy ?? 'nobody yet'}`)
            .join('; '),
    ],
    ['Relationship disclosed', relationship.disclosed ? `yes: ${list(relationship.members)}` : 'none'],
  ])}</section>`;

const committee = ({ approval }: AwardRecord): Markup => html`<section><h2>Who decided</h2>
<p>${approval.approversNeeded === 1 ? 'One approver is needed' : 'Two approvers are needed'} for this amount; nobody approves what they submitted or adjudicated.</p>
${approval.meetings.map(
  ({ meetingId, heldOn, closedAt, quorum, present, recusals, decision, recordHash, minutesHash }) =>
    facts([
      heldOn === undefined ? ['Docket, without a meeting', meetingId] : ['Meeting', meetingId],
      heldOn === undefined ? ['Closed', at(closedAt)] : ['Held', at(heldOn)],
      ['Quorum', heldOn === undefined ? undefined : (quorum ?? 'not recorded')],
      ['Present', heldOn === undefined ? undefined : list(present)],
      [
        'Stood back',
        heldOn === undefined
          ? undefined
          : recusals.length === 0
            ? 'nobody'
            : list(recusals.map(({ by, because }) => `${by} (${because})`)),
      ],
      ['Decision', decision === undefined ? undefined : plain(decision)],
      ['SHA-256 of the minutes', recordHash],
      ['SHA-256 of written minutes', minutesHash],
    ]),
)}
${grid(
  ['Act', 'By', 'When', 'Override'],
  approval.approvals.map(({ act, by, at: when, overrideId }) => [act, by, at(when), overrideId ?? 'none']),
)}</section>`;

const funding = ({ funding: rows, aid: { currency } }: AwardRecord): Markup =>
  html`<section><h2>What it was paid from</h2>${grid(
    ['Fund', 'Funder', 'Restriction', 'Attempt', 'Amount'],
    rows.map(({ attempt, fund, fundId, funder, restriction, amountMinor }) => [
      ...[fund ?? fundId, funder ?? 'several', restricted(restriction) || 'none', attempt],
      moneyWords(amountMinor, currency),
    ]),
  )}</section>`;

const railWords: Readonly<Record<string, string>> = {
  bank: 'through the provider',
  partner: 'handed over by the partner',
  manual: 'by check',
};

const payments = ({ payments: rows }: AwardRecord): Markup =>
  html`<section><h2>Proof of payment</h2>${
    rows.length === 0
      ? html`<p>No payment was begun.</p>`
      : rows.map(
          (one) =>
            html`${facts([
              [
                'Attempt',
                `number ${one.attempt}, ${plain(one.status)}, ${moneyWords(one.amountMinor, one.currency)}, ${railWords[one.rail] ?? one.rail}`,
              ],
              ['Payment', one.disbursementId],
              ['Paid', at(one.paidAt)],
              ['Provider reference', one.providerReference],
              ['Receipt', one.receiptNumber],
              ['Confirmed by', one.confirmedHow],
              ['Advance to the partner', one.advanceReference ?? one.advanceId],
              [
                'Check',
                one.checkNumber === undefined
                  ? undefined
                  : `${one.checkNumber}, ${one.issuedOn === undefined ? 'not issued yet' : `issued ${at(one.issuedOn)}`}, ${one.clearedOn === undefined ? 'not cashed yet' : `cashed ${at(one.clearedOn)}`}`,
              ],
              ['Owed to the state from', at(one.escheatOn)],
              ['Reason', one.reason],
            ])}${grid(
              ['When', 'Event', 'By'],
              one.steps.map(({ at: when, event, by }) => [at(when), event, by]),
            )}`,
        )
  }</section>`;

const looked = (of: AwardRecord['sanctions']['household']): string =>
  of === undefined
    ? 'not looked up'
    : `${of.status}: ${of.list} ${of.listVersion}, ${instantWords(of.checkedAt)}, by ${of.checkedBy}`;

const kept = ({ identity, retention, sanctions, streams }: AwardRecord): Markup =>
  html`<section><h2>Kept, and where</h2>${facts([
    ['Name and address', identity.where === 'vault' ? 'in the vault, read under a recorded reason' : identity.where],
    ['Erased', at(identity.erasedAt)],
    ['Kept until', at(identity.keptUntil)],
    ['Legal hold', identity.legalHold ? 'yes' : 'none'],
    ['Kept after the last payment', `${retention.awardedDays} days`],
    ['Sanctions, household, latest look', looked(sanctions.household)],
    ['Sanctions, partner, latest look', looked(sanctions.partner)],
  ])}${grid(
    ['Stream', 'Events', 'Hash of the last'],
    streams.map(({ stream, events, headHash }) => [stream, events, headHash]),
  )}</section>`;

const gaps = ({ gaps: rows }: AwardRecord): Markup =>
  html`<section><h2>What this record does not carry</h2><p>Rows of what a charity is expected to keep (IRS Publication 3833), as Hearth numbers them.</p>${grid(
    ['Row', 'Lacks'],
    rows.map(({ row, lacks }) => [row, lacks]),
  )}</section>`;

/** Writes the page, with the policy under which it is sent. Names of programs, funds and partners are escaped. */
export const awardPage = (record: AwardRecord): ReturnType<typeof printedPage> =>
  printedPage(
    `Record of a grant, ${record.awardId}`,
    html`<header><h1>Record of a grant</h1><p>${record.awardId}. Drawn up on ${instantWords(record.drawnUpAt)} from the record, for an auditor or the tax authority. It names no household; people of the fiscal agent and its partners stand by their ids.</p></header>
<main>${[aid, criteria, selection, committee, funding, payments, kept, gaps].map((part) => part(record))}</main>
<footer class="signatures"><div>Drawn up by: name, signature, date</div><div>Seen by: name, signature, date</div></footer>`,
  );
