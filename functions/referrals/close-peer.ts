// The fiscal agent ends a peer referral that nobody takes: what was told of the people goes, why stays in words for a while.
import type { PeerClosingBody } from '@hearth/contracts/referrals';
import { refuseIfNotClosable } from '@hearth/domain/peer-referrals';
import { onPeer } from './on-peer.ts';
import { closedInWords, type NotePorts } from './referral-note.ts';

/**
 * Answers 200. Nobody asked to be helped yet, so nobody is denied; the people's own way to a partner stays open. Rejections: `not-found`,
 * `wrong-state` (a partner has it, none was asked yet), `idempotency-key-reused`. Source: ADR 050.
 */
export const closePeerReferral = ({ tables, vault }: Pick<NotePorts, 'tables' | 'vault'>) =>
  onPeer<PeerClosingBody>(
    tables,
    async (referral, { actor, body, now }) =>
      refuseIfNotClosable(referral, now) ?? {
        type: 'PeerReferralEnded',
        data: { outcome: body.outcome, hasWords: true, by: actor.memberId },
      },
    {
      fingerprint: async () => {
        const mac = await vault.macsOf('request');
        return (input) => mac('request', input);
      },
      kept: (id, { words }) => closedInWords({ tables, vault }, id, words),
    },
  );
