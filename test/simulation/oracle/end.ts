// Invariant 10: how a history has to end once faults stopped. Everybody has been paid or waits for a person or the household, and the books agree.
import { troubles } from '@hearth/store/relief-checks.fixture';
import { numberOf } from '@hearth/store/tables';
import type { World } from '../world-shape.ts';
import { type AwardFacts, type Draw, dayMs, nameOf, type PaymentFacts, payeeDays, rootOf } from './facts.ts';

const reasoned = 'at rest nothing is set aside without a reason';
const ended = 'at rest no payment is on its way: each ended, or waits for a person';
const paidOnce = 'at rest every payment of the provider is one of ours, in the state that ours says';
const emptied = 'at rest queues are empty, and nothing waits for a machine';
const explained = 'every change has one event: state is what the record folds to, byte for byte';
const equal = "at rest the ledger's cash is the provider's";

const waitingForPeople = new Set([
  'held',
  'waiting-for-advance',
  'advanced',
  'handed-over',
  'waiting-for-register',
  'registered',
]);
const holding = new Set(['intended', 'released', ...waitingForPeople]);

const lastPayment = ({ oracle }: World, award: AwardFacts): PaymentFacts | undefined =>
  oracle.facts.payments.get(oracle.facts.attemptsOf.get(award.id)?.at(-1) ?? '');

const judgeAwards = (world: World): void => {
  const { facts, judge } = world.oracle;
  const expected = new Map<string, number>();
  const expect = (draw: Draw): void => {
    const name = `enc:${nameOf(draw)}`;
    expected.set(name, (expected.get(name) ?? 0) + draw.amountMinor);
  };
  for (const award of facts.awards.values()) {
    const attempt = award.attempts.at(-1);
    if (attempt === undefined || !attempt.isCounted) continue;
    const payment = lastPayment(world, award);
    const isOfThis = payment?.attempt === attempt.number;
    const hasMatch = (facts.openMatches.get(award.made.applicationId)?.size ?? 0) > 0;
    const isChanged = facts.changedPayees.has(rootOf(facts, award.made.householdId));
    const hasDays = award.status === 'waiting-for-payee' && Date.parse(attempt.at) + payeeDays * dayMs > world.clock.ms;
    if (!isOfThis && !hasMatch && !isChanged && !hasDays && facts.openBreaks.size === 0)
      judge.violated(10, reasoned, `${award.id} is ${award.status}, without a payment, a match, or a day to lapse on`);
    if (isOfThis && !holding.has(payment.status)) continue;
    for (const draw of [...attempt.draws, ...(attempt.fee === undefined ? [] : [attempt.fee])]) expect(draw);
  }
  for (const payment of facts.payments.values())
    if (payment.kind === 'advance' && payment.fee !== undefined && holding.has(payment.status)) expect(payment.fee);
  for (const [account, minor] of facts.balances) {
    if (!account.startsWith('enc:') || account === 'enc:control') continue;
    if (minor !== (expected.get(account) ?? 0))
      judge.violated(10, reasoned, `${account} holds ${minor}, awards account for ${expected.get(account) ?? 0}`);
  }
};

const agrees: Readonly<Record<string, readonly string[]>> = {
  settled: ['posted', 'coming-back'],
  returned: ['returned'],
  failed: ['failed', 'canceled'],
};

const judgePayments = async (world: World): Promise<void> => {
  const { facts, judge, calls } = world.oracle;
  let liveMinor = 0;
  for (const made of [...calls.madeOf.values()].flat()) {
    const payment = facts.payments.get(made.subject);
    const status = await calls.statusOf(made.id);
    const allowed = agrees[payment?.status ?? 'none'];
    if (payment?.status !== 'held' && allowed?.includes(status) !== true)
      judge.violated(10, paidOnce, `${made.subject} is ${payment?.status}, the provider has it ${status}`);
    if (payment?.status !== 'held') continue;
    if (status === 'posted') liveMinor += payment.amountMinor + world.feeMinor;
    if (status === 'coming-back') liveMinor += payment.amountMinor + world.feeMinor;
    if (status === 'returned') liveMinor += world.feeMinor;
  }
  for (const { id, kind, status } of facts.payments.values())
    if (kind !== 'register' && (status === 'intended' || status === 'released'))
      judge.violated(10, ended, `${id} is ${status}`);
  const balance = await world.twin.readBalance();
  const cash = facts.balances.get('cash:provider') ?? 0;
  const theirs = balance.known === 'done' ? balance.value.availableMinor + balance.value.outboundPendingMinor : 0;
  if (cash - liveMinor !== theirs)
    judge.violated(10, equal, `the ledger has ${cash} (${liveMinor} of it held for a person), the provider ${theirs}`);
};

const machineQueues = ['submitted', 'approved', 'docket-closed', 'in-flight', 'advance-in-flight'];

const judgeQueues = async (world: World): Promise<void> => {
  const { post, tables, oracle } = world;
  if (post.messages.length + post.stream.length + post.news.length > 0)
    oracle.judge.violated(
      10,
      emptied,
      `${post.messages.length} messages, ${post.stream.length} events are on their way`,
    );
  for (const partition of machineQueues) {
    const { items } = await tables.query({ table: 'state', index: 'byQueue', partition });
    const stuck = items.filter((item) => !isHeldUp(world, item.pk));
    if (stuck.length > 0) oracle.judge.violated(10, emptied, `${stuck.map(({ pk }) => pk)} wait in ${partition}`);
  }
};

/** An application that nobody screens here, or an award whose match is open or whose books do not add up. */
const isHeldUp = ({ oracle, tables }: World, id: string): boolean => {
  const award = oracle.facts.awards.get(id);
  const count = tables.items.get(`state|${award?.made.applicationId}|matches`);
  const areBooksOpen = award !== undefined && oracle.facts.openBreaks.size > 0;
  return id.startsWith('app_') || numberOf(count, 'open') > 0 || areBooksOpen;
};

/** Folding the whole record again costs as much as the history itself: one seed in so many is folded. */
const foldedOneIn = 16;

/** Judges how a history ended. `isFolded`: the whole record is folded again, and compared byte for byte. */
export const judgeEnd = async (world: World, isFolded = world.seed % foldedOneIn === 0): Promise<void> => {
  const { oracle, tables, clock } = world;
  judgeAwards(world);
  await judgePayments(world);
  await judgeQueues(world);
  if (!isFolded) return;
  const wrong = await troubles(tables, new Date(clock.ms).toISOString());
  for (const each of wrong) oracle.judge.violated(10, explained, each.slice(0, 400));
};
