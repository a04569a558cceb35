// What the record tells of the fund as a whole: repeats that were found, payments that went wrong, books that did not add up, appeals.
import type { CaseEvent } from './case-event.ts';
import type { IntegrityCase } from './cases.ts';

/**
 * Gathers what counts for integrity, as of a cut-off (an instant, exclusive). A repeat that was answered `different` and opened again
 * was found twice. An attempt `failed` when its household was never paid, and `returned` when the money was out and came back;
 * a check that was never given out failed. An appeal that was granted is what
 * publications call upheld; one that was taken back and made again counts once.
 */
export const integrityFold = (cutOff: string) => {
  const seen: IntegrityCase[] = [];
  const issued = new Set<string>();
  const appeals = new Set<string>();
  const kindOf = (event: CaseEvent): IntegrityCase['kind'] | undefined => {
    switch (event.type) {
      case 'MatchOpened':
      case 'MatchReopened':
        return 'match-found';
      case 'MatchDecided':
        return event.data.decision === 'same' ? 'match-same' : 'match-different';
      case 'AwardApproved':
        return event.data.follows === undefined ? undefined : 'payment-reissued';
      case 'DisbursementFailed':
      case 'HandoverUnclaimed':
        return 'payment-failed';
      case 'DisbursementReturned':
        return 'payment-returned';
      case 'CheckVoided':
        return issued.has(event.stream) ? 'payment-returned' : 'payment-failed';
      case 'BreakFound':
        return 'break-found';
      case 'BreakExplained':
        return 'break-explained';
      case 'AppealMade':
        // Taken back and made again, it is the same one.
        return appeals.has(event.stream) ? undefined : 'appeal-made';
      case 'AppealAnswered':
        return event.data.outcome === 'granted' ? 'appeal-upheld' : undefined;
      default:
        return undefined;
    }
  };
  return {
    take: (event: CaseEvent): void => {
      if (event.type === 'CheckIssued') issued.add(event.stream);
      const kind = event.at < cutOff ? kindOf(event) : undefined;
      if (kind === 'appeal-made') appeals.add(event.stream);
      if (kind !== undefined) seen.push({ at: event.at, kind });
    },
    integrity: (): readonly IntegrityCase[] => seen,
  };
};
