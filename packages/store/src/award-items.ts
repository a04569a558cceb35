// What awards mean for items that several streams share: the slices they draw on, their reporting rows, who waits for a payee.
import type { AwardEvent } from '@hearth/domain/award-events';
import type { Award } from '@hearth/domain/awards';
import { grantKey } from '@hearth/domain/households';
import type { Draw } from '@hearth/domain/ledger';
import type { RecordedEvent } from '@hearth/domain/record';
import { rowBegun, rowGivenUp } from './reporting-rows.ts';
import { waitingRef } from './shared-items.ts';
import { ofMade } from './signal-items.ts';
import { disencumbered, encumbered } from './slices.ts';
import type { Change } from './tables.ts';

/** The grant's draws, and the fee's if one was set aside with it. */
export const withFee = (draws: readonly Draw[], fee: Draw | undefined): readonly Draw[] =>
  fee === undefined ? draws : [...draws, fee];

/** The changes of one event of an award. */
export const ofAward = (event: RecordedEvent<AwardEvent>, award: Award): readonly Change[] => {
  switch (event.type) {
    case 'AwardMade':
      return ofMade(event.stream, event.data);
    case 'AwardApproved': {
      const { draws, fee, reportMonth } = event.data;
      return [...withFee(draws, fee).map(encumbered), rowBegun(award, draws, event.at, reportMonth)];
    }
    case 'AwardLapsed': {
      const { draws, fee, attempt, reportMonth } = event.data;
      return [
        ...withFee(draws, fee).map(disencumbered),
        rowGivenUp(reportMonth, grantKey(award.id, attempt), award.amountMinor, event.at),
      ];
    }
    case 'AwardWaitsForPayee':
      return [{ update: waitingRef(event.data.payeeOf), include: { awards: award.id }, when: [] }];
    default:
      return [];
  }
};
