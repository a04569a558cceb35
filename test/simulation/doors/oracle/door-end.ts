// Invariant 10 at the doors: how a history has to end once faults stopped. Lists, submissions and messages came to an end that people see.
import { uploadKey } from '@hearth/contracts/import-rows';
import { messageOf } from '@hearth/domain/messages';
import type { DoorWorld } from '../doors-shape.ts';

const listsEnd = 'at rest no list waits for a machine, and what was applied has left no names behind';
const formsEnd = 'at rest every submission that the form has is here in its newest version, taken or refused';
const messagesEnd = 'at rest every household that wants to be written to was, or is shown why not';
const emptied = 'at rest queues are empty';

const judgeLists = ({ oracle, outside }: DoorWorld): void => {
  for (const [id, { status, run }] of oracle.lists.all) {
    if (status === 'checking' || status === 'applying') oracle.violated(10, listsEnd, `${id} is ${status}`);
    if (status !== 'applied') continue;
    // What a run left that died while it checked lies where nobody looks, and goes with the bucket's week.
    const left = [...outside.files.kept.keys()].filter(
      (key) => key === uploadKey(id) || key.startsWith(`imports/${id}/${run}/ready-`),
    );
    if (left.length > 0) oracle.violated(10, listsEnd, `${left} is still there`);
  }
};

const judgeForms = ({ oracle, outside, form }: DoorWorld): void => {
  const { submissions } = oracle.lists;
  const known = new Map([...submissions.values()].map((one) => [one.formRef, one] as const));
  for (const [number] of outside.sent) {
    const one = known.get(`${form.id} ${number}`);
    if (one === undefined || !['taken', 'refused', 'dropped'].includes(one.status))
      oracle.violated(10, formsEnd, `submission ${number} is ${one?.status ?? 'not here'}`);
  }
};

const judgeMessages = ({ oracle }: DoorWorld): void => {
  const { messages, cases, violated } = oracle;
  for (const [id, { status }] of messages.all)
    if (status === 'due' || status === 'intended') violated(10, messagesEnd, `${id} is ${status}`);
  for (const { id, wantedWords } of cases.values())
    if (wantedWords && !messages.all.has(messageOf('received', { stream: id, sequence: 1 })))
      violated(10, messagesEnd, `nobody told ${id} that it was received`);
};

/** Judges how a history at the doors ended. */
export const judgeDoorsEnd = (world: DoorWorld): void => {
  const { post, oracle } = world;
  judgeLists(world);
  judgeForms(world);
  judgeMessages(world);
  oracle.deliveries.ended();
  if (post.messages.length + post.stream.length > 0)
    oracle.violated(10, emptied, `${post.messages.length} messages, ${post.stream.length} events are on their way`);
};
