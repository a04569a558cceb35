// The faults that callers of the store tell apart.

/** The store kept refusing for reasons of load (conflicts, throttling): try again later. Told apart by its name. */
export class StoreBusy extends Error {
  override readonly name = 'StoreBusy';
}

/** The record is not whole, so that it can not be sealed over: somebody must look. Its message has ids and sequences only. */
export class RecordGap extends Error {
  override readonly name = 'RecordGap';
}
