// `hearth sanctions LIST...`: compares who is paid with a list file on this machine. It decides and records nothing about anybody; nothing leaves.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isRejected } from '@hearth/domain/rejections';
import { listOf } from '@hearth/matching/list-names';
import { decodeText } from '@hearth/spreadsheets/decode-text';
import { identify } from '@hearth/store/members';
import type { CloudAccess } from '../cloud-access.ts';
import { typedPath, wrongUse } from '../command-line.ts';
import { vaultOf } from '../export/cloud-proof.ts';
import { type ListedName, listedNames } from '../sanctions/list-file.ts';
import { householdNames, type Looker, organizationNames, type PayeeName } from '../sanctions/payee-names.ts';
import { folderOf, type HearthCall, onCloud } from './hearth-call.ts';

/** What was typed after `hearth sanctions`. */
export type SanctionsWords = { readonly households?: boolean | undefined; readonly as?: string | undefined };

/** Alike enough for a person to look: a slip or two in a name of two words. */
const least = 0.78;

const textOf = (path: string): string => {
  const decoded = decodeText(readFileSync(typedPath(path)));
  if (isRejected(decoded)) throw wrongUse(`${path}: ${decoded.detail}`);
  return decoded.text;
};

/** Whoever opens households' names is somebody who may look them up, and the record says who it was. */
const lookerOf = async ({ tables, addresses }: CloudAccess, as: string | undefined, now: string): Promise<Looker> => {
  if (as === undefined) throw wrongUse('--households needs --as SUBJECT: who reads their names is written down.');
  const actor = await identify(tables, addresses)({ sub: as });
  if (isRejected(actor) || !actor.roles.some((role) => role === 'reviewer' || role === 'controller'))
    throw wrongUse(`"${as}" is no reviewer and no controller here, so no household is opened for them.`);
  return { by: actor.memberId, now };
};

/** The lines about payees that are like a name of the list, in the order of the payees. */
export const candidateLines = (payees: readonly PayeeName[], listed: readonly ListedName[]): readonly string[] => {
  const list = listOf(listed);
  return payees.flatMap(({ shown, name }) => {
    const found = list(name, least);
    const lines = found.map(({ listed: { name: text, uid, alsoKnownAs }, likeness }) => {
      const percent = `${Math.round(likeness * 100)}`.padStart(3);
      return `  ${percent} %  ${text}${alsoKnownAs ? ' (also known as)' : ''}  [${uid}]`;
    });
    return lines.length === 0 ? [] : [shown, ...lines];
  });
};

const advice = `
A likeness is no hit until a person says so. For each of them, look at the list's own entry, then record what you found:
  POST /v1/sanctions-checks/{id}  {"list": "ofac-sdn", "listVersion": "YYYY-MM-DD", "result": "clear" | "hit"}
A hit waits for a second person; nothing is denied by it.`;

/** Prints candidates; answers 1 when there are any, so that a schedule on the operator's machine can tell. */
export const sanctionsCommand =
  (words: SanctionsWords) =>
  async (call: HearthCall): Promise<number> => {
    if (call.operands.length === 0)
      throw wrongUse('hearth sanctions takes the files of a list, such as sdn.csv alt.csv, or one name a line.');
    const listed = await listedNames(call.operands.map(textOf)).catch((fault: unknown) => {
      throw wrongUse(fault instanceof Error ? fault.message : String(fault));
    });
    return onCloud(folderOf(call), async (cloud) => {
      const { nowAt } = await cloud.controls.status();
      const { tables, addresses } = cloud;
      const organizations = await organizationNames(tables);
      const households =
        words.households === true
          ? await householdNames(
              { tables, vault: vaultOf(addresses, tables, nowAt), random: randomBytes },
              await lookerOf(cloud, words.as, nowAt),
            )
          : [];
      const payees = [...organizations, ...households];
      const lines = candidateLines(payees, listed);
      console.log(
        `${organizations.length} organizations${words.households === true ? ` and ${households.length} households` : ''} compared with ${listed.length} names.`,
      );
      if (lines.length === 0) {
        console.log('Nobody is like a name on this list.');
        return 0;
      }
      for (const line of lines) console.log(line);
      console.log(advice);
      return 1;
    });
  };
