// `hearth redrive QUEUE`: shows the dead letters of a queue, each with why it ended there, and sends them back.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACCOUNT_ID, awsCaller } from '@hearth/local/engines/aws-json';
import { recordsIn, textIn } from '@hearth/local/engines/json-reading';
import { jsonOf, listAt, memberAt, textAt } from '@hearth/payments/wire-reading';
import type { CloudAccess } from '../cloud-access.ts';
import { wrongUse } from '../command-line.ts';
import { folderOf, type HearthCall, onCloud } from './hearth-call.ts';

const shownAtOnce = 10;
/** A message that fails again is hidden for minutes before its next try: nobody waits that long for the answer. */
const patienceMs = 20_000;

type Letter = { readonly messageId: string; readonly about: string };

const waiting = (
  depth: { readonly ready: number; readonly inFlight: number; readonly delayed: number } | undefined,
): number => (depth === undefined ? 0 : depth.ready + depth.inFlight + depth.delayed);

/** The dead-letter queue that is meant: by its own name, or by the name of the queue it belongs to. */
const deadLettersOf = async ({ controls }: CloudAccess, asked: string): Promise<{ name: string; count: number }> => {
  const { queues } = await controls.status();
  const dead = Object.keys(queues).filter((name) => /dead|dlq/i.test(name));
  const name = dead.find((one) => one === asked || one === `${asked}-dead-letters` || one.includes(asked));
  if (name === undefined) {
    const all = dead.map((one) => `  ${one}: ${waiting(queues[one])}`).join('\n');
    throw wrongUse(`There are no dead letters of "${asked}". There are:\n${all}`);
  }
  return { name, count: waiting(queues[name]) };
};

const lettersIn = async ({ addresses }: CloudAccess, name: string): Promise<readonly Letter[]> => {
  const call = awsCaller(addresses.sqsUrl, 'AmazonSQS');
  // Seen, not taken: they stay visible for whoever comes next.
  const received = await call('ReceiveMessage', {
    QueueUrl: `${addresses.sqsUrl}/${ACCOUNT_ID}/${name}`,
    MaxNumberOfMessages: shownAtOnce,
    VisibilityTimeout: 0,
  });
  return recordsIn(received['Messages']).map((message) => {
    const body = jsonOf(textIn(message, 'Body') ?? '');
    const about = [textAt(body, 'type'), textAt(body, 'stream')].filter((text) => text !== undefined).join(' of ');
    return { messageId: textIn(message, 'MessageId') ?? '', about: about === '' ? 'no event' : about };
  });
};

/** Why messages went back, by message: the last fault that a function logged for each. */
const faultsIn = (logFolder: string): ReadonlyMap<string, string> => {
  const faults = new Map<string, string>();
  for (const file of readdirSync(logFolder)
    .filter((name) => name.includes('.log'))
    .sort()) {
    for (const line of readFileSync(join(logFolder, file), 'utf8').split('\n')) {
      if (!line.includes('"messageId"')) continue;
      for (const fault of listAt(jsonOf(line), 'faults')) {
        const code = textAt(fault, 'fault', 'code');
        const [frame] = listAt(memberAt(fault, 'fault'), 'frames');
        const words = [textAt(fault, 'fault', 'name'), code, textAt(fault, 'fault', 'message'), frame].filter(
          (part) => typeof part === 'string',
        );
        faults.set(textAt(fault, 'messageId') ?? '', words.join('  '));
      }
    }
  }
  return faults;
};

/** Shows and, unless told to show only, sends back. */
export const redriveCommand = async (call: HearthCall): Promise<number> => {
  const [asked] = call.operands;
  if (asked === undefined) throw wrongUse('hearth redrive takes the name of a queue, such as screening.');
  return onCloud(folderOf(call), async (cloud) => {
    const { name, count } = await deadLettersOf(cloud, asked);
    console.log(count === 0 ? `${name} is empty.` : `${name} holds ${count}:`);
    const faults = faultsIn(cloud.addresses.logFolder);
    for (const { messageId, about } of count === 0 ? [] : await lettersIn(cloud, name)) {
      console.log(
        `  ${messageId}  ${about}\n      ${faults.get(messageId) ?? 'no fault of it is in the logs any more'}`,
      );
    }
    if (count === 0 || call.isShownOnly) return 0;
    const { moved, to } = await cloud.controls.redrive(name);
    console.log(`${moved} sent back to ${to}.`);
    const isDone = await cloud.controls.untilIdle(patienceMs).then(
      () => true,
      () => false,
    );
    const left = (await deadLettersOf(cloud, name)).count;
    if (left > 0) console.log(`${left} came back here: what is wrong is still wrong.`);
    else
      console.log(
        isDone ? 'All of them were worked off.' : 'They are tried again; what fails five times comes back here.',
      );
    return isDone && left === 0 ? 0 : 1;
  });
};
