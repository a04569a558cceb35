// The requests that a whole run made, held against the provider's own description.
import { type Misfit, validateRequest, type WireRequest } from './checks.ts';

/** A request that does not fit the description, and why. */
export type SpecMisfit = { readonly request: WireRequest; readonly misfits: readonly Misfit[] };

/**
 * Of the requests that a stand-in recorded, those that the real provider would turn away. Pure; an empty list is the proof
 * that every call of the run was one that the description allows. Values that an open list does not know are left out: they
 * are no fault. Source: the description in `packages/payments/spec`.
 */
export const specMisfits = (requests: readonly WireRequest[]): readonly SpecMisfit[] =>
  requests.flatMap((request) => {
    const misfits = validateRequest(request).filter(({ kind }) => kind !== 'open-enum');
    return misfits.length === 0 ? [] : [{ request, misfits }];
  });
