// What every application asked for and came to, for reports: coarse codes and instants, one small item an event that moved it.
import type { Application, ApplicationEvent, ApplicationStatus } from '@hearth/domain/applications';
import type { HelpAnswer } from '@hearth/domain/follow-up';
import type { RecordedEvent } from '@hearth/domain/record';
import { monthOf } from '@hearth/domain/time';
import { sequenceKey } from './entities.ts';
import { type Change, type Item, numberOf, type Ref, type Tables, textOf } from './tables.ts';

/** What was asked for, as it was told at an instant: at submission, and again by each amendment. */
export type Told = {
  readonly at: string;
  readonly householdId: string;
  readonly need: string;
  readonly area: string;
  readonly sizeBand: string;
  readonly language: string;
  readonly cameBy: string;
  readonly currency: string;
  readonly requestedMinor: number;
};

/** One application with all that it came to. Each list is in the order of its events. */
export type RequestRow = {
  readonly applicationId: string;
  readonly programId: string;
  readonly partnerId: string;
  readonly told: readonly Told[];
  readonly standings: readonly {
    readonly at: string;
    readonly standing: Exclude<ApplicationStatus, 'submitted'> | 'open';
    readonly reason?: string;
  }[];
  readonly helped?: { readonly at: string; readonly answer: HelpAnswer };
};

/** In the month of submission (UTC), so that a row never moves. */
const rowRef = ({ stream, sequence }: RecordedEvent<ApplicationEvent>, { submittedAt }: Application): Ref => ({
  table: 'state',
  pk: `asked#${monthOf(submittedAt)}`,
  sk: `${stream}#${sequenceKey(sequence)}`,
});

/** An item of its own for each event: nothing is read for it, none grows, and what came later can be left out exactly. */
const put = (event: RecordedEvent<ApplicationEvent>, after: Application, rest: Omit<Item, 'pk' | 'sk'>): Change => {
  const ref = rowRef(event, after);
  return { put: ref, item: { pk: ref.pk, sk: ref.sk, at: event.at, ...rest }, when: [] };
};

const toldIn = (event: RecordedEvent<ApplicationEvent>, after: Application): Change =>
  put(event, after, {
    standing: 'open',
    programId: after.programId,
    partnerId: after.partnerId,
    householdId: after.householdId,
    need: after.coarse.need,
    area: after.coarse.area,
    sizeBand: after.coarse.sizeBand,
    language: after.coarse.language,
    cameBy: after.cameBy,
    currency: after.currency,
    requestedMinor: after.requestedMinor,
  });

/** What an event of an application adds to its row. */
export const ofRequest = (event: RecordedEvent<ApplicationEvent>, after: Application): readonly Change[] => {
  switch (event.type) {
    case 'ApplicationSubmitted':
    case 'ApplicationAmended':
      return [toldIn(event, after)];
    case 'ApplicationScreened':
      return [put(event, after, { standing: event.data.outcome })];
    case 'ApplicationAdjudicated': {
      const { decision, reason } = event.data;
      return [put(event, after, { standing: decision === 'award' ? 'awarded' : 'declined', reason })];
    }
    case 'ApplicationReopened':
      return [put(event, after, { standing: 'referred', reason: event.data.reason })];
    case 'ApplicationWithdrawn':
      return [put(event, after, { standing: 'withdrawn', reason: event.data.reason })];
    case 'FollowUpAnswered':
      return [put(event, after, { helped: event.data.helped })];
    default:
      return [];
  }
};

const standings: readonly RequestRow['standings'][number]['standing'][] = [
  'open',
  'question',
  'referred',
  'awarded',
  'declined',
  'withdrawn',
];
const answers: readonly HelpAnswer[] = ['yes', 'partly', 'no'];

const toldOf = (item: Item): Told => ({
  at: textOf(item, 'at'),
  householdId: textOf(item, 'householdId'),
  need: textOf(item, 'need'),
  area: textOf(item, 'area'),
  sizeBand: textOf(item, 'sizeBand'),
  language: textOf(item, 'language'),
  cameBy: textOf(item, 'cameBy'),
  currency: textOf(item, 'currency'),
  requestedMinor: numberOf(item, 'requestedMinor'),
});

/** An application's row out of its items, in the order of their keys; undefined where the first is not its submission. */
const rowOf = (items: readonly Item[]): RequestRow | undefined => {
  const [first] = items;
  if (first === undefined || typeof first['programId'] !== 'string') return undefined;
  const asked = items.find((item) => item['helped'] !== undefined);
  const answer = answers.find((each) => each === asked?.['helped']);
  return {
    applicationId: first.sk.slice(0, first.sk.indexOf('#')),
    programId: first['programId'],
    partnerId: textOf(first, 'partnerId'),
    told: items.filter((item) => item['need'] !== undefined).map(toldOf),
    standings: items.flatMap((item) => {
      const standing = standings.find((each) => each === item['standing']);
      const { reason } = item;
      if (standing === undefined) return [];
      return [{ at: textOf(item, 'at'), standing, ...(typeof reason === 'string' ? { reason } : {}) }];
    }),
    ...(asked === undefined || answer === undefined ? {} : { helped: { at: textOf(asked, 'at'), answer } }),
  };
};

/** The rows of the applications that were submitted in a month (YYYY-MM, UTC), page by page; one application is held at a time. */
export async function* requestRowsOf(tables: Tables, month: string): AsyncGenerator<RequestRow> {
  let cursor: string | undefined;
  let items: Item[] = [];
  const whole = (): readonly RequestRow[] => {
    const row = rowOf(items);
    return row === undefined ? [] : [row];
  };
  do {
    const page = await tables.query({
      table: 'state',
      partition: `asked#${month}`,
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const item of page.items) {
      const own = item.sk.slice(0, item.sk.indexOf('#') + 1);
      if (items[0] !== undefined && !items[0].sk.startsWith(own)) {
        yield* whole();
        items = [];
      }
      items.push(item);
    }
    cursor = page.cursor;
  } while (cursor !== undefined);
  yield* whole();
}
