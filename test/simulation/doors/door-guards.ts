// The list of guards at the doors by name: which the simulation misses when they are gone, and which stand behind another one, with the reason.
import { type Pair, stream } from '../guard-list.ts';

/** Taken away alone, each of these lets an invariant break. */
export const doorWalls: readonly string[] = [
  'partner reference is absent',
  'mark is absent',
  'submission name is absent',
];

export const doorPairs: readonly Pair[] = [
  ...['list', 'submission', 'application', 'message', 'delivery', 'claim', 'webhook'].map(stream),
  {
    walls: [...stream('appeal').walls, 'notes is absent', 'notes has the version read'],
    because: 'what an appeal says, and what it is answered, is a note that is written once, with its event',
  },
];

const oneRun = 'one run writes it, and a second one finds what the first one wrote';
/** Gone, nothing breaks that the simulation could see: what stands in front of them, or which test plays it. */
export const secondDoorWalls: Readonly<Record<string, string>> = {
  'application of household is absent': 'it is sealed with the first event of its application, whose guards hold',
  'application of household has the version read': 'it is sealed with an amendment, whose guards hold',
  'block members has room': 'households that crowd into one block are played by match-blocks.test.ts of intake',
  'key of household is absent': 'a household is drawn at random and written with its first application',
  'key of household is there': 'nobody is forgotten here: erased-application.test.ts of intake plays it',
  'check: key of household is there': 'the same',
  'check: contact is absent': 'no carrier tells of a bounce here: receipts are played by tests of messages',
  'check: state of application has the version read':
    'a change in the very moment of an intent is too rare for seeds: changed-mind.test.ts of messages plays it',
  'check: state of appeal has the version read': 'what is told of an appeal is told of its application, too',
  'check: state of claim has the version read':
    'a fifth wrong factor in the very moment of a right one is too rare: hostile.test.ts of status plays it',
  'check: state of claim is absent': 'the same, of a code that nobody tried before',
  'claim code is absent': 'two codes of 60 bits are never the same',
  'epoch is absent': 'whoever comes second reads the key of the day anew: epoch-keys.test.ts plays it',
  'form is absent': 'forms are connected before a history begins',
  'matches of application is there': 'a match is decided once, by the guards of its own stream',
  'check: state of webhook has the version read':
    'a webhook switched on in the very moment of a drop is too rare for seeds: back-again.test.ts of webhooks plays it',
  'webhooks ids has room': 'two webhooks never come to five',
  'webhooks is there': 'a webhook is registered before it is disabled',
  'event of award is absent':
    'an award is made with the screening or the decision of its application, whose guards hold',
  'state of award is absent': 'the same',
  'state of award has the version read': 'the same, of a household that steps back',
  'event of match is absent': oneRun,
  'state of match is absent': oneRun,
  'state of match has the version read': oneRun,
  'event of form is absent': 'a pull that comes second tells the same, and says it again the next time',
  'state of form has the version read': 'the same',
};
