// Whose money or which program a publication tells of, and in which currency, as the record has it before the cut-off.
import type { FundEvent } from '@hearth/domain/fund-events';
import type { Fund } from '@hearth/domain/funds';
import type { Organization, Program } from '@hearth/domain/governance';
import type { Publication } from '@hearth/domain/publications';
import { isRejected, type Rejected, reject } from '@hearth/domain/rejections';
import { loaded, stateRef } from '@hearth/store/entities';
import { eventsIn } from '@hearth/store/one-stream';
import type { Tables } from '@hearth/store/tables';
import { everyState } from './every-state.ts';

/** A scope as it is asked for. */
export type AskedScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'funder'; readonly funderId: string }
  | { readonly kind: 'program'; readonly programId: string };
/** What of it the record tells. */
export type Told = {
  readonly scope: Publication['scope'];
  readonly currency: string;
};

const wrong = (pointer: string, code: string, detail: string): Rejected =>
  reject('invalid', 'Something about this publication has to be corrected.', { errors: [{ pointer, code, detail }] });

const givers = async (tables: Tables, fundId: string, before: string): Promise<ReadonlySet<string>> => {
  const events = await eventsIn<FundEvent>(tables, fundId);
  return new Set(
    events.flatMap((event) => (event.type === 'GiftReceived' && event.at < before ? [event.data.funderId ?? ''] : [])),
  );
};

/** The funds that hold gifts of this funder and of nobody else. */
const fundsOf = async (
  tables: Tables,
  funds: readonly Fund[],
  funderId: string,
  before: string,
): Promise<readonly Fund[]> => {
  const all = await Promise.all(funds.map(({ id }) => givers(tables, id, before)));
  return funds.filter((_, at) => all[at]?.size === 1 && all[at].has(funderId));
};

const funderScope = async (
  tables: Tables,
  funds: readonly Fund[],
  { funderId }: { readonly funderId: string },
  before: string,
): Promise<{ readonly scope: Told['scope']; readonly funds: readonly Fund[] } | Rejected> => {
  const [item] = await tables.read([stateRef(funderId)]);
  const { state } = loaded<Organization>(funderId, item);
  if (state?.kind !== 'funder') return wrong('/scope/funderId', 'unknown', 'There is no such funder.');
  const own = await fundsOf(tables, funds, funderId, before);
  if (own.length === 0)
    return wrong('/scope/funderId', 'no-fund', 'No fund held gifts of this funder alone by the end of the period.');
  const fundIds = own.map(({ id }) => id).sort();
  return { scope: { kind: 'funder', funderId, name: state.name, fundIds }, funds: own };
};

const currencyOf = (funds: readonly Fund[], asked: string | undefined): string | Rejected => {
  const known = [...new Set(funds.map(({ currency }) => currency))].sort();
  const [only] = known;
  if (asked === undefined)
    return known.length === 1 && only !== undefined
      ? only
      : wrong('/currency', 'several', `Say of which currency it tells: ${known.join(', ') || 'there is no fund yet'}.`);
  return known.includes(asked) ? asked : wrong('/currency', 'unknown', `No fund holds this: ${known.join(', ')}.`);
};

/** Scope and currency as they stand in the record. `before`: the cut-off. Rejection: `invalid`. */
export const toldOf = async (
  tables: Tables,
  asked: { readonly scope: AskedScope; readonly currency?: string | undefined },
  before: string,
): Promise<Told | Rejected> => {
  const funds = await everyState<Fund>(tables, 'fund');
  if (asked.scope.kind === 'funder') {
    const found = await funderScope(tables, funds, asked.scope, before);
    if (isRejected(found)) return found;
    const currency = currencyOf(found.funds, asked.currency);
    return isRejected(currency) ? currency : { scope: found.scope, currency };
  }
  const currency = currencyOf(funds, asked.currency);
  if (isRejected(currency)) return currency;
  if (asked.scope.kind === 'all') return { scope: { kind: 'all' }, currency };
  const { programId } = asked.scope;
  const [item] = await tables.read([stateRef(programId)]);
  const { state } = loaded<Program>(programId, item);
  if (state === undefined) return wrong('/scope/programId', 'unknown', 'There is no such program.');
  return { scope: { kind: 'program', programId, name: state.name }, currency };
};
