// The template of a list in the partner's language: columns, an example, codes, and what is not to be collected.
import type { ImportTemplateQuery } from '@hearth/contracts/imports';
import type { Answer } from '@hearth/runtime/http-answer';
import type { Call } from '@hearth/runtime/http-endpoint';
import type { templateFile } from '@hearth/spreadsheets/template';
import { wordsIn } from './import-language.ts';
import type { ImportPorts } from './on-import.ts';

type TemplatePorts = Pick<ImportPorts, 'files'> & {
  /** Loaded when it is asked for: nothing else here writes workbooks. */
  readonly writeTemplate: () => Promise<typeof templateFile>;
};

const lifeSeconds = 300;

/** Answers 200 with the file's name, its media type, and the address where it lies for five minutes. */
export const readImportTemplate =
  ({ files, writeTemplate }: TemplatePorts) =>
  async ({ query, headers, now }: Call<undefined, ImportTemplateQuery>): Promise<Answer> => {
    const { purpose = 'applications', format = 'csv' } = query;
    const language = wordsIn(query.language ?? headers['accept-language']);
    const write = await writeTemplate();
    const { bytes, fileName, mediaType } = await write({ purpose, format, language });
    const key = `templates/${purpose}.${language}.${format}`;
    await files.put({ key, contentType: mediaType, body: bytes });
    const address = await files.addressOf(key, { fileName, lifeSeconds });
    const expiresAt = new Date(Date.parse(now) + lifeSeconds * 1000).toISOString();
    return { status: 200, body: { fileName, mediaType, language, address, expiresAt } };
  };
