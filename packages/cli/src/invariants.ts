// What must hold of every deployment that has come to rest, each as a sentence with its figures and the records that break it. Pure.
import { firstBreak } from '@hearth/domain/record';
import { type Check, check } from './check.ts';
import { endingOf, stillGoing } from './endings.ts';
import type { Evidence } from './evidence.ts';
import { moneyChecks } from './money-checks.ts';
import { type PersonalWords, personalWordsIn, recordTexts } from './personal-words.ts';
import { type Folded, foldedOf } from './record-folded.ts';

/** The one check that only holds when nobody has anything to do any more. */
export const everyApplicationEnded = 'every application ended somewhere';

const endedSomewhere = (folded: Folded): Check => {
  const endings = folded.applications.map((application) => ({
    id: application.id,
    ending: endingOf(application, folded),
  }));
  const going = endings.filter(({ ending }) => stillGoing.has(ending));
  return check(
    everyApplicationEnded,
    `${endings.length} applications, ${going.length} still going`,
    going.map(({ id, ending }) => `${id} ${ending}`),
  );
};

const chainsHold = ({ streams, recordFault }: Evidence): Check => {
  const events = [...streams.values()];
  const broken = events.flatMap((stream) => {
    const at = firstBreak(stream);
    return at === undefined ? [] : [`${at.stream}/${at.sequence}: ${at.wrong}`];
  });
  const figures = `${events.flat().length} events in ${streams.size} streams`;
  return check('event chains hold', figures, recordFault === undefined ? broken : [recordFault, ...broken]);
};

const rebuildEqualsState = ({ differences, state, recordFault }: Evidence): Check =>
  check('state is what the record folds to', `${state.length} items, ${differences.length} differences`, [
    ...(recordFault === undefined ? [] : [`not compared: ${recordFault}`]),
    ...differences.map(
      ({ key, is, rebuilt }) =>
        `${key} ${is === undefined ? 'is missing' : rebuilt === undefined ? 'should not be there' : 'differs'}`,
    ),
  ]);

const queuesEmpty = ({ queues, underWay }: Evidence): Check => {
  const full = Object.entries(queues).flatMap(([name, { ready, inFlight, delayed }]) =>
    ready + inFlight + delayed === 0 ? [] : [`${name} holds ${ready + inFlight + delayed}`],
  );
  return check('queues and dead-letter queues are empty', `${Object.keys(queues).length} queues`, [
    ...full,
    ...underWay,
  ]);
};

const nobodyNamed = (evidence: Evidence, words: PersonalWords): Check => {
  const found = personalWordsIn(recordTexts(evidence), words);
  return check(
    'nobody of the file is named in events or state',
    `${words.texts.length} names, phones and addresses looked for`,
    found,
  );
};

/** All checks over evidence of a cloud at rest. `words` are the personal texts of a file, when there was one. */
export const invariants = (evidence: Evidence, words?: PersonalWords): readonly Check[] => {
  const folded = foldedOf(evidence);
  return [
    endedSomewhere(folded),
    ...moneyChecks(folded, evidence),
    rebuildEqualsState(evidence),
    chainsHold(evidence),
    queuesEmpty(evidence),
    ...(words === undefined ? [] : [nobodyNamed(evidence, words)]),
  ];
};
