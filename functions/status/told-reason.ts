// Why a request stands where it stands, as its household may hear it: never what others know, had or did.
import type { Application } from '@hearth/domain/applications';
import type { Finding } from '@hearth/domain/policy-rules';
import { tellsOfOthers } from '@hearth/domain/sentences';
import type { StatusStage, ToldReason } from '@hearth/messages/text-keys';

/** Codes with which a reviewer says to the household why not; listed in the description of `adjudicate`. */
const reasonOfCode: ReadonlyMap<string, ToldReason> = new Map([
  ['outside-area', 'area'],
  ['need-not-covered', 'need'],
  ['program-closed', 'closed'],
  ['amount-not-possible', 'amount'],
  ['evidence-missing', 'evidence'],
  ['no-answer', 'noAnswer'],
  ['other-help', 'otherHelp'],
]);

const reasonOfRule: ReadonlyMap<Finding['kind'], ToldReason> = new Map([
  ['area-in', 'area'],
  ['need-in', 'need'],
  ['open-period', 'closed'],
  ['amount-bounds', 'amount'],
  ['evidence-seen', 'evidence'],
]);

const ofDecline = ({ reason = '', findings }: Application): ToldReason => {
  const said = reasonOfCode.get(reason);
  if (said !== undefined) return said;
  const unmet = findings.filter(({ outcome }) => outcome !== 'pass');
  // A reviewer may name the rule itself.
  const named = unmet.filter(({ code }) => code === reason);
  const spoken = named.length > 0 ? named : unmet;
  // Where something else counted too, the first rule of many would be half the truth, and who is told half asks in vain.
  if (spoken.some(tellsOfOthers)) return 'ask';
  return spoken.map(({ kind }) => reasonOfRule.get(kind)).find((found) => found !== undefined) ?? 'ask';
};

/**
 * The reason that a household is told, where its stage has one. Of a decline: what its reviewer said by a known code; else the rule that was
 * not met, where all of them are the household's own to know; else `ask`, and a person tells it. Source: ADR 042.
 */
export const reasonToldOf = (application: Application, stage: StatusStage): ToldReason | undefined => {
  if (stage === 'declined') return ofDecline(application);
  if (stage === 'withdrawn') return application.reason === 'in-favour-of-another' ? 'steppedBack' : undefined;
  const lacksEvidence = ({ kind, outcome }: Finding) => kind === 'evidence-seen' && outcome === 'unknown';
  return stage === 'question' && application.findings.some(lacksEvidence) ? 'evidence' : undefined;
};
