// What may be written down about a fault. Messages are left out: a parser's or a database's message can quote what a person typed.
import type { LogFields } from './log-catalog.ts';

// Their messages name resources, actions and roles, and without them a missing permission can't be found.
const tellsNoValues = new Set([
  'AccessDeniedException',
  'DisabledException',
  'KMSInvalidStateException',
  'NoSuchBucket',
  'NotFoundException',
  'QueueDoesNotExist',
  'RecordGap',
  'ResourceNotFoundException',
]);

const maxFrames = 8;
const maxCauses = 3;

// The stack repeats the message, which may have lines that look like frames.
const frames = ({ stack, message }: Error): readonly string[] =>
  (stack ?? '')
    .replace(message, () => '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, maxFrames)
    .map((line) => line.trim());

const code = (error: Error): string | undefined =>
  'code' in error && typeof error.code === 'string' ? error.code.slice(0, 200) : undefined;

const cancellations = (error: Error): readonly string[] | undefined => {
  if (!('CancellationReasons' in error) || !Array.isArray(error.CancellationReasons)) return undefined;
  return error.CancellationReasons.map((reason: { readonly Code?: unknown }) => String(reason?.Code));
};

/** Names, frames and codes of a fault and of what caused it; never its message, unless that can hold no value of a person. */
export const reportFault = (fault: unknown, depth = 0): LogFields => {
  if (!(fault instanceof Error)) return { name: typeof fault };
  return {
    name: fault.name.slice(0, 60),
    code: code(fault),
    message: tellsNoValues.has(fault.name) ? fault.message.slice(0, 400) : undefined,
    cancelled: cancellations(fault),
    frames: frames(fault),
    cause: fault.cause === undefined || depth >= maxCauses ? undefined : reportFault(fault.cause, depth + 1),
  };
};
