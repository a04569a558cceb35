// The record is sealed under a signed checkpoint, exported whole, and checked by the program that an auditor would run.
import { readKey } from '@hearth/verifier/signed-note';
import { linesOf, verifyBundle } from '@hearth/verifier/verify-bundle';
import { type Check, check } from '../check.ts';
import type { CloudAccess } from '../cloud-access.ts';
import { writeBundle } from '../export/write-bundle.ts';
import type { Step } from '../progress.ts';

/** The log's public key, as anybody asks for it. */
const keyOf = async ({ http, addresses }: CloudAccess): Promise<string> => {
  const { status, text } = await http.send({ method: 'GET', url: `${addresses.apiUrl}/v1/checkpoints/key` });
  if (status !== 200) throw new Error(`The key of the checkpoints could not be read (${status}).`);
  return text.trim();
};

export type Proven = {
  readonly check: Check;
  /** Where the bundle lies, and the key that it is checked with. */ readonly bundle: string;
  readonly vkey: string;
};

/** Seals, exports to `out`, verifies. */
export const prove = async (cloud: CloudAccess, out: string, step: Step): Promise<Proven> => {
  await cloud.controls.fire('sealing-schedule');
  await cloud.controls.untilIdle();
  const { nowAt } = await cloud.controls.status();
  const vkey = await keyOf(cloud);
  const made = await writeBundle(cloud, { of: { kind: 'all' }, out, madeAt: nowAt, known: [] });
  step.say(`${made.size} events sealed, ${made.streams} streams exported`);
  const key = readKey(vkey);
  const verdict = await verifyBundle(linesOf(out), { keys: key === undefined ? [] : [key], checkpoints: [] });
  const wrong = verdict.problems.map(({ says }) => says);
  const figures = `${made.size} events under a signed checkpoint, ${verdict.checks.length} checks of the auditor's program`;
  return {
    check: check(
      'the exported record verifies offline',
      figures,
      verdict.holds ? wrong : [...wrong, 'it does not hold'],
    ),
    bundle: out,
    vkey,
  };
};
