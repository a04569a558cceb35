// A partner hands a household on to another for what money can't give: the least that is needed, with the household's yes, for a time.
import type { ServiceReferralBody } from '@hearth/contracts/referrals';
import { type Application, refuseConfidential, refuseIfErased } from '@hearth/domain/applications';
import { refusal } from '@hearth/domain/duties';
import { newId } from '@hearth/domain/ids';
import { emptyHead } from '@hearth/domain/record';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { type ServiceReferralMade, serviceDays } from '@hearth/domain/service-referrals';
import { addDays, dateOf } from '@hearth/domain/time';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { loaded, stateRef } from '@hearth/store/entities';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { serviceReferralStream } from '@hearth/store/projection';
import { relatedTo } from '@hearth/store/relationships';
import { refuseFutureConsent, refuseUnknownPartners } from './known-partners.ts';
import { keptAlone, keptWithHousehold, type NotePorts } from './referral-note.ts';

type ReferCall = Call<ServiceReferralBody, unknown>;

const invalid = (pointer: string, code: string, detail: string): Rejected =>
  reject('invalid', 'One field has to be corrected. Nothing was kept.', { errors: [{ pointer, code, detail }] });

/** The household of the application it is about; undefined where none is named. */
const householdFor = async (
  { tables }: NotePorts,
  { actor, body }: ReferCall,
): Promise<string | undefined | Rejected> => {
  const id = body.applicationId;
  if (id === undefined) return undefined;
  const { state } = loaded<Application>(id, (await tables.read([stateRef(id)]))[0]);
  if (state === undefined || state.partnerId !== actor.organizationId)
    return invalid('/applicationId', 'unknown', 'You have no such application.');
  if (refuseConfidential(state) !== undefined)
    return invalid(
      '/applicationId',
      'confidential',
      'This household is in the confidential lane: who it is stays with you. Call the other partner, or refer without naming the application.',
    );
  const related = await relatedTo(tables, actor, state.householdId);
  return refuseIfErased(state) ?? refusal(actor, 'refer-for-service', { related }) ?? state.householdId;
};

const refuse = async ({ tables }: NotePorts, { actor, body, now }: ReferCall): Promise<Rejected | undefined> => {
  if (body.to === actor.organizationId)
    return invalid('/to', 'yourself', 'This is your own organization. Refer to another partner.');
  const early = refuseFutureConsent(body.consent.givenAt, now);
  return early ?? refuseUnknownPartners(tables, [body.to], () => '/to');
};

const madeOf = (
  { to, service, area, language, consent, applicationId }: ServiceReferralBody,
  { from, by, keptUnder, expiresOn }: Pick<ServiceReferralMade['data'], 'from' | 'by' | 'keptUnder' | 'expiresOn'>,
): ServiceReferralMade => ({
  type: 'ServiceReferralMade',
  data: {
    from,
    to,
    service,
    area,
    language,
    consent: { how: consent.how, givenAt: consent.givenAt },
    keptUnder,
    ...(applicationId === undefined ? {} : { applicationId }),
    expiresOn,
    by,
  },
});

/**
 * Refers a household to another partner. Answers 201 with its id and the day by which it is answered. Rejections: `invalid` (an
 * unknown partner or application, one of the confidential lane, no consent yet), `related`, `wrong-state` (erased),
 * `idempotency-key-reused`. Source: ADR 047.
 */
export const referForService =
  (ports: NotePorts) =>
  (call: ReferCall): Promise<Answer | Rejected> =>
    untilSettled(async () => {
      const { tables, vault, random } = ports;
      const { actor, body, now, request } = call;
      const mac = await vault.macsOf('request');
      const fingerprint = (input: string): string => mac('request', input);
      const [mark] = await tables.read([markOf(request)]);
      const replayed = replay(mark, request, fingerprint);
      if (replayed !== undefined) return replayed;
      const refused = await refuse(ports, call);
      if (refused !== undefined) return refused;
      const householdId = await householdFor(ports, call);
      if (isRejected(householdId)) return householdId;
      const id = newId('serviceReferral', random);
      const keptUnder = householdId ?? id;
      const changes =
        householdId === undefined
          ? await keptAlone(ports, id, body.about)
          : await keptWithHousehold(ports, householdId, id, body.about);
      if (changes === undefined)
        return reject('wrong-state', 'This household was erased, so nothing of it is handed on.');
      const expiresOn = dateOf(addDays(now, serviceDays.open));
      const made = madeOf(body, { from: actor.organizationId, by: actor.memberId, keptUnder, expiresOn });
      const answer = { status: 201, body: { serviceReferralId: id, status: 'open', expiresOn } };
      const outcome = await commit(tables, {
        occasion: { at: now, actor: actor.memberId, request: markFor(request, 201, answer.body, fingerprint) },
        appends: [append(serviceReferralStream, { id, head: emptyHead, state: undefined }, [made])],
        changes,
      });
      return settled(outcome, { ...answer, headers: { location: `/v1/service-referrals/${id}` } });
    });
