// Who holds a payee: a household or a partner. Both streams carry the same payee events.
import type { Organization } from '@hearth/domain/governance';
import type { Household } from '@hearth/domain/households';
import { kindOf } from '@hearth/domain/ids';
import type { Payee, PayeeEvent } from '@hearth/domain/payees';
import type { Occasion } from '@hearth/domain/record';
import { type Append, afterwards, append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { again, untilSettled } from '@hearth/store/outcomes';
import { householdStream, organizationStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';

/** A holder as it was read, or as it stands after what was committed to it. */
export type Holder =
  | { readonly kind: 'household'; readonly stream: Loaded<Household> }
  | { readonly kind: 'organization'; readonly stream: Loaded<Organization> };

/** The holder's payee; undefined when nobody asked for one yet. */
export const payeeOf = ({ stream }: Holder): Payee | undefined => stream.state?.payee;

/** Reads a household or a partner. */
export const readHolder = async (tables: Tables, id: string): Promise<Holder> => {
  const [item] = await tables.read([stateRef(id)]);
  return kindOf(id) === 'organization'
    ? { kind: 'organization', stream: loaded<Organization>(id, item) }
    : { kind: 'household', stream: loaded<Household>(id, item) };
};

const grown = (
  holder: Holder,
  events: readonly [PayeeEvent, ...PayeeEvent[]],
  occasion: Occasion,
): { readonly add: Append; readonly after: Holder } => {
  if (holder.kind === 'organization') {
    const { kind, stream } = holder;
    const after = afterwards(organizationStream, stream, events, occasion);
    return { add: append(organizationStream, stream, events), after: { kind, stream: after } };
  }
  const { kind, stream } = holder;
  const after = afterwards(householdStream, stream, events, occasion);
  return { add: append(householdStream, stream, events), after: { kind, stream: after } };
};

/**
 * Writes what `decide` says of the payee (none: nothing to do), and returns the holder as it is afterwards. When `known` is
 * behind the record, it is read again.
 */
export const writeHolder = (
  tables: Tables,
  known: Holder,
  decide: (payee: Payee | undefined) => readonly PayeeEvent[],
  occasion: Occasion,
): Promise<Holder> => {
  let unused: Holder | undefined = known;
  return untilSettled(async () => {
    const holder = unused ?? (await readHolder(tables, known.stream.id));
    unused = undefined;
    const [first, ...more] = decide(payeeOf(holder));
    if (first === undefined) return holder;
    const { add, after } = grown(holder, [first, ...more], occasion);
    const outcome = await commit(tables, { occasion, appends: [add] });
    return 'committed' in outcome ? after : again;
  });
};
