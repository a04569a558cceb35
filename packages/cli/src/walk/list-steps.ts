// The first half of the path: an empty template, a list that is refused, checked, mended, checked again, and handed in.
import { setTimeout as pause } from 'node:timers/promises';
import { firstList, forbiddenList, mends } from './sample-list.ts';
import { fetched, pageAs, readAs, sendAs, sendFile, sha256Of, type Upload } from './walk-ground.ts';
import type { Ground, Walker, WalkStep } from './walker.ts';

/** How far the path has come: the list as it lies on the desk, the ids of what was handed in, and their claim codes. */
export type Path = Ground & {
  readonly today: string;
  readonly list: string;
  readonly importId: string;
  /** By the partner's own reference. */ readonly applications: ReadonlyMap<
    string,
    { readonly id: string; readonly claimCode: string }
  >;
};

type ImportTold = {
  readonly status: string;
  readonly checked?: Readonly<Record<string, number>>;
  readonly applied?: Readonly<Record<string, number>>;
  readonly refused?: { readonly detail: string; readonly errors: readonly string[] };
  readonly about?: { readonly unknown: readonly string[] };
  readonly files?: readonly { readonly name: string; readonly address: string }[];
};

const mostLooks = 600;
const lookMs = 100;
const isBusy = ({ status }: ImportTold): boolean => status === 'checking' || status === 'applying';

/** Looks until nobody works on the list any more. */
const whenDone = async ({ cloud, partner }: Path, importId: string): Promise<ImportTold> => {
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const told = await readAs<ImportTold>(cloud, partner.caseworkers[0], `/v1/imports/${importId}`);
    if (!isBusy(told)) return told;
    await pause(lookMs);
  }
  throw new Error('The list is still worked on.');
};

const counts = (of: Readonly<Record<string, number>> = {}): string =>
  Object.entries(of)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');

/** Sends a list up and has it checked. */
const checked = async (path: Path, list: string): Promise<{ readonly importId: string; readonly told: ImportTold }> => {
  const { cloud, programId, partner } = path;
  const [caseworker] = partner.caseworkers;
  const bytes = new TextEncoder().encode(list);
  const opened = await sendAs<{ importId: string; upload: Upload }>(cloud, caseworker, '/v1/imports', {
    programId,
    purpose: 'applications',
    format: 'csv',
    bytes: bytes.length,
    sha256: sha256Of(bytes),
    language: 'en',
  });
  await sendFile(opened.upload, bytes);
  await sendAs(cloud, caseworker, `/v1/imports/${opened.importId}/check`);
  return { importId: opened.importId, told: await whenDone(path, opened.importId) };
};

const fileOf = async ({ files = [] }: ImportTold, ending: string): Promise<string> => {
  const file = files.find(({ name }) => name.includes(ending));
  if (file === undefined) throw new Error(`The list has no file ${ending}.`);
  return new TextDecoder('utf-8', { ignoreBOM: false }).decode(await fetched(file.address));
};

const keepPage = async ({ cloud, partner }: Path, walker: Walker, importId: string, name: string): Promise<void> =>
  walker.keep(name, await pageAs(cloud, partner.caseworkers[0], `/v1/imports/${importId}/page`));

const number: WalkStep<Path> = {
  title: 'The number that households are told to call',
  why: 'A caseworker writes down the office’s own number, and a second one says the same. It stands in every message; nobody’s own phone does.',
  does: async (_walker, path) => {
    const { organizationId, caseworkers } = path.partner;
    for (const caseworker of caseworkers.slice(0, 2))
      await sendAs(path.cloud, caseworker, `/v1/organizations/${organizationId}/public-contact`, {
        phone: '617-555-0100',
      });
    return path;
  },
};

