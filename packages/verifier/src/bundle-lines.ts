// The form of a bundle: what each kind of line is, and to whom it is told. Hides the JSON of the file.
import { instant, nameOf, skewMs } from './event.ts';
import { showFacts } from './facts.ts';
import { countAt, isObject, type JsonObject, nothing, parsed, textAt, textsAt } from './json.ts';
import { checkLeaf } from './log-checks.ts';
import { hearStatement } from './money.ts';
import { endStream, headerOf, isAll, isLog, type Reading } from './reading.ts';
import { readEvent } from './record.ts';
import { addLeaves, hearLogEvent } from './sealed-log.ts';

const format = 'hearth-bundle/1';
/** What a bundle of a part is of, and how its id begins. */
const idsOf: ReadonlyMap<string, string> = new Map([
  ['grant', 'awd_'],
  ['fund', 'fund_'],
]);

const hearEvent = (reading: Reading, line: JsonObject): void => {
  const { problems, seen, log } = reading;
  const told = { stream: textAt(line, 'stream'), sequence: countAt(line, 'sequence'), body: textAt(line, 'body') };
  if (told.stream !== reading.stream) {
    endStream(reading);
    reading.stream = told.stream;
    if (seen.has(told.stream)) problems.add('order', `The events of ${told.stream} do not stand together.`, told);
  }
  reading.events += 1;
  const before = problems.count();
  const event = readEvent(told, problems);
  if (event === undefined) return;
  const isWhole = problems.count() === before;
  if (isLog(reading)) hearLogEvent(log, event);
  if (instant(event.at) > instant(reading.header.madeAt) + skewMs)
    problems.add('event', `${nameOf(event)} says that it happened on ${event.at}, after this bundle was made.`, event);
  // What was changed was told already; that it is not the leaf follows from it.
  const isProven = isAll(reading) && (!isWhole || (!isLog(reading) && checkLeaf(log, event)));
  // The log's own stream is longer than any other, and judged by its chain alone.
  reading.held.push({ event: isLog(reading) ? { ...event, data: nothing } : event, isProven, isWhole });
};

const hearProof = ({ proofs, header, held }: Reading, line: JsonObject): void => {
  if (textAt(line, 'of') === 'consistency') {
    proofs.link(line, header.size);
    return;
  }
  const last = held.at(-1);
  // What was changed was told already; that its proof fails follows from it.
  if (last?.isWhole === false) last.isProven = true;
  else {
    const isProven = proofs.include(line, header.size, last?.event);
    if (last !== undefined) last.isProven = isProven;
  }
};

const lineFault = ({ problems, lines }: Reading, says: string): void =>
  problems.add('bundle', `Line ${lines}: ${says}`);

type Kind = (reading: Reading, line: JsonObject) => void;
const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['checkpoint', ({ checkpoints, lines }, line) => checkpoints.add(textAt(line, 'note'), `line ${lines}`)],
  ['leaves', ({ log }, line) => addLeaves(log, countAt(line, 'from'), textsAt(line, 'hashes'))],
  ['event', hearEvent],
  ['proof', hearProof],
  [
    'facts',
    (reading, line) => {
      endStream(reading);
      showFacts(reading.facts, line);
    },
  ],
  [
    'statement',
    (reading, line) => {
      endStream(reading);
      hearStatement(reading.money, line);
    },
  ],
  [
    'end',
    (reading, line) => {
      endStream(reading);
      reading.isEnded = true;
      if (countAt(line, 'lines') !== reading.lines)
        lineFault(reading, `the end names ${countAt(line, 'lines')} lines.`);
    },
  ],
]);

/** What is nested deeper than a stack is no bundle, and no reason to stop. */
export const withoutFault = (reading: Reading, does: () => void): void => {
  try {
    does();
  } catch (fault) {
    if (!(fault instanceof RangeError)) throw fault;
    lineFault(reading, 'it is nested too deep.');
  }
};

const begin = (reading: Reading, line: JsonObject): void => {
  reading.header = headerOf(line);
  if (textAt(line, 'kind') !== 'header' || textAt(line, 'format') !== format)
    lineFault(reading, `this is no bundle of the form ${format}.`);
  const { of, id, madeAt } = reading.header;
  if (!(of === 'all' ? id === '' : id.startsWith(idsOf.get(of) ?? '-')))
    lineFault(reading, `it says that it is of "${of} ${id}", which is nothing that a bundle can be of.`);
  if (Number.isNaN(instant(madeAt)))
    lineFault(reading, `it says that it was made at "${madeAt}", which is no instant.`);
};

export const hearLine = (reading: Reading, text: string): void => {
  reading.lines += 1;
  const line = parsed(text);
  const kind = kinds.get(textAt(line, 'kind'));
  if (!isObject(line)) lineFault(reading, 'it can not be read.');
  else if (reading.lines === 1) begin(reading, line);
  else if (reading.isEnded) lineFault(reading, 'something stands behind the end.');
  else if (kind === undefined) lineFault(reading, `there is no kind of line "${textAt(line, 'kind')}".`);
  else withoutFault(reading, () => kind(reading, line));
};
