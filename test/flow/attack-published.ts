// What a demo left, in the hands of the attacker that was written apart from the audit: the public report and every funder's statement.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleRecord } from '@hearth/cli/publications/bundle-record';
import { type Attacked, bruteAttack } from '@hearth/publication/audit/brute-attacker.fixture';
import type { PublicationDocument } from '@hearth/publication/document';
import { linesOf } from '@hearth/verifier/verify-bundle';

const documentIn = (path: string): readonly PublicationDocument[] =>
  existsSync(path) ? [JSON.parse(readFileSync(path, 'utf8'))] : [];

/** Every small cell of what a demo published in `folder`, with all that is left to the attacker. The truth comes from the exported record. */
export const attackPublished = async (folder: string): Promise<readonly Attacked[]> => {
  const published = join(folder, 'publications');
  const statements = readdirSync(published).filter((name) => name.startsWith('funder-statement-'));
  const documents = ['public-report', ...statements].flatMap((name) =>
    documentIn(join(published, name, 'publication.json')),
  );
  const [report] = documents;
  if (report?.template !== 'public-report') throw new Error('the demo published no public report');
  const { checkpoint, at } = report.cutOff;
  const { cases } = await bundleRecord(linesOf(join(folder, 'record.ndjson')), checkpoint, at);
  return bruteAttack(documents, cases);
};

/** Whole households that are left between both ends. */
export const leftOpen = ({ least, most }: Attacked): number => Math.floor(most + 1e-6) - Math.ceil(least - 1e-6);
