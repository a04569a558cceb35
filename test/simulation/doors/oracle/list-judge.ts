// Invariants 11 and 12: what a list or a form hands in becomes applications once, whole where all was asked for, and never over what is newer.
import type { RecordedEvent } from '@hearth/domain/record';
import type { Story } from '../../story.ts';
import type { KnownRow } from '../known-things.ts';
import type { DoorFacts } from './door-facts.ts';

const oneEach = 'one reference of a partner is one application, however often and by whichever way it comes';
const askedFor = 'rows become applications only of a list whose rows were asked for';
const goodRows = 'only rows without an error become applications, with what stands in them';
const whole = 'all of a list is taken only where no row is in error';
const counted = 'what is told of a list is what became of its rows';
const notOver = 'a list writes over nothing that changed since it was checked';
const along = 'lists and submissions move along their tables';
const once = 'a submission of a form is one record, and becomes one application';

type ListFacts = {
  status: string;
  rows: readonly KnownRow[];
  /** The steps between which it was checked. */ checkFrom: number;
  checkTo: number;
  made: number;
  /** Where the check that counts left what it read. */ run: string;
};
type SubmissionFacts = {
  status: string;
  readonly formRef: string;
  versions: number;
  decidedOf: number;
  edited: boolean;
};

const moves: Readonly<Record<string, readonly [from: readonly string[], to: string]>> = {
  ImportOpened: [['none'], 'opened'],
  ImportCheckAsked: [['opened', 'failed', 'checked'], 'checking'],
  ImportChecked: [['checking'], 'checked'],
  ImportFailed: [['checking'], 'failed'],
  ImportApplyAsked: [['checked'], 'applying'],
  ImportContinued: [['applying'], 'applying'],
  ImportApplied: [['applying'], 'applied'],
  ImportDropped: [['opened', 'checking', 'checked', 'failed', 'applied'], 'dropped'],
  SubmissionReceived: [['none', 'received', 'taken', 'refused'], 'received'],
  SubmissionTaken: [['received'], 'taken'],
  SubmissionRefused: [['received'], 'refused'],
  SubmissionReadAgain: [['refused'], 'received'],
  SubmissionDropped: [['refused'], 'dropped'],
};

export const listJudge = (facts: DoorFacts, { violated, steps }: Pick<Story, 'violated' | 'steps'>) => {
  const lists = new Map<string, ListFacts>();
  const submissions = new Map<string, SubmissionFacts>();
  const byForm = new Map<string, string>();
  const listOf = (id: string): ListFacts => {
    const list = lists.get(id) ?? { status: 'none', rows: [], checkFrom: 0, checkTo: 0, made: 0, run: '' };
    lists.set(id, list);
    return list;
  };

  const judgeRow = (list: ListFacts, id: string, ref: string | undefined, minor: number): void => {
    if (list.status !== 'applying' && list.status !== 'applied')
      violated(11, askedFor, `${id} is ${list.status}, and ${ref} came of it`);
    if (!list.rows.some((row) => row.isGood && row.ref === ref && row.amountMinor === minor))
      violated(11, goodRows, `${id} has no good row ${ref} of ${minor}`);
  };

  /** Before the event is learned: what it finds is still there. */
  const judgeTaken = ({ type, stream, data }: RecordedEvent, ref: string | undefined): void => {
    const told = data as Readonly<Record<string, unknown>>;
    const known = facts.byRef.get(String(told['partnerRefKey']));
    if (type === 'ApplicationSubmitted' && known !== undefined)
      violated(11, oneEach, `${stream} and ${known} are both ${ref}`);
    const through = String(told['through'] ?? '');
    if (!through.startsWith('imp_')) return;
    const list = listOf(through);
    const one = facts.cases.get(stream);
    judgeRow(list, through, type === 'ApplicationSubmitted' ? ref : one?.ref, Number(told['requestedMinor']));
    if (type === 'ApplicationSubmitted') {
      list.made += 1;
      return;
    }
    const before = one?.contents.at(-1);
    const wasSeen = one?.contents.some(({ fromStep, minor }, at) => {
      const untilStep = one.contents[at + 1]?.fromStep ?? Number.POSITIVE_INFINITY;
      return minor === before?.minor && fromStep <= list.checkTo && untilStep >= list.checkFrom;
    });
    if (before?.through !== through && wasSeen !== true)
      violated(11, notOver, `${through} wrote over ${before?.minor} of ${one?.ref}`);
  };

  const onList = ({ type, stream, data }: RecordedEvent): void => {
    const list = listOf(stream);
    if (type === 'ImportCheckAsked') list.checkFrom = steps();
    if (type === 'ImportChecked') {
      list.checkTo = steps();
      list.run = Object(data).run;
    }
    const inError = list.rows.filter(({ isGood }) => !isGood).length;
    if (type === 'ImportApplyAsked' && Object(data).choice === 'all' && inError > 0)
      violated(11, whole, `${inError} rows of ${stream} are in error`);
    if (type !== 'ImportApplied') return;
    const counts: Readonly<Record<string, number>> = Object(data).counts;
    const sum = Object.values(counts).reduce((all, count) => all + count, 0);
    if (sum !== list.rows.length || (counts['left-out'] ?? 0) !== inError || (counts['new'] ?? 0) > list.made)
      violated(11, counted, `${stream} tells ${JSON.stringify(counts)} of ${list.rows.length} rows, ${list.made} made`);
    for (const { ref, isGood } of list.rows)
      if (isGood && ![...facts.cases.values()].some((one) => one.ref === ref))
        violated(11, counted, `${stream} is applied, and ${ref} is no application`);
  };

  const onSubmission = ({ type, stream, data }: RecordedEvent): void => {
    const told = data as Readonly<Record<string, unknown>>;
    if (type === 'SubmissionReceived') {
      const formRef = `${told['formId']} ${told['formRef']}`;
      const known = byForm.get(formRef) ?? stream;
      byForm.set(formRef, known);
      if (known !== stream) violated(12, once, `${known} and ${stream} are both ${formRef}`);
      const one = submissions.get(stream) ?? { status: 'none', formRef, versions: 0, decidedOf: 0, edited: false };
      one.versions += 1;
      submissions.set(stream, one);
    }
    const one = submissions.get(stream);
    if (one === undefined) return;
    if (type === 'SubmissionTaken' || type === 'SubmissionRefused') {
      one.decidedOf = Number(told['of']);
      if (one.decidedOf !== one.versions)
        violated(12, once, `${stream} was decided by ${one.decidedOf} of ${one.versions}`);
    }
  };

  return {
    judgeTaken,
    heard: (event: RecordedEvent): void => {
      const move = moves[event.type];
      if (move === undefined) return;
      const isList = event.type.startsWith('Import');
      const subject = isList ? listOf(event.stream) : submissions.get(event.stream);
      if (!move[0].includes(subject?.status ?? 'none'))
        violated(11, along, `${event.type} came to ${event.stream}, which is ${subject?.status}`);
      if (isList) onList(event);
      else onSubmission(event);
      const moved = isList ? listOf(event.stream) : submissions.get(event.stream);
      if (moved !== undefined) moved.status = move[1];
    },
    announced: (id: string, rows: readonly KnownRow[]): void => {
      listOf(id).rows = rows;
    },
    statusOf: (id: string): string => lists.get(id)?.status ?? 'none',
    all: lists,
    submissions,
  };
};
