// Every guard that a transaction carries, by what it stands on and what it asks; and the tables with some of them taken away.
import type { Change, Guard, Tables } from '@hearth/store/tables';
import { keyOf } from '@hearth/store/tables';
import type { Plant } from './world-shape.ts';

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^mark#/, 'mark'],
  [/^check#/, 'check number'],
  [/^standing#/, 'standing'],
  [/^approved#/, 'approved by one'],
  [/^slices#/, 'slice'],
  [/^payee#/, 'payee'],
  [/^ref#/, 'partner reference'],
  [/^destination#/, 'destination'],
  [/^report#/, 'report row'],
  [/^block#/, 'block'],
  [/^awd_/, 'award'],
  [/^dsb_/, 'disbursement'],
  [/^adv_/, 'advance'],
  [/^hh_/, 'household'],
  [/^org_/, 'organization'],
  [/^fund_/, 'fund'],
  [/^app_/, 'application'],
  [/^mtg_/, 'meeting'],
  [/^reg_/, 'register'],
  [/^brk_/, 'break'],
  [/^mat_/, 'match'],
  [/^sig_/, 'signal'],
  [/^(rec_|trs_)/, 'observation'],
  [/^claim#/, 'claim code'],
  [/^frm_.*#/, 'submission name'],
  [/^frm_/, 'form'],
  [/^sbm_/, 'submission'],
  [/^imp_/, 'list'],
  [/^apl_/, 'appeal'],
  [/^clm_/, 'claim'],
  [/^msg_/, 'message'],
  [/^whk_/, 'webhook'],
  [/^whd_/, 'delivery'],
];

const named = (key: string): string | undefined => kinds.find(([pattern]) => pattern.test(key))?.[1];

const partOf = (change: Change): string => {
  const { table, pk, sk } = keyOf(change);
  const kind = named(pk) ?? pk.split(/[_#]/)[0] ?? pk;
  if (table === 'events') return `event of ${kind}`;
  return pk.includes('#') ? kind : `${named(sk) ?? sk.split('#')[0] ?? sk} of ${kind}`;
};

const askOf = (guard: Guard): string => {
  if ('absent' in guard) return 'is absent';
  if ('present' in guard) return 'is there';
  if ('equals' in guard)
    return guard.attribute === 'version' ? 'has the version read' : `${guard.attribute} is as told`;
  if ('without' in guard) return `has no ${guard.without}`;
  if ('atMost' in guard) return `${guard.attribute} is within its limit`;
  return 'atLeast' in guard ? `${guard.attribute} is enough` : `${guard.attribute} has room`;
};

/** A guard by name: `check`, or what is written, the part of the store, and what is asked of it. */
const guardName = (change: Change, guard: Guard): string =>
  `${'check' in change ? 'check: ' : ''}${partOf(change)} ${askOf(guard)}`;

/** Names every guard that passes. */
export const watchedGuards = (tables: Tables, seen: (name: string, changes: readonly Change[]) => void): Tables => ({
  ...tables,
  transact: (changes) => {
    for (const change of changes) for (const guard of change.when) seen(guardName(change, guard), changes);
    return tables.transact(changes);
  },
});

const without = (changes: readonly Change[], names: ReadonlySet<string>): readonly Change[] =>
  changes.flatMap((change): readonly Change[] => {
    const when = change.when.filter((guard) => !names.has(guardName(change, guard)));
    if (when.length === change.when.length) return [change];
    return 'check' in change && when.length === 0 ? [] : [{ ...change, when }];
  });

/** The tables as if nobody had written these guards. */
export const withoutGuards = (names: readonly string[]): Plant => {
  const gone = new Set(names);
  return {
    name: names.join(' and '),
    engine: (tables) => ({ ...tables, transact: (changes) => tables.transact(without(changes, gone)) }),
  };
};
