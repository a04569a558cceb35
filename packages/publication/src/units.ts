// Who is counted: distinct households of a population in a period and scope, with what they are told apart by. Pure.
import { canonical } from '@hearth/domain/canonical';
import { daysBetween } from '@hearth/domain/time';
import type { Cases, GrantCase, RequestCase } from './cases.ts';
import type { Period, Scope } from './document.ts';
import { joined } from './join-units.ts';
import { isKept, type Reading, readCases } from './reading.ts';
import type { DimensionName, PopulationName } from './registry.ts';
import type { Unit } from './unit.ts';
import { areaCode, languageCode, needCode, reasonCode, sizeCode, wayCode } from './unit-codes.ts';

/** The units of a population, as of the period's end. Only cases before that end are looked at, whatever `cases` holds beyond it. */
export type UnitsOf = (
  cases: Cases,
  population: PopulationName,
  period: Period,
  scope: Scope,
  currency: string,
) => readonly Unit[];

/** What a household was paid of the scope's money: minor units. */
export const amountOf = ({ draws, amountMinor, programId }: GrantCase, scope: Scope): number => {
  if (scope.kind === 'all') return amountMinor;
  if (scope.kind === 'program') return programId === scope.programId ? amountMinor : 0;
  let sumMinor = 0;
  for (const draw of draws) if (scope.fundIds.includes(draw.fundId)) sumMinor += draw.amountMinor;
  return sumMinor;
};

type Coarse = Pick<GrantCase, 'need' | 'area' | 'language' | 'sizeBand' | 'partnerId'>;

const coarseCodes = ({ need, area, language, sizeBand, partnerId }: Coarse, cameBy: string | undefined) => ({
  purpose: needCode(need),
  region: areaCode(area),
  language: languageCode(language),
  size: sizeCode(sizeBand),
  'came-by': wayCode(cameBy),
  partner: partnerId,
});

const helped = (reading: Reading): readonly Unit[] =>
  reading.cases.grants.flatMap((grant) => {
    const amountMinor = amountOf(grant, reading.scope);
    if (grant.currency !== reading.currency || !isKept(grant) || grant.paidAt < reading.from || amountMinor <= 0)
      return [];
    const householdId = reading.eldest(grant.householdId);
    const isFirst = (reading.firstPaidAt.get(householdId) ?? grant.paidAt) >= reading.from;
    const cameBy = reading.requestOf(grant)?.cameBy;
    return {
      householdId,
      partnerId: grant.partnerId,
      codes: { ...coarseCodes(grant, cameBy), times: isFirst ? 'first' : 'again' },
      amountMinor,
      requestedMinor: 0,
      days: [daysBetween(grant.submittedAt, grant.paidAt)],
    };
  });

const standingOf = ({ standings }: RequestCase) =>
  standings.reduce<RequestCase['standings'][number] | undefined>(
    (newest, each) => (newest === undefined || newest.at <= each.at ? each : newest),
    undefined,
  );

const outcomeOf = (request: RequestCase): string => {
  const { standing } = standingOf(request) ?? { standing: 'open' };
  return standing === 'awarded' || standing === 'declined' || standing === 'withdrawn' ? standing : 'waiting';
};

const stageOf = (reading: Reading, request: RequestCase): string | undefined => {
  const { standing } = standingOf(request) ?? { standing: 'open' };
  if (standing === 'declined' || standing === 'withdrawn') return undefined;
  if (standing !== 'awarded') return standing;
  const grant = reading.grantOf(request);
  if (grant === undefined) return 'awarded';
  return grant.paidAt === undefined && grant.backAt === undefined ? 'approved' : undefined;
};

/** What each population tells of a request besides its coarse facts; nothing: it doesn't belong. */
const more: Readonly<
  Record<
    Exclude<PopulationName, 'helped'>,
    (request: RequestCase, reading: Reading) => Partial<Record<DimensionName, string>> | undefined
  >
> = {
  asked: (request, { from }) => (request.submittedAt < from ? undefined : { outcome: outcomeOf(request) }),
  declined: (request, { from }) => {
    const now = standingOf(request);
    return now?.standing === 'declined' && now.at >= from ? { reason: reasonCode(now.reason) } : undefined;
  },
  waiting: (request, reading) => {
    const stage = stageOf(reading, request);
    return stage === undefined ? undefined : { stage };
  },
  answered: ({ helped: answer }, { from }) =>
    answer === undefined || answer.at < from ? undefined : { answer: answer.answer },
};

/** A funder's money decides on no request: only what was paid of it is told of it. */
const isInScope = ({ programId }: RequestCase, scope: Scope): boolean =>
  scope.kind === 'all' || (scope.kind === 'program' && programId === scope.programId);

const ofRequests = (reading: Reading, population: Exclude<PopulationName, 'helped'>): readonly Unit[] =>
  reading.cases.requests.flatMap((request) => {
    if (request.currency !== reading.currency || !isInScope(request, reading.scope)) return [];
    const codes = more[population](request, reading);
    if (codes === undefined) return [];
    return {
      householdId: reading.eldest(request.householdId),
      partnerId: request.partnerId,
      codes: { ...coarseCodes(request, request.cameBy), ...codes },
      amountMinor: 0,
      requestedMinor: request.requestedMinor,
      days: [],
    };
  });

// A document is made, audited and made again of the same cases: the last reading of them is kept as long as they are.
const lastReading = new WeakMap<Cases, { readonly of: string; readonly reading: Reading }>();

const readingOf = (cases: Cases, period: Period, scope: Scope, currency: string): Reading => {
  const of = canonical([period, scope, currency]);
  const last = lastReading.get(cases);
  if (last?.of === of) return last.reading;
  const reading = readCases(cases, period, scope, currency);
  lastReading.set(cases, { of, reading });
  return reading;
};

/** The units of several populations, read once; each list is in one order, whatever order the cases came in. */
export const unitsOfAll = (
  cases: Cases,
  populations: readonly PopulationName[],
  period: Period,
  scope: Scope,
  currency: string,
): ReadonlyMap<PopulationName, readonly Unit[]> => {
  const reading = readingOf(cases, period, scope, currency);
  return new Map(
    populations.map((population) => [
      population,
      joined(population === 'helped' ? helped(reading) : ofRequests(reading, population)).map((unit) => ({
        ...unit,
        days: unit.days.toSorted((a, b) => a - b),
      })),
    ]),
  );
};

export const unitsOf: UnitsOf = (cases, population, period, scope, currency) =>
  unitsOfAll(cases, [population], period, scope, currency).get(population) ?? [];
