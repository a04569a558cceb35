// A meeting's stream: its minutes and their hash, its quorum, and that nobody decided of what they were recused from.
import { firstOf, type Wrong } from './acts.ts';
import type { Event } from './event.ts';
import { canonicalJson, countAt, isObject, type Json, type JsonObject, listAt, textAt, textsAt } from './json.ts';
import { sha256Hex } from './merkle-tree.ts';

/** Members that have a value: the others are left out of canonical JSON. */
const present = (members: Readonly<Record<string, Json | undefined>>): JsonObject => {
  const there: Record<string, Json> = {};
  for (const [name, value] of Object.entries(members)) if (value !== undefined) there[name] = value;
  return there;
};
const parts = (list: readonly Json[], ...names: readonly string[]): readonly Json[] =>
  list.map((each) => present(Object.fromEntries(names.map((name) => [name, isObject(each) ? each[name] : undefined]))));

/** The minutes of a meeting, as its events make them: `DocketApplied.recordHash` is the hash of their canonical form. */
const minutesOf = (events: readonly Event[]): JsonObject => {
  const all = (type: string): readonly Event[] => events.filter((event) => event.type === type);
  const dataOf = (type: string): readonly Json[] => all(type).map(({ data }) => data);
  const [opened] = all('MeetingOpened');
  const attended = all('AttendanceRecorded').at(-1);
  const [closed] = all('DocketClosed');
  const [applied] = all('DocketApplied');
  return present({
    form: 'hearth-minutes-1',
    meetingId: events[0]?.stream,
    heldOn: opened?.data['heldOn'],
    openedAt: opened?.at,
    openedBy: opened?.data['by'],
    agenda: opened?.data['agenda'],
    quorum: opened?.data['quorum'],
    present: attended?.data['present'] ?? [],
    attendanceBy: attended?.data['by'],
    recusals: parts(dataOf('MemberRecused'), 'by', 'awardIds', 'because'),
    consents: parts(dataOf('ConsentGiven'), 'by', 'awardIds'),
    decisions: parts(listAt(closed?.data, 'decisions'), 'awardId', 'decision', 'reason'),
    closedAt: closed?.at,
    closedBy: closed?.data['by'],
    minutesHash: closed?.data['minutesHash'],
    answers: parts(listAt(applied?.data, 'answers'), 'awardId', 'outcome', 'detail'),
  });
};

export type Meeting = {
  readonly events: readonly Event[];
  /** With an agenda and a quorum; otherwise one approver's docket. */ readonly isCalled: boolean;
  /** Who was recused, by award. */ readonly recused: ReadonlyMap<string, ReadonlySet<string>>;
};

export const meetingOf = (events: readonly Event[]): Meeting => {
  const recused = new Map<string, Set<string>>();
  for (const { type, data } of events)
    for (const id of type === 'MemberRecused' ? textsAt(data, 'awardIds') : [])
      recused.set(id, (recused.get(id) ?? new Set()).add(textAt(data, 'by')));
  return { events, isCalled: firstOf(events, 'MeetingOpened') !== undefined, recused };
};

/** One meeting by itself. */
export const checkMeeting = ({ events, recused }: Meeting, wrong: Wrong): void => {
  const [opened, closed] = [firstOf(events, 'MeetingOpened'), firstOf(events, 'DocketClosed')];
  const applied = firstOf(events, 'DocketApplied');
  const recordHash = textAt(applied?.data, 'recordHash');
  if (applied !== undefined && recordHash !== '' && sha256Hex(canonicalJson(minutesOf(events))) !== recordHash)
    wrong(applied, 'the hash of the minutes is not that of what the meeting recorded.', 'minutes');
  if (closed === undefined) return;
  const by = textAt(closed.data, 'by');
  for (const decision of listAt(closed.data, 'decisions')) {
    const awardId = textAt(decision, 'awardId');
    if (recused.get(awardId)?.has(by)) wrong(closed, `${by} was recused from ${awardId}, and decided of it.`);
  }
  const attended = events.findLast(({ sequence, type }) => sequence < closed.sequence && type === 'AttendanceRecorded');
  const there = new Set(textsAt(attended?.data, 'present'));
  const quorum = countAt(opened?.data, 'quorum');
  if (opened !== undefined && there.size < quorum)
    wrong(closed, `${there.size} were present, and ${quorum} are a quorum.`);
};
