// The clock: the machine's, moved by what the local host installs. In AWS nothing is installed and the offset is 0.

const movedClock = Symbol.for('hearth.clock');

const offsetMs = (): number => {
  const installed: unknown = Reflect.get(globalThis, movedClock);
  if (typeof installed !== 'object' || installed === null || !('offsetMs' in installed)) return 0;
  return typeof installed.offsetMs === 'function' ? Number(installed.offsetMs()) : 0;
};

/** Milliseconds since 1970 (UTC). */
export const nowMs = (): number => Date.now() + offsetMs();

/** The instant, RFC 3339 in UTC with milliseconds. */
export const now = (): string => new Date(nowMs()).toISOString();
