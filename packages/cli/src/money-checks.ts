// The checks of the money: nothing overspent, nothing paid twice, and our books equal to the provider's. Pure.
import { balances, sumMinor } from '@hearth/domain/ledger';
import type { ProviderPayment } from '@hearth/payments/provider';
import { type Check, check, usd } from './check.ts';
import type { Evidence } from './evidence.ts';
import type { Folded } from './record-folded.ts';

const nothingOverspent = ({ slices, funds }: Folded): Check => {
  const broken = slices.flatMap(
    ({ fundId, partnerId, purpose, allottedMinor, availableMinor, encumberedMinor, spentMinor }) => {
      const isWhole = allottedMinor === availableMinor + encumberedMinor + spentMinor;
      if (isWhole && Math.min(availableMinor, encumberedMinor, spentMinor) >= 0) return [];
      return [
        `${fundId}/${partnerId}/${purpose}: allotted ${allottedMinor}, available ${availableMinor}, set aside ${encumberedMinor}, spent ${spentMinor}`,
      ];
    },
  );
  const total = (part: 'availableMinor' | 'encumberedMinor' | 'spentMinor') =>
    usd(sumMinor(slices.map((slice) => slice[part])));
  const figures = `${slices.length} slices of ${funds.length} funds: ${total('availableMinor')} available, ${total('encumberedMinor')} set aside, ${total('spentMinor')} spent`;
  return check('no cent overspent', figures, broken);
};

/** Σ slices + unallotted = received − given back to the funder: in the states, and once more by the entries alone. */
const everyCentAllottedOnce = ({ slices, funds, entries }: Folded): Check => {
  const sums = balances(entries.map(({ entry }) => entry));
  const broken = funds.flatMap(({ id, receivedMinor, allottedMinor, gifts }) => {
    const inSlices = sumMinor(slices.filter(({ fundId }) => fundId === id).map((slice) => slice.allottedMinor));
    const held = sumMinor(gifts.map(({ amountMinor }) => amountMinor));
    // What was received and not given back: what the fund still owes its purpose, and what was freed by spending it.
    const byEntries = -(sums.get(`netassets:${id}`) ?? 0) - (sums.get(`netassets:released:${id}`) ?? 0);
    return inSlices === allottedMinor && allottedMinor <= receivedMinor && held === receivedMinor && byEntries === held
      ? []
      : [
          `${id}: received ${receivedMinor}, gifts ${held}, entries ${byEntries}, allotted ${allottedMinor}, in slices ${inSlices}`,
        ];
  });
  const [received, allotted, givenBack] = [
    sumMinor(funds.map((fund) => fund.receivedMinor)),
    sumMinor(funds.map((fund) => fund.allottedMinor)),
    sumMinor(funds.map((fund) => fund.givenBackMinor ?? 0)),
  ];
  return check(
    'allotted and not allotted are what was received and not given back',
    `${usd(allotted)} + ${usd(received - allotted)} = ${usd(received + givenBack)} - ${usd(givenBack)}`,
    broken,
  );
};

const isLive = ({ status }: ProviderPayment): boolean => status === 'processing' || status === 'posted';

const neverTwice = ({ disbursements }: Folded, { payments }: Evidence): Check => {
  const awardOf = new Map(disbursements.map(({ id, awardId }) => [id, awardId]));
  const live = new Map<string, ProviderPayment[]>();
  for (const payment of payments.filter(isLive)) {
    const id = payment.metadata['disbursement'] ?? '';
    const about = awardOf.get(id) ?? id;
    live.set(about, [...(live.get(about) ?? []), payment]);
  }
  const twice = [...live].filter(([, list]) => list.length > 1);
  return check(
    'nothing is paid twice',
    `${payments.length} payments at the provider, ${live.size} awards and advances with one that stands`,
    twice.map(([about, list]) => `${about}: ${list.map(({ providerPaymentId }) => providerPaymentId).join(', ')}`),
  );
};

const everyPaymentExplained = ({ disbursements, advances }: Folded, { payments }: Evidence): Check => {
  const intents = new Map(
    [...disbursements, ...advances].map(({ id, amountMinor, providerPaymentId }) => [
      id,
      { amountMinor, providerPaymentId },
    ]),
  );
  const strange = payments.flatMap(({ providerPaymentId, metadata, amountMinor }) => {
    const intent = intents.get(metadata['disbursement'] ?? '');
    if (intent === undefined) return [`${providerPaymentId}: nobody here intended it`];
    if (intent.amountMinor !== amountMinor)
      return [`${providerPaymentId}: ${amountMinor} at the provider, ${intent.amountMinor} here`];
    return intent.providerPaymentId === undefined || intent.providerPaymentId === providerPaymentId
      ? []
      : [`${providerPaymentId}: the record names ${intent.providerPaymentId}`];
  });
  const known = new Set(payments.map(({ providerPaymentId }) => providerPaymentId));
  const missing = [...intents].flatMap(([id, intent]) =>
    intent.providerPaymentId === undefined || known.has(intent.providerPaymentId)
      ? []
      : [`${id}: the provider has no ${intent.providerPaymentId}`],
  );
  return check(
    'each provider payment is one disbursement or advance, of the same amount',
    `${payments.length} payments, ${intents.size} disbursements and advances`,
    [...strange, ...missing],
  );
};

const ledgerIsProvider = ({ entries }: Folded, { balance }: Evidence): Check => {
  const ours = balances(entries.map(({ entry }) => entry)).get('cash:provider') ?? 0;
  // What is accepted and has not left yet is still ours in the books.
  const theirs = balance.availableMinor + balance.outboundPendingMinor;
  return check(
    'the ledger equals the provider',
    `ledger ${usd(ours)}, provider ${usd(theirs)}`,
    ours === theirs ? [] : [`cash:provider ${ours}, provider ${theirs}`],
  );
};

const entriesBalance = ({ entries }: Folded): Check => {
  const broken = entries.flatMap(({ event, entry }) => {
    const sum = sumMinor(entry.legs.map(({ minor }) => minor));
    return sum === 0 ? [] : [`${event.stream}/${event.sequence}: off by ${sum}`];
  });
  return check('every entry balances', `${entries.length} entries`, broken);
};

/** All checks of the money. */
export const moneyChecks = (folded: Folded, evidence: Evidence): readonly Check[] => [
  nothingOverspent(folded),
  everyCentAllottedOnce(folded),
  neverTwice(folded, evidence),
  everyPaymentExplained(folded, evidence),
  ledgerIsProvider(folded, evidence),
  entriesBalance(folded),
];
