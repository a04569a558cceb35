// Screening: every rule of the pinned policy, every match. It awards by policy, asks the partner, or hands on to a person.
import type { ScreeningMessage } from '@hearth/contracts/events';
import type { Application, ApplicationScreened } from '@hearth/domain/applications';
import type { AwardMade } from '@hearth/domain/award-events';
import { canonical, factsHash, type Json } from '@hearth/domain/canonical';
import type { CaseFacts, Standing } from '@hearth/domain/case-facts';
import { type ApplicationId, type AwardId, derivedId, type HouseholdId, idOrThrow } from '@hearth/domain/ids';
import { type Judgement, judge } from '@hearth/domain/policy';
import type { Finding } from '@hearth/domain/policy-rules';
import { emptyHead, type Occasion } from '@hearth/domain/record';
import { type Rejected, reject } from '@hearth/domain/rejections';
import { screenedAs } from '@hearth/domain/replay';
import { parseExpression } from '@hearth/expressions/parse-expression';
import type { MatchProfile } from '@hearth/matching/match-profile';
import { append, commit } from '@hearth/store/commit';
import { type Loaded, loaded, stateRef } from '@hearth/store/entities';
import { countedIn, householdCountRef } from '@hearth/store/household-count';
import { type Again, settled, untilSettled } from '@hearth/store/outcomes';
import type { ReadPolicy } from '@hearth/store/policies';
import { applicationStream, awardStream } from '@hearth/store/projection';
import { keyRef, keyRowOf, type SealedRow, sealedRef, sealedRowOf } from '@hearth/store/vault-rows';
import { findLikely, type Ports as MatchPorts } from './find-candidates.ts';
import { justUnder, raiseContacts, raiseForAward, raiseMissed } from './raise-signals.ts';
import { readStanding } from './read-standing.ts';
import { settleMatches } from './settle-matches.ts';

export type Ports = MatchPorts & { readonly readPolicy: ReadPolicy };
type Case = { readonly applicationId: ApplicationId; readonly householdId: HouseholdId };
type Known = Application & { readonly id: string };

/** The award that a version of an application leads to: screened twice, it is still one award. */
const awardOf = (applicationId: string, version: number): AwardId => derivedId('award', applicationId, version);

const awardMade = (
  application: Known,
  amountMinor: number,
  counted: Pick<AwardMade['data'], 'justUnder'>,
): AwardMade => ({
  type: 'AwardMade',
  data: {
    applicationId: idOrThrow('application', application.id),
    householdId: application.householdId,
    partnerId: application.partnerId,
    programId: application.programId,
    policyId: application.policyId,
    policyHash: application.policyHash,
    coarse: application.coarse,
    amountMinor,
    currency: application.currency,
    rail: application.rail,
    submittedAt: application.submittedAt,
    handledBy: application.handledBy,
    related: application.relationship.members,
    ...(application.decidedBefore === undefined ? {} : { decidedBefore: application.decidedBefore }),
    ...(application.lane === undefined ? {} : { lane: application.lane }),
    ...counted,
  },
});

/** Waits for screening: it just arrived or was amended; or a match was decided and a person has it. */
const isWaiting = ({ status }: Application, type: ScreeningMessage['type']): boolean =>
  status === (type === 'MatchDecided' ? 'referred' : 'submitted');

const openFacts = async (vault: Ports['vault'], row: SealedRow, keyItem: Parameters<typeof keyRowOf>[0]) => {
  const opened = await vault.openFields(row, keyRowOf(keyItem), ['facts', 'profile']);
  if (opened === 'erased') return undefined;
  const sealed: {
    readonly facts: { readonly nonce: string; readonly facts: CaseFacts & Json };
    readonly profile: MatchProfile | null;
  } = JSON.parse(JSON.stringify(opened));
  return { ...sealed.facts, profile: sealed.profile };
};

const isSame = (a: readonly Finding[], b: readonly Finding[]): boolean => canonical(a) === canonical(b);

type Screened = { readonly event: ApplicationScreened; readonly awardId: AwardId | undefined };

