// Verifies a bundle from its first line to its last, and what holds for the whole of it. Never throws for what a bundle holds.
import { createReadStream } from 'node:fs';
import { hearLine, withoutFault } from './bundle-lines.ts';
import { closeFacts } from './facts.ts';
import { checkCovered, checkRoots, checkStreams } from './log-checks.ts';
import { closeMoney } from './money.ts';
import { checkUnsealed, endStream, isAll, openReading, type Reading, type Trusted } from './reading.ts';
import { plural, type Verdict, verdictOf } from './verdict.ts';

/** What a part of the record has to hold to be judged at all. */
const checkPart = ({ problems, duties, seen, sealed, header: { of, id } }: Reading): void => {
  const missing = (stream: string, says: string): void => problems.add('stream-dropped', says, { stream, sequence: 1 });
  if (!seen.has(id)) missing(id, `This is the bundle of ${of} ${id}, and ${id} is not in it.`);
  for (const stream of duties.linked())
    if (!seen.has(stream)) missing(stream, `${stream} is missing: an award in this bundle names it.`);
  if (sealed === 0)
    problems.add('not-included', 'Of no event in this bundle it is shown that it was sealed: nothing in it is proven.');
};

const close = (reading: Reading): void => {
  const { problems, checkpoints, header, log, seen } = reading;
  endStream(reading);
  if (!reading.isEnded)
    problems.add('bundle', `The bundle is cut off after ${plural(reading.lines, 'line')}: it has no end.`);
  if (header.size <= 0 || !checkpoints.roots.has(header.size))
    problems.add(
      'unlinked-checkpoint',
      `There is no signed checkpoint of size ${header.size}: nothing in this bundle is proven.`,
    );
  if (isAll(reading)) {
    checkRoots(log);
    checkStreams(log, seen);
    checkCovered(log);
  } else {
    reading.proofs.close(header.size);
    checkPart(reading);
  }
  checkUnsealed(reading);
  if (header.hasFacts) closeFacts(reading.facts);
  if (isAll(reading)) closeMoney(reading.money, undefined);
  if (header.of === 'fund') closeMoney(reading.money, header.id);
  reading.duties.close(isAll(reading));
};

/** Reads a bundle once, and says what holds. */
export const verifyBundle = async (
  lines: Iterable<string> | AsyncIterable<string>,
  trusted: Trusted,
): Promise<Verdict> => {
  const reading = openReading(trusted);
  for await (const line of lines) if (line !== '') hearLine(reading, line);
  withoutFault(reading, () => close(reading));
  return verdictOf(reading);
};

const mostLine = 64 * 1_024 * 1_024;

/** The lines of a file, without ever holding much more than one. Fault: a line that is longer than any of a bundle. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 16 })) {
    rest += chunk;
    let from = 0;
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', from)) {
      yield rest.slice(from, end);
      from = end + 1;
    }
    rest = rest.slice(from);
    if (rest.length > mostLine)
      throw new Error(`A line of ${path} is longer than ${mostLine} characters: this is no bundle.`);
  }
  if (rest !== '') yield rest;
}
