// What follows from likeness: near certainty makes two households one at once, anything less asks a person, and nobody is asked twice.
import type { Application } from '@hearth/domain/applications';
import { idOrThrow } from '@hearth/domain/ids';
import { type Match, type MatchDecided, type MatchOpened, matchOf, stepFor } from '@hearth/domain/matches';
import type { Occasion } from '@hearth/domain/record';
import type { Rejected } from '@hearth/domain/rejections';
import { weightsVersion } from '@hearth/matching/compare';
import { isFor } from '@hearth/matching/evidence';
import { append, type Commit, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { matchesBetween } from '@hearth/store/household-matches';
import { type Applied, joinedRoots, rootOf } from '@hearth/store/household-roots';
import { type Again, settled, untilSettled } from '@hearth/store/outcomes';
import { matchStream } from '@hearth/store/projection';
import type { Tables } from '@hearth/store/tables';
import type { Candidate, Likely } from './find-candidates.ts';

/** As many matches as one screening writes: the rest is found when these are decided. */
const mostNew = 8;
const millionths = 1_000_000;

const isElder = (a: Application, b: Application): boolean =>
  a.submittedAt === b.submittedAt ? a.id < b.id : a.submittedAt < b.submittedAt;

const sidesOf = (application: Application, { id, state }: Candidate): Pick<MatchOpened['data'], 'elder' | 'newer'> => {
  const here = { applicationId: idOrThrow('application', application.id), householdId: application.householdId };
  const there = { applicationId: id, householdId: state.householdId };
  return isElder(application, state) ? { elder: here, newer: there } : { elder: there, newer: here };
};

/** Near certainty first, and of it the eldest: the newer ones gather at it. Then what is more probable. */
const inOrder = (likely: readonly Likely[]): readonly Likely[] =>
  likely.toSorted((a, b) => {
    if (a.comparison.band !== b.comparison.band) return a.comparison.band === 'same' ? -1 : 1;
    if (a.comparison.band !== 'same' && a.comparison.probability !== b.comparison.probability)
      return b.comparison.probability - a.comparison.probability;
    return isElder(a.candidate.state, b.candidate.state) ? -1 : 1;
  });

/** Near certainty: both sides as one household, by screening alone. */
const joined = (
  match: Loaded<Match>,
  data: MatchOpened['data'],
  elder: Applied,
  newer: Applied,
): Pick<Commit, 'appends' | 'windows'> => {
  const decided: MatchDecided = {
    type: 'MatchDecided',
    data: { elder: data.elder, newer: data.newer, decision: 'same', reason: 'near-certain', by: 'step:screening' },
  };
  const { appends, windows } = joinedRoots(idOrThrow('match', match.id), elder, newer);
  return { appends: [append(matchStream, match, [{ type: 'MatchOpened', data }, decided]), ...appends], windows };
};

type Settled = 'written' | 'nothing';

const settleOne = async (
  tables: Tables,
  application: Application,
  { candidate, comparison }: Likely,
  occasion: Occasion,
): Promise<Settled | Rejected | Again> => {
  const id = matchOf(application.id, candidate.id);
  const { band, evidence, probability } = comparison;
  const sides = sidesOf(application, candidate);
  const [[item], own, other] = await Promise.all([
    tables.read([stateRef(id)]),
    rootOf(tables, application.householdId),
    rootOf(tables, candidate.state.householdId),
  ]);
  const match = loaded<Match>(id, item);
  if (band === 'none' || own.household.id === other.household.id || match.state?.status === 'open') return 'nothing';
  const between = await matchesBetween(tables, own.household.id, other.household.id);
  const step = stepFor({ band, speaksFor: evidence.filter(isFor) }, match.state, between);
  if (step === undefined) return 'nothing';
  const data = {
    ...sides,
    evidence,
    probabilityPpm: Math.round(probability * millionths),
    model: weightsVersion,
  };
  const [here, there] = [
    { root: own, submittedAt: application.submittedAt },
    { root: other, submittedAt: candidate.state.submittedAt },
  ];
  const [elder, newer] = sides.elder.applicationId === candidate.id ? [there, here] : [here, there];
  const type = step === 'reopen' ? 'MatchReopened' : 'MatchOpened';
  const writes =
    step === 'join' ? joined(match, data, elder, newer) : { appends: [append(matchStream, match, [{ type, data }])] };
  return settled<Settled>(await commit(tables, { occasion, ...writes }), 'written');
};

/**
 * Opens, opens again or decides what an application's likenesses lead to, one by one, since all of them count on it. What somebody
 * else did meanwhile is seen and left alone.
 */
export const settleMatches = async (
  tables: Tables,
  application: Application,
  likely: readonly Likely[],
  occasion: Occasion,
): Promise<void> => {
  const known = await tables.read(likely.map(({ candidate }) => stateRef(matchOf(application.id, candidate.id))));
  const isWaiting = (at: number): boolean => loaded<Match>('', known[at]).state?.status === 'open';
  let written = 0;
  for (const each of inOrder(likely.filter((_, at) => !isWaiting(at)))) {
    if (written === mostNew) return;
    const outcome = await untilSettled(() => settleOne(tables, application, each, occasion));
    if (outcome === 'written') written += 1;
  }
};
