// The record's applications, awards, disbursements, advances and funds as verification needs them, read out of state items.
import type { Advance } from '@hearth/domain/advances';
import type { Application } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import type { Disbursement } from '@hearth/domain/disbursements';
import type { Fund } from '@hearth/domain/funds';
import { type IdKind, kindOf } from '@hearth/domain/ids';
import { type Entry, entryOf } from '@hearth/domain/ledger';
import type { RecordedEvent } from '@hearth/domain/record';
import type { Slice } from '@hearth/domain/slices';
import { loaded } from '@hearth/store/entities';
import { sliceOf } from '@hearth/store/slices';
import type { Item } from '@hearth/store/tables';
import type { Evidence } from './evidence.ts';

export type Folded = {
  readonly applications: readonly Application[];
  readonly awards: ReadonlyMap<string, Award>;
  readonly disbursements: readonly Disbursement[];
  readonly advances: readonly Advance[];
  readonly funds: readonly Fund[];
  readonly slices: readonly Slice[];
  readonly entries: readonly { readonly event: RecordedEvent; readonly entry: Entry }[];
};

const statesOf = <S>(state: readonly Item[], kind: IdKind): readonly S[] =>
  state.flatMap((item) =>
    item.sk === 'state' && kindOf(item.pk) === kind ? (loaded<S>(item.pk, item).state ?? []) : [],
  );

/** The ledger entry that rides in an event, if there is one. */
export const entriesOf = (event: RecordedEvent): readonly { event: RecordedEvent; entry: Entry }[] => {
  const entry = entryOf(event);
  return entry === undefined ? [] : [{ event, entry }];
};

/** Reads what the checks need, once. */
export const foldedOf = ({ state, streams }: Pick<Evidence, 'state' | 'streams'>): Folded => ({
  applications: statesOf<Application>(state, 'application'),
  awards: new Map(statesOf<Award>(state, 'award').map((award) => [award.id, award])),
  disbursements: statesOf<Disbursement>(state, 'disbursement'),
  advances: statesOf<Advance>(state, 'advance'),
  funds: statesOf<Fund>(state, 'fund'),
  slices: state.flatMap((item) => (item.pk.startsWith('slices#') ? [sliceOf(item)] : [])),
  entries: [...streams.values()].flat().flatMap(entriesOf),
});
