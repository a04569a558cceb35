// A partner names the application of a household that it referred: what it told of it is erased with that household from then on.
import type { ServiceLinkBody } from '@hearth/contracts/referrals';
import { isRejected, reject } from '@hearth/domain/rejections';
import { isServiceOver, type ServiceReferral } from '@hearth/domain/service-referrals';
import { noSuchService, onService } from './act-on-service.ts';
import { movedToHousehold, type NotePorts } from './referral-note.ts';
import { householdOf } from './service-household.ts';

/**
 * Answers 200. Rejections: `not-found` (it is not theirs), `wrong-state` (it is over, names one already, the household was erased),
 * `invalid` (no application of their own, one of the confidential lane), `related`, `idempotency-key-reused`. Source: ADR 050.
 */
export const linkServiceReferral = ({ tables, vault }: Pick<NotePorts, 'tables' | 'vault'>) =>
  onService<ServiceLinkBody>(
    tables,
    async (referral: ServiceReferral, { actor, body }) => {
      if (referral.from !== actor.organizationId) return noSuchService;
      if (isServiceOver(referral))
        return reject('wrong-state', 'This referral is over, and what was told of the people is gone.');
      if (referral.applicationId !== undefined)
        return reject('wrong-state', 'This referral names an application already.');
      const keptUnder = await householdOf(tables, actor, body.applicationId);
      if (isRejected(keptUnder)) return keptUnder;
      const data = { applicationId: body.applicationId, keptUnder, by: actor.memberId };
      return { type: 'ServiceReferralLinked', data };
    },
    ({ id }, { keptUnder }) => movedToHousehold({ tables, vault }, id, keptUnder),
  );
