// The judge of a history at the doors: hears of every write, call and ending as it happens, and says which invariant broke.
import type { RecordedEvent } from '@hearth/domain/record';
import type { Item } from '@hearth/store/tables';
import { type Asked, judgeEnding } from '../../oracle/endings.ts';
import type { Judge } from '../../oracle/judge.ts';
import { judgePlace } from '../../oracle/states.ts';
import type { Ending, Task } from '../../stage.ts';
import type { Story } from '../../story.ts';
import { personalAtDoors as personal } from '../door-people.ts';
import type { KnownWebhook } from '../known-things.ts';
import { appealJudge } from './appeal-judge.ts';
import { deliveryJudge } from './delivery-judge.ts';
import { learnAtDoors, nothingCame } from './door-facts.ts';
import { listJudge } from './list-judge.ts';
import { messageJudge } from './message-judge.ts';

const unchanged = 'what the record holds never changes';
const nothingPersonal = 'no personal data stands in events';
const once = 'a request has its effect once, however often it comes';

type About = {
  readonly story: Story;
  readonly webhooks: readonly KnownWebhook[];
  /** Partners' references by their keyed hashes. */ readonly refs: ReadonlyMap<string, string>;
};

/** A judge who knows nothing yet. `wrote` must hear of every write from the first on. */
export const openDoorOracle = ({ story, webhooks, refs }: About) => {
  const facts = nothingCame();
  const judge: Judge = { violated: story.violated };
  const lists = listJudge(facts, story);
  const messages = messageJudge(story);
  const deliveries = deliveryJudge(facts, story, webhooks, personal);
  const claims = appealJudge(facts, story);
  const requests = new Map<string, string>();
  let moves = 0;

  const heard = (event: RecordedEvent, body: string, task: Task | undefined): void => {
    const { type, stream, data } = event;
    if (personal.test(body)) judge.violated(9, nothingPersonal, `${type} on ${stream}: ${body.slice(0, 200)}`);
    story.event(stream, type, () => JSON.stringify(data).slice(0, 300));
    moves += 1;
    if (event.request !== undefined) {
      const { key } = event.request;
      if (requests.has(key))
        judge.violated(7, once, `${key} came to ${type} on ${stream}, and to ${requests.get(key)}`);
      requests.set(key, `${type} on ${stream}`);
    }
    judgePlace(facts, judge, event);
    if (type === 'ApplicationSubmitted' || type === 'ApplicationAmended')
      lists.judgeTaken(event, refs.get(String(Object(data).partnerRefKey)));
    claims.judge(event);
    learnAtDoors(facts, event, (key) => refs.get(key), story.steps());
    lists.heard(event);
    messages.heard(event, task);
    deliveries.heard(event);
  };

  return {
    cases: facts.cases,
    appeals: facts.appeals,
    lists,
    messages,
    deliveries,
    claims,
    violated: judge.violated,
    /** Events so far: when it stands still, so does the world. */ moves: () => moves,
    wrote: (key: string, before: Item | undefined, after: Item | undefined, task: Task | undefined): void => {
      story.wrote(key, after);
      if (!key.startsWith('events|')) return;
      if (before !== undefined || after === undefined) {
        judge.violated(2, unchanged, `${key} was written over`);
        return;
      }
      const body = String(after['body']);
      heard(JSON.parse(body), body, task);
    },
    ended: (asked: Asked, ending: Ending, task: Task): void =>
      judgeEnding(story, asked, ending, task, (message) => {
        // Whoever was faster took a list's files away: the message comes again, and finds it done.
        const id = /imp_[0-9A-Z]+/i.exec(message)?.[0];
        return (
          message.endsWith('is not there') && ['applied', 'dropped', 'checking'].includes(lists.statusOf(id ?? ''))
        );
      }),
  };
};
export type DoorOracle = ReturnType<typeof openDoorOracle>;
