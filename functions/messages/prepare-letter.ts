// What a message says and where it goes, as everything is now; or why it does not go. Looked at anew each time: it may have waited a night.
import type { Application } from '@hearth/domain/applications';
import type { Award } from '@hearth/domain/awards';
import type { Disbursement } from '@hearth/domain/disbursements';
import type { Organization, Program } from '@hearth/domain/governance';
import { type Message, type MessageDropReason, messagesOf } from '@hearth/domain/messages';
import { referenceOf } from '@hearth/domain/references';
import { isRejected } from '@hearth/domain/rejections';
import { firstSafe } from '@hearth/domain/safe-times';
import { type Composed, composeMessage } from '@hearth/messages/compose-message';
import { languageOf } from '@hearth/messages/languages';
import { reviewsWith } from '@hearth/messages/reviews';
import { blockRef, isCrowded } from '@hearth/store/blocks';
import { type Loaded, loaded, stateRef, stillAs } from '@hearth/store/entities';
import { ofPartner } from '@hearth/store/lists';
import { endedContactRef } from '@hearth/store/message-items';
import type { Change, Ref, Tables } from '@hearth/store/tables';
import { readReviews } from '@hearth/store/wordings';
import { type Reach, type ReachPorts, reachHousehold } from './reach-household.ts';
import { isSourceStillSo, isStillSo, isTriedAgain, type Source } from './still-so.ts';

export type Owed = Loaded<Message> & { readonly state: Message };
/** `stays`: what must be as it was read when the intent is written: nobody is written to who was forgotten or changed its mind meanwhile. */
export type Letter = { readonly reach: Reach; readonly composed: Composed; readonly stays: readonly Change[] };
type Waits = { readonly notBefore: string };
type Ports = ReachPorts & { readonly fiscalAgentId: string };

const mostLookedAt = 100;

/** The other messages about the same request. The list may be behind: it decides what is said twice, never what is sent twice. */
const othersOf = async (tables: Tables, { id, state }: Owed): Promise<readonly Message[]> => {
  const listed = await ofPartner<Message>(tables, messagesOf(state.applicationId), { limit: mostLookedAt });
  return isRejected(listed) ? [] : listed.states.filter((other) => other.id !== id);
};

const isNewer = (other: Message, { id, state }: Owed): boolean =>
  other.dueAt > state.dueAt || (other.dueAt === state.dueAt && other.id > id);

const isOvertaken = (owed: Owed, others: readonly Message[]): boolean =>
  others.some((other) => other.status !== 'dropped' && other.status !== 'refused' && isNewer(other, owed));

type About = {
  readonly application: Loaded<Application> & { readonly state: Application };
  /** What the message came from, where that is not the request itself. */ readonly source?: Loaded<Source>;
  /** The payment of which it tells that something is wrong with it. */ readonly wrong: Disbursement | undefined;
  readonly phone: string | undefined;
};

const readAbout = async ({ tables, fiscalAgentId }: Ports, { state }: Owed): Promise<About | undefined> => {
  const { applicationId, partnerId, because, kind } = state;
  const isOwn = because.stream === applicationId;
  const ids = [applicationId, partnerId, fiscalAgentId, ...(isOwn ? [] : [because.stream])];
  const [item, partner, agent, source] = await tables.read(ids.map(stateRef));
  const application = loaded<Application>(applicationId, item);
  if (application.state === undefined) return undefined;
  const contact =
    loaded<Organization>(partnerId, partner).state?.publicContact ??
    loaded<Organization>(fiscalAgentId, agent).state?.publicContact;
  return {
    application: { ...application, state: application.state },
    ...(isOwn ? {} : { source: loaded<Source>(because.stream, source) }),
    wrong: kind === 'payment-problem' ? loaded<Disbursement>(because.stream, source).state : undefined,
    phone: contact?.phone,
  };
};

const isToldStill = (kind: Message['kind'], { application, source }: About): boolean =>
  isStillSo(application.state, kind) &&
  (source === undefined || source.state !== undefined) &&
  isSourceStillSo(kind, application.state, source?.state);

/** How it is with the place where the message goes, and with a payment that may have been tried again since. */
const readWhere = async ({ tables }: Ports, { application, wrong }: About, reach: Reach) => {
  const { programId } = application.state;
  const refs: readonly Ref[] = [stateRef(programId), endedContactRef(reach.contact), blockRef(reach.block)];
  const [program, ended, block, award] = await tables.read(
    wrong === undefined ? refs : [...refs, stateRef(wrong.awardId)],
  );
  return {
    timeZone: loaded<Program>(programId, program).state?.timeZone ?? 'UTC',
    hasEnded: ended !== undefined,
    isHelpers: isCrowded(block),
    isTriedAgain: wrong !== undefined && isTriedAgain(wrong, loaded<Award>(wrong.awardId, award).state),
  };
};

type Found = { readonly reach: Reach; readonly where: Awaited<ReturnType<typeof readWhere>> };

/** The first way that the household named and that is written to still. */
const readReach = async (
  ports: Ports,
  about: About,
  ended: readonly string[] = [],
): Promise<Found | MessageDropReason> => {
  const reach = await reachHousehold(ports)(about.application.state, ended);
  if (typeof reach === 'string') return reach;
  const where = await readWhere(ports, about, reach);
  return where.hasEnded ? readReach(ports, about, [...ended, reach.contact]) : { reach, where };
};

const letterOf = async (
  { tables }: Ports,
  { state }: Owed,
  { application: { state: application }, phone }: About,
  reach: Reach,
  isFirst: boolean,
): Promise<Composed | MessageDropReason> => {
  if (phone === undefined) return 'no-public-contact';
  const { language } = application.coarse;
  const reviews = reviewsWith(await readReviews(tables, [...new Set([languageOf(language), 'en'])]));
  const wish = { kind: state.kind, way: reach.way, language, isPlain: reach.isPlain, isFirst };
  return composeMessage(wish, { reference: referenceOf(application.id), phone }, reviews) ?? 'no-reviewed-text';
};

/**
 * Everything that has to be known before the one try, or why there is none, or until when it waits. Strongly consistent but for the list
 * of other messages. Whoever else reads a phone of helpers, or of half a building, learns no step.
 */
export const preparedLetter = async (
  ports: Ports,
  owed: Owed,
  now: string,
): Promise<Letter | Waits | MessageDropReason> => {
  const about = await readAbout(ports, owed);
  if (about === undefined || !isToldStill(owed.state.kind, about)) return 'no-longer-so';
  const { application, source } = about;
  if (application.state.reachable !== true) return 'not-wanted';
  const others = await othersOf(ports.tables, owed);
  if (isOvertaken(owed, others)) return 'overtaken';
  const found = await readReach(ports, about);
  if (typeof found === 'string') return found;
  const { where } = found;
  if (where.isTriedAgain) return 'no-longer-so';
  const notBefore = firstSafe(now, where.timeZone, found.reach.times);
  if (notBefore > now) return { notBefore };
  const reach: Reach = { ...found.reach, isPlain: found.reach.isPlain && !where.isHelpers };
  const isFirst = !others.some(({ status }) => status !== 'due' && status !== 'dropped' && status !== 'refused');
  const composed = await letterOf(ports, owed, about, reach, isFirst);
  if (typeof composed === 'string') return composed;
  const stillMayBe: Change = { check: endedContactRef(reach.contact), when: [{ absent: true }] };
  const stays = [stillAs(application), ...(source === undefined ? [] : [stillAs(source)]), stillMayBe];
  return { reach, composed, stays };
};
