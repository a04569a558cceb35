// What must hold of everything that was published: nobody in it, no small number behind it, and every figure in the record.
import { canonical, type Json, sha256 } from '@hearth/domain/canonical';
import type { PublicationDocument } from '@hearth/publication/document';
import { checkJson } from '@hearth/publication/giving/check-json';
import { knownNames } from '@hearth/publication/giving/known-names';
import { usMa } from '@hearth/publication/page/shapes/us-ma';
import { languages, texts } from '@hearth/publication/page/texts/languages';
import { recompute } from '@hearth/publication/recompute';
import { linesOf } from '@hearth/verifier/verify-bundle';
import { type Check, check } from '../check.ts';
import { type PersonalWords, personalWordsIn } from '../personal-words.ts';
import { bundleRecord } from '../publications/bundle-record.ts';
import type { ReadForm } from './publication-files.ts';
import type { Published } from './publications.ts';

const documentOf = (form: ReadForm): PublicationDocument => JSON.parse(form.text);

/** Each figure of each document, counted again from nothing but the exported record. */
const recomputed = async (forms: readonly ReadForm[], bundle: string): Promise<Check> => {
  const broken: string[] = [];
  let figures = 0;
  for (const form of forms.filter(({ name }) => name === 'publication.json')) {
    const document = documentOf(form);
    const { checkpoint, at } = document.cutOff;
    const record = await bundleRecord(linesOf(bundle), checkpoint, at);
    const found = recompute(document, record.cases, record.entries);
    figures += found.figures;
    broken.push(
      ...found.differences.map(({ table, key, measure }) => `${form.folder}: ${table} ${key.join(' ')} ${measure}`),
    );
  }
  return check('every published figure follows from the exported record', `${figures} figures`, broken);
};

// Words that stand on every page, whoever is in the file.
const pageWords = (): readonly string[] => [
  JSON.stringify(texts),
  usMa.name,
  ...usMa.shapes.map(({ name }) => name),
  ...languages.flatMap((language) =>
    Array.from({ length: 12 }, (_, month) =>
      new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, month, 1))),
    ),
  ),
];

const nobodyNamed = (forms: readonly ReadForm[], { texts: personal, isPublic }: PersonalWords): Check =>
  check(
    'nobody of the file is named in what is published',
    `${forms.length} files, ${personal.length} names, phones and addresses looked for`,
    personalWordsIn(
      forms.map(({ text }) => text),
      { texts: personal, isPublic: [...isPublic, ...pageWords()] },
    ),
  );

const givingHolds = (forms: readonly ReadForm[], names: readonly string[], nowAt: string): readonly Check[] =>
  forms
    .filter(({ name }) => name === 'grants.360giving.json')
    .map(({ text }) => {
      const report = checkJson(text, { profile: 'closed', nowAt, names: knownNames(names) });
      const broken = report.findings.filter(({ severity }) => severity === 'error').map(({ detail }) => detail);
      return check('the file of grants passes all four gates', `${(text.length / 1_000).toFixed(0)} kB`, broken);
    });

const refusedWell = ({ publications }: Published): readonly string[] =>
  publications
    .filter(({ status }) => status !== 'published' && status !== 'refused')
    .map(({ folder, status }) => `${folder} is ${status}`);

/** `bundle`: the exported record; `kept`: who was answered what they may not read; `partners`: their names; `nowAt`: an instant. */
export type Ground = {
  readonly bundle: string;
  readonly kept: readonly string[];
  readonly words: PersonalWords;
  readonly partners: readonly string[];
  readonly nowAt: string;
};

/** Everything of the publications. */
export const publicationChecks = async (
  published: Published,
  forms: readonly ReadForm[],
  { bundle, kept, words, partners, nowAt }: Ground,
): Promise<readonly Check[]> => {
  const { publications } = published;
  const out = publications.filter(({ status }) => status === 'published');
  const looked = out.reduce((sum, { audit }) => sum + (audit?.checked ?? 0), 0);
  const unsigned = forms
    .filter(({ name }) => name === 'publication.json')
    .filter((form) => {
      const content: Json = JSON.parse(form.text);
      const { publicationId } = documentOf(form);
      return out.find((one) => one.publicationId === publicationId)?.documentHash !== sha256(canonical(content));
    })
    .map(({ folder }) => `${folder} is not the document that was signed`);
  return [
    check(
      'what is published was audited, signed by two, and reads as it was signed',
      `${out.length} of ${publications.length} published, ${looked} small numbers attacked`,
      [...refusedWell(published), ...unsigned, ...forms.flatMap(({ wrong }) => wrong)],
    ),
    check('who is no reader of a publication is told that there is none', `${out.length} publications`, kept),
    nobodyNamed(forms, words),
    ...givingHolds(forms, partners, nowAt),
    await recomputed(forms, bundle),
  ];
};