const template: WalkStep<Path> = {
  title: 'A template, in the partner’s language',
  why: 'The caseworker asks for an empty list in Spanish, and gets the columns, an example row and what never to ask.',
  does: async (walker, path) => {
    for (const format of ['csv', 'xlsx']) {
      const told = await readAs<{ fileName: string; address: string }>(
        path.cloud,
        path.partner.caseworkers[0],
        `/v1/imports/template?format=${format}&language=es`,
      );
      walker.keep(told.fileName, await fetched(told.address));
    }
    return path;
  },
};

const refused: WalkStep<Path> = {
  title: 'A list with a column that nobody may collect',
  why: 'Somebody added “immigration status”. The whole file is refused by name, and nothing of it is kept.',
  does: async (walker, path) => {
    const list = forbiddenList(path.today);
    walker.keep('list-with-a-forbidden-column.csv', list);
    const { importId, told } = await checked(path, list);
    if (told.status !== 'failed') throw new Error(`The list is ${told.status}, not failed.`);
    walker.say(told.refused?.detail ?? '');
    for (const line of told.refused?.errors ?? []) walker.say(`  ${line}`);
    await keepPage(path, walker, importId, 'refused-list.html');
    return path;
  },
};

const check: WalkStep<Path> = {
  title: 'The list is checked: nothing is handed in yet',
  why: 'Without that column: every row gets a verdict, every mistake is told at once, by column and in words.',
  does: async (walker, path) => {
    const list = firstList(path.today);
    walker.keep('list.csv', list);
    const { importId, told } = await checked(path, list);
    walker.say(`${counts(told.checked)}; not read: ${told.about?.unknown.join(', ')}`);
    await keepPage(path, walker, importId, 'checked-list.html');
    const errors = await fileOf(told, '_errors');
    walker.keep('list_errors.csv', errors);
    return { ...path, list: errors, importId };
  },
};

const mend: WalkStep<Path> = {
  title: 'The mistakes are mended in the file that came back',
  why: 'It is the caseworker’s own file with what is wrong beside each row. It is mended there and sent again as it is.',
  does: async (walker, path) => {
    const list = mends.reduce((text, [wrong, right]) => text.replace(wrong, right), path.list);
    for (const [wrong, right] of mends) walker.say(`“${wrong}” becomes “${right}”`);
    const { importId, told } = await checked(path, list);
    walker.say(counts(told.checked));
    if ((told.checked?.['error'] ?? 0) > 0) throw new Error('There are still rows in error.');
    await keepPage(path, walker, importId, 'mended-list.html');
    return { ...path, list, importId };
  },
};

/** Reads what a results file tells: reference, id and code of each row. */
const resultsOf = (text: string): Path['applications'] => {
  const [header = '', ...lines] = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const names = header.split(',');
  const cell = (line: string, name: string): string => line.split(',')[names.indexOf(name)] ?? '';
  return new Map(
    lines
      .filter((line) => line !== '')
      .map((line) => [
        cell(line, 'partner_ref'),
        { id: cell(line, 'application_id'), claimCode: cell(line, 'claim_code') },
      ]),
  );
};

const apply: WalkStep<Path> = {
  title: 'The rows are handed in, all of them',
  why: 'Now they are applications. Each gets a claim code for its household: told here, kept nowhere.',
  does: async (walker, path) => {
    const [caseworker] = path.partner.caseworkers;
    await sendAs(path.cloud, caseworker, `/v1/imports/${path.importId}/application`, { choice: 'all' });
    const told = await whenDone(path, path.importId);
    walker.say(counts(told.applied));
    await keepPage(path, walker, path.importId, 'applied-list.html');
    const results = await fileOf(told, '_results');
    walker.keep('results.csv', results);
    return { ...path, applications: resultsOf(results) };
  },
};

const again: WalkStep<Path> = {
  title: 'The same file once more',
  why: 'By mistake, or because nobody was sure: nothing is handed in twice.',
  does: async (walker, path) => {
    const { told } = await checked(path, `${path.list}\r\n`);
    walker.say(counts(told.checked));
    return path;
  },
};

/** Number, template, check, mend, apply. */
export const listSteps: readonly WalkStep<Path>[] = [number, template, refused, check, mend, apply, again];
