// One story without luck that calls every use case of the money part, told so that its process can be ended at any call of a port and begun anew.
import { derivedId, type HouseholdId } from '@hearth/domain/ids';
import { monday } from '@hearth/domain/relief-fund.fixture';
import { fundStream } from '@hearth/store/projection';
import { awardedCase } from '@hearth/store/relief-cases.fixture';
import { write } from '@hearth/store/relief-estate.fixture';
import { actsOf } from './actors/scripted-acts.ts';
import { noFaults } from './fates.ts';
import { caseworkersOf, fundOf, onboarded, openFunds, partners } from './founding.ts';
import { alone, cameToRest, deliver } from './rest.ts';
import type { Doom } from './stage.ts';
import { newStory } from './story.ts';
import { openWorld } from './world.ts';
import type { Errand, World } from './world-shape.ts';

const [east] = partners;

/** Two of each rail, each its own household; the last one's account sends payments back after three days. */
const cases = [
  { name: 'bank-ready', rail: 'bank', household: 'a', account: '000123456789' },
  { name: 'bank-later', rail: 'bank', household: 'b' },
  { name: 'bank-comes-back', rail: 'bank', household: 'c', account: '000222222227' },
  { name: 'handed-over', rail: 'partner', household: 'd' },
  { name: 'unclaimed', rail: 'partner', household: 'e' },
  { name: 'by-code', rail: 'partner', household: 'f' },
  { name: 'check-cashed', rail: 'manual', household: 'g' },
  { name: 'check-stopped', rail: 'manual', household: 'h' },
  { name: 'sent-back', rail: 'bank', household: 'i' },
  { name: 'alike', rail: 'partner', household: 'j' },
] as const;

const founded = async (world: World): Promise<void> => {
  const [open] = openFunds;
  const slices = [
    { partnerId: east, purpose: 'any', amountMinor: 240_000 },
    { partnerId: east, purpose: 'operations', amountMinor: 3_000 },
  ];
  for (const event of fundOf(open.id, open.name, open.restriction, slices))
    await write(world.tables, fundStream, open.id, [event], { at: monday });
  for (const { name, rail, household, ...rest } of cases) {
    const householdId = derivedId('household', household) as HouseholdId;
    const [caseworker] = caseworkersOf(east);
    const handledBy = caseworker === undefined ? [] : [caseworker.memberId];
    const ids = await awardedCase(world.tables, {
      name,
      rail,
      householdId,
      partnerId: east,
      amountMinor: 20_000,
      handledBy,
    });
    world.cases.push({ name, rail, partnerId: east, ...ids });
    if ('account' in rest) await onboarded(world, householdId, rest.account);
  }
  world.twin.credit(500_000);
};

/** Does an errand until it was answered: whoever died is begun anew, under the same key. */
const untilAnswered = async (world: World, errand: Errand): Promise<void> => {
  let isAnswered = false;
  while (!isAnswered && world.story.violations.length === 0) {
    await alone(world, {
      ...errand,
      onEnd: (ending) => {
        isAnswered = ending.how === 'answered';
        errand.onEnd?.(ending);
      },
    });
  }
};

const sorted = (lines: Iterable<string>): readonly string[] => [...lines].sort();

/** What has to be the same wherever a process ended: no ids of chance, no instants. */
const shapeOf = ({ oracle, tables, twin }: World) => {
  const { awards, payments, balances } = oracle.facts;
  const items = [...tables.items.values()];
  return {
    awards: sorted([...awards.values()].map(({ id, status, attempts }) => `${id} ${status} ${attempts.length}`)),
    payments: sorted(
      [...payments.values()].map(({ id, kind, status }) => `${kind === 'disbursement' ? id : kind} ${status}`),
    ),
    balances: sorted([...balances].map(([account, minor]) => `${account} ${minor}`)),
    slices: sorted(
      items.flatMap((item) =>
        item.pk.startsWith('slices#')
          ? [`${item.pk} ${item.sk} ${item['availableMinor']} ${item['encumberedMinor']} ${item['spentMinor']}`]
          : [],
      ),
    ),
    atProvider: sorted(twin.payments().map(({ amountMinor, status }) => `${amountMinor} ${status}`)),
  };
};

export type Told = {
  readonly calls: number;
  readonly shape: ReturnType<typeof shapeOf>;
  readonly violations: readonly string[];
  readonly events: ReadonlySet<string>;
};

/** Tells the story, with the process ended at one call if `doom` says so. */
export const scriptedStory = async (doom?: Doom, isFolded = false): Promise<Told> => {
  let world: World | undefined;
  const story = newStory(false, () => world?.clock.ms ?? 0);
  const opened = await openWorld(17, story, {
    ...(doom === undefined ? {} : { doom }),
    found: founded,
  });
  world = opened;
  opened.fates = noFaults;
  for (const act of actsOf(opened)) {
    const errand = await act();
    if (errand !== undefined) await untilAnswered(opened, errand);
    await deliver(opened);
    if (story.violations.length > 0) break;
  }
  await cameToRest(opened, [0], isFolded);
  return {
    calls: opened.stage.calls(),
    shape: shapeOf(opened),
    violations: story.violations.map(({ invariant, says, found }) => `${invariant}: ${says}, but ${found}`),
    events: new Set(story.tally.keys()),
  };
};
