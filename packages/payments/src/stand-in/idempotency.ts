// Idempotency keys as the provider's two API families keep them: they promise different things.
import { canonical, type Json, sha256 } from '@hearth/domain/canonical';
import { jsonOf } from '../wire-reading.ts';
import { type Answer, refusals } from './answers.ts';
import type { Desk } from './desk.ts';
import { type Row, textOf, wholeOf } from './tables.ts';

const dayMs = 86_400_000;
const v2WindowMs = 30 * dayMs;
const v1WindowMs = dayMs;

/** One POST as far as its key is concerned. */
export type Keyed = { readonly key: string; readonly path: string; readonly body: Json };

/** The provider breaks while it works: `within` loses the work, `after` has done it. Both answer the error. */
export type Break = { readonly at: 'within' | 'after'; readonly answer: Answer };

const bodyHashOf = ({ body }: Keyed): string => sha256(canonical(body));

const isOther = (known: Row, call: Keyed): boolean =>
  textOf(known, 'body_hash') !== bodyHashOf(call) || textOf(known, 'path') !== call.path;

/**
 * Runs a POST of the second family once a key. A repeat of a success answers the object as it is now; a repeat of what failed
 * is carried out again; other parameters are an error; after 30 days on the virtual clock the key is new.
 */
export const onceInV2 = (
  desk: Desk,
  call: Keyed,
  does: () => Answer,
  current: (made: string) => Answer,
  breaks?: Break,
): Answer => {
  const { tables } = desk;
  const known = tables.one('SELECT * FROM v2_keys WHERE key = ?', call.key);
  const isLive = known !== undefined && desk.now() - wholeOf(known, 'created_at') < v2WindowMs;
  if (isLive && isOther(known, call)) return refusals.keyReused();
  if (isLive && textOf(known, 'made') !== '') return current(textOf(known, 'made'));
  const answer = breaks?.at === 'within' ? breaks.answer : does();
  const createdAt = isLive ? wholeOf(known, 'created_at') : desk.now();
  const values = [call.key, call.path, bodyHashOf(call), answer.made ?? null, createdAt];
  if (answer.isUnbegun !== true) tables.run('INSERT OR REPLACE INTO v2_keys VALUES (?, ?, ?, ?, ?)', ...values);
  return breaks?.at === 'after' ? breaks.answer : answer;
};

/**
 * Runs a POST of the first family once a key. A repeat gets the stored answer byte by byte, also a stored 500 once the work had
 * begun; what was turned away before is not stored; other parameters are an error; after 24 hours the key is new.
 */
export const onceInV1 = (desk: Desk, call: Keyed, does: () => Answer, breaks?: Break): Answer => {
  const { tables } = desk;
  const known = tables.one('SELECT * FROM v1_keys WHERE key = ?', call.key);
  if (known !== undefined && desk.now() - wholeOf(known, 'created_at') < v1WindowMs) {
    if (isOther(known, call)) return refusals.keyReused();
    return { status: wholeOf(known, 'status'), body: jsonOf(textOf(known, 'answer')), isReplayed: true };
  }
  const done = breaks?.at === 'within' ? breaks.answer : does();
  if (done.isUnbegun === true) return done;
  const answer = breaks?.answer ?? done;
  tables.run(
    'INSERT OR REPLACE INTO v1_keys VALUES (?, ?, ?, ?, ?, ?)',
    ...[call.key, call.path, bodyHashOf(call), answer.status, JSON.stringify(answer.body), desk.now()],
  );
  return answer;
};
