// A partner hands a household on to another for what money can't give: the least that is needed, with the household's yes, for a time.
import type { ServiceReferralBody } from '@hearth/contracts/referrals';
import { wrongField } from '@hearth/domain/corrections';
import { newId } from '@hearth/domain/ids';
import { emptyHead } from '@hearth/domain/record';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { type ServiceReferralMade, serviceDays } from '@hearth/domain/service-referrals';
import { addDays, dateOf } from '@hearth/domain/time';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import { append, commit } from '@hearth/store/commit';
import { markFor, markOf, replay } from '@hearth/store/marks';
import { settled, untilSettled } from '@hearth/store/outcomes';
import { serviceReferralStream } from '@hearth/store/projection';
import { refuseFutureConsent, refuseUnknownPartners } from './known-partners.ts';
import { keptAlone, keptWithHousehold, type NotePorts } from './referral-note.ts';
import { householdOf } from './service-household.ts';

type ReferCall = Call<ServiceReferralBody, unknown>;

const refuse = async ({ tables }: NotePorts, { actor, body, now }: ReferCall): Promise<Rejected | undefined> => {
  if (body.to === actor.organizationId)
    return wrongField('/to', 'yourself', 'This is your own organization. Refer to another partner.');
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
      const householdId =
        body.applicationId === undefined ? undefined : await householdOf(tables, actor, body.applicationId);
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
