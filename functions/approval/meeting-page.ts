// A meeting as a page that people print: its agenda before it is held, its minutes with their hash afterwards. No names of households.

import type { CalledMeeting } from '@hearth/domain/meeting-rules';
import { minutesForm } from '@hearth/domain/minutes';
import { moneyWords } from '@hearth/domain/money-words';
import { sentenceOf } from '@hearth/domain/sentences';
import { html, type Markup } from '@hearth/pages/html-text';
import { dayWords, instantWords, printedPage } from '@hearth/pages/printed-page';
import type { Agenda } from './agenda-told.ts';
import type { AgendaLine } from './meeting-agenda.ts';
import { isWaiting } from './meeting-agenda.ts';
import { answerWords, notGreenWords, wouldWords } from './meeting-words.ts';

/** What the page is made of. `nameOf` names organizations and programs by their ids, and tells a member's roles. */
type MeetingPageInput = {
  readonly meeting: CalledMeeting;
  readonly version: number;
  readonly agenda: Agenda;
  readonly language: string;
  readonly nameOf: (id: string) => string;
  readonly now: string;
};

const count = (number: number, one: string, more: string): string => (number === 1 ? `1 ${one}` : `${number} ${more}`);

const sums = (lines: readonly AgendaLine[]): string => {
  const byCurrency = new Map<string, number>();
  for (const { award } of lines)
    byCurrency.set(award.currency, (byCurrency.get(award.currency) ?? 0) + award.amountMinor);
  return [...byCurrency].map(([currency, minor]) => moneyWords(minor, currency)).join(' and ');
};

const verdict = ({ meeting, agenda }: MeetingPageInput): Markup => {
  if (meeting.closedAt !== undefined) {
    const done = meeting.answers ?? [];
    const approved = new Set<string>(
      done.filter(({ outcome }) => outcome === 'approved').map(({ awardId }) => awardId),
    );
    const money = sums(agenda.lines.filter(({ award }) => approved.has(award.id)));
    if (meeting.answers === undefined)
      return html`<p class="verdict bad">The decisions are being applied. Print this page again in a minute.</p>`;
    return html`<p class="verdict">${count(meeting.decisions.length, 'award was decided', 'awards were decided')}, ${approved.size} of them approved${money === '' ? '' : `: ${money}`}. What the record says of this meeting has the hash below.</p>`;
  }
  const waiting = agenda.lines.filter(({ award }) => isWaiting(award));
  const green = waiting.filter(({ notGreen }) => notGreen.length === 0);
  if (waiting.length === 0) return html`<p class="verdict bad">Nothing of this agenda waits for approval any more.</p>`;
  return html`<p class="verdict">${count(waiting.length, 'award waits', 'awards wait')}: ${sums(waiting)}. ${count(green.length, 'is', 'are')} green${green.length === 0 ? '' : `: ${sums(green)}`}.</p>`;
};

/** Awards by the numbers of their lines. */
const numbersOf = ({ lines }: Agenda, awardIds: readonly string[]): string => {
  const ids = new Set(awardIds);
  return lines.flatMap(({ award }, at) => (ids.has(award.id) ? [String(at + 1)] : [])).join(', ');
};

const people = ({ meeting, agenda, nameOf }: MeetingPageInput): Markup => {
  const { present, quorum, attendanceBy, recusals, consents } = meeting;
  const isClosed = meeting.closedAt !== undefined;
  const by = attendanceBy === undefined ? '' : ` Recorded by ${nameOf(attendanceBy)}.`;
  const asked = `The quorum is ${quorum} of the committee and the approvers`;
  const listed =
    present.length === 0
      ? html`<p>${isClosed ? 'Nobody was recorded as present.' : 'Nobody is recorded as present yet.'} ${asked}.</p>`
      : html`<p>${count(present.length, 'person', 'people')} of the committee and the approvers; the quorum is ${quorum}.${by}</p><ul>${present.map((id) => html`<li>${nameOf(id)}</li>`)}</ul>`;
  const rows = [
    ...recusals.map(({ by: who, awardIds, because }) => ({
      who,
      awardIds,
      what: because === 'relationship' ? 'stood back: close to the household' : 'stood back',
    })),
    ...consents.map(({ by: who, awardIds }) => ({ who, awardIds, what: 'consented' })),
  ];
  return html`<section><h2>${isClosed ? 'Who was there' : 'Who is there'}</h2>${listed}${
    rows.length === 0
      ? html`<p>Nobody stood back from an award, and nobody gave a consent ahead.</p>`
      : html`<table class="words"><thead><tr><th scope="col">Who</th><th scope="col">What</th><th scope="col">Lines</th></tr></thead><tbody>${rows.map(
          ({ who, awardIds, what }) =>
            html`<tr><th scope="row">${nameOf(who)}</th><td data-label="What">${what}</td><td data-label="Lines">${numbersOf(agenda, awardIds)}</td></tr>`,
        )}</tbody></table>`
  }</section>`;
};

const findings = ({ findings: all, policy }: AgendaLine, language: string): Markup => {
  const others = all.filter(({ outcome }) => outcome !== 'pass');
  const passed = count(all.length - others.length, 'rule is met', 'rules are met');
  return html`${others.map((finding) => html`<div>${sentenceOf(finding, language, policy)}</div>`)}<small>${passed}</small>`;
};

