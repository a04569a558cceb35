// One bank account or card of several payees is shown to a person before anything is paid to it: the look, and what holds it true.
import type { Payee } from '@hearth/domain/payees';
import type { Occasion } from '@hearth/domain/record';
import { firstStep, holdsPayment, type Signal, signalOf } from '@hearth/domain/signals';
import { loaded, stateRef, stillAs } from './entities.ts';
import { destinationRef, idsIn } from './signal-items.ts';
import { raiseOnePayee } from './signals.ts';
import type { Change, Tables } from './tables.ts';

/** `isHeld`: a reviewer has to look first. `guards`: nobody joined and no signal moved since this look; for the intent's transaction. */
export type OnePayee = { readonly isHeld: boolean; readonly guards: readonly Change[] };

/** Nobody is counted at this destination who was not counted when it was read. */
const notGrown = (destination: string, holders: number): Change => ({
  check: destinationRef(destination),
  when: [{ attribute: 'ids', sizeBelow: holders + 1 }],
  orAbsent: true,
});

/**
 * Looks at everything a payee is paid to, strongly consistent. A signal that a crash kept from being raised is raised here, so that
 * nothing is paid before a person could have seen it. Several payees of one household are one.
 */
export const lookAtOnePayee = async (
  tables: Tables,
  { destinations = [] }: Pick<Payee, 'destinations'>,
  occasion: Occasion,
): Promise<OnePayee> => {
  if (destinations.length === 0) return { isHeld: false, guards: [] };
  const items = await tables.read(destinations.map(destinationRef));
  const counts = destinations.map((destination, at) => ({ destination, holders: idsIn(items[at]).length }));
  const several = counts.filter(({ holders }) => holders >= firstStep('one-payee-many-households'));
  await raiseOnePayee(
    tables,
    several.map(({ destination }) => destination),
    occasion,
  );
  const ids = several.map(({ destination }) => signalOf({ kind: 'one-payee-many-households', destination }));
  const signals = (await tables.read(ids.map(stateRef))).map((item, at) => loaded<Signal>(ids[at] ?? '', item));
  return {
    isHeld: signals.some(({ state }) => holdsPayment(state)),
    guards: [...counts.map(({ destination, holders }) => notGrown(destination, holders)), ...signals.map(stillAs)],
  };
};
