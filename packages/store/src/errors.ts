// The one fault that callers of the store tell apart.

/** The store kept refusing for reasons of load (conflicts, throttling): try again later. Told apart by its name. */
export class StoreBusy extends Error {
  override readonly name = 'StoreBusy';
}