const flags = (line: AgendaLine, { money }: Agenda): Markup => {
  const { award, notGreen, needsTwo, consents, place } = line;
  const would = money.would.get(award.id) ?? 'be-approved';
  const words = [
    ...(notGreen.length === 0 ? ['green'] : notGreen.map((one) => notGreenWords[one])),
    ...(needsTwo
      ? [consents.length === 0 ? 'needs two approvers: nobody consented yet' : 'needs two approvers, one consented']
      : []),
    ...(place === undefined ? [] : ['waits in line for money']),
    ...(would === 'be-approved' || would === 'wait-for-consent' || !isWaiting(award)
      ? []
      : [wouldWords[would] ?? would]),
  ];
  return html`${words.map((word) => html`<div>${word}</div>`)}`;
};

const decided = (line: AgendaLine, { meeting }: MeetingPageInput): Markup => {
  const one = meeting.decisions.find(({ awardId }) => awardId === line.award.id);
  const answer = meeting.answers?.find(({ awardId }) => awardId === line.award.id);
  if (one === undefined) return html`not decided`;
  const reason = one.reason === undefined ? '' : `: ${one.reason}`;
  const became = answer === undefined ? 'being applied' : (answerWords[answer.outcome] ?? answer.outcome);
  // What came out as it was decided is said once.
  if (answer?.outcome === 'approved' || answer?.outcome === 'sent-back') return html`${became}${reason}`;
  return html`<div>${one.decision === 'approve' ? 'approve' : `send back${reason}`}</div><small>${became}${answer?.detail === undefined ? '' : `. Told to who closed: “${answer.detail}”`}</small>`;
};

const lines = (input: MeetingPageInput): Markup => {
  const { agenda, language, nameOf, meeting } = input;
  const isClosed = meeting.closedAt !== undefined;
  const last = isClosed ? 'Decision' : 'Note';
  return html`<section><h2>${isClosed ? 'What was decided' : 'Agenda'}</h2><p>${isClosed ? 'Findings as screening left them.' : 'Those in line for money first, then the rest. A line is green when every rule is met, no match is open, and nobody stood back or is close: the green ones may be approved together.'}</p>
<div class="wide"><table class="words"><thead><tr><th scope="col">Case</th><th scope="col">Partner</th><th scope="col">Need, size</th><th scope="col">Amount</th><th scope="col">Findings</th><th scope="col">${last}</th></tr></thead><tbody>${agenda.lines.map(
    (line, at) =>
      html`<tr><th scope="row">${at + 1}<small>${line.award.applicationId}</small></th><td data-label="Partner">${nameOf(line.award.partnerId)}</td><td class="on" data-label="Need, size">${line.award.coarse.need}<small>${line.award.coarse.sizeBand} ${line.award.coarse.sizeBand === '1' ? 'person' : 'people'}</small></td><td data-label="Amount">${moneyWords(line.award.amountMinor, line.award.currency)}<small>${line.award.adjudicatedBy === undefined ? 'by policy' : 'by a reviewer'}</small></td><td data-label="Findings">${findings(line, language)}</td><td data-label="${last}">${isClosed ? decided(line, input) : flags(line, agenda)}</td></tr>`,
  )}</tbody></table></div></section>`;
};

const funds = ({ agenda, meeting }: MeetingPageInput): Markup => {
  if (meeting.closedAt !== undefined || agenda.money.funds.length === 0) return html``;
  return html`<section><h2>The funds</h2><p>What is there for these partners: now, if the green lines are approved, and if everything is that there is money for. An award that still needs a first consent takes nothing.</p>
<table><thead><tr><th scope="col">Fund</th><th scope="col">Now</th><th scope="col">After the green ones</th><th scope="col">After all</th></tr></thead><tbody>${agenda.money.funds.map(
    ({ name, currency, beforeMinor, afterGreenMinor, afterAllMinor }) =>
      html`<tr><th scope="row">${name}</th>${[beforeMinor, afterGreenMinor, afterAllMinor].map((minor) => html`<td>${moneyWords(minor, currency)}</td>`)}</tr>`,
  )}</tbody></table></section>`;
};

const proof = ({ meeting }: MeetingPageInput): Markup => {
  if (meeting.answers === undefined) return html``;
  const written =
    meeting.minutesHash === undefined ? '' : `The minutes that people wrote have the SHA-256 ${meeting.minutesHash}. `;
  return html`<section><h2>Proof</h2><p>${written}The minutes of the record (form ${minutesForm}) have the SHA-256 below: of their canonical JSON, as anybody makes it again from the events of ${meeting.id}.</p><p><strong>${meeting.recordHash ?? 'not recorded: closed before minutes were hashed'}</strong></p></section>`;
};

const heading = ({ meeting, version, now, nameOf }: MeetingPageInput): string => {
  const called = `Called for ${dayWords(meeting.heldOn)} by ${nameOf(meeting.openedBy ?? '')}. Number ${meeting.id}, version ${version}.`;
  return meeting.closedAt === undefined
    ? `${called} As it stands on ${instantWords(now)}.`
    : `${called} Closed on ${instantWords(meeting.closedAt)} by ${nameOf(meeting.by ?? '')}.`;
};

/** Writes the page, with the policy under which it is sent. Names are escaped. */
export const meetingPage = (input: MeetingPageInput): ReturnType<typeof printedPage> => {
  const title = input.meeting.closedAt === undefined ? 'Agenda' : 'Minutes';
  return printedPage(
    `${title}, ${dayWords(input.meeting.heldOn)}`,
    html`<header><h1>${title}</h1><p>${heading(input)}</p>${verdict(input)}</header>
<main>
${people(input)}
${lines(input)}
${funds(input)}
${proof(input)}
</main>
<footer class="signatures"><div>Chair: name, signature, date</div><div>Approver: name, signature, date</div></footer>`,
  );
};
