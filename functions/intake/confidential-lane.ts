// The confidential lane: who it is stays with the partner. Nothing is matched, nothing names anybody, the partner vouches.
import { caseText, contentOf, partnerRefText } from '@hearth/contracts/application-content';
import type { ConfidentialBody } from '@hearth/contracts/confidential';
import { confidentialProblems } from '@hearth/contracts/confidential-problems';
import { refuseOrdinary } from '@hearth/domain/applications';
import { corrected } from '@hearth/domain/corrections';
import { isRejected } from '@hearth/domain/rejections';
import { mostRounds } from '@hearth/store/outcomes';
import { programToday, refuseUncapped } from '@hearth/store/program-today';
import { boundFacts, caseFacts, requestData } from './application-request.ts';
import type { ConfidentialPorts, Lane } from './lane.ts';

/** The lane of `POST /v1/confidential-applications` and of its lists: open only under a cap of its own. Source: ADR 046. */
export const confidentialLane = ({
  readPolicy,
  random,
}: Pick<ConfidentialPorts, 'readPolicy' | 'random'>): Lane<ConfidentialBody> => ({
  rounds: mostRounds,
  keysOf: (mac, partnerId, body) => ({
    partnerRefKey: mac('partner-ref', partnerRefText(partnerId, body.partnerRef)),
    contentKey: mac('request', contentOf(body)),
    caseKey: mac('partner-ref', caseText(partnerId, body.caseNumber)),
  }),
  open: async (item, body, now) => {
    const today = programToday(item, body.programId, now);
    if (isRejected(today)) return today;
    const uncapped = await refuseUncapped(readPolicy, today);
    if (uncapped !== undefined) return uncapped;
    const errors = confidentialProblems(body, today.program, now);
    return errors.length > 0 ? corrected(errors) : today.policy;
  },
  // A sealed nothing for identity and profile, so that lanes look alike.
  split: async (body) => {
    const bound = boundFacts({ ...caseFacts(body, body.area), lane: 'confidential' }, random);
    return { groups: { identity: null, profile: null, ...bound }, names: [] };
  },
  dataOf: (body, recorded) => ({
    ...requestData(body, body.area, recorded),
    rail: 'partner',
    lane: 'confidential',
    attestation: {
      version: body.attestation.version,
      attestedAt: body.attestation.attestedAt,
      facts: [...new Set(body.attestation.facts)].sort(),
    },
  }),
  refuseOther: refuseOrdinary,
  keeps: 'its program, partnerRef and caseNumber',
});
