// A bundle as a file: gathered from a deployment, written beside its place, and put there when it is whole.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { kindOf } from '@hearth/domain/ids';
import { logOf } from '@hearth/domain/log';
import type { CloudAccess } from '../cloud-access.ts';
import { bundleLines } from './bundle-lines.ts';
import { keptLogOf, vaultOf } from './cloud-proof.ts';
import { type BundleOf, linkedStreams } from './linked-streams.ts';
import { readRecord, type StoredRecord } from './record-streams.ts';
import { type SealedLog, type SignedNote, sealedLog } from './sealed-log.ts';
import { type FactsReader, shownFacts } from './shown-facts.ts';
import { readStatements, type Statement } from './statements.ts';

export type BundleAsked = {
  readonly of: BundleOf;
  readonly out: string;
  readonly madeAt: string;
  readonly reader?: FactsReader;
  readonly known: readonly SignedNote[];
};
export type BundleMade = {
  readonly lines: number;
  readonly bytes: number;
  readonly streams: number;
  readonly size: number;
};

/** Owner only: a bundle holds every amount, and facts when they were asked for. */
const writeLines = async (path: string, lines: AsyncIterable<string>): Promise<Pick<BundleMade, 'lines' | 'bytes'>> => {
  const draft = `${path}.draft`;
  const file = createWriteStream(draft, { mode: 0o600 });
  let [count, bytes] = [0, 0];
  try {
    for await (const line of lines) {
      count += 1;
      bytes += Buffer.byteLength(line) + 1;
      if (!file.write(`${line}\n`)) await once(file, 'drain');
    }
    file.end();
    await once(file, 'close');
    renameSync(draft, path);
  } catch (fault) {
    file.destroy();
    rmSync(draft, { force: true });
    throw fault;
  }
  return { lines: count, bytes };
};

const isSame = (a: readonly Statement[], b: readonly Statement[]): boolean => JSON.stringify(a) === JSON.stringify(b);
const mostLooks = 3;

/** The record, and statements that were the same before and after it was read: nothing moved between them. */
const readAtRest = async ({ tables }: Pick<CloudAccess, 'tables'>, of: BundleOf) => {
  const fundId = of.kind === 'fund' ? of.id : undefined;
  const read = (): Promise<readonly Statement[]> =>
    of.kind === 'grant' ? Promise.resolve([]) : readStatements(tables, fundId);
  let statements = await read();
  for (let look = 1; ; look += 1) {
    const record = await readRecord(tables);
    const after = await read();
    if (isSame(statements, after)) return { record, statements };
    if (look === mostLooks)
      throw new Error(
        'Money moves while the bundle is made, so its statements would not fit its events. Try again in a quiet hour.',
      );
    statements = after;
  }
};

const applicationsOf = (record: StoredRecord, of: BundleOf): readonly string[] =>
  linkedStreams(record, of).filter((stream) => kindOf(stream) === 'application');

const knownOrThrow = (log: SealedLog, known: readonly SignedNote[]): void => {
  const newer = known.find(({ size }) => size > log.size);
  if (newer !== undefined)
    throw new Error(
      `A checkpoint that you named is of size ${newer.size}, but this deployment has sealed ${log.size} only.`,
    );
};

/** Makes a bundle. Faults: an Error with words for a person when there is no such grant or fund, or money moves meanwhile. */
export const writeBundle = async (cloud: CloudAccess, asked: BundleAsked): Promise<BundleMade> => {
  const { addresses, tables } = cloud;
  const { of, out, madeAt, reader, known } = asked;
  const { record, statements } = await readAtRest(cloud, of);
  const streams = linkedStreams(record, of).length;
  if (of.kind !== 'all' && streams === 0) throw new Error(`There is no ${of.kind} ${of.id} in this deployment.`);
  const log = await sealedLog(record, logOf(addresses.fiscalAgentId), keptLogOf(addresses));
  knownOrThrow(log, known);
  const ports = { tables, vault: vaultOf(addresses, tables, madeAt), random: randomBytes };
  const facts = reader === undefined ? {} : { facts: shownFacts(ports, reader, record, applicationsOf(record, of)) };
  const lines = bundleLines({ of, madeAt, record, log, statements, known, ...facts });
  return { ...(await writeLines(out, lines)), streams, size: log.size };
};
