// `hearth export`: the bundle of one grant, one fund, or everything, for `hearth verify` and for an auditor's own machine.
import { readFileSync } from 'node:fs';
import { parseNote } from '@hearth/domain/checkpoint-note';
import { isId } from '@hearth/domain/ids';
import { isRejected } from '@hearth/domain/rejections';
import { identify } from '@hearth/store/members';
import type { CloudAccess } from '../cloud-access.ts';
import { shownPath, typedPath, wrongUse } from '../command-line.ts';
import type { BundleOf } from '../export/linked-streams.ts';
import type { SignedNote } from '../export/sealed-log.ts';
import type { FactsReader } from '../export/shown-facts.ts';
import { writeBundle } from '../export/write-bundle.ts';
import { folderOf, type HearthCall, onCloud } from './hearth-call.ts';

/** What was typed after `hearth export`. */
export type ExportWords = {
  readonly grant?: string | undefined;
  readonly fund?: string | undefined;
  readonly all?: boolean | undefined;
  readonly facts?: boolean | undefined;
  readonly as?: string | undefined;
  readonly reason?: string | undefined;
  readonly out?: string | undefined;
  readonly checkpoint?: readonly string[] | undefined;
};

/** What the bundle is of. Wrong use unless exactly one thing is named. */
export const bundleOf = ({ grant, fund, all }: ExportWords): BundleOf => {
  const named = [grant, fund, all === true ? 'all' : undefined].filter((each) => each !== undefined);
  if (named.length !== 1) throw wrongUse('Say what to export: --grant awd_..., --fund fund_..., or --all.');
  if (grant !== undefined && !isId('award', grant))
    throw wrongUse(`--grant takes an award's id (awd_...), not "${grant}".`);
  if (fund !== undefined && !isId('fund', fund)) throw wrongUse(`--fund takes a fund's id (fund_...), not "${fund}".`);
  if (grant !== undefined) return { kind: 'grant', id: grant };
  return fund === undefined ? { kind: 'all' } : { kind: 'fund', id: fund };
};

const mostReason = 120;

/** Why facts are read, in words that may stand in the record: nothing in them that could be an address or a number of somebody. */
export const reasonOf = (typed: string | undefined): string => {
  const reason = typed?.trim() ?? '';
  if (reason === '' || reason.length > mostReason)
    throw wrongUse(
      `--facts reads case facts of households. Say why, in up to ${mostReason} characters: --reason "yearly audit 2026".`,
    );
  if (/@|\d{5,}/.test(reason))
    throw wrongUse('The reason stays in the record for good: leave out addresses and long numbers.');
  return reason;
};

/** Only an auditor or a controller reads facts, and the record says who it was. */
const readerOf = async ({ tables, addresses }: CloudAccess, words: ExportWords, now: string): Promise<FactsReader> => {
  const reason = reasonOf(words.reason);
  if (words.as === undefined) throw wrongUse('--facts needs --as SUBJECT: who reads them is written down.');
  const actor = await identify(tables, addresses)({ sub: words.as });
  if (isRejected(actor) || !actor.roles.some((role) => role === 'auditor' || role === 'controller'))
    throw wrongUse(`"${words.as}" is no auditor and no controller here, so facts are not shown to them.`);
  return { by: actor.memberId, reason, now };
};

const knownFrom = (path: string): SignedNote => {
  const note = readFileSync(typedPath(path), 'utf8');
  const checkpoint = parseNote(note);
  if (checkpoint === undefined) throw wrongUse(`${path} is no checkpoint.`);
  return { size: checkpoint.size, note };
};

/** Writes the bundle, and says how to check it. */
export const exportCommand =
  (words: ExportWords) =>
  (call: HearthCall): Promise<number> => {
    const of = bundleOf(words);
    if (words.out === undefined) throw wrongUse('Say where the bundle goes: --out FILE.');
    const out = typedPath(words.out);
    const known = (words.checkpoint ?? []).map(knownFrom);
    return onCloud(folderOf(call), async (cloud) => {
      await cloud.controls.untilIdle();
      const { nowAt } = await cloud.controls.status();
      const reader = words.facts === true ? { reader: await readerOf(cloud, words, nowAt) } : {};
      const { lines, bytes, streams, size } = await writeBundle(cloud, { of, out, madeAt: nowAt, known, ...reader });
      const mb = (bytes / 1_000_000).toFixed(1);
      console.log(
        `${shownPath(out)}: ${lines} lines, ${mb} MB, ${streams} streams, under a checkpoint of ${size} events.`,
      );
      if (words.facts === true)
        console.log(
          'It holds facts of households. When one of them is erased nothing here can reach this file: make it anew then, and destroy it.\n' +
            'The record has an IdentityRead of every case in it, so that it can be told which files those are.',
        );
      if (size === 0)
        console.log('Nothing was sealed yet, so nothing in it is proven. The sealer runs every quarter of an hour.');
      console.log(`\nCheck it here:     pnpm hearth verify ${shownPath(out)} --key VKEY`);
      console.log('Check it anywhere: node hearth-verify.mjs BUNDLE --key VKEY');
      console.log('That one file needs only Node: pnpm hearth verifier --out hearth-verify.mjs');
      console.log('The key is public: GET /v1/checkpoints/key. Take it from where you trust it.');
      return 0;
    });
  };
