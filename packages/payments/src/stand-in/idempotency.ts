// Idempotency keys as the second API family keeps them: 30 days, the current object on a replay, failed work carried on.
import { canonical, type Json, sha256 } from '@hearth/domain/canonical';
import { type Answer, refusals } from './answers.ts';
import type { Desk } from './desk.ts';
import { textOf, wholeOf } from './tables.ts';

const windowMs = 30 * 86_400_000;

/** One POST as far as its key is concerned. */
export type Keyed = { readonly key: string | undefined; readonly path: string; readonly body: Json };

/**
 * Runs a POST once a key. A repeat answers the object that the first one made, as it is now; a repeat of one that failed is
 * carried out again; other parameters are an error; after 30 days on the virtual clock the key is new.
 */
export const once = (desk: Desk, call: Keyed, does: () => Answer, current: (made: string) => Answer): Answer => {
  const { key, path } = call;
  if (key === undefined) return does();
  const { tables } = desk;
  const bodyHash = sha256(canonical(call.body));
  const known = tables.one('SELECT * FROM keys WHERE key = ? AND path = ?', key, path);
  const isLive = known !== undefined && desk.now() - wholeOf(known, 'created_at') < windowMs;
  if (isLive && textOf(known, 'body_hash') !== bodyHash) return refusals.keyReused();
  if (isLive && textOf(known, 'made') !== '') return current(textOf(known, 'made'));
  const answer = does();
  const createdAt = isLive ? wholeOf(known, 'created_at') : desk.now();
  tables.run('INSERT OR REPLACE INTO keys VALUES (?, ?, ?, ?, ?)', key, path, bodyHash, answer.made ?? null, createdAt);
  return answer;
};
