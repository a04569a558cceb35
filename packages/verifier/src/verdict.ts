// The verdict over a bundle that was read: what was checked, what a reader should know, and what is wrong.
import { countAt, textAt } from './json.ts';
import type { CheckName, Problem } from './problems.ts';
import { isAll, type Reading } from './reading.ts';

export type Check = { readonly name: CheckName; readonly says: string; readonly holds: boolean };
export type Verdict = {
  readonly holds: boolean;
  /** What the bundle is of, by its own words. */ readonly of: string;
  readonly madeAt: string;
  /** The first thing that is wrong comes first. */ readonly problems: readonly Problem[];
  readonly problemCount: number;
  readonly checks: readonly Check[];
  /** What a reader should know and nothing is wrong with. */ readonly notes: readonly string[];
};

const counted = (count: number): string => count.toLocaleString('en-US');
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${counted(count)} ${count === 1 ? one : many}`;

const checksOf = (reading: Reading): readonly Check[] => {
  const { problems, checkpoints, log, proofs, facts, money, duties, header, seen, events, sealed } = reading;
  const check = (name: CheckName, says: string): Check => ({ name, says, holds: !problems.fails(name) });
  return [
    check('bundle', 'the file is whole'),
    check('checkpoints', `${plural(checkpoints.roots.size, 'checkpoint')}, signed by the key, one root for one size`),
    check(
      'log',
      isAll(reading)
        ? `${plural(log.leaves.count(), 'leaf', 'leaves')} give every signed root`
        : `${plural(proofs.included(), 'proof')} of inclusion, ${proofs.consistent()} of consistency`,
    ),
    check(
      'record',
      `${plural(events, 'event')} in ${plural(seen.size, 'stream')}: bytes, hashes, chains; ${counted(sealed)} sealed`,
    ),
    check(
      'facts',
      header.hasFacts
        ? `facts behind ${plural(facts.matching.size, 'application')} are those that were decided on`
        : 'not in this bundle; decisions agree with the hashes',
    ),
    check(
      'money',
      `${plural(money.entries, 'entry', 'entries')} sum to zero; ${plural(money.stated.size, 'statement')} agree`,
    ),
    check(
      'duties',
      `${plural(duties.approvals(), 'approval')} of ${plural(duties.awards(), 'award')}: different people where two must act`,
    ),
    check('policies', 'each is the document that its hash names, and was in force'),
  ];
};

const mostFlaws = 5;

const notesOf = (reading: Reading): readonly string[] => {
  const { unsealed, log, facts } = reading;
  const [firstErased] = facts.erased.values();
  return [
    ...(unsealed.length === 0
      ? []
      : [`${plural(unsealed.length, 'event')} came after the last checkpoint: chained, and not sealed yet.`]),
    ...log.flaws
      .slice(0, mostFlaws)
      .map(
        (flaw) =>
          `The sealer itself found the record not whole at ${textAt(flaw, 'stream')}/${countAt(flaw, 'sequence')} (${textAt(flaw, 'wrong')}).`,
      ),
    ...(firstErased === undefined
      ? []
      : [
          `${plural(facts.erased.size, 'application')} erased as the record says, first by ${firstErased}: the decisions stay proven and can't be replayed.`,
        ]),
    ...(isAll(reading) ? [] : ['A part of the record: what it leaves out, only a bundle of everything can show.']),
  ];
};

export const verdictOf = (reading: Reading): Verdict => {
  const { problems, header } = reading;
  return {
    holds: problems.count() === 0,
    of: header.id === '' ? header.of : `${header.of} ${header.id}`,
    madeAt: header.madeAt,
    problems: problems.all(),
    problemCount: problems.count(),
    checks: checksOf(reading),
    notes: notesOf(reading),
  };
};
