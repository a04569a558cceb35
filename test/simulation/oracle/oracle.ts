// The judge of a history: hears of every write, call and ending as it happens, and says which invariant broke.
import type { RecordedEvent } from '@hearth/domain/record';
import type { PaymentProvider, ProviderOutcome, ProviderPayment, StoredRequest } from '@hearth/payments/provider';
import type { Item } from '@hearth/store/tables';
import type { Ending, Task } from '../stage.ts';
import type { Story } from '../story.ts';
import { judgeApproval, judgeOpenMatch, judgeWindow } from './approvals.ts';
import { judgeEntries, judgeFund, judgeSlice } from './books.ts';
import { openCalls } from './calls.ts';
import { type Asked, judgeEnding } from './endings.ts';
import { nothingKnown } from './facts.ts';
import type { Judge } from './judge.ts';
import { learn } from './learning.ts';
import { judgeRelease, judgeSecond } from './release.ts';
import { judgeState } from './states.ts';

const once = 'a request has its effect once, however often it comes';
const unchanged = 'what the record holds never changes';
const nothingPersonal = 'no personal data stands in events, queue messages or requests';

/** What names a person here, or where one is reached. */
const personal = /CANARY|Quintanilla|partner\.example|000123456789|0001111111|0002222222/;

type About = { readonly story: Story; readonly nowMs: () => number; readonly twin: PaymentProvider };

/** A judge who knows nothing yet. `wrote` must hear of every write from the first on. */
export const openOracle = ({ story, twin }: About) => {
  const facts = nothingKnown();
  const judge: Judge = { violated: story.violated };
  const calls = openCalls(facts, judge, twin);
  const touched = new Map<string, Item>();
  const funds = new Set<string>();
  const requests = new Map<string, string>();
  let moves = 0;

  const heard = (event: RecordedEvent, body: string): void => {
    if (personal.test(body))
      judge.violated(9, nothingPersonal, `${event.type} on ${event.stream}: ${body.slice(0, 200)}`);
    story.event(event.stream, event.type, () => JSON.stringify(event.data).slice(0, 300));
    if (event.type !== 'Reconciled') moves += 1;
    if (event.request !== undefined) {
      const { key } = event.request;
      if (requests.has(key))
        judge.violated(7, once, `${key} came to ${event.type} on ${event.stream}, and to ${requests.get(key)}`);
      requests.set(key, `${event.type} on ${event.stream}`);
    }
    learn(facts, event);
    judgeState(facts, judge, event);
    judgeEntries(facts, judge, event);
    if (event.stream.startsWith('fund_')) funds.add(event.stream);
    switch (event.type) {
      case 'AwardApproved':
        judgeApproval(facts, judge, event);
        break;
      case 'DisbursementIntended':
      case 'CheckDue':
      case 'HandoverDue':
        judgeOpenMatch(facts, judge, facts.payments.get(event.stream)?.awardId ?? '', 'intended');
        calls.judgeAttempt(event);
        judgeRelease(facts, judge, event);
        break;
      case 'AwardLapsed':
      case 'AwardWaitsForPayee':
        calls.judgeIdle(event);
        break;
      case 'AdvanceIntended':
      case 'RegisterPrepared':
        judgeRelease(facts, judge, event);
        for (const id of facts.payments.get(event.stream)?.covers ?? [])
          judgeOpenMatch(facts, judge, facts.payments.get(id)?.awardId ?? '', 'advanced');
        break;
    }
    judgeSecond(facts, judge, event);
    void calls.judgeWord(event);
  };

  return {
    facts,
    calls,
    judge,
    knowsKey: calls.knowsKey,
    /** Events so far, but for reports of reconciliation: when it stands still, so does the world. */
    moves: () => moves,
    wrote: (key: string, before: Item | undefined, after: Item | undefined): void => {
      story.wrote(key, after);
      if (key.startsWith('events|')) {
        if (before !== undefined || after === undefined) {
          judge.violated(2, unchanged, `${key} was written over`);
          return;
        }
        const body = String(after['body']);
        heard(JSON.parse(body), body);
        return;
      }
      if (after !== undefined && (after.sk === 'window' || after.pk.startsWith('slices#'))) touched.set(key, after);
    },
    /** After each step: judges what the step left. */
    stepped: (): void => {
      for (const item of touched.values()) {
        if (item.sk === 'window') judgeWindow(facts, judge, item);
        else judgeSlice(facts, judge, item);
      }
      for (const fundId of funds) judgeFund(facts, judge, fundId);
      touched.clear();
      funds.clear();
    },
    asked: (request: StoredRequest, what: 'payment' | 'recipient'): void => {
      if (personal.test(request.body)) judge.violated(9, nothingPersonal, `a request: ${request.body.slice(0, 200)}`);
      calls.asked(request, what);
    },
    paid: (request: StoredRequest, outcome: ProviderOutcome<ProviderPayment>) => calls.paid(request, outcome),
    ended: (asked: Asked, ending: Ending, task: Task): void => judgeEnding(story, asked, ending, task),
  };
};
export type Oracle = ReturnType<typeof openOracle>;
