// Somebody points to a household in need: a partner, or a household with its claim code. Who they are is sealed; who pointed is told to nobody.
import type { PeerReferralBody, PointingBody } from '@hearth/contracts/referrals';
import { type MemberId, newId, type OrganizationId, type PeerReferralId } from '@hearth/domain/ids';
import { mostPointed, type PeerReferralMade } from '@hearth/domain/peer-referrals';
import { emptyHead } from '@hearth/domain/record';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { ownRequest } from '@hearth/store/known-by-claim';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { peerReferralStream } from '@hearth/store/projection';
import { pointerRef } from '@hearth/store/referral-items';
import { knownHousehold } from './known-household.ts';
import { refuseFutureConsent, refuseUnknownPartners } from './known-partners.ts';
import { keptAlone, type NotePorts } from './referral-note.ts';

type Sender = {
  readonly from?: OrganizationId;
  readonly pointer?: string;
  readonly to: readonly OrganizationId[];
  readonly by: MemberId | 'household';
};

/** What is kept of it apart from whom it is about. */
type Pointed = Omit<PeerReferralBody, 'to'>;

const madeOf = ({ need, area, language, consent }: Pointed, { from, pointer, to, by }: Sender): PeerReferralMade => ({
  type: 'PeerReferralMade',
  data: {
    ...(from === undefined ? {} : { from }),
    ...(pointer === undefined ? {} : { pointer }),
    need,
    area,
    language,
    consent: { how: consent.how, givenAt: consent.givenAt },
    to,
    by,
  },
});

const told = (peerReferralId: PeerReferralId, to: readonly string[]) => ({
  peerReferralId,
  status: to.length === 0 ? 'waiting' : 'offered',
});

/** The writes of one referral, under an id of its own. */
const writes = async (ports: NotePorts, body: Pointed, sender: Sender) => {
  const id = newId('peerReferral', ports.random);
  const stream = { id, head: emptyHead, state: undefined };
  return {
    id,
    appends: [append(peerReferralStream, stream, [madeOf(body, sender)])],
    changes: await keptAlone(ports, id, body.about),
  };
};

/**
 * A partner points to a household. Answers 201 with its id; it is offered to the partners named, one after the other, else the fiscal
 * agent finds one. Rejections: `invalid`, `idempotency-key-reused`. Source: ADR 047.
 */
export const referPeer =
  (ports: NotePorts) =>
  ({ actor, body, now, request }: Call<PeerReferralBody, unknown>): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const mac = await ports.vault.macsOf('request');
      const fingerprint = (input: string): string => mac('request', input);
      const [mark] = await ports.tables.read([markOf(request)]);
      const replayed = replay(mark, request, fingerprint);
      if (replayed !== undefined) return replayed;
      const refused =
        refuseFutureConsent(body.consent.givenAt, now) ??
        (await refuseUnknownPartners(ports.tables, body.to, (at) => `/to/${at}`));
      if (refused !== undefined) return refused;
      const sender = { from: actor.organizationId, to: body.to, by: actor.memberId };
      const { id, appends, changes } = await writes(ports, body, sender);
      const answer = { status: 201, body: told(id, body.to) };
      const outcome = await commit(ports.tables, {
        occasion: { at: now, actor: actor.memberId, request: markFor(request, 201, answer.body, fingerprint) },
        appends,
        changes,
      });
      return settled(outcome, { ...answer, headers: { location: `/v1/peer-referrals/${id}` } });
    });

const pointedEnough = reject(
  'too-many',
  `You have pointed to ${mostPointed} families already. Tell the people who helped you about others: they can pass them on.`,
);

/** A free one of the few pointers that an application has, by keyed hashes that nobody can join without the key. */
const freePointer = async ({ tables, vault }: NotePorts, applicationId: string): Promise<string | Rejected> => {
  const mac = await vault.macsOf('pointer');
  const pointers = Array.from({ length: mostPointed }, (_, nth) => mac('pointer', `${applicationId}\n${nth}`));
  const items = await tables.read(pointers.map(pointerRef));
  return pointers.find((_, nth) => items[nth] === undefined) ?? pointedEnough;
};

/**
 * A household points to another with its claim code and second factor; the fiscal agent finds a partner. Answers 202 and no id: what
 * becomes of others is theirs. Rejections: those of `knownByClaim`, `invalid`, `too-many` (three have been pointed to),
 * `idempotency-key-reused`. Source: ADR 047.
 */
export const pointToPeer =
  (ports: NotePorts) =>
  async ({ body, headers, now, request }: Call<PointingBody, unknown>): Promise<Answer | Rejected> => {
    const known = await knownHousehold(ports)(headers, now);
    if (isRejected(known)) return known;
    const applicationId = known.application.id;
    const asked = ownRequest(applicationId, request);
    return untilSettled(async () => {
      const mac = await ports.vault.macsOf('request');
      const fingerprint = (input: string): string => mac('request', input);
      const [mark] = await ports.tables.read([markOf(asked)]);
      const replayed = replay(mark, asked, fingerprint);
      if (replayed !== undefined) return replayed;
      const { givenAt = now } = body.consent;
      const refused = refuseFutureConsent(givenAt, now);
      if (refused !== undefined) return refused;
      const pointer = await freePointer(ports, applicationId);
      if (isRejected(pointer)) return pointer;
      const { appends, changes } = await writes(
        ports,
        { ...body, area: body.area ?? known.application.state.coarse.area, consent: { ...body.consent, givenAt } },
        { pointer, to: [], by: 'household' },
      );
      const answer = { status: 202, body: { status: 'waiting' } };
      const outcome = await commit(ports.tables, {
        occasion: { at: now, actor: 'step:referrals', request: markFor(asked, 202, answer.body, fingerprint) },
        appends,
        changes,
      });
      return settled(outcome, answer);
    });
  };
