// What would become of awards if they were paid again now: looked at one after the other as they would be done, with nothing written.
import type { Award } from '@hearth/domain/awards';
import type { Actor } from '@hearth/domain/duties';
import { type Grant, grantKey } from '@hearth/domain/households';
import type { AwardId } from '@hearth/domain/ids';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import type { Root } from '@hearth/store/household-roots';
import { matchCountRef } from '@hearth/store/shared-items';
import { numberOf } from '@hearth/store/tables';
import { readAwards } from './docket-reads.ts';
import { refuseFor } from './duties-kept.ts';
import { lastAttempt } from './last-attempt.ts';
import { refuseProposal } from './propose-reissues.ts';
import { drawsOf, type Funds, fundsFor, isShort, openMatch, type Ports } from './set-aside.ts';
import { type SliceBook, sliceBook } from './slice-book.ts';

type Look = {
  readonly actor: Actor;
  readonly now: string;
  readonly book: SliceBook;
  /** What the awards before this one would bring into windows. */ readonly brought: Map<string, readonly Grant[]>;
};

/** The caller's own part: to propose what nobody proposed yet, to confirm what somebody did. Who only reads is refused neither. */
const refusedTo = async (ports: Ports, actor: Actor, award: Award): Promise<Rejected | undefined> => {
  if (award.status === 'awaiting-reissue')
    return actor.roles.includes('approver') ? refuseFor(ports, actor, 'confirm-reissue', award) : undefined;
  return actor.roles.includes('treasurer') ? refuseProposal(ports, actor, award) : undefined;
};

const lookAt = async (
  ports: Ports,
  { actor, now, book, brought }: Look,
  award: Award,
  root: Root,
): Promise<Funds | Rejected> => {
  const last = await lastAttempt(ports.tables, award);
  if (isRejected(last)) return last;
  const refused = await refusedTo(ports, actor, award);
  if (refused !== undefined) return refused;
  const [matches] = await ports.tables.read([matchCountRef(award.applicationId)]);
  if (numberOf(matches, 'open') > 0) return openMatch;
  const { id } = root.household;
  const grants = [...root.window.grants, ...(brought.get(id) ?? [])];
  const funds = await fundsFor(ports, { now, book }, award, grants);
  if (isShort(funds)) return funds.short;
  if (isRejected(funds)) return funds;
  book.drawn(drawsOf(funds));
  const grant = { key: grantKey(award.id, award.attempt + 1), at: now, amountMinor: award.amountMinor };
  brought.set(id, [...(brought.get(id) ?? []), grant]);
  return funds;
};

const told = (award: Award, root: Root, { draws, fee }: Funds) => ({
  awardId: award.id,
  would: award.rail === 'bank' && root.household.state?.payee?.readiness !== 'ready' ? 'wait-for-payee' : 'be-paid',
  attempt: award.attempt + 1,
  amountMinor: award.amountMinor,
  currency: award.currency,
  feeMinor: fee?.amountMinor ?? 0,
  draws: draws.map(({ fundId, purpose, amountMinor }) => ({ fundId, purpose, amountMinor })),
});

/**
 * Looks at up to 100 awards: each `would` `be-paid` or `wait-for-payee`, or tells why not (`not-found`, `wrong-state`, `same-person`,
 * `related`, `open-match`, `over-cap`, `restricted`, `insufficient-funds`), with the sums of what would be set aside. It promises
 * nothing: what counts is what stands when a second person confirms.
 */
export const previewReissues =
  (ports: Ports) =>
  async ({ actor, body, now }: Call<{ readonly awardIds: readonly AwardId[] }, unknown>): Promise<Answer> => {
    const look: Look = { actor, now, book: sliceBook(ports.tables), brought: new Map() };
    const awards = [];
    const sums = { count: 0, amountMinor: 0, feeMinor: 0 };
    for (const { award, root } of await readAwards(ports.tables, body.awardIds)) {
      const { state } = award;
      const funds =
        state === undefined || root === undefined
          ? reject('not-found', 'There is no such award.')
          : await lookAt(ports, look, state, root);
      if (state === undefined || root === undefined || isRejected(funds)) {
        const why = isRejected(funds) ? funds : reject('not-found', 'There is no such award.');
        awards.push({ awardId: award.id, would: why.rejected, detail: why.detail });
        continue;
      }
      const one = told(state, root, funds);
      awards.push(one);
      sums.count += 1;
      sums.amountMinor += one.amountMinor;
      sums.feeMinor += one.feeMinor;
    }
    return { status: 200, body: { awards, wouldBePaid: sums } };
  };
