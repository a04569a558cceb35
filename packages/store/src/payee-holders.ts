// Who holds a payee: a household or a partner. Both streams carry the same payee events.
import type { Organization } from '@hearth/domain/governance';
import type { Household } from '@hearth/domain/households';
import { kindOf } from '@hearth/domain/ids';
import type { Payee, PayeeEvent } from '@hearth/domain/payees';
import type { Occasion } from '@hearth/domain/record';
import { type Append, afterwards, append, commit } from './commit.ts';
import { type Loaded, loaded, stateRef } from './entities.ts';
import { again, untilSettled } from './outcomes.ts';
import { householdStream, organizationStream } from './projection.ts';
import type { Tables } from './tables.ts';

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

/** New events of the holder's payee, for a commit. */
export const appendPayee = (holder: Holder, events: readonly PayeeEvent[]): Append =>
  holder.kind === 'organization'
    ? append(organizationStream, holder.stream, events)
    : append(householdStream, holder.stream, events);

const grown = (holder: Holder, events: readonly [PayeeEvent, ...PayeeEvent[]], occasion: Occasion): Holder => {
  if (holder.kind === 'organization') {
    const { kind, stream } = holder;
    return { kind, stream: afterwards(organizationStream, stream, events, occasion) };
  }
  const { kind, stream } = holder;
  return { kind, stream: afterwards(householdStream, stream, events, occasion) };
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
    const news = [first, ...more] as const;
    const outcome = await commit(tables, { occasion, appends: [appendPayee(holder, news)] });
    return 'committed' in outcome ? grown(holder, news, occasion) : again;
  });
};
