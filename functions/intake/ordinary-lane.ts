// The ordinary lane: who a household is goes to the vault, and is compared with everybody who came before.
import { contentOf, partnerRefText } from '@hearth/contracts/application-content';
import { problemsOf } from '@hearth/contracts/application-problems';
import { profileOf } from '@hearth/contracts/application-profile';
import type { ApplicationBody } from '@hearth/contracts/applications';
import { refuseConfidential } from '@hearth/domain/applications';
import { corrected } from '@hearth/domain/corrections';
import { isRejected } from '@hearth/domain/rejections';
import { programToday } from '@hearth/store/program-today';
import { boundFacts, caseFacts, plain, requestData } from './application-request.ts';
import type { IntakePorts, Lane } from './lane.ts';
import { blocksOf, intakeRounds } from './match-blocks.ts';

/** The lane of `POST /v1/applications`, of lists and of forms. */
export const ordinaryLane = ({ vault, random }: Pick<IntakePorts, 'vault' | 'random'>): Lane<ApplicationBody> => ({
  rounds: intakeRounds,
  keysOf: (mac, partnerId, body) => ({
    partnerRefKey: mac('partner-ref', partnerRefText(partnerId, body.partnerRef)),
    contentKey: mac('request', contentOf(body)),
  }),
  open: async (item, body, now) => {
    const today = programToday(item, body.programId, now);
    if (isRejected(today)) return today;
    const errors = problemsOf(body, today.program, now);
    return errors.length > 0 ? corrected(errors) : today.policy;
  },
  split: async (body) => {
    const { applicant, address, members, partnerRef, contact, request } = body;
    const bound = boundFacts(caseFacts(body, address.area), random);
    const profile = profileOf(body);
    const identity = plain({ applicant, address, members, partnerRef, note: request.note, contact });
    return { groups: { identity, profile: plain(profile), ...bound }, names: await blocksOf(vault, profile) };
  },
  dataOf: (body, recorded) => ({
    ...requestData(body, body.address.area, recorded),
    rail: body.payment.rail,
    ...((body.contact?.ways ?? []).length === 0 ? {} : { reachable: true as const }),
  }),
  refuseOther: refuseConfidential,
  keeps: 'its program and partnerRef',
});