const screened = (
  application: Loaded<Application> & { readonly state: Application },
  judgement: Judgement,
  standing: Standing,
  { hash, read }: Pick<Read, 'hash' | 'read'>,
): Screened => {
  const outcome = screenedAs[judgement.outcome];
  const awardId = outcome === 'awarded' ? awardOf(application.id, application.head.version) : undefined;
  const data = {
    outcome,
    findings: judgement.findings,
    policyHash: application.state.policyHash,
    factsHash: hash,
    amountMinor: judgement.amountMinor,
    read: [application.state.householdId, ...read],
    standing,
    ...(awardId === undefined ? {} : { awardId }),
  };
  return { event: { type: 'ApplicationScreened', data }, awardId };
};

type Read = { readonly facts: CaseFacts; readonly hash: string; readonly read: readonly string[] };

/** Judges by the pinned policy and commits what follows. Signals come after it: no application waits for one. */
const decide = async (
  { tables, readPolicy }: Ports,
  application: Loaded<Application> & { readonly state: Application },
  { facts, hash, read }: Read,
  occasion: Occasion,
): Promise<'done' | Rejected | Again> => {
  const { id, state } = application;
  const policy = await readPolicy(state.policyId);
  const asked = { policy, facts, parse: parseExpression };
  const { standing, program } = await readStanding(tables, id, state, asked, occasion.at);
  const judgement = judge(policy, facts, standing, parseExpression);
  if (state.status === screenedAs[judgement.outcome] && isSame(state.findings, judgement.findings)) return 'done';
  const { event, awardId } = screened(application, judgement, standing, { hash, read });
  const appends = [append(applicationStream, application, [event])];
  let made: AwardMade | undefined;
  if (awardId !== undefined) {
    made = awardMade(state, judgement.amountMinor, await justUnder(tables, state, policy, facts, program));
    appends.push(append(awardStream, { id: awardId, head: emptyHead, state: undefined }, [made]));
  }
  const outcome = settled(await commit(tables, { occasion, appends }), 'done' as const);
  if (outcome === 'done') await raiseForAward(tables, made?.data, occasion);
  return outcome;
};

const screenOne = async (
  ports: Ports,
  { applicationId, householdId }: Case,
  type: ScreeningMessage['type'],
  now: string,
): Promise<'done' | Rejected | Again> => {
  const { tables, vault } = ports;
  const [item, rowItem, keyItem, countItem] = await tables.read([
    stateRef(applicationId),
    sealedRef(householdId, applicationId),
    keyRef(householdId),
    householdCountRef,
  ]);
  const application = loaded<Application>(applicationId, item);
  const { state } = application;
  // Whoever was forgotten waits for nobody; the vault has nothing of it.
  if (state?.erasedAt !== undefined) return 'done';
  const row = sealedRowOf(rowItem);
  if (state === undefined || row === undefined) return reject('not-found', 'the application or its vault row is gone');
  const occasion = { at: now, actor: 'step:screening' };
  if (!isWaiting(state, type)) {
    if (type !== 'MatchDecided') await raiseMissed(tables, state, occasion);
    return 'done';
  }
  const facts = await openFacts(vault, row, keyItem);
  if (facts === undefined) return reject('wrong-state', 'the household was erased before it was screened');
  const hash = factsHash(facts.nonce, facts.facts);
  if (hash !== state.factsHash)
    return reject('version-conflict', 'the facts changed meanwhile: the amendment is screened by its own message');

  const { likely, read, busy } = await findLikely(ports, state, facts.profile, countedIn(countItem));
  await settleMatches(tables, state, likely, occasion);
  const outcome = await decide(ports, { ...application, state }, { facts: facts.facts, hash, read }, occasion);
  if (outcome === 'done') await raiseContacts(tables, busy, occasion);
  return outcome;
};

const casesOf = (message: ScreeningMessage): readonly Case[] =>
  message.type === 'MatchDecided'
    ? [message.data.elder, message.data.newer]
    : [{ applicationId: message.stream, householdId: message.data.householdId }];

/**
 * Screens what a message is about. A repeat finds the application screened already and changes nothing.
 * Rejections (acknowledged): `not-found`, `wrong-state`, `version-conflict`. Faults throw and the message comes again.
 */
export const screenApplication =
  (ports: Ports) =>
  async (message: ScreeningMessage, now: string): Promise<readonly ('done' | Rejected)[]> =>
    Promise.all(casesOf(message).map((each) => untilSettled(() => screenOne(ports, each, message.type, now))));
